import Foundation
import Testing

@Suite("The service answers") struct ServiceTests {
  private let served: Served

  init() throws { served = try Served() }

  @Test("every page, for people and for programs, with the same address")
  func pages() throws {
    defer { served.stop() }
    let search = try served.get("/search.json?q=Moren").json()
    let subjects = try #require(search["subjects"] as? [[String: Any]])
    let handle = try #require(subjects.first?["id"] as? String)
    let documents = try #require(try served.get("/documents.json").json()["documents"] as? [[String: Any]])
    let document = try #require(documents.first?["id"] as? String)
    let offices = try #require(try served.get("/offices.json").json()["offices"] as? [[String: Any]])
    let office = Served.encode(try #require(offices.first?["key"] as? String))
    let pages = [
      "/", "/search?q=Moren", "/people/\(handle)", "/people/\(handle)/timeline", "/people/\(handle)/sources",
      "/people/\(handle)/with/Orlov", "/people/\(handle)/path/Orlov", "/people/\(handle)/contacts",
      "/documents/\(document)/versions", "/review/log", "/offices", "/offices/\(office)", "/documents",
      "/documents/\(document)", "/map",
      "/map?of=\(handle)", "/compare?one=\(document)", "/conflicts", "/claims?about=Orlov", "/review",
      "/read",
    ]
    for page in pages {
      let answer = try served.get(page)
      #expect(answer.status == 200, "\(page)")
      #expect(answer.headers["content-type"] == "text/html; charset=utf-8", "\(page)")
      #expect(answer.text.hasSuffix("</body></html>\n"), "\(page)")
      #expect(answer.headers["content-security-policy"]?.contains("default-src 'none'") == true)
      let data = try served.get(page, ["Accept": "application/json"])
      #expect(data.headers["content-type"] == "application/json", "\(page)")
      _ = try data.json()
    }
    // The page's own word for the same: .json behind the path.
    let one = try served.get("/people/\(handle).json").body
    #expect(one == (try served.get("/api/1/people/\(handle)").body))
    #expect(one == (try served.get("/people/\(handle)", ["Accept": "application/json"]).body))
    // And what the command line says.
    let told = try served.tool.run(["show", handle, "--json", "--archive", "a.chancery"])
    #expect(told.out == String(decoding: one, as: UTF8.self))
  }

  @Test("as of a date, with what was held then")
  func asOf() throws {
    defer { served.stop() }
    let page = try served.get("/people/Ilse%20Moren?as-of=2010").text
    #expect(page.contains("<span class=\"answer yes\">yes</span>"))
    // The date stays when one goes on to another page.
    #expect(page.contains("as-of=2010\""))
    #expect(try served.get("/people/Ilse%20Moren?as-of=tomorrow").status == 400)
    #expect(try served.get("/people/Ilse%20Moren?known-on=1990&dated-only=1").status == 404)
  }

  @Test("Both contacts of two, with who denies them")
  func pair() throws {
    defer { served.stop() }
    let data = try served.get("/people/Moren/with/Orlov.json").json()
    let contacts = try #require(data["contacts"] as? [[String: Any]])
    #expect(contacts.compactMap { $0["date"] as? String } == ["2011-06-05", "2012-07-07"])
    #expect(try served.get("/people/Moren/with/Moren").status == 400)
  }

  @Test("A record is rejected, edited and brought back by programs, and the page says so")
  func records() throws {
    defer { served.stop() }
    let person = try served.get("/people/Moren.json").json()
    let terms = try #require(person["occupancies"] as? [[String: Any]])
    let evidence = try #require((terms.first?["evidence"] as? [[String: Any]])?.first)
    let document = try #require(evidence["document"] as? String)
    let record = try #require(evidence["record"] as? String)
    func decide(_ form: [(String, String)]) throws -> Served.Answer {
      try served.post("/api/1/review/record", [("record", "\(document)/\(record)")] + form)
    }
    let edited = try decide([("verdict", "edit"), ("edit", "end=1994-05"), ("reason", "the gazette")])
    #expect(edited.status == 200)
    let first = try #require(try edited.json()["decision"] as? Int)
    #expect(try served.get("/people/Moren").text.contains("1994"))
    #expect(try served.get("/documents/\(document)").text.contains("end is 1994-05"))
    let rejected = try decide([("verdict", "reject")])
    let second = try #require(try rejected.json()["decision"] as? Int)
    #expect(try served.get("/documents/\(document)").text.contains("counts no more"))
    // Other documents may still say so; this record counts in no answer.
    let left = try #require(try served.get("/people/Moren.json").json()["occupancies"] as? [[String: Any]])
    let cited = left.flatMap { $0["evidence"] as? [[String: Any]] ?? [] }
    #expect(!cited.contains { $0["document"] as? String == document && $0["record"] as? String == record })
    for number in [second, first] {
      #expect(try served.post("/api/1/review/undo", [("number", String(number))]).status == 200)
    }
    let again = try #require(try served.get("/people/Moren.json").json()["occupancies"] as? [[String: Any]])
    #expect(NSArray(array: again) == NSArray(array: terms))
    let log = try #require(try served.get("/api/1/review/log").json()["decisions"] as? [[String: Any]])
    #expect(log.first?["verb"] as? String == "undo")
    #expect(log.count == 4)
    #expect(try decide([("verdict", "edit"), ("edit", "holder=X")]).status == 409)
    #expect(try decide([("verdict", "edit")]).status == 400)
    #expect(try decide([("verdict", "perhaps")]).status == 400)
  }

  @Test("A chain joins two, and the versions of a document say what changed")
  func chainAndVersions() throws {
    defer { served.stop() }
    let chain = try served.get("/people/Moren/path/Orlov.json").json()
    #expect((chain["people"] as? [String])?.count ?? 0 > 1)
    let told = try served.tool.run(["path", "Moren", "Orlov", "--json", "--archive", "a.chancery"])
    #expect(told.out == (try served.get("/people/Moren/path/Orlov.json").text))
    #expect(try served.get("/people/Moren/path/Orlov?max-length=13").status == 400)
    try served.tool.write(
      "later.txt",
      "= Ada Berg =\n\nAda Berg (born 4 May 1961) was Mayor of Tal from 2016 to 2019. She is a lawyer.\n")
    _ = try served.tool.run(["read", "later.txt", "--archive", "a.chancery", "--quiet"])
    try served.tool.write(
      "later.txt",
      "= Ada Berg =\n\nAda Berg (born 4 May 1961) was Mayor of Tal from 2016 to 2021. She is a lawyer.\n")
    _ = try served.tool.run(["read", "later.txt", "--archive", "a.chancery", "--quiet"])
    let documents = try #require(try served.get("/documents.json").json()["documents"] as? [[String: Any]])
    let id = try #require(documents.first { $0["title"] as? String == "Ada Berg" }?["id"] as? String)
    let versions = try served.get("/documents/\(id)/versions.json").json()
    #expect((versions["versions"] as? [Any])?.count == 2)
    let texts = (versions["changes"] as? [[String: Any]])?.compactMap { $0["text"] as? String } ?? []
    #expect(texts.contains { $0.contains("2021") } && texts.contains { $0.contains("2019") })
  }

  @Test("Nothing of a document gets into a page unescaped")
  func escaping() throws {
    defer { served.stop() }
    let documents = try #require(try served.get("/documents.json").json()["documents"] as? [[String: Any]])
    let evil = try #require(
      documents.first { ($0["title"] as? String)?.contains("script") == true }?["id"] as? String)
    for page in [
      "/", "/documents", "/documents/\(evil)", "/compare?one=\(evil)&other=\(evil)", "/search?q=script",
      "/search?q=%3Cscript%3Ealert(3)%3C/script%3E", "/nothing/%3Cscript%3E", "/people/%3Cimg%20onerror=x%3E",
      "/offices",
    ] {
      let text = try served.get(page).text
      #expect(!text.contains("<script>"), "\(page)")
      #expect(!text.contains("<img"), "\(page)")
      #expect(!text.contains("<b>Bold"), "\(page)")
    }
  }

