import Chronology
import Language

/// Fields of government that stand for the minister's office: "was given Energy", "took the Treasury in 1924", "Defence went
/// to Jane Doe and Health to John Roe", "Kos moved her to Justice".
///
/// A field with a capital letter, or a department named by its house ("the Home Office"), is an office only behind verbs by
/// which offices change hands, in a text that has just spoken of a government.
struct PortfolioReader {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  /// Adds to the drafts so far the portfolios of a sentence, and ends those that somebody is moved from.
  func read(_ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) {
    for at in sentence where tree.lower[at] == "at" && tree.lower[at - 1] == "," && voice.isStated(at) {
      guard let mention = cast.mention(at: at - 2), mention.form == .name, cast.isPerson(mention.entity),
        speaksOfGovernment(before: sentence.upperBound), let field = field(at + 1, sentence)
      else { continue }
      add(field, mention.entity, .holds, at, sentence, &drafts)
    }
    for (field, holder, open) in bracketed(sentence) where voice.isStated(open) {
      add(field, holder, .holds, open, sentence, &drafts)
    }
    for verb in sentence where isVerb(verb) && voice.isStated(verb) {
      for change in changes(verb, sentence) {
        add(change.field, change.holder, change.effect, verb, sentence, &drafts)
      }
    }
  }

  /// "His cabinet was composed of Domingo Heredia (Interior and Foreign Relations), Colonel Cipriano Laso (War and Navy)":
  /// in a sentence about a government each with what is in brackets behind the name.
  private func bracketed(_ sentence: Range<Int>) -> [(Range<Int>, CastNumber, Int)] {
    guard sentence.contains(where: { PortfolioWords.governments.contains(tree.lower[$0]) }) else { return [] }
    var found: [(Range<Int>, CastNumber, Int)] = []
    for open in sentence where tree.lower[open] == "(" {
      guard open > sentence.lowerBound, let mention = cast.mention(at: open - 1), mention.form == .name,
        cast.isPerson(mention.entity),
        let close = (open + 1 ..<| min(open + 10, sentence.upperBound)).first(where: { tree.lower[$0] == ")" }
        )
      else { continue }
      let inside = open + 1 ..<| close
      guard tree.isCapitalised(inside.lowerBound),
        inside.contains(where: {
          OfficialFields.words.contains(tree.lower[$0]) || PortfolioWords.houses.contains(tree.lower[$0])
        }),
        inside.allSatisfy({
          tree.isCapitalised($0) && discourse.calendar.span(at: $0) == nil
            || [",", "and", "&", "of", "the"].contains(tree.lower[$0])
        })
      else { continue }
      found.append((inside, mention.entity, open))
    }
    // One name alone may have anything in brackets.
    return found.count > 1 ? found : []
  }

  /// A verb; "passes" and "falls" are often taken for nouns.
  private func isVerb(_ token: Int) -> Bool {
    tree[token].upos == .verb
      || ["passes", "falls", "goes"].contains(tree.lower[token])
        && ["to", "from"].contains(tree.lower[token + 1])
  }

  /// Which fields a verb says to be whose from then on.
  func changes(_ verb: Int, _ sentence: Range<Int>) -> [(
    field: Range<Int>, holder: CastNumber, effect: TermEffect
  )] {
    let lemma = tree[verb].lemma == "passe" ? "pass" : tree[verb].lemma
    guard
      PortfolioVerbs.all.contains(lemma), !isUnsaid(verb, sentence),
      speaksOfGovernment(before: sentence.upperBound) || isTakenFrom(verb, sentence)
    else { return [] }
    return taken(verb, sentence) + fallen(verb, sentence) + exchanged(verb, sentence)
  }

  /// "swapped Agriculture for Defence", "exchanged the Treasury for the Foreign Office": out of one and into the other.
  private func exchanged(_ verb: Int, _ sentence: Range<Int>) -> [(
    field: Range<Int>, holder: CastNumber, effect: TermEffect
  )] {
    guard PortfolioVerbs.exchanged.contains(tree[verb].lemma),
      let old = field(verb + 1, sentence, behind: "for"),
      let new = field(old.upperBound + 1, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return [] }
    return [(old, holder, .ends), (new, holder, .begins)]
  }

