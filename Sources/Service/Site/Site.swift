import Archive
import Chronology
import Records
import Synchronization

/// The archive as pages and an API: answers a request, whatever it came by.
///
/// ```swift
/// let site = try Site(archive: "press.chancery", options: .init(host: "127.0.0.1"), desk: desk)
/// site.answer(Request(.get, "/people/@k3xa9f2b")!).status  // 200
/// ```
public final class Site: Sendable {
  /// What whoever starts the service chooses.
  public struct Options: Sendable {
    /// The address that is listened on.
    public var host: String
    /// What is borne.
    public var limits = Limits()
    /// Nobody gets in without a token, on loopback as well.
    public var needsToken = false
    /// Nobody decides or reads documents in, whatever their token.
    public var isReadOnly = false
    /// Whoever sits at the machine, by name.
    public var localName = "local"
    /// Other names that the service may be asked by, as behind a front server.
    public var names: [String] = []
    /// Answers that may be kept, in bytes.
    public var cache = 64 << 20
    /// The program's version.
    public var version = ""

    /// The options for an address.
    public init(host: String) { self.host = host }
  }

  let options: Options
  let archive: String
  let gate: Gate
  let queue: ReadingQueue
  let metrics = Metrics()
  var limits: Limits { options.limits }
  /// Whether a token is needed.
  public let isClosed: Bool
  private let readers: Readers
  let overview: Overview
  private let cache: PageCache
  private let renewals: Renewals
  let audit: AuditLog
  private let writing = Mutex(())
  let isLoopback: Bool
  let clock: @Sendable () -> String

