import Archive
import Arguments
import Glibc
import Service

extension Verb {
  static let serve = Verb(
    Command(
      "serve", "opens the archive in a browser, and to programs",
      discussion: [
        "Pages for people: search, somebody's record, successions, documents with every record marked, a map of "
          + "contacts, the review queue, reading new documents in. The same for programs under the same addresses with "
          + ".json, and under /api/1/ (described at /api/1/openapi.json).",
        "On loopback, which only this machine reaches, whoever sits at it may do everything. On any other address a "
          + "token is needed (chancery token create NAME). The service speaks plain HTTP: beyond this machine put a "
          + "front server with a certificate before it, and tell its name with --name.",
        "Control-C or a termination signal ends it when what is being answered has been. /health says that it is "
          + "there, /metrics counts for Prometheus. What changes the archive is noted in FILE.audit.",
      ],
      options: [host, port, name, needsToken, readOnly, pidFile, cache, maxUpload, .archive],
      examples: [
        .init("chancery serve", "the archive at http://127.0.0.1:8017/"),
        .init("chancery serve --archive press.chancery --port 0", "on a free port, which is told"),
        .init(
          "chancery serve --host 0.0.0.0 --name desk.example.org", "for a newsroom, behind a front server"),
      ],
      statuses: [.success, .usage, .badData, .noInput, .unavailable, .ioError, .noPermission, .notAnArchive])
  ) { invocation, terminal in
    let path = try ArchivePlace.path(invocation)
    let isNew = !invocation.has(readOnly) && (try? Archive(reading: path)) == nil
    // Brought to the present format, or made, before anybody asks.
    if !invocation.has(readOnly) { _ = try Archive(creating: path) }
    if isNew { terminal.note("\(path) is new and empty: read documents in at /read") }
    var options = Site.Options(host: invocation[host] ?? "127.0.0.1")
    options.needsToken = invocation.has(needsToken)
    options.isReadOnly = invocation.has(readOnly)
    options.names = (invocation[name] ?? "").split(separator: ",").map { $0.lowercased() }
    options.version = Verbs.version
    options.localName = UserName.current
    options.limits.body = try size(invocation, maxUpload)
    options.cache = try size(invocation, cache)
    options.limits.threads = max(2, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) * 2)
    guard let port = Int(invocation[port] ?? "8017"), (0...65535).contains(port) else {
      throw invocation.error("--port is a number from 0 to 65535, not \(invocation[port] ?? "")")
    }
    let site = try Site(archive: path, options: options, desk: Desk()) { Clock.now }
    if site.isClosed, try Tokens(of: path).all().isEmpty {
      terminal.complain(
        "\(options.host) can be reached by others: make a token first (chancery token create NAME --archive \(path))"
      )
      return .noPermission
    }
    Interrupt.watch(terminations: true)
    let server: Server
    do {
      server = try Server(on: options.host, port: port, limits: options.limits) { site.answer($0) }
    } catch let error as Server.StartError {
      terminal.complain(error.description)
      return .unavailable
    }
    let pid = try invocation[pidFile].map { try PIDFile($0) }
    let shown =
      options.host.contains(":") && !options.host.hasPrefix("[") ? "[\(options.host)]" : options.host
    terminal.out.line(Styled("Chancery is at ") + Styled("http://\(shown):\(server.port)/", .strong))
    try terminal.out.flush()
    if !terminal.isQuiet, isatty(STDERR_FILENO) != 0 { terminal.note("Control-C ends it") }
    while !Interrupt.isRequested { usleep(200_000) }
    let left = site.stop()
    server.stop()
    pid?.remove()
    if left > 0 {
      terminal.complain(
        "\(Words.count(left, "document")) sent in to be read were not read any more: send them again")
    }
    return .success
  }

  private static let host = Option(
    "host", value: "ADDRESS", "the IP address to listen on", standard: "127.0.0.1")
  private static let port = Option(
    "port", short: "p", value: "N", "the port; 0 takes a free one", standard: "8017")
  private static let name = Option(
    "name", value: "NAME", "the name by which a front server leads here; several with commas between them")
  private static let needsToken = Option(
    "require-token", "let nobody in without a token, on loopback as well")
  private static let readOnly = Option("read-only", "answer questions only: no decisions, no reading in")
  private static let pidFile = Option(
    "pid-file", value: "FILE", "write the process's number there while it runs", completes: .files)
  private static let cache = Option(
    "cache", value: "SIZE", "how much memory answers that were given may take", standard: "64MB")
  private static let maxUpload = Option(
    "max-upload", value: "SIZE", "the most that is taken in at a time", standard: "64MB")

  private static func size(_ invocation: Invocation, _ option: Option) throws -> Int {
    let text = invocation[option] ?? "64MB"
    guard let size = ReadingPlan.bytes(text) else {
      throw invocation.error("\(option.long) cannot be “\(text)”: write for example 500kB, 16MB or 1GB")
    }
    return size
  }
}

/// The user's name, as the system knows it.
enum UserName {
  static var current: String {
    guard let entry = getpwuid(getuid()) else { return "unknown" }
    let name = String(cString: entry.pointee.pw_name)
    return name.isEmpty ? "unknown" : name
  }
}

/// A file with the process's number in it.
private struct PIDFile {
  let path: String

  init(_ path: String) throws {
    self.path = path
    guard let file = fopen(path, "we") else {
      throw InputError(path: path, code: errno)
    }
    fputs("\(getpid())\n", file)
    fclose(file)
  }

  func remove() { unlink(path) }
}
