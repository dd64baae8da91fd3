import Chronology
import Language

/// Offices that a verb names without a rank noun: "chaired the committee", "represented the district in the Senate".
struct BodyVerbs {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  init(discourse: Discourse, voice: Voice) {
    self.discourse = discourse
    self.voice = voice
  }

  func drafts(in sentence: Range<Int>) -> [OccupancyDraft] {
    var drafts: [OccupancyDraft] = []
    for token in sentence where tree[token].upos == .verb {
      if let draft = draft(token, sentence) { drafts.append(draft) }
    }
    return drafts
  }

  private func draft(_ verb: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    let lemma = tree[verb].lemma
    let found: (office: String, organization: String?, constituency: String?, end: Int)?
    switch lemma {
    case "represent": found = seat(verb, sentence)
    case "sit", "serve": found = sitting(verb, sentence)
    case "elect", "re-elect", "reelect", "return", "appoint": found = elected(verb, sentence)
    default: found = OfficeTriggers.heads[lemma].flatMap { headed(verb, $0, sentence) }
    }
    guard let found, voice.isStated(verb) else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    let passive = subjects.isPassive(verb, sentence)
    let holds = ["represent", "sit", "serve"].contains(lemma) || OfficeTriggers.heads[lemma] != nil
    if passive == holds { return nil }
    if UnsaidWords.words.contains(tree.lower[max(sentence.lowerBound, verb - 1)]) { return nil }
    guard let holder = subjects.subject(of: verb, sentence) else { return nil }
    var draft = OccupancyDraft(
      holder: holder, office: found.office, evidence: [discourse.sentenceEvidence(verb, confidence: 0.8)])
    draft.organization = found.organization
    draft.constituency = found.constituency
    let terms = TermReader(discourse, sentence)
    let phrase = OfficePhrase(
      tokens: verb..<found.end, head: verb, rank: Rank(word: "", category: .body, needsBody: false),
      title: verb..<found.end, start: verb)
    let effect: TermEffect = holds ? .holds : .begins
    let link = OfficeLinkage(holder: holder, link: .trigger(verb), effect: effect, confidence: 0.8)
    if let term = terms.terms([LinkedPhrase(phrase: phrase, links: [link])]).first?.first {
      draft.start = term.start
      draft.end = term.end
    }
    return draft
  }

  /// "represented PLACE in the BODY".
  private func seat(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    guard let place = name(verb + 1, sentence), !OfficeBodies.words.contains(tree.lower[place.upperBound - 1])
    else {
      return nil
    }
    var at = place.upperBound
    while at < sentence.upperBound, at < place.upperBound + 3, tree.lower[at] != "in" { at += 1 }
    guard at + 1 < sentence.upperBound, tree.lower[at] == "in", let body = name(at + 1, sentence),
      isLegislature(body)
    else { return nil }
    let constituency = tree.words(place).joinedLines
    let organization = tree.words(body).joinedLines
    return ("Member of the \(organization) for \(constituency)", organization, constituency, body.upperBound)
  }

  /// "sat in the BODY".
  private func sitting(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    guard verb + 2 < sentence.upperBound, ["in", "on"].contains(tree.lower[verb + 1]),
      let body = name(verb + 2, sentence), isLegislature(body)
    else { return nil }
    let organization = tree.words(body).joinedLines
    return ("Member of the \(organization)", organization, nil, body.upperBound)
  }

  /// "was elected to the BODY", also "for PLACE".
  private func elected(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    var at = verb + 1
    while at < sentence.upperBound, at < verb + 5, tree.lower[at] != "to" {
      guard discourse.calendar.span(at: at) != nil || tree[at].upos == .adv else { return nil }
      at += 1
    }
    guard at + 1 < sentence.upperBound, tree.lower[at] == "to", let body = name(at + 1, sentence),
      isLegislature(body) || isCourt(body)
    else { return nil }
    let organization = tree.words(body).joinedLines
    var end = body.upperBound
    var constituency: String?
    if end + 1 < sentence.upperBound, ["for", "from"].contains(tree.lower[end]),
      discourse.calendar.span(at: end) == nil, let place = name(end + 1, sentence)
    {
      constituency = tree.words(place).joinedLines
      end = place.upperBound
    }
    let rank = isCourt(body) && !isLegislature(body) ? "Judge" : "Member"
    return (
      "\(rank) of the \(organization)" + (constituency.map { " for \($0)" } ?? ""), organization,
      constituency, end
    )
  }

  private func headed(_ verb: Int, _ rank: String, _ sentence: Range<Int>) -> (String, String?, String?, Int)?
  {
    guard let body = name(verb + 1, sentence) else { return nil }
    if verb > sentence.lowerBound, [.det, .adp].contains(tree[verb - 1].upos) { return nil }
    let hasBody = body.contains {
      OfficeBodies.words.contains(tree.lower[$0]) && !LegislatureWords.none.contains(tree.lower[$0])
    }
    guard hasBody,
      tree[verb].morphology.contains(.past) || tree[verb].morphology.contains(.gerund)
        || tree[verb].morphology.contains(.present)
    else { return nil }
    // "led the party to victory", "headed the list".
    let end = body.upperBound
    if end < sentence.upperBound, ["to", "into", "through", "against"].contains(tree.lower[end]) {
      return nil
    }
    if ["state", "force", "forces", "group"].contains(tree.lower[end - 1]), rank != "Commander" {
      return nil
    }
    let organization = tree.words(body).joinedLines
    return ("\(rank) of the \(organization)", organization, nil, end)
  }

  /// A name or body behind an article: its tokens without it.
  private func name(_ begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var at = begin
    if at < sentence.upperBound, Determiners.words.contains(tree.lower[at]) { at += 1 }
    guard at < sentence.upperBound else { return nil }
    let first = at
    while at < sentence.upperBound, discourse.calendar.span(at: at) == nil {
      if let mention = cast.mention(at: at), !cast.isPerson(mention.entity), mention.form == .name {
        at = mention.tokens.upperBound
        continue
      }
      if tree[at].upos == .adp, tree.lower[at] == "of", at > first, at + 1 < sentence.upperBound,
        discourse.calendar.span(at: at + 1) == nil
      {
        at += 1
        if at < sentence.upperBound, tree.lower[at] == "the" { at += 1 }
        continue
      }
      guard [.propn, .adj, .noun].contains(tree[at].upos) || tree.lower[at] == "-" || tree.lower[at] == "'s"
      else { break }
      at += 1
    }
    return at > first ? first..<at : nil
  }

  private func isLegislature(_ tokens: Range<Int>) -> Bool {
    tokens.contains { LegislatureWords.words.contains(tree.lower[$0]) }
  }

  private func isCourt(_ tokens: Range<Int>) -> Bool {
    tokens.contains { ["court", "tribunal", "bench"].contains(tree.lower[$0]) }
  }
}

enum LegislatureWords {
  /// Bodies that are led for a day, and make nobody an officer.
  static let none: Set<String> = [
    "delegation", "campaign", "inquiry", "panel", "government", "administration",
  ]
  static let words: Set<String> = [
    "senate", "house", "parliament", "congress", "assembly", "council", "duma", "bundestag", "bundesrat",
    "knesset",
    "diet", "sejm", "riksdag", "storting", "folketing", "cortes", "chamber", "legislature", "commons",
    "lords", "dáil",
    "seanad", "sabha", "althing", "eduskunta", "rada", "majlis", "verkhovna", "reichstag", "landtag",
    "stortinget",
  ]
}
