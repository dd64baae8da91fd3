import Glibc

/// Documents that have been read, so that the same page is not worked on twice.
///
/// Of each only 64 bits of its digest are kept: a dump has millions of pages.
final class SeenDocuments: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  // Touched under the mutex only.
  private var digests: Set<UInt64>

  /// - Parameter ids: ids (`sha256:…`) of documents that are known from before.
  init(_ ids: [String]) {
    digests = Set(ids.map(SeenDocuments.digest))
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Takes note of a document; false where it was known.
  func insert(_ id: String) -> Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return digests.insert(SeenDocuments.digest(id)).inserted
  }

  private static func digest(_ id: String) -> UInt64 { UInt64(id.dropFirst(7).prefix(16), radix: 16) ?? 0 }
}
