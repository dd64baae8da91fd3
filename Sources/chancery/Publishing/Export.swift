import Archive
import Arguments
import Publishing

extension Verb {
  static let export = Verb(
    Command(
      "export", "writes what the archive knows in the format of another program",
      discussion: [
        "Without NAME everybody is told of, person by person, with --office those who held an office, with NAME one person. "
          + "timelinejs, ics and markdown tell of one person and need a NAME.",
        "An allegation is no fact anywhere. csv has tables of events and claims with a column for whose word they are; "
          + "ftm has claims as notes, jsonld as schema.org's Claim; gexf draws claimed contacts as edges of another kind; "
          + "timelinejs, ics and markdown say “claimed” and by whom. popolo and quickstatements, which have no word for it, "
          + "leave claims out.",
        "Dates are as exact as their sources. What a format cannot tell so exactly is left out of its dates, told in words "
          + "where there is room, and counted on standard error.",
        "csv is one table, --table; a cell that a spreadsheet would run as a formula has an apostrophe in front. "
          + "quickstatements puts names in brackets for Wikidata's items that it does not know, and begins a new item for "
          + "each person: look whether Wikidata has them, and give their numbers with --items, a file with lines of a name "
          + "(or the word with @), a tab and a Q-number.",
      ],
      arguments: [
        .init(
          "NAME", "a name or a part of it, in any script; everybody where it is left out", isOptional: true,
          isRepeated: true)
      ],
      options: [
        format, table, office, .asOf, .knownOn, .datedOnly, items, output, .archive,
      ],
      examples: [
        .init("chancery export --format csv -o offices.csv", "every term of office, for a spreadsheet"),
        .init(
          "chancery export --format csv --table claims Kim Ha-neul", "what is claimed about her and by her"),
        .init("chancery export --format ftm | ftm validate", "entities for Aleph or OpenSanctions' tools"),
        .init(
          "chancery export --format gexf Kim Ha-neul -o kim.gexf", "whom she met, for Gephi or networkx"),
        .init(
          "chancery export --format quickstatements --office 'ambassador to Chile' --items items.tsv",
          "the ambassadors for Wikidata"),
        .init(
          "chancery export --format markdown Kim Ha-neul --known-on 2017", "a dossier as of what was known"),
      ],
      statuses: [
        .success, .nothingFound, .usage, .badData, .noInput, .cannotCreate, .ioError, .tryAgain,
        .notAnArchive,
        .interrupted,
      ])
  ) { invocation, terminal in
    // A wrong command line is told before an archive is looked for.
    do {
      let order = try ExportOrder(invocation)
      return try Question.asking { try order.answer($0) }(invocation, terminal)
    } catch let error as InputError {
      terminal.complain(error.description)
      return error.status
    }
  }

  fileprivate static let format = Option(
    "format", short: "f", value: "FORMAT", "in which format", choices: ExportFormat.allCases.map(\.rawValue))
  fileprivate static let table = Option(
    "table", value: "TABLE", "what a row of csv is", standard: ExportTable.occupancies.rawValue,
    choices: ExportTable.allCases.map(\.rawValue))
  fileprivate static let office = Option(
    "office", value: "OFFICE", "only those who held it: words of its title, in quotes; with --as-of, then")
  fileprivate static let items = Option(
    "items", value: "FILE", "Wikidata's items by name, for quickstatements", completes: .files)
  fileprivate static let output = Option(
    "output", short: "o", value: "FILE", "write to a file, whole or not at all", completes: .files)
}

/// What a command line asks to export.
private struct ExportOrder: Sendable {
  private let format: ExportFormat
  private var options = ExportOptions()
  private let office: String?
  private let output: String?

