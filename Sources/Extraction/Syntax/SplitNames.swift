import Language

/// Names that a tagger has cut at a small word or a hyphen: "University | of the | West Indies", "Alcácer | do | Sal",
/// "Per | - | Olof Stigsson", "African Court | on Human and Peoples' Rights".
enum SplitNames {
  static func mended(_ analysis: Analysis) -> Analysis {
    var names: [Name] = []
    for name in analysis.names.flatMap({ parted($0, analysis) }) {
      guard let last = names.last, last.tokens.upperBound <= name.tokens.lowerBound,
        let kind = kind(joining: last, name, analysis)
      else {
        names.append(name)
        continue
      }
      names[names.count - 1] = Name(tokens: last.tokens.lowerBound..<name.tokens.upperBound, kind: kind)
    }
    for index in names.indices where names[index].kind == .organization {
      let end = fullEnd(names[index], analysis)
      let limit = index + 1 < names.count ? names[index + 1].tokens.lowerBound : analysis.tokens.count
      if end > names[index].tokens.upperBound, end <= limit {
        names[index] = Name(tokens: names[index].tokens.lowerBound..<end, kind: .organization)
      }
    }
    for index in names.indices where names[index].kind == .person {
      let limit = index + 1 < names.count ? names[index + 1].tokens.lowerBound : analysis.tokens.count
      let end = personEnd(names[index], limit, analysis)
      if end > names[index].tokens.upperBound {
        names[index] = Name(tokens: names[index].tokens.lowerBound..<end, kind: .person)
      }
    }
    var mended = analysis
    mended.names = names
    return mended
  }

  /// A name that the tagger has run together with a shortened title: "South Carolina Sen." is a place before one, "Rep.
  /// Raul Vega" a person behind one.
  private static func parted(_ name: Name, _ analysis: Analysis) -> [Name] {
    if let (person, body) = offered(name, analysis) { return [person, body] }
    guard let title = name.tokens.first(where: { titles.contains(analysis.form($0)) }),
      name.kind == .person || analysis.form(title).hasSuffix(".")
    else { return [name] }
    let (before, behind) = (name.tokens.lowerBound..<title, title + 1..<name.tokens.upperBound)
    var parts: [Name] = []
    if !before.isEmpty {
      // "Jane Roe MP" is whole.
      let isState = StateNames.state(before.map { analysis.form($0) }.joined(separator: " ")) != nil
      guard isState || name.kind == .place else { return [name] }
      parts.append(Name(tokens: before, kind: .place))
    }
    if !behind.isEmpty {
      // "Sen. Majority Leader" names nobody.
      parts.append(Name(tokens: behind, kind: name.kind == .place ? .place : .person))
    } else if before.isEmpty {
      return [name]
    }
    return parts
  }

  /// "offered Sarath Kodagoda | the Irrigation Ministry": somebody whom the text names again, and a body behind an article.
  private static func offered(_ name: Name, _ analysis: Analysis) -> (Name, Name)? {
    guard name.kind == .organization,
      let article = name.tokens.dropFirst(2).first(where: { analysis.form($0) == "the" }),
      article + 1 < name.tokens.upperBound, case let front = name.tokens.lowerBound..<article,
      front.count < 4,
      front.allSatisfy({ analysis.tokens[$0].upos == .propn && isCapital($0, analysis) }),
      case let surname = analysis.form(article - 1),
      analysis.names.contains(where: {
        $0.kind == .person && $0.tokens.count == 1 && analysis.form($0.tokens.lowerBound) == surname
      })
    else { return nil }
    return (
      Name(tokens: front, kind: .person),
      Name(tokens: article + 1..<name.tokens.upperBound, kind: .organization)
    )
  }

  /// What stands shortened before a name and is none of it.
  private static let titles: Set<String> = [
    "Sen.", "Sens.", "Rep.", "Reps.", "Gov.", "Govs.", "MP", "MEP", "MSP",
  ]

