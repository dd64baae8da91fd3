/// Writes HTML, as UTF-8. What comes from elsewhere can only be written as text or as an attribute's value, and is escaped
/// there; tags and what stands between them are written in the source.
///
/// ```swift
/// var html = HTML()
/// html.tag("p", ["class": "note"]) { $0.text("a < b") }
/// String(decoding: html.bytes, as: UTF8.self)  // <p class="note">a &lt; b</p>
/// ```
package struct HTML: Sendable {
  package typealias Attributes = KeyValuePairs<StaticString, String?>

  package private(set) var bytes: [UInt8] = []

  package init() { bytes.reserveCapacity(1 << 15) }

  /// Markup of our own.
  package mutating func raw(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// A text, escaped.
  package mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  /// A text's bytes, escaped; bytes that are no UTF-8 become U+FFFD.
  package mutating func text(_ text: ArraySlice<UInt8>) {
    if String(validating: text, as: UTF8.self) != nil {
      text.withUnsafeBufferPointer { escape($0) }
    } else {
      self.text(String(decoding: text, as: UTF8.self))
    }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (at, byte) in text.enumerated() {
      let entity: StaticString
      switch byte {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'"): entity = "&#39;"
      // What HTML has no place for, and would be read as something else.
      case 0...8, 11, 12, 14...31, 127: entity = "\u{FFFD}"
      default: continue
      }
      bytes.append(contentsOf: text[start..<at])
      raw(entity)
      start = at + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  /// An element with what `content` writes in it. Attributes that are nil are left out; an empty value is kept.
  package mutating func tag(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTML) throws -> Void
  )
    rethrows
  {
    open(name, attributes)
    try content(&self)
    raw("</")
    raw(name)
    raw(">")
  }

  /// An element with a text.
  package mutating func tag(_ name: StaticString, _ attributes: Attributes, _ text: String) {
    tag(name, attributes) { $0.text(text) }
  }

  /// An element with a text and without attributes.
  package mutating func tag(_ name: StaticString, _ text: String) { tag(name, [:], text) }

  /// An element that holds nothing, or whose end is written elsewhere.
  package mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    raw("<")
    raw(name)
    for (name, value) in attributes {
      guard let value else { continue }
      raw(" ")
      raw(name)
      raw("=\"")
      text(value)
      raw("\"")
    }
    raw(">")
  }
}
