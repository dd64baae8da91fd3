import Chronology
import Names

/// What a search found.
public struct SearchResult: Sendable, Hashable {
  /// People, bodies and places whose names have the words.
  public let subjects: [Subject]
  /// Whether nobody has the words, and these are the ones whose names are nearest in spelling.
  public let isNear: Bool
  /// Documents with the words, the best first.
  public let documents: [Hit]

  /// A document with the words.
  public struct Hit: Sendable, Hashable {
    /// The document's id, `sha256:…`.
    public let document: String
    /// The title; nil where it has none.
    public let title: String?
    /// The path it was read from.
    public let source: String?
    /// Its date.
    public let date: EDTF?
    /// The lines with most of the words, in order.
    public let lines: [Line]
    /// The lines' offsets count in the source's bytes; else, as for a Word document, in the text made of them.
    public let isInSource: Bool
  }

  /// A line of a document's source.
  public struct Line: Sendable, Hashable {
    /// Counted from 1.
    public let number: Int
    /// Where `text` begins, a byte offset.
    public let start: Int
    /// The line's words about the first match.
    public let text: String
    /// The matches in `text`, byte ranges.
    public let matches: [Range<Int>]
  }
}

/// What a search is limited to.
public struct SearchLimits: Sendable, Hashable {
  /// What can be searched for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, body, place, document
  }

  /// Only these; nil for everything that has a name, and documents.
  public var kind: Kind?
  /// Only documents of this form (`wikitext`), and names that stand in one.
  public var format: String?
  /// Only documents in this language (BCP 47: `en`), and names that stand in one.
  public var language: String?
  /// Only documents that may have been published on this date or later, and names that stand in one.
  public var from: EDTF?
  /// Only documents that may have been published on this date or earlier, and names that stand in one.
  public var to: EDTF?
  /// Only people who held an office whose title has these words, and documents that tell of one.
  public var office: String?
  /// How many documents, and how many names, to give at most.
  public var count = 20

  /// No limits but the count.
  public init() {}

  /// Whether a document's date may lie between the two; a document without a date lies nowhere.
  func isBetween(_ date: EDTF?) -> Bool {
    guard from != nil || to != nil else { return true }
    guard let date else { return false }
    if let from = from?.earliest, let latest = date.latest, latest < from { return false }
    if let to = to?.latest, let earliest = date.earliest, earliest > to { return false }
    return true
  }
}

extension Archive {
  /// Searches names and the text of documents; accents and case do not count.
  ///
  /// - Parameters:
  ///   - words: all of which must stand in the document; words in double quotes must stand together, and a word
  ///     may end in `*`.
  ///   - limits: what to leave out.
  /// - Returns: subjects and documents, perhaps none; where neither has the words, subjects whose names are near.
  /// - Throws: `ArchiveError`.
  public func search(_ words: String, _ limits: SearchLimits = SearchLimits()) throws -> SearchResult {
    try connection.define("is_between") { _, date in limits.isBetween(date.flatMap { try? EDTF($0) }) }
    let filter = SearchFilter(limits)
    let documents = limits.kind == nil || limits.kind == .document ? try hits(words, limits, filter) : []
    guard limits.kind != .document else {
      return SearchResult(subjects: [], isNear: false, documents: documents)
    }
    var subjects = try fitting(subjects(named: words), limits, filter)
    let isNear = subjects.isEmpty && documents.isEmpty
    if isNear { subjects = try fitting(suggestions(for: words, whole: true), limits, filter) }
    return SearchResult(
      subjects: Array(subjects.prefix(max(0, limits.count))), isNear: isNear && !subjects.isEmpty,
      documents: documents)
  }

  private func fitting(_ subjects: [Subject], _ limits: SearchLimits, _ filter: SearchFilter) throws
    -> [Subject]
  {
    let wanted = limits.kind.map { kind in
      switch kind {
      case .person: IdentityKind.person
      case .body: IdentityKind.body
      default: IdentityKind.place
      }
    }
    return try subjects.filter { subject in
      if let wanted, subject.kind != wanted.rawValue { return false }
      return try filter.subjects.allSatisfy {
        try connection.number("SELECT EXISTS (\($0))", [.integer(subject.identity)] + filter.values) != 0
      }
    }
  }