  /// What the two are together; nil where each is a name of its own.
  private static func kind(joining one: Name, _ other: Name, _ analysis: Analysis) -> NameKind? {
    let between = one.tokens.upperBound..<other.tokens.lowerBound
    let words = between.map { analysis.form($0) }
    // "Per-Olof"
    if words == ["-"], !analysis.tokens[between.lowerBound].spaceAfter,
      !analysis.tokens[one.tokens.upperBound - 1].spaceAfter, one.kind == .person, other.kind == .person
    {
      return .person
    }
    // "Alcácer do Sal", "Rio de la Plata": small words that are no English.
    if (1...2).contains(words.count), words.allSatisfy({ particles.contains($0) }), one.kind != .person,
      one.tokens.count < 3
    {
      return one.kind
    }
    // "University of the West Indies"; the tagger may have given "of" to the first.
    var phrase = words
    var last = one.tokens.upperBound - 1
    if analysis.form(last) == "of", last > one.tokens.lowerBound {
      phrase.insert("of", at: 0)
      last -= 1
    }
    guard phrase == ["of"] || phrase == ["of", "the"], one.kind == .organization, other.kind != .person,
      bodies.contains(analysis.form(last).lowercased()), one.tokens.count < 4
    else { return nil }
    return .organization
  }

  /// The end of "Mary-Jo Castellane", of which only "Mary" was taken for the name: over a hyphen, and over what the tree holds
  /// to be of one name with it.
  private static func personEnd(_ name: Name, _ limit: Int, _ analysis: Analysis) -> Int {
    var end = name.tokens.upperBound
    let isJoined =
      end + 1 < limit && analysis.form(end) == "-" && !analysis.tokens[end].spaceAfter
      && !analysis.tokens[end - 1].spaceAfter && isCapital(end + 1, analysis)
      && analysis.tokens[end + 1].upos == .propn
    if isJoined { end += 2 }
    while end < limit, isJoined || name.tokens.count < 3, analysis.tokens[end].upos == .propn,
      analysis.tokens[end].deprel == .flat, isCapital(end, analysis), analysis.tokens[end].start > 0,
      analysis.tokens[end].head >= name.tokens.lowerBound, analysis.tokens[end].head < end,
      // "appointed Siqueira Prado Minister of War"
      Ranks.byWord[analysis.form(end).lowercased()] == nil
    { end += 1 }
    // "Kealoha Pi'ilani Wong (1866–1931)"
    if end + 2 < limit, analysis.tokens[end].upos == .propn, isCapital(end, analysis),
      analysis.form(end + 1) == "(", analysis.tokens[end + 2].upos == .num
    {
      end += 1
    }
    return end
  }

  /// The end of "African Court on Human and Peoples' Rights", of which only "African Court" was taken for the name.
  private static func fullEnd(_ name: Name, _ analysis: Analysis) -> Int {
    let end = name.tokens.upperBound
    guard end + 2 < analysis.tokens.count, bodies.contains(analysis.form(end - 1).lowercased()),
      ["on", "for"].contains(analysis.form(end)), isCapital(end + 1, analysis),
      analysis.tokens[end + 1].upos != .num, !isCalendarWord(analysis.form(end + 1).lowercased())
    else { return end }
    var at = end + 1
    var whole = end
    while at < min(end + 9, analysis.tokens.count) {
      if isCapital(at, analysis), [.noun, .propn, .adj].contains(analysis.tokens[at].upos) {
        whole = at + 1
      } else if !["and", "of", "the", "'", "’", "'s", "’s", "&"].contains(analysis.form(at)) {
        break
      }
      at += 1
    }
    // One capital word alone is mostly a place or a month: "the Court in", "the Council for Camden".
    return whole > end + 2 ? whole : end
  }

  /// A day or a month, which belongs to no body's name though it has a capital.
  private static func isCalendarWord(_ word: String) -> Bool {
    WeekdayNames.words.contains(word) || MonthForms.long.contains(word)
  }

  private static func isCapital(_ token: Int, _ analysis: Analysis) -> Bool {
    analysis.text[analysis.tokens[token].start] &- 65 < 26
  }

  private static let particles: Set<String> = [
    "de", "do", "da", "dos", "das", "del", "la", "las", "los", "le", "les", "sur", "di", "el", "y", "e", "am",
    "im", "an",
    "der", "upon", "es", "sous", "en", "von", "van", "op", "bei", "pri", "nad",
  ]
  private static let bodies: Set<String> = [
    "university", "college", "school", "institute", "academy", "court", "commission", "committee", "council",
    "ministry", "department", "bank", "board", "bureau", "office", "agency", "organization", "organisation",
    "conference", "congress", "assembly", "chamber", "house", "association", "society", "union", "federation",
    "league",
    "party", "church", "centre", "center", "secretariat", "authority", "tribunal", "faculty", "order",
    "institution",
    "foundation", "fund", "museum", "archdiocese", "diocese", "parliament", "senate", "supreme",
  ]
}
