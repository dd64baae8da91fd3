import Chronology
import Testing

/// What a phrase is read as: `date`, `from…to`, or the words for what is left to the context.
private func reading(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return DateFinder().dates(in: bytes, range: 0..<bytes.count).map { mention in
    let end = mention.end.map { "…" + show($0) } ?? (mention.isOpen ? "…" : "")
    let frame: String
    switch mention.framing {
    case .at: frame = ""
    case .from: frame = "from "
    case .until: frame = "until "
    case .before: frame = "by "
    case .after: frame = "after "
    }
    return (mention.isAttributive ? "[" : "") + frame + show(mention.value) + end
      + (mention.isAttributive ? "]" : "")
  }
}

private func show(_ value: DateValue) -> String {
  switch value {
  case .date(let date): return date.description
  case .month(let month, let day): return day.map { "--\(month)-\($0)" } ?? "--\(month)"
  case .day(let day): return "---\(day)"
  case .season(let season): return "--\(season)"
  case .weekday(let day): return "wd\(day)"
  case .neighbourWeekday(let day, let following, let ofDocument):
    return (ofDocument ? "doc " : "") + (following ? "next " : "last ") + "wd\(day)"
  case .same(let unit): return "same \(unit)"
  case .shifted(let count, let unit): return "\(count) \(unit)"
  case .fromDocument(let count, let unit): return "doc \(count) \(unit)"
  case .neighbour(let month, let following, let ofDocument):
    return (ofDocument ? "doc " : "") + (following ? "next " : "last ") + String(month)
  case .inYear(let month, let day, let shift, let ofDocument):
    return (ofDocument ? "doc " : "") + "year\(shift < 0 ? "" : "+")\(shift) \(month)"
      + (day.map { "-\($0)" } ?? "")
  }
}

@Suite("Dates are found in every English spelling")
struct DateFinderTests {
  @Test(arguments: [
    ("on 5 May 1912", ["1912-05-05"]), ("On May 5, 1912, she", ["1912-05-05"]),
    ("the 5th of May, 1912", ["1912-05-05"]), ("May 5th", ["--5-5"]),
    ("in May 1912", ["1912-05"]), ("In December", ["--12"]), ("since September 2017", ["from 2017-09…"]),
    ("until 1997", ["until 1997"]),
    ("from 1989 to 1991", ["1989…1991"]), ("between 1989 and 1991", ["1989…1991"]),
    ("1981–85", ["1981…1985"]), ("1981-1985", ["1981…1985"]),
    ("(1960–64, 1972–76)", ["1960…1964", "1972…1976"]), ("2001–present", ["2001…"]),
    ("between 3 and 5 May 1912", ["1912-05-03…1912-05-05"]),
    ("from May to July 1912", ["1912-05…1912-07"]),
    ("from 3 March 2001 until 4 April 2002", ["2001-03-03…2002-04-04"]),
    ("c. 1871", ["1871~"]), ("circa 1871", ["1871~"]), ("the early 1990s", ["199X"]), ("the 1980s", ["198X"]),
    ("in the 19th century", ["18XX"]),
    ("fall of 2016", ["2016-23"]), ("in the summer of 1990", ["1990-22"]),
    ("at the end of July 2017", ["2017-07"]), ("44 BC", ["-0043"]),
    ("2016-12-29", ["2016-12-29"]), ("03/04/2015", ["[2015-03-04,2015-04-03]"]),
    ("25/12/2015", ["2015-12-25"]), ("that same day", ["same day"]),
    ("the same year", ["same year"]), ("the following March", ["next 3"]), ("two days later", ["2 day"]),
    ("a year later", ["1 year"]),
    ("last month", ["doc -1 month"]), ("on Tuesday", ["wd1"]), ("on Tuesday, 5 May 1912", ["1912-05-05"]),
    ("yesterday", ["doc -1 day"]),
    ("three years ago", ["doc -3 year"]), ("by 1990", ["by 1990"]), ("the 2016 election", ["[2016]"]),
    ("a November 2016 speech", ["[2016-11]"]),
    ("in 2016 elections were held", ["2016"]), ("1,200 people", []), ("in 30 countries", []),
    ("No. 1990 kHz", []), ("she may go", []),
    ("May he rest", []), ("they march on", []), ("from 2008 until his death", ["from 2008"]),
    ("7 July [O.S. 25 June] 1875", ["1875-07-07"]),
    ("about $1990", []), ("2003.5", []), ("on 15 May", ["--5-15"]),
    ("12 May 1870 – 3 June 1931", ["1870-05-12…1931-06-03"]),
    ("from January 1995", ["from 1995-01"]), ("to 1991", ["until 1991"]), ("after 1991", ["after 1991"]),
    ("Sept. 3, 2001", ["2001-09-03"]),
    ("in early March 2003", ["2003-03"]), ("one day after firing him", ["-1 day"]),
  ])
  func phrase(text: String, expected: [String]) {
    #expect(reading(text) == expected, "\(text)")
  }

  @Test func rangesPointAtTheirBytes() {
    let text = Array("Élue maire en 1989, from 1990 to 1995.".utf8)
    let mention = DateFinder().dates(in: text, range: 0..<text.count).last
    #expect(mention.map { String(decoding: text[$0.range], as: UTF8.self) } == "from 1990 to 1995")
  }

  @Test func noInputIsSlowOrFatal() {
    var state: UInt64 = 7
    let pieces = [
      "1", "May ", "19", " of ", "–", "(", "the ", "same ", "/", "é", "\u{0}", "from ", "to ", "2008", ",",
      "\n",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let bytes = Array(text.utf8)
      for mention in DateFinder().dates(in: bytes, range: 0..<bytes.count) {
        #expect(mention.range.upperBound <= bytes.count)
      }
    }
    for unit in ["1", "19 May ", "from 1990 to ", "(", "the same "] {
      let bytes = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
      let clock = ContinuousClock()
      let took = clock.measure { _ = DateFinder().dates(in: bytes, range: 0..<bytes.count) }
      #expect(took < .seconds(2), "\(unit)")
    }
  }
}

@Suite("Dates are filled in from what stands before")
struct DateResolverTests {
  private func resolved(_ text: String, document: String? = nil) -> [String] {
    let bytes = Array(text.utf8)
    var resolver = DateResolver(documentDate: document.flatMap { try? EDTF($0) })
    return DateFinder().dates(in: bytes, range: 0..<bytes.count).map {
      resolver.resolve($0).value?.description ?? "-"
    }
  }

  @Test(arguments: [
    ("On 10 May 2017 she left. On 15 May she returned.", ["2017-05-10", "2017-05-15"]),
    ("On 2 March 2017 it said they met in December.", ["2017-03-02", "2016-12"]),
    ("On 21 August 2017 he stood; the vote was on 10 September.", ["2017-08-21", "2017-09-10"]),
    (
      "On 1 March 2017 a report came. That same day he quit. Two days later",
      ["2017-03-01", "2017-03-01", "2017-03-03"]
    ),
    ("In 1999 she moved. The following year she won.", ["1999", "2000"]),
    ("On 3 June 2004 he won; the following March he lost.", ["2004-06-03", "2005-03"]),
    ("On 10 May 2017, one day after firing him, he", ["2017-05-10", "2017-05-09"]),
  ])
  func inOrder(text: String, expected: [String]) {
    #expect(resolved(text) == expected)
  }

  @Test func theDocumentsDateAnchorsTheNews() {
    #expect(
      resolved("He met her on Tuesday and in December, and yesterday", document: "2026-11-25") == [
        "2026-11-24", "2025-12", "2026-11-24",
      ])
  }
}
