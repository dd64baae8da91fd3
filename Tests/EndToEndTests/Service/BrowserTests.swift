import Foundation
import Testing

/// What people do in a browser. One browser and one service for all of it, since starting either takes longer than the rest.
@Suite(
  "In a browser", .serialized,
  .enabled(if: Browser.program != nil, "skipped: Chromium is not installed (apt-get install chromium)"))
struct BrowserTests {
  @Test("one searches, opens a person, asks for a date, follows a mark, reads a file in, decides and undoes")
  func everything() throws {
    let served = try Served(
      Served.documents + [
        (
          "john1.txt",
          "= John Reyes =\n\nJohn Reyes was Mayor of Ica from 1990 to 1994. He was born in Ica.\n"
        ),
        (
          "john2.txt",
          "= John A. Reyes =\n\nJohn A. Reyes was Mayor of Ica from 1990 to 1994. He studied in Lima.\n"
        ),
        ("john3.txt", "= J. Reyes =\n\nJ. Reyes was Minister of Mines from 1995 to 1996.\n"),
        (
          "falk.html",
          """
          <!DOCTYPE html><html lang="en"><head><title>Falk resigns</title><script>var a = "<p>none</p>"</script></head>
          <body><p>Rune <b>Falk</b> was Mayor of Berg from 2001&nbsp;to 2004.</p><p>5 &lt; 6 <!-- none --></p></body></html>
          """
        ),
        (
          "falk.wiki",
          """
          {{Infobox officeholder
          | name = Rune Falk
          | office = Mayor of Vik
          | term_start = 1996
          }}
          '''Rune Falk''' was [[Mayor of Vik|mayor]].<ref>none</ref>{{citation needed}}
          [[Category:None]]
          """
        ),
      ])
    defer { served.stop() }
    let browser = try Browser()
    defer { browser.close() }
    let home = "http://127.0.0.1:\(served.port)"

    // The first page is there within a second.
    try browser.open(home + "/")
    let took = try browser.evaluate("performance.getEntriesByType('navigation')[0].domComplete") as? Double
    #expect(try #require(took) < 1000)

    // Search, by keyboard alone.
    try browser.type("/")
    try browser.type("moren")
    try browser.wait("document.querySelectorAll('#suggestions option').length > 0")
    try browser.type("\n")
    try browser.wait("location.pathname === '/search' && document.querySelector('#names') !== null")
    #expect(try browser.text("#names").contains("Ilse Moren"))

    // A person, and as of a date.
    try browser.click("#names li a")
    try browser.wait("location.pathname.startsWith('/people/@')")
    #expect(try browser.text("h1") == "Ilse Moren")
    #expect(try browser.text("#conflicts").isEmpty == false)
    try browser.evaluate(
      "document.querySelector('.dates').open = true; document.querySelector('[name=as-of]').value = '2010'; document.querySelector('.dates form').requestSubmit()"
    )
    try browser.wait("location.search === '?as-of=2010&known-on='")
    #expect(try browser.text("#offices .answer") == "yes")

    // From a statement to its bytes, and from a mark to its record.
    try browser.click("#offices details.evidence summary")
    try browser.click("#offices details.evidence li a")
    try browser.wait(
      "location.pathname.startsWith('/documents/') && document.querySelector(':target') !== null")
    try browser.click("pre .mark")
    #expect(try browser.evaluate("document.querySelectorAll('.record.on').length > 0") as? Bool == true)
    try browser.click(".record a")
    #expect(try browser.evaluate("document.querySelectorAll('pre .mark.on').length > 0") as? Bool == true)

    // Of a web page and an article there are the words, and the markup for who wants it.
    let documents = try #require(try served.get("/documents.json").json()["documents"] as? [[String: Any]])
    for (title, words, markup) in [
      ("Falk resigns", ["Rune Falk was Mayor of Berg from 2001\u{A0}to 2004.", "5 < 6"], "</script>"),
      (
        "Rune Falk", ["| office = Mayor of Vik", "Rune Falk was mayor."], "<ref>none</ref>{{citation needed}}"
      ),
    ] {
      let id = try #require(documents.first { $0["title"] as? String == title }?["id"] as? String)
      try browser.open(home + "/documents/\(id)")
      let seen =
        try browser.evaluate(
          """
          Array.from(document.querySelectorAll('pre .sign')).forEach(one => one.replaceWith(one.dataset.sign));
          document.querySelector('pre').innerText
          """) as? String
      for word in words { #expect(seen?.contains(word) == true, "\(seen ?? "")") }
      #expect(seen?.localizedCaseInsensitiveContains("none") == false, "\(seen ?? "")")
      try browser.open(home + "/documents/\(id)")
      try browser.click("#markup")
      #expect(try browser.text("pre").contains(markup))
    }

    // A file is read in.
    let file = served.tool.folder.appendingPathComponent("vaska.txt")
    try Data("= Anton Vaska =\n\nAnton Vaska was Mayor of Lund from 1999 to 2003.\n".utf8).write(to: file)
    try browser.open(home + "/read")
    try browser.choose(file.path, in: "input[type=file]")
    try browser.click("form.read button")
    try browser.wait(
      "location.pathname.startsWith('/read/') && document.querySelector('h1').innerText === 'Read'")
    #expect(try browser.text("main").contains("Anton Vaska"))
    try browser.click("main section a")
    try browser.wait("location.pathname.startsWith('/documents/')")
    #expect(try browser.text("pre").contains("Mayor of Lund"))

    // Two are merged by hand, and that is undone in the queue.
    try browser.open(home + "/people/J.%20Reyes")
    try browser.evaluate(
      "document.querySelector('.decide').open = true; document.querySelector('[name=other]').value = 'Pavel Orlov'; document.querySelector('.decide form').requestSubmit()"
    )
    try browser.wait(
      "location.pathname.startsWith('/people/@') && document.body.innerText.includes('in 4 documents')")
    try browser.open(home + "/review")
    #expect(try browser.text("#decided").contains("merge"))
    try browser.type("u")
    try browser.wait("document.querySelector('tr.undone') !== null")
    try browser.open(home + "/people/J.%20Reyes")
    #expect(try browser.text(".under").contains("in 1 document"))
  }

  @Test("The check of what everybody can use finds what they cannot")
  func check() throws {
    let browser = try Browser()
    defer { browser.close() }
    let page = """
      <body style='background:%23fff'><h1>A</h1><h3 id='x'>B</h3><p id='x' style='color:%23ccc'>pale</p><input><a href='/'></a>
      <div style='width:3000px'>wide</div><button tabindex='2' style='height:9px;padding:0'>b</button>
      """.replacingOccurrences(of: "\n", with: " ")
    try browser.size(390, 900)
    try browser.open("data:text/html,\(page)")
    let found = try #require(try browser.evaluate(try Self.accessibility()) as? [String])
    for what in [
      "a field without a label", "nothing to read out", "no language", "no title", "not one main part",
      "a heading left out", "twice the id x", "out of the order", "wider than the window", "too small",
      "contrast 1.6",
    ] {
      #expect(found.contains { $0.hasPrefix(what) }, "\(what): \(found)")
    }
  }

  private static func accessibility() throws -> String {
    try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "accessibility.js"), encoding: .utf8)
  }

  @Test("every page can be used by everybody: contrast, labels, landmarks, headings, the way of the tab key")
  func accessibility() throws {
    let served = try Served()
    defer { served.stop() }
    let browser = try Browser()
    defer { browser.close() }
    let documents = try #require(try served.get("/documents.json").json()["documents"] as? [[String: Any]])
    let document = try #require(documents.first?["id"] as? String)
    let offices = try #require(try served.get("/offices.json").json()["offices"] as? [[String: Any]])
    let office = Served.encode(try #require(offices.first?["key"] as? String))
    let check = try Self.accessibility()
    let folder = ProcessInfo.processInfo.environment["CHANCERY_SCREENSHOTS"].map { URL(fileURLWithPath: $0) }
    let pages = [
      "start": "/", "search": "/search?q=Moren", "person": "/people/Ilse%20Moren",
      "timeline": "/people/Ilse%20Moren/timeline",
      "sources": "/people/Ilse%20Moren/sources", "pair": "/people/Ilse%20Moren/with/Pavel%20Orlov",
      "offices": "/offices",
      "office": "/offices/\(office)", "documents": "/documents", "document": "/documents/\(document)",
      "path": "/people/Ilse%20Moren/path/Pavel%20Orlov", "contacts": "/people/Ilse%20Moren/contacts",
      "versions": "/documents/\(document)/versions", "log": "/review/log", "map": "/map",
      "compare": "/compare?one=\(document)&other=\(documents.last?["id"] ?? "")", "conflicts": "/conflicts",
      "claims": "/claims?about=Pavel%20Orlov", "review": "/review", "read": "/read",
      "problem": "/people/nobody", "login": "/login",
    ]
    for (name, page) in pages.sorted(by: { $0.key < $1.key }) {
      try browser.open("http://127.0.0.1:\(served.port)\(page)")
      for (width, isDark) in [(1280, false), (390, false), (1280, true), (390, true)] {
        try browser.size(width, 900, isDark: isDark)
        let found = try browser.evaluate(check) as? [String]
        #expect(found == [], "\(name), \(width) pixels, \(isDark ? "dark" : "light")")
        if let folder {
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
          try browser.picture().write(
            to: folder.appendingPathComponent("\(name)-\(width)-\(isDark ? "dark" : "light").png"))
        }
      }
    }
  }
}
