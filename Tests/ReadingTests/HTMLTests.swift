import Foundation
import Reading
import Records
import Testing

/// Saved pages are read as their readers see them: the text, and nothing of what stands around it.
@Suite struct HTMLTests {
  private func page(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Pages")
    return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }

  private func document(_ text: String) throws -> Document {
    try Reader(format: .html).document(Array(text.utf8), name: "test")
  }

  private func blocks(_ document: Document) -> [String] {
    document.blocks.map { block in
      let words = document.string(block.range)
      switch block.kind {
      case .heading(let level): return "h\(level) \(words)"
      case .row: return "r \(words)"
      case .category: return "c \(words)"
      case .paragraph: return "p \(words)"
      case .listItem: return "l \(words)"
      case .field(let key): return "f \(key)=\(words)"
      }
    }
  }

  private func blocks(_ text: String) throws -> [String] { blocks(try document(text)) }

  @Test func anEncyclopaediaPageHasFieldsProseListsRowsAndCategories() throws {
    let document = try Reader().document(try page("officeholder.html"), name: "page")
    #expect(document.info.format == "html")
    #expect(
      blocks(document) == [
        "h1 Ottilie Brannagh",
        "f name=Ottilie Brannagh",
        "f office=4th President of Vestmark", "f inoffice=3 May 1998 – 2 May 2006",
        "f primeminister=Ivo Sandholt; Mara Quill", "f predecessor=Aldous Kerr", "f successor=Hanne Østby",
        "f office2=Minister of Justice", "f inoffice2=11 June 1991 – 9 February 1995",
        "f predecessor2=Luc Farrant",
        "f successor2=Petra Volk",
        "f birthname=Ottilie Maria Brannagh", "f born=30 November 1944\nHarrow Quay, Vestmark",
        "f party=Civic Union",
        "f almamater=University of Harrow Quay",
        "p Ottilie Maria Brannagh (born 30 November 1944) is a Vestmark jurist and politician who was the fourth president of Vestmark from 1998 to 2006. She was minister of justice from 1991 to 1995 in the government of Ivo Sandholt.",
        "h2 Life",
        "p Brannagh read law & history at the University of Harrow Quay. In 1995 she was appointed ambassador to Norway.",
        "l Order of the Anchor (1999)", "l Honorary degree, Harrow Quay", "r Year\tVotes", "r 1998\t51 %",
        "h2 References",
        "c 1944 births", "c Presidents of Vestmark",
      ])
    #expect(document.info.title == "Ottilie Brannagh")
    #expect(document.info.date?.description == "2021-08-15")
    #expect(document.info.author == nil)
    #expect(document.info.publisher == "Openlore Trust")
    #expect(document.info.url == "https://openlore.example/wiki/Ottilie_Brannagh")
  }

  @Test func referencesAreCitationsAndTheirMarksAnchors() throws {
    let document = try Reader().document(try page("officeholder.html"), name: "page")
    let first = try #require(document.citations.first)
    #expect(document.citations.count == 2)
    #expect(first.title == "A jurist takes the oath")
    #expect(first.author == "Tove Lind")
    #expect(first.publisher == "Harrow Gazette")
    #expect(first.date == "1998-05-04")
    #expect(first.url == "https://gazette.example/1998/brannagh")
    #expect(
      String(decoding: document.source[first.source], as: UTF8.self).hasPrefix("<li id=\"cite_note-gaz-1\">"))
    let anchor = try #require(first.anchors.first)
    #expect(document.string(0..<anchor).hasSuffix("from 1998 to 2006."))
    #expect(document.citations[1].words == "Roll of envoys, volume 9, page 12.")
    #expect(document.string(0..<(document.citations[1].anchors.first ?? 0)).hasSuffix("to Norway."))
  }

  @Test func aStoryIsItsTextAndNothingAroundIt() throws {
    let document = try Reader().document(try page("story-windows-1252.html"), name: "page")
    #expect(
      blocks(document) == [
        "h1 Harbour minister “misled” council",
        "p Harbour Minister Björn Tamsin was appointed chairman of the Skerry Port Authority in January 2017, the council’s lawyer said on Thursday.",
        "p “I told the council everything – twice,” Tamsin said. His predecessor, Édith Marlow, denied it… and left.",
        "p She had been minister of harbours from 2009 to 2016. The council meets again next week.",
      ])
    #expect(document.info.encoding == "windows-1252")
    #expect(document.info.date?.description == "2019-03-07")
    #expect(document.info.author == "Renée Åkerlund, Tom Brace")
    #expect(document.info.publisher == "Skerry Herald Ltd")
    #expect(document.info.language == "en-GB")
    for block in document.blocks {
      let evidence = document.evidence(block.range, section: nil, method: .rule, confidence: 1)
      let bytes = document.source[evidence.start..<evidence.end]
      #expect(String(bytes: bytes, encoding: .windowsCP1252) == evidence.quote)
    }
  }

  @Test(arguments: [
    ("<p>One\n  two&nbsp; three</p>", "p One two three"),
    (
      "<p>AT&T &amp; R&D &copy2017 &#8211; &eacute;t&eacute &notit; &lt;b&gt;</p>",
      "p AT&T & R&D ©2017 – été ¬it; <b>"
    ),
    ("<p>a<b>b</b>c <i>d</i> e</p>", "p abc d e"),
    ("<p>4<sup>th</sup> of May<sup class=reference>[1]</sup>.</p>", "p 4th of May."),
    ("<p>He said <q>no</q>.</p>", "p He said “no”."),
    ("<p>co&shy;operate &#8203;now</p>", "p cooperate now"),
    (
      "<p>a<script>b</script><style>c</style><span hidden>d</span><span style='display: none'>e</span>f</p>",
      "p af"
    ),
    ("<p>a<!-- b -->c</p>", "p ac"),
    ("<p>a</nonsense>b &lt; c</p>", "p ab < c"),
    ("<p>&fjlig;ord &ne; &NotEqualTilde;x</p>", "p fjord ≠ ≂̸x"),
  ])
  func textIsWhatABrowserShows(_ source: String, _ block: String) throws {
    #expect(try blocks(source) == [block])
  }

  @Test func aPageOfDivisionsAndBreaksHasParagraphs() throws {
    #expect(
      try blocks(
        "<body><a href=1>Home</a> | <a href=2>Next</a><div>Anna Berg was mayor of Oslo.<br><br>She resigned in 1997.<br>\n<br>She died in 2003.</div><a href=3>Back</a>"
      ) == ["p Anna Berg was mayor of Oslo.", "p She resigned in 1997.", "p She died in 2003."])
  }

  @Test func onlyTheParagraphOfABoilerplatePageIsRead() throws {
    let menu = "<ul>" + (1...30).map { "<li><a href=\($0)>Section number \($0)</a></li>" }.joined() + "</ul>"
    #expect(
      try blocks(
        "<html><body><div>\(menu)</div><div><div><p>Anna Berg was mayor of Oslo from 1990 to 1994.</p></div></div><div>\(menu)</div></body></html>"
      ) == ["p Anna Berg was mayor of Oslo from 1990 to 1994."])
  }

  @Test func theTextIsKeptWhereItStandsInWhatLooksLikeOrnament() throws {
    #expect(
      try blocks(
        "<body><form class=sidebar><div class='ad-free'><p>Anna Berg was mayor of Oslo from 1990 to 1994.</p></div></form><nav>Home</nav>"
      ) == ["p Anna Berg was mayor of Oslo from 1990 to 1994."])
  }

  @Test(arguments: [
    (
      "<meta name=author content='By Bo Ek'><meta property='article:published_time' content='2017-05-16T08:30:00Z'>",
      "Bo Ek", "2017-05-16"
    ),
    (
      "<meta name='DC.creator' content='Bo Ek'><meta name='DC.date' content='20170516'>", "Bo Ek",
      "2017-05-16"
    ),
    (
      "<script type='application/ld+json'>[{\"@type\":[\"ReportageNewsArticle\"],\"author\":\"Bo Ek\",\"datePublished\":\"2017-05-16\"}]</script>",
      "Bo Ek", "2017-05-16"
    ),
    (
      "<meta name=date content='May 16, 2017'></head><body><p class=byline>By Bo Ek</p>", "Bo Ek",
      "2017-05-16"
    ),
    ("</head><body><a rel=author>Bo Ek</a> <time datetime='2017-05-16'>today</time>", "Bo Ek", "2017-05-16"),
    (
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{</script><meta name=author content='Bo Ek'><meta name=pubdate content='2017-05'>",
      "Bo Ek", "2017-05"
    ),
  ])
  func aPageTellsItsAuthorAndDate(_ head: String, _ author: String, _ date: String) throws {
    let document = try document("<html><head>\(head)<p>The mayor of the town opened the bridge.</p>")
    #expect(document.info.author == author)
    #expect(document.info.date?.description == date)
  }

  @Test(arguments: [
    ("<title>Mayor opens bridge | The Courier</title><p>She spoke.</p>", "Mayor opens bridge"),
    (
      "<meta property='og:title' content='Mayor &amp; bridge'><title>x</title><p>She spoke.</p>",
      "Mayor & bridge"
    ),
    ("<title>x</title><h1>Mayor <i>opens</i></h1><p>She spoke.</p>", "Mayor opens"),
  ])
  func aPageHasATitle(_ source: String, _ title: String) throws {
    let document = try document(source)
    #expect(document.info.title == title)
    #expect(blocks(document) == ["h1 \(title)", "p She spoke."])
  }

  @Test func pagesAreToldFromOtherTexts() throws {
    func format(_ text: String) throws -> String {
      try Reader().document(Array(text.utf8), name: "f").info.format
    }
    for page in [
      "<!DOCTYPE html><p>A", "\n<!-- saved --><HTML><p>A", "<html>A", "<?xml version='1.0'?><html>A",
      "<body>A",
      "<div><p>One</p><p>Two</p></div>",
    ] {
      #expect(try format(page) == "html", "\(page)")
    }
    for text in ["A < B and C > D.", "One<br>two<br>three", "Use <b>bold</b> here.", "<ref>x</ref> A."] {
      #expect(try format(text) != "html", "\(text)")
    }
  }
}
