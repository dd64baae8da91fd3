import Glibc

/// Single keys from a terminal, without Return.
///
/// ```swift
/// let keys = Keys()            // nil where standard input is no terminal
/// switch keys?.next() { case "a": … }
/// ```
///
/// The terminal is as it was once the value has gone, or after Control-C.
public final class Keys {
  private var saved = termios()

  /// Takes the terminal of standard input; nil where that is none.
  public init?() {
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &saved) == 0 else { return nil }
    var raw = saved
    // Control-C stays a signal.
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
  }

  deinit { restore() }

  /// Gives the terminal back.
  public func restore() { tcsetattr(STDIN_FILENO, TCSANOW, &saved) }

  /// The next key; nil at the end of the input, after Control-C and Control-D.
  public func next() -> Character? {
    guard isReady() else { return nil }
    var byte: UInt8 = 0
    let count = read(STDIN_FILENO, &byte, 1)
    guard count == 1, byte != 4, !Interrupt.isRequested else { return nil }
    // The rest of a letter that is not ASCII, and what an arrow key sends, mean nothing here.
    return byte < 0x80 ? Character(Unicode.Scalar(byte)) : " "
  }

  /// Waits until something can be read; false after Control-C.
  ///
  /// Not for ever at a time: a Control-C between the look for it and the call that waits would be seen only after
  /// another key.
  private func isReady() -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while !Interrupt.isRequested {
      if poll(&input, 1, 100) > 0 { return !Interrupt.isRequested }
    }
    return false
  }

  /// A line typed with the usual editing; nil at the end of the input and after Control-C.
  public func line() -> String? {
    restore()
    defer {
      var raw = saved
      raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
      tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    }
    // `readLine` would begin again after Control-C, for ever.
    var line: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while line.last != 10 {
      guard isReady() else { return nil }
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      guard count > 0, !Interrupt.isRequested else { return nil }
      line += bytes[..<count]
    }
    return String(decoding: line.dropLast(), as: UTF8.self)
  }
}
