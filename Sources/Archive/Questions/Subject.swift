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
  /// The one that a name means.
  ///
  /// A whole name or form of one goes before names that only contain the words, people go before bodies and
  /// places, and full names before those of one word.
  ///
  /// - Parameter name: a name in any script, whole or in part, accents and case apart.
  /// - Returns: the one it means.
  /// - Throws: `LookupError`, or `ArchiveError`.
  public func subject(named name: String) throws -> Subject {
    let found = try subjects(named: name)
    guard let first = found.first else {
      throw LookupError.nobody(name: name, suggestions: try suggestions(for: name))
    }
    let query = Set(Folding.forms(name))
    let groups: [(Subject) -> Bool] = [
      {
        $0.kind == IdentityKind.person.rawValue && query.contains(Folding.fold($0.name))
          && $0.name.contains(" ")
      },
      { $0.kind == IdentityKind.person.rawValue && $0.hasForm(query) && $0.name.contains(" ") },
      { $0.kind == IdentityKind.person.rawValue && $0.name.contains(" ") },
      { $0.kind == IdentityKind.person.rawValue },
      { $0.hasForm(query) },
      { _ in true },
    ]
    for group in groups {
      let candidates = found.filter(group)
      if candidates.count == 1 { return candidates[0] }
      if candidates.count > 1 { throw LookupError.several(name: name, candidates: candidates) }
    }
    return first
  }

  /// Everybody and everything whose names contain all the words of `name`, most documents first.
  ///
  /// - Parameter name: words in any script; accents and case do not count.
  /// - Returns: the subjects; none where nobody has the words.
  /// - Throws: `ArchiveError`.
  public func subjects(named name: String) throws -> [Subject] {
    var identities: [Int64] = []
    for words in Self.searchForms(name) {
      guard let rarest = words.max(by: { $0.utf8.count < $1.utf8.count }) else { continue }
      var found = try connection.rows(
        "SELECT DISTINCT identity FROM family_words JOIN strands USING (family) WHERE word = ?1 ORDER BY identity", [.text(rarest)]
      ) { $0.integer(0) }
      for word in words where word != rarest {
        found = try found.filter {
          try connection.number(
            "SELECT count(*) FROM strands JOIN family_words USING (family) WHERE word = ?1 AND identity = ?2",
            [.text(word), .integer($0)])
            > 0
        }
      }
      for identity in found where !identities.contains(identity) { identities.append(identity) }
    }
    return try identities.map { try subject($0) }.sorted {
      ($1.documents, $0.name, $0.kind) < ($0.documents, $1.name, $1.kind)
    }
  }

  /// What is known of an identity as such.
  func subject(_ identity: Int64) throws -> Subject {
    let kind =
      try connection.first(
        "SELECT kind FROM identities WHERE identity = ?1", [.integer(identity)], { $0.text(0) })
      ?? IdentityKind.thing.rawValue
    let own = try connection.rows(
      """
      SELECT name FROM entities WHERE identity = ?1
      GROUP BY name ORDER BY count(*) DESC, length(name) DESC, name
      """, [.integer(identity)]
    ) { $0.text(0) }
    let forms = try connection.rows(
      """
      SELECT n.name FROM entities AS e JOIN names AS n USING (entity) WHERE identity = ?1
      GROUP BY n.name ORDER BY count(*) DESC, length(n.name) DESC, n.name
      """, [.integer(identity)]
    ) { $0.text(0) }
    let documents = try connection.number(
      "SELECT count(DISTINCT document) FROM entities WHERE identity = ?1", [.integer(identity)])
    return Subject(
      identity: identity, kind: kind, name: own.first ?? "", names: own + forms.filter { !own.contains($0) },
      documents: documents)
  }

  /// The names nearest to one that nobody has.
  private func suggestions(for name: String) throws -> [String] {
    let words = Folding.words(name)
    guard !words.isEmpty else { return [] }
    let vocabulary = try connection.rows("SELECT DISTINCT word FROM family_words ORDER BY word") {
      $0.text(0)
    }
    let known = Set(vocabulary)
    var scores: [Int64: Int] = [:]
    for word in words {
      let near = known.contains(word) ? [word] : Nearest.words(to: word, among: vocabulary, count: 5)
      var met: Set<Int64> = []
      for (rank, candidate) in near.enumerated() {
        let identities = try connection.rows(
          "SELECT DISTINCT identity FROM family_words JOIN strands USING (family) WHERE word = ?1 ORDER BY identity LIMIT 200",
          [.text(candidate)]
        ) { $0.integer(0) }
        for identity in identities where met.insert(identity).inserted {
          scores[identity, default: 0] += 10 - rank
        }
      }
    }
    let best = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20)
    let subjects = try best.map { (score: $0.value, subject: try subject($0.key)) }.sorted {
      ($1.score, $1.subject.weight, $0.subject.name) < ($0.score, $0.subject.weight, $1.subject.name)
    }
    var names: [String] = []
    let people = subjects.filter { $0.subject.kind == IdentityKind.person.rawValue }
    for item in people.isEmpty ? subjects : people where !names.contains(item.subject.name) {
      names.append(item.subject.name)
    }
    return Array(names.prefix(3))
  }
}

extension Subject {
  /// Whether a form of the name is, folded, one of these.
  fileprivate func hasForm(_ folded: Set<String>) -> Bool {
    names.contains { name in Folding.forms(name).contains { folded.contains($0) } }
  }

  /// People first, then what many documents name.
  fileprivate var weight: Int {
    (kind == IdentityKind.person.rawValue ? 1_000_000 : 0) + min(documents, 999_999)
  }
}
