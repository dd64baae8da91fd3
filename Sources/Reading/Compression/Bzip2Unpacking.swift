import CBzip2
import Glibc

/// bzip2, several blocks at a time, by libbz2; what they say comes in their order.
///
/// No more than a few blocks wait at a time, so that memory does not grow with the file.
final class Bzip2Unpacking: Unpacking, @unchecked Sendable {
  private enum Outcome {
    case bytes([UInt8])
    case failed(Bzip2Blocks.Block)
  }

  private let threads: Int
  private let window: Int
  // All below is touched under the mutex only, but for `workers`, which is the consumer's.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var blocks: Bzip2Blocks
  private var given = 0
  private var taken = 0
  private var isStopped = false
  private var isEnded = false
  private var failure: (any Error)?
  private var results: [Int: (outcome: Outcome, end: Int)] = [:]
  /// Bytes that wait to be taken. A block of nothing but zeros unpacks to 46 MB: of those no more are made ahead.
  private var held = 0
  private static let mostHeld = 16_000_000
  private var workers: [pthread_t] = []
  private var isStarted = false
  /// A block that could not be unpacked: its end may have been seen where none was.
  private var broken: Bzip2Blocks.Block?
  private var pending: UnpackedPiece?
  private var isTold = false

  init(_ source: ByteStream, threads: Int) {
    self.threads = max(1, threads)
    window = self.threads + 2
    blocks = Bzip2Blocks(source)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    stop()
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(change)
    mutex.deallocate()
    change.deallocate()
  }

  func next() throws -> UnpackedPiece? {
    if let piece = pending {
      pending = nil
      return piece
    }
    start()
    while true {
      guard let (outcome, end) = try take() else {
        stop()
        if !blocks.hasMark, !isTold {
          isTold = true
          return .damage("no bzip2 data stands behind the head of the file", offset: 4)
        }
        defer { broken = nil }
        return broken.map { damage($0) }
      }
      switch outcome {
      case .bytes(let bytes):
        let piece = UnpackedPiece.bytes(bytes, position: end)
        guard let before = broken else { return piece }
        broken = nil
        pending = piece
        return damage(before)
      case .failed(let block):
        // A mark inside a block ends it too soon, once in many terabytes: the two halves together are whole.
        if let before = broken {
          broken = nil
          if before.isFollowed(by: block),
            let bytes = Bzip2Unpacking.unpacked(Bzip2Unpacking.joined(before, block))
          {
            return .bytes(bytes, position: end)
          }
          broken = block
          return damage(before)
        }
        broken = block
      }
    }
  }

  private func damage(_ block: Bzip2Blocks.Block) -> UnpackedPiece {
    .damage(
      block.isCut
        ? "the file ends in the middle of a block of bzip2 data"
        : "a block of bzip2 data is damaged, up to byte \(block.end); what stands in it is lost",
      offset: block.offset)
  }

  // MARK: Threads

  private func start() {
    guard !isStarted else { return }
    isStarted = true
    chancery_keep_memory()
    guard threads > 1 else { return }
    for _ in 0..<threads {
      var thread = pthread_t()
      let box = Unmanaged.passUnretained(self)
      if pthread_create(&thread, nil, Bzip2Unpacking.main, box.toOpaque()) == 0 { workers.append(thread) }
    }
  }

