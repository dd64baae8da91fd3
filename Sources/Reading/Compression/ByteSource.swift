import Glibc

/// A file, or standard input, read forward in pieces.
public final class ByteSource: @unchecked Sendable {
  /// As messages call it.
  public let name: String
  /// The length in bytes; nil for a pipe.
  public let length: Int?
  private let descriptor: Int32
  private let owns: Bool
  /// Bytes handed over so far.
  public private(set) var position = 0
  /// What was read to look at it, and is still to be handed over.
  private var held: [UInt8] = []

  /// Opens a file.
  /// - Parameter path: a path, or `-` for standard input.
  /// - Throws: `ReadingError.unreadable` with the system's reason.
  public init(path: String) throws {
    name = path == "-" ? "standard input" : path
    owns = path != "-"
    descriptor = owns ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    guard descriptor >= 0 else { throw ReadingError.unreadable(name: name, code: errno) }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    length = isFile ? Int(status.st_size) : nil
  }

  deinit { if owns { close(descriptor) } }

  /// The first bytes, which `read` hands over all the same.
  public func head(_ count: Int) throws -> [UInt8] {
    while held.count < count {
      let more = try fetch(max(count - held.count, 1 << 12))
      if more.isEmpty { break }
      held += more
    }
    return Array(held.prefix(count))
  }

  /// The next bytes, at most `count`; none at the end.
  /// - Throws: `ReadingError.unreadable`.
  public func read(_ count: Int = 1 << 18) throws -> [UInt8] {
    if !held.isEmpty {
      let piece = Array(held.prefix(count))
      held.removeFirst(piece.count)
      position += piece.count
      return piece
    }
    let piece = try fetch(count)
    position += piece.count
    return piece
  }

  /// Goes to a byte of a file; false for a pipe.
  public func seek(to offset: Int) -> Bool {
    guard length != nil, lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { return false }
    held = []
    position = offset
    return true
  }

  private func fetch(_ count: Int) throws -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while true {
        let got = Glibc.read(descriptor, buffer.baseAddress, count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        filled = max(0, got)
        return
      }
    }
    if failure != 0 { throw ReadingError.unreadable(name: name, code: failure) }
    return piece
  }
}
