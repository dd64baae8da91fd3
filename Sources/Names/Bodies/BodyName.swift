/// The name of a body or a place brought to a form in which the same one is the same in whatever usual words it is told.
///
/// ```swift
/// BodyName.key("UN")                        // "united nations"
/// BodyName.key("Russian Foreign Ministry")  // "ministry of foreign affairs|russia"
/// BodyName.key("Foreign Ministry")          // nil: of which country?
/// ```
///
/// What leaves open whose body it is has no key: "the foreign ministry" is many countries', and an abbreviation that
/// several bodies share is none's.
public enum BodyName {
  /// The key of a body's name.
  ///
  /// - Parameter name: the name, in Latin letters.
  /// - Returns: what is the same for the same body; nil where the name says no more than its folded words.
  public static func key(_ name: String) -> String? {
    let words = PlaceNames.folded(name)
    if let place = place(folded: words) { return place }
    if let whole = abbreviations[words], isAbbreviation(name) { return whole }
    return ministry(name) ?? embassy(name) ?? department(words) ?? plain(name, words)
  }

  /// The key of a place's name: a country's is the same for all of its names ("USA", "America"), but a capital stands for
  /// itself, and an adjective for nothing.
  ///
  /// - Parameter name: the name, in Latin letters.
  /// - Returns: the country's usual name, folded; nil where the name is no country's.
  public static func place(_ name: String) -> String? {
    place(folded: PlaceNames.folded(name))
  }

  private static func place(folded words: String) -> String? {
    guard let place = PlaceNames.place(words), !place.isAdjective else { return nil }
    return Folding.fold(place.name)
  }

  /// Without an article and dots, and "organisation" with a "z".
  private static func plain(_ name: String, _ words: String) -> String? {
    let usual = words.split(separator: " ").map { $0 == "organisation" ? "organization" : $0 }
      .joined(separator: " ")
    return usual.isEmpty || usual == Folding.fold(name) ? nil : usual
  }

  /// Whether a name is written as abbreviations are: "WHO", and not "Who".
  private static func isAbbreviation(_ name: String) -> Bool {
    name.utf8.allSatisfy { (65...90).contains($0) || $0 == 46 }
  }

  /// A ministry is its minister's: "Ministry of Defence of Ukraine" is "Ukrainian Defense Ministry".
  private static func ministry(_ name: String) -> String? {
    let ways = [("ministry", "minister"), ("mfa", "foreign minister"), ("mod", "defence minister")]
    for (word, minister) in ways {
      guard let office = replacing(word, by: minister, in: name) else { continue }
      let position = Position(office)
      guard position.rank == "minister", position.attribute != nil, let country = position.jurisdiction,
        position.destination == nil, PlaceNames.place(PlaceNames.folded(country)) != nil
      else { continue }
      return "ministry" + position.key.dropFirst("minister".count)
    }
    return nil
  }

  /// An embassy is its ambassador's: both countries have to be told.
  private static func embassy(_ name: String) -> String? {
    guard let office = replacing("embassy", by: "ambassador", in: name) else { return nil }
    let position = Position(office)
    guard position.rank == "ambassador", position.attribute == nil, position.jurisdiction != nil,
      let host = position.destination, PlaceNames.place(PlaceNames.folded(host)) != nil
    else { return nil }
    return "embassy" + position.key.dropFirst("ambassador".count)
  }

  /// The departments of the United States, where the name says that they are: "U.S. Department of Justice".
  private static func department(_ words: String) -> String? {
    if words == "state department" { return "department|united states|state" }
    var rest = words.split(separator: " ")
    guard rest.contains("department") else { return nil }
    let count = rest.count
    if let place = rest.indices.dropLast().first(where: { rest[$0] == "united" && rest[$0 + 1] == "states" })
    {
      rest.removeSubrange(place...place + 1)
    }
    rest.removeAll { $0 == "us" || $0 == "usa" || $0 == "american" }
    guard rest.count < count else { return nil }
    rest.removeAll { $0 == "department" || $0 == "of" || $0 == "the" }
    // "Southern United States department" is none.
    let field = rest.joined(separator: " ")
    return departments.contains(field) ? "department|united states|" + field : nil
  }

  /// A name with one word in place of another; nil where it does not have it.
  private static func replacing(_ word: String, by other: String, in name: String) -> String? {
    var found = false
    let words = name.split(separator: " ").map { part -> String in
      guard part.lowercased() == word else { return String(part) }
      found = true
      return other
    }
    return found ? words.joined(separator: " ") : nil
  }

  /// What departments of the United States are of.
  private static let departments: Set<String> = [
    "state", "justice", "treasury", "defense", "war", "navy", "interior", "agriculture", "commerce", "labor",
    "energy", "education", "transportation", "homeland security", "veterans affairs",
    "health and human services", "housing and urban development",
  ]

  /// Abbreviations that mean one body wherever they stand, and its name, folded; those of unions of states are among the
  /// places.
  private static let abbreviations: [String: String] = [
    "imf": "international monetary fund", "who": "world health organization",
    "iaea": "international atomic energy agency", "ilo": "international labour organization",
    "opec": "organization of the petroleum exporting countries",
    "opcw": "organization for the prohibition of chemical weapons",
    "unhcr": "united nations high commissioner for refugees", "undp": "united nations development programme",
    "ecowas": "economic community of west african states", "cia": "central intelligence agency",
    "fbi": "federal bureau of investigation", "efta": "european free trade association",
    "ebrd": "european bank for reconstruction and development", "ecb": "european central bank",
    "bbc": "british broadcasting corporation", "nasa": "national aeronautics and space administration",
  ]
}
