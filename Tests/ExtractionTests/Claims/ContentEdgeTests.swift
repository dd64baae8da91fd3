import Extraction
import Reading
import Records
import Testing

@Suite("What is said begins and ends where it does, and is denied by whoever denies it")
struct ContentEdgeTests {
  private func claims(_ text: String) throws -> [String] {
    let document = try Reader().document(
      Array("date: 2020-02-11\ntitle: A story\n\n\(text)\n".utf8), name: "story.txt")
    let records = SentenceTests.extractor.records(of: document)
    let names = Dictionary(records.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    return records.claims.map { claim in
      let chain = claim.chain.map { link in link.source.flatMap { names[$0] } ?? link.sourceText ?? "?" }
      let stance = claim.stance == .asserts ? "" : " (\(claim.stance.rawValue))"
      return chain.joined(separator: " < ") + ": " + claim.content + stance
    }
  }

  @Test(
    "One wording a line",
    arguments: [
      (
        "The ministry rejected any suggestion that prisoners were flown from Tarn Hill.",
        ["ministry: any suggestion that prisoners were flown from Tarn Hill (denies)"]
      ),
      (
        "The firm dismissed claims that it had lost the papers.",
        ["firm: that it had lost the papers (denies)"]
      ),
      (
        "Malone Brothers, a contractor, denies that it was to blame for a delay of two years.",
        ["Malone Brothers: that it was to blame for a delay of two years (denies)"]
      ),
      (
        "It was not true, Eva Stranska said, that she had asked him to go.",
        ["Eva Stranska: that she had asked him to go (denies)"]
      ),
      (
        "Pauline Ashe told the court that no such conversation took place.",
        ["Pauline Ashe: that no such conversation took place"]
      ),
      (
        "A valet, interviewed by an archivist in 1957, recalled that the marshal had walked to the stables.",
        ["valet: that the marshal had walked to the stables"]
      ),
      (
        "A graphologist consulted by the daily Den doubts that the signature is that of any director.",
        ["graphologist consulted by the daily Den: that the signature is that of any director (doubts)"]
      ),
      (
        "A tabloid had reported that the couple owned a villa in Istria. It belongs to an uncle, Dana Strnad says.",
        ["tabloid: that the couple owned a villa in Istria", "Dana Strnad: It belongs to an uncle"]
      ),
      (
        "Bascom said he did not buy that. \"A clerk doesn't make the same mistake five years in a row,\" he said.",
        [
          "Bascom: he did not buy that",
          "Bascom: \"A clerk doesn't make the same mistake five years in a row,\"",
        ]
      ),
      (
        "The state audit office put the loss at 31 million euros, Raudsepp at \"at most twelve\".",
        ["state audit office: the loss at 31 million euros", "Raudsepp: \"at most twelve\""]
      ),
      (
        "The inquiry found no evidence that the minister had lied.",
        ["inquiry: no evidence that the minister had lied"]
      ),
      ("The commission cleared her of any wrongdoing.", ["commission: her of any wrongdoing (denies)"]),
      ("The hotel's register has him in Room 12.", ["hotel's register: him in Room 12"]),
      (
        "The coach, says the guidebook, may be seen in the castle.",
        ["guidebook: The coach … may be seen in the castle"]
      ),
      (
        "Pardo maintained for the rest of his life that he never received the report.",
        ["Pardo: he never received the report"]
      ),
      (
        "She pays 9,000 kroner a month, the spokesman, Jonas Aker, said; the payments are made in cash.",
        ["Jonas Aker: She pays 9,000 kroner a month … the payments are made in cash"]
      ),
    ])
  func wordings(text: String, expected: [String]) throws {
    #expect(try claims(text) == expected)
  }

  @Test(
    "Whom somebody cites says it; what somebody cites for a reason is said, and what is done is not",
    arguments: [
      (
        "The county closed both plants on Monday, citing a threat to public health.",
        ["?: a threat to public health"]
      ),
      (
        "The Herald reported, citing two officials, that the plants would close.",
        ["Herald < two officials: the plants would close"]
      ),
      (
        "It became known that Karel Rus had met the banker twice.",
        ["?: that Karel Rus had met the banker twice"]
      ),
      (
        "He added that, according to people he knows at the port, the firm had hired divers.",
        [
          "He: that, according to people he knows at the port, the firm had hired divers",
          "He < people he knows at the port: the firm had hired divers",
        ]
      ),
      (
        "Eva Stranska called her vote for the tax a mistake.",
        ["Eva Stranska: her vote for the tax a mistake"]
      ),
      ("Karel Rus resigned in May following a dispute about the budget.", []),
      ("The alliance admitted Kordavia to its council in May.", []),
      ("Documents filed with the exchange show that Karel Rus signed.", ["Documents: that Karel Rus signed"]),
    ])
  func cited(text: String, expected: [String]) throws {
    #expect(try claims(text) == expected)
  }

  @Test("Who contradicts somebody before a colon says what stands behind it")
  func colon() throws {
    #expect(
      try claims(
        "Jan Kalas said that the rules forbade it. His predecessor, Karel Rus, contradicted him: he had, he said, allowed it on five occasions."
      ).last == "Karel Rus: he had … allowed it on five occasions")
  }
}
