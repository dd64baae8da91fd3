import Chronology
import Records

/// Documents written from the truth: records with their bytes.
struct Papers {
  let population: Population
  let seed: UInt64

  /// A document: what it says, its bytes, and who is really meant by each person's entity.
  struct Paper {
    var records: DocumentRecords
    var bytes: [UInt8]
    var truth: [EntityID: Int]
  }

  /// The document of a number, the same every time.
  func paper(_ number: Int) -> Paper {
    var numbers = Numbers(seed: seed &+ 77, UInt64(number))
    var draft = Draft(number: number, population: population)
    let subject = someone(&numbers)
    if numbers.happens(0.45) {
      draft.writeLife(subject, others: company(of: subject, &numbers), &numbers)
    } else {
      draft.writeNews(subject, others: company(of: subject, &numbers), &numbers)
    }
    return draft.finish()
  }

  /// Few are in many documents, many in few.
  private func someone(_ numbers: inout Numbers) -> Int {
    let count = population.people.count
    let share = Double(numbers.below(1_000_000)) / 1_000_000
    return min(count - 1, Int(Double(count) * share * share))
  }

  /// Whom somebody is seen with: the same few people again and again, of about the same age.
  private func company(of person: Int, _ numbers: inout Numbers) -> [Int] {
    (0..<(1 + numbers.below(4))).compactMap { _ in
      var circle = Numbers(seed: seed, UInt64(person) &* 31 &+ UInt64(numbers.below(6)))
      for _ in 0..<8 {
        let other = circle.below(population.people.count)
        let years = abs(population.people[other].birth.year - population.people[person].birth.year)
        if other != person, years <= 12 { return other }
      }
      return nil
    }
  }
}

/// A document being written.
private struct Draft {
  let number: Int
  let population: Population
  private var text: [UInt8] = []
  private var entities: [Entity] = []
  private var facts: [Fact] = []
  private var occupancies: [Occupancy] = []
  private var events: [Event] = []
  private var claims: [Claim] = []
  private var truth: [EntityID: Int] = [:]
  private var ids: [Int: EntityID] = [:]
  private var date = ""

  init(number: Int, population: Population) {
    self.number = number
    self.population = population
  }

  private mutating func say(_ sentence: String) -> NonEmpty<Evidence> {
    let start = text.count
    text += Array(sentence.utf8)
    text.append(32)
    return NonEmpty(
      Evidence(start: start, end: text.count - 1, quote: sentence, method: .rule, confidence: 0.9))
  }

  private mutating func entity(_ person: Int, _ name: String) -> EntityID {
    if let known = ids[person] { return known }
    let id = EntityID("e\(entities.count + 1)")
    entities.append(Entity(id: id, schema: .person, name: name, names: [name]))
    ids[person] = id
    truth[id] = person
    return id
  }

  mutating func writeLife(_ subject: Int, others: [Int], _ numbers: inout Numbers) {
    let person = population.people[subject]
    let name = NameRules.write(person, &numbers)
    let id = entity(subject, name)
    let last = person.terms.last?.end ?? 2000
    date = "\(min(2026, last + 1 + numbers.below(10)))"
    if numbers.happens(0.75) {
      let isExact = numbers.happens(0.8)
      let born = isExact
        ? "\(person.birth.year)-\(two(person.birth.month))-\(two(person.birth.day))" : "\(person.birth.year)"
      fact(id, .birthDate, born, say("\(name) was born on \(born)."))
    }
    if numbers.happens(0.4) { fact(id, .spouse, person.spouse, say("\(name) married \(person.spouse).")) }
    if numbers.happens(0.5) {
      let country = numbers.happens(0.5) ? Population.countries[person.country].0 : Population.countries[person.country].1
      fact(id, .nationality, country, say("\(name) is a citizen of \(country)."))
    }
    for term in person.terms where numbers.happens(0.8) {
      let title = Population.title(term, person.country, &numbers)
      let hasDates = numbers.happens(0.8)
      let evidence = say("\(name) was \(title)\(hasDates ? " from \(term.start) to \(term.end)" : "").")
      occupancies.append(
        Occupancy(
          id: "o\(occupancies.count + 1)", holder: id, office: title, jurisdiction: place(term, person),
          start: hasDates ? try? EDTF("\(term.start)") : nil, end: hasDates ? try? EDTF("\(term.end)") : nil,
          former: true, evidence: evidence))
    }
    for other in others { meeting(id, name, other, year: person.terms[0].start + 1, &numbers) }
  }