  /// "takes over finance from Emre Yalin", "takes over health and welfare from": a field that passes from one person to
  /// another is a portfolio, also in small letters.
  private func isTakenFrom(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard tree[verb].lemma == "take", tree.lower[verb + 1] == "over" else { return false }
    var at = verb + 2
    while at < verb + 7,
      OfficialFields.words.contains(tree.lower[at]) || at > verb + 2 && tree.lower[at] == "and"
    {
      at += 1
    }
    return at > verb + 2 && tree.lower[at] == "from"
      && cast.mention(at: at + 1).map { cast.isPerson($0.entity) } ?? false
  }

  /// Who takes, holds or is given what, and after the first further ones: "Doe takes Finance and Roe Justice".
  private func taken(_ verb: Int, _ sentence: Range<Int>) -> [(
    field: Range<Int>, holder: CastNumber, effect: TermEffect
  )] {
    let lemma = tree[verb].lemma
    let subjects = SubjectReader(discourse: discourse)
    let isPassive = subjects.isPassive(verb, sentence)
    var at = verb + 1
    var holder: CastNumber?
    if isPassive {
      guard PortfolioVerbs.given.contains(lemma) || PortfolioVerbs.moved.contains(lemma) else { return [] }
      holder = subjects.subject(of: verb, sentence)
    } else if PortfolioVerbs.given.contains(lemma) || PortfolioVerbs.moved.contains(lemma),
      let mention = cast.mention(at: at), cast.isPerson(mention.entity)
    {
      holder = mention.entity
      at = mention.tokens.upperBound
    } else if PortfolioVerbs.taken.contains(lemma) || PortfolioVerbs.held.contains(lemma)
      || PortfolioVerbs.moving.contains(lemma)
    {
      holder = subjects.subject(of: verb, sentence)
      // "was the cabinet's only independent, holding Agriculture from 1999 to 2001"
      if holder == nil, tree.lower[verb].hasSuffix("ing"), tree.lower[verb - 1] == ",",
        let above = (sentence.lowerBound ..<| verb).last(where: { [.verb, .aux].contains(tree[$0].upos) })
      {
        holder = subjects.subject(of: above, sentence)
      }
    }
    if ["over", "on"].contains(tree.lower[at]) { at += 1 }
    if tree.lower[at] == "with", lemma == "entrust" { at += 1 }
    // "held the portfolios of Finance (1990–92), Trade (1992–94) and Justice"
    if ["the", "a"].contains(tree.lower[at]), tree.lower[at + 2] == "of",
      ["portfolio", "portfolios", "ministries", "departments"].contains(tree.lower[at + 1])
    {
      at += 3
    }
    // "moves from the general staff to Defence"
    if PortfolioVerbs.moving.contains(lemma) || PortfolioVerbs.moved.contains(lemma),
      tree.lower[at] == "from",
      let to = (at + 1 ..<| min(at + 9, sentence.upperBound)).first(where: { tree.lower[$0] == "to" }),
      !(at + 1 ..<| to).contains(where: { tree[$0].upos == .verb || tree.lower[$0] == "," })
    {
      at = to
    }
    // "held, in succession, Unification (1919–20), Justice (1920–21)"
    let isListed = [",", "successively"].contains(tree.lower[at])
    if isListed, let comma = (at + 1 ..<| at + 5).first(where: { tree.lower[$0] == "," }) {
      at = comma + 1
    } else if tree.lower[at] == "successively" {
      at += 1
    }
    let isTo = tree.lower[at] == "to"
    guard let holder, isTo == (PortfolioVerbs.moved.contains(lemma) || PortfolioVerbs.moving.contains(lemma))
    else { return [] }
    if isTo { at += 1 }
    guard let field = field(at, sentence) else { return [] }
    // "moved to Inland Transport as Permanent Secretary": the rank is told, and of a minister it is not.
    if isTo, tree.lower[field.upperBound] == "as" { return [] }
    let effect: TermEffect = PortfolioVerbs.held.contains(lemma) ? .holds : .begins
    var found = [(field: field, holder: holder, effect: effect)]
    at = field.upperBound
    if !isTo { found += further(&at, holder, effect, sentence) }
    while ["and", ",", ";"].contains(tree.lower[at]) {
      while ["and", ",", ";"].contains(tree.lower[at]) { at += 1 }
      guard let mention = cast.mention(at: at), mention.form == .name, cast.isPerson(mention.entity),
        mention.tokens.lowerBound == at, let next = self.field(mention.tokens.upperBound, sentence)
      else { break }
      found.append((next, mention.entity, effect))
      at = next.upperBound
    }
    return found
  }

