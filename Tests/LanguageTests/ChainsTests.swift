import Language
import Testing

@Suite struct Chains {
  /// The chains of more than one mention, as the forms of their heads.
  private func chains(_ text: String) -> [[String]] {
    let bytes = Array(text.utf8)
    let analyser = EnglishAnalyser(threads: 1)
    let analysis = analyser.analyse(bytes, blocks: [0..<bytes.count])
    return analyser.chains(of: analysis).filter { $0.count > 1 }
      .map { $0.map { analysis.form($0.head) } }
  }

  @Test func aSurnameAndAPronounJoinTheFullName() {
    let found = chains(
      "Margaret Osei became minister in 2004. Osei left the cabinet a year later. She never returned to politics."
    )
    #expect(found.contains(["Margaret", "Osei", "She"]), "\(found)")
  }

  @Test func pronounsOfTwoGendersComeApart() {
    let found = chains("Peter Lund met Anna Berg in Oslo. He asked her for the letter, and she refused.")
    #expect(found.contains { $0.contains("Peter") && $0.contains("He") && !$0.contains("she") }, "\(found)")
    #expect(found.contains { $0.contains("Anna") && $0.contains("her") && $0.contains("she") }, "\(found)")
  }

  @Test func twoPeopleOfOneSurnameStayTwo() {
    let found = chains("Robert Quist is a judge. Helen Quist is a surgeon. Robert Quist retired in 2011.")
    #expect(found.contains(["Robert", "Robert"]), "\(found)")
  }

  @Test func theHeadOfEachMentionCarriesItsChain() {
    let bytes = Array("Margaret Osei resigned. She left.".utf8)
    let analyser = EnglishAnalyser(threads: 1)
    let analysis = analyser.analyse(bytes, blocks: [0..<bytes.count])
    let lines = CoNLLU.text(of: analysis, chains: analyser.chains(of: analysis).filter { $0.count > 1 })
      .split(separator: "\n")
    #expect(lines.filter { $0.contains("Coref=1") }.count == 2, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("1\tMargaret") && $0.contains("Coref=1|Name=B-PER") }, "\(lines)")
  }
}
