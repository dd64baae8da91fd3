extension FieldValue {
  /// The people of a value: "A, B" and "A and B" are two; notes in brackets are left out.
  package var people: [String] {
    var names: [String] = []
    for item in items([.commas, .ands]).prefix(64) {
      guard let words = item.unbracketed.words else { continue }
      let name = PeopleWords.bare(words.text)
      let lower = name.lowercased()
      if PeopleWords.suffixes.contains(lower), let last = names.popLast() {
        names.append(last + ", " + name)
      } else if PeopleWords.isName(name, lower), !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }
}

/// What stands in fields for people and is no name.
enum PeopleWords {
  static let suffixes: Set<String> = ["jr.", "sr.", "jr", "sr", "iii", "ii", "iv"]

  /// Values that say that there is nobody, or nobody named.
  static let none: Set<String> = [
    "none", "vacant", "himself", "herself", "unknown", "n/a", "tba", "tbd", "acting", "various", "see list",
    "see below",
    "incumbent", "others", "et al.", "multi-member district", "first", "last", "same", "abolished",
    "established",
    "interim", "himself (as president)", "interregnum", "direct rule", "office", "position", "post", "nobody",
    "no one", "first holder", "last holder", "only holder", "sole holder",
  ]

  /// Last words of values that tell what became of an office, a state or a body: "Kingdom abolished".
  static let noneEnds: Set<String> = [
    "established", "re-established", "reestablished", "created", "re-created", "recreated", "abolished",
    "dissolved",
    "founded", "formed", "disbanded", "discontinued", "renamed", "merged", "split", "restored", "suspended",
    "declared",
    "proclaimed", "vacant", "unknown", "incumbent", "extinct", "introduced", "reinstated", "instituted",
    "eliminated", "redistricted", "defunct",
  ]

  /// How values begin that tell of the office and not of a person.
  static let noneStarts = [
    "office ", "position ", "post ", "constituency ", "seat ", "district ", "title ", "new ", "see ",
    "established",
    "abolished", "created", "himself", "herself", "role ", "list of", "multi-", "no ", "not ", "vacant",
    "inaugural",
    "merged", "redistricted", "council ", "monarchy ", "to be ", "constituency", "department ", "ministry ",
  ]

  /// Peerages and honours behind a comma.
  static let ranks: Set<String> = [
    "baron", "baroness", "viscount", "viscountess", "earl", "countess", "count", "duke", "duchess",
    "marquess",
    "marchioness", "lord", "mp", "qc", "kc", "kbe", "obe", "cbe", "gcb", "cb", "kcb", "kcmg", "gcmg", "cmg",
    "phd",
    "md", "esq.", "esq", "usn", "usa", "usmc", "usaf", "rn",
  ]

  /// Notes before and behind a name.
  static func bare(_ text: String) -> String {
    var name = text.trimmed
    for mark in [" as ", " until ", " from "] {
      // "Pedro Sanz as Acting Governor"
      if let cut = name.firstOffset(of: mark) {
        name = String(decoding: Array(name.utf8)[..<cut], as: UTF8.self)
      }
    }
    for title in ["Acting: ", "Deputy: "] where name.hasPrefix(title) {
      name = String(name.dropFirst(title.count))
    }
    return name.trimmed
  }

  static func isName(_ name: String, _ lower: String) -> Bool {
    guard name.utf8.count > 1, name.utf8.count < 100, !none.contains(lower),
      !noneStarts.contains(where: { lower.hasPrefix($0) }), let first = name.unicodeScalars.first,
      first.properties.isAlphabetic
    else { return false }
    let words = lower.split(separator: " ")
    if let word = words.last, noneEnds.contains(String(word)) { return false }
    if let word = words.first, ranks.contains(String(word)), words.count == 1 || lower.contains(" of ") {
      return false
    }
    // "de la Cruz" has a capital letter somewhere; scripts without case have none.
    return name.unicodeScalars.contains { $0.properties.isUppercase } || !first.properties.isCased
  }
}
