import Synchronization

/// Answers that are made anew beside the answering of requests, one after the other, each asked for once.
final class Renewals: Sendable {
  private struct State {
    var waiting: [(key: String, work: @Sendable () -> Void)] = []
    var keys: Set<String> = []
    var isRunning = false
  }

  private let state = Mutex(State())

  /// Has `work` done soon, unless the same is waiting or being done.
  func add(_ key: String, _ work: @escaping @Sendable () -> Void) {
    let begins = state.withLock { state in
      guard state.keys.insert(key).inserted else { return false }
      state.waiting.append((key, work))
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if begins { Worker.start { self.run() } }
  }

  private func run() {
    while true {
      let some = state.withLock { state in
        defer { state.waiting = [] }
        state.isRunning = !state.waiting.isEmpty
        return state.waiting
      }
      guard !some.isEmpty else { return }
      for one in some {
        one.work()
        state.withLock { _ = $0.keys.remove(one.key) }
      }
    }
  }
}
