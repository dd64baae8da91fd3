import Glibc

/// Cuts the pages out of a MediaWiki dump (export format 0.3 to 0.11) without parsing it.
///
/// In XML `<` stands for nothing but a tag, so that `<page>` and `</page>` are found by looking at tags alone. What is
/// broken costs the page it is in: the next `<page>` begins anew.
struct PageCutter {
  /// A page's XML, from `<page>` to `</page>`, and where it stands in the unpacked dump.
  struct Cut {
    var xml: [UInt8]
    var offset: Int
  }

  enum Event {
    case page(Cut)
    /// Between `<siteinfo>` and the first page: what the wiki says of itself.
    case site([UInt8])
    case problem(String, offset: Int)
  }

  /// The most bytes a page may have; what is longer is passed over.
  let limit: Int
  private var bytes: [UInt8] = []
  /// The unpacked dump's offset of `bytes[0]`.
  private var base = 0
  /// Where to look on, and where the present page begins.
  private var at = 0
  private var begin: Int?
  private var site: Int?
  /// The present page was too long and is passed over.
  private var isOverlong = false
  /// Bytes that have gone by without a page.
  private var idle = 0
  private var events: [Event] = []
  private var next = 0

  init(limit: Int) { self.limit = limit }

  /// Bytes that may go by without a page before the file is no dump: so many that no head of a dump is longer, so few
  /// that a file of nothing is seen soon.
  static let patience = 64_000_000

  /// Whether so much has gone by without a page that the file is none.
  var isHopeless: Bool { idle > PageCutter.patience }

  /// Whether nothing found is waiting to be taken.
  var isIdle: Bool { next >= events.count }

  /// How far into the unpacked dump the cutter has got.
  var position: Int { base + at }

  /// The next thing found; nil where more bytes are needed.
  mutating func take() -> Event? {
    guard next < events.count else {
      events.removeAll(keepingCapacity: true)
      next = 0
      return nil
    }
    next += 1
    return events[next - 1]
  }

  /// Takes in the bytes that follow.
  mutating func add(_ piece: [UInt8]) {
    // What lies before the present page is done with.
    let keep = begin ?? site ?? at
    if keep > 0 {
      bytes.removeFirst(keep)
      base += keep
      at -= keep
      begin = begin.map { $0 - keep }
      site = site.map { $0 - keep }
    }
    bytes += piece
    let before = events.count
    scan()
    idle = events.count > before ? 0 : idle + piece.count
    guard let start = begin, bytes.count - start > limit else { return }
    events.append(overlong(base + start))
    begin = nil
    isOverlong = true
    at = max(at, bytes.count - 16)
  }

  /// Takes in that nothing follows.
  mutating func finish() {
    scan(isLast: true)
    guard let start = begin else { return }
    begin = nil
    events.append(.problem("the dump ends in the middle of a page, which is left out", offset: base + start))
  }

  /// Something before this was lost: a page that was begun cannot go on.
  mutating func interrupt() {
    scan(isLast: true)
    if let start = begin {
      events.append(.problem("a page that was begun here is lost with it", offset: base + start))
    }
    begin = nil
    at = bytes.count
  }

  private mutating func scan(isLast: Bool = false) {
    let count = bytes.count
    var at = at
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      while at < count, let found = memchr(base + at, Int32(UInt8(ascii: "<")), count - at) {
        let tag = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
        // A tag's name may go on in the next piece.
        guard isLast ? tag + 1 < count : tag + 11 < count else {
          at = tag
          return
        }
        at = tag + 1
        switch buffer[tag + 1] {
        case UInt8(ascii: "p") where matches("page>", tag + 1, buffer) || matches("page ", tag + 1, buffer):
          endSite(buffer, tag)
          if let start = begin {
            events.append(
              .problem(
                "a page begins inside the one that begins here, which is left out", offset: self.base + start)
            )
          }
          begin = tag
          isOverlong = false
        case UInt8(ascii: "s") where matches("siteinfo>", tag + 1, buffer): site = tag
        case UInt8(ascii: "/") where matches("page>", tag + 2, buffer):
          guard let start = begin else {
            if !isOverlong {
              events.append(.problem("a page ends here that never began", offset: self.base + tag))
            }
            isOverlong = false
            continue
          }
          begin = nil
          if tag + 7 - start > limit {
            events.append(overlong(self.base + start))
          } else {
            events.append(.page(Cut(xml: Array(buffer[start..<tag + 7]), offset: self.base + start)))
          }
        default: continue
        }
      }
      at = max(at, count)
    }
    self.at = min(at, count)
  }

  private func overlong(_ offset: Int) -> Event {
    .problem(
      "a page of more than \(limit) bytes is passed over; raise the limit with --max-size", offset: offset)
  }

  private mutating func endSite(_ buffer: UnsafeBufferPointer<UInt8>, _ tag: Int) {
    guard let start = site else { return }
    site = nil
    events.append(.site(Array(buffer[start..<min(tag, start + 100_000)])))
  }

  private func matches(_ word: StaticString, _ at: Int, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    ByteSearch.stands(word, in: buffer, at: at, before: buffer.count)
  }
}
