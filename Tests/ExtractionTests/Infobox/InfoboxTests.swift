import Chronology
import Extraction
import Foundation
import Names
import Reading
import Records
import Testing

/// Holds what infoboxes of different kinds of people say, written for these tests.
@Suite struct InfoboxTests {
  private func infobox(_ fields: String) throws -> Infobox {
    Infobox(try Reader().document(Array("= Ana Ruiz =\n\nInfobox\n\(fields)\n".utf8), name: "test"))
  }

  private func values(_ infobox: Infobox, _ property: Property) -> [String] {
    infobox.facts.filter { $0.property == property }.map(\.value)
  }

  private func dates(_ infobox: Infobox, _ property: Property) -> [String] {
    infobox.facts.filter { $0.property == property }.map { $0.date?.description ?? "" }
  }

  @Test func aGovernorHasTermPeopleAndPlace() throws {
    let box = try infobox(
      """
      - Order: 14th
      - Office: Governor of West Arkady
      - Term Start: January 3, 1991
      - Term End: January 7, 1999
      - Lieutenant: Bill Moss
      - Predecessor: Carl Ott
      - Successor: Dora Penn
      """)
    #expect(box.terms.count == 1)
    let term = try #require(box.terms.first)
    #expect(term.office == "Governor of West Arkady")
    #expect(term.jurisdiction == "West Arkady")
    #expect(term.start?.description == "1991-01-03")
    #expect(term.end?.description == "1999-01-07")
    #expect(term.predecessor == ["Carl Ott"])
    #expect(term.successor == ["Dora Penn"])
    #expect(term.under.isEmpty)
    #expect(term.evidence.count == 6)
  }

