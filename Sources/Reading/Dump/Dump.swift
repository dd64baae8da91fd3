import Chronology
import Records

/// Which pages of a dump are wanted.
public struct DumpSelection: Sendable {
  /// Only pages that bear a mark of an officeholder.
  public var onlyOfficials: Bool
  /// Only pages of these titles; all where there are none.
  public var titles: Set<String>

  /// All articles.
  public init(onlyOfficials: Bool = false, titles: Set<String> = []) {
    self.onlyOfficials = onlyOfficials
    self.titles = titles
  }
}

/// What a dump gives next.
public enum DumpItem: Sendable {
  /// A page, and how far into the file it leads (bytes of the file as it lies on the disk).
  case page(DumpPage)
  /// Something could not be read: a sentence, and the byte offset, in the file or in what it unpacks to.
  case problem(String)
}

/// Goes through a MediaWiki dump, page by page, in flat memory.
///
/// ```swift
/// let dump = try Dump(ByteStream(path: "enwiki-pages-articles.xml.bz2"), name: "enwiki", onlyOfficials: true)
/// while let item = try dump.next() { … }
/// ```
public final class Dump {
  /// The file's name, as messages call it.
  public let name: String
  /// Where the wiki's pages stand on the web: `https://en.wikipedia.org/wiki/`.
  public private(set) var address: String?
  /// Pages met.
  public private(set) var met = 0
  /// Pages passed over that only point to others.
  public private(set) var redirects = 0
  /// Pages passed over that are in another namespace, no wikitext, or empty.
  public private(set) var others = 0
  /// Pages passed over that were not wanted.
  public private(set) var unmarked = 0

  /// How far into the file the last page led: bytes of the file as it lies on the disk.
  public private(set) var position = 0
  /// Where in the file reading has to begin anew so that no page behind the last is missed.
  public private(set) var restart = 0

  private let unpacking: any Unpacking
  private let isPacked: Bool
  private let selection: DumpSelection
  private var cutter: PageCutter
  /// Where the pieces that were taken in last begin in the file.
  private var starts: [(file: Int, unpacked: Int)] = []
  private var taken = 0
  private var isEnded = false
  private var end: Int?
  /// The dump was entered in its middle: the page in which that was is none that is missing.
  private var isEntered: Bool

  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: as messages call it.
  ///   - selection: which pages are wanted.
  ///   - limit: the most bytes a page may have.
  ///   - threads: how many threads unpack.
  ///   - start: the byte of the file to begin at, a `restart` of an earlier reading or an entry of a `DumpIndex`.
  ///   - end: the byte of the file to end at.
  /// - Throws: `ByteStreamError` where the file cannot be read.
  public convenience init(
    _ bytes: ByteStream, name: String, selection: DumpSelection = DumpSelection(), limit: Int = 16_000_000,
    threads: Int = 1, from start: Int = 0, to end: Int? = nil
  ) throws {
    let compression = Compression.of(head: try bytes.peek(8))
    let isEntered = start > 0 && (compression == .none || compression == .bzip2) && bytes.seek(to: start)
    let unpacking: any Unpacking
    if isEntered {
      // In the middle of a file nothing says how it is packed.
      unpacking = compression == .bzip2 ? Bzip2Unpacking(bytes, threads: threads) : Uncompressed(bytes)
    } else {
      unpacking = try bytes.unpacking(threads: threads)
    }
    self.init(
      unpacking, name: name, isPacked: compression != .none, selection: selection, limit: limit,
      isEntered: isEntered)
    self.end = end
    position = bytes.offset
    restart = isEntered ? start : 0
  }

  /// - Parameters:
  ///   - unpacking: gives the dump's bytes.
  ///   - name: as messages call it.
  ///   - isPacked: the file is compressed; messages say that their offsets are not the file's.
  ///   - selection: which pages are wanted.
  ///   - limit: the most bytes a page may have.
  ///   - isEntered: the bytes begin in the middle of the dump.
  public init(
    _ unpacking: any Unpacking, name: String, isPacked: Bool, selection: DumpSelection = DumpSelection(),
    limit: Int = 16_000_000, isEntered: Bool = false
  ) {
    self.name = name
    self.unpacking = unpacking
    self.isPacked = isPacked
    self.selection = selection
    self.isEntered = isEntered
    cutter = PageCutter(limit: limit)
  }

  /// What there was in the dump, in a sentence.
  public var account: String {
    var parts = ["\(redirects) redirects", "\(others) in other namespaces or without text"]
    if selection.onlyOfficials || !selection.titles.isEmpty { parts.append("\(unmarked) not wanted") }
    return "\(name): \(met) pages, of them \(parts.joined(separator: ", "))"
  }

