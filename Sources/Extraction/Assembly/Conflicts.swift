import Chronology
import Records

/// Says of a document's drafts which of them cannot all be right, in sentences a person can read.
enum Conflicts {
  static func all(
    facts: [FactDraft], terms: [OfficeDisagreement], claims: [ClaimDraft], events: [EventDraft],
    in discourse: Discourse
  ) -> [ConflictDraft] {
    terms.map { ConflictDraft(kind: "term", items: ["o\($0.occupancy + 1)"], explanation: $0.explanation) }
      + ofFacts(facts, discourse) + ofClaims(claims, discourse)
      + againstTheDocument(claims, events, discourse)
  }

  /// Somebody denies, or says that it was not so, what the document tells in its own voice.
  private static func againstTheDocument(
    _ claims: [ClaimDraft], _ events: [EventDraft], _ discourse: Discourse
  ) -> [ConflictDraft] {
    let stated = events.indices.filter {
      events[$0].status == .stated && deniable.contains(events[$0].kind) && !events[$0].participants.isEmpty
    }
    guard !stated.isEmpty else { return [] }
    var telling: [String: [Int]] = [:]
    for event in stated {
      guard let term = ClaimProfile.term(of: events[event].trigger, discourse.tree) else { continue }
      telling[term, default: []].append(event)
    }
    var found: [ConflictDraft] = []
    for (index, claim) in claims.enumerated() where claim.stance != .doubts {
      guard claim.stance == .denies || Counters.isNegative(claim, discourse.tree) else { continue }
      let terms = predicates(of: claim, discourse.tree).compactMap {
        ClaimProfile.term(of: $0, discourse.tree)
      }
      for event in Set(terms.flatMap { telling[$0] ?? [] }).sorted()
      where contradicts(claim, events[event], discourse) {
        found.append(
          ConflictDraft(
            kind: "stated", items: ["c\(index + 1)", "v\(event + 1)"],
            explanation:
              "\(voice(claim, discourse)); the document itself tells “\(short(events[event].summary))”"))
      }
    }
    return found
  }

  /// What happens between people at a place; that somebody "was charged" is no answer to his denying "the charge".
  private static let deniable: Set<EventKind> = [
    .meeting, .communication, .travel, .speech, .appointment, .departure, .marriage, .award,
  ]

  /// What a content says of its subject: the words that hang on nothing within it, and what "had" or "took" takes.
  private static func predicates(of claim: ClaimDraft, _ tree: Tree) -> [Int] {
    var found: [Int] = []
    for range in claim.content {
      for token in tree.tokens(in: range) {
        let head = tree[token].head
        if head >= 0, range.contains(tree[head].start) { continue }
        found.append(token)
        if ["have", "take", "make", "hold", "pay", "be"].contains(tree[token].lemma) {
          found += tree.children(token, .obj)
        }
      }
    }
    return found
  }

  /// The same people, as many as the event needs, and no other day.
  private static func contradicts(
    _ claim: ClaimDraft, _ event: EventDraft, _ discourse: Discourse
  ) -> Bool {
    if claim.content.contains(where: { $0.contains(discourse.tree[event.trigger].start) }) { return false }
    var people = Set(claim.about)
    if let source = claim.chain.last?.source { people.insert(source) }
    let shared = Set(event.participants.map(\.entity)).filter { people.contains($0) }
    guard shared.count >= ([.meeting, .communication].contains(event.kind) ? 2 : 1) else { return false }
    for range in claim.content {
      let first = discourse.tree.firstToken(from: range.lowerBound)
      let behind = max(first, discourse.tree.firstToken(from: range.upperBound))
      for date in discourse.calendar.spans(in: first..<behind).compactMap({ $0.value ?? $0.start }) {
        if let day = event.date, !day.overlaps(date) { return false }
      }
    }
    return true
  }

  /// Properties of which a person has one.
  private static let single: Set<Property> = [.birthDate, .birthPlace, .deathDate, .deathPlace]

  private static func ofFacts(_ facts: [FactDraft], _ discourse: Discourse) -> [ConflictDraft] {
    var found: [ConflictDraft] = []
    for (index, fact) in facts.enumerated() where single.contains(fact.property) {
      for (other, earlier) in facts.enumerated().prefix(index)
      where earlier.subject == fact.subject && earlier.property == fact.property && !agree(earlier, fact) {
        let name = discourse.cast.members[fact.subject].name
        found.append(
          ConflictDraft(
            kind: "fact", items: ["f\(other + 1)", "f\(index + 1)"],
            explanation:
              "\(name): \(fact.property.rawValue) is “\(earlier.value)” in one place and “\(fact.value)” in another"
          ))
      }
    }
    return found
  }

