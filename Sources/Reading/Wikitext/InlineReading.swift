/// How a piece of wikitext is written out.
enum InlineMode {
  /// Sentences: a line's end is a blank.
  case prose
  /// The value of a field: line breaks and the items of a list are parted by `separator`.
  case field(separator: StaticString)
}

/// What stands in a line: links, templates, tags, quotation marks and entities become readable text.
extension WikitextReader {
  /// Deeper than this nothing is written out: no page of use nests so.
  static let deepest = 40

  private static let special: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "'[]}<&_\n".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// Writes a range out as readable text.
  mutating func inline(_ range: Range<Int>, _ mode: InlineMode, depth: Int, into passage: inout Passage) {
    guard depth < Self.deepest else { return }
    var line = InlineState(mode: mode)
    var at = range.lowerBound
    // A list that opens the value of a field.
    if case .field(let separator) = mode, at > start, bytes[at - 1] <= 32 {
      while at < range.upperBound, "*#:; ".utf8.contains(bytes[at]) { at += 1 }
      if at > range.lowerBound { passage.separateItem(separator) }
    }
    var cursor = node(from: at)
    while true {
      let stop = cursor < nodes.count ? min(nodes[cursor].start, range.upperBound) : range.upperBound
      if at < stop { text(at..<stop, &line, into: &passage) }
      guard stop < range.upperBound else { return }
      let length = passage.bytes.count
      write(cursor, mode, depth: depth, into: &passage)
      if passage.bytes.count == length { line.isDropped = true }
      // "[[Ana Ruiz]": the one bracket goes with the two.
      if nodes[cursor].kind == .stray, bytes[nodes[cursor].start] == UInt8(ascii: "[") { line.externals += 1 }
      at = min(nodes[cursor].end, range.upperBound)
      cursor = nodes[cursor].next
    }
  }

  /// A range as a plain string; references in it are not counted.
  mutating func plain(_ range: Range<Int>) -> String {
    // Most values have no markup at all.
    let first = node(from: range.lowerBound)
    if first >= nodes.count || nodes[first].start >= range.upperBound, !hasMarkup(range) {
      return string(trimmed(range))
    }
    var passage = Passage()
    let before = anchors
    inline(range, .field(separator: " "), depth: 1, into: &passage)
    anchors = before
    return passage.string.trimmedBlanks
  }

  private func hasMarkup(_ range: Range<Int>) -> Bool {
    Self.special.withUnsafeBufferPointer { special in
      range.contains { at in
        special[Int(bytes[at])]
          && (bytes[at] != UInt8(ascii: "_")
            || at + 1 < range.upperBound && bytes[at + 1] == UInt8(ascii: "_"))
      }
    }
  }

  private mutating func write(
    _ number: Int, _ mode: InlineMode, depth: Int, into passage: inout Passage
  ) {
    switch nodes[number].kind {
    case .template: writeTemplate(number, mode, depth: depth, into: &passage)
    case .link: writeLink(number, mode, depth: depth, into: &passage)
    case .reference: readReference(number, at: passage.bytes.count)
    case .literal: passage.append(bytes, nodes[number].content)
    case .argument:
      // A template's own page: the default is what one reads.
      if let bar = bar(in: number) {
        inline(bar + 1..<nodes[number].content.upperBound, mode, depth: depth + 1, into: &passage)
      }
    case .table, .comment, .raw, .stray: return
    }
  }

  /// The offset of a node's first `|` that stands in nothing else.
  func bar(in number: Int) -> Int? {
    let content = nodes[number].content
    var cursor = number + 1
    var at = content.lowerBound
    while at < content.upperBound {
      let stop = cursor < nodes.count ? min(nodes[cursor].start, content.upperBound) : content.upperBound
      while at < stop {
        if bytes[at] == UInt8(ascii: "|") { return at }
        at += 1
      }
      guard stop < content.upperBound else { return nil }
      at = nodes[cursor].end
      cursor = nodes[cursor].next
    }
    return nil
  }

  // MARK: Text

