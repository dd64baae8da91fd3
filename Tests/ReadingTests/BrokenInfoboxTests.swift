import Reading
import Testing

/// What editors get wrong in an infobox costs one value at most, and nothing of the text behind it.
@Suite struct BrokenInfoboxTests {
  private func read(_ text: String) throws -> (fields: [String], prose: [String]) {
    let document = try Reader(format: .wikitext).document(Array(text.utf8), name: "test")
    let fields = document.blocks.compactMap { block -> String? in
      guard case .field(let key) = block.kind else { return nil }
      return "\(key)=\(document.string(block.range))"
    }
    return (fields, document.prose.map { document.string($0.range) })
  }

  @Test(
    "The fields are all there, and the lead is prose",
    arguments: [
      // An inner template that is never closed takes its line, not the box.
      (
        "{{Infobox person\n| name = Ana\n| born = {{birth date|1950|9|7\n| office = Mayor\n}}\n",
        ["name=Ana", "born=7 September 1950", "office=Mayor"]
      ),
      // Two braces too many.
      (
        "{{Infobox person\n| name = Ana\n| born = {{birth date|1950|9|7}}}}\n| office = Mayor\n}}\n",
        ["name=Ana", "born=7 September 1950", "office=Mayor"]
      ),
      // "|}" for "}}", and empty lines and comments between the parameters.
      ("{{Infobox person\n| name = Ana\n\n<!-- x -->\n| office = Mayor\n|}\n", ["name=Ana", "office=Mayor"]),
      // References and comments that are never closed.
      (
        "{{Infobox person\n| name = Ana<ref>{{cite web|x}}\n| office = Mayor\n}}\n",
        ["name=Ana", "office=Mayor"]
      ),
      (
        "{{Infobox person\n| name = Ana<!-- x\n| office = Mayor\n| party = A <!-- y -->\n}}\n",
        ["name=Ana", "office=Mayor", "party=A"]
      ),
      ("{{Infobox person\n| name = [[Ana]\n| office = [[Mayor\n}}\n", ["name=Ana", "office=Mayor"]),
      // A key that stands twice: the last; comments in a key; no key at all; equals signs in a value.
      (
        "{{Infobox person|name=Ana|office <!-- first --> = A|party=B|x y|1|\n|party=C|url=http://a.example/?b=c\n}}\n",
        ["name=Ana", "office=A", "party=C", "url=http://a.example/?b=c"]
      ),
      (
        "{{Infobox person|name=Ana|website=[http://a.example/?b=c Her = site]}}\n",
        ["name=Ana", "website=http://a.example/?b=c"]
      ),
      (
        "{{Infobox person|name=[[Ana (mayor){{!}}Ana]]|office={{nowrap|A {{!}} B}}}}\n",
        ["name=Ana", "office=A | B"]
      ),
      // A citation without its reference, and a box in a template nobody knows.
      (
        "{{Infobox person|name=Ana|office=Mayor {{cite web|title=T|url=http://a.example}}}}\n",
        ["name=Ana", "office=Mayor"]
      ),
      ("{{Frame|colour=red|\n{{Infobox person|name=Ana|office=Mayor}}\n}}\n", ["name=Ana", "office=Mayor"]),
      (
        "{{Frame|{{Other|{{Infobox person|name=Ana}}}}|{{Infobox judge|office=Judge}}}}\n",
        ["name=Ana", "office=Judge"]
      ),
    ])
  func box(source: String, fields: [String]) throws {
    let page = try read(source + "'''Ana''' is a mayor.\n\nEnd.")
    #expect(page.fields == fields)
    #expect(page.prose == ["Ana is a mayor.", "End."])
  }

  @Test("A box knows its number, so that what stands in a module is told from what stands around it")
  func boxes() throws {
    let document = try Reader(format: .wikitext).document(
      Array(
        "{{Infobox person|name=A|module={{Infobox judge|office=B}}|party=C}}{{Infobox mayor|office=D}}A.".utf8
      ),
      name: "test")
    let boxes = document.blocks.filter { if case .field = $0.kind { true } else { false } }.map(\.box)
    #expect(boxes == [1, 2, 1, 3])
  }

  @Test("A box under another name below the lead is somebody else's")
  func somebodyElse() throws {
    let page = try read(
      "{{Infobox person|name=Ana Ruiz}}\nAna.\n== Family ==\n{{Infobox person|name=Bo Ek|office=Mayor}}\nBo.")
    #expect(page.fields == ["name=Ana Ruiz"])
    let same = try read(
      "{{Infobox person|name=Ana Ruiz}}\nAna.\n== War ==\n{{Infobox military person|name=Gen. Ruiz|rank=General}}\nBo."
    )
    #expect(same.fields == ["name=Ana Ruiz", "name=Gen. Ruiz", "rank=General"])
  }
}
