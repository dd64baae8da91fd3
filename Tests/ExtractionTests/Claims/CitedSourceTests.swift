import Extraction
import Reading
import Records
import Testing

@Suite("Who is cited by whom") struct CitedSourceTests {
  private func claims(_ sentence: String) throws -> [String] {
    let text =
      "date: 2020-02-11\ntitle: A story\n\nPavel Orlov and Ilse Moren are diplomats.\n\n\(sentence)\n"
    let document = try Reader().document(Array(text.utf8), name: "story.txt")
    let records = SentenceTests.extractor.records(of: document)
    let names = Dictionary(records.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    return records.claims.map { claim in
      let chain: [String] = claim.chain.map { link in
        link.source.flatMap { names[$0] } ?? link.sourceText ?? "?"
      }
      let date: String = claim.date.map { " [\($0)]" } ?? ""
      return chain.joined(separator: " < ") + ": " + claim.content + date
    }
  }

  @Test(
    "A report through others is theirs, wherever the tree has it",
    arguments: [
      (
        "The Sentinel reported, citing two former clerks, that Orlov had met Moren in Geneva.",
        "Sentinel < two former clerks: Orlov had met Moren in Geneva"
      ),
      (
        "The Herald, citing court papers, reported that Orlov met Moren on 3 May 2014.",
        "Herald < court papers: that Orlov met Moren on 3 May 2014"
      ),
      (
        "The Times reported that Orlov had met Moren in Geneva, citing two officials.",
        "Times < two officials: that Orlov had met Moren in Geneva"
      ),
    ])
  func chains(sentence: String, claim: String) throws {
    #expect(try claims(sentence) == [claim])
  }

  @Test("Who passes on several sayings at once claims nothing besides them, and his frame says when")
  func severalSayings() throws {
    #expect(
      try claims(
        "According to the Herald's Ilse Moren, during Orlov's appearance before the parliament on 8 June 2019, Orlov \"made it clear he did not consider the envoy to be a spy ... Orlov said it was not improper to speak to a diplomat. He also said that the story was badly flawed. And he stated that the two calls were separate; the second, he added, was short.\""
      ) == [
        "Ilse Moren < Pavel Orlov: he did not consider the envoy to be a spy [2019-06-08]",
        "Ilse Moren < Pavel Orlov: it was not improper to speak to a diplomat [2019-06-08]",
        "Ilse Moren < Pavel Orlov: the story was badly flawed [2019-06-08]",
        "Ilse Moren < Pavel Orlov: the two calls were separate; the second [2019-06-08]",
        "Ilse Moren < Pavel Orlov: was short.\" [2019-06-08]",
      ])
  }

  @Test("Who tells what he himself found or spoke of is one link")
  func ownReports() throws {
    #expect(
      try claims("Orlov said on Monday that he had found nothing against her.")
        == ["Pavel Orlov: that he had found nothing against her [2020-02-10]"])
    #expect(
      try claims("Orlov later explained that he had been speaking of his own landlady.")
        == ["Pavel Orlov: that he had been speaking of his own landlady"])
  }

  @Test("A source's words end where its verb begins, and what is told has its own date")
  func words() throws {
    #expect(
      try claims(
        "A parliamentary inquiry found in July 2018 that the two had in fact spoken by telephone on 14 November 2017, but said there was no evidence that the call concerned the case."
      ).first
        == "parliamentary inquiry: that the two had in fact spoken by telephone on 14 November 2017 [2018-07]"
    )
    #expect(
      try claims(
        "According to a person close to the inquiry, the ministry had been told of the call in December 2017."
      ) == ["person close to the inquiry: the ministry had been told of the call in December 2017"])
  }

  @Test("What is planned lies ahead, and that it is said lies back")
  func weekdays() throws {
    #expect(
      try claims("Moren will leave her post in March, the foreign ministry said on Monday.").first?.hasSuffix(
        "[2020-02-10]") == true)
    #expect(
      try claims("The foreign ministry said on Friday that Moren was due to speak on Monday.").first?
        .hasSuffix(
          "[2020-02-07]") == true)
  }
}
