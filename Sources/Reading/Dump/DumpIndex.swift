/// The index beside a multistream dump: where the stream stands that holds a page.
///
/// Each line is `offset:id:title`; pages of the same offset are in one stream of bzip2.
public struct DumpIndex {
  /// The first byte of the stream in the dump.
  public let start: Int
  /// The first byte of the stream behind it; nil for the last.
  public let end: Int?

  /// Looks a title up; nil where there is no index beside the dump, or the title is not in it.
  /// - Parameters:
  ///   - path: the dump's path, `…-multistream.xml.bz2`.
  ///   - title: the page's title.
  public init?(beside path: String, title: String) {
    guard let bytes = DumpIndex.open(beside: path) else { return nil }
    var begin: Int?
    while let line = try? bytes.line(limit: 2000) {
      let parts = line.bytes.split(
        separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let offset = Int(String(decoding: parts[0], as: UTF8.self)) else { continue }
      if let begin {
        guard offset > begin else { continue }
        start = begin
        end = offset
        return
      }
      if parts[2].elementsEqual(title.utf8) { begin = offset }
    }
    guard let begin else { return nil }
    start = begin
    end = nil
  }

  /// `NAME-multistream.xml.bz2` has its index in `NAME-multistream-index.txt.bz2`, packed or not.
  private static func open(beside path: String) -> ByteStream? {
    guard path.hasSuffix(".xml.bz2") || path.hasSuffix(".xml") else { return nil }
    let stem = path.hasSuffix(".bz2") ? path.dropLast(8) : path.dropLast(4)
    for ending in ["-index.txt.bz2", "-index.txt"] {
      guard let file = try? ByteStream(path: stem + ending) else { continue }
      guard let unpacking = try? file.unpacking(threads: 1) else { return nil }
      return ByteStream(unpacking: unpacking)
    }
    return nil
  }
}