  /// The addresses that only this machine reaches.
  public static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host == "[::1]" || host.hasPrefix("127.")
  }

  /// Opens the archive.
  ///
  /// - Parameters:
  ///   - archive: its file.
  ///   - options: what was chosen.
  ///   - desk: reads documents that are sent in.
  ///   - clock: the time in UTC, as decisions have it.
  /// - Throws: `ArchiveError`.
  public init(
    archive: String, options: Options, desk: any ReadingDesk, clock: @escaping @Sendable () -> String
  ) throws {
    self.archive = archive
    self.options = options
    self.clock = clock
    isLoopback = Self.isLoopback(options.host)
    isClosed = options.needsToken || !isLoopback
    gate = Gate(tokens: Tokens(of: archive), isClosed: isClosed, localName: options.localName)
    readers = try Readers(archive)
    overview = Overview(readers)
    cache = PageCache(room: options.cache)
    renewals = Renewals()
    audit = AuditLog(archive + ".audit", clock: clock)
    queue = ReadingQueue { [readers] parcel, tell in
      try readers.write { archive in
        try desk.read(parcel, into: archive, tell: tell)
        try archive.identify()
      }
    }
  }

  /// Answers a request.
  public func answer(_ request: Request) -> Reply {
    let started = Monotonic.seconds
    var reply = guarded(request)
    harden(&reply)
    if let tag = reply.tag, (200..<300).contains(reply.status) {
      reply.headers.append(.init(name: "ETag", value: "\"\(tag)\""))
      if request.headers[.ifNoneMatch].map({ Self.matches($0, tag) }) == true {
        reply.status = 304
        reply.body = []
      }
    }
    metrics.count(reply.status, Monotonic.seconds - started)
    return reply
  }

  private static func matches(_ header: String, _ tag: String) -> Bool {
    header == "*"
      || header.split(separator: ",").contains { part in
        let word = part.drop { $0 == " " }
        return (word.hasPrefix("W/") ? word.dropFirst(2) : word).filter { $0 != " " } == "\"\(tag)\""
      }
  }

  private func guarded(_ request: Request) -> Reply {
    do {
      return try route(request)
    } catch let problem as Problem {
      return tell(problem, request)
    } catch let error as ArchiveError {
      return tell(Self.problem(error), request)
    } catch let error as ReviewError {
      return tell(Problem(409, "Not possible", error.description), request)
    } catch let error as LookupError {
      return tell(Problem(404, "Nobody of that name", error.description), request)
    } catch {
      return tell(Problem(500, "Something went wrong", "\(error)"), request)
    }
  }

  private static func problem(_ error: ArchiveError) -> Problem {
    switch error {
    case .locked: Problem(503, "Busy", "Another process writes the archive: try again in a moment.")
    case .full: Problem(507, "No room", "The disk is full: make room and try again.")
    case .readOnly: Problem(403, "Read only", "The archive cannot be written.")
    default: Problem(500, "The archive cannot be read", error.description)
    }
  }

  // MARK: The way of a request

  private func route(_ request: Request) throws -> Reply {
    try checkHost(request)
    if request.method != .post, let asset = Assets.all.first(where: { $0.address == request.target }) {
      return asset.reply
    }
    switch request.path {
    case ["health"]: return .text("ok\n")
    // What yente's clients ask whether it lives.
    case ["healthz"], ["readyz"]:
      return Reply(type: "application/json", body: Array("{\"status\":\"ok\"}\n".utf8))
    case ["favicon.ico"]: return Assets.icon.reply
    case ["robots.txt"]: return .text("User-agent: *\nDisallow: /\n")
    case ["login"]: return login(request)
    default: break
    }
    guard let viewer = gate.viewer(request) else { return refuse(request) }
    if request.path == ["leave"], request.method == .post { return try leave(request, viewer) }
    if request.path == ["metrics"] { return metrics.reply(waiting: queue.waiting) }
    let (route, parameters) = try self.route(for: request)
    guard viewer.role >= route.role, route.role == .reader || !options.isReadOnly else {
      throw Problem(
        403, "Not allowed",
        options.isReadOnly ? "This service only answers questions." : "A reviewer’s token is needed for this."
      )
    }
    if request.method == .post {
      try checkOrigin(request, viewer, route)
      if route.role == .reviewer { audit.note(request, viewer) }
      return try ask(route, parameters, request, viewer)
    }
    guard route.isKept, request.query["known-on"] == nil else {
      return try ask(route, parameters, request, viewer)
    }
    let packing = Packing(accepted: request.headers[.acceptEncoding])
    let key = [
      request.target, wantsPage(request) ? "page" : "json", viewer.name, viewer.role.rawValue, viewer.formKey,
      packing?.rawValue ?? "",
    ].joined(separator: "\n")
    let generation = try readers.generation()
    let renew: @Sendable () throws -> Reply = { [self] in
      let reply = try ask(route, parameters, request, viewer)
      if reply.status == 200 { cache.keep(reply, key, generation) }
      return reply
    }
    guard let kept = cache.reply(key, generation) else { return try renew() }
    metrics.countKept()
    if !kept.isFresh { renewals.add(key) { _ = try? renew() } }
    return kept.reply
  }

  private func ask(_ route: Route, _ parameters: [String: String], _ request: Request, _ viewer: Viewer)
    throws -> Reply
  {
    try readers.ask(known: try known(request)) { archive in
      let call = Call(
        request: request, parameters: parameters, viewer: viewer, archive: archive, site: self)
      switch try route.answer(call) {
      case .reply(let reply): return reply
      case .page(let page):
        var reply: Reply
        if wantsPage(request) {
          reply = Reply(
            type: "text/html; charset=utf-8", body: try Frame.page(page, call), caching: .revalidate)
        } else {
          var json = JSONWriter()
          json.object {
            page.write(&$0, call)
            $0.fields(archive.known, archive.openDocuments)
          }
          reply = Reply(type: "application/json", body: json.bytes + [10], caching: .revalidate)
        }
        reply.headers.append(.init(name: "Vary", value: "Accept, Accept-Encoding, Cookie, Authorization"))
        reply.tag = Digest.tag(reply.body)
        pack(&reply, request)
        return reply
      }
    }
  }

  private func known(_ request: Request) throws -> Known? {
    guard let text = request.query["known-on"] else { return nil }
    guard let date = try? EDTF(text),
      let known = Known(by: date, datedOnly: request.query["dated-only"] != nil)
    else {
      throw Problem(
        400, "No date", "“known-on” is no date with a last day. Write 2016, 2016-12 or 2016-12-29.")
    }
    return known
  }

  private func pack(_ reply: inout Reply, _ request: Request) {
    guard reply.body.count > 1400, let packing = Packing(accepted: request.headers[.acceptEncoding]),
      let packed = packing.pack(reply.body)
    else { return }
    reply.body = packed
    reply.headers.append(.init(name: "Content-Encoding", value: packing.rawValue))
    if let tag = reply.tag { reply.tag = "\(tag)-\(packing.rawValue)" }
  }

  /// Whether a page is wanted, and not what programs read.
  func wantsPage(_ request: Request) -> Bool {
    if request.path.first == "api" || request.path.last?.hasSuffix(".json") == true { return false }
    // Neighbours' programs accept anything, and want no page.
    switch request.path.first {
    case "match", "entities", "catalog", "algorithms": return false
    case "search": if request.path.count > 1 { return false }
    case "reconcile": if request.path.last != "preview" { return false }
    default: break
    }
    guard let accept = request.headers[.accept] else { return true }
    return !accept.contains("json") || accept.contains("text/html")
  }

  private func route(for request: Request) throws -> (Route, [String: String]) {
    var path = request.path
    if path.starts(with: ["api", "1"]) {
      path.removeFirst(2)
      if path.isEmpty { path = ["start"] }
      guard path != ["openapi.json"] else { return (Routes.description, [:]) }
    }
    var isOtherMethod = false
    let method: Request.Method = request.method == .head ? .get : request.method
    var bare = path
    if let last = bare.last, last.hasSuffix(".json") { bare[bare.count - 1] = String(last.dropLast(5)) }
    for route in Routes.all {
      guard let parameters = route.match(bare) else { continue }
      guard route.method == method else {
        isOtherMethod = true
        continue
      }
      return (route, parameters)
    }
    if isOtherMethod {
      throw Problem(405, "Method not allowed", "This address is not asked with \(request.method.rawValue).")
    }
    throw Problem(
      404, "No such page", "Nothing is at /\(request.path.joined(separator: "/")).",
      choices: [.init(text: "To the beginning", address: "/")])
  }

  // MARK: What goes out

  private func tell(_ problem: Problem, _ request: Request) -> Reply {
    var reply = problem.reply
    if wantsPage(request) {
      reply = Reply(
        problem.status, type: "text/html; charset=utf-8",
        body: Frame.bare(problem.title) { html in
          html.tag("h1", problem.title)
          html.tag("p", ["dir": "auto"], problem.detail)
          html.tag("ul", ["class": "plain"]) { html in
            for choice in problem.choices { html.tag("li") { $0.name(choice.text, choice.address) } }
          }
          html.raw(
            "<form action=\"/search\" role=\"search\"><label>Search <input type=\"search\" name=\"q\"></label> <button>Search</button></form>"
          )
        })
    }
    if problem.status == 503 { reply.headers.append(.init(name: "Retry-After", value: "2")) }
    return reply
  }

  private func harden(_ reply: inout Reply) {
    let caching =
      switch reply.caching {
      case .never: "no-store"
      case .revalidate: "private, no-cache"
      case .always: "public, max-age=31536000, immutable"
      }
    let frames = reply.isFramed ? "*" : "'none'"
    if !reply.isFramed { reply.headers.append(.init(name: "X-Frame-Options", value: "DENY")) }
    reply.headers += [
      .init(name: "Cache-Control", value: caching),
      .init(
        name: "Content-Security-Policy",
        value:
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors \(frames)"
      ),
      .init(name: "X-Content-Type-Options", value: "nosniff"),
      .init(name: "Referrer-Policy", value: "same-origin"),
      .init(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
      .init(name: "Cross-Origin-Resource-Policy", value: "same-origin"),
    ]
  }

  /// Reads no more documents in, and waits for the one that is being read.
  ///
  /// - Returns: how many were sent in and will not be read.
  public func stop() -> Int { queue.stop(grace: 20) }

  // MARK: What changes the archive

  /// Who decides, now.
  func author(_ viewer: Viewer) -> Author { Author(name: viewer.name, time: clock()) }

  /// Changes the archive, one change at a time.
  func change(_ body: (Archive) throws -> Void) throws {
    try writing.withLock { _ in
      try readers.write { archive in
        try body(archive)
        try archive.identify()
      }
    }
  }
}
