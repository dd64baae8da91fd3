import Chronology
import Records

/// Says of a document's drafts which of them cannot all be right, in sentences a person can read.
enum Conflicts {
  static func all(
    facts: [FactDraft], terms: [OfficeDisagreement], claims: [ClaimDraft], in discourse: Discourse
  ) -> [ConflictDraft] {
    terms.map { ConflictDraft(kind: "term", items: ["o\($0.occupancy + 1)"], explanation: $0.explanation) }
      + ofFacts(facts, discourse) + ofClaims(claims, discourse)
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
        found.append(
          ConflictDraft(
            kind: "claims", items: ["c\(index + 1)", "c\(other + 1)"],
            explanation: "\(voice(claim, discourse)) against \(voice(claims[other], discourse))"))
      }
    }
    return found
  }

  /// "Jane Doe denies “having met him”"
  private static func voice(_ claim: ClaimDraft, _ discourse: Discourse) -> String {
    let source = claim.chain.last?.source.map { discourse.cast.members[$0].name } ?? "somebody unnamed"
    let verb = ["asserts": "says", "denies": "denies", "doubts": "doubts"][claim.stance.rawValue] ?? "says"
    let words = claim.content.map { discourse.document.string($0).joinedLines }.joined(separator: " … ")
    let short = words.count > 120 ? String(words.prefix(119)) + "…" : words
    return "\(source) \(verb) “\(short)”"
  }
}
