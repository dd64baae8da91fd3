import Language

/// What a bare noun for a body stands for: "the party", "the agency".
enum BodyAntecedent {
  /// The last body named before a token whose name may be called so; nil where none is near.
  static func name(_ noun: String, before token: Int, _ discourse: Discourse) -> String? {
    let tree = discourse.tree
    let cast = discourse.cast
    guard BodyNouns.words.contains(noun) else { return nil }
    let isAny = ["agency", "authority", "organisation", "organization"].contains(noun)
    var at = token - 1
    while at >= 0, at > token - 160 {
      if let mention = cast.mention(at: at), mention.form == .name {
        let schema = cast.members[mention.entity].schema
        if schema == .organization || schema == .publicBody {
          let words = mention.tokens.map { tree.lower[$0] }
          if words.contains(noun) || isAny && words.contains(where: { agencies.contains($0) })
            || noun == "party" && words.contains(where: { PartyWords.words.contains($0) && $0 != "congress" })
          {
            return tree.words(mention.tokens).joinedLines
          }
        }
        at = mention.tokens.lowerBound
      }
      at -= 1
    }
    return nil
  }

  private static let agencies: Set<String> = [
    "directorate", "service", "bureau", "inspectorate", "office", "administration", "board", "agency",
    "authority",
  ]
}
