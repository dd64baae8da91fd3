extension Archive {
  /// Looks for everything that can be wrong with the archive, as it is at this moment, and changes nothing.
  ///
  /// The file's pages and indexes, references, records without evidence, dates and words that nobody knows, texts that are no UTF-8, each
  /// document's id and bytes, evidence against those bytes, and the full-text index against the texts. Rows are
  /// streamed, so that memory is that of the largest document. Others may read and write meanwhile.
  ///
  /// - Parameters:
  ///   - quick: leave out what takes time: indexes, texts, documents' bytes and the full-text index.
  ///   - id: what a document of these bytes is called; nil leaves that out.
  ///   - tick: told how far it has got, many times a second; false ends it.
  ///   - report: gets each problem.
  /// - Returns: what was looked at.
  /// - Throws: `ArchiveError`: `interrupted` where `tick` says no, `locked`. What is damaged is reported and not thrown.
  @discardableResult
  public func check(
    quick: Bool = false, id: (([UInt8]) -> String)? = nil,
    tick: @escaping (CheckStage) -> Bool = { _ in true },
    report: @escaping (Problem) -> Void
  ) throws -> CheckAccount {
    let check = Check(connection, id: id, tick: tick, report: report)
    try connection.watched(while: check.goesOn) {
      try check.stage("pages") { try check.checkPages(quick: quick) }
      try check.prepareWords(quick: quick)
      try connection.snapshot {
        check.account.format = try check.number("PRAGMA user_version")
        try check.stage("schema") { try check.checkSchema() }
        try check.stage("references") { try check.checkReferences() }
        try check.stage("records") { try check.checkRecords() }
        try check.stage("identities") { try check.checkIdentities() }
        try check.stage("values") { try check.checkValues() }
        if !quick { try check.stage("texts") { try check.checkTexts() } }
        try check.stage("documents") { try check.checkDocuments(quick: quick) }
        try check.stage("words") { try check.checkWords(quick: quick) }
      }
    }
    return check.account
  }

  /// What is wrong with the archive.
  ///
  /// - Parameter id: what a document of these bytes is called; nil leaves that out.
  /// - Returns: a line a problem; none where all is well.
  /// - Throws: `ArchiveError`.
  public func problems(id: (([UInt8]) -> String)? = nil) throws -> [String] {
    var problems: [String] = []
    try check(id: id) { problems.append($0.description) }
    return problems
  }
}

/// One check of an archive: what its stages share.
final class Check {
  let connection: Connection
  let id: (([UInt8]) -> String)?
  var account = CheckAccount()
  private let tick: (CheckStage) -> Bool
  private let report: (Problem) -> Void
  private var name = ""
  private var done = 0
  private var total = 0

  init(
    _ connection: Connection, id: (([UInt8]) -> String)?, tick: @escaping (CheckStage) -> Bool,
    report: @escaping (Problem) -> Void
  ) {
    self.connection = connection
    self.id = id
    self.tick = tick
    self.report = report
  }

  /// Whether nobody has asked for an end.
  func goesOn() -> Bool { tick(CheckStage(name: name, done: done, total: total)) }

  /// Does one stage; damage that keeps it from its end is a problem, and the next stage follows.
  func stage(_ name: String, _ body: () throws -> Void) throws {
    self.name = name
    done = 0
    total = 0
    guard goesOn() else { throw ArchiveError.interrupted(file: connection.file) }
    try attempt({ Problem("file", "the \(name) cannot be gone through to their end: \($0)") }, body)
  }

  /// Does `body`; where the file keeps it from its end, that is a problem.
  func attempt(_ problem: (String) -> Problem, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as ArchiveError {
      switch error {
      case .interrupted, .locked: throw error
      default: tell(problem(error.reason))
      }
    }
  }

  func tell(_ problem: Problem) {
    account.problems += 1
    report(problem)
  }

  func begin(_ total: Int) { self.total = total }

  /// One more of the stage's items is done.
  /// - Throws: `interrupted`.
  func step() throws {
    done += 1
    guard goesOn() else { throw ArchiveError.interrupted(file: connection.file) }
  }

  func number(_ sql: String) throws -> Int { try connection.number(sql) }

  /// Whether the archive's format has this column.
  func has(_ column: String, of table: String) throws -> Bool {
    try connection.number(
      "SELECT count(*) FROM pragma_table_info(?1) WHERE name = ?2", [.text(table), .text(column)]) > 0
  }

  /// A problem of a record, named by its kind, its id and its document.
  func problem(_ table: String, record: Int64, row: String? = nil, _ message: String) throws -> Problem {
    let row = row ?? "record \(record)"
    return try connection.first(
      """
      SELECT r.kind, r.id, d.id, d.source FROM records AS r LEFT JOIN documents AS d USING (document)
      WHERE r.record = ?1
      """, [.integer(record)]
    ) {
      Problem(
        table, row: row, record: "\($0.text(0)) \($0.text(1))", document: $0.optionalText(2),
        source: $0.optionalText(3), message)
    } ?? Problem(table, row: row, message)
  }
}

extension ArchiveError {
  /// What happened, without the file's name and what to do.
  var reason: String {
    switch self {
    case .damaged(_, let reason), .unreachable(_, let reason), .notAnArchive(_, let reason): reason
    case .sqlite(_, _, let code, let message): "\(message) (SQLite \(code))"
    default: description
    }
  }
}
