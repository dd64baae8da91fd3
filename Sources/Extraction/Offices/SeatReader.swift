import Chronology
import Language

/// Seats and helms: offices that a phrase gives without a rank noun and mostly without a verb of office, such as "won the
/// mandate of Élesd", "sat for Margitta", "got him a seat on the Wage Council", "four years at the helm of the Exchange",
/// "a spell on the boards of A and B".
struct SeatReader {
  let discourse: Discourse
  let voice: Voice
  private let bodies: BodyVerbs
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  init(discourse: Discourse, voice: Voice, bodies: BodyVerbs) {
    self.discourse = discourse
    self.voice = voice
    self.bodies = bodies
  }

  func drafts(in sentence: Range<Int>) -> [OccupancyDraft] {
    var drafts: [OccupancyDraft] = []
    for token in sentence where voice.isStated(token) {
      if tree[token].upos == .verb { drafts += contested(token, sentence) + came(token, sentence) }
      switch tree.lower[token] {
      case "mandate", "seat", "constituency", "riding", "borough", "division", "district":
        drafts += won(token, sentence) + seat(token, sentence)
      case "for": drafts += stood(token, sentence)
      case "helm", "head", "chair", "charge", "command", "control": drafts += helm(token, sentence)
      case "board", "boards", "council", "councils": drafts += boards(token, sentence)
      case "sworn": drafts += sworn(token, sentence)
      default: break
      }
    }
    return drafts
  }

  /// "won the mandate of Élesd", "held the seat of X until 1910".
  private func won(_ noun: Int, _ sentence: Range<Int>) -> [OccupancyDraft] {
    guard ["of", "for", "in"].contains(tree.lower[noun + 1]), discourse.calendar.span(at: noun + 1) == nil,
      let place = bodies.name(noun + 2, sentence), bodies.isCapitalised(place.lowerBound),
      !place.contains(where: {
        OfficeBodies.words.contains(tree.lower[$0]) || LegislatureWords.words.contains(tree.lower[$0])
      }),
      let (verb, effect) = verb(before: noun, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return [] }
    let words = tree.words(place).joinedLines
    return [
      bodies.draft(("Member for \(words)", nil, words, place.upperBound), holder, verb, effect, sentence)
    ]
  }

  /// "won Ebbw Vale for Labour in 1966", "held Cleckheaton until 1983", "lost the seat": a constituency by its name alone,
  /// where the sentence speaks of an election or of a party.
  private func contested(_ verb: Int, _ sentence: Range<Int>) -> [OccupancyDraft] {
    let lemma = tree[verb].lemma
    let effect: TermEffect
    switch lemma {
    case "win", "gain", "capture", "take", "carry", "regain", "retake": effect = .begins
    case "hold", "retain", "represent", "defend": effect = .holds
    case "lose": effect = .ends
    default: return []
    }
    var end = verb + 1
    while end < min(verb + 6, sentence.upperBound),
      tree.isCapitalised(end) && discourse.calendar.span(at: end) == nil
        || tree.lower[end] == "-" && end > verb + 1
    { end += 1 }
    let place = verb + 1 ..<| end
    guard !bodies.isUnsaid(verb, sentence), !place.isEmpty,
      !place.contains(where: {
        OfficeBodies.words.contains(tree.lower[$0]) || OfficialFields.words.contains(tree.lower[$0])
          || PartyWords.words.contains(tree.lower[$0]) || BodyWords.last.contains(tree.lower[$0])
      }), OfficeCountry.name(of: tree.words(place)) == nil,
      place.count > 1 || tree[place.lowerBound].known.isDisjoint(with: [.country, .region]),
      cast.mention(at: place.lowerBound).map({ !cast.isPerson($0.entity) }) ?? true,
      ["for", "from", "in", "at", "by", "until", "till", "with", "to", "on", ",", ".", "and"].contains(
        tree.lower[place.upperBound]),
      speaksOfElection(sentence, besides: place),
      // "won Oklahoma in the primaries", "carried Ohio, Kansas and Utah": a vote, and no seat.
      !sentence.contains(where: {
        ["primary", "primaries", "caucus", "caucuses", "electoral", "nomination", "delegates"].contains(
          tree.lower[$0])
      }),
      !([",", "and"].contains(tree.lower[place.upperBound]) && tree.isCapitalised(place.upperBound + 1)
        && (place.upperBound + 1 ..<| min(place.upperBound + 6, sentence.upperBound)).contains {
          tree.lower[$0] == "and"
        }),
      !SubjectReader(discourse: discourse).isPassive(verb, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return [] }
    let words = tree.words(place).joinedLines
    return [
      bodies.draft(("Member for \(words)", nil, words, place.upperBound), holder, verb, effect, sentence)
    ]
  }

