import CSQLite
import Glibc

/// Writes the log of an archive back into its file (SQLite's checkpoint) beside the thread that stores, which goes on
/// while the disk is waited for.
///
/// Nothing is less safe by it: the same bytes go the same way, and a log is begun anew only when all of it is in the
/// file. Where the disk is slower than whoever writes, the writer waits after all, so that the log stays bounded.
final class Checkpointer: @unchecked Sendable {
  /// So many pages the log may have before it is written back.
  private let pages: Int
  private let file: String
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// Made when there is something to be done first: most who write write little.
  private var thread: pthread_t?
  /// Whether the log is long again since the thread last looked.
  private var isDue = false
  private var isWriting = false
  private var isOver = false

  /// So many pages more, 40 MB, and the writer waits.
  private static let pagesAhead = 10_000

  /// - Parameters:
  ///   - file: the archive's path.
  ///   - pages: so many the log may have before it is written back.
  init(_ file: String, pages: Int) {
    (self.file, self.pages) = (file, pages)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(changed)
    mutex.deallocate()
    changed.deallocate()
  }

  /// Called after each commit: has the log written back where it is long.
  ///
  /// - Parameters:
  ///   - handle: the connection that has committed.
  ///   - pages: how many pages the log has.
  func committed(_ handle: OpaquePointer, _ pages: Int) {
    guard pages >= self.pages else { return }
    if pages < self.pages + Self.pagesAhead, ask() { return }
    wait()
    // While nobody writes all of it goes into the file. What fails now is tried again after the next commit.
    sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
  }

  /// Waits for what is being written, and ends the thread.
  func stop() {
    pthread_mutex_lock(mutex)
    isOver = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }

  /// Has the thread look at the log; false where no thread can be had.
  private func ask() -> Bool {
    if thread == nil, !start() { return false }
    pthread_mutex_lock(mutex)
    isDue = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
    return true
  }

  /// Waits until the thread writes nothing; it begins again only after another commit.
  func wait() {
    pthread_mutex_lock(mutex)
    isDue = false
    while isWriting { pthread_cond_wait(changed, mutex) }
    pthread_mutex_unlock(mutex)
  }

  private func start() -> Bool {
    var made = pthread_t()
    let box = Unmanaged.passRetained(self)
    let failed = pthread_create(
      &made, nil,
      { pointer in
        guard let pointer else { return nil }
        // Control-C is for the thread that waits.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        Unmanaged<Checkpointer>.fromOpaque(pointer).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
    guard failed == 0 else {
      box.release()
      return false
    }
    thread = made
    return true
  }

  private func work() {
    // Where it cannot be opened the writer does all of it, once the log is too long.
    let connection = try? Connection(file, access: .readWrite)
    try? connection?.execute("PRAGMA synchronous = NORMAL")
    pthread_mutex_lock(mutex)
    while !isOver {
      guard isDue else {
        pthread_cond_wait(changed, mutex)
        continue
      }
      (isDue, isWriting) = (false, true)
      pthread_mutex_unlock(mutex)
      if let connection {
        sqlite3_wal_checkpoint_v2(connection.handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
      }
      pthread_mutex_lock(mutex)
      isWriting = false
      pthread_cond_broadcast(changed)
    }
    pthread_mutex_unlock(mutex)
  }
}

extension Connection {
  /// Has the log written back by a thread of its own once it has so many pages, and not by whoever commits.
  func checkpointBeside(pages: Int) {
    let checkpointer = Checkpointer(file, pages: pages)
    self.checkpointer = checkpointer
    sqlite3_wal_hook(
      handle,
      { context, handle, _, pages in
        guard let context, let handle else { return SQLITE_OK }
        Unmanaged<Checkpointer>.fromOpaque(context).takeUnretainedValue().committed(handle, Int(pages))
        return SQLITE_OK
      }, Unmanaged.passUnretained(checkpointer).toOpaque())
  }
}
