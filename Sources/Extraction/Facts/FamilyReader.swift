import Chronology
import Language
import Records

/// Husbands and wives, children, parents, brothers and sisters.
struct FamilyReader {
  let reader: FactReader
  private var tree: Tree { reader.tree }

  init(_ reader: FactReader) { self.reader = reader }

  /// "married X in 1975", "is married to X", "was married to the journalist X until".
  func marriage(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard !reader.isUnsaid(verb, sentence) else { return [] }
    if ["marriage", "union"].contains(reader.lower(verb)) {
      return wedding(verb, sentence) + contracted(verb, sentence)
    }
    if reader.lower(verb) == "divorced" { return divorce(verb, sentence) }
    // "tied the knot with Manu Rao"
    if reader.lower(verb) == "knot" {
      guard reader.lower(verb - 1) == "the",
        ["tied", "tie", "ties", "tying"].contains(reader.lower(verb - 2)),
        reader.lower(verb + 1) == "with",
        let (spouse, mention) = personBehind(verb + 1, sentence, limit: 6),
        let subject = reader.subject(of: verb - 2, sentence), subject != spouse
      else { return [] }
      return [
        reader.draft(
          subject, .spouse, reader.words(mention.tokens), reader.date(around: verb - 2, sentence), at: verb)
      ]
    }
    if let pair = bothMarried(verb, sentence) { return [pair] }
    if let subject = reader.subject(of: verb, sentence) ?? listedOwner(verb, sentence) {
      let numbered = RegisterReader(reader).marriages(verb, subject, sentence)
      if !numbered.isEmpty { return numbered }
    }
    let relative = relativeMarriage(verb, sentence)
    if !relative.isEmpty { return relative }
    var at = verb + 1
    let isTo = reader.lower(at) == "to"
    let isPassive = reader.subjects.isPassive(verb, sentence)
    let several = marriages(verb, sentence)
    if !several.isEmpty { return several }
    if let together = together(verb, isTo, sentence) { return [together] }
    // "has been married since 1985 to Dorota Wilk"
    if let span = reader.span(at: verb + 1), reader.lower(span.tokens.upperBound) == "to",
      let (spouse, mention) = personBehind(span.tokens.upperBound, sentence, limit: 8),
      let subject = reader.subject(of: verb, sentence), subject != spouse
    {
      return [
        reader.draft(subject, .spouse, reader.words(mention.tokens), span.start ?? span.value, at: verb)
      ]
    }
    guard isTo || !isPassive || tree[verb].lemma == "remarry" else { return [] }
    if isTo { at += 1 }
    while ["first", "firstly", "second", "secondly", "again", "then", "there"].contains(reader.lower(at)) {
      at += 1
    }
    // "married for the second time in 1950, to Birgit Lassen"
    if reader.lower(at) == "for", reader.lower(at + 1) == "the", reader.lower(at + 3) == "time" { at += 4 }
    // "He married, on 6 June 1911, Violet", "He married secondly, in 1951, Mrs. X"
    while [",", "firstly", "secondly", "first", "second", "("].contains(reader.lower(at))
      || reader.span(at: at) != nil
    {
      // "(dissolved 1958)"
      if reader.lower(at) == "(",
        let close = (at ..<| min(at + 9, sentence.upperBound)).first(where: { reader.lower($0) == ")" })
      {
        at = close + 1
        continue
      }
      at = reader.span(at: at).map { $0.tokens.upperBound } ?? at + 1
      if at > verb + 14 { return [] }
    }
    // "She remarried in 1981, to the novelist X"
    if reader.lower(at) == "to", at > verb + 1 { at += 1 }
    if reader.person(at: at) == nil, reader.isCapitalised(at), tree[at].upos == .propn, at > verb + 1,
      reader.lower(at + 1) == ",", let subject = reader.subject(of: verb, sentence)
    {
      return [
        reader.draft(
          subject, .spouse, reader.words(at ..<| at + 1), reader.date(in: verb ..<| at), at: verb,
          confidence: 0.8)
      ]
    }
    guard let (spouse, mention) = personBehind(at - 1, sentence, limit: 9) else {
      return unknown(behind: at, verb, isTo, sentence)
    }
    guard let subject = reader.subject(of: verb, sentence) ?? listedOwner(verb, sentence), subject != spouse
    else {
      return []
    }
    return [
      reader.draft(
        subject, .spouse, reader.words(mention.tokens), weddingDate(verb, mention, sentence, isTo), at: verb)
    ] + further(subject, mention.tokens.upperBound, verb, sentence)
  }

  /// "is married to the architect Even Mørck": a name that the analysis did not find.
  private func unknown(behind begin: Int, _ verb: Int, _ isTo: Bool, _ sentence: Range<Int>) -> [FactDraft] {
    var at = begin
    while at < min(begin + 5, sentence.upperBound), !reader.isCapitalised(at),
      [.det, .noun, .adj].contains(tree[at].upos)
    { at += 1 }
    var end = at
    while end < sentence.upperBound, end < at + 5, reader.isCapitalised(end), reader.span(at: end) == nil,
      reader.person(at: end) == nil
    { end += 1 }
    guard end > at + 1, !reader.isPlace(at),
      [",", ".", ";", "and", "in", "(", "on"].contains(reader.lower(end)),
      let subject = reader.subject(of: verb, sentence) ?? listedOwner(verb, sentence)
    else { return [] }
    let date =
      isTo
      ? nil
      : reader.date(in: end ..<| min(end + 3, sentence.upperBound)) ?? reader.date(before: verb, sentence)
    return [reader.draft(subject, .spouse, reader.words(at ..<| end), date, at: verb, confidence: 0.78)]
  }

  /// "She and the novelist Boris Alkan were married from 1966 to 1979".
  private func bothMarried(_ verb: Int, _ sentence: Range<Int>) -> FactDraft? {
    guard reader.lower(verb - 1) == "were" || reader.lower(verb - 1) == "are", reader.lower(verb + 1) != "to",
      let (second, mention) = reader.person(at: verb - 2), mention.form == .name,
      let and = (max(sentence.lowerBound, mention.tokens.lowerBound - 5) ..<| mention.tokens.lowerBound).last(
        where: { reader.lower($0) == "and" }), and > sentence.lowerBound,
      let (first, _) = reader.person(at: and - 1), first != second
    else { return nil }
    return reader.draft(
      first, .spouse, reader.words(mention.tokens),
      reader.date(in: verb + 1 ..<| min(verb + 5, sentence.upperBound)),
      at: verb, confidence: 0.82)
  }

  /// "In Montevideo she met X, a wool buyer; they were married in 1956", "The two married in 1956": whom the text has just
  /// named beside whose life it is.
  private func together(_ verb: Int, _ isTo: Bool, _ sentence: Range<Int>) -> FactDraft? {
    guard !isTo, let subject = reader.cast.subject, reader.cast.isPerson(subject) else { return nil }
    var at = verb - 1
    while at > sentence.lowerBound, [.aux, .adv].contains(tree[at].upos) { at -= 1 }
    guard ["they", "couple", "two", "pair"].contains(reader.lower(at)) else { return nil }
    let number = tree.sentence(of: verb)
    let begin = number > 0 ? tree.analysis.sentences[number - 1].lowerBound : sentence.lowerBound
    let named = reader.cast.entities(in: begin ..<| at).filter { reader.cast.isPerson($0) }
    guard named.contains(subject), named.count == 2, let spouse = named.first(where: { $0 != subject }),
      reader.cast.members[spouse].gender == nil || reader.cast.members[subject].gender == nil
        || reader.cast.members[spouse].gender != reader.cast.members[subject].gender,
      let mention = reader.cast.mentions.last(where: {
        $0.entity == spouse && $0.form == .name && $0.tokens.upperBound <= at
      })
    else { return nil }
    let end = min(verb + 8, sentence.upperBound)
    return reader.draft(
      subject, .spouse, reader.words(mention.tokens),
      reader.date(in: verb ..<| end) ?? reader.date(before: verb, sentence),
      at: verb, confidence: 0.8)
  }

  /// "Marital status: Married to X": a line about whose life it is.
  private func listedOwner(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard verb < sentence.lowerBound + 5,
      verb == sentence.lowerBound || [":", "–", "-"].contains(reader.lower(verb - 1)),
      let subject = reader.cast.subject, reader.cast.isPerson(subject)
    else { return nil }
    return subject
  }

