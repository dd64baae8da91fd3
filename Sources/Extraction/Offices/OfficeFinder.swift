import Chronology
import Language
import Records

/// Finds who held which office when, in the document's own voice.
///
/// Titles before names, appositions, "was appointed", "his tenure as" and "succeeded X as" are read along the words;
/// dates come from the clause and from brackets behind the office.
package struct OfficeFinder: Sendable {
  package init() {}

  /// The terms of office that a document's sentences state, in the order of the text, each mention apart.
  ///
  /// `known` are the terms that the infobox gives, which bare mentions may mean; what `entry` takes is read by it alone.
  package func occupancies(
    in discourse: Discourse, voice: Voice, known: [OccupancyDraft] = [], entry: PersonEntry?
  ) -> [OccupancyDraft] {
    let reader = PhraseReader(discourse)
    let holders = HolderReader(discourse, reader)
    var drafts: [OccupancyDraft] = []
    var sequel = SequelReader(discourse: discourse, voice: voice)
    let bodies = BodyVerbs(discourse: discourse, voice: voice)
    let seats = SeatReader(discourse: discourse, voice: voice, bodies: bodies)
    let nouns = OfficeNounReader(discourse: discourse, voice: voice)
    let portfolios = PortfolioReader(discourse: discourse, voice: voice)
    let embassies = EmbassyReader(discourse: discourse, voice: voice)
    let trees = TreeOffices(discourse: discourse, voice: voice)
    let successions = Successions(discourse: discourse, voice: voice)
    drafts += entry?.occupancies() ?? []
    for sentence in discourse.analysis.sentences {
      let first = drafts.count
      if entry?.covers(sentence) ?? false { continue }
      let phrases = reader.phrases(in: sentence)
      let listed = Curriculum(discourse).drafts(sentence)
      if !phrases.isEmpty {
        let told = self.drafts(phrases, sentence, discourse, voice, holders)
        // "District chairman, Masaka, 1996–2001": of nobody of the name of the town.
        drafts +=
          listed.isEmpty
          ? told
          : told.filter { one in
            one.holder != discourse.cast.subject && !listed.contains { $0.office.hasPrefix(one.office) }
          }
      }
      drafts += listed
      if !listed.isEmpty { continue }
      drafts += seats.drafts(in: sentence)
      drafts += bodies.drafts(in: sentence) + nouns.drafts(in: sentence)
      portfolios.read(sentence, &drafts)
      embassies.read(sentence, &drafts)
      drafts += trees.drafts(in: sentence, besides: drafts[first...])
      sequel.read(sentence, &drafts, from: first)
      Resumptions(discourse: discourse, voice: voice).read(sentence, &drafts)
      successions.read(sentence, &drafts, known: known)
    }
    drafts = OfficeFinder.withMeaning(drafts, known)
    let handovers = Handovers(discourse: discourse, voice: voice)
    for sentence in discourse.analysis.sentences { handovers.read(sentence, &drafts, known: known) }
    let implied = successions.implied(known, besides: drafts)
    for index in drafts.indices {
      guard let place = drafts[index].contextPlace, drafts[index].jurisdiction == nil else { continue }
      let own = OfficeIdentity(drafts[index])
      // A fuller mention of the same office tells its place.
      let isTold = (drafts + known).contains { other in
        other.holder == drafts[index].holder && OfficeIdentity(other).words.count > own.words.count
          && OfficeIdentity(other).agrees(with: own)
      }
      if !isTold { drafts[index].jurisdiction = place }
    }
    for index in drafts.indices {
      // No term ends before it begins: one of the two was read wrongly, and the beginning is told first.
      guard let start = drafts[index].start?.earliest, let end = drafts[index].end?.latest, end < start else {
        continue
      }
      drafts[index].end = nil
    }
    drafts += implied
    drafts += successions.implied(drafts)
    return drafts + RankTitles(discourse: discourse).drafts(besides: drafts + known)
  }

  /// Ranks of which a place has one, so that the bare word with a date says enough.
  private static let knownAlone: Set<String> = ["speaker", "rector", "dean", "provost"]

  /// Without bare mentions ("became commissioner") of an office that no fuller mention names.
  private static func withMeaning(_ drafts: [OccupancyDraft], _ known: [OccupancyDraft]) -> [OccupancyDraft] {
    drafts.filter { draft in
      guard draft.isBare else { return true }
      let word = draft.office.lowercased()
      // "was Speaker for five years from 1997": of which body, everybody knows.
      if knownAlone.contains(word) || word.contains(" "), draft.start != nil || draft.end != nil {
        return true
      }
      return (drafts + known).contains { other in
        !other.isBare && other.holder == draft.holder
          && other.office.lowercased().split(whereSeparator: { !$0.isLetter }).contains { $0 == word }
      }
    }
  }

  private func drafts(
    _ phrases: [OfficePhrase], _ sentence: Range<Int>, _ discourse: Discourse, _ voice: Voice,
    _ holders: HolderReader
  ) -> [OccupancyDraft] {
    var linked: [(OfficePhrase, [OfficeLinkage])] = []
    for (index, phrase) in phrases.enumerated() {
      linked.append((phrase, holders.linkages(phrase, index, before: linked, sentence)))
    }
    // "Former prime minister and party leader Jane Roe": the name stands behind both.
    for index in linked.indices.dropLast().reversed()
    where linked[index].1.isEmpty && !linked[index].0.isNotHeld && !linked[index].0.isPlural {
      let (phrase, next) = (linked[index].0, linked[index + 1])
      guard let link = next.1.first, next.1.count == 1, link.link == .title,
        next.0.start == phrase.tokens.upperBound + 1, next.0.determiner == nil,
        ["and", "&"].contains(discourse.tree.lower[phrase.tokens.upperBound])
      else { continue }
      linked[index].1 = [link]
      if phrase.former { linked[index + 1].0.former = true }
    }
    // "a candidate member of the Central Committee in 1956 and a full member in 1961"
    for index in linked.indices.dropFirst()
    where linked[index].0.rank.word == "member" && linked[index - 1].0.rank.word == "member"
      && linked[index].0.tokens == linked[index].0.title && linked[index].0.title.count > 1
    {
      let before = linked[index - 1].0
      linked[index].0.organization = before.organization
      linked[index].0.isBare = false
      if linked[index].0.sharedTail == nil, before.tokens.upperBound > before.title.upperBound {
        linked[index].0.sharedTail = before.title.upperBound ..<| before.tokens.upperBound
      }
    }
    // "Ambassador and Permanent Representative to the United Nations": one post, which the second names.
    for index in linked.indices.dropLast() where linked[index].0.rank.word == "ambassador" {
      let (one, next) = (linked[index].0, linked[index + 1].0)
      guard one.tokens == one.title || one.sharedTail != nil, next.rank.word == "representative",
        next.title.lowerBound <= one.tokens.upperBound + 2,
        ["and", "&"].contains(discourse.tree.lower[one.tokens.upperBound])
      else { continue }
      if linked[index + 1].1.allSatisfy({ if case .joined = $0.link { true } else { false } }) {
        linked[index + 1].1 = linked[index].1
      }
      linked[index].1 = []
    }
    let list = linked.map { LinkedPhrase(phrase: $0.0, links: $0.1) }.filter { !$0.links.isEmpty }
    guard !list.isEmpty else { return [] }
    let terms = TermReader(discourse, sentence).terms(list)
    var drafts: [OccupancyDraft] = []
    for (index, item) in list.enumerated() {
      for link in item.links where isStated(link, item.phrase, voice, discourse) {
        var text = OfficeText(discourse).words(item.phrase)
        if link.link == .title, let tail = place(behind: link, item.phrase, sentence, discourse) {
          text.office += " of " + tail
          if text.jurisdiction == nil { text.jurisdiction = tail }
        }
        let post = postedTo(link, item.phrase, sentence, discourse)
        if let post, text.jurisdiction == nil { text.jurisdiction = post }
        text.constituency =
          text.constituency ?? represented(item.phrase, sentence, discourse)
          ?? tagged(link, item.phrase, sentence, discourse)
        if text.organization == nil, text.jurisdiction == nil, text.constituency == nil,
          let place = OfficeText(discourse).leadingPlace(item.phrase)
        {
          if item.phrase.rank.category == .legislator {
            text.constituency = place
          } else {
            text.jurisdiction = place
          }
        }
        // "Archbishop Emeritus of Onitsha": he was its archbishop.
        let isEmeritus = text.office.holds(" Emeritus of ") || text.office.holds(" emeritus of ")
        if isEmeritus {
          text.office = text.office.replacingFirst(" Emeritus", "").replacingFirst(" emeritus", "")
        }
        let all = terms[index].isEmpty ? [Term()] : terms[index]
        for term in all {
          var draft = OccupancyDraft(
            holder: link.holder, office: text.office,
            evidence: [discourse.sentenceEvidence(item.phrase.head, confidence: link.confidence)])
          draft.organization = text.organization
          draft.jurisdiction = text.jurisdiction
          draft.constituency = text.constituency
          draft.start = term.start
          draft.end = term.end
          if case .trigger(let verb) = link.link, link.effect == .begins, term.start != nil,
            term == all.first, discourse.tree[verb].upos == .verb,
            TermEvents.begins(discourse.tree[verb].lemma)
          {
            draft.begun = verb
          }
          if link.effect != .ends, draft.end == nil, let start = draft.start, all.count == 1 {
            draft.end = Durations.end(from: start, behind: item.phrase.tokens.upperBound, sentence, discourse)
          }
          draft.former = isEmeritus || item.phrase.former || link.effect == .ends || link.former
          draft.acting = item.phrase.acting
          draft.isBare = item.phrase.isBare && post == nil
          if draft.jurisdiction == nil, draft.organization == nil, draft.constituency == nil,
            link.link != .title
          {
            draft.contextPlace = contextPlace(item.phrase, sentence, discourse)
          }
          if let predecessor = link.predecessor { draft.predecessor = [predecessor] }
          if let chief = chief(item.phrase, discourse), chief != link.holder { draft.under = [chief] }
          // What stands around a title before a name tells of somebody else's term.
          if link.link != .title {
            var next: Int?
            if index + 1 < list.count, case .joined? = list[index + 1].links.first?.link {
              next = list[index + 1].phrase.start
            }
            // Offices without dates of their own share what the sentence's end says.
            if all.first?.isEmpty ?? true { next = nil }
            // "A member of parliament for three terms, he was minister under X": X is said of the second.
            if link.link == .apposition, index + 1 < list.count,
              case .trigger(let verb)? = list[index + 1].links.first?.link,
              verb > item.phrase.tokens.upperBound
            {
              next = verb
            }
            Neighbours(discourse: discourse).note(item.phrase, sentence, next: next, &draft)
          }
          drafts.append(draft)
          if link.link != .title, term == all.last {
            drafts += FurtherPosts(discourse: discourse).drafts(behind: item.phrase, sentence, like: draft)
          }
        }
      }
    }
    return drafts
  }

  /// "secretary to Bishop Jeglar", "adviser to then Transport Minister X": whom an aide serves.
  private func chief(_ phrase: OfficePhrase, _ discourse: Discourse) -> CastNumber? {
    guard AideRanks.words.contains(phrase.rank.word) else { return nil }
    let tree = discourse.tree
    let to = (phrase.title.upperBound ..<| max(phrase.title.upperBound, phrase.tokens.upperBound) + 1).first {
      ["to", "of", "for"].contains(tree.lower[$0])
    }
    guard let to, to < phrase.title.upperBound + 2 || tree.lower[to] == "to" else { return nil }
    var at = to + 1
    while at < to + 8, at < tree.count {
      if let mention = discourse.cast.mention(at: at), mention.form == .name {
        return discourse.cast.isPerson(mention.entity) ? mention.entity : nil
      }
      guard [.propn, .noun, .adj, .det, .adv].contains(tree[at].upos) else { return nil }
      at += 1
    }
    return nil
  }

  /// "Governor Warren Stebbins of Colorado", "Governor Suryadi of the central bank".
  private func place(
    behind link: OfficeLinkage, _ phrase: OfficePhrase, _ sentence: Range<Int>, _ discourse: Discourse
  ) -> String? {
    guard phrase.tokens.upperBound == phrase.title.upperBound,
      let mention = discourse.cast.mention(at: phrase.tokens.upperBound), mention.entity == link.holder
    else { return nil }
    let tree = discourse.tree
    var at = mention.tokens.upperBound
    guard at + 1 < sentence.upperBound, tree.lower[at] == "of" else { return nil }
    at += 1
    if tree.lower[at] == "the" { at += 1 }
    let first = at
    while at < sentence.upperBound, discourse.calendar.span(at: at) == nil,
      [.propn, .noun, .adj].contains(tree[at].upos)
    { at += 1 }
    guard at > first,
      (first ..<| at).contains(where: {
        tree[$0].upos == .propn || OfficeBodies.words.contains(tree.lower[$0])
      })
    else { return nil }
    return tree.words(first ..<| at).joinedLines
  }

  /// "Rep. Ann Rossi (D-N.Y.)": for New York.
  private func tagged(
    _ link: OfficeLinkage, _ phrase: OfficePhrase, _ sentence: Range<Int>, _ discourse: Discourse
  ) -> String? {
    guard link.link == .title, phrase.rank.category == .legislator,
      let mention = (phrase.tokens.upperBound ..<| min(phrase.tokens.upperBound + 3, sentence.upperBound))
        .lazy.compactMap({ discourse.cast.mention(at: $0) }).first(where: { $0.entity == link.holder })
    else { return nil }
    return PartyTag.tag(at: mention.tokens.upperBound, sentence, discourse.tree)?.place
  }

  /// "a member of the House for ten terms, representing the 2nd district of Kagawa".
  private func represented(_ phrase: OfficePhrase, _ sentence: Range<Int>, _ discourse: Discourse) -> String?
  {
    let tree = discourse.tree
    guard phrase.rank.category == .legislator,
      let verb = (phrase.tokens.upperBound ..<| min(phrase.tokens.upperBound + 9, sentence.upperBound)).first(
        where: {
          tree.lower[$0] == "representing"
        })
    else { return nil }
    var at = verb + 1
    if Determiners.words.contains(tree.lower[at]) { at += 1 }
    let first = at
    while at < min(first + 9, sentence.upperBound), discourse.calendar.span(at: at) == nil,
      [.propn, .noun, .adj, .num].contains(tree[at].upos)
        || (["of", "the", "-"].contains(tree.lower[at]) && at > first)
    { at += 1 }
    return at > first ? tree.words(first ..<| at).joinedLines : nil
  }

  /// "transferred to Guizhou to serve as its governor", "entered politics in Bengbu and became mayor": where.
  private func contextPlace(_ phrase: OfficePhrase, _ sentence: Range<Int>, _ discourse: Discourse) -> String?
  {
    guard
      ["mayor", "governor", "premier", "prefect", "councillor", "sheriff", "intendant"].contains(
        phrase.rank.word)
    else { return nil }
    let tree = discourse.tree
    var at = phrase.start - 1
    var first = sentence.lowerBound
    // The sentence before, of the same paragraph.
    let number = tree.sentence(of: sentence.lowerBound)
    if !discourse.opensBlock(sentence.lowerBound) {
      first = tree.analysis.sentences[number - 1].lowerBound
    }
    while at >= first {
      if tree.lower[at].hasSuffix("bank") { return nil }
      if let mention = discourse.cast.mention(at: at), mention.form == .name,
        discourse.cast.members[mention.entity].schema == .place,
        ["in", "to", "of", "at"].contains(tree.lower[mention.tokens.lowerBound - 1])
      {
        return tree.words(mention.tokens).joinedLines
      }
      at -= 1
    }
    return nil
  }

  /// "was sent to The Hague as ambassador", "… and to London as counsellor": where the envoy went.
  private func postedTo(
    _ link: OfficeLinkage, _ phrase: OfficePhrase, _ sentence: Range<Int>, _ discourse: Discourse
  ) -> String? {
    guard phrase.rank.category == .diplomat else { return nil }
    let tree = discourse.tree
    // "at the United Nations in New York, where she was counsellor": the nearest body or place before.
    if let place = (max(sentence.lowerBound, phrase.start - 6) ..<| phrase.start).last(where: {
      tree.lower[$0] == "where"
    }) {
      var at = place - 1
      if tree.lower[at] == "," { at -= 1 }
      if let mention = discourse.cast.mention(at: at),
        discourse.cast.members[mention.entity].schema != .person
      {
        return tree.words(mention.tokens).joinedLines
      }
    }
    var first = phrase.start
    while first > sentence.lowerBound, first > phrase.start - 7,
      !["and", ",", ";", ")"].contains(tree.lower[first - 1])
    {
      first -= 1
    }
    if case .trigger(let verb) = link.link, first <= phrase.start - 7 || verb > first { first = verb + 1 }
    for at in first ..<| max(first, phrase.start) where ["to", "in"].contains(tree.lower[at]) {
      var name = at + 1
      while name < phrase.start, tree[name].upos == .det, discourse.cast.mention(at: name) == nil {
        name += 1
      }
      if let mention = discourse.cast.mention(at: name),
        discourse.cast.members[mention.entity].schema == .place
      {
        return tree.words(mention.tokens).joinedLines
      }
    }
    return nil
  }

  /// A title before a name says who is meant, so that a plan, a denial or a report around it leaves it as it is;
  /// only inside somebody's own words, in quotation marks, it is that person's.
  private func isStated(
    _ link: OfficeLinkage, _ phrase: OfficePhrase, _ voice: Voice, _ discourse: Discourse
  ) -> Bool {
    switch link.link {
    case .title, .apposition:
      guard case .claims = voice.speaker(of: phrase.head) else { return true }
      // Who somebody is by his office is the reporter's own word; "a spy" is not.
      let isIndefinite = phrase.determiner.map { ["a", "an", "one"].contains($0) } ?? false
      return (link.link == .title || !isIndefinite) && !QuotationMarks.enclose(phrase.head, discourse)
    case .trigger(let token): return voice.isStated(phrase.head) && voice.isStated(token)
    case .joined: return voice.isStated(phrase.head)
    }
  }
}

