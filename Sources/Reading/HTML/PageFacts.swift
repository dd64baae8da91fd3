import CGumbo
import Chronology

/// What a page says of itself outside its text: title, author, date, publisher, address, language.
struct PageFacts {
  private(set) var title: Passage?
  private(set) var author: String?
  private(set) var publisher: String?
  private(set) var date: EDTF?
  private(set) var url: String?
  private(set) var language: String?

  private let page: Page
  private var metas: [String: PageNode] = [:]
  private var data = LinkedData()
  private var heads: [PageNode] = []
  private var titleElement: PageNode?
  private var firstHeading: PageNode?
  private var canonical: String?
  private var byline: PageNode?
  private var time: PageNode?
  private var lastEdit: PageNode?

  init(_ page: Page, _ main: MainText) {
    self.page = page
    collect()
    title = title(main)
    if let json = data.author, !main.isEncyclopaedia {
      author = json
    } else if !main.isEncyclopaedia {
      author = content(PageFacts.authors) ?? byline.map { page.passage(of: $0).string }
    }
    author = author.flatMap(PageFacts.person)
    publisher = data.publisher ?? content(PageFacts.publishers)
    url =
      PageFacts.address(canonical) ?? PageFacts.address(content(PageFacts.addresses))
      ?? PageFacts.address(data.url)
    date = main.isEncyclopaedia ? edited : published
    language = PageFacts.tag(
      page.root.value("lang") ?? page.root.value("xml:lang") ?? data.language ?? content(PageFacts.languages))
  }

  /// One walk through the page takes note of all that may tell.
  private mutating func collect() {
    page.walk(page.root) { node in
      guard node.isElement else { return false }
      switch node.tag {
      case GUMBO_TAG_META:
        for name in ["property", "name", "itemprop", "http-equiv"] as [StaticString] {
          guard let key = node.value(name)?.lowercased(), metas[key] == nil, node.value("content") != nil
          else { continue }
          metas[key] = node
        }
      case GUMBO_TAG_LINK:
        if canonical == nil, node.value("rel")?.lowercased() == "canonical" { canonical = node.value("href") }
      case GUMBO_TAG_TITLE where node.raw.pointee.v.element.tag_namespace == GUMBO_NAMESPACE_HTML:
        titleElement = titleElement ?? node
      case GUMBO_TAG_H1: heads.append(node)
      case GUMBO_TAG_TIME:
        if time == nil || node.has("pubdate"), node.has("datetime") { time = node }
      case GUMBO_TAG_SCRIPT:
        if node.value("type")?.lowercased().hasPrefix("application/ld+json") == true { readScript(node) }
        return false
      default: break
      }
      guard node.raw.pointee.v.element.attributes.length > 0 else { return true }
      if firstHeading == nil, node.hasID("firstHeading") { firstHeading = node }
      if lastEdit == nil, node.hasID("footer-info-lastmod") { lastEdit = node }
      if byline == nil, PageFacts.isByline(node) { byline = node }
      if node.value("itemprop") == "datePublished", metas["datepublished"] == nil {
        metas["datepublished"] = node
      }
      return true
    }
  }

  private mutating func readScript(_ node: PageNode) {
    for child in node.children {
      guard child.isText, let range = page.range(child.raw.pointee.v.text.original_text) else { continue }
      UnsafeBufferPointer(rebasing: page.source[range]).withMemoryRebound(to: CChar.self) { data.read($0) }
    }
  }

  private static func isByline(_ node: PageNode) -> Bool {
    if node.value("rel") == "author" || node.value("itemprop") == "author" { return true }
    guard let classes = node.value("class") else { return false }
    return LeftOut.words(of: classes).contains("byline")
  }

  /// The title as it stands in the page, else in its head; without a site's name behind it.
  private func title(_ main: MainText) -> Passage? {
    let skipped: (PageNode) -> Bool = { References.isMark($0) || $0.isOf("mw-editsection") }
    func words(_ node: PageNode) -> Passage? {
      let words = page.passage(of: node, leaving: skipped)
      return words.isEmpty ? nil : words
    }
    if let firstHeading, let words = words(firstHeading) { return words }
    let inText = page.first(in: main.root) { $0.tag == GUMBO_TAG_H1 }
    let wanted = data.headline ?? metas["og:title"]?.value("content")
    let likely = heads.compactMap(words)
    if let wanted, let match = likely.first(where: { $0.string == wanted }) { return match }
    if let inText, let words = words(inText) { return words }
    if likely.count == 1 { return likely.first }
    for name in ["og:title", "twitter:title", "dc.title", "title"] {
      if let node = metas[name], let words = passage(ofContent: node) { return words }
    }
    guard let titleElement, let whole = words(titleElement) else { return likely.first }
    return PageFacts.withoutSite(whole)
  }