  private static func agree(_ one: FactDraft, _ other: FactDraft) -> Bool {
    if let a = try? EDTF(one.value), let b = try? EDTF(other.value) { return a.overlaps(b) }
    let a = one.value.lowercased()
    let b = other.value.lowercased()
    return a.hasPrefix(b) || b.hasPrefix(a) || a.hasSuffix(b) || b.hasSuffix(a)
  }

  private static func ofClaims(_ claims: [ClaimDraft], _ discourse: Discourse) -> [ConflictDraft] {
    var found: [ConflictDraft] = []
    for (index, claim) in claims.enumerated() {
      for other in claim.opposes {
        // Whoever says something else than before is told apart from two who disagree.
        let isOneVoice =
          claim.chain.last?.source != nil && claim.chain.last?.source == claims[other].chain.last?.source
        found.append(
          ConflictDraft(
            kind: "claims", items: ["c\(index + 1)", "c\(other + 1)"],
            explanation:
              "\(voice(claims[min(index, other)], discourse)), but \(isOneVoice ? "the same source elsewhere: " : "")"
              + voice(claims[max(index, other)], discourse)))
      }
    }
    return found
  }

  /// "Jane Doe accused him of preparing a coup", "Jane Doe says “there was no coup”": by the document's own cue where that
  /// stands right before what is said.
  private static func voice(_ claim: ClaimDraft, _ discourse: Discourse) -> String {
    let (source, isMany) = speaker(of: claim, discourse)
    let verbs = ["asserts": ["says", "say"], "denies": ["denies", "deny"], "doubts": ["doubts", "doubt"]]
    let verb = verbs[claim.stance.rawValue]?[isMany ? 1 : 0] ?? "says"
    let words = short(
      claim.content.map { discourse.document.string($0).joinedLines }.joined(separator: " … "))
    if ["it", "this", "that", "which", "them", "these"].contains(words.lowercased()) {
      return "\(source) \(verb) it"
    }
    if let cue = cue(of: claim, discourse) { return "\(source) \(cue) \(words)" }
    let isRead = words.hasPrefix("that ") || words.contains { "“”\"".contains($0) }
    return isRead ? "\(source) \(verb) \(words)" : "\(source) \(verb) “\(words)”"
  }

  /// Who tells a claim, as a sentence has it in its midst, "the old general", "two officials"; and whether they are many.
  private static func speaker(of claim: ClaimDraft, _ discourse: Discourse) -> (name: String, isMany: Bool) {
    guard let link = claim.chain.last, let source = link.source else { return ("somebody unnamed", false) }
    let name = discourse.cast.members[source].name
    guard discourse.cast.members[source].schema == .group, let tokens = link.sourceTokens else {
      return (name, false)
    }
    let nouns = tokens.filter { discourse.tree[$0].upos == .noun }
    let head = nouns.first { !nouns.contains(discourse.tree[$0].head) } ?? tokens.lowerBound
    let opening = discourse.tree.lower[tokens.lowerBound]
    let isMany = discourse.tree[head].morphology.contains(.plural) || opening == "they"
    // "Two officials", "His wife", which open a sentence of the document, stand within one here.
    let isOpening = opening != discourse.tree.words(tokens.prefix(1))
    if name.first?.isLowercase ?? false, ["the", "a", "an"].contains(opening) {
      return ("\(opening) \(name)", isMany)
    }
    let isProper =
      !isOpening || discourse.tree[tokens.lowerBound].upos == .propn
      || name.split(separator: " ").dropFirst().first?.first?.isUppercase ?? false
    return (isProper ? name : name.prefix(1).lowercased() + name.dropFirst(), isMany)
  }

  /// The words of a claim's cue, where they are a verb in the active voice that goes on with what is said.
  private static func cue(of claim: ClaimDraft, _ discourse: Discourse) -> String? {
    let tree = discourse.tree
    guard let link = claim.chain.last, link.source != nil, let first = link.cueTokens.first,
      let last = link.cueTokens.last, link.cueTokens == Array(first...last),
      let verb = link.cueTokens.first(where: { tree[$0].upos == .verb }), !tree.isPassive(verb),
      tree[verb].morphology.contains(.finite) || first < verb,
      let content = claim.content.first?.lowerBound, content > tree[last].start,
      // "Dubbed “the fox” by the Herald": whoever says so stands behind.
      link.sourceTokens.map({ $0.lowerBound < first }) ?? true
    else { return nil }
    let gap = tree[last].end..<max(tree[last].end, content)
    guard gap.allSatisfy({ [32, 10].contains(discourse.document.text[$0]) }) else { return nil }
    // Whom it is told is left out: "told (the court) that".
    if CueTable.telling.contains(tree[verb].lemma), tree.lower[last + 1] == "that" { return nil }
    return discourse.document.string(tree[first].start..<tree[last].end).joinedLines
  }

  private static func short(_ words: String) -> String {
    words.count > 120 ? String(words.prefix(119)) + "…" : words
  }
}
