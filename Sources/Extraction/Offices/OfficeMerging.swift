import Chronology
import Records

/// Two sources that do not agree on one term of office.
package struct OfficeDisagreement: Sendable, Hashable {
  /// Index into the merged occupancies.
  package var occupancy: Int
  /// One sentence for a person.
  package var explanation: String
}

/// Joins mentions of one term of office: infobox and prose, a title in passing and the full sentence.
package enum OfficeMerging {
  /// The terms of both lists, each once, with all evidence; those of the infobox first.
  package static func merged(_ infobox: [OccupancyDraft], _ prose: [OccupancyDraft]) -> [OccupancyDraft] {
    var disagreements: [OfficeDisagreement] = []
    return merged(infobox, prose, disagreements: &disagreements)
  }

  /// The same, with the dates on which sources do not agree.
  package static func merged(
    _ infobox: [OccupancyDraft], _ prose: [OccupancyDraft], disagreements: inout [OfficeDisagreement]
  ) -> [OccupancyDraft] {
    var terms: [OccupancyDraft] = []
    var words: [OfficeIdentity] = []
    // What says most comes first, so that a mention in passing finds the term it belongs to.
    let identities = prose.map(OfficeIdentity.init)
    let weights = prose.indices.map { weight(prose[$0], identities[$0]) }
    let ranked = prose.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    let all = infobox.map { ($0, OfficeIdentity($0)) } + ranked.map { (prose[$0], identities[$0]) }
    for (draft, identity) in all {
      var best: (index: Int, score: Int)?
      for index in terms.indices where terms[index].holder == draft.holder {
        guard let score = match(terms[index], words[index], draft, identity) else { continue }
        if score > best?.score ?? Int.min { best = (index, score) }
      }
      if let best {
        let isTwice =
          !identity.agrees(with: words[best.index])
          && isToldTwice(terms[best.index], words[best.index], draft, identity)
        if let note = join(draft, into: &terms[best.index]) {
          disagreements.append(OfficeDisagreement(occupancy: best.index, explanation: note))
        }
        // Of two names for one office the one that is told first.
        if isTwice {
          if draft.evidence[0].range.lowerBound < terms[best.index].evidence[0].range.lowerBound {
            words[best.index] = identity
            terms[best.index].office = draft.office
            terms[best.index].organization = draft.organization
            terms[best.index].jurisdiction = draft.jurisdiction ?? terms[best.index].jurisdiction
          }
        } else if words[best.index].words.count < identity.words.count
          // "has led the police since April 2014", and "Police Commissioner": by the title, and not by the verb.
          || words[best.index].isLoose && !identity.isLoose && !draft.isBare,
          !draft.acting || terms[best.index].acting,
          terms[best.index].evidence[0].method != .infobox
        {
          words[best.index] = identity
          terms[best.index].office = draft.office
          terms[best.index].organization = draft.organization ?? terms[best.index].organization
          terms[best.index].jurisdiction = draft.jurisdiction ?? terms[best.index].jurisdiction
        }
      } else {
        terms.append(draft)
        words.append(identity)
      }
    }
    return inOrder(terms, infobox.count, &disagreements)
  }

  private static func weight(_ draft: OccupancyDraft, _ identity: OfficeIdentity) -> Int {
    (draft.start != nil ? 2 : 0) + (draft.end != nil ? 2 : 0)
      + min(3, identity.words.count) * 3
  }

  /// Infobox terms as given, then those of the prose in the order of the text.
  private static func inOrder(
    _ terms: [OccupancyDraft], _ fixed: Int, _ disagreements: inout [OfficeDisagreement]
  ) -> [OccupancyDraft] {
    let first = terms.prefix { $0.evidence.contains { $0.method == .infobox } }.count
    func at(_ index: Int) -> Int { terms[index].evidence.map(\.range.lowerBound).min() ?? 0 }
    let order = Array(0 ..<| first) + (first ..<| terms.count).sorted { (at($0), $0) < (at($1), $1) }
    for index in disagreements.indices {
      disagreements[index].occupancy = order.firstIndex(of: disagreements[index].occupancy) ?? 0
    }
    return order.map { terms[$0] }
  }

  /// How well a mention fits a term of the same holder; nil where it is another.
  private static func match(
    _ term: OccupancyDraft, _ its: OfficeIdentity, _ draft: OccupancyDraft, _ mine: OfficeIdentity
  ) -> Int? {
    guard
      its.agrees(with: mine) || isSameSeat(term, draft) || isSeatOfHouse(term, draft)
        || isSeatOfHouse(draft, term) || isAddress(draft, of: term)
        || isPartyHead(term, draft) || isPartyHead(draft, term)
        || isToldTwice(term, its, draft, mine)
    else { return nil }
    var score = its.words.intersection(mine.words).count * 4
    let starts = agreement(term.start, draft.start)
    let ends = agreement(term.end, draft.end)
    switch (starts, ends) {
    case (false?, false?): return nil
    case (false?, _), (_, false?):
      // One date differs: the same term only where the other agrees, or where both overlap closely.
      guard
        starts == true || ends == true || isWithin(draft, term) || isElection(draft, of: term)
          || isSeatOfHouse(term, draft) || isSeatOfHouse(draft, term)
      else { return nil }
      score -= 3
    default: break
    }
    if starts == true { score += 6 }
    if ends == true { score += 6 }
    if term.start == nil, term.end == nil, draft.start != nil || draft.end != nil { score += 1 }
    return score
  }

  /// "On May 14 she was elected governor" of a term from 30 June; "elected in 1846" of one from March 1847.
  private static func isElection(_ draft: OccupancyDraft, of term: OccupancyDraft) -> Bool {
    // "elected in October 2009" of a term from 2010
    if draft.end == nil, let elected = draft.start, elected.precision == .month || elected.precision == .day,
      term.start?.precision == .year, let year = elected.year, term.start?.year == year + 1,
      let month = elected.month, month > 8
    {
      return true
    }
    guard draft.end == nil, let elected = draft.start?.latest, let from = term.start?.latest,
      term.start?.precision == .day, let precision = draft.start?.precision,
      [.day, .month, .year].contains(precision)
    else { return false }
    return elected < from && from - elected < 200
  }

  /// "Justice Kpandeh" of who sat on the High Court, "Senator Oberg" of a member of the Senate: how the holder of the office
  /// that is told in full is called.
  private static func isAddress(_ draft: OccupancyDraft, of term: OccupancyDraft) -> Bool {
    // "has been a senator since 2012" of who was elected in January 2012.
    let isSameStart =
      agreement(draft.start, term.start) == true
      && (draft.end == nil || agreement(draft.end, term.end) == true)
    let full = term.office.lowercased()
    let isOfNoCourt = ["bench", "apex court", "court", "highest court"].contains(
      draft.organization?.lowercased() ?? "")
    guard draft.start == nil || isSameStart, draft.end == nil || isSameStart,
      draft.organization == nil || isOfNoCourt,
      draft.jurisdiction == nil, draft.constituency == nil, term.office != draft.office
    else { return false }
    switch draft.office.lowercased() {
    // "was elevated to the bench", "the apex court", "the Honourable Justice Jane Roe"
    case "justice", "honourable justice", "honorable justice", "judge of the bench",
      "judge of the apex court",
      "judge of the court", "judge of the highest court", "mr justice", "lady justice":
      return ["judge", "court", "tribunal", "bench"].contains { full.holds($0) }
    case "senator": return full.holds("senat")
    case "representative", "congressman", "congresswoman":
      return full.holds("house of representatives") || full.holds("congress")
    case "councillor", "councilman", "councilwoman", "alderman": return full.holds("council")
    default: return false
    }
  }

  /// "Party Chair 2022–" and "was chosen on 11 June 2022 to lead the Centre Alliance": the head of the party that the one names,
  /// where both begin at one time.
  private static func isPartyHead(_ bare: OccupancyDraft, _ full: OccupancyDraft) -> Bool {
    guard
      ["party chair", "party chairman", "party leader", "party president", "leader of the party"].contains(
        bare.office.lowercased()), agreement(bare.start, full.start) == true
    else { return false }
    let words = full.office.lowercased().split(separator: " ").map(String.init)
    guard let head = words.first,
      ["leader", "chair", "chairman", "chairwoman", "president", "head"].contains(head)
    else {
      return false
    }
    return words.contains { PartyWords.words.contains($0) }
  }

  /// A senator for a district and a member for it from the same day.
  private static func isSameSeat(_ one: OccupancyDraft, _ other: OccupancyDraft) -> Bool {
    guard let a = one.constituency, let b = other.constituency, a.contains(b) || b.contains(a) else {
      return false
    }
    return agreement(one.start, other.start) == true
  }

  /// "sat in the Nebraska Senate from 1899" and "elected in November 1898 to represent the 20th district": the house of one
  /// and the seat of the other.
  private static func isSeatOfHouse(_ house: OccupancyDraft, _ seat: OccupancyDraft) -> Bool {
    guard house.constituency == nil, house.organization != nil, seat.constituency != nil,
      seat.organization == nil,
      house.office.hasPrefix("Member of"), SeatNames.fit(seat.office),
      let from = house.start?.earliest, let elected = seat.start?.earliest
    else { return false }
    return abs(from - elected) < 400
  }

  /// "Chief of Defence from 1974 to 1978" in a life's first sentence, and further on "commander of the Defence Forces on 8 May
  /// 1974 … until 31 October 1978": heads of one thing, of which one tells the years and the other the days.
  private static func isToldTwice(
    _ term: OccupancyDraft, _ its: OfficeIdentity, _ draft: OccupancyDraft, _ mine: OfficeIdentity
  ) -> Bool {
    guard let from = term.start, let to = term.end, let begin = draft.start, let end = draft.end,
      from.overlaps(begin), to.overlaps(end), from != begin, to != end, from.year != to.year,
      (from.precision == .year) != (begin.precision == .year),
      (to.precision == .year) != (end.precision == .year),
      !term.evidence.contains(where: { $0.method == .infobox })
    else { return false }
    let shared = its.words.intersection(mine.words).subtracting(IdentityWords.heads)
    return !shared.isEmpty && its.modifiers.subtracting(["chief"]) == mine.modifiers.subtracting(["chief"])
  }

  /// A date inside the term: "In 1998, he was the ambassador" of a term from 1995 to 2003.
  private static func isWithin(_ draft: OccupancyDraft, _ term: OccupancyDraft) -> Bool {
    guard let from = term.start?.earliest, let to = term.end?.latest else { return false }
    let days = [draft.start, draft.end].compactMap { $0 }
    guard days.count == 1, let day = days.first, let first = day.earliest, let last = day.latest else {
      return false
    }
    return first >= from && last <= to
  }

  private static func agreement(_ one: EDTF?, _ other: EDTF?) -> Bool? {
    guard let one, let other else { return nil }
    return one.overlaps(other) || isTurnOfYear(one, other) || isTurnOfYear(other, one)
  }

  /// "until 2007" and "1 January 2008": the first days of a year end the one before.
  private static func isTurnOfYear(_ year: EDTF, _ day: EDTF) -> Bool {
    guard year.precision == .year, day.precision == .day, let last = year.latest, let first = day.earliest
    else {
      return false
    }
    return first > last && first - last < 32
  }

  /// Adds a mention's dates, people and evidence; says where the dates differ.
  private static func join(_ draft: OccupancyDraft, into term: inout OccupancyDraft) -> String? {
    var note: String?
    let within = isWithin(draft, term) || isElection(draft, of: term)
    if let start = draft.start {
      if let known = term.start {
        if known.overlaps(start) {
          term.start = finer(known, start)
        } else if !within {
          note = "The sources give \(known.spoken) and \(start.spoken) as the beginning of \(term.office)."
        }
      } else {
        term.start = start
      }
    }
    if let end = draft.end {
      if let known = term.end {
        if isTurnOfYear(known, end) {
          term.end = end
        } else if isTurnOfYear(end, known) {
          // The day is known already.
        } else if known.overlaps(end) {
          term.end = finer(known, end)
        } else if !within {
          note = "The sources give \(known.spoken) and \(end.spoken) as the end of \(term.office)."
        }
      } else if (term.start?.earliest ?? Int.min) <= (end.latest ?? Int.max) {
        term.end = end
      }
    }
    term.former = term.former || draft.former
    // "designate" once does not make the whole term an acting one.
    if term.acting, !draft.acting {
      term.acting = false
      if term.evidence[0].method != .infobox { term.office = draft.office }
    }
    add(draft.predecessor, to: &term.predecessor)
    add(draft.successor, to: &term.successor)
    add(draft.alongside, to: &term.alongside)
    add(draft.under, to: &term.under)
    for evidence in draft.evidence where !term.evidence.contains(where: { $0.range == evidence.range }) {
      term.evidence.append(evidence)
    }
    term.organization = term.organization ?? draft.organization
    term.jurisdiction = term.jurisdiction ?? draft.jurisdiction
    term.constituency = term.constituency ?? draft.constituency
    return note
  }

  private static func add(_ people: [CastNumber], to list: inout [CastNumber]) {
    for person in people where !list.contains(person) { list.append(person) }
  }

  /// The more exact of two dates that agree.
  private static func finer(_ one: EDTF, _ other: EDTF) -> EDTF {
    one.contains(other) && !other.contains(one) ? other : one
  }
}