  init(_ invocation: Invocation) throws {
    guard let name = invocation[Verb.format], let format = ExportFormat(rawValue: name) else {
      let choices = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw invocation.error("\(Verb.format.long) is missing: one of \(choices)")
    }
    self.format = format
    office = invocation[Verb.office]
    output = invocation[Verb.output]
    let hasName = !invocation.arguments.isEmpty
    if office != nil, hasName {
      throw invocation.error("\(Verb.office.long) and a NAME cannot both be given")
    }
    if format.isOfOnePerson, !hasName {
      throw invocation.error("\(name) tells of one person: give a NAME")
    }
    if invocation.has(Verb.table), format != .csv {
      throw invocation.error("\(Verb.table.long) is for csv")
    }
    if invocation.has(Verb.items), format != .quickstatements {
      throw invocation.error("\(Verb.items.long) is for quickstatements")
    }
    if output?.isEmpty == true { throw invocation.error("\(Verb.output.long) needs the name of a file") }
    options.table = invocation[Verb.table].flatMap(ExportTable.init) ?? .occupancies
    if let file = invocation[Verb.items] { options.items = try Self.items(file, invocation) }
  }

  /// Lines of a name, a tab and a Q-number; empty ones and those that begin with "#" are passed over.
  private static func items(_ file: String, _ invocation: Invocation) throws -> [String: String] {
    let bytes = try Input(path: file, isNamed: true).bytes(limit: 1 << 26)
    var items: [String: String] = [:]
    for (number, line) in String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = line.split(separator: "\t").map { Wording.flat(String($0)) }
      guard fields.count == 2, fields[1].hasPrefix("Q"), Int(fields[1].dropFirst()) != nil else {
        throw invocation.error(
          "\(file):\(number + 1): “\(line)” is not a name, a tab and a Q-number: write for example Norway, a tab, Q20"
        )
      }
      items[fields[0]] = fields[1]
    }
    return items
  }

  func answer(_ question: Question) throws -> ExitStatus {
    var options = options
    options.asOf = try question.date(.asOf)
    let subjects: ExportSubjects =
      if let office {
        .holders(of: office)
      } else if question.invocation.arguments.isEmpty {
        .everybody
      } else {
        .one(try question.subject(question.words))
      }
    guard let output else {
      return try write(subjects, options, question, to: question.out)
    }
    let file = ExportFile(output)
    guard !file.isSame(as: question.archive.file) else {
      throw question.invocation.error("\(Verb.output.long): \(output) is the archive itself")
    }
    guard let descriptor = file.open() else {
      question.terminal.complain("cannot create \(output): \(file.reason)")
      return .cannotCreate
    }
    defer { file.close() }
    let status = try write(subjects, options, question, to: Output(descriptor: descriptor, colour: .never))
    guard status == .success else { return status }
    guard file.place() else {
      question.terminal.complain("cannot create \(output): \(file.reason)")
      return .cannotCreate
    }
    return .success
  }

  private func write(
    _ subjects: ExportSubjects, _ options: ExportOptions, _ question: Question, to out: Output
  ) throws -> ExitStatus {
    var progress: Progress?
    defer { progress?.end() }
    Interrupt.watch()
    do {
      let account = try Export.write(format, of: subjects, from: question.archive, options: options) {
        done, total in
        let line =
          progress ?? Progress(total: total, noun: "people", isQuiet: question.terminal.isQuiet)
        progress = line
        line.update(done)
        // Nobody reads on where writing has failed.
        return !Interrupt.isRequested && out.failure == nil
      } to: {
        out.write($0)
      }
      try out.flush()
      progress?.end()
      return tell(account, question)
    } catch ExportError.interrupted where out.failure != nil {
      try out.flush()
      return .ioError
    } catch let error as ExportError {
      question.terminal.complain(error.description)
      return error == .interrupted ? .interrupted : .usage
    }
  }

  /// What a careful user wants to know.
  private func tell(_ account: ExportAccount, _ question: Question) -> ExitStatus {
    guard account.written > 0 else {
      question.terminal.complain(
        office.map { "nobody is known who held “\($0)”" } ?? "there is nothing of that to export")
      return .nothingFound
    }
    if account.inexact > 0 {
      question.terminal.note(
        "\(Words.count(account.inexact, "date")) less exact than \(format.rawValue) can tell: left out, or told in words"
      )
    }
    if account.missingItems > 0 {
      question.terminal.note(
        "\(Words.count(account.missingItems, "item")) of Wikidata not known: put Q-numbers in place of the names in "
          + "brackets, or give them with \(Verb.items.long)")
    }
    return .success
  }
}