  /// "came into the Commons at the Ebbw Vale by-election of July 1966", "entered Parliament as MP": where a by-election names
  /// the place.
  private func came(_ verb: Int, _ sentence: Range<Int>) -> [OccupancyDraft] {
    guard ["come", "enter", "win", "return", "elect", "get", "send", "arrive"].contains(tree[verb].lemma),
      !bodies.isUnsaid(verb, sentence),
      let election = (verb + 1 ..<| min(verb + 14, sentence.upperBound)).first(where: {
        tree.lower[$0] == "by-election" || tree.lower[$0] == "byelection"
          || tree.lower[$0] == "election" && tree.lower[$0 - 1] == "-" && tree.lower[$0 - 2] == "by"
      })
    else { return [] }
    var end = election
    if tree.lower[end] == "election" { end -= 2 }
    // "won a by-election in Moose Jaw"
    if ["a", "the"].contains(tree.lower[end - 1]), ["in", "at", "for"].contains(tree.lower[election + 1]),
      discourse.calendar.span(at: election + 1) == nil, let place = bodies.name(election + 2, sentence),
      bodies.isCapitalised(place.lowerBound), ["win", "return", "elect"].contains(tree[verb].lemma),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    {
      let words = tree.words(place).joinedLines
      return [
        bodies.draft(("Member for \(words)", nil, words, place.upperBound), holder, verb, .begins, sentence)
      ]
    }
    var first = end
    while first > verb + 1,
      tree.isCapitalised(first - 1) || ["-", "and"].contains(tree.lower[first - 1]) && first < end
    {
      first -= 1
    }
    let subjects = SubjectReader(discourse: discourse)
    let isPassive = subjects.isPassive(verb, sentence)
    guard first < end, discourse.calendar.span(at: first) == nil,
      ["the", "a"].contains(tree.lower[first - 1]),
      isPassive == ["elect", "return", "send"].contains(tree[verb].lemma),
      let holder = subjects.subject(of: verb, sentence)
    else { return [] }
    let words = tree.words(first ..<| end).joinedLines
    return [bodies.draft(("Member for \(words)", nil, words, election + 1), holder, verb, .begins, sentence)]
  }

  /// Whether a sentence, or the one before, speaks of an election, of seats or of parties.
  private func speaksOfElection(_ sentence: Range<Int>, besides place: Range<Int>) -> Bool {
    let number = tree.sentence(of: sentence.lowerBound)
    let first = number > 0 ? tree.analysis.sentences[number - 1].lowerBound : sentence.lowerBound
    return (first ..<| sentence.upperBound).contains {
      !place.contains($0)
        && (ElectionWords.words.contains(tree.lower[$0])
          || tree.isCapitalised($0) && PartyWords.members.contains(tree.lower[$0]))
    }
  }

  /// "got him a seat on the Wage Council", "took her seat in the Senate in May".
  private func seat(_ noun: Int, _ sentence: Range<Int>) -> [OccupancyDraft] {
    guard tree.lower[noun] == "seat", ["on", "in", "at"].contains(tree.lower[noun + 1]),
      discourse.calendar.span(at: noun + 1) == nil, let body = bodies.name(noun + 2, sentence),
      body.contains(where: { bodies.isCapitalised($0) }), bodies.isBench(body)
    else { return [] }
    var at = noun - 1
    while at > sentence.lowerBound, at > noun - 6, tree[at].upos != .verb { at -= 1 }
    let isHeld = ["have", "hold", "keep", "occupy"].contains(tree[at].lemma)
    guard tree[at].upos == .verb, SeatVerbs.begins.contains(tree[at].lemma) || isHeld,
      !bodies.isUnsaid(at, sentence)
    else { return [] }
    let subjects = SubjectReader(discourse: discourse)
    let patient = (at + 1 ..<| noun).lazy.compactMap { token -> CastNumber? in
      guard let mention = cast.mention(at: token), cast.isPerson(mention.entity),
        tree[token].deprel != .nmodPoss
      else {
        return nil
      }
      return mention.entity
    }.first
    guard let holder = patient ?? subjects.subject(of: at, sentence),
      !bodies.isLegislature(body) || !["win", "gain", "keep"].contains(tree[at].lemma)
    else { return [] }
    let words = tree.words(body).joinedLines
    return [
      bodies.draft(
        ("Member of the \(words)", words, nil, body.upperBound), holder, at, isHeld ? .holds : .begins,
        sentence)
    ]
  }

