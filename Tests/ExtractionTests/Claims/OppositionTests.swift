import Extraction
import Foundation
import Reading
import Records
import Testing

/// Which claims contradict each other.
@Suite("Oppositions")
struct OppositionTests {
  @Test(
    "Claims that cannot both be right are held against each other, next to each other or not",
    arguments: [
      "The Herald reported that Anna Berg had met the banker in Oslo. Berg denied ever having met him.",
      "Officials said that Karel Novak took a bribe from the company. Novak called the accusation a fabrication.",
      "The newspaper accused Berg of stealing the fund. Her lawyer, Jan Hus, said that she had never touched it.",
    ])
  func contradictions(_ text: String) throws {
    let records = try SentenceTests.records(text)
    #expect(records.claims.contains { !$0.opposes.isEmpty }, "\(records.claims.map(\.content))")
    #expect(records.conflicts.contains { $0.kind == "claims" })
  }

  @Test(
    "Claims about different matters, and those that support each other, are not",
    arguments: [
      "The Herald reported that Anna Berg had met the banker in Oslo. The banker confirmed that they had met in Oslo.",
      "Berg said that the bridge would open in May. The mayor of Lund said that taxes would fall.",
    ])
  func peace(_ text: String) throws {
    let records = try SentenceTests.records(text)
    #expect(records.claims.count >= 2)
    #expect(records.claims.allSatisfy { $0.opposes.isEmpty }, "\(records.claims.map(\.content))")
  }

  @Test(
    "Two that contradict the same claim do not contradict each other",
    arguments: ["norrsken-inquiry", "harbour-contract"])
  func oneSide(name: String) throws {
    let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples")
    let text = try Data(contentsOf: examples.appendingPathComponent("\(name).txt"))
    let claims = try SentenceTests.extractor.records(of: Reader().document(Array(text), name: name)).claims
    var opponents: [String: Set<String>] = [:]
    for claim in claims {
      for other in claim.opposes {
        opponents[claim.id, default: []].insert(other)
        opponents[other, default: []].insert(claim.id)
      }
    }
    #expect(opponents.count > 3)
    for claim in claims {
      for other in claim.opposes {
        #expect(opponents[claim.id, default: []].isDisjoint(with: opponents[other, default: []]))
      }
    }
  }

  @Test(
    "An explanation reads like a sentence, by the document's own cues",
    arguments: [
      (
        "Karel Glas accused Anna Berg of stealing the fund. Berg denied that she had stolen the fund.",
        "Karel Glas accused Anna Berg of stealing the fund, but Anna Berg denied that she had stolen the fund"
      ),
      (
        "Two officials told the court that Jan Novak had met the banker in Oslo. Novak denied it.",
        "two officials say that Jan Novak had met the banker in Oslo, but Jan Novak denies it"
      ),
      (
        "Jan Novak took the boat, the harbour master said. Novak denied that he had taken the boat.",
        "the harbour master says “Jan Novak took the boat”, but Jan Novak denied that he had taken the boat"
      ),
      (
        "Anna Berg was minister. Dubbed \"the thief of Oslo\" by CNN, Berg denied that she was a thief.",
        "CNN says \"the thief of Oslo\", but Anna Berg denied that she was a thief"
      ),
    ])
  func explanations(text: String, explanation: String) throws {
    let document = try Reader().document(Array("title: A story\n\n\(text)\n".utf8), name: "story.txt")
    #expect(
      SentenceTests.extractor.records(of: document).conflicts.filter { $0.kind == "claims" }.map(
        \.explanation)
        == [explanation])
  }

  @Test("A denial of what the document itself tells is a conflict with that event")
  func againstTheDocument() throws {
    let records = try SentenceTests.records(
      "On 3 May 2010, Anna Berg met Karel Novak in Oslo. Berg denied ever having met Karel Novak.")
    let conflict = try #require(records.conflicts.first { $0.kind == "stated" })
    #expect(conflict.items.first?.hasPrefix("c") == true && conflict.items.last?.hasPrefix("v") == true)
    #expect(conflict.explanation.contains("the document itself tells"))
  }

  @Test("A denial for another day is no conflict with it")
  func anotherDay() throws {
    let records = try SentenceTests.records(
      "On 3 May 2010, Anna Berg met Karel Novak in Oslo. Berg denied having met Karel Novak in June 2014.")
    #expect(!records.conflicts.contains { $0.kind == "stated" })
  }

  @Test("Every feature has a place in the table of weights, and none two")
  func weights() {
    #expect(OppositionWeights.table.count == OppositionFeature.allCases.count)
    #expect(Set(OppositionWeights.rows.map(\.0.rawValue)).count == OppositionWeights.rows.count)
    #expect(OppositionWeights.table.contains { $0 != 0 })
  }
}
