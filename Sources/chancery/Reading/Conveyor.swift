import Arguments
import Glibc

/// Works on items on all cores and hands the results over in the items' order.
///
/// Items are pulled one by one, and no more than a few dozen of them or of their results wait at a time, so that memory
/// does not grow with their number.
final class Conveyor<Item: Sendable, Result: Sendable>: @unchecked Sendable {
  /// Gives the next item; called by one thread at a time.
  private let pull: () -> Item?
  private let work: @Sendable (Item) -> Result
  private let window: Int
  /// Held while an item is pulled, which may take long; never taken while `mutex` is held.
  private let source = Conveyor.makeMutex()
  // All below is touched under the mutex only.
  private let mutex = Conveyor.makeMutex()
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var next = 0
  private var taken = 0
  /// No item follows the last.
  private var isExhausted = false
  private var isStopped = false
  private var results: [Int: (item: Item, result: Result)] = [:]
  /// Whether the threads are left to themselves; the caller's alone.
  private var isLeft = false

  private init(window: Int, pull: @escaping () -> Item?, work: @escaping @Sendable (Item) -> Result) {
    self.pull = pull
    self.work = work
    self.window = window
    pthread_cond_init(change, nil)
  }

  deinit {
    for lock in [source, mutex] {
      pthread_mutex_destroy(lock)
      lock.deallocate()
    }
    pthread_cond_destroy(change)
    change.deallocate()
  }

  private static func makeMutex() -> UnsafeMutablePointer<pthread_mutex_t> {
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    return mutex
  }

  /// Works on all items, on other threads than the caller's.
  ///
  /// - Parameters:
  ///   - threads: how many threads work.
  ///   - pull: gives the items in order, nil behind the last; called on any thread, but on one at a time.
  ///   - work: makes a result of an item, on any thread.
  ///   - idle: called every second on the caller's thread while it waits for a result; false ends the work at once, and
  ///     whoever is at an item, which may be a large one, is left at it.
  ///   - take: gets each result in order, on the caller's thread; false ends the work.
  /// - Returns: whether the threads have ended; where not, the process is to end without waiting for them.
  /// - Throws: what `take` or `idle` throws, after the threads have ended.
  static func run(
    threads: Int, pull: @escaping () -> Item?, work: @escaping @Sendable (Item) -> Result,
    idle: () throws -> Bool = { true }, take: (Item, Result) throws -> Bool
  ) throws -> Bool {
    let conveyor = Conveyor(window: threads * 16, pull: pull, work: work)
    let workers = (0..<threads).compactMap { _ in conveyor.start() }
    // Where no thread could be had, the work is done here.
    guard !workers.isEmpty else {
      while let item = pull() {
        guard try take(item, work(item)) else { break }
      }
      return true
    }
    defer {
      conveyor.stop()
      for worker in workers {
        if conveyor.isLeft { pthread_detach(worker) } else { pthread_join(worker, nil) }
      }
    }
    var number = 0
    while let (item, result) = try conveyor.wait(for: number, idle) {
      number += 1
      guard try take(item, result) else { break }
    }
    return !conveyor.isLeft
  }

  private func start() -> pthread_t? { Thread { self.loop() }.start() }

  private func loop() {
    while let (number, item) = begin() {
      let result = work(item)
      pthread_mutex_lock(mutex)
      results[number] = (item, result)
      pthread_cond_broadcast(change)
      pthread_mutex_unlock(mutex)
    }
  }

  /// The next item and its number; nil where there is none or the work has ended.
  private func begin() -> (Int, Item)? {
    pthread_mutex_lock(source)
    defer { pthread_mutex_unlock(source) }
    pthread_mutex_lock(mutex)
    while !isStopped, !isExhausted, next >= taken + window { pthread_cond_wait(change, mutex) }
    let isOver = isStopped || isExhausted
    pthread_mutex_unlock(mutex)
    guard !isOver else { return nil }
    let item = pull()
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    guard let item else {
      isExhausted = true
      pthread_cond_broadcast(change)
      return nil
    }
    next += 1
    return (next - 1, item)
  }

  private func wait(for number: Int, _ idle: () throws -> Bool) throws -> (item: Item, result: Result)? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    end.tv_sec += 1
    while true {
      if let result = results.removeValue(forKey: number) {
        taken = number + 1
        pthread_cond_broadcast(change)
        return result
      }
      if isExhausted, number >= next { return nil }
      guard pthread_cond_timedwait(change, mutex, &end) == ETIMEDOUT else { continue }
      end.tv_sec += 1
      pthread_mutex_unlock(mutex)
      defer { pthread_mutex_lock(mutex) }
      guard try idle() else {
        isLeft = true
        return nil
      }
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
