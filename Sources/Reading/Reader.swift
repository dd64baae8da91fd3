import Chronology
import Glibc
import Records

/// The forms of documents this room reads.
public enum Format: String, Sendable, CaseIterable {
  /// The plain article form: `= Title =`, `Infobox`, `- Key: value`, `==Section==`, prose, lists.
  case plain
  /// Text without any markup: stories, press releases, transcripts.
  case text
  /// A page of MediaWiki.
  case wikitext
  /// A saved web page.
  case html
  /// CommonMark, with or without front matter.
  case markdown
  /// A message as mail programs save it (RFC 5322, `.eml`).
  case email
  /// A PDF file, through poppler's `pdftotext`.
  case pdf
  /// A word processor's document (Office Open XML).
  case docx

  /// Whether it is a file of its own kind, which has no text encoding.
  var isPackaged: Bool { self == .pdf || self == .docx }

  /// Whether lines of `key: value` may stand above it.
  var takesFrontMatter: Bool { self == .plain || self == .text || self == .markdown }
}

/// Turns bytes into a `Document`.
///
/// ```swift
/// let document = try Reader().document(bytes, name: "kim.txt")
/// document.info.title  // "Kim Ha-neul"
/// ```
public struct Reader: Sendable {
  /// The most bytes a document may have.
  public var limit: Int
  /// The form to read; nil to tell by the content.
  public var format: Format?
  /// The document's date, where the reader is told.
  public var date: EDTF?
  /// A label of `EncodingNames`, such as `windows-1252`; nil to tell the encoding by the bytes.
  public var encoding: String?

  /// A reader.
  /// - Parameters:
  ///   - format: the form to read; nil to tell by the content.
  ///   - date: the document's date, where it is known.
  ///   - limit: the most bytes a document may have; 16 MB unless told.
  public init(format: Format? = nil, date: EDTF? = nil, limit: Int = 16_000_000) {
    self.format = format
    self.date = date
    self.limit = limit
  }