  /// "Justice (1920–21), Trade (1921–22) and, under Kos, the Interior (1922–23)": further fields of the same holder, where
  /// each has its dates behind it.
  private func further(_ at: inout Int, _ holder: CastNumber, _ effect: TermEffect, _ sentence: Range<Int>)
    -> [(
      field: Range<Int>, holder: CastNumber, effect: TermEffect
    )]
  {
    var found: [(field: Range<Int>, holder: CastNumber, effect: TermEffect)] = []
    while tree.lower[at] == "(",
      let close = (at ..<| min(at + 9, sentence.upperBound)).first(where: {
        tree.lower[$0] == ")"
      })
    {
      var next = close + 1
      while ["and", ",", ";", "then", "finally"].contains(tree.lower[next]) { next += 1 }
      // "and, under Kos, Education"
      if tree.lower[next] == "under", let comma = (next ..<| next + 7).first(where: { tree.lower[$0] == "," })
      {
        next = comma + 1
      }
      guard next > close + 1, cast.mention(at: next).map({ !cast.isPerson($0.entity) }) ?? true,
        let field = field(next, sentence)
      else { break }
      found.append((field, holder, effect))
      at = field.upperBound
    }
    return found
  }

  /// "The Treasury went to Jane Doe, Health to John Roe".
  private func fallen(_ verb: Int, _ sentence: Range<Int>) -> [(
    field: Range<Int>, holder: CastNumber, effect: TermEffect
  )] {
    let isGiven = ["give", "hand", "entrust", "assign"].contains(tree[verb].lemma)
    guard
      PortfolioVerbs.fallen.contains(tree[verb].lemma) || PortfolioVerbs.staying.contains(tree[verb].lemma)
        || isGiven,
      let field = field(endingBefore: verb, sentence)
    else { return [] }
    var found: [(field: Range<Int>, holder: CastNumber, effect: TermEffect)] = []
    var at = verb + 1
    if tree[at].upos == .adv { at += 1 }
    // "Finance stays with Jane Doe"
    if PortfolioVerbs.staying.contains(tree[verb].lemma) {
      guard ["with", "under"].contains(tree.lower[at]),
        let holder = Neighbours(discourse: discourse).person(after: at)
      else { return [] }
      return [(field, holder, .holds)]
    }
    // "Interior passes from Jane Doe to John Roe"
    if tree.lower[at] == "from", let before = Neighbours(discourse: discourse).person(after: at),
      let to = (at + 1 ..<| min(at + 12, sentence.upperBound)).first(where: { tree.lower[$0] == "to" })
    {
      found.append((field, before, .ends))
      at = to
    }
    var next: Range<Int>? = field
    while let field = next, tree.lower[at] == "to",
      let holder = Neighbours(discourse: discourse).person(after: at),
      let name = (at + 1 ..<| min(at + 10, sentence.upperBound)).lazy.compactMap({ cast.mention(at: $0) })
        .first(where: { $0.entity == holder })
    {
      found.append((field, holder, .begins))
      at = name.tokens.upperBound
      while ["and", ",", ";"].contains(tree.lower[at]) { at += 1 }
      next = self.field(at, sentence, behind: "to")
      at = next?.upperBound ?? at
    }
    return found
  }

