import Chronology
import Language
import Records

/// Terms of office that the network of marks sees and the rules do not.
struct MarkedOffices {
  private let reader: MarkReader
  private let phrases: PhraseReader
  private var discourse: Discourse { reader.discourse }
  private var tree: Tree { discourse.tree }

  /// So sure the network must be of an office and of whose it is,
  private static let least = 0.75
  /// where no word for an office stands,
  private static let leastWithoutRank = 0.8
  /// where the words may be no office,
  private static let leastOfDoubtful = 0.9
  /// and where the sentence tells of an office that somebody was only to have.
  private static let leastOfWished = 0.8
  /// So sure of one word without a body or a place.
  private static let leastAlone = 0.85

  init(discourse: Discourse, voice: Voice) {
    reader = MarkReader(discourse: discourse, voice: voice)
    phrases = PhraseReader(discourse)
  }

  /// What the marks add to the terms that were found by rules.
  ///
  /// - Parameter known: the terms found by rules, each mention apart.
  /// - Returns: terms of offices that none of these names in the same sentence.
  func drafts(besides known: [OccupancyDraft]) -> [OccupancyDraft] {
    // Marks are in order, and a sentence may have several.
    var read: (sentence: Range<Int>, phrases: [OfficePhrase]) = (0..<0, [])
    return discourse.analysis.marks.compactMap { mark in
      guard mark.kind == .office, let teller = reader.person(of: mark), teller.sure >= MarkedOffices.least,
        reader.isStated(mark, teller), isHeld(mark, teller)
      else { return nil }
      let sentence = tree.sentenceTokens(of: mark.tokens.lowerBound)
      if read.sentence != sentence { read = (sentence, phrases.phrases(in: sentence)) }
      let phrase = read.phrases.first { $0.tokens.overlaps(mark.tokens) }
      // Titles before names the rules know; and where no word for an office stands, a body's name may be no more than that.
      guard let needed = needed(mark, hasRank: phrase != nil), teller.sure >= needed,
        phrase == nil || !isTitle(mark, teller)
      else { return nil }
      let draft = draft(mark, teller, phrase)
      return isKnown(draft, known) ? nil : draft
    }
  }

  /// So sure the network must be of what stands at a mark, 0…1; nil where it is no office, however sure it is.
  private func needed(_ mark: RecordMark, hasRank: Bool) -> Double? {
    // "nominated him as ambassador": whether somebody came to hold it, another sentence says.
    guard isOffice(mark), !reader.sentence(of: mark, has: MarkedOffices.nominations) else { return nil }
    var needed = hasRank ? MarkedOffices.least : MarkedOffices.leastWithoutRank
    if isDoubtful(mark) { needed = max(needed, MarkedOffices.leastOfDoubtful) }
    // "the Senate refused to confirm him", "asked for the Home Office"
    if reader.sentence(of: mark, has: MarkedOffices.wishes) {
      needed = max(needed, MarkedOffices.leastOfWished)
    }
    return needed
  }

  /// What stands for an office that other words name.
  private static let bare: Set<String> = [
    "seat", "post", "position", "office", "role", "portfolio", "job", "mandate", "place", "appointment",
    "presidency",
  ]
  /// What somebody is who holds no post: by standing, trade or birth.
  private static let noPosts: Set<String> = [
    "freeman", "statesman", "politician", "prelate", "monarch", "heir", "peer", "baron", "baronet", "earl",
    "friend",
    "reader", "fellow", "founder", "officer", "coverage", "native", "citizen", "degree", "education",
    "charge",
    "leader", "choice", "lead", "debut",
  ]

  /// Words that make a post of what somebody does.
  private static let standing: Set<String> = [
    "chief", "lead", "special", "principal", "deputy", "head", "senior",
  ]

  /// Ranks of officers, which are no offices.
  private static let ranks: Set<String> = [
    "general", "lieutenant", "major", "brigadier", "colonel", "captain", "admiral", "vice", "rear", "air",
    "field",
    "marshal", "commodore", "sergeant", "ensign", "cornet", "midshipman", "-",
  ]

  private static let bodies: Set<String> = [
    "ministry", "embassy", "department", "bank", "university", "bureau", "legation", "consulate",
  ]

