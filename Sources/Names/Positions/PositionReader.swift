/// Reads the words of an office: a clause with the rank, and clauses that prepositions and commas begin.
struct PositionReader {
  var rank = ""
  var attribute: String?
  var jurisdiction: String?
  var destination: String?
  /// Whether the office is written with capitals where names have them.
  private let hasCapitals: Bool

  init(_ office: String) {
    hasCapitals = office.unicodeScalars.contains { $0.properties.isUppercase }
    let tokens = OfficeTokens.of(office)
    var clauses: [(preposition: String, tokens: ArraySlice<OfficeToken>)] = []
    var start = 0
    var preposition = ""
    for index in tokens.indices where tokens[index].isPreposition || tokens[index].isComma {
      if index > start || clauses.isEmpty { clauses.append((preposition, tokens[start..<index])) }
      preposition = tokens[index].isComma ? "," : tokens[index].text
      start = index + 1
    }
    if start < tokens.count { clauses.append((preposition, tokens[start...])) }
    turnRound(&clauses)
    guard let head = clauses.first else { return }
    readHead(head.tokens)
    for clause in clauses.dropFirst() { read(clause.tokens, after: clause.preposition) }
  }

  private var isDiplomat: Bool { OfficePhrases.diplomats.contains(rank) }

  private var isElected: Bool {
    OfficePhrases.elected.contains(rank)
      && (rank != "member" || attribute.map { OfficePhrases.chambers.contains($0) } ?? false)
  }

  /// "Bank of England governor" is the governor of the Bank of England.
  private func turnRound(_ clauses: inout [(preposition: String, tokens: ArraySlice<OfficeToken>)]) {
    guard clauses.count > 1, let head = clauses.first, !head.tokens.contains(where: \.isRank),
      let last = clauses.last, let rank = last.tokens.last, rank.isRank, last.tokens.count > 1
    else { return }
    var start = last.tokens.endIndex - 1
    while start > last.tokens.startIndex + 1, OfficePhrases.modifiers.contains(last.tokens[start - 1].text) {
      start -= 1
    }
    clauses[clauses.count - 1].tokens = last.tokens[..<start]
    clauses[0].preposition = "of"
    clauses.insert(("", last.tokens[start...]), at: 0)
  }

  /// "U.S. foreign minister", "Ohio Governor", "Brandt's chief executive": what stands before the rank, and the rank.
  private mutating func readHead(_ tokens: ArraySlice<OfficeToken>) {
    var before = tokens
    var behind = tokens[tokens.endIndex...]
    if let at = tokens.lastIndex(where: \.isRank) {
      rank = tokens[at].text
      before = tokens[..<at]
      behind = tokens[(at + 1)...]
    } else if let last = tokens.last, last.place == nil {
      rank = last.text
      before = tokens.dropLast()
    }
    before = before.filter { $0.place != nil || !OfficePhrases.statusesBefore.contains($0.text) }[...]
    while let last = before.last, last.place == nil, !last.isPossessive {
      if last.text == "and", let front = before.firstIndex(where: \.isRank) {
        // Two offices that one person holds as one: "Deputy Prime Minister and Minister of Finance".
        rank = before[front...].filter { $0.place == nil }.map(\.text).joined(separator: " ") + " " + rank
        before = before[..<front]
      } else if last.isRank || OfficePhrases.modifiers.contains(last.text) || last.text == "vice" {
        rank = (last.text == "vice" ? "deputy" : last.text) + " " + rank
        before = before.dropLast()
      } else {
        break
      }
    }
    let forerunners = before.prefix { $0.place != nil || OfficePhrases.forerunners.contains($0.text) }
    if before.count > forerunners.count || forerunners.contains(where: { $0.place == nil }) {
      for word in forerunners.reversed() where word.place == nil {
        rank = (word.text == "vice" ? "deputy" : word.text) + " " + rank
      }
      before = (forerunners.filter { $0.place != nil } + before.dropFirst(forerunners.count))[...]
    }
    for token in before where token.place != nil { take(token, asSender: true) }
    if isDiplomat, let first = before.first, first.isPossessive, let sender = capital(before) {
      jurisdiction = sender.name
      before = []
    }
    let words = before.filter { $0.place == nil }
    if !words.isEmpty { readAttribute(words, isPlace: isPlace(words)) }
    for token in behind {
      if token.place != nil { take(token, asSender: false) } else { rank += " " + token.text }
    }
  }

