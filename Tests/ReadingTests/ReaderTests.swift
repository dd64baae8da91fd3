import Foundation
import Reading
import Records
import Testing

@Suite struct ReaderTests {
  private func document(_ text: String) throws -> Document {
    try Reader().document(Array(text.utf8), name: "test")
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

  @Test func thePlainFormHasTitleFieldsSectionsProseAndLists() throws {
    let document = try document(
      "= Ana Ruiz =\n\nInfobox\n- Office: Mayor\n- Term Start2: 1990\n\nAna was mayor.\n\n==Life==\nBorn.\n=== Work ===\n* One\n- Two\n"
    )
    #expect(document.info.title == "Ana Ruiz")
    #expect(document.info.format == "plain")
    #expect(
      blocks(document) == [
        "h1 Ana Ruiz", "f Office=Mayor", "f Term Start2=1990", "p Ana was mayor.", "h2 Life", "p Born.",
        "h3 Work",
        "l One", "l Two",
      ])
    #expect(document.sections.map(\.title) == ["Life", "Work"])
    #expect(document.sections[1].parent == 0)
    #expect(document.blocks.last?.section == 1)
  }

  @Test func lineEndsMarksAndBlanksMakeNoDifference() throws {
    let plain = "= Ana Ruiz =\nInfobox\n- Office: Mayor\nAna was mayor.\n==Life==\nShe was born.\n"
    let odd =
      "\u{FEFF}= Ana Ruiz =\r\nINFOBOX officeholder:\r\n-\tOffice:\tMayor \r\nAna was mayor.\r\n== Life == \r\nShe was born."
    #expect(blocks(try document(plain)) == blocks(try document(odd)))
  }

  @Test func wrappedLinesAreOneParagraphAndWholeLinesAreSeveral() throws {
    let wrapped = try document(
      "= A =\n\nThe mayor of the town, who had been in office for\nmore than ten years by then, opened the new bridge and\nspoke.\n"
    )
    #expect(wrapped.blocks.count == 2)
    let range = wrapped.blocks[1].range
    let evidence = wrapped.evidence(range, section: nil, method: .rule, confidence: 1)
    #expect(evidence.quote.contains("office for\nmore"))
    #expect(evidence.text?.contains("office for more") == true)
    let whole = try document(
      "= A =\nThe mayor of the town opened the new bridge over the river.\nShe spoke for an hour about the river and the town.\n"
    )
    #expect(whole.blocks.count == 3)
  }

  @Test func aListBelowAKeyIsTheKeysValue() throws {
    let document = try document(
      "= A =\nInfobox\n- Children:\n  - Bo\n  - Ed\n- Awards: Order of\n  the Lamb\n")
    #expect(blocks(document) == ["h1 A", "f Children=Bo; Ed", "f Awards=Order of the Lamb"])
  }

  @Test func linksReferencesAndWorksAreNoProse() throws {
    let document = try document(
      "= A =\nOne.\n==See also==\n- Two\n==Notes==\nThree.\n=== Old ===\nFour.\n==Career==\n- Five\n==Publications==\n- Six\n"
    )
    #expect(document.prose.map { document.string($0.range) } == ["One.", "Five"])
    #expect(document.sections.map(\.kind) == [.links, .references, .references, .body, .works])
  }

  @Test func aStoryHasHeadlineBylineAndDate() throws {
    let document = try document(
      "Mayor opens bridge\n\nBy Bo Ek\n\nOSLO, May 16, 2017 (NTB) — The mayor of the town opened the bridge.\n\nShe spoke.\n"
    )
    #expect(document.info.title == "Mayor opens bridge")
    #expect(document.info.format == "text")
    #expect(document.info.date?.description == "2017-05-16")
    #expect(document.prose.count == 3)
  }

  @Test(arguments: [
    ("Bridge opened\n\n16 May 2017\n\nThe mayor spoke.\n", "2017-05-16"),
    ("Bridge opened\n\nPublished: Tuesday, May 16, 2017 at 8:30 am\n\nThe mayor spoke.\n", "2017-05-16"),
    ("Bridge opened\nDate: 2017-05-16\n\nThe mayor spoke.\n", "2017-05-16"),
    ("= A =\n- Date: 16 May 2017\n\nThe mayor spoke.\n", "2017-05-16"),
    ("= A =\nDate: 2017-05\n\nThe mayor spoke.\n", "2017-05"),
  ])
  func aDateLineIsTheDocumentsDate(_ text: String, _ date: String) throws {
    #expect(try document(text).info.date?.description == date)
  }

  @Test func aSentencesDateIsNotTheDocuments() throws {
    #expect(try document("Bridge opened\n\nOn 16 May 2017 the mayor spoke.\n\nGo.").info.date == nil)
    #expect(try document("OSLO, May 16 (NTB) - The mayor spoke.\n\nGo.\n").info.date == nil)
  }

  @Test func theDateThatIsGivenWins() throws {
    let reader = Reader(date: try .init("2020"))
    let document = try reader.document(Array("T\n\n16 May 2017\n\nThe mayor spoke.\n".utf8), name: "test")
    #expect(document.info.date?.description == "2020")
  }

  @Test func aSingleLineIsTextAndNoTitle() throws {
    let document = try document("Kim was appointed minister in 2001")
    #expect(document.info.title == nil)
    #expect(blocks(document) == ["p Kim was appointed minister in 2001"])
  }

  @Test func theIdIsTheBytesDigest() throws {
    #expect(
      try document("abc").info.id == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
  }

  @Test func badBytesAreToldWithTheirOffset() {
    func error(_ bytes: [UInt8]) -> ReadingError? {
      do { _ = try Reader(limit: 1000).document(bytes, name: "f") } catch { return error as? ReadingError }
      return nil
    }
    #expect(error([]) == .empty(name: "f"))
    #expect(error(Array(" \n\t ".utf8)) == .empty(name: "f"))
    #expect(error(Array("ab".utf8) + [0xFF] + Array("c".utf8)) == .invalidUTF8(name: "f", offset: 2))
    #expect(error(Array("ab".utf8) + [0xC3]) == .invalidUTF8(name: "f", offset: 2))
    #expect(error([0xED, 0xA0, 0x80]) == .invalidUTF8(name: "f", offset: 0))
    #expect(error([0xF4, 0x90, 0x80, 0x80]) == .invalidUTF8(name: "f", offset: 0))
    #expect(error(Array("abc".utf8) + [0] + Array("d".utf8)) == .binary(name: "f", offset: 3))
    #expect(error([0xFF, 0xFE, 0, 0, 65, 0, 0, 0]) == .encoding(name: "f", encoding: "UTF-32LE"))
    #expect(error(Array(repeating: 65, count: 1001)) == .tooLarge(name: "f", length: 1001, limit: 1000))
    for bytes in [[], [0xFF], [65, 0, 66], [0xFF, 0xFE, 0, 0]] as [[UInt8]] {
      #expect(error(bytes)?.description.hasPrefix("f: ") == true)
    }
  }

  @Test func everyHeadingOfTheTableIsWrittenAsItIsLookedUp() throws {
    for title in ["See also", "REFERENCES", "External links:", "Further reading"] {
      #expect(try document("= A =\nB.\n==\(title)==\n- C\n").sections.first?.kind != .body)
    }
    #expect(try document("= A =\nB.\n==Works for the poor==\nC.\n").sections.first?.kind == .body)
  }
}
