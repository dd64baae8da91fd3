/// What of a document's bytes is markup and no words, so that a page can leave it out.
struct Markup {
  /// A stretch of markup.
  struct Run: Equatable {
    let range: Range<Int>
    /// Words before and after it stand on lines of their own.
    let isBlock: Bool
    /// The sign that it stands for: `&nbsp;`.
    var sign: String?
  }

  /// The stretches, in order; none overlap.
  private(set) var runs: [Run] = []
  private let bytes: [UInt8]
  /// What is looked at: some way around what is asked for, so that a long document costs no more than a short one.
  private let scope: Range<Int>
  private static let around = 1 << 16
  /// The elements of which no end was found.
  private var unclosed: Set<String> = []

  /// - Parameters:
  ///   - bytes: the document.
  ///   - format: its format, as records have it.
  ///   - window: which part of it is asked for.
  ///   - evidence: what records quote: a stretch within which any of it stands is shown.
  init(_ bytes: [UInt8], format: String, window: Range<Int>, evidence: [Range<Int>]) {
    self.bytes = bytes
    scope = max(0, window.lowerBound - Self.around)..<min(bytes.count, window.upperBound + Self.around)
    switch format {
    case "html": readHTML()
    case "wikitext": readWikitext()
    default: return
    }
    readReferences()
    let quoted = evidence.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    runs = runs.filter { run in
      // The first that begins in the run or behind its beginning.
      var (low, high) = (0, quoted.count)
      while low < high {
        let middle = (low + high) / 2
        if quoted[middle].lowerBound < run.range.lowerBound { low = middle + 1 } else { high = middle }
      }
      return !quoted[low...].prefix { $0.lowerBound < run.range.upperBound }.contains {
        $0.upperBound <= run.range.upperBound
      }
    }
  }

  private mutating func add(_ start: Int, _ end: Int, isBlock: Bool = false) {
    guard start < end else { return }
    if let last = runs.last, last.range.upperBound == start, last.sign == nil {
      runs[runs.count - 1] = Run(range: last.range.lowerBound..<end, isBlock: last.isBlock || isBlock)
    } else {
      runs.append(Run(range: start..<end, isBlock: isBlock))
    }
  }

