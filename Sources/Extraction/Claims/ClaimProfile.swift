import Language
import Records

/// What is asked of one claim when it is held against others.
final class ClaimProfile {
  /// How a claim stands to what it tells.
  enum Sign: Int {
    case asserts, assertsNegative, denies, doubts
  }

  /// The last word of the cue, or the first of the content.
  let cue: Int
  /// Where the cue begins, a byte of `Document.text`.
  let cueStart: Int
  let sentence: Int
  let block: Int
  let content: [Range<Int>]
  let sign: Sign
  let isStatement: Bool
  let source: CastNumber?
  /// A lawyer, an office, a family speaks: whoever is accused lets others answer.
  let isSpokesman: Bool
  /// The classes of the cue's words.
  private(set) var cues = CueClasses()
  /// Stems that carry meaning, or their sense classes, as numbers of a `TermTable`, ascending.
  private(set) var terms: [Int] = []
  private(set) var sides = OppositionWords.Sides()
  let people: [CastNumber]
  private(set) var numbers: Set<String> = []
  /// Words of the content.
  private(set) var size = 0
  /// The content tells what nobody wants said of himself.
  private(set) var isAccusing = false
  /// The cue accuses, or the content does.
  var isAccusation: Bool { isAccusing || cues.contains(.accuse) }
  /// The content calls what was said false, a story, unlikely.
  private(set) var isDismissive = false
  /// "it", "the charge": the content points at what was said before.
  let isAnaphor: Bool
  /// The sentence opens with "but", "however", "yet".
  let isContrast: Bool
  /// "also", "too" beside the cue.
  let isAlso: Bool
  /// "for his part", "in turn", "on the other hand" in the sentence of the cue.
  let isTurning: Bool
  let isTagged: Bool
  /// Words of the cue by their places in `OppositionWords.sayings`.
  private(set) var sayings: [Int] = []
  /// Words of the cue's sentence by their places in `OppositionWords.marks`.
  private(set) var marks: [Int] = []
  /// 0 direct, 1 indirect, 2 mixed.
  let quoted: Int
  /// The place of its `ClaimKind`.
  let kind: Int
  /// The nouns by which the source is called, those of the content, and the first of these.
  let sourceNouns: Set<String>
  private(set) var nouns: Set<String> = []
  private(set) var firstNouns: Set<String> = []
  /// "had reported": told before what the sentences around it tell.
  let isBefore: Bool
  /// "later", "now", "since" in the sentence of the cue.
  let isLater: Bool
  /// Numbers with what they count.
  private(set) var amounts: [(number: String, unit: String)] = []
  private(set) var years: Set<String> = []
  private(set) var isMoney = false
  /// "not", "no", "never" anywhere in the content.
  private(set) var isNegated = false
  /// Whom the content refers to, and who is the subject of a clause of it.
  private(set) var names: Set<CastNumber> = []
  private(set) var subjects: Set<CastNumber> = []
  let shape: ClaimShape