/// Ranks of those who serve a person.
enum AideRanks {
  static let words: Set<String> = [
    "secretary", "aide", "adviser", "advisor", "aide-de-camp", "adc", "counsel", "clerk", "equerry", "deputy",
    "assistant", "chaplain", "interpreter", "adjutant",
  ]
}

/// Whether a token stands between quotation marks, counted from the start of its block.
enum QuotationMarks {
  static func enclose(_ token: Int, _ discourse: Discourse) -> Bool {
    let block = discourse.document.blocks[discourse.block(of: token)].range
    let end = min(discourse.tree[token].start, discourse.document.text.count)
    guard block.lowerBound < end else { return false }
    let text = discourse.document.text
    var isOpen = false
    for at in block.lowerBound ..<| end {
      if text[at] == 34 { isOpen.toggle() }
      // “ and ” are E2 80 9C and E2 80 9D.
      if text[at] == 0xE2, at + 2 < end, text[at + 1] == 0x80 {
        if text[at + 2] == 0x9C { isOpen = true }
        if text[at + 2] == 0x9D { isOpen = false }
      }
    }
    return isOpen
  }
}

/// The words of an office phrase as a record gives them.
struct OfficeText {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }

  init(_ discourse: Discourse) { self.discourse = discourse }

  /// Bodies that a possessive names by their kind only.
  private static let unnamed = [
    "country", "nation", "state", "province", "region", "republic", "kingdom", "city", "town",
  ]

  /// What stands shortened before a name.
  private static let shortened = ["sen.": "Senator", "rep.": "Representative", "gov.": "Governor"]

  func words(_ phrase: OfficePhrase) -> (
    office: String, organization: String?, jurisdiction: String?, constituency: String?
  ) {
    var office = OfficeWords.unnumbered(spelled(phrase.tokens))
    if phrase.isOneOfSeveral || phrase.isPlural {
      office = office.replacingFirst(tree.analysis.form(phrase.head), phrase.rank.word)
    }
    for prefix in ["ex-", "Ex-"] where office.hasPrefix(prefix) { office = String(office.dropFirst(3)) }
    if let full = OfficeText.shortened[phrase.rank.word] {
      office = office.replacingFirst(tree.analysis.form(phrase.head), full)
    }
    office = OfficeText.plain(office)
    if let tail = phrase.sharedTail { office += " " + spelled(tail) }
    var organization = phrase.organization
    // "Conservative MP for Eastbury": of which party somebody is, is no part of the office.
    if let party = party(of: phrase) {
      office = office.replacingFirst(party + " ", "")
      if let body = organization, party.holds(body) { organization = nil }
    }
    // "the country's first woman ambassador": the country that is meant is told elsewhere.
    var lower = office.lowercased()
    for word in OfficeText.unnamed where lower.hasPrefix(word) {
      for mark in ["'s ", "’s "] where lower.hasPrefix(word + mark) {
        office = String(office.utf8.dropFirst((word + mark).utf8.count)) ?? office
        for first in ["first ", "woman ", "female ", "youngest "] where office.hasPrefix(first) {
          office = String(office.dropFirst(first.count))
        }
        if organization?.lowercased() == word { organization = nil }
        lower = office.lowercased()
      }
    }
    var jurisdiction = phrase.jurisdiction ?? phrase.country
    if organization == nil, jurisdiction == nil, phrase.constituency == nil, let told = placeBefore(phrase) {
      if told.isPlace { jurisdiction = told.name } else { organization = told.name }
    }
    // The country an adjective stands for, as a noun.
    if let country = phrase.country, !office.holds(country) { jurisdiction = country }
    return (office, organization, jurisdiction, phrase.constituency)
  }

  /// "Her first post was Tirana, where she was Ambassador", "to the Bombay High Court, where he was acting Chief Justice": of
  /// what the clause is told.
  private func placeBefore(_ phrase: OfficePhrase) -> (name: String, isPlace: Bool)? {
    let isSent = [.diplomat, .judge].contains(phrase.rank.category) || phrase.rank.word == "secretary"
    let start = phrase.tokens.lowerBound
    let sentence = tree.sentenceTokens(of: start)
    guard
      let word = (max(sentence.lowerBound + 2, start - 5) ..<| start).last(where: {
        tree.lower[$0] == "where"
      }),
      tree.lower[word - 1] == ",",
      (word + 1 ..<| start).allSatisfy({ [.pron, .aux, .det, .adv, .adj, .adp].contains(tree[$0].upos) }),
      let mention = discourse.cast.mention(at: word - 2), !discourse.cast.isPerson(mention.entity),
      mention.form == .name
    else { return nil }
    // "for the Development Bank in Gaborone, where he was principal economist": the bank's, not the town's.
    if !isSent {
      let town = discourse.cast.isPlace(at: word - 2) ? mention.tokens.lowerBound : nil
      let body = town.map { tree.lower[$0 - 1] == "in" ? discourse.cast.mention(at: $0 - 2) : nil } ?? mention
      guard let body, body.form == .name, !discourse.cast.isPerson(body.entity),
        !discourse.cast.isPlace(at: body.head)
      else { return nil }
      return (tree.words(body.tokens).joinedLines, false)
    }
    return (tree.words(mention.tokens).joinedLines, discourse.cast.isPlace(at: word - 2))
  }

  /// Without what tells of the holder: "44-year-old former port director", "own finance spokesman", "company's former
  /// chief executive".
  private static func plain(_ words: String) -> String {
    var office = words
    if let age = office.firstOffset(of: "-year-old "), age < 3, office.first?.isNumber ?? false {
      office = String(decoding: Array(office.utf8)[(age + 10)...], as: UTF8.self)
    }
    for front in ["former ", "own "] where office.hasPrefix(front) && office.utf8.count > front.utf8.count + 2
    {
      office = String(office.dropFirst(front.count))
    }
    // "Member of Parliament (MP) for Bath"
    if let open = office.firstOffset(of: " ("), let close = office.firstOffset(of: ") "), close > open + 3,
      case let bytes = Array(office.utf8), bytes[open + 2..<close].allSatisfy({ (65...90).contains($0) })
    {
      office = String(decoding: bytes[..<open] + bytes[(close + 1)...], as: UTF8.self)
    }
    for mark in ["'s former ", "’s former "] { office = office.replacingFirst(mark, String(mark.prefix(3))) }
    return office
  }

  /// The words of a party that an office begins with whose holder is not the party's: "Liberal Democrat" of "Liberal Democrat
  /// MP for Bath".
  private func party(of phrase: OfficePhrase) -> String? {
    let words = phrase.tokens.lowerBound ..<| phrase.head
    guard OfficeText.seats.contains(phrase.rank.word), !words.isEmpty, words.count < 4, let last = words.last,
      PartyWords.members.contains(tree.lower[last]), tree.isCapitalised(last),
      words.dropLast().allSatisfy({ PartyWords.fronts.contains(tree.lower[$0]) && tree.isCapitalised($0) })
    else { return nil }
    return tree.words(words).joinedLines
  }

  /// Offices that members of any party hold. Lower case.
  private static let seats = PartyWords.seats.union([
    "sen.", "rep.", "gov.", "alderman", "peer", "delegate", "legislator", "assemblyman", "assemblywoman",
    "lawmaker",
  ])

  /// The place before the office itself: "Texas Governor", "New York Mayor"; of "Indiana GOP" the
  /// state.
  func leadingPlace(_ phrase: OfficePhrase) -> String? {
    var first = phrase.tokens.lowerBound
    // "Republican South Carolina Senator"
    if PartyWords.members.contains(tree.lower[first]), first < phrase.head { first += 1 }
    for count in [2, 1] where first + count <= phrase.head {
      let words = tree.words(first ..<| first + count)
      if StateNames.state(words) == words { return words }
    }
    guard let mention = discourse.cast.mention(at: first), discourse.cast.isPlace(at: first),
      mention.tokens.lowerBound == first, mention.tokens.upperBound <= phrase.head
    else { return nil }
    return tree.words(mention.tokens).joinedLines
  }

  /// The words, abbreviated countries written out.
  private func spelled(_ tokens: Range<Int>) -> String {
    var text = tree.words(tokens).joinedLines
    for token in tokens {
      let form = tree.analysis.form(token)
      guard form.utf8.count <= 5, form.utf8.allSatisfy({ $0 == 46 || (65...90).contains($0) }),
        let country = OfficeCountry.name(of: form), country != form
      else { continue }
      text = text.replacingFirst(form, country)
    }
    return text
  }
}

extension String {
  /// With the first occurrence of some words replaced.
  func replacingFirst(_ words: String, _ other: String) -> String {
    guard let at = firstOffset(of: words) else { return self }
    let start = utf8.index(startIndex, offsetBy: at)
    return String(self[..<start]) + other + String(self[utf8.index(start, offsetBy: words.utf8.count)...])
  }
}
