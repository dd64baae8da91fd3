import Foundation
import Reading
import Testing

@Suite("Word documents and PDF files are read as their text, and what is none says so")
struct PackageTests {
  /// A zip file with stored parts, made here so that no tool is needed.
  static func zip(_ parts: [(name: String, text: String)], flag: UInt16 = 0, length: UInt32? = nil) -> [UInt8]
  {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    func number(_ value: some FixedWidthInteger) -> [UInt8] {
      withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
    for part in parts {
      let body = Array(part.text.utf8)
      let offset = UInt32(bytes.count)
      let size = UInt32(body.count)
      let head =
        number(flag) + number(UInt16(0)) + number(UInt32(0)) + number(crc(body)) + number(size)
        + number(length ?? size) + number(UInt16(part.name.utf8.count)) + number(UInt16(0))
      bytes += [0x50, 0x4B, 3, 4] + number(UInt16(20)) + head + Array(part.name.utf8) + body
      directory +=
        [0x50, 0x4B, 1, 2] + number(UInt16(20)) + number(UInt16(20)) + head + number(UInt16(0))
        + number(UInt16(0))
        + number(UInt16(0)) + number(UInt32(0)) + number(offset) + Array(part.name.utf8)
    }
    let start = UInt32(bytes.count)
    return bytes + directory + [0x50, 0x4B, 5, 6] + number(UInt32(0)) + number(UInt16(parts.count))
      + number(UInt16(parts.count)) + number(UInt32(directory.count)) + number(start) + number(UInt16(0))
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
  }

  private func word(_ body: String, _ more: [(name: String, text: String)] = []) -> [UInt8] {
    let document =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"urn:w\"><w:body>\(body)</w:body></w:document>"
    return PackageTests.zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)] + more)
  }

  private func error(_ bytes: [UInt8]) -> String {
    do {
      _ = try Reader().document(bytes, name: "f")
      return "read"
    } catch { return "\(error)" }
  }

  private let text = """
    <w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>Ferry report</w:t></w:r></w:p>
    <w:p><w:r><w:t xml:space="preserve">Tessa Borg &amp; </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del>\
    <w:r><w:t>Carmel </w:t><w:tab/><w:t>Vella left.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
    <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Career</w:t></w:r></w:p>
    <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>First post</w:t></w:r></w:p>
    <w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Post</w:t></w:r></w:p></w:tc></w:tr>
    <w:tr><w:tc><w:p><w:r><w:t>2011</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>May</w:t></w:r><w:r><w:t>or</w:t></w:r></w:p>\
    <w:p><w:r><w:t>again</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
    """
  private let styles = """
    <w:styles xmlns:w="urn:w"><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>\
    <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>
    """
  private let core = """
    <c:p xmlns:c="a" xmlns:dc="b" xmlns:t="c"><dc:title>Report</dc:title><dc:creator>Jane Doe</dc:creator>\
    <t:created>2014-05-06T07:08:09Z</t:created></c:p>
    """

  @Test(
    "Headings by style, paragraphs, lists and rows; what was deleted is left out; evidence stands in the XML")
  func wordDocument() throws {
    let document = try Reader().document(
      word(text, [("word/styles.xml", styles), ("docProps/core.xml", core)]), name: "f")
    #expect(
      outline(document) == [
        "h1 Ferry report", "p Tessa Borg & Carmel Vella left.", "h2 Career", "l First post", "r Year\tPost",
        "r 2011\tMayor again",
      ])
    #expect(document.info.format == "docx")
    #expect(document.info.title == "Report")
    #expect(document.info.author == "Jane Doe")
    #expect(document.info.date?.description == "2014-05-06")
    #expect(document.source.starts(with: "<?xml".utf8))
    checkMapping(document)
  }

  @Test("What cannot be opened says why, and what to do")
  func broken() {
    let whole = word("<w:p><w:r><w:t>Text</w:t></w:r></w:p>")
    #expect(error(PackageTests.zip([("a.txt", "x")])).contains("no word/document.xml"))
    #expect(error(PackageTests.zip([("word/document.xml", "<a/>")], flag: 1)).contains("encrypted"))
    #expect(
      error(PackageTests.zip([("word/document.xml", "<a/>")], length: 4_000_000_000)).contains(
        "when unpacked"))
    #expect(error(Array(whole[..<(whole.count / 2)])).contains("damaged"))
    #expect(error([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]).contains("save it as .docx"))
    #expect(error(PackageTests.zip([("word/document.xml", "")])).contains("nothing to read"))
  }

  @Test("XML that breaks off is read as far as it goes, with a note")
  func cutXML() throws {
    let document = try Reader().document(
      PackageTests.zip([("word/document.xml", "<d><p><r><t>Text</t></r></p><p><r><t>More")]), name: "f")
    #expect(outline(document) == ["p Text"])
    #expect(document.notes.count == 1 && document.notes[0].message.contains("breaks off"))
  }

  @Test("Spliced and flipped packages never crash")
  func spliced() throws {
    var numbers = Numbers(state: 71)
    let pieces = [
      "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>",
      "<w:tc>", "</w:tc>",
      "<w:del>", "</w:del>", "<w:br/>", "<w:tab/>", "word", "é", "&amp;", "&#x4e;", "\n",
      "<w:pStyle w:val=\"Heading2\"/>", "<w:numPr/>",
      "<![CDATA[x]]>", "<!-- c -->", "\r\n",
    ]
    for _ in 0..<800 {
      let text = numbers.splice(pieces, 40)
      if let document = try? Reader().document(word(text), name: "f") { checkMapping(document, text) }
    }
    let whole = word(text, [("word/styles.xml", styles)])
    for _ in 0..<800 {
      var bytes = whole
      for _ in 0...numbers.next(4) { bytes[numbers.next(bytes.count)] = UInt8(numbers.next(256)) }
      if let document = try? Reader().document(bytes, name: "f") { checkMapping(document) }
    }
  }

  // MARK: PDF

  /// A PDF file with a line of text for each of the lines of its pages.
  static func pdf(_ pages: [[String]]) -> [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " "))] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (number, lines) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + 2 * number) 0 R >>"
      )
      let body =
        "BT /F1 11 Tf 72 780 Td 14 TL\n"
        + lines.map { $0.isEmpty ? "T*" : "(\($0)) Tj T*" }.joined(separator: "\n") + "\nET"
      objects.append("<< /Length \(body.utf8.count) >>\nstream\n\(body)\nendstream")
    }
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (number, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { text += String(format: "%010d 00000 n \n", offset) }
    return Array(
      (text + "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n").utf8)
  }

  static let hasPDF = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(
    "Heads, feet and numbers of pages are left out, and a sentence goes on over them", .enabled(if: hasPDF))
  func pages() throws {
    let bodies = [
      [
        "The inquiry heard that Tessa Borg was appointed minis-",
        "ter of transport on 3 March 2011, and that the board", "had known of the",
      ],
      [
        "contract since the summer of 2012, when it was signed in",
        "Valletta by the permanent secretary of the ministry.",
      ],
      [
        "The third witness could not be heard, as he had left the",
        "island before the inquiry began its work in the spring.",
      ],
    ]
    let pages = bodies.enumerated().map { ["Ferry Inquiry 2014", ""] + $1 + ["", "Page \($0 + 1) of 3"] }
    let document = try Reader().document(PackageTests.pdf(pages), name: "f")
    #expect(document.info.format == "pdf")
    let words = outline(document).joined(separator: " ")
    #expect(!words.contains("Page") && !words.contains("Inquiry 2014"))
    #expect(words.contains("appointed minister of transport"))
    #expect(words.contains("known of the contract since"))
    checkMapping(document)
  }

  @Test("A PDF that pdftotext refuses says what it said; one without text says so", .enabled(if: hasPDF))
  func badPDF() {
    #expect(error(Array("%PDF-1.4\njunk\n".utf8)).contains("f: pdftotext: "))
    #expect(error(PackageTests.pdf([[]])).contains("a PDF without text"))
  }
}
