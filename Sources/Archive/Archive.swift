import Chronology
import Records

/// Many documents' records in one SQLite file, and the questions that can be asked of them.
///
/// Used by one thread at a time; other processes may read while one writes.
///
/// ```swift
/// let archive = try Archive(creating: "press.chancery")
/// try archive.store(records, bytes: document.source, extractor: "1")  // .added
/// try archive.store(records, bytes: document.source, extractor: "1")  // .unchanged
/// ```
public final class Archive {
  /// The path the archive was opened by.
  public let file: String
  /// Whether documents can be stored.
  public let isWritable: Bool
  let connection: Connection
  /// Which documents questions may use; nil for all.
  var knownDocuments: KnownDocuments?
  /// Dates that questions have read already, by what was stored.
  var dates: [String: EDTF] = [:]
  /// Documents that were cited in the snapshot at hand, by their rows; nil outside of one.
  var cited: [Int64: CitedDocument?]?
  /// What storing has met already.
  var met = Met()

  init(file: String, connection: Connection, isWritable: Bool) {
    self.file = file
    self.connection = connection
    self.isWritable = isWritable
  }
}
