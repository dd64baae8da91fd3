/// Goes over a page's tags before the parser does, and blanks out those that would cost it quadratic time or run it out
/// of memory: nesting deeper than any page needs, tags of hundreds of attributes, formatting that is opened again in
/// every paragraph. Offsets stay as they are.
struct TagScan {
  /// Open elements, as browsers have it.
  static let deepest = 512
  /// Open formatting elements: the parser opens all of them anew in each paragraph.
  static let deepestFormatting = 16
  /// Attributes of a tag: the parser compares each with all before it.
  static let mostAttributes = 128
  /// Elements that the parser makes, reopened ones with them.
  static let mostElements = 3_000_000

  private(set) var bytes: [UInt8]
  /// Where the first tag was blanked out; nil where none was.
  private(set) var firstBlanked: Int?
  private var open: [String: Int] = [:]
  private var depth = 0
  private var formatting = 0
  private var elements = 0
  /// How many tags of a name were blanked, whose ends must go too.
  private var blanked: [String: Int] = [:]

  /// Scans the page from `start`.
  init(_ source: [UInt8], from start: Int) {
    bytes = source
    for at in 0..<start { bytes[at] = 32 }
    source.withUnsafeBufferPointer { source in
      var at = start
      while at < source.count {
        guard source[at] == UInt8(ascii: "<") else {
          at += 1
          continue
        }
        at = markup(source, at)
      }
    }
  }

  /// Reads what a `<` begins, and tells where to go on.
  private mutating func markup(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var next = at + 1
    guard next < source.count else { return next }
    if source[next] == UInt8(ascii: "!"), source[next...].starts(with: "!--".utf8) {
      return TagScan.commentEnd(source, next + 1)
    }
    let isEnd = source[next] == UInt8(ascii: "/")
    if isEnd { next += 1 }
    guard next < source.count, (97...122).contains(source[next] | 32) else { return next }
    let nameStart = next
    while next < source.count, source[next] > 32, source[next] != UInt8(ascii: ">"),
      source[next] != UInt8(ascii: "/")
    {
      next += 1
    }
    // No name that matters is longer.
    let name = String(
      decoding: source[nameStart..<min(next, nameStart + 20)].map { (65...90).contains($0) ? $0 | 32 : $0 },
      as: UTF8.self)
    let (end, attributes) = TagScan.end(source, next)
    if isEnd {
      close(name, at..<end)
    } else {
      start(name, at..<end, attributes: attributes)
      // Where such an element may not stand, its content is markup after all.
      let isForeign = TagScan.foreign.contains { (open[$0] ?? 0) > 0 }
      if !isForeign, TagScan.raw.contains(name) { return TagScan.find("</" + name, in: source, from: end) }
    }
    return end
  }

  private mutating func start(_ name: String, _ tag: Range<Int>, attributes: Int) {
    elements += 1 + formatting
    let isCounted = !TagScan.uncounted.contains(name)
    let isFormatting = TagScan.formatting.contains(name)
    let isTooMuch =
      attributes > TagScan.mostAttributes || elements > TagScan.mostElements
      || isCounted && depth >= TagScan.deepest || isFormatting && formatting >= TagScan.deepestFormatting
    if isTooMuch {
      blank(tag)
      if isCounted { blanked[name, default: 0] += 1 }
    } else if isCounted {
      open[name, default: 0] += 1
      depth += 1
      if isFormatting { formatting += 1 }
    }
  }

  private mutating func close(_ name: String, _ tag: Range<Int>) {
    if let count = blanked[name], count > 0 {
      blanked[name] = count - 1
      blank(tag)
    } else if let count = open[name], count > 0 {
      open[name] = count - 1
      depth -= 1
      if TagScan.formatting.contains(name) { formatting -= 1 }
    }
  }

  private mutating func blank(_ tag: Range<Int>) {
    firstBlanked = firstBlanked ?? tag.lowerBound
    for at in tag { bytes[at] = 32 }
  }

  private enum Place { case beforeName, name, afterName, beforeValue, value }

  /// Behind the `>` of a tag, and how many attributes it has; a `>` in quotation marks ends nothing.
  private static func end(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> (end: Int, attributes: Int) {
    var at = start
    var attributes = 0
    var place = Place.beforeName
    while at < source.count {
      let byte = source[at]
      at += 1
      if byte == UInt8(ascii: ">") { break }
      switch (place, byte) {
      case (.name, 0...32): place = .afterName
      case (.value, 0...32): place = .beforeName
      case (_, 0...32): break
      case (.beforeName, UInt8(ascii: "/")), (.name, UInt8(ascii: "/")), (.afterName, UInt8(ascii: "/")):
        place = .beforeName
      case (.name, UInt8(ascii: "=")), (.afterName, UInt8(ascii: "=")): place = .beforeValue
      case (.beforeName, _), (.afterName, _):
        place = .name
        attributes += 1
      case (.beforeValue, UInt8(ascii: "\"")), (.beforeValue, UInt8(ascii: "'")):
        while at < source.count, source[at] != byte { at += 1 }
        at = min(at + 1, source.count)
        place = .beforeName
      case (.beforeValue, _): place = .value
      case (.name, _), (.value, _): break
      }
    }
    return (at, attributes)
  }

  /// Behind the end of a comment, `-->` or `--!>`.
  private static func commentEnd(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at + 2 < source.count {
      if source[at] == 45, source[at + 1] == 45 {
        if source[at + 2] == 62 { return at + 3 }
        if source[at + 2] == 33, at + 3 < source.count, source[at + 3] == 62 { return at + 4 }
      }
      at += 1
    }
    return source.count
  }

  /// Where `mark` begins from `start` on, in either case; the source's end where it is not found.
  private static func find(_ mark: String, in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var at = start
    while at + mark.count <= source.count {
      var same = 0
      while same < mark.count, source[at + same] == mark[same] || source[at + same] | 32 == mark[same] {
        same += 1
      }
      if same == mark.count { return at }
      at += 1
    }
    return source.count
  }

  /// Elements whose content is no markup.
  static let raw: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  /// Elements inside which the raw ones are ignored or hold markup.
  static let foreign = ["svg", "math", "select"]

  /// Formatting elements of the parser's list, without those that close themselves.
  static let formatting: Set<String> = [
    "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u",
  ]

  /// Elements that have no content, are closed by the next of their kind, or stand but once.
  static let uncounted: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "hr", "image", "img", "input", "keygen",
    "link",
    "meta", "param", "source", "track", "wbr",
    "p", "li", "dd", "dt", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "a",
    "nobr",
    "html", "head", "body", "form",
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]
}
