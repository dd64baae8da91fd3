import Records

/// A world of invented people who meet, follow each other in offices and are written about in many documents; the same
/// for the same seed. A few people are in many documents, most in few.
struct World {
  private var state: UInt64
  private(set) var people: [String]
  private let offices: Int

  /// - Parameters:
  ///   - seed: another seed, another world.
  ///   - count: how many people there are.
  init(seed: UInt64, people count: Int) {
    state = seed
    offices = max(10, count / 40)
    people = []
    var names: [String] = []
    var met: Set<String> = []
    while names.count < count {
      let name = "\(word()) \(word())"
      if met.insert(name).inserted { names.append(name) }
    }
    people = names
  }

  mutating func draw(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  private mutating func word() -> String {
    let syllables = [
      "ka", "ro", "mi", "len", "dor", "vi", "sa", "tu", "ber", "no", "gri", "hal", "ost", "pe",
    ]
    return (0...draw(2) + 1).map { _ in syllables[draw(syllables.count)] }.joined().capitalized
  }

  /// Somebody: the first of the list are drawn far more often than the last.
  mutating func person() -> Int {
    let share = draw(people.count)
    return draw(share + 1)
  }

  /// A document of about fifty records about one person and eleven others.
  mutating func page(_ number: Int) -> Page {
    var cast: [Int] = [number % people.count]
    while cast.count < 12 {
      let person = person()
      if !cast.contains(person) { cast.append(person) }
    }
    let date = "\(1990 + draw(30))-0\(1 + draw(9))"
    var page = Page(number + 1, title: people[cast[0]], date: draw(10) == 0 ? nil : date, "")
    for (index, person) in cast.enumerated() {
      let name = people[person]
      page.entity("e\(index)", .person, name, String(name.split(separator: " ")[1]))
    }
    var text = ""
    for index in 0..<50 {
      let other = 1 + draw(11)
      let line =
        "\(people[cast[0]]) and \(people[cast[other]]) in year \(1970 + draw(50)), as item \(index) says."
      let evidence = NonEmpty(
        Evidence(
          start: text.utf8.count, end: text.utf8.count + line.utf8.count, quote: line, section: nil,
          method: .rule, confidence: 0.8))
      add(index, other, evidence, to: &page)
      text += line + "\n"
    }
    page.text = text
    page.records.document.length = text.utf8.count
    return page
  }

  private mutating func add(_ index: Int, _ other: Int, _ evidence: NonEmpty<Evidence>, to page: inout Page) {
    let line = evidence.head.quote
    let one = index % 3 == 0 ? "e0" : "e\(1 + draw(11))"
    let two = one == "e\(other)" ? "e0" : "e\(other)"
    switch index % 5 {
    case 0:
      page.records.facts.append(
        Fact(
          id: "f\(index)", subject: one, property: index == 0 ? .birthDate : .residence,
          value: index == 0 ? "19\(30 + draw(40))" : line, evidence: evidence))
    case 1:
      let office = draw(offices)
      let start = 1960 + draw(50)
      page.records.occupancies.append(
        Occupancy(
          id: "o\(index)", holder: one, office: "Minister \(office) of \(office % 97)",
          organization: "Ministry \(office % 997)", start: edtf(String(start)),
          end: edtf(String(start + draw(6))), former: true, predecessor: [two], evidence: evidence))
    case 2, 3:
      page.records.events.append(
        Event(
          id: "v\(index)", kind: .meeting, date: edtf("20\(10 + draw(10))-04"),
          participants: [Participant(entity: one), Participant(entity: two)],
          status: index % 5 == 2 ? .stated : .claimed, claims: index % 5 == 2 ? [] : ["c\(index + 1)"],
          summary: line, evidence: evidence))
    default:
      page.records.claims.append(
        Claim(
          id: "c\(index)",
          chain: [
            ChainLink(
              source: one, sourceText: page.records.entities[0].name,
              sourceSpans: [evidence.head.start..<evidence.head.start + 5], cue: "says",
              cueSpans: [evidence.head.start..<evidence.head.start + 3])
          ], content: line, contentSpans: [evidence.head.start..<evidence.head.end], quotation: .indirect,
          stance: index % 10 == 9 ? .denies : .asserts, about: [two],
          opposes: index % 10 == 9 ? ["c\(index - 5)"] : [], evidence: evidence))
      if index % 10 == 9 {
        page.records.conflicts.append(
          Conflict(
            id: "x\(index)", kind: "claims", items: ["c\(index - 5)", "c\(index)"],
            explanation: "one says what another denies"))
      }
    }
  }
}
