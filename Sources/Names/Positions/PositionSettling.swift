// What the record knows besides the words of the office, and what is said in several ways.
extension PositionReader {
  /// Adds what the record has apart from the office's words.
  ///
  /// - Parameters:
  ///   - organization: the body.
  ///   - place: the country or place it is for.
  ///   - constituency: the district or electorate.
  mutating func add(organization: String?, jurisdiction place: String?, constituency: String?) {
    if let organization { add(organization: organization) }
    if let place, !place.isEmpty {
      let name = Self.country(place) ?? place
      if jurisdiction == nil, !OfficePhrases.diplomats.contains(rank) {
        jurisdiction = name
      } else if OfficePhrases.diplomats.contains(rank), destination == nil, name != jurisdiction {
        destination = name
      }
    }
    if let constituency, !constituency.isEmpty, destination == nil, !OfficePhrases.diplomats.contains(rank) {
      destination = constituency
    }
  }

  private mutating func add(organization: String) {
    if let country = Self.country(organization) {
      if jurisdiction == nil { jurisdiction = country }
      return
    }
    guard !OfficePhrases.diplomats.contains(rank) else { return }
    let tokens = OfficeTokens.of(organization).filter { !$0.isComma }
    let words = tokens.filter { $0.place == nil }.map(\.text)
    if let sender = tokens.first(where: { $0.place != nil })?.place?.name, jurisdiction == nil {
      jurisdiction = sender
    }
    var text = words.joined(separator: " ")
    while text.hasSuffix(" of") { text.removeLast(3) }
    guard attribute == nil, !text.isEmpty, !OfficePhrases.empty.contains(text) else { return }
    attribute = text
  }

  /// The canonical name of a country or union, in whatever form.
  private static func country(_ words: String) -> String? { PlaceNames.place(PlaceNames.folded(words))?.name }

  /// Brings to one form what is said in several ways.
  mutating func settle() {
    settleAttribute()
    let isCountry = jurisdiction.flatMap(Self.country) != nil
    if rank == "premier" || rank.hasSuffix(" premier"), isCountry || jurisdiction == nil {
      rank = rank.dropLast("premier".count) + "prime minister"
    }
    if ["ambassador", "envoy", "representative"].contains(rank), let destination,
      destination == "European Union" || PlaceNames.place(Folding.fold(destination))?.kind == .union
    {
      rank = "permanent representative"
    }
    if rank == "representative", jurisdiction == "United States", destination != nil || attribute == nil {
      (rank, attribute) = ("member", "house of representatives")
    }
    if rank == "deputy", attribute.map({ OfficePhrases.chambers.contains($0) }) ?? false { rank = "member" }
    if rank == "member", attribute == "senate" { (rank, attribute) = ("senator", nil) }
    if rank == "senator", attribute == "senate" { attribute = nil }
    if rank == "secretary of state", let field = attribute { (rank, attribute) = ("secretary", field) }
    if rank == "nuncio", jurisdiction == nil { jurisdiction = "Holy See" }
    if rank == "pope" { jurisdiction = nil }
    if let name = jurisdiction.flatMap(Self.country) { jurisdiction = name }
    if let name = destination.flatMap(Self.country) { destination = name }
  }

  private mutating func settleAttribute() {
    guard var text = attribute else { return }
    let isOfState =
      rank.hasSuffix("minister") || rank.hasSuffix("secretary") || rank.hasSuffix("secretary of state")
    if isOfState {
      for front in ["ministry of ", "department of ", "ministry for ", "affairs of "]
      where text.hasPrefix(front) {
        text.removeFirst(front.count)
      }
      for end in [" ministry", " department", " portfolio"] where text.hasSuffix(end) {
        text.removeLast(end.count)
      }
    }
    // "committee on energy" is the energy committee.
    for body in ["committee", "commission", "subcommittee", "select committee", "standing committee"] {
      for preposition in [" on ", " for ", " of "] where text.hasPrefix(body + preposition) {
        text = text.dropFirst(body.count + preposition.count) + " " + body
      }
    }
    if let field = OfficeTables.fields[text], isOfState || rank.hasSuffix("spokesperson") { text = field }
    for end in [" committee", " ministry"] where text.hasSuffix(end) {
      if let field = OfficeTables.fields[String(text.dropLast(end.count))] { text = field + end }
    }
    let isOfWhole = isOfState || OfficePhrases.local.contains(rank) || OfficePhrases.diplomats.contains(rank)
    attribute = text.isEmpty || isOfWhole && OfficePhrases.empty.contains(text) ? nil : text
  }
}
