import Extraction
import Reading
import Records
import Testing

@Suite("Who speaks where nobody is named at the cue") struct SpeakerTests {
  private func claims(_ text: String) throws -> [String] {
    let document = try Reader().document(
      Array("date: 2020-02-11\ntitle: A story\n\n\(text)\n".utf8), name: "story.txt")
    let records = SentenceTests.extractor.records(of: document)
    let names = Dictionary(records.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    return records.claims.map { claim in
      let chain: [String] = claim.chain.map { link in
        link.source.flatMap { names[$0] } ?? link.sourceText ?? "?"
      }
      let stance = claim.stance == .asserts ? "" : " (\(claim.stance.rawValue))"
      return chain.joined(separator: " < ") + ": " + claim.content + stance
    }
  }

  @Test(
    "A name in apposition is who speaks, whatever the office before it names",
    arguments: [
      (
        "In Brussels, a spokesman for the Commission, Olivier Stamm, said on 2 May that the council saw no reason to act.",
        "Olivier Stamm: that the council saw no reason to act"
      ),
      (
        "EU foreign policy chief Margarida Sequeira told reporters that the bloc had waited.",
        "Margarida Sequeira: that the bloc had waited"
      ),
      (
        "According to his private secretary, Zilda Fontoura, Siqueira wept on reading the transcript.",
        "Zilda Fontoura: Siqueira wept on reading the transcript"
      ),
      (
        "The candidate of the Rally for Renewal, Moses Tarpeh, has maintained from the first that he won.",
        "Moses Tarpeh: he won"
      ),
      (
        "Kpandeh's own husband, the accountant Josiah Kpandeh, confirmed to the station that the voice was hers.",
        "Josiah Kpandeh: that the voice was hers"
      ),
      (
        "According to Mongolia's Foreign Ministry, Mr. Threlkeld offered a deputy minister money.",
        "Mongolia's Foreign Ministry: Mr. Threlkeld offered a deputy minister money"
      ),
    ])
  func appositions(sentence: String, claim: String) throws {
    #expect(try claims(sentence) == [claim])
  }

  @Test("An office noun is whom the text has called so")
  func offices() throws {
    #expect(
      try claims(
        "President Shamsul Talukder and Prime Minister Rokeya Sarwar came to the funeral. \"He taught this country to say no,\" the prime minister said in a message."
      ).last?.hasPrefix("Rokeya Sarwar: ") == true)
    #expect(
      try claims(
        "A paper published a letter from Turgistan's ambassador in Stockholm, Bakyt Omorov, to his government. The ambassador disputed the authenticity of the letter."
      ).last == "Bakyt Omorov: the authenticity of the letter (denies)")
  }

  @Test("Whoever spoke last keeps the floor")
  func floor() throws {
    #expect(
      try claims(
        "Jocelyn Batiste was convicted on Thursday. Her lawyer, Marguerite Sill, said her client would appeal. \"This case was built on the word of a thief,\" she said."
      ).last?.hasPrefix("Marguerite Sill: ") == true)
    #expect(
      try claims(
        "The ministry bought the vehicles in May. Germán Tello, its head, praised them in June. A mechanic said most of them had no engines. \"They are bodies,\" he said."
      ).last?.hasPrefix("mechanic: ") == true)
    // Whoever is accused answers, and not the accuser.
    #expect(
      try claims("Ann Rossi accused John Doe of taking money. He denied it.").last == "John Doe: it (denies)")
  }

  @Test("Whom a few lines name twice is not she, where another woman opens them")
  func twice() throws {
    let lines =
      "Anna Berglund became minister on 3 May 2004. She denied that she had met Tomas Riksby in Oslo. According to Riksby, they met twice."
    #expect(
      try claims(lines) == [
        "Anna Berglund: that she had met Tomas Riksby in Oslo (denies)", "Tomas Riksby: they met twice",
      ])
    // Nor is it a claim that she was put into her office.
    #expect(
      try claims("Anna Berglund was appointed Minister of Transport of Norway on 3 May 2004.") == [])
    #expect(
      try claims("Peter Salm visited Ostrow that April and, in a speech, warned that talks would fail.")
        == ["Peter Salm: that talks would fail"])
  }

  @Test("What a clause with which denies stands against whoever says those very words")
  func sameWords() throws {
    let document = try Reader().document(
      Array(
        "title: A story\n\nThe Herald alleged that officials have claimed Dahl is a leading smuggler, which the ministry has denied.\n"
          .utf8), name: "story.txt")
    let claims = SentenceTests.extractor.records(of: document).claims
    let denial = try #require(claims.first { $0.stance == .denies })
    #expect(denial.content == "Dahl is a leading smuggler")
    #expect(
      claims.contains { $0.content == denial.content && $0.stance == .asserts && denial.opposes == [$0.id] })
  }

  @Test(
    "What is said goes on behind an insertion",
    arguments: [
      ("The firm, she said, had a licence.", "she: The firm … had a licence"),
      (
        "Two of its members, according to the daily La Rade, were known to be commanders of the Front.",
        "La Rade: Two of its members … were known to be commanders of the Front"
      ),
    ])
  func insertions(sentence: String, claim: String) throws {
    #expect(try claims(sentence) == [claim])
  }

  @Test(
    "Whoever calls a statement false denies it; other names for it leave it open",
    arguments: [
      ("His critics called the report \"a fabrication\".", true),
      ("The minister described the allegation as absurd.", true),
      ("The ministry called the report \"a story for fishermen\".", false),
      ("An expert called the tape genuine.", false),
    ])
  func falsehoods(sentence: String, isDenied: Bool) throws {
    #expect(try claims(sentence).first?.hasSuffix("(denies)") == isDenied)
  }

  @Test(
    "Papers, counts and pleas tell",
    arguments: [
      (
        "Documents filed with the stock exchange show that Kessel signed on 1 June.",
        "Documents: Kessel signed on 1 June"
      ),
      ("The Red Cross counted 34 dead.", "Red Cross: 34 dead"),
      ("The police archive has no file under his name.", "police archive: no file under his name"),
      ("The mayor pleaded not guilty.", "mayor: not guilty (denies)"),
      ("The opposition doubts this.", "opposition: this (doubts)"),
    ])
  func papers(sentence: String, claim: String) throws {
    #expect(try claims(sentence) == [claim])
  }

  @Test(
    "Whoever opens the clause speaks, and what was said before ends there",
    arguments: [
      (
        "The firm's engineers confirmed that the valve had failed, and the mayor's press officer, Dana Wicks, said that nobody had been told.",
        ["firm's engineers: that the valve had failed", "Dana Wicks: that nobody had been told"]
      ),
      (
        "The Bulletin has counted 31 lorries in the yard; the police, who guard it, say that there are forty.",
        ["Bulletin: 31 lorries in the yard", "police: that there are forty"]
      ),
      (
        "The ambassador vouched for every word. In 2011 Tarvo Lind, by then a private man, acknowledged the talks, but insisted that they were about fish.",
        [
          "ambassador: every word", "Tarvo Lind: the talks", "Tarvo Lind: that they were about fish",
        ]
      ),
      (
        "They met twice, according to a customs officer: in a café near Rovik and on a ferry.",
        ["customs officer: They met twice"]
      ),
    ])
  func openings(text: String, told: [String]) throws { #expect(try claims(text) == told) }

  @Test(
    "What somebody makes of words before him is none of them",
    arguments: [
      (
        "The old general has always said that the king gave the order, a version which the court disputes.",
        ["old general: that the king gave the order", "court: a version (denies)"]
      ),
      (
        "Her rival, Ivo Brandt, said that she had bought her degree, an accusation the academy has called slander.",
        ["Ivo Brandt: that she had bought her degree", "academy: an accusation (denies)"]
      ),
      (
        "The priest's brother, Odo Maas, refused to believe the auditors.",
        ["Odo Maas: the auditors (doubts)"]
      ),
      (
        "The minister's aide, Runa Falk, laughed off the reports as \"harbour gossip\".",
        ["Runa Falk: the reports as \"harbour gossip\" (denies)"]
      ),
    ])
  func verdicts(text: String, told: [String]) throws { #expect(try claims(text) == told) }

  @Test(
    "Where a claim comes from stands around it, and is none of it",
    arguments: [
      (
        "According to the daily Nord, which has seen the contract, the port was sold for nine million.",
        ["Nord: the port was sold for nine million"]
      ),
      (
        "Claims by the opposition that the vote was bought were rejected by the ministry.",
        ["opposition: that the vote was bought", "ministry: Claims (denies)"]
      ),
      (
        "ROVIK — Two customs officers said that the cranes had been sold.",
        ["Two customs officers: that the cranes had been sold"]
      ),
      (
        "The agency said that it had taken forty samples. The samples, it said, were clean.",
        ["agency: that it had taken forty samples", "agency: The samples … were clean"]
      ),
      (
        "The minutes of the cabinet record four votes against it.",
        ["minutes of the cabinet: four votes against it"]
      ),
    ])
  func surroundings(text: String, told: [String]) throws { #expect(try claims(text) == told) }

  @Test(
    "What goes on behind an inserted cue is said as well, and not how it was said",
    arguments: [
      (
        "Ruben Prates withdrew his words in 2012; he had been paid, he said, in crates of beer.",
        "Ruben Prates: he had been paid … in crates of beer"
      ),
      (
        "The lizard was found, its label says, by Professor Hobart Crane on 14 May 1923.",
        "its label: The lizard was found … by Professor Hobart Crane on 14 May 1923"
      ),
      (
        "The largest stone of the mine weighed, according to the register, 94 carats.",
        "register: The largest stone of the mine weighed … 94 carats"
      ),
      (
        "The tunnel was safe, he said, in a letter to the council.",
        "he: The tunnel was safe"
      ),
    ])
  func goingOn(text: String, claim: String) throws { #expect(try claims(text).last == claim) }

  @Test(
    "Who speaks behind a comma, and what stands some words behind its cue",
    arguments: [
      (
        "All exits of the factory stood open when fire broke out on Saturday evening, managing director Karim Chowdhury said on Sunday.",
        "Karim Chowdhury: All exits of the factory stood open when fire broke out on Saturday evening"
      ),
      (
        "Loh let it be known at the Bankers' Club that he had lent Shen three hundred thousand taels.",
        "Loh: he had lent Shen three hundred thousand taels"
      ),
      ("The parish book has him baptised at two weeks old.", "parish book: him baptised at two weeks old"),
    ])
  func loose(text: String, claim: String) throws { #expect(try claims(text) == [claim]) }

  @Test(
    "A number is told whole",
    arguments: [
      (
        "The electoral commission put the turnout at seventy-one per cent.",
        "electoral commission: the turnout at seventy-one per cent"
      ),
      ("The scholar counted thirty-one missing passages.", "scholar: thirty-one missing passages"),
      (
        "The register counts eleven floods before him and none in the years of his rule.",
        "register: eleven floods before him and none in the years of his rule"
      ),
      (
        "An expert panel put the widest crack at nine and a half millimetres.",
        "expert panel: the widest crack at nine and a half millimetres"
      ),
    ])
  func numbers(text: String, claim: String) throws { #expect(try claims(text) == [claim]) }

  @Test(
    "A verb behind \"and\" or a comma is said by the one subject of its sentence",
    arguments: [
      (
        "Anna Brandt is the trade envoy. Peter Salm visited Ostrow that April and, in a speech to students, warned that talks would fail.",
        "Peter Salm: that talks would fail"
      ),
      (
        "Anna Brandt was secretary to the minister, Carl Lund, in 1948, and remembered him for teaching her \"to read upside down\".",
        "Anna Brandt: him for teaching her \"to read upside down\""
      ),
    ])
  func sharedSubjects(text: String, claim: String) throws {
    #expect(try claims(text).last == claim)
  }

  @Test("\"Who\" behind what somebody leads is whoever leads it")
  func apposedLeader() throws {
    #expect(
      try claims(
        "Erik Dahl, then the leader of the harbour union, who used to say that a ferry is a promise, was not invited."
      ) == ["Erik Dahl: that a ferry is a promise"])
  }

  @Test("\"He\" behind the sentence that brings somebody in is that one, even in another's life")
  func newcomer() throws {
    let records = try SentenceTests.records(
      "Prime Minister Cezar Pandele gave a third version. He told the Senate on 3 March 2010 that the letter was lost."
    )
    let claim = try #require(records.claims.last)
    #expect(records.entities.first { $0.id == claim.chain.last?.source }?.name == "Cezar Pandele")
  }

  @Test(
    "The source of \"according to\" ends at its comma, and an article is none by itself",
    arguments: [
      (
        "According to the ledger, the ferry was \"unfit for service\".",
        "ledger: the ferry was \"unfit for service\""
      ),
      (
        "The minister, Hugo Barrask, was in Lorn. According to the listing, Barrask, 59, was \"responsible for the loss\" of the ferry.",
        "listing: Barrask, 59, was \"responsible for the loss\" of the ferry"
      ),
      ("The opposition demanded his resignation.", "opposition: his resignation"),
    ])
  func according(text: String, claim: String) throws {
    #expect(try claims(text).last == claim)
  }

  @Test("What came to light and what a captain interjected are claims")
  func otherCues() throws {
    #expect(
      try claims(
        "In 2013 it came to light that the cousin had never owned a boat. The boats were leaking, Captain Oliver Strand interjected."
      ) == ["?: the cousin had never owned a boat", "Oliver Strand: The boats were leaking"])
  }

  @Test(
    "Who accuses and of what are told apart where the accused stands first",
    arguments: [
      (
        "Dahl was accused by planters of selling relief grain to a cousin.",
        "planters: selling relief grain to a cousin"
      ),
      (
        "Dahl was accused by members of the opposition of taking a boat.",
        "members of the opposition: taking a boat"
      ),
      ("In May Dahl was accused of theft by a clerk.", "clerk: theft"),
      ("Dahl had been accused by the minister, Jon Berg, of fraud, but nobody came.", "Jon Berg: fraud"),
    ])
  func accused(text: String, claim: String) throws { #expect(try claims(text) == [claim]) }

  @Test(
    "What stands between commas, behind an office or in another class of words hides no source",
    arguments: [
      (
        "A deputy has claimed, in an interview that the paper printed, that the vote was bought.",
        "deputy: the vote was bought"
      ),
      (
        "Executives of the yard knew for two years that the hulls were cracked, a lawyer for the crew told a public inquiry on Monday.",
        "lawyer for the crew: Executives of the yard knew for two years that the hulls were cracked"
      ),
      ("The signal log contains no such order.", "signal log: no such order"),
      ("Experts consider the copy faithful.", "Experts: the copy faithful"),
      (
        "A witness, the pilot Joan Tully, said that Venn had laughed. Tully insisted that the minutes had been written later.",
        "Joan Tully: that the minutes had been written later"
      ),
      (
        "The managing director, Ivo Stranack, is to be tried. Through a spokesman he said that the company had \"won fairly and would win again\".",
        "Ivo Stranack: that the company had \"won fairly and would win again\""
      ),
    ])
  func hidden(text: String, claim: String) throws { #expect(try claims(text).last == claim) }
}