  /// "…; and secondly, on 12 June 1822, Mary Anne, widow of X".
  private func further(_ subject: CastNumber, _ begin: Int, _ verb: Int, _ sentence: Range<Int>)
    -> [FactDraft]
  {
    guard
      let second = (begin ..<| sentence.upperBound).first(where: {
        ["secondly", "second"].contains(reader.lower($0)) && [",", "and", ";"].contains(reader.lower($0 - 1))
      })
    else { return [] }
    var at = second + 1
    var date: EDTF?
    while at < sentence.upperBound, at < second + 12,
      [",", "in", "on"].contains(reader.lower(at)) || reader.span(at: at) != nil
    {
      if let span = reader.span(at: at) {
        date = span.value
        at = span.tokens.upperBound
      } else {
        at += 1
      }
    }
    if let (spouse, mention) = personBehind(at - 1, sentence, limit: 4), spouse != subject {
      return [reader.draft(subject, .spouse, reader.words(mention.tokens), date, at: verb, confidence: 0.84)]
    }
    return []
  }

  /// "contracted a morganatic union with the actress X".
  private func contracted(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard ["with", "to"].contains(reader.lower(noun + 1)),
      let verb = (max(sentence.lowerBound, noun - 5) ..<| noun).last(where: { tree[$0].upos == .verb }),
      ["contract", "enter", "form", "make"].contains(tree[verb].lemma),
      let (spouse, mention) = personBehind(noun + 1, sentence, limit: 7),
      let subject = reader.subject(of: verb, sentence), subject != spouse
    else { return [] }
    return [
      reader.draft(
        subject, .spouse, reader.words(mention.tokens), reader.date(around: verb, sentence), at: noun,
        confidence: 0.8)
    ]
  }

  /// "has been twice divorced, from the late X and from a Belgian engineer, Y".
  private func divorce(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard let subject = reader.subject(of: verb, sentence) else { return [] }
    var facts: [FactDraft] = []
    if let (spouse, mention) = reader.person(at: verb + 1), spouse != subject, mention.form == .name,
      !reader.subjects.isPassive(verb, sentence)
    {
      return [reader.draft(subject, .spouse, reader.words(mention.tokens), at: verb, confidence: 0.8)]
    }
    var at = verb + 1
    while at < min(verb + 30, sentence.upperBound), tree[at].upos != .verb {
      if reader.lower(at) == "from", let (spouse, mention) = personBehind(at, sentence, limit: 8),
        spouse != subject
      {
        facts.append(reader.draft(subject, .spouse, reader.words(mention.tokens), at: verb, confidence: 0.8))
      }
      at += 1
    }
    return facts
  }

  /// "was married twice: from 1973 to 1981 to the actor X, and from 1988 until her death to Y".
  private func marriages(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard
      (verb + 1 ..<| min(verb + 4, sentence.upperBound)).contains(where: {
        ["twice", "times", ":"].contains(reader.lower($0))
      }) || ["twice", "thrice"].contains(reader.lower(verb - 1)),
      let subject = reader.subject(of: verb, sentence)
    else { return [] }
    var facts: [FactDraft] = []
    var last = verb
    for at in verb + 1 ..<| sentence.upperBound
    where reader.lower(at) == "to" && reader.span(at: at) == nil {
      guard let (spouse, mention) = personBehind(at, sentence, limit: 7), spouse != subject else { continue }
      let spans = reader.discourse.calendar.spans(in: last ..<| at)
      facts.append(
        reader.draft(
          subject, .spouse, reader.words(mention.tokens), spans.last.flatMap { $0.start ?? $0.value },
          at: verb))
      last = mention.tokens.upperBound
    }
    // "twice: first to X, then Y"
    return facts
  }

  private func weddingDate(_ verb: Int, _ mention: Mention, _ sentence: Range<Int>, _ isTo: Bool) -> EDTF? {
    for span in reader.discourse.calendar.spans(
      in: mention.tokens.upperBound ..<| min(sentence.upperBound, mention.tokens.upperBound + 8))
    {
      if (mention.tokens.upperBound ..<| span.tokens.lowerBound).contains(where: {
        tree[$0].upos == .verb || ["until", "and", "died", "death", ";"].contains(reader.lower($0))
      }) {
        break
      }
      if let value = span.value ?? span.start { return isTo && span.start == nil ? nil : value }
    }
    if isTo { return nil }
    // "after her death in 1832 he married Mary": some time later.
    let opening = max(sentence.lowerBound, verb - 12) ..<| verb
    if let after = opening.first(where: { ["after", "following"].contains(reader.lower($0)) }),
      (after ..<| verb).contains(where: { ["death", "divorce"].contains(reader.lower($0)) })
    {
      return reader.date(in: verb + 1 ..<| mention.tokens.lowerBound)
    }
    // "He married, in 1798, Harriet"
    if let date = reader.date(in: verb + 1 ..<| mention.tokens.lowerBound) { return date }
    return reader.date(before: verb, sentence)
  }

  /// "By his first wife, Lettice Boyle, whom he married in 1789".
  private func relativeMarriage(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var at = verb - 1
    while at > sentence.lowerBound, at > verb - 5, reader.lower(at) != "whom" { at -= 1 }
    guard reader.lower(at) == "whom", let subject = reader.subject(of: verb, sentence) else { return [] }
    at -= 1
    if reader.lower(at) == "," { at -= 1 }
    guard let (spouse, mention) = reader.person(at: at), spouse != subject, mention.form == .name else {
      return []
    }
    var end = verb + 1
    while end < sentence.upperBound, !reader.isVerb(end), reader.lower(end) != "," { end += 1 }
    return [
      reader.draft(subject, .spouse, reader.words(mention.tokens), reader.date(in: verb ..<| end), at: verb)
    ]
  }

  /// "His second marriage, to Georgiana Hallam, took place in 1806".
  private func wedding(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var at = noun + 1
    if reader.lower(at) == "," { at += 1 }
    if let span = reader.span(at: at) {
      at = span.tokens.upperBound
      // "His marriage, in 1752, to X"
      if reader.lower(at) == "," { at += 1 }
    }
    guard reader.lower(at) == "to", let owner = owner(of: noun, sentence) else { return [] }
    let named = personBehind(at, sentence, limit: 7)
    // A name that the analysis took for another one's: whom somebody marries is a person.
    guard let spouse = named?.1.tokens ?? fullName(at + 1, sentence), named?.0 != owner else { return [] }
    let rest = noun ..<| min(sentence.upperBound, spouse.upperBound + 12)
    // "ended in divorce in 1984" tells when it was over.
    let isEnd = rest.contains {
      ["end", "dissolve", "annul", "fail"].contains(tree[$0].lemma) || reader.lower($0) == "divorce"
    }
    let date = isEnd ? nil : reader.date(in: rest)
    return [reader.draft(owner, .spouse, reader.words(spouse), date, at: noun, confidence: 0.84)]
  }

  /// Two to four words with capitals that begin at a token, and are no place behind a preposition.
  private func fullName(_ begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = begin
    while end < sentence.upperBound, end < begin + 4, reader.isCapitalised(end), reader.span(at: end) == nil {
      end += 1
    }
    guard end > begin + 1,
      [",", ".", ";", "(", "in", "ended", "was", "lasted", "and"].contains(reader.lower(end))
    else { return nil }
    return begin ..<| end
  }

  /// The first person named behind a token, with a description between ("the journalist X").
  private func personBehind(_ token: Int, _ sentence: Range<Int>, limit: Int) -> (CastNumber, Mention)? {
    var at = token + 1
    while at < min(sentence.upperBound, token + 1 + limit) {
      if let (entity, mention) = reader.person(at: at) {
        if mention.form == .name { return (entity, mention) }
        if ["his", "her"].contains(reader.lower(at)) {
          at += 1
          continue
        }
        return nil
      }
      guard
        [.noun, .propn, .adj, .det, .num].contains(tree[at].upos)
          || ["-", "'s", "’s", "of", ","].contains(reader.lower(at))
      else { return nil }
      if reader.lower(at) == ",", at > token + 1, reader.person(at: at + 1) == nil { return nil }
      at += 1
    }
    return nil
  }

