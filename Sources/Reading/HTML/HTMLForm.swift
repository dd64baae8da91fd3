import CGumbo

/// Saved web pages (HTML Living Standard): newspapers' stories, encyclopaedia pages, and whatever else has text.
enum HTMLForm {
  /// Tags that pages are made of and other texts do without.
  private static let structure: Set<String> = [
    "html", "head", "body", "div", "p", "table", "tr", "td", "ul", "li", "h1", "h2", "h3", "meta", "link",
    "script",
    "title", "article", "section", "main", "header", "footer", "nav", "frameset", "br", "span", "a", "form",
  ]

  /// Whether a text is a page: it says so at its beginning, or its first tags are many and of a page's.
  static func looksLikeHTML(_ bytes: [UInt8], from start: Int) -> Bool {
    let head = bytes[start...].prefix(16_384).map { (65...90).contains($0) ? $0 | 32 : $0 }
    var at = 0
    var blocks = 0
    var isAtStart = true
    while at < head.count {
      let byte = head[at]
      guard byte == UInt8(ascii: "<"), at + 1 < head.count else {
        if byte > 32 { isAtStart = false }
        at += 1
        continue
      }
      let rest = head[(at + 1)...]
      if rest.starts(with: "!--".utf8) {
        while at < head.count, !head[at...].starts(with: "-->".utf8) { at += 1 }
        at += 3
        continue
      }
      if isAtStart, rest.starts(with: "?xml".utf8) {
        while at < head.count, head[at] != UInt8(ascii: ">") { at += 1 }
        at += 1
        continue
      }
      let name = rest.drop { $0 == UInt8(ascii: "/") }.prefix {
        (97...122).contains($0) || (48...57).contains($0)
      }
      let word = String(decoding: name, as: UTF8.self)
      if isAtStart {
        if rest.starts(with: "!doctype html".utf8) { return true }
        if ["html", "head", "body"].contains(word) { return true }
        isAtStart = false
        // What begins with a tag of a page needs few of them.
        if structure.contains(word) { blocks += 4 }
      }
      if word == "html" || word == "body" { blocks += 4 }
      // Wikitext has tags of its own, and inline ones.
      if structure.contains(word), word != "br", word != "span", word != "a" { blocks += 1 }
      at += 1 + name.count
    }
    guard blocks >= 6 else { return false }
    // "[[", "{{", "==" are signs of wikitext with tables or lists in HTML.
    return !WikitextForm.looksLikeWikitext(bytes, from: start) || blocks > 40
  }

  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    let scan = TagScan(bytes, from: start)
    if let offset = scan.firstBlanked {
      outline.notes.append(
        ReadingNote(
          offset: offset,
          message: "tags nested or repeated beyond measure were passed over; their text was read"))
    }
    let isRead = Page.with(scan.bytes) { page in
      read(page, into: &outline)
      return true
    }
    if isRead == nil || outline.blocks.isEmpty {
      outline.notes.append(ReadingNote(offset: start, message: "the page has no text to read"))
    }
  }

  private static func read(_ page: Page, into outline: inout Outline) {
    let main = MainText(page)
    let facts = PageFacts(page, main)
    outline.author = facts.author
    outline.publisher = facts.publisher
    outline.url = facts.url
    outline.language = facts.language
    if outline.date == nil { outline.date = facts.date }
    if let title = facts.title {
      outline.title = title.string
      outline.append(.heading(level: 1), title)
    }
    PageWalk.read(page, main, title: outline.title, into: &outline)
    if main.isEncyclopaedia { readCategories(page, into: &outline) }
  }

  private static func readCategories(_ page: Page, into outline: inout Outline) {
    guard
      let links = page.first(in: page.root, where: { $0.hasID("mw-normal-catlinks") || $0.hasID("catlinks") })
    else {
      return
    }
    page.walk(links) { node in
      if node.tag == GUMBO_TAG_LI { outline.append(.category, page.passage(of: node)) }
      return node.isElement && node.tag != GUMBO_TAG_LI && !node.hasID("mw-hidden-catlinks")
    }
  }
}
