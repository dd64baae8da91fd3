import Records

/// Bytes as a number, the same everywhere and always: FNV-1a of 64 bits. Against accidents, not against forgery.
package struct FNV1a {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  package mutating func add(_ number: Int64) {
    value = (value ^ UInt64(bitPattern: number)) &* 0x100_0000_01b3
  }
}

/// What rows say, as a number that is kept beside them.
enum ContentDigest {
  /// Of all that a document says, as it is loaded again, and of what of it is text to search in.
  static func of(_ records: DocumentRecords, text: [UInt8]?) -> Int64 {
    var json = JSONWriter()
    json.object { records.write(to: &$0) }
    var digest = FNV1a()
    digest.add(json.bytes)
    if let text { digest.add(text) }
    return Int64(bitPattern: digest.value)
  }

  /// Of a person as far as documents of one name tell.
  static func ofStrand(document: String, name: String, profile: String) -> Int64 {
    var digest = FNV1a()
    for text in [document, name, profile] {
      digest.add(text.utf8)
      digest.add(CollectionOfOne(0))
    }
    return Int64(bitPattern: digest.value)
  }

  /// Gives each strand of whose person not what was stored is known, with the name, as far as its number tells.
  static func damagedStrands(_ connection: Connection, _ visit: (Int64, String) throws -> Void) throws {
    try connection.each(
      "SELECT strand, anchor_document, anchor_name, profile, digest FROM strands WHERE digest IS NOT NULL"
    ) {
      guard ofStrand(document: $0.text(1), name: $0.text(2), profile: $0.text(3)) != $0.integer(4) else {
        return
      }
      try visit($0.integer(0), $0.text(2))
    }
  }
}