  /// The document that `bytes` hold.
  /// - Parameters:
  ///   - bytes: the source; text in UTF-8 or an encoding of `EncodingNames`.
  ///   - name: the path or URL it came from, for messages and for the record.
  ///   - presets: what is known beside the text; it goes before what the text says.
  /// - Returns: the document, every position of its text mapped back to `bytes`.
  /// - Throws: `ReadingError` where the bytes are no text, too many, or none.
  public func document(_ bytes: [UInt8], name: String, presets: Presets = Presets()) throws -> Document {
    guard bytes.count <= limit else {
      throw ReadingError.tooLarge(name: name, length: bytes.count, limit: limit)
    }
    if bytes.isEmpty { throw ReadingError.empty(name: name) }
    let format = format ?? presets.format
    let packaged = format.map { $0.isPackaged ? $0 : nil } ?? Reader.packaged(bytes)
    // Word's older files, and its newer ones with a password (MS-CFB).
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw ReadingError.unreadable(
        name: name, reason: "an old or encrypted Office file; save it as .docx without a password")
    }
    // Nearly every text is UTF-8, and is gone through once for that.
    let isUTF8 = packaged == nil && encoding == nil && UTF8Check.isText(bytes)
    let decoded =
      packaged == nil && !isUTF8 ? try TextDecoding.decoded(bytes, name: name, encoding: encoding) : nil
    // What the form's reader reads, and what offsets count in unless `decoded` leads on.
    let readable: [UInt8]
    var word: DOCXForm?
    switch packaged {
    case .pdf: readable = try PDFForm.text(of: bytes, name: name)
    case .docx:
      let document = try DOCXForm(bytes, name: name)
      readable = document.body
      word = document
    default: readable = decoded?.text ?? bytes
    }
    if !isUTF8 { try Reader.check(readable, name: name) }
    let start = readable.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard readable[start...].contains(where: { $0 > 32 }) else { throw ReadingError.empty(name: name) }
    let told = format ?? packaged
    let front = told == nil || told?.takesFrontMatter == true ? FrontMatterBlock(readable, from: start) : nil
    let body = front?.end ?? start
    let form = told ?? Reader.form(of: readable, from: body)
    var outline = Outline(source: readable)
    outline.date = date ?? presets.date
    outline.title = presets.title
    if form.takesFrontMatter { front?.fill(&outline) }
    switch form {
    case .plain: PlainForm.read(readable, from: body, into: &outline)
    case .text: TextForm.read(readable, from: body, into: &outline)
    case .wikitext: WikitextForm.read(readable, from: start, into: &outline)
    case .html: HTMLForm.read(readable, from: start, into: &outline)
    case .markdown: MarkdownForm.read(readable, from: body, into: &outline)
    case .email: EmailForm.read(readable, from: start, into: &outline)
    case .pdf: PDFForm.read(readable, into: &outline)
    case .docx: word?.read(into: &outline)
    }
    if let map = decoded?.map { outline.place(through: map) }
    var info = DocumentInfo(
      id: Digest.id(bytes), title: presets.title ?? outline.title, format: form.rawValue,
      language: outline.language ?? "en",
      date: outline.date,
      source: name, length: packaged == nil ? bytes.count : readable.count)
    info.encoding = decoded?.encoding
    info.author = presets.author ?? outline.author
    info.publisher = outline.publisher
    info.url = presets.url ?? outline.url
    info.place = outline.place
    var document = Document(
      info: info, source: packaged == nil ? bytes : readable, text: outline.text, blocks: outline.blocks,
      sections: outline.sections,
      map: decoded.map { outline.map.through($0.map) } ?? outline.map, decoded: decoded?.text)
    document.citations = outline.citations
    document.notes = outline.notes
    document.redirect = outline.redirect
    return document
  }

  /// What a document of these bytes is called: `sha256:` and 64 hexadecimal digits.
  public static func id(of bytes: [UInt8]) -> String { Digest.id(bytes) }

  /// The form of a file that is no text, told by its first bytes; nil for text.
  private static func packaged(_ bytes: [UInt8]) -> Format? {
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return .docx }
    return nil
  }

  /// The form of a text, told by its content.
  private static func form(of bytes: [UInt8], from start: Int) -> Format {
    if HTMLForm.looksLikeHTML(bytes, from: start) { return .html }
    if EmailForm.looksLikeEmail(bytes, from: start) { return .email }
    if WikitextForm.looksLikeWikitext(bytes, from: start) { return .wikitext }
    if PlainForm.looksPlain(bytes, from: start) { return .plain }
    if MarkdownForm.looksLikeMarkdown(bytes, from: start) { return .markdown }
    return .text
  }

  /// Throws where the bytes are no UTF-8 text.
  static func check(_ bytes: [UInt8], name: String) throws {
    if bytes.isEmpty { throw ReadingError.empty(name: name) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw ReadingError.encoding(name: name, encoding: bytes[0] == 0xFF ? "UTF-32LE" : "UTF-32BE")
    }
    if let offset = UTF8Check.firstInvalid(bytes) {
      // A NUL byte before it says more than the encoding does.
      if let zero = bytes[..<offset].firstIndex(of: 0) { throw ReadingError.binary(name: name, offset: zero) }
      throw ReadingError.invalidUTF8(name: name, offset: offset)
    }
    if let zero = bytes.firstIndex(of: 0) { throw ReadingError.binary(name: name, offset: zero) }
  }
}

/// Tells whether bytes are UTF-8 (RFC 3629).
enum UTF8Check {
  /// Whether bytes are UTF-8 without a NUL.
  static func isText(_ bytes: [UInt8]) -> Bool {
    let hasNUL = bytes.withUnsafeBytes { all in
      all.baseAddress.map { memchr($0, 0, all.count) != nil } ?? false
    }
    return !hasNUL && firstInvalid(bytes) == nil
  }

  /// The offset of the first byte that cannot stand where it does; nil where all is well.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var at = 0
      let count = buffer.count
      let words = UnsafeRawBufferPointer(buffer)
      while at < count {
        // ASCII, eight bytes at a time.
        while at + 8 <= count,
          words.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          at += 8
        }
        guard at < count else { break }
        let lead = buffer[at]
        if lead < 0x80 {
          at += 1
          continue
        }
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xE1...0xEC, 0xEE...0xEF: length = 3
        case 0xED: (length, high) = (3, 0x9F)
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, high) = (4, 0x8F)
        default: return at
        }
        guard at + length <= count, buffer[at + 1] >= low, buffer[at + 1] <= high else { return at }
        for next in 2..<max(2, length) where buffer[at + next] & 0xC0 != 0x80 { return at }
        at += length
      }
      return nil
    }
  }
}
