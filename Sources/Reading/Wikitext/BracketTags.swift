/// Tags that stand for brackets: references, comments, and elements whose content is no wikitext.
extension WikitextBrackets {
  /// Whether `word`, lower case, stands at an offset in any case.
  func matches(_ word: StaticString, _ at: Int) -> Bool {
    ByteSearch.standsInAnyCase(word, in: bytes, at: at, before: end)
  }

  func isNameEnd(_ at: Int) -> Bool {
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

  mutating func tag(_ at: Int) -> Int {
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
  func anotherOpens(behind start: Int) -> Bool {
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
  func tagEnd(_ at: Int) -> Int? {
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

  mutating func openReference(_ at: Int) -> Int {
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

  mutating func closeReference(_ at: Int) -> Int {
    guard let stop = tagEnd(at) else { return at + 1 }
    guard isOpen(.reference) else {
      leaf(.stray, at..<stop + 1, content: at..<at)
      return stop + 1
    }
    while let top = stack.last, nodes[top].kind != .reference { abandon(at: at) }
    pop(close: at, length: stop + 1 - at)
    return stop + 1
  }

  mutating func raw(_ at: Int, _ number: Int) -> Int {
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

  func find(_ word: StaticString, from start: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    var at = start
    while at + length <= end {
      if bytes[at] == word.utf8Start[0], matches(word, at) { return at }
      at += 1
    }
    return nil
  }
}
