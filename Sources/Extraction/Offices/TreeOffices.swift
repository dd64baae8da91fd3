import Chronology
import Language

/// Offices that the tree ties to somebody and that are not read along the words: "a spokeswoman for the prosecutors, Regula
/// Hunziker, said", "her youngest brother, Francis Alcindor, is Saint Auban's Commissioner of Police".
///
/// Only a noun of rank with more said of it counts, since a bare one is often a calling, and only where nothing else in
/// the sentence gives the person an office of that rank.
struct TreeOffices {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  /// The offices of a sentence besides those that were found in it.
  func drafts(in sentence: Range<Int>, besides found: ArraySlice<OccupancyDraft>) -> [OccupancyDraft] {
    var drafts: [OccupancyDraft] = []
    for token in sentence {
      guard [.noun, .propn].contains(tree[token].upos), let rank = Ranks.byWord[tree.lower[token]],
        !rank.isTrade,
        !Self.loose.contains(rank.word), voice.isStated(token), !QuotationMarks.enclose(token, discourse),
        cast.mention(at: token).map({ !($0.form == .name && cast.isPerson($0.entity)) }) ?? true,
        let link = link(token, sentence), let words = words(token, sentence), isHeld(words, token, sentence)
      else { continue }
      let isKnown = (found + drafts[...]).contains {
        $0.holder == link.holder && holds($0.office.lowercased(), rank.word, token)
      }
      if isKnown { continue }
      drafts.append(draft(rank, token, words, link, sentence))
    }
    return drafts
  }

  /// Ranks that in free word order are more often no office than one.
  private static let loose: Set<String> = [
    "member", "officer", "agent", "master", "prince", "princess", "count", "duke", "earl", "principal",
    "fellow",
    "founder", "co-founder", "owner", "partner", "editor", "detective", "executive", "priest", "negotiator",
    "attorney", "lawyer", "ruler", "monarch", "sovereign", "chieftain", "khan", "prelate", "keeper", "patron",
    "publisher", "assistant", "writer", "author", "trainee", "cadet", "elector", "whip", "rabbi", "imam",
    "lama",
    "reader", "superior", "provincial", "prior", "king", "queen", "administrator", "interpreter", "chef",
    "boss",
  ]

  private func holds(_ office: String, _ rank: String, _ token: Int) -> Bool {
    office.holds(rank) || office.holds(tree[token].lemma)
  }

  // MARK: - Who

  private func link(_ token: Int, _ sentence: Range<Int>) -> OfficeLinkage? {
    // "The inspector who certified the beams, Tomas Vrba, admitted"
    if let name = tree.children(token, .appos).first(where: { $0 > token }), let person = named(name) {
      return OfficeLinkage(holder: person, link: .apposition, effect: .holds, confidence: 0.76)
    }
    // "Jane Roe, the state's purchasing director,"
    if tree[token].deprel == .appos, tree[token].head < token, let person = named(tree[token].head) {
      return OfficeLinkage(holder: person, link: .apposition, effect: .holds, confidence: 0.76)
    }
    // "Her brother, Francis Alcindor, is Commissioner of Police", "who is director of the port"
    guard let be = tree.child(token, .cop), ["is", "was", "has", "been", "are"].contains(tree.lower[be]),
      !unsaid(be, sentence)
    else { return nil }
    if tree[token].deprel == .aclRelcl, let person = named(tree[token].head) {
      return OfficeLinkage(holder: person, link: .trigger(be), effect: .holds, confidence: 0.76)
    }
    guard let subject = tree.child(token, .nsubj), subject < be else { return nil }
    let holder =
      named(subject) ?? tree.children(subject, .appos, .flat).lazy.compactMap { named($0) }.first
    return holder.map { OfficeLinkage(holder: $0, link: .trigger(be), effect: .holds, confidence: 0.76) }
  }

  /// The person whose name stands at a word.
  private func named(_ token: Int) -> CastNumber? {
    guard let mention = cast.mention(at: token), mention.form == .name, cast.isPerson(mention.entity) else {
      return nil
    }
    return mention.entity
  }

