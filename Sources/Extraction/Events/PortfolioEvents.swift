import Language
import Records

// Portfolios that change hands: "was given Energy", "the premier moved her to Justice".

extension EventReader {
  /// The appointment by which somebody comes to a field of government.
  func portfolio(_ verb: Int) -> EventDraft? {
    let changes = PortfolioReader(discourse: discourse, voice: voice).changes(
      verb, tree.sentenceTokens(of: verb)
    )
    .filter { $0.effect == .begins }
    guard !changes.isEmpty else { return nil }
    var participants: Participants = []
    for change in changes where !participants.contains(where: { $0.entity == change.holder }) {
      participants.append((change.holder, "object"))
    }
    if !tree.isPassive(verb), let subject = tree.subject(of: verb),
      let giver = cast.entity(headedBy: subject, tree),
      cast.isPerson(giver), !participants.contains(where: { $0.entity == giver })
    {
      participants.append((giver, "by"))
    }
    return draft(.appointment, at: verb, participants)
  }

  /// "She offered her resignation, and the king accepted it on 3 May", "…, which the king accepted on 3 May": the departure,
  /// on the day on which it was accepted.
  func accepted(_ verb: Int) -> EventDraft? {
    let resignation = AcceptedResignation(discourse: discourse)
    guard resignation.referred(verb) != nil, let owner = resignation.owner(verb) else { return nil }
    var participants: Participants = [(owner, "object")]
    if let subject = tree.child(verb, .nsubj) { add(headedBy: subject, "by", to: &participants) }
    return draft(.departure, at: verb, participants)
  }
}