  @Test("A key that names an office says that its value holds it; a deputy is of the box's own office")
  func others() throws {
    let box = try infobox(
      """
      - Office: 3rd Prime Minister of Arkady
      - Term Start: 1984
      - Governor General: Osbert Joachim
      - Deputy: Eulalie Desir
      - Appointer: Carl Ott
      """)
    let term = try #require(box.terms.first)
    #expect(
      term.beside.map { "\($0.office): \($0.name)" } == [
        "Governor-General: Osbert Joachim", "Deputy Prime Minister of Arkady: Eulalie Desir",
      ])
    #expect(term.under == ["Osbert Joachim", "Carl Ott"])
  }

  @Test func anEnvoyIsOfTheSendingCountryToTheReceivingOne() throws {
    let box = try infobox(
      """
      - Ambassador_from1: Chilean
      - Country1: Netherlands
      - Term_start1: 2 May 2001
      - Term_end1: 2004
      - President1: Ivo Lara, Marta Soto
      - High Commissioner From2: Australian
      - Country2: India
      - Termstart 2: 2005
      """)
    #expect(
      box.terms.map(\.office) == [
        "Ambassador of Chile to the Netherlands", "High Commissioner of Australia to India",
      ])
    #expect(box.terms.map(\.jurisdiction) == ["the Netherlands", "India"])
    #expect(box.terms[0].under == ["Ivo Lara", "Marta Soto"])
    #expect(box.terms[1].start?.description == "2005")
  }

  @Test func aJudgeServesUnderWhoNominatedAndAppointed() throws {
    let box = try infobox(
      """
      - Office: Associate Justice of the Supreme Court of Veria
      - Term Start: September 25, 1981
      - Term End: Incumbent
      - Nominator: Ruth Vale
      - Appointer: Ruth Vale
      - Predecessor: Potter Lane Jr.
      """)
    let term = try #require(box.terms.first)
    #expect(term.isIncumbent)
    #expect(term.end == nil)
    #expect(term.under == ["Ruth Vale"])
    #expect(term.predecessor == ["Potter Lane Jr."])
    #expect(term.jurisdiction == nil)
  }

  @Test func aMemberOfParliamentHasAConstituencyForEachSeat() throws {
    let box = try infobox(
      """
      - Constituency MP: North Harbour
      - Parliament: Zealandic
      - Term Start: 1993
      - Term End: 2005
      - Office2: Member of Parliament for Lower Marsh
      - Term2: 1987–1993
      - Predecessor2: Vacant
      - State Senate3: Ohara
      - District3: 12th
      - Term Start3: 1980
      """)
    #expect(
      box.terms.map(\.office) == [
        "Member of Parliament for North Harbour", "Member of Parliament for Lower Marsh",
        "Member of the Ohara Senate",
      ])
    #expect(box.terms.map(\.constituency) == ["North Harbour", "Lower Marsh", "12th"])
    #expect(box.terms[1].start?.description == "1987")
    #expect(box.terms[1].end?.description == "1993")
    #expect(box.terms[1].predecessor.isEmpty)
  }

  @Test func aSenatorsElectorateIsReadFromTheOffice() throws {
    let box = try infobox("- Office: Federation Senator, from the Republic of Umbria\n- Term Start: 2017")
    #expect(box.terms.first?.office == "Federation Senator, from the Republic of Umbria")
    #expect(box.terms.first?.constituency == "the Republic of Umbria")
  }

  @Test func aCongressmanIsToldByStateAndDistrict() throws {
    let box = try infobox("- State2: Oregano\n- District2: 7th\n- Term Start2: March 4, 1847")
    #expect(box.terms.first?.office == "Member of the United States House of Representatives")
    #expect(box.terms.first?.constituency == "7th, Oregano")
  }

  @Test func unnumberedAndFirstAreOneTermWhereOnlyOneNamesAnOffice() throws {
    let box = try infobox(
      "- Office: President of Veria\n- Term Start: 1861\n- Predecessor1: Jim Bund\n- Successor1: Andy Jos")
    #expect(box.terms.count == 1)
    #expect(box.terms.first?.successor == ["Andy Jos"])
    let two = try infobox(
      "- Office: Senator\n- Term Start: 1861\n- Office1: Mayor of Tor\n- Term Start1: 1850")
    #expect(two.terms.map(\.office) == ["Senator", "Mayor of Tor"])
  }

  @Test func aGeneralHasOneServiceAndCommands() throws {
    let box = try infobox(
      """
      - Branch: Army of Veria
      - Service Years: 1961–1995
      - Rank: Major general
      - Commands: 3rd Guards Division (1980–1984); Northern Military District
      - Battles: Siege of Tor
      """)
    #expect(values(box, .militaryService) == ["Major general, Army of Veria"])
    #expect(dates(box, .militaryService) == ["1961/1995"])
    #expect(
      box.terms.map(\.office) == [
        "Commander, 3rd Guards Division", "Commander, Northern Military District",
      ])
    #expect(box.terms[0].end?.description == "1984")
  }

  @Test func aBishopTakesTheSeesNameWithoutATitle() throws {
    let box = try infobox(
      "- Archdiocese: Lund\n- Enthroned: 12 May 1902\n- Ended: 1910\n- Successor: Karl Ek")
    #expect(box.terms.first?.office == "Archbishop of Lund")
    #expect(box.terms.first?.jurisdiction == "Lund")
    #expect(box.terms.first?.end?.description == "1910")
    let titled = try infobox("- Title: Primate of Norden\n- See: Lund\n- Enthroned: 1902")
    #expect(titled.terms.first?.office == "Primate of Norden")
  }

  @Test func aMonarchReigns() throws {
    let box = try infobox(
      "- Succession: King of Thule\n- Reign: 6 February 1952 – 8 September 2002\n- Issue: Ola, Siri\n- House: Ulv"
    )
    let term = try #require(box.terms.first)
    #expect(term.office == "King of Thule")
    #expect(term.jurisdiction == "Thule")
    #expect(term.start?.description == "1952-02-06")
    #expect(term.end?.description == "2002-09-08")
    #expect(values(box, .children) == ["Ola", "Siri"])
  }

  @Test func aMayorMayServeTwiceAndActing() throws {
    let box = try infobox(
      "- Office: Mayor of Tor (acting)\n- Term: 1998–2003; 2005–present\n- Deputy: Lev Im\n- Predecessor: Al Om (acting)"
    )
    #expect(box.terms.map(\.office) == ["Mayor of Tor", "Mayor of Tor"])
    #expect(box.terms.map(\.acting) == [true, true])
    #expect(box.terms.map { $0.start?.description } == ["1998", "2005"])
    #expect(box.terms.map(\.isIncumbent) == [false, true])
    #expect(box.terms[0].predecessor == ["Al Om"])
  }

  @Test func anOfficeInABlankFieldGivesWhoStoodAboveIt() throws {
    let box = try infobox(
      "- Office: Minister of Trade\n- Term Start: 2001\n- 1Blankname: Chancellor\n- 1Namedata: Uwe Kern")
    #expect(box.terms.first?.under == ["Uwe Kern"])
    #expect(box.terms.first?.jurisdiction == nil)
  }

  @Test func twoInfoboxesOfOnePageStayApart() throws {
    let box = try infobox(
      "- Office: Mayor of Tor\n- Term Start: 1990\n\nInfobox judge\n- Office: Judge of the Land Court\n- Term Start: 1970"
    )
    #expect(box.terms.map(\.office) == ["Mayor of Tor", "Judge of the Land Court"])
    #expect(box.terms.map { $0.start?.description } == ["1990", "1970"])
  }

  @Test func peopleOfAFieldAreParted() {
    func people(_ text: String) -> [String] { FieldValue(text: text, range: 0..<text.utf8.count).people }
    #expect(people("Ana Ruiz, Bo Ek and Ed Om") == ["Ana Ruiz", "Bo Ek", "Ed Om"])
    #expect(people("Hannibal Ham (1861–1865) Andrew Jons (1865)") == ["Hannibal Ham", "Andrew Jons"])
    #expect(people("Sam Lee, Jr.; Kim Ha-neul") == ["Sam Lee, Jr.", "Kim Ha-neul"])
    #expect(people("Office established") == [])
    #expect(people("John Moor, 3rd Baron Moor") == ["John Moor"])
    #expect(people("Luz de la Cruz & Iván Ñandú") == ["Luz de la Cruz", "Iván Ñandú"])
    #expect(people("Pedro Sanz as Acting Governor") == ["Pedro Sanz"])
    #expect(people("") == [])
  }

  @Test func namesAreCutByScript() throws {
    let box = try infobox("- Birth Name: Ana María Ruiz, Ана Мария Руис\n- Native Name: Russian: Ана Руис")
    #expect(values(box, .birthName) == ["Ana María Ruiz"])
    #expect(values(box, .nativeName) == ["Ана Мария Руис", "Ана Руис"])
    let chinese = try infobox("- Birth Name: Li Wen (李文)")
    #expect(values(chinese, .birthName) == ["Li Wen"])
    #expect(values(chinese, .nativeName) == ["李文"])
  }

  @Test func birthsAndDeathsGiveDateAndPlace() throws {
    let box = try infobox(
      "- Born: 7 September 1950 (age 70), Tor, Veria\n- Died: 1990, 3, 12\n- Death Cause: Stroke")
    #expect(values(box, .birthDate) == ["1950-09-07"])
    #expect(values(box, .birthPlace) == ["Tor, Veria"])
    #expect(values(box, .deathDate) == ["1990-03-12"])
    #expect(values(box, .causeOfDeath) == ["Stroke"])
    let day = try infobox("- Birth Date: 1950-09-07\n- Birth Place: Tor")
    #expect(values(day, .birthDate) == ["1950-09-07"])
    #expect(values(day, .birthPlace) == ["Tor"])
  }

  @Test func marriagesPartiesAndDegreesCarryTheirTime() throws {
    let box = try infobox(
      """
      - Spouse: Jo Ek (m. 1975; div. 1990), Ty Om (m. 1995)
      - Party: Whig (before 1854) Republican (1854–present)
      - Alma Mater: University of Arkady, Tor, Vale Law School (LLB, 1973)
      - Residence: Tor, Veria
      - Nationality: Verian
      - Children: 3
      """)
    #expect(values(box, .spouse) == ["Jo Ek", "Ty Om"])
    #expect(dates(box, .spouse) == ["1975/1990", "1995"])
    #expect(values(box, .party) == ["Whig", "Republican"])
    #expect(dates(box, .party) == ["/1854", "1854/.."])
    #expect(values(box, .education) == ["University of Arkady, Tor", "Vale Law School (LLB, 1973)"])
    #expect(dates(box, .education) == ["", "1973"])
    #expect(values(box, .residence) == ["Tor, Veria"])
    #expect(values(box, .children) == ["3"])
  }

  @Test func theEvidenceOfAnItemIsTheItem() throws {
    let document = try Reader().document(
      Array("= Ana Ruiz =\nInfobox\n- Spouse: Jo Ek (m. 1975), Ty Om\n".utf8), name: "test")
    let facts = Infobox(document).facts
    #expect(facts.map { document.string($0.evidence[0]) } == ["Jo Ek (m. 1975)", "Ty Om"])
  }

  @Test func everyKeyOfTheTableIsWrittenAsItIsLookedUp() {
    var seen: Set<String> = []
    for line in InfoboxKeys.lines {
      #expect(seen.insert(line.key).inserted, "\(line.key) stands twice")
      #expect(InfoboxKeys.meaning(of: line.key)?.meaning == line.meaning)
      #expect(InfoboxKeys.meaning(of: line.key.uppercased() + " 12")?.number == 12)
      if case .seat(let words) = line.meaning { #expect(words.contains("%")) }
      if case .seatOf(let words) = line.meaning { #expect(words.contains("%")) }
    }
    for key in ["Term Start2", "term_start2", "TermStart 2", "TERM START2"] {
      #expect(InfoboxKeys.meaning(of: key)?.meaning == .start)
      #expect(InfoboxKeys.meaning(of: key)?.number == 2)
    }
    #expect(InfoboxKeys.meaning(of: "Favourite Colour") == nil)
    #expect(InfoboxKeys.meaning(of: String(repeating: "9", count: 400)) == nil)
  }

  @Test func everyDemonymBelongsToOneCountry() {
    var owner: [String: String] = [:]
    for line in Countries.lines {
      for demonym in line.dropFirst() {
        #expect(owner[demonym] == nil, "\(demonym) is of \(line[0]) and \(owner[demonym] ?? "")")
        owner[demonym] = line[0]
        #expect(Countries.country(of: demonym) == line[0])
      }
      #expect(Countries.isCountry(line[0]))
    }
    #expect(Countries.withArticle("Netherlands") == "the Netherlands")
    #expect(Countries.withArticle("Belgium") == "Belgium")
    #expect(Countries.lines.count > 190)
  }

  @Test func anyFieldAtAllIsReadWithoutHarm() throws {
    var random = SplitMix(seed: 7)
    let pieces = [
      "(", ")", ",", ";", " and ", " & ", "–", "1990", "12 May ", "A", "é", "Ж", " ", "m. ", "[", "]", "·",
      ": ", "present",
    ]
    for _ in 0..<300 {
      var fields = ""
      for _ in 0..<8 {
        let key = InfoboxKeys.lines[Int(random.next() % UInt64(InfoboxKeys.lines.count))].key
        fields += "- \(key)\(random.next() % 3): "
        for _ in 0..<Int(random.next() % 12) { fields += pieces[Int(random.next() % UInt64(pieces.count))] }
        fields += "\n"
      }
      let document = try Reader().document(Array("Infobox\n\(fields)x\n".utf8), name: "test")
      let box = Infobox(document)
      for range in box.terms.flatMap(\.evidence) + box.facts.flatMap(\.evidence) {
        #expect(range.lowerBound >= 0 && range.upperBound <= document.text.count && !range.isEmpty)
        #expect(String(validating: document.text[range], as: UTF8.self) != nil)
      }
    }
  }

  @Test(.enabled(if: Shared.seed != nil, "no ../shared beside the project"))
  func theFourTermsOfTheSeedsInfoboxAreExact() throws {
    let path = try #require(Shared.seed)
    let bytes = [UInt8](try Data(contentsOf: path))
    let gold = try #require(
      try JSONSerialization.jsonObject(
        with: Data(
          contentsOf: path.deletingLastPathComponent()
            .appendingPathComponent("../gold/kislyak.json"))) as? [String: Any])
    let wanted = (gold["occupancies"] as? [[String: Any]] ?? []).filter { $0["part"] as? String == "infobox" }
    let terms = Infobox(try Reader().document(bytes, name: "seed")).terms
    #expect(terms.count == wanted.count)
    for (term, want) in zip(terms, wanted) {
      let words = term.office.lowercased()
      for word in want["office"] as? [String] ?? [] {
        #expect(words.contains(word), "\(words) lacks \(word)")
      }
      #expect(term.start?.description == want["start"] as? String)
      #expect(term.end?.description == want["end"] as? String)
      #expect(term.predecessor.first == want["predecessor"] as? String)
      #expect(term.successor.first == want["successor"] as? String)
      #expect(term.alongside.first == want["alongside"] as? String)
      #expect(Set(want["under"] as? [String] ?? []) == Set(term.under))
    }
  }
}

/// The folder beside the project that tests of the real document read from.
enum Shared {
  static var seed: URL? {
    let environment = ProcessInfo.processInfo.environment["CHANCERY_SHARED"]
    let folder =
      environment.map { URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "../../../../shared")
    let file = folder.appendingPathComponent("seed/kislyak.txt")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }
}

/// The same numbers every time (Steele, Lea and Flood's SplitMix64).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
