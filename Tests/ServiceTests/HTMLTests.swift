import Service
import Testing

@Suite("HTML") struct HTMLTests {
  @Test("Text and attributes are escaped, whatever stands in them")
  func escaping() {
    var html = HTML()
    html.tag("p", ["title": "\"><script>", "class": nil]) { $0.text("<b>&'\u{0}") }
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;\u{FFFD}</p>")
  }
}
