import Foundation
import Testing

@Suite("The service lets nobody do what they may not") struct SafetyTests {
  /// Every address, and how it is asked.
  private static let routes = [
    ("GET", "/"), ("GET", "/search?q=Moren"), ("GET", "/suggest?q=mo"), ("GET", "/people/Moren"),
    ("GET", "/people/Moren/export"),
    ("GET", "/people/Moren/timeline"), ("GET", "/people/Moren/sources"), ("GET", "/people/Moren/with/Orlov"),
    ("GET", "/offices"),
    ("GET", "/offices/energy"), ("GET", "/documents"), ("GET", "/documents/sha256:0"), ("GET", "/map"),
    ("GET", "/compare"),
    ("GET", "/conflicts"), ("GET", "/claims?about=Orlov"), ("GET", "/review"), ("GET", "/read"),
    ("GET", "/read/abc"), ("GET", "/export"),
    ("GET", "/metrics"), ("GET", "/reconcile"), ("GET", "/reconcile/preview?id=Moren"),
    ("GET", "/search/default?q=Moren"),
    ("GET", "/entities/x"), ("GET", "/api/1/openapi.json"), ("GET", "/api/1/people/Moren"),
    ("GET", "/people/Moren.json"), ("GET", "/nothing"),
    ("POST", "/review/decide"), ("POST", "/review/settle"), ("POST", "/review/merge"),
    ("POST", "/review/split"), ("POST", "/review/undo"), ("POST", "/review/record"),
    ("POST", "/api/1/review/record"), ("GET", "/review/log"), ("GET", "/people/Moren/path/Orlov"),
    ("GET", "/people/Moren/contacts"), ("GET", "/documents/sha256:0/versions"),
    ("POST", "/read"), ("POST", "/api/1/read"), ("POST", "/reconcile"), ("POST", "/match/default"),
    ("POST", "/leave"),
  ]

  @Test("Without a token, or with a wrong one, no route tells anything")
  func closed() throws {
    let served = try Served(options: ["--require-token"], tokens: [("Kim", "reader")])
    defer { served.stop() }
    let token = try #require(served.tokens["Kim"])
    #expect(token.hasPrefix("ct_"))
    // Only its digest is kept.
    let kept = try String(
      contentsOf: served.tool.folder.appendingPathComponent("a.chancery.tokens"), encoding: .utf8)
    #expect(!kept.contains(token))
    for (method, path) in Self.routes {
      for headers in [
        [:], ["Authorization": "Bearer ct_0000"], ["Cookie": "chancery=0000"],
        ["Authorization": "Basic eDp5"],
      ] {
        let answer = try served.ask(method, path, headers)
        #expect([303, 401].contains(answer.status), "\(method) \(path)")
        #expect(!answer.text.contains("Moren") || answer.headers["location"] != nil, "\(method) \(path)")
        #expect(!answer.text.contains("Energy"), "\(method) \(path)")
      }
    }
    let bearer = ["Authorization": "Bearer \(token)"]
    #expect(try served.get("/api/1/people/Moren", bearer).status == 200)
    // A reader decides nothing.
    #expect(try served.ask("POST", "/review/undo", bearer, Array("number=1".utf8)).status == 403)
    #expect(try served.get("/read", bearer).status == 403)
    // One that is revoked ends at once.
    #expect(try served.tool.run(["token", "revoke", "Kim", "--archive", "a.chancery"]).status == 0)
    usleep(1_100_000)
    #expect(try served.get("/api/1/people/Moren", bearer).status == 401)
  }

