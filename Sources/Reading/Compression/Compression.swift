/// How a file is compressed, told by its first bytes.
public enum Compression: String, Sendable, CaseIterable {
  case none
  /// RFC 1952.
  case gzip
  case bzip2
  case xz
  /// RFC 8878.
  case zstd

  /// The compression of a file that begins with these bytes.
  public static func of(head: [UInt8]) -> Compression {
    if head.starts(with: [0x1F, 0x8B]) { return .gzip }
    if head.count > 3, head.starts(with: "BZh".utf8), (0x31...0x39).contains(head[3]) { return .bzip2 }
    if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) { return .xz }
    if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
    return .none
  }
}

/// A piece of what a file says, unpacked.
public enum UnpackedPiece: Sendable {
  /// The bytes that follow, and how far into the file they lead.
  case bytes([UInt8], position: Int)
  /// Something is damaged: a sentence, and where in the file. What follows, if anything, is sound.
  case damage(String, offset: Int)
}

/// Unpacks a file forward, piece by piece, in flat memory.
public protocol Unpacking: AnyObject {
  /// The next piece; nil at the end.
  /// - Throws: `ReadingError.unreadable` where the file cannot be read on.
  func next() throws -> UnpackedPiece?
}

/// A file that is not compressed.
final class Uncompressed: Unpacking {
  private let source: ByteSource

  init(_ source: ByteSource) { self.source = source }

  func next() throws -> UnpackedPiece? {
    let piece = try source.read(1 << 19)
    return piece.isEmpty ? nil : .bytes(piece, position: source.position)
  }
}

extension ByteSource {
  /// What unpacks this file, by its first bytes.
  /// - Parameter threads: how many threads a format whose blocks stand alone may use.
  public func unpacking(threads: Int) throws -> any Unpacking {
    switch Compression.of(head: try head(8)) {
    case .none: Uncompressed(self)
    case .gzip: GzipUnpacking(self)
    case .bzip2: Bzip2Unpacking(self, threads: threads)
    case .xz: XZUnpacking(self)
    case .zstd: ZstdUnpacking(self)
    }
  }
}
