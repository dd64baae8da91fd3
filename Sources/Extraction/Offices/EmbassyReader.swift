import Chronology
import Language

/// Embassies that a life names by their place alone: "got his first embassy, Amman", "was given Cairo in 1975", "Her last post
/// was Lima", "he took Berne".
struct EmbassyReader {
  private let discourse: Discourse
  private let voice: Voice
  /// Where the document speaks of diplomats, as tokens, ascending.
  private let career: [Int]
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  init(discourse: Discourse, voice: Voice) {
    self.discourse = discourse
    self.voice = voice
    let tree = discourse.tree
    career = tree.lower.indices.filter { Self.words.contains(tree.lower[$0]) }
  }

  /// Adds to the drafts so far the embassies of a sentence.
  func read(_ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) {
    guard tellsOfDiplomacy(before: sentence.upperBound) else { return }
    for token in sentence where voice.isStated(token) {
      guard
        let (place, holder, trigger) = embassy(token, sentence) ?? given(token, sentence)
          ?? exchanged(token, sentence) ?? posted(token, sentence, drafts)
      else { continue }
      let words = tree.words(place).joinedLines
      let isTold = drafts.contains { $0.holder == holder && $0.office.holds(words) }
      guard !isTold else { continue }
      var draft = OccupancyDraft(
        holder: holder, office: "Ambassador in \(words)",
        evidence: [discourse.sentenceEvidence(token, confidence: 0.78)])
      draft.jurisdiction = words
      let phrase = OfficePhrase(
        tokens: place, head: place.upperBound - 1,
        rank: Rank(word: "ambassador", category: .diplomat, needsBody: false), title: place,
        start: place.lowerBound)
      let link = OfficeLinkage(holder: holder, link: .trigger(trigger), effect: .begins, confidence: 0.78)
      if let term = TermReader(discourse, sentence).terms([LinkedPhrase(phrase: phrase, links: [link])])
        .first?.first
      {
        draft.start = term.start
        draft.end = term.end
      }
      Neighbours(discourse: discourse).note(phrase, sentence, &draft)
      drafts.append(draft)
    }
  }

  /// "his first embassy, Amman", "Her last embassy was Lima".
  private func embassy(_ noun: Int, _ sentence: Range<Int>) -> (Range<Int>, CastNumber, Int)? {
    guard tree.lower[noun] == "embassy",
      let own = (max(sentence.lowerBound, noun - 3) ..<| noun).first(where: {
        ["his", "her"].contains(tree.lower[$0])
      }),
      (own + 1 ..<| noun).allSatisfy({ [.adj, .num, .noun].contains(tree[$0].upos) }), own + 1 < noun,
      let holder = cast.mention(at: own)?.entity, cast.isPerson(holder),
      [",", "was", "in", "at", "(", ":"].contains(tree.lower[noun + 1]), let place = place(noun + 2)
    else { return nil }
    let verb = (sentence.lowerBound ..<| noun).last { tree[$0].upos == .verb } ?? noun + 1
    return (place, holder, verb)
  }

  /// "was given Cairo in 1975", "he got Berne".
  private func given(_ verb: Int, _ sentence: Range<Int>) -> (Range<Int>, CastNumber, Int)? {
    guard tree[verb].upos == .verb, ["give", "get", "take", "accept", "receive"].contains(tree[verb].lemma),
      !(max(sentence.lowerBound, verb - 3) ..<| verb).contains(where: { UnsaidWords.hold($0, tree) }),
      let place = place(verb + 1)
    else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    guard subjects.isPassive(verb, sentence) == (tree[verb].lemma == "give"),
      discourse.calendar.span(at: place.upperBound) != nil
        || [",", ".", ";", "and", "after"].contains(tree.lower[place.upperBound]),
      let holder = subjects.subject(of: verb, sentence)
    else { return nil }
    return (place, holder, verb)
  }

  /// "exchanged Stockholm for Beijing, where he remained until 1998".
  private func exchanged(_ verb: Int, _ sentence: Range<Int>) -> (Range<Int>, CastNumber, Int)? {
    guard ["exchange", "swap", "trade", "leave", "quit"].contains(tree[verb].lemma), tree[verb].upos == .verb,
      tree.isCapitalised(verb + 1),
      let joint = [verb + 2, verb + 3].first(where: { tree.lower[$0] == "for" }),
      let place = place(joint + 1),
      !(max(sentence.lowerBound, verb - 3) ..<| verb).contains(where: { UnsaidWords.hold($0, tree) }),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return nil }
    return (place, holder, verb)
  }

  /// "in 1962 he was posted to London", of who has been an ambassador.
  private func posted(_ verb: Int, _ sentence: Range<Int>, _ drafts: [OccupancyDraft]) -> (
    Range<Int>, CastNumber, Int
  )? {
    guard tree[verb].upos == .verb,
      ["post", "send", "transfer", "move", "accredit"].contains(tree[verb].lemma),
      tree.lower[verb + 1] == "to", let place = place(verb + 2),
      [",", ".", ";", "and", "in"].contains(tree.lower[place.upperBound])
        || discourse.calendar.span(at: place.upperBound) != nil
    else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    guard subjects.isPassive(verb, sentence), let holder = subjects.subject(of: verb, sentence),
      !(place.upperBound ..<| sentence.upperBound).prefix(8).contains(where: { tree.lower[$0] == "as" }),
      let last = drafts.last(where: { $0.holder == holder && $0.jurisdiction != nil }),
      last.office.lowercased().holds("ambassador")
    else { return nil }
    return (place, holder, verb)
  }

  private func place(_ token: Int) -> Range<Int>? {
    guard cast.isPlace(at: token), let mention = cast.mention(at: token), mention.tokens.lowerBound == token,
      mention.tokens.count < 3
    else { return nil }
    return mention.tokens
  }

  private static let words: Set<String> = [
    "embassy", "ambassador", "consul", "counsellor", "chancery", "diplomatic", "diplomat", "attaché", "envoy",
    "accreditation", "accredited", "legation", "commissioner",
  ]

  /// Whether the last sentences speak of a diplomat's career.
  private func tellsOfDiplomacy(before end: Int) -> Bool {
    let behind = career.indices.partitionPoint { career[$0] >= end }
    return behind > 1 && career[behind - 2] >= end - 160
  }
}