  /// "Her father-in-law, Archil Lomidze, was": four words with hyphens.
  private func inLaw(_ law: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard law - 4 > sentence.lowerBound, reader.lower(law - 1) == "-", reader.lower(law - 2) == "in",
      reader.lower(law - 3) == "-",
      ["father", "mother", "brother", "sister", "son", "daughter"].contains(reader.lower(law - 4)),
      let owner = owner(of: law - 4, sentence)
    else { return [] }
    var at = law + 1
    if [",", "was", "is", "("].contains(reader.lower(at)) { at += 1 }
    guard let (relative, mention) = personBehind(at - 1, sentence, limit: 6), relative != owner else {
      return []
    }
    return [reader.draft(owner, .relatives, reader.words(mention.tokens), at: law, confidence: 0.8)]
  }

  /// "Her uncle is the former Chief of Defence Staff, Lieutenant General Seth Ahiable".
  private func described(_ noun: Int, _ owner: CastNumber, _ property: Property, _ sentence: Range<Int>)
    -> [FactDraft]
  {
    guard ["is", "was"].contains(reader.lower(noun + 1)), ["the", "a", "an"].contains(reader.lower(noun + 2))
    else { return [] }
    for at in noun + 3 ..<| min(noun + 16, sentence.upperBound) {
      if [.verb, .aux].contains(tree[at].upos) || [";", ":"].contains(reader.lower(at)) { return [] }
      guard let (relative, mention) = reader.person(at: at), mention.form == .name else { continue }
      guard relative != owner, mention.tokens.count > 1,
        [",", ".", ";", ")"].contains(reader.lower(mention.tokens.upperBound))
          || mention.tokens.upperBound >= sentence.upperBound
      else { return [] }
      return [reader.draft(owner, property, reader.words(mention.tokens), at: noun, confidence: 0.8)]
    }
    return []
  }

  /// "denied that his brother-in-law, John Doe, had profited": who is whose relative is taken for granted by whoever tells
  /// of it, and said in the document's own words, whatever is claimed of him.
  func isPresupposed(_ noun: Int, _ sentence: Range<Int>) -> Bool {
    guard reader.voice.isNarrated(noun), reader.lower(noun + 1) == "," || reader.isCapitalised(noun + 1),
      !(sentence.lowerBound ..<| noun).reduce(
        false,
        { isOpen, at in
          ["\"", "“", "”"].contains(reader.lower(at)) ? !isOpen : isOpen
        })
    else { return false }
    let first = reader.lower(noun) == "law" ? noun - 4 : noun
    return (max(sentence.lowerBound, first - 4) ..<| first).contains {
      ["his", "her", "'s", "’s", "'"].contains(reader.lower($0))
    }
  }

  /// "Sadao Murokawa, whose daughter Noriko he married in 1981": the wife of who married her.
  private func marriedOf(_ noun: Int, _ sentence: Range<Int>) -> FactDraft? {
    guard ["daughter", "sister", "niece", "widow", "son", "granddaughter"].contains(reader.lower(noun)),
      (max(sentence.lowerBound, noun - 3) ..<| noun).contains(where: { reader.lower($0) == "whose" }),
      reader.isCapitalised(noun + 1) || reader.lower(noun + 1) == ","
    else { return nil }
    var end = reader.lower(noun + 1) == "," ? noun + 2 : noun + 1
    let first = end
    while end < min(first + 4, sentence.upperBound), reader.isCapitalised(end) { end += 1 }
    let name = first ..<| end
    if reader.lower(end) == "," { end += 1 }
    guard !name.isEmpty, let (subject, mention) = reader.person(at: end), mention.form != .nominal,
      let verb = (mention.tokens.upperBound ..<| min(mention.tokens.upperBound + 3, sentence.upperBound))
        .first(
          where: { ["marry", "wed"].contains(tree[$0].lemma) || reader.lower($0) == "married" })
    else { return nil }
    return reader.draft(
      subject, .spouse, reader.words(name), reader.date(in: verb ..<| min(verb + 6, sentence.upperBound)),
      at: noun)
  }

  /// "his wife, X", "her husband X", "his father was X", "the son of X and Y".
  func relative(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let word = reader.lower(noun)
    if word == "law" { return inLaw(noun, sentence) }
    if let married = marriedOf(noun, sentence) { return [married] }
    // "the daughter of the pilot X": whose parent X is.
    if ["son", "daughter", "child", "children", "sons", "daughters"].contains(word),
      reader.lower(noun + 1) == "of"
    {
      return descent(noun, sentence)
    }
    if word == "child" { return [] }
    if ["mother", "father"].contains(word) {
      let several = parentOfSeveral(noun, sentence)
      if !several.isEmpty { return several }
    }
    // "That year he took to wife Charlotte Pembroke"
    if word == "wife", reader.lower(noun - 1) == "to", tree[noun - 2].lemma == "take",
      let (spouse, mention) = personBehind(noun, sentence, limit: 5),
      let subject = reader.subject(of: noun - 2, sentence), subject != spouse
    {
      return [
        reader.draft(
          subject, .spouse, reader.words(mention.tokens), reader.date(around: noun - 2, sentence), at: noun)
      ]
    }
    guard let property = Relations.properties[word] ?? Relations.further[word] else { return [] }
    if let property = Relations.converse[word], reader.lower(noun + 1) == "of" {
      let found = kin(noun, property, sentence)
      if !found.isEmpty || property == .relatives { return found }
    }
    if word != "parents" {
      let before = named(before: noun, property, sentence)
      if !before.isEmpty { return before }
    }
    if word == "parents" { return parents(noun, sentence) }
    if ["wife", "husband", "consort"].contains(word), let parent = coupled(noun, sentence) {
      return [parent]
    }
    guard
      let owner = owner(of: noun, sentence) ?? havingParent(noun, sentence) ?? survivor(noun, sentence)
        ?? ofSubject(noun, sentence)
    else {
      return []
    }
    if ["siblings", "brothers", "sisters"].contains(word) {
      let several = listed(noun, owner, sentence)
      if word == "siblings" || several.count > 1 { return several }
    }
    var at = noun + 1
    // "His wife of 58 years, the painter X", "Her husband, whom she married in 1943, was the skipper X"
    if reader.lower(at) == "of", tree[at + 1].upos == .num,
      let years = (at + 2 ..<| min(at + 6, sentence.upperBound)).first(where: { reader.lower($0) == "years" }
      ),
      [",", "is", "was"].contains(reader.lower(years + 1))
    {
      at = years + 1
    }
    // "His wife since 1988 is the oboist X"
    if let span = reader.span(at: at), ["is", "was"].contains(reader.lower(span.tokens.upperBound)) {
      at = span.tokens.upperBound
    }
    let noun = behindRelative(noun, &at, sentence)
    if [",", "(", "was", "is"].contains(reader.lower(at)) { at += 1 }
    if reader.lower(at) == "the" { at += 1 }
    while at < min(max(noun, at) + 6, tree.count - 1), reader.person(at: at) == nil,
      [.noun, .adj].contains(tree[at].upos)
        // "Her husband, Col. Ravindra Rao,", "his mother, Madam Akosua Serwaa,"
        || Honorifics.words.contains(reader.lower(at)) && reader.lower(at) != "the"
          && reader.isCapitalised(at)
        || KinAddresses.words.contains(reader.lower(at)) && reader.isCapitalised(at)
        || opensTitle(at)
        || tree[at].upos == .propn
          && (Titles.words.contains(reader.lower(at)) || Titles.ranks.contains(reader.lower(at)))
    { at += 1 }
    let isAddressed = at > noun + 2 && (noun + 1 ..<| at).contains { reader.isCapitalised($0) }
    // "Hrólfur's wife is the textile artist Ragnheiður Pálsdóttir;"
    if at < sentence.upperBound, at > noun + 2, reader.person(at: at) == nil, tree[at].upos == .propn,
      ["was", "is", ","].contains(reader.lower(noun + 1)), [.noun, .propn].contains(tree[at - 1].upos),
      reader.isCapitalised(at)
    {
      var end = at
      while end < sentence.upperBound, end < at + 4, reader.isCapitalised(end) { end += 1 }
      if end > at + 1, [",", ".", ")", "and", ";"].contains(reader.lower(end)) {
        return [reader.draft(owner, property, reader.words(at ..<| end), at: noun, confidence: 0.78)]
      }
    }
    // "his wife, Milena,": a name that the analysis did not find; "the former Vesna Bilic".
    let isMaiden = ["former", "late"].contains(reader.lower(at - 1)) && reader.lower(at - 2) == "the"
    if at < sentence.upperBound,
      at == noun + 2 || (isMaiden || isAddressed) && reader.lower(noun + 1) == ","
        || at == noun + 1 && !reader.isCapitalised(noun),
      [",", "was", "is"].contains(reader.lower(noun + 1)) || at == noun + 1,
      reader.person(at: at) == nil, tree[at].upos == .propn, reader.isCapitalised(at)
    {
      var end = at
      while end < sentence.upperBound, end < at + 4, reader.isCapitalised(end), reader.person(at: end) == nil
      { end += 1 }
      if [",", ".", ")", "and", ";"].contains(reader.lower(end))
        || tree[min(end, tree.count - 1)].upos == .verb
      {
        return [reader.draft(owner, property, reader.words(at ..<| end), at: noun, confidence: 0.75)]
      }
    }
    guard at < sentence.upperBound, let (relative, mention) = reader.person(at: at), mention.form == .name,
      mention.tokens.lowerBound == at, relative != owner
    else { return described(noun, owner, property, sentence) }
    let next = mention.tokens.upperBound
    // "Her husband, X, a union leader whom she married in 1958,"
    var date: EDTF?
    if property == .spouse,
      let whom = (next ..<| min(next + 8, sentence.upperBound)).first(where: { reader.lower($0) == "whom" }),
      let wed = (whom + 1 ..<| min(whom + 5, sentence.upperBound)).first(where: {
        ["marry", "wed"].contains(tree[$0].lemma) || reader.lower($0) == "married"
      })
    {
      date = reader.date(in: wed + 1 ..<| min(wed + 6, sentence.upperBound))
    }
    // "his father and X": not reached; "his wife, X said" is hers all the same.
    var facts = [
      reader.draft(owner, property, reader.words(mention.tokens), date, at: noun, confidence: 0.85)
    ]
    if reader.lower(next) == "and", let (second, other) = reader.person(at: next + 1), second != owner,
      other.form == .name,
      ["sons", "daughters", "brothers", "sisters", "children", "parents"].contains(word)
    {
      facts.append(reader.draft(owner, property, reader.words(other.tokens), at: noun, confidence: 0.8))
    }
    return facts + younger(noun, owner, sentence)
  }

