import Chronology
import Testing

@Suite("EDTF is read strictly and printed as it was")
struct EDTFTests {
  @Test(arguments: [
    "1985", "1985-04", "1985-04-12", "-0009", "0000", "1985-04-12T23:20:30", "1985-04-12T23:20:30Z",
    "1985-04-12T23:20:30+04:30",
    "1964/2008", "2004-06/2006-08", "2004-02-01/2005", "Y170000002", "Y-170000002", "2001-21", "2003-24",
    "1984?", "2004-06~", "2004-06-11%",
    "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-12/..", "1985-04/", "../1985",
    "/1985-04-12", "1984~/2004-06",
    "Y-17E7", "1950S2", "2001-34", "[1667,1668,1670..1672]", "{1960,1961-12}", "[..1760-12-03]",
    "[1760-12..]", "2004-06~-11", "?2004-06-~11",
    "156X-12-25", "XXXX-12-XX", "1XXX", "1984/2004~", "2004-01-01/2004-02",
    "1904-02-29", "-1766-03-04", "1985-04-12T00:00:00", "1985-04-12T24:00:00", "1985-04-12T23:20:30-05",
    "1985-04-12T23:20:30+14:00", "-1000/-0999", "2012-24/2013-21", "1789-33", "1789-40/1789-41", "2010-24~",
    "-19XX", "-1999-XX-XX", "1560-XX-25", "1984-1X", "1984-X2-30", "XXXX-XX-23", "XXXX-02-29", "1XXX-XX",
    "?1984-06", "1984?-%06-~04", "2004-06-~01/2004-06-~20", "2004-06-XX/2004-07-03", "/..", "../", "../..",
    "Y171010000S3", "Y3388E2S3", "Y17E7", "Y-20000", "Y20000~", "-0500S2", "1950S2?",
    "{1667,1668, 1670..1672}", "{ ..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", "[1984]",
    "[198X,1991~]",
    "{-0044,0014}",
  ])
  func valid(text: String) throws {
    #expect(try EDTF(text).description == text)
  }

  @Test(arguments: [
    "", "20", "198", "19855", "1985-13", "1985-00", "1985-02-30", "2005-02-29", "1985-4", "1985/04/12",
    "12-04-1985", "1985-04-12T25:00:00",
    "1985-04-12T23:60:00", "2008/2003", "Y1985", "1985-20", "1985-42", "[1985", "1985]", "1985-04-12 ",
    " 1985", "May 1985", "1985-04-12T", "..", "/",
    "1985-", "-0000", "1985?-", "198X-13", "1985-04-31",
    "+1985", "1985??", "1985?~", "1985-04-12t10:00:00", "1985-04-12T1:00:00", "1985-04-12T10:00",
    "1985-04-12T10:00:60", "1985-04-12T24:00:01", "1985-04-12T10:00:00+15", "1985-04-12T10:00:00+14:30",
    "1985-04-12T10:00:00Z1", "1985-04T10:00:00", "198X-01-01T10:00:00", "1985-04-12?T10:00:00",
    "-0000-01-01", "0800/-0999", "-1000/-2000", "1985/1984-12", "1985/1986/1987", "1985//1986",
    "unknown/1985",
    "1985/open", "1985\\1986", "2000/12-12", "1985/1986-04-12T10:00:00",
    "Y", "Y-", "Y1", "Y012345", "Y17E", "y170000002", "Y170000002-01", "Y17E7-12-26", "1985S", "1985S0",
    "198uS", "199u", "19xx", "(1984)?", "2004-(06)?-11", "1985-2X", "1985-02-3X", "1985-XX-32", "1985-4X",
    "1985-02-XX-01", "2001-21-05", "2001-21^south", "[]", "{}", "[1985,]", "[,1985]", "[1985}",
    "[1985..1984]",
    "[1985...1986]", "[1 985]", "[1985]/1986", "1985,1986", "1985..1986", "19851", "-198", "1985-001",
    "1985-W04",
    "1985-04-12T10:00:00 Z", "１９８５",
  ])
  func invalid(text: String) {
    #expect(throws: EDTFError.self) { try EDTF(text) }
  }

  @Test func anErrorSaysWhere() {
    do {
      _ = try EDTF("2003-13")
      Issue.record("2003-13 is no EDTF")
    } catch {
      #expect((error as? EDTFError)?.offset == 5)
    }
  }

