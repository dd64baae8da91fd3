import Records

/// The kinds of records a document has.
enum RecordKind: String, CaseIterable {
  case fact, occupancy, event, claim, conflict
}

/// How somebody is related to another's term of office.
public enum OfficeRole: String, Sendable, Hashable, CaseIterable {
  case predecessor, successor, alongside, under
}

extension Occupancy {
  /// The people related to the term, by role.
  var related: [(OfficeRole, [EntityID])] {
    [(.predecessor, predecessor), (.successor, successor), (.alongside, alongside), (.under, under)]
  }
}
