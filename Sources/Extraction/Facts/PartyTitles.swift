import Records

/// Parties that stand beside a name, as in news: before it ("Republican nominee Jane Roe"), behind it ("Jane Roe, the
/// Democratic nominee,", "Jane Roe, Republican of Ohio,") or in a tag ("(R-Fla.)").
struct PartyTitles {
  private let reader: FactReader
  private var tree: Tree { reader.tree }

  init(_ reader: FactReader) { self.reader = reader }

  /// The party in a tag; the newsroom's own words wherever it stands.
  ///
  /// - Parameters:
  ///   - mark: a bracket or a comma.
  ///   - sentence: its sentence.
  /// - Returns: one fact, or none.
  func tagged(_ mark: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard mark > sentence.lowerBound, let (subject, mention) = reader.person(at: mark - 1),
      mention.form == .name, let tag = PartyTag.tag(at: mark, sentence, tree)
    else { return [] }
    return [reader.draft(subject, .party, tag.party, at: mark, confidence: 0.86)]
  }

  /// The party before or behind a name.
  ///
  /// - Parameters:
  ///   - token: a word for a party's members (`PartyWords.members`).
  ///   - sentence: its sentence.
  /// - Returns: one fact a person, or none.
  func beside(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let isLetters = reader.lower(token) == "gop"
    guard isLetters || reader.isCapitalised(token) else { return [] }
    let first = reader.memberStart(token, sentence)
    // "the Irish Republican leader" is of no party of the name.
    if ["irish", "sinn"].contains(reader.lower(first - 1)) { return [] }
    let value = isLetters ? "Republican" : reader.words(first ..<| token + 1)
    return (before(token, sentence) ?? behind(first, token, sentence).map { [$0] } ?? []).map {
      reader.draft($0, .party, value, at: token, confidence: 0.84)
    }
  }

  /// The party behind a name or an office in it, told by where it stands: "Rok Zadnikar of the conservative National
  /// Accord", "Karamfilova, of the opposition Danube Alternative,", "was treasurer of the governing Progress Party".
  ///
  /// - Parameters:
  ///   - of: the word "of".
  ///   - sentence: its sentence.
  /// - Returns: one fact, or none.
  func named(_ of: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard reader.lower(of + 1) == "the" else { return [] }
    var at = of + 2
    while at < min(of + 7, sentence.upperBound),
      Self.standings.contains(reader.lower(at)) && !reader.isCapitalised(at) || reader.lower(at) == "-"
    { at += 1 }
    guard at > of + 2, let name = reader.name(from: at, sentence), name.count < 6,
      !name.contains(where: { Self.noParties.contains(reader.lower($0)) }),
      let owner = member(before: of, sentence)
    else { return [] }
    return [reader.draft(owner, .party, reader.words(name), at: of, confidence: 0.82)]
  }

  /// Whose party it is: the name before "of", or before "," or ", the candidate" in front of it.
  private func member(before of: Int, _ sentence: Range<Int>) -> CastNumber? {
    var at = of - 1
    if Self.roles.contains(reader.lower(at)) || ["spokesman", "spokeswoman"].contains(reader.lower(at)) {
      at -= 1
      while at > sentence.lowerBound, ["the", "a", "an", "former", "deputy"].contains(reader.lower(at)) {
        at -= 1
      }
      if BeForms.words.contains(reader.lower(at)) { return reader.subject(of: at, sentence) }
      guard reader.lower(at) == "," else { return nil }
    }
    if reader.lower(at) == "," { at -= 1 }
    guard at >= sentence.lowerBound, let (subject, mention) = reader.person(at: at), mention.form == .name
    else { return nil }
    return subject
  }

  /// Bodies that may stand behind the same words: "of the ruling Military Council".
  private static let noParties: Set<String> = [
    "ministry", "bank", "court", "commission", "council", "committee", "army", "police", "university",
    "office", "house",
    "republic", "kingdom", "church", "club", "institute", "junta", "agency", "times", "post",
  ]

  /// How papers say where a party stands.
  private static let standings: Set<String> = [
    "opposition", "governing", "ruling", "conservative", "liberal", "socialist", "centrist", "populist",
    "nationalist",
    "left", "right", "wing", "centre", "center", "far", "leftist", "rightist", "green", "social",
    "democratic",
    "communist", "rival", "smaller", "islamist", "agrarian", "pro", "european", "business", "main",
  ]

  /// The party for which somebody is elected: "She was elected Conservative MP for Eastbury", "sat as the Labour member".
  ///
  /// - Parameters:
  ///   - token: a word for a party's members (`PartyWords.members`).
  ///   - sentence: its sentence.
  /// - Returns: one fact, or none.
  func elected(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard reader.isCapitalised(token), PartyWords.seats.contains(reader.lower(token + 1)) else { return [] }
    let first = reader.memberStart(token, sentence)
    var at = first - 1
    while at > sentence.lowerBound,
      ["the", "a", "an", "as", "first", "only", "to", "be"].contains(reader.lower(at))
    {
      at -= 1
    }
    guard at >= sentence.lowerBound, ["elect", "return", "sit", "become", "serve"].contains(tree[at].lemma),
      !reader.isUnsaid(at, sentence), let subject = reader.subject(of: at, sentence)
    else { return [] }
    return [reader.draft(subject, .party, reader.words(first ..<| token + 1), at: token, confidence: 0.82)]
  }

