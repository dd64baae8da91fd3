import Chronology
import Language
import Reading
import Records

/// Honours, parties and faiths.
struct HonourReader {
  let reader: FactReader
  private var tree: Tree { reader.tree }

  init(_ reader: FactReader) { self.reader = reader }

  /// "was awarded the Order of X in 1999", "received an honorary doctorate", "X awarded her the Y".
  func award(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if ["recipient", "holder", "winner"].contains(reader.lower(verb)) { return recipient(verb, sentence) }
    if reader.lower(verb) == "honorary" || reader.lower(verb) == "fellow" { return named(verb, sentence) }
    if tree[verb].upos != .verb, ["knight", "companion", "commander", "hero"].contains(reader.lower(verb)) {
      return dignity(verb, sentence)
    }
    guard tree[verb].upos == .verb, !reader.isUnsaid(verb, sentence) else { return [] }
    if ["knight", "ennoble"].contains(tree[verb].lemma) { return knighted(verb, sentence) }
    // "received a nomination at the Teen Choice Awards" is none.
    if (verb + 1 ..<| min(verb + 5, sentence.upperBound)).contains(where: {
      ["nomination", "nominations"].contains(reader.lower($0))
    }) {
      return []
    }
    let bestowed = bestowed(verb, sentence)
    if !bestowed.isEmpty { return bestowed }
    let named = givenByName(verb, sentence)
    if !named.isEmpty { return named }
    var end = verb + 1
    // "the Order of the Rising Sun"
    while end < sentence.upperBound, tree[end].upos != .verb || reader.isCapitalised(end),
      reader.lower(end) != ";"
    { end += 1 }
    if ["hold", "earn", "give", "elect", "admit", "create", "invest", "get"].contains(tree[verb].lemma),
      !(verb + 1 ..<| end).contains(where: { AwardWords.given.contains(reader.lower($0)) })
    {
      return []
    }
    guard
      let word = (verb + 1 ..<| max(verb + 1, end)).first(where: {
        AwardWords.words.contains(reader.lower($0))
          && !(reader.lower($0) == "year" && reader.lower($0 - 1) == "new")
          || ["degree", "degrees", "doctorates"].contains(reader.lower($0))
            && reader.lower($0 - 1) == "honorary"
      }
      ),
      let tokens = honour(word, verb + 1, end),
      !["nomination", "nominations", "nominee"].contains(reader.lower(tokens.upperBound))
    else { return [] }
    let lemma = tree[verb].lemma
    if ["make", "name", "appoint", "create", "elect", "invest", "admit", "induct"].contains(lemma) {
      guard tokens.contains(where: { AwardWords.degrees.contains(reader.lower($0)) }) else { return [] }
      // A doctor and a son are honours only where it is said.
      if ["doctor", "son"].contains(reader.lower(word)),
        !tokens.contains(where: {
          ["honorary", "illustrious", "favourite", "adoptive", "law", "laws", "letters"].contains(
            reader.lower($0))
        })
          // "read law at Berlin, where he was made a doctor of laws": earned, and no honour.
          || !tokens.contains(where: { reader.lower($0) == "honorary" })
            && (sentence.lowerBound ..<| verb).contains(where: {
              ["study", "read", "graduate"].contains(tree[$0].lemma)
            })
      {
        return []
      }
    }
    let listed = listed(from: verb, end)
    if listed.count > 1, let subject = reader.subject(of: verb, sentence),
      ["receive", "hold", "win"].contains(lemma) || isPassive(verb, sentence)
    {
      return listed.map { reader.draft(subject, .award, $0.0, $0.1, at: verb, confidence: 0.84) }
    }
    let several = doctorates(word, end)
    if !several.isEmpty, let subject = reader.subject(of: verb, sentence) {
      return several.map { reader.draft(subject, .award, $0.0, $0.1, at: verb, confidence: 0.84) }
    }
    let isGiving = !["receive", "win", "hold", "earn", "share", "accept", "collect", "get", "gain"].contains(
      lemma)
    var subject: CastNumber?
    if isGiving, !isPassive(verb, sentence) {
      subject = (verb + 1 ..<| tokens.lowerBound).lazy.compactMap { reader.person(at: $0)?.entity }.first
      if subject == nil,
        let to = (tokens.upperBound ..<| max(tokens.upperBound, end)).first(where: {
          ["to", "on", "upon"].contains(reader.lower($0))
        })
      {
        subject = reader.person(at: to + 1)?.entity
      }
    } else {
      subject = reader.subject(of: verb, sentence) ?? author(of: verb)
    }
    guard let subject else { return [] }
    var date =
      reader.own(in: tokens.upperBound ..<| max(tokens.upperBound, end), sentence)
      ?? reader.date(around: verb, sentence)
    // "holds the Order of X, which the president conferred on him in 2019"
    if date == nil, reader.lower(tokens.upperBound) == ",", reader.lower(tokens.upperBound + 1) == "which" {
      date = reader.date(in: tokens.upperBound ..<| sentence.upperBound)
    }
    return [reader.draft(subject, .award, reader.words(tokens), date, at: verb)]
      + second(behind: tokens, subject, verb, end)
  }

  /// "was awarded the Virtuti Militari", "decorated him with the Iron Crown", "was presented with the Golden Seal of Pavia":
  /// what has no word for an honour in its name, and is one by its verb.
  private func givenByName(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let isAwarded = tree[verb].lemma == "award"
    guard isAwarded || ["decorate", "honour", "honor", "present"].contains(tree[verb].lemma) else {
      return []
    }
    let isPassive = isPassive(verb, sentence)
    var at = verb + 1
    var person: CastNumber?
    if isPassive {
      person = reader.subject(of: verb, sentence)
    } else if let (entity, mention) = reader.person(at: at), mention.tokens.lowerBound == at {
      person = entity
      at = mention.tokens.upperBound
    }
    // "was decorated in 1917 with"
    if let span = reader.span(at: at) { at = span.tokens.upperBound }
    if !isAwarded {
      guard reader.lower(at) == "with" else { return [] }
      at += 1
    }
    guard let person, reader.lower(at) == "the", let name = reader.name(from: at + 1, sentence),
      name.lowerBound == at + 1, name.count > 1,
      !name.contains(where: {
        AwardWords.words.contains(reader.lower($0)) || DegreeWords.words.contains(reader.lower($0))
      }), reader.person(at: name.lowerBound)?.mention.tokens != name
    else { return [] }
    return [
      reader.draft(
        person, .award, reader.words(name), reader.date(around: verb, sentence), at: verb, confidence: 0.82)
    ]
  }

  private func isPassive(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    reader.subjects.isPassive(verb, sentence) || reader.subjects.sharesPassive(verb)
  }

  /// "Her memoir won the Orwell Prize": whose work it is.
  private func author(of verb: Int) -> CastNumber? {
    guard ["win", "receive"].contains(tree[verb].lemma), let work = tree.subject(of: verb),
      AuthoredWorks.words.contains(tree.lower[work]), let owner = tree.child(work, .nmodPoss),
      let person = reader.cast.entity(headedBy: owner, tree), reader.cast.isPerson(person)
    else { return nil }
    return person
  }

  /// "became an honorary citizen of Sarajevo in 1996", "is a fellow of the Royal Society".
  private func named(_ word: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var of = word + 1
    if reader.lower(word) == "honorary" {
      guard
        ["citizen", "freeman", "fellow", "member", "doctor", "president", "professor", "knight", "bencher"]
          .contains(reader.lower(word + 1))
      else { return [] }
      of = word + 2
    }
    guard reader.lower(of) == "of", let name = reader.name(from: of + 1, sentence)
    else { return [] }
    if reader.lower(word) == "fellow",
      reader.lower(word - 1) == "honorary"
        || !name.contains(where: {
          ["royal", "institute", "institution", "academy", "society", "association", "chartered"].contains(
            reader.lower($0))
        })
    {
      return []
    }
    var at = word - 1
    while at > sentence.lowerBound, [.det, .adv].contains(tree[at].upos) || reader.lower(at) == "and" {
      at -= 1
    }
    // "was a Knight of the Order of the Lion and an honorary citizen of Stavoren": behind another honour.
    if reader.lower(at + 1) == "and", reader.isCapitalised(at),
      let be = (max(sentence.lowerBound, at - 14) ..<| at).last(where: {
        BeForms.words.contains(reader.lower($0))
      }), (be + 1 ..<| at).contains(where: { AwardWords.words.contains(reader.lower($0)) }),
      !(be + 1 ..<| at).contains(where: { reader.isVerb($0) || reader.lower($0) == ";" })
    {
      at = be
    }
    // "An honorary citizen of Udine since 1988, he"
    if at == sentence.lowerBound, reader.lower(word - 1) == "an", word - 1 == at {
      var comma = name.upperBound
      let span = reader.span(at: comma)
      if let span { comma = span.tokens.upperBound }
      guard reader.lower(comma) == ",", let (entity, _) = reader.person(at: comma + 1) else { return [] }
      return [
        reader.draft(
          entity, .award, reader.words(word ..<| name.upperBound), span?.start ?? span?.value, at: word,
          confidence: 0.82)
      ]
    }
    guard
      BeForms.words.contains(reader.lower(at))
        || ["became", "become", "made", "elected", "named"].contains(reader.lower(at)),
      !["made", "elected", "named"].contains(reader.lower(at)) || isPassive(at, sentence),
      !reader.isUnsaid(at, sentence), let subject = reader.subject(of: at, sentence)
    else { return [] }
    let date = reader.date(in: name.upperBound ..<| min(name.upperBound + 4, sentence.upperBound))
    return [
      reader.draft(subject, .award, reader.words(word ..<| name.upperBound), date, at: word, confidence: 0.82)
    ]
  }

