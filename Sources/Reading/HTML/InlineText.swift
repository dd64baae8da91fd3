/// Running text while it is put together: white space collapses as in a browser, references become characters, and
/// each stands on the bytes of the source.
struct InlineText {
  /// What parts two pieces, the weakest first.
  enum Gap: Int { case none, blank, line, item }

  private(set) var passage = Passage()
  private var gap = Gap.none

  var isEmpty: Bool { passage.isEmpty }

  /// The next text is parted from the last by this, if any text is there.
  mutating func part(_ gap: Gap) { if gap.rawValue > self.gap.rawValue { self.gap = gap } }

  mutating func removeAll() {
    passage.removeAll()
    gap = .none
  }

  /// Adds a mark that the source lacks, such as the quotation marks of `<q>`.
  mutating func mark(_ text: StaticString) {
    bridge()
    passage.separate(text)
  }

  /// Adds text for which the source has something else.
  mutating func append(_ text: some Collection<UInt8>, for range: Range<Int>) {
    guard !text.isEmpty else { return }
    bridge()
    let bytes = Array(text)
    // Of a number of more than 31 bits ("&#x88888888;") gumbo makes bytes that are no character.
    let isSound = UTF8Check.firstInvalid(bytes) == nil
    passage.append(isSound ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8), for: range)
  }

  private mutating func bridge() {
    if !passage.isEmpty {
      switch gap {
      case .none: break
      case .blank: passage.separate(" ")
      case .line: passage.separate("\n")
      case .item: passage.separate("; ")
      }
    }
    gap = .none
  }

  /// Adds a text node: `text` is what the source's `range` says.
  mutating func append(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, saying text: UnsafeBufferPointer<UInt8>
  ) {
    if range.count == text.count, source[range].elementsEqual(text) {
      append(source, range)
      return
    }
    var at = range.lowerBound
    var read = 0
    var start = at
    while at < range.upperBound, read < text.count {
      let byte = source[at]
      if byte == text[read], byte != UInt8(ascii: "&") {
        at += 1
        read += 1
        continue
      }
      // The two may part in the middle of a character.
      while read > 0, at > start, text[read] & 0xC0 == 0x80 {
        read -= 1
        at -= 1
      }
      append(source, start..<at)
      switch source[at] {
      case 13:
        at += 1
        if text[read] == 10, at >= range.upperBound || source[at] != 10 { read += 1 }
        part(.blank)
      case UInt8(ascii: "&"):
        guard let reference = CharacterReference(source, at..<range.upperBound, text, read) else {
          // No reference: the sign itself.
          guard text[read] == UInt8(ascii: "&") else {
            return append(rest: text[read...], for: at..<range.upperBound)
          }
          append(source, at..<at + 1)
          at += 1
          read += 1
          break
        }
        append(reference: text[read..<read + reference.text], for: at..<at + reference.source)
        at += reference.source
        read += reference.text
      case UInt8(ascii: "<"):
        // A tag that the parser passed over.
        while at < range.upperBound, source[at] != UInt8(ascii: ">") { at += 1 }
        at = min(at + 1, range.upperBound)
      default:
        // What stands here cannot be told byte by byte: the rest stands for the rest.
        append(rest: text[read...], for: at..<range.upperBound)
        return
      }
      start = at
    }
    append(source, start..<at)
    append(rest: text[read...], for: range)
  }

  private mutating func append(rest text: Slice<UnsafeBufferPointer<UInt8>>, for range: Range<Int>) {
    append(text.drop { $0 <= 32 }.map { $0 < 32 ? 32 : $0 }, for: range)
  }

  private mutating func append(reference text: Slice<UnsafeBufferPointer<UInt8>>, for range: Range<Int>) {
    if let first = text.first, first <= 32 { return part(.blank) }
    if let blank = InlineText.blank(text.base, text.startIndex, text.endIndex) {
      if blank.isSeen { part(.blank) }
      return
    }
    append(text, for: range)
  }

  /// Adds bytes of the source as they are, but for white space.
  private mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let start = at
      var blank: (length: Int, isSeen: Bool)?
      while at < end {
        let byte = source[at]
        if byte == 32 {
          // A single blank stands in the text as well.
          guard at > start, at + 1 < end, source[at + 1] > 32,
            InlineText.blank(source, at + 1, end) == nil
          else { break }
        } else if byte < 32 {
          break
        } else if byte >= 0xC2 {
          blank = InlineText.blank(source, at, end)
          if blank != nil { break }
        }
        at += 1
      }
      if at > start {
        bridge()
        passage.append(source, start..<at)
      }
      if let blank {
        if blank.isSeen { part(.blank) }
        at += blank.length
      } else if at < end {
        part(.blank)
        at += 1
      }
    }
  }

  /// The length of a blank beyond ASCII, or of a character that is not seen; nil for anything else.
  private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (
    length: Int, isSeen: Bool
  )? {
    guard bytes[at] >= 0xC2, at + 1 < end else { return nil }
    switch (bytes[at], bytes[at + 1]) {
    case (0xC2, 0xA0): return (2, true)
    case (0xC2, 0xAD): return (2, false)
    case (0xE2, 0x80) where at + 2 < end:
      switch bytes[at + 2] {
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return (3, true)
      case 0x8B, 0x8E, 0x8F, 0xAA...0xAE: return (3, false)
      default: return nil
      }
    case (0xE2, 0x81) where at + 2 < end && bytes[at + 2] == 0xA0: return (3, false)
    case (0xE3, 0x80) where at + 2 < end && bytes[at + 2] == 0x80: return (3, true)
    case (0xEF, 0xBB) where at + 2 < end && bytes[at + 2] == 0xBF: return (3, false)
    default: return nil
    }
  }
}
