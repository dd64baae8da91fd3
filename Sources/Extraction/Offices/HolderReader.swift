import Language

/// How a phrase is tied to its holder.
enum OfficeLink: Sendable, Hashable {
  /// "Attorney General Jane Roe".
  case title
  /// "Jane Roe, the attorney general,".
  case apposition
  /// "was appointed", "his tenure as": the verb or noun.
  case trigger(Int)
  /// "…, and chairman of": with the phrase before it.
  case joined(Int)
}

/// Who holds the office of a phrase, and what is said of the term.
struct OfficeLinkage: Sendable {
  var holder: CastNumber
  var link: OfficeLink
  var effect: TermEffect
  /// Whom the verb names besides: "succeeded X as".
  var predecessor: CastNumber?
  var confidence: Double
  /// It is said that the office had been held before: "had been mayor".
  var former = false
}

/// Finds the holder of an office phrase along the line of words, with the tree where the words leave it open.
struct HolderReader {
  let discourse: Discourse
  let tree: Tree
  let cast: Cast
  let reader: PhraseReader

  init(_ discourse: Discourse, _ reader: PhraseReader) {
    self.discourse = discourse
    tree = discourse.tree
    cast = discourse.cast
    self.reader = reader
  }

  func linkages(
    _ phrase: OfficePhrase, _ index: Int, before: [(OfficePhrase, [OfficeLinkage])], _ sentence: Range<Int>
  )
    -> [OfficeLinkage]
  {
    // "President-elect Gustavo Larrea": what he is called, though he does not hold it yet.
    if phrase.isNotHeld {
      return tree.lower[phrase.title.upperBound - 1] == "elect" ? title(phrase, sentence) ?? [] : []
    }
    if let titled = title(phrase, sentence) { return titled }
    // "Madam Speaker, a year ago Ole Moe died": who is spoken to.
    if tree.lower[phrase.tokens.upperBound] == ",",
      [max(sentence.lowerBound, phrase.start - 1), phrase.tokens.lowerBound].contains(where: {
        HolderReader.addresses.contains(tree.lower[$0])
      })
    {
      return []
    }
    // "the Secretary-General's special representative": an owner.
    if phrase.tokens.upperBound + 1 < sentence.upperBound,
      ["'s", "’s"].contains(tree.lower[phrase.tokens.upperBound]),
      Ranks.byWord[tree.lower[phrase.tokens.upperBound + 1]] != nil
        || phrase.tokens.upperBound + 2 < sentence.upperBound
          && Ranks.byWord[tree.lower[phrase.tokens.upperBound + 2]] != nil
    {
      return []
    }
    // "was the president's neighbour": not "moved into the president's office".
    if ["'s", "’s"].contains(tree.lower[phrase.tokens.upperBound]), tree.lower[phrase.start - 1] != "into",
      phrase.tokens.upperBound == phrase.title.upperBound
    {
      return []
    }
    // "Jane Roe MP"
    if phrase.rank.category == .legislator, phrase.tokens.count == 1,
      tree.analysis.form(phrase.head).allSatisfy({ $0.isUppercase || $0 == "." }),
      phrase.start > sentence.lowerBound, let mention = cast.mention(at: phrase.start - 1),
      mention.form == .name, cast.isPerson(mention.entity), mention.tokens.upperBound == phrase.start
    {
      return [OfficeLinkage(holder: mention.entity, link: .title, effect: .holds, confidence: 0.9)]
    }
    if phrase.isPlural { return [] }
    // "became the first Chief of Defence to visit Washington": what he did as what he was.
    if tree.lower[phrase.tokens.upperBound] == "to", tree[phrase.tokens.upperBound + 1].upos == .verb,
      (max(sentence.lowerBound, phrase.start - 2) ..<| phrase.head).contains(where: {
        ["first", "second", "third", "only", "last", "youngest", "oldest"].contains(tree.lower[$0])
      })
    {
      return []
    }
    if let one = next(phrase, before, sentence) { return [one] }
    if let one = apposition(phrase, sentence) { return [one] }
    if let one = governed(phrase, sentence) { return [one] }
    // "until 2019, when the minister, X, moved her": the name behind decides before what stood in front.
    if phrase.determiner.map({ ["the", "his", "her", "its", "their"].contains($0) }) ?? false,
      let one = namedBehind(phrase, sentence)
    {
      return [one]
    }
    if let one = joined(phrase, before, sentence) ?? described(phrase, sentence) ?? coupled(phrase, sentence)
    {
      return [one]
    }
    if let one = namedBehind(phrase, sentence) ?? openingOffice(phrase, sentence)
      ?? openingOffices(phrase, sentence)
    {
      return [one]
    }
    if let one = entered(phrase, sentence) ?? enumerated(phrase, sentence) ?? equated(phrase, sentence) {
      return [one]
    }
    return []
  }

  // MARK: Titles and appositions

  /// What stands before an office by which somebody is spoken to. Lower case.
  private static let addresses: Set<String> = ["mr.", "mr", "madam", "madame", "mister"]

  /// Who stand for an office.
  private static let contenders: Set<String> = [
    "candidate", "nominee", "hopeful", "contender", "front-runner", "frontrunner", "rival", "challenger",
  ]

