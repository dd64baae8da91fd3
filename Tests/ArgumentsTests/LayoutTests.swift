import Arguments
import Names
import Testing

@Suite("Text fits the terminal")
struct LayoutTests {
  private func plain(_ lines: [Styled]) -> [String] { lines.map(\.plain) }

  @Test("A letter takes a column, an ideograph two, a combining mark none")
  func width() {
    #expect(DisplayWidth.of("Кисть") == 5)
    #expect(DisplayWidth.of("東京") == 4)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("a\u{200B}b") == 2)
    #expect(DisplayWidth.of("") == 0)
  }

  @Test("Lines break between words and hang")
  func wrapping() {
    #expect(
      plain(Layout.wrap("one two three four", width: 11, first: 2, hanging: 4))
        == ["  one two", "    three", "    four"])
    #expect(plain(Layout.wrap("one\ntwo", width: 80)) == ["one", "two"])
    #expect(plain(Layout.wrap("  much   room  ", width: nil)) == ["much room"])
    #expect(plain(Layout.wrap("", width: 10)) == [""])
  }

  @Test("A word wider than the line stays whole")
  func longWords() {
    #expect(
      plain(Layout.wrap("see https://example.org/a/very/long/path now", width: 12))
        == ["see", "https://example.org/a/very/long/path", "now"])
  }

  @Test("No line is wider than asked, in any script")
  func promise() {
    let text = Styled(
      "The ambassador (посол, 大使館の人) said that naïveté — “e\u{301}clat” — was out of the question. ")
    for width in 20...60 {
      for line in Layout.wrap(text + text, width: width, first: 3, hanging: 5) {
        #expect(line.width <= width)
      }
    }
  }

  @Test("Columns align, the last wraps, and nothing trails")
  func columns() {
    let rows: [[Styled]] = [
      ["2008", "Ambassador of Norway to Kenya"], ["2017-09", "Senator"], ["東京", "x"],
    ]
    #expect(
      plain(Layout.columns(rows, width: 30, indent: 1))
        == [" 2008     Ambassador of Norway", "          to Kenya", " 2017-09  Senator", " 東京     x"])
    #expect(plain(Layout.columns(rows, width: nil))[0] == "2008     Ambassador of Norway to Kenya")
    #expect(Layout.columns([], width: 80).isEmpty)
  }

  @Test("A cut text says so")
  func cut() {
    #expect(Layout.cut("ambassador", to: 6) == "ambas…")
    #expect(Layout.cut("大使館", to: 4) == "大…")
    #expect(Layout.cut("short", to: 9) == "short")
  }

  @Test("Styles show only where there is colour, and documents cannot command the terminal")
  func rendering() {
    #expect(Styled("no", .caution).rendered(colour: false) == "no")
    #expect(Styled("no", .caution).rendered(colour: true) == "\u{1B}[33mno\u{1B}[0m")
    #expect(Styled("a\u{1B}[2Jb\u{7}").rendered(colour: true) == "a␛[2Jb␇")
  }
}
