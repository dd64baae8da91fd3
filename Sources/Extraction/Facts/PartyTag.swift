/// The party and the seat that newsrooms write behind a name: "(R-Fla.)", ", D-N.Y.,", "(Lab)".
struct PartyTag {
  /// The party's name, as it stands before "senator".
  let party: String
  /// The state or district, written out where it is a state of the United States.
  let place: String?

  /// The tag that follows a name.
  ///
  /// - Parameters:
  ///   - end: the token behind the name, where a bracket or a comma may stand.
  ///   - sentence: its sentence.
  ///   - tree: the document's.
  /// - Returns: nil where none does.
  static func tag(at end: Int, _ sentence: Range<Int>, _ tree: Tree) -> PartyTag? {
    guard end + 1 < sentence.upperBound else { return nil }
    let isBracket = tree.lower[end] == "("
    guard isBracket || tree.lower[end] == "," else { return nil }
    let limit = min(end + 9, sentence.upperBound)
    let close = (end + 1 ..<| limit).first { tree.lower[$0] == (isBracket ? ")" : ",") }
    // A name at the end of a sentence has no second comma: "Senator Lund, R-Ohio."
    guard let close = close ?? (isBracket || limit < sentence.upperBound ? nil : limit), close > end + 1
    else { return nil }
    let text = tree.words(end + 1 ..<| close)
    return isBracket ? PartyTag(text) : PartyTag(text).flatMap { $0.isOfState ? $0 : nil }
  }

  private let isOfState: Bool

  /// Takes a tag apart.
  ///
  /// - Parameter text: what stands in the brackets or between the commas; a full stop at its end is none of it.
  init?(_ text: String) {
    if let party = Self.whole[text.lowercased().filter { $0 != "." }] {
      (self.party, place, isOfState) = (party, nil, false)
      return
    }
    guard let dash = text.firstIndex(where: { "-–—".contains($0) }),
      let party = Self.letters[text[..<dash].filter { $0 != "." && $0 != " " }]
    else { return nil }
    let rest = String(text[text.index(after: dash)...]).trimmed
    if let state = StateNames.state(rest) {
      (self.party, place, isOfState) = (party, state, true)
      return
    }
    // "(D-Brooklyn)": a district of a legislature near by.
    guard rest.first?.isUppercase == true, rest.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." }) else {
      return nil
    }
    (self.party, place, isOfState) = (party, rest, false)
  }

  /// What stands before the dash.
  private static let letters = [
    "R": "Republican", "D": "Democratic", "I": "Independent", "Rep": "Republican", "Dem": "Democratic",
    "Ind": "Independent",
  ]

  /// What stands in brackets alone. Lower case, without full stops.
  private static let whole = [
    "lab": "Labour", "labour": "Labour", "con": "Conservative", "conservative": "Conservative",
    "lib dem": "Liberal Democrat", "liberal democrat": "Liberal Democrat", "snp": "SNP", "dup": "DUP",
    "ukip": "UKIP", "plaid cymru": "Plaid Cymru", "republican": "Republican", "democrat": "Democratic",
    "dem": "Democratic",
  ]
}

/// The states of the United States by the abbreviations of the post and of newspapers.
package enum StateNames {
  /// A state.
  ///
  /// - Parameter name: as it is written: "Fla.", "FL", "N.Y.", "Ohio".
  /// - Returns: its whole name; nil where it is no state.
  package static func state(_ name: String) -> String? {
    byAbbreviation[name.lowercased().filter { $0 != "." && $0 != " " }]
  }

  /// Whether a word, in lower case, is one of a state's whole name: "carolina".
  package static func holds(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    table.flatMap { $0.name.lowercased().split(separator: " ").map(String.init) }.filter { $0 != "of" })

  /// Whole names, each with the post's letters and what newspapers write.
  package static let table: [(name: String, abbreviations: [String])] = [
    ("Alabama", ["al", "ala"]), ("Alaska", ["ak"]), ("Arizona", ["az", "ariz"]), ("Arkansas", ["ar", "ark"]),
    ("California", ["ca", "calif", "cal"]), ("Colorado", ["co", "colo"]), ("Connecticut", ["ct", "conn"]),
    ("Delaware", ["de", "del"]), ("Florida", ["fl", "fla"]), ("Georgia", ["ga"]), ("Hawaii", ["hi"]),
    ("Idaho", ["id"]), ("Illinois", ["il", "ill"]), ("Indiana", ["in", "ind"]), ("Iowa", ["ia"]),
    ("Kansas", ["ks", "kan", "kans"]), ("Kentucky", ["ky"]), ("Louisiana", ["la"]), ("Maine", ["me"]),
    ("Maryland", ["md"]), ("Massachusetts", ["ma", "mass"]), ("Michigan", ["mi", "mich"]),
    ("Minnesota", ["mn", "minn"]), ("Mississippi", ["ms", "miss"]), ("Missouri", ["mo"]),
    ("Montana", ["mt", "mont"]), ("Nebraska", ["ne", "neb", "nebr"]), ("Nevada", ["nv", "nev"]),
    ("New Hampshire", ["nh"]), ("New Jersey", ["nj"]), ("New Mexico", ["nm"]), ("New York", ["ny"]),
    ("North Carolina", ["nc"]), ("North Dakota", ["nd"]), ("Ohio", ["oh"]), ("Oklahoma", ["ok", "okla"]),
    ("Oregon", ["or", "ore"]), ("Pennsylvania", ["pa", "penn"]), ("Rhode Island", ["ri"]),
    ("South Carolina", ["sc"]), ("South Dakota", ["sd"]), ("Tennessee", ["tn", "tenn"]),
    ("Texas", ["tx", "tex"]), ("Utah", ["ut"]), ("Vermont", ["vt"]), ("Virginia", ["va"]),
    ("Washington", ["wa", "wash"]), ("West Virginia", ["wv", "wva"]), ("Wisconsin", ["wi", "wis"]),
    ("Wyoming", ["wy", "wyo"]), ("District of Columbia", ["dc"]), ("Puerto Rico", ["pr"]), ("Guam", ["gu"]),
  ]

  private static let byAbbreviation: [String: String] = {
    var states: [String: String] = [:]
    for state in table {
      states[state.name.lowercased().filter { $0 != " " }] = state.name
      for short in state.abbreviations { states[short] = state.name }
    }
    return states
  }()
}