  private func title(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> [OfficeLinkage]? {
    var at = phrase.tokens.upperBound
    guard at < sentence.upperBound else { return nil }
    if phrase.isPlural, tree.lower[at] == ",", at + 2 < sentence.upperBound {
      at += Titles.words.contains(tree.lower[at + 1]) && reader.personName(at: at + 1) == nil ? 2 : 1
    } else if tree.lower[at - 1] == "," {
      return nil
    }
    // "Secretary General Lord Fenhampton", "Governor Lt Gen (retd) Baldev Sahni"
    while at < sentence.upperBound, reader.personName(at: at) == nil,
      Honorifics.words.contains(tree.lower[at])
        || tree.lower[at] == "(" && tree.lower[at + 2] == ")" && Honorifics.words.contains(tree.lower[at + 1])
    { at += tree.lower[at] == "(" ? 3 : 1 }
    // "Secretary of State (and later President) X" and nicknames are left alone.
    guard let holder = reader.personName(at: at), let mention = cast.mention(at: at) else { return nil }
    // "a spokesman for presidential candidate Jane Roe": the name is that of whom he speaks for.
    if phrase.head < at - 1, HolderReader.contenders.contains(tree.lower[at - 1]) { return nil }
    // "The judge Kos was referring to is Y": whose clause stands behind the office is not named by it.
    let behind = mention.tokens.upperBound ..<| min(mention.tokens.upperBound + 8, sentence.upperBound)
    if phrase.determiner == "the", !tree.isCapitalised(phrase.head),
      behind.contains(where: { tree[$0].upos == .adp && tree[$0 + 1].upos == .aux })
    {
      return nil
    }
    // "As a junior officer Kos served", "As a young deputy Kos": what he was then, and no title.
    if ["a", "an"].contains(phrase.determiner ?? ""), !tree.isCapitalised(phrase.head),
      phrase.start > sentence.lowerBound,
      tree.lower[phrase.start] == "as" || tree.lower[phrase.start - 1] == "as"
    {
      return nil
    }
    // "adviser to X Y": the name belonged to the phrase and is not reached here.
    // "two Prime Ministers, Sir Walter Denholm and Edmund Fairclough"
    if OfficeBodies.words.contains(tree.lower[mention.tokens.upperBound - 1]) { return nil }
    if phrase.isPlural, phrase.tokens.upperBound > phrase.title.upperBound { return nil }
    var holders = [holder]
    at = mention.tokens.upperBound
    if phrase.isPlural {
      while at + 1 < sentence.upperBound, tree.lower[at] == "and" || tree.lower[at] == ",",
        let next = reader.personName(at: at + 1)
          ?? (at + 2 < sentence.upperBound ? reader.personName(at: at + 2) : nil)
      {
        if !holders.contains(next) { holders.append(next) }
        at = (cast.mention(at: at + 1) ?? cast.mention(at: at + 2))?.tokens.upperBound ?? at + 3
      }
    }
    let effect = departure(of: mention) ?? .holds
    return holders.map {
      OfficeLinkage(
        holder: $0, link: effect == .ends ? .trigger(tree.clause(of: mention.head)) : .title,
        effect: effect, confidence: 0.92)
    }
  }

  /// "firing FBI director X", "Director X was dismissed": the term ends with the verb.
  private func departure(of mention: Mention) -> TermEffect? {
    let first = mention.tokens.lowerBound
    let last = mention.tokens.upperBound
    let sentence = tree.sentenceTokens(of: first)
    // The verb right before the phrase: between them only words of the phrase.
    var at = first - 1
    while at >= sentence.lowerBound, at > first - 12,
      !["by", "with", "from", "against"].contains(tree.lower[at]),
      [.noun, .propn, .adj, .det, .adp, .num, .part].contains(tree[at].upos) || tree.lower[at] == "-"
    {
      at -= 1
    }
    if at >= sentence.lowerBound, tree[at].upos == .verb, let verb = OfficeTriggers.verbs[tree[at].lemma],
      verb.effect == .ends, verb.holder == .patient, !["force", "suspend", "defeat"].contains(tree[at].lemma)
    {
      return .ends
    }
    at = last
    while at < sentence.upperBound, tree[at].upos == .aux || tree[at].upos == .adv { at += 1 }
    if at > last, at < sentence.upperBound, tree[at].upos == .verb,
      tree[at].morphology.contains(.participle) || tree.isPassive(at),
      let verb = OfficeTriggers.verbs[tree[at].lemma], verb.effect == .ends, verb.holder == .patient,
      !["force", "suspend", "defeat"].contains(tree[at].lemma), isBe(last, at)
    {
      return .ends
    }
    return nil
  }

  private func isBe(_ first: Int, _ verb: Int) -> Bool {
    (first ..<| verb).contains { BeForms.words.contains(tree.lower[$0]) }
  }

  private func apposition(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    // "Togo, whose chief negotiator, Kokou Amegan, …": the other's.
    if phrase.determiner == "whose" { return nil }
    var at = phrase.start - 1
    while at >= sentence.lowerBound,
      AppositionWords.words.contains(tree.lower[at])
        || (["by", "until", "till"].contains(tree.lower[at])
          && ["then", "now", "recently", "lately"].contains(tree.lower[at + 1]))
        || ["recently", "lately", "hitherto"].contains(tree.lower[at])
    { at -= 1 }
    // "X, until last December the mayor of Y,", "X, from 1990 to 1995 the minister of trade,"
    if let span = discourse.calendar.span(at: at), span.tokens.upperBound == at + 1, !span.isAttributive,
      span.tokens.lowerBound > sentence.lowerBound + 1, tree.lower[span.tokens.lowerBound - 1] == ",",
      phrase.determiner != nil || span.start != nil || span.end != nil
    {
      at = span.tokens.lowerBound - 1
    }
    // "X, for thirty-one years clerk to the justices,"
    if TimeWords.words.contains(tree.lower[at]),
      let length = (max(sentence.lowerBound + 2, at - 6) ..<| at).last(where: { tree.lower[$0] == "for" }),
      tree.lower[length - 1] == ",",
      (length + 1 ..<| at).allSatisfy({ [.num, .adj, .det, .punct].contains(tree[$0].upos) })
    {
      at = length - 1
    }
    guard at > sentence.lowerBound else { return nil }
    let mark = tree.lower[at]
    guard mark == "," || mark == "(" || mark == "–" || mark == "—" else { return nil }
    at -= 1
    // "Sir Neville Lodge, bart., M.P. for Aylesbury": letters behind a name may stand between.
    while at > sentence.lowerBound + 2, tree.lower[at - 1] == ",",
      cast.mention(at: at).map({ !cast.isPerson($0.entity) }) ?? true,
      tree.lower[at].hasSuffix(".") && tree.lower[at].utf8.count < 8
        || tree.analysis.form(at).allSatisfy({ $0.isUppercase || $0 == "." })
    { at -= 2 }
    // "Jane Roe MP, Minister for Fisheries"
    if at > sentence.lowerBound + 1, cast.mention(at: at).map({ !cast.isPerson($0.entity) }) ?? true,
      Titles.suffixes.contains(tree.lower[at])
        || ["mla", "mna", "mpp", "mhr", "td", "msp", "mep", "cbe", "mbe", "am", "ac", "oam", "jr.", "sr."]
          .contains(
            tree.lower[at])
    {
      at -= 1
    }
    // An age or a party letter may stand between: "X, 54, mayor of", "X (R), senator".
    if tree[at].upos == .num, at - 1 > sentence.lowerBound, tree.lower[at - 1] == "," { at -= 2 }
    if tree.lower[at] == ")" {
      let close = at
      while at > sentence.lowerBound, tree.lower[at] != "(" { at -= 1 }
      // "WRENFIELD, Tobias (1799–1868), judge and colonial administrator, was born": a calling.
      if phrase.determiner == nil, phrase.tokens.upperBound == phrase.title.upperBound,
        phrase.organization == nil, phrase.country == nil, tree.sentence(of: at) == 0,
        phrase.title.allSatisfy({ !isCapital($0) }),
        (at ..<| close).contains(where: { discourse.calendar.span(at: $0) != nil })
      {
        return nil
      }
      at -= 1
    }
    guard at >= sentence.lowerBound, let mention = cast.mention(at: at), mention.form == .name,
      cast.isPerson(mention.entity), mention.tokens.upperBound == at + 1
    else { return nil }
    let behind = phrase.tokens.upperBound
    if behind < sentence.upperBound, reader.personName(at: behind) != nil { return nil }
    if phrase.determiner == "the", listsOffices(before: mention, behind, sentence) { return nil }
    // "X, mayor of Y, and Z": fine; "X, the minister said" has a verb behind, and no mark.
    if behind < sentence.upperBound, SpeechVerbs.words.contains(tree[behind].lemma),
      tree[phrase.head].deprel != .appos
    {
      return nil
    }
    return OfficeLinkage(holder: mention.entity, link: .apposition, effect: .holds, confidence: 0.9)
  }

  /// "by the Vice President, Jane Roe, the Minister for Trade, Hon. John Doe, and the Chief of Staff, Ann Poe": each name stands
  /// behind its office.
  private func listsOffices(before mention: Mention, _ behind: Int, _ sentence: Range<Int>) -> Bool {
    var first = mention.tokens.lowerBound
    while first > sentence.lowerBound + 1, isAddress(first - 1) { first -= 1 }
    guard first > sentence.lowerBound + 1, tree.lower[first - 1] == ",", tree.lower[behind] == "," else {
      return false
    }
    var next = behind + 1
    while next < min(behind + 6, sentence.upperBound), reader.personName(at: next) == nil, isAddress(next) {
      next += 1
    }
    guard next < sentence.upperBound, reader.personName(at: next) != nil, let name = cast.mention(at: next),
      name.entity != mention.entity,
      name.tokens.upperBound >= sentence.upperBound
        || [",", "and", ".", ";"].contains(tree.lower[name.tokens.upperBound])
    else { return false }
    // An office stands before the first comma, too.
    var at = first - 2
    while at >= sentence.lowerBound, at > first - 14,
      !["the", "a", "its", "his", "her"].contains(tree.lower[at]),
      [.noun, .propn, .adj, .adp, .cconj].contains(tree[at].upos) || tree.lower[at] == "-"
    { at -= 1 }
    return at >= sentence.lowerBound && ["the", "its", "his", "her"].contains(tree.lower[at])
      && (at + 1 ..<| first - 1).contains { Ranks.byWord[tree.lower[$0]] != nil }
  }

  /// "Hon.", "Dr", "Mrs."
  private func isAddress(_ token: Int) -> Bool {
    let word = tree.lower[token]
    return Honorifics.words.contains(word) && word != "the" || Titles.words.contains(word)
  }

  /// "He was secretary at Power under Jane Doe, then a minister of state": what he was next, not what she was.
  private func next(
    _ phrase: OfficePhrase, _ before: [(OfficePhrase, [OfficeLinkage])], _ sentence: Range<Int>
  ) -> OfficeLinkage? {
    guard let (last, links) = before.last, links.count == 1, var link = links.first,
      case .trigger? = links.first?.link,
      link.effect != .ends,
      let then = (max(last.tokens.upperBound, phrase.start - 4) ..<| phrase.title.lowerBound).last(where: {
        ["then", "later", "afterwards", "subsequently", "finally", "next"].contains(tree.lower[$0])
      }), phrase.determiner.map({ ["a", "an"].contains($0) }) ?? true,
      [",", "and"].contains(tree.lower[then - 1]), tree.lower[last.tokens.upperBound] == "under",
      let chief = cast.mention(at: then - 2), cast.isPerson(chief.entity), chief.form == .name,
      chief.entity != link.holder,
      (last.tokens.upperBound + 1 ..<| chief.tokens.lowerBound).allSatisfy({
        [.noun, .propn, .adj, .det].contains(tree[$0].upos)
      })
    else { return nil }
    link.link = .joined(before.count - 1)
    link.confidence -= 0.06
    return link
  }

  private func isCapital(_ token: Int) -> Bool { reader.isCapitalised(token) }

  /// "A former mayor of Y, she …": the sentence opens with the office, and its subject follows.
  private func openingOffice(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    var at = phrase.tokens.upperBound
    // "Permanent secretary at the Ministry of Fuel from 1969 to 1980, she …"
    while at < sentence.upperBound, let span = discourse.calendar.span(at: at) { at = span.tokens.upperBound }
    // "A deputy for Kisvár from 1931 to 1938 and again from 1939 until the occupation, he was"
    if ["and", "(", "until"].contains(tree.lower[at]), at > phrase.tokens.upperBound,
      let comma = (at ..<| min(at + 14, sentence.upperBound)).first(where: { tree.lower[$0] == "," }),
      (at ..<| comma).allSatisfy({ ![.verb, .aux].contains(tree[$0].upos) })
    {
      at = comma
    }
    // "Captain-General of Guatemala from 1789, Bernardo Troncoso had earlier been"
    guard phrase.start <= sentence.lowerBound + 1, at + 2 < sentence.upperBound, tree.lower[at] == ",",
      let mention = cast.mention(at: at + 1), cast.isPerson(mention.entity),
      mention.tokens.lowerBound == at + 1,
      mention.form == .name || ["he", "she"].contains(tree.lower[at + 1])
    else { return nil }
    // "A former governor of Minas Gerais, he now teaches law"
    var next = mention.tokens.upperBound
    while next < sentence.upperBound, tree[next].upos == .adv, next < mention.tokens.upperBound + 2 {
      next += 1
    }
    guard next < sentence.upperBound, tree[next].upos == .verb || tree[next].upos == .aux else { return nil }
    return OfficeLinkage(holder: mention.entity, link: .apposition, effect: .holds, confidence: 0.85)
  }

  /// "Twice prime minister, he", "Successively vice-consul in Trieste, consul in Graz and minister in Tirana, she": offices
  /// before the subject, with no verb among them.
  private func openingOffices(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    let first = sentence.lowerBound
    guard
      ["a", "an", "twice", "thrice", "successively", "formerly", "once", "sometime", "variously"].contains(
        tree.lower[first])
        || tree.lower[first + 1] == "times" || phrase.start == first
        || Ranks.byWord[tree.lower[first]] != nil,
      phrase.start < first + 24,
      let comma = (phrase.tokens.upperBound ..<| sentence.upperBound).first(where: {
        tree.lower[$0] == "," && ["he", "she"].contains(tree.lower[$0 + 1])
          && [.verb, .aux, .adv].contains(tree[$0 + 2].upos)
          // "Twice minister, first in 1889–91 and again in 1893–95, Halvor Egeberg was"
          || tree.lower[$0] == "," && reader.personName(at: $0 + 1) != nil
            && cast.mention(at: $0 + 1).map { [.verb, .aux].contains(tree[$0.tokens.upperBound].upos) }
              ?? false
      }), comma < first + 45,
      !(first ..<| comma).contains(where: {
        [.verb, .aux, .sconj].contains(tree[$0].upos) && tree[$0].deprel != .amod
          || ["who", "which", ";", ":", "whose"].contains(tree.lower[$0])
          || cast.mention(at: $0).map { cast.isPerson($0.entity) } ?? false
      }), let mention = cast.mention(at: comma + 1), cast.isPerson(mention.entity)
    else { return nil }
    return OfficeLinkage(holder: mention.entity, link: .apposition, effect: .holds, confidence: 0.84)
  }

  /// "DOBOS-HALMI, Ferenc (1889–1961), smallholder politician, prime minister of Hungaria (1946–47).": what an entry says
  /// of whom it is about before its first verb.
  private func entered(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    guard let subject = cast.subject, phrase.tokens.upperBound > phrase.title.upperBound,
      phrase.start > sentence.lowerBound + 2,
      tree.sentence(of: sentence.lowerBound) < 3, tree.lower[phrase.start - 1] == ",",
      sentence.prefix(2).contains(where: { cast.mention(at: $0)?.entity == subject }),
      let close = (sentence.lowerBound ..<| phrase.start).last(where: { tree.lower[$0] == ")" }),
      (close ..<| phrase.start).allSatisfy({
        [.noun, .adj, .propn, .punct, .cconj, .adp, .det].contains(tree[$0].upos)
          && cast.mention(at: $0).map({ !cast.isPerson($0.entity) }) ?? true
      })
    else { return nil }
    return OfficeLinkage(holder: subject, link: .apposition, effect: .holds, confidence: 0.85)
  }

  /// "After the war he rose with his party: minister of reconstruction (Dec. 1944–Nov. 1945), speaker of …": offices behind
  /// a colon, with their dates.
  private func enumerated(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    guard let colon = (sentence.lowerBound ..<| phrase.start).last(where: { tree.lower[$0] == ":" }),
      colon > sentence.lowerBound + 3,
      phrase.start - colon < 60,
      phrase.start == colon + 1 || [",", ";", "and"].contains(tree.lower[phrase.start - 1]),
      (phrase.tokens.upperBound ..<| min(phrase.tokens.upperBound + 12, sentence.upperBound)).contains(
        where: {
          discourse.calendar.span(at: $0) != nil
        }),
      !(colon ..<| phrase.start).contains(where: { [.verb, .aux].contains(tree[$0].upos) }),
      let verb = (sentence.lowerBound ..<| colon).first(where: { [.verb, .aux].contains(tree[$0].upos) }),
      !isUnsaid(verb, sentence), let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return nil }
    return OfficeLinkage(holder: holder, link: .apposition, effect: .holds, confidence: 0.84)
  }

