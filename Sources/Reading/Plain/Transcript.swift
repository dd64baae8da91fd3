/// Text in which speakers take turns: "MR. SMITH: …", "Q: …", "SEN. JANE DOE (D-Ohio): …".
struct Transcript {
  private let bytes: [UInt8]

  /// The text as a transcript; nil where fewer than three lines open a turn, or no label comes twice.
  init?(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    var turns = 0
    var seen: Set<String> = []
    var isRepeated = false
    for (number, line) in Lines(bytes, from: start).enumerated() {
      if number > 5000 { break }
      let line = bytes.trimmed(line)
      guard let label = Transcript.label(bytes, line) else { continue }
      turns += 1
      if !isRepeated { isRepeated = !seen.insert(String(decoding: bytes[label], as: UTF8.self)).inserted }
      if turns >= 3, isRepeated { return }
    }
    return nil
  }

  /// Whether a line opens a turn.
  func opensTurn(_ line: Range<Int>) -> Bool { Transcript.label(bytes, line) != nil }

  /// Lines with an empty one before each turn, so that a turn's last line is not taken for one that goes on.
  func parted(_ lines: Lines) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for line in lines.prefix(4000) {
      if opensTurn(line) { result.append(line.lowerBound..<line.lowerBound) }
      result.append(line)
    }
    return result
  }

  /// The label that a line opens with, up to its colon or full stop: a name in capitals, perhaps with a party or an
  /// office in brackets, or Q and A.
  static func label(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    guard line.count >= 2, let first = bytes[line].first, (65...90).contains(first) || first >= 0xC3 else {
      return nil
    }
    if first == UInt8(ascii: "Q") || first == UInt8(ascii: "A") {
      let next = bytes[line.lowerBound + 1]
      let isAsked = next == UInt8(ascii: ".") || next == UInt8(ascii: ":")
      if isAsked, line.count == 2 || bytes[line.lowerBound + 2] <= 32 {
        return line.lowerBound..<line.lowerBound + 2
      }
      // "Q    Mr. President, …"
      if first == UInt8(ascii: "Q"),
        next == 9 || next == 32 && line.count > 3 && bytes[line.lowerBound + 2] == 32
      {
        return line.lowerBound..<line.lowerBound + 1
      }
    }
    guard let colon = bytes[line].prefix(70).firstIndex(of: UInt8(ascii: ":")), colon > line.lowerBound + 1,
      colon + 1 == line.upperBound || bytes[colon + 1] <= 32
    else { return nil }
    var depth = 0
    var letters = 0
    var lower = 0
    for at in line.lowerBound..<colon {
      switch bytes[at] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): if depth == 0 { letters += 1 }
      case UInt8(ascii: "a")...UInt8(ascii: "z"): if depth == 0 { lower += 1 }
      case UInt8(ascii: "0")...UInt8(ascii: "9"): if depth == 0 { return nil }
      default: break
      }
    }
    // "McCARTHY", "MacBRIDE": a few small letters within a name.
    return letters >= 2 && lower <= 2 && lower * 3 <= letters && depth == 0
      ? line.lowerBound..<colon + 1 : nil
  }

  /// A line without what is said in brackets of the room: "(Applause.)", "[Crosstalk]".
  func withoutDirections(_ line: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = line.lowerBound
    var at = line.lowerBound
    while at < line.upperBound {
      let isRound = bytes[at] == UInt8(ascii: "(")
      guard isRound || bytes[at] == UInt8(ascii: "[") else {
        at += 1
        continue
      }
      let mark = isRound ? UInt8(ascii: ")") : UInt8(ascii: "]")
      guard let close = bytes[at..<min(at + 60, line.upperBound)].firstIndex(of: mark),
        isDirection(
          at + 1..<close, isAlone: at == line.lowerBound && close + 1 == line.upperBound && !isRound)
      else {
        at += 1
        continue
      }
      pieces.append(start..<at)
      at = close + 1
      start = at
    }
    pieces.append(start..<line.upperBound)
    return pieces.map { bytes.trimmed($0) }.filter { !$0.isEmpty }
  }

  private func isDirection(_ words: Range<Int>, isAlone: Bool) -> Bool {
    if isAlone { return true }
    let text = String(decoding: bytes[words], as: UTF8.self).lowercased()
    let first = text.split { !$0.isLetter && $0 != "-" }.first.map(String.init) ?? ""
    return Transcript.directions.contains(first)
  }

  /// First words of what a transcriber writes in brackets, lower case.
  static let directions: Set<String> = [
    "laughter", "laughs", "laughing", "chuckles", "applause", "cheers", "cheering", "booing", "boos",
    "crosstalk",
    "cross-talk", "inaudible", "unintelligible", "indiscernible", "pause", "silence", "music", "off-mic",
    "off-mike",
    "interruption", "gavel", "sighs", "coughs", "phonetic", "sic", "recess", "whereupon", "translated",
    "sobs",
  ]
}
