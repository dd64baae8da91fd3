import Reading
import Testing

/// A page of MediaWiki becomes text without markup, fields, citations and categories.
@Suite struct WikitextTests {
  private func document(_ text: String) throws -> Document {
    try Reader(format: .wikitext).document(Array(text.utf8), name: "test")
  }

  private func prose(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.prose.map { document.string($0.range) }
  }

  private func fields(_ document: Document) -> [String: String] {
    var fields: [String: String] = [:]
    for block in document.blocks {
      if case .field(let key) = block.kind { fields[key] = document.string(block.range) }
    }
    return fields
  }

  @Test(
    "Markup in a line goes, and its words stay",
    arguments: [
      ("'''Ana Ruiz''' was ''mayor'' of [[Lima]].", "Ana Ruiz was mayor of Lima."),
      ("She met [[Juan Paz (mayor)|Juan Paz]] and [[Juan Paz (mayor)|]].", "She met Juan Paz and Juan Paz."),
      ("A [[harbour]]master [https://example.org told] it.", "A harbourmaster told it."),
      ("It cost {{convert|5|km|mi}} of road{{citation needed|date=May 2010}}.", "It cost 5 km of road."),
      ("Born {{birth date|1950|9|7}} in Oslo.", "Born 7 September 1950 in Oslo."),
      ("'''X''' ({{IPAc-en|ˈ|e}}; born 1950) is a judge.", "X (born 1950) is a judge."),
      ("'''X''' ({{lang-ru|Икс}}) is a judge.", "X (Russian: Икс) is a judge."),
      ("Tom &amp; Ann&nbsp;Lee &ndash; both.<!-- no --> Yes.", "Tom & Ann Lee – both. Yes."),
      ("One<br/>two <small>three</small> <nowiki>[[four]]</nowiki>.", "One two three [[four]]."),
      ("{{nowrap|J. {{small|R.}} Lee}} spoke.", "J. R. Lee spoke."),
      ("On {{OldStyleDate|7 July|1875|25 June}} she left.", "On 7 July [O.S. 25 June] 1875 she left."),
      ("{{Nihongo|Abe Ken|阿部 健}} won.", "Abe Ken (阿部 健) won."),
      ("He [[File:A.jpg|thumb|A [[man]] in {{circa|1900}}]] left.", "He left."),
      ("A, {{as of|2010|5}}, is b. {{unknown template|x|y}}", "A, as of May 2010, is b."),
      ("{{#if:x|Yes|No}} and {{#if:|Yes|No}}.", "Yes and No."),
      ("Rock 'n' roll, ''l'homme''.", "Rock 'n' roll, l'homme."),
      ("[[de:Ana Ruiz]] She [[:Category:Mayors|stayed]].", "She stayed."),
      ("x < y and a <b>c</b>__NOTOC__.", "x < y and a c."),
    ])
  func inline(source: String, text: String) throws {
    #expect(try prose(source) == [text])
  }

