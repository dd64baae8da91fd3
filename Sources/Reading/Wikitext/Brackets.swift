/// Something of wikitext that is closed by its own mark: where it begins, where it ends, what stands in it.
struct WikitextNode {
  enum Kind: UInt8 {
    /// `{{name|…}}`
    case template
    /// `{{{name|…}}}`
    case argument
    /// `[[target|label]]`
    case link
    /// `{| … |}`
    case table
    /// `<ref>…</ref>` or `<ref name=… />`
    case reference
    /// `<!-- … -->`
    case comment
    /// `<nowiki>…</nowiki>`: text as it stands.
    case literal
    /// `<math>…</math>` and whatever else is no text.
    case raw
    /// A mark that opens or closes nothing.
    case stray
  }

  var kind: Kind
  /// Byte offsets of the whole: the first of the opening mark, and the one behind the closing mark.
  var start: Int
  var end: Int
  /// Byte offsets of what stands between the marks.
  var open: Int
  var close: Int
  /// The number of the first node that does not stand in this one.
  var next: Int

  var content: Range<Int> { open..<max(open, close) }
}

/// Finds what stands in what in wikitext, in one pass and without recursion.
///
/// Marks are paired as MediaWiki's preprocessor pairs them. Where one is missing, what it would have closed ends with
/// what it stands in, or with its line, so that one slip costs no more than that: nothing of a page is lost behind it.
struct WikitextBrackets {
  /// In the order of their starts; whatever stands in a node follows it.
  var nodes: [WikitextNode] = []
  /// Offsets of marks that nothing closes or opens.
  var unclosed: [Int] = []

  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  /// Numbers of nodes that are still open.
  private var stack: [Int] = []
  /// What has once been found to have no end any more, so that nobody looks again: a comment, and raw elements by
  /// number.
  private var isCommentOpen = false
  private var openRaws: Set<Int> = []
  private var openCounts = [Int](repeating: 0, count: 9)

