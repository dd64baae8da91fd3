extension TextDecoding {
  /// Bytes in an encoding that a mail or a page names (`iso-8859-1`, in any case).
  /// - Returns: nil where the name is not known, or the bytes are not what it says.
  static func decode(_ bytes: [UInt8], as name: String) -> TextDecoding? {
    guard let meaning = EncodingNames.meaning(of: name) else { return nil }
    if meaning == .utf8 {
      guard UTF8Check.firstInvalid(bytes) == nil else { return nil }
      return TextDecoding(
        text: bytes, map: SourceMap(runs: [.init(text: 0, source: 0, length: bytes.count)]), encoding: "utf-8"
      )
    }
    return try? decoded(bytes, name: name, meaning)
  }
}
