import Arguments
import Chronology
import Glibc
import Reading

/// How `read` and `analyse` read: what their options say, checked.
struct ReadingPlan: Sendable {
  static let date = Option(
    "date", short: "d", value: "DATE",
    "the day, month or year that the documents were written, in EDTF: 2017-05-16, 2017-05, 2017")
  static let format = Option(
    "format", short: "f", value: "FORMAT",
    "the form of the documents, instead of telling by their content: plain is the article form with = Title = and "
      + "Infobox, text is text without any of it, jsonl is one JSON object a line, dump a "
      + "MediaWiki dump",
    choices: Format.allCases.map(\.rawValue) + Container.allCases.map(\.rawValue))
  static let encoding = Option(
    "encoding", value: "NAME",
    "the encoding of the documents, instead of telling by their bytes: windows-1252, koi8-r, utf-16le, iso-8859-2"
  )
  static let maxSize = Option(
    "max-size", value: "SIZE", "skip documents larger than this; bytes, or with kB, MB or GB",
    standard: "16MB")

  static let textField = Option(
    "text-field", value: "FIELD",
    "where a JSON object has the document's text: a key, or keys joined by dots (article.body); without it the first of "
      + "text, body, content and article")
  static let titleField = Option("title-field", value: "FIELD", "where a JSON object has the title")
  static let dateField = Option("date-field", value: "FIELD", "where a JSON object has the date")
  static let urlField = Option("url-field", value: "FIELD", "where a JSON object has the web address")
  static let authorField = Option("author-field", value: "FIELD", "where a JSON object has the author")
  static let idField = Option(
    "id-field", value: "FIELD", "where a JSON object has what the document is called, instead of FILE:LINE")
  /// What tells where JSON has what.
  static let fields = [textField, titleField, dateField, urlField, authorField, idField]

  static let onlyOfficials = Option(
    "only-officials",
    "of a dump read only pages whose infobox or categories mark somebody who held an office; the others are passed over "
      + "before the costly work")
  static let page = Option(
    "page", value: "TITLE",
    "of a dump read only the page of this title; an index beside a multistream dump is used")
  /// What chooses among the pages of a dump.
  static let selection = [onlyOfficials, page]

  let reader: Reader
  /// How many threads unpack a file.
  let threads: Int
  /// Where the reading of a dump was interrupted, by its `DumpPlace.key`.
  var restarts: [String: Int] = [:]
  private let selection: DumpSelection
  private let fields: JSONFields
  /// The form of a file with many documents, where the command line names one.
  private let container: Container?

  /// How what is sent to the service is read: told by its content.
  init(date: String?, limit: Int) throws {
    reader = Reader(format: nil, date: try date.map { try EDTF($0) }, limit: limit)
    container = nil
    fields = JSONFields()
    selection = DumpSelection(onlyOfficials: false, titles: [])
    threads = 1
  }

