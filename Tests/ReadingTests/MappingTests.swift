import Reading
import Records
import Testing

/// Whatever comes in, the text stands on the source's bytes.
@Suite struct MappingTests {
  private struct Numbers {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private func check(_ document: Document) {
    // Other encodings have tests of their own (EncodingTests).
    let isUTF8 = document.info.encoding == nil
    for run in document.map.runs where isUTF8 {
      let text = document.text[run.text..<run.text + run.length]
      #expect(text.elementsEqual(document.source[run.source..<run.source + run.length]))
    }
    var end = 0
    for block in document.blocks {
      #expect(
        block.range.lowerBound >= end && block.range.upperBound <= document.text.count && !block.range.isEmpty
      )
      end = block.range.upperBound
      #expect(block.section.map { document.sections.indices.contains($0) } ?? true)
      let evidence = document.evidence(block.range, section: block.section, method: .rule, confidence: 1)
      guard isUTF8 else {
        #expect(0 <= evidence.start && evidence.start < evidence.end && evidence.end <= document.source.count)
        continue
      }
      #expect(document.source[evidence.start..<evidence.end].elementsEqual(evidence.quote.utf8))
      // The text is the source without what is markup between its pieces.
      #expect(document.source[evidence.start] == document.text[block.range.lowerBound])
      #expect(document.source[evidence.end - 1] == document.text[block.range.upperBound - 1])
    }
  }

  @Test func randomMarkupMapsBackToItsBytes() throws {
    var numbers = Numbers(state: 11)
    let pieces = [
      "=", "==", "= A =", "Infobox", "\n", "\r\n", "\n\n", "- ", "* ", "  ", "\t", "Key: ", "Date: ",
      "2017-05-16", "é", "Ж", "李",
      "\u{FEFF}", "A sentence that is long enough to look like one that has been wrapped", ".", "•", "#", ":",
      "–", "(", "\"",
    ]
    for _ in 0..<600 {
      var text = ""
      for _ in 0..<numbers.next(40) { text += pieces[numbers.next(pieces.count)] }
      for format in [nil, Format.plain, .text] {
        guard let document = try? Reader(format: format).document(Array(text.utf8), name: "f") else {
          continue
        }
        check(document)
      }
    }
  }

  @Test func randomBytesAreReadOrRefused() {
    var numbers = Numbers(state: 5)
    for round in 0..<2000 {
      let bytes = (0..<numbers.next(60)).map { _ in
        UInt8(round % 2 == 0 ? numbers.next(256) : 9 + numbers.next(118))
      }
      do { check(try Reader().document(bytes, name: "f")) } catch { #expect(error is ReadingError) }
    }
  }

  @Test func readingTakesLinearTime() throws {
    for unit in ["=", "- ", "(", "a: ", "\n", " \n", "- a: b\n", "==a==\n", "a b c. ", "\"", "–"] {
      let body = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
      let clock = ContinuousClock()
      let time = try clock.measure {
        for format in [Format.plain, .text] {
          _ = try Reader(format: format).document(Array("Infobox\n".utf8) + body, name: "f")
        }
      }
      #expect(time < .seconds(5), "\(unit): \(time)")
    }
  }
}
