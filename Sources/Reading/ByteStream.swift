import Glibc

/// Why bytes could not be had: a number of `errno.h`; `EINTR` where the reader was told to stop.
public struct ByteStreamError: Error, Sendable, Hashable {
  /// A number of `errno.h`.
  public let code: Int32
  /// Where packed bytes are damaged, how, and where in the file; nil where the system says no.
  public var damage: String?
}

/// A file or a pipe that is read in chunks, with a look at what comes next.
///
/// Used by one thread at a time. A descriptor that is given is the caller's.
public final class ByteStream: @unchecked Sendable {
  private let descriptor: Int32
  /// What gives the bytes where they are unpacked, and not read from the descriptor.
  private var unpacking: (any Unpacking)?
  private var isOwner = false
  private let isStopped: @Sendable () -> Bool
  private var buffer: [UInt8] = []
  private var at = 0
  private var isAtEnd = false
  /// Where the next byte stands, from where the descriptor stood at first.
  public private(set) var offset = 0

  private static let chunk = 1 << 18

  /// - Parameters:
  ///   - descriptor: an open file descriptor.
  ///   - isStopped: asked while a pipe has nothing to give.
  public init(descriptor: Int32, isStopped: @escaping @Sendable () -> Bool = { false }) {
    self.descriptor = descriptor
    self.isStopped = isStopped
  }

  /// What is unpacked out of a file, as if it were one.
  public init(unpacking: any Unpacking) {
    descriptor = -1
    isStopped = { false }
    self.unpacking = unpacking
  }

  /// A file by its path, closed with the stream.
  /// - Throws: `ByteStreamError`.
  public convenience init(path: String) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw ByteStreamError(code: errno) }
    self.init(descriptor: file)
    isOwner = true
  }

  deinit { if isOwner { close(descriptor) } }

  /// The length in bytes of a file; nil for a pipe.
  public var length: Int? {
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  /// The next bytes, as many as lie ready; none at the end.
  func piece() throws -> [UInt8] {
    if at == buffer.count, try !fill() { return [] }
    let piece = Array(buffer[at...])
    pass(piece.count)
    return piece
  }

  /// Goes to a byte of a file; false where that cannot be done.
  func seek(to offset: Int) -> Bool {
    guard length != nil, lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { return false }
    buffer.removeAll(keepingCapacity: true)
    at = 0
    isAtEnd = false
    self.offset = offset
    return true
  }

  /// The next bytes, which stay where they are: `count` of them, fewer before the end or where fewer are enough, so that
  /// a pipe is not waited for without need.
  public func peek(_ count: Int, until isEnough: ([UInt8]) -> Bool = { _ in false }) throws -> [UInt8] {
    while true {
      let head = Array(buffer[at..<min(at + count, buffer.count)])
      if head.count == count || isEnough(head) { return head }
      if try !fill() { return head }
    }
  }

  /// Everything up to the end; nil where that is more than `limit` bytes.
  public func rest(limit: Int) throws -> [UInt8]? {
    while try fill() { if buffer.count - at > limit { return nil } }
    guard buffer.count - at <= limit else { return nil }
    defer { pass(buffer.count - at) }
    return Array(buffer[at...])
  }

  /// A byte, or nil at the end.
  func byte() throws -> UInt8? {
    if at == buffer.count, try !fill() { return nil }
    defer { pass(1) }
    return buffer[at]
  }

  /// What stands in the way of the next bytes of a kind goes, and so does the first that is none, which is returned.
  func first(where isWanted: (UInt8) -> Bool) throws -> UInt8? {
    while let next = try byte() { if isWanted(next) { return next } }
    return nil
  }

  /// The bytes up to the next line feed, without it; nil at the end. Of a line longer than `limit` only the first bytes
  /// are held.
  public func line(limit: Int) throws -> (bytes: [UInt8], length: Int)? {
    var line: [UInt8] = []
    var length = 0
    var isAny = false
    while true {
      if at == buffer.count, try !fill() { return isAny ? (line, length) : nil }
      isAny = true
      let end = buffer[at...].withUnsafeBytes { part -> Int? in
        guard let start = part.baseAddress, let found = memchr(start, 10, part.count) else { return nil }
        return UnsafeRawPointer(found) - start
      }
      let count = end ?? buffer.count - at
      let room = max(0, limit - line.count)
      line += buffer[at..<at + min(count, room)]
      length += count
      pass(count)
      if end != nil {
        pass(1)
        return (line, length)
      }
    }
  }

  private func pass(_ count: Int) {
    at += count
    offset += count
  }

  /// Reads a chunk behind what is held; false at the end.
  private func fill() throws -> Bool {
    if isAtEnd { return false }
    if at > 0, at == buffer.count || at >= 16 * ByteStream.chunk {
      buffer.removeFirst(at)
      at = 0
    }
    if let unpacking {
      switch try unpacking.next() {
      case .bytes(let bytes, _)?:
        buffer += bytes
        return true
      case .damage(let words, let offset)?:
        throw ByteStreamError(code: EIO, damage: "byte \(offset): \(words)")
      case nil:
        isAtEnd = true
        return false
      }
    }
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&ready, 1, 100) == 0 || errno == EINTR && ready.revents == 0 {
      if isStopped() { throw ByteStreamError(code: EINTR) }
      errno = 0
    }
    let held = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: ByteStream.chunk))
    while true {
      let got = buffer[held...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if isStopped() { throw ByteStreamError(code: EINTR) }
      if got < 0, errno == EINTR { continue }
      if got < 0 {
        let code = errno
        buffer.removeLast(buffer.count - held)
        throw ByteStreamError(code: code)
      }
      buffer.removeLast(buffer.count - held - got)
      isAtEnd = got == 0
      return got > 0
    }
  }
}
