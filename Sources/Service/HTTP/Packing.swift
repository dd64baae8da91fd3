import CZlib
import CZstd

/// A compression that clients can undo (RFC 9110, content codings).
enum Packing: String, Sendable {
  case zstd
  case gzip

  /// The best of what a client takes; nil where it takes none.
  ///
  /// - Parameter accepted: the header `Accept-Encoding`.
  init?(accepted: String?) {
    guard let accepted else { return nil }
    var taken: Set<String> = []
    for part in accepted.lowercased().split(separator: ",") {
      let pieces = part.split(separator: ";").map { $0.filter { $0 != " " } }
      if pieces.dropFirst().contains(where: {
        $0.hasPrefix("q=0") && !$0.contains { "123456789".contains($0) }
      }) {
        continue
      }
      if let name = pieces.first { taken.insert(String(name)) }
    }
    guard let best = [Packing.zstd, .gzip].first(where: { taken.contains($0.rawValue) }) else { return nil }
    self = best
  }

  /// The packed bytes; nil where they could not be packed.
  func pack(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .zstd:
      var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
      let size = ZSTD_compress(&packed, packed.count, bytes, bytes.count, 3)
      guard ZSTD_isError(size) == 0 else { return nil }
      packed.removeLast(packed.count - size)
      return packed
    case .gzip:
      var stream = z_stream()
      guard
        deflateInit2_(
          &stream, 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
          Int32(MemoryLayout<z_stream>.size)) == Z_OK
      else { return nil }
      defer { deflateEnd(&stream) }
      var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
      var source = bytes
      let size = source.withUnsafeMutableBufferPointer { source in
        packed.withUnsafeMutableBufferPointer { packed -> Int? in
          stream.next_in = source.baseAddress
          stream.avail_in = UInt32(source.count)
          stream.next_out = packed.baseAddress
          stream.avail_out = UInt32(packed.count)
          return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : nil
        }
      }
      guard let size else { return nil }
      packed.removeLast(packed.count - size)
      return packed
    }
  }
}