  private func verb(before noun: Int, _ sentence: Range<Int>) -> (Int, TermEffect)? {
    var at = noun - 1
    while at >= sentence.lowerBound, at > noun - 6 {
      if tree[at].upos == .verb {
        guard !bodies.isUnsaid(at, sentence), !SubjectReader(discourse: discourse).isPassive(at, sentence)
        else {
          return nil
        }
        if SeatVerbs.begins.contains(tree[at].lemma) { return (at, .begins) }
        if SeatVerbs.holds.contains(tree[at].lemma) { return (at, .holds) }
        return ["lose", "resign", "vacate"].contains(tree[at].lemma) ? (at, .ends) : nil
      }
      guard [.det, .adj, .noun, .adv, .num, .pron].contains(tree[at].upos) else { return nil }
      at -= 1
    }
    return nil
  }

  /// "he sat for Margitta until 1912".
  private func stood(_ mark: Int, _ sentence: Range<Int>) -> [OccupancyDraft] {
    let verb = mark - 1
    guard verb >= sentence.lowerBound, tree.lower[verb] == "sat" || tree.lower[verb] == "sits",
      discourse.calendar.span(at: mark) == nil, let place = bodies.name(mark + 1, sentence),
      bodies.isCapitalised(place.lowerBound),
      !place.contains(where: { PartyWords.words.contains(tree.lower[$0]) }), !bodies.isUnsaid(verb, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return [] }
    let words = tree.words(place).joinedLines
    return [
      bodies.draft(("Member for \(words)", nil, words, place.upperBound), holder, verb, .holds, sentence)
    ]
  }

  /// "four years at the helm of the Stock Exchange".
  private func helm(_ noun: Int, _ sentence: Range<Int>) -> [OccupancyDraft] {
    let isPlain = ["charge", "command", "control"].contains(tree.lower[noun])
    if isPlain, tree.lower[noun - 2] == "second" { return [] }
    guard tree.lower[noun + 1] == "of", noun > sentence.lowerBound + 2,
      isPlain
        ? tree.lower[noun - 1] == "in"
        : tree.lower[noun - 1] == "the" && ["at", "in"].contains(tree.lower[noun - 2]),
      let body = bodies.name(noun + 2, sentence),
      body.contains(where: {
        OfficeBodies.words.contains(tree.lower[$0]) || BodyWords.last.contains(tree.lower[$0])
          || bodies.isCapitalised($0)
      }),
      let (holder, verb) = owner(noun - (isPlain ? 1 : 2), sentence),
      !["put", "place"].contains(tree[verb].lemma)
    else { return [] }
    let words = tree.words(body).joinedLines
    let rank = ["chair": "Chair", "command": "Commander"][tree.lower[noun]] ?? "Head"
    return [
      bodies.draft(("\(rank) of the \(words)", words, nil, body.upperBound), holder, verb, .holds, sentence)
    ]
  }

