import Language
import Records

/// Which claims of a document contradict each other, by what they say and not only by where they stand.
///
/// A denial or doubt opposes a claim that asserts what it denies: the two share words that are rare in the document,
/// people, or words of one sense class ("contact", "met", "spoke"). A claim that a "however, it emerged" brings in
/// opposes the denial before it.
enum Oppositions {
  static func find(_ claims: inout [ClaimDraft], _ discourse: Discourse) {
    let contents = claims.map { terms(of: $0, discourse) }
    var frequency: [String: Int] = [:]
    // What is said within what somebody says is the same words once more.
    let starts = claims.flatMap { $0.content.prefix(1).map(\.lowerBound) }.sorted()
    for (claim, content) in zip(claims, contents) {
      if let range = claim.content.first, hasStart(within: range, starts) { continue }
      for term in content { frequency[term, default: 0] += 1 }
    }
    let rarity = { (term: String) in 1 / Double(max(1, (frequency[term] ?? 1) - 1)) + 0.1 }
    // Claims by their words, so that a book of claims is not gone through for each denial; words that very many share
    // tell nothing.
    var asserting: [String: [Int]] = [:]
    for index in claims.indices where claims[index].stance == .asserts {
      for term in contents[index] { asserting[term, default: []].append(index) }
    }
    let negative = claims.indices.map {
      claims[$0].stance == .asserts && Counters.isNegative(claims[$0], discourse.tree)
    }
    for index in claims.indices where claims[index].stance != .asserts || negative[index] {
      var scored: [(other: Int, score: Double)] = []
      var others: Set<Int> = []
      for term in contents[index] {
        if let sharing = asserting[term], sharing.count <= 300 { others.formUnion(sharing) }
      }
      for other in others.sorted() {
        if isOneVoice(claims[index], claims[other]) || (negative[index] && negative[other]) { continue }
        let shared = contents[index].intersection(contents[other]).sorted()
        guard !shared.isEmpty else { continue }
        let weight = shared.reduce(0) { $0 + rarity($1) * ($1.hasPrefix("#") ? 0.5 : 1) }
        let all = contents[index].sorted().reduce(0) { $0 + rarity($1) }
        var score = weight / max(all, 0.8)
        if shared.allSatisfy({ $0.hasPrefix("#") }) { score *= 0.5 }
        let gap = abs(claims[index].evidence[0].range.lowerBound - claims[other].evidence[0].range.lowerBound)
        if gap < 500 { score *= 1.4 }
        // Who denies is whom it was said of.
        if let denier = claims[index].chain.last?.source, claims[other].about.contains(denier) {
          score *= 1.5
        }
        // What is asserted in the negative ("no such request was on record") opposes only what it plainly answers.
        if score > 0.3,
          claims[index].stance != .asserts || (gap < 4000 && shared.contains { !$0.hasPrefix("#") })
        {
          scored.append((other, score))
        }
      }
      scored.sort { $0.score == $1.score ? $0.other < $1.other : $0.score > $1.score }
      for candidate in scored.prefix(3) where candidate.score > scored[0].score * 0.6 {
        add(candidate.other, to: &claims[index])
      }
    }
    findContrasts(&claims, contents, discourse)
    findAnaphoric(&claims, negative, discourse)
    findNear(&claims, discourse)
    findRetorts(&claims, negative, contents, discourse)
  }

  /// Whether one of some sorted offsets lies within a range, after its begin.
  private static func hasStart(within range: Range<Int>, _ starts: [Int]) -> Bool {
    let first = starts.indices.partitionPoint { starts[$0] > range.lowerBound }
    return first < starts.count && starts[first] < range.upperBound
  }

  /// "He did not, she replied", "Bouzidi retorted that …": against the last claim of another voice just before.
  private static func findRetorts(
    _ claims: inout [ClaimDraft], _ negative: [Bool], _ contents: [Set<String>], _ discourse: Discourse
  ) {
    let tree = discourse.tree
    for index in claims.indices where claims[index].opposes.isEmpty {
      guard let cue = claims[index].chain.last?.cueTokens.last,
        Counters.retorts.contains(tree[cue].lemma) || negative[index],
        !claims.contains(where: { $0.opposes.contains(index) })
      else { continue }
      let isRetort = Counters.retorts.contains(tree[cue].lemma)
      let before = lastAssertion(before: cue, claims[index], claims, within: isRetort ? 2 : 1, tree) {
        other, _ in
        !negative[other] && (isRetort || !contents[index].isDisjoint(with: contents[other]))
      }
      if let before { add(before, to: &claims[index]) }
    }
  }