  private mutating func text(
    _ range: Range<Int>, _ line: inout InlineState, into passage: inout Passage
  ) {
    let bytes = bytes
    let end = range.upperBound
    var at = range.lowerBound
    Self.special.withUnsafeBufferPointer { special in
      while at < end {
        let from = at
        while at < end, !special[Int(bytes[at])] { at += 1 }
        if from < at { put(from..<at, &line, into: &passage) }
        guard at < end else { return }
        switch bytes[at] {
        case UInt8(ascii: "'"): at = apostrophes(at, end, &line, into: &passage)
        case UInt8(ascii: "["): at = openExternal(at, end, &line, into: &passage)
        case UInt8(ascii: "]"):
          if line.externals > 0 {
            line.externals -= 1
            line.isDropped = true
          } else {
            put(at..<at + 1, &line, into: &passage)
          }
          at += 1
        case UInt8(ascii: "}"):
          // Braces of a template that was ended with its line.
          let isMark = at + 1 < end && bytes[at + 1] == bytes[at]
          if isMark { line.isDropped = true } else { put(at..<at + 1, &line, into: &passage) }
          at += isMark ? 2 : 1
        case UInt8(ascii: "<"): at = tag(at, end, &line, into: &passage)
        case UInt8(ascii: "&"): at = entity(at, end, &line, into: &passage)
        case UInt8(ascii: "_"): at = switchWord(at, end, &line, into: &passage)
        default: at = lineEnd(at, end, &line, into: &passage)
        }
      }
    }
  }

  /// Adds bytes as they stand; where something was left out before them, its blanks and brackets go with it.
  private func put(_ range: Range<Int>, _ line: inout InlineState, into passage: inout Passage) {
    var low = range.lowerBound
    if line.isDropped {
      line.isDropped = false
      mend(&low, range.upperBound, into: &passage)
    }
    if passage.bytes.last.map({ $0 <= 32 }) ?? true {
      while low < range.upperBound, bytes[low] == 32 || bytes[low] == 9 { low += 1 }
    }
    guard low < range.upperBound else { return }
    if wouldMakeMark(low..<range.upperBound, behind: passage.bytes) { passage.separate(" ") }
    passage.append(bytes, low..<range.upperBound)
  }

  /// Whether text would make a mark that nobody wrote with what stands before it, since something between the two has
  /// gone: "{" and "{", "<" and a letter, "<re" and "f>".
  private func wouldMakeMark(_ text: Range<Int>, behind before: [UInt8]) -> Bool {
    let low = text.lowerBound
    guard let last = before.last, low == start || bytes[low - 1] != last else { return false }
    let sign = UInt8(ascii: "<")
    if last == sign, isLetter(bytes[low]) { return true }
    if last == bytes[low], "{[<".utf8.contains(last) { return true }
    guard let at = before.suffix(4).lastIndex(of: sign) else { return false }
    return (before[at...] + bytes[text].prefix(4)).starts(with: "<ref".utf8)
  }

  /// "(; 1809" is "(1809", "()" nothing, "word ." is "word.".
  private func mend(_ low: inout Int, _ end: Int, into passage: inout Passage) {
    guard low < end, let last = passage.bytes.last else { return }
    func skipBlanks() { while low < end, bytes[low] == 32 { low += 1 } }
    if last == UInt8(ascii: "(") {
      while low < end, [32, UInt8(ascii: ";"), UInt8(ascii: ",")].contains(bytes[low]) { low += 1 }
      if low < end, bytes[low] == UInt8(ascii: ")") {
        passage.removeLast()
        low += 1
        // "Lincoln (…) was": one blank is enough; the other is skipped by `put`.
        if low < end, bytes[low] != 32, passage.bytes.last == 32 { passage.removeLast() }
      }
    } else if last == 32 {
      var look = low
      while look < end, bytes[look] == 32 { look += 1 }
      if look < end, ".,;:)".utf8.contains(bytes[look]) {
        passage.removeLast()
        low = look
        if bytes[look] == UInt8(ascii: ")"), passage.bytes.last == UInt8(ascii: ";") { passage.removeLast() }
      } else {
        skipBlanks()
      }
    }
  }

