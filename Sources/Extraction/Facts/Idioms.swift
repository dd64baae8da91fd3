import Chronology
import Language
import Records

// Turns of phrase that tell a fact of a life without its usual verb.

extension LifeReader {
  /// "A stroke carried him off", "cancer claimed her in 1998", "a heart attack killed him": the illness is the subject.
  func carried(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    let tree = reader.tree
    guard tree[verb].upos == .verb, !reader.isUnsaid(verb, sentence),
      ["carry", "claim", "kill", "fell", "take", "strike", "end", "finish"].contains(tree[verb].lemma)
        || reader.lower(verb) == "felled",
      let whom = [verb + 1, verb + 2, verb + 3].first(where: {
        ["him", "her", "his"].contains(reader.lower($0))
          && ($0 == verb + 1 || ["off", "down"].contains(reader.lower($0 - 1)))
      }),
      tree[verb].lemma != "carry" || ["off", "away"].contains(reader.lower(whom + 1)),
      reader.lower(whom) != "his" && tree[verb].lemma != "end" || reader.lower(whom + 1) == "life",
      let (subject, _) = reader.person(at: whom)
    else { return [] }
    var first = verb
    while first > sentence.lowerBound,
      [.noun, .adj, .propn].contains(tree[first - 1].upos)
        || ["of", "-", "'s", "’s"].contains(reader.lower(first - 1))
        || reader.lower(first - 1) == "the" && reader.lower(first - 2) == "of"
    { first -= 1 }
    // "a stroke at 60 killed him"; "cancer research took him to Boston" is no illness.
    guard first < verb, (first ..<| verb).contains(where: { IllnessNouns.words.contains(reader.lower($0)) }),
      reader.lower(whom + 1) != "to"
    else {
      return []
    }
    return [
      reader.draft(subject, .causeOfDeath, reader.words(first ..<| verb), at: verb, confidence: 0.82)
    ] + circumstances(of: verb, from: whom + 1, subject, sentence, isDie: false)
  }
}

extension HonourReader {
  /// "a prelate of the Catholic Church", "an elder of the Presbyterian Church", "A Presbyterian elder": the faith that a place
  /// in a church tells.
  func churchman(_ faith: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    var first = faith
    while first > sentence.lowerBound, ReligionWords.fronts.contains(reader.lower(first - 1)) { first -= 1 }
    let isChurch = reader.lower(faith + 1) == "church"
    var subject: CastNumber?
    if isChurch {
      var at = first - 1
      if reader.lower(at) == "the" { at -= 1 }
      guard ["of", "in"].contains(reader.lower(at)), ChurchPeople.words.contains(reader.lower(at - 1)) else {
        return []
      }
      subject = described(at - 1, sentence)
    } else if ChurchPeople.words.contains(reader.lower(faith + 1)) {
      subject = described(faith + 1, sentence)
    }
    guard let subject else { return [] }
    return [
      reader.draft(
        subject, .religion, reader.words(first ..<| faith + (isChurch ? 2 : 1)), at: faith, confidence: 0.8)
    ]
  }

  /// Of whom a noun is said: "was a prelate", "X, an elder", "An elder and the father of two, X".
  private func described(_ noun: Int, _ sentence: Range<Int>) -> CastNumber? {
    let reader = reader
    let tree = reader.tree
    var at = noun - 1
    while at > sentence.lowerBound, [.adj, .noun, .propn].contains(tree[at].upos) { at -= 1 }
    guard ["a", "an", "the"].contains(reader.lower(at)) else { return nil }
    if at == sentence.lowerBound {
      for comma in noun + 1 ..<| min(noun + 14, sentence.upperBound) where reader.lower(comma) == "," {
        if let (entity, mention) = reader.person(at: comma + 1), mention.tokens.lowerBound == comma + 1 {
          return entity
        }
      }
      return nil
    }
    if BeForms.words.contains(reader.lower(at - 1)) { return reader.subject(of: at - 1, sentence) }
    if reader.lower(at - 1) == "," { return reader.person(at: at - 2)?.entity }
    return nil
  }

  /// "made him a doctor honoris causa": what a university makes somebody.
  func honorisCausa(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    guard
      let causa = (verb + 1 ..<| min(verb + 9, sentence.upperBound)).first(where: {
        reader.lower($0) == "causa" && reader.lower($0 - 1) == "honoris"
      }),
      let degree = (verb + 1 ..<| causa).first(where: {
        ["doctor", "doctorate", "professor"].contains(reader.lower($0))
      }),
      !reader.isUnsaid(verb, sentence),
      let subject = reader.subjects.isPassive(verb, sentence)
        ? reader.subject(of: verb, sentence)
        : (verb + 1 ..<| degree).lazy.compactMap({ reader.person(at: $0)?.entity }).first
          ?? (["become", "receive"].contains(reader.tree[verb].lemma)
            ? reader.subject(of: verb, sentence) : nil)
    else { return [] }
    return [
      reader.draft(
        subject, .award, reader.words(degree ..<| causa + 1), reader.date(around: verb, sentence), at: verb,
        confidence: 0.84)
    ]
  }

