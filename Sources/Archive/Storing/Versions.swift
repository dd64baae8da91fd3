import Chronology
import Records

// A document that stands where another one stood is a later version of it. The earlier one is kept with all its records,
// but no longer counts in answers, unless they are asked for what was known before.
extension Archive {
  /// Puts a document that has just been stored, or met again, into the row of versions of its place.
  ///
  /// - Returns: whether it takes the place of another version.
  func arrange(_ document: Int64, date: EDTF?, location: String?) throws -> Bool {
    guard let location else { return false }
    try connection.run(
      "UPDATE documents SET location = ?1 WHERE document = ?2 AND location IS NULL",
      [.text(location), .integer(document)])
    let others = try connection.rows(
      """
      SELECT document, date FROM documents
      WHERE location = ?1 AND document <> ?2 AND superseded IS NULL ORDER BY document
      """, [.text(location), .integer(document)]
    ) { (document: $0.integer(0), date: self.date($0, 1)) }
    guard !others.isEmpty else {
      try connection.run(
        "UPDATE documents SET superseded = NULL WHERE document = ?1 AND superseded IS NOT NULL",
        [.integer(document)])
      return false
    }
    // Read last is newest, unless its date says that it is older.
    if let date,
      let newer = others.first(where: { other in other.date.map { Days(date).last < Days($0).first } ?? false
      })
    {
      try connection.run(
        "UPDATE documents SET superseded = ?1 WHERE document = ?2",
        [.integer(newer.document), .integer(document)])
      return false
    }
    try connection.run(
      "UPDATE documents SET superseded = NULL WHERE document = ?1", [.integer(document)])
    for other in others {
      try connection.run(
        "UPDATE documents SET superseded = ?1 WHERE document = ?2",
        [.integer(document), .integer(other.document)])
    }
    return true
  }
}

/// Where a document was read from, and when.
public struct ReadingPlace: Sendable, Hashable {
  /// What stays the same when the document changes: its address on the web, or the file's whole path; nil for standard
  /// input.
  public let location: String?
  /// In UTC, ISO 8601 to the second.
  public let time: String?

  /// A place and a time.
  public init(location: String?, time: String?) {
    self.location = location
    self.time = time
  }
}

extension Archive {
  /// A document's place, and its neighbours in the row of versions.
  struct Versions {
    var place: ReadingPlace?
    var superseded: Int64?
    var earlier: [Int64]
  }

  func versions(around document: Int64) throws -> Versions {
    let own = try connection.first(
      "SELECT location, read, superseded FROM documents WHERE document = ?1", [.integer(document)]
    ) { (ReadingPlace(location: $0.optionalText(0), time: $0.optionalText(1)), $0.optionalInteger(2)) }
    let earlier = try connection.rows(
      "SELECT document FROM documents WHERE superseded = ?1", [.integer(document)]
    ) { $0.integer(0) }
    let isPlaced = own?.0.location != nil || own?.0.time != nil
    return Versions(place: isPlaced ? own?.0 : nil, superseded: own?.1, earlier: earlier)
  }

  func restore(_ versions: Versions, to document: Int64) throws {
    if let superseded = versions.superseded {
      try connection.run(
        "UPDATE documents SET superseded = ?1 WHERE document = ?2",
        [.integer(superseded), .integer(document)])
    }
    for earlier in versions.earlier {
      try connection.run(
        "UPDATE documents SET superseded = ?1 WHERE document = ?2", [.integer(document), .integer(earlier)])
    }
  }
}