  /// "Circuit Judge" of "Her first husband, Circuit Judge Orrin Beale,".
  private func opensTitle(_ at: Int) -> Bool {
    reader.isCapitalised(at)
      && (at ..<| at + 3).contains { token in
        Ranks.byWord[reader.lower(token)] != nil && reader.isCapitalised(token)
          && reader.person(at: token) == nil
      }
  }

  /// "was born to X, a clerk in the tribunal, and his wife Rasoa", "the son of X and his wife, Y": whose other parent she
  /// is.
  private func coupled(_ noun: Int, _ sentence: Range<Int>) -> FactDraft? {
    // "and his Icelandic wife"
    var own = noun - 1
    while own > noun - 3, tree[own].upos == .adj || reader.isCapitalised(own) || tree[own].upos == .num {
      own -= 1
    }
    guard noun > sentence.lowerBound + 4, ["his", "her"].contains(reader.lower(own)),
      ["and", "by"].contains(reader.lower(own - 1))
    else { return nil }
    var at = own - 2
    while at >= sentence.lowerBound, at > noun - 26, reader.lower(at) != ";" {
      let word = reader.lower(at)
      if word == "born" || ["to", "of"].contains(reader.lower(at + 1)) && DescentNouns.words.contains(word) {
        break
      }
      // "of Josiah Crane, who represented the district in Congress, and his wife": told of the father in passing.
      if tree[at].upos == .verb,
        !(max(sentence.lowerBound, at - 3) ..<| at).contains(where: { reader.lower($0) == "who" })
      {
        return nil
      }
      at -= 1
    }
    guard at >= sentence.lowerBound, at > noun - 26, reader.lower(at) != ";",
      reader.lower(at) != "born"
        || (at ..<| noun).contains(where: {
          ["to", "of"].contains(reader.lower($0)) && reader.span(at: $0) == nil
        })
    else { return nil }
    var verb = at
    while verb > sentence.lowerBound, tree[verb].upos != .verb { verb -= 1 }
    let subject = reader.cast.subject.flatMap { subject in
      sentence.contains { reader.cast.mention(at: $0)?.entity == subject } ? subject : nil
    }
    guard let child = reader.subject(of: verb, sentence) ?? subject, reader.cast.isPerson(child) else {
      return nil
    }
    var first = noun + 1
    if reader.lower(first) == "," { first += 1 }
    while first < min(noun + 6, sentence.upperBound), !reader.isCapitalised(first) {
      guard [.noun, .adj, .det].contains(tree[first].upos) else { return nil }
      first += 1
    }
    var end = first
    while end < sentence.upperBound, end < first + 5, reader.isCapitalised(end) || reader.lower(end) == "-" {
      end += 1
    }
    guard end > first, first < noun + 6 else { return nil }
    return reader.draft(
      child,
      reader.lower(noun) == "wife" || reader.lower(noun) == "consort" && reader.lower(own) == "his"
        ? .mother : .father, reader.words(first ..<| end), at: noun,
      confidence: 0.8)
  }

  /// "A brother, Koldo, was killed", "the elder son, Captain X,": in a life they are its subject's.
  private func ofSubject(_ noun: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard let subject = reader.cast.subject, reader.cast.isPerson(subject), reader.lower(noun + 1) == ","
    else {
      return nil
    }
    var at = noun - 1
    var isRanked = false
    while at >= sentence.lowerBound,
      ["elder", "eldest", "younger", "youngest", "older", "second", "third", "twin", "only", "other"]
        .contains(reader.lower(at))
    {
      isRanked = true
      at -= 1
    }
    let isFirst = at <= sentence.lowerBound || [";", ":"].contains(reader.lower(at - 1))
    guard at >= sentence.lowerBound,
      ["a", "an"].contains(reader.lower(at)) && (isFirst || isNamedChild(noun, at, sentence))
        || isFirst && reader.lower(at) == "the" && isNamedChild(noun, at, sentence)
        || isRanked && reader.lower(at) == "the",
      isFirst || [";", "and", ",", "while"].contains(reader.lower(at - 1)),
      (noun + 2 ..<| min(noun + 7, sentence.upperBound)).contains(where: { reader.isCapitalised($0) })
    else { return nil }
    return subject
  }

  /// "The son, Hovsep Terlemezian (born 1960), is": one of the children of whom the sentence before told.
  private func isNamedChild(_ noun: Int, _ at: Int, _ sentence: Range<Int>) -> Bool {
    let number = tree.sentence(of: sentence.lowerBound)
    let isKin = ["brother", "sister"].contains(reader.lower(noun))
    guard isKin || ["son", "daughter"].contains(reader.lower(noun)), number > 0,
      tree[noun + 2].upos == .propn || reader.isCapitalised(noun + 2)
    else { return false }
    let before = tree.analysis.sentences[max(0, number - 2)].lowerBound ..<| noun - 2
    return before.contains {
      isKin
        ? [reader.lower(noun), reader.lower(noun) + "s"].contains(reader.lower($0))
        : ["son", "sons", "daughter", "daughters", "children"].contains(reader.lower($0))
    }
  }

  /// "a nephew of X", "the grandson of X": relatives by name.
  private func kin(_ noun: Int, _ property: Property, _ sentence: Range<Int>) -> [FactDraft] {
    guard let (relative, mention) = personBehind(noun + 1, sentence, limit: 9) else { return [] }
    var at = noun - 1
    // "is the great-grandson of"
    while at >= sentence.lowerBound,
      [.det, .adj].contains(tree[at].upos) || ["-", "great"].contains(reader.lower(at))
    { at -= 1 }
    let owner: CastNumber?
    if at < sentence.lowerBound {
      // "Widow of the engineer X, she lives"
      let comma = mention.tokens.upperBound
      guard reader.lower(comma) == ",", ["he", "she"].contains(reader.lower(comma + 1)) else { return [] }
      owner = reader.person(at: comma + 1)?.entity
    } else if at == sentence.lowerBound {
      return []
    } else if reader.lower(at) == "," {
      owner = reader.person(at: at - 1)?.entity
    } else if BeForms.words.contains(reader.lower(at)) || tree[at].lemma == "become" {
      owner = reader.subject(of: at, sentence)
    } else if reader.lower(at) == "and",
      // "was the brother of the poet X and the uncle of the general Y"
      let be = (max(sentence.lowerBound, at - 14) ..<| at).last(where: {
        BeForms.words.contains(reader.lower($0))
      }), (be ..<| at).contains(where: { Relations.converse[reader.lower($0)] != nil }),
      !(be ..<| at).contains(where: { tree[$0].upos == .verb })
    {
      owner = reader.subject(of: be, sentence)
    } else {
      owner = nil
    }
    guard let owner, owner != relative else { return [] }
    return [reader.draft(owner, property, reader.words(mention.tokens), at: noun, confidence: 0.8)]
  }