  /// "Republican presidential nominee Jane Roe", "Democrat Jane Roe", "the Labour leader, Jane Roe,", "GOP senators A and B".
  private func before(_ token: Int, _ sentence: Range<Int>) -> [CastNumber]? {
    guard let end = role(behind: token, sentence) else { return nil }
    var at = end
    if at == token + 1 {
      guard Self.named.contains(reader.lower(token)) else { return nil }
    } else if reader.lower(at) == "," {
      // "the Republican nominee, Jane Roe, said": between commas, or another one begins.
      guard let (_, mention) = reader.person(at: at + 1), mention.form == .name,
        !isPlural(end - 1),
        mention.tokens.upperBound >= sentence.upperBound
          || reader.tree[mention.tokens.upperBound].upos == .punct
      else { return nil }
      let last = mention.tokens.upperBound
      if reader.lower(last) == ",", reader.person(at: last + 1) != nil || reader.lower(last + 1) == "and" {
        return nil
      }
      at += 1
    }
    while Titles.words.contains(reader.lower(at)), reader.person(at: at) == nil { at += 1 }
    guard let (subject, mention) = reader.person(at: at), mention.form == .name,
      mention.tokens.lowerBound == at
    else { return nil }
    var people = [subject]
    guard isPlural(end - 1), end > token + 1 else { return people }
    at = mention.tokens.upperBound
    while [",", "and"].contains(reader.lower(at)) {
      let next = reader.lower(at) == "," && reader.lower(at + 1) == "and" ? at + 2 : at + 1
      guard let (other, mention) = reader.person(at: next), mention.form == .name,
        mention.tokens.lowerBound == next
      else { break }
      people.append(other)
      at = mention.tokens.upperBound
    }
    return people
  }

  /// "Jane Roe, the Democratic nominee,", "Jane Roe, a Republican from Ohio,", "Jane Roe, Republican of Ohio,".
  private func behind(_ first: Int, _ token: Int, _ sentence: Range<Int>) -> CastNumber? {
    var comma = first - 1
    while comma > first - 5, comma > sentence.lowerBound,
      ["the", "a", "an", "former", "then", "current", "first", "-", "veteran", "senior", "leading"].contains(
        reader.lower(comma))
    { comma -= 1 }
    guard comma > sentence.lowerBound, reader.lower(comma) == ",",
      let (subject, mention) = reader.person(at: comma - 1), mention.form == .name
    else { return nil }
    guard let end = role(behind: token, sentence) else { return nil }
    if end == token + 1 {
      guard
        ["republican", "democrat", "conservative", "liberal", "tory", "socialist"].contains(
          reader.lower(token)),
        ["of", "from"].contains(reader.lower(end)), reader.isCapitalised(end + 1)
      else { return nil }
    }
    return subject
  }

  /// The token behind what a party's word stands before: "presidential nominee", "Sen.", nothing; nil where that is none
  /// who is of the party for it.
  private func role(behind token: Int, _ sentence: Range<Int>) -> Int? {
    var at = token + 1
    while at < min(token + 5, sentence.upperBound), reader.person(at: at) == nil,
      Self.kinds.contains(reader.lower(at)) || isRole(at)
        || StateNames.holds(reader.lower(at)) && reader.isPlace(at)
    { at += 1 }
    // "presidential" alone is no role.
    return at == token + 1 || isRole(at - 1) ? at : nil
  }

  private func isRole(_ token: Int) -> Bool { Self.roles.contains(reader.lower(token)) || isPlural(token) }

  private func isPlural(_ token: Int) -> Bool {
    let word = reader.lower(token)
    return word.hasSuffix("s") && (Self.roles.contains(String(word.dropLast())) || word == "congressmen")
  }

  /// Parties whose word stands before a bare name: "Republican Jane Roe".
  private static let named: Set<String> = ["republican", "democrat", "gop", "tory", "labourite"]
  /// What may stand between the party and the role. Lower case.
  private static let kinds: Set<String> = [
    "presidential", "vice", "vice-presidential", "congressional", "senatorial", "gubernatorial", "mayoral",
    "party", "house", "senate", "state", "u.s.", "us", "-", "national", "committee", "prime", "foreign",
    "former", "fellow", "majority", "minority", "assembly", "county", "general", "parliamentary", "backbench",
    "deputy", "senior", "conference",
  ]
  /// Whoever is one of these for a party is of it; a judge is not, nor who gives money. Lower case.
  private static let roles: Set<String> = [
    "nominee", "candidate", "contender", "hopeful", "challenger", "incumbent", "front-runner", "frontrunner",
    "runner", "strategist", "operative", "senator", "sen.", "representative", "rep.", "congressman",
    "congresswoman", "congressmember", "governor", "gov.", "mayor", "president", "minister", "premier",
    "secretary", "chancellor", "mp", "mep", "msp", "td", "councillor", "councilman", "councilwoman",
    "alderman", "lawmaker", "legislator", "leader", "chairman", "chairwoman", "chair", "whip", "speaker",
    "politician", "peer", "assemblyman", "assemblywoman", "delegate", "rival", "opponent", "backbencher",
    "treasurer",
  ]
}
