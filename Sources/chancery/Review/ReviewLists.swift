import Archive
import Arguments

// What waits, and what was decided, as lists.
extension Review {
  /// Pairs, and behind them conflicts.
  func list() throws -> ExitStatus {
    guard let limit = Int(invocation[Verb.mostListed] ?? "100"), limit > 0 else {
      throw invocation.error("--limit needs a number above 0")
    }
    let name = items.isEmpty ? nil : items.joined(separator: " ")
    let after = invocation[Verb.listedAfter]
    let isBehindPairs = after?.contains("-") ?? false
    let doubts =
      isBehindPairs ? [] : try archive.identityDoubts(limit: limit, after: after, naming: name)
    let room = limit - doubts.count
    let conflicts =
      room == 0
      ? [] : try archive.openConflicts(limit: room, after: isBehindPairs ? after : nil, naming: name)
    // Somebody who has got all there was need not ask again.
    let last = conflicts.count == room ? conflicts.last?.id ?? doubts.last?.id : nil
    if invocation.has(.json) {
      ReviewJSON.write(doubts, conflicts, after: last, to: terminal.out)
    } else {
      for doubt in doubts { show(doubt) }
      for conflict in conflicts { show(conflict) }
      if doubts.isEmpty && conflicts.isEmpty { terminal.complain("nothing waits to be decided") }
      if let last { terminal.note("there may be more: --after \(last)") }
    }
    return doubts.isEmpty && conflicts.isEmpty ? .nothingFound : .success
  }

  /// The decisions.
  func log() throws -> ExitStatus {
    let decisions = try archive.decisions()
    if invocation.has(.json) {
      ReviewJSON.write(decisions, to: terminal.out)
      return decisions.isEmpty ? .nothingFound : .success
    }
    guard !decisions.isEmpty else {
      terminal.complain("nothing has been decided")
      return .nothingFound
    }
    terminal.out.columns(
      decisions.map { decision in
        let style: Style = decision.isInForce ? .plain : .faint
        let what = decision.undoes.map { "decision \($0)" } ?? decision.about.joined(separator: ", ")
        return [
          Styled(String(decision.number), style), Styled(decision.time, .faint),
          Styled(decision.author, style),
          Styled(decision.verb.rawValue, style),
          Styled(what, style) + Styled(decision.reason.isEmpty ? "" : " (\(decision.reason))", style)
            + Styled(decision.isInForce ? "" : " undone", .faint),
        ]
      })
    return .success
  }

  /// A pair with its reasons.
  func show(_ doubt: IdentityDoubt) {
    let out = terminal.out
    out.line(
      Styled(doubt.id, .strong) + Styled("  \(Words.points(doubt.points)) points  ", .faint)
        + Styled(doubt.one.name, .heading)
        + Styled(" — ") + Styled(doubt.other.name, .heading))
    for reason in doubt.reasons { out.paragraph(Styled(reason, .faint), indent: 8) }
  }

  /// A conflict with its sides by their numbers, each with the places that say so.
  func show(_ open: OpenConflict) {
    let out = terminal.out
    out.line(
      Styled(open.id, .strong) + Styled("  ") + Styled(open.subject.name, .heading)
        + Styled("  " + Words.flat(open.conflict.explanation)))
    let sides = Array(open.conflict.sides.enumerated())
    Table(
      sides, lead: { [Styled(String($0.offset + 1), .strong)] },
      body: { item, width in
        Styled(Words.flat(item.element.value), .strong)
          + Styled("\n") + Words.evidence(item.element.evidence, width: width)
      }
    ).write(to: out, indent: 8)
  }
}
