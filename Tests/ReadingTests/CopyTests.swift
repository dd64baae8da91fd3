import Reading
import Testing

@Suite("Stories, releases and transcripts: who wrote them, where, when, and who speaks")
struct CopyTests {
  private func document(_ text: String, date: String? = nil) throws -> Document {
    try Reader(date: try date.map { try .init($0) }).document(Array(text.utf8), name: "test")
  }

  @Test(
    "A byline names the author",
    arguments: [
      ("By Jane Doe", "Jane Doe"),
      ("BY JANE DOE, Staff Writer", "JANE DOE"),
      ("Jane Doe in Nairobi", "Jane Doe"),
      ("By Claire Denard and Samir al-Nasr", "Claire Denard and Samir al-Nasr"),
      ("By Imo Hart in Washington and Boris Petrov in Sofia", "Imo Hart and Boris Petrov"),
      ("By Jane Doe, Richard Roe and Mary Major", "Jane Doe, Richard Roe and Mary Major"),
      ("By Jane Doe | 3 May 2019", "Jane Doe"),
      ("By Ludwig van der Berg for The Island Ledger", "Ludwig van der Berg"),
    ])
  func byline(_ line: String, _ author: String) throws {
    #expect(try document("Ferry stops\n\n\(line)\n\nThe ferry stopped.\n").info.author == author)
  }

  @Test(
    "A sentence, a heading and nobody in particular are no byline",
    arguments: [
      "By his first wife he had a son", "By Friday.", "By Our Economics Editor", "Early Life in Oslo",
      "By then the ferry had left",
    ])
  func noByline(_ line: String) throws {
    #expect(try document("Ferry stops\n\n\(line)\n\nThe ferry stopped.\n").info.author == nil)
  }

  @Test(
    "A dateline tells place, day and agency, and is no part of the sentence",
    arguments: [
      ("VALLETTA, March 14, 2019 (Medwire) — ", "VALLETTA", "2019-03-14", "Medwire"),
      ("SAN TELMO, Santa Rita, Oct. 28 2019 (South) - ", "SAN TELMO, Santa Rita", "2019-10-28", "South"),
      ("OSLO, 3 May 2013 – ", "OSLO", "2013-05-03", nil),
      ("LIMA (AP) — ", "LIMA", nil, "AP"),
      ("MBABALA, Saturday — ", "MBABALA", nil, nil),
      ("Ankara, 20 January 1999 - ", "Ankara", "1999-01-20", nil),
      // However the line ends.
      ("TRENTON — ", "TRENTON", nil, nil),
      ("KYIV, October 10, 2017. ", "KYIV", "2017-10-10", nil),
      ("Kampala, 9 Nov 2018. ", "Kampala", "2018-11-09", nil),
      ("Dublin, Tuesday 4 April 2017. ", "Dublin", "2017-04-04", nil),
      ("Foz do Iguaçu, 20 April 2012. ", "Foz do Iguaçu", "2012-04-20", nil),
      ("KATHMANDU, September 12, 2008: ", "KATHMANDU", "2008-09-12", nil),
      ("BEIRUT, Wednesday, 19 July 2023 (Levant): ", "BEIRUT", "2023-07-19", "Levant"),
    ] as [(String, String, String?, String?)])
  func dateline(_ line: String, _ place: String, _ date: String?, _ agency: String?) throws {
    let document = try document("Ferry stops\n\n\(line)The ferry stopped.\n\nIt was late.\n")
    #expect(document.info.place == place)
    #expect(document.info.date?.description == date)
    #expect(document.info.publisher == agency)
    #expect(outline(document) == ["h1 Ferry stops", "p The ferry stopped.", "p It was late."])
  }

