/// Where what is never closed ends.
extension WikitextBrackets {
  func endOfLine(_ at: Int) -> Int {
    var stop = at
    while stop < end, bytes[stop] != 10 { stop += 1 }
    return stop
  }

  func endOfParagraph(_ at: Int) -> Int {
    var stop = endOfLine(at)
    while stop + 1 < end, bytes[stop + 1] != 10, bytes[stop + 1] != UInt8(ascii: "=") {
      stop = endOfLine(stop + 1)
    }
    return stop
  }

  /// Where something ends that is still open behind the last byte: with its line; a template also takes the lines
  /// of parameters that follow, a table all to the next heading.
  mutating func endUnclosed() {
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

  func endOfTable(_ at: Int, _ known: (from: Int, to: Int)?) -> Int {
    var stop = endOfLine(at)
    while stop + 1 < end, bytes[stop + 1] != UInt8(ascii: "=") {
      if let known, stop >= known.from { return known.to }
      stop = endOfLine(stop + 1)
    }
    return stop
  }
}
