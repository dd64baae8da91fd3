import Chronology

/// An encyclopaedia's infobox as it is pasted into a text, a line for each row: an office, "In office" and the dates below
/// it, "Preceded by: …".
///
/// The keys are those of `PageInfobox`, so that the pasted page gives the same records as the page.
struct PastedInfobox {
  /// What a line of the box is.
  enum Row {
    /// A field, and where its value stands.
    case field(key: String, value: Range<Int>)
    /// A word over what the next line tells, or a part's heading.
    case label
  }

  /// The lines of the box by where they begin.
  private(set) var rows: [Int: Row] = [:]
  private let bytes: [UInt8]
  private var offices = 0
  private var isInOffice = false

  /// So many lines from the top a box may reach.
  private static let reach = 120

  /// Looks for a box among the first lines of a text; there is none without an office over "In office".
  init(_ bytes: [UInt8], _ lines: some Sequence<Range<Int>>) {
    self.bytes = bytes
    let lines = lines.prefix(Self.reach).map { trimmed($0) }.filter { !$0.isEmpty }
    var at = 0
    var isInBox = false
    while at < lines.count {
      let line = lines[at]
      if at + 2 < lines.count, isTerm(lines[at + 1]), !isTerm(line), line.count < 140, !ends(line),
        isDated(lines[at + 2]) || isInBox
      {
        open(line)
        isInBox = true
        at += 1
      } else if isInBox, isTerm(line), at + 1 < lines.count, isDated(lines[at + 1]) {
        rows[line.lowerBound] = .label
        add(label: text(line), lines[at + 1])
        at += 2
      } else if isInBox, isTerm(line) {
        if text(line).lowercased() == "incumbent" {
          add(label: "status", line)
        } else {
          rows[line.lowerBound] = .label
        }
        at += 1
      } else if isInBox, PageInfobox.parts.contains(text(line).lowercased()) {
        rows[line.lowerBound] = .label
        isInOffice = false
        at += 1
      } else if isInBox, let (label, value) = pair(line) {
        add(label: label, value, at: line)
        at += 1
      } else if isInBox, at + 1 < lines.count, Self.neighbours.contains(text(line).lowercased()) {
        rows[line.lowerBound] = .label
        add(label: text(line), lines[at + 1])
        at += 2
      } else {
        isInBox = false
        at += 1
      }
    }
  }

  private mutating func open(_ line: Range<Int>) {
    offices += 1
    isInOffice = true
    add(label: "office", line)
  }

  /// Adds the row of a line, which holds the label as well or the value alone.
  private mutating func add(label: String, _ value: Range<Int>, at line: Range<Int>? = nil) {
    let key = PageInfobox.key(label)
    guard !key.isEmpty, !value.isEmpty else { return }
    rows[(line ?? value).lowerBound] = .field(
      key: isInOffice && offices > 1 ? "\(key)\(offices)" : key, value: value)
  }

  /// "Preceded by: Floyd Branscomb", "Preceded by Floyd Branscomb", "Born	August 9, 1931".
  private func pair(_ line: Range<Int>) -> (label: String, value: Range<Int>)? {
    let words = text(line)
    for label in Self.neighbours where words.lowercased().hasPrefix(label + " ") {
      return (label, trimmed(line.lowerBound + label.utf8.count..<line.upperBound))
    }
    guard
      let mark = bytes[line].prefix(32).firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == 9 }),
      mark > line.lowerBound + 2, case let label = text(line.lowerBound..<mark),
      label.first?.isUppercase ?? false,
      label.allSatisfy({ $0.isLetter || $0 == " " || $0 == "(" || $0 == ")" }),
      case let value = trimmed(mark + 1..<line.upperBound), !value.isEmpty
    else { return nil }
    return (label, value)
  }

  private func isTerm(_ line: Range<Int>) -> Bool {
    line.count < 20 && PageInfobox.terms.contains(PageInfobox.key(text(line)))
  }

  private func isDated(_ line: Range<Int>) -> Bool {
    line.count < 90
      && DateFinder().dates(in: bytes, range: line).first.map { $0.range.lowerBound <= line.lowerBound + 1 }
        ?? false
  }

  private func ends(_ line: Range<Int>) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(bytes[line.upperBound - 1])
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// "Preceded by : Floyd Branscomb": without the colon, too.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let first = range.first { bytes[$0] > 32 && bytes[$0] != UInt8(ascii: ":") } ?? range.upperBound
    return bytes.trimmed(first..<range.upperBound)
  }

  private static let neighbours = [
    "preceded by", "succeeded by", "serving with", "nominated by", "appointed by",
  ]
}
