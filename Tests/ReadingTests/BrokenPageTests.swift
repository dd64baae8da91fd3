import Reading
import Records
import Testing

/// Whatever a page's bytes are, they are read in time, and the text stands on them.
@Suite struct BrokenPageTests {
  private struct Numbers {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private func check(_ document: Document) {
    for run in document.map.runs {
      #expect(run.source >= 0 && run.source + run.sourceLength <= document.source.count)
      guard !run.isReplaced else { continue }
      #expect(
        document.text[run.text..<run.text + run.length]
          .elementsEqual(document.source[run.source..<run.source + run.length]))
    }
    var end = 0
    for block in document.blocks {
      #expect(
        block.range.lowerBound >= end && !block.range.isEmpty && block.range.upperBound <= document.text.count
      )
      end = block.range.upperBound
      let evidence = document.evidence(block.range, section: block.section, method: .rule, confidence: 1)
      #expect(document.source[evidence.start..<evidence.end].elementsEqual(evidence.quote.utf8))
      #expect(String(validating: document.text[block.range], as: UTF8.self) != nil)
    }
    for citation in document.citations {
      #expect(citation.source.upperBound <= document.source.count)
      for anchor in citation.anchors { #expect(anchor <= document.text.count) }
    }
  }

  @Test func randomTagsAndBytesMapBackToTheirBytes() throws {
    var numbers = Numbers(state: 7)
    let pieces = [
      "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<table>", "<tr>", "<td>", "<th>",
      "</table>",
      "<table class=infobox>", "<th colspan=2>Mayor", "<td>In office<br>1990–1994", "<ul>", "<li>", "</ul>",
      "<h1>", "<h2>",
      "</h2>", "<a href='#cite_note-1'>", "</a>", "<sup class=reference>", "</sup>", "<ol class=references>",
      "<li id=cite_note-1>", "</ol>", "<cite class=citation>", "<br>", "<br/>", "<script>", "</script>",
      "<!--", "-->", "<svg>",
      "<math><mi>", "<template>", "</template>", "<select>", "<option>", "<form>", "<textarea>", "<title>",
      "</title>",
      "<body>", "</body>", "<html>", "<frameset>", "<head>", "<noscript>", "<plaintext>", "<isindex>",
      "<image>", "<caption>",
      "<colgroup>", "<nobr>", "<button>", "<dd>", "<q>", "</q>", "<main>", "<article>",
      "<div class=mw-parser-output>",
      "<meta charset=x>", "<div id=catlinks>", "<![CDATA[", "]]>", "<foreignObject>", "<desc>", "</", "<",
      ">", "&", "&amp;",
      "&nbsp", "&#x41;", "&#0;", "&notin;", "&copyx", "&NotEqualTilde;", "=\"", "'", "\r\n", "\r", "\n", " ",
      "\t", "é", "李", "\u{A0}",
      "\u{AD}", "A sentence of the mayor. ", "word",
      "Anna was mayor; she spoke of it at length, and then for an hour. ",
    ]
    for _ in 0..<6000 {
      var text = ""
      for _ in 0..<numbers.next(60) { text += pieces[numbers.next(pieces.count)] }
      guard let document = try? Reader(format: .html).document(Array(text.utf8), name: "f") else { continue }
      check(document)
    }
  }

  @Test(arguments: [
    "<html><head><title>Old</title></head><frameset><frame src=a></frameset></html>", "<script>a()</script>",
    "<html>",
    "<p>unclosed <b>and <i>more", "<!-- never closed", "<", "</", "<a", "<p title=\"", "&",
    "<body hidden><p>A was mayor.",
  ])
  func brokenPagesAreRead(_ text: String) throws {
    check(try Reader(format: .html).document(Array(text.utf8), name: "f"))
  }

  @Test func whatWouldCostTheParserQuadraticTimeDoesNot() throws {
    let count = 100_000
    func repeated(_ unit: String) -> String { String(repeating: unit, count: count) }
    for (name, body) in [
      ("divisions", repeated("<div>")), ("formatting", repeated("<b><i><p>")),
      ("tables", repeated("<table><tr><td>")),
      ("foreign", "<svg><title>" + repeated("<div>")),
      ("hidden", "<select><title></select>" + repeated("<div>")),
      ("comment", "<!-- --!>" + repeated("<div>")), ("quotation", "<p a==\">" + repeated("<div>")),
      ("attributes", "<p " + (0..<count).map { "a\($0)=1 " }.joined() + ">"),
      ("fonts", (0..<count).map { "<p><font size=\($0)>" }.joined()), ("references", repeated("&ampx;&")),
      ("lists", repeated("<ul><li>")), ("breaks", repeated("<br>")), ("ends", repeated("</div></p>")),
      ("open", repeated("<")), ("rows", "<table>" + repeated("<tr><td>a<td>b")),
    ] {
      let clock = ContinuousClock()
      let bytes = Array(("<body>" + body + "<p>Anna was mayor of the town.").utf8)
      let time = try clock.measure { check(try Reader(format: .html).document(bytes, name: "f")) }
      #expect(time < .seconds(20), "\(name): \(time)")
    }
  }

  @Test func tenMegabytesAreReadInASecondOrTwo() throws {
    let unit =
      "<p>The mayor of the town, <a href=\"/wiki/Anna\">Anna Berg</a>, opened the <b>bridge</b> over the river in 1994&nbsp;and spoke for an hour &mdash; she said &ldquo;nothing&rdquo; of the costs.<sup class=\"reference\"><a href=\"#cite_note-1\">[1]</a></sup></p>\n<div class=\"x\"><ul><li>One thing that was done</li><li>Another thing that was done</li></ul></div>\n"
    let bytes = Array(("<html><body>" + String(repeating: unit, count: 10_000_000 / unit.utf8.count)).utf8)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try Reader().document(bytes, name: "f") }
    print("HTML: \(bytes.count) bytes in \(time)")
    #expect(time < .seconds(10), "\(time)")
  }
}