  /// "…the Legion of Honour in 1959 and the Charlemagne Prize in 1965": one verb with two honours.
  private func second(behind first: Range<Int>, _ subject: CastNumber, _ verb: Int, _ end: Int) -> [FactDraft]
  {
    // "was appointed CMG in 1963, KCMG in 1968 and GCMG in 1972"
    if isLetters(first.lowerBound),
      let comma = (first.upperBound ..<| min(first.upperBound + 4, end)).first(where: {
        reader.lower($0) == ","
      }),
      AwardWords.words.contains(reader.lower(comma + 1)), isLetters(comma + 1)
    {
      return [letters(comma + 1, subject, verb, end)]
        + second(behind: comma + 1 ..<| comma + 2, subject, verb, end)
    }
    guard
      let and = (first.upperBound ..<| min(first.upperBound + 9, end)).first(where: {
        reader.lower($0) == "and"
      }),
      (first.upperBound ..<| and).allSatisfy({
        reader.span(at: $0) != nil || [",", "(", ")", "in"].contains(reader.lower($0))
          || isLetters($0) && reader.lower($0 - 1) == "("
      })
    else { return [] }
    // "was appointed CMG in 1955 and KCMG in 1960"
    if AwardWords.words.contains(reader.lower(and + 1)), isLetters(and + 1), isLetters(first.lowerBound) {
      return [letters(and + 1, subject, verb, end)]
    }
    // "Officer of the Order of the Niger (OON) in 2005 and Commander of the Order of the Republic (CFR) in 2008"
    if reader.isCapitalised(and + 1), !reader.lower(and + 1).hasPrefix("order"),
      let order = (and + 2 ..<| min(and + 7, end)).first(where: {
        ["order", "legion", "medal"].contains(reader.lower($0))
      }),
      (and + 1 ..<| order).allSatisfy({
        reader.isCapitalised($0) || ["of", "the"].contains(reader.lower($0))
      }),
      let tokens = honour(order, and + 1, end)
    {
      var behind = tokens.upperBound
      if reader.lower(behind) == "(" {
        while behind < end, behind < tokens.upperBound + 6, reader.lower(behind) != ")" { behind += 1 }
        behind += 1
      }
      return [
        reader.draft(
          subject, .award, reader.words(and + 1 ..<| tokens.upperBound),
          reader.date(in: behind ..<| min(behind + 4, end)),
          at: verb, confidence: 0.84)
      ] + second(behind: and + 1 ..<| tokens.upperBound, subject, verb, end)
    }
    // "and honorary doctorates from the universities of X and Y"
    if reader.lower(and + 1) == "honorary" {
      let several = doctorates(and + 2, end)
      if !several.isEmpty {
        return several.map { reader.draft(subject, .award, $0.0, $0.1, at: verb, confidence: 0.84) }
      }
    }
    // "and Vietnam's Order of Ho Chi Minh", "and an honorary degree of Trinity College"
    let isPossessed = reader.isCapitalised(and + 1) && ["'s", "’s"].contains(reader.lower(and + 2))
    guard
      ["the", "a", "an"].contains(reader.lower(and + 1)) || isPossessed,
      let word = (and + 2 ..<| min(and + 9, end)).first(where: {
        AwardWords.words.contains(reader.lower($0))
          || reader.lower($0) == "degree" && reader.lower($0 - 1) == "honorary"
      }),
      let tokens = honour(word, isPossessed ? and + 2 : and + 1, end),
      isPossessed || tokens.lowerBound == and + 2
    else { return [] }
    let date = reader.date(in: tokens.upperBound ..<| min(tokens.upperBound + 6, end))
    return [reader.draft(subject, .award, reader.words(tokens), date, at: verb, confidence: 0.84)]
  }

  /// "the Virtuti Militari, 5th class (1921), the Cross of Valour (four times) and the Order of X, 2nd class (1938)": each
  /// with what stands in its bracket.
  private func listed(from verb: Int, _ end: Int) -> [(String, EDTF?)] {
    var found: [(String, EDTF?)] = []
    var at = verb + 1
    while at < end, reader.lower(at) == "the" {
      let first = at + 1
      guard reader.isCapitalised(first) else { return [] }
      var last = first
      while last < end, isOfHonour(last, end) { last += 1 }
      guard reader.lower(last) == "(" else { return [] }
      var close = last + 1
      while close < end, close < last + 12, reader.lower(close) != ")" { close += 1 }
      guard reader.lower(close) == ")" else { return [] }
      found.append((reader.words(first ..<| last), reader.date(in: last + 1 ..<| close)))
      at = close + 1
      while at < end, [",", "and"].contains(reader.lower(at)) { at += 1 }
    }
    return found
  }

  /// A word of an honour's name, or of its class: "5th class".
  private func isOfHonour(_ token: Int, _ end: Int) -> Bool {
    let word = reader.lower(token)
    if reader.isCapitalised(token) || ["of", "the", "-", "'s", "class", "degree"].contains(word) {
      return true
    }
    if ["1st", "2nd", "3rd", "first", "second", "third"].contains(word) || word.hasSuffix("th") {
      return true
    }
    return word == ","
      && (token + 1 ..<| min(token + 4, end)).contains { ["class", "degree"].contains(reader.lower($0)) }
  }

  /// "honorary doctorates from the universities of Lund and Oslo": one from each.
  private func doctorates(_ word: Int, _ end: Int) -> [(String, EDTF?)] {
    guard ["doctorates", "degrees"].contains(reader.lower(word)),
      ["from", "by", "of"].contains(reader.lower(word + 1))
    else { return [] }
    var at = word + 2
    var found: [(String, EDTF?)] = []
    var isOpen = false
    while at < end {
      let next = reader.lower(at)
      if reader.isCapitalised(at), reader.span(at: at) == nil, let name = reader.name(from: at, at ..<| end) {
        let degree = reader.lower(word) == "degrees" ? "degree" : "doctorate"
        found.append(("honorary \(degree) from \(reader.words(name))", nil))
        at = name.upperBound
        continue
      }
      // "from Cork and Georgetown, and in 1996 the president": another clause begins.
      if ["and", "but"].contains(next), reader.lower(at - 1) == ",", reader.span(at: at + 1) != nil { break }
      if let span = reader.span(at: at), !found.isEmpty {
        found[found.count - 1].1 = span.value
        at = span.tokens.upperBound
        continue
      }
      if next == "(" { isOpen = true }
      guard ["the", "universities", "of", ",", "and", "both", "(", ")", "from"].contains(next) || isOpen
      else { break }
      at += 1
    }
    return found.count > 1 ? found : []
  }

  private func letters(_ token: Int, _ subject: CastNumber, _ verb: Int, _ end: Int) -> FactDraft {
    reader.draft(
      subject, .award, reader.words(token ..<| token + 1),
      reader.date(in: token + 1 ..<| min(token + 5, end)), at: verb,
      confidence: 0.84)
  }

  /// "CMG", "K.C.B.": an honour by its letters.
  private func isLetters(_ token: Int) -> Bool {
    tree.analysis.form(token).allSatisfy { $0.isUppercase || $0 == "." }
  }