  /// "Mayor opens bridge | The Courier" without what is behind the last sign.
  private static func withoutSite(_ title: Passage) -> Passage {
    let bytes = title.bytes
    var cut = bytes.count
    for sign in [" | ", " - ", " – ", " — ", " :: "] {
      let sign = Array(sign.utf8)
      var at = bytes.count - sign.count
      while at > 0, !bytes[at...].starts(with: sign) { at -= 1 }
      if at > 0, at >= bytes.count / 3 { cut = min(cut, at) }
    }
    var passage = Passage()
    passage.append(title, from: 0..<cut)
    return passage
  }

  /// The content of a `<meta>`, standing on its attribute.
  private func passage(ofContent node: PageNode) -> Passage? {
    guard let attribute = node.attribute("content"), let range = page.range(attribute.pointee.original_value)
    else {
      return nil
    }
    let words = String(cString: attribute.pointee.value).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    guard !words.isEmpty else { return nil }
    var text = InlineText()
    text.append(Array(words.utf8), for: range)
    return text.passage
  }

  private func content(_ names: [String]) -> String? {
    for name in names {
      guard let value = metas[name]?.value("content")?.trimmedBlanks, !value.isEmpty else { continue }
      return value
    }
    return nil
  }

  private var published: EDTF? {
    if let date = PageFacts.day(data.published) { return date }
    for name in PageFacts.dates {
      guard let node = metas[name] else { continue }
      let words = node.value("content") ?? node.value("datetime") ?? page.passage(of: node).string
      if let date = PageFacts.day(words) { return date }
    }
    return PageFacts.day(time?.value("datetime"))
  }

  /// When an encyclopaedia's page was last changed: it tells what was known then, not when it was begun.
  private var edited: EDTF? {
    PageFacts.day(data.modified) ?? PageFacts.day(lastEdit.map { page.passage(of: $0).string })
  }

  /// A day or month, without the time of the day.
  private static func day(_ text: String?) -> EDTF? {
    guard let text else { return nil }
    let bytes = Array(text.trimmedBlanks.utf8)
    guard !bytes.isEmpty else { return nil }
    if bytes.count == 8, bytes.allSatisfy({ (48...57).contains($0) }) {
      let digits = String(decoding: bytes, as: UTF8.self)
      return try? EDTF("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    }
    if bytes.count >= 10, let day = try? EDTF(String(decoding: bytes.prefix(10), as: UTF8.self)),
      day.precision == .day
    {
      return day
    }
    return FrontMatter.date(bytes, 0..<bytes.count)
  }

  private static func person(_ name: String) -> String? {
    var name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for opening in ["By ", "by ", "BY ", "Written by ", "From "] where name.hasPrefix(opening) {
      name = String(name.dropFirst(opening.count))
    }
    return name.isEmpty || name.utf8.count > 200 || name.hasPrefix("http") ? nil : name
  }

  private static func address(_ url: String?) -> String? {
    url.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
  }

  /// "en_GB" is en-GB (BCP 47); nil for what is no language tag.
  private static func tag(_ language: String?) -> String? {
    guard let tag = language?.trimmedBlanks, (2...20).contains(tag.utf8.count),
      tag.utf8.allSatisfy({
        ($0 | 32) >= 97 && ($0 | 32) <= 122 || (48...57).contains($0) || $0 == 45 || $0 == 95
      })
    else { return nil }
    return tag.split(separator: "_").joined(separator: "-")
  }

  // Names of `<meta>`, the surest first, lower case.
  static let authors = [
    "author", "article:author", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author", "byl",
    "citation_author",
  ]
  static let publishers = [
    "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher",
    "application-name",
  ]
  static let addresses = ["og:url", "twitter:url", "dc.identifier"]
  static let languages = ["content-language", "dc.language", "og:locale", "language"]
  static let dates = [
    "article:published_time", "datepublished", "og:article:published_time", "date", "pubdate", "publishdate",
    "publish-date",
    "publication_date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued",
    "dcterms.created", "sailthru.date", "parsely-pub-date", "citation_publication_date", "date.published",
  ]
}