  /// `''` and `'''` are marks, one apostrophe is a letter.
  private func apostrophes(
    _ at: Int, _ end: Int, _ line: inout InlineState, into passage: inout Passage
  ) -> Int {
    var stop = at
    while stop < end, bytes[stop] == UInt8(ascii: "'") { stop += 1 }
    let count = stop - at
    let kept = count == 1 || count == 4 ? 1 : max(0, count - 5)
    if kept > 0 { put(at..<at + kept, &line, into: &passage) }
    return stop
  }

  private static let schemes: [StaticString] = [
    "http://", "https://", "//", "ftp://", "mailto:", "news:", "irc://",
  ]

  /// `[https://… words]`: the words.
  private func openExternal(
    _ at: Int, _ end: Int, _ line: inout InlineState, into passage: inout Passage
  ) -> Int {
    guard Self.schemes.contains(where: { ByteSearch.standsInAnyCase($0, in: bytes, at: at + 1, before: end) })
    else {
      put(at..<at + 1, &line, into: &passage)
      return at + 1
    }
    var stop = at + 1
    while stop < end, bytes[stop] > 32, bytes[stop] != UInt8(ascii: "]"), bytes[stop] != UInt8(ascii: "<") {
      stop += 1
    }
    line.isDropped = true
    if stop < end, bytes[stop] == UInt8(ascii: "]") { return stop + 1 }
    line.externals += 1
    while stop < end, bytes[stop] == 32 { stop += 1 }
    return stop
  }

  private func entity(
    _ at: Int, _ end: Int, _ line: inout InlineState, into passage: inout Passage
  ) -> Int {
    guard let (character, stop) = Entities.character(bytes, at, before: end) else {
      put(at..<at + 1, &line, into: &passage)
      return at + 1
    }
    switch character {
    // Blanks of all widths are blanks, and the soft hyphen and joiners are nothing one reads.
    case "\u{A0}", "\u{2002}", "\u{2003}", "\u{2009}", "\t", "\n", " ":
      if passage.bytes.last.map({ $0 > 32 }) ?? false { passage.append(CollectionOfOne(32), for: at..<stop) }
    case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}": break
    default:
      guard character.value >= 32 else { break }
      if line.isDropped {
        line.isDropped = false
        var low = at
        mend(&low, at, into: &passage)
      }
      passage.append(Array(String(Character(character)).utf8), for: at..<stop)
    }
    return stop
  }

  /// `__NOTOC__` and its like.
  private func switchWord(
    _ at: Int, _ end: Int, _ line: inout InlineState, into passage: inout Passage
  ) -> Int {
    if at + 5 < end, bytes[at + 1] == bytes[at], bytes[at + 2] >= 65, bytes[at + 2] <= 90 {
      var stop = at + 2
      while stop < end, bytes[stop] >= 65, bytes[stop] <= 90 { stop += 1 }
      if stop + 1 < end || stop + 2 == end, bytes[stop] == bytes[at], bytes[stop + 1] == bytes[at] {
        line.isDropped = true
        return stop + 2
      }
    }
    put(at..<at + 1, &line, into: &passage)
    return at + 1
  }

  private func lineEnd(
    _ at: Int, _ end: Int, _ line: inout InlineState, into passage: inout Passage
  ) -> Int {
    // An external link does not go on in the next line.
    line.externals = 0
    var stop = at + 1
    guard case .field(let separator) = line.mode else {
      passage.separateByBlank()
      return stop
    }
    while stop < end, bytes[stop] <= 32 { stop += 1 }
    guard stop < end, "*#:;".utf8.contains(bytes[stop]) else {
      passage.separateByBlank()
      return stop
    }
    while stop < end, "*#:; ".utf8.contains(bytes[stop]) { stop += 1 }
    passage.separateItem(separator)
    return stop
  }

  // MARK: Tags

  private func tag(_ at: Int, _ end: Int, _ line: inout InlineState, into passage: inout Passage) -> Int {
    var name = at + 1
    if name < end, bytes[name] == UInt8(ascii: "/") { name += 1 }
    var stop = name
    while stop < end, stop - name < 12, isLetter(bytes[stop]) || bytes[stop] >= 48 && bytes[stop] <= 57 {
      stop += 1
    }
    guard stop > name, let kind = WikitextTags.kind(bytes, name..<stop) else {
      put(at..<at + 1, &line, into: &passage)
      return at + 1
    }
    while stop < end, bytes[stop] != UInt8(ascii: ">"), bytes[stop] != UInt8(ascii: "<"), stop - at < 600 {
      stop += 1
    }
    // A tag that never ends is cut, but not within a character.
    while stop < end, stop > name, bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
    if stop < end, bytes[stop] == UInt8(ascii: ">") { stop += 1 }
    switch kind {
    case .inline: line.isDropped = true
    case .block: passage.separateByBlank()
    case .lineBreak:
      guard case .field(let separator) = line.mode else {
        passage.separateByBlank()
        break
      }
      // "Lawyer<br><small>(1836)</small>": a bracket goes on with the item.
      if opensBracket(stop) { passage.separateByBlank() } else { passage.separateItem(separator) }
    }
    return stop
  }

  /// Whether the text at an offset begins with a bracket, in whatever tag or template it stands.
  private func opensBracket(_ at: Int) -> Bool {
    var at = at
    let limit = min(bytes.count, at + 80)
    func skip(to byte: UInt8) {
      while at < limit, bytes[at] != byte, bytes[at] != 10 { at += 1 }
      at += 1
    }
    while at < limit {
      switch bytes[at] {
      case UInt8(ascii: "("): return true
      case UInt8(ascii: "<"): skip(to: UInt8(ascii: ">"))
      case UInt8(ascii: "{") where at + 1 < limit && bytes[at + 1] == bytes[at]: skip(to: UInt8(ascii: "|"))
      case UInt8(ascii: "'"), 32, 10: at += 1
      default: return false
      }
    }
    return false
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 32 >= 97 && byte | 32 <= 122 }
}

