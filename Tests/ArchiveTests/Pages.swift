import Records

/// The documents the tests read: an ambassador, her successor, and a denied meeting.
enum Pages {
  static let all = [biography(), news(), note()]

  static func biography() -> Page {
    var page = Page(
      1, title: "Marta Olsen", date: "2021-03-01",
      """
      Marta Olsen (born 4 May 1951) is a diplomat.
      She was Ambassador of Norland to Freedonia from 2008 to 2014, after Ivo Brandt.
      Piet Vermeer succeeded her in 2014.
      In June 2012 Olsen met Anton Reznik in Geneva.
      According to The Herald, two officials said that Olsen met Reznik again in 2013.
      Olsen denied that she had met Reznik in 2013.
      """)
    page.entity("e1", .person, "Marta Olsen", "Olsen", "Марта Ольсен")
    page.entity("e2", .person, "Ivo Brandt")
    page.entity("e3", .person, "Piet Vermeer")
    page.entity("e4", .person, "Anton Reznik", "Reznik")
    page.entity("e5", .organization, "The Herald")
    page.entity("e6", .group, "two officials")
    page.entity("e7", .place, "Geneva")
    page.records.facts = [
      Fact(
        id: "f1", subject: "e1", property: .birthDate, value: "1951-05-04",
        evidence: page.evidence("born 4 May 1951"))
    ]
    page.records.occupancies = [
      Occupancy(
        id: "o1", holder: "e1", office: "Ambassador of Norland to Freedonia", jurisdiction: "Freedonia",
        start: edtf("2008"), end: edtf("2014"), former: true, predecessor: ["e2"], successor: ["e3"],
        evidence: page.evidence("Ambassador of Norland to Freedonia from 2008 to 2014")),
      Occupancy(
        id: "o2", holder: "e3", office: "Ambassador of Norland to Freedonia", start: edtf("2014"),
        predecessor: ["e1"], evidence: page.evidence("Piet Vermeer succeeded her in 2014")),
    ]
    page.records.events = [
      Event(
        id: "v1", kind: .meeting, date: edtf("2012-06"), place: "Geneva",
        participants: [
          Participant(entity: "e1", role: "subject"), Participant(entity: "e4", role: "with"),
        ],
        status: .stated, summary: "Olsen met Anton Reznik in Geneva",
        evidence: page.evidence("In June 2012 Olsen met Anton Reznik in Geneva")),
      Event(
        id: "v2", kind: .meeting, date: edtf("2013"),
        participants: [Participant(entity: "e1"), Participant(entity: "e4")], status: .claimed,
        claims: ["c1", "c2"], summary: "Olsen met Reznik again",
        evidence: page.evidence("Olsen met Reznik again in 2013")),
    ]
    page.records.claims = [
      Claim(
        id: "c1",
        chain: [
          ChainLink(
            source: "e5", sourceText: "The Herald", sourceSpans: [page.span("The Herald")],
            cue: "According to", cueSpans: [page.span("According to")]),
          ChainLink(
            source: "e6", sourceText: "two officials", sourceSpans: [page.span("two officials")], cue: "said",
            cueSpans: [page.span("said")]),
        ],
        content: "Olsen met Reznik again in 2013",
        contentSpans: [page.span("Olsen met Reznik again in 2013")],
        quotation: .indirect, stance: .asserts, about: ["e1", "e4"], events: ["v2"],
        evidence: page.evidence(
          "According to The Herald, two officials said that Olsen met Reznik again in 2013.")),
      Claim(
        id: "c2",
        chain: [
          ChainLink(
            source: "e1", sourceText: "Olsen", sourceSpans: [page.span("Olsen denied")], cue: "denied",
            cueSpans: [page.span("denied")])
        ],
        content: "she had met Reznik in 2013", contentSpans: [page.span("she had met Reznik in 2013")],
        quotation: .indirect, stance: .denies, kind: .belief, about: ["e1", "e4"], date: edtf("2015-01"),
        opposes: ["c1"],
        events: ["v2"], evidence: page.evidence("Olsen denied that she had met Reznik in 2013.")),
    ]
    page.records.conflicts = [
      Conflict(
        id: "k1", kind: "claims", items: ["c1", "c2"], explanation: "two officials say what Olsen denies")
    ]
    return page
  }

  static func news() -> Page {
    var page = Page(
      2, title: "Embassy changes hands", date: "2014-09-02",
      """
      The new ambassador, Piet Vermeer, took office on 1 September 2014.
      "Nobody met anybody," Марта Ольсен told The Herald.
      Olga Sund will be ambassador of Norland to Freedonia from 2019.
      Marta Olsen and Anton Reznik spoke by telephone on 12 July 2014.
      """)
    page.entity("p1", .person, "Piet Vermeer", "Vermeer")
    page.entity("p2", .person, "Марта Ольсен", "Marta Olsen")
    page.entity("p3", .organization, "The Herald")
    page.entity("p4", .person, "Olga Sund")
    page.entity("p5", .person, "Anton Reznik")
    page.records.occupancies = [
      Occupancy(
        id: "o1", holder: "p1", office: "ambassador of Norland to Freedonia", start: edtf("2014-09-01"),
        evidence: page.evidence("Piet Vermeer, took office on 1 September 2014")),
      Occupancy(
        id: "o2", holder: "p4", office: "ambassador of Norland to Freedonia", start: edtf("2019"),
        evidence: page.evidence("Olga Sund will be ambassador of Norland to Freedonia from 2019")),
    ]
    page.records.events = [
      Event(
        id: "v1", kind: .communication, date: edtf("2014-07-12"),
        participants: [Participant(entity: "p2"), Participant(entity: "p5")], status: .stated,
        summary: "spoke by telephone",
        evidence: page.evidence("Marta Olsen and Anton Reznik spoke by telephone on 12 July 2014"))
    ]
    page.records.claims = [
      Claim(
        id: "c1",
        chain: [
          ChainLink(
            source: "p2", sourceText: "Марта Ольсен", sourceSpans: [page.span("Марта Ольсен")], cue: "told",
            cueSpans: [page.span("told")])
        ],
        content: "Nobody met anybody", contentSpans: [page.span("Nobody met anybody")], quotation: .direct,
        stance: .asserts, date: edtf("2014-09"),
        evidence: page.evidence("\"Nobody met anybody,\" Марта Ольсен told The Herald."))
    ]
    return page
  }

  static func note() -> Page {
    var page = Page(3, title: "Note", "Marta Olsen was born on 5 May 1951.\nOlsen and Olsson are two.\n")
    page.entity("a", .person, "Marta Olsen")
    page.entity("b", .person, "Olsen")
    page.records.facts = [
      Fact(
        id: "f1", subject: "a", property: .birthDate, value: "1951-05-05",
        evidence: page.evidence("born on 5 May 1951"))
    ]
    return page
  }
}