  /// "X has rejected this version", "Y denied it": against the last claim of somebody else before it.
  private static func findAnaphoric(
    _ claims: inout [ClaimDraft], _ negative: [Bool], _ discourse: Discourse
  ) {
    let tree = discourse.tree
    for index in claims.indices where claims[index].opposes.isEmpty {
      let isJudged = claims[index].stance == .asserts && isJudgement(claims[index], tree)
      guard claims[index].stance != .asserts || negative[index] || isJudged,
        let range = claims[index].content.first
      else { continue }
      let token = tree.firstToken(from: range.lowerBound)
      guard token < tree.count,
        [
          "which", "this", "that", "these", "those", "it", "them", "the", "such", "having", "being", "doing",
          "any",
        ]
        .contains(
          tree.lower[token])
      else { continue }
      // "the accusation, and a letter …": what the denial denies ends with its noun.
      guard
        range.count < 40 && isAnaphor(token, range, tree) || Counters.pointsBack(token, tree)
          || (isJudged || negative[index]) && ["it", "this", "that", "these"].contains(tree.lower[token])
      else { continue }
      let cue = claims[index].chain.last?.cueTokens.last ?? token
      if let before = lastAssertion(before: cue, claims[index], claims, within: 2, tree) {
        add(before, to: &claims[index])
      }
    }
  }

  /// "called the report 'a story for fishermen'": what was said is judged, not told.
  private static func isJudgement(_ claim: ClaimDraft, _ tree: Tree) -> Bool {
    claim.chain.last?.cueTokens.contains { Counters.judgements.contains(tree[$0].lemma) } ?? false
  }

  /// A denial that shares no word with anything answers what somebody else has just said of the matter.
  private static func findNear(_ claims: inout [ClaimDraft], _ discourse: Discourse) {
    let tree = discourse.tree
    for index in claims.indices where claims[index].stance == .denies && claims[index].opposes.isEmpty {
      guard let cue = claims[index].chain.last?.cueTokens.last else { continue }
      let before = lastAssertion(before: cue, claims[index], claims, within: 1, tree) { _, its in
        discourse.block(of: its) == discourse.block(of: cue)
      }
      if let before, !claims[before].opposes.contains(index) { add(before, to: &claims[index]) }
    }
  }

  /// The last claim that another voice than `claim`'s asserts, with its cue before the token `cue` and at most so many
  /// sentences back; `fits` gets its number and the token of its cue.
  private static func lastAssertion(
    before cue: Int, _ claim: ClaimDraft, _ claims: [ClaimDraft], within sentences: Int, _ tree: Tree,
    where fits: (Int, Int) -> Bool = { _, _ in true }
  ) -> Int? {
    claims.indices.last { other in
      guard claims[other].stance == .asserts, !isOneVoice(claim, claims[other]),
        let its = claims[other].chain.last?.cueTokens.last, its < cue
      else { return false }
      return tree.sentence(of: cue) - tree.sentence(of: its) <= sentences && fits(other, its)
    }
  }

  /// Whether words that begin at `token` say nothing themselves but point at what was said: "it", "the charge", "having
  /// done so"; but not "having leaked it".
  private static func isAnaphor(_ token: Int, _ range: Range<Int>, _ tree: Tree) -> Bool {
    var at = token
    var nouns: [String] = []
    while at < tree.count, tree[at].start < range.upperBound {
      if tree[at].upos == .verb, !["do", "say", "be", "have", "make"].contains(tree[at].lemma) {
        return false
      }
      if tree[at].upos == .noun { nouns.append(tree[at].lemma) }
      at += 1
    }
    return nouns.isEmpty
      || nouns.contains {
        CueTable.deniable.contains($0) || CueTable.nouns[$0] != nil || CueTable.texts.contains($0)
          || ["remark", "comment", "word", "quotation"].contains($0)
      }
  }

  private static func add(_ other: Int, to claim: inout ClaimDraft) {
    if !claim.opposes.contains(other) {
      claim.opposes.append(other)
      claim.opposes.sort()
    }
  }

  private static func isOneVoice(_ one: ClaimDraft, _ other: ClaimDraft) -> Bool {
    guard let mine = one.chain.last?.source, let its = other.chain.last?.source else { return false }
    return mine == its
  }

  /// "However, it later emerged that …", "but … after the ministry acknowledged …": against what was said before it.
  private static func findContrasts(
    _ claims: inout [ClaimDraft], _ contents: [Set<String>], _ discourse: Discourse
  ) {
    let tree = discourse.tree
    for index in claims.indices where claims[index].stance == .asserts {
      guard let cue = claims[index].chain.last?.cueTokens.last, disclosing.contains(tree[cue].lemma) else {
        continue
      }
      let sentence = tree.sentence(of: cue)
      let range = tree.sentenceTokens(of: cue)
      let opening = range.prefix(4).contains { contrasts.contains(tree.lower[$0]) }
      let within = (range.lowerBound..<cue).contains {
        tree.lower[$0] == "but" || tree.lower[$0] == "although" || tree.lower[$0] == "despite"
      }
      guard opening || within else { continue }
      var best: Int?
      for other in claims.indices where other != index && !isOneVoice(claims[other], claims[index]) {
        guard let before = claims[other].chain.last?.cueTokens.last, before < cue else { continue }
        let distance = sentence - tree.sentence(of: before)
        guard distance <= (opening ? 2 : 0), discourse.block(of: before) == discourse.block(of: cue) else {
          continue
        }
        if claims[other].stance == .denies || !contents[other].isDisjoint(with: contents[index]) {
          best = other
        }
      }
      if let best { add(index, to: &claims[best]) }
    }
  }

