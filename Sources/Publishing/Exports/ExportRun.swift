import Archive
import Chronology
import Records

/// One export under way: whom it tells of, what is asked of the archive, and what has been written.
final class ExportRun {
  let archive: Archive
  let options: ExportOptions
  /// How often everybody is gone through.
  var passes = 1
  var account = ExportAccount()
  private let subjects: ExportSubjects
  private let ids: [SubjectID]
  private let covered: Set<SubjectID>
  private let progress: (Int, Int) -> Bool
  private let sink: ([UInt8]) throws -> Void
  private var pending: [UInt8] = []
  private var done = 0
  private var written: Set<UInt64> = []
  private var known: [SubjectID: Subject] = [:]
  private var documents: [String: CitedDocument] = [:]

  init(
    _ subjects: ExportSubjects, _ archive: Archive, _ options: ExportOptions,
    progress: @escaping (Int, Int) -> Bool, to sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    self.archive = archive
    self.options = options
    self.subjects = subjects
    self.progress = progress
    self.sink = sink
    switch subjects {
    case .everybody:
      ids = try archive.people()
      covered = []
    case .holders(let office):
      ids = try archive.people(holding: office, asOf: options.asOf)
      covered = Set(ids)
    case .one(let subject):
      ids = [subject.id]
      covered = [subject.id]
    }
  }

  /// Whether everybody is told of.
  var isOfEverybody: Bool { subjects == .everybody }

  /// Whether the export tells of somebody on its own account, and not only since another has to do with them.
  func covers(_ subject: Subject) -> Bool {
    isOfEverybody ? subject.kind == Schema.person.rawValue : covered.contains(subject.id)
  }

  /// Goes through everybody told of.
  func people(_ body: (Subject) throws -> Void) throws {
    try each(ids, of: ids.count * passes, body)
  }

  /// Goes through the events in which no person takes part, where everybody is told of.
  func impersonalEvents(_ body: (Happening) throws -> Void) throws {
    guard isOfEverybody else { return }
    try each(archive.actorsBesidesPeople(), of: nil) { try ownEvents(of: $0).forEach(body) }
    try archive.eventsOfNobody(asOf: options.asOf).filter { $0.happened != .no }.forEach(body)
  }

  private func each(_ ids: [SubjectID], of total: Int?, _ body: (Subject) throws -> Void) throws {
    for id in ids {
      try body(subject(id))
      if total != nil { done += 1 }
      guard progress(done, total ?? done) else { throw ExportError.interrupted }
    }
  }
}

// What has been written.
extension ExportRun {
  /// Whether something is met for the first time; nothing that can be met twice may be written twice.
  func isFirst(_ id: String) -> Bool { written.insert(Identifier.hash(id)).inserted }

  func write(_ bytes: [UInt8]) throws {
    pending.append(contentsOf: bytes)
    if pending.count >= 1 << 16 { try flush() }
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  func flush() throws {
    guard !pending.isEmpty else { return }
    try sink(pending)
    pending.removeAll(keepingCapacity: true)
  }
}

// What is asked of the archive.
extension ExportRun {
  /// More are not kept in mind; asking again costs some queries.
  private static let most = 20_000

  func subject(_ id: SubjectID) throws -> Subject {
    if let subject = known[id] { return subject }
    let subject = try archive.subject(id)
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    known[id] = subject
    return subject
  }

  func document(_ citation: Citation) throws -> CitedDocument { try document(citation.document) }

  func document(_ id: String) throws -> CitedDocument {
    if let document = documents[id] { return document }
    let found = try archive.document(id)
    let document = CitedDocument(
      info: found?.info
        ?? DocumentInfo(
          id: id, title: nil, format: "", language: nil, date: nil, source: nil, length: 0),
      read: found?.read)
    if documents.count >= Self.most { documents.removeAll(keepingCapacity: true) }
    documents[id] = document
    return document
  }

  /// The terms, where a date is asked for only those held then or possibly then.
  func terms(of subject: Subject) throws -> [Term] {
    try archive.offices(of: subject, asOf: options.asOf).filter { $0.held != .no }
  }

  /// The facts, without those that came about later.
  func facts(of subject: Subject) throws -> [LifeFact] {
    let facts = try archive.facts(of: subject)
    guard let day = options.asOf else { return facts }
    return facts.filter { fact in
      let entry = TimelineEntry.fact(fact)
      return entry.date == nil || entry.happened(by: day) != .no
    }
  }

  /// The events, without later ones.
  func events(of subject: Subject) throws -> [Happening] {
    try archive.events(of: subject, asOf: options.asOf).filter { $0.happened != .no }
  }

  /// The events that are told with this subject and with nobody else: each once in the whole export.
  func ownEvents(of subject: Subject) throws -> [Happening] {
    try events(of: subject).filter { event in
      let parties = try event.parties.map { try self.subject($0.id) }
      let owner = parties.first(where: covers) ?? parties.first
      return owner == subject || owner == nil
    }
  }

  /// Goes through the claims, each once: all there are, or those about and by the people told of.
  func statements(_ body: (Statement) throws -> Void) throws {
    if isOfEverybody {
      try archive.statements { statement in
        if options.asOf.map({ statement.said(by: $0) != .no }) ?? true { try body(statement) }
      }
      return
    }
    for id in ids {
      let subject = try subject(id)
      let dossiers =
        try archive.claims(about: subject, asOf: options.asOf)
        + archive.claims(by: subject, asOf: options.asOf)
      for statement in dossiers.flatMap(\.statements) where isFirst(Identifier.of(statement)) {
        try body(statement)
      }
    }
  }
}

/// A document as it is cited.
struct CitedDocument {
  let info: DocumentInfo
  /// When it was read, in UTC.
  let read: String?

  /// The address it says it stands at, where that is one of the web.
  var url: String? {
    info.url.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
      ?? info.source.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
  }

  /// The file's name without its folders.
  var file: String? { info.source.map { $0.split(separator: "/").last.map(String.init) ?? $0 } }

  /// The title, else the file, else the beginning of the id.
  var name: String { info.title ?? file ?? String(info.id.prefix(15)) }
}