  @Test(arguments: [
    ("2008-07-26", "26 July 2008"), ("2016-23", "autumn 2016"), ("1984~", "about 1984"),
    ("2003/2008", "2003 – 2008"), ("2016-12", "December 2016"),
    ("199X", "the 1990s"), ("2017/..", "2017 – …"), ("18XX", "the 19th century"),
    ("-02XX", "the 3rd century BC"),
    ("-0043", "44 BC"), ("0000", "1 BC"), ("-0043-03-15", "15 March 44 BC"), ("/2008", "? – 2008"),
    ("2015-34", "the second quarter of 2015"), ("1990-41", "the second half of 1990"),
    ("2004-06-XX", "June 2004"),
    ("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC"), ("2017-01?", "January 2017 (?)"),
    ("1984%", "about 1984 (?)"), ("[2015-03-04,2015-04-03]", "4 March 2015 or 3 April 2015"),
    ("{1960,1961-12}", "1960 and December 1961"), ("[..1984]", "1984 or earlier"),
    ("[1667..1670]", "1667 – 1670"),
    ("2003-05/2008~", "May 2003 – about 2008"), ("Y170000002", "Y170000002"), ("11XX", "the 12th century"),
  ])
  func spoken(text: String, expected: String) throws {
    #expect(try EDTF(text).spoken == expected)
  }

  @Test func everyDayGoesToItsNumberAndBack() {
    var number = CivilDay.number(year: -400, month: 1, day: 1)
    let end = CivilDay.number(year: 2400, month: 1, day: 1)
    while number < end {
      let date = CivilDay.date(number)
      #expect(CivilDay.number(year: date.year, month: date.month, day: date.day) == number)
      number += 97
    }
  }

  @Test(arguments: [
    ("2004", "2003", "2008", "yes"), ("2003-05", "2003", "2008", "possibly"), ("2002", "2003", "2008", "no"),
    ("2009-01-01", "2003", "2008", "no"),
    ("2008-07-26", "2008-07-26", "2017-08-21", "yes"), ("2017-08-22", "2008-07-26", "2017-08-21", "no"),
    ("2020", "2017-09-20", "", "possibly"),
    ("2000", "", "2003", "possibly"),
  ])
  func aTermHeldOnADay(date: String, start: String, end: String, answer: String) throws {
    let found = EDTF.holds(on: try EDTF(date), from: try? EDTF(start), to: try? EDTF(end))
    #expect(found.rawValue == answer)
  }

  @Test func anOpenTermGoesOn() throws {
    #expect(EDTF.holds(on: try EDTF("2020"), from: try EDTF("2017"), to: nil, isOpen: true) == .yes)
  }

