import Chronology
import Language
import Reading

/// Offices that the items of a curriculum vitae give by themselves, in a list or in a line without a verb: "- Director of
/// Research, Central Bank (1992–1999)", "ward nurse, Port-Cartier, 1969–73; lecturer, Collège Sainte-Foy, 1974–81".
struct Curriculum {
  private let discourse: Discourse
  private var tree: Tree { discourse.tree }

  init(_ discourse: Discourse) { self.discourse = discourse }

  /// The subject's offices where a sentence is such a line; none for prose.
  func drafts(_ sentence: Range<Int>) -> [OccupancyDraft] {
    guard let subject = discourse.cast.subject, discourse.cast.isPerson(subject), isListing(sentence) else {
      return []
    }
    var drafts: [OccupancyDraft] = []
    var isListed = isCareer(sentence)
    for segment in segments(sentence) {
      var last: Item?
      var at = start(segment)
      if at > segment.lowerBound { isListed = true }
      while at < segment.upperBound, let item = item(at ..<| segment.upperBound, after: last) {
        guard item.term != nil || isListed || !drafts.isEmpty else { break }
        // "Barrister-at-law.": a calling by itself.
        if item.term == nil, item.tail.isEmpty, item.shared == nil,
          !item.title.contains(where: { Ranks.byWord[tree.lower[$0]] != nil })
        {
          break
        }
        drafts += self.drafts(item, subject)
        last = item
        at = item.end
      }
    }
    return drafts
  }

  // MARK: What is such a line

  /// Whether a sentence is an item of a list or a line without a verb and without a pronoun.
  private func isListing(_ sentence: Range<Int>) -> Bool {
    let block = discourse.document.blocks[discourse.block(of: sentence.lowerBound)]
    if let section = block.section, discourse.document.sections.indices.contains(section) {
      let title = discourse.document.sections[section].title.lowercased()
      if CurriculumWords.others.contains(where: { title.holds($0) }) { return false }
    }
    // "Profession: agricultural scientist"
    if ["profession", "occupation"].contains(tree.lower[sentence.lowerBound]),
      tree.lower[sentence.lowerBound + 1] == ":"
    {
      return false
    }
    if CurriculumWords.others.contains(where: { tree.lower[sentence.lowerBound].hasPrefix($0) }) {
      return false
    }
    // "Positions held: Deputy Minister of Finance, 1994–1997; …"
    if ["positions", "offices", "posts", "appointments", "career", "employment"].contains(
      tree.lower[sentence.lowerBound]),
      let colon = sentence.prefix(4).first(where: { tree.lower[$0] == ":" }),
      !(colon ..<| sentence.upperBound).contains(where: {
        tree[$0].upos == .aux || Anaphora.pronouns[tree.lower[$0]] != nil
      })
    {
      return true
    }
    // "Enrolled as an advocate in 1974.": a sentence, though it has no subject.
    let opening = tree[sentence.lowerBound]
    if opening.upos == .verb, opening.morphology.contains(.past), opening.head < 0,
      !CurriculumWords.verbs.contains(tree.lower[sentence.lowerBound]), discourse.cast.isTelegraphic
    {
      return false
    }
    if case .listItem = block.kind {
      return !sentence.contains {
        tree[$0].upos == .verb && tree[$0].deprel == .root && !CurriculumWords.verbs.contains(tree.lower[$0])
      }
    }
    guard sentence.count < 120, tree.lower[sentence.lowerBound] != "by",
      // "The King in Council today appointed Jane Doe ambassador": a sentence with its subject.
      !sentence.contains(where: {
        [.nsubj, .nsubjPass].contains(tree[$0].deprel) && tree[$0].head > $0
          && tree[tree[$0].head].upos == .verb
          && tree[tree[$0].head].head < 0 && tree[$0].upos != .num
      })
    else { return false }
    return !sentence.contains { token in
      switch tree[token].upos {
      case .aux, .intj: true
      case .pron where tree.lower[token + 1] == "death" && ["until", "till"].contains(tree.lower[token - 1]):
        false
      case .pron:
        Anaphora.pronouns[tree.lower[token]] != nil
          || ["they", "it", "who", "that"].contains(tree.lower[token])
      case .verb: !CurriculumWords.verbs.contains(tree.lower[token]) && !isCapitalised(token)
      default: false
      }
    }
  }

  /// Whether the heading above tells of posts, so that an item needs no date.
  private func isCareer(_ sentence: Range<Int>) -> Bool {
    let block = discourse.document.blocks[discourse.block(of: sentence.lowerBound)]
    // "Chair, Fenland Water plc; senior independent director, …" right under the name
    if block.section == nil, discourse.block(of: sentence.lowerBound) < 2,
      !sentence.contains(where: { [.verb, .aux].contains(tree[$0].upos) && !isCapitalised($0) })
    {
      return true
    }
    guard let section = block.section, discourse.document.sections.indices.contains(section) else {
      return false
    }
    let title = discourse.document.sections[section].title.lowercased()
    return CurriculumWords.careers.contains { title.holds($0) }
  }

