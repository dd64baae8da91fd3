import CDigest

/// SHA-256 (FIPS 180-4), by nettle.
enum Digest {
  /// `sha256:` and 64 hexadecimal digits.
  static func id(_ bytes: [UInt8]) -> String {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    bytes.withUnsafeBufferPointer { nettle_sha256_update(&context, $0.count, $0.baseAddress) }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    let hex = Array("0123456789abcdef".utf8)
    var text = Array("sha256:".utf8)
    for byte in digest {
      text.append(hex[Int(byte >> 4)])
      text.append(hex[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