  /// "The mayor of Y, X, …": the name stands behind.
  private func namedBehind(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    var at = phrase.tokens.upperBound
    if at + 3 < sentence.upperBound, tree.lower[at] == "at", tree.lower[at + 1] == "the",
      tree.lower[at + 2] == "time"
    {
      at += 3
    } else if at + 1 < sentence.upperBound, tree.lower[at] == "then" {
      at += 1
    } else if at + 3 < sentence.upperBound, tree.lower[at] == "of", tree.lower[at + 1] == "the",
      ["day", "time", "period", "hour"].contains(tree.lower[at + 2])
    {
      at += 3
    }
    guard
      phrase.isSpecific
        || phrase.determiner != nil && (phrase.determiner != "a" || phrase.rank.needsBody || phrase.former),
      at + 1 < sentence.upperBound, tree.lower[at] == "," || tree.lower[at] == "("
    else { return nil }
    let name = tree.lower[at] == "," ? described(at + 1, sentence) : at + 1
    guard let holder = reader.personName(at: name), let mention = cast.mention(at: name),
      // "The commander of Fort Sumter, South Carolina, Major John Roe": a place, whatever the analysis says.
      OfficeCountry.name(of: tree.words(mention.tokens)) == nil,
      mention.tokens.count == 1
        || mention.tokens.contains(where: { tree[$0].known.isDisjoint(with: [.country, .region]) }),
      phrase.determiner != nil || phrase.title.lowerBound == phrase.start || tree.lower[phrase.start] == "the"
    else { return nil }
    var end = mention.tokens.upperBound
    // "The chairman of the committee, Senator John Roe of Nebraska, asked"
    if tree.lower[end] == "of", tree.isCapitalised(end + 1) {
      end += 2
      while end < sentence.upperBound, tree.isCapitalised(end) { end += 1 }
    }
    guard end < sentence.upperBound, [",", ")", ".", ";", "(", "–", "—"].contains(tree.lower[end]) else {
      return nil
    }
    // A list ("the mayor, X, Y and Z") goes on with names.
    if tree.lower[end] == ",", end + 1 < sentence.upperBound, reader.personName(at: end + 1) != nil,
      let further = cast.mention(at: end + 1), further.tokens.upperBound < sentence.upperBound,
      [",", "and", "&", "or"].contains(tree.lower[further.tokens.upperBound])
    {
      return nil
    }
    if tree.lower[at] == ",", phrase.start > sentence.lowerBound,
      let prior = cast.mention(at: phrase.start - 1), cast.isPerson(prior.entity)
    {
      return nil
    }
    return OfficeLinkage(holder: holder, link: .title, effect: .holds, confidence: 0.8)
  }

  /// "Her state secretary was X", "The mayor at the time was X": the office is the subject, and the name says whose it is.
  private func equated(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    guard
      phrase.determiner.map({ ["the", "his", "her", "its", "their", "whose"].contains($0) })
        ?? phrase.isSpecific
    else { return nil }
    var be = phrase.tokens.upperBound
    for words in [["at", "the", "time"], ["of", "the", "day"], ["then"], ["there"]]
    where be + words.count < sentence.upperBound
      && (0 ..<| words.count).allSatisfy({ tree.lower[be + $0] == words[$0] })
    {
      be += words.count
      break
    }
    // "His prime minister for most of those years was X"
    if ["for", "from", "in", "during", "through", "throughout"].contains(tree.lower[be]) {
      let limit = min(be + 9, sentence.upperBound)
      let next = (be + 1 ..<| limit).first { BeForms.words.contains(tree.lower[$0]) }
      if let next, (be + 1 ..<| next).allSatisfy({ ![.verb, .punct, .pron].contains(tree[$0].upos) }) {
        be = next
      }
    }
    guard be + 1 < sentence.upperBound, ["was", "is", "remained", "remains"].contains(tree.lower[be]),
      !isUnsaid(be, sentence)
    else { return nil }
    let name = described(be + 1, sentence)
    guard let holder = reader.personName(at: name), let mention = cast.mention(at: name) else { return nil }
    let end = mention.tokens.upperBound
    guard
      end >= sentence.upperBound
        || [",", ".", ";", ":", ")", "(", "and", "who", "–", "—"].contains(tree.lower[end])
    else { return nil }
    return OfficeLinkage(holder: holder, link: .trigger(be), effect: .holds, confidence: 0.82)
  }

  /// Over what a name is introduced by: "the retired judge" of "its head, the retired judge X".
  private func described(_ begin: Int, _ sentence: Range<Int>) -> Int {
    if reader.personName(at: begin) != nil { return begin }
    var at = begin
    let end = min(sentence.upperBound, begin + 8)
    while at < end, reader.personName(at: at) == nil {
      if tree.lower[at] == "(", tree.lower[at + 2] == ")", Honorifics.words.contains(tree.lower[at + 1]) {
        at += 3
        continue
      }
      guard
        [.det, .adj, .noun, .propn].contains(tree[at].upos) || ["-", "'s", "’s"].contains(tree.lower[at])
          || (["his", "her"].contains(tree.lower[at]) && at == begin)
          || (tree.lower[at] == "of" && at > begin)
      else { return begin }
      at += 1
    }
    guard at < end, at > begin, let noun = Optional(at - 1),
      Appositions.isPersonNoun(tree.lower[noun]) || Ranks.byWord[tree.lower[noun]] != nil
        || Titles.words.contains(tree.lower[noun])
        || ["mr.", "mrs.", "ms.", "dr.", "hon."].contains(tree.lower[noun])
        || tree[noun].upos == .noun
    else { return begin }
    return at
  }

  // MARK: Verbs and nouns