  private func segments(_ sentence: Range<Int>) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var first = sentence.lowerBound
    // "1986–1990 Assistant engineer, Ministry of Works 1996–2001 District chairman, Masaka": lines that begin with a term.
    let isOfTerms = (term(at: sentence.lowerBound) ?? term(before: sentence)) != nil
    for token in sentence {
      if tree.lower[token] == ";" {
        segments.append(first ..<| token)
        first = token + 1
      } else if isOfTerms, token > first + 1, term(at: token) != nil,
        ![.adp, .punct, .cconj].contains(tree[token - 1].upos)
      {
        segments.append(first ..<| token)
        first = token
      }
    }
    segments.append(first ..<| sentence.upperBound)
    return segments
  }

  /// "1986-1990" in front of a line, which is a sentence of its own to the analysis.
  private func term(before sentence: Range<Int>) -> DatedSpan? {
    let last = sentence.lowerBound - 1
    guard last > 0, discourse.block(of: last) == discourse.block(of: sentence.lowerBound),
      let span = term(at: tree.sentenceTokens(of: last).lowerBound),
      span.tokens.upperBound == sentence.lowerBound
    else { return nil }
    return span
  }

  /// A span of years, or one that still goes on, that begins at a token.
  private func term(at token: Int) -> DatedSpan? {
    guard let span = discourse.calendar.span(at: token), span.tokens.lowerBound == token, span.start != nil,
      span.end != nil || span.isOpen
    else { return nil }
    return span
  }

  /// Behind a label: "Before Parliament:".
  private func start(_ segment: Range<Int>) -> Int {
    guard discourse.calendar.span(at: segment.lowerBound) == nil else { return segment.lowerBound }
    let colon = segment.prefix(5).first { tree.lower[$0] == ":" && discourse.calendar.span(at: $0) == nil }
    // "Deputy Director, DIOP: 4 July 2016 – 27 August 2018" has its term behind the colon.
    guard let colon,
      discourse.calendar.span(at: colon + 1) == nil
        || !(segment.lowerBound ..<| colon).contains(where: { CurriculumWords.isRank(tree.lower[$0]) })
    else { return segment.lowerBound }
    return colon + 1
  }

  // MARK: One item

  private struct Item {
    /// The tokens up to the first comma or preposition: the title.
    var title: Range<Int>
    /// Those behind it: the body, the place.
    var tail: Range<Int>
    var term: Term?
    /// Where the next item begins.
    var end: Int
    /// "and for Outremer 1999–2011": the title is that of the item before.
    var borrowed: Range<Int>?
    /// "president 1985–87": the body is that of the item before.
    var shared: Range<Int>?
    /// "Finance Committee (chair)": the body stands before the title.
    var isBodyFirst = false
  }

  private func item(_ segment: Range<Int>, after last: Item?) -> Item? {
    var at = segment.lowerBound
    while at < segment.upperBound, [",", "and", "then", "&", "-", "–", "•"].contains(tree.lower[at]) {
      at += 1
    }
    var spans: [DatedSpan] = []
    if last == nil, let span = discourse.calendar.span(at: at) {
      spans.append(span)
      at = span.tokens.upperBound
      while at < segment.upperBound, tree[at].upos == .punct || ["–", "-", ":"].contains(tree.lower[at]) {
        at += 1
      }
    } else if last == nil, let span = term(before: segment) {
      spans.append(span)
    }
    let begin = at
    while at < segment.upperBound, discourse.calendar.span(at: at)?.isAttributive ?? true {
      if tree.lower[at] == "(", discourse.calendar.span(at: at + 1) != nil { break }
      at += 1
    }
    let behind = at
    if spans.isEmpty {
      while at < segment.upperBound {
        if let span = discourse.calendar.span(at: at) {
          spans.append(span)
          at = span.tokens.upperBound
        } else if ["(", ")", ",", "and", "from", "to", "since", "–"].contains(tree.lower[at]),
          spans.isEmpty || tree.lower[at] == ")"
        {
          at += 1
        } else {
          break
        }
      }
    }
    let end = trimmed(begin ..<| behind)
    guard !end.isEmpty else { return nil }
    let term = TermReader(discourse, segment).read(spans, .holds).first { $0.start != nil || $0.end != nil }
    if let last, ["for", "of", "to", "at", "in"].contains(tree.lower[end.lowerBound]) {
      return Item(title: last.title, tail: end, term: term, end: max(at, behind), borrowed: last.title)
    }
    guard let title = title(end) else { return bodyFirst(end, term, max(at, behind), after: last) }
    var item = Item(
      title: title, tail: title.upperBound ..<| end.upperBound, term: term, end: max(at, behind))
    if item.tail.isEmpty, let last {
      item.shared = !last.tail.isEmpty && !last.isBodyFirst ? last.tail : last.shared
      item.isBodyFirst = last.isBodyFirst && item.shared != nil
    }
    return item
  }

  /// "Finance Committee (chair) 2011–2015", "municipal council, member 1997–2016", "Hospital District, chair of the board":
  /// the body, and behind it in brackets or behind a comma what somebody is of it.
  private func bodyFirst(_ tokens: Range<Int>, _ term: Term?, _ end: Int, after last: Item?) -> Item? {
    guard last == nil, let first = tokens.first, isCapitalised(first),
      let mark = tokens.last(where: { [",", "("].contains(tree.lower[$0]) }), mark > first + 1
    else { return nil }
    var role = mark + 1 ..<| tokens.upperBound
    if tree.lower[mark] == "(" {
      guard let close = role.first(where: { tree.lower[$0] == ")" }), close == role.upperBound - 1 else {
        return nil
      }
      role = role.lowerBound ..<| close
    }
    let body = first ..<| mark
    guard body.count < 16,
      body.contains(where: {
        OfficeBodies.words.contains(tree.lower[$0]) || BodyWords.last.contains(tree.lower[$0])
          || ["delegation", "district", "group", "network", "forum", "union"].contains(tree.lower[$0])
      }),
      !body.contains(where: {
        SchoolWords.words.contains(tree.lower[$0]) || [.verb, .aux].contains(tree[$0].upos)
      }),
      let title = title(role), title.upperBound == role.upperBound || tree.lower[title.upperBound] == "of"
    else { return nil }
    return Item(
      title: title, tail: title.upperBound ..<| role.upperBound, term: term, end: end, shared: body,
      isBodyFirst: true)
  }

  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var end = tokens.upperBound
    while end > tokens.lowerBound,
      tree[end - 1].upos == .punct && tree.lower[end - 1] != ")"
        || ["from", "since", "in", "until", "(", "and"].contains(tree.lower[end - 1])
    { end -= 1 }
    return tokens.lowerBound ..<| end
  }

  /// The words up to the first comma or preposition, where they are a rank or somebody's calling.
  private func title(_ tokens: Range<Int>) -> Range<Int>? {
    guard let first = tokens.first,
      [.noun, .propn, .adj, .num].contains(tree[first].upos)
        || CurriculumWords.verbs.contains(tree.lower[first])
        || isCapitalised(first)
    else { return nil }
    let end =
      tokens.first { token in
        [",", "(", "—", ":"].contains(tree.lower[token])
          || ["–", "-"].contains(tree.lower[token]) && tree[token].spaceAfter
          || token > first
            && ["of", "at", "in", "for", "to", "on", "with", "from", "and"].contains(tree.lower[token])
      } ?? tokens.upperBound
    let title = first ..<| end
    guard title.count < 7, !title.contains(where: { DegreeWords.words.contains(tree.lower[$0]) }),
      title.contains(where: { CurriculumWords.isRank(tree.lower[$0]) }),
      !tokens.contains(where: { ["order", "medal", "legion", "prize", "award"].contains(tree.lower[$0]) })
    else { return nil }
    // A person or a school stands here, not what somebody was.
    if let mention = discourse.cast.mention(at: first), mention.form == .name,
      discourse.cast.isPerson(mention.entity), mention.tokens.upperBound >= end,
      !CurriculumWords.isRank(tree.lower[end - 1])
    {
      return nil
    }
    if title.contains(where: { SchoolWords.words.contains(tree.lower[$0]) }),
      !CurriculumWords.isRank(tree.lower[end - 1])
    {
      return nil
    }
    return title
  }

  private func isCapitalised(_ token: Int) -> Bool {
    tree.analysis.text[tree[token].range].first.map { (65...90).contains($0) } ?? false
  }

  // MARK: Items as drafts

  private func drafts(_ item: Item, _ subject: CastNumber) -> [OccupancyDraft] {
    var words = tree.words(item.title.lowerBound ..<| max(item.title.upperBound, item.tail.upperBound))
    if item.borrowed != nil { words = tree.words(item.title) + " " + tree.words(item.tail) }
    if item.isBodyFirst, let body = item.shared {
      words =
        tree.words(item.title.lowerBound ..<| max(item.title.upperBound, item.tail.upperBound)) + ", "
        + tree.words(body)
    } else if let shared = item.shared {
      words = tree.words(item.title) + joint(shared) + tree.words(shared)
    }
    var draft = OccupancyDraft(
      holder: subject, office: words.joinedLines,
      evidence: [discourse.sentenceEvidence(item.title.lowerBound, confidence: 0.88)])
    let phrase = PhraseReader(discourse).phrases(
      in: item.title.lowerBound ..<| max(item.title.upperBound, item.tail.upperBound)
    )
    .first { item.title.contains($0.head) }
    draft.organization = phrase?.organization ?? organization(item.shared ?? item.tail)
    draft.jurisdiction = phrase?.jurisdiction ?? phrase?.country
    draft.constituency = phrase?.constituency
    draft.start = item.term?.start
    draft.end = item.term?.end
    draft.acting = phrase?.acting ?? false
    if let next = predecessor(behind: item.end) { draft.predecessor = [next] }
    return split(draft, item)
  }

  private func joint(_ tail: Range<Int>) -> String {
    tail.first.map { tree.lower[$0] == "," ? "" : " " } ?? " "
  }

  /// The body that a tail names behind its comma or preposition.
  private func organization(_ tail: Range<Int>) -> String? {
    var first = tail.lowerBound
    while first < tail.upperBound,
      tree[first].upos == .punct || tree[first].upos == .adp || tree[first].upos == .det
    {
      first += 1
    }
    let end =
      (first ..<| tail.upperBound).first { tree.lower[$0] == "," || tree.lower[$0] == "(" } ?? tail.upperBound
    guard end > first,
      (first ..<| end).contains(where: {
        OfficeBodies.words.contains(tree.lower[$0]) || BodyWords.last.contains(tree.lower[$0])
      })
    else { return nil }
    return tree.words(first ..<| end).joinedLines
  }

  /// "(vice Gérald Plante)".
  private func predecessor(behind end: Int) -> CastNumber? {
    guard end + 2 < tree.count, let vice = (end ..<| end + 3).first(where: { tree.lower[$0] == "vice" })
    else {
      return nil
    }
    return Neighbours(discourse: discourse).person(after: vice)
  }

  /// "Ambassador to Ethiopia and Permanent Representative to the African Union": two offices of one term.
  private func split(_ whole: OccupancyDraft, _ item: Item) -> [OccupancyDraft] {
    guard let and = item.tail.first(where: { tree.lower[$0] == "and" }), item.shared == nil,
      item.borrowed == nil,
      and > item.title.upperBound, let second = title(and + 1 ..<| item.tail.upperBound),
      second.upperBound < item.tail.upperBound,
      tree[second.lowerBound].upos == .propn || isCapitalised(second.lowerBound)
    else { return [whole] }
    var (one, other) = (whole, whole)
    one.office = tree.words(item.title.lowerBound ..<| and).joinedLines
    other.office = tree.words(second.lowerBound ..<| item.tail.upperBound).joinedLines
    other.organization = organization(second.upperBound ..<| item.tail.upperBound)
    other.jurisdiction = nil
    return [one, other]
  }
}