  /// Whether words can name an office by themselves: no honour, no degree, and not "the post".
  private func isOffice(_ mark: RecordMark) -> Bool {
    let head = tree.top(of: mark.tokens)
    let first = tree.lower[mark.tokens.lowerBound]
    let words = reader.words(mark.tokens)
    // "ran the lottery" is its head; who "took charge" is not told, and who "leads Sanders" heads nothing.
    let isDeed = DeedWords.office(of: words, first) != words
    if isDeed ? endsInPerson(mark) : tree[head].upos == .verb { return false }
    if ["master", "bachelor", "doctor", "knight", "dame", "grand"].contains(first) { return false }
    if mark.tokens.contains(where: {
      ["order", "medal", "legion", "prize", "award"].contains(tree.lower[$0])
    }) {
      return false
    }
    // "entered the foreign ministry": a body is no office in it.
    if !isDeed, MarkedOffices.bodies.contains(tree.lower[head]) { return false }
    // "the country's highest level presence": what is no person and no body.
    if tree[head].upos == .noun, ["ence", "ance", "ness"].contains(where: tree.lower[head].hasSuffix) {
      return false
    }
    // "Russia's negotiator on the talks" spoke there; a "chief negotiator" holds a post.
    if ["negotiator", "mediator"].contains(tree[head].lemma.lowercased()),
      !mark.tokens.contains(where: { MarkedOffices.standing.contains(tree.lower[$0]) })
    {
      return false
    }
    // "KCMG": letters behind a name are honours.
    let form = discourse.analysis.form(head)
    if mark.tokens.count == 1, form.utf8.count < 6, form.utf8.allSatisfy({ (65...90).contains($0) }),
      form != "MP"
    {
      return false
    }
    // "the Supreme Council, the", "ran for president"
    if explains(mark) || isSought(mark) || tree[mark.tokens.upperBound - 1].upos == .adp
      || ["that", "it", "its"].contains(first)
    {
      return false
    }
    // "the post", "his seat": of which office, other words tell.
    return mark.tokens.count > 1 || !MarkedOffices.bare.contains(tree.lower[head])
  }

  /// "leads Sanders", "leads Sanders in California", "direct Major-General Scott"
  private func endsInPerson(_ mark: RecordMark) -> Bool {
    [mark.tokens.lowerBound + 1, mark.tokens.upperBound - 1, mark.tokens.upperBound].contains { at in
      discourse.cast.mention(at: at).map { $0.form == .name && discourse.cast.isPerson($0.entity) } ?? false
    }
  }

  /// Whether the words are more often no office: a rank, a standing, a body, and "a judge", of which court nothing tells.
  private func isDoubtful(_ mark: RecordMark) -> Bool {
    let head = tree.top(of: mark.tokens)
    return ![.noun, .propn, .verb].contains(tree[head].upos)
      || tree[head].upos == .noun && tree[head].lemma.lowercased() + "s" == tree.lower[head]
      || MarkedOffices.noPosts.contains(tree[head].lemma.lowercased())
      || mark.tokens.count == 1 && mark.confidence < MarkedOffices.leastAlone
      || mark.tokens.allSatisfy { MarkedOffices.ranks.contains(tree.lower[$0]) }
  }

  /// "the candidate for district attorney", "ran for mayor"
  private func isSought(_ mark: RecordMark) -> Bool {
    let sentence = tree.sentenceTokens(of: mark.tokens.lowerBound)
    let before = max(sentence.lowerBound, mark.tokens.lowerBound - 3) ..<| mark.tokens.lowerBound
    guard let preposition = before.last(where: { tree.lower[$0] == "for" }), preposition > sentence.lowerBound
    else { return false }
    return ["run", "candidate", "bid", "stand", "campaign", "candidacy"].contains(
      tree[preposition - 1].lemma.lowercased())
  }

