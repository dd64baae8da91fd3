import CGumbo

extension Page {
  /// The text in an element, as one passage.
  /// - Parameters:
  ///   - root: the element.
  ///   - lines: line breaks and blocks are line feeds and list items are parted by semicolons, as in infobox fields;
  ///     else all of them are blanks.
  ///   - leaving: elements to leave out, besides those that hold no text at all and hidden ones.
  /// - Returns: the text, standing on the source.
  func passage(of root: PageNode, lines: Bool = false, leaving: (PageNode) -> Bool = { _ in false })
    -> Passage
  {
    var text = InlineText()
    walk(root) { node in
      if node.isText {
        append(node, to: &text)
        return false
      }
      guard node.isElement, !LeftOut.isAlways(node) else { return false }
      guard node == root || !LeftOut.isHidden(node) && !leaving(node) else { return false }
      part(node, &text, lines: lines)
      return true
    } leave: { node in
      part(node, &text, lines: lines)
    }
    return text.passage
  }

  /// Adds a text node.
  func append(_ node: PageNode, to text: inout InlineText) {
    guard let range = range(node.raw.pointee.v.text.original_text), let said = node.raw.pointee.v.text.text
    else {
      return
    }
    var length = 0
    while said[length] != 0 { length += 1 }
    said.withMemoryRebound(to: UInt8.self, capacity: length) {
      text.append(source, range, saying: UnsafeBufferPointer(start: $0, count: length))
    }
  }

  private func part(_ node: PageNode, _ text: inout InlineText, lines: Bool) {
    switch node.tag {
    case GUMBO_TAG_LI: text.part(lines ? .item : .blank)
    case GUMBO_TAG_BR: text.part(lines ? .line : .blank)
    default:
      guard MainText.blocks.contains(node) else { return }
      // A block that is shown in the line is none.
      let isInline = node.value("style").map { $0.filter { $0 != " " }.contains("display:inline") } ?? false
      text.part(lines && !isInline ? .line : .blank)
    }
  }
}