  /// "a spell on the boards of A and B", "sits on the boards of A and of B", "joined the board of A in 1990".
  private func boards(_ noun: Int, _ sentence: Range<Int>) -> [OccupancyDraft] {
    guard tree.lower[noun + 1] == "of", tree.lower[noun - 1] == "the",
      ["on", "of", "to", "in"].contains(tree.lower[noun - 2]) || tree[noun - 2].lemma == "join"
    else { return [] }
    let isSeated = tree[noun - 2].lemma == "join" || tree.lower[noun - 2] == "on"
    guard isSeated, let (holder, verb) = owner(noun - 2, sentence),
      // "put her on the board of X": whom others seat there is read elsewhere.
      !["put", "place", "appoint"].contains(tree[verb].lemma),
      !(["sit", "serve"].contains(tree[verb].lemma) || tree.lower[verb] == "sits")
        || tree.lower[noun].hasSuffix("s")
    else { return [] }
    var drafts: [OccupancyDraft] = []
    var at = noun + 2
    while at < sentence.upperBound, let body = bodies.name(at, sentence),
      bodies.isCapitalised(body.lowerBound)
    {
      // "a seat on the Council of State" is in the body of that name, not on its board.
      let isName = bodies.isCapitalised(noun) && !tree.lower[noun].hasPrefix("board")
      let words = tree.words(isName ? noun..<body.upperBound : body).joinedLines
      let effect: TermEffect = tree[verb].lemma == "join" ? .begins : .holds
      let office = isName ? "Member of the \(words)" : "Member of the board of \(words)"
      drafts.append(bodies.draft((office, words, nil, body.upperBound), holder, verb, effect, sentence))
      at = body.upperBound
      guard tree.lower[noun].hasSuffix("s"), ["and", ","].contains(tree.lower[at]) else { break }
      while [",", "and", "of", "the"].contains(tree.lower[at]) { at += 1 }
    }
    return drafts
  }

  /// Who is said to be there: the subject of the verb before, or, where a noun of time stands before ("a spell", "four
  /// years"), of the verb above or whose life it is.
  private func owner(_ preposition: Int, _ sentence: Range<Int>) -> (CastNumber, Int)? {
    let subjects = SubjectReader(discourse: discourse)
    var at = preposition
    while at >= sentence.lowerBound, at > preposition - 12 {
      if tree[at].upos == .verb || BeForms.words.contains(tree.lower[at]), !bodies.isUnsaid(at, sentence) {
        // "sits" is a form of a rarer verb, too.
        if ["sit", "serve", "join", "spend", "be", "put", "place", "remain", "stay"].contains(tree[at].lemma)
          || tree.lower[at] == "sits"
        {
          return subjects.subject(of: at, sentence).map { ($0, at) }
        }
        break
      }
      if let effect = OfficeTriggers.nouns[tree.lower[at]], effect == .holds, tree[at].upos == .noun,
        let subject = cast.subject, cast.isPerson(subject)
      {
        // "declined a seat on the Council of State"
        if let verb = (max(sentence.lowerBound, at - 6) ..<| at).last(where: { tree[$0].upos == .verb }),
          UnsaidVerbs.words.contains(tree[verb].lemma) || ["turn", "reject"].contains(tree[verb].lemma)
        {
          return nil
        }
        // "followed a spell on": in a life it is its subject's, where nobody else is named.
        let others = cast.entities(in: sentence.lowerBound ..<| at).contains {
          cast.isPerson($0) && $0 != subject
        }
        return others ? nil : (subject, at)
      }
      if tree.lower[at] == ";" { return nil }
      at -= 1
    }
    return nil
  }

  /// "was sworn of the Privy Council in 1932".
  private func sworn(_ verb: Int, _ sentence: Range<Int>) -> [OccupancyDraft] {
    guard ["of", "to", "into"].contains(tree.lower[verb + 1]), let body = bodies.name(verb + 2, sentence),
      body.contains(where: { ["council", "bench", "court"].contains(tree.lower[$0]) }),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return [] }
    let words = tree.words(body).joinedLines
    return [
      bodies.draft(("Member of the \(words)", words, nil, body.upperBound), holder, verb, .begins, sentence)
    ]
  }
}

/// What is done with a seat.
enum SeatVerbs {
  static let begins: Set<String> = [
    "win", "gain", "take", "capture", "secure", "obtain", "get", "receive", "give", "carry", "retake",
    "regain",
    "contest-", "offer-", "earn",
  ]
  static let holds: Set<String> = ["hold", "keep", "retain", "occupy", "have", "defend"]
}

/// Words by which a sentence tells of elections to a parliament, lower case.
enum ElectionWords {
  static let words: Set<String> = [
    "election", "elections", "by-election", "byelection", "majority", "votes", "seat", "seats",
    "constituency",
    "parliament", "commons", "mp", "boundary", "marginal", "backbenches", "backbencher", "landslide",
    "ballot",
  ]
}
