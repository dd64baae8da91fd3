import Archive
import Glibc
import Records

/// Documents on their way into the archive, which are stored together.
///
/// The archive is locked only while they are stored, and not while the next are worked on, so that two processes may
/// read into one archive at a time.
struct Batch {
  /// A document with what was found in it.
  struct Item {
    let records: DocumentRecords
    let bytes: [UInt8]
    /// What to search in, where the bytes have markup or another encoding.
    let text: [UInt8]?
    let input: Input
    let place: ReadingPlace
  }

  /// What became of a document: how it was stored, or why its records do not fit together.
  typealias Kept = Result<Archive.Outcome, Refusal>

  struct Refusal: Error { let reason: String }

  private var items: [Item] = []
  private var bytes = 0
  private var since = 0.0

  /// Whether to wait no longer: there are many, or the first has waited for a second.
  var isDue: Bool {
    !items.isEmpty && (items.count >= 64 || bytes >= 1 << 20 || Clock.seconds - since >= 1)
  }

  mutating func add(_ item: Item) {
    if items.isEmpty { since = Clock.seconds }
    items.append(item)
    bytes += item.bytes.count
  }

  /// Stores all, and then tells what became of each.
  /// - Parameters:
  ///   - archive: where.
  ///   - tell: called when the document is on the disk, in order.
  /// - Throws: what `tell` throws, or `ArchiveError`; on a full disk after those that still had room.
  mutating func store(in archive: Archive, tell: (Item, Kept) throws -> Void) throws {
    let items = items
    guard !items.isEmpty else { return }
    self.items = []
    bytes = 0
    do {
      let kept = try archive.batch { try items.map { try Batch.store($0, in: archive) } }
      for (item, kept) in zip(items, kept) { try tell(item, kept) }
    } catch ArchiveError.full where items.count > 1 {
      for item in items { try tell(item, try Batch.store(item, in: archive)) }
    }
  }

  private static func store(_ item: Item, in archive: Archive) throws -> Kept {
    do {
      return .success(
        try archive.store(
          item.records, bytes: item.bytes, text: item.text, extractor: Verbs.version,
          place: item.place))
    } catch ArchiveError.inconsistent(_, let reason) {
      return .failure(Refusal(reason: reason))
    }
  }
}