/// How a seat is named by its place: "Member for Thetford", "deputy for Central Java".
enum SeatNames {
  static func fit(_ office: String) -> Bool {
    let words = office.lowercased().split(separator: " ")
    return words.count > 2 && words[1] == "for"
      && ["member", "deputy", "senator", "mp", "delegate"].contains(words[0])
  }
}

/// The words that make an office the one it is, whatever its wording.
struct OfficeIdentity: Sendable {
  var words: Set<String> = []
  var modifiers: Set<String> = []

  init(_ draft: OccupancyDraft) {
    let texts = [draft.office, draft.organization, draft.jurisdiction, draft.constituency].compactMap { $0 }
    for text in texts {
      let parts = text.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }.map(String.init)
      for (index, part) in parts.enumerated() {
        var word = part.lowercased()
        if index + 1 < parts.count, word != "the",
          let country = OfficeCountry.name(of: part + " " + parts[index + 1])
        {
          insert(country)
        }
        if let country = OfficeCountry.name(of: part) {
          insert(country)
          continue
        }
        while word.hasSuffix(".") { word.removeLast() }
        if IdentityWords.empty.contains(word) || word.utf8.count < 2 { continue }
        // "third Bishop of Nambale" is the bishop; "third secretary" is an office of its own.
        if index + 1 < parts.count, word == "first" || Ordinals.words.contains(word),
          case let next = parts[index + 1].lowercased(),
          Ranks.byWord[next] != nil || ["prime", "lord", "chief"].contains(next),
          !IdentityWords.graded.contains(next)
        {
          continue
        }
        // "executive chairman" is the chairman; "chief executive" is an office of its own.
        if word == "executive", index == 0 || parts[index - 1].lowercased() != "chief",
          index + 1 < parts.count
        {
          continue
        }
        if let same = IdentityWords.same[word] { word = same }
        if let whole = IdentityWords.letters[word] {
          words.formUnion(whole)
          continue
        }
        if IdentityWords.modifiers.contains(word) { modifiers.insert(word) } else { words.insert(word) }
      }
    }
    // A councillor is a member of the council.
    if words.contains("councillor"), words.count > 1, !words.contains("member") {
      words.remove("councillor")
      words.formUnion(["member", "council"])
    }
    // A deputy of a parliament is its member.
    if modifiers.contains("deputy"), !words.contains("member"), !words.contains("speaker"),
      !words.isDisjoint(with: LegislatureWords.words), words.isDisjoint(with: IdentityWords.heads)
    {
      modifiers.remove("deputy")
      words.insert("member")
    }
    // The head of a mission to a body is the permanent representative to it.
    if words.contains("mission"), words.contains("head"), draft.office.lowercased().holds("mission to") {
      words.subtract(["mission", "head"])
      words.insert("representative")
    }
    if words.contains("representative") { modifiers.remove("permanent") }
    // The head of a ministry is its minister.
    if words.contains("ministry"), words.contains("head") || words.contains("minister") {
      words.remove("ministry")
      words.remove("head")
      words.insert("minister")
    }
  }

  private mutating func insert(_ country: String) {
    for word in country.lowercased().split(separator: " ") where word != "of" && word != "and" {
      words.insert(String(word))
    }
  }

  /// "Head of the police", "Leader of the authority": what a verb says somebody was.
  var isLoose: Bool { words.contains("head") || words.contains("leader") }

  /// Whether both can be one office: one says all that the other says, and both are of the same rank.
  func agrees(with other: OfficeIdentity) -> Bool {
    if isHead(of: other) || other.isHead(of: self) { return true }
    let apart = modifiers.symmetricDifference(other.modifiers)
    guard apart.isEmpty || (words == other.words && apart.isSubset(of: IdentityWords.slight)) else {
      return false
    }
    return words.isSubset(of: other.words) || other.words.isSubset(of: words)
  }
}

