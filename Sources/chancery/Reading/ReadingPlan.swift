import Arguments
import Chronology
import Reading

/// How `read` and `analyse` read: what their options say, checked.
struct ReadingPlan: Sendable {
  static let date = Option(
    "date", short: "d", value: "DATE",
    "the day, month or year that the documents were written, in EDTF: 2017-05-16, 2017-05, 2017")
  static let format = Option(
    "format", short: "f", value: "FORMAT",
    "the form of the documents, instead of telling by their content: plain is the article form with = Title = and "
      + "Infobox, text is text without any of it, jsonl is one JSON object a line",
    choices: Format.allCases.map(\.rawValue) + Container.allCases.map(\.rawValue))
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

  let reader: Reader
  private let fields: JSONFields
  /// The form of a file with many documents, where the command line names one.
  private let container: Container?

  init(_ invocation: Invocation) throws {
    var date: EDTF?
    if let text = invocation[ReadingPlan.date] {
      do { date = try EDTF(text) } catch { throw invocation.error("--date: \(error)") }
    }
    let size = invocation[ReadingPlan.maxSize] ?? "16MB"
    guard let limit = ReadingPlan.bytes(size) else {
      throw invocation.error("--max-size cannot be “\(size)”: write for example 500kB, 16MB or 1GB")
    }
    reader = Reader(
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
  }

  /// The form of a file with many documents; nil for one that is a document.
  func container(_ bytes: ByteStream) throws -> Container? {
    if let container { return container }
    if reader.format != nil { return nil }
    return Container.of(head: try bytes.peek(4096) { Container.of(head: $0) != nil })
  }

  /// The documents of a container.
  func stream(_ container: Container, _ bytes: ByteStream, name: String) -> any DocumentStream {
    switch container {
    case .jsonl: JSONLines(bytes, name: name, fields: fields, limit: reader.limit)
    }
  }

  /// The document of a piece.
  /// - Throws: `InputError`, `ReadingError`, or `PieceError` where the container could not give it.
  func document(_ piece: Piece) throws -> Document {
    switch piece.content {
    case .file: return try reader.document(try piece.input.bytes(limit: reader.limit), name: piece.input.name)
    case .document(let bytes, let name, let presets):
      return try reader.document(bytes, name: name, presets: presets)
    case .problem(let message): throw PieceError(description: message)
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
