import Records

/// Bytes as a number, the same everywhere and always: FNV-1a of 64 bits. Against accidents, not against forgery.
struct FNV1a {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  mutating func add(_ number: Int64) { value = (value ^ UInt64(bitPattern: number)) &* 0x100_0000_01b3 }
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
}