  /// "His distinctions included the State Prize (1979), the Order of the Red Banner (1982) and …": each with its date.
  private func included(_ sentence: Range<Int>) -> [FactDraft] {
    guard let subject = reader.cast.subject, reader.cast.isPerson(subject),
      let verb = sentence.prefix(9).first(where: {
        ["include", "be", "comprise"].contains(tree[$0].lemma)
          || ["included", "include", "were"].contains(reader.lower($0))
      }), verb > sentence.lowerBound, reader.voice.isStated(verb),
      let noun = (sentence.lowerBound ..<| verb).first(where: {
        ["honours", "honors", "awards", "distinctions", "decorations", "prizes", "medals", "orders"].contains(
          reader.lower($0))
      }),
      (sentence.lowerBound ..<| noun).contains(where: {
        reader.cast.mention(at: $0)?.entity == subject || ["his", "her"].contains(reader.lower($0))
      }), !(verb + 1 ..<| sentence.upperBound).contains(where: { tree[$0].upos == .verb })
    else { return [] }
    var facts: [FactDraft] = []
    var at = verb + 1
    while at < sentence.upperBound {
      guard AwardWords.given.contains(reader.lower(at)),
        let tokens = honour(at, verb + 1, sentence.upperBound),
        tokens.contains(where: { reader.isCapitalised($0) })
      else {
        at += 1
        continue
      }
      var end = tokens.upperBound
      while end < min(tokens.upperBound + 5, sentence.upperBound),
        ![",", ";", "and"].contains(reader.lower(end))
      {
        end += 1
      }
      let date = reader.date(in: tokens.upperBound ..<| end)
      facts.append(
        reader.draft(subject, .award, reader.words(tokens), date, at: verb, confidence: 0.84))
      at = tokens.upperBound
    }
    return facts
  }

  /// "The Lindh Peace Prize was presented to him in 1994": the honour is the subject.
  private func bestowed(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard ["present", "award", "confer", "bestow", "pin", "give", "grant"].contains(tree[verb].lemma),
      let subject = tree.child(verb, .nsubjPass),
      let word = (tree.span(subject).clamped(to: sentence)).first(where: {
        AwardWords.given.contains(reader.lower($0))
      }),
      let tokens = honour(word, sentence.lowerBound - 1, verb)
    else { return [] }
    var at = verb + 1
    while at + 1 < min(verb + 9, sentence.upperBound), !["to", "on", "upon"].contains(reader.lower(at)) {
      at += 1
    }
    guard ["to", "on", "upon"].contains(reader.lower(at)), let person = reader.person(at: at + 1)?.entity
    else {
      return []
    }
    return [reader.draft(person, .award, reader.words(tokens), reader.date(around: verb, sentence), at: verb)]
  }

  /// "was knighted in 1978".
  private func knighted(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard isPassive(verb, sentence), let subject = reader.subject(of: verb, sentence) else {
      return []
    }
    let value = tree[verb].lemma == "knight" ? "knighted" : "ennobled"
    return [reader.draft(subject, .award, value, reader.date(around: verb, sentence), at: verb)]
  }

  /// "He was a Knight of the Garter (1865)", "and Grand Commander of the Order of the Palm (2003)".
  private func dignity(_ rank: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let isHero = reader.lower(rank) == "hero"
    guard reader.isCapitalised(rank) || ["knight", "commander", "companion"].contains(reader.lower(rank)),
      reader.lower(rank + 1) == "of",
      reader.lower(rank + 2) == "the" || isHero && reader.isCapitalised(rank + 2)
    else {
      return []
    }
    var end = reader.lower(rank + 2) == "the" ? rank + 3 : rank + 2
    while end < sentence.upperBound, reader.span(at: end) == nil,
      reader.isCapitalised(end)
        || ["of", "the", "and", "-"].contains(reader.lower(end)) && reader.isCapitalised(end + 1)
        || reader.lower(end) == "of" && reader.lower(end + 1) == "the" && reader.isCapitalised(end + 2)
    { end += 1 }
    guard
      isHero && end > rank + 2
        || (rank + 3 ..<| end).contains(where: {
          ["order", "legion", "garter", "bath", "thistle", "empire", "star", "cross"].contains(
            reader.lower($0))
        })
    else { return [] }
    var first = rank
    while first > sentence.lowerBound, reader.isCapitalised(first - 1) || reader.lower(first - 1) == "grand",
      reader.person(at: first - 1) == nil
    {
      first -= 1
    }
    var at = first - 1
    while at >= sentence.lowerBound, ![.verb, .aux].contains(tree[at].upos), reader.lower(at) != ";" {
      at -= 1
    }
    guard at >= sentence.lowerBound,
      BeForms.words.contains(reader.lower(at))
        || ["make", "create", "appoint", "name", "become"].contains(tree[at].lemma),
      !reader.isUnsaid(at, sentence), let subject = reader.subject(of: at, sentence)
    else { return [] }
    let date = reader.date(in: end ..<| min(sentence.upperBound, end + 4))
    return [reader.draft(subject, .award, reader.words(first ..<| end), date, at: rank, confidence: 0.84)]
  }

  /// "a recipient of the Order of X (1987)".
  private func recipient(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard reader.lower(noun + 1) == "of" else { return [] }
    let end = min(sentence.upperBound, noun + 14)
    guard
      let word = (noun + 2 ..<| max(noun + 2, end)).first(where: {
        AwardWords.given.contains(reader.lower($0))
      }),
      let tokens = honour(word, noun + 2, end)
    else { return [] }
    var at = noun - 1
    while at >= sentence.lowerBound, [.det, .adj].contains(tree[at].upos) { at -= 1 }
    // "A recipient of the Order of X, she"
    let opened = (tokens.upperBound ..<| min(tokens.upperBound + 6, sentence.upperBound)).first {
      reader.lower($0) == "," && reader.person(at: $0 + 1) != nil
    }
    guard at > sentence.lowerBound || opened != nil && at < sentence.lowerBound else { return [] }
    let subject =
      at < sentence.lowerBound
      ? opened.flatMap { reader.person(at: $0 + 1)?.entity }
      : reader.lower(at) == ","
        ? reader.person(at: at - 1)?.entity
        : BeForms.words.contains(reader.lower(at)) ? reader.subject(of: at, sentence) : nil
    guard let subject else { return [] }
    let date = reader.date(in: tokens.upperBound ..<| min(sentence.upperBound, tokens.upperBound + 4))
    return [reader.draft(subject, .award, reader.words(tokens), date, at: noun)]
  }

  /// "Honours: Companion of the Order of X (2006); honorary fellow, Y College (2010)."
  func enumerated(_ sentence: Range<Int>) -> [FactDraft] {
    guard let subject = reader.cast.subject, reader.cast.isPerson(subject), sentence.count > 3 else {
      return []
    }
    let told = included(sentence)
    if !told.isEmpty { return told }
    var at = sentence.lowerBound
    while at < min(sentence.lowerBound + 5, sentence.upperBound), reader.lower(at) != ":" { at += 1 }
    guard reader.lower(at) == ":", at < sentence.lowerBound + 5,
      (sentence.lowerBound ..<| at).contains(where: { word in
        AwardWords.headings.contains { reader.lower(word).holds($0) }
      })
    else { return [] }
    var facts: [FactDraft] = []
    var first = at + 1
    while first < sentence.upperBound {
      var end = first
      while end < sentence.upperBound, reader.lower(end) != ";" { end += 1 }
      var last = end
      let date = reader.date(in: first ..<| end)
      if let span = reader.discourse.calendar.spans(in: first ..<| end).first {
        last = span.tokens.lowerBound
      }
      while last > first, tree[last - 1].upos == .punct || tree[last - 1].upos == .adp { last -= 1 }
      if last > first, last - first < 20 {
        facts.append(
          reader.draft(subject, .award, reader.words(first ..<| last), date, at: first, confidence: 0.84))
      }
      first = end + 1
    }
    return facts
  }

