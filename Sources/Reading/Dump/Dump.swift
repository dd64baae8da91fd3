import Chronology
import Records

/// What a dump gives next.
public enum DumpItem: Sendable {
  /// A page, and how far into the file it leads (bytes of the file as it lies on the disk).
  case page(DumpPage, position: Int)
  /// Something could not be read: a sentence, and the byte offset, in the file or in what it unpacks to.
  case problem(String)
}

/// Goes through a MediaWiki dump, page by page, in flat memory.
///
/// ```swift
/// let dump = try Dump(ByteSource(path: "enwiki-pages-articles.xml.bz2"), onlyOfficials: true, threads: 2)
/// while let item = try dump.next() { … }
/// ```
public final class Dump {
  /// The file's name, as messages call it.
  public let name: String
  /// Where the wiki's pages stand on the web: `https://en.wikipedia.org/wiki/`.
  public private(set) var address: String?
  /// Pages met, those passed over because they are redirects, in another namespace, no wikitext, or bear no mark.
  public private(set) var met = 0
  public private(set) var redirects = 0
  public private(set) var others = 0
  public private(set) var unmarked = 0

  private let unpacking: any Unpacking
  private let isPacked: Bool
  private let onlyOfficials: Bool
  private var cutter: PageCutter
  private var filePosition = 0
  private var isEnded = false
  private var isTold = false

  /// - Parameters:
  ///   - source: the file.
  ///   - onlyOfficials: give only pages that bear a mark of an officeholder.
  ///   - limit: the most bytes a page may have.
  ///   - threads: how many threads unpack.
  public init(_ source: ByteSource, onlyOfficials: Bool = false, limit: Int = 16_000_000, threads: Int = 1) throws {
    name = source.name
    isPacked = Compression.of(head: try source.head(8)) != .none
    unpacking = try source.unpacking(threads: threads)
    self.onlyOfficials = onlyOfficials
    cutter = PageCutter(limit: limit)
  }

  /// Whether a text begins like a dump.
  public static func looksLikeDump(_ head: [UInt8]) -> Bool {
    let text = head.prefix(4096)
    guard let first = text.firstIndex(where: { $0 > 32 && $0 < 0x80 }), text[first] == UInt8(ascii: "<") else { return false }
    return ByteSearch.first("<mediawiki", in: head, first: 4096) != nil
  }

  /// The next page, or what stands where none could be read; nil at the end.
  public func next() throws -> DumpItem? {
    while true {
      while let event = cutter.take() {
        switch event {
        case .page(let cut):
          if let item = item(cut) { return item }
        case .site(let xml): readSite(xml)
        case .problem(let words, let offset): return problem(words, offset)
        }
      }
      guard !isEnded else { return nil }
      if cutter.isHopeless {
        isEnded = true
        return problem(
          "no page in \(PageCutter.patience) bytes: this is no MediaWiki dump, or a file of nothing packed small",
          cutter.position)
      }
      switch try unpacking.next() {
      case .bytes(let bytes, let position)?:
        filePosition = position
        cutter.add(bytes)
      case .damage(let words, let offset)?:
        cutter.interrupt()
        return .problem("\(name): byte \(offset): \(words)")
      case nil:
        isEnded = true
        cutter.finish()
      }
    }
  }

  private func problem(_ words: String, _ offset: Int) -> DumpItem {
    .problem("\(name): byte \(offset)\(isPacked ? " unpacked" : ""): \(words)")
  }

  private func item(_ cut: PageCutter.Cut) -> DumpItem? {
    met += 1
    // Before anything is parsed: where it is written down, the namespace and whether it is a redirect.
    if let space = namespace(cut.xml), space != 0 {
      others += 1
      return nil
    }
    if ByteSearch.first("<redirect", in: cut.xml, first: 1000) != nil {
      redirects += 1
      return nil
    }
    if onlyOfficials, !OfficialMarks.mark(cut.xml) {
      unmarked += 1
      return nil
    }
    switch PageParser.page(cut.xml) {
    case .failure(let failure):
      return problem("a page is passed over, its XML is broken: \(failure.reason)", cut.offset + failure.offset)
    case .success(let page):
      if WikitextForm.redirect(page.text, from: 0) != nil || page.redirect != nil {
        redirects += 1
        return nil
      }
      let isArticle = page.namespace.map { $0 == 0 } ?? !page.title.contains(":")
      guard isArticle, page.model.map({ $0 == "wikitext" }) ?? true, !page.isHidden, !page.text.isEmpty else {
        others += 1
        return nil
      }
      return .page(page, position: filePosition)
    }
  }

  private func namespace(_ xml: [UInt8]) -> Int? {
    guard let tag = ByteSearch.first("<ns>", in: xml, first: 1000) else { return nil }
    return Int(String(decoding: xml[(tag + 4)...].prefix(8).prefix { $0 != UInt8(ascii: "<") }, as: UTF8.self))
  }

  /// `<base>https://en.wikipedia.org/wiki/Main_Page</base>` tells where pages stand.
  private func readSite(_ xml: [UInt8]) {
    guard let tag = ByteSearch.first("<base>", in: xml, first: xml.count) else { return }
    let base = String(decoding: xml[(tag + 6)...].prefix { $0 != UInt8(ascii: "<") }, as: UTF8.self)
    guard let slash = base.lastIndex(of: "/") else { return }
    address = String(base[...slash])
  }
}
