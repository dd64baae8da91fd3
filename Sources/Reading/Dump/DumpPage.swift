/// A page of a dump: what the wiki knows of it, and its text.
public struct DumpPage: Sendable {
  /// The title, with its namespace.
  public var title = ""
  /// 0 for articles; nil where the dump is of a time before it was written down.
  public var namespace: Int?
  /// The revision's number.
  public var revision: String?
  /// When the revision was saved (ISO 8601).
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

extension DumpPage {
  /// The page that `<page>…</page>` holds.
  /// - Returns: the page, or where the XML is broken: the byte, and why.
  static func parsed(_ xml: [UInt8]) -> Result<DumpPage, XMLFailure> {
    var page = DumpPage()
    var path: [String] = []
    var value: [UInt8] = []
    let broken = XMLReader.read(xml) { event in
      switch event {
      case .start(let name, let attributes):
        path.append(name)
        value.removeAll(keepingCapacity: true)
        if name == "redirect" { page.redirect = attributes["title"] }
        if name == "text", attributes["deleted"] != nil { page.isHidden = true }
      case .text(let bytes, _): value.append(contentsOf: bytes)
      case .end(let name):
        _ = path.popLast()
        page.take(&value, of: name, in: path.last)
        value.removeAll(keepingCapacity: true)
      }
    }
    return broken.map { .failure(XMLFailure(offset: $0.offset, reason: $0.reason)) } ?? .success(page)
  }

  private mutating func take(_ value: inout [UInt8], of name: String, in parent: String?) {
    func string() -> String { String(decoding: value, as: UTF8.self) }
    switch (parent, name) {
    case ("page", "title"): title = string()
    case ("page", "ns"): namespace = Int(string())
    // Of a page with its whole history the last revision stands.
    case ("revision", "id"): revision = string()
    case ("revision", "timestamp"): timestamp = string()
    case ("revision", "model"): model = string()
    case ("revision", "text"): swap(&text, &value)
    default: break
    }
  }
}

/// Where XML is broken, and why, in the parser's words.
struct XMLFailure: Error {
  /// Byte offset in the XML.
  let offset: Int
  let reason: String
}
