import Synchronization

/// Answers that were given already, until somebody writes to the archive; the eldest go first where room is short.
final class PageCache: Sendable {
  private struct State {
    var generation = -1
    var replies: [String: Reply] = [:]
    var order: [String] = []
    var oldest = 0
    var bytes = 0
  }

  private let state = Mutex(State())
  /// How many bytes are kept at most.
  private let room: Int

  init(room: Int) { self.room = room }

  /// What was answered to `key` in this generation of the archive.
  func reply(_ key: String, _ generation: Int) -> Reply? {
    state.withLock { $0.generation == generation ? $0.replies[key] : nil }
  }

  /// Keeps an answer; one of an earlier generation, or too large a one, is not kept.
  func keep(_ reply: Reply, _ key: String, _ generation: Int) {
    let cost = reply.body.count + key.utf8.count + 200
    guard cost < room / 8 else { return }
    state.withLock { state in
      if generation > state.generation {
        state = State()
        state.generation = generation
      }
      guard generation == state.generation, state.replies[key] == nil else { return }
      state.replies[key] = reply
      state.order.append(key)
      state.bytes += cost
      while state.bytes > room, state.oldest < state.order.count {
        let key = state.order[state.oldest]
        state.oldest += 1
        if let gone = state.replies.removeValue(forKey: key) {
          state.bytes -= gone.body.count + key.utf8.count + 200
        }
      }
      if state.oldest > 4096 {
        state.order.removeFirst(state.oldest)
        state.oldest = 0
      }
    }
  }
}