  @Test("A browser comes in with a token, and a form from elsewhere is refused")
  func browser() throws {
    let served = try Served(options: ["--require-token"], tokens: [("Ann", "reviewer")])
    defer { served.stop() }
    let token = try #require(served.tokens["Ann"])
    #expect(try served.post("/login", [("token", "ct_wrong")]).status == 403)
    let entered = try served.post("/login", [("token", token), ("to", "//elsewhere.example/")])
    #expect(entered.status == 303)
    #expect(entered.headers["location"] == "/")
    let cookie = try #require(entered.headers["set-cookie"])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    let session = ["Cookie": String(cookie.prefix { $0 != ";" })]
    #expect(try served.get("/people/Moren", session).status == 200)
    #expect(try served.post("/review/undo", [("number", "1")], session).status == 403)
    #expect(try served.post("/review/undo", [("number", "1"), ("key", "0000")], session).status == 403)
    let key = try served.formKey(session)
    let merged = try served.post(
      "/review/merge", [("key", key), ("one", "Ilse Moren"), ("other", "Pavel Orlov"), ("reason", "a test")],
      session)
    #expect(merged.status == 303)
    let log = try served.tool.run(["review", "log", "--archive", "a.chancery"])
    #expect(log.out.contains("Ann"))
    let audit = try String(
      contentsOf: served.tool.folder.appendingPathComponent("a.chancery.audit"), encoding: .utf8)
    #expect(audit.contains("wrong token") && audit.contains("\"viewer\":\"Ann\""))
    #expect(!audit.contains(token))
  }

  @Test("On loopback another site's name, and another site's form, are refused")
  func loopback() throws {
    let served = try Served()
    defer { served.stop() }
    #expect(try served.get("/people/Moren", ["Host": "evil.example"]).status == 421)
    let key = try served.formKey()
    #expect(try served.post("/review/undo", [("number", "1")]).status == 403)
    #expect(try served.post("/review/undo", [("number", "1"), ("key", key)]).status == 409)
    let foreign = [
      "Origin": "http://evil.example", "Sec-Fetch-Site": "cross-site", "Content-Type": "text/plain",
    ]
    #expect(try served.ask("POST", "/api/1/read", foreign, Array("A text.".utf8)).status == 403)
  }

  @Test("On an address that others reach it does not begin without a token")
  func others() throws {
    let tool = try Tool()
    defer { tool.remove() }
    let answer = try tool.run(["serve", "--host", "0.0.0.0", "--port", "0", "--archive", "a.chancery"])
    #expect(answer.status == 77)
    #expect(answer.err.contains("token create"))
    #expect(try tool.run(["serve", "--port", "x"]).status == 64)
    #expect(try tool.run(["serve", "--host", "nowhere", "--archive", "a.chancery"]).status == 77)
    #expect(
      try tool.run(["serve", "--host", "192.0.2.1", "--archive", "a.chancery", "--require-token"]).status
        == 77)
  }

  @Test("What is no HTTP, too large, too slow or cut off harms nobody else")
  func abuse() throws {
    let served = try Served(options: ["--max-upload", "1MB"])
    defer { #expect(served.stop() == 0) }
    let broken = [
      "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
      "GET /%zz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
      "GET /%00 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
      "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
      "POST /read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
      "POST /read HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      "GET / HTTP/1.1\r\n" + String(repeating: "X-A: b\r\n", count: 20_000) + "\r\n",
      "GET /" + String(repeating: "a", count: 100_000) + " HTTP/1.1\r\n\r\n",
      String(repeating: "\u{0}", count: 5000),
      "POST /read HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9\r\n\r\n--x\r\n--x-",
    ]
    for request in broken {
      let answer = try served.raw(Array(request.utf8), timeout: 2)
      let line = String(decoding: answer.prefix { $0 != 13 }, as: UTF8.self)
      #expect(answer.isEmpty || !line.contains(" 200 "), "\(request.prefix(60)): \(line)")
    }
    #expect(
      try served.ask(
        "POST", "/api/1/read", ["Content-Type": "text/plain"], [UInt8](repeating: 97, count: 2_000_000)
      ).status == 413)
    // Many who are silent keep nobody out.
    var silent: [Int32] = []
    defer { for descriptor in silent { close(descriptor) } }
    for _ in 0..<400 { silent.append(try served.connect()) }
    for descriptor in silent { _ = send(descriptor, "GET /", 5, Int32(MSG_NOSIGNAL)) }
    #expect(try served.get("/people/Moren").status == 200)
    #expect(served.process.isRunning)
  }
}