  init(_ claim: ClaimDraft, _ discourse: Discourse, _ table: inout TermTable) {
    let tree = discourse.tree
    let first = claim.content.first.map { tree.firstToken(from: $0.lowerBound) } ?? 0
    cue = min(claim.chain.last?.cueTokens.last ?? first, tree.count - 1)
    cueStart = tree[cue].start
    sentence = tree.sentence(of: cue)
    block = discourse.block(of: cue)
    content = claim.content
    isStatement = claim.kind == .statement
    source = claim.chain.last?.source
    people = claim.about
    isTagged = claim.evidence[0].method == .model
    sign =
      switch claim.stance {
      case .asserts: Counters.isNegative(claim, tree) ? .assertsNegative : .asserts
      case .denies: .denies
      case .doubts: .doubts
      }
    isSpokesman = (claim.chain.last?.sourceTokens ?? cue..<cue).contains {
      OppositionWords.spokesmen.contains(tree[$0].lemma)
    }
    for token in claim.chain.last?.cueTokens ?? [] { cues.formUnion(OppositionWords.cue(tree[token].lemma)) }
    let tokens = tree.sentenceTokens(of: cue)
    isContrast = tokens.prefix(4).contains { OppositionWords.openings.contains(tree.lower[$0]) }
    isAlso = (cue - 3...cue + 1).contains { OppositionWords.additions.contains(tree.lower[$0]) }
    isTurning = tokens.prefix(60).contains { OppositionWords.turns.contains(tree.lower[$0]) }
    quoted = claim.quotation == .direct ? 0 : claim.quotation == .indirect ? 1 : 2
    kind = ClaimKind.allCases.firstIndex(of: claim.kind) ?? 0
    sourceNouns = Set(
      (claim.chain.last?.sourceTokens ?? cue..<cue).filter { tree[$0].upos == .noun }.map { tree[$0].lemma })
    isBefore = (claim.chain.last?.cueTokens ?? []).contains { tree.lower[$0] == "had" }
    isLater = tokens.prefix(60).contains { OppositionWords.later.contains(tree.lower[$0]) }
    isAnaphor = ClaimProfile.pointsBack(first, claim, tree)
    shape = ClaimShape(claim, discourse, pointsBack: isAnaphor)
    sayings = Array(
      Set((claim.chain.last?.cueTokens ?? []).compactMap { OppositionWords.saying[tree[$0].lemma] })
    ).sorted()
    marks = Array(Set(tokens.compactMap { OppositionWords.mark[tree.lower[$0]] })).sorted()
    for range in claim.content {
      let words = tree.tokens(in: range)
      for token in words {
        take(token, tree, &table)
        count(token, words, tree)
        if tree[token].upos == .noun {
          nouns.insert(tree[token].lemma)
          if firstNouns.isEmpty { firstNouns = [tree[token].lemma] }
        }
        guard let entity = discourse.cast.mention(at: token)?.entity else { continue }
        names.insert(entity)
        if [.nsubj, .nsubjPass].contains(tree[token].deprel) { subjects.insert(entity) }
      }
    }
    terms = Array(Set(terms)).sorted()
  }

  private static let negations: Set<String> = [
    "no", "not", "n't", "never", "nobody", "nothing", "none", "neither", "without", "nor", "false", "untrue",
  ]
  private static let currencies: Set<String> = [
    "$", "£", "€", "million", "billion", "euros", "dollars", "pounds", "francs", "rubles", "roubles", "pesos",
    "yen", "crowns", "rupees", "kronor", "marks", "shillings",
  ]

  /// Numbers with their units, years, money and negations of the content.
  private func count(_ token: Int, _ words: Range<Int>, _ tree: Tree) {
    let word = tree.lower[token]
    if ClaimProfile.negations.contains(word) { isNegated = true }
    if ClaimProfile.currencies.contains(word) { isMoney = true }
    guard tree[token].upos == .num else { return }
    if word.utf8.count == 4, word.utf8.allSatisfy({ (48...57).contains($0) }), word >= "1500", word < "2100" {
      years.insert(word)
    }
    let unit = (token + 1 ..<| min(token + 4, words.upperBound)).first { tree[$0].upos == .noun }
    amounts.append(
      (word, unit.map { tree[$0].lemma } ?? (tree[token - 1].upos == .sym ? tree.lower[token - 1] : "")))
  }

  private func take(_ token: Int, _ tree: Tree, _ table: inout TermTable) {
    let upos = tree[token].upos
    if upos == .punct { return }
    size += 1
    if upos == .num { numbers.insert(tree.lower[token]) }
    let word = table.word(tree[token].lemma)
    sides.formUnion(word.sides)
    if word.isCrime { isAccusing = true }
    if word.isDismissal { isDismissive = true }
    switch upos {
    case .noun, .verb, .adj: if let term = word.term { terms.append(term) }
    case .propn: if let term = ClaimProfile.term(of: token, tree) { terms.append(table.number(of: term)) }
    default: break
    }
  }

  /// What a word says by itself: its sense class, its stem, or its name; nil for words that say little.
  static func term(of token: Int, _ tree: Tree) -> String? {
    let lemma = tree[token].lemma
    switch tree[token].upos {
    case .noun, .verb, .adj: return term(of: lemma)
    case .propn: return lemma.utf8.count > 2 ? "^" + tree.lower[token] : nil
    default: return nil
    }
  }

