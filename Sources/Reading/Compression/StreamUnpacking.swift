import CLzma
import CZlib
import CZstd

/// What unpackers of one stream after another have in common: bytes in, bytes out, and where it was when it broke.
class StreamUnpacking: Unpacking {
  let source: ByteStream
  private var input: [UInt8] = []
  private var used = 0
  private var isDone = false
  private var isInside = false
  static let room = 1 << 19

  init(_ source: ByteStream) { self.source = source }

  /// What a step came to.
  enum Step {
    case going
    /// A stream is at its end; another may follow.
    case ended
    case failed(String)
  }

  /// Takes bytes in and gives bytes out.
  func step(_ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>) -> (
    taken: Int, given: Int, Step
  ) {
    (input.count, 0, .failed("is not supported"))
  }

  /// Makes ready for another stream.
  func restart() -> Bool { false }

  var noun: String { "stream" }

  func next() throws -> UnpackedPiece? {
    while !isDone {
      if used == input.count {
        input = try source.piece()
        used = 0
      }
      if input.isEmpty, !isInside {
        isDone = true
        return nil
      }
      var outcome = Step.going
      let output = [UInt8](unsafeUninitializedCapacity: Self.room) { buffer, filled in
        input.withUnsafeBufferPointer { all in
          let (taken, given, step) = step(UnsafeBufferPointer(rebasing: all[used...]), buffer)
          used += taken
          filled = given
          outcome = step
        }
      }
      isInside = true
      // Where nothing is left to take in, something may still be held back for want of room.
      if input.isEmpty, output.isEmpty {
        isDone = true
        if case .ended = outcome { return nil }
        return .damage("the file ends in the middle of its \(noun)", offset: source.offset)
      }
      switch outcome {
      case .going: break
      case .ended:
        isInside = false
        if !restart() { isDone = true }
      case .failed(let reason):
        isDone = true
        // What came out before the damage is sound.
        pending = .damage(
          "the \(noun) is damaged here: it \(reason)", offset: source.offset - input.count + used)
      }
      let position = source.offset - input.count + used
      if !output.isEmpty { return .bytes(output, position: position) }
    }
    defer { pending = nil }
    return pending
  }

  private var pending: UnpackedPiece?
}

/// gzip, one member after another, by zlib.
final class GzipUnpacking: StreamUnpacking {
  private var stream = z_stream()

  override init(_ source: ByteStream) {
    super.init(source)
    // 16 adds gzip's header and trailer to the window of 32 kB.
    inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit { inflateEnd(&stream) }

  override var noun: String { "gzip data" }
  override func restart() -> Bool { inflateReset(&stream) == Z_OK }

  override func step(
    _ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> (taken: Int, given: Int, Step) {
    stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.avail_in = UInt32(input.count)
    stream.next_out = output.baseAddress
    stream.avail_out = UInt32(output.count)
    let code = inflate(&stream, Z_NO_FLUSH)
    let taken = input.count - Int(stream.avail_in)
    let given = output.count - Int(stream.avail_out)
    switch code {
    case Z_OK: return (taken, given, .going)
    case Z_STREAM_END: return (taken, given, .ended)
    case Z_BUF_ERROR where taken > 0 || given > 0: return (taken, given, .going)
    default:
      let reason = stream.msg.map { String(cString: $0) } ?? "ends too early"
      return (taken, given, .failed("says “\(reason)”"))
    }
  }
}

/// xz, one stream after another, by liblzma.
final class XZUnpacking: StreamUnpacking {
  private var stream = lzma_stream()
  private static let memory: UInt64 = 200 << 20

  override init(_ source: ByteStream) {
    super.init(source)
    _ = restart()
  }

  deinit { lzma_end(&stream) }

  override var noun: String { "xz data" }

  override func restart() -> Bool {
    lzma_end(&stream)
    stream = lzma_stream()
    return lzma_stream_decoder(&stream, Self.memory, 0) == LZMA_OK
  }

  override func step(
    _ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> (taken: Int, given: Int, Step) {
    stream.next_in = input.baseAddress
    stream.avail_in = input.count
    stream.next_out = output.baseAddress
    stream.avail_out = output.count
    let code = lzma_code(&stream, LZMA_RUN)
    let taken = input.count - stream.avail_in
    let given = output.count - stream.avail_out
    switch code {
    case LZMA_OK: return (taken, given, .going)
    case LZMA_STREAM_END: return (taken, given, .ended)
    case LZMA_MEMLIMIT_ERROR: return (taken, given, .failed("needs more than 200 MB of memory to unpack"))
    case LZMA_FORMAT_ERROR: return (taken, given, .failed("is not xz any more"))
    default: return (taken, given, .failed("does not fit its checksum"))
    }
  }
}

/// Zstandard, one frame after another, by libzstd.
final class ZstdUnpacking: StreamUnpacking {
  private let stream = ZSTD_createDStream()
  /// What the library wants next: a block, and the three bytes of the next one's head. It is given a block at a time,
  /// since it gives nothing of what it read together with a damage.
  private var wanted = 5

  override init(_ source: ByteStream) {
    super.init(source)
    // Windows of up to 128 MB, as `zstd --long` makes.
    ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 27)
  }

  deinit { ZSTD_freeDStream(stream) }

  override var noun: String { "zstd data" }
  override func restart() -> Bool { true }

  override func step(
    _ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> (taken: Int, given: Int, Step) {
    var from = ZSTD_inBuffer(src: input.baseAddress, size: 0, pos: 0)
    var to = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    repeat {
      from.size = min(input.count, from.pos + (wanted > 3 ? wanted - 3 : max(1, wanted)))
      let code = ZSTD_decompressStream(stream, &to, &from)
      if ZSTD_isError(code) != 0 {
        return (from.pos, to.pos, .failed("says “\(String(cString: ZSTD_getErrorName(code)))”"))
      }
      wanted = code
      if code == 0 {
        wanted = 5
        return (from.pos, to.pos, .ended)
      }
    } while from.pos < input.count && to.pos < to.size
    return (from.pos, to.pos, .going)
  }
}
