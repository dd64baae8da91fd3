import Extraction
import Language
import Reading
import Records
import Testing

/// Who took part in what happened, where the sentence puts them far from its verb.
@Suite("An event has everybody who took part")
struct EventPeopleTests {
  private func people(_ kind: EventKind, _ sentence: String, date: String) throws -> Set<String> {
    let records = try SentenceTests.records(sentence)
    let event = try #require(
      records.events.first { $0.kind == kind && $0.date?.description == date },
      "\(records.events.map { ($0.kind, $0.date?.description) })")
    return Set(
      event.participants.compactMap { one in records.entities.first { $0.id == one.entity }?.name })
  }

  /// A parser takes a name right behind a date for a part of it.
  @Test(arguments: [
    (
      EventKind.communication, "1997",
      "In 1997 Cardinal Alfons Grabmeier, Prefect of the Congregation for Divine Worship, wrote to him.",
      "Alfons Grabmeier"
    ),
    (
      .appointment, "1943-10-05",
      "Habjan fell ill that year, and on 5 October 1943 President Bogdan Lisjak named Horvat his successor.",
      "Bogdan Lisjak"
    ),
    (
      .appointment, "2019-01",
      "In January 2019 the state governor, Teresa Kos, made him secretary of health.", "Teresa Kos"
    ),
  ])
  func whoStandsBehindADateActs(_ kind: EventKind, date: String, sentence: String, who: String) throws {
    #expect(try people(kind, sentence, date: date) == ["Milan Horvat", who])
  }

  /// Nobody makes herself a secretary: "her" is not who stands before the verb, also where an office stands between.
  @Test func anObjectIsNotItsSubject() throws {
    let text = """
      Jandira Lins (born 1978) is a Brazilian politician. She won a seat on the city council in 2012. In January 2019 the \
      state governor, Teresa Kos, made her secretary of health.

      """
    let records = try SentenceTests.extractor.records(of: Reader().document(Array(text.utf8), name: "life"))
    let life = try #require(records.entities.first { $0.name == "Jandira Lins" })
    let office = try #require(records.occupancies.first { $0.office.contains("secretary of health") })
    #expect(office.holder == life.id)
  }

  /// Whoever lost, or won, stood as well.
  @Test(arguments: [
    (
      EventKind.candidacy, "2006-03-26",
      "On 26 March 2006 Horvat stood for mayor and lost to the incumbent, Petra Kos, by 412 votes.",
      "Petra Kos"
    ),
    (
      .candidacy, "1970",
      "In 1970 he sought the nomination for Congress but was defeated in the primary by Wendell Strait.",
      "Wendell Strait"
    ),
    (
      .election, "2004-03-13",
      "On March 13, 2004, Horvat was elected leader of the party on the second ballot, defeating former finance minister Colleen Bastedo.",
      "Colleen Bastedo"
    ),
  ])
  func rivalsTakePart(_ kind: EventKind, date: String, sentence: String, rival: String) throws {
    #expect(try people(kind, sentence, date: date).contains(rival))
  }

  /// Whom somebody else beats is no rival.
  @Test func anothersRivalIsNot() throws {
    let found = try people(
      .candidacy, "In 1970 Horvat stood for mayor, and Petra Kos defeated Ivan Lund for the Senate.",
      date: "1970")
    #expect(!found.contains("Ivan Lund"))
  }

  /// A paper's report is an event on its day; what it says is its claim, and nobody's doing.
  @Test func aPapersReportIsADisclosure() throws {
    let records = try SentenceTests.records(
      "In November 1981 the weekly Embros reported that Horvat had taken money from a bank.")
    let event = try #require(records.events.first { $0.kind == .disclosure })
    #expect(event.date?.description == "1981-11")
    #expect(!event.summary.contains("money"))
    #expect(records.claims.contains { $0.content.contains("money") })
    #expect(records.events.allSatisfy { $0.status == .claimed || !$0.summary.contains("money") })
  }

  /// Without a day of its own a report is only a claim.
  @Test func anUndatedReportIsNone() throws {
    let events = try SentenceTests.records("The weekly Embros reported that Horvat had taken money.").events
    #expect(!events.contains { $0.kind == .disclosure })
  }

  /// A resignation counts from the day it was accepted, by whoever accepted it.
  @Test func aResignationIsOfTheDayItWasAccepted() throws {
    let sentence = "Horvat tendered his resignation, which President Kos accepted on 14 December 2013."
    #expect(try people(.departure, sentence, date: "2013-12-14").contains("Milan Horvat"))
  }

  @Test(arguments: [
    (EventKind.election, "1990-02", "Horvat was elected in July 1986 and returned in February 1990."),
    (.candidacy, "1969-08", "In August 1969 Horvat was endorsed as Labor candidate for Kadina."),
    (.election, "2005-09", "He regained Niigata 7th in September 2005."),
  ])
  func isTold(_ kind: EventKind, date: String, sentence: String) throws {
    #expect(try people(kind, sentence, date: date).contains("Milan Horvat"))
  }

  /// Of what somebody is suspected, what is sworn and what is put about is in no summary of what is stated.
  @Test(arguments: [
    (
      EventKind.arrest,
      "On 22 January 2019 police at the airport arrested a grain trader, Ivan Kos, on suspicion of tax fraud.",
      "tax fraud"
    ),
    (
      .testimony,
      "Before a parliamentary committee in July 2010 Horvat testified that the deeds were genuine, whereas in an affidavit of 2014 he swore that Kos had dictated the names to him.",
      "dictated"
    ),
    (
      .speech,
      "In 1921 Horvat himself spoke of Zadar as home in a speech to the council; an enemy put it about that he was the natural son of a peer.",
      "natural son"
    ),
  ])
  func aSummaryHoldsNoAllegation(_ kind: EventKind, sentence: String, words: String) throws {
    let events = try SentenceTests.records(sentence).events
    #expect(events.contains { $0.kind == kind })
    #expect(
      events.allSatisfy { $0.status == .claimed || !$0.summary.contains(words) }, "\(events.map(\.summary))")
  }
}