  /// "Her parents were X, a fisherman, and Y, a teacher", "his parents, X and Y, were".
  private func parents(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard let owner = owner(of: noun, sentence), [",", "were", "are", ":"].contains(reader.lower(noun + 1))
    else { return [] }
    // "Her parents, Anders and Marit Aasheim,": the second has the surname of both.
    let bare = noun + 2
    if reader.isCapitalised(bare), reader.lower(bare + 1) == "and", reader.isCapitalised(bare + 2),
      reader.isCapitalised(bare + 3)
    {
      var end = bare + 3
      while end < sentence.upperBound, end < bare + 6, reader.isCapitalised(end) { end += 1 }
      return [
        reader.draft(owner, .father, reader.words(bare ..<| bare + 1), at: noun, confidence: 0.78),
        reader.draft(owner, .mother, reader.words(bare + 2 ..<| end), at: noun, confidence: 0.78),
      ]
    }
    guard let (first, mention) = personBehind(noun + 1, sentence, limit: 6), first != owner
    else { return [] }
    var people = [(first, mention)]
    let end = min(mention.tokens.upperBound + 9, sentence.upperBound)
    if let and = (mention.tokens.upperBound ..<| end).first(where: { reader.lower($0) == "and" }),
      (mention.tokens.upperBound ..<| and).allSatisfy({ ![.verb, .aux].contains(tree[$0].upos) }),
      let (second, other) = personBehind(and, sentence, limit: 5), second != owner, second != first
    {
      people.append((second, other))
    }
    return people.enumerated().map { index, person in
      let property: Property
      switch reader.cast.members[person.0].gender {
      case .feminine: property = .mother
      case .masculine: property = .father
      case nil: property = index == 0 ? .father : .mother
      }
      return reader.draft(owner, property, reader.words(person.1.tokens), at: noun, confidence: 0.82)
    }
  }

  /// "They have one son, X", "She had a daughter, the painter X".
  private func havingParent(_ noun: Int, _ sentence: Range<Int>) -> CastNumber? {
    var noun = noun
    guard noun - 3 >= sentence.lowerBound, reader.lower(noun + 1) == "," else { return nil }
    // "had a twin sister, Gro"
    if ["twin", "younger", "elder", "older", "half"].contains(reader.lower(noun - 1)),
      noun - 4 >= sentence.lowerBound
    {
      noun -= 1
    }
    guard Counts.value(reader.lower(noun - 1)) == 1 else { return nil }
    // "Survivors include a son, Ambassador X"
    if ["include", "included", "includes"].contains(reader.lower(noun - 2)),
      reader.lower(noun - 3) == "survivors"
    {
      return reader.cast.subject
    }
    // "He is survived by two daughters and a son, Brigadier General X"
    if let by = (sentence.lowerBound ..<| noun).first(where: { reader.lower($0) == "survived" }),
      reader.lower(by + 1) == "by",
      noun - by < 24
    {
      return reader.subject(of: by, sentence) ?? reader.cast.subject
    }
    // "The couple have a son, X, and a daughter, Y"
    if reader.lower(noun - 2) == "and",
      let verb = (max(sentence.lowerBound, noun - 16) ..<| noun).last(where: {
        ["has", "had", "have"].contains(reader.lower($0))
      }),
      (verb + 1 ..<| verb + 3).contains(where: { Counts.value(reader.lower($0)) != nil })
    {
      return ["they", "couple"].contains(reader.lower(verb - 1))
        ? reader.cast.subject : reader.subject(of: verb, sentence)
    }
    guard ["has", "had", "have", "leaves", "left", "leave"].contains(reader.lower(noun - 2)) else {
      return nil
    }
    if ["they", "couple"].contains(reader.lower(noun - 3)) { return reader.cast.subject }
    return spouses(of: noun - 2, sentence) ?? reader.subject(of: noun - 2, sentence)
  }

  /// "He and his wife, Malee, had a son": whose wife she is.
  private func spouses(of verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard
      let noun = (max(sentence.lowerBound, verb - 24) ..<| verb).last(where: {
        ["wife", "husband"].contains(reader.lower($0)) && ["his", "her"].contains(reader.lower($0 - 1))
          && reader.lower($0 - 2) == "and"
      }), !(noun ..<| verb).contains(where: reader.isVerb)
    else { return nil }
    return reader.person(at: noun - 1)?.entity
  }

  private func owner(of noun: Int, _ sentence: Range<Int>) -> CastNumber? {
    var at = noun - 1
    while at >= sentence.lowerBound, at > noun - 4 {
      let word = reader.lower(at)
      // "to Thaddeus Haskamp and his wife": his who stands before.
      if word == "his" || word == "her", reader.lower(at - 1) == "and",
        ["wife", "husband", "consort", "widow"].contains(reader.lower(noun))
      {
        for look in stride(from: at - 2, to: max(at - 8, sentence.lowerBound), by: -1) {
          if let (before, mention) = reader.person(at: look), mention.form == .name { return before }
          guard [.noun, .adj, .det].contains(tree[look].upos) || reader.lower(look) == "," else { break }
        }
      }
      // "The couple's only son, Emeka,"
      if ["'s", "’s"].contains(word), ["couple", "pair"].contains(reader.lower(at - 1)) {
        return reader.cast.subject
      }
      if word == "his" || word == "her", let (entity, _) = reader.person(at: at) { return entity }
      if word == "their" { return reader.cast.subject }
      if word == "'s" || word == "’s" || word == "'" || word == "’" {
        return reader.person(at: at - 1)?.entity
      }
      guard [.adj, .num, .noun].contains(tree[at].upos) || word == "-" else { return nil }
      at -= 1
    }
    return nil
  }

