import Archive
import Arguments

// The queue in the terminal: a key a decision.
extension Review {
  /// Asks pair by pair.
  func ask() throws -> ExitStatus {
    guard items.isEmpty else { throw invocation.error("there is no action “\(items[0])”") }
    var doubts = try archive.identityDoubts(limit: .max)
    guard !doubts.isEmpty else {
      terminal.complain("nothing waits to be decided")
      return .nothingFound
    }
    Interrupt.watch()
    guard let keys = Keys() else {
      throw invocation.error(
        "the queue needs a terminal; “chancery review list” and “accept” work without one")
    }
    defer { keys.restore() }
    var decided: [Int64] = []
    var at = 0
    while at < doubts.count {
      let doubt = doubts[at]
      terminal.out.line(Styled(""))
      terminal.out.line(Styled("\(at + 1) of \(doubts.count)", .faint))
      try card(doubt)
      let key = try prompt(keys)
      switch key {
      case "a", "r":
        let reason = self.reason
        decided.append(try archive.decide(doubt, areOne: key == "a", by: author, reason: reason))
        tell(decided.last ?? 0, key == "a" ? "one person" : "two people")
        // What was decided may have settled other pairs, or raised them.
        try archive.identify()
        let left = try archive.identityDoubts(limit: .max)
        let skipped = Set(doubts.prefix(at).map(\.id))
        doubts =
          Array(doubts.prefix(at)).filter { left.contains($0) } + left.filter { !skipped.contains($0.id) }
        at = min(at, doubts.count)
      case "s", "j", " ", "\n": at += 1
      case "k": at = max(0, at - 1)
      case "u":
        guard let last = decided.popLast() else {
          terminal.complain("nothing has been decided yet")
          continue
        }
        tell(try archive.undo(last, by: author, reason: "from the queue"), "decision \(last) is undone")
        try archive.identify()
        doubts = try archive.identityDoubts(limit: .max)
        at = min(at, max(0, doubts.count - 1))
      case "o": try more(doubt)
      case "q", nil:
        terminal.note("\(Words.count(doubts.count - at, "pair")) left")
        return Interrupt.isRequested ? .interrupted : .success
      default: terminal.complain("a join, r keep apart, s later, k back, u undo, o more, q end")
      }
    }
    terminal.note("that was the last")
    return .success
  }

  private func prompt(_ keys: Keys) throws -> Character? {
    terminal.out.line(Styled("  a join · r keep apart · s later · k back · u undo · o more · q end", .faint))
    try terminal.out.flush()
    return keys.next()
  }

  /// The two side by side: what is known of each.
  private func card(_ doubt: IdentityDoubt) throws {
    show(doubt)
    for subject in [doubt.one, doubt.other] {
      terminal.out.line(
        Styled("    " + subject.name, .strong)
          + Styled("  " + Words.count(subject.documents, "document"), .faint))
      let profile = try archive.profile(of: subject)
      let facts = profile.facts.prefix(3).map { "\($0.property.rawValue) \($0.value)" }
      let offices = profile.offices.prefix(3).map { term in
        let years = [term.start, term.end].map { $0?.description ?? "" }.joined(separator: "–")
        return years == "–" ? term.office : "\(term.office) (\(years))"
      }
      let known = facts + offices
      terminal.out.paragraph(
        Styled(known.isEmpty ? "only the name is known" : known.joined(separator: "; ")), indent: 6)
    }
  }

  /// Where both stand.
  private func more(_ doubt: IdentityDoubt) throws {
    for subject in [doubt.one, doubt.other] {
      terminal.out.line(Styled("  " + subject.names.prefix(8).joined(separator: ", "), .strong))
      for mention in try archive.documents(naming: subject).prefix(10) {
        terminal.out.line(
          Styled("    \(mention.title ?? mention.source ?? mention.id)  ")
            + Styled(mention.date?.description ?? "", .faint))
      }
      let profile = try archive.profile(of: subject)
      for fact in profile.facts { terminal.out.line(Styled("    \(fact.property.rawValue): \(fact.value)")) }
      OfficeTable.of(profile.offices).write(to: terminal.out)
    }
  }
}
