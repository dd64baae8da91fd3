import Reading
import Testing

/// What script/fuzz has found, made small: a line a finding.
@Suite("What the fuzzer found stays mended")
struct FuzzFindings {
  @Test(
    "documents are read with all promises kept",
    arguments: [
      // A number of more than 31 bits, of which gumbo makes bytes that are no character.
      (Format.html, "&#x88888888"),
      // A quotation mark that the source does not write was a block of its own.
      (.html, "<q><p>a</p></q>"), (.html, "<div>a<q>b<p>c</div>"),
      // A tag without an end was cut within a character.
      (.wikitext, "<p" + String(repeating: "…", count: 300)),
      // What stood between two brackets went, and they became a mark; a link's target held marks.
      (.wikitext, "{]]{a#r"), (.wikitext, "a [[TesD<ref name=IRE{{reflist}}rg|]] b"),
      (.wikitext, "D==['''[ x"),
      (.wikitext, "a <{{reflist}}ref name=x b"), (.wikitext, "{said.<re'''f>Page 6"),
      // Deeper than any stack.
      (
        .wikitext,
        String(repeating: "{{Infobox officeholder|a=", count: 20_000) + String(repeating: "}}", count: 20_000)
      ),
    ])
  func documents(_ finding: (format: Format, text: String)) throws {
    guard let document = try? Reader(format: finding.format).document(Array(finding.text.utf8), name: "f")
    else { return }
    #expect(String(validating: document.text, as: UTF8.self) != nil)
    checkMapping(document, String(finding.text.prefix(40)))
    for mark in ["{{", "[[", "<ref"] where finding.text.utf8.count < 100 {
      #expect(!String(decoding: document.text, as: UTF8.self).contains(mark), "\(finding.text)")
    }
  }

  @Test("words that a browser moves before the table they stand in come from all the bytes between")
  func astray() {
    let map = SourceMap(runs: [.init(text: 0, source: 50, length: 4), .init(text: 5, source: 10, length: 6)])
    #expect(map.source(of: 0..<11) == 10..<54)
    #expect(map.source(of: 2..<7) == 10..<54)
    #expect(map.source(of: 5..<11) == 10..<16)
    #expect(map.source(of: 1..<3) == 51..<53)
  }

  @Test("notes and citations of another encoding stand in the file")
  func encodings() throws {
    var reader = Reader(format: .wikitext)
    reader.encoding = "windows-1252"
    let document = try reader.document(
      Array("\u{BB}\u{9B}".unicodeScalars.map { UInt8($0.value) }) + Array("a[[".utf8), name: "f")
    #expect(document.notes.map(\.offset) == [3])
  }

  @Test(
    "marks that nothing closes take linear time",
    arguments: ["{|\n", "<ref>", "<ref name=a>", "<ref>{{", "{{a|\n|b=", "{{Infobox officeholder|"])
  func unclosed(_ mark: String) throws {
    let bytes = Array(String(repeating: mark, count: 30_000).utf8)
    let time = ContinuousClock().measure { _ = try? Reader(format: .wikitext).document(bytes, name: "f") }
    #expect(time < .seconds(3), "\(time)")
  }

  private final class Whole: Unpacking {
    private var bytes: [UInt8]?
    init(_ bytes: [UInt8]) { self.bytes = bytes }
    func next() throws -> UnpackedPiece? {
      defer { bytes = nil }
      return bytes.map { .bytes($0, position: $0.count) }
    }
  }

  private func unpacked(_ bytes: [UInt8]) throws -> (count: Int, damages: Int) {
    let unpacking = try ByteStream(unpacking: Whole(bytes)).unpacking(threads: 1)
    var (count, damages) = (0, 0)
    while let piece = try unpacking.next() {
      switch piece {
      case .bytes(let bytes, _): count += bytes.count
      case .damage: damages += 1
      }
    }
    return (count, damages)
  }

  /// A frame of zstd with a window of 1 MB and blocks of one byte over and over, the last of them closed.
  private func frame(_ lengths: [Int]) -> [UInt8] {
    var frame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, 10 << 3]
    for (index, length) in lengths.enumerated() {
      let head = length << 3 | 1 << 1 | (index == lengths.count - 1 ? 1 : 0)
      frame += [UInt8(head & 0xFF), UInt8(head >> 8 & 0xFF), UInt8(head >> 16), 120]
    }
    return frame
  }

  @Test("the last block of zstd is there even where there was no room for it")
  func lastBlock() throws {
    let read = try unpacked(frame([Int](repeating: 100_000, count: 6)))
    #expect(read.count == 600_000 && read.damages == 0)
  }

  @Test("what stands before a damage of zstd is read")
  func beforeDamage() throws {
    // A block of the kind that is reserved.
    let read = try unpacked(frame([1000, 1000, 1000]).dropLast(4) + [0x07, 0, 0, 0])
    #expect(read.count == 2000 && read.damages == 1)
  }

  @Test("two damaged blocks of different streams of bzip2 are two")
  func damagedStreams() throws {
    let mark: [UInt8] = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]
    // The second begins at another bit than the first ends at.
    var bits = (Array("BZh9".utf8) + mark + [UInt8](repeating: 0xA5, count: 21)).flatMap { byte in
      (0..<8).map { byte >> (7 - $0) & 1 }
    }
    for byte: UInt8 in [0x17, 0x72, 0x45, 0x38, 0x50, 0x90] { bits += (0..<8).map { byte >> (7 - $0) & 1 } }
    bits += [0, 0, 0]
    for byte in mark + [UInt8](repeating: 0x5A, count: 20) { bits += (0..<8).map { byte >> (7 - $0) & 1 } }
    bits += [0, 0, 0, 0, 0]
    let bytes = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(0) { $0 << 1 | $1 }
    }
    let read = try unpacked(bytes)
    #expect(read.count == 0 && read.damages == 2)
  }

  @Test("a page that ends with the file is read")
  func lastPage() throws {
    let xml = "<mediawiki><page><title>A</title><revision><text>b</text></revision></page>"
    let dump = try Dump(ByteStream(unpacking: Whole(Array(xml.utf8))), name: "f")
    guard case .page(let page)? = try dump.next() as DumpItem? else {
      Issue.record("no page")
      return
    }
    #expect(page.title == "A" && page.text == Array("b".utf8))
  }
}
