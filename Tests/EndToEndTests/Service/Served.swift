import Foundation
import Testing

/// The service, run as a person runs it, and asked over a socket.
final class Served {
  struct Answer {
    let status: Int
    let headers: [String: String]
    let body: [UInt8]
    var text: String { String(decoding: body, as: UTF8.self) }
    func json() throws -> [String: Any] {
      try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] ?? [:]
    }
  }

  let tool: Tool
  let process: Process
  let port: Int
  private let outName = ".served"

  /// The tokens that were made, by whose they are.
  private(set) var tokens: [String: String] = [:]

  /// Reads documents into an archive and serves it.
  init(
    _ documents: [(name: String, text: String)] = Served.documents, options: [String] = [],
    tokens wanted: [(name: String, role: String)] = []
  ) throws {
    tool = try Tool()
    for document in documents { try tool.write("in/" + document.name, document.text) }
    if !documents.isEmpty {
      let read = try tool.run(["read", "in", "--archive", "a.chancery", "--quiet"])
      try #require(read.status == 0, "\(read.err)")
    }
    var made: [String: String] = [:]
    for token in wanted {
      let answer = try tool.run([
        "token", "create", token.name, "--role", token.role, "--archive", "a.chancery", "--quiet",
      ])
      made[token.name] = answer.out.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    tokens = made
    process = try tool.start(
      ["serve", "--archive", "a.chancery", "--port", "0", "--quiet"] + options, out: outName)
    port = try Served.port(tool.folder.appendingPathComponent(outName), process)
  }

  private static func port(_ file: URL, _ process: Process) throws -> Int {
    for _ in 0..<400 {
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      if text.hasSuffix("\n"), let last = text.split(whereSeparator: { "/:\n".contains($0) }).last,
        let port = Int(last)
      {
        return port
      }
      try #require(process.isRunning, "the service did not start")
      usleep(25_000)
    }
    throw CancellationError()
  }

  /// Ends the service as an operator does, and says how it ended.
  @discardableResult
  func stop() -> Int32 {
    Served.end(process, patience: 40)
    tool.remove()
    return process.terminationStatus
  }

  /// Asks a process to end, and after so many seconds ends it: what hangs is a failure and must not hang the tests.
  static func end(_ process: Process, patience: Double) {
    if process.isRunning { process.terminate() }
    let end = Date().addingTimeInterval(patience)
    while process.isRunning, Date() < end { usleep(10_000) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  deinit { if process.isRunning { stop() } }

  // MARK: Asking

  func get(_ target: String, _ headers: [String: String] = [:]) throws -> Answer {
    try ask("GET", target, headers)
  }

  /// Sends a form.
  func post(_ target: String, _ form: [(String, String)], _ headers: [String: String] = [:]) throws -> Answer
  {
    let body = form.map { "\($0.0)=\(Served.encode($0.1))" }.joined(separator: "&")
    return try ask(
      "POST", target, ["Content-Type": "application/x-www-form-urlencoded"].merging(headers) { $1 },
      Array(body.utf8))
  }

  func ask(_ method: String, _ target: String, _ headers: [String: String] = [:], _ body: [UInt8] = []) throws
    -> Answer
  {
    var head = "\(method) \(target) HTTP/1.1\r\n"
    var all = ["Host": "127.0.0.1:\(port)", "Connection": "close"].merging(headers) { $1 }
    if !body.isEmpty || method == "POST" { all["Content-Length"] = String(body.count) }
    for (name, value) in all.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
    return try Served.parse(try raw(Array((head + "\r\n").utf8) + body))
  }

  /// Sends bytes and gives back what comes until the other side closes.
  func raw(_ bytes: [UInt8], timeout: Int = 20) throws -> [UInt8] {
    let descriptor = try connect()
    defer { close(descriptor) }
    var limit = timeval(tv_sec: timeout, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      // Whoever is refused early need not send the rest.
      if count <= 0 { break }
      sent += count
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count <= 0 { break }
      answer += buffer[..<count]
    }
    return answer
  }

  func connect() throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    let failed = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(failed == 0)
    return descriptor
  }

  static func parse(_ bytes: [UInt8]) throws -> Answer {
    let end = try #require(Data(bytes).range(of: Data("\r\n\r\n".utf8)))
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    let status = lines[0].split(separator: " ")
    return Answer(
      status: status.count > 1 ? Int(status[1]) ?? 0 : 0, headers: headers,
      body: Array(bytes[end.upperBound...]))
  }

  static func encode(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }

  /// What a page's forms have to bring along.
  func formKey(_ headers: [String: String] = [:]) throws -> String {
    let page = try get("/read", headers).text
    let start = try #require(page.range(of: "name=\"key\" value=\""))
    return String(page[start.upperBound...].prefix { $0 != "\"" })
  }

  /// Two documents about the same people that disagree, and one that is hostile.
  static let documents: [(name: String, text: String)] = [
    (
      "moren.txt",
      """
      = Ilse Moren =

      Infobox
      - Office: Minister of Energy
      - Term Start: 3 March 2009
      - Term End: 2013
      - Predecessor: Anton Vaska
      - Born: 4 May 1961

      Ilse Moren (born 4 May 1961) is a politician. She was Minister of Energy from 2009 to 2013.

      On 5 June 2011 Moren met Pavel Orlov in Geneva. Orlov denied that they had discussed the pipeline.
      """
    ),
    (
      "harbour.txt",
      """
      = Ilse Moren and the harbour =

      Ilse Moren (born 1961) was Minister of Energy from 2009 to 2012. On 7 July 2012 Ilse Moren met Pavel Orlov in Riga.
      """
    ),
    (
      "evil.txt",
      """
      = <script>alert(1)</script> "quoted" =

      <img src=x onerror=alert(2)> was Minister of Energy in 2015. 'Ann <b>Bold</b>' met Pavel Orlov on 3 March 2016.
      """
    ),
  ]
}