  init(_ invocation: Invocation) throws {
    var date: EDTF?
    if let text = invocation[ReadingPlan.date] {
      do { date = try EDTF(text) } catch { throw invocation.error("--date: \(error)") }
    }
    let size = invocation[ReadingPlan.maxSize] ?? "16MB"
    guard let limit = ReadingPlan.bytes(size) else {
      throw invocation.error("--max-size cannot be “\(size)”: write for example 500kB, 16MB or 1GB")
    }
    var reader = Reader(
      format: invocation[ReadingPlan.format].flatMap(Format.init(rawValue:)), date: date, limit: limit)
    container = invocation[ReadingPlan.format].flatMap(Container.init(rawValue:))
    var fields = JSONFields()
    func tell(_ option: Option, _ names: inout [String]) {
      if let name = invocation[option] { names = [name] }
    }
    tell(ReadingPlan.textField, &fields.text)
    tell(ReadingPlan.titleField, &fields.title)
    tell(ReadingPlan.dateField, &fields.date)
    tell(ReadingPlan.urlField, &fields.url)
    tell(ReadingPlan.authorField, &fields.author)
    tell(ReadingPlan.idField, &fields.id)
    self.fields = fields
    selection = DumpSelection(
      onlyOfficials: invocation.has(ReadingPlan.onlyOfficials),
      titles: Set([invocation[ReadingPlan.page]].compactMap { $0 }))
    threads = min(8, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    if let encoding = invocation[ReadingPlan.encoding] {
      guard EncodingNames.isKnown(encoding) else {
        throw invocation.error(
          "--encoding cannot be “\(encoding)”: it is one of \(EncodingNames.all.joined(separator: ", "))")
      }
      reader.encoding = encoding
    }
    self.reader = reader
  }

  /// The form of a file with many documents; nil for one that is a document.
  func container(_ head: [UInt8]) throws -> Container? {
    if let container { return container }
    // Of a dump the form of the pages is known.
    if reader.format != nil, reader.format != .wikitext { return nil }
    return Container.of(head: head)
  }

  /// The documents of a container.
  func stream(_ container: Container, _ bytes: ByteStream, input: Input) throws -> any DocumentStream {
    switch container {
    case .jsonl: JSONLines(bytes, name: input.name, fields: fields, limit: reader.limit)
    case .dump: try dump(bytes, nil, input: input)
    }
  }

  /// The pages of a dump.
  /// - Parameters:
  ///   - bytes: the file.
  ///   - unpacking: what unpacks it, where its head has been looked at.
  ///   - input: where it comes from.
  /// - Returns: the dump, entered where an earlier reading was interrupted or the index says.
  /// - Throws: `InputError`, `ByteStreamError`.
  func dump(_ bytes: ByteStream, _ unpacking: HeadedUnpacking?, input: Input) throws -> Dump {
    let limit = reader.limit
    let start = restarts[key(of: input, bytes)] ?? 0
    if start > 0 {
      guard let again = try? ByteStream(path: input.path) else {
        throw InputError(path: input.path, code: errno)
      }
      return try Dump(
        again, name: input.name, selection: selection, limit: limit, threads: threads, from: start)
    }
    if let title = selection.titles.first, let index = DumpIndex(beside: input.path, title: title) {
      guard let again = try? ByteStream(path: input.path) else {
        throw InputError(path: input.path, code: errno)
      }
      return try Dump(
        again, name: input.name, selection: selection, limit: limit, threads: 1, from: index.start,
        to: index.end)
    }
    if let unpacking {
      return Dump(unpacking, name: input.name, isPacked: true, selection: selection, limit: limit)
    }
    return try Dump(bytes, name: input.name, selection: selection, limit: limit, threads: threads)
  }

  /// What the reading of a dump is known by, so that it can be gone on with: the file, its length, what is read of it,
  /// and by which chancery.
  func key(of input: Input, _ bytes: ByteStream) -> String {
    guard let length = bytes.length, input.path != "-" else { return "" }
    let what = selection.onlyOfficials ? "officials" : selection.titles.first ?? "all"
    return "\(WholePath.of(input.path))|\(length)|\(what)|\(Verbs.version)"
  }

  /// The document of a piece.
  /// - Throws: `InputError`, `ReadingError`, or `PieceError` where the container could not give it.
  func document(_ piece: Piece) throws -> Document {
    switch piece.content {
    case .file: return try reader.document(try piece.input.bytes(limit: reader.limit), name: piece.input.name)
    case .document(let bytes, let name, let presets):
      return try reader.document(bytes, name: name, presets: presets)
    case .problem(let message), .damage(let message): throw PieceError(description: message)
    case .failure(let error): throw error
    }
  }

  /// A size such as `500kB`, in bytes, at most 2 GB (what a text's offsets can count).
  static func bytes(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number > 0 else { return nil }
    let factors = [
      "": 1, "b": 1, "k": 1_000, "kb": 1_000, "m": 1_000_000, "mb": 1_000_000, "g": 1_000_000_000,
    ]
    let unit = text.dropFirst(digits.count).lowercased()
    guard let factor = factors[unit == "gb" ? "g" : unit] else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow ? nil : min(product, Int(Int32.max) - 1)
  }
}

/// Why a part of a container is no document.
struct PieceError: Error, CustomStringConvertible {
  let description: String
}
