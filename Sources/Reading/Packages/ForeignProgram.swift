import Glibc

/// A program of somebody else's that is run for what it prints.
struct ForeignProgram {
  enum Outcome {
    case printed([UInt8])
    /// The first line of what it complained of, or its exit status.
    case failed(String)
    case missing, tookTooLong, printedTooMuch
  }

  let name: String
  let arguments: [String]
  /// The most seconds it may take.
  let seconds: Int
  /// The most bytes it may print.
  let limit: Int

  init(_ name: String, _ arguments: [String], seconds: Int, limit: Int) {
    self.name = name
    self.arguments = arguments
    self.seconds = seconds
    self.limit = limit
  }

  /// Runs the program, found on `PATH`, with nothing on its standard input.
  func run() -> Outcome {
    guard let out = Pipe(), let complaints = Pipe() else { return .failed(String(cString: strerror(errno))) }
    defer {
      out.close()
      complaints.close()
    }
    var process = pid_t()
    let code = spawn(&process, out, complaints)
    if code == ENOENT { return .missing }
    guard code == 0 else { return .failed(String(cString: strerror(code))) }
    out.closeWriting()
    complaints.closeWriting()
    var printed: [UInt8] = []
    var complaint: [UInt8] = []
    let end = collect(out.reading, complaints.reading, &printed, &complaint)
    if end != nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if let end { return end }
    let exit = (status >> 8) & 0xFF
    if status & 0x7F == 0, exit == 0 { return .printed(printed) }
    if status & 0x7F == 0, exit == 127, complaint.isEmpty { return .missing }
    let line = String(decoding: complaint.prefix { $0 != 10 }.prefix(300), as: UTF8.self)
    return .failed(line.isEmpty ? "it ended with status \(exit)" : line)
  }

  private func spawn(_ process: inout pid_t, _ out: Pipe, _ complaints: Pipe) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints.writing, STDERR_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    return posix_spawnp(&process, name, &actions, nil, &words, environ)
  }

  /// Reads both pipes to their ends; an outcome where time or room runs out.
  private func collect(
    _ out: Int32, _ complaints: Int32, _ printed: inout [UInt8], _ complaint: inout [UInt8]
  ) -> Outcome? {
    let deadline = time(nil) + seconds
    var open = [
      pollfd(fd: out, events: Int16(POLLIN), revents: 0),
      pollfd(fd: complaints, events: Int16(POLLIN), revents: 0),
    ]
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while open.contains(where: { $0.fd >= 0 }) {
      let left = deadline - time(nil)
      guard left > 0 else { return .tookTooLong }
      guard poll(&open, 2, Int32(min(left, 10)) * 1000) > 0 else { continue }
      for index in open.indices where open[index].revents != 0 && open[index].fd >= 0 {
        let got = chunk.withUnsafeMutableBytes { read(open[index].fd, $0.baseAddress, $0.count) }
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          open[index].fd = -1
          continue
        }
        if index == 0 {
          printed += chunk[..<got]
        } else if complaint.count < 4096 {
          complaint += chunk[..<got]
        }
        if printed.count > limit { return .printedTooMuch }
      }
    }
    return nil
  }

  /// A pair of sockets, which unlike a pipe can be made so that no program started meanwhile inherits it.
  private final class Pipe {
    let reading: Int32
    private(set) var writing: Int32

    init?() {
      var ends: [Int32] = [0, 0]
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
      reading = ends[0]
      writing = ends[1]
    }

    func closeWriting() {
      if writing >= 0 { Glibc.close(writing) }
      writing = -1
    }

    func close() {
      closeWriting()
      Glibc.close(reading)
    }
  }
}

/// A file with some bytes in it, gone when it is let go of.
final class TemporaryFile {
  let path: String

  /// nil where it cannot be written.
  init?(_ bytes: [UInt8]) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/chancery-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        unlink(path)
        return nil
      }
      written += count
    }
  }

  deinit { unlink(path) }
}
