import Foundation
import Testing

/// The tool in a terminal of its own (`pty(7)`), with somebody who reads the screen and presses keys.
///
/// ```swift
/// let terminal = try PseudoTerminal(tool, ["review"])
/// try terminal.wait(for: "q end")
/// terminal.press("q")
/// #expect(terminal.finish() == 0)
/// ```
final class PseudoTerminal {
  /// `setsid` makes the terminal the tool's controlling one, so that Control-C is a signal.
  static let launcher = "setsid"
  static var isAvailable: Bool { Tool.has(launcher) }

  /// What was waited for did not come.
  struct NotShown: Error {
    let wanted: String
    let screen: String
  }

  private let process = Process()
  private let master: Int32
  private var isOver = false
  /// What was shown since the last key.
  private(set) var screen = ""

  init(_ tool: Tool, _ words: [String]) throws {
    // Swift sees neither `posix_openpt` nor `ptsname`; these are what they do on Linux (ioctl_tty(2)).
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    try #require(master >= 0 && ioctl(master, 0x4004_5431, &unlocked) == 0)  // TIOCSPTLCK
    try #require(ioctl(master, 0x8004_5430, &number) == 0)  // TIOCGPTN
    let name = "/dev/pts/\(number)"
    let slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(slave >= 0)
    let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [Self.launcher, "--ctty", "--wait", Tool.binary.path] + words
    process.currentDirectoryURL = tool.folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": tool.folder.path, "LC_ALL": "C.UTF-8", "TERM": "xterm",
      "NO_COLOR": "1", "CHANCERY_AUTHOR": "Ines",
    ]
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    try handle.close()
  }

  deinit { close(master) }

  /// Ends what does not end of itself, and what it has started: they may have been born with SIGTERM blocked.
  private func end() {
    let children = "/proc/\(process.processIdentifier)/task/\(process.processIdentifier)/children"
    let started = (try? String(contentsOfFile: children, encoding: .utf8)) ?? ""
    for child in started.split(separator: " ").compactMap({ pid_t($0) }) { kill(child, SIGKILL) }
    kill(process.processIdentifier, SIGKILL)
  }

  /// Reads until the screen ends with a text: nothing more comes until a key is pressed.
  /// - Throws: `NotShown` after half a minute.
  func wait(for text: String) throws {
    let end = ContinuousClock.now + .seconds(30)
    while !screen.trimmingCharacters(in: .whitespacesAndNewlines).hasSuffix(text) {
      guard ContinuousClock.now < end, read() else {
        self.end()
        throw NotShown(wanted: text, screen: screen)
      }
    }
  }

  /// Reads what has been written; false at the end.
  private func read() -> Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 200) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(master, &bytes, bytes.count)
    // The last reader of the terminal has gone.
    guard count > 0 else {
      isOver = true
      return false
    }
    screen += String(decoding: bytes[..<count], as: UTF8.self).replacing("\r\n", with: "\n")
    return true
  }

  /// Presses keys; the screen is then what comes after them.
  func press(_ keys: String) {
    screen = ""
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Waits for the end of the tool: its exit status.
  func finish() -> Int32 {
    let end = ContinuousClock.now + .seconds(30)
    while read(), ContinuousClock.now < end {}
    if !isOver { self.end() }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