  /// The field that begins at a token: "Energy", "the Home Office", "Foreign Affairs and Trade"; nil where more follows
  /// that it would only describe.
  private func field(_ begin: Int, _ sentence: Range<Int>, behind next: String? = nil) -> Range<Int>? {
    let first = tree.lower[begin] == "the" ? begin + 1 : begin
    guard first < sentence.upperBound else { return nil }
    var at = first
    var isField = false
    if tree.isCapitalised(first) {
      while at < min(first + 7, sentence.upperBound) {
        let word = tree.lower[at]
        if tree.isCapitalised(at), OfficialFields.words.contains(word) || PortfolioWords.houses.contains(word)
        {
          isField = true
        } else if tree.isCapitalised(at), discourse.calendar.span(at: at) == nil, leadsToField(at, sentence) {
          // Part of a name: "Foreign Affairs", "Home Office", "Parliamentary Relations".
          isField = false
        } else if ["and", "&"].contains(word), at > first, isField, leadsToField(at, sentence) {
          // "Health and Welfare"
        } else if word == "of", tree.lower[at - 1] == "board", tree.lower[at + 1] == "trade" {
          // "the Board of Trade"
        } else {
          break
        }
        at += 1
      }
      if tree.lower[at] == "office", tree.isCapitalised(at), at == first + 1 {
        at += 1
        isField = true
      } else if at == first, tree.lower[at + 1] == "office", tree.isCapitalised(at + 1),
        PortfolioWords.kinds.contains(tree.lower[first])
      {
        at += 2
        isField = true
      }
    } else if first == begin, begin > sentence.lowerBound + 1, isTakenFrom(begin - 2, sentence) {
      while tree.lower[at] != "from" { at += 1 }
      isField = true
    } else if first > begin, PortfolioWords.common.contains(tree.lower[first]) {
      at = first + 1
      isField = true
    }
    guard isField, at > first else { return nil }
    if let next { return tree.lower[at] == next ? begin ..<| at : nil }
    let behind = tree[at]
    guard
      at >= sentence.upperBound || behind.upos == .punct && !["-", "'"].contains(tree.lower[at])
        || [.adp, .cconj, .sconj, .adv].contains(behind.upos) && tree.lower[at] != "of"
        || discourse.calendar.span(at: at) != nil
        || ["'s", "’s"].contains(tree.lower[at]) == false
          && behind.upos == .aux
    else { return nil }
    return begin ..<| at
  }

  /// Whether a field stands right behind a word of its name, or behind "and".
  private func leadsToField(_ token: Int, _ sentence: Range<Int>) -> Bool {
    var at = token + 1
    while at < min(token + 3, sentence.upperBound), tree.isCapitalised(at),
      discourse.calendar.span(at: at) == nil
    {
      if OfficialFields.words.contains(tree.lower[at]) || PortfolioWords.houses.contains(tree.lower[at]) {
        return true
      }
      guard cast.mention(at: at).map({ !cast.isPerson($0.entity) }) ?? true else { return false }
      at += 1
    }
    return false
  }

  /// The field that ends right before a verb or its auxiliary: "Defence was given to".
  private func field(endingBefore verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = verb
    while end > sentence.lowerBound, [.aux, .adv].contains(tree[end - 1].upos) { end -= 1 }
    for begin in stride(from: end - 1, to: max(sentence.lowerBound - 1, end - 6), by: -1) {
      guard begin == sentence.lowerBound || !tree.isCapitalised(begin - 1),
        let found = field(begin, sentence, behind: tree.lower[end]), found.upperBound == end
      else { continue }
      let starts = found.lowerBound
      return starts > sentence.lowerBound && tree.lower[starts - 1] == "the" ? starts - 1 ..<| end : found
    }
    return nil
  }

