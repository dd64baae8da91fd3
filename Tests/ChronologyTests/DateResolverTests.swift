import Chronology
import Testing

@Suite("Dates are filled in from what stands before")
struct DateResolverTests {
  /// A blank line in the text is a paragraph's end, a line "==" a section's.
  private func resolved(_ text: String, document: String? = nil) -> [String] {
    var resolver = DateResolver(documentDate: document.flatMap { try? EDTF($0) })
    var found: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { resolver.paragraphBreak() }
      if line == "==" { resolver.sectionBreak() }
      let bytes = Array(line.utf8)
      for mention in DateFinder().dates(in: bytes, range: 0..<bytes.count) {
        let (value, end) = resolver.resolve(mention)
        found.append((value?.description ?? "-") + (end.map { "/" + $0.description } ?? ""))
      }
    }
    return found
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
    ("In February 2017 he spoke. In October, he left.", ["2017-02", "2017-10"]),
    ("In February 2017 he said he had met them in October.", ["2017-02", "2016-10"]),
    ("In 1984 he ran; he won in May and sat from 3 June.", ["1984", "1984-05", "1984-06-03"]),
    (
      "On 2 March 2017 they said she met him in December 2016. That same day she",
      ["2017-03-02", "2016-12", "2017-03-02"]
    ),
    ("From 2003 to 2008 he was a minister. The following year he left.", ["2003/2008", "2009"]),
    ("From 2003 to 2008 he was a minister. In May he", ["2003/2008", "2008-05?"]),
    ("On 5 May 2017, an official since 2010, he left. On 7 May he", ["2017-05-05", "2010", "2017-05-07"]),
    ("After the 2016 election, in May, he", ["2016", "2016-05"]),
    ("On 5 May 2017 the 2012 law fell. On 9 May", ["2017-05-05", "2012", "2017-05-09"]),
    (
      "In March 2001 she came. A month later she won. Two years later she lost.",
      ["2001-03", "2001-04", "2003"]
    ),
    ("On 3 June 2004 he fell ill; on the 9th he died.", ["2004-06-03", "2004-06-09"]),
    ("In 1990 she won, and in May of the following year she left.", ["1990", "1991-05"]),
    ("He won in June 1990. Later that year he left, in the autumn.", ["1990-06", "1990", "1990-23"]),
    ("In 1995 he came. That summer he won. The following spring he lost.", ["1995", "1995-22", "1996-21"]),
    ("On Tuesday, 2 May 2017 they met. The following Friday they parted.", ["2017-05-02", "2017-05-05"]),
    ("In 2017, from 5 to 7 May, they met.", ["2017", "2017-05-05/2017-05-07"]),
    ("He left in December. She came the next day.", ["-", "-"]),
    ("In 2016 he ran.\n==\nIn May he", ["2016", "2016-05?"]),
    ("In 2016 he ran.\n\nIn May he", ["2016", "2016-05"]),
    ("In 1985 she taught. A decade later she", ["1985", "1995~"]),
    ("In 1985 she taught. Two years on, she left.", ["1985", "1987"]),
    ("In 1985 she taught; the year after, she left.", ["1985", "1986"]),
    (
      "She came in 2004. In the cabinet of 2009 she sat, and two years later left.", ["2004", "2009", "2011"]
    ),
    ("He fell on 18 June 2019, and a week before in Bonn", ["2019-06-18", "2019-06-11~"]),
    ("On 11 May 2007 she came. He came on 4–6 June of that year.", ["2007-05-11", "2007-06-04/2007-06-06"]),
    ("On 5 May 2017 she came. Today she is back. On 7 May", ["2017-05-05", "-", "2017-05-07"]),
    ("In May 2017 she came; last year she left; in June", ["2017-05", "2016?", "2017-06"]),
    ("She came about 1871. The next year", ["1871~", "1872"]),
  ])
  func inOrder(text: String, expected: [String]) {
    #expect(resolved(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("He met her on Tuesday and in December, and yesterday", ["2026-11-24", "2025-12", "2026-11-24"]),
    ("He will meet her on Tuesday and in January.", ["2026-12-01", "2027-01"]),
    ("They met last Wednesday and will meet next Wednesday.", ["2026-11-18", "2026-12-02"]),
    ("She resigned last month, three years ago and last March.", ["2026-10", "2023", "2026-03"]),
    ("In June last year he left; this summer he came back.", ["2025-06", "2026-22"]),
    ("He was born in 1960.\n\nOn 3 November he resigned.", ["1960", "2026-11-03"]),
    ("On 3 March 2026 he came.\n\nOn 9 March he left.", ["2026-03-03", "2026-03-09"]),
    ("On 20 December he left.", ["2025-12-20"]), ("On 20 November he left.", ["2026-11-20"]),
  ])
  func theDocumentsDateAnchorsTheNews(text: String, expected: [String]) {
    #expect(resolved(text, document: "2026-11-25") == expected, "\(text)")
  }
}
