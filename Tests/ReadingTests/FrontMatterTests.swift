import Reading
import Testing

@Suite("Lines of key and value above a document tell of it")
struct FrontMatterTests {
  private func document(_ text: String) throws -> Document {
    try Reader().document(Array(text.utf8), name: "test")
  }

  private let body = "Tessa Borg was minister.\n\nShe left.\n"

  @Test("Between dashes: title, date, author, publisher, address, language; other keys are fields")
  func fenced() throws {
    let document = try document(
      """
      ---
      # of the archive
      title: "Tessa Borg: a life"
      date: 2019-03-14T08:00:00Z
      author:
        - Jane Doe
        - 'Richard Roe'
      source: The Island Ledger # the paper
      url: https://ledger.example/borg
      lang: mt
      tags: [ferry, harbour]
      office: Minister of Transport
      term_start1: 4 June 2011
      predecessor: [Ann Vella, Carmel Vella]
      ---

      """ + body)
    #expect(document.info.title == "Tessa Borg: a life")
    #expect(document.info.date?.description == "2019-03-14T08:00:00Z")
    #expect(document.info.author == "Jane Doe, Richard Roe")
    #expect(document.info.publisher == "The Island Ledger")
    #expect(document.info.url == "https://ledger.example/borg")
    #expect(document.info.language == "mt")
    #expect(
      outline(document) == [
        "h1 Tessa Borg: a life", "f office=Minister of Transport", "f term_start1=4 June 2011",
        "f predecessor=Ann Vella; Carmel Vella", "p Tessa Borg was minister.", "p She left.",
      ])
    checkMapping(document)
  }

  @Test("Without dashes where two lines at the top have known keys")
  func bare() throws {
    let document = try document("title: Borg quits\ndate: 14 March 2019\nterm_start1: 2011\n\n" + body)
    #expect(document.info.title == "Borg quits")
    #expect(document.info.date?.description == "2019-03-14")
    #expect(outline(document).prefix(2) == ["h1 Borg quits", "f term_start1=2011"])
    let one = try self.document("date: 14 March 2019\n\n" + body)
    #expect(one.info.date?.description == "2019-03-14")
    #expect(one.info.title == nil)
  }

  @Test(
    "It stands above Markdown and the plain form as well, and a heading that repeats the title is the title")
  func aboveOtherForms() throws {
    let markdown = try document("---\ntitle: Borg\nparty: Islanders\n---\n# Borg\n\n## Life\n\nShe left.\n")
    #expect(markdown.info.format == "markdown")
    #expect(outline(markdown) == ["h1 Borg", "f party=Islanders", "h2 Life", "p She left."])
    let plain = try document(
      "---\ndate: 2019-03-14\n---\n= Borg =\n\nInfobox\n- Office: Mayor\n\nShe left.\n")
    #expect(plain.info.format == "plain")
    #expect(plain.info.date?.description == "2019-03-14")
    #expect(outline(plain) == ["h1 Borg", "f Office=Mayor", "p She left."])
  }

  @Test("What is nested deeper is left out with a note")
  func nested() throws {
    let document = try document("---\ntitle: Borg\nseo:\n  score: 5\n  rank: 2\n---\n" + body)
    #expect(document.notes.map(\.message) == ["the values nested under “seo” are left out"])
    #expect(outline(document).count == 3)
  }

  @Test(
    "A rule of dashes, a list and a line with a colon are no front matter",
    arguments: [
      "---\n\nShe left: it was late.\n\n---\n\nMore.\n", "---\nShe left.\n---\nMore.\n", "---\ntitle: Borg\n",
      "Minister: I did not know.\nReporter: When did you learn?\n", "----\ntitle: a\n----\n",
    ])
  func none(_ text: String) throws {
    let document = try document(text)
    #expect(document.info.title == nil || document.info.title != "Borg")
    #expect(!outline(document).contains { $0.hasPrefix("f ") })
  }

  @Test("Every key of the table is told, and written as it is looked up")
  func table() throws {
    for key in ["title", "headline", "Title"] {
      #expect(try document("---\n\(key): Borg\n---\n" + body).info.title == "Borg", "\(key)")
    }
    for key in ["author", "authors", "byline"] {
      #expect(try document("---\n\(key): Jane Doe\n---\n" + body).info.author == "Jane Doe", "\(key)")
    }
    for key in ["date", "Publication-Date", "pubdate"] {
      #expect(try document("---\n\(key): 2019-03-14\n---\n" + body).info.date?.year == 2019, "\(key)")
    }
    for key in ["layout", "slug", "tags", "draft"] {
      #expect(outline(try document("---\n\(key): x\n---\n" + body)).count == 2, "\(key)")
    }
  }

  @Test("Spliced front matter never crashes, and maps back to its bytes")
  func spliced() throws {
    var numbers = Numbers(state: 31)
    let pieces = [
      "---\n", "...\n", "title: ", "date: ", "author:", "\n", "  - ", "- ", "'", "\"", "[", "]", ",", "#",
      " # ", "|\n", ">\n", "  ",
      "x", "é", ": ", "term_start1: ", "2019", "\t", "\r\n", "key: ", "\n\n",
    ]
    for _ in 0..<800 {
      let text = (numbers.next(2) == 0 ? "---\n" : "") + numbers.splice(pieces, 40)
      if let document = try? Reader().document(Array(text.utf8), name: "f") { checkMapping(document, text) }
    }
  }
}
