/// Writes JSON (RFC 8259) with keys in the order they are given, as UTF-8.
///
/// Our own and not Foundation's, since the contract's keys have an order, the output must be the same bytes every
/// time, and the tool starts several times faster without Foundation.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { $0.field("name", "Kim") }
/// String(decoding: json.bytes, as: UTF8.self)  // {"name":"Kim"}
/// ```
public struct JSONWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer that has written nothing.
  public init() {
    bytes.reserveCapacity(1 << 12)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  /// Writes an object whose fields `body` writes.
  public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    separate()
    bytes.append(UInt8(ascii: "{"))
    try body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes an array of one item for each of `items`.
  public mutating func array<Items: Sequence>(
    _ items: Items, _ body: (inout JSONWriter, Items.Element) throws -> Void
  ) rethrows {
    separate()
    bytes.append(UInt8(ascii: "["))
    for item in items { try body(&self, item) }
    needsComma = false
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a key; its value must follow.
  public mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func value(_ string: String) {
    separate()
    quote(string)
    needsComma = true
  }

  /// Writes an integer.
  public mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// Writes a truth value.
  public mutating func value(_ truth: Bool) {
    separate()
    bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes a number between 0 and 1 with at most three decimals.
  public mutating func value(fraction: Double) {
    separate()
    bytes.append(contentsOf: JSONWriter.decimals(fraction).utf8)
    needsComma = true
  }

  /// Writes a number of any size with at most three decimals; what is no number as 0.
  public mutating func value(decimal number: Double) {
    separate()
    guard number.isFinite, abs(number) < 1e15 else {
      bytes.append(UInt8(ascii: "0"))
      needsComma = true
      return
    }
    let whole = number.magnitude.rounded(.down)
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let part = JSONWriter.decimals(number.magnitude - whole)
    bytes.append(contentsOf: String(Int(whole) + (part == "1" ? 1 : 0)).utf8)
    if part.hasPrefix("0.") { bytes.append(contentsOf: part.utf8.dropFirst()) }
    needsComma = true
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Writes a field that is left out where the value is nil.
  public mutating func field(_ name: String, _ string: String?) {
    guard let string else { return }
    key(name)
    value(string)
  }

  /// Writes a field with an integer.
  public mutating func field(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a field with a truth value.
  public mutating func field(_ name: String, _ truth: Bool) {
    key(name)
    value(truth)
  }

  /// Writes a field with a list of strings.
  public mutating func field(_ name: String, _ strings: [String]) {
    key(name)
    array(strings) { $0.value($1) }
  }

  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { text in
      // Most strings hold nothing that is escaped: what stands between two such bytes is written at once.
      var start = 0
      for (at, byte) in text.enumerated() where byte < 32 || byte == 34 || byte == 92 {
        bytes.append(contentsOf: text[start..<at])
        escape(byte)
        start = at + 1
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 10: bytes.append(UInt8(ascii: "n"))
    case 13: bytes.append(UInt8(ascii: "r"))
    case 9: bytes.append(UInt8(ascii: "t"))
    default:
      let hex = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hex[Int(byte >> 4)])
      bytes.append(hex[Int(byte & 15)])
    }
  }

  private static func decimals(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    let thousandths = Int((min(max(number, 0), 1) * 1000).rounded())
    if thousandths == 1000 { return "1" }
    if thousandths == 0 { return "0" }
    var digits = String(1000 + thousandths).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return "0." + digits
  }
}