  /// The honour's name around one of its words: "Commander of the Royal Order of Merit".
  private func honour(_ word: Int, _ begin: Int, _ end: Int) -> Range<Int>? {
    var first = word
    while first > begin, reader.span(at: first - 1) == nil {
      let before = reader.lower(first - 1)
      if reader.isCapitalised(first - 1) || [.adj, .noun].contains(tree[first - 1].upos)
        || (["of", "the", "'s", "’s", "for"].contains(before) && first - 1 > begin
          && (reader.isCapitalised(first - 2)
            || ["of", "the"].contains(before) && reader.isCapitalised(first - 3)))
      {
        if reader.person(at: first - 1) != nil, before != "'s", !reader.isCapitalised(first) { break }
        first -= 1
      } else {
        break
      }
    }
    while first < word, ["the", "of", "a", "an", "'s"].contains(reader.lower(first)) { first += 1 }
    var last = word + 1
    while last < end, reader.span(at: last) == nil {
      // "the Order of Saints Maurice and Lazarus", "of St Michael and St George"
      if reader.lower(last) == "and", last > word + 1, reader.isCapitalised(last + 1),
        (word ..<| last).contains(where: {
          ["saints", "saint", "st", "st.", "ss.", "ss"].contains(reader.lower($0))
        })
      {
        last += 2
        continue
      }
      if reader.isCapitalised(last) || ["of", "the", "for", "'s", "-"].contains(reader.lower(last))
        || (tree[last].upos == .noun && ["of", "in", "for"].contains(reader.lower(last - 1)))
        || (["city", "town", "borough"].contains(reader.lower(last)) && reader.lower(last - 1) == "the")
      {
        last += 1
      } else if ["with", "in"].contains(reader.lower(last)),
        tree[last + 1].upos == .noun || reader.isCapitalised(last + 1),
        reader.span(at: last) == nil, reader.span(at: last + 1) == nil, last == word + 1,
        ["doctorate", "degree"].contains(reader.lower(word))
      {
        last += 1
      } else if reader.lower(last) == "in",
        ["silver", "gold", "bronze", "diamonds", "brilliants"].contains(reader.lower(last + 1))
      {
        // "the Grand Decoration of Honour in Silver for Services to the Republic"
        last += 2
      } else if reader.lower(last) == "to", ["services", "service"].contains(reader.lower(last - 1)),
        reader.isCapitalised(last - 1)
      {
        last += 1
      } else if ["from", "by"].contains(reader.lower(last)),
        ["doctorate", "doctorates", "degree", "degrees"].contains(reader.lower(word)),
        let school = reader.name(from: last + 1, last + 1 ..<| end), reader.person(at: last + 1) == nil
      {
        last = school.upperBound
      } else if reader.lower(last) == ",", reader.lower(last + 2) == "class",
        ["1st", "2nd", "3rd", "4th", "5th", "first", "second", "third", "fourth", "fifth"].contains(
          reader.lower(last + 1))
      {
        last += 3
      } else if reader.lower(last) == ",", reader.isCapitalised(last + 1),
        ["first", "second", "third", "1st", "2nd", "3rd", "grand"].contains(reader.lower(last + 1))
      {
        last += 1
      } else {
        break
      }
    }
    while last > word + 1, ["of", "the", "for", "'s", "-"].contains(reader.lower(last - 1)) { last -= 1 }
    let isNamed =
      (first ..<| last).contains { reader.isCapitalised($0) }
      || ["honorary", "illustrious", "favourite son", "doctor of", "of the year"].contains {
        reader.words(first ..<| last).holds($0)
      }
    return isNamed ? first ..<| last : nil
  }

  /// The items of a list under a heading such as "Awards": each names an honour of the document's subject.
  func listed() -> [FactDraft] {
    guard let subject = reader.cast.subject, reader.cast.isPerson(subject) else { return [] }
    var facts: [FactDraft] = []
    let document = reader.discourse.document
    for block in document.blocks {
      guard block.kind == .listItem || isItem(block), let section = block.section,
        document.sections.indices.contains(section)
      else { continue }
      let title = document.sections[section].title.lowercased()
      // "The Right Honourable" addresses somebody.
      guard AwardWords.headings.contains(where: { title.holds($0) }), !title.holds("honourable"),
        !title.holds("honorable")
      else { continue }
      let dates = reader.discourse.calendar.spans.filter { block.range.contains($0.range.lowerBound) }
      var end = block.range.upperBound
      if let first = dates.first { end = first.range.lowerBound }
      var text = document.string(block.range.lowerBound ..<| max(end, block.range.lowerBound)).trimmed
      while let last = text.last, last == "," || last == "(" || last == "–" || last == "-" || last == ":" {
        text = String(text.dropLast()).trimmed
      }
      if text.isEmpty, let first = dates.first, first.range.lowerBound == block.range.lowerBound {
        text = document.string(first.range.upperBound ..<| block.range.upperBound).trimmed
        while let head = text.first, head == ":" || head == "–" || head == "-" || head == "," {
          text = String(text.dropFirst()).trimmed
        }
      }
      // "Commander of the Legion of Honour (France, 2012)"
      if let open = text.lastIndex(of: "("), !text[open...].contains(")") {
        text = String(text[..<open]).trimmed
      }
      // "Hobbies: ploughing competitions" below the honours
      let label = text.prefix(24).firstIndex(of: ":").map { text[..<$0] }
      guard !text.isEmpty, text.utf8.count < 120,
        label.map({ $0.contains(" ") || $0.contains { $0.isNumber } || $0.hasSuffix("s") == false }) ?? true
      else { continue }
      facts.append(
        FactDraft(
          subject: subject, property: .award, value: text.joinedLines,
          date: dates.first.flatMap { $0.value ?? $0.start },
          evidence: [EvidenceDraft(range: block.range, confidence: 0.85)]))
    }
    return facts
  }

