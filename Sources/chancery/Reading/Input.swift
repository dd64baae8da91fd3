import Arguments
import Glibc

/// Somewhere a document can be read from.
struct Input: Sendable, Hashable {
  /// As messages and records call it: a path, or `-` for standard input.
  var path: String
  /// Named on the command line, and not found in a folder.
  var isNamed: Bool
  /// What it is called where its path says nothing to anybody.
  var alias: String?

  /// What records and messages call it.
  var name: String { alias ?? (path == "-" ? "standard input" : path) }

  /// The bytes, at most `limit` of them.
  /// - Parameter limit: bytes; a longer file is not read at all.
  /// - Returns: the bytes.
  /// - Throws: `InputError`.
  func bytes(limit: Int) throws -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputError(path: path, code: errno) }
    defer { if path != "-" { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputError(path: path, code: errno) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    let size = isFile ? max(0, Int(status.st_size)) : 0
    if size > limit { throw InputError(path: path, length: size, limit: limit) }
    var bytes = [UInt8](repeating: 0, count: size > 0 ? size + 1 : 1 << 16)
    var count = 0
    while true {
      if Interrupt.isRequested { throw InputError(path: path, code: EINTR) }
      if count == bytes.count { bytes.append(contentsOf: [UInt8](repeating: 0, count: bytes.count)) }
      let got = bytes[count...].withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw InputError(path: path, code: errno)
      }
      count += got
      // A pipe tells its length only by ending.
      if count > limit { throw InputError(path: path, length: count, limit: limit) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}

/// Why bytes could not be had.
struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
  let path: String
  /// A number of `errno.h`; 0 where the file is too long, `noDocuments` where a folder has none.
  var code: Int32 = 0
  static let noDocuments: Int32 = -1
  var length = 0
  var limit = 0

  var description: String {
    let name = path == "-" ? "standard input" : path
    if code == 0 {
      return "\(name): \(length) bytes or more, over the limit of \(limit); raise it with --max-size"
    }
    if code == InputError.noDocuments {
      return "\(name): no documents in this folder; hidden files are passed over"
    }
    return "\(name): \(String(cString: strerror(code)))"
  }

  var status: ExitStatus {
    switch code {
    case 0: .badData
    case ENOENT, ENOTDIR, InputError.noDocuments: .noInput
    case EACCES, EPERM: .noPermission
    case EINTR: .interrupted
    default: .ioError
    }
  }
}

/// Paths without links and dots.
enum WholePath {
  /// The path from the root; as it is where there is no such file.
  static func of(_ path: String) -> String {
    guard let pointer = realpath(path, nil) else { return path }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