  @Test func orderIsTotalAndByBeginning() throws {
    let dates = try ["2008-07-26", "2003", "2003-05", "../1950", "2003/2008"].map { try EDTF($0) }.sorted()
      .map(\.description)
    #expect(
      dates == ["../1950", "2003", "2003/2008", "2003-05", "2008-07-26"]
        || dates == ["../1950", "2003/2008", "2003", "2003-05", "2008-07-26"])
  }

  @Test(arguments: [
    ("1985", "1985-01-01", "1985-12-31"), ("1904-02", "1904-02-01", "1904-02-29"),
    ("-19XX", "-1999-01-01", "-1900-12-31"),
    ("-1950S2", "-1999-01-01", "-1900-12-31"), ("1950S2", "1900-01-01", "1999-12-31"),
    ("1984-1X", "1984-10-01", "1984-12-31"), ("1985-04-X9", "1985-04-09", "1985-04-29"),
    ("1985-04-2X", "1985-04-20", "1985-04-29"), ("1560-XX-25", "1560-01-25", "1560-12-25"),
    ("2010-24", "2010-12-01", "2011-02-28"), ("2001-34", "2001-04-01", "2001-06-30"),
    ("2001-41", "2001-07-01", "2001-12-31"), ("2001-29", "2001-09-01", "2001-11-30"),
    ("[1667,1670..1672]", "1667-01-01", "1672-12-31"), ("2004-06/2006-08", "2004-06-01", "2006-08-31"),
  ])
  func boundsAreTheFirstAndLastDay(text: String, first: String, last: String) throws {
    let date = try EDTF(text)
    #expect(date.earliest == (try EDTF(first)).earliest)
    #expect(date.latest == (try EDTF(last)).latest)
  }

  @Test func longYearsHaveTheirPlaceInTime() throws {
    #expect(try EDTF("Y-17E7") < EDTF("-9999"))
    #expect(try EDTF("9999") < EDTF("Y10000"))
    #expect(try EDTF("Y99E99999999999999999999999").earliest != nil)
    #expect(try EDTF("Y170000002").year == nil)
  }

  @Test(arguments: [
    ("2003", "2008", "yes", "no"), ("2008", "2008-05", "possibly", "possibly"),
    ("2008-06", "2008-05", "no", "yes"),
    ("2008-05-01", "2008-05-01", "no", "no"), ("2003/2008", "2009", "yes", "no"),
    ("2017/..", "2018", "possibly", "possibly"),
    ("../1950", "1951", "yes", "no"),
  ])
  func beforeAndAfterHaveThreeAnswers(one: String, other: String, before: String, after: String) throws {
    #expect(try EDTF(one).isBefore(EDTF(other)).rawValue == before)
    #expect(try EDTF(one).isAfter(EDTF(other)).rawValue == after)
  }

  @Test(arguments: [
    ("2008-07-26", "2008", "yes"), ("2008", "2008-07/2009", "possibly"), ("2007", "2008", "no"),
    ("2020", "2017/..", "yes"), ("2020", "2017/", "possibly"), ("198X", "1980/1989", "yes"),
  ])
  func duringHasThreeAnswers(date: String, span: String, answer: String) throws {
    #expect(try EDTF(date).isDuring(EDTF(span)).rawValue == answer)
  }

  @Test func whateverIsBuiltIsReadAgain() throws {
    var random = Seeded(state: 11)
    for _ in 0..<20_000 {
      let text = random.edtf()
      let date = try? EDTF(text)
      #expect(date?.description == text, "\(text)")
      guard let date else { continue }
      if let low = date.earliest, let high = date.latest { #expect(low <= high, "\(text)") }
      #expect(!date.spoken.isEmpty)
      #expect(date.contains(date))
      #expect(date.overlaps(date))
      let other = try? EDTF(random.edtf())
      guard let other else { continue }
      #expect([date < other, other < date, date == other].filter { $0 }.count == 1, "\(date) \(other)")
      let answer = EDTF.holds(on: date, from: other, to: nil, isOpen: true)
      if answer == .no { #expect(date.isBefore(other) == .yes, "\(date) \(other)") }
    }
  }

  @Test func noBytesMakeTheParserFail() {
    var random = Seeded(state: 5)
    let signs = Array("0123456789X-/?~%.[]{},YES TZ:+é")
    for _ in 0..<50_000 {
      let text = String((0..<random.below(16)).map { _ in signs[random.below(signs.count)] })
      guard let date = try? EDTF(text) else { continue }
      #expect(date.description == text)
      if let low = date.earliest, let high = date.latest { #expect(low <= high, "\(text)") }
      #expect(!date.spoken.isEmpty)
    }
  }
}

/// A fixed sequence of numbers, and EDTF strings of every level from it.
struct Seeded {
  var state: UInt64

  mutating func below(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  private func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  private mutating func mark() -> String { ["", "", "", "?", "~", "%"][below(6)] }

  private mutating func date() -> String {
    let year = padded(1 + below(9998), 4)
    let sign = below(12) == 0 ? "-" : ""
    let month = padded(1 + below(12), 2)
    switch below(10) {
    case 0: return sign + year + mark()
    case 1: return sign + year + "-" + month + mark()
    case 2: return sign + year + "-" + padded(21 + below(21), 2) + mark()
    case 3: return sign + year.dropLast() + "X"
    case 4: return sign + year.dropLast(2) + "XX-" + month
    case 5: return sign + year + "-" + month + "-XX"
    case 6: return sign + year + "-XX-" + padded(1 + below(31), 2)
    case 7: return sign + year + mark() + "-" + mark() + month + "-" + mark() + padded(1 + below(28), 2)
    default: return sign + year + "-" + month + "-" + padded(1 + below(28), 2) + mark()
    }
  }

  mutating func edtf() -> String {
    switch below(12) {
    case 0: return date() + "/.."
    case 1: return "/" + date()
    case 2: return "[" + date() + "," + date() + "]"
    case 3: return "{" + date() + "..}"
    case 4:
      return "Y" + (below(2) == 0 ? "-" : "") + String(10_000 + below(9_000_000))
        + (below(2) == 0 ? "S2" : "")
    case 5: return "Y" + String(1 + below(99)) + "E" + String(1 + below(30))
    case 6:
      return padded(1 + below(9998), 4) + "-" + padded(1 + below(12), 2) + "-" + padded(1 + below(28), 2)
        + "T"
        + padded(below(24), 2) + ":" + padded(below(60), 2) + ":" + padded(below(60), 2)
        + ["", "Z", "+04", "-11:30"][below(4)]
    case 7:
      let year = 1000 + below(8000)
      return String(year) + "-" + padded(1 + below(12), 2) + "/" + String(year + 1 + below(900)) + mark()
    default: return date()
    }
  }
}