  /// "Honorary degrees came from Graz in 1981 and Padua in 1985": one from each, with its date.
  func degreesThatCame(_ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    guard sentence.count > 6, let subject = reader.cast.subject, reader.cast.isPerson(subject),
      let noun = sentence.prefix(4).first(where: {
        ["degree", "degrees", "doctorate", "doctorates"].contains(reader.lower($0))
          && reader.lower($0 - 1) == "honorary"
      }),
      let verb = (noun + 1 ..<| min(noun + 4, sentence.upperBound)).first(where: { reader.isVerb($0) }),
      ["come", "follow", "arrive"].contains(reader.tree[verb].lemma), reader.voice.isStated(verb),
      reader.lower(verb + 1) == "from"
    else { return [] }
    let degree = reader.lower(noun).hasPrefix("degree") ? "degree" : "doctorate"
    var facts: [FactDraft] = []
    var at = verb + 2
    while at < sentence.upperBound {
      guard let name = reader.name(from: at, sentence), reader.span(at: at) == nil else { break }
      at = name.upperBound
      let span = reader.span(at: at)
      if let span { at = span.tokens.upperBound }
      facts.append(
        reader.draft(
          subject, .award, "honorary \(degree) from \(reader.words(name))", span?.value, at: verb,
          confidence: 0.82))
      let next = at
      while at < next + 3, ["and", ",", "from"].contains(reader.lower(at)) { at += 1 }
      if at == next { break }
    }
    return facts
  }

  /// "pinned on him the Order of the Sun", "hung around her neck the Collar of": the honour behind whom it is given.
  func pinned(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    guard
      ["pin", "confer", "bestow", "hang"].contains(reader.tree[verb].lemma) || reader.lower(verb) == "pinned",
      ["on", "upon", "around", "round"].contains(reader.lower(verb + 1)),
      let (subject, mention) = reader.person(at: verb + 2), !reader.isUnsaid(verb, sentence),
      case let first = mention.tokens.upperBound
        + (reader.lower(mention.tokens.upperBound) == "neck" ? 1 : 0),
      reader.lower(first) == "the", let name = reader.name(from: first + 1, sentence),
      name.contains(where: { AwardWords.words.contains(reader.lower($0)) })
        || name.count > 1
          && !name.contains(where: {
            OfficeNouns.ranks[reader.lower($0)] != nil || OfficeBodies.words.contains(reader.lower($0))
              || Ranks.byWord[reader.lower($0)] != nil
          })
    else { return [] }
    return [
      reader.draft(
        subject, .award, reader.words(name), reader.date(around: verb, sentence), at: verb, confidence: 0.84)
    ]
  }

  /// "Yad Vashem recognised him as Righteous Among the Nations", "honoured her as Hero of Labour".
  func recognised(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    guard ["recognise", "recognize", "honour", "honor", "proclaim"].contains(reader.tree[verb].lemma),
      !reader.isUnsaid(verb, sentence),
      let mark = (verb + 1 ..<| min(verb + 5, sentence.upperBound)).first(where: { reader.lower($0) == "as" }
      ),
      case let first = ["a", "the"].contains(reader.lower(mark + 1)) ? mark + 2 : mark + 1,
      let name = reader.name(from: first, sentence), name.count > 1, name.lowerBound == first,
      !name.contains(where: { Ranks.byWord[reader.lower($0)] != nil }),
      let subject = reader.subjects.isPassive(verb, sentence)
        ? reader.subject(of: verb, sentence) : reader.person(at: verb + 1)?.entity
    else { return [] }
    return [
      reader.draft(
        subject, .award, reader.words(name), reader.date(around: verb, sentence), at: verb, confidence: 0.8)
    ]
  }