  /// Whether a text begins like a dump.
  public static func looksLikeDump(_ head: [UInt8]) -> Bool {
    let text = head.prefix(4096)
    guard let first = text.firstIndex(where: { $0 > 32 && $0 < 0x80 }), text[first] == UInt8(ascii: "<")
    else { return false }
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
        case .problem(let words, let offset):
          if isEntered, met == 0 { continue }
          return problem(words, offset)
        }
      }
      guard !isEnded else { return nil }
      // Behind the last block of a stream stand its end mark and checksum, fifteen bytes at most.
      if let end, position + 15 >= end {
        isEnded = true
        cutter.finish()
        continue
      }
      if cutter.isHopeless {
        isEnded = true
        return problem(
          "no page in \(PageCutter.patience) bytes: this is no MediaWiki dump, or a file of nothing packed small",
          cutter.position)
      }
      switch try unpacking.next() {
      case .bytes(let bytes, let position)?:
        starts.append((self.position, taken))
        if starts.count > 64 { starts.removeFirst() }
        taken += bytes.count
        self.position = position
        cutter.add(bytes)
      case .damage(let words, let offset)?:
        cutter.interrupt()
        return .problem("\(name): byte \(offset): \(words)")
      case nil:
        isEnded = true
        cutter.finish()
        if met == 0, !isEntered, cutter.isIdle {
          return problem("no page in this file: it is no MediaWiki dump, or one of nothing", cutter.position)
        }
      }
    }
  }

  private func problem(_ words: String, _ offset: Int) -> DumpItem {
    .problem("\(name): byte \(offset)\(isPacked ? " unpacked" : ""): \(words)")
  }

  private func item(_ cut: PageCutter.Cut) -> DumpItem? {
    met += 1
    restart = starts.last { $0.unpacked <= cut.offset }?.file ?? restart
    // Before anything is parsed: where it is written down, the namespace and whether it is a redirect.
    if let space = namespace(cut.xml), space != 0 {
      others += 1
      return nil
    }
    if ByteSearch.first("<redirect", in: cut.xml, first: 1000) != nil {
      redirects += 1
      return nil
    }
    if selection.onlyOfficials, !OfficialMarks.mark(cut.xml) {
      unmarked += 1
      return nil
    }
    switch DumpPage.parsed(cut.xml) {
    case .failure(let failure):
      return problem(
        "a page is passed over, its XML is broken: \(failure.reason)", cut.offset + failure.offset)
    case .success(let page):
      guard selection.titles.isEmpty || selection.titles.contains(page.title) else {
        unmarked += 1
        return nil
      }
      if WikitextForm.redirect(page.text, from: 0) != nil || page.redirect != nil {
        redirects += 1
        return nil
      }
      let isArticle = page.namespace.map { $0 == 0 } ?? !page.title.contains(":")
      guard isArticle, page.model.map({ $0 == "wikitext" }) ?? true, !page.isHidden, !page.text.isEmpty else {
        others += 1
        return nil
      }
      return .page(page)
    }
  }

  private func namespace(_ xml: [UInt8]) -> Int? {
    guard let tag = ByteSearch.first("<ns>", in: xml, first: 1000) else { return nil }
    return Int(
      String(decoding: xml[(tag + 4)...].prefix(8).prefix { $0 != UInt8(ascii: "<") }, as: UTF8.self))
  }

  /// `<base>https://en.wikipedia.org/wiki/Main_Page</base>` tells where pages stand.
  private func readSite(_ xml: [UInt8]) {
    guard let tag = ByteSearch.first("<base>", in: xml, first: xml.count) else { return }
    let base = String(decoding: xml[(tag + 6)...].prefix { $0 != UInt8(ascii: "<") }, as: UTF8.self)
    guard let slash = base.lastIndex(of: "/") else { return }
    address = String(base[...slash])
  }
}

extension Dump: DocumentStream {
  /// The next article as a document: its wikitext, by title and revision, dated by its revision.
  public func next() throws -> StreamItem? {
    let item: DumpItem? = try next()
    switch item {
    case .page(let page)?:
      var presets = Presets()
      presets.title = page.title
      presets.format = .wikitext
      presets.date = page.timestamp.flatMap { try? EDTF(String($0.prefix(10))) }
      presets.url = address.map { base in
        base + Dump.path(page.title) + (page.revision.map { "?oldid=" + $0 } ?? "")
      }
      let revision = page.revision.map { ", revision \($0)" } ?? ""
      return .document(bytes: page.text, name: "\(name): \(page.title)\(revision)", presets: presets)
    case .problem(let words)?: return .problem(words, offset: cutter.position)
    case nil: return nil
    }
  }

  /// A title as it stands in an address (RFC 3986).
  static func path(_ title: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var path: [UInt8] = []
    for byte in title.utf8 {
      switch byte {
      case 32: path.append(UInt8(ascii: "_"))
      case 48...57, 65...90, 97...122: path.append(byte)
      case _ where "-_.~!*'(),:;/@".utf8.contains(byte): path.append(byte)
      default: path += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: path, as: UTF8.self)
  }
}
