import Glibc

/// Reads attributions on a thread of its own, a piece behind whoever gathers the rows.
///
/// The network for attributions needs the states of the sentence network, and nothing in the analysis waits for it, so
/// that a text read by one thread alone is done sooner with two.
final class AttributionThread: @unchecked Sendable {
  private let network: AttributionNetwork
  private var thread = pthread_t()
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// What is being read or waits to be, with the number of its first token.
  private var piece: (rows: AttributionRows, first: Int)?
  private var spare: AttributionRows
  private var isOver = false
  private var found: [TaggedAttribution] = []

  /// Nil where no thread can be had.
  init?(_ network: AttributionNetwork, spare: AttributionRows) {
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

  /// Waits for the last piece; returns the attributions of all.
  func finish() -> [TaggedAttribution] {
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
        found += network.attributions(rows).map { $0.moved(by: first) }
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
