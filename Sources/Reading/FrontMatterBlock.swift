import Records

/// The lines `key: value` above a document that tell of it: between lines of three dashes, as site generators write
/// them (a small part of YAML), or bare, where at least two of the first lines have keys that are known.
struct FrontMatterBlock {
  /// A key and its values, bytes of the source.
  struct Entry {
    let key: String
    let start: Int
    var values: [Range<Int>] = []
    /// Nothing but a value wrapped over lines, and no list.
    var isFolded = false
  }

  private(set) var entries: [Entry] = []
  private(set) var notes: [ReadingNote] = []
  /// Where the document goes on: bytes of the source.
  private(set) var end: Int

  /// What a key tells of the document; keys are lower case, with `_` for blanks and hyphens. One key a line.
  enum Meaning: Sendable {
    case title, date, author, publisher, url, language, place
    /// Of no use to a reader of documents.
    case nothing
  }

  static let keys: [(key: String, meaning: Meaning)] = [
    ("title", .title),
    ("headline", .title),
    ("date", .date),
    ("published", .date),
    ("publication_date", .date),
    ("date_published", .date),
    ("pubdate", .date),
    ("author", .author),
    ("authors", .author),
    ("byline", .author),
    ("publisher", .publisher),
    ("source", .publisher),
    ("publication", .publisher),
    ("newspaper", .publisher),
    ("url", .url),
    ("link", .url),
    ("permalink", .url),
    ("canonical_url", .url),
    ("language", .language),
    ("lang", .language),
    ("dateline", .place),
    ("layout", .nothing),
    ("slug", .nothing),
    ("draft", .nothing),
    ("tags", .nothing),
    ("categories", .nothing),
    ("weight", .nothing),
    ("id", .nothing),
    ("type", .nothing),
    ("description", .nothing),
    ("image", .nothing),
    ("aliases", .nothing),
  ]

  private static let table: [String: Meaning] = Dictionary(
    keys.map { ($0.key, $0.meaning) }, uniquingKeysWith: { first, _ in first })

  static func meaning(of key: String) -> Meaning? {
    table[String(key.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })]
  }

  /// The front matter that a text opens with; nil without any.
  init?(_ bytes: [UInt8], from start: Int) {
    end = start
    let isFenced = FrontMatterBlock.isFence(bytes, start)
    var parser = FrontMatterParser(bytes: bytes, isFenced: isFenced)
    var count = 0
    for line in Lines(bytes, from: start) {
      defer { count += 1 }
      if count == 0, isFenced { continue }
      // A rule of dashes has an empty line below it.
      if count == 1, isFenced, bytes[line].allSatisfy({ $0 <= 32 }) { return nil }
      guard count < 300, line.upperBound - start < 1 << 16 else { return nil }
      switch parser.read(line) {
      case .goesOn: end = min(bytes.count, FrontMatterBlock.after(line, bytes))
      case .ends:
        if isFenced { end = min(bytes.count, FrontMatterBlock.after(line, bytes)) }
        guard FrontMatterBlock.isEnough(parser.entries, isFenced) else { return nil }
        entries = parser.entries
        notes = parser.notes
        return
      case .isNone: return nil
      }
    }
    // The file ends within: between dashes it is no front matter, bare lines may be all there is.
    guard !isFenced, FrontMatterBlock.isEnough(parser.entries, false) else { return nil }
    entries = parser.entries
    notes = parser.notes
  }

  private static func isEnough(_ entries: [Entry], _ isFenced: Bool) -> Bool {
    if isFenced { return !entries.isEmpty }
    return entries.count { entry in meaning(of: entry.key).map { $0 != .nothing } ?? false } >= 2
  }

  private static func isFence(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard bytes.count >= start + 4, bytes[start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
      return false
    }
    return bytes[(start + 3)...].prefix { $0 != 10 }.allSatisfy { $0 <= 32 }
  }

  private static func after(_ line: Range<Int>, _ bytes: [UInt8]) -> Int {
    line.upperBound + (line.upperBound < bytes.count && bytes[line.upperBound] == 13 ? 2 : 1)
  }

  /// Gives the outline what the lines tell: title, date, author …, and a field for every other key.
  func fill(_ outline: inout Outline) {
    outline.notes += notes
    for entry in entries {
      guard let first = entry.values.first else { continue }
      func words(_ separator: String) -> String {
        entry.values.map { String(decoding: outline.source[$0], as: UTF8.self) }.joined(separator: separator)
      }
      switch FrontMatterBlock.meaning(of: entry.key) {
      case .title:
        if outline.title == nil { outline.entitle(first) }
      case .date: outline.date(from: first)
      case .author: outline.author = outline.author ?? words(entry.isFolded ? " " : ", ")
      case .publisher: outline.publisher = outline.publisher ?? words(" ")
      case .url: outline.url = outline.url ?? words("")
      case .language: outline.language = outline.language ?? words("")
      case .place: outline.place = outline.place ?? words(", ")
      case .nothing: continue
      case nil:
        outline.append(.field(key: entry.key), entry.values, separator: entry.isFolded ? " " : "; ")
      }
    }
  }
}

