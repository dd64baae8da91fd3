import Synchronization

/// Answers that were given already, until somebody writes to the archive; the eldest go first where room is short.
final class PageCache: Sendable {
  private struct Kept {
    let reply: Reply
    let generation: Int
    let cost: Int
  }

  private struct State {
    /// The latest generation that was asked about.
    var generation = -1
    /// Nothing of an earlier one is kept.
    var earliest = -1
    var answers: [String: Kept] = [:]
    var order: [String] = []
    var oldest = 0
    var bytes = 0
  }

  private let state = Mutex(State())
  /// How many bytes are kept at most.
  private let room: Int

  init(room: Int) { self.room = room }

  /// What was answered to `key`, and whether it is of this generation or of one whose answers may still be given.
  func reply(_ key: String, _ generation: Generation) -> (reply: Reply, isFresh: Bool)? {
    state.withLock { state in
      guard let kept = state.answers[key], kept.generation >= generation.earliest else { return nil }
      return (kept.reply, kept.generation >= generation.number)
    }
  }

  /// Keeps an answer; one of an earlier generation, or too large a one, is not kept.
  func keep(_ reply: Reply, _ key: String, _ generation: Generation) {
    let cost = reply.body.count + key.utf8.count + 200
    guard cost < room / 8 else { return }
    state.withLock { state in
      if generation.earliest > state.generation { state = State() }
      state.generation = max(state.generation, generation.number)
      state.earliest = max(state.earliest, generation.earliest)
      let known = state.answers[key]
      guard generation.number >= state.earliest, generation.number > known?.generation ?? -1 else { return }
      state.answers[key] = Kept(reply: reply, generation: generation.number, cost: cost)
      state.bytes += cost - (known?.cost ?? 0)
      if known == nil { state.order.append(key) }
      while state.bytes > room, state.oldest < state.order.count {
        let key = state.order[state.oldest]
        state.oldest += 1
        if let gone = state.answers.removeValue(forKey: key) { state.bytes -= gone.cost }
      }
      if state.oldest > 4096 {
        state.order.removeFirst(state.oldest)
        state.oldest = 0
      }
    }
  }
}