  // MARK: HTML

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt",
    "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li",
    "main",
    "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "thead", "title", "tr", "ul",
  ]
  /// What is never shown, with all that is in it.
  private static let silent: Set<String> = ["script", "style", "template", "noscript", "svg"]

  private mutating func readHTML() {
    var at = scope.lowerBound
    while let start = find(UInt8(ascii: "<"), from: at) {
      guard let end = tag(at: start) else {
        at = start + 1
        continue
      }
      let name = self.name(at: start)
      var (close, isBlock) = (end, Self.blocks.contains(name))
      if Self.silent.contains(name), bytes[start + 1] != UInt8(ascii: "/") {
        close = closing(name, from: end) ?? scope.upperBound
        isBlock = true
      }
      // Nothing but white space between two tags of blocks is no words either.
      if isBlock { close = skipSpace(from: close) }
      add(start, close, isBlock: isBlock)
      at = close
    }
  }

  /// The end of a tag, a comment or a declaration that begins here; nil where it is a mere sign.
  private func tag(at start: Int) -> Int? {
    guard start + 1 < scope.upperBound else { return nil }
    if has("<!--", at: start) { return find("-->", from: start + 4).map { $0 + 3 } ?? scope.upperBound }
    let next = bytes[start + 1]
    let isLetter = (next | 0x20) >= UInt8(ascii: "a") && (next | 0x20) <= UInt8(ascii: "z")
    guard isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    else {
      return nil
    }
    var quote: UInt8 = 0
    for at in (start + 1)..<min(scope.upperBound, start + 4096) {
      let byte = bytes[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), bytes[at - 1] == UInt8(ascii: "=") {
        quote = byte
      }
    }
    return nil
  }

  private func name(at start: Int) -> String {
    let from = bytes[start + 1] == UInt8(ascii: "/") ? start + 2 : start + 1
    let letters = bytes[min(from, scope.upperBound)..<scope.upperBound].prefix {
      ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") || ($0 >= 0x30 && $0 <= 0x39)
    }
    return String(decoding: letters.prefix(12), as: UTF8.self).lowercased()
  }

  private mutating func closing(_ name: String, from start: Int) -> Int? {
    guard !unclosed.contains(name) else { return nil }
    var at = start
    while let open = find("</", from: at) {
      if self.name(at: open) == name { return find(UInt8(ascii: ">"), from: open).map { $0 + 1 } }
      at = open + 2
    }
    unclosed.insert(name)
    return nil
  }

  private func skipSpace(from start: Int) -> Int {
    var at = start
    while at < scope.upperBound, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
    return at
  }

  // MARK: References to characters

  private static let signs: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "shy": "\u{AD}",
  ]

  /// Finds references where there is no other markup.
  private mutating func readReferences() {
    var found: [Run] = []
    var at = scope.lowerBound
    for run in runs + [Run(range: scope.upperBound..<scope.upperBound, isBlock: false)] {
      while let start = find(UInt8(ascii: "&"), from: at), start < run.range.lowerBound {
        at = start + 1
        guard
          let end = bytes[start..<min(start + 12, run.range.lowerBound)].firstIndex(of: UInt8(ascii: ";")),
          let sign = Self.sign(String(decoding: bytes[(start + 1)..<end], as: UTF8.self))
        else { continue }
        found.append(Run(range: start..<(end + 1), isBlock: false, sign: sign))
        at = end + 1
      }
      at = max(at, run.range.upperBound)
    }
    runs = (runs + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func sign(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return signs[name] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  // MARK: Wikitext

  private mutating func readWikitext() {
    let (templates, links) = (pairs("{{", "}}"), pairs("[[", "]]"))
    var at = scope.lowerBound
    while at < scope.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "<"):
        guard let end = tag(at: at) else { break }
        let name = self.name(at: at)
        let isOpen = bytes[at + 1] != UInt8(ascii: "/") && bytes[end - 2] != UInt8(ascii: "/")
        let close = name == "ref" && isOpen ? closing(name, from: end) ?? end : end
        add(at, close, isBlock: name == "br")
        at = close
        continue
      case UInt8(ascii: "{") where has("{{", at: at):
        guard let end = templates[at] else { break }
        add(at, end)
        at = end
        continue
      case UInt8(ascii: "[") where has("[[", at: at):
        guard let end = links[at] else { break }
        link(at, end)
        at = end
        continue
      case UInt8(ascii: "[") where has("[http", at: at):
        guard let end = bytes[at..<min(at + 2000, scope.upperBound)].firstIndex(of: UInt8(ascii: "]")) else {
          break
        }
        let words = bytes[at..<end].firstIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? end
        add(at, words)
        add(end, end + 1)
        at = end + 1
        continue
      case UInt8(ascii: "'") where has("''", at: at):
        let end = at + bytes[at..<scope.upperBound].prefix { $0 == UInt8(ascii: "'") }.count
        add(at, end)
        at = end
        continue
      default: break
      }
      at += 1
    }
  }

  /// A link's brackets and, where it has other words, its target; all of it where it is a file or a category.
  private mutating func link(_ start: Int, _ end: Int) {
    let inside = bytes[(start + 2)..<(end - 2)]
    let target = inside.prefix { $0 != UInt8(ascii: "|") }
    if let colon = target.firstIndex(of: UInt8(ascii: ":")),
      ["file", "image", "category"].contains(String(decoding: target[..<colon], as: UTF8.self).lowercased())
    {
      return add(start, end)
    }
    let words = inside.lastIndex(of: UInt8(ascii: "|")).map { $0 + 1 } ?? start + 2
    add(start, words)
    add(end - 2, end)
  }

  /// Behind the sign that closes each sign that opens.
  private func pairs(_ open: StaticString, _ close: StaticString) -> [Int: Int] {
    var pairs: [Int: Int] = [:]
    var waiting: [Int] = []
    var at = scope.lowerBound
    while at < scope.upperBound {
      if has(open, at: at) {
        waiting.append(at)
        at += 2
      } else if has(close, at: at) {
        if let start = waiting.popLast() { pairs[start] = at + 2 }
        at += 2
      } else {
        at += 1
      }
    }
    return pairs
  }

  // MARK: Bytes

  private func has(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= scope.upperBound else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[start + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  private func find(_ text: StaticString, from start: Int) -> Int? {
    var at = start
    while let found = find(text.utf8Start[0], from: at) {
      if has(text, at: found) { return found }
      at = found + 1
    }
    return nil
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    start < scope.upperBound ? bytes[start..<scope.upperBound].firstIndex(of: byte) : nil
  }
}