  private func unsaid(_ token: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, token - 3) ..<| min(token + 3, sentence.upperBound)).contains {
      UnsaidWords.hold($0, tree)
    }
  }

  // MARK: - What

  /// The office's words: from its first modifier to the end of what is said of it by "of", "for", "at".
  private func words(_ token: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var first = token
    for child in tree.children(token)
    where child < token && [.amod, .compound, .nmodPoss, .nummod].contains(tree[child].deprel) {
      first = min(first, tree.span(child).lowerBound)
    }
    guard token - first < 9, first >= sentence.lowerBound else { return nil }
    while first < token,
      tree[first].upos == .det || tree[first].upos == .pron || RankWords.times.contains(tree.lower[first])
        || ["'s", "’s", ","].contains(tree.lower[first]) || tree[first].upos == .adv
    { first += 1 }
    var end = token + 1
    // "attorney general", "commander-in-chief"
    while end < sentence.upperBound,
      tree[end].upos == .adj && tree[end].head == token
        || Ranks.tails[tree.lower[end]]?.contains(tree.lower[token]) ?? false
    { end += 1 }
    for child in tree.children(token) where child >= end {
      guard [.nmod, .nmodUnmarked].contains(tree[child].deprel), let mark = tree.child(child, .case),
        mark == end, ["of", "for", "at", "in", "to", "on", "with"].contains(tree.lower[mark]),
        discourse.calendar.span(at: child) == nil
      else { continue }
      let span = tree.span(child) { below in
        [.aclRelcl, .acl, .appos, .parataxis, .punct].contains(tree[below].deprel)
      }
      guard span.upperBound > end, span.upperBound - end < 14, span.upperBound <= sentence.upperBound else {
        continue
      }
      end = span.upperBound
      while end > token + 1, tree[end - 1].upos == .punct { end -= 1 }
    }
    for at in token ..<| end where discourse.calendar.span(at: at) != nil { return nil }
    // "trade unionist and party leader": two things, of which the first is none.
    if (first ..<| token).contains(where: { tree[$0].upos == .cconj }) { return nil }
    return first ..<| end
  }

  /// Whether somebody has an office by these words: more than the noun itself, and none that is only sought.
  private func isHeld(_ words: Range<Int>, _ token: Int, _ sentence: Range<Int>) -> Bool {
    guard words.count > 1 else { return false }
    if words.contains(where: { RankWords.notHeld.contains(tree.lower[$0]) }) { return false }
    let around =
      max(sentence.lowerBound, words.lowerBound - 4) ..<| min(words.upperBound + 3, sentence.upperBound)
    if around.contains(where: {
      [
        "nominee", "candidate", "would-be", "next", "future", "possible", "alleged", "son", "daughter",
        "friend",
        "supporter", "like",
      ].contains(tree.lower[$0])
        && ($0 < words.lowerBound || $0 >= words.upperBound)
    }) {
      return false
    }
    // "a popular mayor", "the first woman judge": nothing that says of where.
    return words.upperBound > token + 1
      || (words.lowerBound ..<| token).contains {
        tree[$0].upos == .noun || tree[$0].upos == .propn || tree[$0].deprel == .nmodPoss
          || tree[$0].upos == .verb || OfficialFields.words.contains(tree.lower[$0])
      }
  }

  private func draft(
    _ rank: Rank, _ token: Int, _ words: Range<Int>, _ link: OfficeLinkage, _ sentence: Range<Int>
  ) -> OccupancyDraft {
    var phrase = OfficePhrase(
      tokens: words, head: token, rank: rank, title: words.lowerBound ..<| token + 1, start: words.lowerBound)
    var start = words.lowerBound
    while start > sentence.lowerBound,
      tree[start - 1].upos == .det || RankWords.times.contains(tree.lower[start - 1])
    {
      start -= 1
      if RankWords.former.contains(tree.lower[start]) { phrase.former = true }
    }
    phrase.start = start
    phrase.acting = words.contains { RankWords.acting.contains(tree.lower[$0]) }
    let text = OfficeText(discourse).words(phrase)
    var draft = OccupancyDraft(
      holder: link.holder, office: text.office,
      evidence: [discourse.sentenceEvidence(token, confidence: link.confidence)])
    draft.organization = text.organization
    draft.jurisdiction = text.jurisdiction
    draft.constituency = text.constituency
    draft.former = phrase.former
    draft.acting = phrase.acting
    let term = TermReader(discourse, sentence).terms([LinkedPhrase(phrase: phrase, links: [link])]).first?
      .first
    draft.start = term?.start
    draft.end = term?.end
    return draft
  }
}
