import Chronology
import Language

/// Nouns that name an office by its dignity: "the presidency of Kassara", "the colonelcy of the 61st Foot".
enum OfficeNouns {
  /// The noun, and the rank whose holder has it.
  static let ranks: [String: String] = [
    "presidency": "President", "premiership": "Prime Minister", "prime-ministership": "Prime Minister",
    "governorship": "Governor", "lieutenant-governorship": "Lieutenant-governor", "mayoralty": "Mayor",
    "mayorship": "Mayor", "chairmanship": "Chairman", "chairwomanship": "Chairwoman",
    "chancellorship": "Chancellor",
    "vice-presidency": "Vice President", "ambassadorship": "Ambassador", "directorship": "Director",
    "secretaryship": "Secretary", "generalship": "General", "headship": "Head", "rectorship": "Rector",
    "deanship": "Dean", "bishopric": "Bishop", "archbishopric": "Archbishop", "speakership": "Speaker",
    "judgeship": "Judge", "professorship": "Professor", "colonelcy": "Colonel", "captaincy": "Captain",
    "viceroyalty": "Viceroy", "regency": "Regent", "consulship": "Consul", "prefecture": "Prefect",
    "commissionership": "Commissioner", "stewardship": "Steward", "wardenship": "Warden",
    "leadership": "Leader",
    "command": "Commander", "editorship": "Editor", "treasurership": "Treasurer", "deputyship": "Deputy",
    "directorate-general": "Director-general", "secretary-generalship": "Secretary-general", "papacy": "Pope",
    "patriarchate": "Patriarch", "sheriffdom": "Sheriff", "senatorship": "Senator",
    "ministership": "Minister", "mastership": "Master", "provostship": "Provost",
    "principalship": "Principal", "curatorship": "Curator", "abbacy": "Abbot", "intendancy": "Intendant",
    "viceroyship": "Viceroy", "superintendency": "Superintendent", "vicariate": "Vicar",
    "inspectorship": "Inspector", "co-chairmanship": "Co-chairman", "vice-chairmanship": "Vice-chairman",
    "attorney-generalship": "Attorney-general", "governor-generalship": "Governor-general",
    "lord-lieutenancy": "Lord Lieutenant", "clerkship": "Clerk", "registrarship": "Registrar",
    "comptrollership": "Comptroller", "controllership": "Controller", "recordership": "Recorder",
    "chieftaincy": "Chief", "chieftainship": "Chief", "sultanate": "Sultan", "ombudsmanship": "Ombudsman",
    "moderatorship": "Moderator", "trusteeship": "Trustee", "vice-chancellorship": "Vice-chancellor",
    "surveyorship": "Surveyor", "postmastership": "Postmaster", "ministry-presidency": "Minister-president",
  ]
}

