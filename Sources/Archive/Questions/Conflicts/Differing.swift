import Chronology
import Records

// What differs across documents, found when it is asked for: it changes with every document that is read.
extension Archive {
  /// Facts that one has only once, with several values.
  static func differences(_ facts: [LifeFact], _ subject: Subject) -> [Disagreement] {
    Property.allCases.compactMap { property in
      let disputed = facts.filter { $0.property == property && $0.isDisputed }
      guard disputed.count > 1 else { return nil }
      return Disagreement(
        kind: "fact", property: property.rawValue, subject: subject.name,
        explanation: "\(property.rawValue) is \(disputed.map(\.value).joined(separator: " or "))",
        sides: disputed.map { Side(value: $0.value, evidence: $0.evidence) })
    }
  }

  /// Terms whose records differ.
  static func differences(_ terms: [Term], _ subject: Subject, asOf date: EDTF?) -> [Disagreement] {
    terms.flatMap { term in
      term.differences.filter { term.matters($0, on: date) }.map { difference in
        let isDate = difference.property == "start" || difference.property == "end"
        let values = difference.sides.map(\.value).joined(separator: " or ")
        return Disagreement(
          kind: isDate ? "term" : difference.property, property: difference.property, subject: subject.name,
          explanation: "\(difference.property) as \(term.office) is \(values)", sides: difference.sides)
      }
    }
  }

  /// Whom a term names as predecessor or successor, and who there says that it was somebody else; with `ofOthers` also
  /// where others' terms name the holder.
  func successions(_ terms: [Term], asOf date: EDTF?, ofOthers: Bool) throws -> [Disagreement] {
    var found: [Disagreement] = []
    for term in terms where term.held != .no {
      for role in [OfficeRole.predecessor, .successor] {
        var met: Set<Int64> = []
        for neighbour in term.neighbours
        where neighbour.role == role && met.insert(neighbour.identity).inserted {
          let theirs = try self.terms(
            occupancies(
              "SELECT record, office_key FROM members AS e JOIN occupancies AS o ON o.holder = e.entity "
                + "WHERE e.identity = ?1", of: neighbour.identity, in: [term.officeWords]))
          if let conflict = Self.succession(term, neighbour, theirs) { found.append(conflict) }
        }
      }
    }
    guard ofOthers, let holder = terms.first?.holderIdentity else { return found }
    let naming = try occupancies(
      """
      SELECT o.record, o.office_key FROM members AS e JOIN occupancy_people AS p ON p.entity = e.entity
      JOIN occupancies AS o ON o.record = p.record
      WHERE e.identity = ?1 AND p.role IN ('predecessor', 'successor')
      """, of: holder, in: Set(terms.map(\.officeWords)))
    for other in try self.terms(naming) {
      let named = other.neighbours.first { neighbour in
        terms.contains { $0.holderIdentity == neighbour.identity && $0.officeWords == other.officeWords }
      }
      if let named, let conflict = Self.succession(other, named, terms.filter { $0.held != .no }) {
        found.append(conflict)
      }
    }
    return found
  }

  /// Of the records and titles that a query finds for somebody, the records in some offices.
  private func occupancies(_ sql: String, of identity: Int64, in offices: Set<[String]>) throws -> [Int64] {
    let found = try connection.rows(sql, [.integer(identity)]) { row in
      (record: row.integer(0), words: Term.words(row.text(1)))
    }
    let records = found.filter { offices.contains($0.words) }.map(\.record)
    return Set(records).sorted()
  }

  /// The conflict where somebody whom a term names as a neighbour, in a term of theirs, names another in turn.
  private static func succession(_ term: Term, _ neighbour: Term.Neighbour, _ theirs: [Term]) -> Disagreement?
  {
    let role = neighbour.role
    guard role == .predecessor || role == .successor else { return nil }
    let opposite = role == .predecessor ? OfficeRole.successor : .predecessor
    let named = theirs.filter { $0.officeWords == term.officeWords && $0.meets(term, as: role) }.flatMap {
      $0.neighbours.filter { $0.role == opposite }
    }
    guard !named.isEmpty, !named.contains(where: { $0.isHolder(of: term) }) else { return nil }
    return succession(term, neighbour, named)
  }

  private static func succession(
    _ term: Term, _ neighbour: Term.Neighbour, _ theirs: [Term.Neighbour]
  ) -> Disagreement {
    let role = neighbour.role
    let names = theirs.map(\.name).once()
    let mine = role == .predecessor ? "follow" : "precede"
    let other = role == .predecessor ? "precede" : "follow"
    let evidence = theirs.flatMap(\.evidence).once()
    return Disagreement(
      kind: role.rawValue, property: role.rawValue, subject: term.holder,
      explanation: "\(term.holder) is said to \(mine) \(neighbour.name) as \(term.office), but "
        + "\(neighbour.name) is said to \(other) \(names.joined(separator: " or "))",
      sides: [
        Side(value: term.holder, evidence: neighbour.evidence),
        Side(value: names.joined(separator: ", "), evidence: evidence),
      ])
  }
}

extension Term {
  /// Whether a difference changes the answer to who held the office on a date.
  fileprivate func matters(_ difference: Difference, on date: EDTF?) -> Bool {
    guard let date else { return true }
    guard difference.property == "start" || difference.property == "end" else { return held != .no }
    let answers = difference.sides.map { side -> Answer in
      var reading = self
      if difference.property == "start" { reading.start = try? EDTF(side.value) }
      if difference.property == "end" { reading.end = try? EDTF(side.value) }
      return reading.holds(on: date)
    }
    return Set(answers).count > 1
  }

  /// Whether this may be the term next to another: not one that lies years away from it.
  fileprivate func meets(_ other: Term, as role: OfficeRole) -> Bool {
    let (before, after) = role == .predecessor ? (self, other) : (other, self)
    guard let end = before.end ?? before.start, let start = after.start ?? after.end else { return true }
    let (last, first) = (Days(end), Days(start))
    guard last.first <= first.last else { return false }
    // Without an end the office may have been held for long.
    return before.end == nil || first.first == Days.never || first.first - 366 <= last.last
  }
}

extension Term.Neighbour {
  fileprivate func isHolder(of term: Term) -> Bool {
    identity == term.holderIdentity || Agreement.people(name, term.holder)
  }
}
