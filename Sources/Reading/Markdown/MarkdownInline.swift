/// The inline marks of a paragraph of Markdown: what is readable of it, mapped to the source byte for byte.
struct MarkdownInline {
  /// What the document defines elsewhere: labels of links and of footnotes, lower case.
  struct Labels {
    var links: Set<String> = []
    var footnotes: Set<String> = []
  }

  /// The paragraph, its lines joined by line feeds.
  private var bytes: [UInt8] = []
  /// Where each byte stands in the source.
  private var origins: [Int] = []
  private let labels: Labels
  /// Whether a byte is readable.
  private var isKept: [Bool] = []
  private var replacements: [Int: (text: [UInt8], length: Int)] = [:]
  /// Footnotes referred to: where in `bytes`, and the label.
  private var notes: [(at: Int, label: String)] = []
  private var delimiters: [Delimiter] = []
  private var openDelimiters: [UInt8: Int] = [:]
  private var brackets: [(at: Int, isImage: Bool)] = []
  /// Lengths of runs of backquotes that no further run closes.
  private var unclosed: Set<Int> = []
  /// Whether no comment is closed from here on.
  private var hasOpenComment = false

  private struct Delimiter {
    let mark: UInt8
    let at: Int
    var count: Int
  }

  /// The readable text of lines of the source, and the footnotes it refers to, with offsets into that text.
  static func read(_ source: [UInt8], _ lines: [Range<Int>], _ labels: Labels) -> (
    passage: Passage, footnotes: [(offset: Int, label: String)]
  ) {
    var inline = MarkdownInline(source, lines, labels)
    inline.scan()
    return inline.passage(source)
  }

  private init(_ source: [UInt8], _ lines: [Range<Int>], _ labels: Labels) {
    self.labels = labels
    for (number, line) in lines.enumerated() {
      if number > 0 {
        bytes.append(10)
        origins.append(line.lowerBound)
      }
      bytes += source[line]
      origins += line
    }
    isKept = [Bool](repeating: true, count: bytes.count)
  }

