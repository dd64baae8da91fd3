import Arguments
import Glibc

/// Works on items on all cores and hands the results over in the items' order.
///
/// No more than a few dozen results wait at a time, so that memory does not grow with the number of items.
final class Conveyor<Item: Sendable, Result: Sendable>: @unchecked Sendable {
  private let items: [Item]
  private let work: @Sendable (Item) -> Result
  private let window: Int
  // All below is touched under the mutex only.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var next = 0
  private var taken = 0
  private var isStopped = false
  private var results: [Int: Result] = [:]

  private init(_ items: [Item], window: Int, work: @escaping @Sendable (Item) -> Result) {
    self.items = items
    self.work = work
    self.window = window
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(change)
    mutex.deallocate()
    change.deallocate()
  }

  /// Works on all items.
  /// - Parameters:
  ///   - items: what to work on.
  ///   - threads: how many threads work; with one or one item all is done on the caller's.
  ///   - work: makes a result of an item, on any thread.
  ///   - take: gets each result in order, on the caller's thread; false ends the work.
  /// - Throws: what `take` throws, after the threads have ended.
  static func run(
    _ items: [Item], threads: Int, work: @escaping @Sendable (Item) -> Result,
    take: (Int, Result) throws -> Bool
  ) throws {
    guard threads > 1, items.count > 1 else {
      for (number, item) in items.enumerated() {
        guard try take(number, work(item)) else { return }
      }
      return
    }
    let conveyor = Conveyor(items, window: threads * 16, work: work)
    let workers = (0..<min(threads, items.count)).compactMap { _ in conveyor.start() }
    defer {
      conveyor.stop()
      for worker in workers { pthread_join(worker, nil) }
    }
    for number in items.indices {
      // Where no thread could be had, the work is done here.
      let result = workers.isEmpty ? work(items[number]) : conveyor.wait(for: number)
      guard try take(number, result) else { return }
    }
  }

  private func start() -> pthread_t? { Thread { self.loop() }.start() }

  private func loop() {
    while true {
      pthread_mutex_lock(mutex)
      while !isStopped, next < items.count, next >= taken + window { pthread_cond_wait(change, mutex) }
      guard !isStopped, next < items.count else {
        pthread_mutex_unlock(mutex)
        return
      }
      let number = next
      next += 1
      pthread_mutex_unlock(mutex)
      let result = work(items[number])
      pthread_mutex_lock(mutex)
      results[number] = result
      pthread_cond_broadcast(change)
      pthread_mutex_unlock(mutex)
    }
  }

  private func wait(for number: Int) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = results.removeValue(forKey: number) {
        taken = number + 1
        pthread_cond_broadcast(change)
        return result
      }
      pthread_cond_wait(change, mutex)
    }
  }

  private func stop() {
    pthread_mutex_lock(mutex)
    isStopped = true
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(mutex)
  }
}

/// What a new thread does.
private final class Thread: @unchecked Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Starts the thread; nil where none can be had.
  func start() -> pthread_t? {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(self)
    let failed = pthread_create(&thread, nil, Thread.main, box.toOpaque())
    if failed == 0 { return thread }
    box.release()
    return nil
  }

  private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    pointer in
    guard let pointer else { return nil }
    // Control-C is for the thread that waits, which knows what to do with it.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    Unmanaged<Thread>.fromOpaque(pointer).takeRetainedValue().body()
    return nil
  }
}
