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
    ("199X", "the 1990s"), ("2017/..", "2017 – …"),
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
}
