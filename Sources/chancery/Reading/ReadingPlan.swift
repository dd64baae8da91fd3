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
      + "Infobox, text is text without any of it", choices: Format.allCases.map(\.rawValue))
  static let encoding = Option(
    "encoding", value: "NAME",
    "the encoding of the documents, instead of telling by their bytes: windows-1252, koi8-r, utf-16le, iso-8859-2"
  )
  static let maxSize = Option(
    "max-size", value: "SIZE", "skip documents larger than this; bytes, or with kB, MB or GB",
    standard: "16MB")

  let reader: Reader

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
    if let encoding = invocation[ReadingPlan.encoding] {
      guard EncodingNames.isKnown(encoding) else {
        throw invocation.error(
          "--encoding cannot be “\(encoding)”: it is one of \(EncodingNames.all.joined(separator: ", "))")
      }
      reader.encoding = encoding
    }
    self.reader = reader
  }

  /// The document of an input.
  func document(_ input: Input) throws -> Document {
    let bytes = try input.bytes(limit: reader.limit)
    return try reader.document(bytes, name: input.path == "-" ? "standard input" : input.path)
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
