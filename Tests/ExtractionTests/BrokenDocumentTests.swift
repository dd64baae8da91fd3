import Extraction
import Foundation
import Reading
import Records
import Testing

/// A document that stops the program takes a whole dump with it.
@Suite("No document, however odd, stops the reading of it")
struct BrokenDocumentTests {
  private func records(_ text: String) throws -> DocumentRecords {
    try SentenceTests.extractor.records(of: Reader().document(Array(text.utf8), name: "odd"))
  }

  @Test(
    "A title that is nothing but brackets, commas or marks is no name",
    arguments: ["(From a family book. Translated.)", ",", ", ,", "()", "(", "—", ":", "[1]", "“”", "(()"])
  func titles(title: String) throws {
    let story =
      "\n\nOur aunt's husband was Luka Maro. From 1967 he was a senator. He died at Split on 9 May 1984.\n"
    let found = try records(title + story)
    #expect(found.entities.contains { $0.name == "Luka Maro" })
    #expect(found.occupancies.contains { $0.office.lowercased().contains("senator") })
  }

  @Test(
    "Words left out, moved, doubled, cut or strewn with marks still give records whose evidence is the document's"
  )
  func mutations() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../Examples")
    let examples = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    var breaker = DocumentBreaker(seed: 17)
    for number in 0..<60 {
      let text = breaker.broken(examples[number % examples.count])
      let bytes = Array(text.utf8)
      let found = try SentenceTests.extractor.records(of: Reader().document(bytes, name: "odd"))
      let evidence =
        found.occupancies.flatMap(\.evidence) + found.facts.flatMap(\.evidence)
        + found.events.flatMap(\.evidence) + found.claims.flatMap(\.evidence)
      for item in evidence {
        #expect(item.end <= bytes.count && Array(bytes[item.start..<item.end]) == Array(item.quote.utf8))
      }
    }
  }
}

/// Breaks texts as copying, scanning and careless editing do; the same seed gives the same texts.
private struct DocumentBreaker {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  private static let marks = [
    ",", "(", ")", "[", "—", ";", "’s", "\n\n", "HON.", "of", "1971–", "born", "(1909)", "“", "”", ".", ":",
    "née", "|",
    "{{", "}}", "the", "who", "é", "St.", "\u{200B}",
  ]

  private mutating func next(_ count: Int) -> Int { Int(random.next() % UInt64(max(1, count))) }

  mutating func broken(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    // A part of the document is enough, and quicker.
    words = Array(words.dropFirst(next(words.count / 2)).prefix(250))
    for _ in 0..<[1, 5, 20, 60][next(4)] {
      let at = next(words.count)
      switch next(5) {
      case 0: words.insert(Self.marks[next(Self.marks.count)], at: at)
      case 1 where words.count > 8: words.removeSubrange(at..<min(words.count, at + 1 + next(4)))
      case 2: words.swapAt(at, next(words.count))
      case 3: words[at] += Self.marks[next(Self.marks.count)]
      default: words.insert(words[next(words.count)], at: at)
      }
    }
    return words.joined(separator: " ")
  }
}

@Suite("Whom a document tells of")
struct WholeNameTests {
  @Test(
    "is called by the name, without what a sentence opens with, forms of address or a word for a name at birth",
    arguments: [
      ("Between 1961 and 1963 Rosa Ferrante was mayor of Pavia.", "Rosa Ferrante"),
      (
        "Born Lajos Grüner at Pécs in 1867, the jurist was a judge until 1901. He died in 1919.",
        "Lajos Grüner"
      ),
      ("Alhaji Bello Danjuma was emir of Keffi from 1951 to 1960.", "Bello Danjuma"),
      ("Mme Awa Touré was minister of health from 1990 to 1993.", "Awa Touré"),
    ])
  func name(sentence: String, name: String) throws {
    let found = try SentenceTests.alone(sentence)
    #expect(found.entities.first { $0.schema == .person }?.name == name)
  }

  @Test("is nobody whom many believe in, and no faith")
  func faiths() throws {
    let text =
      "Ole Moe, a Lutheran, was bishop of Agder from 1950. Moe thanked God, and Lutherans thanked him.\n"
    let found = try SentenceTests.extractor.records(of: Reader().document(Array(text.utf8), name: "note"))
    #expect(found.entities.filter { $0.schema == .person }.map(\.name) == ["Ole Moe"])
  }
}
