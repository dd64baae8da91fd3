import Chronology
import Records

/// Joins what infobox and prose say of the same thing: one fact with all its evidence.
package enum FactMerging {
  /// The facts of both lists, each once; those of the infobox first.
  package static func merged(_ infobox: [FactDraft], _ prose: [FactDraft]) -> [FactDraft] {
    var facts: [FactDraft] = []
    for draft in infobox + prose {
      if let index = facts.firstIndex(where: { isSame($0, draft) }) {
        join(draft, into: &facts[index])
      } else {
        facts.append(draft)
      }
    }
    return facts
  }

  /// The facts without births and deaths that cannot be the same person's: where one is known to the day from the
  /// infobox or the first sentence, another birth three years off or death one year off was somebody else's, and so was
  /// what it was of.
  package static func plausible(_ facts: [FactDraft]) -> [FactDraft] {
    var known: [CastNumber: [Property: EDTF]] = [:]
    var strays: Set<Range<Int>> = []
    var kept: [FactDraft] = []
    for fact in facts {
      if fact.property == .birthDate || fact.property == .deathDate, let date = try? EDTF(fact.value) {
        if let first = known[fact.subject]?[fact.property] {
          if isFar(first, date, days: fact.property == .birthDate ? 1100 : 400) {
            strays.formUnion(fact.evidence.map(\.range))
            continue
          }
        } else if date.precision == .day {
          known[fact.subject, default: [:]][fact.property] = date
        }
      }
      kept.append(fact)
    }
    kept = withoutHospitals(kept)
    guard !strays.isEmpty else { return kept }
    return kept.filter { fact in
      let goesWith: [Property] = [.birthPlace, .deathPlace, .causeOfDeath]
      return !goesWith.contains(fact.property) || !fact.evidence.allSatisfy { strays.contains($0.range) }
    }
  }

  /// The facts without the hospital somebody died in, where the town is told: one dies at one place.
  private static func withoutHospitals(_ facts: [FactDraft]) -> [FactDraft] {
    let told = Set(facts.filter { $0.property == .deathPlace && !isHospital($0.value) }.map(\.subject))
    return facts.filter { $0.property != .deathPlace || !isHospital($0.value) || !told.contains($0.subject) }
  }

  private static func isHospital(_ place: String) -> Bool {
    let words = place.lowercased()
    return ["hospital", "clinic", "infirmary", "hospice", "sanatorium", "nursing home"].contains {
      words.holds($0)
    }
  }

  private static func isFar(_ one: EDTF, _ other: EDTF, days: Int) -> Bool {
    guard let a = one.earliest, let b = one.latest, let c = other.earliest, let d = other.latest else {
      return false
    }
    return max(c - b, a - d) > days
  }

  private static func isSame(_ one: FactDraft, _ other: FactDraft) -> Bool {
    guard one.subject == other.subject, one.property == other.property else { return false }
    switch one.property {
    case .birthDate, .deathDate:
      guard let a = try? EDTF(one.value), let b = try? EDTF(other.value) else {
        return one.value == other.value
      }
      return a.overlaps(b)
    case .nationality:
      let a = OfficeCountry.name(of: one.value) ?? one.value
      let b = OfficeCountry.name(of: other.value) ?? other.value
      return a == b || a.contains(b) || b.contains(a)
    case .children:
      if let a = count(one.value), let b = count(other.value) { return a == b }
      return one.value == other.value
    default:
      if let a = one.date, let b = other.date, !a.overlaps(b) { return false }
      if one.property == .education, isSameSchool(one.value, other.value) { return true }
      let a = folded(one.value)
      let b = folded(other.value)
      if a == b || holds(a, b) || holds(b, a) { return true }
      guard one.property == .spouse || one.property == .father || one.property == .mother else {
        return false
      }
      return a.split(separator: " ").last == b.split(separator: " ").last && a.first == b.first
    }
  }

  /// "Pontifical Gregorian University" and "a licentiate from the Gregorian".
  private static func isSameSchool(_ one: String, _ other: String) -> Bool {
    func names(_ value: String) -> Set<String> {
      Set(
        value.split { !($0.isLetter || $0 == "'" || $0 == "-") }.filter { $0.first?.isUppercase ?? false }
          .map { $0.lowercased() }.filter {
            !SchoolWords.words.contains($0) && !DegreeWords.words.contains($0)
          })
    }
    if isUpper(one) && isLower(other) || isLower(one) && isUpper(other) { return false }
    let (a, b) = (names(one), names(other))
    return !a.isEmpty && !b.isEmpty && (a.isSubset(of: b) || b.isSubset(of: a))
  }

  private static func isUpper(_ school: String) -> Bool {
    let school = school.lowercased()
    return ["universi", "polytechnic", "hochschule"].contains { school.holds($0) }
  }

  private static func isLower(_ school: String) -> Bool {
    let school = school.lowercased()
    return !isUpper(school)
      && ["school", "lycée", "lycee", "gymnasi", "liceo", "lyceum"].contains { school.holds($0) }
      && !["school of", "law school", "business school", "medical school", "graduate school"].contains {
        school.holds($0)
      }
  }

  private static func count(_ value: String) -> Int? {
    let numbers = value.lowercased().split(separator: " ").compactMap { Counts.value(String($0)) }
    return numbers.isEmpty ? nil : numbers.reduce(0, +)
  }

  private static func folded(_ value: String) -> String {
    value.lowercased().replacingOccurrence(of: "the ").filter { $0 != "," && $0 != "." }
  }

  /// Whether one text holds the other as whole words.
  private static func holds(_ one: String, _ other: String) -> Bool {
    other.utf8.count > 3 && (" " + one + " ").holds(" " + other + " ")
  }

  private static func isSharper(_ date: EDTF, than known: EDTF) -> Bool {
    known.contains(date) && (known.precision != .interval || date.precision == .interval)
  }

  private static func join(_ draft: FactDraft, into fact: inout FactDraft) {
    // "Whig (1834–1854)" is not made more exact by "1854".
    if let date = draft.date, fact.date == nil || fact.date.map({ isSharper(date, than: $0) }) ?? false {
      fact.date = date
    }
    switch fact.property {
    case .birthDate, .deathDate:
      if let known = try? EDTF(fact.value), let other = try? EDTF(draft.value), known.contains(other),
        !other.contains(known)
      {
        fact.value = draft.value
      }
    case .education, .birthPlace, .deathPlace, .award, .spouse:
      if draft.value.utf8.count > fact.value.utf8.count { fact.value = draft.value }
    default: break
    }
    for evidence in draft.evidence where !fact.evidence.contains(where: { $0.range == evidence.range }) {
      fact.evidence.append(evidence)
    }
  }
}

extension String {
  /// Without some words wherever they stand.
  func replacingOccurrence(of words: String) -> String {
    components(separatedBy: words).joined()
  }
}
