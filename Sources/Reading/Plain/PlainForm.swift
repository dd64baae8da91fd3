import Records

/// The plain article form of an encyclopaedia page: `= Title =`, an `Infobox` of `- Key: value` lines,
/// `==Section==` headings, paragraphs and lists.
struct PlainForm {
  private let bytes: [UInt8]
  private let wrapped: Bool
  private let box: PastedInfobox
  private var paragraph: [Range<Int>] = []
  private var item: [Range<Int>] = []
  private var field: (key: String, pieces: [Range<Int>], isList: Bool)?
  private var inInfobox = false
  private var isBelowBlank = true
  private var hasTitle = false
  /// Nothing but a title and front matter has been read.
  private var isTop = true

  /// Whether the first lines look like this form: a heading between equals signs, or an infobox.
  static func looksPlain(_ bytes: [UInt8], from start: Int) -> Bool {
    var seen = 0
    for line in Lines(bytes, from: start) {
      let line = trimmed(bytes, line)
      if line.isEmpty { continue }
      if heading(bytes, line) != nil || isInfobox(bytes, line) { return true }
      seen += 1
      if seen > 200 { return false }
    }
    return false
  }

  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    let prose = Lines(bytes, from: start).lazy.map { trimmed(bytes, $0) }.filter {
      heading(bytes, $0) == nil && listItem(bytes, $0) == nil
    }
    let box = PastedInfobox(bytes, Lines(bytes, from: start))
    var form = PlainForm(bytes: bytes, wrapped: LineWrapping.isWrapped(bytes, prose), box: box)
    for line in Lines(bytes, from: start) { form.read(line, into: &outline) }
    form.close(&outline)
  }

  private init(bytes: [UInt8], wrapped: Bool, box: PastedInfobox) {
    self.bytes = bytes
    self.wrapped = wrapped
    self.box = box
  }

  private mutating func close(_ outline: inout Outline) {
    outline.append(.paragraph, paragraph)
    outline.append(.listItem, item)
    paragraph.removeAll(keepingCapacity: true)
    item.removeAll(keepingCapacity: true)
    if let field {
      if FrontMatter.isDateKey(field.key), let range = field.pieces.first { outline.date(from: range) }
      if field.key.lowercased() == "name", !hasTitle, outline.title == nil, let range = field.pieces.first {
        outline.title = String(decoding: bytes[range], as: UTF8.self)
      }
      outline.append(.field(key: field.key), field.pieces, separator: field.isList ? "; " : " ")
    }
    field = nil
  }

  private mutating func read(_ raw: Range<Int>, into outline: inout Outline) {
    let line = PlainForm.trimmed(bytes, raw)
    let isIndented = raw.lowerBound < line.lowerBound
    if line.isEmpty {
      close(&outline)
      isBelowBlank = true
      return
    }
    defer { isBelowBlank = false }
    if let (level, words) = PlainForm.heading(bytes, line) {
      close(&outline)
      inInfobox = false
      if level == 1, !hasTitle, outline.sections.isEmpty {
        hasTitle = true
        outline.entitle(words)
      } else {
        outline.open(level: level, title: words)
        isTop = false
      }
      return
    }
    if PlainForm.isInfobox(bytes, line) {
      close(&outline)
      inInfobox = true
      return
    }
    if !inInfobox, let row = box.rows[line.lowerBound] {
      close(&outline)
      isTop = false
      if case .field(let key, let value) = row { outline.append(.field(key: key), [value]) }
      return
    }
    if let words = PlainForm.listItem(bytes, line) {
      readItem(words, isIndented: isIndented, into: &outline)
      return
    }
    // What is indented goes on with the field or the item above it.
    if isIndented, field != nil {
      field?.pieces.append(line)
      return
    }
    if isIndented, !item.isEmpty {
      item.append(line)
      return
    }
    // Fields below the word "Infobox" need no marks.
    if inInfobox, !isBelowBlank, let (key, value) = PlainForm.field(bytes, line), key.count < 40,
      !value.isEmpty,
      !bytes[key].contains(UInt8(ascii: "("))
    {
      close(&outline)
      field = (String(decoding: bytes[key], as: UTF8.self), [value], false)
      return
    }
    if isTop, !inInfobox, let (key, value) = PlainForm.field(bytes, line),
      FrontMatter.isDateKey(String(decoding: bytes[key], as: UTF8.self)), value.count < 40
    {
      close(&outline)
      field = (String(decoding: bytes[key], as: UTF8.self), [value], false)
      close(&outline)
      return
    }
    inInfobox = false
    isTop = false
    if field != nil || !item.isEmpty || !wrapped { close(&outline) }
    paragraph.append(line)
  }

  private mutating func readItem(_ words: Range<Int>, isIndented: Bool, into outline: inout Outline) {
    guard inInfobox || isTop else {
      close(&outline)
      item = [words]
      return
    }
    // A list below a key is the key's value.
    if inInfobox, isIndented, field != nil {
      field?.isList = true
      field?.pieces.append(words)
      return
    }
    close(&outline)
    guard let (key, value) = PlainForm.field(bytes, words) else {
      item = [words]
      return
    }
    let name = String(decoding: bytes[key], as: UTF8.self)
    guard inInfobox || FrontMatter.isDateKey(name) else {
      item = [words]
      return
    }
    field = (name, value.isEmpty ? [] : [value], false)
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] == 32 || bytes[low] == 9 { low += 1 }
    while high > low, bytes[high - 1] == 32 || bytes[high - 1] == 9 { high -= 1 }
    return low..<high
  }

  /// `== Words ==`: the level and the words. Both sides must have the same number of signs, one to six.
  static func heading(_ bytes: [UInt8], _ line: Range<Int>) -> (level: Int, words: Range<Int>)? {
    let sign = UInt8(ascii: "=")
    guard line.count >= 3, line.count < 1000, bytes[line.lowerBound] == sign else { return nil }
    var level = 0
    while level < 7, line.lowerBound + level < line.upperBound, bytes[line.lowerBound + level] == sign {
      level += 1
    }
    guard level >= 1, level <= 6, line.count > level * 2 else { return nil }
    for back in 1...level where bytes[line.upperBound - back] != sign { return nil }
    let words = trimmed(bytes, line.lowerBound + level..<line.upperBound - level)
    return words.isEmpty ? nil : (level, words)
  }

  /// "Infobox", "Infobox officeholder", "INFOBOX:"; no sentence.
  static func isInfobox(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count >= 7, line.count < 60 else { return false }
    var at = line.lowerBound
    for letter in "infobox".utf8 {
      guard bytes[at] | 32 == letter else { return false }
      at += 1
    }
    return !bytes[line].contains(UInt8(ascii: "."))
  }

  /// What stands behind the mark of a list: "-", "*", "#" or "•" (U+2022).
  private static func listItem(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    var at = line.lowerBound
    scan: while at < line.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "#"): at += 1
      default: break scan
      }
    }
    if at > line.lowerBound, at < line.upperBound, bytes[at] == 32 || bytes[at] == 9 {
      return trimmed(bytes, at..<line.upperBound)
    }
    if line.count > 3, bytes[line.lowerBound] == 0xE2, bytes[line.lowerBound + 1] == 0x80,
      bytes[line.lowerBound + 2] == 0xA2
    {
      return trimmed(bytes, line.lowerBound + 3..<line.upperBound)
    }
    return nil
  }

  private static func field(_ bytes: [UInt8], _ item: Range<Int>) -> (key: Range<Int>, value: Range<Int>)? {
    guard let colon = bytes[item].prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = trimmed(bytes, item.lowerBound..<colon)
    let value = trimmed(bytes, colon + 1..<item.upperBound)
    guard !key.isEmpty else { return nil }
    return (key, value)
  }
}
