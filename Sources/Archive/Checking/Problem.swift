/// Something that is wrong with an archive: where, and what.
///
/// ```swift
/// problem.description
/// // "evidence: claim c3 of kim.txt (sha256:9f86d081884c…): bytes 120..<131 are not what it quotes"
/// ```
public struct Problem: Sendable, Hashable {
  /// The table it is in; `file` where it is in the file's pages, and `document_words` where in the full-text index.
  public var table: String
  /// The row, by its key: `record 12, position 0`; nil where it is in none.
  public var row: String?
  /// The record, by its kind and its id in the document: `claim c3`; nil where it is of none.
  public var record: String?
  /// The id of the document, `sha256:…`; nil where it is of none.
  public var document: String?
  /// The path the document was read from; nil where it is not known.
  public var source: String?
  /// What is wrong, without a capital and a full stop.
  public var message: String

  init(
    _ table: String, row: String? = nil, record: String? = nil, document: String? = nil,
    source: String? = nil,
    _ message: String
  ) {
    self.table = table
    self.row = row
    self.record = record
    self.document = document
    self.source = source
    self.message = message
  }
}

extension Problem: CustomStringConvertible {
  /// One line.
  public var description: String {
    var document: String?
    if let id = self.document {
      let short = id.utf8.count > 19 ? String(id.prefix(19)) + "…" : id
      document = source.map { "\($0) (\(short))" } ?? short
    }
    var place = [table]
    if let record {
      place.append(document.map { "\(record) of \($0)" } ?? record)
    } else if let document {
      place.append(document)
    }
    if record == nil, let row { place.append(row) }
    return (place + [message]).joined(separator: ": ")
  }
}

/// What a check went through.
public struct CheckAccount: Sendable, Hashable {
  /// The file's format; 0 where it cannot be read.
  public internal(set) var format = 0
  /// The format that this chancery writes.
  public internal(set) var known = Migrations.current
  /// How many documents there are.
  public internal(set) var documents = 0
  /// How many records.
  public internal(set) var records = 0
  /// How many pieces of evidence.
  public internal(set) var evidence = 0
  /// How many problems were told.
  public internal(set) var problems = 0

  /// Of a file at which nothing could be looked.
  public init() {}
}

/// How far a check has got.
public struct CheckStage: Sendable, Hashable {
  /// What is looked at: `pages`, `schema`, `references`, `records`, `values`, `texts`, `documents`, `words`.
  public let name: String
  /// How much of it is done, and of how much.
  public let done: Int
  /// How much there is to do.
  public let total: Int
}
