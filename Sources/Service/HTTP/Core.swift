import CMicrohttpd
import Glibc

/// What libmicrohttpd calls: it keeps a request together until it is whole, and sends the answer.
final class Core: Sendable {
  typealias Begin =
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) ->
    UnsafeMutableRawPointer?
  typealias Complete =
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
      MHD_RequestTerminationCode
    ) -> Void
  typealias Connect =
    @convention(c) (
      UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
      MHD_ConnectionNotificationCode
    ) -> Void

  let limits: Limits
  let answer: @Sendable (Request) -> Reply
  let connections: Connections

  init(limits: Limits, answer: @escaping @Sendable (Request) -> Reply) {
    self.limits = limits
    self.answer = answer
    connections = Connections(limits)
  }

  /// Watches over slow connections until the server ends.
  func watch() {
    Worker.start { [connections] in
      var most = 0
      while connections.shutLate() {
        usleep(500_000)
        // What thousands of connections have held the allocator keeps, though nobody needs it again.
        let count = connections.count
        most = max(most, count)
        if most > 500, count < most / 2 {
          malloc_trim(0)
          most = count
        }
      }
    }
  }

  // MARK: Called by libmicrohttpd

  static let begin: Begin = { context, target, _ in
    let target = target.map { String(cString: $0) } ?? "/"
    return Unmanaged.passRetained(Exchange(target)).toOpaque()
  }

  static let complete: Complete = { context, connection, slot, _ in
    guard let context, let connection else { return }
    let core = Unmanaged<Core>.fromOpaque(context).takeUnretainedValue()
    core.connections.complete(chancery_connection_socket(connection))
    guard let exchange = slot?.pointee else { return }
    slot?.pointee = nil
    Unmanaged<Exchange>.fromOpaque(exchange).release()
  }

  static let connect: Connect = { context, connection, _, code in
    guard let context, let connection else { return }
    let core = Unmanaged<Core>.fromOpaque(context).takeUnretainedValue()
    let socket = chancery_connection_socket(connection)
    if chancery_has_begun(code) != 0 {
      core.connections.open(socket)
    } else {
      core.connections.close(socket)
    }
  }

  static let handle: MHD_AccessHandlerCallback = {
    context, connection, _, method, _, upload, uploadSize, slot in
    guard let context, let connection, let method, let exchange = slot?.pointee else { return chancery_no() }
    let core = Unmanaged<Core>.fromOpaque(context).takeUnretainedValue()
    return core.take(
      Unmanaged<Exchange>.fromOpaque(exchange).takeUnretainedValue(), connection, String(cString: method),
      upload, uploadSize)
  }

  // MARK: A request

  private func take(
    _ exchange: Exchange, _ connection: OpaquePointer, _ method: String,
    _ upload: UnsafePointer<CChar>?, _ size: UnsafeMutablePointer<Int>?
  ) -> MHD_Result {
    let socket = chancery_connection_socket(connection)
    if !exchange.hasHead {
      connections.begin(socket)
      exchange.readHead(connection, method, limits)
      // What is refused already need not send its body: the client is told at once where it waits for that.
      if let refusal = exchange.refusal { return send(refusal, exchange, connection) }
      return chancery_yes()
    }
    if let count = size?.pointee, count > 0 {
      exchange.take(UnsafeRawBufferPointer(start: upload, count: count), limits)
      connections.allow(count, on: socket)
      size?.pointee = 0
      return chancery_yes()
    }
    if let refusal = exchange.refusal { return send(refusal, exchange, connection) }
    guard var request = exchange.request else { return chancery_no() }
    request.body = exchange.body()
    return send(answer(request), exchange, connection)
  }

  private func send(_ reply: Reply, _ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    connections.allow(reply.body.count, on: chancery_connection_socket(connection))
    let response = reply.body.withUnsafeBytes {
      chancery_response($0.count, $0.baseAddress)
    }
    guard let response else { return chancery_no() }
    defer { MHD_destroy_response(response) }
    if !reply.type.isEmpty { MHD_add_response_header(response, "Content-Type", reply.type) }
    for field in reply.headers { MHD_add_response_header(response, field.name, field.value) }
    return MHD_queue_response(connection, UInt32(reply.status), response)
  }
}

/// One request on its way in.
private final class Exchange {
  private let target: String
  private(set) var hasHead = false
  private(set) var request: Request?
  private(set) var refusal: Reply?
  private var bytes: [UInt8] = []
  private var form: FormReader?

  init(_ target: String) { self.target = target }

  func readHead(_ connection: OpaquePointer, _ method: String, _ limits: Limits) {
    hasHead = true
    func header(_ name: String) -> String? {
      chancery_header(connection, name).map { String(cString: $0) }
    }
    guard let method = Request.Method(rawValue: method) else {
      refusal = Problem(405, "Method not allowed", "use GET, HEAD or POST").reply
      refusal?.headers.append(.init(name: "Allow", value: "GET, HEAD, POST"))
      return
    }
    var headers: [Request.Header: String] = [:]
    for name in Request.Header.allCases { headers[name] = header(name.rawValue) }
    guard let request = Request(method, target, headers: headers, client: Self.client(connection)) else {
      refusal = Problem(400, "Bad request", "the address is not percent-encoded UTF-8").reply
      return
    }
    self.request = request
    if let length = header("Content-Length").flatMap(Int.init), length > limits.body {
      refuseBody(limits)
      return
    }
    if method == .post { form = FormReader(connection, headers[.contentType] ?? "") }
  }

  private func refuseBody(_ limits: Limits) {
    refusal =
      Problem(413, "Content too large", "at most \(limits.body >> 20) MB are taken at a time").reply
    refusal?.headers.append(.init(name: "Connection", value: "close"))
    bytes = []
    form = nil
  }

  func take(_ part: UnsafeRawBufferPointer, _ limits: Limits) {
    guard refusal == nil else { return }
    if let form {
      form.take(part)
      if form.size > limits.body { refuseBody(limits) }
    } else if bytes.count + part.count > limits.body {
      refuseBody(limits)
    } else {
      bytes += part
    }
  }

  func body() -> Request.Body {
    if let form { return form.finish() }
    return bytes.isEmpty ? .none : .bytes(bytes)
  }

  private static func client(_ connection: OpaquePointer) -> String {
    guard let address = chancery_client_address(connection) else { return "" }
    var text = [CChar](repeating: 0, count: 64)
    if address.pointee.sa_family == sa_family_t(AF_INET) {
      address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        var inner = $0.pointee.sin_addr
        inet_ntop(AF_INET, &inner, &text, 64)
      }
    } else {
      address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
        var inner = $0.pointee.sin6_addr
        inet_ntop(AF_INET6, &inner, &text, 64)
      }
    }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