  /// "X, the daughter of A and B", "X is the son of A", "The elder daughter of A, X …".
  private func descent(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard
      let (parent, mention) = personBehind(noun + 1, sentence, limit: 8) ?? second(behind: noun + 1, sentence)
    else { return [] }
    // "the son of a Sikh stationmaster": a people or a faith, whatever the analysis says.
    if mention.tokens.count == 1, tree[mention.tokens.upperBound].upos == .noun,
      ["a", "an"].contains(reader.lower(mention.tokens.lowerBound - 1))
    {
      return []
    }
    var begin = noun - 1
    // "the third of five children of X"
    while begin >= sentence.lowerBound,
      [.det, .adj, .num].contains(tree[begin].upos)
        || ["only", "eldest", "youngest"].contains(reader.lower(begin))
        || (reader.lower(begin) == "of" && (tree[begin + 1].upos == .num || reader.lower(begin + 1) == "the"))
        || [
          "younger", "elder", "eldest", "one", "youngest", "second", "third", "first", "last", "fourth",
          "fifth", "sixth",
          "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "oldest", "middle", "twin",
        ].contains(reader.lower(begin))
    { begin -= 1 }
    var child: CastNumber?
    // "The third son of A, a landowner, and of B, he …"
    if begin < sentence.lowerBound {
      child = opened(mention.tokens.upperBound, sentence)
      begin = sentence.lowerBound
    } else if reader.lower(begin) == "," {
      // "married Violet, daughter of Colonel X": she has a name that is nobody's here.
      if reader.isCapitalised(begin - 1), reader.person(at: begin - 1) == nil,
        (max(sentence.lowerBound, begin - 9) ..<| begin).contains(where: {
          ["marry", "wife", "widow", "marriage", "secondly", "first"].contains(tree[$0].lemma)
        }),
        reader.span(at: begin - 1) == nil,
        !reader.isPlace(begin - 1)
      {
        return []
      }
      child = begin > sentence.lowerBound ? reader.person(at: begin - 1)?.entity : nil
      // "was born near Marietta, Ohio, the third son of", "at Halsham, Yorkshire, the": a place, whatever the analysis says.
      let opens = reader.cast.mention(at: begin - 1)?.tokens.lowerBound ?? begin - 1
      let isBehindPlace =
        ["at", "in", "near"].contains(reader.lower(opens - 1))
        || reader.lower(begin - 2) == "," && reader.isCapitalised(begin - 3)
          && ["at", "in", "near"].contains(reader.lower(begin - 4))
      if isBehindPlace || !tree[max(0, begin - 1)].known.isDisjoint(with: [.country, .region]),
        sentence.contains(where: { reader.lower($0) == "born" && $0 < begin })
      {
        child = nil
      }
      if child == nil || child == parent {
        // "was born in X, the daughter of": the clause's subject.
        var verb = begin - 1
        while verb > sentence.lowerBound, tree[verb].upos != .verb { verb -= 1 }
        child = tree[verb].upos == .verb ? reader.subject(of: verb, sentence) : nil
      }
    } else if BeForms.words.contains(reader.lower(begin)) {
      child = reader.subject(of: begin, sentence)
    } else if reader.lower(begin) == "as",
      let verb = (sentence.lowerBound ..<| begin).last(where: { tree[$0].upos == .verb }),
      reader.lower(verb) == "born"
    {
      // "was born in Bodø as a son of the fisherman X and the nurse Y"
      child = reader.subject(of: verb, sentence)
    } else if begin == noun - 1, let (named, name) = reader.person(at: begin), name.form == .name,
      name.tokens.upperBound == noun
    {
      // "Philokrates son of Nikandros"
      child = named
    }
    // "RATHBORNE, Sir EDMUND (1702–1771), judge, second son of Thomas Rathborne": whose entry it is.
    if child == nil, reader.lower(begin) == ",", tree.sentence(of: noun) == 0,
      !(sentence.lowerBound ..<| noun).contains(where: { [.verb, .aux].contains(tree[$0].upos) }),
      let subject = reader.cast.subject, reader.cast.entities(in: sentence.prefix(6)).contains(subject)
    {
      child = subject
    }
    guard let child, child != parent else { return [] }
    var facts: [FactDraft] = []
    var people = [(parent, mention)]
    var next = mention.tokens.upperBound
    // "son of A, a landowner of X, and of B"
    if reader.lower(next) == ",",
      let second = (next + 1 ..<| min(next + 14, sentence.upperBound)).first(where: {
        reader.lower($0) == "and" && ["of", "his", "her"].contains(reader.lower($0 + 1))
          || reader.lower($0) == "by" && reader.isCapitalised($0 + 1)
          || reader.lower($0) == "and" && reader.lower($0 - 1) == "," && reader.person(at: $0 + 1) != nil
      }), let (entity, other) = personBehind(second + 1, sentence, limit: 4), entity != child
    {
      people.append((entity, other))
      next = other.tokens.upperBound
    }
    // "the son of Peder Rell (1861–1919) and Ane Holm"
    if people.count == 1, reader.lower(next) == "(", reader.span(at: next + 1) != nil,
      let close = (next ..<| min(next + 9, sentence.upperBound)).first(where: { reader.lower($0) == ")" })
    {
      next = close + 1
    }
    if reader.lower(next) == ",", ["and", "by"].contains(reader.lower(next + 1)) { next += 1 }
    if reader.lower(next) == "by", let (entity, other) = personBehind(next, sentence, limit: 4),
      entity != child
    {
      people.append((entity, other))
    }
    if reader.lower(next) == "and", let (entity, other) = personBehind(next, sentence, limit: 4),
      entity != child
    {
      people.append((entity, other))
    }
    // "and the former Vera Kemp", whatever the analysis takes her for
    if people.count == 1,
      let former = (next ..<| min(next + 14, sentence.upperBound)).first(where: {
        ["former", "late"].contains(reader.lower($0)) && reader.lower($0 - 1) == "the"
          && reader.lower($0 - 2) == "and"
      }), reader.isCapitalised(former + 1), reader.isCapitalised(former + 2),
      !(next ..<| former).contains(where: { tree[$0].upos == .verb })
    {
      var end = former + 1
      while end < sentence.upperBound, end < former + 5, reader.isCapitalised(end) { end += 1 }
      facts.append(
        reader.draft(child, .mother, reader.words(former + 1 ..<| end), at: noun, confidence: 0.78))
    }
    for (index, person) in people.enumerated() {
      let property: Property
      switch reader.cast.members[person.0].gender {
      case .feminine: property = .mother
      case .masculine: property = .father
      case nil:
        let trade = reader.lower(person.1.tokens.lowerBound - 2)
        property = index == 0 && RelativeNouns.sex(of: trade) != .feminine ? .father : .mother
      }
      facts.append(reader.draft(child, property, reader.words(person.1.tokens), at: noun, confidence: 0.82))
    }
    return facts
  }

  /// "the son of an olive oil merchant and a midwife, Ourania Papadaki": the one of the two who is named.
  private func second(behind of: Int, _ sentence: Range<Int>) -> (CastNumber, Mention)? {
    guard
      let and = (of + 1 ..<| min(of + 8, sentence.upperBound)).first(where: { reader.lower($0) == "and" }),
      (of + 1 ..<| and).allSatisfy({ [.det, .adj, .noun].contains(tree[$0].upos) || reader.lower($0) == "-" }
      ),
      ["a", "an", "the"].contains(reader.lower(and + 1)),
      let found = personBehind(and, sentence, limit: 6), reader.lower(found.1.tokens.lowerBound - 1) == ","
    else { return nil }
    return found
  }

  /// Who is the subject behind a description that opens the sentence.
  private func opened(_ begin: Int, _ sentence: Range<Int>) -> CastNumber? {
    for at in begin ..<| max(begin, sentence.upperBound - 1) where reader.lower(at) == "," {
      guard let (entity, mention) = reader.person(at: at + 1), mention.tokens.lowerBound == at + 1,
        mention.form == .name || ["he", "she"].contains(reader.lower(at + 1))
      else { continue }
      let next = mention.tokens.upperBound
      if next < sentence.upperBound, [.verb, .aux].contains(tree[next].upos) { return entity }
    }
    return nil
  }

  /// Names behind a count: "two sons, Agus and Bimo, and", "the eldest, Reine Sossa,".
  private func names(behind noun: Int, _ owner: CastNumber, _ sentence: Range<Int>) -> [FactDraft] {
    var facts: [FactDraft] = []
    var at = noun + 1
    guard [",", ":", "(", ";"].contains(reader.lower(at)) else { return [] }
    at += 1
    // "four children, including the painter Lucía Villacís"
    if reader.lower(at) == "including" {
      at += 1
      while at < noun + 8, !reader.isCapitalised(at), [.det, .noun, .adj].contains(tree[at].upos) { at += 1 }
    }
    // "eleven children; one of them, Razali Ramli, was"
    if ["one", "two"].contains(reader.lower(at)), reader.lower(at + 1) == "of",
      ["them", "whom"].contains(reader.lower(at + 2)), reader.lower(at + 3) == ","
    {
      at += 4
      while Titles.words.contains(reader.lower(at))
        || ["dato", "datuk", "'", "’", "tan", "sri"].contains(reader.lower(at))
      {
        at += 1
      }
    } else if reader.lower(noun + 1) == ";" {
      // "four sons; Thoko, the youngest, is", "two daughters; the elder, Ľuba, became"
      let ranks = ["eldest", "youngest", "elder", "younger", "oldest", "first", "second"]
      var end = at
      while end < sentence.upperBound, end < at + 4, reader.isCapitalised(end) { end += 1 }
      let isNamed =
        end > at && reader.lower(end) == "," && reader.lower(end + 1) == "the"
        && ranks.contains(reader.lower(end + 2))
      if isNamed {
        return [reader.draft(owner, .children, reader.words(at ..<| end), at: noun, confidence: 0.8)]
      }
      guard reader.lower(at) == "the", ranks.contains(reader.lower(at + 1)), reader.lower(at + 2) == ","
      else {
        return []
      }
    }
    if let which = (at ..<| min(at + 6, sentence.upperBound)).first(where: {
      ["eldest", "youngest", "oldest", "whom", "elder", "younger"].contains(reader.lower($0))
    }) {
      at = which + 1
      if reader.lower(at) == "," { at += 1 }
    }
    while at < min(noun + 24, sentence.upperBound), reader.isCapitalised(at), reader.span(at: at) == nil {
      var end = at
      while end < sentence.upperBound, reader.isCapitalised(end) { end += 1 }
      if let (entity, _) = reader.person(at: at), entity == owner { break }
      guard end > at, end - at < 5,
        [",", "and", ".", ")", ";"].contains(reader.lower(end)) || tree[end].upos == .verb
          || tree[end].upos == .aux
      else { break }
      facts.append(reader.draft(owner, .children, reader.words(at ..<| end), at: noun, confidence: 0.78))
      at = end
      guard [",", "and"].contains(reader.lower(at)) else { break }
      at += 1
      // "Astrid, born 1990, and the twins Malthe and Ida, born 1994"
      if reader.lower(at) == "born" || reader.lower(at) == "b.",
        let span = reader.span(at: at + 1) ?? reader.span(at: at + 2)
      {
        at = span.tokens.upperBound
        if reader.lower(at) == "," { at += 1 }
      }
      if reader.lower(at) == "and" { at += 1 }
      if reader.lower(at) == "the", reader.lower(at + 1) == "twins" { at += 2 }
    }
    return facts
  }