  /// The phrase as the complement of a verb ("became", "served as") or noun ("tenure as").
  private func governed(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    var at = wordBefore(phrase.start, sentence)
    // "was at the same time under-secretary", "was for a time mayor", "was by then governor"
    if at > sentence.lowerBound + 2, ["time", "moment", "then"].contains(tree.lower[at]),
      let mark = (max(sentence.lowerBound, at - 3) ..<| at).last(where: {
        ["at", "for", "by"].contains(tree.lower[$0])
      }),
      (mark + 1 ..<| at).allSatisfy({ ["the", "same", "a", "that", "one", "this"].contains(tree.lower[$0]) })
    {
      at = wordBefore(mark, sentence)
    }
    // "became, at 34, the youngest governor"
    if at > sentence.lowerBound + 2, tree[at].upos == .num, ["at", "aged"].contains(tree.lower[at - 1]),
      tree.lower[at - 2] == ",", tree.lower[at + 1] == ","
    {
      at = wordBefore(at - 1, sentence)
    }
    // "was in turn district officer, commissioner and chief secretary", "was at various times"
    if at > sentence.lowerBound + 1, ["turn", "succession", "times"].contains(tree.lower[at]),
      let mark = (max(sentence.lowerBound, at - 2) ..<| at).last(where: {
        ["in", "by", "at"].contains(tree.lower[$0])
      }),
      at == mark + 1 || ["various", "different", "several"].contains(tree.lower[at - 1])
    {
      at = wordBefore(mark, sentence)
    }
    // "was for forty days the justice commissioner"
    if at > sentence.lowerBound + 2, TimeWords.words.contains(tree.lower[at]),
      let mark = (at - 3 ..<| at).first(where: { tree.lower[$0] == "for" }), mark > sentence.lowerBound
    {
      at = wordBefore(mark, sentence)
    }
    if phrase.determiner == "whose" { return owned(phrase, sentence) }
    guard at >= sentence.lowerBound else { return nil }
    let word = tree.lower[at]
    if word == "as", at > sentence.lowerBound, tree.lower[at - 1] == "such" {
      return listed(at - 1, sentence)
    }
    if word == "including" { return listed(at, sentence) }
    if word == "as" { return complement(of: at, phrase, sentence) }
    if word == "be", tree.lower[at - 1] == "to", let one = appointedToBe(at - 1, sentence) { return one }
    if tree[at].upos == .aux || tree[at].upos == .verb, tree[at].deprel != .case {
      guard let verb = OfficeTriggers.verbs[tree[at].lemma], verb.isBare else {
        // "took over", "resigned": "left the post of".
        return nil
      }
      return linkage(at, verb, phrase, sentence, from: at)
    }
    // "was appointed deputy", with a person between: "appointed X ambassador".
    if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.tokens.upperBound == at + 1,
      mention.tokens.lowerBound > sentence.lowerBound
    {
      let before = mention.tokens.lowerBound - 1
      if ["himself", "herself"].contains(word), tree[before].upos == .verb,
        OfficeTriggers.verbs[tree[before].lemma]?.isBare ?? false, !isUnsaid(before, sentence)
      {
        let subjects = SubjectReader(discourse: discourse)
        return subjects.subject(of: before, sentence).map {
          OfficeLinkage(holder: $0, link: .trigger(before), effect: .begins, confidence: 0.85)
        }
      }
      if tree[before].upos == .verb, let verb = OfficeTriggers.verbs[tree[before].lemma], verb.isBare,
        verb.holder == .patient,
        phrase.determiner.map({ ["the", "his", "her", "its", "their"].contains($0) || phrase.isSpecific })
          ?? true
      {
        return OfficeLinkage(
          holder: mention.entity, link: .trigger(before), effect: verb.effect, confidence: 0.88)
      }
      return nil
    }
    if word == "to" || word == "of" || word == "into" || word == "for" || word == "from" {
      return post(at, word, phrase, sentence)
    }
    return behindApposition(phrase, sentence)
  }

  /// "has been pleased to appoint Thomas Garraway, Esq., to be Chief Judge", "was appointed to be": in the manner of gazettes.
  private func appointedToBe(_ to: Int, _ sentence: Range<Int>) -> OfficeLinkage? {
    guard
      let verb = (max(sentence.lowerBound, to - 16) ..<| to).last(where: {
        tree[$0].upos == .verb && tree[$0].deprel != .amod
      }), let trigger = OfficeTriggers.verbs[tree[verb].lemma], trigger.effect == .begins,
      trigger.holder == .patient, trigger.isBare, !isUnsaid(verb, sentence)
    else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    let named = (verb + 1 ..<| min(verb + 5, to)).lazy.compactMap { cast.mention(at: $0) }.first
    let holder =
      subjects.isPassive(verb, sentence)
      ? subjects.subject(of: verb, sentence)
      : named.flatMap { $0.form == .name && cast.isPerson($0.entity) ? $0.entity : nil }
    return holder.map {
      OfficeLinkage(holder: $0, link: .trigger(verb), effect: .begins, confidence: 0.88)
    }
  }

  /// "appointed Marisol Quintanar, mayor of the port since 2012, Minister of Water": behind what is told of her between
  /// commas.
  private func behindApposition(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    guard tree.lower[phrase.start - 1] == ",", phrase.determiner == nil, isCapital(phrase.title.lowerBound),
      [".", ",", ";", "with", "in", "on", "effective"].contains(tree.lower[phrase.tokens.upperBound])
        || phrase.tokens.upperBound >= sentence.upperBound,
      let verb = (max(sentence.lowerBound, phrase.start - 30) ..<| phrase.start).last(where: {
        tree[$0].upos == .verb && tree[$0].deprel != .amod
      }), let trigger = OfficeTriggers.verbs[tree[verb].lemma], trigger.isBare, trigger.holder == .patient,
      !isUnsaid(verb, sentence), !SubjectReader(discourse: discourse).isPassive(verb, sentence),
      let mention = (verb + 1 ..<| verb + 4).lazy.compactMap({ cast.mention(at: $0) }).first,
      mention.form == .name, cast.isPerson(mention.entity), tree.lower[mention.tokens.upperBound] == ",",
      mention.tokens.upperBound < phrase.start - 2
    else { return nil }
    return OfficeLinkage(
      holder: mention.entity, link: .trigger(verb), effect: .begins, confidence: 0.85)
  }

  /// "Jane Doe is a Danish politician and mayor of Odense": the office stands beside a trade.
  private func described(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    // "a soldier and colonial administrator" names no office.
    guard phrase.country != nil || phrase.tokens.upperBound > phrase.title.upperBound, !phrase.isBare,
      phrase.start > sentence.lowerBound + 4,
      ["and", ","].contains(tree.lower[phrase.start - 1])
    else { return nil }
    var at = phrase.start - 1
    while at > max(sentence.lowerBound + 1, phrase.start - 16), !["a", "an"].contains(tree.lower[at]) {
      guard
        [.noun, .adj, .propn, .cconj, .adv].contains(tree[at].upos) || [",", "-"].contains(tree.lower[at])
      else { return nil }
      at -= 1
    }
    guard ["a", "an"].contains(tree.lower[at]), BeForms.words.contains(tree.lower[at - 1]),
      (at + 1 ..<| phrase.start - 1).contains(where: { tree[$0].upos == .noun }), !isUnsaid(at - 1, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: at - 1, sentence)
    else { return nil }
    return OfficeLinkage(holder: holder, link: .apposition, effect: .holds, confidence: 0.86)
  }

  /// "was one of the founders of the branch and its secretary from 1951": somebody is two things of one body.
  private func coupled(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    guard phrase.determiner == "its", tree.lower[phrase.start - 1] == "and" else { return nil }
    var at = phrase.start - 2
    while at > max(sentence.lowerBound, phrase.start - 18), !BeForms.words.contains(tree.lower[at]),
      tree[at].lemma != "become"
    {
      guard
        [.noun, .adj, .propn, .det, .adp, .num, .adv].contains(tree[at].upos)
          || ["-", "'s", "’s"].contains(tree.lower[at])
      else { return nil }
      at -= 1
    }
    guard BeForms.words.contains(tree.lower[at]) || tree[at].lemma == "become", !isUnsaid(at, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: at, sentence)
    else { return nil }
    return OfficeLinkage(holder: holder, link: .apposition, effect: .holds, confidence: 0.84)
  }

  /// "held a number of posts, including chairman of the Committee (1994–1996)".
  private func listed(_ mark: Int, _ sentence: Range<Int>) -> OfficeLinkage? {
    guard
      (max(sentence.lowerBound, mark - 5) ..<| mark).contains(where: {
        ["posts", "positions", "offices", "roles", "appointments", "jobs", "functions", "post"].contains(
          tree.lower[$0])
      }), let verb = verbBefore(mark, sentence), !isUnsaid(verb, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return nil }
    return OfficeLinkage(holder: holder, link: .apposition, effect: .holds, confidence: 0.84)
  }

  /// "…, whose chief engineer he was".
  private func owned(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    let at = phrase.tokens.upperBound
    guard at < sentence.upperBound, let mention = cast.mention(at: at), cast.isPerson(mention.entity),
      mention.form == .name || ["he", "she"].contains(tree.lower[at])
    else { return nil }
    var verb = mention.tokens.upperBound
    // "whose deputy leader he has been since last year"
    if verb < sentence.upperBound,
      tree.lower[verb] == "had" || tree.lower[verb] == "has" && tree.lower[verb + 1] == "been"
    {
      verb += 1
    }
    guard verb < sentence.upperBound,
      BeForms.words.contains(tree.lower[verb]) || ["become", "remain", "stay"].contains(tree[verb].lemma)
    else { return nil }
    return OfficeLinkage(
      holder: mention.entity, link: .trigger(verb),
      effect: tree[verb].lemma == "become" ? .begins : .holds, confidence: 0.84)
  }

  /// The last word before a token that is more than filling; before the sentence's first where there is none.
  private func wordBefore(_ token: Int, _ sentence: Range<Int>) -> Int {
    var at = token - 1
    while at >= sentence.lowerBound, isFiller(at) { at -= 1 }
    return at
  }

  private func isFiller(_ token: Int) -> Bool {
    let word = tree.lower[token]
    if discourse.calendar.span(at: token) != nil { return true }
    // "was the third, sixth and ninth premier"
    if Ordinals.words.contains(word) || (word == "and" && Ordinals.words.contains(tree.lower[token - 1])) {
      return true
    }
    // "was three times mayor of"
    if word == "times", tree[token - 1].upos == .num || tree.lower[token - 1] == "several" { return true }
    if tree.lower[token + 1] == "times", tree[token].upos == .num || word == "several" { return true }
    // "was de facto leader of"
    if word == "facto" || word == "de" && tree.lower[token + 1] == "facto" { return true }
    // "appointed her a circuit judge"
    if word == "her", ["a", "an", "the"].contains(tree.lower[token + 1]) { return false }
    return FillerWords.words.contains(word) || (tree[token].upos == .adv && word != "not" && word != "never")
  }

