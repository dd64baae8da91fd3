import Glibc

/// What somebody may do.
public enum Role: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Ask.
  case reader
  /// Ask, decide and read new documents in.
  case reviewer

  /// A reader may less than a reviewer.
  public static func < (one: Role, other: Role) -> Bool { one == .reader && other == .reviewer }
}

/// A word that lets somebody in; only its digest is kept.
public struct Token: Sendable, Hashable {
  /// Whose it is, for the log.
  public let name: String
  /// What they may do.
  public let role: Role
  /// SHA-256 of the word.
  public let digest: String
  /// The day it was made, in UTC.
  public let made: String
}

/// The tokens of an archive: a line each, in a file beside it that only its owner can read.
///
/// Words are drawn from 32 random bytes, so that a plain digest of one cannot be turned round.
public struct Tokens: Sendable {
  /// What is wrong with tokens.
  public enum TokenError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name is taken, or no name.
    case taken(String)
    case noName(String)
    /// Nobody has the name.
    case nobody(String)
    /// The file cannot be read or written.
    case file(String, reason: String)

    /// What to do about it.
    public var description: String {
      switch self {
      case .taken(let name): "there is a token for \(name) already: revoke it first, or choose another name"
      case .noName(let name): "“\(name)” is no name for a token: use letters, digits, dots, dashes and spaces"
      case .nobody(let name): "there is no token for \(name)"
      case .file(let file, let reason): "\(file): \(reason)"
      }
    }
  }

  /// The file.
  public let file: String

  /// The tokens of the archive `archive`.
  public init(of archive: String) { file = archive + ".tokens" }

  /// All there are; none where there is no file.
  ///
  /// - Throws: `TokenError`.
  public func all() throws -> [Token] {
    guard let handle = fopen(file, "re") else {
      if errno == ENOENT { return [] }
      throw TokenError.file(file, reason: String(cString: strerror(errno)))
    }
    defer { fclose(handle) }
    var tokens: [Token] = []
    var line: UnsafeMutablePointer<CChar>?
    var size = 0
    defer { free(line) }
    while getline(&line, &size, handle) > 0, let start = line {
      let parts = String(cString: start).split(separator: "\t").map { $0.filter { $0 != "\n" } }
      guard parts.count == 4, let role = Role(rawValue: parts[1]) else { continue }
      tokens.append(Token(name: parts[0], role: role, digest: parts[2], made: parts[3]))
    }
    return tokens
  }

  /// Makes a token.
  ///
  /// - Parameters:
  ///   - name: whose it is.
  ///   - role: what they may do.
  ///   - day: today, in UTC.
  /// - Returns: the word, which is shown once and never again.
  /// - Throws: `TokenError`.
  public func make(_ name: String, _ role: Role, on day: String) throws -> String {
    guard !name.isEmpty, name.utf8.count <= 64,
      name.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || " .-_0123456789".unicodeScalars.contains($0)
      })
    else { throw TokenError.noName(name) }
    let tokens = try all()
    guard !tokens.contains(where: { $0.name == name }) else { throw TokenError.taken(name) }
    let word = "ct_" + Digest.random(32)
    try write(tokens + [Token(name: name, role: role, digest: Digest.hex(word), made: day)])
    return word
  }

  /// Ends a token.
  ///
  /// - Throws: `TokenError`.
  public func revoke(_ name: String) throws {
    let tokens = try all()
    guard tokens.contains(where: { $0.name == name }) else { throw TokenError.nobody(name) }
    try write(tokens.filter { $0.name != name })
  }

  private func write(_ tokens: [Token]) throws {
    let draft = file + ".new"
    func refuse() -> TokenError { .file(file, reason: String(cString: strerror(errno))) }
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refuse() }
    let text = tokens.map { "\($0.name)\t\($0.role.rawValue)\t\($0.digest)\t\($0.made)\n" }.joined()
    let bytes = Array(text.utf8)
    let written = Glibc.write(descriptor, bytes, bytes.count)
    guard written == bytes.count, fsync(descriptor) == 0, close(descriptor) == 0, rename(draft, file) == 0
    else {
      let error = refuse()
      unlink(draft)
      throw error
    }
  }
}