  /// "has three children", "had two sons and a daughter", "their three children".
  func children(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if ["son", "daughter"].contains(reader.lower(noun)) { return one(noun, sentence) }
    if ["boys", "girls"].contains(reader.lower(noun)),
      !["have", "has", "had", "bore", "and"].contains(where: { verb in
        (max(sentence.lowerBound, noun - 4) ..<| noun).contains { reader.lower($0) == verb }
      })
    {
      return []
    }
    var at = noun - 1
    while at >= sentence.lowerBound, tree[at].upos == .adj || reader.lower(at) == "twin" { at -= 1 }
    // "have twin sons"
    if at >= sentence.lowerBound, reader.lower(at + 1) == "twin",
      ["have", "has", "had"].contains(reader.lower(at)),
      let owner = ["couple", "they"].contains(reader.lower(at - 1))
        ? reader.cast.subject : reader.subject(of: at, sentence)
    {
      return [reader.draft(owner, .children, reader.words(at + 1 ..<| noun + 1), at: noun)]
    }
    let listed = namedChildren(noun, sentence)
    if !listed.isEmpty { return listed }
    guard at >= sentence.lowerBound, let number = Counts.value(reader.lower(at)) else { return [] }
    var before = at - 1
    var total = number
    var written = reader.words(at ..<| at + 1)
    // The first of several kinds counts for all.
    if reader.lower(before) == "and",
      reader.lower(before - 1) == "daughter" || reader.lower(before - 1) == "son"
        || Relations.plural.contains(reader.lower(before - 1))
    {
      return single(before - 1, at, sentence)
    }
    let next = noun + 1
    if reader.lower(noun) != "children", reader.lower(next) == "and",
      let more = Counts.value(reader.lower(next + 1)),
      ["son", "daughter"].contains(reader.lower(next + 2))
        || Relations.plural.contains(reader.lower(next + 2))
    {
      total += more
      written = reader.words(at ..<| next + 3)
    }
    var owner: CastNumber?
    while before >= sentence.lowerBound, before > at - 6 {
      let word = reader.lower(before)
      // "survived by their son, Colonel X, and two daughters"
      if word == "and", before > sentence.lowerBound + 3,
        let by = (max(sentence.lowerBound, before - 24) ..<| before).last(where: {
          reader.lower($0) == "survived" && reader.lower($0 + 1) == "by"
        }), !(by ..<| before).contains(where: { reader.lower($0) == ";" })
      {
        owner = reader.subject(of: by, sentence) ?? reader.cast.subject
        break
      }
      // "leaves a widow, Ana, three children and": one more item of whom somebody leaves behind
      if [",", "and"].contains(word), let parent = bequeathing(before, sentence) {
        owner = parent
        break
      }
      // "She bore him seven children"
      if ["him", "her"].contains(word), tree[before - 1].lemma == "bear" || reader.lower(before - 1) == "bore"
      {
        owner = reader.person(at: before)?.entity
        break
      }
      if ["survived", "with"].contains(word) || (word == "of" && reader.lower(before - 1) == "parents")
        || (word == "by" && reader.lower(before - 1) == "survived")
      {
        owner =
          ["they", "couple"].contains(where: { pronoun in
            (sentence.lowerBound ..<| before).contains { reader.lower($0) == pronoun }
          })
          ? reader.cast.subject
          : reader.subject(of: word == "with" ? clauseVerb(before, sentence) : before, sentence)
            ?? reader.cast.subject
        break
      }
      if word == "their" || word == "they" || word == "couple" {
        owner =
          reader.cast.subject.flatMap { reader.cast.isPerson($0) ? $0 : nil } ?? reader.cast.entities(
            in: sentence
          ).first { $0 == reader.cast.subject }
          ?? reader.cast.entities(in: sentence).first { reader.cast.isPerson($0) } ?? nearSubject(sentence)
        break
      }
      if word == "his" || word == "her" {
        owner = reader.person(at: before)?.entity
        break
      }
      if ["marriage", "union"].contains(reader.lower(before - 1)) && ["produced", "bore"].contains(word)
        || ["produce", "bear"].contains(tree[before].lemma) && tree[before].upos == .verb
          && isOfMarriage(before, sentence)
      {
        owner = reader.cast.subject.flatMap { reader.cast.isPerson($0) ? $0 : nil }
        break
      }
      // "He and his wife, Nomsa, have four children"
      if ["have", "had"].contains(word), let both = pair(before, sentence) {
        owner = both
        break
      }
      if HavingWords.words.contains(word), word != "by" {
        if word == "behind" { before -= 1 }
        if ["they", "couple", "who"].contains(reader.lower(before - 1)) {
          owner =
            reader.cast.entities(in: sentence).first { $0 == reader.cast.subject } ?? nearSubject(sentence)
        } else {
          owner = reader.subject(of: before, sentence)
        }
        break
      }
      if ["father", "mother", "parent"].contains(word) {
        owner = reader.cast.entities(in: sentence.lowerBound ..<| before).first { reader.cast.isPerson($0) }
        break
      }
      guard [.adv, .adp, .aux, .det].contains(tree[before].upos) else { break }
      before -= 1
    }
    // "She and the two sons of the first marriage survive him", "Two daughters survive her"
    if owner == nil,
      let verb = (noun + 1 ..<| min(noun + 10, sentence.upperBound)).first(where: {
        ["survive", "survived"].contains(reader.lower($0))
      }),
      ["him", "her"].contains(reader.lower(verb + 1)),
      !(noun + 1 ..<| verb).contains(where: { reader.isVerb($0) })
    {
      owner = reader.person(at: verb + 1)?.entity
    }
    // "Married to X; four children"
    if owner == nil, [";", ",", ":"].contains(reader.lower(at - 1)) || at == sentence.lowerBound,
      sentence.prefix(4).contains(where: {
        ["married", "marital", "family", "children"].contains(reader.lower($0))
      }),
      let subject = reader.cast.subject, reader.cast.isPerson(subject)
    {
      owner = subject
    }
    guard let owner else { return [] }
    let named = names(behind: noun, owner, sentence)
    // Where each has a name the number says nothing more.
    if named.count == total { return named }
    return [
      reader.draft(owner, .children, number == total ? reader.words(at ..<| noun + 1) : written, at: noun)
    ] + named
  }

