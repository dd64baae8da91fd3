import Reading
import Testing

@Suite("Markdown is read as its words, with the way back to every byte")
struct MarkdownTests {
  private func document(_ text: String) throws -> Document {
    let document = try Reader(format: .markdown).document(Array(text.utf8), name: "test")
    checkMapping(document, text)
    return document
  }

  @Test(
    "Blocks",
    arguments: [
      ("# Borg\n\nOne\ntwo.\n\nThree.", ["h1 Borg", "p One two.", "p Three."]),
      ("Borg\n====\n\nLife\n----\nText.", ["h1 Borg", "h2 Life", "p Text."]),
      ("# A\n## B ##\n### C #\ntext", ["h1 A", "h2 B", "h3 C", "p text"]),
      ("# A\n\n# B\n\ntext", ["h1 A", "h1 B", "p text"]),
      (
        "- one\n- two\n  goes on\n  - inner\n\n    more\n\nEnd",
        ["l one", "l two goes on", "l inner", "p more", "p End"]
      ),
      ("1. one\n2) two", ["l one", "l two"]),
      ("- one\nlazy\n\n- two", ["l one lazy", "l two"]),
      ("> Quoted\nlazy\n> > deeper\n\nEnd", ["p Quoted lazy", "p deeper", "p End"]),
      ("Text\n```swift\nlet a = 1\n```\nMore", ["p Text", "p More"]),
      ("Text\n\n    code\n\nMore\n    goes on", ["p Text", "p More goes on"]),
      ("a\n\n***\n\nb\n\n- - -\n\nc", ["p a", "p b", "p c"]),
      (
        "| Year | Post |\n|------|:---:|\n| 2011 | *Mayor* |\n| 2012 | a \\| b |\n\nEnd",
        ["r Year\tPost", "r 2011\tMayor", "r 2012\ta | b", "p End"]
      ),
      ("<!-- gone\nand gone -->\n\nText <!-- gone --> here", ["p Text here"]),
      ("<style>\np { }\n</style>\n\nText", ["p Text"]),
      ("<p>Text <b>bold</b></p>", ["p Text bold"]),
      ("The year was\n1986. It was late", ["p The year was 1986. It was late"]),
    ] as [(String, [String])])
  func blocks(_ text: String, _ expected: [String]) throws {
    #expect(outline(try document(text)) == expected)
  }

  @Test(
    "Marks within a line",
    arguments: [
      ("*a* **b** ***c*** _d_ __e__ ~~f~~", "a b c d e f"),
      ("snake_case and 2 * 3 * 4 and a*b", "snake_case and 2 * 3 * 4 and a*b"),
      ("**a *b* c**", "a b c"),
      ("`code *kept*` and ``a ` b``", "code *kept* and a ` b"),
      ("[Borg](https://x.example \"T\") and [a](b(c)d)", "Borg and a"),
      ("![alt words](x.png)Text", "Text"),
      ("[![alt](x.png) Words](y)", "Words"),
      ("[full][r] [r][] [r] [none] [r][none]\n\n[r]: https://r.example", "full r r [none] [r][none]"),
      ("<https://a.example> <a@b.example>", "https://a.example a@b.example"),
      ("5 < 6 and a<b", "5 < 6 and a<b"),
      ("\\*kept\\* \\[x\\] \\a", "*kept* [x] \\a"),
      ("A &amp; B &mdash; &#233;&#xe9; &none; &", "A & B — éé &none; &"),
      ("one  \ntwo\\\nthree", "one two three"),
      ("a `unclosed and *unclosed [unclosed](x", "a `unclosed and *unclosed [unclosed](x"),
    ])
  func inline(_ text: String, _ words: String) throws {
    #expect(outline(try document(text)).first == "p " + words)
  }

  @Test("Evidence quotes the marks, and its text is without them")
  func evidence() throws {
    let document = try document("She was *Minister &amp; Member*.")
    let text = document.string(0..<document.text.count)
    let words = Array("Minister & Member".utf8)
    let start = try #require(document.text.firstRange(of: words)).lowerBound
    let evidence = document.evidence(start..<start + words.count, section: nil, method: .rule, confidence: 1)
    #expect(evidence.quote == "Minister &amp; Member")
    #expect(evidence.text == "Minister & Member")
    #expect(text.hasPrefix("She was Minister & Member."))
  }

