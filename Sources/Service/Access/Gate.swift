import Glibc
import Synchronization

/// Somebody who asks.
struct Viewer: Sendable, Hashable {
  /// Their name, for decisions and the log.
  let name: String
  /// What they may do.
  let role: Role
  /// What a form must bring along to be theirs; empty where they came with a token and not with a cookie.
  let formKey: String
  /// Whether they came in by a cookie, which browsers send whoever asks them to.
  let hasCookie: Bool
}

/// Tells who asks, and what they may do.
///
/// On loopback, without tokens, whoever sits at the machine is a reviewer. Elsewhere a token is needed: programs send it
/// with each request (`Authorization: Bearer`), browsers once, and then have a cookie.
final class Gate: Sendable {
  private struct Session {
    let token: String
    let formKey: String
    var until: Double
  }

  private struct State {
    var sessions: [String: Session] = [:]
    var tokens: [Token] = []
    var read = -Double.infinity
  }

  static let cookie = "chancery"
  /// How long a browser stays in after the last request, in seconds.
  private static let stay = 12.0 * 3600
  private let tokens: Tokens
  /// Whether nobody gets in without a token.
  let isClosed: Bool
  private let localName: String
  private let localKey = Digest.random(16)
  private let state = Mutex(State())

  init(tokens: Tokens, isClosed: Bool, localName: String) {
    self.tokens = tokens
    self.isClosed = isClosed
    self.localName = localName
  }

  /// Who asks; nil where nobody may come in like that.
  func viewer(_ request: Request) -> Viewer? {
    if let header = request.headers[.authorization] {
      let parts = header.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "bearer",
        let token = token(String(parts[1]))
      else { return nil }
      return Viewer(name: token.name, role: token.role, formKey: "", hasCookie: false)
    }
    guard isClosed else {
      return Viewer(name: localName, role: .reviewer, formKey: localKey, hasCookie: true)
    }
    guard let cookie = request.cookie(Self.cookie) else { return nil }
    refresh()
    return state.withLock { state in
      let now = Monotonic.seconds
      guard let session = state.sessions[cookie], session.until > now,
        let token = state.tokens.first(where: { $0.digest == session.token })
      else {
        state.sessions[cookie] = nil
        return nil
      }
      state.sessions[cookie]?.until = now + Self.stay
      return Viewer(name: token.name, role: token.role, formKey: session.formKey, hasCookie: true)
    }
  }

  /// Lets a browser in.
  ///
  /// - Returns: the cookie's value; nil where the word is wrong.
  func enter(_ word: String) -> String? {
    guard let token = token(word) else { return nil }
    let key = Digest.random(24)
    state.withLock { state in
      let now = Monotonic.seconds
      state.sessions = state.sessions.filter { $0.value.until > now }
      // Nobody needs so many; the first to end goes.
      if state.sessions.count >= 10_000,
        let first = state.sessions.min(by: { $0.value.until < $1.value.until })
      {
        state.sessions[first.key] = nil
      }
      state.sessions[key] = Session(token: token.digest, formKey: Digest.random(16), until: now + Self.stay)
    }
    return key
  }

  /// Ends a browser's stay.
  func leave(_ request: Request) {
    guard let cookie = request.cookie(Self.cookie) else { return }
    state.withLock { $0.sessions[cookie] = nil }
  }

  private func token(_ word: String) -> Token? {
    refresh()
    let digest = Digest.hex(word)
    // Nobody guesses 256 bits, so that wrong words need not be counted: that would keep out whoever shares an address.
    return state.withLock { $0.tokens.first { Digest.isSame($0.digest, digest) } }
  }

  /// Reads the tokens anew, at most once a second: one that is revoked ends without a restart.
  private func refresh() {
    let isDue = state.withLock { state in
      let now = Monotonic.seconds
      guard now - state.read >= 1 else { return false }
      state.read = now
      return true
    }
    guard isDue else { return }
    let read = (try? tokens.all()) ?? []
    state.withLock { $0.tokens = read }
  }
}