  /// Whoever stands right before "as" behind "with", first or in a list.
  private func absolute(before as: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard let name = cast.mention(at: `as` - 1), name.form == .name, cast.isPerson(name.entity),
      name.tokens.lowerBound > sentence.lowerBound
    else { return nil }
    var at = name.tokens.lowerBound - 1
    if tree.lower[at] == "with" {
      return tree.lower[at - 1] == "," || at == sentence.lowerBound ? name.entity : nil
    }
    // "…, with X as minister for trade and Y as"
    guard ["and", ","].contains(tree.lower[at]) else { return nil }
    while at > sentence.lowerBound, tree.lower[at] != "with" {
      if tree[at].upos == .verb { return nil }
      at -= 1
    }
    return tree.lower[at] == "with" && tree.lower[at - 1] == ","
      && (at ..<| name.tokens.lowerBound).contains { tree.lower[$0] == "as" } ? name.entity : nil
  }

  /// A further person whom the verb of a list names, and the verb: "named A as X and B, a farmer, as".
  private func further(before as: Int, _ sentence: Range<Int>) -> (CastNumber, Int)? {
    var end = `as`
    // Over what is told of the name between commas.
    if tree.lower[end - 1] == "," {
      end -= 2
      while end > sentence.lowerBound, end > `as` - 16, tree.lower[end] != "," {
        if [.verb, .aux].contains(tree[end].upos) || tree.lower[end] == "as" { return nil }
        end -= 1
      }
      guard tree.lower[end] == "," else { return nil }
    }
    guard let name = cast.mention(at: end - 1), name.form == .name, cast.isPerson(name.entity),
      name.tokens.upperBound == end, name.tokens.lowerBound > sentence.lowerBound
    else { return nil }
    var at = name.tokens.lowerBound - 1
    while at > sentence.lowerBound, Titles.words.contains(tree.lower[at]) { at -= 1 }
    guard ["and", ","].contains(tree.lower[at]),
      let verb = (max(sentence.lowerBound, at - 24) ..<| at).last(where: { tree[$0].upos == .verb }),
      let trigger = OfficeTriggers.verbs[tree[verb].lemma], trigger.effect == .begins,
      trigger.holder == .patient,
      (verb ..<| at).contains(where: { tree.lower[$0] == "as" }), !isUnsaid(verb, sentence),
      !SubjectReader(discourse: discourse).isPassive(verb, sentence)
    else { return nil }
    return (name.entity, verb)
  }

  /// "… as PHRASE".
  private func complement(of as: Int, _ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    if let posted = posted(before: `as`, sentence) { return posted }
    // "named Ana Lim as minister of health and Ivo Kos, a farmer, as minister of transport"
    if let (holder, verb) = further(before: `as`, sentence) {
      return OfficeLinkage(holder: holder, link: .trigger(verb), effect: .begins, confidence: 0.84)
    }
    // "was split, with X as minister for trade and Y as minister for water"
    if let holder = absolute(before: `as`, sentence) {
      return OfficeLinkage(holder: holder, link: .apposition, effect: .holds, confidence: 0.84)
    }
    // "Kabir, as president, made him foreign secretary"
    if tree.lower[`as` - 1] == ",", tree.lower[phrase.tokens.upperBound] == ",",
      let mention = cast.mention(at: `as` - 2), mention.form == .name, cast.isPerson(mention.entity),
      [.verb, .aux].contains(tree[phrase.tokens.upperBound + 1].upos)
    {
      return OfficeLinkage(holder: mention.entity, link: .apposition, effect: .holds, confidence: 0.82)
    }
    if `as` == sentence.lowerBound || (tree.lower[`as` - 1] == "," && governor(before: `as`, sentence) == nil)
    {
      // "As mayor of Y, he …"
      guard let holder = nameAfter(phrase, sentence) else { return nil }
      return OfficeLinkage(holder: holder, link: .apposition, effect: .holds, confidence: 0.8)
    }
    // "It was as minister of housing that he made his name"
    if `as` - 2 >= sentence.lowerBound, BeForms.words.contains(tree.lower[`as` - 1]),
      tree.lower[`as` - 2] == "it",
      let that = (phrase.tokens.upperBound ..<| min(phrase.tokens.upperBound + 12, sentence.upperBound))
        .first(
          where: { tree.lower[$0] == "that" }), let mention = cast.mention(at: that + 1),
      cast.isPerson(mention.entity)
    {
      return OfficeLinkage(
        holder: mention.entity, link: .trigger(`as` - 1), effect: .holds, confidence: 0.82)
    }
    // "Her place as minister was taken by Tove Berg"
    if ["place", "seat"].contains(tree.lower[`as` - 1]), let before = possessor(of: `as` - 1, sentence),
      let by = (phrase.tokens.upperBound ..<| min(phrase.tokens.upperBound + 5, sentence.upperBound)).first(
        where: { tree.lower[$0] == "by" && ["taken", "filled"].contains(tree.lower[$0 - 1]) }),
      let next = Neighbours(discourse: discourse).person(after: by), next != before
    {
      return OfficeLinkage(
        holder: next, link: .trigger(by - 1), effect: .begins, predecessor: before, confidence: 0.82)
    }
    guard let governor = governor(before: `as`, sentence) else { return nil }
    if let effect = OfficeTriggers.nouns[tree.lower[governor]] ?? OfficeTriggers.nouns[tree[governor].lemma],
      tree[governor].upos == .noun
    {
      return noun(governor, effect, phrase, sentence)
    }
    // "was preceded as attorney general by X": the subject holds it, and X held it before.
    if tree[governor].lemma == "precede", tree.lower[phrase.tokens.upperBound] == "by",
      let before = Neighbours(discourse: discourse).person(after: phrase.tokens.upperBound),
      let holder = SubjectReader(discourse: discourse).subject(of: governor, sentence), holder != before
    {
      return OfficeLinkage(
        holder: holder, link: .trigger(governor), effect: .holds, predecessor: before, confidence: 0.84)
    }
    if ["succeed", "replace", "follow"].contains(tree[governor].lemma),
      phrase.tokens.upperBound < sentence.upperBound, tree.lower[phrase.tokens.upperBound] == "by"
    {
      let subjects = SubjectReader(discourse: discourse)
      guard subjects.isPassive(governor, sentence),
        let next = Neighbours(discourse: discourse).person(after: phrase.tokens.upperBound)
      else { return nil }
      return OfficeLinkage(
        holder: next, link: .trigger(governor), effect: .begins,
        predecessor: subjects.subject(of: governor, sentence), confidence: 0.85)
    }
    let verb =
      presentsCredentials(governor)
      ? Self.accreditation
      : isDrivenOut(governor) ? Self.expulsion : OfficeTriggers.verbs[tree[governor].lemma]
    guard let verb = verb ?? unlisted(governor, `as`) else { return nil }
    // "Talk of Kos as the next governor"
    if OfficeTriggers.verbs[tree[governor].lemma] == nil,
      (`as` + 1 ..<| phrase.head).contains(where: {
        ["next", "future", "possible", "potential", "likely"].contains(tree.lower[$0])
      })
    {
      return nil
    }
    return linkage(governor, verb, phrase, sentence, from: `as`)
  }

  /// "handed over to", "made way for", "yielded to": before the office that goes to the other.
  private func isHandover(_ verb: Int, _ end: Int) -> Bool {
    let words = (verb + 1 ..<| min(end, verb + 6)).map { tree.lower[$0] }
    switch tree[verb].lemma {
    case "hand", "turn": return words.prefix(3).contains("over") && words.contains("to")
    case "make": return words.first == "way" && words.contains("for")
    case "give": return ["way", "place"].contains(words.first ?? "") && words.contains("to")
    case "yield", "cede": return words.first == "to"
    default: return false
    }
  }

  private static let accreditation = OfficeVerb(effect: .begins, holder: .subject, isBare: false)
  private static let expulsion = OfficeVerb(effect: .ends, holder: .patient, isBare: false)

  /// "was forced out as chairman", "was voted out of office as mayor".
  private func isDrivenOut(_ verb: Int) -> Bool {
    ["force", "vote", "drive", "push", "throw", "turn", "kick", "squeeze", "edge"].contains(tree[verb].lemma)
      && (verb + 1 ..<| verb + 4).contains { tree.lower[$0] == "out" }
  }

  /// "presented her credentials as ambassador": a head of mission's term begins by that.
  private func presentsCredentials(_ verb: Int) -> Bool {
    guard ["present", "hand", "submit", "deliver"].contains(tree[verb].lemma) else { return false }
    return (verb + 1 ..<| min(verb + 6, tree.count)).contains {
      ["credentials", "credence"].contains(tree.lower[$0])
    }
  }

  /// "His first posting took him to Warsaw, as third secretary".
  private func posted(before as: Int, _ sentence: Range<Int>) -> OfficeLinkage? {
    guard
      let verb = (max(sentence.lowerBound, `as` - 14) ..<| `as`).last(where: { tree[$0].upos == .verb }),
      ["take", "bring", "lead", "carry"].contains(tree[verb].lemma), !isUnsaid(verb, sentence),
      let noun = (max(sentence.lowerBound, verb - 5) ..<| verb).last(where: {
        PostingNouns.words.contains(tree.lower[$0])
          || ["career", "appointment", "post", "job", "mission"].contains(tree.lower[$0])
      }), let mention = cast.mention(at: verb + 1), cast.isPerson(mention.entity)
    else { return nil }
    return OfficeLinkage(holder: mention.entity, link: .trigger(noun), effect: .holds, confidence: 0.82)
  }

  /// Any other verb before "as OFFICE": with a person as its object that person holds it ("chose him as county
  /// attorney"), else its subject ("saw out the war as governor").
  private func unlisted(_ verb: Int, _ as: Int) -> OfficeVerb? {
    guard !SeemingVerbs.words.contains(tree[verb].lemma) else { return nil }
    if isHandover(verb, `as`) { return OfficeVerb(effect: .begins, holder: .subject, isBare: false) }
    let hasObject = !people(in: verb + 1 ..<| max(verb + 1, `as`)).isEmpty
    return OfficeVerb(effect: .holds, holder: hasObject ? .patient : .subject, isBare: false)
  }

