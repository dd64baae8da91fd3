import Glibc

/// What is read from rows of tokens when a piece of the text is whole: who says what, and what tells of records.
final class RowReaders {
  private let attributions: AttributionNetwork
  private let records: RecordNetwork?

  /// Nil where the weights have no network of attributions.
  init?(_ model: Model, _ network: Network) {
    guard let attributions = AttributionNetwork(model, network) else { return nil }
    self.attributions = attributions
    records = RecordNetwork(model, network)
  }

  /// What the rows tell, whose first token has the number `first`.
  func read(_ rows: AttributionRows, first: Int) -> (attributions: [TaggedAttribution], marks: [RecordMark]) {
    (
      attributions.attributions(rows).map { $0.moved(by: first) },
      records?.marks(rows).map { $0.moved(by: first) } ?? []
    )
  }
}

/// Reads rows on a thread of its own, a piece behind whoever gathers the rows.
///
/// The network for attributions needs the states of the sentence network, and nothing in the analysis waits for it, so
/// that a text read by one thread alone is done sooner with two.
final class AttributionThread: @unchecked Sendable {
  private let network: RowReaders
  private var thread = pthread_t()
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// What is being read or waits to be, with the number of its first token.
  private var piece: (rows: AttributionRows, first: Int)?
  private var spare: AttributionRows
  private var isOver = false
  private var found: (attributions: [TaggedAttribution], marks: [RecordMark]) = ([], [])

  /// Nil where no thread can be had.
  init?(_ network: RowReaders, spare: AttributionRows) {
    self.network = network
    self.spare = spare
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
    let box = Unmanaged.passRetained(self)
    let failed = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<AttributionThread>.fromOpaque(pointer).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
    if failed != 0 {
      box.release()
      return nil
    }
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(changed)
    mutex.deallocate()
    changed.deallocate()
  }

  /// Hands rows over whose first token has the number `first`; returns cleared ones to go on with.
  func read(_ rows: AttributionRows, first: Int) -> AttributionRows {
    pthread_mutex_lock(mutex)
    while piece != nil { pthread_cond_wait(changed, mutex) }
    piece = (rows, first)
    let next = spare
    spare = rows
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
    next.clear()
    return next
  }

  /// Waits for the last piece; returns what all tell.
  func finish() -> (attributions: [TaggedAttribution], marks: [RecordMark]) {
    pthread_mutex_lock(mutex)
    isOver = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
    pthread_join(thread, nil)
    return found
  }

  private func work() {
    pthread_mutex_lock(mutex)
    while true {
      if let (rows, first) = piece {
        pthread_mutex_unlock(mutex)
        let read = network.read(rows, first: first)
        found.attributions += read.attributions
        found.marks += read.marks
        pthread_mutex_lock(mutex)
        piece = nil
        pthread_cond_broadcast(changed)
      } else if isOver {
        break
      } else {
        pthread_cond_wait(changed, mutex)
      }
    }
    pthread_mutex_unlock(mutex)
  }
}
