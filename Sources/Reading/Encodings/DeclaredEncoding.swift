/// The encoding that a document names itself: `<meta charset=…>`, `<meta … content="text/html; charset=…">`,
/// `<?xml … encoding="…"?>`.
enum DeclaredEncoding {
  /// How far a declaration is looked for, bytes.
  static let reach = 4096

  /// The label as written; nil where none is found.
  static func label(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(reach).map { (65...90).contains($0) ? $0 | 32 : $0 }
    var at = 0
    while at < head.count {
      defer { at += 1 }
      guard head[at] == UInt8(ascii: "<") else { continue }
      let rest = head[at...]
      if rest.starts(with: "<!--".utf8) {
        at = end(of: "-->", in: head, from: at + 4)
      } else if rest.starts(with: "<meta".utf8) {
        let tag = head[at..<end(of: ">", in: head, from: at)]
        if let label = value(of: "charset", in: tag) { return String(decoding: bytes[label], as: UTF8.self) }
      } else if rest.starts(with: "<?xml".utf8) {
        let tag = head[at..<end(of: ">", in: head, from: at)]
        if let label = value(of: "encoding", in: tag) { return String(decoding: bytes[label], as: UTF8.self) }
      }
    }
    return nil
  }

  private static func end(of mark: StaticString, in head: [UInt8], from start: Int) -> Int {
    mark.withUTF8Buffer { mark in
      var at = start
      while at < head.count, !head[at...].starts(with: mark) { at += 1 }
      return at
    }
  }

  /// What stands behind `key` and an equals sign in a tag, with or without quotation marks.
  private static func value(of key: String, in tag: ArraySlice<UInt8>) -> Range<Int>? {
    var at = tag.startIndex
    while at < tag.endIndex {
      guard tag[at...].starts(with: key.utf8) else {
        at += 1
        continue
      }
      at += key.utf8.count
      var rest = tag[at...].drop { $0 <= 32 }
      guard rest.popFirst() == UInt8(ascii: "=") else { continue }
      rest = rest.drop { $0 <= 32 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let ends = " \"';/>?\t\r\n".utf8
      let label = rest.prefix { !ends.contains($0) }
      return label.isEmpty ? nil : label.indices
    }
    return nil
  }
}
