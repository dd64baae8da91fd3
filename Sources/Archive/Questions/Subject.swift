import Names
import Records

/// Somebody or something that documents name, across documents.
public struct Subject: Sendable, Hashable {
  let identity: Int64
  /// `Person`, `Organization`, `Place`, `Group` or `Thing`.
  public let kind: String
  /// The name that most documents use.
  public let name: String
  /// Every form of the name in any document, the commonest first.
  public let names: [String]
  /// How many documents name it.
  public let documents: Int
  /// Stands for it in commands and addresses, where several have its name: "@" and eight letters and digits. It stays,
  /// whatever is read later.
  public let handle: String
}

/// Why a name leads to nobody in particular.
public enum LookupError: Error, Sendable, Hashable {
  /// Nobody has the name; `suggestions` are the nearest names.
  case nobody(name: String, suggestions: [String])
  /// Several have the name.
  case several(name: String, candidates: [Subject])
}

extension LookupError: CustomStringConvertible {
  /// What to ask instead.
  public var description: String {
    switch self {
    case .nobody(let name, []): return "nobody named \(name)"
    case .nobody(let name, let suggestions):
      return "nobody named \(name); did you mean \(suggestions.joined(separator: " or "))?"
    case .several(let name, let candidates):
      return "\(name) may be \(candidates.map(\.name).joined(separator: " or ")): give more of the name"
    }
  }
}

extension Archive {
  /// What is known of an identity as such.
  func subject(_ identity: Int64) throws -> Subject {
    let kind =
      try connection.first(
        "SELECT kind FROM identities WHERE identity = ?1", [.integer(identity)], { $0.text(0) })
      ?? IdentityKind.thing.rawValue
    let own = try connection.rows(
      """
      SELECT name FROM members WHERE identity = ?1
      GROUP BY name ORDER BY count(*) DESC, length(name) DESC, name
      """, [.integer(identity)]
    ) { $0.text(0) }
    let forms = try connection.rows(
      """
      SELECT n.name FROM members AS e JOIN names AS n USING (entity) WHERE identity = ?1
      GROUP BY n.name ORDER BY count(*) DESC, length(n.name) DESC, n.name
      """, [.integer(identity)]
    ) { $0.text(0) }
    let documents = try connection.number(
      "SELECT count(DISTINCT document) FROM members WHERE identity = ?1", [.integer(identity)])
    return Subject(
      identity: identity, kind: kind, name: own.first ?? "", names: own + forms.filter { !own.contains($0) },
      documents: documents, handle: try handle(of: identity))
  }
}

extension Archive {
  /// The handle of somebody: that of the entity which stands for them.
  ///
  /// - Parameter id: who, as an answer of the same snapshot has it.
  /// - Returns: "@" and eight letters and digits; empty where nobody is meant.
  /// - Throws: `ArchiveError`.
  public func handle(of id: SubjectID) throws -> String { try handle(of: id.identity) }

  /// The handle of an identity.
  func handle(of identity: Int64) throws -> String {
    try anchor(of: identity).map { "@" + $0.handle } ?? ""
  }

  /// What stands for an identity: the entity of it that is known best.
  func anchor(of identity: Int64) throws -> ContentReference? {
    try connection.first(
      """
      SELECT anchor_document, anchor_name FROM strands WHERE identity = ?1
      ORDER BY length(profile) DESC, anchor_document, anchor_name LIMIT 1
      """, [.integer(identity)]
    ) { ContentReference.entity($0.text(1), in: $0.text(0)) }
  }

  /// The one that a handle was given for.
  ///
  /// - Parameter handle: "@" and eight letters and digits.
  /// - Returns: nil where no handle of that kind was given, or its document is gone.
  /// - Throws: `ArchiveError`.
  public func subject(handle: String) throws -> Subject? {
    let reference = try connection.first(
      "SELECT document, name FROM handles WHERE handle = ?1", [.text(String(handle.dropFirst()).lowercased())]
    ) { ContentReference.entity($0.text(1), in: $0.text(0)) }
    guard let reference, let strand = try strand(of: reference) else { return nil }
    return try connection.first("SELECT identity FROM strands WHERE strand = ?1", [.integer(strand)]) {
      $0.integer(0)
    }.map { try subject($0) }
  }
}

extension Subject {
  /// Whether a form of the name is, folded, one of these.
  func hasForm(_ folded: Set<String>) -> Bool {
    names.contains { name in Folding.forms(name).contains { folded.contains($0) } }
  }

  var isPerson: Bool { kind == IdentityKind.person.rawValue }

  /// What most documents name comes first; then by the alphabet.
  static func byWeight(_ one: Subject, _ other: Subject) -> Bool {
    (other.documents, one.name, one.kind) < (one.documents, other.name, other.kind)
  }

  /// People first, then what many documents name.
  var weight: Int {
    (isPerson ? 1_000_000 : 0) + min(documents, 999_999)
  }
}
