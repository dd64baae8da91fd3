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
  var stack: [Int] = []
  /// What has once been found to have no end any more, so that nobody looks again: a comment, and raw elements by
  /// number.
  var isCommentOpen = false
  var openRaws: Set<Int> = []
  var openCounts = [Int](repeating: 0, count: 9)

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

  mutating func push(_ kind: WikitextNode.Kind, _ at: Int, length: Int) {
    stack.append(nodes.count)
    openCounts[Int(kind.rawValue)] += 1
    nodes.append(WikitextNode(kind: kind, start: at, end: -1, open: at + length, close: -1, next: -1))
  }

  mutating func leaf(_ kind: WikitextNode.Kind, _ range: Range<Int>, content: Range<Int>) {
    nodes.append(
      WikitextNode(
        kind: kind, start: range.lowerBound, end: range.upperBound, open: content.lowerBound,
        close: content.upperBound, next: nodes.count + 1))
  }

  /// Closes the innermost open node.
  mutating func pop(close: Int, length: Int) {
    guard let top = stack.popLast() else { return }
    openCounts[Int(nodes[top].kind.rawValue)] -= 1
    nodes[top].close = close
    nodes[top].end = close + length
    nodes[top].next = nodes.count
  }

  /// Closes the innermost open node without its mark: a link is none then, anything else ends here.
  mutating func abandon(at: Int) {
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

  func isOpen(_ kind: WikitextNode.Kind) -> Bool { openCounts[Int(kind.rawValue)] > 0 }

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
}