/// Reads front matter line by line.
struct FrontMatterParser {
  enum Step { case goesOn, ends, isNone }

  let bytes: [UInt8]
  let isFenced: Bool
  private(set) var entries: [FrontMatterBlock.Entry] = []
  private(set) var notes: [ReadingNote] = []

  init(bytes: [UInt8], isFenced: Bool) {
    self.bytes = bytes
    self.isFenced = isFenced
  }

  mutating func read(_ raw: Range<Int>) -> Step {
    let line = bytes.trimmed(raw)
    let isIndented = line.lowerBound > raw.lowerBound
    if line.isEmpty { return isFenced ? .goesOn : .ends }
    if isFenced, !isIndented, [Array("---".utf8), Array("...".utf8)].contains(Array(bytes[line])) {
      return .ends
    }
    if isFenced, bytes[line.lowerBound] == UInt8(ascii: "#") { return .goesOn }
    if let item = item(line), isFenced || isIndented {
      guard !entries.isEmpty else { return .isNone }
      add(item)
      return .goesOn
    }
    if isIndented {
      guard let last = entries.last else { return .isNone }
      if last.isFolded {
        entries[entries.count - 1].values.append(line)
      } else if last.values.isEmpty, keyed(line) != nil {
        note(line, "the values nested under “\(last.key)” are left out")
      } else if !last.values.isEmpty {
        entries[entries.count - 1].isFolded = true
        entries[entries.count - 1].values.append(line)
      }
      return .goesOn
    }
    guard let (key, value) = keyed(line) else { return isFenced ? .isNone : .ends }
    let name = String(decoding: bytes[key], as: UTF8.self)
    // Bare lines end where a key is none of a document's or of a life's: it may be the text's own.
    if !isFenced, FrontMatterBlock.meaning(of: name) == nil, !isFieldKey(key) { return .ends }
    entries.append(FrontMatterBlock.Entry(key: name, start: line.lowerBound))
    read(value: value)
    return .goesOn
  }

  private mutating func read(value: Range<Int>) {
    guard !value.isEmpty else { return }
    if isFenced,
      [Array("|".utf8), Array(">".utf8), Array("|-".utf8), Array(">-".utf8)].contains(Array(bytes[value]))
    {
      entries[entries.count - 1].isFolded = true
      return
    }
    // "[Jane Doe, Richard Roe]"
    if isFenced, bytes[value.lowerBound] == UInt8(ascii: "["),
      bytes[value.upperBound - 1] == UInt8(ascii: "]")
    {
      var start = value.lowerBound + 1
      for at in value.lowerBound + 1..<value.upperBound
      where bytes[at] == UInt8(ascii: ",") || at == value.upperBound - 1 {
        add(bytes.trimmed(start..<at))
        start = at + 1
      }
      return
    }
    add(value)
  }

  private mutating func add(_ value: Range<Int>) {
    let value = unquoted(value)
    if !value.isEmpty { entries[entries.count - 1].values.append(value) }
  }

  private mutating func note(_ line: Range<Int>, _ message: String) {
    if notes.last?.message != message { notes.append(ReadingNote(offset: line.lowerBound, message: message)) }
  }

  /// Without quotation marks around it, or a comment behind it.
  private func unquoted(_ value: Range<Int>) -> Range<Int> {
    guard let first = bytes[value].first else { return value }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = bytes[(value.lowerBound + 1)..<value.upperBound].lastIndex(of: first) else {
        return value
      }
      return bytes.trimmed(value.lowerBound + 1..<close)
    }
    guard isFenced else { return value }
    for at in value where bytes[at] == UInt8(ascii: "#") && at > value.lowerBound && bytes[at - 1] <= 32 {
      return bytes.trimmed(value.lowerBound..<at)
    }
    return value
  }

  private func item(_ line: Range<Int>) -> Range<Int>? {
    guard line.count > 2, bytes[line.lowerBound] == UInt8(ascii: "-"), bytes[line.lowerBound + 1] == 32 else {
      return nil
    }
    return bytes.trimmed(line.lowerBound + 2..<line.upperBound)
  }

  private func keyed(_ line: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    guard let colon = bytes[line].prefix(48).firstIndex(of: UInt8(ascii: ":")), colon > line.lowerBound,
      colon + 1 == line.upperBound || bytes[colon + 1] <= 32
    else { return nil }
    let key = unquoted(bytes.trimmed(line.lowerBound..<colon))
    let isName = bytes[key].allSatisfy { byte in
      byte | 32 >= 97 && byte | 32 <= 122 || (48...57).contains(byte) || [32, 45, 46, 95].contains(byte)
    }
    return isName && !key.isEmpty ? (key, bytes.trimmed(colon + 1..<line.upperBound)) : nil
  }

  /// "term_start1", "birth_date": a key of an infobox, which no sentence begins with.
  private func isFieldKey(_ key: Range<Int>) -> Bool {
    bytes[key].contains(95)
      || ["office", "predecessor", "successor", "party", "spouse", "name", "born", "died"].contains(
        String(decoding: bytes[key], as: UTF8.self))
  }
}
