import Chronology
import Reading
import Records

/// What the categories of a page say of its subject: "1929 births", "Ambassadors of Chile to Peru".
///
/// A category is as short as a title and says less than an infobox: what it tells is joined to what is known better,
/// and stands alone only where nothing is.
struct Categories {
  private(set) var occupancies: [OccupancyDraft] = []
  private(set) var facts: [FactDraft] = []
  private let subject: CastNumber

  init(_ document: Document, subject: CastNumber) {
    self.subject = subject
    for block in document.blocks where block.kind == .category && block.range.count < 150 {
      read(document.string(block.range), block.range)
    }
  }

  private mutating func read(_ name: String, _ range: Range<Int>) {
    let words = name.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last?.lowercased(), words.count > 1 else { return }
    if words.count == 2, let year = Int(first), (100...2200).contains(year) {
      if last == "births" { add(.birthDate, first, range) }
      if last == "deaths" { add(.deathDate, first, range) }
      return
    }
    if CategoryWords.notOfOne.contains(first.lowercased()) || first.utf8.first.map({ $0 < 58 }) ?? true {
      return
    }
    for (opening, property) in CategoryWords.openings where name.hasPrefix(opening) {
      let value = String(name.dropFirst(opening.count))
      add(property, Categories.bare(value), range)
      return
    }
    if last == "alumni", words.count > 1 {
      add(.education, words.dropLast().joined(separator: " "), range)
      return
    }
    office(words, range)
  }

  /// "Members of the Riksdag 1990–1994" is "Member of the Riksdag" for that time.
  private mutating func office(_ words: [String], _ range: Range<Int>) {
    guard let preposition = words.firstIndex(where: { CategoryWords.prepositions.contains($0) }),
      preposition > 0,
      preposition + 1 < words.count,
      let one = CategoryWords.singular[words[preposition - 1].lowercased()]
    else { return }
    var words = words
    var rank = words[..<preposition].map { $0 }
    rank[preposition - 1] =
      words[preposition - 1].first?.isUppercase == true && preposition > 1 ? one.capitalised : one
    // "Foreign ministers" are ministers each.
    if preposition == 1 { rank[0] = one.capitalised }
    words.replaceSubrange(..<preposition, with: rank)
    var draft = OccupancyDraft(
      holder: subject, office: "", evidence: [EvidenceDraft(range: range, confidence: 0.75)])
    if let time = words.last, time.utf8.contains(where: { (48...57).contains($0) }),
      let span = FieldValue(text: time, range: range).spans.first
    {
      draft.start = span.start
      draft.end = span.end
      words.removeLast()
    }
    let office = Categories.bare(words.joined(separator: " "))
    // "Assassinated heads of state" and "Whig Party members of …" say how, or of which party, and no other office.
    guard preposition == 1 || CategoryWords.before.contains(words[preposition - 2].lowercased()) else {
      return
    }
    guard words.count > preposition + 1, !office.isEmpty else { return }
    if one == "member", !CategoryWords.bodies.contains(where: { office.lowercased().contains($0) }) { return }
    draft.office = office
    draft.jurisdiction = OfficeWords.place(of: office)
    occupancies.append(draft)
  }

  private mutating func add(_ property: Property, _ value: String, _ range: Range<Int>) {
    guard !value.isEmpty else { return }
    facts.append(
      FactDraft(
        subject: subject, property: property, value: value,
        evidence: [EvidenceDraft(range: range, confidence: 0.75)]))
  }

  /// Without what tells it from others: "Members of the Senate (France)" keeps it, "Liberal Party (UK)" too; only an
  /// empty tail goes.
  private static func bare(_ value: String) -> String { value.trimmed }
}

/// Words of categories.
enum CategoryWords {
  /// Categories that begin so are about many, or about nobody.
  static let notOfOne: Set<String> = [
    "list", "lists", "fictional", "cultural", "works", "books", "films", "candidates", "wikipedia",
    "articles",
    "pages",
    "use", "all", "people", "history",
  ]

  /// Beginnings that say what the rest is.
  static let openings: [(opening: String, property: Property)] = [
    ("Alumni of the ", .education),
    ("Alumni of ", .education),
    ("Recipients of the ", .award),
    ("Grand Crosses of the ", .award),
    ("Knights Grand Cross of the ", .award),
    ("Deaths from ", .causeOfDeath),
  ]

  /// Words that may stand before a rank as a part of the title.
  static let before: Set<String> = [
    "prime", "vice", "deputy", "foreign", "finance", "defence", "defense", "interior", "justice", "chief",
    "high",
    "permanent", "lieutenant", "first", "attorney", "associate", "consul", "health", "education",
    "environment",
    "agriculture", "transport", "labour", "labor", "trade", "culture", "energy", "industry", "general",
    "district",
  ]

  static let prepositions: Set<String> = ["of", "to", "for", "from", "in"]

  /// The plural of a rank, lower case, and the rank.
  static let lines: [(plural: String, one: String)] = [
    ("ambassadors", "ambassador"),
    ("commissioners", "commissioner"),
    ("presidents", "president"),
    ("ministers", "minister"),
    ("governors", "governor"),
    ("governors-general", "governor-general"),
    ("mayors", "mayor"),
    ("members", "member"),
    ("senators", "senator"),
    ("judges", "judge"),
    ("justices", "justice"),
    ("secretaries", "secretary"),
    ("speakers", "speaker"),
    ("chancellors", "chancellor"),
    ("representatives", "representative"),
    ("consuls", "consul"),
    ("envoys", "envoy"),
    ("kings", "king"),
    ("queens", "queen"),
    ("emperors", "emperor"),
    ("sultans", "sultan"),
    ("solicitors-general", "solicitor-general"),
    ("premiers", "premier"),
    ("directors", "director"),
    ("chiefs", "chief"),
    ("heads", "head"),
    ("attorneys", "attorney"),
    ("prefects", "prefect"),
    ("viceroys", "viceroy"),
    ("deputies", "deputy"),
  ]

  static let singular: [String: String] = Dictionary(
    lines.map { ($0.plural, $0.one) }, uniquingKeysWith: { first, _ in first })

  /// Bodies whose members hold an office.
  static let bodies = [
    "parliament", "assembly", "house of", "senate", "council", "congress", "cabinet", "legislature", "duma",
    "knesset",
    "diet", "bundestag", "bundesrat", "landtag", "riksdag", "storting", "folketing", "chamber of", "dáil",
    "seanad",
    "sejm", "rada", "politburo", "lok sabha", "rajya sabha", "majlis", "cortes",
  ]
}

extension String {
  /// With a capital letter in front.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