  @Test("A conditional request is not answered twice, and a changed archive is answered anew")
  func conditional() throws {
    defer { served.stop() }
    let first = try served.get("/people/Moren", ["Accept-Encoding": "gzip"])
    let tag = try #require(first.headers["etag"])
    #expect(first.headers["content-encoding"] == "gzip")
    #expect(first.body.starts(with: [0x1f, 0x8b]))
    let second = try served.get("/people/Moren", ["Accept-Encoding": "gzip", "If-None-Match": tag])
    #expect(second.status == 304)
    #expect(second.body.isEmpty)
    #expect(
      try served.get("/people/Moren", ["Accept-Encoding": "zstd"]).body.starts(with: [0x28, 0xb5, 0x2f, 0xfd])
    )
    try served.tool.write(
      "later.txt", "= Ilse Moren =\n\nIlse Moren (born 4 May 1961) was Mayor of Tal from 2016 to 2019.\n")
    #expect(try served.tool.run(["read", "later.txt", "--archive", "a.chancery", "--quiet"]).status == 0)
    let third = try served.get("/people/Moren", ["Accept-Encoding": "gzip", "If-None-Match": tag])
    #expect(third.status == 200)
    #expect(try served.get("/people/Moren").text.contains("Mayor of Tal"))
  }

  @Test("Problems say what to do, as pages and as RFC 9457")
  func problems() throws {
    defer { served.stop() }
    let page = try served.get("/people/Mohren")
    #expect(page.status == 404)
    #expect(page.text.contains("Ilse Moren"))
    let problem = try served.get("/api/1/people/Mohren")
    #expect(problem.headers["content-type"] == "application/problem+json")
    let data = try problem.json()
    #expect(data["status"] as? Int == 404)
    #expect((data["choices"] as? [[String: Any]])?.isEmpty == false)
    #expect(try served.get("/no/such/page").status == 404)
    #expect(try served.ask("DELETE", "/people/Moren").status == 405)
    #expect(try served.get("/review/decide").status == 405)
    #expect(try served.get("/search?q=x&limit=0").status == 400)
    #expect(try served.get("/documents/../../etc/passwd").status == 404)
    #expect(try served.get("/assets/..%2f..%2fetc%2fpasswd").status == 404)
  }

  @Test("Of changes that follow each other each is seen within seconds, and the service's own at once")
  func changes() throws {
    defer { served.stop() }
    func read(_ office: String, from start: Int) throws {
      try served.tool.write(
        "later.txt", "= Ilse Moren =\n\nIlse Moren was \(office) from \(start) to \(start + 2).\n")
      #expect(try served.tool.run(["read", "later.txt", "--archive", "a.chancery", "--quiet"]).status == 0)
    }
    func page() throws -> String { try served.get("/people/Moren").text }
    _ = try page()
    try read("Mayor of Tal", from: 1996)
    #expect(try page().contains("Mayor of Tal"))
    // One that comes right behind may wait, and no longer than it is said.
    for (start, office) in [(1999, "Mayor of Sund"), (2002, "Mayor of Vik")] {
      try read(office, from: start)
      let end = Date().addingTimeInterval(6)
      while try !page().contains(office), Date() < end { usleep(50_000) }
      #expect(try page().contains(office))
    }
    let person = try served.get("/people/Moren.json").json()
    let terms = try #require(person["occupancies"] as? [[String: Any]])
    let term = try #require(terms.first { ($0["office"] as? String)?.contains("Mayor") == true })
    let evidence = try #require((term["evidence"] as? [[String: Any]])?.first)
    let document = try #require(evidence["document"] as? String)
    let record = try #require(evidence["record"] as? String)
    for verdict in ["reject", "accept"] {
      _ = try served.post(
        "/api/1/review/record",
        [("record", "\(document)/\(record)"), ("verdict", verdict), ("reason", "a test")])
      let office = try #require(term["office"] as? String)
      #expect(try page().contains(office) == (verdict == "accept"), "\(verdict)")
    }
  }

  @Test("A text that is pasted is read, and shows what became of it")
  func reading() throws {
    defer { served.stop() }
    let key = try served.formKey()
    let sent = try served.post(
      "/read",
      [
        ("key", key), ("title", "Vaska"),
        ("text", "= Anton Vaska =\n\nAnton Vaska was Mayor of Lund from 1999 to 2003.\n"),
      ])
    #expect(sent.status == 303)
    let job = try #require(sent.headers["location"])
    var data: [String: Any] = [:]
    for _ in 0..<200 {
      data = try served.get(job + ".json").json()
      if data["done"] as? Bool == true { break }
      usleep(50_000)
    }
    #expect(data["done"] as? Bool == true)
    #expect(try served.get("/people/Anton%20Vaska").text.contains("Mayor of Lund"))
    #expect(try served.post("/read", [("key", key), ("text", " ")]).status == 400)
    // Programs send the bytes alone.
    let posted = try served.ask(
      "POST", "/api/1/read?name=note.txt", ["Content-Type": "text/plain"],
      Array("Per Dahl was Mayor of Ystad in 2004.\n".utf8))
    #expect(posted.status == 202)
  }
}
