/// What sources disagree about, and nobody has decided.
public struct OpenConflict: Sendable, Hashable {
  /// Names it in commands: the handle of the one whom it is about, and what the sides say ("3kx0ab12-h7f0"). The same as
  /// long as the same values stand against each other, whoever else gives one of them.
  public let id: String
  /// Whom it is about.
  public let subject: Subject
  /// The sides with their evidence.
  public let conflict: Disagreement
  /// The records of each side.
  let sides: [[ContentReference]]
}

extension Archive {
  /// What sources disagree about and nobody has decided, person by person; no claims, of which both are rightly kept.
  /// Only as many are looked for as are wanted.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - id: only those behind the conflict of this id; where that is decided by now, those of the same person again. nil
  ///     for all.
  ///   - name: only about people whose names have these words; nil for all.
  ///   - left: ids of conflicts to pass over.
  /// - Returns: the conflicts.
  /// - Throws: `ReviewError` where an id leads to nobody, `ArchiveError`.
  public func openConflicts(
    limit: Int = 100, after id: String? = nil, naming name: String? = nil, except left: Set<String> = []
  ) throws -> [OpenConflict] {
    let settled = try SettledConflicts(self)
    var conflicts: [OpenConflict] = []
    var first: Int64 = 0
    func add(_ identity: Int64) throws -> Bool {
      var found = try openConflicts(of: identity, settled)
      if let id, identity == first, let index = found.firstIndex(where: { $0.id == id }) {
        found.removeSubrange(...index)
      }
      conflicts += found.filter { !left.contains($0.id) }.prefix(limit - conflicts.count)
      return conflicts.count < limit
    }
    if let id { first = try identity(ofConflict: id) }
    guard let name else {
      try disputed(after: first - 1, add)
      return conflicts
    }
    let named = try subjects(named: name).map(\.identity).sorted()
    for identity in named where identity >= first {
      guard try add(identity) else { break }
    }
    return conflicts
  }

  /// A conflict of the queue by its id.
  ///
  /// - Parameter id: the id.
  /// - Returns: the conflict.
  /// - Throws: `ReviewError` where it does not wait, `ArchiveError`.
  public func openConflict(_ id: String) throws -> OpenConflict {
    let found = try openConflicts(of: identity(ofConflict: id), SettledConflicts(self))
    guard let conflict = found.first(where: { $0.id == id || $0.shortID == Self.shortID(of: id) }) else {
      throw ReviewError.noItem(id)
    }
    return conflict
  }

  /// Decides that one side of a conflict is wrong and counts no more, or that both may stand.
  ///
  /// - Parameters:
  ///   - conflict: the conflict.
  ///   - side: which side is wrong, counted from 1; nil for none.
  ///   - author: who decides, and when.
  ///   - reason: why.
  /// - Returns: the decision's number.
  /// - Throws: `ReviewError`, `ArchiveError`.
  @discardableResult
  public func decide(
    _ conflict: OpenConflict, rejecting side: Int?, by author: Author, reason: String = ""
  ) throws -> Int64 {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    guard let side else {
      return try connection.transaction { try record(.settle, conflict.sides, by: author, reason: reason) }
    }
    guard conflict.sides.indices.contains(side - 1) else { throw ReviewError.noSide(String(side)) }
    let wrong = conflict.sides[side - 1]
    return try connection.transaction {
      let number = try record(.reject, [wrong], by: author, reason: reason)
      for document in Set(wrong.map(\.document)).sorted() { try applyVerdicts(to: document) }
      return number
    }
  }

  // MARK: Ids

  private func openConflicts(of identity: Int64, _ settled: SettledConflicts) throws -> [OpenConflict] {
    let conflicts = try disputes(of: identity)
    guard !conflicts.isEmpty else { return [] }
    let subject = try subject(identity)
    return try conflicts.compactMap { conflict in
      let sides = try conflict.sides.map { try references(of: $0) }
      // A side without a record is nobody's to reject.
      guard sides.count > 1, !sides.contains([]), !settled.cover(sides) else { return nil }
      return OpenConflict(
        id: subject.handle.dropFirst() + "-" + Self.shortID(of: conflict), subject: subject,
        conflict: conflict, sides: sides)
    }
  }

  /// The records that a side stands on.
  private func references(of side: Side) throws -> [ContentReference] {
    var references: [ContentReference] = []
    for place in side.evidence.map({ [$0.document, $0.record] }).once() {
      let rows = try connection.rows(
        """
        SELECT r.record, r.kind FROM records AS r JOIN documents AS d USING (document) WHERE d.id = ?1 AND r.id = ?2
        """, [.text(place[0]), .text(place[1])]
      ) { (row: $0.integer(0), kind: RecordKind(rawValue: $0.text(1))) }
      for record in rows {
        guard let kind = record.kind else { continue }
        references.append(try content(of: record.row, kind, in: place[0]))
      }
    }
    return references.once()
  }

  /// What a conflict says in four letters and digits; how many documents are for which side makes no difference.
  private static func shortID(of conflict: Disagreement) -> String {
    let words = conflict.explanation.split(separator: " ").sorted().joined(separator: " ")
    return String(ContentReference.handle(conflict.kind + "\t" + words).suffix(4))
  }

  private static func shortID(of id: String) -> String { String(id.suffix(4)) }

  /// Whom an id speaks of, whatever handle they have now.
  private func identity(ofConflict id: String) throws -> Int64 {
    let parts = id.split(separator: "-")
    guard parts.count == 2, parts[1].count == 4, let subject = try subject(handle: "@" + parts[0]) else {
      throw ReviewError.noItem(id)
    }
    return subject.identity
  }
}

extension OpenConflict {
  fileprivate var shortID: String { String(id.suffix(4)) }
}
