import Archive
import Chronology

/// Whom an export tells of.
public enum ExportSubjects: Sendable, Hashable {
  /// Everybody whom the archive's documents name.
  case everybody
  /// Those who held an office, found by words of its title.
  case holders(of: String)
  /// One person.
  case one(Subject)
}

/// What an export is to be like.
public struct ExportOptions: Sendable, Hashable {
  /// What a row of CSV is.
  public var table: ExportTable
  /// Only offices held on this date, and what had happened or been said by its end; possibly counts. Nil for all.
  public var asOf: EDTF?
  /// Wikidata's items by name or handle: "Norway" → "Q20".
  public var items: [String: String]

  /// The whole archive's offices, where nothing else is said.
  public init(table: ExportTable = .occupancies, asOf: EDTF? = nil, items: [String: String] = [:]) {
    self.table = table
    self.asOf = asOf
    self.items = items
  }
}

/// What became of an export.
public struct ExportAccount: Sendable, Hashable {
  /// How many rows, entities, events or commands were written; 0 where there was nothing to tell.
  public internal(set) var written = 0
  /// How many dates, terms or events were left out since the format cannot tell them as exactly as their source.
  public internal(set) var inexact = 0
  /// How many of Wikidata's items are missing: placeholders in brackets stand for them.
  public internal(set) var missingItems = 0
}

/// Why an export ended early.
public enum ExportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Whoever was told of the progress wanted no more.
  case interrupted
  /// The format tells of one person.
  case needsOnePerson(ExportFormat)

  /// One sentence.
  public var description: String {
    switch self {
    case .interrupted: "interrupted: what was written is not whole"
    case .needsOnePerson(let format): "\(format.rawValue) tells of one person: give a name"
    }
  }
}

/// What the archive knows, in the formats of other programs.
public enum Export {
  /// Writes a whole export, in pieces of some kilobytes, person by person: memory does not grow with the archive, but
  /// for sixteen bytes for each thing that may be written only once.
  ///
  /// The same archive gives the same bytes. What somebody is only said to have done never stands there as a fact: each
  /// format's documentation says where claims are told.
  ///
  /// ```swift
  /// try Export.write(.csv, of: .everybody, from: archive) { bytes in out.write(bytes) }
  /// try archive.limit(to: known)  // before: only what was known by then
  /// ```
  ///
  /// - Parameters:
  ///   - format: in which format.
  ///   - subjects: of whom.
  ///   - archive: from where; inside `snapshot` where others may write meanwhile.
  ///   - options: what it is to be like.
  ///   - progress: is told how many of how many people are done; false ends the export.
  ///   - sink: is given the bytes, in order.
  /// - Returns: what was written and what could not be.
  /// - Throws: `ExportError`, `ArchiveError`, and what `sink` throws.
  @discardableResult
  public static func write(
    _ format: ExportFormat, of subjects: ExportSubjects, from archive: Archive,
    options: ExportOptions = ExportOptions(), progress: @escaping (Int, Int) -> Bool = { _, _ in true },
    to sink: @escaping ([UInt8]) throws -> Void
  ) throws -> ExportAccount {
    let run = try ExportRun(subjects, archive, options, progress: progress, to: sink)
    if format.isOfOnePerson {
      guard case .one(let subject) = subjects else { throw ExportError.needsOnePerson(format) }
      switch format {
      case .timelinejs: try TimelineJS(run: run).write(subject)
      case .ics: try ICalendar(run: run).write(subject)
      default: try MarkdownDossier(run: run).write(subject)
      }
    } else {
      switch format {
      case .csv: try CSVTables(run: run).write(options.table)
      case .popolo: try Popolo(run: run).write()
      case .quickstatements: try QuickStatements(run: run).write()
      case .jsonld: try JSONLD(run: run).write()
      case .gexf: try GEXF(run: run).write()
      default: try FollowTheMoney(run: run).write()
      }
    }
    try run.flush()
    return run.account
  }
}