  private mutating func scan() {
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at = escape(at)
      case UInt8(ascii: "`"): at = code(at)
      case UInt8(ascii: "<"): at = angle(at)
      case UInt8(ascii: "!") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "["):
        brackets.append((at, true))
        at += 2
      case UInt8(ascii: "["):
        if let end = footnote(at) {
          at = end
        } else {
          brackets.append((at, false))
          at += 1
        }
      case UInt8(ascii: "]"): at = close(at)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): at = emphasis(at)
      case UInt8(ascii: "&"):
        if let (character, end) = Entities.character(bytes, at) {
          replacements[at] = (Array(String(Character(character)).utf8), end - at)
          at = end
        } else {
          at += 1
        }
      default: at += 1
      }
    }
  }

  private mutating func drop(_ range: Range<Int>) { for at in range { isKept[at] = false } }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (33...47).contains(byte) || (58...64).contains(byte) || (91...96).contains(byte)
      || (123...126).contains(byte)
  }

  private mutating func escape(_ at: Int) -> Int {
    guard at + 1 < bytes.count, bytes[at + 1] == 10 || MarkdownInline.isPunctuation(bytes[at + 1]) else {
      return at + 1
    }
    drop(at..<at + 1)
    return at + 2
  }

  private mutating func code(_ at: Int) -> Int {
    let count = bytes[at...].prefix { $0 == UInt8(ascii: "`") }.count
    guard !unclosed.contains(count) else { return at + count }
    var end = at + count
    while end < bytes.count {
      guard bytes[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let run = bytes[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == count {
        drop(at..<at + count)
        drop(end..<end + count)
        return end + count
      }
      end += run
    }
    unclosed.insert(count)
    return at + count
  }

  /// `<https://…>` stays without its brackets; tags and comments go.
  private mutating func angle(_ at: Int) -> Int {
    if bytes[at...].starts(with: "<!--".utf8) {
      if hasOpenComment { return at + 1 }
      var end = at + 4
      while end + 2 < bytes.count, !(bytes[end] == 45 && bytes[end + 1] == 45 && bytes[end + 2] == 62) {
        end += 1
      }
      guard end + 2 < bytes.count else {
        hasOpenComment = true
        return at + 1
      }
      drop(at..<end + 3)
      return end + 3
    }
    guard at + 1 < bytes.count, let first = Optional(bytes[at + 1]),
      first == UInt8(ascii: "/") || first == UInt8(ascii: "?") || first == UInt8(ascii: "!")
        || isLetter(first),
      let close = bytes[(at + 1)..<min(at + 2000, bytes.count)].firstIndex(of: UInt8(ascii: ">"))
    else { return at + 1 }
    let inside = bytes[at + 1..<close]
    let isAddress =
      !inside.contains { $0 <= 32 || $0 == UInt8(ascii: "<") }
      && (inside.contains(UInt8(ascii: "@")) || inside.prefix(12).contains(UInt8(ascii: ":")))
      && isLetter(first)
    if isAddress {
      drop(at..<at + 1)
      drop(close..<close + 1)
      return close + 1
    }
    // "a <b and c> d" is no tag: its name is followed by a blank, a slash or the end.
    let name = inside.drop { $0 == UInt8(ascii: "/") }.prefix {
      isLetter($0) || (48...57).contains($0) || $0 == 45
    }
    guard first == UInt8(ascii: "!") || first == UInt8(ascii: "?") || !name.isEmpty,
      !inside.contains(UInt8(ascii: "<"))
    else { return at + 1 }
    drop(at..<close + 1)
    return close + 1
  }

  private func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }

  /// `[^1]`, where the document has such a note.
  private mutating func footnote(_ at: Int) -> Int? {
    guard at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "^"),
      let close = bytes[at..<min(bytes.count, at + 100)].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let label = String(decoding: bytes[at + 2..<close], as: UTF8.self).lowercased()
    guard labels.footnotes.contains(label) else { return nil }
    drop(at..<close + 1)
    notes.append((at, label))
    return close + 1
  }

  /// A bracket that closes a link's or an image's words, with what follows it.
  private mutating func close(_ at: Int) -> Int {
    guard let open = brackets.popLast() else { return at + 1 }
    let words = open.at + (open.isImage ? 2 : 1)..<at
    guard let end = destination(behind: at) ?? reference(behind: at, words) else { return at + 1 }
    if open.isImage {
      drop(open.at..<end)
    } else {
      drop(open.at..<open.at + 1)
      drop(at..<end)
    }
    return end
  }

  /// `(address "title")`
  private func destination(behind close: Int) -> Int? {
    var at = close + 1
    guard at < bytes.count, bytes[at] == UInt8(ascii: "(") else { return nil }
    let limit = min(bytes.count, at + 3000)
    var depth = 0
    var quote: UInt8?
    while at < limit {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == UInt8(ascii: "\"") {
        quote = byte
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return at + 1 }
      }
      at += 1
    }
    return nil
  }

  /// `[label]`, `[]` or nothing, where the document defines the label.
  private func reference(behind close: Int, _ words: Range<Int>) -> Int? {
    func isDefined(_ range: Range<Int>) -> Bool {
      range.count < 300 && labels.links.contains(String(decoding: bytes[range], as: UTF8.self).lowercased())
    }
    let next = close + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "["),
      let end = bytes[next..<min(bytes.count, next + 300)].firstIndex(of: UInt8(ascii: "]"))
    {
      let label = end == next + 1 ? words : next + 1..<end
      return isDefined(label) ? end + 1 : nil
    }
    return isDefined(words) ? next : nil
  }

  /// Emphasis: a run that can close takes the nearest run of its mark that can open, and both go.
  private mutating func emphasis(_ at: Int) -> Int {
    let mark = bytes[at]
    var count = bytes[at...].prefix { $0 == mark }.count
    let end = at + count
    if mark == UInt8(ascii: "~"), count != 2 { return end }
    let before = at > 0 ? bytes[at - 1] : 32
    let after = end < bytes.count ? bytes[end] : 32
    let opensLeft =
      after > 32
      && (!MarkdownInline.isPunctuation(after) || before <= 32 || MarkdownInline.isPunctuation(before))
    let closesRight =
      before > 32
      && (!MarkdownInline.isPunctuation(before) || after <= 32 || MarkdownInline.isPunctuation(after))
    let isWithin = mark == UInt8(ascii: "_")
    let canOpen = opensLeft && (!isWithin || !closesRight || MarkdownInline.isPunctuation(before))
    let canClose = closesRight && (!isWithin || !opensLeft || MarkdownInline.isPunctuation(after))
    var from = at
    if canClose {
      while count > 0, openDelimiters[mark, default: 0] > 0, let last = delimiters.popLast() {
        openDelimiters[last.mark, default: 0] -= 1
        guard last.mark == mark else { continue }
        let taken = min(last.count, count)
        // The innermost marks of the opening run, the first of the closing one.
        drop(last.at + last.count - taken..<last.at + last.count)
        drop(from..<from + taken)
        from += taken
        count -= taken
        if last.count > taken {
          delimiters.append(Delimiter(mark: mark, at: last.at, count: last.count - taken))
          openDelimiters[mark, default: 0] += 1
        }
      }
    }
    if canOpen, count > 0 {
      delimiters.append(Delimiter(mark: mark, at: from, count: count))
      openDelimiters[mark, default: 0] += 1
    }
    return end
  }

  private func passage(_ source: [UInt8]) -> (Passage, [(offset: Int, label: String)]) {
    var passage = Passage()
    var footnotes: [(offset: Int, label: String)] = []
    var waiting = notes[...]
    var at = 0
    while at < bytes.count {
      while let note = waiting.first, note.at <= at {
        footnotes.append((passage.bytes.count, note.label))
        _ = waiting.popFirst()
      }
      if let found = replacements[at], isKept[at] {
        passage.append(found.text, for: origins[at]..<origins[at] + found.length)
        at += found.length
      } else if !isKept[at] || bytes[at] == 32 && passage.bytes.last == 32 {
        at += 1
      } else if bytes[at] == 10 {
        // Blanks at the end of a line, two of which are a hard break, are one with it.
        if passage.bytes.last.map({ $0 > 32 }) ?? false { passage.separate(" ") }
        at += 1
      } else {
        let start = at
        while at < bytes.count, isKept[at], bytes[at] != 10, replacements[at] == nil, waiting.first?.at != at
        {
          at += 1
        }
        var end = at
        if at < bytes.count, bytes[at] == 10 { while end > start, bytes[end - 1] <= 32 { end -= 1 } }
        passage.append(source, origins[start]..<origins[start] + end - start)
        if at == start { at += 1 }
      }
    }
    for note in waiting { footnotes.append((passage.bytes.count, note.label)) }
    return (passage, footnotes)
  }
}
