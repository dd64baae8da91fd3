import Records
import Testing

@Suite("What the network of marks sees and the rules do not")
struct MarkTests {
  @Test(
    "is added, as found by a model and less sure than what a rule finds",
    arguments: [
      (
        "Lindiwe Mabaso took over the harbourmastership of Port Ambrose in 1998.", "harbourmastership", "1998"
      ),
      ("Ingrid Falk had the fisheries portfolio from 1971 to 1976.", "fisheries portfolio", "1971"),
    ])
  func added(sentence: String, office: String, start: String) throws {
    let found = try SentenceTests.alone(sentence).occupancies.first { $0.office.contains(office) }
    let evidence = try #require(found?.evidence.head)
    #expect(found?.start?.description == start)
    #expect(evidence.method == .model && evidence.confidence < 0.85)
  }

  @Test(
    "adds nothing to what the document does not itself state, nor to what a rule has read",
    arguments: [
      "Ingrid Falk said that Ole Moe had the fisheries portfolio from 1971 to 1976.",
      "If Ingrid Falk had the fisheries portfolio, the boats would sail.",
      "Peder Holm was intendant of the Royal Gardens from 1803 to 1811.",
    ])
  func nothing(sentence: String) throws {
    #expect(try SentenceTests.alone(sentence).occupancies.allSatisfy { $0.evidence.head.method == .rule })
  }

  @Test(
    "makes nobody of the office of whom he did something to, nor of whom he spoke to, nor of a headline's capitals",
    arguments: [
      "Helen Clayton beat the senator from Vermont by 18 points.",
      "José Vargas, an activist, asked the former secretary of state about it.",
      "Madam Speaker, nearly one year ago, George Lund gasped his last words.",
      "Texas Gov. Hears About New Gun Plan From White House.",
    ])
  func another(sentence: String) throws { #expect(try SentenceTests.alone(sentence).occupancies.isEmpty) }

  @Test(
    "makes people of names that the tagger cut, missed, or took for a body's or a place's",
    arguments: [
      (
        "Died, aged 51, Jonkheer Cornelis van Raesfelt, member of the Council of the Indies, formerly Resident of Cheribon.",
        "Cornelis van Raesfelt", "Resident of Cheribon"
      ),
      (
        "Raghunath Pai Kamath, director of the Deccan Jute & General Company, resigned on 27 September 2014.",
        "Raghunath Pai Kamath", "director of the Deccan Jute & General Company"
      ),
      (
        "Ma Ohn Khin, headmistress, of Henzada, was chosen for the Senate of the new Union in 1947.",
        "Ohn Khin",
        "headmistress"
      ),
      (
        "Between 1961 and 1963 Vusumuzi Hlatshwayo was the youngest induna on the Swazi National Council.",
        "Vusumuzi Hlatshwayo", "induna on the Swazi National Council"
      ),
    ])
  func pointed(sentence: String, name: String, office: String) throws {
    let records = try SentenceTests.alone(sentence)
    let person = try #require(records.entities.first { $0.schema == .person && $0.name == name })
    #expect(records.occupancies.contains { $0.holder == person.id && $0.office == office })
  }

  @Test(
    "makes nobody of a firm or a heading",
    arguments: [
      ("Malone Brothers, a contractor, denies that it was to blame for a delay of two years.", "Malone"),
      ("Brolin, now director of the think tank Forum Syd, has said that she forgot the evening.", "Syd"),
      (
        "Honours: Companion of the Order of the Volta (2006); honorary fellow, Lucy Cavendish College (2010).",
        "Honours"
      ),
    ])
  func nobody(sentence: String, name: String) throws {
    #expect(try SentenceTests.alone(sentence).entities.allSatisfy { $0.schema != .person || $0.name != name })
  }

  @Test(
    "gives nobody an office that was only sought or proposed",
    arguments: [
      "Ana Ruiz was the Republican nominee for district attorney general of Hamilton County in 1984.",
      "Ivo Prpić ran for President of Colombia in 2018.",
      "President Bush nominated Ana Ruiz as ambassador to Chile in 1990.",
    ])
  func sought(sentence: String) throws {
    let found = try SentenceTests.alone(sentence).occupancies.filter {
      $0.evidence.contains { $0.method == .model }
    }
    #expect(found.isEmpty)
  }

  @Test(
    "adds what happened with the day that the rules for dates find, and no arrest of which it is not sure")
  func events() throws {
    let found = try SentenceTests.alone(
      "Venkat Rao was suspended in November 1933 and tried the following spring."
    )
    .events
    #expect(found.contains { $0.kind == .sanction && $0.date?.description == "1933-11" })
    let mild = try SentenceTests.alone("Horvat picked himself up after a defeat by Ivan Kos in 2008.").events
    #expect(!mild.contains { $0.kind == .arrest })
  }
}
