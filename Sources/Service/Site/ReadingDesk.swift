import Archive
import Glibc
import Synchronization

/// Reads documents that were sent to the service. The service itself does not know how documents are read.
public protocol ReadingDesk: Sendable {
  /// Reads what was sent and stores it.
  ///
  /// - Parameters:
  ///   - parcel: what was sent.
  ///   - archive: where to store it.
  ///   - tell: is told what became of each document, as it is stored.
  /// - Throws: why nothing of it could be read, or `ArchiveError`.
  func read(_ parcel: Parcel, into archive: Archive, tell: (Parcel.Outcome) -> Void) throws
}

/// A document, or a file of many, that was sent to be read.
public struct Parcel: Sendable {
  /// The name the file had, or what the sender calls it.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]
  /// When it was published, where the sender says so (EDTF).
  public let date: String?
  /// Its title, where the sender says so.
  public let title: String?

  /// What became of a document.
  public struct Outcome: Sendable, Hashable {
    /// The document's id; nil where it could not be read.
    public let document: String?
    /// The title, or the file's name.
    public let title: String
    /// How many records it has.
    public let records: Int
    /// What was wrong; nil where it was stored.
    public let problem: String?

    /// An outcome.
    public init(document: String?, title: String, records: Int, problem: String?) {
      self.document = document
      self.title = title
      self.records = records
      self.problem = problem
    }
  }

  /// A parcel.
  public init(name: String, bytes: [UInt8], date: String? = nil, title: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.date = date
    self.title = title
  }
}

/// Parcels one after another, each with what has become of it so far.
final class ReadingQueue: Sendable {
  /// A parcel on its way.
  struct Job: Sendable {
    let id: String
    let name: String
    let bytes: Int
    var outcomes: [Parcel.Outcome] = []
    /// How many documents were read; only the first outcomes are kept.
    var count = 0
    var problem: String?
    var isDone = false
  }

  private struct State {
    var waiting: [(id: String, parcel: Parcel)] = []
    var jobs: [String: Job] = [:]
    var order: [String] = []
    var bytes = 0
    var isRunning = false
    var isEnding = false
  }

  private let state = Mutex(State())
  private let work: @Sendable (Parcel, (Parcel.Outcome) -> Void) throws -> Void
  /// How many bytes may wait.
  private static let room = 256 << 20

  init(work: @escaping @Sendable (Parcel, (Parcel.Outcome) -> Void) throws -> Void) { self.work = work }

  /// Puts a parcel at the end of the queue.
  ///
  /// - Returns: the job's id; nil where too much waits already.
  func add(_ parcel: Parcel) -> String? {
    let id = Digest.random(8)
    let starts: Bool? = state.withLock { state in
      guard state.bytes + parcel.bytes.count <= Self.room, state.waiting.count < 1000 else { return nil }
      state.bytes += parcel.bytes.count
      state.waiting.append((id, parcel))
      state.jobs[id] = Job(id: id, name: parcel.name, bytes: parcel.bytes.count)
      state.order.append(id)
      if state.order.count > 2000 { state.jobs[state.order.removeFirst()] = nil }
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard let starts else { return nil }
    if starts { Worker.start { self.run() } }
    return id
  }

  /// What has become of a job so far.
  func job(_ id: String) -> Job? { state.withLock { $0.jobs[id] } }

  /// How many parcels wait or are being read.
  var waiting: Int { state.withLock { $0.waiting.count + ($0.isRunning ? 1 : 0) } }

  /// Begins nothing more, and waits until what is being read has been.
  ///
  /// - Parameter grace: how long, in seconds.
  /// - Returns: how many parcels are left.
  func stop(grace: Double) -> Int {
    state.withLock { $0.isEnding = true }
    let end = Monotonic.seconds + grace
    while state.withLock({ $0.isRunning }), Monotonic.seconds < end { usleep(20_000) }
    return state.withLock { $0.waiting.count + ($0.isRunning ? 1 : 0) }
  }

  private func run() {
    while let (id, parcel) = next() {
      do {
        try patiently(parcel, id)
      } catch {
        state.withLock { $0.jobs[id]?.problem = "\(error)" }
      }
      state.withLock { state in
        state.jobs[id]?.isDone = true
        state.bytes -= parcel.bytes.count
      }
    }
  }

  /// Works on a parcel; where another process writes the archive, again and again for a minute.
  private func patiently(_ parcel: Parcel, _ id: String) throws {
    let end = Monotonic.seconds + 60
    while true {
      do {
        return try work(parcel) { outcome in
          self.state.withLock { state in
            state.jobs[id]?.count += 1
            if (state.jobs[id]?.outcomes.count ?? 0) < 200 { state.jobs[id]?.outcomes.append(outcome) }
          }
        }
      } catch ArchiveError.locked where Monotonic.seconds < end {
        usleep(500_000)
        state.withLock { state in
          state.jobs[id]?.count = 0
          state.jobs[id]?.outcomes = []
        }
      }
    }
  }

  private func next() -> (String, Parcel)? {
    state.withLock { state in
      guard !state.waiting.isEmpty, !state.isEnding else {
        state.isRunning = false
        return nil
      }
      let first = state.waiting.removeFirst()
      return first
    }
  }
}
