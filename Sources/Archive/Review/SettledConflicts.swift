/// Conflicts of which somebody has said that all their sides may stand.
///
/// A decision covers a conflict whose sides it knows: another document that says what is known already changes nothing,
/// one with another value opens the conflict anew.
struct SettledConflicts {
  /// A side of a decision.
  private struct Place: Hashable {
    let decision: Int64
    let side: Int
  }

  private var places: [ContentReference: [Place]] = [:]

  init(_ archive: Archive) throws {
    let hasAny = try archive.connection.number(
      "SELECT EXISTS (SELECT 1 FROM decisions WHERE verb = ?1)", [.text(Decision.Verb.settle.rawValue)])
    guard hasAny != 0 else { return }
    for decision in try archive.decisions() where decision.verb == .settle && decision.isInForce {
      for item in try archive.items(of: decision.number) {
        places[item.reference, default: []].append(Place(decision: decision.number, side: item.side))
      }
    }
  }

  /// Whether a decision knows each of these sides as another one of its own.
  func cover(_ sides: [[ContentReference]]) -> Bool {
    guard let first = sides.first else { return false }
    let decisions = Set(first.flatMap { places[$0] ?? [] }.map(\.decision))
    return decisions.contains { decision in
      var taken: Set<Int> = []
      return sides.allSatisfy { side in
        let known = Set(side.flatMap { places[$0] ?? [] }.filter { $0.decision == decision }.map(\.side))
        defer { taken.formUnion(known) }
        return !known.isEmpty && known.isDisjoint(with: taken)
      }
    }
  }
}