  /// The same for a lemma that is no name.
  static func term(of lemma: String) -> String? {
    guard lemma.utf8.count > 2 else { return nil }
    return SenseClasses.sense(of: lemma)
      ?? (OppositionWords.common.contains(lemma) ? nil : String(lemma.prefix(6)))
  }

  /// "that the remark had been made", "that any such call took place": whether what was told of was at all.
  private static func tellsOfSaying(_ first: Int, _ tree: Tree) -> Bool {
    guard ["the", "any", "such", "this", "these"].contains(tree.lower[first]),
      let noun = (first + 1..<first + 4).first(where: { tree[$0].upos == .noun }),
      (first + 1..<noun).allSatisfy({ [.adj, .det].contains(tree[$0].upos) })
    else { return false }
    return (noun + 1..<noun + 6).first { tree[$0].upos == .verb }.map {
      ["make", "take", "happen", "occur", "exist", "say", "hold", "use", "utter"].contains(tree[$0].lemma)
        && tree.lower[$0 + 1] != "the"
    } ?? false
  }

  /// "it", "the charge", "any such thing": a content that says nothing itself but points at what was said.
  private static func pointsBack(_ first: Int, _ claim: ClaimDraft, _ tree: Tree) -> Bool {
    guard first < tree.count else { return false }
    let word = tree.lower[first]
    if word == "that", tree[first].upos == .sconj || tree[first].deprel == .mark,
      tellsOfSaying(first + 1, tree)
    {
      return true
    }
    if ["it", "this", "that", "these", "those", "them", "which"].contains(word) {
      // "that taxes would fall" only opens a clause.
      return word != "that"
        || tree[first].upos != .sconj && tree[first].deprel != .mark && (claim.content.first?.count ?? 0) < 40
    }
    // "Claims that … were rejected"
    if CueTable.nouns[tree[first].lemma] != nil, claim.stance == .denies,
      claim.content.first.map({ tree.tokens(in: $0).count }) == 1
    {
      return true
    }
    // "…, a version which the palace disputes"
    if word == "a" || word == "an" {
      return (claim.content.first.map { tree.tokens(in: $0).count } ?? 9) <= 3
        && Counters.pointsBack(first, tree)
    }
    guard ["the", "any", "such", "both", "all"].contains(word) else { return false }
    return Counters.pointsBack(first, tree)
  }
}

/// Numbers for the terms of a document's claims.
struct TermTable {
  private var numbers: [String: Int] = [:]
  /// In how many claims each term stands.
  private(set) var frequency: [Int] = []
  private var senses: [Bool] = []

  /// What the tables say of a lemma, asked once for each.
  struct Word {
    let term: Int?
    let sides: OppositionWords.Sides
    let isCrime: Bool
    let isDismissal: Bool
  }

  private var words: [String: Word] = [:]

  mutating func word(_ lemma: String) -> Word {
    if let known = words[lemma] { return known }
    let word = Word(
      term: ClaimProfile.term(of: lemma).map { number(of: $0) }, sides: OppositionWords.sides(of: lemma),
      isCrime: OppositionWords.crimes.contains(lemma), isDismissal: OppositionWords.dismissals.contains(lemma)
    )
    words[lemma] = word
    return word
  }

  mutating func number(of term: String) -> Int {
    if let number = numbers[term] { return number }
    numbers[term] = frequency.count
    frequency.append(0)
    senses.append(term.hasPrefix("="))
    return frequency.count - 1
  }

  /// Whether a term is a class of `SenseClasses`.
  func isSense(_ term: Int) -> Bool { senses[term] }

  mutating func count(_ terms: [Int]) { for term in terms { frequency[term] += 1 } }

  /// The rarities of some terms together.
  func weight(of terms: [Int]) -> Double { terms.reduce(0) { $0 + rarity($1) } }

  /// 0.1…1.1: how much a term tells that two claims share.
  func rarity(_ term: Int) -> Double { 1 / Double(max(1, frequency[term] - 1)) + 0.1 }
}