  private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    pointer in
    guard let pointer else { return nil }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    Unmanaged<Bzip2Unpacking>.fromOpaque(pointer).takeUnretainedValue().loop()
    return nil
  }

  private func loop() {
    while let (number, block) = claim() {
      let outcome = Bzip2Unpacking.outcome(block)
      pthread_mutex_lock(mutex)
      results[number] = (outcome, block.end)
      held += Bzip2Unpacking.length(outcome)
      pthread_cond_broadcast(change)
      pthread_mutex_unlock(mutex)
    }
  }

  /// The next block and its number; nil where nothing is left to do.
  private func claim() -> (Int, Bzip2Blocks.Block)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !isStopped, !isEnded, given >= taken + window || held > Self.mostHeld && !results.isEmpty {
      pthread_cond_wait(change, mutex)
    }
    guard !isStopped, !isEnded else { return nil }
    do {
      if let block = try blocks.next() {
        given += 1
        return (given - 1, block)
      }
    } catch { failure = error }
    isEnded = true
    pthread_cond_broadcast(change)
    return nil
  }

  private func take() throws -> (Outcome, Int)? {
    if workers.isEmpty {
      guard let (_, block) = claim() else {
        if let failure { throw failure }
        return nil
      }
      taken += 1
      return (Bzip2Unpacking.outcome(block), block.end)
    }
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = results.removeValue(forKey: taken) {
        taken += 1
        held -= Bzip2Unpacking.length(result.outcome)
        pthread_cond_broadcast(change)
        return (result.outcome, result.end)
      }
      if isEnded, taken >= given {
        if let failure { throw failure }
        return nil
      }
      pthread_cond_wait(change, mutex)
    }
  }

  private func stop() {
    pthread_mutex_lock(mutex)
    isStopped = true
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(mutex)
    for worker in workers { pthread_join(worker, nil) }
    workers = []
  }

  // MARK: One block

  private static func length(_ outcome: Outcome) -> Int {
    if case .bytes(let bytes) = outcome { return bytes.count }
    return 0
  }

  private static func outcome(_ block: Bzip2Blocks.Block) -> Outcome {
    unpacked(block).map { .bytes($0) } ?? .failed(block)
  }

  /// Two blocks that follow each other as one.
  private static func joined(_ one: Bzip2Blocks.Block, _ other: Bzip2Blocks.Block) -> Bzip2Blocks.Block {
    // The last byte of the first holds the first bits of the second.
    let overlap = (one.shift + one.bits) % 8 == 0 ? 0 : 1
    return Bzip2Blocks.Block(
      bytes: one.bytes + other.bytes.dropFirst(overlap), shift: one.shift, bits: one.bits + other.bits,
      offset: one.offset, end: other.end, isCut: other.isCut)
  }

  /// What a block says: nil where it is damaged. bzip2 packs at most 46 MB into a block, so that no file of a few
  /// bytes can fill the memory.
  static func unpacked(_ block: Bzip2Blocks.Block) -> [UInt8]? {
    guard block.bits > 48 + 32 else { return nil }
    let packed = alone(block)
    var stream = bz_stream()
    guard BZ2_bzDecompressInit(&stream, 0, 0) == BZ_OK else { return nil }
    defer { BZ2_bzDecompressEnd(&stream) }
    var bytes: [UInt8] = []
    var room = 900_000
    var isWhole = false
    packed.withUnsafeBufferPointer { packed in
      stream.next_in = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(packed.baseAddress))?
        .assumingMemoryBound(to: CChar.self)
      stream.avail_in = UInt32(packed.count)
      while !isWhole {
        var code: Int32 = BZ_OK
        let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
          stream.next_out = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
          stream.avail_out = UInt32(buffer.count)
          code = BZ2_bzDecompress(&stream)
          filled = buffer.count - Int(stream.avail_out)
        }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        room = 1 << 22
        if code == BZ_STREAM_END {
          isWhole = true
        } else if code != BZ_OK || piece.isEmpty || bytes.count > 50_000_000 {
          return
        }
      }
    }
    return isWhole ? bytes : nil
  }

  /// The block as a file of its own: header, the block's bits moved to a byte's edge, end mark and checksum.
  private static func alone(_ block: Bzip2Blocks.Block) -> [UInt8] {
    var file = [UInt8]("BZh9".utf8)
    file.reserveCapacity(block.bytes.count + 16)
    let shift = UInt8(block.shift)
    let whole = block.bits / 8
    block.bytes.withUnsafeBufferPointer { bytes in
      if shift == 0 {
        file.append(contentsOf: bytes[..<whole])
      } else {
        for index in 0..<whole {
          let next = index + 1 < bytes.count ? bytes[index + 1] : 0
          file.append(bytes[index] << shift | next >> (8 - shift))
        }
      }
    }
    // The checksum of one block is that of the whole, and stands behind the block's mark.
    let checksum = Array(file[10..<14])
    var bits: UInt64 = 0
    var count = block.bits % 8
    if count > 0 {
      let high = block.bytes[whole] << shift
      let low = whole + 1 < block.bytes.count && shift > 0 ? block.bytes[whole + 1] >> (8 - shift) : 0
      bits = UInt64((high | low) >> (8 - UInt8(count)))
    }
    for byte in [0x17, 0x72, 0x45, 0x38, 0x50, 0x90] as [UInt8] + checksum {
      bits = bits << 8 | UInt64(byte)
      count += 8
      while count >= 8 {
        file.append(UInt8(truncatingIfNeeded: bits >> UInt64(count - 8)))
        count -= 8
      }
      bits &= 0xFF
    }
    if count > 0 { file.append(UInt8(truncatingIfNeeded: bits << UInt64(8 - count))) }
    return file
  }
}
