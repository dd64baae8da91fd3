/// A source in another encoding, as UTF-8.
struct TextDecoding {
  /// The source as UTF-8.
  let text: [UInt8]
  /// From `text` to the source.
  let map: SourceMap
  /// The encoding's name (WHATWG Encoding), lower case.
  let encoding: String

  /// The source as UTF-8; nil where it is UTF-8 already.
  static func decoded(_ bytes: [UInt8], name: String) throws -> TextDecoding? { nil }
}