extension OfficeIdentity {
  /// "headed the General Staff" says of its chief what he is.
  private func isHead(of other: OfficeIdentity) -> Bool {
    guard words.contains("head") || words.contains("leader"), modifiers.isEmpty else { return false }
    let body = words.subtracting(["head", "leader"])
    return !body.isEmpty && body.isSubset(of: other.words) && other.modifiers.isSubset(of: ["chief"])
      && (!other.words.isDisjoint(with: IdentityWords.heads) || other.modifiers == ["chief"])
  }
}

/// How words of offices are compared.
enum IdentityWords {
  static let empty: Set<String> = [
    "of", "the", "for", "to", "at", "in", "on", "from", "and", "a", "an", "his", "her", "by", "with", "as",
    "federal-",
    "republic-", "federation-",
  ]
  static let same: [String: String] = [
    "advisor": "adviser", "spokesman": "spokesperson", "spokeswoman": "spokesperson", "chairman": "chair",
    "chairwoman": "chair", "chairperson": "chair", "councilor": "councillor", "counselor": "counsellor",
    "congressman": "congressperson", "congresswoman": "congressperson", "mp": "member",
    "organisations": "organizations",
    "organisation": "organization", "defence": "defense", "centre": "center", "labour": "labor",
    "vice-president": "vicepresident",
    "head": "head", "leader": "leader", "us": "united", "premier": "premier", "treasury": "finance",
  ]
  /// Bodies by their letters.
  static let letters: [String: [String]] = [
    "un": ["united", "nations"], "eu": ["european", "union"], "au": ["african", "union"],
    "imf": ["international", "monetary", "fund"],
  ]
  /// Ranks that have a first, a second and a third.
  static let graded: Set<String> = [
    "secretary", "minister", "deputy", "counsellor", "counselor", "officer", "lieutenant", "assistant",
    "clerk",
    "lord", "vice-president", "engineer", "judge", "attaché", "captain",
  ]
  /// Those who head a body, whatever they are called.
  static let heads: Set<String> = [
    "president", "chair", "director", "chief", "minister", "governor", "commander", "principal", "rector",
    "secretary", "commissioner", "head", "leader",
  ]
  /// Modifiers that may be left out where the rest is the same.
  static let slight: Set<String> = ["chief", "permanent", "senior", "honorary"]
  /// What sets offices of the same body apart.
  static let modifiers: Set<String> = [
    "deputy", "vice", "first", "second", "third", "assistant", "under", "associate", "junior", "senior",
    "chief",
    "prime", "lieutenant", "co", "honorary", "auxiliary", "shadow", "permanent", "undersecretary", "sub",
    "presiding", "supervising", "additional",
  ]
}
