/// A format of another program in which what the archive knows can be written.
///
/// ```swift
/// ExportFormat.ics.mediaType      // "text/calendar; charset=utf-8"
/// ExportFormat.gexf.fileExtension // "gexf"
/// ```
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  /// FollowTheMoney entities, one JSON object a line.
  case ftm
  /// Comma-separated values (RFC 4180), one `ExportTable`.
  case csv
  /// Popolo, one JSON object.
  case popolo
  /// Commands of Wikidata's QuickStatements, version 1.
  case quickstatements
  /// JSON-LD: schema.org with PROV-O and Web Annotation.
  case jsonld
  /// The JSON of TimelineJS, for one person.
  case timelinejs
  /// The graph of contacts as GEXF 1.3.
  case gexf
  /// iCalendar (RFC 5545), for one person.
  case ics
  /// A dossier in Markdown, for one person.
  case markdown

  /// The media type, for a header of HTTP.
  public var mediaType: String {
    switch self {
    case .ftm: "application/x-ndjson"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .popolo, .timelinejs: "application/json"
    case .quickstatements: "text/tab-separated-values; charset=utf-8"
    case .jsonld: "application/ld+json"
    case .gexf: "application/gexf+xml"
    case .ics: "text/calendar; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    }
  }

  /// What a file's name ends with, without the dot before it.
  public var fileExtension: String {
    switch self {
    case .ftm: "ftm.json"
    case .csv: "csv"
    case .popolo: "popolo.json"
    case .quickstatements: "qs.tsv"
    case .jsonld: "jsonld"
    case .timelinejs: "timeline.json"
    case .gexf: "gexf"
    case .ics: "ics"
    case .markdown: "md"
    }
  }

  /// Whether it tells of one person only, and not of many.
  public var isOfOnePerson: Bool { self == .timelinejs || self == .ics || self == .markdown }
}

/// What a row of an export as CSV is.
public enum ExportTable: String, Sendable, Hashable, CaseIterable {
  /// A term of office.
  case occupancies
  /// A fact of somebody's life.
  case facts
  /// An event, stated or claimed.
  case events
  /// Who says, denies or doubts what.
  case claims
  /// A person.
  case people
}
