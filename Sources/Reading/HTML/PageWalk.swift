import CGumbo
import Records

/// Goes through the element that holds a page's text, and makes blocks of it.
struct PageWalk {
  private let page: Page
  private let main: MainText
  /// The page's title, which is told once.
  private let title: String?
  private var text = InlineText()
  /// References in the block that is being read: the id they lead to, and bytes of its text before them.
  private var marks: [(id: String, at: Int)] = []
  private var anchors: [String: [Int]] = [:]
  private var heading: PageNode?
  private var itemDepth = 0
  private var linkDepth = 0
  private var linkBytes = 0
  private var linkStart = 0
  private var breaks = 0

  static func read(_ page: Page, _ main: MainText, title: String?, into outline: inout Outline) {
    var walk = PageWalk(page: page, main: main, title: title)
    walk.read(into: &outline)
  }

  private init(page: Page, main: MainText, title: String?) {
    self.page = page
    self.main = main
    self.title = title
  }

  private mutating func read(into outline: inout Outline) {
    var references = References(page)
    var path: [(node: PageNode, next: Int)] = []
    if enter(main.root, &references, &outline) { path.append((main.root, 0)) }
    while let (node, next) = path.last {
      if next < node.count {
        path[path.count - 1].next += 1
        let child = node.child(next)
        if enter(child, &references, &outline) { path.append((child, 0)) }
      } else {
        leave(node, &outline)
        path.removeLast()
      }
    }
    flush(&outline)
    outline.citations += references.citations(anchors)
  }

  /// Reads the beginning of a node; whether to go on into it.
  private mutating func enter(_ node: PageNode, _ references: inout References, _ outline: inout Outline)
    -> Bool
  {
    if node.isText {
      if node.raw.pointee.type != GUMBO_NODE_WHITESPACE { breaks = 0 }
      page.append(node, to: &text)
      return false
    }
    guard node.isElement, !LeftOut.isAlways(node), !isLeftOut(node) else { return false }
    switch node.tag {
    case GUMBO_TAG_BR:
      breaks += 1
      text.part(.blank)
      // Two breaks end a paragraph where there are no elements for it.
      if breaks > 1, heading == nil { flush(&outline) }
      return false
    case GUMBO_TAG_SUP where References.isMark(node):
      for id in references.targets(of: node) { marks.append((id, text.passage.bytes.count)) }
      return false
    case GUMBO_TAG_OL where References.isList(node), GUMBO_TAG_UL where References.isList(node):
      flush(&outline)
      references.read(list: node)
      return false
    case GUMBO_TAG_TABLE:
      flush(&outline)
      return enter(table: node, &outline)
    case GUMBO_TAG_A:
      linkDepth += 1
      if linkDepth == 1 { linkStart = text.passage.bytes.count }
    case GUMBO_TAG_Q: text.mark("“")
    case GUMBO_TAG_CITE where main.isEncyclopaedia: references.read(cite: node)
    default: break
    }
    guard MainText.blocks.contains(node), heading == nil else { return true }
    breaks = 0
    flush(&outline)
    if PageWalk.level(node) != nil { heading = node }
    if PageWalk.items.contains(node) { itemDepth += 1 }
    return true
  }

  private mutating func leave(_ node: PageNode, _ outline: inout Outline) {
    switch node.tag {
    case GUMBO_TAG_A:
      linkDepth -= 1
      if linkDepth == 0 { linkBytes += max(0, text.passage.bytes.count - linkStart) }
    case GUMBO_TAG_Q: text.mark("”")
    default: break
    }
    if let heading {
      if heading == node {
        close(heading, &outline)
      } else if MainText.blocks.contains(node) {
        text.part(.blank)
      }
      return
    }
    guard MainText.blocks.contains(node) else { return }
    flush(&outline)
    breaks = 0
    if PageWalk.items.contains(node) { itemDepth -= 1 }
  }

  private func isLeftOut(_ node: PageNode) -> Bool {
    guard node != main.root, LeftOut.isSuspect(node, isEncyclopaedia: main.isEncyclopaedia) else {
      return false
    }
    return !main.spared.contains(node)
  }

  private mutating func close(_ node: PageNode, _ outline: inout Outline) {
    heading = nil
    let passage = text.passage
    clear()
    guard passage.string != title else { return }
    outline.open(level: max(2, PageWalk.level(node) ?? 2), title: passage)
  }

  private mutating func flush(_ outline: inout Outline) {
    guard !text.isEmpty else { return clear() }
    let passage = text.passage
    if linkDepth > 0 {
      linkBytes += max(0, passage.bytes.count - linkStart)
    }
    // What is nothing but links leads elsewhere.
    let isLinks = !main.isEncyclopaedia && !main.isBare && linkBytes * 5 > passage.bytes.count * 4
    if !isLinks {
      for mark in marks { anchors[mark.id, default: []].append(outline.text.count + mark.at) }
      outline.append(itemDepth > 0 ? .listItem : .paragraph, passage)
    }
    clear()
  }

  private mutating func clear() {
    text.removeAll()
    marks.removeAll(keepingCapacity: true)
    linkBytes = 0
    linkStart = 0
  }

  /// Reads a table that holds data; others are how a page is laid out, and are gone into.
  private mutating func enter(table: PageNode, _ outline: inout Outline) -> Bool {
    if PageInfobox.isInfobox(table) {
      for (kind, passage) in PageInfobox.blocks(of: table, page) { outline.append(kind, passage) }
      return false
    }
    guard PageTable.isData(table, page) else { return true }
    for row in PageTable.rows(of: table, page, leaving: isLeftOut) { outline.append(.row, row) }
    return false
  }

  private static let items = TagSet("li dt dd")

  private static func level(_ node: PageNode) -> Int? {
    switch node.tag {
    case GUMBO_TAG_H1: return 1
    case GUMBO_TAG_H2: return 2
    case GUMBO_TAG_H3: return 3
    case GUMBO_TAG_H4: return 4
    case GUMBO_TAG_H5: return 5
    case GUMBO_TAG_H6: return 6
    default: return nil
    }
  }
}