/// Words of curricula vitae. Lower case.
enum CurriculumWords {
  /// Headings and labels of what is no career.
  static let others = [
    "award", "honour", "honor", "decoration", "distinction", "medal", "educat", "qualification",
    "publication",
    "bibliograph", "works", "language", "hobbies", "recreation", "clubs", "address",
  ]
  /// Headings of posts.
  static let careers = [
    "career", "experience", "appointment", "position", "office", "board", "member", "employment", "service",
    "bodies", "posts", "activities", "affiliation", "directorship", "work", "mandate", "function",
  ]
  /// Participles that belong to a title.
  static let verbs: Set<String> = [
    "acting", "presiding", "managing", "visiting", "founding", "commanding", "assisting", "supervising",
    "elected",
    "appointed", "resigned", "retired", "leading", "counsel",
  ]
  private static let callings: Set<String> = [
    "nurse", "trainee", "apprentice", "intern", "clerk", "assistant", "associate", "consultant", "surgeon",
    "barrister", "solicitor", "advocate", "journalist", "reporter", "producer", "translator", "pilot",
    "chemist",
    "expert", "specialist", "planner", "developer", "programmer", "consultant", "doctor", "tutor", "reader",
    "guest", "organizer", "organiser", "negotiator", "trainer", "owner", "proprietor", "observer",
    "veterinarian",
    "dentist", "pharmacist", "midwife", "psychologist", "sociologist", "statistician", "designer", "buyer",
    "broker",
  ]

  /// Whether a word names an office or a calling.
  static func isRank(_ word: String) -> Bool { Ranks.byWord[word] != nil || callings.contains(word) }
}
