import Glibc
import Names

/// A stream to a person or a program: knows its width and whether it shows colour, and writes in big pieces.
///
/// ```swift
/// let out = Output(descriptor: STDOUT_FILENO, colour: .auto)
/// out.line(Styled("Kim Ha-neul", .heading))
/// out.columns([[Styled("2008", .date), "Ambassador of Korea to Chile"]], indent: 2)
/// out.paragraph(Styled("kim.txt:12 “…”", .faint), indent: 4)
/// try out.flush()
/// ```
///
/// Used by one thread at a time.
public final class Output {
  /// When to show colour.
  public enum Colour: String, Sendable, CaseIterable {
    case auto, always, never
  }

  /// Columns of a line; nil where nobody reads it on a terminal, and nothing is wrapped.
  public let width: Int?
  /// Whether styles are shown.
  public let colour: Bool
  /// Whether a person sees it directly.
  public let isTerminal: Bool
  /// Why writing failed, the first time it did: a number of `errno.h`.
  public private(set) var failure: Int32?
  private let descriptor: Int32
  private var pending: [UInt8] = []

  /// A stream to a file descriptor.
  ///
  /// The width is the terminal's, or what `COLUMNS` says. Colour is shown on a terminal only, unless `colour`
  /// says otherwise or `NO_COLOR` (no-color.org) or `TERM=dumb` is set.
  /// - Parameters:
  ///   - descriptor: an open file descriptor.
  ///   - colour: when to show colour.
  public init(descriptor: Int32, colour: Colour) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    width = Output.width(of: descriptor, isTerminal: isTerminal)
    switch colour {
    case .always: self.colour = true
    case .never: self.colour = false
    case .auto:
      let refused = Output.variable("NO_COLOR").map { !$0.isEmpty } ?? false
      self.colour = isTerminal && !refused && Output.variable("TERM") != "dumb"
    }
  }

  private static func width(of descriptor: Int32, isTerminal: Bool) -> Int? {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return max(40, min(columns, 500))
    }
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(40, Int(size.ws_col))
  }

  /// The value of an environment variable.
  public static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The width at which prose is comfortable to read: the stream's, at most 100; 80 where it has none.
  public var proseWidth: Int { min(width ?? 80, 100) }

  /// Writes bytes as they are.
  public func write(_ bytes: [UInt8]) {
    pending.append(contentsOf: bytes)
    if pending.count >= 1 << 16 { try? flush() }
  }

  /// Writes text as it is.
  public func write(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= 1 << 16 { try? flush() }
  }

  /// Writes a line, unbroken; an empty one where nothing is given.
  public func line(_ text: Styled = "") {
    write(text.rendered(colour: colour) + "\n")
  }

  /// Writes a text in lines that fit the width.
  /// - Parameters:
  ///   - text: the text; a line feed in it ends a line.
  ///   - indent: columns before the first line.
  ///   - hanging: columns before the others; as many as before the first where nil.
  public func paragraph(_ text: Styled, indent: Int = 0, hanging: Int? = nil) {
    for part in Layout.wrap(text, width: width, first: indent, hanging: hanging ?? indent) { line(part) }
  }

  /// Writes rows in aligned columns that fit the width.
  /// - Parameters:
  ///   - rows: cells; a row may have fewer than others.
  ///   - indent: columns before each line.
  ///   - gap: columns between two cells.
  ///   - flexible: the number of the column that wraps; the last where nil.
  public func columns(_ rows: [[Styled]], indent: Int = 0, gap: Int = 2, flexible: Int? = nil) {
    let lines = Layout.columns(rows, width: width, indent: indent, gap: gap, flexible: flexible)
    for part in lines { line(part) }
  }

  /// Writes what is pending.
  /// - Throws: `OutputError` where writing fails; a reader that went away is `EPIPE`.
  public func flush() throws {
    defer { pending.removeAll(keepingCapacity: true) }
    if let failure { throw OutputError(code: failure) }
    var from = 0
    while from < pending.count {
      let count = pending[from...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        from += count
      } else if errno != EINTR {
        failure = errno
        throw OutputError(code: errno)
      }
    }
  }
}

/// Why output could not be written.
public struct OutputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A number of `errno.h`.
  public let code: Int32

  /// Whether the reader went away, which ends a pipeline quietly.
  public var isBrokenPipe: Bool { code == EPIPE }

  /// One sentence: what the system says.
  public var description: String { "cannot write the output: \(String(cString: strerror(code)))" }
}