  mutating func writeNews(_ subject: Int, others: [Int], _ numbers: inout Numbers) {
    let person = population.people[subject]
    let term = numbers.pick(person.terms)
    let year = term.start + numbers.below(max(1, term.end - term.start))
    date = "\(year)-\(two(1 + numbers.below(12)))-\(two(1 + numbers.below(28)))"
    let name = NameRules.write(person, &numbers)
    let id = entity(subject, name)
    if numbers.happens(0.6) {
      let title = Population.title(term, person.country, &numbers)
      occupancies.append(
        Occupancy(
          id: "o\(occupancies.count + 1)", holder: id, office: title, jurisdiction: place(term, person),
          evidence: say("\(title) \(name) spoke to the press.")))
    }
    for other in others { meeting(id, name, other, year: year, &numbers) }
    let content = "the budget of \(year) will not be met"
    for _ in 0..<(1 + numbers.below(3)) {
      let start = text.count
      let evidence = say("\(name) said \(content).")
      let from = start + name.utf8.count
      claims.append(
        Claim(
          id: "c\(claims.count + 1)",
          chain: [
            ChainLink(
              source: id, sourceText: name, sourceSpans: [start..<from], cue: "said", cueSpans: [from + 1..<from + 5])
          ], content: content, contentSpans: [from + 6..<from + 6 + content.utf8.count], quotation: .indirect,
          stance: .asserts, about: [id], evidence: evidence))
    }
  }

  private mutating func meeting(_ id: EntityID, _ name: String, _ other: Int, year: Int, _ numbers: inout Numbers) {
    let person = population.people[other]
    let theirs = NameRules.write(person, &numbers)
    let known = entity(other, theirs)
    let day = "\(year)-\(two(1 + numbers.below(12)))-\(two(1 + numbers.below(28)))"
    let evidence = say("On \(day) \(name) met \(theirs).")
    events.append(
      Event(
        id: "v\(events.count + 1)", kind: .meeting, date: try? EDTF(day),
        participants: [Participant(entity: id), Participant(entity: known)], status: .stated,
        summary: "\(name) met \(theirs)", evidence: evidence))
    if numbers.happens(0.5), let term = person.terms.first {
      let title = Population.title(term, person.country, &numbers)
      occupancies.append(
        Occupancy(
          id: "o\(occupancies.count + 1)", holder: known, office: title, jurisdiction: place(term, person),
          evidence: say("\(theirs) was \(title).")))
    }
  }

  private func place(_ term: (office: Int, place: Int, start: Int, end: Int), _ person: Person) -> String {
    term.office == Population.offices.count ? Population.regions[term.place] : Population.countries[person.country].0
  }

  private mutating func fact(_ id: EntityID, _ property: Property, _ value: String, _ evidence: NonEmpty<Evidence>) {
    facts.append(Fact(id: "f\(facts.count + 1)", subject: id, property: property, value: value, evidence: evidence))
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  func finish() -> Papers.Paper {
    // A digest costs more than all the rest of the document; the number is as good.
    let digits = String(number, radix: 16)
    let id = "sha256:" + String(repeating: "0", count: 64 - digits.utf8.count) + digits
    let info = DocumentInfo(
      id: id, title: "Paper \(number)", format: "text", language: "en", date: try? EDTF(date), source: "papers/\(number)",
      length: text.count)
    var records = DocumentRecords(document: info)
    records.entities = entities
    records.facts = facts
    records.occupancies = occupancies
    records.events = events
    records.claims = claims
    return Papers.Paper(records: records, bytes: text, truth: truth)
  }
}