  /// Whether a paragraph is a line of a list without signs: "Knight of the Order of the Crown (2007)".
  private func isItem(_ block: Block) -> Bool {
    let text = reader.discourse.document.text[block.range]
    guard block.kind == .paragraph, text.count < 120, let first = text.first, let last = text.last,
      ![UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!")].contains(last)
    else { return false }
    return (65...90).contains(first) || first >= 0xC3 || (48...57).contains(first)
  }

  /// "joined the X Party in 1991", "a member of the X Party".
  func party(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if tree[token].upos != .verb, PartyWords.members.contains(reader.lower(token)) {
      return partisan(token, sentence)
    }
    let wandering = wandering(token, sentence)
    if !wandering.isEmpty { return wandering }
    if tree[token].lemma == "cross" { return [] }
    if ["candidate", "elect", "run", "stand", "return", "win", "sit", "contest", "go", "enter", "fight"]
      .contains(
        tree[token].lemma)
    {
      return standing(token, sentence)
    }
    // "has represented Thorpe Lane for the Liberal Democrats since 2007", "in the Dáil for Fianna Fáil"
    if tree[token].lemma == "represent", tree[token].upos == .verb {
      let found = representing(token, sentence)
      if !found.isEmpty { return found }
    }
    let taken = takenIn(token, sentence)
    if !taken.isEmpty { return taken }
    if ["take", "welcome", "recruit", "adopt"].contains(tree[token].lemma) { return [] }
    var begin = token + 1
    let isMember = [
      "member", "politician", "founder", "founders", "co-founder", "leader", "chairman", "chairwoman",
      "chair", "secretary",
      "treasurer",
    ].contains(reader.lower(token))
    if reader.lower(token) == "affiliated" || tree[token].lemma == "expel" || tree[token].lemma == "resign" {
      return left(token, sentence)
    }
    if isMember {
      guard ["of", "for"].contains(reader.lower(begin)) else { return [] }
      begin += 1
    } else {
      guard tree[token].upos == .verb, tree[token].lemma != "chair", !reader.isUnsaid(token, sentence) else {
        return []
      }
      switch tree[token].lemma {
      case "belong":
        guard reader.lower(begin) == "to" else { return [] }
        begin += 1
      case "represent":
        guard ["the", "a"].contains(reader.lower(begin)) else { return [] }
      case "defect", "switch":
        guard
          let to = (begin ..<| min(begin + 8, sentence.upperBound)).first(where: { reader.lower($0) == "to" })
        else { return [] }
        begin = to + 1
      case "break":
        guard reader.lower(begin) == "with" else { return [] }
        begin += 1
      case let lemma where PartyWords.leaving.contains(lemma):
        // "left the A Party for the B Party": it is B's that he joined.
        guard
          let to = (begin ..<| min(begin + 10, sentence.upperBound)).first(where: {
            ["for", "join"].contains(reader.lower($0))
          })
        else { return left(token, sentence) }
        begin = to + 1
      default: break
      }
      // "of the Swedish People's Party, which she had joined in 1969"
      if tree[token].lemma == "join",
        let which = (max(sentence.lowerBound, token - 5) ..<| token).last(where: {
          reader.lower($0) == "which" && reader.lower($0 - 1) == ","
        })
      {
        begin = which - 1
        while begin > sentence.lowerBound + 1, begin > which - 9,
          reader.isCapitalised(begin - 1)
            || ["of", "'s", "’s", "'", "the", "for", "and"].contains(reader.lower(begin - 1))
              && reader.isCapitalised(begin - 2)
        { begin -= 1 }
      }
      // "belonged to its successor, the Socialist Unity Party"
      if tree[token].lemma == "belong",
        let comma = (begin ..<| min(begin + 4, sentence.upperBound)).first(where: { reader.lower($0) == "," }
        ),
        reader.lower(comma + 1) == "the", reader.isCapitalised(comma + 2),
        !(begin ..<| comma).contains(where: { reader.isCapitalised($0) })
      {
        begin = comma + 1
      }
      // "founded a party of his own, New Dawn"
      if ["found", "create", "co-found", "form"].contains(tree[token].lemma),
        let own = ownParty(begin, sentence),
        let subject = reader.subject(of: token, sentence)
      {
        return [
          reader.draft(
            subject, .party, reader.words(own), reader.date(around: token, sentence), at: token,
            confidence: 0.8)
        ]
      }
      // "the governing Union Party"
      var at = begin
      while at < min(begin + 4, sentence.upperBound), !reader.isCapitalised(at),
        [.det, .adj, .verb, .adv, .noun].contains(tree[at].upos) || reader.lower(at) == "-"
      { at += 1 }
      if reader.isCapitalised(at) { begin = at }
    }
    guard let name = reader.name(from: begin, sentence),
      name.contains(where: { PartyWords.words.contains(reader.lower($0)) })
        && !name.contains(where: {
          ["court", "tribunal", "ministry", "university"].contains(reader.lower($0))
        })
        || isLetteredParty(name)
        || ["party", "list", "movement", "alliance", "coalition", "bloc"].contains(
          reader.lower(name.upperBound))
    else { return [] }
    if tree[token].lemma == "represent" || PartyWords.officers.contains(reader.lower(token)) {
      guard isParty(name) else { return [] }
    }
    if name.contains(where: { ["football", "nations", "arab"].contains(reader.lower($0)) })
      || name.contains(where: { ["european", "soviet", "african"].contains(reader.lower($0)) })
        && name.contains(where: { reader.lower($0) == "union" })
    {
      return []
    }
    var subject: CastNumber?
    if isMember {
      subject = memberSubject(token, name, sentence)
    } else {
      if reader.subjects.isPassive(token, sentence) { return [] }
      subject = reader.subject(of: token, sentence)
    }
    guard let subject else { return [] }
    let until = min(sentence.upperBound, name.upperBound + 4)
    let date = isMember ? reader.date(in: name.upperBound ..<| until) : reader.date(around: token, sentence)
    return [reader.draft(subject, .party, reader.words(name), date, at: token)]
      + (PartyWords.leaving.contains(tree[token].lemma) ? abandoned(token, name, subject, sentence) : [])
      + (tree[token].lemma == "join" ? alsoJoined(name.upperBound, subject, token, sentence) : [])
  }

  /// "left the Peasant Party for the Liberals": that of which somebody had been.
  private func abandoned(_ verb: Int, _ next: Range<Int>, _ subject: CastNumber, _ sentence: Range<Int>)
    -> [FactDraft]
  {
    guard
      let mark = (verb + 1 ..<| next.lowerBound).first(where: { ["for", "to"].contains(reader.lower($0)) }),
      let name = reader.name(from: verb + 1, verb + 1 ..<| mark), isParty(name)
    else { return [] }
    return [reader.draft(subject, .party, reader.words(name), at: verb, confidence: 0.8)]
  }

  /// "a party of his own, New Dawn", "a new party, the Civic Union": the name behind the comma.
  private func ownParty(_ begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard ["a", "his", "her"].contains(reader.lower(begin)),
      let party = (begin + 1 ..<| min(begin + 5, sentence.upperBound)).first(where: {
        ["party", "movement"].contains(reader.lower($0)) && !reader.isCapitalised($0)
      }),
      let comma = (party + 1 ..<| min(party + 5, sentence.upperBound)).first(where: {
        [",", "called"].contains(reader.lower($0))
      }),
      comma == party + 1 || reader.lower(party + 1) == "of",
      reader.isCapitalised(comma + 1)
        || reader.lower(comma + 1) == "the" && reader.isCapitalised(comma + 2)
    else { return nil }
    return reader.name(from: comma + 1, sentence)
  }

  /// "joined the Congress in 1958 and the Communist Party two years later".
  private func alsoJoined(_ begin: Int, _ subject: CastNumber, _ token: Int, _ sentence: Range<Int>)
    -> [FactDraft]
  {
    guard
      let and = (begin ..<| min(begin + 5, sentence.upperBound)).first(where: { reader.lower($0) == "and" }),
      (begin ..<| and).allSatisfy({ reader.span(at: $0) != nil || reader.lower($0) == "," }),
      reader.lower(and + 1) == "the", let name = reader.name(from: and + 2, sentence), isParty(name)
    else { return [] }
    let date = reader.date(in: name.upperBound ..<| min(name.upperBound + 4, sentence.upperBound))
    return [reader.draft(subject, .party, reader.words(name), date, at: token, confidence: 0.84)]
  }

  /// "a member of UMNO", where the text speaks of "the UMNO candidate" or "the UMNO branch" as well.
  private func isLetteredParty(_ name: Range<Int>) -> Bool {
    guard name.count == 1, isLetters(name.lowerBound),
      (2...7).contains(reader.lower(name.lowerBound).utf8.count)
    else {
      return false
    }
    let letters = reader.lower(name.lowerBound)
    return (0 ..<| tree.count).contains { token in
      tree.lower[token] == letters
        && (PartyWords.officers.union([
          "candidate", "branch", "list", "ticket", "mp", "politician", "congress", "party", "government",
          "manifesto",
        ])
        .contains(tree.lower[token + 1])
          || tree.lower[token - 1] == "of"
            && ["branch", "wing", "founders", "secretary-general", "congress"].contains(tree.lower[token - 2]))
    }
  }

  /// A party by a word that nothing else is called.
  private func isParty(_ name: Range<Int>) -> Bool {
    name.contains { PartyWords.sure.contains(reader.lower($0)) } || reader.lower(name.upperBound) == "party"
  }

  /// "was expelled from the Communist Party", "resigned from the Liberal Party", "is affiliated with the Progress Party":
  /// whoever left a party had been of it.
  private func left(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let isAffiliated = reader.lower(token) == "affiliated"
    guard isAffiliated || tree[token].upos == .verb, !reader.isUnsaid(token, sentence) else { return [] }
    var at = token + 1
    if isAffiliated {
      guard ["with", "to"].contains(reader.lower(at)) else { return [] }
      at += 1
    } else if ["expel", "resign"].contains(tree[token].lemma) {
      guard
        let from = (at ..<| min(at + 6, sentence.upperBound)).first(where: { reader.lower($0) == "from" }),
        tree[token].lemma == "resign" || isPassive(token, sentence)
      else { return [] }
      at = from + 1
    }
    if reader.lower(at) == "the" { at += 1 }
    while at < token + 9, !reader.isCapitalised(at), [.adj, .verb, .noun].contains(tree[at].upos) { at += 1 }
    guard let name = reader.name(from: at, sentence), isParty(name),
      let subject = reader.subject(of: token, sentence)
    else { return [] }
    return [reader.draft(subject, .party, reader.words(name), at: token, confidence: 0.78)]
  }

  /// "contested the presidency as the candidate of the X Party", "was elected to the Chamber in 1989 for the Socialist Party".
  private func standing(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var verb = token
    var begin = token + 1
    if tree[token].upos == .verb {
      guard !reader.isUnsaid(token, sentence),
        let mark = (token + 1 ..<| min(token + 14, sentence.upperBound)).first(where: {
          (reader.lower($0) == "for" || reader.lower($0) == "with" && tree[token].lemma == "sit")
            && reader.span(at: $0) == nil && reader.lower($0 + 1) == "the"
        }), !(token + 1 ..<| mark).contains(where: { reader.isVerb($0) }),
        !["win", "sit", "contest", "go", "enter", "fight"].contains(tree[token].lemma)
          || reader.lower(mark) == "with" && isParty(mark + 2 ..<| min(mark + 4, sentence.upperBound))
          || (token + 1 ..<| mark).contains(where: {
            [
              "seat", "mandate", "election", "elections", "constituency", "by-election", "parliament", "race",
              "governorship",
            ]
            .contains(reader.lower($0)) || LegislatureWords.words.contains(reader.lower($0))
          })
      else { return [] }
      begin = mark + 1
    } else {
      guard ["of", "for"].contains(reader.lower(begin)),
        reader.lower(token - 1) == "the" || reader.lower(token - 1) == "as"
      else {
        return []
      }
      begin += 1
      verb = token - 1
      while verb > sentence.lowerBound, tree[verb].upos != .verb, !BeForms.words.contains(reader.lower(verb))
      { verb -= 1 }
      guard
        BeForms.words.contains(reader.lower(verb))
          || ["contest", "stand", "run", "elect", "enter", "win", "lose", "return"].contains(tree[verb].lemma),
        !reader.isUnsaid(verb, sentence)
      else { return [] }
    }
    var first = begin
    if reader.lower(first) == "the" { first += 1 }
    while first < begin + 3, !reader.isCapitalised(first), [.adj, .verb, .noun].contains(tree[first].upos) {
      first += 1
    }
    guard let name = reader.name(from: first, sentence),
      name.contains(where: { PartyWords.words.contains(reader.lower($0)) && reader.isCapitalised($0) }),
      !name.contains(where: {
        LegislatureWords.words.contains(reader.lower($0)) && !["congress"].contains(reader.lower($0))
      }),
      let subject = reader.subject(of: verb, sentence)
    else { return [] }
    return [
      reader.draft(
        subject, .party, reader.words(name), reader.date(around: verb, sentence), at: token, confidence: 0.8)
    ]
  }

  private func representing(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard !reader.isUnsaid(verb, sentence),
      let mark = (verb + 2 ..<| min(verb + 12, sentence.upperBound)).first(where: {
        reader.lower($0) == "for" && reader.span(at: $0) == nil
      }), !(verb + 1 ..<| mark).contains(where: { reader.isVerb($0) }),
      let name = reader.name(from: mark + 1, sentence),
      name.contains(where: { PartyWords.words.contains(reader.lower($0)) }),
      let subject = reader.subject(of: verb, sentence)
    else { return [] }
    return [reader.draft(subject, .party, reader.words(name), at: verb, confidence: 0.8)]
  }

  /// "A Republican, he sat in", "X, a Liberal, was".
  private func partisan(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let apposed = apposedMember(token, sentence)
    if !apposed.isEmpty { return apposed }
    let adjective = adjective(token, sentence)
    if !adjective.isEmpty { return adjective }
    // "a staunch tory"
    guard reader.isCapitalised(token) || ["tory", "whig"].contains(reader.lower(token)),
      token > sentence.lowerBound
    else { return [] }
    // "a Liberal Democrat": told with its last word.
    if reader.isCapitalised(token + 1), PartyWords.members.contains(reader.lower(token + 1)) { return [] }
    let first = reader.memberStart(token, sentence)
    var article = first - 1
    while article > sentence.lowerBound, PartyWords.devotion.contains(reader.lower(article)) { article -= 1 }
    guard ["a", "an"].contains(reader.lower(article)) else { return [] }
    if reader.lower(article - 1) == "as" { return candidate(first ..<| token + 1, article, sentence) }
    let value = reader.words(first ..<| token + 1)
    let next = reader.lower(token + 1)
    if BeForms.words.contains(reader.lower(article - 1)),
      [",", ".", ";", "and", "who", "from", "all", "by"].contains(next),
      !reader.isUnsaid(article - 1, sentence), let subject = reader.subject(of: article - 1, sentence),
      subject == reader.cast.subject
    {
      return [reader.draft(subject, .party, value, at: token, confidence: 0.8)]
    }
    // "A card-carrying Social Democrat since 1989, he"
    var comma = token + 1
    if let span = reader.span(at: comma) { comma = span.tokens.upperBound }
    guard [",", "and"].contains(reader.lower(comma)) else { return [] }
    var subject: CastNumber?
    if article == sentence.lowerBound
      || article == sentence.lowerBound + 1
        && ["originally", "once", "first", "initially", "always", "formerly"].contains(
          reader.lower(sentence.lowerBound))
    {
      subject = reader.person(at: comma + 1)?.entity
    } else if reader.lower(article - 1) == "," {
      subject = reader.person(at: article - 2)?.entity
    }
    guard let subject else { return [] }
    return [reader.draft(subject, .party, value, at: token, confidence: 0.8)]
  }

  /// "stood for Parliament as a Liberal", "was elected as a Conservative".
  private func candidate(_ name: Range<Int>, _ article: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let token = name.upperBound - 1
    var verb = article - 2
    while verb > sentence.lowerBound, tree[verb].upos != .verb, reader.lower(verb) != ";" { verb -= 1 }
    guard
      ["stand", "elect", "return", "run", "sit", "enter", "win", "contest", "serve"].contains(
        tree[verb].lemma),
      token - verb < 12, !reader.isUnsaid(verb, sentence), reader.voice.isStated(verb),
      ![.noun, .propn, .adj].contains(tree[token + 1].upos) || reader.lower(token + 1) == "candidate",
      let subject = reader.subject(of: verb, sentence)
    else { return [] }
    return [
      reader.draft(
        subject, .party, reader.words(name), reader.date(around: verb, sentence), at: token,
        confidence: 0.8)
    ]
  }

  /// "was an Italian Christian Democratic politician": the party's adjective before what somebody is.
  private func adjective(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard reader.isCapitalised(token), token + 1 < sentence.upperBound,
      [
        "politician", "statesman", "stateswoman", "mp", "senator", "legislator", "congressman",
        "congresswoman", "lawmaker", "nominee", "candidate", "councillor", "councilman", "deputy",
        "parliamentarian", "peer",
      ]
      .contains(reader.lower(token + 1))
    else { return [] }
    let first = reader.memberStart(token, sentence)
    var verb = first - 1
    // "was a Colombian physician, journalist and Conservative politician"
    let isListed = reader.lower(verb) == "and"
    while verb > sentence.lowerBound, verb > first - (isListed ? 14 : 5),
      [.adj, .det, .propn, .noun].contains(tree[verb].upos)
        || isListed && [",", "and"].contains(reader.lower(verb)), reader.person(at: verb) == nil
    { verb -= 1 }
    guard ["is", "was"].contains(reader.lower(verb)), !reader.isUnsaid(verb + 1, sentence),
      let subject = reader.subject(of: verb, sentence),
      subject == reader.cast.subject
    else { return [] }
    return [reader.draft(subject, .party, reader.words(first ..<| token + 1), at: token, confidence: 0.8)]
  }

  /// "X (b. 1950), Norwegian Labour politician", "X, a Liberal senator from Y,": behind whose name it stands.
  private func apposedMember(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard reader.isCapitalised(token),
      [
        "politician", "mp", "senator", "councillor", "deputy", "legislator", "congressman", "peer",
        "statesman",
      ]
      .contains(reader.lower(token + 1))
    else { return [] }
    let first = reader.memberStart(token, sentence)
    var comma = first - 1
    while comma > sentence.lowerBound, comma > first - 4, [.adj, .det, .propn].contains(tree[comma].upos),
      reader.lower(comma) != ","
    { comma -= 1 }
    guard reader.lower(comma) == "," else { return [] }
    var name = comma - 1
    if reader.lower(name) == ")" {
      while name > sentence.lowerBound, reader.lower(name) != "(" { name -= 1 }
      name -= 1
    }
    guard let (subject, mention) = reader.person(at: name), mention.form == .name else { return [] }
    return [reader.draft(subject, .party, reader.words(first ..<| token + 1), at: token, confidence: 0.8)]
  }

  private func memberSubject(_ token: Int, _ name: Range<Int>, _ sentence: Range<Int>) -> CastNumber? {
    var at = token - 1
    while at >= sentence.lowerBound,
      [.det, .adj, .noun, .adv].contains(tree[at].upos)
        || reader.lower(token) == "politician" && [",", "and"].contains(reader.lower(at))
          && reader.person(at: at - 1) == nil
    { at -= 1 }
    // "was one of the founders of the X Party"
    if reader.lower(at) == "of", reader.lower(at - 1) == "one" { at -= 2 }
    if at < sentence.lowerBound {
      // "A member of the X Party, Roe …", "A member of the X Party since 1961, he …".
      var comma = name.upperBound
      if reader.lower(comma) == "(" {
        while comma < min(name.upperBound + 5, sentence.upperBound), reader.lower(comma) != ")" { comma += 1 }
        comma += 1
      }
      if let span = reader.span(at: comma) { comma = span.tokens.upperBound }
      if reader.lower(comma) == ",", let (entity, _) = reader.person(at: comma + 1) { return entity }
      return nil
    }
    if reader.lower(at) == ",", at > sentence.lowerBound { return reader.person(at: at - 1)?.entity }
    if PartyWords.officers.contains(reader.lower(token)),
      reader.lower(at) == "as" || tree[at].lemma == "elect"
    {
      while at > sentence.lowerBound, tree[at].upos != .verb { at -= 1 }
      return ["elect", "re-elect", "serve", "choose"].contains(tree[at].lemma)
        ? reader.subject(of: at, sentence) : nil
    }
    if BeForms.words.contains(reader.lower(at)) || reader.lower(at) == "became"
      || reader.lower(at) == "remained"
    {
      return reader.subject(of: at, sentence)
    }
    return nil
  }

  /// "is a Buddhist", "a practising Catholic", "converted to Islam".
  func religion(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if tree[token].lemma == "convert" || reader.lower(token) == "converted" {
      return conversion(token, sentence)
    }
    if reader.lower(token) == "church" { return membership(token, sentence) }
    let place = churchman(token, sentence)
    if !place.isEmpty { return place }
    if ReligionWords.faiths.contains(reader.lower(token)) { return practised(token, sentence) }
    let faith = ofFaith(token, sentence)
    if !faith.isEmpty { return faith }
    var at = token - 1
    var first = token
    while at >= sentence.lowerBound, at > token - 5,
      [.adj, .propn, .adv, .noun, .verb].contains(tree[at].upos),
      reader.person(at: at) == nil
    {
      if ReligionWords.fronts.contains(reader.lower(at)) { first = at }
      at -= 1
    }
    // "was raised Catholic"
    if first == token || reader.lower(first - 1) != "a",
      ["raised", "baptised", "baptized"].contains(reader.lower(first - 1))
        || reader.lower(first - 1) == "up" && reader.lower(first - 2) == "brought",
      [".", ",", "and", "but", "by", "in"].contains(reader.lower(token + 1)),
      let subject = reader.subject(of: reader.lower(first - 1) == "up" ? first - 2 : first - 1, sentence)
    {
      return [
        reader.draft(subject, .religion, reader.words(first ..<| token + 1), at: token, confidence: 0.82)
      ]
    }
    guard at >= sentence.lowerBound, ["a", "an", "as"].contains(reader.lower(at)) else { return [] }
    // The word must end its phrase: "a Catholic school" says nothing.
    let next = token + 1
    if next < sentence.upperBound, [.noun, .propn, .adj].contains(tree[next].upos),
      reader.span(at: next) == nil,
      !["christian", "layman", "laywoman", "convert", "lay", "preacher"].contains(reader.lower(next))
    {
      return []
    }
    var verb = at - 1
    // "was brought up a Protestant"
    if reader.lower(verb) == "up" { verb -= 1 }
    guard verb >= sentence.lowerBound || at == sentence.lowerBound else { return [] }
    if verb < sentence.lowerBound {
      // "An Anglican by upbringing, he": read below.
    } else if BeForms.words.contains(reader.lower(verb))
      || ["raised", "brought", "baptised", "baptized", "became", "remained", "become"].contains(
        reader.lower(verb)),
      let subject = reader.subject(of: verb, sentence)
    {
      return [reader.draft(subject, .religion, reader.words(first ..<| token + 1), at: token)]
    }
    if reader.lower(verb) == ",", let (entity, _) = reader.person(at: verb - 1) {
      return [reader.draft(entity, .religion, reader.words(first ..<| token + 1), at: token, confidence: 0.8)]
    }
    if at == sentence.lowerBound, reader.lower(next) == "and",
      let comma = (next ..<| min(next + 5, sentence.upperBound)).first(where: { reader.lower($0) == "," }),
      let (entity, _) = reader.person(at: comma + 1)
    {
      return [reader.draft(entity, .religion, reader.words(first ..<| token + 1), at: token, confidence: 0.8)]
    }
    if at == sentence.lowerBound, reader.lower(next) == "by",
      ["upbringing", "birth", "conversion", "faith", "conviction"].contains(reader.lower(next + 1)),
      reader.lower(next + 2) == ",", let (entity, _) = reader.person(at: next + 3)
    {
      return [reader.draft(entity, .religion, reader.words(first ..<| token + 1), at: token, confidence: 0.8)]
    }
    // "A Methodist lay preacher, he"
    var last = next
    while last < min(next + 3, sentence.upperBound),
      ["lay", "preacher", "layman", "laywoman", "convert", "christian"]
        .contains(reader.lower(last))
    { last += 1 }
    // "A Catholic who attends Mass daily, she"
    if at == sentence.lowerBound, ["who", "since", "from"].contains(reader.lower(last)),
      let comma = (last ..<| min(last + 10, sentence.upperBound)).first(where: { reader.lower($0) == "," })
    {
      last = comma
    }
    if at == sentence.lowerBound, reader.lower(last) == ",", let (entity, _) = reader.person(at: last + 1) {
      return [reader.draft(entity, .religion, reader.words(first ..<| token + 1), at: token, confidence: 0.8)]
    }
    return []
  }
}

extension HonourReader {
  /// "converted to Catholicism in 1865".
  private func conversion(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard tree[verb].upos == .verb, !reader.isUnsaid(verb, sentence), reader.lower(verb + 1) == "to",
      let subject = reader.subject(of: verb, sentence)
    else { return [] }
    var end = verb + 2
    while end < min(verb + 6, sentence.upperBound), [.noun, .propn, .adj].contains(tree[end].upos),
      reader.span(at: end) == nil
    { end += 1 }
    guard (verb + 2 ..<| end).contains(where: { ReligionWords.faiths.contains(reader.lower($0)) }) else {
      return []
    }
    return [
      reader.draft(
        subject, .religion, reader.words(verb + 2 ..<| end), reader.date(around: verb, sentence), at: verb)
    ]
  }

