import Reading
import Testing

/// The boxes at the foot of a page give terms of office, as an infobox does.
@Suite struct SuccessionTests {
  /// The fields of each box, a line a box.
  private func boxes(_ text: String) throws -> [String] {
    let document = try Reader(format: .wikitext).document(Array(text.utf8), name: "test")
    var lines: [Int: [String]] = [:]
    for block in document.blocks {
      if case .field(let key) = block.kind {
        lines[block.box, default: []].append("\(key): \(document.string(block.range))")
      }
    }
    return lines.sorted { $0.key < $1.key }.map { $0.value.joined(separator: " | ") }
  }

  @Test("Rows of templates, with cells that span several rows")
  func rows() throws {
    let boxes = try boxes(
      """
      '''Ana Ruiz''' was [[mayor]] of [[Lima]].
      == Links ==
      * [https://example.org Site]
      {{s-start}}
      {{s-off}}
      {{s-bef|before=[[Juan Paz (mayor)|Juan Paz]]}}
      {{s-ttl|title=[[Mayor of Lima]]|years=1990–1994}}
      {{s-aft | rows=2 | after=[[Pedro Gil]]}}
      {{s-break}}
      {{s-new|office}}
      {{s-ttl|title=Governor of<br />the Port|years={{nowrap|1992 – 1994}}|with=[[Eva Sol]]}}
      |-
      {{s-ach}}
      {{s-bef|before=[[Old Man]]}}
      {{s-ttl|title=Oldest living mayor|years=2030}}
      {{s-aft|after=[[Old Woman]]}}
      {{s-par|pe}}
      {{s-bef|before=[[Raul Mar]]|rows=1}}
      {{s-ttl|title=Member of Congress|years=1995–2000|rows=2}}
      {{s-aft|after=[[Luz Rey]]}}
      {{s-break}}
      {{s-bef|before=[[Ines Mar]]}}
      {{s-vac}}
      {{s-end}}
      [[Category:1950 births]]
      """)
    #expect(
      boxes == [
        "office: Mayor of Lima | term: 1990–1994 | predecessor: Juan Paz | successor: Pedro Gil",
        "office: Governor of the Port | term: 1992 – 1994 | successor: Pedro Gil | alongside: Eva Sol",
        "office: Member of Congress | term: 1995–2000 | predecessor: Raul Mar | predecessor: Ines Mar | successor: Luz Rey",
      ])
  }

  @Test("One template for a box, with as many titles as it names")
  func singleTemplates() throws {
    let boxes = try boxes(
      """
      '''Ana Ruiz''' was [[mayor]] of [[Lima]].
      {{succession box|before=[[Juan Paz]]|title=[[Mayor of Lima]]|years=1990–1994|after=''incumbent''}}
      {{start box}}
      {{succession box two to one|before=[[Raul Mar]]|title1=Prefect of Ica|years1=1980–1983|title2=Prefect of Puno|years2=1981|after=[[Luz Rey]]}}
      {{end box}}
      [[Category:Living people]]
      """)
    #expect(
      boxes == [
        "office: Mayor of Lima | term: 1990–1994 | predecessor: Juan Paz | successor: incumbent",
        "office: Prefect of Ica | term: 1980–1983 | predecessor: Raul Mar | successor: Luz Rey",
        "office: Prefect of Puno | term: 1981 | predecessor: Raul Mar | successor: Luz Rey",
      ])
  }

  @Test("A state that was admitted after another one has held no office, and a broken box costs nothing else")
  func others() throws {
    #expect(
      try boxes(
        "'''Utah''' is a [[state]].\n{{s-start}}{{s-bef|before=[[Wyoming]]}}{{s-ttl|title=States by date}}{{s-end}}"
      ).isEmpty)
    #expect(
      try boxes("'''Ana'''.\n{{s-bef|before=[[A]]}}\n{{s-aft}}\n{{s-ttl}}\n[[Category:1950 births]]").isEmpty)
    #expect(
      try boxes("'''Ana'''.\n{{s-ttl|title=Mayor of Ica\n\n[[Category:1950 births]]") == [
        "office: Mayor of Ica"
      ])
  }
}