  /// Whether somebody is what a mark says, and none of those that the sentence sets beside him.
  private func isHeld(_ mark: RecordMark, _ teller: MarkReader.Teller) -> Bool {
    let sentence = tree.sentenceTokens(of: mark.tokens.lowerBound)
    let behind = mark.tokens.upperBound
    if ["'s", "’s"].contains(tree.lower[behind - 1]) { return false }
    if behind < sentence.upperBound {
      // "the prime minister's choice"
      if ["'s", "’s"].contains(tree.lower[behind]) { return false }
      // "the first minister of defence to visit Washington"
      if tree.lower[behind] == "to", behind + 1 < sentence.upperBound, tree[behind + 1].upos == .verb {
        return false
      }
    }
    if isMet(mark, teller) { return false }
    // "two sons, the younger of whom was mayor"
    let between = min(teller.token, mark.tokens.lowerBound) ..<| max(teller.token, mark.tokens.lowerBound)
    return !between.contains { tree.lower[$0] == "whom" || tree.lower[$0] == "whose" }
  }

  /// "beat the senator from Vermont", "asked the former secretary of state": whom somebody did something to is another;
  /// "won the chair of law" is no person.
  private func isMet(_ mark: RecordMark, _ teller: MarkReader.Teller) -> Bool {
    let head = tree.top(of: mark.tokens)
    var before = mark.tokens.lowerBound - 1
    if before > 0, ["former", "then", "ex"].contains(tree.lower[before]) { before -= 1 }
    guard tree[head].deprel == .obj, before > 0,
      tree.lower[before] == "the" || tree.lower[mark.tokens.lowerBound] == "the",
      RoleNouns.words.contains(tree.lower[head]), tree.lower[head] != "chair"
    else { return false }
    let verb = tree[head].head
    return verb >= 0 && verb < head && teller.token < verb && !MarkedOffices.making.contains(tree[verb].lemma)
      && !["as", "into"].contains(tree.lower[before - 1])
  }

  /// Verbs behind which stands what somebody is.
  private static let making: Set<String> = [
    "become", "be", "remain", "make", "name", "appoint", "elect", "call", "stay", "crown", "proclaim",
    "declare",
    "create",
  ]

  private static let nominations: Set<String> = ["nominate", "nomination", "nominee", "propose"]
  private static let wishes: Set<String> = [
    "ask", "want", "hope", "decline", "refuse", "candidate", "reject", "offer", "seek", "try", "fail", "lose",
    "run", "stand", "contest",
  ]

  /// Whether a mark stands before the name as a title.
  private func isTitle(_ mark: RecordMark, _ teller: MarkReader.Teller) -> Bool {
    (mark.tokens.upperBound ..<| mark.tokens.upperBound + 3).contains(teller.token)
  }

  /// "the Federation Council, the upper chamber of the legislature": what is named before the comma is a body.
  private func explains(_ mark: RecordMark) -> Bool {
    var before = mark.tokens.lowerBound - 1
    if before > 0, ["the", "a", "an", "its"].contains(tree.lower[before]) { before -= 1 }
    guard before > 0, tree.lower[before] == ",", let mention = discourse.cast.mention(at: before - 1) else {
      return false
    }
    return !discourse.cast.isPerson(mention.entity) && phrases.phrases(in: mark.tokens).isEmpty
  }

  private func draft(
    _ mark: RecordMark, _ teller: MarkReader.Teller, _ phrase: OfficePhrase?
  ) -> OccupancyDraft {
    var draft = OccupancyDraft(holder: teller.person, office: "", evidence: [reader.evidence(mark, teller)])
    if let phrase {
      let text = OfficeText(discourse).words(phrase)
      draft.office = text.office
      draft.organization = text.organization
      draft.jurisdiction = text.jurisdiction
      draft.constituency = text.constituency
      draft.former = phrase.former
      draft.acting = phrase.acting
    }
    // What the mark says beyond the phrase: "director of finance at the Post Office" where the rules stop at "director".
    let words = reader.words(mark.tokens)
    if draft.office.utf8.count < words.utf8.count {
      draft.office = DeedWords.office(of: words, tree.lower[mark.tokens.lowerBound])
    }
    // "held the auditor's post": was auditor
    for post in ["'s post", "’s post", "'s office", "’s office", "'s job", "’s job", "'s seat", "’s seat"]
    where draft.office.hasSuffix(post) {
      draft.office = String(draft.office.dropLast(post.count))
    }
    // "won the governorship": what somebody is who has it.
    if let rank = OfficeNouns.ranks[draft.office.lowercased()] { draft.office = rank }
    if let start = reader.date(mark.starts) { draft.start = start.start ?? start.value }
    if let end = reader.date(mark.ends) { draft.end = end.end ?? end.value }
    if let start = draft.start?.earliest, let end = draft.end?.latest, end < start { draft.end = nil }
    return draft
  }