  private static let contrasts: Set<String> = [
    "however", "but", "yet", "nevertheless", "nonetheless", "despite", "contrary", "instead",
  ]
  private static let disclosing: Set<String> = [
    "emerge", "reveal", "acknowledge", "admit", "confirm", "show", "find", "concede", "report", "transpire",
    "disclose", "say", "testify", "tell", "write",
  ]

  /// What a content is about: lemmas that carry meaning, as their sense class where they have one, and the people.
  private static func terms(of claim: ClaimDraft, _ discourse: Discourse) -> Set<String> {
    var set: Set<String> = []
    let tree = discourse.tree
    for range in claim.content {
      var token = tree.firstToken(from: range.lowerBound)
      while token < tree.count, tree[token].start < range.upperBound {
        let lemma = tree[token].lemma
        switch tree[token].upos {
        case .noun, .verb, .adj:
          if let sense = SenseClasses.sense(of: lemma) {
            set.insert(sense)
          } else if lemma.utf8.count > 2, !common.contains(lemma) {
            set.insert(lemma)
          }
        default: break
        }
        token += 1
      }
    }
    for entity in claim.about where entity != discourse.cast.subject { set.insert("#\(entity)") }
    // Who denies a meeting is a party to it.
    if claim.stance == .denies, let source = claim.chain.last?.source, source != discourse.cast.subject {
      set.insert("#\(source)")
    }
    return set
  }

  private static let common: Set<String> = [
    "say", "have", "make", "do", "be", "take", "get", "go", "come", "give", "year", "time", "day", "people",
    "official", "statement", "claim", "other",
    "ever", "former", "such", "own", "many", "new", "first", "last", "way", "thing", "russian", "american",
    "government", "country", "call", "consider",
  ]
}

/// Words that say the same thing where a denial is held against a disclosure; one sense a line.
enum SenseClasses {
  static let lines: [(sense: String, lemmas: [String])] = [
    (
      "=contact",
      [
        "contact", "meet", "meeting", "speak", "talk", "conversation", "communicate", "communication",
        "discuss", "discussion", "encounter", "dealing", "converse", "dine", "telephone",
      ]
    ),
    ("=spying", ["spy", "espionage", "spying", "agent", "operative", "officer", "informant", "recruiter"]),
    (
      "=bribery",
      [
        "bribe", "bribery", "kickback", "payment", "pay", "payoff", "money", "cash", "envelope", "fund",
        "accept",
      ]
    ),
    ("=lying", ["lie", "mislead", "deceive", "conceal", "hide", "false", "untrue", "falsify", "fabricate"]),
    (
      "=killing",
      [
        "kill", "killing", "murder", "assassinate", "assassination", "execute", "execution", "massacre",
        "shoot",
      ]
    ),
    (
      "=fraud",
      [
        "fraud", "rig", "rigging", "falsification", "steal", "theft", "embezzle", "embezzlement", "misuse",
        "divert", "launder",
      ]
    ),
    (
      "=leaving",
      ["resign", "resignation", "leave", "quit", "retire", "dismiss", "dismissal", "fire", "remove"]
    ),
    ("=knowing", ["know", "knowledge", "aware", "awareness", "learn", "inform", "brief"]),
    ("=ordering", ["order", "authorize", "authorise", "instruct", "approve", "sign", "command", "direct"]),
    ("=meddling", ["interfere", "interference", "meddle", "meddling", "hack", "hacking", "influence"]),
    (
      "=owning",
      [
        "own", "owner", "ownership", "property", "villa", "apartment", "house", "account", "company",
        "shareholder", "stake",
      ]
    ),
    ("=sickness", ["ill", "illness", "sick", "disease", "health", "cancer", "hospital"]),
    ("=kinship", ["affair", "relationship", "romance", "mistress"]),
    ("=travelling", ["travel", "visit", "trip", "fly", "flight", "journey"]),
  ]

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in lines { for lemma in line.lemmas where table[lemma] == nil { table[lemma] = line.sense } }
    return table
  }()

  static func sense(of lemma: String) -> String? { table[lemma] }
}
