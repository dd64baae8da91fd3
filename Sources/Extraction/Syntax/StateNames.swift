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
