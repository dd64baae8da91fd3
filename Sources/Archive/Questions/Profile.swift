import Chronology
import Records

/// What the archive knows of somebody, on one page.
public struct Profile: Sendable, Hashable {
  /// Who.
  public let subject: Subject
  /// What is stated of the life.
  public let facts: [LifeFact]
  /// The offices held; with a date asked for, each says whether it was held then.
  public let offices: [Term]
  /// What happened, by date.
  public let events: [Happening]
  /// How many claims are about the subject.
  public let claimsAbout: Int
  /// How many claims the subject makes.
  public let claimsBy: Int
  /// What does not fit together.
  public let conflicts: [Disagreement]
}

/// Records that cannot all be right, in one document or across several.
public struct Disagreement: Sendable, Hashable {
  /// For example `fact`, `term`, `claims`.
  public let kind: String
  /// A sentence a person can read.
  public let explanation: String
  /// Where the records stand.
  public let evidence: [Citation]
}

extension Archive {
  /// What is known of somebody.
  ///
  /// - Parameters:
  ///   - subject: who.
  ///   - date: a date that each office's `held` then answers for; nil for none.
  /// - Returns: the profile.
  /// - Throws: `ArchiveError`.
  public func profile(of subject: Subject, asOf date: EDTF? = nil) throws -> Profile {
    let facts = try facts(of: subject)
    let offices = try offices(of: subject, asOf: date)
    let about = try connection.number(
      "SELECT count(DISTINCT record) FROM claims_about JOIN entities USING (entity) WHERE identity = ?1",
      [.integer(subject.identity)])
    let by = try connection.number(
      "SELECT count(DISTINCT record) FROM chain_links JOIN entities ON entity = source WHERE identity = ?1",
      [.integer(subject.identity)])
    return Profile(
      subject: subject, facts: facts, offices: offices, events: try events(of: subject), claimsAbout: about,
      claimsBy: by, conflicts: try conflicts(of: subject, facts: facts, offices: offices))
  }

  /// What documents found not to fit in themselves, and what does not fit across them.
  private func conflicts(of subject: Subject, facts: [LifeFact], offices: [Term]) throws -> [Disagreement] {
    let found = try connection.rows(
      """
      SELECT DISTINCT c.record, c.kind, c.explanation FROM conflicts AS c JOIN conflict_items AS i USING (record)
      WHERE i.item IN (
        SELECT record FROM facts JOIN entities ON entity = subject WHERE identity = ?1
        UNION SELECT record FROM occupancies JOIN entities ON entity = holder WHERE identity = ?1
        UNION SELECT record FROM participants JOIN entities USING (entity) WHERE identity = ?1
        UNION SELECT record FROM claims_about JOIN entities USING (entity) WHERE identity = ?1
        UNION SELECT record FROM chain_links JOIN entities ON entity = source WHERE identity = ?1)
      """, [.integer(subject.identity)]
    ) { (record: $0.integer(0), kind: $0.text(1), explanation: $0.text(2)) }
    var conflicts = try found.map { item in
      let items = try connection.rows(
        "SELECT item FROM conflict_items WHERE record = ?1 ORDER BY position", [.integer(item.record)]
      ) { $0.integer(0) }
      return Disagreement(
        kind: item.kind, explanation: item.explanation, evidence: try items.flatMap { try citations($0) })
    }
    for property in Property.allCases {
      let disputed = facts.filter { $0.property == property && $0.isDisputed }
      guard disputed.count > 1 else { continue }
      conflicts.append(
        Disagreement(
          kind: "fact",
          explanation: "\(property.rawValue) is \(disputed.map(\.value).joined(separator: " or "))",
          evidence: disputed.flatMap(\.evidence)))
    }
    for (index, term) in offices.enumerated() {
      for other in offices[(index + 1)...] where other.officeWords == term.officeWords {
        guard let start = term.start, let end = term.end, let otherStart = other.start,
          let otherEnd = other.end,
          Days(start).last <= Days(otherEnd).first, Days(otherStart).last < Days(end).first
        else { continue }
        conflicts.append(
          Disagreement(
            kind: "term",
            explanation: "\(term.office) from \(start) to \(end), or from \(otherStart) to \(otherEnd)",
            evidence: term.evidence + other.evidence))
      }
    }
    return conflicts.sorted {
      ($0.kind, $0.explanation, $0.evidence.first?.document ?? "")
        < ($1.kind, $1.explanation, $1.evidence.first?.document ?? "")
    }
  }
}
