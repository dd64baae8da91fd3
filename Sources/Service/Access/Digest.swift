import CDigest
import Glibc

/// SHA-256 (FIPS 180-4), by nettle, and what is drawn from the system's source of chance.
enum Digest {
  /// The digest of a text, in hexadecimal digits.
  static func hex(_ text: String) -> String {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    let bytes = Array(text.utf8)
    nettle_sha256_update(&context, bytes.count, bytes)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    return hex(digest)
  }

  /// As many random bytes, in hexadecimal digits.
  static func random(_ count: Int) -> String {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      // At most 256 bytes at a time.
      let part = min(count - filled, 256)
      let failed = bytes.withUnsafeMutableBytes { getentropy($0.baseAddress?.advanced(by: filled), part) }
      precondition(failed == 0, "the system has no source of chance")
      filled += part
    }
    return hex(bytes)
  }

  /// Whether two are the same, in a time that does not tell where they differ.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// A short word that stands for bytes in conditional requests: 64 bits of FNV-1a over whole words, then the length.
  static func tag(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBytes { raw in
      var at = 0
      while at + 8 <= raw.count {
        hash = (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x0000_0100_0000_01b3
        hash ^= hash >> 29
        at += 8
      }
      while at < raw.count {
        hash = (hash ^ UInt64(raw[at])) &* 0x0000_0100_0000_01b3
        at += 1
      }
    }
    return String(hash, radix: 36) + "-" + String(bytes.count, radix: 36)
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