  @Test("A dateline without a year takes it from --date or another date line, and else says that it has none")
  func yearless() throws {
    let line = "VALLETTA, March 14 (Medwire) — The ferry stopped.\n\nIt was late.\n"
    #expect(try document("Ferry stops\n\n" + line, date: "2019").info.date?.description == "2019-03-14")
    #expect(try document("Ferry stops\n\n" + line, date: "2019-03").info.date?.description == "2019-03-14")
    #expect(try document("Ferry stops\n\n" + line, date: "2019-03-15").info.date?.description == "2019-03-15")
    #expect(try document("Ferry stops\n\n" + line, date: "2019-05").info.date?.description == "2019-05")
    #expect(try document("Ferry stops\n\n15 March 2019\n\n" + line).info.date?.description == "2019-03-15")
    let alone = try document("Ferry stops\n\n" + line)
    #expect(alone.info.date == nil)
    #expect(alone.notes.contains { $0.offset == 13 && $0.message.contains("no year") })
  }

  @Test("Headline, byline and date stand alone where nothing but the story is wrapped")
  func wrappedTop() throws {
    let document = try document(
      """
      Press briefing by the foreign minister
      By Jane Doe
      12 March 2014
      VALLETTA (AP) — The foreign minister said that the contract had been signed
      and that two hundred people would find work on the ferry.
      """)
    #expect(
      outline(document) == [
        "h1 Press briefing by the foreign minister", "p By Jane Doe", "p 12 March 2014",
        "p The foreign minister said that the contract had been signed and that two hundred people would find work "
          + "on the ferry.",
      ])
    #expect(document.info.author == "Jane Doe")
    #expect(document.info.date?.description == "2014-03-12")
  }

  @Test(
    "A life's entry in a dictionary is no dateline",
    arguments: [
      "PELLING, Arthur Cuthbert, 1st Baron (1884–1961), politician, was born at Hull.",
      "PELLING, Arthur (7 January 1884 – 20 November 1961) was a politician.",
      "PELLING, Count Arthur (Hull, 7 Jan. 1884 – Vienna, 20 Nov. 1961), magnate, lord-lieutenant of Bars.",
      "NATO – the alliance – was founded then.",
      "Hull, 7 January 1884. Politician, son of a judge. He was elected in 1911 and again in 1919.",
    ])
  func entry(_ line: String) throws {
    let document = try document(line + "\n\nHe died.\n")
    #expect(document.info.place == nil)
    #expect(document.info.date == nil)
  }

  @Test(
    "A line that tells of the issue, the release or the letter gives the day",
    arguments: [
      ("UNION OF POSTS\nPress release – Berne, 21 November 2012\n\nThe union met today.", "2012-11-21"),
      (
        "Office of the President\nPress release 21/2009\n27 March 2009\n\nThe President met him.",
        "2009-03-27"
      ),
      (
        "County Council of the River and the Valley\nPress statement, Monday 27 January 2014\n\nIt met.",
        "2014-01-27"
      ),
      ("MUSEUM — For release 15 August 1997, 9 a.m.\n\nTwo patrons step aside\n\nThey left.", "1997-08-15"),
      ("THE POLISH DAILY, LONDON. 4 February 1959\n\nA telegram has come.", "1959-02-04"),
      ("Bern, 2 December 1910\n\nMy dear Jane,\n\nTang resigned last month.", "1910-12-02"),
      ("Jane Doe, born in Bern on 2 December 1910\n\nShe was a judge.", nil),
      ("Jane Doe, 2 December 1910\n\nShe was a judge of the court of appeal.", nil),
    ] as [(String, String?)])
  func issue(_ text: String, _ date: String?) throws {
    #expect(try document(text + "\n").info.date?.description == date)
  }

  @Test("An infobox that was pasted into a text gives the fields of the page's")
  func pasted() throws {
    let document = try document(
      """
      Jane Doe

      27th Governor of Idaho
      In office
      January 6, 1975 – January 3, 1983
      Lieutenant: Ann Roe
      Preceded by: John Roe
      Succeeded by Jim Poe

      Member of the Idaho Senate
      In office
      December 1, 1966 – December 1, 1974

      Personal details
      Born: August 9, 1931, Twin Falls
      Children: 3

      Jane Ann Doe (born August 9, 1931) is an American politician. She was governor of Idaho.
      """)
    #expect(
      outline(document) == [
        "h1 Jane Doe", "f office=27th Governor of Idaho", "f inoffice=January 6, 1975 – January 3, 1983",
        "f lieutenant=Ann Roe", "f predecessor=John Roe", "f successor=Jim Poe",
        "f office2=Member of the Idaho Senate", "f inoffice2=December 1, 1966 – December 1, 1974",
        "f born=August 9, 1931, Twin Falls", "f children=3",
        "p Jane Ann Doe (born August 9, 1931) is an American politician. She was governor of Idaho.",
      ])
    // A section of that name is none.
    let plain = try self.document("Jane Doe\n\nGovernor\n\nTenure\n\nShe took office in 1975 and left it.\n")
    #expect(!outline(plain).contains { $0.hasPrefix("f ") })
  }

  private static let rows = [
    ("Office", "Minister of Finance"), ("In office", "14 June 2004 – 9 August 2009"),
    ("President", "Elias Kanda"),
    ("Preceded by", "Frida Nyr"), ("Office", "Member of Parliament for Horna West"),
    ("In office", "1999 – 2019"),
    ("Born", "3 May 1961, Horna"), ("Children", "2"),
  ]

  @Test(
    "Labels and values that tell of an office are an infobox, however they are written",
    arguments: [
      "Marta Quendo\n\n" + rows.map { "\($0): \($1)\n" }.joined(),
      "Marta Quendo\n\n" + rows.map { "\($0)\t\($1)\n" }.joined(),
      "Marta Quendo\n\n" + rows.map { "* \($0): \($1)\n" }.joined(),
      "Marta Quendo\n\n" + rows.map { "| \($0) = \($1)\n" }.joined(),
      "= Marta Quendo =\n\n" + rows.map { "- \($0): \($1)\n" }.joined(),
      "= Marta Quendo =\n\n" + rows.map { "\($0): \($1)\n" }.joined(),
      "# Marta Quendo\n\n" + rows.map { "**\($0):** \($1)  \n" }.joined(),
      "# Marta Quendo\n\n| | |\n|---|---|\n" + rows.map { "| \($0) | \($1) |\n" }.joined(),
    ])
  func labelled(_ box: String) throws {
    let prose = "\nQuendo studied economics at the University of Larne. The minister said: no.\n"
    let fields = outline(try document(box + prose)).filter { $0.hasPrefix("f ") }
    #expect(
      fields == [
        "f office=Minister of Finance", "f inoffice=14 June 2004 – 9 August 2009", "f president=Elias Kanda",
        "f predecessor=Frida Nyr", "f office2=Member of Parliament for Horna West", "f inoffice2=1999 – 2019",
        "f born2=3 May 1961, Horna", "f children2=2",
      ])
  }

  @Test(
    "Labels without an office's dates are none",
    arguments: [
      "Minutes\n\nDate: 3 May 2001\nPlace: Horna\nPresident: Elias Kanda\n",
      "Q: Who appointed you?\nA: The president.\nOffice: closed\nHe said: no.\n",
      "Contact\n\nOffice: 14 Harbour Street\nPhone: 555 0199\nTitle: Press officer\n",
    ])
  func unlabelled(_ text: String) throws {
    #expect(!outline(try document(text)).contains { $0.hasPrefix("f office") || $0.hasPrefix("f president") })
  }

  @Test(
    "Signs before the items of a list are no part of them", arguments: ["•", "◦", "▪", "‣", "·", "-", "*"])
  func bullets(_ sign: String) throws {
    let document = try document(
      "Honours\n\nThey gave her these:\n\(sign) Order of Merit (2009)\n\(sign) Star (2011)\n")
    #expect(outline(document).suffix(2) == ["l Order of Merit (2009)", "l Star (2011)"])
  }

  @Test("A press release is read without its marks and the address above its headline")
  func release() throws {
    let document = try document(
      """
      FOR IMMEDIATE RELEASE

      Contact:
      Lena Marwick
      press@harbour.example
      +44 20 5550 0199

      Harbour Board names Amara Quist as chair

      PORT ELIAS, 4 June 2019 — The board has appointed Amara Quist.

      "I am honoured," Quist said.

      -ENDS-

      ###
      """)
    #expect(
      outline(document) == [
        "h1 Harbour Board names Amara Quist as chair", "p The board has appointed Amara Quist.",
        "p \"I am honoured,\" Quist said.",
      ])
    #expect(document.notes.map(\.offset) == [23])
  }

  @Test(
    "Marks of a release stand alone; sentences with their words are text",
    arguments: [
      "-30-", "- 30 -", "###", "# # #", "ENDS", "Ends", "For Immediate Release", "EMBARGOED UNTIL 6 pm",
      "-more-",
    ])
  func marks(_ mark: String) throws {
    let document = try document(
      "Ferry stops\n\nThe ferry stopped.\n\n\(mark)\n\nIt was late and the crew went home.\n")
    #expect(outline(document).count == 3)
  }

  @Test("Each turn of a transcript is a paragraph that begins with who speaks, wrapped or not")
  func transcript() throws {
    let turns = [
      "CHAIRMAN OKORO: The committee will come to order. We meet today to hear from the minister, who has been so kind as to come.",
      "SEN. JANE DOE (D-Ohio): Thank you, Mr. Chairman. Minister, when did you learn of the contract?",
      "THE MINISTER: I learned of it on 3 March 2014, when my deputy told me.",
      "SEN. JANE DOE (D-Ohio): Not before?", "THE MINISTER: No.", "Q: Is she resigning?", "A: She is not.",
    ]
    let spread = "Hearing on the ferry\n\n" + turns.joined(separator: "\n\n") + "\n"
    let whole = "Hearing on the ferry\n\n" + turns.joined(separator: "\n") + "\n"
    let wrapped =
      "Hearing on the ferry\n\n" + turns[0].replacing(" minister, ", with: "\nminister, ") + "\n"
      + turns[1].replacing(" when ", with: "\nwhen ") + "\n" + turns[2...].joined(separator: "\n") + "\n"
    for text in [spread, whole, wrapped] {
      #expect(outline(try document(text)) == ["h1 Hearing on the ferry"] + turns.map { "p " + $0 })
    }
  }

  @Test("What a transcriber writes in brackets of the room is no prose; what an editor adds is")
  func directions() throws {
    let document = try document(
      """
      MR. ROE: I thank the hall. (Applause.) We begin.
      [Crosstalk]
      MS. DOE: The [ministry] knew. [Laughter]
      MR. ROE: It did (as we heard) know.
      """)
    #expect(
      outline(document) == [
        "p MR. ROE: I thank the hall. We begin.", "p MS. DOE: The [ministry] knew.",
        "p MR. ROE: It did (as we heard) know.",
      ])
  }

  @Test("Spliced copy never crashes, and maps back to its bytes")
  func spliced() throws {
    var numbers = Numbers(state: 21)
    let pieces = [
      "By ", "BY ", "Jane Doe", " in ", "OSLO", ", ", "March 14", "2019", " (NTB)", " — ", " - ", "\n",
      "\n\n", "Q: ", "A: ",
      "MR. ROE: ", "[Laughter]", "(Applause.)", "###", "-30-", "ENDS", "FOR IMMEDIATE RELEASE", "Contact: ",
      "a@b.example",
      "The ferry stopped.", "é", "–", "title: ", "date: ", "---\n", "- ", "[", "]", "(", "\t", "\r\n", "# ",
      "\"",
    ]
    for _ in 0..<800 {
      let text = numbers.splice(pieces, 40)
      if let document = try? Reader(format: .text).document(Array(text.utf8), name: "f") {
        checkMapping(document, text)
      }
    }
  }
}