  /// Bytes that may yet be looked at to find what took another's braces: whatever a page holds, the time is linear.
  var looks: Int
  /// From which line's end parameters were followed last, and to where: whoever comes to it need not go on.
  var followed: (from: Int, to: Int)?

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    looks = 8 * range.count
    end = range.upperBound
    nodes.reserveCapacity(range.count / 40)
    scan(from: range.lowerBound)
    endUnclosed()
  }

  private static let special: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "{}[]<\n".utf8 { table[Int(byte)] = true }
    return table
  }()

  private mutating func scan(from start: Int) {
    var at = start
    Self.special.withUnsafeBufferPointer { special in
      while true {
        while at < end, !special[Int(bytes[at])] { at += 1 }
        guard at < end else { return }
        switch bytes[at] {
        case UInt8(ascii: "{"): at = openBraces(at)
        case UInt8(ascii: "}"): at = closeBraces(at)
        case UInt8(ascii: "["):
          if at + 1 < end, bytes[at + 1] == bytes[at], !(at + 2 < end && bytes[at + 2] == bytes[at]) {
            push(.link, at, length: 2)
            at += 2
          } else {
            at += 1
          }
        case UInt8(ascii: "]"):
          if at + 1 < end, bytes[at + 1] == bytes[at] { at = closeLink(at) } else { at += 1 }
        case UInt8(ascii: "<"): at = tag(at)
        default:
          at += 1
          // No link goes on behind an empty line.
          if at < end, bytes[at] == 10 { dropLinks() }
        }
      }
    }
  }

  private mutating func push(_ kind: WikitextNode.Kind, _ at: Int, length: Int) {
    stack.append(nodes.count)
    openCounts[Int(kind.rawValue)] += 1
    nodes.append(WikitextNode(kind: kind, start: at, end: -1, open: at + length, close: -1, next: -1))
  }

  private mutating func leaf(_ kind: WikitextNode.Kind, _ range: Range<Int>, content: Range<Int>) {
    nodes.append(
      WikitextNode(
        kind: kind, start: range.lowerBound, end: range.upperBound, open: content.lowerBound,
        close: content.upperBound, next: nodes.count + 1))
  }

  /// Closes the innermost open node.
  private mutating func pop(close: Int, length: Int) {
    guard let top = stack.popLast() else { return }
    openCounts[Int(nodes[top].kind.rawValue)] -= 1
    nodes[top].close = close
    nodes[top].end = close + length
    nodes[top].next = nodes.count
  }

  /// Closes the innermost open node without its mark: a link is none then, anything else ends here.
  private mutating func abandon(at: Int) {
    guard let top = stack.last else { return }
    unclosed.append(nodes[top].start)
    let isLink = nodes[top].kind == .link
    pop(close: at, length: 0)
    guard isLink else { return }
    nodes[top].kind = .stray
    nodes[top].end = nodes[top].open
    nodes[top].close = nodes[top].open
    nodes[top].next = top + 1
  }

  private mutating func dropLinks() {
    while let top = stack.last, nodes[top].kind == .link { abandon(at: nodes[top].open) }
  }

  private func isOpen(_ kind: WikitextNode.Kind) -> Bool { openCounts[Int(kind.rawValue)] > 0 }

  // MARK: Braces

  private func run(_ byte: UInt8, _ at: Int) -> Int {
    var stop = at
    while stop < end, bytes[stop] == byte { stop += 1 }
    return stop - at
  }

  /// Whether nothing but blanks and colons stands before `at` in its line.
  func opensLine(_ at: Int) -> Bool {
    var back = at
    while back > 0, bytes[back - 1] == 32 || bytes[back - 1] == UInt8(ascii: ":") || bytes[back - 1] == 9 {
      back -= 1
    }
    return back == 0 || bytes[back - 1] == 10
  }

  private mutating func openBraces(_ start: Int) -> Int {
    var count = run(UInt8(ascii: "{"), start)
    var at = start
    if count == 1 {
      if at + 1 < end, bytes[at + 1] == UInt8(ascii: "|"), opensLine(at) {
        push(.table, at, length: 2)
        return at + 2
      }
      return at + 1
    }
    while count >= 2 {
      if count == 3 {
        push(.argument, at, length: 3)
        return at + 3
      }
      push(.template, at, length: 2)
      at += 2
      count -= 2
    }
    return at + count
  }

  private mutating func closeBraces(_ start: Int) -> Int {
    var at = start
    // "|}" at the beginning of a line ends a table, unless it is an empty last parameter.
    if isOpen(.table), at > 0, bytes[at - 1] == UInt8(ascii: "|"), opensLine(at - 1) {
      let top = stack.last.map { nodes[$0].kind }
      if run(bytes[at], at) == 1 || top != .template && top != .argument {
        while let top = stack.last, nodes[top].kind != .table { abandon(at: at - 1) }
        pop(close: at - 1, length: 2)
        return at + 1
      }
    }
    var count = run(bytes[at], at)
    while count >= 2 {
      guard isOpen(.template) || isOpen(.argument) else {
        leaf(.stray, at..<at + count, content: at..<at)
        return at + count
      }
      guard let top = stack.last else { return at + count }
      switch nodes[top].kind {
      case .template where stack.count == 1 && parametersFollow(top, at + count):
        // "{{birth date|1950|9|7}}}}": two braces too many do not end the infobox.
        leaf(.stray, at..<at + 2, content: at..<at)
        at += 2
        count -= 2
      case .template:
        pop(close: at, length: 2)
        at += 2
        count -= 2
      case .argument:
        if count >= 3 {
          pop(close: at, length: 3)
          at += 3
          count -= 3
        } else {
          // "{{{a}}": a brace, and a template.
          openCounts[Int(WikitextNode.Kind.argument.rawValue)] -= 1
          openCounts[Int(WikitextNode.Kind.template.rawValue)] += 1
          nodes[top].kind = .template
          nodes[top].start += 1
        }
      case .reference where closesLater(at), .table:
        leaf(.stray, at..<at + 2, content: at..<at)
        at += 2
        count -= 2
      default:
        abandon(at: at)
        // A reference that nothing closes takes its line, and no parameter behind it.
        if nodes[top].kind == .reference { shorten(top, to: endOfLine(nodes[top].open, before: at) ?? at) }
      }
    }
    return at + count
  }

  /// Whether the reference that stands open is closed before another opens.
  private func closesLater(_ at: Int) -> Bool {
    var look = at
    let limit = min(end, at + 2000)
    while look + 4 < limit {
      if bytes[look] == UInt8(ascii: "<") {
        if matches("</ref", look) { return true }
        if matches("<ref", look) { return false }
      }
      look += 1
    }
    return false
  }

  private mutating func closeLink(_ at: Int) -> Int {
    guard isOpen(.link) else {
      leaf(.stray, at..<at + 2, content: at..<at)
      return at + 2
    }
    // A link that stands outside a reference is not closed inside it.
    var look = stack.count - 1
    let deepest = max(0, look - 200)
    while look >= 0, nodes[stack[look]].kind != .link {
      if look < deepest || nodes[stack[look]].kind == .reference {
        leaf(.stray, at..<at + 2, content: at..<at)
        return at + 2
      }
      look -= 1
    }
    while let top = stack.last, nodes[top].kind != .link { abandon(at: at) }
    pop(close: at, length: 2)
    return at + 2
  }

  // MARK: Tags

  /// Whether `word`, lower case, stands at an offset in any case.
  func matches(_ word: StaticString, _ at: Int) -> Bool {
    guard at + word.utf8CodeUnitCount <= end else { return false }
    for index in 0..<word.utf8CodeUnitCount {
      let byte = bytes[at + index]
      let lower = byte >= 65 && byte <= 90 ? byte | 32 : byte
      guard lower == word.utf8Start[index] else { return false }
    }
    return true
  }

  private func isNameEnd(_ at: Int) -> Bool {
    at >= end || bytes[at] <= 32 || bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/")
  }

  /// Elements whose content is not wikitext, lower case. That of the first is text as it stands; that of the others
  /// is none.
  static let rawNames: [StaticString] = [
    "nowiki", "math", "syntaxhighlight", "source", "score", "timeline", "gallery", "imagemap", "hiero",
    "chem",
    "ce", "templatedata", "templatestyles", "graph", "mapframe", "maplink", "indicator", "inputbox",
    "categorytree",
    "pre", "code", "style", "script",
  ]

  private mutating func tag(_ at: Int) -> Int {
    guard at + 2 < end else { return at + 1 }
    switch bytes[at + 1] | 32 {
    case UInt8(ascii: "!") | 32:
      guard matches("<!--", at) else { return at + 1 }
      let isCut = isOpen(.template) && anotherOpens(behind: at)
      let close = isCommentOpen || isCut ? nil : find("-->", from: at + 4)
      if close == nil {
        isCommentOpen = isCommentOpen || !isCut
        unclosed.append(at)
      }
      // In a template the other parameters stay; in prose the paragraph is lost.
      let stop = close.map { $0 + 3 } ?? (isOpen(.template) ? endOfLine(at) : endOfParagraph(at))
      leaf(.comment, at..<stop, content: at..<at)
      return stop
    case UInt8(ascii: "r"):
      guard matches("<ref", at), isNameEnd(at + 4) else { return at + 1 }
      return openReference(at)
    case UInt8(ascii: "/") | 32:
      guard matches("</ref", at), isNameEnd(at + 5) else { return at + 1 }
      return closeReference(at)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      for (index, name) in Self.rawNames.enumerated()
      where name.utf8Start[0] == bytes[at + 1] | 32 && matches(name, at + 1) {
        guard isNameEnd(at + 1 + name.utf8CodeUnitCount) else { continue }
        return raw(at, index)
      }
      return at + 1
    default: return at + 1
    }
  }

  /// Whether in a later line another comment opens before this one closes: then this one was never closed.
  private func anotherOpens(behind start: Int) -> Bool {
    var at = start + 4
    var isLater = false
    while at + 2 < end {
      switch bytes[at] {
      case 10: isLater = true
      case UInt8(ascii: "-") where matches("-->", at): return false
      case UInt8(ascii: "<") where matches("<!--", at): return isLater
      default: break
      }
      at += 1
    }
    return false
  }

  /// The offset of a tag's ">", within reason.
  private func tagEnd(_ at: Int) -> Int? {
    var stop = at
    let limit = min(end, at + 1000)
    while stop < limit {
      if bytes[stop] == UInt8(ascii: ">") { return stop }
      // Another tag begins: this one was never ended.
      if stop > at, bytes[stop] == UInt8(ascii: "<") { return nil }
      stop += 1
    }
    return nil
  }

  private mutating func openReference(_ at: Int) -> Int {
    guard let stop = tagEnd(at) else { return at + 1 }
    if bytes[stop - 1] == UInt8(ascii: "/") {
      leaf(.reference, at..<stop + 1, content: stop..<stop)
      return stop + 1
    }
    // References do not stand in references: the one before was never closed.
    if isOpen(.reference) {
      var look = stack.count - 1
      while look >= 0, nodes[stack[look]].kind != .reference { look -= 1 }
      let before = stack[look]
      while stack.count > look { abandon(at: at) }
      shorten(before, to: endOfLine(nodes[before].open, before: at) ?? at)
    }
    push(.reference, at, length: stop + 1 - at)
    return stop + 1
  }

  /// Ends a node at `stop`, or behind the last thing in it that begins before and goes on.
  mutating func shorten(_ index: Int, to stop: Int) {
    var stop = stop
    var child = index + 1
    while child < nodes.count, nodes[child].start < stop {
      stop = max(stop, nodes[child].end)
      child = max(child + 1, nodes[child].next)
    }
    nodes[index].close = stop
    nodes[index].end = stop
    nodes[index].next = child
  }

  private mutating func closeReference(_ at: Int) -> Int {
    guard let stop = tagEnd(at) else { return at + 1 }
    guard isOpen(.reference) else {
      leaf(.stray, at..<stop + 1, content: at..<at)
      return stop + 1
    }
    while let top = stack.last, nodes[top].kind != .reference { abandon(at: at) }
    pop(close: at, length: stop + 1 - at)
    return stop + 1
  }

  private mutating func raw(_ at: Int, _ number: Int) -> Int {
    guard let stop = tagEnd(at) else { return at + 1 }
    let name = Self.rawNames[number]
    if bytes[stop - 1] == UInt8(ascii: "/") {
      leaf(.raw, at..<stop + 1, content: at..<at)
      return stop + 1
    }
    var look = stop + 1
    while !openRaws.contains(number), let close = find("</", from: look) {
      if matches(name, close + 2), let last = tagEnd(close) {
        leaf(number == 0 ? .literal : .raw, at..<last + 1, content: stop + 1..<close)
        return last + 1
      }
      look = close + 2
    }
    // Never closed: the tag alone is left out.
    openRaws.insert(number)
    unclosed.append(at)
    leaf(.raw, at..<stop + 1, content: at..<at)
    return stop + 1
  }

  private func find(_ word: StaticString, from start: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    var at = start
    while at + length <= end {
      if bytes[at] == word.utf8Start[0], matches(word, at) { return at }
      at += 1
    }
    return nil
  }

  // MARK: What is never closed

  func endOfLine(_ at: Int) -> Int {
    var stop = at
    while stop < end, bytes[stop] != 10 { stop += 1 }
    return stop
  }

  private func endOfParagraph(_ at: Int) -> Int {
    var stop = endOfLine(at)
    while stop + 1 < end, bytes[stop + 1] != 10, bytes[stop + 1] != UInt8(ascii: "=") {
      stop = endOfLine(stop + 1)
    }
    return stop
  }

  /// Where something ends that is still open behind the last byte: with its line; a template also takes the lines
  /// of parameters that follow, a table all to the next heading.
  private mutating func endUnclosed() {
    // From the inside, so that what stands in a node has been ended before it; the line's end is looked for once.
    var known: (from: Int, to: Int)?
    var table: (from: Int, to: Int)?
    while let top = stack.popLast() {
      let node = nodes[top]
      unclosed.append(node.start)
      openCounts[Int(node.kind.rawValue)] -= 1
      if node.kind == .link {
        nodes[top].kind = .stray
        nodes[top].end = node.open
        nodes[top].close = node.open
        nodes[top].next = top + 1
        continue
      }
      if node.kind == .template, let thief = thief(in: top) {
        takeBack(top, from: thief)
        continue
      }
      var stop: Int
      if let last = known, node.start <= last.from, endOfLine(node.start, before: last.from) == nil {
        stop = last.to
      } else if node.kind == .table {
        stop = endOfTable(node.open, table)
        table = (node.open, stop)
      } else if node.kind == .template {
        stop = endOfParameters(endOfLine(node.open))
      } else {
        stop = endOfLine(node.open)
      }
      known = (node.start, stop)
      shorten(top, to: stop)
    }
  }

  func endOfLine(_ at: Int, before stop: Int) -> Int? {
    var at = at
    while at < stop {
      if bytes[at] == 10 { return at }
      at += 1
    }
    return nil
  }

  private func endOfTable(_ at: Int, _ known: (from: Int, to: Int)?) -> Int {
    var stop = endOfLine(at)
    while stop + 1 < end, bytes[stop + 1] != UInt8(ascii: "=") {
      if let known, stop >= known.from { return known.to }
      stop = endOfLine(stop + 1)
    }
    return stop
  }
}
