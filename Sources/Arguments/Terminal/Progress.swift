import Glibc

/// A line on standard error that tells how far long work is; nothing where standard error is no terminal.
public final class Progress {
  private let total: Int
  private let noun: String
  private let isShown: Bool
  private let isAnyShown: Bool
  private var origin: Int?
  private let start = Progress.seconds()
  private var last = 0.0

  /// A line about work of `total` steps.
  /// - Parameters:
  ///   - total: how many steps there are.
  ///   - noun: what a step is, in the plural: "documents".
  ///   - isQuiet: whether to show nothing at all.
  public init(total: Int, noun: String, isQuiet: Bool = false) {
    self.total = total
    self.noun = noun
    isAnyShown = !isQuiet && isatty(STDERR_FILENO) == 1 && Output.variable("TERM") != "dumb"
    isShown = isAnyShown && total > 1
  }

  /// Tells that so many steps are done; the line changes at most ten times a second.
  public func update(_ done: Int) {
    guard isShown else { return }
    let now = Progress.seconds()
    // Short work shows no line at all.
    guard now - start > 0.5, now - last >= 0.1 || done == total else { return }
    last = now
    let rate = Double(done) / max(now - start, 0.001)
    let left = Int((Double(total - done) / max(rate, 0.001)).rounded(.up))
    show("\(done) of \(total) \(noun), \(Int(rate)) a second, \(Progress.spoken(left)) left")
  }

  /// Tells how far a dump has been read: pages, and bytes of the file.
  public func update(pages: Int, position: Int, of length: Int?) {
    let now = Progress.seconds()
    guard isAnyShown, now - start > 0.5, now - last >= 0.1 else { return }
    last = now
    // A dump that is gone on with was not read from its beginning.
    let first = origin ?? position
    origin = first
    let seconds = max(now - start, 0.001)
    let rate = Double(position - first) / seconds
    var line = "\(pages) pages, \(Int(Double(pages) / seconds)) a second, \(Int(rate / 1e5).tenths) MB/s"
    if let length, rate > 0 {
      line += ", \(Progress.spoken(Int(Double(length - position) / rate))) left"
    }
    show(line)
  }

  /// Tells what is being done, and for how long, where nobody knows how much of it there is.
  public func update(_ work: String) {
    let now = Progress.seconds()
    guard isAnyShown, now - start > 0.5, now - last >= 0.1 else { return }
    last = now
    show("\(work), \(Progress.spoken(Int(now - start)))")
  }

  /// Takes the line away.
  public func end() {
    if isAnyShown, last > 0 { show("") }
  }

  private func show(_ text: String) {
    let line = Array(("\r\u{1B}[K" + text).utf8)
    _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Seconds as a person says them: `40 s`, `3 min`, `2 h 5 min`.
  static func spoken(_ seconds: Int) -> String {
    if seconds < 100 { return "\(seconds) s" }
    if seconds < 6_000 { return "\((seconds + 30) / 60) min" }
    return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Int {
  /// A number of tenths as a person writes it: `123` is `12.3`.
  fileprivate var tenths: String { "\(self / 10).\(self % 10)" }
}
