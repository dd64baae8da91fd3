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
  /// - Throws: `ByteStreamError` where the file cannot be read on.
  func next() throws -> UnpackedPiece?
}

/// A file that is not compressed.
final class Uncompressed: Unpacking {
  private let source: ByteStream

  init(_ source: ByteStream) { self.source = source }

  func next() throws -> UnpackedPiece? {
    let piece = try source.piece()
    return piece.isEmpty ? nil : .bytes(piece, position: source.offset)
  }
}

/// Unpacks, and lets one look at what comes first.
public final class HeadedUnpacking: Unpacking {
  private let inner: any Unpacking
  private var ahead: [UnpackedPiece] = []

  init(_ inner: any Unpacking) { self.inner = inner }

  /// The first bytes, which `next` gives all the same: `count` of them, fewer only before the end.
  public func head(_ count: Int) throws -> [UInt8] {
    var head: [UInt8] = []
    for case .bytes(let bytes, _) in ahead { head += bytes }
    while head.count < count, let piece = try inner.next() {
      ahead.append(piece)
      guard case .bytes(let bytes, _) = piece else { break }
      head += bytes
    }
    return Array(head.prefix(count))
  }

  /// The next piece; nil at the end.
  public func next() throws -> UnpackedPiece? {
    ahead.isEmpty ? try inner.next() : ahead.removeFirst()
  }
}

extension ByteStream {
  /// What unpacks these bytes, by the first of them.
  /// - Parameter threads: how many threads a format whose blocks stand alone may use.
  /// - Returns: the unpacked bytes, piece by piece.
  /// - Throws: `ByteStreamError` where the file cannot be read.
  public func unpacking(threads: Int) throws -> HeadedUnpacking {
    switch Compression.of(head: try peek(8)) {
    case .none: HeadedUnpacking(Uncompressed(self))
    case .gzip: HeadedUnpacking(GzipUnpacking(self))
    case .bzip2: HeadedUnpacking(Bzip2Unpacking(self, threads: threads))
    case .xz: HeadedUnpacking(XZUnpacking(self))
    case .zstd: HeadedUnpacking(ZstdUnpacking(self))
    }
  }
}
