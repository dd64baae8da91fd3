import Extraction
import Records
import Testing

/// Offices that a text gives without naming a rank: a portfolio by its field, a seat by its place, a chair by its body; and
/// what sounds like them and is none.
@Suite("An office is read where no rank is named")
struct OfficeWordingTests {
  static let told: [(String, name: String, office: String, term: String)] = [
    // Portfolios by their field.
    ("When the government fell in 1974 he was given Energy.", "Milan Horvat", "Minister of Energy", "1974/"),
    ("The premier moved him to Justice in March 2003.", "Milan Horvat", "Minister of Justice", "2003-03/"),
    (
      "In the reshuffle of May 1998 Defence went to Carla Lund, Health to Tom Ashby and the Treasury to Horvat.",
      "Milan Horvat", "Minister of the Treasury", "1998-05/"
    ),
    (
      "In the reshuffle of May 1998 Defence went to Carla Lund, Health to Tom Ashby and the Treasury to Horvat.",
      "Tom Ashby", "Minister of Health", "1998-05/"
    ),
    (
      "The cabinet was sworn in on 3 May 1990. Horvat took Finance and Olga Brandt Foreign Affairs.",
      "Olga Brandt",
      "Minister of Foreign Affairs", "/"
    ),
    // Seats by their place.
    (
      "He won Cleckheaton for Labour in 1964 and held it until 1983.", "Milan Horvat",
      "Member for Cleckheaton", "1964/1983"
    ),
    (
      "He came into the Commons at the Ebbw Vale by-election of July 1966.", "Milan Horvat",
      "Member for Ebbw Vale",
      "1966-07/"
    ),
    (
      "He had a seat at the Board of Admiralty from November 1762 to 1766.", "Milan Horvat",
      "Board of Admiralty", "1762-11/1766"
    ),
    // Ships and branches.
    (
      "He was made lieutenant of the Salisbury in 1730.", "Milan Horvat", "lieutenant of the Salisbury",
      "1730/"
    ),
    ("In 1737 he was promoted captain of the Phoenix.", "Milan Horvat", "captain of the Phoenix", "1737/"),
    (
      "He directed the planning division from 1999 to 2004.", "Milan Horvat",
      "Director of the planning division", "1999/2004"
    ),
    // Who presides over a body, behind "by".
    (
      "He appeared before the finance committee, chaired by Gladys Webb.", "Gladys Webb",
      "Chair of the finance committee", "/"
    ),
    // What is told of a chief does not become his next office.
    (
      "He was parliamentary secretary at Power under Richard Marsh, then a minister of state at Employment.",
      "Milan Horvat",
      "minister of state at Employment", "/"
    ),
    ("As shadow energy spokesman he spoke in Cardiff.", "Milan Horvat", "shadow energy spokesman", "/"),
    // How an office changes hands.
    (
      "He became mayor of Split in 1990. In March 1994 he gave way to Ludvig Brandt.", "Ludvig Brandt",
      "mayor of Split",
      "1994-03/"
    ),
    (
      "He became mayor of Split in 1990. He handed the keys to Ludvig Brandt in 1994.", "Milan Horvat",
      "mayor of Split",
      "1990/1994"
    ),
    (
      "He was bishop of Krk from 1980. He offered his resignation, and the pope accepted it on 14 May 1997.",
      "Milan Horvat",
      "bishop of Krk", "1980/1997-05-14"
    ),
    ("He was bishop of Krk. He was transferred to Hvar in 1978.", "Milan Horvat", "Bishop of Hvar", "1978/"),
    (
      "He became head of the bank in 1990 and cleared his desk in 1994.", "Milan Horvat", "head of the bank",
      "1990/1994"
    ),
    // The month of May is no "may".
    ("In May 1990 he chaired the Board of Trade.", "Milan Horvat", "Board of Trade", "1990-05/"),
  ]

  @Test("an office and its term", arguments: told)
  func isTold(_ sentence: String, _ name: String, _ office: String, _ term: String) throws {
    let records = try SentenceTests.records(sentence)
    let person = try #require(records.entities.first { $0.name == name }, "\(records.entities.map(\.name))")
    let terms = records.occupancies.filter { $0.holder == person.id && $0.office.contains(office) }.map {
      "\($0.start?.description ?? "")/\($0.end?.description ?? "")"
    }
    #expect(
      terms == [term],
      "\(records.occupancies.map { "\($0.holder) \($0.office) \($0.start?.description ?? "")" })")
  }

  static let untold: [(String, office: String)] = [
    // Offered, wished for, planned, refused.
    ("In the government of 1997 he was offered Health but declined it.", "Health"),
    ("The premier refused to give him Education in 1990.", "Education"),
    ("Horvat was expected to move to the Treasury in the reshuffle of 1999.", "Treasury"),
    ("He asked the premier for the Home Office in 1964.", "Home Office"),
    // A field one works in.
    ("The minister said that he worked in Energy until 1980.", "Energy"),
    // A state carried is no seat.
    ("He won California and Ohio in the election of 1980.", "Member for"),
    ("He nearly won Cleckheaton at the election of 1979.", "Member for"),
    // Whose neighbour he was.
    ("He was the president's neighbour.", "president"),
    ("He was the prime minister's choice.", "prime minister"),
  ]

  @Test("what is no office", arguments: untold)
  func isUntold(_ sentence: String, _ office: String) throws {
    let found = try SentenceTests.records(sentence).occupancies.map(\.office)
    #expect(!found.contains { $0.contains(office) }, "\(found)")
  }
}
