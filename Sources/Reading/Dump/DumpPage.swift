import CExpat

/// A page of a dump: what the wiki knows of it, and its text.
public struct DumpPage: Sendable {
  /// The title, with its namespace.
  public var title = ""
  /// 0 for articles; nil where the dump is of a time before it was written down.
  public var namespace: Int?
  /// The revision's number and time (ISO 8601).
  public var revision: String?
  public var timestamp: String?
  /// The page this one only points to.
  public var redirect: String?
  /// `wikitext`, `css`, `json` …; nil where the dump does not say.
  public var model: String?
  /// The text, UTF-8.
  public var text: [UInt8] = []
  /// Whether the text was deleted from the public dump.
  public var isHidden = false
}

/// Reads a page's XML, by expat.
struct PageParser {
  private var page = DumpPage()
  private var path: [String] = []
  private var value: [UInt8] = []

  /// The page that the XML holds.
  /// - Returns: the page, or where the XML is broken: the byte, and why.
  static func page(_ xml: [UInt8]) -> Result<DumpPage, XMLFailure> {
    guard let parser = XML_ParserCreate("UTF-8") else { return .failure(XMLFailure(offset: 0, reason: "out of memory")) }
    defer { XML_ParserFree(parser) }
    var state = PageParser()
    var failure: XMLFailure?
    withUnsafeMutablePointer(to: &state) { pointer in
      XML_SetUserData(parser, pointer)
      XML_SetElementHandler(
        parser,
        { data, name, attributes in
          guard let data, let name else { return }
          data.assumingMemoryBound(to: PageParser.self).pointee.open(String(cString: name), attributes)
        },
        { data, _ in
          data?.assumingMemoryBound(to: PageParser.self).pointee.close()
        })
      XML_SetCharacterDataHandler(
        parser,
        { data, text, length in
          guard let data, let text else { return }
          text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { bytes in
            data.assumingMemoryBound(to: PageParser.self).pointee.value.append(
              contentsOf: UnsafeBufferPointer(start: bytes, count: Int(length)))
          }
        })
      let status = xml.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { XML_Parse(parser, $0.baseAddress, Int32($0.count), 1) }
      }
      if status != XML_STATUS_OK {
        failure = XMLFailure(
          offset: Int(XML_GetCurrentByteIndex(parser)),
          reason: XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "not well-formed")
      }
    }
    return failure.map { .failure($0) } ?? .success(state.page)
  }

  private mutating func open(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    path.append(name)
    value.removeAll(keepingCapacity: true)
    guard let attributes else { return }
    var at = 0
    while let key = attributes[at], let text = attributes[at + 1] {
      if name == "redirect", String(cString: key) == "title" { page.redirect = String(cString: text) }
      if name == "text", String(cString: key) == "deleted" { page.isHidden = true }
      at += 2
    }
  }

  private mutating func close() {
    guard let name = path.popLast() else { return }
    let parent = path.last ?? ""
    func string() -> String { String(decoding: value, as: UTF8.self) }
    switch (parent, name) {
    case ("page", "title"): page.title = string()
    case ("page", "ns"): page.namespace = Int(string())
    // Of a page with its whole history the last revision stands.
    case ("revision", "id"): page.revision = string()
    case ("revision", "timestamp"): page.timestamp = string()
    case ("revision", "model"): page.model = string()
    case ("revision", "text"): swap(&page.text, &value)
    default: break
    }
    value.removeAll(keepingCapacity: true)
  }
}

/// Where XML is broken, and why, in the parser's words.
struct XMLFailure: Error {
  /// Byte offset in the XML.
  let offset: Int
  let reason: String
}
