import Archive
import Arguments

// The queue in the terminal: a key a decision.
extension Review {
  /// Asks item by item.
  func ask() throws -> ExitStatus {
    guard items.isEmpty else { throw invocation.error("there is no action “\(items[0])”") }
    let asked = try archive.reader()
    var queue = try ReviewQueue(asked)
    guard queue.item != nil else {
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
    while let item = queue.item {
      terminal.out.line(Styled(""))
      try card(item, asked)
      let key = try prompt(item, keys)
      if let key, let number = try decide(item, key, keys) {
        decided.append(number)
        // What was decided may have settled other pairs, or raised them.
        try archive.identify()
        try queue.goOn()
        continue
      }
      switch key {
      case "s", "j", " ", "\n": try queue.leave()
      case "k": queue.goBack()
      case "u":
        guard let last = decided.popLast() else {
          terminal.complain("nothing has been decided yet")
          continue
        }
        tell(try archive.undo(last, by: author, reason: "from the queue"), "decision \(last) is undone")
        try archive.identify()
        try queue.goOn(fromTheTop: true)
      case "o": try more(item, asked)
      case "q", nil:
        terminal.note("\(Words.count(decided.count, "decision")) taken")
        return Interrupt.isRequested ? .interrupted : .success
      default: terminal.complain("the keys are \(Self.keys(item)); no other does anything here")
      }
    }
    terminal.note("that was the last")
    return .success
  }

  /// Takes the decision that a key stands for; nil where it stands for none.
  private func decide(_ item: ReviewQueue.Item, _ key: Character, _ keys: Keys) throws -> Int64? {
    switch item {
    case .pair(let doubt):
      guard key == "a" || key == "r" else { return nil }
      let number = try archive.decide(doubt, areOne: key == "a", by: author, reason: reason)
      tell(number, key == "a" ? "one person" : "two people")
      return number
    case .conflict(let open):
      if key == "b" {
        guard let why = try why(keys) else { return nil }
        let number = try archive.decide(open, rejecting: nil, by: author, reason: why)
        tell(number, "all may stand")
        return number
      }
      guard let side = key.wholeNumberValue, open.conflict.sides.indices.contains(side - 1),
        let why = try why(keys)
      else { return nil }
      let number = try archive.decide(open, rejecting: side, by: author, reason: why)
      tell(number, "\(open.conflict.sides[side - 1].value) counts no more")
      return number
    }
  }

  /// The reason for what is being decided: that of the command line, else a line that is typed; nil where typing it was
  /// broken off, and nothing is to be decided.
  private func why(_ keys: Keys) throws -> String? {
    if invocation[Verb.reason] != nil { return reason }
    terminal.out.write("  why (Return for no reason): ")
    try terminal.out.flush()
    return keys.line()
  }

  private static func keys(_ item: ReviewQueue.Item) -> String {
    let own =
      switch item {
      case .pair: "a join · r keep apart"
      case .conflict(let open): "1–\(open.conflict.sides.count) reject that side · b both stand"
      }
    return own + " · s later · k back · u undo · o more · q end"
  }

  private func prompt(_ item: ReviewQueue.Item, _ keys: Keys) throws -> Character? {
    terminal.out.line(Styled("  " + Self.keys(item), .faint))
    try terminal.out.flush()
    return keys.next()
  }

  private func card(_ item: ReviewQueue.Item, _ asked: Archive) throws {
    switch item {
    case .pair(let doubt):
      show(doubt)
      for subject in [doubt.one, doubt.other] { try card(subject, asked) }
    case .conflict(let open):
      show(open)
      try card(open.subject, asked)
    }
  }

  /// What is known of somebody, in short.
  private func card(_ subject: Subject, _ asked: Archive) throws {
    terminal.out.line(
      Styled("    " + subject.name, .strong)
        + Styled("  " + Words.count(subject.documents, "document"), .faint))
    let profile = try asked.profile(of: subject)
    let facts = profile.facts.prefix(3).map { "\($0.property.rawValue) \($0.value)" }
    let offices = profile.offices.prefix(3).map { term in
      let years = [term.start, term.end].map { $0?.description ?? "" }.joined(separator: "–")
      return years == "–" ? term.office : "\(term.office) (\(years))"
    }
    let known = facts + offices
    terminal.out.paragraph(
      Styled(known.isEmpty ? "only the name is known" : known.joined(separator: "; ")), indent: 6)
  }

  /// Where those whom an item is about stand.
  private func more(_ item: ReviewQueue.Item, _ asked: Archive) throws {
    let subjects =
      switch item {
      case .pair(let doubt): [doubt.one, doubt.other]
      case .conflict(let open): [open.subject]
      }
    for subject in subjects {
      terminal.out.line(Styled("  " + subject.names.prefix(8).joined(separator: ", "), .strong))
      for mention in try asked.documents(naming: subject).prefix(10) {
        terminal.out.line(
          Styled("    \(mention.title ?? mention.source ?? mention.id)  ")
            + Styled(mention.date?.description ?? "", .faint))
      }
      let profile = try asked.profile(of: subject)
      for fact in profile.facts { terminal.out.line(Styled("    \(fact.property.rawValue): \(fact.value)")) }
      OfficeTable.of(profile.offices).write(to: terminal.out)
    }
  }
}