/// Reads such nouns as terms of office, with the verb that says what becomes of them.
struct OfficeNounReader {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }
  private let reader: PhraseReader

  init(discourse: Discourse, voice: Voice) {
    self.discourse = discourse
    self.voice = voice
    reader = PhraseReader(discourse)
  }

  func drafts(in sentence: Range<Int>) -> [OccupancyDraft] {
    var drafts: [OccupancyDraft] = []
    for token in sentence {
      guard let rank = rank(token, sentence),
        tree[token].upos == .noun || ["ministry", "brief"].contains(tree.lower[token]),
        voice.isStated(token), !isOfContest(token),
        let draft = draft(rank, token, sentence)
      else { continue }
      drafts.append(draft)
    }
    return drafts
  }

  /// "the leadership contest", "the presidency bid": the noun says of what.
  private func isOfContest(_ token: Int) -> Bool {
    token + 1 < tree.count
      && [
        "contest", "race", "election", "elections", "bid", "campaign", "ballot", "vote", "struggle", "debate",
        "convention",
        "challenge", "crisis", "team", "council", "spill",
      ].contains(tree.lower[token + 1])
  }

  /// "the defence portfolio" is a minister's.
  private func rank(_ token: Int, _ sentence: Range<Int>) -> String? {
    if tree.lower[token] == "ministry" { return ministry(token, sentence) }
    // "was handed the agriculture brief"
    let isBrief =
      tree.lower[token] == "brief" && OfficialFields.words.contains(tree.lower[token - 1])
      && Determiners.words.contains(tree.lower[token - 2])
    guard tree.lower[token] == "portfolio" || isBrief else {
      guard let rank = OfficeNouns.ranks[tree.lower[token]] else { return nil }
      // "the lieutenant-governorship"
      if token > sentence.lowerBound + 1, tree.lower[token - 1] == "-",
        ["lieutenant", "vice", "deputy", "under"].contains(tree.lower[token - 2])
      {
        return tree.words(token - 2 ..<| token - 1) + "-" + rank.lowercased()
      }
      return rank
    }
    var first = token
    while first > sentence.lowerBound, [.noun, .adj, .propn].contains(tree[first - 1].upos) { first -= 1 }
    if first < token { return tree.words(first ..<| token) + " minister" }
    guard tree.lower[token + 1] == "of" else { return nil }
    return "Minister"
  }

  /// "held the foreign ministry", "was given the Ministry of Works": whoever has a ministry is its minister.
  private func ministry(_ token: Int, _ sentence: Range<Int>) -> String? {
    var first = token
    while first > sentence.lowerBound, [.noun, .adj, .propn].contains(tree[first - 1].upos),
      cast.mention(at: first - 1).map({ !cast.isPerson($0.entity) }) ?? true
    {
      first -= 1
    }
    guard let (verb, _, _) = governor(of: token, sentence),
      [
        "hold", "occupy", "take", "assume", "receive", "give", "exchange", "retain", "keep", "relinquish",
        "hand",
      ]
      .contains(tree[verb].lemma)
    else { return nil }
    if first < token { return tree.words(first ..<| token) + " Minister" }
    return tree.lower[token + 1] == "of" || tree.lower[token + 1] == "for" ? "Minister" : nil
  }

  /// "the Court of Appeal, whose presidency she held between 1992 and 1996".
  private func owned(_ rank: String, _ noun: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    guard noun > sentence.lowerBound + 2, tree.lower[noun - 1] == "whose", noun + 2 < sentence.upperBound,
      let mention = cast.mention(at: noun + 1), cast.isPerson(mention.entity)
    else { return nil }
    let verb = mention.tokens.upperBound
    guard verb < sentence.upperBound, ["hold", "assume", "take", "occupy", "have"].contains(tree[verb].lemma)
    else { return nil }
    var body: String?
    var at = noun - 2
    while at > sentence.lowerBound, at > noun - 9, body == nil {
      if let mention = cast.mention(at: at), mention.form == .name, !cast.isPerson(mention.entity) {
        body = tree.words(mention.tokens).joinedLines
      }
      at -= 1
    }
    guard let body else { return nil }
    var draft = OccupancyDraft(
      holder: mention.entity, office: "\(rank) of the \(body)",
      evidence: [discourse.sentenceEvidence(noun, confidence: 0.8)])
    draft.organization = body
    let phrase = OfficePhrase(
      tokens: noun ..<| verb + 1, head: noun,
      rank: Rank(word: rank.lowercased(), category: .body, needsBody: false),
      title: noun ..<| noun + 1, start: noun)
    let link = OfficeLinkage(holder: mention.entity, link: .trigger(verb), effect: .holds, confidence: 0.8)
    if let term = TermReader(discourse, sentence).terms([LinkedPhrase(phrase: phrase, links: [link])]).first?
      .first
    {
      draft.start = term.start
      draft.end = term.end
    }
    return draft
  }

  /// "His presidency of the Trades Union Council in 1977 is remembered for …", "During her chairmanship of the board
  /// (1990–1994)": whose it is, and of what.
  private func possessed(_ rank: String, _ noun: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    guard noun > sentence.lowerBound, ["his", "her"].contains(tree.lower[noun - 1]),
      tree.lower[noun + 1] == "of",
      !isGoverned(noun, sentence), let mention = cast.mention(at: noun - 1), cast.isPerson(mention.entity)
    else { return nil }
    let (office, organization, place, end) = words(rank, noun, sentence)
    guard organization != nil || place != nil,
      let span = discourse.calendar.spans(in: end ..<| min(end + 3, sentence.upperBound)).first,
      !span.isAttributive
    else { return nil }
    var draft = OccupancyDraft(
      holder: mention.entity, office: office, evidence: [discourse.sentenceEvidence(noun, confidence: 0.8)])
    draft.organization = organization
    draft.jurisdiction = place
    draft.start = span.start ?? span.value
    draft.end = span.end
    return draft
  }

  private func isGoverned(_ noun: Int, _ sentence: Range<Int>) -> Bool { governor(of: noun, sentence) != nil }

  private func draft(_ rank: String, _ noun: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    if let draft = owned(rank, noun, sentence) { return draft }
    if let draft = falling(rank, noun, sentence) { return draft }
    if let draft = possessed(rank, noun, sentence) { return draft }
    guard let (verb, effect, isGiven) = governor(of: noun, sentence), voice.isStated(verb) else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    let passive = subjects.isPassive(verb, sentence)
    let holder: CastNumber?
    if isGiven {
      holder =
        passive && ["give", "entrust", "hand", "award", "assign"].contains(tree[verb].lemma)
        ? subjects.subject(of: verb, sentence) : recipient(verb, noun, sentence)
    } else {
      guard !passive else { return nil }
      holder = subjects.subject(of: verb, sentence)
    }
    guard let holder,
      !(max(sentence.lowerBound, verb - 3) ..<| verb).contains(where: {
        UnsaidWords.hold($0, tree)
      })
    else { return nil }
    // Where the country has premiers, the premiership is a premier's.
    let own = rank == "Prime Minister" && tree.lower.contains("premier") ? "Premier" : rank
    let (office, organization, place, end) = words(own, noun, sentence)
    // Without a body or a place only a known office says which one is meant.
    var draft = OccupancyDraft(
      holder: holder, office: office, evidence: [discourse.sentenceEvidence(noun, confidence: 0.8)])
    draft.isBare = organization == nil && place == nil && !office.contains(" ")
    draft.organization = organization
    draft.jurisdiction = place
    let phrase = OfficePhrase(
      tokens: noun ..<| end, head: noun,
      rank: Rank(word: rank.lowercased(), category: .body, needsBody: false),
      title: noun ..<| noun + 1, start: noun)
    let link = OfficeLinkage(holder: holder, link: .trigger(verb), effect: effect, confidence: 0.8)
    if let term = TermReader(discourse, sentence).terms([LinkedPhrase(phrase: phrase, links: [link])]).first?
      .first
    {
      draft.start = term.start
      draft.end = term.end
    }
    if effect == .ends {
      draft.former = true
      // "yielded the leadership of the Liberals to Ann Pike", "lost the presidency to X"
      if tree.lower[end] == "to", let next = Neighbours(discourse: discourse).person(after: end),
        next != holder
      {
        draft.successor = [next]
        draft.isBare = false
      }
    }
    Neighbours(discourse: discourse).note(phrase, sentence, &draft)
    return draft
  }

  /// "the general secretaryship": with the adjective of the title.
  private func titled(_ rank: String, _ noun: Int, _ sentence: Range<Int>) -> String {
    let before = noun - 1
    guard before >= sentence.lowerBound,
      ["general", "deputy", "vice", "national", "permanent", "acting", "prime", "first"]
        .contains(tree.lower[before])
    else { return rank }
    return tree.words(before ..<| noun) + " " + rank.lowercased()
  }

  /// "The chairmanship went to Ratna Puspitasari", "the premiership fell to X in 1970".
  private func falling(_ rank: String, _ noun: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    let (office, organization, place, end) = words(titled(rank, noun, sentence), noun, sentence)
    guard end + 2 < sentence.upperBound, ["go", "fall", "pass", "come"].contains(tree[end].lemma),
      tree[end].upos == .verb
    else { return nil }
    // "The premiership passed in 1969 to Kos"
    let to = discourse.calendar.span(at: end + 1)?.tokens.upperBound ?? end + 1
    // "The deputy governorship followed in 1988": in a life it is its subject's.
    if ["follow", "come"].contains(tree[end].lemma), to > end + 1, voice.isStated(end),
      let subject = cast.subject, cast.isPerson(subject), cast.isLife, noun < sentence.lowerBound + 5
    {
      var draft = OccupancyDraft(
        holder: subject, office: office, evidence: [discourse.sentenceEvidence(noun, confidence: 0.8)])
      draft.organization = organization
      draft.jurisdiction = place
      draft.isBare = organization == nil && place == nil && !office.contains(" ")
      draft.start = discourse.calendar.span(at: end + 1)?.value
      return draft
    }
    guard tree.lower[to] == "to", voice.isStated(end),
      let holder = Neighbours(discourse: discourse).person(after: to)
    else { return nil }
    var draft = OccupancyDraft(
      holder: holder, office: office, evidence: [discourse.sentenceEvidence(noun, confidence: 0.78)])
    draft.organization = organization
    draft.jurisdiction = place
    draft.start = discourse.calendar.date(of: end, tree)
    let phrase = OfficePhrase(
      tokens: noun ..<| end, head: noun,
      rank: Rank(word: rank.lowercased(), category: .body, needsBody: false),
      title: noun ..<| noun + 1, start: noun)
    Neighbours(discourse: discourse).note(phrase, sentence, &draft)
    return draft
  }

  /// The verb before a noun that takes, holds, gives or leaves it.
  private func governor(of noun: Int, _ sentence: Range<Int>) -> (Int, TermEffect, isGiven: Bool)? {
    var at = noun - 1
    while at >= sentence.lowerBound, at > noun - 9 {
      if tree[at].upos == .verb {
        let lemma = tree[at].lemma
        if ["hold", "occupy", "fill", "exercise", "retain", "keep", "discharge", "share"].contains(lemma) {
          return (at, .holds, false)
        }
        if [
          "assume", "take", "win", "gain", "exchange", "accept", "receive", "inherit", "secure", "obtain",
          "regain",
          "capture", "get", "land",
        ]
        .contains(lemma) {
          return (at, .begins, false)
        }
        if ["ascend", "succeed", "accede", "rise", "return"].contains(lemma), tree.lower[at + 1] == "to" {
          return (at, .begins, false)
        }
        if [
          "resign", "relinquish", "lose", "leave", "vacate", "quit", "surrender", "lay", "give", "yield",
          "cede",
          "renounce", "forfeit",
        ].contains(lemma),
          lemma != "give" || tree.lower[at + 1] == "up"
        {
          return (at, .ends, false)
        }
        // "The Assembly removed him from the speakership"
        if ["remove", "oust", "dismiss", "drop", "sack"].contains(lemma),
          (at + 1 ..<| noun).contains(where: { tree.lower[$0] == "from" })
        {
          return (at, .ends, true)
        }
        // "handed over the presidency to his deputy"
        if lemma == "hand", ["over", "on"].contains(tree.lower[at + 1]),
          !(at + 1 ..<| noun).contains(where: {
            cast.mention(at: $0).map { cast.isPerson($0.entity) } ?? false
          })
        {
          return (at, .ends, false)
        }
        if ["bestow", "confer", "give", "entrust", "grant", "award", "hand"].contains(lemma) {
          return (at, .begins, true)
        }
        if ["appoint", "elect", "promote", "raise", "elevate"].contains(lemma),
          (at + 1 ..<| noun).contains(where: { tree.lower[$0] == "to" })
        {
          return (at, .begins, true)
        }
        return nil
      }
      guard
        [.det, .adj, .noun, .propn, .pron, .adp, .adv, .part].contains(tree[at].upos)
          || tree.lower[at] == "-" || discourse.calendar.span(at: at) != nil
      else { return nil }
      at -= 1
    }
    return nil
  }

  /// "bestowed the governorship upon him", "gave her the chairmanship".
  private func recipient(_ verb: Int, _ noun: Int, _ sentence: Range<Int>) -> CastNumber? {
    for at in verb + 1 ..<| noun {
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity) { return mention.entity }
    }
    var at = noun + 1
    while at + 1 < min(noun + 14, sentence.upperBound), tree[at].upos != .verb {
      if ["upon", "on", "to"].contains(tree.lower[at]), let mention = cast.mention(at: at + 1),
        cast.isPerson(mention.entity)
      {
        return mention.entity
      }
      at += 1
    }
    return nil
  }

  /// The office in words: "Governor of Saint Brendan".
  private func words(_ rank: String, _ noun: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int) {
    let at = noun + 1
    guard at + 1 < sentence.upperBound, ["of", "in"].contains(tree.lower[at]),
      discourse.calendar.span(at: at) == nil
    else { return (rank, nil, nil, noun + 1) }
    var first = at + 1
    if Determiners.words.contains(tree.lower[first]) { first += 1 }
    var end = first
    while end < sentence.upperBound, discourse.calendar.span(at: end) == nil {
      if let mention = cast.mention(at: end) {
        if cast.isPerson(mention.entity) { break }
        end = mention.tokens.upperBound
        continue
      }
      guard
        [.propn, .noun, .adj].contains(tree[end].upos) || (tree[end].upos == .num && end == first)
          || (tree.lower[end] == "of" && end > first)
          || (["the", "'s", "-"].contains(tree.lower[end]) && end > first)
      else { break }
      end += 1
    }
    while end > first, [.adp, .det, .part].contains(tree[end - 1].upos) { end -= 1 }
    guard end > first else { return (rank, nil, nil, noun + 1) }
    let words = tree.words(first ..<| end).joinedLines
    let isBody = (first ..<| end).contains { OfficeBodies.words.contains(tree.lower[$0]) }
    return (
      "\(rank) of \(tree.lower[first - 1] == "the" ? "the " : "")\(words)", isBody ? words : nil,
      isBody ? nil : words, end
    )
  }
}
