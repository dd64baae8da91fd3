/// The header lines of a mail or of a part of one (RFC 5322, RFC 2045).
struct MailHeaders {
  /// A field: its name in lower case, and its lines without their ends.
  struct Field {
    let name: String
    var lines: [Range<Int>]
  }

  private(set) var fields: [Field] = []
  /// Where the body begins.
  private(set) var end: Int
  private let bytes: [UInt8]

  /// The fields from `start` up to the first empty line; nil where a line is no field before it.
  init?(_ bytes: [UInt8], in range: Range<Int>, isPart: Bool = false) {
    self.bytes = bytes
    end = range.upperBound
    for (number, line) in Lines(bytes, from: range.lowerBound).enumerated() {
      if line.lowerBound >= range.upperBound { break }
      if line.isEmpty {
        end = min(
          range.upperBound,
          line.upperBound + (line.upperBound < bytes.count && bytes[line.upperBound] == 13 ? 2 : 1))
        break
      }
      // What the mail's way to a mailbox puts above it.
      if number == 0, bytes[line].starts(with: "From ".utf8) { continue }
      if bytes[line.lowerBound] == 32 || bytes[line.lowerBound] == 9 {
        guard !fields.isEmpty else { return nil }
        fields[fields.count - 1].lines.append(bytes.trimmed(line))
        continue
      }
      guard let colon = bytes[line].prefix(78).firstIndex(of: UInt8(ascii: ":")), colon > line.lowerBound,
        bytes[line.lowerBound..<colon].allSatisfy({ $0 > 32 && $0 < 127 })
      else { return nil }
      let name = String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self).lowercased()
      fields.append(Field(name: name, lines: [bytes.trimmed(colon + 1..<line.upperBound)]))
      if number > 2000 { return nil }
    }
  }

  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// The lines of the first field of this name that are not empty.
  func lines(_ name: String) -> [Range<Int>] {
    fields.first { $0.name == name }?.lines.filter { !$0.isEmpty } ?? []
  }

  /// A field's value in readable words, its encoded words decoded.
  func words(_ name: String) -> String? {
    let words = passage(name).string.trimmedBlanks
    return words.isEmpty ? nil : words
  }

  /// A field's value in readable words, mapped to the mail's bytes.
  func passage(_ name: String) -> Passage {
    var passage = Passage()
    var isEncoded = false
    for line in lines(name) {
      EncodedWords.read(bytes, line, into: &passage, isBehindEncoded: &isEncoded)
    }
    return passage
  }

  /// A structured field: its value in lower case, and its parameters.
  func value(_ name: String) -> (value: String, parameters: [String: String])? {
    guard has(name) else { return nil }
    let text = lines(name).map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
    var parameters: [String: String] = [:]
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    for letter in text {
      if letter == "\"" {
        isQuoted.toggle()
      } else if letter == ";", !isQuoted {
        parts.append(part)
        part = ""
      } else {
        part.append(letter)
      }
    }
    parts.append(part)
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      // "filename*=utf-8''…" (RFC 2231) is called as without the star.
      let key = String(part[..<equals]).trimmedBlanks.lowercased().filter { $0 != "*" }
      parameters[key] = String(part[part.index(after: equals)...]).trimmedBlanks
    }
    return (parts[0].trimmedBlanks.lowercased(), parameters)
  }

  /// Who wrote it: names where there are any, else addresses.
  var author: String? {
    guard let from = words("from") else { return nil }
    var people: [String] = []
    var current = ""
    var isQuoted = false
    for letter in from {
      if letter == "\"" { isQuoted.toggle() }
      if letter == ",", !isQuoted, current.contains("@") {
        people.append(current)
        current = ""
      } else {
        current.append(letter)
      }
    }
    people.append(current)
    let names = people.map(MailHeaders.name).filter { !$0.isEmpty }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// `"Jane Doe" <jane@example.org>`, `jane@example.org (Jane Doe)`
  private static func name(_ person: String) -> String {
    func bare(_ text: some StringProtocol) -> String { String(text.filter { $0 != "\"" }).trimmedBlanks }
    if let angle = person.firstIndex(of: "<") {
      let name = bare(person[..<angle])
      if !name.isEmpty { return name }
      return bare(person[angle...].dropFirst().prefix { $0 != ">" })
    }
    if let open = person.firstIndex(of: "("), let close = person.lastIndex(of: ")"), open < close {
      let name = bare(person[person.index(after: open)..<close])
      if !name.isEmpty { return name }
    }
    return bare(person)
  }
}

/// Words of a header in another encoding: `=?utf-8?Q?Caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  /// Adds a line of a header to its value. Blanks between two encoded words are none: `isBehindEncoded` tells that the
  /// value ends in one.
  static func read(
    _ bytes: [UInt8], _ line: Range<Int>, into passage: inout Passage, isBehindEncoded: inout Bool
  ) {
    var at = line.lowerBound
    var start = at
    var isFirst = !passage.isEmpty
    func plain(_ end: Int, _ passage: inout Passage) {
      guard start < end else { return }
      let isBlank = bytes[start..<end].allSatisfy { $0 <= 32 }
      if isFirst, !isBlank { passage.separate(" ") }
      isFirst = false
      passage.append(bytes, start..<end)
    }
    while at < line.upperBound {
      guard bytes[at] == UInt8(ascii: "="), let (end, text) = word(bytes, at, line.upperBound) else {
        at += 1
        continue
      }
      let between = bytes[start..<at]
      if !(isBehindEncoded && between.allSatisfy { $0 <= 32 }) { plain(at, &passage) }
      if isFirst, !isBehindEncoded { passage.separate(" ") }
      isFirst = false
      passage.append(text, for: at..<end)
      isBehindEncoded = true
      at = end
      start = at
    }
    if start < at, bytes[start..<at].contains(where: { $0 > 32 }) {
      plain(at, &passage)
      isBehindEncoded = false
    }
  }

  private static func word(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> (end: Int, text: [UInt8])? {
    let question = UInt8(ascii: "?")
    guard start + 6 < limit, bytes[start + 1] == question else { return nil }
    let head = bytes[start + 2..<min(limit, start + 60)]
    guard let first = head.firstIndex(of: question), first + 3 < limit, bytes[first + 2] == question else {
      return nil
    }
    let kind = bytes[first + 1] | 32
    let body = first + 3
    var close = body
    while close + 1 < limit, !(bytes[close] == question && bytes[close + 1] == UInt8(ascii: "=")) {
      if bytes[close] <= 32, kind == UInt8(ascii: "b") { return nil }
      close += 1
    }
    guard close + 1 < limit else { return nil }
    let charset =
      String(decoding: bytes[start + 2..<first], as: UTF8.self).split(separator: "*").first.map(String.init)
      ?? ""
    let part: DecodedPart
    switch kind {
    case UInt8(ascii: "q"): part = TransferDecoding.quotedPrintable(bytes, body..<close, isHeader: true)
    case UInt8(ascii: "b"): part = TransferDecoding.base64(bytes, body..<close)
    default: return nil
    }
    let text = TextDecoding.decode(part.bytes, as: charset)?.text ?? part.bytes
    guard UTF8Check.firstInvalid(text) == nil, !text.contains(0) else { return nil }
    return (close + 2, text)
  }
}