  private func add(
    _ field: Range<Int>, _ holder: CastNumber, _ effect: TermEffect, _ verb: Int, _ sentence: Range<Int>,
    _ drafts: inout [OccupancyDraft]
  ) {
    let whole = tree.words(field).joinedLines
    let words = whole.hasPrefix("The ") ? "t" + whole.dropFirst() : whole
    let isHouse = ["office"].contains(tree.lower[field.upperBound - 1])
    var draft = OccupancyDraft(
      holder: holder, office: isHouse ? "Minister at \(words)" : "Minister of \(words)",
      evidence: [discourse.sentenceEvidence(verb, confidence: 0.78)])
    let phrase = OfficePhrase(
      tokens: field, head: field.upperBound - 1,
      rank: Rank(word: "minister", category: .government, needsBody: false),
      title: field, start: field.lowerBound)
    let link = OfficeLinkage(holder: holder, link: .trigger(verb), effect: effect, confidence: 0.78)
    if let term = TermReader(discourse, sentence).terms([LinkedPhrase(phrase: phrase, links: [link])]).first?
      .first
    {
      draft.start = term.start
      draft.end = term.end
    }
    if effect == .ends { draft.former = true }
    if draft.start == nil, effect == .begins { draft.start = discourse.calendar.date(of: verb, tree) }
    Neighbours(discourse: discourse).note(phrase, sentence, &draft)
    // "The following year she was moved to Justice": out of what she had.
    let isMoved =
      PortfolioVerbs.moved.contains(tree[verb].lemma) || PortfolioVerbs.moving.contains(tree[verb].lemma)
    if isMoved, let date = draft.start,
      let last = drafts.indices.last(where: { drafts[$0].holder == holder }),
      drafts[last].end == nil, drafts[last].office.lowercased().holds("minister"),
      (drafts[last].start?.earliest ?? Int.min) <= (date.latest ?? Int.max)
    {
      drafts[last].end = date
    }
    let key = draft.office.lowercased()
    guard
      !drafts.contains(where: {
        $0.holder == holder && $0.office.lowercased() == key && $0.start == draft.start
      })
    else { return }
    drafts.append(draft)
  }

  /// Whether the last sentences speak of a government.
  private func speaksOfGovernment(before end: Int) -> Bool {
    (max(0, end - 140) ..<| end).contains { PortfolioWords.governments.contains(tree.lower[$0]) }
  }

  private func isUnsaid(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 4) ..<| verb).contains {
      UnsaidWords.hold($0, tree) || UnsaidVerbs.words.contains(tree[$0].lemma)
        || tree[$0].lemma == "nearly"
    }
  }
}

/// Verbs by which portfolios change hands, by lemma.
enum PortfolioVerbs {
  static let taken: Set<String> = ["take", "get", "receive", "accept", "inherit", "assume", "gain"]
  static let held: Set<String> = ["hold", "keep", "retain", "occupy"]
  static let given: Set<String> = ["give", "hand", "entrust", "assign", "award", "allot"]
  /// With "to", of whom somebody else moves.
  static let moved: Set<String> = [
    "move", "shift", "transfer", "switch", "send", "promote", "demote", "reshuffle", "shunt", "appoint",
    "reassign",
  ]
  /// With "to", of who moves.
  static let moving: Set<String> = ["move", "shift", "switch", "go", "return", "transfer"]
  static let fallen: Set<String> = ["go", "fall", "pass"]
  /// What a portfolio does that changes hands, as written.
  static let passing: Set<String> = [
    "passes", "passed", "pass", "goes", "went", "falls", "fell", "moves", "moved", "returns", "returned",
    "reverts",
    "reverted", "transfers", "transferred", "given", "handed",
  ]
  static let staying: Set<String> = ["stay", "remain", "rest"]
  /// With "for", of one office and the next.
  static let exchanged: Set<String> = ["swap", "exchange", "trade", "leave"]
  static let all = exchanged.union(taken).union(held).union(given).union(moved).union(moving).union(fallen)
    .union(staying)
}

/// Words of portfolios besides fields, lower case.
enum PortfolioWords {
  /// Departments that are called by their house or their chest.
  static let houses: Set<String> = ["treasury", "exchequer", "admiralty", "interior", "pentagon"]
  /// Of lower case with "the".
  static let common: Set<String> = ["interior", "exchequer", "treasury", "colonies", "admiralty"]
  /// In front of a field or of "Office".
  static let kinds: Set<String> = [
    "foreign", "home", "public", "social", "internal", "external", "rural", "regional", "national", "local",
    "colonial", "war", "scottish", "welsh", "irish", "india", "cabinet", "board", "office", "state",
    "government",
    "economic", "overseas", "native", "higher", "community", "primary",
  ]
  /// Words by which a text speaks of a government.
  static let governments: Set<String> = [
    "minister", "ministers", "cabinet", "government", "premier", "reshuffle", "portfolio", "portfolios",
    "ministry",
    "coalition", "premiership", "ministerial", "administration", "chancellor", "frontbench",
  ]
}