  /// The verb or tenure noun that "as" hangs on: the nearest to the left that can.
  private func governor(before as: Int, _ sentence: Range<Int>) -> Int? {
    var at = `as` - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 16 {
      let token = tree[at]
      if PostingNouns.words.contains(tree.lower[at]), token.upos == .noun { return at }
      if token.upos == .noun, discourse.calendar.span(at: at) == nil,
        OfficeTriggers.nouns[tree.lower[at]] != nil || OfficeTriggers.nouns[token.lemma] != nil,
        steps == 0 || isTenure(at) || TimeWords.words.contains(tree.lower[at]) && tree.lower[at + 1] == "of"
      {
        return at
      }
      if token.upos == .verb {
        return OfficeTriggers.verbs[token.lemma] != nil || !SeemingVerbs.words.contains(token.lemma)
          || presentsCredentials(at) ? at : nil
      }
      if tree.lower[at] == ";" || tree.lower[at] == ":" { return nil }
      at -= 1
      steps += 1
    }
    return nil
  }

  /// "his second term in the Senate as", "her four years as".
  private func isTenure(_ noun: Int) -> Bool {
    tree.children(noun).contains { tree[$0].deprel == .nmodPoss }
  }

  /// "his tenure as PHRASE", "held the position as PHRASE", "Smith's appointment as PHRASE".
  private func noun(_ noun: Int, _ nounEffect: TermEffect, _ phrase: OfficePhrase, _ sentence: Range<Int>)
    -> OfficeLinkage?
  {
    var effect = nounEffect
    // "Her nomination as chief justice was confirmed by parliament"
    if tree.lower[noun] == "nomination" {
      guard let after = verbAfter(phrase, sentence),
        ["confirm", "approve", "ratify", "endorse"].contains(tree[after].lemma)
      else { return nil }
    }
    let above = verbBefore(noun, sentence)
    if let above, let verb = OfficeTriggers.verbs[tree[above].lemma], verb.effect == .ends,
      nounEffect != .begins
    {
      effect = .ends
    }
    // "was voted out of office as mayor"
    if let above, isDrivenOut(above) { effect = .ends }
    if let after = verbAfter(phrase, sentence),
      ["end", "expire", "conclude", "finish", "cease"].contains(tree[after].lemma)
    {
      effect = .ends
    } else if let after = verbAfter(phrase, sentence),
      ["begin", "start", "commence"].contains(tree[after].lemma)
    {
      effect = .begins
    }
    // "was dropped from the cabinet in 1998 after eleven years as minister": until then.
    if let above, TimeWords.words.contains(tree.lower[noun]),
      (max(sentence.lowerBound, noun - 3) ..<| noun).contains(where: { tree.lower[$0] == "after" }),
      SequelWords.leaving.contains(tree[above].lemma) || SequelWords.removed.contains(tree[above].lemma)
        || tree[above].lemma == "drop",
      !isUnsaid(above, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: above, sentence)
    {
      return OfficeLinkage(holder: holder, link: .trigger(above), effect: .ends, confidence: 0.82)
    }
    if let owner = possessor(of: noun, sentence) {
      return OfficeLinkage(holder: owner, link: .trigger(noun), effect: effect, confidence: 0.85)
    }
    // "After a year as representative to NATO, he …"
    if noun < sentence.lowerBound + 5, above == nil, let holder = nameAfter(phrase, sentence) {
      return OfficeLinkage(holder: holder, link: .trigger(noun), effect: effect, confidence: 0.8)
    }
    // "Then came a decade as an adviser to": in a life it is its subject's.
    if above.map({ ["come", "follow"].contains(tree[$0].lemma) }) ?? true, let subject = cast.subject,
      cast.isPerson(subject), people(in: sentence).allSatisfy({ $0 == subject })
    {
      return OfficeLinkage(holder: subject, link: .trigger(noun), effect: effect, confidence: 0.78)
    }
    guard let above, let verb = OfficeTriggers.verbs[tree[above].lemma] else { return nil }
    if var found = linkage(above, verb, phrase, sentence, from: noun) {
      if effect != .holds { found.effect = effect }
      return found
    }
    return nil
  }

