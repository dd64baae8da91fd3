/// Why a source could not be read, with where and what to do.
public enum ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The source has no bytes, or nothing but white space.
  case empty(name: String)
  /// A byte that cannot stand in UTF-8, at an offset into the source.
  case invalidUTF8(name: String, offset: Int)
  /// A NUL byte, at an offset into the source: no text.
  case binary(name: String, offset: Int)
  /// An encoding that is not read, such as UTF-32, told by its byte-order mark or by the document itself.
  case encoding(name: String, encoding: String)
  /// More bytes than allowed.
  case tooLarge(name: String, length: Int, limit: Int)
  /// A file of a kind of its own that could not be opened, with why and what to do.
  case unreadable(name: String, reason: String)

  /// One sentence: what is wrong, where, and what to do next.
  public var description: String {
    switch self {
    case .empty(let name): return "\(name): nothing to read: the file is empty"
    case .invalidUTF8(let name, let offset):
      return
        "\(name): byte \(offset): not UTF-8, nor text in another encoding that could be told; name it with --encoding, or mend the file"
    case .binary(let name, let offset): return "\(name): byte \(offset): a NUL byte; this is no text"
    case .encoding(let name, let encoding):
      return "\(name): byte 0: \(encoding) text; convert it first: iconv -f \(encoding) -t UTF-8"
    case .tooLarge(let name, let length, let limit):
      return "\(name): \(length) bytes, more than the limit of \(limit); raise it with --max-size"
    case .unreadable(let name, let reason): return "\(name): \(reason)"
    }
  }
}
