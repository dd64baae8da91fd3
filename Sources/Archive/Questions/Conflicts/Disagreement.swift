import Chronology
import Records

/// What cannot all be right, in one document or across several.
public struct Disagreement: Sendable, Hashable {
  /// `fact`, `term`, `predecessor`, `successor`, `claims` or `stated` (somebody denies what a document states).
  public let kind: String
  /// What it is about: `birthDate`, `start`, `end` and so on; nil for claims.
  public let property: String?
  /// Whom it is about; nil where it is about what is claimed.
  public let subject: String?
  /// A sentence a person can read.
  public let explanation: String
  /// The values, or the records, that do not fit together, each with its places.
  public let sides: [Side]

  /// Every place concerned.
  public var evidence: [Citation] {
    sides.flatMap(\.evidence).once()
  }

  /// How many documents are concerned; 1 for what one document says in two ways.
  public var documents: Int { Set(evidence.map(\.document)).count }
}

extension Archive {
  /// What does not fit together about somebody: what documents found in themselves, and what differs across them.
  ///
  /// - Parameters:
  ///   - subject: about whom.
  ///   - kind: only conflicts of this kind or about this property (`fact`, `birthDate`); nil for all.
  ///   - date: of the conflicts about terms of office, only those that matter for who held the office on this date.
  /// - Returns: the conflicts, by kind.
  /// - Throws: `ArchiveError`.
  public func conflicts(of subject: Subject, kind: String? = nil, asOf date: EDTF? = nil) throws
    -> [Disagreement]
  {
    try conflicts(
      of: subject, facts: facts(of: subject), offices: offices(of: subject, asOf: date), asOf: date
    ).filter { $0.isA(kind) }
  }

  /// What does not fit together about anybody; conflicts of claims included.
  ///
  /// - Parameters:
  ///   - kind: only conflicts of this kind or about this property; nil for all.
  ///   - date: as above.
  ///   - visit: is given the conflicts of one person after the other, in the order of names, each conflict once; those
  ///     of claims come last. Says no where it has enough.
  /// - Throws: `ArchiveError`, and what `visit` throws.
  public func conflicts(
    kind: String? = nil, asOf date: EDTF? = nil, _ visit: ([Disagreement]) throws -> Bool
  ) throws {
    var met: Set<Set<String>> = []
    func isNew(_ conflict: Disagreement) -> Bool {
      conflict.isA(kind) && met.insert(Set(conflict.evidence.map(\.order) + [conflict.kind])).inserted
    }
    if kind.map({ !Disagreement.ofClaims.contains($0) }) ?? true {
      var people: [(name: String, identity: Int64)] = []
      try disputed {
        people.append((try name(of: $0), $0))
        return true
      }
      people.sort { ($0.name, $0.identity) < ($1.name, $1.identity) }
      for person in people {
        let found = try disputes(of: person.identity, asOf: date).filter(isNew)
        if !found.isEmpty, try !visit(found) { return }
      }
    }
    let rest = try stored("").filter(isNew).sorted(by: Disagreement.inOrder)
    if !rest.isEmpty { _ = try visit(rest) }
  }

  func conflicts(
    of subject: Subject, facts: [LifeFact], offices: [Term], stored: [Disagreement]? = nil,
    asOf date: EDTF?, ofOthers: Bool = true
  ) throws -> [Disagreement] {
    let stored = try stored ?? self.stored(of: subject)
    var differences = Self.differences(facts, subject) + Self.differences(offices, subject, asOf: date)
    differences += try successions(offices, asOf: date, ofOthers: ofOthers)
    // What a document has found in itself is told in its own words.
    let places = stored.filter { $0.kind == "fact" || $0.kind == "term" }.map { ($0.kind, Set($0.evidence)) }
    differences.removeAll { difference in
      let evidence = difference.evidence
      return places.contains { $0.0 == difference.kind && evidence.allSatisfy($0.1.contains) }
    }
    return (stored + differences).sorted(by: Disagreement.inOrder)
  }
}

extension Disagreement {
  /// Kinds of conflicts between what is said.
  static let ofClaims: Set<String> = ["claims", "stated"]

  func isA(_ wanted: String?) -> Bool { wanted == nil || wanted == kind || wanted == property }

  static func inOrder(_ one: Disagreement, _ other: Disagreement) -> Bool {
    (one.kind, one.explanation, one.sides.first?.evidence.first?.order ?? "")
      < (other.kind, other.explanation, other.sides.first?.evidence.first?.order ?? "")
  }
}