/// What the pieces of a line have in common.
struct InlineState {
  let mode: InlineMode
  /// External links that stand open.
  var externals = 0
  /// Something was left out just now.
  var isDropped = false

  init(mode: InlineMode) { self.mode = mode }
}

extension Passage {
  /// Adds a separator of items, unless nothing or a separator stands before it.
  mutating func separateItem(_ separator: StaticString) {
    while let last = bytes.last, last == 32 { removeLast() }
    guard let last = bytes.last else { return }
    if last == UInt8(ascii: ";") || last == UInt8(ascii: ",") || last == UInt8(ascii: "(") {
      separateByBlank()
    } else {
      separate(separator)
    }
  }
}

/// The elements of HTML that wikitext allows, by what they are in a line.
enum WikitextTags {
  enum Kind { case inline, block, lineBreak }

  static let lines: [(name: String, kind: Kind)] =
    [
      "small", "big", "span", "sup", "sub", "b", "i", "u", "s", "del", "ins", "em", "strong", "font", "tt",
      "code",
      "var", "samp", "kbd", "abbr", "cite", "q", "ruby", "rt", "rp", "rb", "bdi", "bdo", "strike", "wbr",
      "data",
      "time", "mark", "ref", "nowiki", "includeonly", "noinclude", "onlyinclude", "math", "section", "dfn",
      "a",
      "img", "input", "label", "no", "noinc", "translate", "tvar", "languages",
    ].map { ($0, .inline) }
    + [
      "p", "div", "center", "blockquote", "poem", "references", "table", "tr", "td", "th", "caption", "thead",
      "tbody",
      "ul", "ol", "li", "dl", "dt", "dd", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "gallery", "pre",
      "source",
      "syntaxhighlight", "timeline", "score", "imagemap", "inputbox", "figure", "section", "templatestyles",
    ].map { ($0, .block) } + [("br", .lineBreak)]

  private static let table: [String: Kind] = Dictionary(
    lines.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })

  static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Kind? {
    if name.count == 2, bytes[name.lowerBound] | 32 == 98, bytes[name.lowerBound + 1] | 32 == 114 {
      return .lineBreak
    }
    return table[String(decoding: bytes[name], as: UTF8.self).lowercased()]
  }
}
