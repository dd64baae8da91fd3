import Chronology
import Records

/// What a later version of a document says otherwise than an earlier one.
public struct Change: Sendable, Hashable {
  /// What became of a statement.
  public enum Kind: String, Sendable, Hashable {
    case gained, lost
  }

  /// Gained or lost.
  public let kind: Kind
  /// `fact`, `occupancy`, `event`, `claim`.
  public let record: String
  /// The statement in a line: "Ana Ruiz: Mayor of Ica, 1990 to 1994".
  public let text: String
  /// The bytes it stands on, in the version that has it.
  public let quote: String
}

/// A version of a document.
public struct DocumentVersion: Sendable, Hashable {
  /// The document.
  public let info: DocumentInfo
  /// When it was read, in UTC; nil where that was not noted.
  public let read: String?
  /// Whether another one has taken its place.
  public let isSuperseded: Bool
  let row: Int64
}

extension Archive {
  /// The versions of a document, the present one first.
  ///
  /// - Parameter reference: an id or its beginning, a title, a source or the end of its path.
  /// - Returns: the versions; none where no document is called so. Where several are, those of the first by title.
  /// - Throws: `ArchiveError`.
  public func versions(of reference: String) throws -> [DocumentVersion] {
    let found = try connection.rows(
      """
      SELECT document, location FROM main.documents
      WHERE id = ?1 OR substr(id, 8, length(?1)) = ?1 AND length(?1) >= 6 OR title = ?1 OR source = ?1 OR location = ?1
        OR substr(source, -length(?1) - 1) = '/' || ?1
      ORDER BY superseded IS NOT NULL, title, id LIMIT 1
      """, [.text(reference)]
    ) { (document: $0.integer(0), location: $0.optionalText(1)) }
    guard let first = found.first else { return [] }
    return try connection.rows(
      """
      SELECT document, id, title, format, language, date, source, length, read, superseded IS NOT NULL
      FROM main.documents WHERE document = ?1 OR location = ?2 ORDER BY superseded IS NOT NULL, document DESC
      """, [.integer(first.document), Value(first.location)]
    ) {
      DocumentVersion(
        info: DocumentInfo(
          id: $0.text(1), title: $0.optionalText(2), format: $0.text(3), language: $0.optionalText(4),
          date: date($0, 5), source: $0.optionalText(6), length: $0.int(7)),
        read: $0.optionalText(8), isSuperseded: $0.flag(9), row: $0.integer(0))
    }
  }

  /// What a version says and an earlier one does not, and the other way round. What only stands elsewhere is no change.
  ///
  /// - Parameters:
  ///   - earlier: a version.
  ///   - later: another one.
  /// - Returns: the changes, by kind of record.
  /// - Throws: `ArchiveError`.
  public func changes(from earlier: DocumentVersion, to later: DocumentVersion) throws -> [Change] {
    Self.changes(from: try load(earlier.row), to: try load(later.row))
  }

  /// What the records of two documents differ in.
  ///
  /// - Parameters:
  ///   - earlier: the records of one.
  ///   - later: the records of the other.
  /// - Returns: the changes, by kind of record.
  public static func changes(from earlier: DocumentRecords, to later: DocumentRecords) -> [Change] {
    let (before, after) = (Statements(earlier), Statements(later))
    let lost = before.lines.filter { !after.keys.contains($0.key) }.map { $0.change(.lost) }
    let gained = after.lines.filter { !before.keys.contains($0.key) }.map { $0.change(.gained) }
    return (lost + gained).sorted {
      ($0.record, $0.text, $0.kind == .lost ? 0 : 1) < ($1.record, $1.text, $1.kind == .lost ? 0 : 1)
    }
  }

  /// Everything a document says, a line each.
  private struct Statements {
    struct Line {
      let record: String
      let text: String
      let quote: String
      var key: String { record + "\t" + text }
      func change(_ kind: Change.Kind) -> Change {
        Change(kind: kind, record: record, text: text, quote: quote)
      }
    }

    var lines: [Line] = []
    var keys: Set<String> = []

    init(_ records: DocumentRecords) {
      let names = Dictionary(
        records.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
      func name(_ id: EntityID) -> String { names[id] ?? id }
      func add(_ record: String, _ text: String, _ evidence: NonEmpty<Evidence>) {
        let quote = evidence.first.map { $0.text ?? $0.quote } ?? ""
        let line = Line(record: record, text: text, quote: quote)
        if keys.insert(line.key).inserted { lines.append(line) }
      }
      for fact in records.facts {
        let date = fact.date.map { " (\($0))" } ?? ""
        add("fact", "\(name(fact.subject)): \(fact.property.rawValue) \(fact.value)\(date)", fact.evidence)
      }
      for term in records.occupancies {
        var text = "\(name(term.holder)): \(term.office)"
        if let start = term.start { text += ", from \(start)" }
        if let end = term.end { text += ", to \(end)" }
        for (role, people) in term.related where !people.isEmpty {
          text += ", \(role.rawValue) \(people.map(name).joined(separator: " and "))"
        }
        add("occupancy", text, term.evidence)
      }
      for event in records.events {
        let people = event.participants.map { name($0.entity) }.joined(separator: ", ")
        let date = event.date.map { "\($0) " } ?? ""
        add(
          "event", "\(date)\(event.kind.rawValue): \(people)\(event.status == .claimed ? " (claimed)" : "")",
          event.evidence)
      }
      for claim in records.claims {
        let chain = claim.chain.map { $0.source.map(name) ?? "somebody unnamed" }.joined(
          separator: ", quoting ")
        add("claim", "\(chain) \(claim.stance.rawValue): \(claim.content)", claim.evidence)
      }
    }
  }
}
