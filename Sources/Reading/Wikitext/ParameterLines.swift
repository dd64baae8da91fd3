/// Lines that begin with "| key =": they show what belongs to an infobox where its braces do not.
extension WikitextBrackets {
  /// Whether a line, or what is left of one, begins with a bar, a key and an equals sign.
  func isParameter(_ start: Int) -> Bool {
    var at = start
    while at < end, bytes[at] == 32 || bytes[at] == 9 { at += 1 }
    guard at < end, bytes[at] == UInt8(ascii: "|") else { return false }
    at += 1
    let limit = min(end, at + 50)
    var letters = 0
    while at < limit {
      switch bytes[at] {
      case UInt8(ascii: "="): return letters > 0
      case 9, 32, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      case let byte where byte | 32 >= 97 && byte | 32 <= 122 || byte >= 0x80: letters += 1
      default: return false
      }
      at += 1
    }
    return false
  }

  /// Whether a template that stands in nothing else and takes several lines goes on behind two closing braces:
  /// nothing but a parameter begins a line so.
  func parametersFollow(_ number: Int, _ behind: Int) -> Bool {
    var at = behind
    while at < end, bytes[at] == 32 || bytes[at] == 9 || bytes[at] == 13 { at += 1 }
    guard at < end, bytes[at] == 10 else { return false }
    while at < end, bytes[at] <= 32 { at += 1 }
    let start = nodes[number].start
    return isParameter(at) && opensLine(start) && endOfLine(start, before: min(behind, start + 4000)) != nil
  }

  /// Lines that go on with a template that is never closed: those of its parameters, what is indented below them, and
  /// empty lines and comments between them.
  mutating func endOfParameters(_ line: Int) -> Int {
    var stop = line
    var look = line
    defer { followed = (line, stop) }
    while look + 1 < end {
      if look == stop, let followed, followed.from == look {
        stop = followed.to
        break
      }
      var first = look + 1
      while first < end, bytes[first] == 32 || bytes[first] == 9 { first += 1 }
      guard first < end else { break }
      let isBetween = bytes[first] == 10 || bytes[first] == 13 || matches("<!--", first)
      let isPart = "|*}".utf8.contains(bytes[first]) && (look == stop || isParameter(first))
      guard isPart || isBetween else { break }
      look = endOfLine(first)
      if isPart { stop = look }
    }
    return stop
  }

  /// Of a template that nothing closes, the template in it that was never closed either and took the outer one's
  /// braces: it says something in its first line, and then parameters follow that are none of its own.
  mutating func thief(in outer: Int) -> Int? {
    guard matches("infobox", nodes[outer].open) else { return nil }
    var child = outer + 1
    while child < nodes.count, looks > 0 {
      let node = nodes[child]
      looks -= 8
      if node.kind == .template, node.close > 0, !matches("infobox", node.open) {
        let line = endOfLine(node.start)
        looks -= line - node.start
        if line < node.close, bytes[node.open..<line].contains(UInt8(ascii: "|")),
          let last = bytes[node.open..<line].last(where: { $0 > 32 }), last != UInt8(ascii: "|"),
          isParameter(line + 1), !isOwn(line + 1, in: child)
        {
          return child
        }
      }
      child = max(node.next, child + 1)
    }
    return nil
  }

  /// Whether something in a node holds an offset.
  private mutating func isOwn(_ at: Int, in number: Int) -> Bool {
    var child = number + 1
    while child < nodes[number].next {
      looks -= 8
      if nodes[child].start <= at, at < nodes[child].end { return true }
      child = max(nodes[child].next, child + 1)
    }
    return false
  }

  /// Ends the inner template with its line, and the outer one where the inner ended.
  mutating func takeBack(_ outer: Int, from inner: Int) {
    let node = nodes[inner]
    shorten(inner, to: endOfLine(node.start))
    unclosed.append(node.start)
    if parametersFollow(outer, node.end) {
      shorten(outer, to: endOfParameters(endOfLine(node.end)))
      return
    }
    nodes[outer].close = node.close
    nodes[outer].end = node.end
    nodes[outer].next = node.next
  }
}