  /// "embraced Islam", "practised Judaism".
  private func practised(_ faith: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let verb = faith - 1
    guard tree[verb].upos == .verb,
      ["practise", "practice", "embrace", "profess", "adopt"].contains(tree[verb].lemma),
      !reader.isUnsaid(verb, sentence), let subject = reader.subject(of: verb, sentence)
    else { return [] }
    return [
      reader.draft(
        subject, .religion, reader.words(faith ..<| faith + 1),
        reader.date(in: faith ..<| min(faith + 4, sentence.upperBound)),
        at: faith, confidence: 0.82)
    ]
  }

  /// "a peasant family of Calvinist faith, he", "professed the Muslim faith", "was raised in a Methodist family".
  private func ofFaith(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let isFaith = ["faith", "religion", "persuasion", "confession", "convictions"].contains(
      reader.lower(token + 1))
    let isFamily = ["family", "household", "home"].contains(reader.lower(token + 1))
    guard isFaith || isFamily,
      tree[token].upos == .adj || tree[token].upos == .propn || tree[token].upos == .noun
    else {
      return []
    }
    var first = token
    if ReligionWords.fronts.contains(reader.lower(first - 1)) { first -= 1 }
    var verb = first - 1
    while verb > sentence.lowerBound, !reader.isVerb(verb), !BeForms.words.contains(reader.lower(verb)),
      ![",", ";"].contains(reader.lower(verb))
    { verb -= 1 }
    let before = (verb ..<| first).map { reader.lower($0) }
    var subject: CastNumber?
    if isFamily {
      guard
        ["bear", "raise", "grow", "bring", "come"].contains(tree[verb].lemma) || reader.lower(verb) == "born"
          || reader.lower(verb) == "raised" || reader.lower(verb) == "brought",
        before.contains(where: { ["in", "into", "from", "of", "to"].contains($0) })
      else { return [] }
      subject = reader.subject(of: verb, sentence)
    } else if before.contains("of") || tree[verb].lemma == "profess" {
      subject =
        reader.isVerb(verb) || BeForms.words.contains(reader.lower(verb))
        ? reader.subject(of: verb, sentence) : nil
      if subject == nil,
        let comma = (token ..<| min(token + 4, sentence.upperBound)).first(where: { reader.lower($0) == "," })
      {
        subject = reader.person(at: comma + 1)?.entity
      }
    }
    guard let subject else { return [] }
    return [
      reader.draft(
        subject, .religion, reader.words(first ..<| token + 1), at: token, confidence: isFaith ? 0.8 : 0.76)
    ]
  }

