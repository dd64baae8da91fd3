/// A field's value, or a part of one, with where it stands.
package struct FieldValue: Sendable, Hashable {
  package var text: String
  /// Bytes of `Document.text`.
  package var range: Range<Int>

  package init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }

  /// What parts the items of a list.
  package struct Separators: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// "A, B"; a comma inside brackets parts nothing.
    package static let commas = Separators(rawValue: 1)
    /// "A and B", "A & B".
    package static let ands = Separators(rawValue: 2)
  }

  /// The items of a list: parted by semicolons, line ends and bullets, by a bracket's end before a capital letter
  /// ("Whig (1834–1854) Republican (1854–1865)"), and by `separators`. Linear in the value.
  package func items(_ separators: Separators = [.commas]) -> [FieldValue] {
    let bytes = Array(text.utf8)
    var items: [FieldValue] = []
    var start = 0
    var depth = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        depth = max(0, depth - 1)
        if depth == 0, at + 2 < bytes.count, bytes[at + 1] == 32, isCapital(bytes, at + 2) {
          append(bytes, start ..<| at + 1, to: &items)
          start = at + 1
        }
      case UInt8(ascii: ";"), 10:
        if depth == 0 || byte == 10 {
          append(bytes, start ..<| at, to: &items)
          start = at + 1
          depth = 0
        }
      case UInt8(ascii: ","):
        if depth == 0, separators.contains(.commas) {
          append(bytes, start ..<| at, to: &items)
          start = at + 1
        }
      case 32:
        if depth == 0, let length = and(bytes, at), separators.contains(.ands) {
          append(bytes, start ..<| at, to: &items)
          start = at + length
          at = start - 2
        } else if depth == 0, let length = bullet(bytes, at) {
          append(bytes, start ..<| at, to: &items)
          start = at + length
        }
      default: break
      }
      at += 1
    }
    append(bytes, start ..<| bytes.count, to: &items)
    return items
  }

  /// The bytes `range` of the value, without white space around them and without an "and" in front.
  package func part(_ range: Range<Int>) -> FieldValue? {
    part(Array(text.utf8), range)
  }

  private func part(_ bytes: [UInt8], _ range: Range<Int>) -> FieldValue? {
    var low = range.lowerBound
    var high = range.upperBound
    func skipBlanks() {
      while low < high, bytes[low] <= 32 { low += 1 }
      while high > low, bytes[high - 1] <= 32 { high -= 1 }
    }
    skipBlanks()
    if bytes[low..<high].starts(with: "and ".utf8) { low += 4 }
    skipBlanks()
    guard low < high else { return nil }
    return FieldValue(
      text: String(decoding: bytes[low..<high], as: UTF8.self),
      range: self.range.lowerBound + low..<self.range.lowerBound + high)
  }

  private func append(_ bytes: [UInt8], _ range: Range<Int>, to items: inout [FieldValue]) {
    if let item = part(bytes, range) { items.append(item) }
  }

  private func isCapital(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes[at] >= 0xC3 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[at])
  }

  /// The length of " and " or " & " at a blank.
  private func and(_ bytes: [UInt8], _ at: Int) -> Int? {
    if bytes[at...].starts(with: " and ".utf8) { return 5 }
    if bytes[at...].starts(with: " & ".utf8) { return 3 }
    return nil
  }

  /// The length of a blank and a bullet ("·" or "•") at a blank.
  private func bullet(_ bytes: [UInt8], _ at: Int) -> Int? {
    if bytes[at...].starts(with: " · ".utf8) { return 3 }
    if bytes[at...].starts(with: " • ".utf8) { return 4 }
    return nil
  }

  /// The words before the first bracket, and what stands in it.
  package var unbracketed: (words: FieldValue?, inside: FieldValue?) {
    let bytes = Array(text.utf8)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")) else { return (self, nil) }
    let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
    return (part(bytes, 0..<open), part(bytes, min(open + 1, close)..<close))
  }

  /// The value cut where it changes between Latin and other letters; commas and brackets at the seams go.
  package var byScript: [(isLatin: Bool, value: FieldValue)] {
    let bytes = Array(text.utf8)
    var parts: [(isLatin: Bool, range: Range<Int>)] = []
    for word in bytes.indices.split(whereSeparator: { bytes[$0] <= 32 }) {
      guard let first = word.first, let last = word.last else { continue }
      let range = first..<last + 1
      let script = Script.isLatin(String(decoding: bytes[range], as: UTF8.self))
      if let before = parts.last, script == nil || before.isLatin == script {
        parts[parts.count - 1].range = before.range.lowerBound..<range.upperBound
      } else if let script {
        parts.append((script, range))
      }
    }
    let seam = Set(",;/()[]:".utf8)
    return parts.compactMap { part in
      var range = part.range
      while let first = range.first, seam.contains(bytes[first]) { range = range.dropFirst() }
      while let last = range.last, seam.contains(bytes[last]) {
        if bytes[last] == UInt8(ascii: ")"), bytes[range].contains(UInt8(ascii: "(")) { break }
        range = range.dropLast()
      }
      return self.part(bytes, range).map { (part.isLatin, $0) }
    }
  }
}

/// Which letters a name is written in.
enum Script {
  /// Whether the first letter is Latin; nil where there is none.
  static func isLatin(_ text: String) -> Bool? {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      return scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
    }
    return nil
  }
}
