import Language

/// Whose voice carries a token: the wall between what a document states and what it reports.
package enum Speaker: Sendable, Hashable {
  /// The document itself.
  case document
  /// Somebody the document quotes: indices into the claims, outermost first.
  case claims([Int])
  /// Nobody: it is planned, conditional, denied, asked or feared.
  case nobody
}

/// Says of every token whose voice carries it.
package struct Voice: Sendable {
  /// For each token the claims in whose content it stands.
  private var claimsAt: [[Int]]
  private var unreal: [Bool]
  /// For each claim whether its words are the document's own.
  private let isIndirect: [Bool]

  /// - Parameters:
  ///   - claims: the document's claims, with content as byte ranges of its text.
  ///   - tree: the document's analysis.
  package init(claims: [ClaimDraft], tree: Tree) {
    claimsAt = Array(repeating: [], count: tree.count)
    unreal = Array(repeating: false, count: tree.count)
    isIndirect = claims.map { $0.quotation == .indirect }
    var starts = tree.analysis.tokens.map(\.start)
    starts.append(Int.max)
    for (index, claim) in claims.enumerated() {
      for range in claim.voiced ?? claim.content {
        var token = Voice.firstIndex(starts, notBefore: range.lowerBound)
        while token < tree.count, tree[token].start < range.upperBound {
          if claimsAt[token].last != index { claimsAt[token].append(index) }
          token += 1
        }
      }
    }
    // The answer is the clause's, so that each clause is asked once: 0 not yet, 1 real, 2 unreal.
    var known = [UInt8](repeating: 0, count: tree.count)
    for token in 0..<tree.count {
      let clause = tree.clause(of: token)
      if known[clause] == 0 { known[clause] = Unreal.isUnreal(clause, tree) ? 2 : 1 }
      unreal[token] = known[clause] == 2
    }
    Shadow.cast(on: &unreal, claimed: claimsAt, tree)
  }

  /// Who says the clause that `token` stands in.
  package func speaker(of token: Int) -> Speaker {
    if !claimsAt[token].isEmpty { return .claims(claimsAt[token]) }
    return unreal[token] ? .nobody : .document
  }

  /// Whether the document itself states what `token` says, as something that is or was.
  package func isStated(_ token: Int) -> Bool { speaker(of: token) == .document }

  /// Whether the document chose the words at `token`, whoever says what they say: what an indirect report takes for
  /// granted ("denied that his brother, John Doe, had …") the document itself says.
  package func isNarrated(_ token: Int) -> Bool { claimsAt[token].allSatisfy { isIndirect[$0] } }

  /// Whether the clause is planned, conditional, negated, asked or feared, whoever says it.
  package func isUnreal(_ token: Int) -> Bool { unreal[token] }

  private static func firstIndex(_ starts: [Int], notBefore offset: Int) -> Int {
    starts.indices.partitionPoint { starts[$0] >= offset }
  }
}
