import CJansson

/// Documents in JSON (RFC 8259): one object a line, an array of objects, or objects one after another. Of the file
/// only one object is held at a time.
///
/// ```swift
/// var stream = JSONLines(ByteStream(descriptor: file), name: "news.jsonl")
/// while let item = try stream.next() { … }  // .document(bytes: …, name: "news.jsonl:1", …)
/// ```
public struct JSONLines: DocumentStream {
  private enum Layout { case unknown, lines, array, objects, ended }

  private let stream: ByteStream
  private let name: String
  private let fields: JSONFields
  private let limit: Int
  private var layout = Layout.unknown
  /// Lines begun, or objects where they are no lines.
  private var number = 0

  /// - Parameters:
  ///   - stream: where the bytes come from.
  ///   - name: the file's path, for messages and records.
  ///   - fields: which fields hold what.
  ///   - limit: the most bytes an object may have; a longer one is told and passed over.
  public init(_ stream: ByteStream, name: String, fields: JSONFields = JSONFields(), limit: Int = 16_000_000)
  {
    self.stream = stream
    self.name = name
    self.fields = fields
    self.limit = limit
  }

  /// Whether a file that begins so is JSON: an object with a key, or an array of objects.
  static func looksLikeJSON(_ head: [UInt8]) -> Bool {
    var rest = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head[3...] : head[...]
    func pass() { rest = rest.drop { $0 <= 32 } }
    pass()
    if rest.first == UInt8(ascii: "[") {
      rest = rest.dropFirst()
      pass()
    }
    guard rest.first == UInt8(ascii: "{") else { return false }
    rest = rest.dropFirst()
    pass()
    guard rest.first == UInt8(ascii: "\"") else { return false }
    rest = rest.dropFirst()
    guard let close = rest.firstIndex(of: UInt8(ascii: "\"")) else { return false }
    rest = rest[(close + 1)...]
    pass()
    return rest.first == UInt8(ascii: ":")
  }

  /// The next object's document, or what is wrong with it; nil at the end.
  /// - Throws: `ByteStreamError`.
  public mutating func next() throws -> StreamItem? {
    if layout == .unknown { try look() }
    switch layout {
    case .lines: return try nextLine()
    case .array, .objects: return try nextObject()
    case .ended, .unknown: return nil
    }
  }

  /// Tells lines from objects that are spread over lines.
  private mutating func look() throws {
    if try stream.peek(3) == [0xEF, 0xBB, 0xBF] { for _ in 0..<3 { _ = try stream.byte() } }
    let head = try stream.peek(1 << 16) { JSONLines.isClosed(firstLine: $0) }
    guard let first = head.first(where: { $0 > 32 }) else {
      layout = .ended
      return
    }
    if first == UInt8(ascii: "[") {
      _ = try stream.first { $0 > 32 }
      layout = .array
      return
    }
    // A line that ends within an object, outside its strings, and goes on below: objects spread over lines.
    let lines = head.split(separator: 10, omittingEmptySubsequences: true).filter { $0.contains { $0 > 32 } }
    let scanner = ObjectScanner(lines.first ?? [])
    let isOpen = scanner.depth > 0 && !scanner.inString
    let goesOn = lines.count > 1 && lines[1].first { $0 > 32 } != UInt8(ascii: "{")
    layout = isOpen && goesOn ? .objects : .lines
  }

  /// Whether the first line is there as a whole and its object ends with it: what follows can make no difference.
  private static func isClosed(firstLine head: [UInt8]) -> Bool {
    guard let start = head.firstIndex(where: { $0 > 32 }), let end = head[start...].firstIndex(of: 10) else {
      return false
    }
    return ObjectScanner(head[start..<end]).depth == 0
  }

  private mutating func nextLine() throws -> StreamItem? {
    while true {
      let start = stream.offset
      guard let (line, length) = try stream.line(limit: limit) else { return nil }
      number += 1
      if length > limit { return tooLong(start, length) }
      if line.contains(where: { $0 > 32 }) { return item(line, start) }
    }
  }

  private mutating func nextObject() throws -> StreamItem? {
    let comma = UInt8(ascii: ",")
    guard let first = try stream.first(where: { $0 > 32 && $0 != comma }) else {
      defer { layout = .ended }
      return layout == .array ? problem("the array is never closed", stream.offset) : nil
    }
    if first == UInt8(ascii: "]"), layout == .array {
      layout = .ended
      return nil
    }
    let start = stream.offset - 1
    number += 1
    guard first == UInt8(ascii: "{") else {
      layout = .ended
      return problem("an object is expected here; the rest is not read", start)
    }
    var scanner = ObjectScanner()
    var bytes = [first]
    _ = scanner.take(first)
    while let byte = try stream.byte() {
      if bytes.count < limit { bytes.append(byte) }
      guard scanner.take(byte) else { continue }
      let length = stream.offset - start
      return length > limit ? tooLong(start, length) : item(bytes, start)
    }
    layout = .ended
    return problem("the object is never closed", start)
  }

  private func tooLong(_ start: Int, _ length: Int) -> StreamItem {
    problem("\(length) bytes, over the limit of \(limit); raise it with --max-size", start)
  }

  private func problem(_ reason: String, _ offset: Int) -> StreamItem {
    .problem("\(place): byte \(offset): \(reason)", offset: offset)
  }

  /// The file and the line.
  private var place: String { number > 0 ? "\(name):\(number)" : name }

  /// The document of an object.
  private func item(_ bytes: [UInt8], _ start: Int) -> StreamItem {
    var error = json_error_t()
    let loaded = bytes.withUnsafeBytes { buffer in
      json_loadb(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, 0, &error)
    }
    guard let loaded else {
      let text = withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      return problem("no JSON: \(text)", start + Int(error.position))
    }
    defer { json_decref(loaded) }
    let object = OpaqueJSON(loaded)
    guard object.isObject else {
      return problem("an object is expected, with the text in one of its fields", start)
    }
    guard let text = fields.text(of: object) else {
      let names = fields.text.joined(separator: ", ")
      return problem("no text in \(names); name the field with --text-field", start)
    }
    return .document(
      bytes: Array(text.utf8), name: fields.id(of: object) ?? place, presets: fields.presets(of: object))
  }
}

/// Finds where an object ends.
struct ObjectScanner {
  private(set) var depth = 0
  private(set) var inString = false
  private var isEscaped = false

  init() {}

  /// Has taken these bytes.
  init(_ bytes: ArraySlice<UInt8>) { for byte in bytes { _ = take(byte) } }

  /// Takes the next byte; true where the outermost object ends with it.
  mutating func take(_ byte: UInt8) -> Bool {
    if inString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        inString = false
      }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): inString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth <= 0
    default: break
    }
    return false
  }
}