  /// "His marriage to Mária Balogh (1921) produced three daughters".
  private func isOfMarriage(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound ..<| verb).contains {
      ["marriage", "union"].contains(reader.lower($0))
        && ["his", "her", "the", "their", "this", "first", "second"].contains(reader.lower($0 - 1))
    } && !(sentence.lowerBound ..<| verb).contains { reader.isVerb($0) }
  }

  /// "is the mother of three".
  private func parentOfSeveral(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let number = noun + 2
    let kinds = parentOfKinds(noun, sentence)
    if !kinds.isEmpty { return kinds }
    guard reader.lower(noun + 1) == "of", let count = Counts.value(reader.lower(number)), count > 1,
      number + 1 >= sentence.upperBound || [".", ",", ";", "and", "who"].contains(reader.lower(number + 1)),
      let subject = describedParent(noun, behind: number + 1, sentence)
    else { return [] }
    return [
      reader.draft(subject, .children, reader.words(number ..<| number + 1), at: noun, confidence: 0.82)
    ]
  }

  /// "His siblings included the actress X and the skier Y", "Her brothers are X and Y".
  private func listed(_ noun: Int, _ owner: CastNumber, _ sentence: Range<Int>) -> [FactDraft] {
    guard ["included", "include", "were", "are", ",", ":"].contains(reader.lower(noun + 1)) else { return [] }
    var facts: [FactDraft] = []
    var at = noun + 1
    while let (relative, mention) = personBehind(at, sentence, limit: 7), relative != owner {
      facts.append(reader.draft(owner, .siblings, reader.words(mention.tokens), at: noun, confidence: 0.82))
      at = mention.tokens.upperBound
      if reader.lower(at) == ",", reader.lower(at + 1) == "and" { at += 1 }
      guard [",", "and"].contains(reader.lower(at)), facts.count < 8 else { break }
    }
    return facts
  }

  /// "She had a son with the actor X", "They have one daughter": without a name.
  private func one(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var last = noun + 1
    // "leaves a son and a daughter", "has a son and two daughters": both.
    if reader.lower(last) == "and", Counts.value(reader.lower(last + 1)) != nil,
      ["son", "daughter"].contains(reader.lower(last + 2))
    {
      last += 3
    }
    var verb = noun - 2
    if ["behind", "by"].contains(reader.lower(verb)) { verb -= 1 }
    guard Counts.value(reader.lower(noun - 1)) == 1,
      HavingWords.words.contains(reader.lower(verb)) || reader.lower(verb) == "survived",
      ["with", ".", ";", "by", "from", "before"].contains(reader.lower(last)) || last >= sentence.upperBound,
      !reader.isUnsaid(verb, sentence)
    else { return [] }
    let owner =
      ["they", "couple"].contains(reader.lower(verb - 1))
      ? reader.cast.subject : reader.subject(of: verb, sentence)
    guard let owner, reader.cast.isPerson(owner) else { return [] }
    return [reader.draft(owner, .children, reader.words(noun - 1 ..<| last), at: noun, confidence: 0.8)]
  }

  /// "Their children were Kristian (1848–1907), Prince Magnus, who …, and Princess Astrid", "by his children Amparo and
  /// Mikel Urrutigoity".
  private func namedChildren(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let before = reader.lower(noun - 1)
    let isOwned =
      ["their", "his", "her"].contains(before)
      || ["his", "her", "their"].contains(reader.lower(noun - 2)) && tree[noun - 1].upos == .adj
    // "Two sons, Dale and Gene, survive."
    let isLeft =
      Counts.value(before) != nil && noun == sentence.lowerBound + 1 && reader.lower(noun + 1) == ","
      && (noun + 2 ..<| min(noun + 20, sentence.upperBound)).contains {
        ["survive", "survived"].contains(reader.lower($0))
      }
    guard isOwned || isLeft, ["children", "sons", "daughters"].contains(reader.lower(noun)),
      let owner = ["his", "her"].contains(before) ? reader.person(at: noun - 1)?.entity : reader.cast.subject,
      reader.cast.isPerson(owner)
    else { return [] }
    var at = noun + 1
    let isPredicate = ["were", "are", "include", "included", ":", ","].contains(reader.lower(at))
    if isPredicate { at += 1 }
    var facts: [FactDraft] = []
    let end = min(noun + 45, sentence.upperBound)
    while at < end {
      while at < end,
        ["and", ",", "the"].contains(reader.lower(at)) || Titles.words.contains(reader.lower(at))
      { at += 1 }
      guard at < end, reader.isCapitalised(at), reader.span(at: at) == nil else { break }
      var last = at
      while last < end, reader.isCapitalised(last), reader.span(at: last) == nil { last += 1 }
      guard last - at < 5, (at ..<| last).allSatisfy({ [.propn, .noun, .adj].contains(tree[$0].upos) }),
        !["'s", "’s"].contains(reader.lower(last))
      else { break }
      facts.append(reader.draft(owner, .children, reader.words(at ..<| last), at: noun, confidence: 0.78))
      at = last
      if reader.lower(at) == "(" {
        while at < end, reader.lower(at) != ")" { at += 1 }
        at += 1
      }
      // ", who was governor of the bank,"
      if reader.lower(at) == ",", ["who", "later", "now", "a", "an"].contains(reader.lower(at + 1)) {
        at += 2
        while at < end, reader.lower(at) != "," { at += 1 }
      }
      guard ["and", ","].contains(reader.lower(at)) else { break }
    }
    return facts
  }

  private func clauseVerb(_ token: Int, _ sentence: Range<Int>) -> Int {
    var at = token - 1
    while at > sentence.lowerBound, ![.verb, .aux].contains(tree[at].upos) { at -= 1 }
    return at
  }

  /// "a daughter and two sons": the count stands with the second.
  private func single(_ first: Int, _ at: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard Counts.value(reader.lower(first - 1)) != nil,
      HavingWords.words.contains(reader.lower(first - 2))
    else { return [] }
    let verb = ["behind", "by"].contains(reader.lower(first - 2)) ? first - 3 : first - 2
    let owner: CastNumber? =
      ["they", "couple"].contains(reader.lower(verb - 1))
      ? (reader.cast.entities(in: sentence).first { $0 == reader.cast.subject } ?? nearSubject(sentence))
      : reader.subject(of: verb, sentence)
    return owner.map { [reader.draft($0, .children, reader.words(first - 1 ..<| at + 2), at: at)] } ?? []
  }

  private func nearSubject(_ sentence: Range<Int>) -> CastNumber? {
    reader.cast.subject
  }
}

/// What a noun for a relative tells about the person whose relative it is.
enum Relations {
  static let properties: [String: Property] = [
    "wife": .spouse, "husband": .spouse, "spouse": .spouse, "widow": .spouse, "widower": .spouse,
    "father": .father,
    "mother": .mother, "brother": .siblings, "sister": .siblings, "son": .children, "daughter": .children,
  ]
  /// Kin that is named by no property of its own.
  static let further: [String: Property] = [
    "uncle": .relatives, "aunt": .relatives, "nephew": .relatives, "niece": .relatives, "cousin": .relatives,
    "grandfather": .relatives, "grandmother": .relatives, "grandson": .relatives, "granddaughter": .relatives,
    "brother-in-law": .relatives, "father-in-law": .relatives, "son-in-law": .relatives,
    "stepson": .relatives, "stepfather": .relatives, "half-brother": .siblings, "brothers": .siblings,
    "sisters": .siblings, "sons": .children, "daughters": .children, "parents": .parents,
    "siblings": .siblings, "half-sister": .siblings, "stepdaughter": .relatives, "stepmother": .relatives,
    "mother-in-law": .relatives, "daughter-in-law": .relatives, "sister-in-law": .relatives,
    "consort": .spouse,
  ]
  static let plural: Set<String> = ["sons", "daughters", "children", "boys", "girls", "stepchildren"]
  /// What a person is to whom he is the relative of: "the brother of X" has X for a brother or sister.
  static let converse: [String: Property] = [
    "grandson": .relatives, "granddaughter": .relatives, "nephew": .relatives, "niece": .relatives,
    "cousin": .relatives, "uncle": .relatives, "aunt": .relatives, "grandfather": .relatives,
    "grandmother": .relatives, "brother": .siblings, "sister": .siblings, "father": .children,
    "mother": .children,
    "husband": .spouse, "wife": .spouse, "widow": .spouse, "widower": .spouse,
  ]
}

/// Words by which somebody has, or leaves behind, children. Lower case.
enum HavingWords {
  static let words: Set<String> = [
    "has", "had", "have", "having", "raised", "adopted", "fathered", "leaves", "leave", "left", "leaving",
    "behind",
    "by",
  ]
}

/// Small numbers in words.
enum Counts {
  static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen",
    "fourteen", "fifteen", "sixteen",
  ]

  /// The number of a word or of digits below 100; "a" is one.
  static func value(_ word: String) -> Int? {
    if word == "a" || word == "an" { return 1 }
    if let index = words.firstIndex(of: word), index > 0 { return index }
    guard word.utf8.count <= 2, let number = Int(word), number > 0 else { return nil }
    return number
  }
}

/// What somebody is to his parents.
enum DescentNouns {
  static let words: Set<String> = ["son", "daughter", "child", "children", "sons", "daughters", "one"]
}

/// How the relatives of official people are addressed before their names, besides titles and ranks. Lower case.
enum KinAddresses {
  static let words: Set<String> = [
    "madam", "madame", "mme", "sister", "brother", "chief", "alhaja", "hajia", "olori", "obi", "oba", "nana",
    "begum",
    "shri", "smt", "smt.", "senora", "señora", "señor", "frau", "herr", "doña", "lady", "maestro", "pastor",
    "imam",
    "deacon", "elder", "canon", "bishop", "rabbi", "justice", "judge", "senator", "ambassador", "engr",
    "engr.", "barr",
    "barr.", "datin", "puan", "ustaz", "hon", "hon.",
  ]
}
