import Language
import Records

/// The form of a claim's content and the kind of voice that tells it: whether anybody could dispute it, and who would.
struct ClaimShape {
  enum Form: Int { case clause, infinitive, phrase, pointer }
  /// Who speaks: somebody by name, whose life the document is, an outlet, a paper or instrument, whoever judges, people
  /// without a name, a body, nobody.
  enum Voice: Int, CaseIterable { case person, subject, outlet, paper, court, unnamed, body, nobody }
  /// What a content that points back calls what was said: an accusation, a report, an account, nothing ("it").
  enum Pointer: Int, CaseIterable { case accusation, report, account, pronoun }

  let form: Form
  let voice: Voice
  private(set) var pointer: Pointer?
  /// The lemma of the content's main verb or predicate, and whether it is negated there.
  private(set) var root = ""
  private(set) var isRootNegated = false
  /// "would", "will", "should": nothing that was or was not so.
  private(set) var isOutlook = false
  /// The main verb is of the past.
  private(set) var isPast = false
  /// Names behind "in", "at", "to", "from".
  private(set) var places: Set<String> = []
  /// "no evidence", "cleared", "unfounded": what an inquiry ends with.
  private(set) var isExoneration = false
  /// What is told is of whoever tells it: "he", "I", "she" opens the content.
  private(set) var isOfOneself = false

  init(_ claim: ClaimDraft, _ discourse: Discourse, pointsBack: Bool) {
    let tree = discourse.tree
    let range = claim.content.first ?? 0..<0
    let tokens = tree.tokens(in: range)
    voice = ClaimShape.voice(of: claim, discourse)
    var first = tokens.lowerBound
    while first < tokens.upperBound, tree[first].upos == .punct || tree.lower[first] == "that" { first += 1 }
    let isFinite = tokens.contains {
      [.verb, .aux].contains(tree[$0].upos) && tree[$0].morphology.contains(.finite)
    }
    form =
      pointsBack ? .pointer : tree.lower[first] == "to" ? .infinitive : isFinite ? .clause : .phrase
    if pointsBack { pointer = ClaimShape.pointer(first, tree) }
    isOfOneself = ["he", "she", "i", "we", "they"].contains(tree.lower[first])
    guard !tokens.isEmpty else { return }
    let head =
      tokens.first { !tokens.contains(tree[$0].head) && [.verb, .noun, .adj].contains(tree[$0].upos) }
      ?? tokens.lowerBound
    root = tree[head].lemma
    isRootNegated = tree.isNegated(head)
    let auxiliaries = tree.children(head, .aux, .auxPass, .cop).map { tree.lower[$0] }
    isOutlook = auxiliaries.contains { ClaimShape.outlook.contains($0) } || form == .infinitive
    isPast =
      tree[head].morphology.contains(.past)
      || auxiliaries.contains { ["had", "was", "were", "did"].contains($0) }
    for token in tokens {
      if ["in", "at", "to", "from", "near"].contains(tree.lower[token]) {
        let name = (token + 1 ..<| min(token + 4, tokens.upperBound)).first { tree[$0].upos == .propn }
        if let name { places.insert(tree.lower[name]) }
      }
      if ClaimShape.exonerations.contains(tree[token].lemma) { isExoneration = true }
      if ["evidence", "proof", "basis", "sign", "trace"].contains(tree[token].lemma),
        (max(tokens.lowerBound, token - 3)..<token).contains(where: {
          ["no", "not", "any", "without", "insufficient", "lack"].contains(tree.lower[$0])
        })
      {
        isExoneration = true
      }
    }
  }

  private static let outlook: Set<String> = [
    "will", "would", "'ll", "shall", "should", "must", "may", "might", "could", "wo", "ought",
  ]
  private static let exonerations: Set<String> = [
    "clear", "acquit", "exonerate", "unfounded", "unproven", "unsupported", "groundless", "innocent",
    "vindicate", "baseless", "insufficient", "inconclusive",
  ]

  private static func pointer(_ first: Int, _ tree: Tree) -> Pointer {
    let noun = (first..<first + 4).first { tree[$0].upos == .noun }
    switch noun.map({ tree[$0].lemma }) {
    case "allegation", "accusation", "charge", "claim", "suggestion", "complaint", "suspicion":
      return .accusation
    case "report", "story", "article", "rumour", "rumor", "film", "leak": return .report
    case .some: return .account
    case nil: return .pronoun
    }
  }

  private static let judges: Set<String> = [
    "court", "tribunal", "inquiry", "commission", "committee", "judge", "jury", "inquest", "panel",
    "prosecutor",
    "prosecution", "audit", "auditor", "investigation", "inspector", "ombudsman", "coroner", "justice",
    "police",
    "examiner", "board", "expert", "indictment",
  ]
  private static let unnamed: Set<String> = [
    "official", "people", "person", "source", "diplomat", "witness", "critic", "aide", "employee",
    "colleague",
    "friend", "member", "resident", "opponent", "analyst", "observer", "historian", "scholar", "insider",
    "man",
    "woman", "neighbour", "neighbor", "other", "many", "some", "few", "several", "one", "two", "three",
  ]

  private static func voice(of claim: ClaimDraft, _ discourse: Discourse) -> Voice {
    let tree = discourse.tree
    guard let link = claim.chain.last, let source = link.source, let tokens = link.sourceTokens,
      !tokens.isEmpty
    else { return .nobody }
    if source == discourse.cast.subject { return .subject }
    let head = tree.top(of: tokens)
    if discourse.cast.isPerson(source), discourse.cast.members[source].name.contains(" ") { return .person }
    let lemma = tree[head].upos == .propn ? tree.lower[head] : tree[head].lemma
    let lemmas = tokens.prefix(6).map { tree[$0].lemma }
    if NameEvidence.outlets.contains(lemma) || EventNouns.press.contains(lemma) { return .outlet }
    if judges.contains(lemma) || lemmas.contains(where: { judges.contains($0) }) { return .court }
    if Papers.kinds.contains(lemma) || CueTable.texts.contains(lemma) { return .paper }
    if unnamed.contains(lemma) { return .unnamed }
    if discourse.cast.isPerson(source) { return .person }
    return lemmas.contains { EventNouns.press.contains($0) || NameEvidence.outlets.contains($0) }
      ? .outlet : .body
  }
}