  /// "Labour took him in", "The Liberals adopted her", "tore up his Communist card": a party as who takes somebody.
  func takenIn(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    let tree = reader.tree
    guard tree[verb].upos == .verb,
      ["take", "welcome", "recruit", "adopt", "admit", "enlist"].contains(tree[verb].lemma),
      !reader.isUnsaid(verb, sentence), !reader.subjects.isPassive(verb, sentence),
      ["him", "her"].contains(reader.lower(verb + 1)),
      tree[verb].lemma != "take" || ["in", "back"].contains(reader.lower(verb + 2)),
      let (person, _) = reader.person(at: verb + 1), let head = tree.child(verb, .nsubj), head < verb
    else { return [] }
    var first = head
    while first > sentence.lowerBound, reader.isCapitalised(first - 1) { first -= 1 }
    guard reader.isCapitalised(head),
      PartyWords.members.contains(reader.lower(head)) || PartyWords.words.contains(reader.lower(head))
    else { return [] }
    return [
      reader.draft(
        person, .party, reader.words(first ..<| head + 1), reader.date(around: verb, sentence), at: verb,
        confidence: 0.8)
    ]
  }
}

extension EducationReader {
  /// "Her doctorate, on rural credit, is from Cornell (1994)", "his law degree came from Leiden": the degree is the subject.
  func owned(_ degree: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    let tree = reader.tree
    var first = degree
    while first > sentence.lowerBound,
      [.noun, .adj, .propn, .part].contains(tree[first - 1].upos) || reader.lower(first - 1) == "-",
      !["his", "her"].contains(reader.lower(first - 1))
    { first -= 1 }
    guard first > sentence.lowerBound, ["his", "her"].contains(reader.lower(first - 1)),
      let owner = reader.person(at: first - 1)?.entity,
      let verb = (degree + 1 ..<| min(degree + 14, sentence.upperBound)).first(where: {
        BeForms.words.contains(reader.lower($0))
          || ["come", "be", "obtain", "earn"].contains(tree[$0].lemma) && tree[$0].upos != .noun
      }),
      let from = (verb + 1 ..<| min(verb + 5, sentence.upperBound)).first(where: {
        ["from", "at"].contains(reader.lower($0))
      }),
      reader.span(at: from) == nil, let school = reader.name(from: from + 1, sentence)
    else { return [] }
    let date =
      reader.date(in: school.upperBound ..<| min(school.upperBound + 4, sentence.upperBound))
      ?? reader.date(in: degree + 1 ..<| verb)
    return [
      reader.draft(
        owner, .education, reader.words(first ..<| degree + 1) + " from " + reader.words(school), date,
        at: degree,
        confidence: 0.82)
    ]
  }
}

/// People of a church by their place in it. Lower case.
enum ChurchPeople {
  static let words: Set<String> = [
    "elder", "prelate", "priest", "deacon", "layman", "laywoman", "minister", "pastor", "clergyman",
    "churchwarden",
    "bishop", "archbishop", "member", "communicant", "preacher", "cleric", "nun", "monk", "friar",
    "sacristan", "canon",
  ]
}

extension FamilyReader {
  /// "the mother of twin boys", "A father of two daughters, X", "mother of a son": whose parent somebody is, by kind.
  func parentOfKinds(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    let tree = reader.tree
    guard reader.lower(noun + 1) == "of" else { return [] }
    var at = noun + 2
    while at < noun + 6, [.num, .adj, .det].contains(tree[at].upos) || reader.lower(at) == "twin" { at += 1 }
    guard at > noun + 2,
      Relations.plural.contains(reader.lower(at)) || ["son", "daughter", "twins"].contains(reader.lower(at)),
      Counts.value(reader.lower(noun + 2)) != nil || reader.lower(noun + 2) == "twin"
    else { return [] }
    var end = at + 1
    if reader.lower(end) == "and", Counts.value(reader.lower(end + 1)) != nil,
      Relations.plural.contains(reader.lower(end + 2)) || ["son", "daughter"].contains(reader.lower(end + 2))
    {
      end += 3
    }
    guard let owner = describedParent(noun, behind: end, sentence) else { return [] }
    return [reader.draft(owner, .children, reader.words(noun + 2 ..<| end), at: noun, confidence: 0.82)]
  }

  /// Of whom "a father of" is said: "is a father of", "X, the mother of", "A father of three, he".
  func describedParent(_ noun: Int, behind end: Int, _ sentence: Range<Int>) -> CastNumber? {
    let reader = reader
    let tree = reader.tree
    var first = noun - 1
    while first > sentence.lowerBound, [.adj, .noun].contains(tree[first].upos) { first -= 1 }
    let owner: CastNumber?
    if let be = (max(sentence.lowerBound, noun - 9) ..<| noun).last(where: {
      BeForms.words.contains(reader.lower($0))
    }),
      !(be ..<| noun).contains(where: { tree[$0].upos == .verb })
    {
      owner = reader.subject(of: be, sentence)
    } else if ["a", "an", "the"].contains(reader.lower(first)), reader.lower(first - 1) == "," {
      owner = reader.person(at: first - 2)?.entity
    } else if noun < sentence.lowerBound + 9,
      !(sentence.lowerBound ..<| noun).contains(where: { tree[$0].upos == .verb }),
      let comma = (end ..<| min(end + 12, sentence.upperBound)).first(where: { reader.lower($0) == "," })
    {
      owner = reader.person(at: comma + 1)?.entity
    } else {
      owner = nil
    }
    return owner.flatMap { reader.cast.isPerson($0) ? $0 : nil }
  }

