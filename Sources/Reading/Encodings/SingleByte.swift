/// Encodings in which a byte is a character, the lower half ASCII; their upper halves stand in `tables`.
enum SingleByte {
  /// The characters of bytes 80 to FF; nil for an encoding that is none of the tables.
  static func upper(_ name: String) -> [Unicode.Scalar]? {
    tables.first { $0.name == name }.map { Array($0.upper.unicodeScalars) }
  }

  /// The bytes as UTF-8, and the way back to them. What nothing stands for becomes U+FFFD.
  static func decoded(_ bytes: [UInt8], _ upper: [Unicode.Scalar]) -> (text: [UInt8], map: SourceMap) {
    let encoded = upper.map { Array(String($0).utf8) }
    var text: [UInt8] = []
    var map = SourceMap()
    text.reserveCapacity(bytes.count + bytes.count / 4)
    var at = 0
    while at < bytes.count {
      let start = at
      while at < bytes.count, bytes[at] < 0x80 { at += 1 }
      if at > start {
        map.append(text: text.count, source: start, length: at - start)
        text.append(contentsOf: bytes[start..<at])
      }
      while at < bytes.count, bytes[at] >= 0x80 {
        let letter = encoded[Int(bytes[at] & 0x7F)]
        map.append(text: text.count, replacing: at..<at + 1, length: letter.count)
        text.append(contentsOf: letter)
        at += 1
      }
    }
    return (text, map)
  }
}
