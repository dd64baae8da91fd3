import Archive
import Chronology
import Names
import Publishing
import Records

/// Whom somebody may mean, by name and by what else they know, with a score and its reasons.
struct Matching {
  /// What somebody knows.
  struct Query {
    var names: [String]
    /// Only these kinds (`Person`, `Organization`, `Place`); empty for all.
    var kinds: Set<String> = []
    var birthDates: [EDTF] = []
    var nationalities: [String] = []
    var offices: [String] = []
  }

  /// Somebody who may be meant.
  struct Candidate {
    let subject: Subject
    /// 0…1.
    let score: Double
    /// What each feature adds, 0…1 or below 0 where it speaks against.
    let features: [(name: String, value: Double)]
  }

  let archive: Archive

  /// The likeliest first.
  func candidates(_ query: Query, limit: Int) throws -> [Candidate] {
    var subjects: [String: Subject] = [:]
    var near: Set<String> = []
    for name in query.names.prefix(8) {
      var found = try archive.subjects(named: name)
      // A name that nobody has as it stands may be spelt otherwise, or turned round.
      let suggested = try archive.suggestions(for: name, whole: true)
      near.formUnion(suggested.map(\.handle))
      found += try suggested + archive.suggestions(for: name)
      for word in name.split(separator: " ") where found.count < 3 && word.count > 3 {
        found += try archive.subjects(named: String(word)).prefix(40)
      }
      for subject in found.prefix(200) where query.kinds.isEmpty || query.kinds.contains(subject.kind) {
        subjects[subject.handle] = subject
      }
    }
    return try subjects.values.map { try candidate($0, query, isNear: near.contains($0.handle)) }.filter {
      $0.score > 0.3
    }.sorted {
      ($1.score, $1.subject.documents, $0.subject.handle) < (
        $0.score, $0.subject.documents, $1.subject.handle
      )
    }.prefix(limit).map { $0 }
  }

  /// `isNear` is whoever has each word of a name with a slip of the pen: that he may be meant, and no more.
  private func candidate(_ subject: Subject, _ query: Query, isNear: Bool) throws -> Candidate {
    let like =
      query.names.map { name in subject.names.prefix(40).map { Self.likeness(name, $0, subject) }.max() ?? 0 }
      .max() ?? 0
    let name = isNear ? max(like, 0.55) : like
    var features = [(name: "name", value: name)]
    var score = name
    if !query.birthDates.isEmpty || !query.nationalities.isEmpty || !query.offices.isEmpty {
      let facts = try archive.facts(of: subject)
      let births = facts.filter { $0.property == .birthDate }.compactMap { try? EDTF($0.value) }
      if !births.isEmpty, !query.birthDates.isEmpty {
        let agree = births.contains { birth in query.birthDates.contains { $0.overlaps(birth) } }
        features.append(("birthDate", agree ? 1 : -1))
        score += agree ? 0.1 : -0.35
      }
      let nations = facts.filter { $0.property == .nationality }.map { Folding.fold($0.value) }
      if !nations.isEmpty, !query.nationalities.isEmpty {
        // "no" and "Norwegian" are one country.
        let codes = Set(
          facts.filter { $0.property == .nationality }.compactMap { CountryCodes.code($0.value) })
        let agree = query.nationalities.contains { asked in
          nations.contains(Folding.fold(asked))
            || codes.contains(CountryCodes.code(asked) ?? asked.lowercased())
        }
        features.append(("nationality", agree ? 1 : 0))
        score += agree ? 0.05 : 0
      }
      if !query.offices.isEmpty {
        let held = Set(try archive.offices(of: subject).map(\.officeKey))
        let agree = query.offices.contains { held.contains(Position($0).key) }
        features.append(("office", agree ? 1 : 0))
        score += agree ? 0.1 : 0
      }
    }
    return Candidate(subject: subject, score: min(max(score, 0), 1), features: features)
  }

  /// How much two names are alike, 0…1.
  private static func likeness(_ one: String, _ other: String, _ subject: Subject) -> Double {
    if Folding.fold(one) == Folding.fold(other) { return 1 }
    guard subject.kind == "Person" else {
      let (a, b) = (Set(Folding.words(one)), Set(Folding.words(other)))
      guard !a.isEmpty, !b.isEmpty else { return 0 }
      return 0.95 * Double(a.intersection(b).count) / Double(a.union(b).count)
    }
    return min(0.99, max(0, NameComparison.compare(PersonName(one), PersonName(other)).score))
  }
}