  /// The person whose noun it is: "his tenure", "Smith's long tenure".
  private func possessor(of noun: Int, _ sentence: Range<Int>) -> CastNumber? {
    if let owner = AcceptedResignation(discourse: discourse).owner(of: noun) { return owner }
    for child in tree.children(noun) where tree[child].deprel == .nmodPoss {
      if let entity = cast.entity(headedBy: child, tree), cast.isPerson(entity) { return entity }
    }
    var at = noun - 1
    while at >= sentence.lowerBound, at > noun - 5 {
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity),
        mention.form == .pronoun && ["his", "her"].contains(tree.lower[at])
          || isPossessive(mention.tokens.upperBound)
      {
        return mention.entity
      }
      guard [.adj, .noun, .num, .part, .punct].contains(tree[at].upos) else { return nil }
      at -= 1
    }
    return nil
  }

  private func isPossessive(_ token: Int) -> Bool {
    token < tree.count && ["'s", "’s", "'", "’"].contains(tree.lower[token])
  }

  private func verbBefore(_ token: Int, _ sentence: Range<Int>) -> Int? {
    var at = token - 1
    while at >= sentence.lowerBound, at > token - 12 {
      if tree[at].upos == .verb { return at }
      at -= 1
    }
    return nil
  }

  private func verbAfter(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> Int? {
    var at = phrase.tokens.upperBound
    while at < sentence.upperBound, at < phrase.tokens.upperBound + 3 {
      if tree[at].upos == .verb { return at }
      guard tree[at].upos == .adv || tree[at].upos == .aux else { return nil }
      at += 1
    }
    return nil
  }

  /// "promoted to PHRASE", "held the post of PHRASE", "the office of PHRASE".
  private func post(_ at: Int, _ word: String, _ phrase: OfficePhrase, _ sentence: Range<Int>)
    -> OfficeLinkage?
  {
    if word == "of" {
      if let held = heldPost(at, phrase, sentence) { return held }
      // "combined the office with that of minister of defence"
      if at > sentence.lowerBound + 3, tree.lower[at - 1] == "that",
        ["with", "for"].contains(tree.lower[at - 2]), let above = verbBefore(at - 2, sentence),
        ["combine", "exchange", "swap", "trade", "double"].contains(tree[above].lemma)
      {
        let effect: TermEffect = tree.lower[at - 2] == "with" ? .holds : .begins
        return linkage(
          above, OfficeVerb(effect: effect, holder: .subject, isBare: false), phrase, sentence, from: at - 1)
      }
      // "Her first post was that of a clerk at the court"
      if at > sentence.lowerBound + 3, tree.lower[at - 1] == "that",
        BeForms.words.contains(tree.lower[at - 2]),
        OfficeTriggers.postNouns.contains(tree[at - 3].lemma) || tree[at - 3].lemma == "employment",
        !isUnsaid(at - 2, sentence), let holder = possessor(of: at - 3, sentence)
      {
        return OfficeLinkage(holder: holder, link: .trigger(at - 2), effect: .holds, confidence: 0.84)
      }
      guard at > sentence.lowerBound, OfficeTriggers.postNouns.contains(tree[at - 1].lemma) else {
        return nil
      }
      let noun = at - 1
      guard let above = verbBefore(noun, sentence),
        let verb = OfficeTriggers.verbs[tree[above].lemma]
          ?? (["keep", "retain", "combine"].contains(tree[above].lemma)
            ? OfficeVerb(effect: .holds, holder: .subject, isBare: false) : nil)
      else { return nil }
      // "considered for the post of" has a verb that is none of ours; "run for the office of" likewise.
      if tree.lower[max(sentence.lowerBound, above + 1)] == "for", verb.effect != .ends { return nil }
      if ["have", "win"].contains(tree[above].lemma) { return nil }
      return linkage(above, verb, phrase, sentence, from: noun)
    }
    guard at > sentence.lowerBound else { return nil }
    if word == "into", let into = office(at, phrase, sentence) { return into }
    let before = at - 1
    guard tree[before].upos == .verb || tree[before].upos == .adv || cast.mention(at: before) != nil,
      let verbToken = tree[before].upos == .verb ? before : verbBefore(at, sentence),
      let verb = OfficeTriggers.verbs[tree[verbToken].lemma]
    else { return nil }
    switch word {
    case "to":
      guard ToVerbs.words.contains(tree[verbToken].lemma) else { return nil }
      return linkage(verbToken, verb, phrase, sentence, from: at)
    default: return nil
    }
  }

  /// "The office of comptroller, which she held from 1993 to 1999", "the post of ombudsman has been held by Kos": the verb
  /// stands behind the office.
  private func heldPost(_ of: Int, _ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    guard of > sentence.lowerBound, OfficeTriggers.postNouns.contains(tree[of - 1].lemma) else { return nil }
    var at = phrase.tokens.upperBound
    if tree.lower[at] == "," { at += 1 }
    if ["which", "that"].contains(tree.lower[at]) { at += 1 }
    if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.form != .nominal {
      var verb = mention.tokens.upperBound
      while [.aux, .adv].contains(tree[verb].upos) { verb += 1 }
      guard
        ["hold", "occupy", "fill", "keep", "retain", "leave", "vacate", "relinquish"].contains(
          tree[verb].lemma), !isUnsaid(verb, sentence)
      else { return nil }
      let isLeft = ["leave", "vacate", "relinquish"].contains(tree[verb].lemma)
      return OfficeLinkage(
        holder: mention.entity, link: .trigger(verb), effect: isLeft ? .ends : .holds, confidence: 0.84)
    }
    while [.aux, .adv].contains(tree[at].upos), at < phrase.tokens.upperBound + 5 { at += 1 }
    // "The post of treasurer passed from X to Y in 1988", "the office of sheriff went to X"
    if ["pass", "go", "fall"].contains(tree[at].lemma), tree[at].upos == .verb, !isUnsaid(at, sentence) {
      let near = at + 1 ..<| min(at + 9, sentence.upperBound)
      guard let to = near.first(where: { tree.lower[$0] == "to" && discourse.calendar.span(at: $0) == nil }),
        let next = Neighbours(discourse: discourse).person(after: to)
      else { return nil }
      let before =
        tree.lower[at + 1] == "from" ? Neighbours(discourse: discourse).person(after: at + 1) : nil
      return OfficeLinkage(
        holder: next, link: .trigger(at), effect: .begins, predecessor: before == next ? nil : before,
        confidence: 0.82)
    }
    guard ["held", "occupied", "filled"].contains(tree.lower[at]), tree.lower[at + 1] == "by",
      !isUnsaid(at, sentence), let holder = Neighbours(discourse: discourse).person(after: at + 1)
    else { return nil }
    return OfficeLinkage(holder: holder, link: .trigger(at), effect: .holds, confidence: 0.84)
  }

  /// "moved into the governor's office", "voted her into the mayor's chair".
  private func office(_ at: Int, _ phrase: OfficePhrase, _ sentence: Range<Int>) -> OfficeLinkage? {
    let behind = phrase.tokens.upperBound
    guard behind + 1 < sentence.upperBound, ["'s", "’s", "'"].contains(tree.lower[behind]),
      ["office", "chair", "seat", "mansion", "residence", "palace"].contains(tree.lower[behind + 1]),
      let verb = verbBefore(at, sentence), !isUnsaid(verb, sentence)
    else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    let holder = people(in: verb + 1 ..<| at).first ?? subjects.subject(of: verb, sentence)
    return holder.map { OfficeLinkage(holder: $0, link: .trigger(verb), effect: .begins, confidence: 0.8) }
  }

  /// A verb with the phrase as its complement; nil where it is not said to have been so.
  private func linkage(
    _ token: Int, _ verb: OfficeVerb, _ phrase: OfficePhrase, _ sentence: Range<Int>, from end: Int
  ) -> OfficeLinkage? {
    guard !isUnsaid(token, sentence) else { return nil }
    let lemma = tree[token].lemma
    let confirmed = lemma == "nominate" && !isFinal(token, phrase) ? confirmation(phrase, sentence) : token
    guard let confirmed else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    var objects = people(in: token + 1 ..<| max(token + 1, end))
    // "named her deputy, Luis Tacuri, as acting minister": whose deputy he is, is not named.
    if ["his", "her", "their"].contains(tree.lower[token + 1]), tree[token + 1].deprel == .nmodPoss,
      end > token + 3,
      let owner = cast.mention(at: token + 1)?.entity
    {
      objects.removeAll { $0 == owner }
    }
    var holder: CastNumber?
    var predecessor: CastNumber?
    var effect = verb.effect
    if lemma == "be" {
      // "the mayor is X" is no copula of ours; "there was an ambassador".
      guard tree[token].upos == .aux || tree[token].upos == .verb else { return nil }
      holder = subjects.subject(of: token, sentence)
    } else if verb.holder == .patient {
      let passive = subjects.isPassive(token, sentence)
      let isReflexive = (token + 1 ..<| max(token + 1, end)).contains {
        ["himself", "herself"].contains(tree.lower[$0])
      }
      holder = passive || isReflexive ? subjects.subject(of: token, sentence) : objects.first
      // "named her Secretary of State"
      if !passive, holder == nil, phrase.determiner == "her", phrase.start == token + 1,
        !(tree.lower[phrase.tokens.upperBound] == ","
          && reader.personName(at: phrase.tokens.upperBound + 1) != nil),
        let mention = cast.mention(at: phrase.start), cast.isPerson(mention.entity)
      {
        holder = mention.entity
      }
      if !passive, holder == nil, tree[token].morphology.contains(.participle) {
        holder = subjects.subject(of: token, sentence)
      }
      if lemma == "force", !isDrivenOut(token) { return nil }
      // "made way for X as chairman": who makes way had it before.
      if !passive, isHandover(token, end) { predecessor = subjects.subject(of: token, sentence) }
    } else {
      holder = subjects.subject(of: token, sentence)
      if ["succeed", "replace", "follow"].contains(lemma) {
        if subjects.isPassive(token, sentence) {
          // "was succeeded by Z as PHRASE"
          predecessor = holder
          // "was succeeded in the post of harbour master by X"
          holder =
            objects.last
            ?? (phrase.tokens.upperBound ..<| min(phrase.tokens.upperBound + 2, sentence.upperBound)).first {
              tree.lower[$0] == "by"
            }.flatMap { Neighbours(discourse: discourse).person(after: $0) }
          if objects.isEmpty, let holder { objects = [holder] }
        } else {
          if objects.isEmpty, let before = relative(whom: token, sentence) { objects = [before] }
          predecessor = objects.first
          // "nominated her to replace X as governor": who is chosen, and not who chooses.
          if let chosen = chosen(before: token, sentence) { holder = chosen }
          // "Lind replaced X with Y as secretary", "replaced X as secretary on 3 May with Y": Y holds it.
          let with =
            (token + 1 ..<| phrase.start).first { tree.lower[$0] == "with" }
            ?? (phrase.tokens.upperBound ..<| min(phrase.tokens.upperBound + 6, sentence.upperBound)).first {
              tree.lower[$0] == "with"
            }
          if lemma == "replace", let with, let next = Neighbours(discourse: discourse).person(after: with + 1)
          {
            holder = next
          }
        }
        guard !objects.isEmpty else { return nil }
      }
      // "handed over to X as mayor", "made way for X as chairman": who comes and who goes.
      if isHandover(token, end), let next = objects.last, let own = holder, next != own {
        predecessor = own
        holder = next
        effect = .begins
      }
      // "stepped into the shoes of X as governor", "stepped up as acting director", "stepped in as"
      if lemma == "step", ["into", "up", "in"].contains(tree.lower[token + 1]) {
        if tree.lower[token + 1] == "into" { predecessor = objects.first }
        effect = .begins
      }
      // "took over from X as"
      if lemma == "take", tree.lower[token + 1] == "over", tree.lower[token + 2] == "from" {
        predecessor = objects.first
      }
    }
    // "moved to the Ministry in 1950, rising to head of its civil law section in 1958"
    if holder == nil, tree.lower[token].hasSuffix("ing"), tree.lower[token - 1] == "," {
      var at = token - 2
      while at > sentence.lowerBound, ![.verb, .aux].contains(tree[at].upos) { at -= 1 }
      if at > sentence.lowerBound, !isUnsaid(at, sentence) { holder = subjects.subject(of: at, sentence) }
    }
    // "Her diplomatic career began in 1969 as third secretary": whose career it was.
    if holder == nil, verb.holder == .subject, let career = tree.child(token, .nsubj),
      ["career", "life", "rise", "service"].contains(tree.lower[career])
    {
      holder = possessor(of: career, sentence)
    }
    guard var holder else { return nil }
    if verb.holder != .patient || subjects.isPassive(token, sentence),
      let kin = relative(before: token, sentence)
    {
      guard let own = kin.entity else { return nil }
      holder = own
    }
    if predecessor == holder { predecessor = nil }
    var linkage = OfficeLinkage(
      holder: holder, link: .trigger(sentence.contains(confirmed) ? confirmed : token), effect: effect,
      predecessor: predecessor, confidence: 0.88)
    linkage.former = lemma == "be" && isPluperfect(token, sentence)
    return linkage
  }

  /// "appointed her to succeed": whom a verb before "to" has for its object.
  private func chosen(before verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard tree.lower[verb - 1] == "to",
      let above = (max(sentence.lowerBound, verb - 16) ..<| verb - 1).last(where: { tree[$0].upos == .verb }),
      !SubjectReader(discourse: discourse).isPassive(above, sentence)
    else { return nil }
    return people(in: above + 1 ..<| verb).first
  }

  /// "under Jane Roe, whom he succeeded as mayor": who stands before "whom".
  private func relative(whom verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard
      let whom = (max(sentence.lowerBound + 1, verb - 5) ..<| verb).last(where: { tree.lower[$0] == "whom" }),
      !(whom ..<| verb).contains(where: { tree[$0].upos == .verb })
    else { return nil }
    let at = tree.lower[whom - 1] == "," ? whom - 2 : whom - 1
    guard let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.form == .name else {
      return nil
    }
    return mention.entity
  }

  /// "four children, of whom the eldest, Honório, became governor": it is said of the relative between the commas, of
  /// whom the cast may know nothing.
  private func relative(before verb: Int, _ sentence: Range<Int>) -> (entity: CastNumber?, Void)? {
    var at = verb - 1
    while at > sentence.lowerBound, [.aux, .adv].contains(tree[at].upos) { at -= 1 }
    guard at > sentence.lowerBound + 2, tree.lower[at] == "," else { return nil }
    let end = at
    at -= 1
    while at > sentence.lowerBound, at > end - 7,
      isCapital(at)
        || ["\"", "“", "”", "''", "``", "also", "named", "de", "von", "van"].contains(tree.lower[at])
    { at -= 1 }
    guard at < end - 1, at > sentence.lowerBound, tree.lower[at] == ",",
      KinNouns.words.contains(tree.lower[at - 1])
    else { return nil }
    let mention = cast.mention(at: at + 1)
    let entity = mention.flatMap {
      cast.isPerson($0.entity) && $0.entity != cast.subject && $0.tokens.upperBound <= end ? $0.entity : nil
    }
    return (entity, ())
  }

  /// "nominated him Collector of Boston; the Senate confirmed him in July", "nominated her ambassador. She was confirmed on 3
  /// May": the verb of the confirmation that follows, in this sentence or the next.
  private func confirmation(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> Int? {
    let next = sentence.upperBound < tree.count ? tree.sentenceTokens(of: sentence.upperBound) : sentence
    return (phrase.tokens.upperBound ..<| max(sentence.upperBound, next.upperBound)).first { verb in
      guard tree.lower[verb] == "confirmed", tree[verb].upos == .verb else { return false }
      let home = verb < sentence.upperBound ? sentence : next
      let isOpen = (max(home.lowerBound, verb - 8) ..<| verb).contains {
        ["if", "unless", "until", "once", "when"].contains(tree.lower[$0])
          || tree.lower[$0] == "to" && tree[$0].upos != .adp
      }
      guard !isOpen, !isUnsaid(verb, home) else { return false }
      if ["him", "her", "the", "his"].contains(tree.lower[verb + 1]) {
        return tree.lower[verb + 1] == "him" || tree.lower[verb + 1] == "her" && tree[verb + 2].upos != .noun
          || ["nomination", "appointment", "choice"].contains(tree.lower[verb + 2])
      }
      guard let subject = tree.subject(of: verb) else { return false }
      return SubjectReader(discourse: discourse).isPassive(verb, home)
        && (cast.mention(at: subject).map { cast.isPerson($0.entity) } ?? false
          || ["nomination", "appointment", "choice"].contains(tree.lower[subject]))
    }
  }

  /// Whether who is nominated has the office: a pope's or a king's word is the last, and in books of two centuries ago
  /// everybody's was.
  private func isFinal(_ verb: Int, _ phrase: OfficePhrase) -> Bool {
    if phrase.rank.category == .church { return true }
    let year = discourse.calendar.date(of: verb, tree)?.year ?? 9999
    return year < 1860
  }

  /// "had been mayor", "used to be".
  private func isPluperfect(_ be: Int, _ sentence: Range<Int>) -> Bool {
    guard tree.lower[be] == "been" else { return false }
    return (max(sentence.lowerBound, be - 4) ..<| be).contains {
      tree.lower[$0] == "had" || tree.lower[$0] == "'d"
    }
  }

  /// Negated, possible, wished or only planned: along the words before the verb.
  private func isUnsaid(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    var at = verb - 1
    while at >= sentence.lowerBound, at > verb - 6 {
      let word = tree.lower[at]
      if UnsaidWords.hold(at, tree) { return true }
      if tree[at].upos == .verb {
        return UnsaidVerbs.words.contains(tree[at].lemma)
      }
      guard [.aux, .adv, .part, .adj, .det].contains(tree[at].upos) else { return false }
      if tree[at].upos == .adj { return UnsaidVerbs.words.contains(word) }
      at -= 1
    }
    return false
  }

  private func people(in tokens: Range<Int>) -> [CastNumber] {
    cast.entities(in: tokens).filter { cast.isPerson($0) }
  }

  /// "As mayor of Y, X …": the main clause's subject.
  private func nameAfter(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> CastNumber? {
    var at = phrase.tokens.upperBound
    while at < sentence.upperBound, at < phrase.tokens.upperBound + 14 {
      // "As counsellor in Moscow (1986–1990) he looked after"
      if ["he", "she"].contains(tree.lower[at]),
        let mention = cast.mention(at: at),
        cast.isPerson(mention.entity),
        at == phrase.tokens.upperBound
          && (at > phrase.title.upperBound
            || ["as", "after", "following", "during", "in"].contains(tree.lower[sentence.lowerBound])
              && phrase.start < sentence.lowerBound + 6
              && phrase.title.count > 1)
          || tree.lower[at - 1] == ")"
          || discourse.calendar.span(at: at - 1) != nil
      {
        return mention.entity
      }
      if tree.lower[at] == ",", at + 1 < sentence.upperBound {
        // "As the new head of the navy, Admiral Peter Lindh cut"
        var name = at + 1
        while name < at + 4, cast.mention(at: name) == nil, Honorifics.words.contains(tree.lower[name]) {
          name += 1
        }
        if let mention = cast.mention(at: name), cast.isPerson(mention.entity), mention.form != .nominal {
          return mention.entity
        }
      }
      if tree[at].upos == .verb { return nil }
      at += 1
    }
    return nil
  }

  /// "and chairman of": shares holder and verb with the phrase before.
  private func joined(
    _ phrase: OfficePhrase, _ before: [(OfficePhrase, [OfficeLinkage])], _ sentence: Range<Int>
  ) -> OfficeLinkage? {
    var before = before[...]
    // "secretary to Sir X, President of the Board, and Financial Secretary to": X's office is passed over.
    while before.count > 1, case .apposition? = before.last?.1.first?.link,
      case .trigger? = before.dropLast().last?.1.first?.link,
      before.last?.1.first?.holder != before.dropLast().last?.1.first?.holder
    { before = before.dropLast() }
    // "secretary to Cardinal X from 1983 to 1990, rector of": the title stands within the office.
    while before.count > 1, case .title? = before.last?.1.first?.link,
      let title = before.last?.0, let office = before.dropLast().last?.0,
      title.start < office.tokens.upperBound
    { before = before.dropLast() }
    let isSkipped = before.count > 0 && before.last?.0.tokens.upperBound ?? 0 < phrase.start - 12
    guard let (last, links) = before.last, var link = links.first, links.count == 1, link.link != .title
    else {
      return nil
    }
    if isSkipped, (phrase.start - 2 ..<| phrase.start).contains(where: { tree.lower[$0] == "and" }) {
      link.link = .joined(before.count - 1)
      link.confidence -= 0.08
      return link
    }
    var at = last.tokens.upperBound
    var hasJoint = false
    while at < phrase.start {
      let word = tree.lower[at]
      // "Minister of Works in the cabinet of X and, for eleven days, of Justice"
      if word == "in",
        let body = (at + 1 ..<| min(at + 5, phrase.start)).first(where: {
          GovernmentWords.words.contains(tree.lower[$0])
        }),
        tree.lower[body + 1] == "of", let chief = cast.mention(at: body + 2), cast.isPerson(chief.entity)
      {
        at = chief.tokens.upperBound
        continue
      }
      // "leader of the opposition on the death of Ivan Kos in 1955 and prime minister"
      if ["on", "upon", "after", "following"].contains(word),
        let noun = (at + 1 ..<| min(at + 4, phrase.start)).first(where: {
          OccasionNouns.vacancies.contains(tree.lower[$0])
        }), tree.lower[noun + 1] == "of", let gone = cast.mention(at: noun + 2), cast.isPerson(gone.entity)
      {
        at = gone.tokens.upperBound
        continue
      }
      // "treasurer of the Society for a decade and its president"
      if word == "for",
        let time = (at + 2 ..<| min(at + 7, phrase.start)).first(where: {
          TimeWords.words.contains(tree.lower[$0])
        }),
        (at + 1 ..<| time).allSatisfy({
          [.num, .adj, .det, .punct].contains(tree[$0].upos) && tree.lower[$0] != ","
        })
      {
        at = time + 1
        continue
      }
      // "and, for the last nine of those years, president of"
      if word == "for", tree.lower[at - 1] == ",", hasJoint,
        let comma = (at + 1 ..<| min(at + 9, phrase.start)).first(where: { tree.lower[$0] == "," }),
        TimeWords.words.contains(tree.lower[comma - 1])
      {
        at = comma + 1
        continue
      }
      // "rector for the next seven years and vicar"
      if word == "for", tree.lower[at + 1] == "the",
        let time = (at + 2 ..<| min(at + 5, phrase.start)).first(where: {
          TimeWords.words.contains(tree.lower[$0])
        }), (at + 2 ..<| time).allSatisfy({ [.adj, .num].contains(tree[$0].upos) })
      {
        at = time + 1
        continue
      }
      // "Master of Pembroke College, Cambridge, from 1981 until 1988, chairman of the Society"
      if tree.lower[at - 1] == ",", tree.lower[at + 1] == ",", isCapital(at), tree[at].upos == .propn,
        reader.personName(at: at) == nil
      {
        at += 1
        continue
      }
      // "second secretary in Berlin and, during the Second World War, chargé d'affaires"
      if ["during", "after"].contains(word), tree.lower[at - 1] == ",", hasJoint,
        let comma = (at + 1 ..<| min(at + 8, phrase.start)).first(where: { tree.lower[$0] == "," }),
        (at + 1 ..<| comma).allSatisfy({ [.noun, .propn, .adj, .det, .num, .adp].contains(tree[$0].upos) })
      {
        at = comma + 1
        continue
      }
      // "was the fifth Premier, serving from 1961 until 1970, and later Speaker"
      if ["serving", "holding"].contains(word), tree.lower[at - 1] == ",",
        discourse.calendar.span(at: at + 1) != nil
      {
        at += 1
        continue
      }
      if discourse.calendar.span(at: at) != nil || JointWords.words.contains(word) || tree[at].upos == .adv {
        if word == "and" || word == "," || word == "then" || word == "later" || word == "&" {
          hasJoint = true
        }
      } else {
        return nil
      }
      at += 1
    }
    guard hasJoint else { return nil }
    link.link = .joined(before.count - 1)
    link.confidence -= 0.06
    return link
  }
}

/// Forms of address between an office and a name.
enum Honorifics {
  static let words: Set<String> = [
    "lord", "lady", "sir", "dame", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.",
    "professor",
    "general", "gen", "gen.", "lieutenant", "lt", "lt.", "major", "maj", "maj.", "brigadier", "brig", "brig.",
    "colonel",
    "col", "col.", "captain", "capt", "capt.", "admiral", "adm", "adm.", "vice", "air", "marshal",
    "commodore", "retd",
    "retired", "rtd", "ret", "ret.", "hon", "hon.", "the", "sheikh", "datuk", "dato", "tan", "sri", "tun",
    "alhaji", "hajji",
    "haji", "rev", "rev.", "reverend", "baron", "baroness", "count", "countess", "father", "comrade",
    "justice", "don",
    "doña", "dom",
  ]
}

/// Words before the name of somebody's relative.
enum KinNouns {
  static let words: Set<String> = [
    "eldest", "youngest", "elder", "younger", "son", "daughter", "brother", "sister", "wife", "husband",
    "nephew",
    "niece", "cousin", "father", "mother", "uncle", "grandson", "granddaughter",
  ]
}