  /// "went over to the Church of Rome in 1865", "was received into the Catholic Church", "belonged to the Church of Norway".
  private func joined(_ church: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var first = church
    while first > sentence.lowerBound, reader.isCapitalised(first - 1) { first -= 1 }
    var end = church + 1
    if reader.lower(end) == "of", let name = reader.name(from: end + 1, sentence) { end = name.upperBound }
    guard first < church || end > church + 1, reader.isCapitalised(church), reader.lower(first - 1) == "the"
    else { return [] }
    let verb = (max(sentence.lowerBound, first - 5) ..<| first).last { tree[$0].upos == .verb }
    guard let verb, !reader.isUnsaid(verb, sentence) else { return [] }
    let preposition = reader.lower(first - 2)
    let isEntry =
      ["belong", "convert", "adhere"].contains(tree[verb].lemma) && preposition == "to"
      || tree[verb].lemma == "go" && reader.lower(verb + 1) == "over" && preposition == "to"
      || ["receive", "baptise", "baptize", "confirm"].contains(tree[verb].lemma)
        && ["into", "in"].contains(preposition)
      || tree[verb].lemma == "join" && first - 2 == verb
    guard isEntry, let subject = reader.subject(of: verb, sentence) else { return [] }
    let date =
      reader.date(in: end ..<| min(end + 4, sentence.upperBound)) ?? reader.date(before: verb, sentence)
    return [
      reader.draft(subject, .religion, reader.words(first ..<| end), date, at: church, confidence: 0.82)
    ]
  }