  /// "He leaves a widow, Ana, three children and": who leaves them, where everything before the mark is left as well.
  func bequeathing(_ mark: Int, _ sentence: Range<Int>) -> CastNumber? {
    let reader = reader
    let tree = reader.tree
    guard
      let verb = (max(sentence.lowerBound, mark - 24) ..<| mark).last(where: {
        ["leaves", "left", "leaving"].contains(reader.lower($0))
      }),
      (verb + 1 ..<| mark).contains(where: {
        RelativeNouns.words.contains(reader.lower($0)) || Relations.plural.contains(reader.lower($0))
      }),
      !(verb + 1 ..<| mark).contains(where: {
        [.verb, .aux].contains(tree[$0].upos) || reader.lower($0) == ";"
      }
      ), ["a", "an", "his", "her", "behind", "two", "three"].contains(reader.lower(verb + 1)),
      !reader.isUnsaid(verb, sentence)
    else { return nil }
    return reader.subject(of: verb, sentence) ?? reader.cast.subject
  }

  /// "The couple's elder daughter, Iva, is a surgeon, the younger, Maja, a cellist": the other of the two.
  func younger(_ noun: Int, _ owner: CastNumber, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    guard ["son", "daughter", "child"].contains(reader.lower(noun)),
      ["elder", "eldest", "older", "oldest", "first", "younger"].contains(reader.lower(noun - 1)),
      let other = (noun + 3 ..<| min(noun + 24, sentence.upperBound)).first(where: {
        ["younger", "youngest", "second", "elder", "other"].contains(reader.lower($0))
          && reader.lower($0 - 1) == "the" && reader.lower($0 + 1) == "," && reader.isCapitalised($0 + 2)
      })
    else { return [] }
    var end = other + 2
    while end < sentence.upperBound, end < other + 5, reader.isCapitalised(end) { end += 1 }
    return [reader.draft(owner, .children, reader.words(other + 2 ..<| end), at: noun, confidence: 0.8)]
  }

  /// Over what is told between commas: "Her husband, whom she married in 1943, was the skipper X".
  func behindRelative(_ noun: Int, _ at: inout Int, _ sentence: Range<Int>) -> Int {
    let reader = reader
    guard reader.lower(noun + 1) == ",", ["whom", "who"].contains(reader.lower(noun + 2)),
      let close = (noun + 3 ..<| min(noun + 16, sentence.upperBound)).first(where: { reader.lower($0) == "," }
      ),
      ["was", "is"].contains(reader.lower(close + 1))
    else { return noun }
    at = close + 1
    return close
  }

  /// "He and his wife, Nomsa, have": the first of the two.
  func pair(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    let reader = reader
    guard
      let noun = (max(sentence.lowerBound, verb - 10) ..<| verb).last(where: {
        ["wife", "husband", "partner"].contains(reader.lower($0))
      }), ["his", "her"].contains(reader.lower(noun - 1)), reader.lower(noun - 2) == "and",
      let (first, mention) = reader.person(at: noun - 3), mention.tokens.upperBound == noun - 2
    else { return nil }
    return first
  }

  /// "He is survived by their son, Gareth, a QC, and daughter, Nia": one more whom somebody leaves behind.
  func survivor(_ noun: Int, _ sentence: Range<Int>) -> CastNumber? {
    let reader = reader
    guard
      let by = (sentence.lowerBound ..<| noun).last(where: {
        reader.lower($0) == "survived" && reader.lower($0 + 1) == "by"
      }),
      ["and", ","].contains(reader.lower(noun - 1)) || Counts.value(reader.lower(noun - 1)) == 1
        // "by two sisters, Yvette and Bernadette"
        || Counts.value(reader.lower(noun - 1)) != nil
          && ["sisters", "brothers"].contains(reader.lower(noun))
        || ["his", "her", "their"].contains(reader.lower(noun - 1)),
      !(by ..<| noun).contains(where: { [";"].contains(reader.lower($0)) }), noun - by < 40
    else { return nil }
    return reader.subject(of: by, sentence) ?? reader.cast.subject
  }
}
