import Names

extension Archive {
  // MARK: Decisions

  /// Decides that a pair of the queue is one person, or is not.
  ///
  /// - Parameters:
  ///   - doubt: the pair.
  ///   - areOne: whether it is one person.
  ///   - author: who decides, and when.
  ///   - reason: why.
  /// - Returns: the decision's number.
  /// - Throws: `ReviewError`, `ArchiveError`.
  @discardableResult
  public func decide(
    _ doubt: IdentityDoubt, areOne: Bool, by author: Author, reason: String = ""
  ) throws -> Int64 {
    try decide(areOne ? .merge : .split, [[doubt.anchors.0], [doubt.anchors.1]], by: author, reason: reason)
  }

  /// Decides that two are one.
  ///
  /// - Parameters:
  ///   - one: somebody.
  ///   - other: somebody else, as the archive has it.
  ///   - author: who decides, and when.
  ///   - reason: why.
  /// - Returns: the decision's number.
  /// - Throws: `ReviewError`, `ArchiveError`.
  @discardableResult
  public func merge(_ one: Subject, _ other: Subject, by author: Author, reason: String = "") throws -> Int64
  {
    guard one.identity != other.identity else {
      throw ReviewError.alreadyOne("\(one.name) and \(other.name)")
    }
    return try decide(.merge, [[try anchor(of: one)], [try anchor(of: other)]], by: author, reason: reason)
  }

  /// Decides that whom some documents name is somebody else than whom the other documents name.
  ///
  /// - Parameters:
  ///   - subject: who is two.
  ///   - documents: ids or the beginnings of ids, titles or sources of documents about the one who goes.
  ///   - author: who decides, and when.
  ///   - reason: why.
  /// - Returns: the decision's number.
  /// - Throws: `ReviewError`, `ArchiveError`.
  @discardableResult
  public func split(
    _ subject: Subject, from documents: [String], by author: Author, reason: String = ""
  ) throws -> Int64 {
    let members = try connection.rows(
      """
      SELECT e.name, d.id, coalesce(d.title, ''), coalesce(d.source, '') FROM members AS e JOIN documents AS d USING (document)
      WHERE e.identity = ?1 ORDER BY d.id, e.id
      """, [.integer(subject.identity)]
    ) { (name: $0.text(0), id: $0.text(1), title: $0.text(2), source: $0.text(3)) }
    let goes = members.filter { member in
      documents.contains { document in
        member.id == document || member.id.hasPrefix("sha256:" + document) || member.title == document
          || member.source == document || member.source.hasSuffix("/" + document)
      }
    }
    guard !goes.isEmpty else {
      throw ReviewError.nothingToSplit("none of these documents names \(subject.name)")
    }
    let stays = members.filter { member in !goes.contains { $0.id == member.id } }
    guard !stays.isEmpty else {
      throw ReviewError.nothingToSplit("no other document names \(subject.name)")
    }
    func references(_ list: [(name: String, id: String, title: String, source: String)]) -> [ContentReference]
    {
      list.map { .entity($0.name, in: $0.id) }
    }
    return try decide(.split, [references(goes), references(stays)], by: author, reason: reason)
  }

  /// Takes a decision back. Whatever else was decided stays; an undo can be undone.
  ///
  /// - Parameters:
  ///   - number: which.
  ///   - author: who takes it back, and when.
  ///   - reason: why.
  /// - Returns: the number of the undo.
  /// - Throws: `ReviewError`, `ArchiveError`.
  @discardableResult
  public func undo(_ number: Int64, by author: Author, reason: String = "") throws -> Int64 {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    guard let decision = try decisions().first(where: { $0.number == number }) else {
      throw ReviewError.noDecision(number)
    }
    guard decision.isInForce else { throw ReviewError.alreadyUndone(number) }
    return try connection.transaction {
      let undo = try record(.undo, [], by: author, reason: reason, undoes: number)
      let affected = try affected(by: number)
      try stale(affected)
      for document in Set(affected.filter { $0.kind != "entity" }.map(\.document)).sorted() {
        try applyVerdicts(to: document)
      }
      return undo
    }
  }

  private func decide(
    _ verb: Decision.Verb, _ sides: [[ContentReference]], by author: Author, reason: String
  ) throws -> Int64 {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    return try connection.transaction {
      let number = try record(verb, sides, by: author, reason: reason)
      try stale(sides.flatMap { $0 })
      return number
    }
  }

  /// Everything that a decision, or the decisions it undoes, speaks of.
  private func affected(by number: Int64) throws -> [ContentReference] {
    var references = try items(of: number).map(\.reference)
    let undone = try connection.first("SELECT undoes FROM decisions WHERE decision = ?1", [.integer(number)])
    {
      $0.optionalInteger(0)
    }
    if let undone = undone ?? nil { references += try affected(by: undone) }
    return references
  }

  private func stale(_ references: [ContentReference]) throws {
    for reference in references where reference.kind == "entity" {
      if let strand = try strand(of: reference) { try makeStale(familyOf: strand) }
    }
  }

  // MARK: References

  /// What stands for somebody; throws where nothing does.
  private func anchor(of subject: Subject) throws -> ContentReference {
    guard let anchor = try anchor(of: subject.identity) else { throw ReviewError.noItem(subject.name) }
    return anchor
  }

  /// The strand that a reference leads to: the entity of the name in the document, or one that has it among its forms.
  func strand(of reference: ContentReference) throws -> Int64? {
    let entities = try connection.rows(
      """
      SELECT e.entity, e.strand, e.name FROM entities AS e JOIN documents AS d USING (document)
      WHERE d.id = ?1 ORDER BY e.schema <> 'Person', e.id
      """, [.text(reference.document)]
    ) { (entity: $0.integer(0), strand: $0.integer(1), name: $0.text(2)) }
    if let exact = entities.first(where: { Folding.fold($0.name) == reference.key }) { return exact.strand }
    for entity in entities {
      let names = try connection.rows("SELECT name FROM names WHERE entity = ?1", [.integer(entity.entity)]) {
        $0.text(0)
      }
      if names.contains(where: { Folding.fold($0) == reference.key }) { return entity.strand }
    }
    return nil
  }

  /// What decisions call the entities of a strand, as far as decisions speak of them.
  func references(of strand: Int64, _ decisions: IdentityDecisions) throws -> Set<ContentReference> {
    guard !decisions.documents.isEmpty else { return [] }
    let all = try connection.rows(
      "SELECT d.id, e.name FROM entities AS e JOIN documents AS d USING (document) WHERE e.strand = ?1",
      [.integer(strand)]
    ) { ContentReference.entity($0.text(1), in: $0.text(0)) }
    return Set(all.filter { decisions.documents.contains($0.document) })
  }

  /// What decisions about who is who come to.
  func identityDecisions() throws -> IdentityDecisions {
    var result = IdentityDecisions()
    for decision in try self.decisions()
    where decision.isInForce && (decision.verb == .merge || decision.verb == .split) {
      let items = try items(of: decision.number)
      let sides = [0, 1].map { side in items.filter { $0.side == side }.map(\.reference) }
      for one in sides[0] {
        for other in sides[1] {
          if decision.verb == .merge {
            result.add(together: one, other)
          } else {
            result.add(apart: one, other)
          }
        }
      }
      // Whoever goes together stays together.
      if decision.verb == .split {
        for side in sides {
          for one in side.dropFirst() { result.add(together: side[0], one) }
        }
      }
    }
    return result
  }
}
