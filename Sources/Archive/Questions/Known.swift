import Chronology

/// What could be known by some day: the documents that had been published by its end.
///
/// ```swift
/// let known = try Known(by: EDTF("2017-05"))
/// known?.answer(published: try EDTF("2017-05-20"))  // .yes
/// known?.answer(published: try EDTF("2017"))        // .possibly
/// known?.answer(published: nil)                     // .possibly
/// ```
public struct Known: Sendable, Hashable {
  /// The day, month or year; its last day counts.
  public let date: EDTF
  /// Documents without a date are left out.
  public let datedOnly: Bool
  private let last: Int

  /// - Parameters:
  ///   - date: the day, month or year by whose end something was known; nil comes of a date without an end.
  ///   - datedOnly: documents without a date are left out.
  public init?(by date: EDTF, datedOnly: Bool = false) {
    guard let last = date.latest else { return nil }
    self.date = date
    self.datedOnly = datedOnly
    self.last = last
  }

  /// Whether a document had been published by then.
  ///
  /// - Parameter date: the document's date; nil where it has none.
  /// - Returns: possibly where its date leaves it open, and where it has none.
  public func answer(published date: EDTF?) -> Answer {
    guard let date else { return datedOnly ? .no : .possibly }
    if let first = date.earliest, first > last { return .no }
    guard let latest = date.latest else { return .possibly }
    return latest <= last ? .yes : .possibly
  }
}

/// Documents that an answer has taken in although their dates leave open whether they were known by then.
public struct OpenDocuments: Sendable, Hashable {
  /// Documents without a date.
  public let undated: Int
  /// Documents with a date that is less exact than the question.
  public let inexact: Int

  /// Numbers of documents.
  public init(undated: Int, inexact: Int) {
    self.undated = undated
    self.inexact = inexact
  }
}

/// Which documents count, looked up once a date.
final class KnownDocuments {
  let known: Known
  private var answers: [String: Answer] = [:]
  private var undated: Set<Int64> = []
  private var inexact: Set<Int64> = []

  init(_ known: Known) { self.known = known }

  var open: OpenDocuments { OpenDocuments(undated: undated.count, inexact: inexact.count) }

  func counts(_ document: Int64, _ date: String?) -> Bool {
    let answer: Answer
    if let date, let met = answers[date] {
      answer = met
    } else if let date, let parsed = try? EDTF(date) {
      answer = known.answer(published: parsed)
      answers[date] = answer
    } else {
      if !known.datedOnly { undated.insert(document) }
      return !known.datedOnly
    }
    if answer == .possibly { inexact.insert(document) }
    return answer != .no
  }
}

extension Archive {
  /// Limits every question from now on to what was known by some day: later documents are as if they had never been
  /// read.
  ///
  /// Which names are one person's is still answered with all the documents there are. Nothing can be stored through
  /// this archive any more.
  ///
  /// - Parameter known: until when.
  /// - Throws: `ArchiveError`.
  public func limit(to known: Known) throws {
    let documents = KnownDocuments(known)
    try connection.define("is_known") { documents.counts($0, $1) }
    knownDocuments = documents
    try settle()
  }

  /// Asks several questions of the archive as it is now, whatever another process stores meanwhile.
  ///
  /// - Parameter body: asks.
  /// - Returns: what `body` returns.
  /// - Throws: `ArchiveError`, and what `body` throws.
  public func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
    // Whoever writes may change in between what documents say of themselves.
    guard cited == nil, !isWritable else { return try connection.snapshot(body) }
    cited = [:]
    defer { cited = nil }
    return try connection.snapshot(body)
  }

  /// Until when documents count; nil where all do.
  public var known: Known? { knownDocuments?.known }

  /// The documents met so far whose dates leave open whether they were known; nil where no day was given.
  public var openDocuments: OpenDocuments? { knownDocuments?.open }
}
