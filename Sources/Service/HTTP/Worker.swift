import Glibc

/// A thread of the service's own.
final class Worker: @unchecked Sendable {
  private let body: @Sendable () -> Void

  private init(_ body: @escaping @Sendable () -> Void) { self.body = body }

  /// Runs `body` on a new thread that nobody waits for; where none can be had, on this one.
  static func start(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let worker = Unmanaged.passRetained(Worker(body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    // Reading a document goes deep.
    pthread_attr_setstacksize(&attributes, 16 << 20)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { pthread_attr_destroy(&attributes) }
    let failed = pthread_create(
      &thread, &attributes,
      { pointer in
        guard let pointer else { return nil }
        var signals = sigset_t()
        sigfillset(&signals)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        Unmanaged<Worker>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
      }, worker.toOpaque())
    if failed != 0 {
      worker.release()
      body()
    }
  }
}