  /// Whether the rules have found, in the same sentence, what has words in common with a draft.
  private func isKnown(_ draft: OccupancyDraft, _ known: [OccupancyDraft]) -> Bool {
    let range = draft.evidence[0].range
    let mine = OfficeIdentity(draft)
    return known.contains { other in
      guard other.evidence.contains(where: { $0.range.overlaps(range) }) else { return false }
      let its = OfficeIdentity(other)
      return !its.words.union(its.modifiers).isDisjoint(with: mine.words.union(mine.modifiers))
    }
  }
}

/// What somebody is who does something: who "headed the harbour board" was its head.
enum DeedWords {
  private static let posts: [(deed: [String], post: String)] = [
    (["headed", "heads", "heading", "head"], "Head of"), (["led", "leads", "leading", "lead"], "Head of"),
    (["ran", "runs", "running", "run"], "Head of"), (["sat for", "sits for", "sit for"], "Member for"),
    (["chaired", "chairs", "chairing", "chair"], "Chair of"),
    (["commanded", "commands", "commanding", "command"], "Commander of"),
    (["governed", "governs", "governing", "govern"], "Governor of"),
    (["ruled", "rules", "ruling", "rule"], "Ruler of"), (["reigned", "reigns"], "Ruler"),
    (["directed", "directs", "directing", "direct"], "Director of"),
    (["edited", "edits", "editing", "edit"], "Editor of"),
    (["represented", "represents", "representing", "represent"], "Member for"),
    (["managed", "manages", "managing", "manage"], "Manager of"),
    (["administered", "administers", "administering"], "Administrator of"),
    (["captained", "captains"], "Captain of"), (["presided over", "presides over"], "President of"),
    (
      [
        "sat on", "sits on", "sit on", "sat in", "sits in", "sit in", "served on", "serves on", "serve on",
        "served in",
      ],
      "Member of"
    ),
  ]

  /// Whether what somebody led or represented is a body or a place, and no errand and no word for one.
  private static func isLasting(_ object: String) -> Bool {
    let words = object.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first,
      ![
        "it", "him", "her", "them", "one", "his", "their", "this", "a", "an", "for", "to", "into", "in",
        "with",
        "by", "off", "out", "back", "up", "over",
      ].contains(first)
    else {
      return false
    }
    return !words.contains { errands.contains($0) }
  }

  private static let errands: Set<String> = [
    "unit", "effort", "efforts", "fight", "group", "response", "movement", "troops", "army", "charity",
    "delegation", "delegations", "mission", "missions", "talks", "list", "negotiations", "expedition",
    "march", "campaign",
    "protest", "protests", "revolt", "rebellion", "attack", "charge", "inquiry", "investigation",
    "opposition", "country",
    "city", "colony", "client", "clients", "interests", "side", "team", "tour",
  ]

  /// The office that words name, of which the first is, in small letters, `first`.
  static func office(of words: String, _ first: String) -> String {
    let lower = words.lowercased()
    for (deeds, post) in posts {
      for deed in deeds where deed.hasPrefix(first) && lower.hasPrefix(deed + " ") {
        let rest = String(decoding: words.utf8.dropFirst(deed.utf8.count + 1), as: UTF8.self)
        // Whoever represents "the school", "the defendants" or "the Portuguese crown" sits for no place.
        let isPlace =
          post != "Member for"
          || rest.contains { $0.isUppercase }
            && !rest.lowercased().split { !$0.isLetter }.contains {
              ["crown", "government", "court", "king", "queen", "emperor", "holy", "state"].contains($0)
            }
        return isLasting(rest) && isPlace ? post + " " + rest : words
      }
    }
    return words
  }
}
