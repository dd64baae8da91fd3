import CGumbo

/// What of a page is no text of the document: navigation, advertisements, scripts, hidden elements.
enum LeftOut {
  /// Elements that hold no text to read, whatever they hold.
  static let always = TagSet(
    "script style noscript template svg math iframe object embed canvas audio video map select textarea datalist head"
  )

  /// Elements that are about the page and not of the document, unless most of its text stands in them.
  static let usually = TagSet(
    "nav header footer aside form button figure figcaption dialog menu label fieldset")

  /// ARIA roles of such elements, a line each.
  static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu",
    "menubar",
    "toolbar", "tablist",
  ]

  /// Words of classes and ids of such elements: "related-articles", "cookieBanner".
  // swift-format-ignore
  static let words: Set<String> = [
    "share", "sharing", "sharebar", "social", "addthis", "sharethis",
    "related", "recommended", "recommendations", "recommendation", "recirculation", "trending", "popular", "mostread", "outbrain", "taboola",
    "newsletter", "newsletters", "subscribe", "subscription", "signup", "paywallmessage", "donate", "donation",
    "cookie", "cookies", "consent", "gdpr", "ccpa", "privacybanner",
    "comments", "disqus", "commentlist", "respond",
    "ad", "ads", "advert", "adverts", "advertisement", "advertising", "adsbygoogle", "adslot", "sponsored", "sponsor", "promo", "promoted", "promotion",
    "popup", "modal", "overlay", "toast", "interstitial",
    "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "pagination", "pager", "skip", "skiplink", "toolbar", "masthead", "sitemap",
    "sidebar", "widget", "widgets", "footer", "copyright", "colophon", "legal", "disclaimer",
    "byline", "timestamp", "dateline", "postmeta", "entrymeta", "authorbox", "tags", "taglist", "readmore",
    "caption", "credit", "slideshow", "carousel", "gallery", "playlist", "player", "screenreader", "visuallyhidden", "sr",
  ]

  /// Two words together that are such a word: "most-read" is "mostread".
  static let pairs: Set<String> = [
    "mostread", "readmore", "postmeta", "entrymeta", "authorbox", "taglist", "sharebar", "visuallyhidden",
    "screenreader", "skiplink", "privacybanner", "adslot", "commentlist",
  ]

  /// Classes of MediaWiki's pages that are no text of the article.
  static let encyclopaedia: Set<String> = [
    "mw-editsection", "navbox", "navbox-styles", "vertical-navbox", "sidebar", "hatnote", "dablink",
    "rellink", "thumb", "thumbinner",
    "thumbcaption", "toc", "tocright", "noprint", "metadata", "ambox", "tmbox", "ombox", "cmbox",
    "mbox-small", "sistersitebox",
    "side-box", "geo-nondefault", "mw-jump-link", "mw-cite-backlink", "mw-empty-elt", "shortdescription",
    "navbar", "authority-control", "succession-box", "gallery", "mw-indicators", "printfooter", "portal",
    "portalbox",
    "infobox-navbar", "Z3988", "mw-references-columns-note", "reflist-note", "stub", "asbox",
    "mwe-math-fallback-image-inline",
    "error", "cs1-maint", "cs1-hidden-error", "citation-comment", "nomobile", "catlinks",
    "mw-hidden-cat-hider",
  ]

  /// Ids of the same.
  static let encyclopaediaIDs: Set<String> = [
    "toc", "coordinates", "siteSub", "contentSub", "jump-to-nav", "catlinks", "mw-navigation", "footer",
  ]

  /// Whether an element is never read.
  static func isAlways(_ node: PageNode) -> Bool { always.contains(node) }

  /// Whether an element looks like no text of the document.
  static func isSuspect(_ node: PageNode, isEncyclopaedia: Bool) -> Bool {
    guard node.isElement else { return false }
    if usually.contains(node) { return true }
    guard node.raw.pointee.v.element.attributes.length > 0 else { return false }
    if isHidden(node) { return true }
    if let role = node.value("role"), roles.contains(role.lowercased()) { return true }
    if isEncyclopaedia {
      if node.classes.contains(where: encyclopaedia.contains) { return true }
      return node.value("id").map(encyclopaediaIDs.contains) ?? false
    }
    return isNamed(node.value("class")) || isNamed(node.value("id"))
  }

  /// Whether a browser shows nothing of an element.
  static func isHidden(_ node: PageNode) -> Bool {
    if node.has("hidden") { return true }
    if let hidden = node.value("aria-hidden"), hidden.lowercased() == "true" { return true }
    guard let style = node.value("style") else { return false }
    let rules = style.lowercased().filter { !$0.isWhitespace }
    return rules.contains("display:none") || rules.contains("visibility:hidden")
  }

  /// Whether one of the words of a class or an id is of the table.
  private static func isNamed(_ names: String?) -> Bool {
    guard let names else { return false }
    var last = ""
    for word in LeftOut.words(of: names) {
      if words.contains(word) || pairs.contains(last + word) { return true }
      last = word
    }
    return false
  }

  /// "cookieBanner main-nav" is "cookie", "banner", "main", "nav".
  static func words(of names: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll()
    }
    for byte in names.utf8 {
      switch byte {
      case 65...90:
        if wasLower { end() }
        word.append(byte | 32)
        wasLower = false
      case 97...122:
        word.append(byte)
        wasLower = true
      default:
        end()
        wasLower = false
      }
    }
    end()
    return words
  }
}