  /// "is a member of the Presbyterian Church".
  private func membership(_ church: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let entered = joined(church, sentence)
    if !entered.isEmpty { return entered }
    var first = church
    while first > sentence.lowerBound, reader.isCapitalised(first - 1) || tree[first - 1].upos == .adj {
      first -= 1
    }
    guard first < church, reader.lower(first - 1) == "the", ["of", "in"].contains(reader.lower(first - 2)),
      ["member", "elder", "deacon", "reader", "preacher", "warden", "churchwarden", "adherent"].contains(
        reader.lower(first - 3))
    else { return [] }
    var at = first - 4
    while at > sentence.lowerBound,
      [.det, .adj, .adv].contains(tree[at].upos)
        || ["lay", "devoted", "practising", "practicing"].contains(reader.lower(at))
    {
      at -= 1
    }
    guard BeForms.words.contains(reader.lower(at)), let subject = reader.subject(of: at, sentence) else {
      return []
    }
    return [
      reader.draft(subject, .religion, reader.words(first ..<| church + 1), at: church, confidence: 0.82)
    ]
  }
}

/// Words of honours.
enum AwardWords {
  static let words: Set<String> = [
    "order", "medal", "prize", "award", "cross", "legion", "star", "knight", "knighthood", "damehood",
    "decoration", "orders", "medals", "hero",
    "doctorate", "fellow", "fellowship", "obe", "cbe", "mbe", "kbe", "dbe", "gcmg", "kcmg", "cmg", "honour",
    "honor",
    "commander", "grand", "medallion", "ribbon", "peerage", "baronetcy", "barony", "earldom", "viscountcy",
    "laureate", "title", "year", "key",
    "freedom", "companion", "citizen", "freeman", "m.c.", "d.s.o.", "d.s.c.", "g.b.e.", "k.b.e.", "c.b.e.",
    "o.b.e.",
    "m.b.e.", "k.c.b.", "c.b.", "k.c.m.g.", "c.m.g.", "o.m.", "baron", "viscount",
    "officer", "doctor", "son", "chain", "k.c.b", "g.c.b.", "g.c.b", "gcb", "kcb", "cb", "ll.d.", "lld",
    "laws", "collar",
    "mc", "dso", "dsc", "dfc", "vc", "cvo", "kcvo", "gcvo", "kt", "ch",
    "sash", "mitre", "rose", "eagle", "falcon", "sword", "dame", "dcmg", "dcb", "dcvo", "lvo", "mvo", "kcsi",
    "gcsi",
    "csi", "kcie", "gcie", "cie", "fame",
  ]
  /// What is held or given as an honour, not an office or a degree.
  static let given: Set<String> = [
    "order", "medal", "prize", "award", "cross", "legion", "star", "knighthood", "damehood", "decoration",
    "orders", "medals", "hero",
    "honorary", "fellow", "fellowship", "peerage", "baronetcy", "baronet", "freedom", "companion", "obe",
    "barony", "earldom", "viscountcy",
    "cbe",
    "mbe", "kbe", "dbe", "kcmg", "cmg", "gcmg", "mc", "dso", "dsc", "dfc", "vc", "cvo", "kcvo", "key",
    "laureate", "knight", "dame", "citizen", "freeman", "croix", "palmes", "verdienstkreuz", "dcmg", "dcb",
    "dcvo", "lvo", "mvo", "kcsi", "gcsi",
    "fame",
    "g.b.e.", "k.b.e.", "c.b.e.",
    "o.b.e.", "m.b.e.", "k.c.b.", "k.c.m.g.", "c.m.g.",
  ]
  /// Honours that one is made, not given.
  static let degrees: Set<String> = [
    "order", "knight", "dame", "fellow", "legion", "obe", "cbe", "mbe", "laureate", "peer", "citizen",
    "companion", "year", "freeman", "cvo", "kcvo", "gcvo", "g.b.e.", "k.b.e.", "c.b.e.", "o.b.e.", "m.b.e.",
    "k.c.b.", "k.c.m.g.",
    "c.m.g.",
    "baronet", "dcmg", "dcb", "dcvo", "lvo", "mvo", "kcsi", "gcsi", "csi", "kcie", "gcie", "cie", "fame",
    "kcmg", "cmg",
    "gcmg", "kbe", "dbe", "doctor", "cross", "medal", "son", "k.c.b", "g.c.b.",
    "g.c.b", "gcb",
    "kcb", "cb",
  ]
  static let headings = [
    "award", "honour", "honor", "decoration", "recognition", "distinction", "medal",
  ]
}

enum PartyWords {
  /// Verbs of whoever leaves a party.
  static let leaving: Set<String> = ["leave", "quit", "desert", "abandon", "forsake"]
  /// What members of parties are called. Lower case.
  static let members: Set<String> = [
    "republican", "democrat", "whig", "tory", "federalist", "liberal", "conservative", "socialist",
    "communist",
    "peronist", "gaullist", "unionist", "democratic-republican", "populist", "labourite", "democratic",
    "labour", "green", "gop",
  ]
  static let words: Set<String> = [
    "party", "democrats", "labour", "conservatives", "liberals", "republicans", "front", "congress",
    "komsomol", "cpsu",
    "rally", "fianna", "fine", "likud", "fatah", "coalition", "partido", "parti", "partei", "greens",
    "socialists",
    "communists", "movement", "union", "alliance", "bloc", "league", "kuomintang", "fidesz", "dal", "janata",
    "morcha",
    "féin", "fein", "plaid", "pasok", "syriza", "podemos", "solidarity", "fascists", "nazis", "falange",
    "phalange", "whigs", "tories", "federalists", "nationalists", "radicals", "unionists", "progressives",
    "peronists", "agrarians", "gaullists", "bolsheviks", "mensheviks", "kadets",
  ]
  /// Words of which a name is a party's and no other body's.
  static let sure: Set<String> = [
    "party", "democrats", "labour", "conservatives", "liberals", "republicans", "greens", "socialists",
    "communists",
    "partido", "parti", "partei", "fianna", "likud", "fatah", "kuomintang", "fidesz", "janata", "front",
  ]
  /// What members of any party are elected to. Lower case.
  static let seats: Set<String> = [
    "mp", "mep", "msp", "td", "councillor", "councilman", "councilwoman", "senator", "representative",
    "congressman", "congresswoman", "governor", "mayor", "member", "deputy",
  ]
  /// Who leads a party is of it.
  static let officers: Set<String> = [
    "leader", "chairman", "chairwoman", "chair", "secretary", "treasurer",
  ]
  /// First words of members' names: "Social Democrat". Lower case.
  static let fronts: Set<String> = [
    "christian", "social", "liberal", "national", "free", "coalition", "independent", "radical", "ulster",
    "progressive",
    "scottish", "jeffersonian",
  ]
  /// How firmly somebody is of a party.
  static let devotion: Set<String> = [
    "lifelong", "staunch", "convinced", "moderate", "committed", "conservative", "liberal", "registered",
    "loyal", "ardent",
    "strong", "prominent", "leading", "veteran", "card", "-", "carrying", "card-carrying", "fervent",
    "faithful", "dissident", "maverick", "one-nation", "left-wing", "right-wing", "devoted", "former",
  ]
}

/// What somebody writes or makes, and may win prizes for. Lower case.
enum AuthoredWorks {
  static let words: Set<String> = [
    "memoir", "memoirs", "book", "novel", "history", "film", "study", "essay", "biography", "autobiography",
    "work", "poem",
    "play", "documentary", "reporting", "thesis", "dissertation", "monograph", "diaries",
  ]
}

enum ReligionWords {
  static let faiths: Set<String> = [
    "islam", "catholicism", "judaism", "buddhism", "hinduism", "christianity", "orthodoxy", "protestantism",
    "anglicanism", "methodism", "lutheranism", "sikhism", "calvinism",
  ]
  static let fronts: Set<String> = [
    "roman", "greek", "russian", "eastern", "sunni", "shia", "reform", "seventh-day",
  ]
}
