import Glibc

/// Control-C: noted by a signal handler, asked for between two pieces of work.
public enum Interrupt {
  /// Written by the signal handler only, a byte that is never freed; read anywhere.
  nonisolated(unsafe) private static let flag = {
    let byte = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    byte.initialize(to: 0)
    return byte
  }()

  /// From now on, the first Control-C is noted; a second one ends the process at once.
  ///
  /// A system call that waits, such as reading from a pipe, returns with `EINTR`.
  ///
  /// - Parameter terminations: whether a request to terminate (SIGTERM) counts as well, for what runs in the background.
  public static func watch(terminations: Bool = false) {
    flag.pointee = 0
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      Interrupt.flag.pointee = 1
      signal(number, SIG_DFL)
    }
    sigaction(SIGINT, &action, nil)
    if terminations { sigaction(SIGTERM, &action, nil) }
    // Whoever started us may have blocked it.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    if terminations { sigaddset(&signals, SIGTERM) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Whether Control-C was pressed since `watch()`.
  public static var isRequested: Bool { flag.pointee != 0 }

  /// A reader that goes away is an error of writing (`EPIPE`) and not a signal.
  public static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
