import Names

/// What the words of an office in an infobox tell besides its name.
enum OfficeWords {
  /// Heads of places: what stands behind "of" is where.
  static let headsOfPlaces: Set<String> = [
    "governor", "governor-general", "mayor", "president", "minister", "premier", "chancellor", "king",
    "queen",
    "emperor", "empress", "sultan", "emir", "prince", "duke", "grand duke", "tsar", "monarch", "pharaoh",
    "shah",
    "bishop", "archbishop", "patriarch", "metropolitan", "taoiseach", "viceroy", "sheriff", "voivode",
    "prefect",
    "commissioner", "administrator", "lord mayor", "chief minister", "first minister", "prime minister",
  ]

  /// Words that make what stands behind "of" a body or a subject and no place.
  static let bodies: Set<String> = [
    "senate", "council", "court", "assembly", "house", "parliament", "bank", "university", "college", "board",
    "commission", "committee", "party", "union", "association", "society", "academy", "institute",
    "federation",
    "chamber", "congress", "bundestag", "duma", "state", "affairs", "defence", "defense", "finance",
    "justice", "health",
    "education", "foreign", "interior", "trade", "energy", "agriculture", "transport", "labour", "labor",
    "economy",
    "culture", "environment", "commerce", "industry", "police", "appeals", "exchequer", "treasury", "war",
    "navy",
    "the", "group", "company", "forum", "foundation", "central", "national", "supreme", "sport", "sports",
    "science",
    "development", "planning", "information", "communications", "security", "housing", "tourism", "internal",
    "public",
    "social", "economic", "railways", "works", "post", "posts", "religious", "youth", "women", "digital",
    "climate",
  ]

  /// Offices whose "for" or "from" names an electorate.
  static let seats = [
    "senator", "member of", "deputy for", "deputy from", "representative", "congressman", "congresswoman",
    "delegate",
    "assemblyman", "assemblywoman", "councillor", "councilor", "councilman", "councilwoman", "alderman",
    " mp ",
  ]

  /// Offices one serves under.
  static let superiors: Set<String> = [
    "president", "prime minister", "premier", "chancellor", "chief minister", "first minister", "taoiseach",
    "governor",
    "governor general", "governor-general", "monarch", "king", "queen", "emperor", "minister", "secretary",
    "mayor",
    "sultan", "tsar", "chairman", "secretary-general", "director", "supreme leader", "pope", "commander",
    "superior",
  ]

  /// Whether words name a candidacy, an award or a record, which succession boxes list among offices: "Republican
  /// nominee for President of the United States", "Oldest living president".
  static func isCandidacy(_ office: String) -> Bool {
    let words = office.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" })
    return words.contains { candidacies.contains(String($0)) } || words.first == "oldest"
      || words.first == "longest"
  }

  private static let candidacies: Set<String> = [
    "nominee", "nominees", "candidate", "candidates", "ticket", "award", "prize", "medal", "laureate",
    "recipient",
    "winner", "champion",
  ]

  /// Words that begin an office that holders are numbered of.
  static let heads: Set<String> = [
    "president", "governor", "mayor", "prime", "minister", "secretary", "chief", "king", "queen", "premier",
    "chancellor",
    "attorney", "speaker", "senator", "vice", "deputy", "lieutenant", "director", "chairman", "chairwoman",
    "chair",
    "chairperson", "archbishop", "bishop", "ambassador", "commander", "commandant", "commissioner", "lord",
    "united",
    "state", "first", "solicitor", "administrator", "emperor", "taoiseach", "leader", "high", "permanent",
    "supreme",
    "general", "grand", "patriarch", "pope", "prince", "u.s.", "treasurer", "comptroller", "surgeon",
    "postmaster",
    "under", "assistant", "national", "foreign", "federal", "dean", "provost", "principal", "rector",
    "justice", "judge",
    "associate", "mp", "member", "chieftain", "viceroy", "sultan", "poet", "librarian", "archivist", "master",
  ]

  /// "16th President of …" without its number; the words as they are where there is none.
  static func unnumbered(_ text: String) -> String {
    guard let blank = text.utf8.firstIndex(of: 32) else { return text }
    let number = text[..<blank].lowercased()
    let rest = String(text[text.utf8.index(after: blank)...]).trimmed
    let digits = number.utf8.prefix { (48...57).contains($0) }.count
    guard digits > 0, digits < 5, ["st", "nd", "rd", "th"].contains(number.dropFirst(digits)) else {
      return text
    }
    var word = rest.split(separator: " ").first.map { $0.lowercased() } ?? ""
    // "1st and 3rd President of …"
    if word == "and" || word == "&" {
      return unnumbered(String(rest.dropFirst(word.count + 1)))
    }
    while word.last == "," { word.removeLast() }
    return heads.contains(word) || heads.contains(String(word.prefix { $0 != "-" })) ? rest : text
  }

  /// An office without the mark that it was held only for a time; nil where there is none.
  static func unmarked(_ office: String) -> String? {
    let lower = office.lowercased()
    for mark in ["acting ", "interim ", "caretaker "] where lower.hasPrefix(mark) { return office }
    for mark in [" (acting)", " (interim)", ", acting", ", interim"] where lower.hasSuffix(mark) {
      return String(decoding: Array(office.utf8).dropLast(mark.utf8.count), as: UTF8.self)
    }
    return nil
  }

  /// The electorate in an office's words: "Senator, from the Republic of …", "Member of Parliament for …".
  static func constituency(of office: String) -> String? {
    let lower = office.lowercased() + " "
    guard seats.contains(where: { lower.holds($0) }) else { return nil }
    for mark in [", from ", " from ", " for "] {
      guard let at = office.firstOffset(of: mark) else { continue }
      let place = String(decoding: Array(office.utf8)[(at + mark.utf8.count)...], as: UTF8.self).trimmed
      if !place.isEmpty { return place }
    }
    return nil
  }

  /// The place in the words of an office that heads one: "Governor of Ohio", "14th Mayor of the City of York".
  static func place(of office: String) -> String? {
    guard let at = office.firstOffset(of: " of ") else { return nil }
    let bytes = Array(office.utf8)
    let head = String(decoding: bytes[..<at], as: UTF8.self).lowercased()
    guard let last = head.split(separator: " ").last, headsOfPlaces.contains(String(last)),
      !head.hasPrefix("deputy "), !head.hasPrefix("vice ")
    else { return nil }
    var place = String(decoding: bytes[(at + 4)...], as: UTF8.self).trimmed
    if let comma = place.firstIndex(of: ",") { place = String(place[..<comma]) }
    var words = place.split(separator: " ")
    if words.first == "the" { words.removeFirst() }
    guard let first = words.first?.unicodeScalars.first,
      first.properties.isUppercase || !first.properties.isCased
    else { return nil }
    // "Minister of Agriculture" heads no place; "Prime Minister of Norway" does.
    if last == "minister",
      !["prime minister", "chief minister", "first minister"].contains(where: { head.hasSuffix($0) })
    {
      return nil
    }
    if words.contains(where: { bodies.contains($0.lowercased()) }) { return nil }
    return place
  }

  /// "Canadian", "Scottish".
  static func isAdjective(_ word: String) -> Bool { Countries.country(of: word) != nil }
}
