import CGumbo

/// Finds the element that holds a page's text, and which of the elements that look like ornament hold most of it.
///
/// Text weighs what it has beside links, in blocks that are long or have a sentence's end: menus and teasers weigh
/// nothing. What a page marks as its article is taken if it weighs enough; else the way goes down from the body as long
/// as one child has nearly all the weight.
struct MainText {
  /// Elements that a block of text ends at.
  static let blocks = TagSet(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure \
    footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary \
    table tbody td tfoot th thead tr ul
    """)
  /// Elements that the way may go down into.
  static let containers = TagSet("article section div main td tr tbody table center form body")

  /// The element to read.
  private(set) var root: PageNode
  /// The page says itself that this is its article.
  private(set) var isMarked = false
  /// MediaWiki made the page.
  private(set) var isEncyclopaedia = false
  /// No block of the page weighs anything: all of it is read.
  private(set) var isBare = false
  /// Looks like ornament and holds half of the text or more.
  private(set) var spared: Set<PageNode> = []

  init(_ page: Page) {
    root = page.first(in: page.root) { $0.tag == GUMBO_TAG_BODY } ?? page.root
    isEncyclopaedia =
      page.first(in: page.root) {
        $0.isOf("mw-parser-output") || $0.hasID("mw-content-text") || $0.isOf("mw-body")
      } != nil
    let suspects = Weights(page, root, spared: nil, isEncyclopaedia: isEncyclopaedia)
    for (node, weight) in suspects.suspects where weight * 2 >= suspects.total && weight > 0 {
      spared.insert(node)
    }
    let weights =
      suspects.suspects.isEmpty
      ? suspects : Weights(page, root, spared: spared, isEncyclopaedia: isEncyclopaedia)
    isBare = weights.total == 0
    let marked = weights.marked.filter { $0.weight > 0 && $0.weight * 4 >= weights.total }
    // The narrowest mark first; of several articles the heaviest, if it is most of them.
    for rank in 0..<MainText.marks {
      let those = marked.filter { $0.rank == rank }
      guard let best = those.max(by: { $0.weight < $1.weight }),
        best.weight * 2 > those.reduce(0, { $0 + $1.weight }) || isEncyclopaedia
      else { continue }
      root = best.node
      isMarked = true
      return
    }
    while let next = root.children.first(where: {
      (weights.sums[$0] ?? 0) * 4 >= (weights.sums[root] ?? 0) * 3
    }),
      (weights.sums[next] ?? 0) > 0, MainText.containers.contains(next)
    {
      root = next
    }
  }

  private static let marks = 4

  /// How an element is marked as the article: 0 is the surest; nil for others.
  fileprivate static func mark(_ node: PageNode) -> Int? {
    if node.tag == GUMBO_TAG_MAIN { return 3 }
    if node.tag == GUMBO_TAG_ARTICLE { return node.value("itemprop") == "articleBody" ? 1 : 2 }
    guard node.isElement, node.raw.pointee.v.element.attributes.length > 0 else { return nil }
    if node.isOf("mw-parser-output") { return 0 }
    if node.hasID("mw-content-text") || node.value("itemprop") == "articleBody" { return 1 }
    return node.value("role") == "main" ? 3 : nil
  }
}

/// How much text the elements of a page hold.
private struct Weights {
  var total = 0
  var sums: [PageNode: Int] = [:]
  var suspects: [(node: PageNode, weight: Int)] = []
  var marked: [(node: PageNode, rank: Int, weight: Int)] = []

  /// Weighs the elements in `body`; suspects that are not `spared` weigh nothing, and all of them do where that is nil.
  init(_ page: Page, _ body: PageNode, spared: Set<PageNode>?, isEncyclopaedia: Bool) {
    var block = (bytes: 0, links: 0, hasEnd: false)
    var sum = 0
    var links = 0
    var open: [(node: PageNode, before: Int)] = []
    var found = Weights.Found()
    func close() {
      let own = block.bytes - block.links
      if own >= 80 || block.hasEnd && own >= 20, own * 2 > block.bytes { sum += own }
      block = (0, 0, false)
    }
    page.walk(body) { node in
      if node.isText {
        guard let range = page.range(node.raw.pointee.v.text.original_text) else { return false }
        let bytes = page.source[range]
        let count = bytes.reduce(0) { $0 + ($1 > 32 ? 1 : 0) }
        block.bytes += count
        if links > 0 { block.links += count }
        let last = bytes.last { $0 > 32 }
        if count > 0, [33, 46, 63, 34].contains(last ?? 0) || bytes.contains(UInt8(ascii: ".")) && count > 40
        {
          block.hasEnd = true
        }
        return false
      }
      guard node.isElement, !LeftOut.isAlways(node) else { return false }
      let isBlock = MainText.blocks.contains(node)
      if isBlock { close() }
      if node.tag == GUMBO_TAG_A { links += 1 }
      let isSuspect = node != body && LeftOut.isSuspect(node, isEncyclopaedia: isEncyclopaedia)
      if isSuspect, let spared, !spared.contains(node) { return false }
      let mark = MainText.mark(node)
      if isBlock || isSuspect || mark != nil {
        if !isBlock { close() }
        open.append((node, sum))
        found.isSuspect.append(isSuspect)
        found.mark.append(mark)
      }
      return true
    } leave: { node in
      if node.tag == GUMBO_TAG_A { links -= 1 }
      guard let last = open.last, last.node == node else { return }
      close()
      open.removeLast()
      let weight = sum - last.before
      let isSuspect = found.isSuspect.removeLast()
      let mark = found.mark.removeLast()
      guard weight > 0 else { return }
      if isSuspect { suspects.append((node, weight)) }
      if let mark { marked.append((node, mark, weight)) }
      if MainText.containers.contains(node) { sums[node] = weight }
    }
    close()
    total = sum
  }

  private struct Found {
    var isSuspect: [Bool] = []
    var mark: [Int?] = []
  }
}
