import Language

/// Reads office phrases around rank nouns, along the line of words, since trees of long titles are often wrong.
struct PhraseReader {
  let discourse: Discourse
  let tree: Tree
  let cast: Cast

  init(_ discourse: Discourse) {
    self.discourse = discourse
    tree = discourse.tree
    cast = discourse.cast
  }

  /// The office phrases of a sentence, from left to right; none inside another but titles before names.
  func phrases(in sentence: Range<Int>) -> [OfficePhrase] {
    var phrases: [OfficePhrase] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if let (rank, plural) = rank(at: token, sentence), let phrase = phrase(rank, plural, token, sentence) {
        let isNested = phrases.last.map { $0.tokens.contains(phrase.head) } ?? false
        let behind = phrase.tokens.upperBound
        if !isNested || personName(at: behind) != nil
          || behind + 1 < sentence.upperBound && tree.lower[behind] == ","
            && personName(at: behind + 1) != nil
        {
          phrases.append(phrase)
        }
        token = max(token + 1, phrase.title.upperBound)
      } else {
        token += 1
      }
    }
    shareTails(&phrases)
    return phrases
  }

  private func rank(at token: Int, _ sentence: Range<Int>) -> (Rank, Bool)? {
    let word = tree.lower[token]
    switch tree[token].upos {
    case .noun, .propn, .adj, .x: break
    // "rising to head of its civil law section"
    case .verb where word == "head" && tree.lower[token + 1] == "of": break
    default: return nil
    }
    if let mention = cast.mention(at: token), cast.isPerson(mention.entity), mention.form == .name,
      mention.tokens.count > 1, nameStart(mention) <= token
    {
      return nil
    }
    // "the ex-minister"
    if word.hasPrefix("ex-"), let rank = Ranks.byWord[String(word.dropFirst(3))] { return (rank, false) }
    // "co-prefect"
    if word.hasPrefix("co-"), Ranks.byWord[word] == nil, let rank = Ranks.byWord[String(word.dropFirst(3))] {
      return (rank, false)
    }
    if let rank = Ranks.byWord[word] { return isRankHere(rank, token) ? (rank, false) : nil }
    if let rank = Ranks.byPlural[word] { return (rank, true) }
    return nil
  }

  /// "Lord Lieutenant of Bihar", "colonel of the 45th foot": ranks of the army are offices only so.
  private func isRankHere(_ rank: Rank, _ token: Int) -> Bool {
    var before = token - 1
    if before > 0, tree.lower[before] == "-" { before -= 1 }
    let front = before >= 0 ? tree.lower[before] : ""
    switch rank.word {
    // "Principal Research Officer", "principal private secretary": how high the officer is.
    case "principal":
      return !(token + 1 ..<| min(token + 4, tree.count)).contains { at in
        Ranks.byWord[tree.lower[at]] != nil
          && (token + 1 ..<| at).allSatisfy {
            [.noun, .adj, .propn].contains(tree[$0].upos)
              && cast.mention(at: $0).map({ !cast.isPerson($0.entity) }) ?? true
          }
      }
    case "lieutenant":
      // "made lieutenant of the Salisbury"
      return ["lord", "deputy", "vice"].contains(front) || isOfShip(token)
    // "Sen. Jane Roe"
    case "sen.", "rep.", "gov.": return personName(at: token + 1) != nil
    // "promoted captain of the Phoenix", "captain of the guard"
    case "captain":
      // "Captain-General of Guatemala"
      if tree.lower[token + 1] == "general"
        || tree.lower[token + 1] == "-" && tree.lower[token + 2] == "general"
      {
        return true
      }
      return ["lord"].contains(front) || isOfShip(token) && isCapitalised(token + 3)
        || tree.lower[token + 1] == "of" && tree.lower[token + 2] == "the"
          && (token + 3 ..<| min(token + 6, tree.count)).contains {
            ["guard", "guards", "port", "frigate", "sloop"].contains(tree.lower[$0])
          }
    case "agent":
      // "the Federation's agent for the anthracite district", "a union agent"
      return tree.lower[token + 1] == "general"
        || tree.lower[token + 1] == "-" && token + 2 < tree.count && tree.lower[token + 2] == "general"
        || ["'s", "’s", "party", "union", "crown", "miners", "election", "parliamentary"].contains(front)
          && ["for", "in", "at"].contains(tree.lower[token + 1])
    case "admiral": return ["grand", "lord", "high"].contains(front)
    // "who prior to Wednesday had no endorsement"
    case "prior": return tree.lower[token + 1] != "to"
    case "colonel", "ensign", "cornet":
      // "gazetted to the 10th Hussars as a cornet"
      if (max(0, token - 9) ..<| max(0, token - 1)).contains(where: {
        UnitNames.words.contains(tree.lower[$0]) && $0 > 0 && tree.lower[$0 - 1].first?.isNumber ?? false
      }), ["a", "an", "as"].contains(front) {
        return true
      }
      guard ["of", "in"].contains(tree.lower[token + 1]) else { return false }
      return (token + 2 ..<| min(token + 9, tree.count)).contains {
        MilitaryUnits.words.contains(tree.lower[$0]) || UnitNames.words.contains(tree.lower[$0])
      }
    default: return true
    }
  }

  /// "of the Salisbury", "in the Phoenix": a ship behind a rank of the navy.
  private func isOfShip(_ token: Int) -> Bool {
    guard ["of", "in"].contains(tree.lower[token + 1]), tree.lower[token + 2] == "the",
      isCapitalised(token + 3),
      !["a", "an"].contains(tree.lower[token - 1]),
      !["corps", "army", "navy", "guards", "regiment", "royal", "infantry", "artillery", "marines"].contains(
        tree.lower[token + 3]),
      OfficeCountry.name(of: tree.words(token + 3 ..<| token + 4)) == nil, !isPerson(token + 3)
    else { return false }
    let next = tree.lower[token + 4]
    return [.punct, .adp, .cconj, .pron].contains(tree[token + 4].upos) || MilitaryUnits.words.contains(next)
  }

  /// The person whose name begins at a token.
  func personName(at token: Int) -> CastNumber? {
    guard let mention = cast.mention(at: token), mention.form == .name, cast.isPerson(mention.entity),
      nameStart(mention) == token, !isRankName(mention)
    else { return nil }
    return mention.entity
  }

  /// Where a name begins behind rank nouns that the analysis took into it: "Secretary Jane Roe".
  private func nameStart(_ mention: Mention) -> Int {
    var at = mention.tokens.lowerBound
    while at < mention.tokens.upperBound - 1, Ranks.byWord[tree.lower[at]] != nil { at += 1 }
    return at
  }

  /// A title or country that the analysis took for a person's name.
  private func isRankName(_ mention: Mention) -> Bool {
    if tree.lower[mention.tokens.lowerBound] == "of" { return true }
    if OfficeCountry.name(of: tree.words(mention.tokens)) != nil { return true }
    return mention.tokens.count == 1 && Ranks.byWord[tree.lower[mention.tokens.lowerBound]] != nil
  }

  private func isPerson(_ token: Int) -> Bool {
    guard let mention = cast.mention(at: token), mention.form == .name, cast.isPerson(mention.entity) else {
      return false
    }
    return !isRankName(mention)
  }

  // MARK: The title

  private func phrase(_ rank: Rank, _ plural: Bool, _ head: Int, _ sentence: Range<Int>) -> OfficePhrase? {
    var last = head
    var phrase = OfficePhrase(
      tokens: head ..<| head + 1, head: head, rank: rank, title: head ..<| head + 1, start: head)
    phrase.isPlural = plural
    if tree.lower[head].hasPrefix("ex-") { phrase.former = true }
    tail(&last, &phrase, sentence)
    if last + 1 < sentence.upperBound, continuesTitle(after: last) { return nil }
    var first = head
    front(&first, &phrase, sentence)
    phrase.title = first ..<| last + 1
    phrase.tokens = first ..<| last + 1
    complements(&phrase, sentence)
    // "Deputy Minister of Health Dr. Jane Roe"
    while phrase.tokens.upperBound > phrase.title.upperBound + 1,
      case let last = tree.lower[phrase.tokens.upperBound - 1],
      Salutations.words.contains(last) || ["lord", "gen", "gen.", "lt", "lt."].contains(last)
    { phrase.tokens = phrase.tokens.lowerBound ..<| phrase.tokens.upperBound - 1 }
    let isBefore =
      phrase.title.count > 1 && !phrase.isNotHeld && personName(at: phrase.tokens.upperBound) != nil
    let isOneNamed =
      plural && phrase.start - 2 >= sentence.lowerBound && tree.lower[phrase.start - 1] == "of"
      && ["one", "another"].contains(tree.lower[phrase.start - 2])
      && (phrase.determiner == "the" || tree[phrase.start].upos == .num)
    let isOwned =
      isBefore || isSoleTitle(phrase) || isOneNamed
      || phrase.determiner.map { ["its", "whose", "his", "her", "their"].contains($0) } ?? false
      || (phrase.determiner == "the" && phrase.title.count > 1 && isApposed(phrase, sentence))
      || namesOne(phrase, sentence)
    // "one of the associate justices", "one of the seven commissioners"
    if plural, phrase.determiner == nil, phrase.start - 4 >= sentence.lowerBound,
      tree[phrase.start - 1].upos == .num, tree.lower[phrase.start - 2] == "the"
    {
      phrase.determiner = "the"
      phrase.start -= 2
    }
    if plural, phrase.start - 2 >= sentence.lowerBound, phrase.determiner == "the",
      tree.lower[phrase.start - 1] == "of", tree.lower[phrase.start - 2] == "one"
    {
      phrase.isPlural = false
      phrase.isOneOfSeveral = true
    }
    // "a prelate of the Catholic Church", "the third monarch of the House of X" say what somebody is, and of no office.
    if ["prelate", "monarch", "ruler", "sovereign"].contains(rank.word),
      (phrase.title.upperBound ..<| phrase.tokens.upperBound).contains(where: {
        ["church", "house", "dynasty"].contains(tree.lower[$0])
      })
    {
      return nil
    }
    // "Knight Commander of the Bath"
    if (phrase.title.lowerBound ..<| phrase.title.upperBound).contains(where: {
      ["knight", "dame"].contains(tree.lower[$0])
    }) {
      return nil
    }
    // "transferred to Guizhou to serve as its governor": a place's, which is looked for elsewhere.
    if phrase.determiner == "its" || phrase.determiner == "whose", phrase.organization == nil,
      rank.category != .local
    {
      phrase.organization = body(before: phrase, sentence)
    }
    // "the Lawyers' Association, of which he was president"
    if phrase.organization == nil, phrase.tokens.upperBound == phrase.title.upperBound,
      let which = (max(sentence.lowerBound, phrase.start - 7) ..<| phrase.start).last(where: {
        tree.lower[$0] == "which" && tree.lower[$0 - 1] == "of"
      })
    {
      var owned = phrase
      owned.start = which
      phrase.organization = body(before: owned, sentence)
      if phrase.organization != nil, rank.needsBody { return phrase }
    }
    // "sat in the Supreme Soviet as a deputy for Saratov"
    if phrase.organization == nil, SeatRanks.words.contains(rank.word),
      phrase.tokens.upperBound > phrase.title.upperBound
    {
      _ = joinedBody(phrase, &phrase.organization, sentence)
    }
    // "central bank governor of the year"
    if phrase.tokens.upperBound + 2 < sentence.upperBound, tree.lower[phrase.title.upperBound] == "of",
      tree.lower[phrase.title.upperBound + 1] == "the", tree.lower[phrase.title.upperBound + 2] == "year"
    {
      return nil
    }
    // "a Brazilian Army officer"
    if rank.word == "officer", phrase.title.upperBound == phrase.head + 1,
      phrase.determiner == "a" || phrase.determiner == "an",
      (phrase.title.lowerBound ..<| phrase.head).contains(where: {
        ["army", "navy", "naval", "police", "air", "military", "artillery", "cavalry", "infantry", "marine"]
          .contains(
            tree.lower[$0])
      })
    {
      return nil
    }
    // Who negotiates for a country holds an office only as the chief of those who do.
    if rank.word == "negotiator", !isBefore, !namesOne(phrase, sentence), phrase.determiner != "whose",
      !(phrase.title.lowerBound ..<| phrase.head).contains(where: {
        ["chief", "lead", "principal", "senior"].contains(tree.lower[$0])
      })
    {
      return nil
    }
    // "an American attorney" is a calling, too.
    if rank.word == "attorney", phrase.tokens == phrase.title, phrase.title.upperBound == phrase.head + 1,
      ["a", "an"].contains(phrase.determiner ?? ""), phrase.organization == nil,
      !(phrase.title.lowerBound ..<| phrase.head).contains(where: {
        ["district", "state", "county", "city", "chief", "assistant", "commonwealth"].contains(tree.lower[$0])
      })
    {
      return nil
    }
    // "an English administrator", "a Syrian newspaper owner": of which people somebody of a calling is.
    if ["administrator", "owner", "publisher"].contains(rank.word), phrase.tokens == phrase.title,
      phrase.country != nil, phrase.organization == nil, !isBefore,
      phrase.title.upperBound == phrase.head + 1,
      !isCapitalised(phrase.head), phrase.determiner.map({ ["a", "an"].contains($0) }) ?? true
    {
      return nil
    }
    // "a fellow of the Institute of Chartered Accountants" has an honour.
    if rank.word == "fellow", phrase.tokens.count > phrase.title.count, phrase.title.count < 2,
      (phrase.title.upperBound ..<| phrase.tokens.upperBound).contains(where: {
        ["institute", "society", "academy", "association", "institution", "royal"].contains(tree.lower[$0])
      })
    {
      return nil
    }
    // "practised as a solicitor in Cork": a calling, too.
    if Callings.words.contains(rank.word), ["a", "an"].contains(phrase.determiner ?? ""),
      tree.lower[phrase.start - 1] == "as", ["practise", "practice"].contains(tree[phrase.start - 2].lemma)
    {
      return nil
    }
    // "practised as a lawyer in Bochum": a calling, wherever.
    if rank.isTrade, phrase.tokens.count == phrase.title.count + 2,
      tree.lower[phrase.title.upperBound] == "in",
      isPlace(phrase.title.upperBound + 1), !phrase.title.contains(where: { tree.lower[$0] == "chief" })
    {
      return nil
    }
    if rank.isTrade {
      // "a Portuguese engineer" is a calling.
      guard
        phrase.tokens.upperBound > phrase.title.upperBound || phrase.determiner == "whose"
          || phrase.title.contains(where: { ["chief", "general"].contains(tree.lower[$0]) })
          || joinedBody(phrase, &phrase.organization, sentence)
          || ["cadet", "trainee"].contains(rank.word) && joinedPlace(phrase, sentence) != nil
      else { return nil }
      if phrase.organization == nil, phrase.jurisdiction == nil, phrase.tokens == phrase.title {
        phrase.jurisdiction = joinedPlace(phrase, sentence)
      }
      return phrase
    }
    if rank.needsBody, !isOwned, !phrase.isSpecific || !hasBodyBefore(phrase),
      phrase.tokens.upperBound == phrase.title.upperBound, isGoverned(phrase, sentence)
    {
      if joinedBody(phrase, &phrase.organization, sentence) { return phrase }
      phrase.isBare =
        !(isCapitalised(phrase.head) && (phrase.determiner == "the" || rank.word == "speaker"))
      return phrase
    }
    // "entered the Svea Court of Appeal as an auditor"
    if rank.needsBody, !isOwned, phrase.tokens == phrase.title, !hasBodyBefore(phrase),
      ["a", "an"].contains(phrase.determiner ?? ""), joinedBody(phrase, &phrase.organization, sentence)
    {
      return phrase
    }
    // "had gone out to Ghana as a curate", "was posted to Tanganyika as a cadet"
    if rank.needsBody, !isOwned, phrase.tokens == phrase.title, !hasBodyBefore(phrase),
      phrase.determiner.map({ ["a", "an"].contains($0) }) ?? true, let place = joinedPlace(phrase, sentence)
    {
      phrase.jurisdiction = place
      phrase.isBare = false
      return phrase
    }
    guard phrase.isSpecific || !rank.needsBody || isOwned else { return nil }
    // "A member of UMNO": of something known by its letters one is a member and no officer.
    if rank.word == "member", phrase.title.count == 1, phrase.tokens.count == 3,
      case let letters = tree.analysis.form(phrase.tokens.upperBound - 1),
      letters.count > 1, letters.allSatisfy({ $0.isUppercase || $0 == "." })
    {
      return nil
    }
    // A party's member holds no office in it, nor does who founded one.
    if rank.word == "member",
      (phrase.title.upperBound ..<| phrase.tokens.upperBound).contains(where: {
        tree.lower[$0] == "party"
          && !(phrase.title.upperBound ..<| $0).contains { token in
            ["from", "for"].contains(tree.lower[token])
              && LegislatureWords.words.contains(tree.lower[token - 1])
          }
          || ["workers", "peasants", "farmers", "patriots"].contains(tree.lower[$0])
            && ["'", "’"].contains(tree.lower[$0 + 1])
      }) || (phrase.title.lowerBound ..<| phrase.head).contains(where: { tree.lower[$0] == "founding" })
    {
      return nil
    }
    // "Master of Public Administration" is a degree, "a member of the British delegation" for a journey.
    let tail = phrase.title.upperBound ..<| phrase.tokens.upperBound
    if rank.word == "master",
      tail.contains(where: { DegreeFields.words.contains(tree.lower[$0]) })
        || phrase.head + 1 < tree.count && tree.lower[phrase.head + 1] == "'s"
    {
      return nil
    }
    if rank.word == "member",
      tail.contains(where: {
        ["bar", "delegation", "church", "alliance", "movement", "congregation"].contains(tree.lower[$0])
      }),
      !tail.contains(where: { ["relations", "delegation"] == [tree.lower[$0], tree.lower[max(0, $0 - 2)]] })
    {
      return nil
    }
    // "Commander of the Order of …" is an honour.
    if ["commander", "officer", "member", "companion", "chancellor", "dean"].contains(rank.word),
      (phrase.title.upperBound ..<| phrase.tokens.upperBound).contains(where: {
        ["order", "legion", "empire"].contains(tree.lower[$0])
      })
    {
      return nil
    }
    if phrase.rank.needsBody, phrase.tokens.upperBound == phrase.title.upperBound, !isOwned,
      !hasBodyBefore(phrase)
    {
      return nil
    }
    return phrase
  }

  /// "the editor, Silas Croome,", "a retired auditor, Purita Esguerra,": the name behind says who is meant.
  private func namesOne(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> Bool {
    let comma = phrase.tokens.upperBound
    guard phrase.determiner.map({ ["the", "a", "an"].contains($0) }) ?? false, !phrase.isPlural,
      comma + 2 < sentence.upperBound,
      tree.lower[comma] == ","
    else { return false }
    var name = comma + 1
    if Titles.words.contains(tree.lower[name]) || Titles.ranks.contains(tree.lower[name])
      || ["mr.", "mrs.", "ms.", "dr.", "hon."].contains(tree.lower[name]),
      personName(at: name) == nil
    {
      name += 1
    }
    guard personName(at: name) != nil, let mention = cast.mention(at: name), mention.tokens.count > 1 else {
      return false
    }
    return [",", ".", ";", ")", "-", "–"].contains(tree.lower[mention.tokens.upperBound])
  }

  /// "Commissioner Bill Tarkington": of some ranks the one word says enough before a name.
  private func isSoleTitle(_ phrase: OfficePhrase) -> Bool {
    phrase.title.count == 1 && !phrase.isNotHeld
      && (isCapitalised(phrase.head) || phrase.former || phrase.determiner == "the")
      && ["commissioner", "deputy", "treasurer", "superintendent", "councillor", "supervisor"].contains(
        phrase.rank.word)
      && personName(at: phrase.tokens.upperBound) != nil
  }

  /// "X, the ordnance storekeeper,"
  private func isApposed(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> Bool {
    phrase.start - 2 >= sentence.lowerBound && tree.lower[phrase.start - 1] == ","
      && isPerson(phrase.start - 2)
  }

  /// "became commissioner", "elected chair", "as director": a bare noun as the complement of a verb of office.
  private func isGoverned(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> Bool {
    guard phrase.title.count == 1, phrase.determiner == nil || phrase.determiner == "the",
      tree[phrase.head].upos == .noun || tree[phrase.head].upos == .propn, !phrase.isPlural
    else { return false }
    let before = phrase.start - 1
    guard before >= sentence.lowerBound else { return false }
    // "the deputies chose him speaker"
    if let mention = cast.mention(at: before), cast.isPerson(mention.entity),
      mention.tokens.lowerBound > sentence.lowerBound,
      tree[mention.tokens.lowerBound - 1].upos == .verb,
      let verb = OfficeTriggers.verbs[tree[mention.tokens.lowerBound - 1].lemma], verb.isBare,
      verb.holder == .patient
    {
      return true
    }
    // "He was the Speaker from 2007 to 2012"
    if phrase.determiner == "the", isCapitalised(phrase.head), BeForms.words.contains(tree.lower[before]) {
      return true
    }
    if tree.lower[before] == "as" { return true }
    // "at the embassy in Accra, where she was counsellor"
    if BeForms.words.contains(tree.lower[before]),
      (max(sentence.lowerBound, before - 3) ..<| before).contains(where: { tree.lower[$0] == "where" })
    {
      return true
    }
    return tree[before].upos == .verb && OfficeTriggers.verbs[tree[before].lemma]?.isBare ?? false
  }

  /// "joined the Central Bank as a junior economist": the verb's body is the office's.
  private func joinedBody(_ phrase: OfficePhrase, _ body: inout String?, _ sentence: Range<Int>) -> Bool {
    guard var at = placeOfAs(before: phrase, sentence) else { return false }
    var found: String?
    while at > sentence.lowerBound, at > phrase.start - 12 {
      at -= 1
      if let mention = cast.mention(at: at), mention.form == .name,
        cast.members[mention.entity].schema != .person, cast.members[mention.entity].schema != .place
      {
        found = tree.words(mention.tokens).joinedLines
        at = mention.tokens.lowerBound
      } else if found == nil, isCapitalised(at), tree.lower[at - 1] == "the",
        OfficeBodies.words.contains(tree.lower[at])
      {
        // "joined the Bank as a research officer", of which the text has told before.
        var end = at + 1
        while end < phrase.start, isCapitalised(end) || tree.lower[end] == "of" && isCapitalised(end + 1) {
          end += 1
        }
        found = tree.words(at ..<| end).joinedLines
      } else if tree[at].upos == .verb {
        guard
          [
            "join", "enter", "work", "serve", "rejoin", "employ", "assign", "post", "hire", "recruit", "move",
            "transfer", "take", "attach", "second", "engage", "sit", "elect", "return", "find",
          ]
          .contains(tree[at].lemma)
        else {
          return false
        }
        break
      }
    }
    if found != nil, body == nil { body = found }
    return found != nil
  }

  /// The "as" of "as a junior economist", with words before it in its sentence.
  private func placeOfAs(before phrase: OfficePhrase, _ sentence: Range<Int>) -> Int? {
    var at = phrase.start - 1
    if at > sentence.lowerBound, ["a", "an"].contains(tree.lower[at]) { at -= 1 }
    return at > sentence.lowerBound && tree.lower[at] == "as" ? at : nil
  }

  /// Where somebody goes or is sent "as a" RANK.
  private func joinedPlace(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> String? {
    guard var at = placeOfAs(before: phrase, sentence) else { return nil }
    var found: String?
    while at > sentence.lowerBound, at > phrase.start - 12 {
      at -= 1
      if let mention = cast.mention(at: at), mention.form == .name {
        guard !cast.isPerson(mention.entity),
          ["to", "in", "at", "for", "the"].contains(tree.lower[mention.tokens.lowerBound - 1])
        else { return nil }
        found = found ?? tree.words(mention.tokens).joinedLines
        at = mention.tokens.lowerBound
      } else if tree[at].upos == .verb {
        return PostingVerbs.words.contains(tree[at].lemma) ? found : nil
      }
    }
    return nil
  }

  /// What "its" and "whose" stand for: the nearest body named before.
  private func body(before phrase: OfficePhrase, _ sentence: Range<Int>) -> String? {
    if phrase.determiner == "whose", let owner = antecedent(of: phrase, sentence) { return owner }
    var at = phrase.start - 1
    while at >= 0, at > phrase.start - 45 {
      if let mention = cast.mention(at: at), mention.form == .name {
        let schema = cast.members[mention.entity].schema
        if schema == .organization || schema == .publicBody { return tree.words(mention.tokens).joinedLines }
      } else if tree[at].upos == .propn, at > 0, isCapitalised(at),
        OfficeBodies.words.contains(tree.lower[at]),
        tree[at - 1].upos == .propn, isCapitalised(at - 1)
      {
        // "Kafue Commercial Bank", in which the tagger saw no body
        var first = at
        while first > 0, tree[first - 1].upos == .propn || tree[first - 1].upos == .adj,
          isCapitalised(first - 1)
        {
          first -= 1
        }
        return tree.words(first ..<| at + 1).joinedLines
      } else if tree[at].upos == .noun || tree[at].upos == .adj && tree[at].deprel != .amod,
        BodyNouns.words.contains(tree.lower[at])
      {
        var first = at
        while first > 0, [.adj, .noun, .propn].contains(tree[first - 1].upos) { first -= 1 }
        // "the committee of inquiry"
        if first > 1, tree.lower[first - 1] == "of", BodyNouns.words.contains(tree.lower[first - 2]) {
          first -= 2
          while first > 0, [.adj, .noun, .propn].contains(tree[first - 1].upos) { first -= 1 }
        }
        return tree.words(first ..<| at + 1).joinedLines
      }
      at -= 1
    }
    return nil
  }

  /// "the market regulator, whose director was X": what stands before the comma, unless it is a person.
  private func antecedent(of phrase: OfficePhrase, _ sentence: Range<Int>) -> String? {
    var end = phrase.start
    if tree.lower[end] != "whose", end > sentence.lowerBound, tree.lower[end - 1] == "whose" { end -= 1 }
    if end > sentence.lowerBound, tree.lower[end - 1] == "," { end -= 1 }
    var first = end
    while first > sentence.lowerBound, end - first < 9,
      [.noun, .propn, .adj, .num].contains(tree[first - 1].upos)
        || ["'s", "’s", "'", "’", "-", "of", "for", "and"].contains(tree.lower[first - 1]) && first < end
        || tree.lower[first - 1] == "the" && ["of", "for"].contains(tree.lower[first - 2]) && first < end
          && first - 3 >= sentence.lowerBound && isCapitalised(first - 3)
    {
      if let mention = cast.mention(at: first - 1), mention.form == .name, cast.isPerson(mention.entity) {
        return nil
      }
      first -= 1
    }
    while first < end, [.adp, .part, .cconj, .punct].contains(tree[first].upos) { first += 1 }
    guard first < end, Ranks.byWord[tree.lower[end - 1]] == nil,
      discourse.calendar.span(at: end - 1) == nil,
      (first ..<| end).contains(where: { [.noun, .propn].contains(tree[$0].upos) })
    else { return nil }
    return tree.words(first ..<| end).joinedLines
  }

  /// A further rank noun right behind: "Minister President", "Deputy Governor": that one heads the title.
  private func continuesTitle(after last: Int) -> Bool {
    let next = last + 1
    if tree.lower[next] == "-" || tree.lower[next] == "–", next + 1 < tree.count, !tree[last].spaceAfter,
      Ranks.byWord[tree.lower[next + 1]] != nil
    {
      return true
    }
    // "deputy general secretary"
    if ["deputy", "assistant", "executive"].contains(tree.lower[last]),
      [
        "general", "chief", "executive", "prime", "permanent", "regional", "national", "provincial",
        "managing",
      ]
      .contains(tree.lower[next]), next + 1 < tree.count, Ranks.byWord[tree.lower[next + 1]] != nil
    {
      return true
    }
    guard Ranks.byWord[tree.lower[next]] != nil else { return false }
    return [.noun, .propn, .adj].contains(tree[next].upos) && personName(at: next) == nil
  }

  private func tail(_ last: inout Int, _ phrase: inout OfficePhrase, _ sentence: Range<Int>) {
    let word = tree.lower[last]
    var next = last + 1
    guard next < sentence.upperBound else { return }
    if word == "minister", tree.lower[next] == "without", next + 1 < sentence.upperBound,
      tree.lower[next + 1] == "portfolio"
    {
      last = next + 1
      return
    }
    if word == "senator", tree.lower[next] == "for", next + 1 < sentence.upperBound,
      tree.lower[next + 1] == "life"
    {
      last = next + 1
      return
    }
    if let field = field(behind: last, sentence) {
      last = field - 1
      return
    }
    // "aide-de-camp"
    if word == "aide", next + 3 < sentence.upperBound, tree.lower[next] == "-", tree.lower[next + 1] == "de" {
      last = next + 3
      return
    }
    // "commander-in-chief", "chief of staff" come through the complements; here "-in-chief" in three tokens.
    if tree.lower[next] == "-", next + 3 < sentence.upperBound, tree.lower[next + 1] == "in",
      tree.lower[next + 2] == "-"
    {
      last = next + 3
      return
    }
    if tree.lower[next] == "in", next + 1 < sentence.upperBound, tree.lower[next + 1] == "chief" {
      last = next + 1
      return
    }
    if tree.lower[next] == "-" || tree.lower[next] == "–", !tree[last].spaceAfter,
      next + 1 < sentence.upperBound
    {
      next += 1
    }
    let second = tree.lower[next]
    if second == "elect" || RankWords.notHeld.contains(second) {
      phrase.isNotHeld = true
      last = next
      return
    }
    guard let ranks = Ranks.tails[second], ranks.contains(word) || ranks.contains(tree[last].lemma) else {
      return
    }
    last = next
    if second == "pro", next + 1 < sentence.upperBound, ["tempore", "tem"].contains(tree.lower[next + 1]) {
      last = next + 1
    }
    if second == "designate" { phrase.acting = true }
    if second == "general", let end = field(behind: last, sentence) { last = end - 1 }
  }

  /// "Executive Director, Financial Stability (2012–2015)", "Deputy Governor – Operations", "Director General, Railways,":
  /// the end of the field behind a comma or a dash.
  private func field(behind rank: Int, _ sentence: Range<Int>) -> Int? {
    let isDash =
      ["–", "—", "-"].contains(tree.lower[rank + 1]) && tree[rank].spaceAfter && tree[rank + 1].spaceAfter
      // "General Manager: Infrastructure"
      || tree.lower[rank + 1] == ":"
    guard
      [
        "director", "secretary", "manager", "commissioner", "officer", "governor", "general", "controller",
        "engineer",
      ]
      .contains(tree.lower[rank]), isCapitalised(rank), isDash || tree.lower[rank + 1] == ","
    else { return nil }
    var end = rank + 2
    while end < min(rank + 8, sentence.upperBound),
      isCapitalised(end) && Ranks.byWord[tree.lower[end]] == nil
        || end > rank + 2 && ["and", "of", "&"].contains(tree.lower[end]) && isCapitalised(end + 1)
    { end += 1 }
    guard end > rank + 2, !(rank + 2 ..<| end).contains(where: { personName(at: $0) != nil }),
      !cast.isPlace(at: rank + 2)
    else { return nil }
    if tree.lower[end] == "(", discourse.calendar.span(at: end + 1) != nil { return end }
    let isClosed =
      end >= sentence.upperBound
      || [",", ".", ";", ")", "and", "with", "in", "at", "from", "for", "on", "until"].contains(
        tree.lower[end])
    return isClosed && BranchWords.words.contains(tree.lower[end - 1]) ? end : nil
  }

  private func front(_ first: inout Int, _ phrase: inout OfficePhrase, _ sentence: Range<Int>) {
    var at = first - 1
    var isTime = false
    phrase.start = first
    while at >= sentence.lowerBound {
      let word = tree.lower[at]
      if isPerson(at) { break }
      if discourse.calendar.span(at: at) != nil { break }
      // "and press attaché", which the tagger takes for a verb
      if word == "press",
        ["attaché", "secretary", "officer", "counsellor", "counselor"].contains(tree.lower[first])
      {
        first = at
        phrase.start = at
        at -= 1
        continue
      }
      if word == "-" || word == "–" || word == "‑" {
        guard at > sentence.lowerBound, !tree[at].spaceAfter, !tree[at - 1].spaceAfter else { break }
        // "the ex-minister X"
        if ["ex", "then"].contains(tree.lower[at - 1]) {
          phrase.former = phrase.former || tree.lower[at - 1] == "ex"
          phrase.start = at - 1
          isTime = true
          at -= 2
          continue
        }
        // "pro-chancellor", whatever the prefix was taken for
        if !isPerson(at - 1), discourse.calendar.span(at: at - 1) == nil, !isTitleWord(at - 1) {
          first = at - 1
          phrase.start = first
          at = first - 1
          continue
        }
        at -= 1
        continue
      }
      if word == "'s" || word == "’s" || word == "'" || word == "’" {
        // "Patriots' Alliance leader": the body's own name.
        if word.utf8.count < 4, !word.hasSuffix("s"), at > sentence.lowerBound, isCapitalised(at - 1),
          isCapitalised(first), first < phrase.head, tree.lower[at - 1].hasSuffix("s"), !isPerson(at - 1)
        {
          first = at - 1
          phrase.start = first
          at = first - 1
          continue
        }
        let isOffice = RoleNouns.words.contains(tree.lower[max(sentence.lowerBound, at - 1)])
        if at > sentence.lowerBound, isPerson(at - 1), !isOffice { phrase.determiner = "his" }
        // "deputy people's commissar"
        if tree.lower[at - 1] == "people", !isCapitalised(at - 1) || isCapitalised(first) {
          first = at - 1
          phrase.start = first
          at = first - 1
          continue
        }
        guard at > sentence.lowerBound, !isPerson(at - 1) || isOffice,
          tree[at - 1].upos == .propn || isCapitalised(at - 1) || BodyNouns.words.contains(tree.lower[at - 1])
            || OwnerNouns.words.contains(tree.lower[at - 1]) || mayOwn(at - 1, phrase)
        else { break }
        // "the commission's chairman"
        if tree[at - 1].upos != .propn, !isCapitalised(at - 1), cast.mention(at: at - 1) == nil {
          var owner = at - 1
          while owner > sentence.lowerBound, [.adj, .noun, .propn].contains(tree[owner - 1].upos),
            !isPerson(owner - 1)
          { owner -= 1 }
          if Ranks.byWord[tree.lower[at - 1]] == nil { phrase.organization = tree.words(owner ..<| at) }
          first = owner
          phrase.start = owner
          at = owner - 1
          if at >= sentence.lowerBound, Determiners.words.contains(tree.lower[at]) {
            phrase.determiner = tree.lower[at]
            phrase.start = at
          }
          return
        }
        phrase.country = country(endingAt: at - 1)
        let mention = cast.mention(at: at - 1)
        var owner = mention?.tokens.lowerBound ?? at - 1
        // "the Secretary-General's special representative"
        while isOffice, owner - 2 > sentence.lowerBound, tree.lower[owner - 1] == "-",
          !tree[owner - 1].spaceAfter
        {
          owner -= 2
        }
        // "the Organization of African Unity's envoy"
        while owner > sentence.lowerBound, isCapitalised(owner - 1), !isPerson(owner - 1) { owner -= 1 }
        if owner - 1 > sentence.lowerBound, ["of", "for"].contains(tree.lower[owner - 1]),
          isCapitalised(owner - 2),
          OfficeBodies.words.contains(tree.lower[owner - 2]) || BodyWords.last.contains(tree.lower[owner - 2])
        {
          owner -= 2
          phrase.organization = tree.words(owner ..<| at).joinedLines
          phrase.country = nil
        } else if phrase.country == nil, let mention, cast.members[mention.entity].schema != .person {
          phrase.organization = tree.words(mention.tokens)
        }
        first = owner
        phrase.start = owner
        at = owner - 1
        if at >= sentence.lowerBound, tree.lower[at] == "the" { phrase.start = at }
        return
      }
      // "New York City Comptroller": part of a place's name.
      let isOfName =
        word == "new" && isCapitalised(at) && at > sentence.lowerBound && isCapitalised(at + 1)
        && at + 1 < phrase.head
      if RankWords.times.contains(word), !isOfName {
        if RankWords.former.contains(word) { phrase.former = true }
        isTime = true
        phrase.start = at
        at -= 1
        continue
      }
      // "the country's first female chief of police"
      if isTime, ["first", "second", "third", "only", "last"].contains(word) {
        phrase.start = at
        at -= 1
        continue
      }
      // "Democratic Governor X": whose party's he is, and no part of the office.
      if at + 1 == phrase.head, PartyAdjectives.words.contains(word),
        PartyAdjectives.seats.contains(phrase.rank.word)
      {
        phrase.start = at
        at -= 1
        continue
      }
      if RankWords.acting.contains(word) { phrase.acting = true }
      // "a candidate member of the Central Committee" sits in it.
      if RankWords.notHeld.contains(word), word != "candidate" || phrase.rank.word != "member" {
        phrase.isNotHeld = true
      }
      // "Bank of England Governor X", "Ministry of Justice spokesman": the body goes on to the left.
      if word == "of", at > sentence.lowerBound, first < phrase.head, isCapitalised(first),
        isCapitalised(at - 1),
        OfficeBodies.words.contains(tree.lower[at - 1]), !isPerson(at - 1)
      {
        phrase.organization = tree.words(at - 1 ..<| phrase.head).joinedLines
        phrase.country = nil
        first = at - 1
        phrase.start = first
        at = first - 1
        continue
      }
      // "Treasury Under Secretary X": no preposition.
      let isUnder = word == "under" && isCapitalised(at) && at + 1 == first && phrase.rank.word == "secretary"
      guard isTitleWord(at) || isUnder, !isTime else { break }
      // "Bank of England governor": the country is part of a body's name.
      let isWithin =
        cast.mention(at: at).map {
          $0.form == .name && $0.tokens.count > 2 && cast.members[$0.entity].schema != .place
            && !cast.isPerson($0.entity)
        } ?? false
      if phrase.country == nil, !isWithin, let country = country(endingAt: at) {
        phrase.country = country
        let begin = beginning(ofCountryEndingAt: at)
        first = begin
        phrase.start = begin
        at = begin - 1
        continue
      }
      if let mention = cast.mention(at: at), mention.tokens.upperBound <= phrase.head,
        mention.form == .name, mention.tokens.lowerBound >= sentence.lowerBound
      {
        if phrase.organization == nil, cast.members[mention.entity].schema != .place {
          phrase.organization = tree.words(mention.tokens)
        }
        first = mention.tokens.lowerBound
        phrase.start = first
        at = first - 1
        continue
      }
      first = at
      phrase.start = at
      at -= 1
    }
    if at >= sentence.lowerBound, Determiners.words.contains(tree.lower[at]) {
      phrase.determiner = tree.lower[at]
      phrase.start = at
      if at - 1 >= sentence.lowerBound, RankWords.former.contains(tree.lower[at - 1]) { phrase.former = true }
    }
  }

  /// "the site's editor, X", "the chancellor's spokeswoman, X": any owner where the name stands behind.
  private func mayOwn(_ noun: Int, _ phrase: OfficePhrase) -> Bool {
    guard tree[noun].upos == .noun, !TimeWords.words.contains(tree.lower[noun]),
      discourse.calendar.span(at: noun) == nil,
      cast.mention(at: noun).map({ !cast.isPerson($0.entity) }) ?? true
    else { return false }
    return (phrase.head + 1 ..<| min(phrase.head + 5, tree.count - 1)).contains {
      tree.lower[$0] == "," && personName(at: $0 + 1) != nil
    }
  }

  private func isTitleWord(_ token: Int) -> Bool {
    // "was in turn district officer and chief secretary"
    if tree.lower[token] == "turn", tree.lower[token - 1] == "in" { return false }
    let word = tree.lower[token]
    switch tree[token].upos {
    case .propn, .noun:
      // "was for many years secretary", "was three times mayor"
      return !WeekdayNames.words.contains(word)
        && ![
          "times", "time", "year", "years", "month", "months", "week", "weeks", "day", "days", "decade",
          "decades",
          "while",
        ].contains(word)
    case .adj: return true
    case .num: return isOrdinal(token) || ["first", "second", "third", "fourth", "fifth"].contains(word)
    case .verb:
      // "transport minister" read as a verb and its object
      return [
        "acting", "managing", "presiding", "commanding", "visiting", "founding", "consulting", "attending",
      ].contains(word)
        || (OfficialFields.words.contains(word) && token + 1 < tree.count
          && Ranks.byWord[tree.lower[token + 1]] != nil)
        || (isCapitalised(token) && word.hasSuffix("ed") && OfficeTriggers.verbs[tree[token].lemma] == nil)
    case .det, .pron, .adp, .sconj, .cconj, .aux, .adv, .part, .punct, .intj, .sym, .x: return false
    }
  }

  func isCapitalised(_ token: Int) -> Bool { tree.isCapitalised(token) }

  private func country(endingAt token: Int) -> String? {
    if let country = OfficeCountry.name(of: tree.analysis.form(token)) { return country }
    let begin = beginning(ofCountryEndingAt: token)
    return begin < token ? OfficeCountry.name(of: tree.words(begin ..<| token + 1)) : nil
  }

  private func beginning(ofCountryEndingAt token: Int) -> Int {
    guard token > 0, isCapitalised(token), tree[token - 1].spaceAfter else { return token }
    let words = tree.words(token - 1 ..<| token + 1)
    return isCapitalised(token - 1) && OfficeCountry.name(of: words) != nil ? token - 1 : token
  }

  /// "FBI director", "club president": a body stands before a noun that says little by itself.
  private func hasBodyBefore(_ phrase: OfficePhrase) -> Bool {
    if phrase.title.upperBound > phrase.head + 1 { return true }
    guard phrase.title.lowerBound < phrase.head else { return false }
    if phrase.organization != nil { return true }
    for token in phrase.title.lowerBound ..<| phrase.head {
      if OfficeBodies.words.contains(tree.lower[token]) || isCapitalised(token) { return true }
      if TitleAdjectives.words.contains(tree.lower[token]) { return true }
    }
    return false
  }

  // MARK: What the office is of, for, to, at, in

  private func complements(_ phrase: inout OfficePhrase, _ sentence: Range<Int>) {
    var at = phrase.title.upperBound
    while at + 1 < sentence.upperBound {
      // "the Member of Parliament (MP) for Kuala Lanchang"
      let isShortened =
        at + 4 < sentence.upperBound && tree.lower[at] == "(" && tree.lower[at + 2] == ")"
        && tree.analysis.form(at + 1).allSatisfy(\.isUppercase) && at > phrase.head + 1
      let before = isShortened ? at + 3 : at
      let preposition = tree.lower[before]
      guard tree[before].upos == .adp || tree[before].upos == .sconj || tree[before].upos == .part,
        discourse.calendar.span(at: before) == nil,
        let end = nounPhrase(after: before, preposition, phrase, sentence)
      else { break }
      note(preposition, before + 1 ..<| end, &phrase)
      at = end
    }
    phrase.tokens = phrase.tokens.lowerBound ..<| at
  }

  /// Where the noun phrase behind a preposition ends; nil where it does not belong to the title.
  private func nounPhrase(
    after preposition: Int, _ word: String, _ phrase: OfficePhrase, _ sentence: Range<Int>
  )
    -> Int?
  {
    guard ComplementPrepositions.words.contains(word) else { return nil }
    var at = preposition + 1
    if Determiners.words.contains(tree.lower[at]) { at += 1 }
    guard at < sentence.upperBound else { return nil }
    let begin = at
    // "adviser to President X", "secretary to Sir X"
    while at < sentence.upperBound - 1, !isPerson(at), isTitle(tree.lower[at]),
      isPerson(at + 1), !isField(at, of: phrase)
    { at += 1 }
    // "head of Kordavia's intelligence service": an owner the cast takes for a person.
    if isPerson(at), word == "of", let owner = cast.mention(at: at),
      ["'s", "’s"].contains(tree.lower[owner.tokens.upperBound]),
      case let end = run(from: owner.tokens.upperBound + 1, sentence), end > owner.tokens.upperBound + 1,
      OfficeBodies.words.contains(tree.lower[end - 1])
    {
      return end
    }
    if isPerson(at) {
      guard ["to", "of", "for"].contains(word), phrase.rank.category != .diplomat,
        let mention = cast.mention(at: at)
      else { return nil }
      return mention.tokens.upperBound
    }
    let end = run(from: at, sentence)
    guard end > begin else { return nil }
    let isName = (begin ..<| end).contains { isCapitalised($0) }
    let last = tree.lower[end - 1]
    switch word {
    case "of":
      // "secretary of state for foreign affairs"; not "the governor of that time".
      if ["time", "day", "that", "year", "years", "month"].contains(last) { return nil }
    case "to":
      guard isName || CourtWords.words.contains(last) || Ranks.byWord[last] != nil else { return nil }
    case "for":
      if TimeWords.words.contains(last) || tree[begin].upos == .num { return nil }
      guard isName || phrase.rank.category != .royal else { return nil }
      // "pressed as a senator for the Institutes of Health": a seat is for a place.
      if phrase.rank.category == .legislator, let body = cast.mention(at: begin),
        cast.members[body.entity].schema != .place, !cast.isPerson(body.entity),
        (begin ..<| end).contains(where: {
          OfficeBodies.words.contains(tree.lower[$0]) || BodyWords.last.contains(tree.lower[$0])
            || ["institutes", "institute", "hospital"].contains(tree.lower[$0])
        })
      {
        return nil
      }
      if !isName, !OfficialFields.words.contains(last), OfficeBodies.words.contains(last) == false {
        return nil
      }
    case "at", "with":
      // "a full member at the Twenty-second Congress": when.
      if phrase.rank.word == "member", word == "at" { return nil }
      guard isName || OfficeBodies.words.contains(last) else { return nil }
    case "in":
      // "was appointed director in May": whatever the analysis takes the month for.
      if end == begin + 1, MonthForms.long.contains(last) { return nil }
      // "in the government of Prime Minister X" tells whom one served under.
      // "an adviser in the cabinet of the Minister-President": where an aide works.
      if AideRanks.words.contains(phrase.rank.word), end < sentence.upperBound, tree.lower[end] == "of",
        ["cabinet", "office", "secretariat", "staff"].contains(last)
      {
        return end
      }
      if (begin ..<| end).contains(where: { GovernmentWords.words.contains(tree.lower[$0]) }),
        end < sentence.upperBound && tree.lower[end] == "of"
          || (begin ..<| end).contains(where: { tree.lower[$0] == "of" })
            && !(begin ..<| end).contains(where: { tree.lower[$0] == "ministry" && isCapitalised($0) })
          || isPossessed(begin, end)
      {
        return nil
      }
      guard
        isName || OfficeBodies.words.contains(last) || UnitNames.words.contains(last)
          || MilitaryUnits.words.contains(last), discourse.calendar.span(at: begin) == nil
      else {
        return nil
      }
    // "judge in Boston", "member in the House": not "president in London for talks"
    case "on":
      // "chairman of the House Committee on Irrigation"
      if ["committee", "subcommittee", "commission", "council", "board"].contains(
        tree.lower[preposition - 1]),
        [.noun, .propn, .adj].contains(tree[begin].upos)
      {
        return end
      }
      // "Opposition Spokesperson on Water"
      if phrase.rank.word.hasPrefix("spokes"), isCapitalised(phrase.head), isCapitalised(begin) { return end }
      guard OfficeBodies.words.contains(last) || OfficeBodies.words.contains(tree.lower[begin]) || isName
      else {
        return nil
      }
      guard (begin ..<| end).contains(where: { OfficeBodies.words.contains(tree.lower[$0]) }) else {
        return nil
      }
    case "from": guard isName, SeatRanks.words.contains(phrase.rank.word) else { return nil }
    default: return nil
    }
    return end
  }

  /// "Sen." as well as "senator".
  private func isTitle(_ word: String) -> Bool {
    Titles.words.contains(word) || word.hasSuffix(".") && Titles.words.contains(String(word.dropLast()))
  }

  /// "Minister of Finance X", "Secretary of the Interior X": the field of an office, and no title of who is named next.
  private func isField(_ token: Int, of phrase: OfficePhrase) -> Bool {
    phrase.rank.category == .government && OfficialFields.words.contains(tree.lower[token])
      && (phrase.rank.word == "secretary" || !AideRanks.words.contains(phrase.rank.word))
  }

  /// "X's government".
  private func isPossessed(_ begin: Int, _ end: Int) -> Bool {
    (begin ..<| end).contains { isPerson($0) }
  }

  /// The end of a run of names and nouns, with "and" where it joins parts of one name or field.
  private func run(from begin: Int, _ sentence: Range<Int>) -> Int {
    var at = begin
    while at < sentence.upperBound {
      if discourse.calendar.span(at: at) != nil { break }
      if isPerson(at) { break }
      if let mention = cast.mention(at: at), mention.form == .name, mention.tokens.contains(at),
        mention.tokens.upperBound > at, !cast.isPerson(mention.entity)
      {
        at = mention.tokens.upperBound
        continue
      }
      let word = tree.lower[at]
      // "Girton-in-the-Fields"
      if at > begin, at + 1 < sentence.upperBound, !tree[at - 1].spaceAfter, !tree[at].spaceAfter,
        tree.lower[at - 1] == "-" && [.adp, .det, .cconj].contains(tree[at].upos)
          || word == "-"
            && ([.adp, .det, .cconj].contains(tree[at + 1].upos)
              || [.adp, .det, .cconj].contains(tree[at - 1].upos))
      {
        at += 1
        continue
      }
      if at > begin, Ranks.byWord[word] != nil, at + 1 < sentence.upperBound, isPerson(at + 1) {
        // "the government of Prime Minister X": with the name.
        return cast.mention(at: at + 1)?.tokens.upperBound ?? at
      }
      switch tree[at].upos {
      case .propn, .noun, .adj: break
      case .num where isCapitalised(at) || isOrdinal(at) || (at > begin && tree[at].deprel != .nummod): break
      case .verb
      where isCapitalised(at) || (at + 1 < sentence.upperBound && tree[at].deprel == .amod): break
      // "director of planning"
      case .verb where at == begin && OfficialFields.words.contains(word): break
      // "chairman of the Olympic Committee's shooting section"
      case .verb
      where at > begin && ["'s", "’s"].contains(tree.lower[at - 1])
        && [.noun, .propn].contains(tree[at + 1].upos):
        break
      case .det where word == "the" || word == "its": if at == begin { break } else { return trim(at, begin) }
      case .part where word == "'s" || word == "’s" || word == "'" || word == "’": break
      case .punct where (word == "-" || word == "–" || word == "&") && at > begin && !tree[at].spaceAfter:
        break
      case .sym where word == "&": break
      case .adv where isCapitalised(at) && at > begin: break
      case .adp where at > begin && word == "of" && isFieldOf(at, sentence): break
      case .cconj, .punct:
        guard at > begin, let next = joined(at, begin, sentence) else { return trim(at, begin) }
        at = next
        continue
      default: return trim(at, begin)
      }
      at += 1
    }
    return trim(at, begin)
  }

  private func isOrdinal(_ token: Int) -> Bool {
    ["th", "st", "nd", "rd"].contains { tree.lower[token].hasSuffix($0) }
  }

  private func isFieldOf(_ token: Int, _ sentence: Range<Int>) -> Bool { false }

  /// A given name that the analysis left out of the name behind it does not belong to the title.
  private func trim(_ end: Int, _ begin: Int) -> Int {
    var end = end
    if end > begin + 1, end < tree.count, let mention = cast.mention(at: end), mention.form == .name,
      cast.isPerson(mention.entity)
    {
      let before = tree.analysis.form(end - 1)
      if cast.members[mention.entity].names.contains(where: { $0.hasPrefix(before + " ") }) { end -= 1 }
    }
    while end > begin, tree[end - 1].upos == .punct || tree[end - 1].upos == .part { end -= 1 }
    return end
  }

  /// Where a run goes on behind "and" or a comma: "Foreign Affairs and Trade", "Agriculture, Food and Fisheries".
  private func joined(_ at: Int, _ begin: Int, _ sentence: Range<Int>) -> Int? {
    let word = tree.lower[at]
    guard word == "and" || word == "&" || word == "," else { return nil }
    var next = at + 1
    if word == ",", next < sentence.upperBound, tree.lower[next] == "and" { next += 1 }
    guard next < sentence.upperBound, !isPerson(next), discourse.calendar.span(at: next) == nil else {
      return nil
    }
    if tree.lower[next] == "the" { next += 1 }
    guard next < sentence.upperBound, !isPerson(next) else { return nil }
    // "Minister of Regional Affairs, Hon. Betty Acen"
    if Salutations.words.contains(tree.lower[next]) || ["dame", "h.e", "h.e."].contains(tree.lower[next]) {
      return nil
    }
    let isUpper = isCapitalised(at - 1)
    guard isUpper == isCapitalised(next), [.propn, .noun, .adj].contains(tree[next].upos) else { return nil }
    // The next word begins another office.
    var look = next
    while look < min(next + 5, sentence.upperBound),
      [.propn, .noun, .adj, .part].contains(tree[look].upos) || tree.lower[look] == "-"
    {
      if Ranks.byWord[tree.lower[look]] != nil { return nil }
      if isPerson(look) {
        // "Minister of Trade and Industry X": the field ends, and the name begins.
        return (next ..<| look).allSatisfy { OfficialFields.words.contains(tree.lower[$0]) } ? next : nil
      }
      look += 1
    }
    if word == "," {
      // Only a series that ends with "and": or a place within a place.
      if tree.lower[next - 1] == "and" || tree.lower[next - 1] == "the" { return nil }
      guard look < sentence.upperBound else { return nil }
      if tree.lower[look] == "and" { return look - next <= 3 ? next : nil }
      if tree.lower[look] == ",", isUpper, look - next <= 2, isPlace(at - 1), isPlace(next) { return look }
      return nil
    }
    // "…, and X did": a verb follows, so that a new clause begins.
    if look < sentence.upperBound, tree[look].upos == .verb || tree[look].upos == .aux { return nil }
    return next
  }

  private func isPlace(_ token: Int) -> Bool { cast.isPlace(at: token) }

  /// What a complement says: whose office, of which body, where.
  private func note(_ preposition: String, _ tokens: Range<Int>, _ phrase: inout OfficePhrase) {
    var bare = tokens
    if let first = bare.first, Determiners.words.contains(tree.lower[first]) { bare = bare.dropFirst() }
    guard !bare.isEmpty else { return }
    let words = tree.words(bare).joinedLines
    if bare.contains(where: { OfficeBodies.words.contains(tree.lower[$0]) }), !isPlace(bare.lowerBound),
      !isPlace(bare.upperBound - 1), OfficeCountry.name(of: words) == nil
    {
      if ["of", "at", "in", "for", "on", "to", "with"].contains(preposition) { phrase.organization = words }
    }
    for token in bare where phrase.country == nil {
      if let country = OfficeCountry.name(of: tree.analysis.form(token)), preposition != "to" {
        phrase.country = country
      }
    }
    // "leader of the party": the one named before.
    if bare.count == 1, let noun = bare.first, preposition == "of", bare.lowerBound > tokens.lowerBound,
      tree.lower[tokens.lowerBound] == "the", cast.mention(at: noun) == nil,
      let body = BodyAntecedent.name(tree.lower[noun], before: phrase.start, discourse)
    {
      phrase.organization = body
    }
    if SeatRanks.words.contains(phrase.rank.word), ["for", "from"].contains(preposition) {
      phrase.constituency = words
    } else if OfficeCountry.name(of: words) != nil || isPlace(bare.lowerBound),
      preposition == "of" || preposition == "for" || preposition == "to"
    {
      phrase.jurisdiction = OfficeCountry.name(of: words) ?? words
    }
  }

  // MARK: Several offices together

  /// "First Secretary, Counsellor at the Embassy", "chairman and chief executive of the bank".
  private func shareTails(_ phrases: inout [OfficePhrase]) {
    guard phrases.count > 1 else { return }
    for index in phrases.indices.dropLast().reversed() {
      let next = phrases[index + 1]
      guard next.start == phrases[index].tokens.upperBound + 1 else { continue }
      let gap = phrases[index].tokens.upperBound ..<| next.start
      guard phrases[index].tokens.upperBound == phrases[index].title.upperBound, gap.count == 1,
        next.tokens.upperBound > next.title.upperBound, next.determiner == nil
      else { continue }
      let between = tree.lower[gap.lowerBound]
      guard between == "and" || between == "," || between == "&" else { continue }
      // "Jane Roe MP, Minister for Fisheries" has two.
      if between == ",", phrases[index].rank.category == .legislator { continue }
      // "judge and inspector of prisons"
      if phrases[index].rank.category == .judge, next.rank.category != .judge { continue }
      phrases[index].sharedTail = next.title.upperBound ..<| next.tokens.upperBound
      phrases[index].organization = phrases[index].organization ?? next.organization
      phrases[index].country = phrases[index].country ?? next.country
      phrases[index].jurisdiction = phrases[index].jurisdiction ?? next.jurisdiction
      if between == "," {
        phrases[index].tokens = phrases[index].tokens.lowerBound ..<| next.tokens.upperBound
      }
    }
    // Titles joined by a comma are one office with one holder.
    var kept: [OfficePhrase] = []
    for phrase in phrases {
      if let last = kept.last, last.sharedTail != nil, last.tokens.upperBound == phrase.tokens.upperBound,
        last.tokens.contains(phrase.head)
      {
        kept[kept.count - 1].sharedTail = nil
        continue
      }
      kept.append(phrase)
    }
    phrases = kept
  }
}