  @Test("Footnotes are citations, anchored behind what they support")
  func footnotes() throws {
    let document = try document(
      "She left.[^1] He stayed.[^b][^1]\n\n[^1]: Jane Doe, *Borg*, <https://n.example/1>\n    and more.\n[^b]: A book.\n"
    )
    #expect(outline(document) == ["p She left. He stayed."])
    #expect(document.citations.map(\.words) == ["Jane Doe, Borg, https://n.example/1 and more.", "A book."])
    #expect(document.citations.map(\.url) == ["https://n.example/1", nil])
    #expect(document.citations.map(\.anchors) == [[9, 20], [20]])
  }

  @Test("What stands behind a fence that is never closed is read, with a note")
  func unclosedFence() throws {
    let document = try document("Text\n\n```\nMore text here.\n")
    #expect(outline(document) == ["p Text", "p More text here."])
    #expect(document.notes.map(\.offset) == [6])
  }

  @Test(
    "Marks that plain text lacks tell Markdown",
    arguments: [
      "# Borg\n\nText.\n", "Text with [a link](https://x.example).\n", "Borg\n====\n\nText.\n",
      "| a | b |\n|---|---|\n| c | d |\n",
      "Text.[^1]\n\n[^1]: A book.\n", "**Borg** left.\n\n**Vella** stayed.\n",
    ])
  func detected(_ text: String) throws {
    #expect(try Reader().document(Array(text.utf8), name: "f").info.format == "markdown")
  }

  @Test(
    "Dashes, stars, brackets and quotes do not make Markdown of a text",
    arguments: [
      "Notes\n\n- one\n- two\n\n* three\n",
      "She left - late - and [sic] said (2019): no.\n\n-----\n\nMore.\n",
      "Title of it\n-----\n\nText.\n", "> quoted\n\nAnswer.\n", "The #1 pick\n\n#ferry #harbour\n",
      "1. One\n2. Two\n",
      "A * B * C\n\n***\n\nEnd [1] and [2].\n", "# # #\n\nText\n",
    ])
  func notDetected(_ text: String) throws {
    #expect(try Reader().document(Array(text.utf8), name: "f").info.format == "text")
  }

  @Test("Spliced Markdown never crashes, and maps back to its bytes")
  func spliced() throws {
    var numbers = Numbers(state: 41)
    let pieces = [
      "# ", "## ", "\n", "\n\n", "- ", "1. ", "> ", "    ", "\t", "*", "**", "_", "`", "```\n", "~~~", "[",
      "]", "(", ")", "![", "[^1]",
      "[^1]: ", "[r]: ", "<", ">", "<!--", "-->", "&amp;", "&#x4e;", "&", "\\", "|", "|---|\n", "===\n",
      "---\n", "word", "é", "李", "  \n",
      "\r\n", "https://x.example", "~~", "<script>", "\"",
    ]
    for _ in 0..<3000 {
      let text = numbers.splice(pieces, 50)
      guard let read = try? Reader(format: .markdown).document(Array(text.utf8), name: "f") else { continue }
      checkMapping(read, text)
    }
  }

  @Test("Reading takes linear time")
  func linear() throws {
    for unit in [
      "*", "**a ", "_a_", "[", "]", "[a](", "![", "`", "`` ` ", "> ", "- ", "<", "<!--", "<!--\n", "```a\n",
      "&", "\\", "|", "a|b\n", "#\n", "[a]: b\n", "  - a\n", "* a\n\n", ">a\n", "```\n",
    ] {
      let body = Array(String(repeating: unit, count: 400_000 / unit.utf8.count).utf8)
      let time = try ContinuousClock().measure {
        _ = try Reader(format: .markdown).document(Array("# T\n".utf8) + body, name: "f")
        _ = try Reader().document(body, name: "f")
      }
      #expect(time < .seconds(4), "\(unit): \(time)")
    }
  }
}
