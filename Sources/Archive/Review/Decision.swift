/// What somebody has decided about the archive's records, and why.
public struct Decision: Sendable, Hashable {
  /// What can be decided.
  public enum Verb: String, Sendable, Hashable, CaseIterable {
    /// Two are one.
    case merge
    /// Two are not one.
    case split
    /// A record is right.
    case accept
    /// A record is wrong, and counts no more.
    case reject
    /// A record's field has another value.
    case edit
    /// What differs may stand beside each other.
    case settle
    /// An earlier decision counts no more.
    case undo
  }

  /// Its number: 1 for the first.
  public let number: Int64
  /// When, in UTC, ISO 8601 to the second.
  public let time: String
  /// Who.
  public let author: String
  /// What.
  public let verb: Verb
  /// Why, in the author's words; perhaps empty.
  public let reason: String
  /// Of an edit, "field=value".
  public let edit: String?
  /// Of an undo, the number of the decision that it takes back.
  public let undoes: Int64?
  /// What it is about, in words.
  public let about: [String]
  /// Whether it counts: not where a later one has taken it back.
  public internal(set) var isInForce: Bool
}

extension Archive {
  /// Every decision, the first first.
  ///
  /// - Returns: the decisions, each with whether it is in force.
  /// - Throws: `ArchiveError`.
  public func decisions() throws -> [Decision] {
    var decisions = try connection.rows(
      "SELECT decision, time, author, verb, reason, edit, undoes FROM decisions ORDER BY decision"
    ) { row in
      Decision(
        number: row.integer(0), time: row.text(1), author: row.text(2),
        verb: .init(rawValue: row.text(3)) ?? .undo,
        reason: row.text(4), edit: row.optionalText(5), undoes: row.optionalInteger(6),
        about: try labels(row.integer(0)), isInForce: true)
    }
    // An undo that is itself undone takes nothing back.
    var undone: Set<Int64> = []
    for index in decisions.indices.reversed() {
      decisions[index].isInForce = !undone.contains(decisions[index].number)
      if let undoes = decisions[index].undoes, decisions[index].isInForce { undone.insert(undoes) }
    }
    return decisions
  }

  private func labels(_ decision: Int64) throws -> [String] {
    try connection.rows(
      "SELECT DISTINCT label FROM decision_items WHERE decision = ?1 ORDER BY position", [.integer(decision)]
    ) { $0.text(0) }
  }

  /// What a decision speaks of, side by side.
  func items(of decision: Int64) throws -> [(side: Int, reference: ContentReference)] {
    try connection.rows(
      "SELECT side, document, kind, key, label FROM decision_items WHERE decision = ?1 ORDER BY position",
      [.integer(decision)]
    ) { row in
      (
        row.int(0),
        ContentReference(document: row.text(1), kind: row.text(2), key: row.text(3), label: row.text(4))
      )
    }
  }

  /// Takes note of a decision.
  ///
  /// - Parameters:
  ///   - verb: what is decided.
  ///   - sides: what it is about; of a merge or a split one list a side.
  ///   - author: who decides, and when.
  ///   - reason: why.
  ///   - edit: of an edit, "field=value".
  ///   - undoes: of an undo, the number of what is taken back.
  /// - Returns: its number.
  /// - Throws: `ArchiveError`.
  func record(
    _ verb: Decision.Verb, _ sides: [[ContentReference]], by author: Author, reason: String,
    edit: String? = nil,
    undoes: Int64? = nil
  ) throws -> Int64 {
    let number = try connection.insert(
      "INSERT INTO decisions (time, author, verb, reason, edit, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      [
        .text(author.time), .text(author.name), .text(verb.rawValue), .text(reason), Value(edit),
        Value(undoes),
      ])
    var position = 0
    for (side, references) in sides.enumerated() {
      for reference in references {
        try connection.run(
          """
          INSERT INTO decision_items (decision, position, side, document, kind, key, label)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          """,
          [
            .integer(number), Value(position), Value(side), .text(reference.document), .text(reference.kind),
            .text(reference.key), .text(reference.label),
          ])
        position += 1
      }
    }
    return number
  }
}

/// Who decides, and when.
public struct Author: Sendable, Hashable {
  /// As they sign.
  public let name: String
  /// In UTC, ISO 8601 to the second: "2026-11-26T06:12:00Z".
  public let time: String

  /// Somebody at a time.
  public init(name: String, time: String) {
    self.name = name
    self.time = time
  }
}
