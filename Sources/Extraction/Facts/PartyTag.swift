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
    guard let tag = PartyTag(text) else { return nil }
    return isBracket || tag.place.map({ StateNames.state($0) == $0 }) ?? false ? tag : nil
  }

  /// Takes a tag apart.
  ///
  /// - Parameter text: what stands in the brackets or between the commas; a full stop at its end is none of it.
  init?(_ text: String) {
    if let party = Self.whole[text.lowercased().filter { $0 != "." }] {
      (self.party, place) = (party, nil)
      return
    }
    guard let dash = text.firstIndex(where: { "-–—".contains($0) }),
      let party = Self.letters[text[..<dash].filter { $0 != "." && $0 != " " }]
    else { return nil }
    let rest = String(text[text.index(after: dash)...]).trimmed
    let state = StateNames.state(rest)
    // "(D-Brooklyn)": a district of a legislature near by.
    guard
      state != nil
        || rest.first?.isUppercase == true && rest.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." })
    else { return nil }
    (self.party, place) = (party, state ?? rest)
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