  private mutating func read(_ tokens: ArraySlice<OfficeToken>, after preposition: String) {
    let words = tokens.filter { $0.place == nil }
    if isDiplomat, readPost(tokens, words, after: preposition) { return }
    if isElected, preposition == "for" || preposition == "from" || preposition == "in" {
      if words.isEmpty {
        if jurisdiction == nil { for token in tokens { take(token, asSender: true) } }
        return
      }
      return destination = destination ?? constituency(tokens)
    }
    let places = tokens.filter { $0.place != nil }
    // "to the King of Spain": whose, and not of which country.
    if words.isEmpty {
      if preposition == "to", jurisdiction != nil {
        append(places.map(\.text), "to")
      } else {
        for token in places { take(token, asSender: true) }
      }
      return
    }
    for token in places { take(token, asSender: true) }
    if attribute == nil, preposition == "of" || preposition == "in" || preposition == "," && !isElected,
      isPlace(words)
    {
      readAttribute(words, isPlace: true)
    } else if attribute == nil {
      readAttribute(words, isPlace: false)
      if preposition == "to" || preposition == "with", let field = attribute {
        attribute = preposition + " " + field
      }
    } else if preposition == "in", jurisdiction == nil, isPlace(words, always: true) {
      jurisdiction = words.map(\.raw).joined(separator: " ")
    } else {
      append(words.map(\.text), preposition)
    }
  }

  /// Where a diplomat is sent and who sends; false where the clause says neither.
  private mutating func readPost(
    _ tokens: ArraySlice<OfficeToken>, _ words: [OfficeToken], after preposition: String
  ) -> Bool {
    let country = tokens.first { $0.place != nil }
    let seat = capital(tokens.filter { $0.text != "city" }) ?? capital(tokens)
    switch preposition {
    case "of":
      guard jurisdiction == nil, country != nil, words.allSatisfy({ OfficePhrases.bodies.contains($0.text) })
      else {
        return false
      }
      jurisdiction = country?.place?.name
    case "to", "in", "at", "with", ",":
      // "at the Russian Embassy in Washington"
      if let body = words.last?.text, ["embassy", "mission", "legation", "consulate"].contains(body) {
        if let country { jurisdiction = jurisdiction ?? country.place?.name }
        return true
      }
      if preposition != "to", preposition != "in", country == nil, seat == nil { return false }
      if destination != nil { return preposition == "in" }
      // A consul is sent to a town.
      let isConsul = rank.hasSuffix("consul") || rank.hasSuffix("consul general")
      let places = tokens.compactMap(\.place?.name)
      if places.count > 1 {
        destination = places.joined(separator: " and ")
      } else if let seat, !isConsul {
        destination = seat.name
      } else if let country, words.isEmpty || preposition != "in" {
        destination = country.place?.name
      } else {
        destination = tokens.map(\.raw).joined(separator: " ")
      }
    default: return false
    }
    return true
  }

  /// The country whose seat of government the words are.
  private func capital(_ tokens: some Sequence<OfficeToken>) -> PlaceName? {
    PlaceNames.capital(tokens.filter { !$0.isComma }.map(\.text).joined(separator: " "))
  }

  private mutating func take(_ token: OfficeToken, asSender: Bool) {
    guard let place = token.place else { return }
    if asSender, jurisdiction == nil {
      jurisdiction = place.name
    } else if isDiplomat, destination == nil, place.name != jurisdiction {
      destination = place.name
    } else if place.name != jurisdiction {
      append([token.text], "of")
    }
  }

  /// Whether words are a place: the rank is one of a land or town, no noun is a body's, and capitals are where names
  /// have them.
  private func isPlace(_ words: some Collection<OfficeToken>, always: Bool = false) -> Bool {
    guard always || isDiplomat || OfficePhrases.local.contains(rank) else { return false }
    return !words.contains { OfficePhrases.bodies.contains($0.text) || $0.isRank }
      && OfficeTables.fields[words.map(\.text).joined(separator: " ")] == nil
      && (!hasCapitals || words.first?.raw.unicodeScalars.first?.properties.isUppercase == true)
  }

  private mutating func readAttribute(_ words: some Collection<OfficeToken>, isPlace: Bool) {
    if isPlace, jurisdiction == nil || rank == "senator" || rank.hasPrefix("member") {
      let name = words.map(\.raw).joined(separator: " ")
      if isElected { destination = name } else { jurisdiction = name }
      return
    }
    let text = words.map(\.text).joined(separator: " ")
    if isElected, rank != "member", !OfficePhrases.chambers.contains(text) {
      return destination = destination ?? text
    }
    append(words.map(\.text), "of")
  }

  private mutating func append(_ words: [String], _ preposition: String) {
    let text = words.joined(separator: " ")
    guard !text.isEmpty else { return }
    guard let known = attribute else { return attribute = text }
    if preposition == "of", OfficePhrases.local.contains(rank), OfficePhrases.kindsOfPlace.contains(known) {
      attribute = nil
      return jurisdiction = jurisdiction ?? text
    }
    if OfficePhrases.chambers.contains(text), rank == "member" {
      // "Leeds MP": what stood before the rank is the constituency.
      destination = destination ?? known
      return attribute = text
    }
    attribute = preposition == "," ? known + ", " + text : known + " " + preposition + " " + text
  }

  private func constituency(_ tokens: ArraySlice<OfficeToken>) -> String {
    tokens.filter { !["constituency", "congressional", "district", "electoral", "riding"].contains($0.text) }
      .map(\.raw).joined(separator: " ")
  }
}