  private func hits(_ words: String, _ limits: SearchLimits, _ filter: SearchFilter) throws -> [SearchResult
    .Hit]
  {
    let query = FullTextQuery(words)
    guard !query.expression.isEmpty else { return [] }
    // The best are picked before their lines are made: that needs the whole text.
    let best = try connection.rows(
      """
      SELECT d.document FROM document_words JOIN documents AS d ON d.document = document_words.rowid
      WHERE document_words MATCH ?1 \(filter.documents) ORDER BY rank, d.id LIMIT \(max(0, limits.count))
      """, [.text(query.expression)] + filter.values
    ) { $0.integer(0) }
    return try best.compactMap { document in
      try connection.first(
        """
        SELECT d.id, d.title, d.source, d.date, highlight(document_words, 1, char(1), char(2)), d.text IS NULL
        FROM document_words JOIN documents AS d ON d.document = document_words.rowid
        WHERE document_words MATCH ?1 AND document_words.rowid = ?2
        """, [.text(query.expression), .integer(document)]
      ) {
        SearchResult.Hit(
          document: $0.text(0), title: $0.optionalText(1), source: $0.optionalText(2), date: date($0, 3),
          lines: HighlightedLines.best(Array($0.text(4).utf8), count: 3), isInSource: $0.flag(5))
      }
    }
  }
}

/// The limits of a search as SQL. `?1` is the search's own value.
private struct SearchFilter {
  /// Conditions on `documents AS d`.
  let documents: String
  /// Queries that have a row where a subject, `?1`, fits.
  let subjects: [String]
  /// The values from `?2` on.
  let values: [Value]

  init(_ limits: SearchLimits) {
    var values: [Value] = []
    var conditions = ""
    func bind(_ text: String) -> String {
      values.append(.text(text))
      return "?\(values.count + 1)"
    }
    if let format = limits.format { conditions += " AND d.format = \(bind(format))" }
    if let language = limits.language { conditions += " AND d.language = \(bind(language))" }
    if limits.from != nil || limits.to != nil { conditions += " AND is_between(d.document, d.date)" }
    var subjects: [String] = []
    if !conditions.isEmpty {
      subjects.append(
        "SELECT 1 FROM members AS e JOIN documents AS d USING (document) WHERE e.identity = ?1" + conditions)
    }
    if let office = limits.office {
      let title = Folding.words(office).map {
        " AND instr(' ' || replace(o.office_key, '|', ' ') || ' ', \(bind(" \($0) "))) > 0"
      }
      conditions += """
         AND EXISTS (SELECT 1 FROM records AS r JOIN occupancies AS o ON o.record = r.record
         WHERE r.document = d.document\(title.joined()))
        """
      subjects.append(
        "SELECT 1 FROM members AS e JOIN occupancies AS o ON o.holder = e.entity WHERE e.identity = ?1"
          + title.joined())
    }
    documents = conditions
    self.subjects = subjects
    self.values = values
  }
}

/// A search as FTS5 understands it, made of words a person typed: nothing typed can be a syntax error.
struct FullTextQuery {
  let expression: String

  init(_ typed: String) {
    var terms: [String] = []
    var isPhrase = false
    for part in typed.split(separator: "\"", omittingEmptySubsequences: false) {
      if isPhrase {
        if !Folding.fold(String(part)).isEmpty { terms.append("\"\(part)\"") }
      } else {
        for word in part.split(whereSeparator: \.isWhitespace) where !Folding.fold(String(word)).isEmpty {
          terms.append(word.hasSuffix("*") ? "\"\(word.dropLast())\"*" : "\"\(word)\"")
        }
      }
      isPhrase.toggle()
    }
    expression = terms.joined(separator: " ")
  }
}
