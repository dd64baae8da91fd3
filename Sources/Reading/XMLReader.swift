import CExpat

/// Goes through an XML document (XML 1.0), through expat, telling elements by their names without prefix.
final class XMLReader {
  /// What is told of the document.
  enum Event {
    case start(name: String, attributes: [String: String])
    case end(name: String)
    /// Character data; `range` is what stands for it in the source.
    case text(UnsafeBufferPointer<UInt8>, range: Range<Int>)
  }

  private let handle: (Event) -> Void
  private var parser: XML_Parser?

  private init(_ handle: @escaping (Event) -> Void) { self.handle = handle }

  /// Tells all of a document.
  /// - Returns: the byte where it breaks off, with the reason; nil where it is whole.
  static func read(_ bytes: [UInt8], _ handle: @escaping (Event) -> Void) -> (offset: Int, reason: String)? {
    guard let parser = XML_ParserCreate(nil) else { return (0, "out of memory") }
    defer { XML_ParserFree(parser) }
    let reader = XMLReader(handle)
    reader.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(reader).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, attributes in
        guard let reader = XMLReader.reader(context), let name else { return }
        var found: [String: String] = [:]
        var at = 0
        while let key = attributes?[at], let value = attributes?[at + 1] {
          found[XMLReader.local(key)] = String(cString: value)
          at += 2
        }
        reader.handle(.start(name: XMLReader.local(name), attributes: found))
      },
      { context, name in
        guard let reader = XMLReader.reader(context), let name else { return }
        reader.handle(.end(name: XMLReader.local(name)))
      })
    XML_SetCharacterDataHandler(parser) { context, text, length in
      guard let reader = XMLReader.reader(context), let text, length > 0 else { return }
      let start = Int(XML_GetCurrentByteIndex(reader.parser))
      let count = Int(XML_GetCurrentByteCount(reader.parser))
      text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
        reader.handle(.text(UnsafeBufferPointer(start: $0, count: Int(length)), range: start..<start + count))
      }
    }
    let status = bytes.withUnsafeBytes {
      XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), 1)
    }
    guard status == XML_STATUS_ERROR else { return nil }
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no XML"
    return (max(0, Int(XML_GetCurrentByteIndex(parser))), reason)
  }

  private static func reader(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
    context.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  /// `w:p` is `p`.
  private static func local(_ name: UnsafePointer<CChar>) -> String {
    let whole = String(cString: name)
    guard let colon = whole.utf8.lastIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.index(after: colon)...])
  }
}
