import Archive
import Chronology
import Foundation
import Records

/// A document in our own words with hand-made records, quoted from its text.
struct Page {
  var text: String
  var records: DocumentRecords

  var bytes: [UInt8] { Array(text.utf8) }

  init(_ number: Int, title: String, date: String? = nil, _ text: String) {
    self.text = text
    let digits = String(number, radix: 16)
    let id = "sha256:" + String(repeating: "0", count: 64 - digits.count) + digits
    records = DocumentRecords(
      document: DocumentInfo(
        id: id, title: title, format: "text", language: "en", date: edtf(date),
        source: "\(title.lowercased()).txt", length: text.utf8.count))
  }

  /// Evidence for the first place where `quote` stands.
  func evidence(_ quote: String) -> NonEmpty<Evidence> {
    let span = self.span(quote)
    return NonEmpty(
      Evidence(
        start: span.lowerBound, end: span.upperBound, quote: quote, section: nil, method: .rule,
        confidence: 0.9))
  }

  func span(_ quote: String) -> Range<Int> {
    guard let range = text.range(of: quote) else { return 0..<0 }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return start..<start + quote.utf8.count
  }

  mutating func entity(_ id: String, _ schema: Schema, _ names: String...) {
    records.entities.append(Entity(id: id, schema: schema, name: names[0], names: names))
  }
}

func edtf(_ text: String?) -> EDTF? { text.flatMap { try? EDTF($0) } }

/// A folder of its own for each test, gone afterwards.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "archive-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "test.chancery") -> String { path + "/" + name }
}

/// The same numbers for the same seed (splitmix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