  @Test("Headings, lists, tables and notes about other pages are told apart")
  func blocks() throws {
    let document = try document(
      """
      {{short description|Mayor}}
      :''For the singer, see [[Ana Ruiz (singer)]].''
      '''Ana Ruiz''' is a mayor.
      She is old.

      == Career == <!-- x -->
      * First
      ** Second [[one]]
      {| class="wikitable"
      ! Year !! Office
      |-
      | 1990 || [[Mayor]] of Lima
      |-
      | style="x" | 1994
      | Senator
      |}
      After.
      """)
    let got = document.blocks.map { block -> String in
      let text = document.string(block.range)
      switch block.kind {
      case .heading(let level): return "h\(level) \(text)"
      case .paragraph: return "p \(text)"
      case .listItem: return "l \(text)"
      case .row: return "r " + text.split(separator: "\t").joined(separator: "/")
      default: return "?"
      }
    }
    #expect(
      got == [
        "p Ana Ruiz is a mayor. She is old.", "h2 Career", "l First", "l Second one", "r Year/Office",
        "r 1990/Mayor of Lima", "r 1994/Senator", "p After.",
      ])
  }

  @Test("An infobox gives fields, with the infobox inside it, and lists are parted")
  func infobox() throws {
    let document = try document(
      """
      {{Infobox officeholder <!-- of a mayor -->
      | name = Ana Ruiz
      | image = A.jpg
      | office = [[Mayor of Lima|Mayor of]]<br>Lima
      | term_start1 = {{start date|1990|1|1|df=y}} | term_end1 = 1994
      | predecessor = {{ubl|[[Juan Paz]]|Pedro Gil{{efn|Acting}}}}
      | party = [[A (party)|A]] {{small|(1980–1990)}}<br /> B
      {{!}} C
      | spouse = {{marriage|[[Eva Sol]]|1 May 1980|1999|end=div}}
      | children =
      | awards = {{plainlist|
      * Medal One
      * Medal Two
      }}
      | module = {{Infobox military person|embed=yes|rank=Captain}}
      }}
      '''Ana Ruiz''' is a mayor.
      """)
    let fields = fields(document)
    #expect(fields["office"] == "Mayor of Lima")
    #expect(fields["term_start1"] == "1 January 1990")
    #expect(fields["term_end1"] == "1994")
    #expect(fields["predecessor"] == "Juan Paz; Pedro Gil")
    #expect(fields["party"] == "A (1980–1990); B | C")
    #expect(fields["spouse"] == "Eva Sol (m. 1 May 1980; div. 1999)")
    #expect(fields["children"] == nil)
    #expect(fields["awards"] == "Medal One; Medal Two")
    #expect(fields["rank"] == "Captain")
    #expect(document.info.title == "Ana Ruiz")
    #expect(document.prose.count == 1)
  }

  @Test("A box about something else, below the first heading, gives no fields")
  func otherBoxes() throws {
    let document = try document(
      "'''Ana''' is a mayor.\n== Cabinet ==\n{{Infobox cabinet|office = Treasurer}}\nEnd.")
    #expect(fields(document).isEmpty)
    #expect(document.blocks.contains { $0.kind == .row && document.string($0.range) == "office\tTreasurer" })
  }

  @Test("References are citations, hung on the sentence they support, and no text")
  func references() throws {
    let document = try document(
      """
      She won.<ref name=a>{{cite news|title=Ruiz wins|newspaper=The Day|date=2 May 1990|url=https://example.org/1|first=Jo|last=Lim}}</ref> She left.<ref name="a" />
      He stayed.{{sfn|Lim|1991|p=4}}<ref>Gil, ''Memoirs'', p. 5.</ref>

      {{reflist|refs=<ref name=b>[https://example.org/2 Unused]</ref>}}
      """)
    #expect(document.prose.map { document.string($0.range) } == ["She won. She left. He stayed."])
    let first = try #require(document.citations.first)
    #expect(first.title == "Ruiz wins")
    #expect(first.publisher == "The Day")
    #expect(first.author == "Jo Lim")
    #expect(first.date == "2 May 1990")
    #expect(first.url == "https://example.org/1")
    #expect(first.anchors.map { document.string(0..<$0) } == ["She won.", "She won. She left."])
    #expect(document.citations.map(\.words) == [nil, "Lim 1991 p. 4", "Gil, Memoirs, p. 5.", "Unused"])
    #expect(
      document.citations[1].anchors.map { document.string(0..<$0) } == ["She won. She left. He stayed."])
    #expect(document.citations[3].url == "https://example.org/2")
  }

  @Test("Categories are kept; a redirect says where it leads")
  func categoriesAndRedirects() throws {
    let document = try document("Ana.\n[[Category:1950 births|Ruiz]]\n[[category: Mayors of Lima]]")
    let categories = document.blocks.filter { $0.kind == .category }.map { document.string($0.range) }
    #expect(categories == ["1950 births", "Mayors of Lima"])
    #expect(try self.document("#REDIRECT [[Ana Ruiz]] {{R from move}}").redirect == "Ana Ruiz")
  }

  @Test(
    "What is never closed costs its own line, and nothing behind it",
    arguments: [
      "A {{convert|5\n\nEnd.", "A [[Lima\n\nEnd.", "A [[Lima|x {{y}}\n\nEnd.",
      "A <ref>b {{cite web|c\n\nEnd.",
      "A <!-- b\n\nEnd.", "A <math>b\n\nEnd.", "A }} b ]] c\n\nEnd.", "{| x\n| y\n== H ==\nEnd.",
      "{{Infobox officeholder\n| name = A\n| office = Mayor\nA is b.\n\nEnd.",
      "A <ref name=x>b<ref>c</ref>\n\nEnd.",
      "A {{{b\n\nEnd.", "A <ref name=\"b\n\nEnd.", "A '''b\n\nEnd.", "A <b\n\nEnd.",
    ])
  func unclosed(source: String) throws {
    let document = try document(source)
    #expect(document.prose.last.map { document.string($0.range) } == "End.")
    let all = document.prose.map { document.string($0.range) }.joined()
    for mark in ["{{", "}}", "[[", "]]", "<ref", "<!--"] { #expect(!all.contains(mark)) }
  }

  @Test("A hundred thousand brackets in each other are read in time", .timeLimit(.minutes(1)))
  func deepNesting() throws {
    for piece in [
      "{{", "[[", "{{a|", "<ref>", "{|\n", "{{{", "<!--", "'''", "<math>", "}}", "]]", "[[a|{{", "<div>",
      "{{infobox\n", "{{infobox a|{{b|c\n|d=", "{{<ref>}}", "}}\n|a=", "|{{\n", "<!--\n{{",
    ] {
      let many = String(repeating: piece, count: 100_000)
      let document = try document(many + "\n\nThe end.")
      #expect(document.text.count < many.utf8.count * 2)
    }
    let closed = String(repeating: "{{a|", count: 100_000) + "x" + String(repeating: "}}", count: 100_000)
    #expect(try prose(closed + "\n\nThe end.") == ["The end."])
    let links = String(repeating: "[[a|", count: 100_000) + "x" + String(repeating: "]]", count: 100_000)
    #expect(try prose(links + "\n\nThe end.").last == "The end.")
  }

  @Test("The table of templates names each template once, in lower case")
  func table() {
    var seen: Set<Substring> = []
    for line in TemplateRules.lines {
      for name in line.names.split(separator: "|") {
        #expect(name == name.lowercased()[...], "\(name)")
        #expect(seen.insert(name).inserted, "\(name) stands twice")
      }
    }
  }
}
