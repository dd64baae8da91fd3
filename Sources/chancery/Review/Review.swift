import Archive
import Arguments
import Glibc

extension Verb {
  static let review = Verb(
    Command(
      "review", "asks what the archive is unsure of, and keeps what was decided",
      discussion: [
        "Who has the same name, and nothing that speaks against it, is one person; who clearly is somebody else is kept "
          + "apart. The pairs between wait here, and behind them the conflicts: what sources disagree about. Without an "
          + "ACTION both are asked one after another in the terminal. Of a pair a joins the two and r keeps them apart; "
          + "of a conflict a digit rejects the side of that number, and b says that both sides may stand. s leaves an item "
          + "for later, u takes the last decision back, o shows more, q ends.",
        "list shows the pairs with their ids and the reasons for and against in points (below 2.5 a pair is not asked "
          + "about, from 5 on it is joined without asking), and the conflicts with their sides; --after goes on where "
          + "the last list ended. accept and reject decide pairs by their ids, and single records by document and record as "
          + "evidence names them (3fa2b1c4/f12, see --json of any question): a rejected record counts in no answer. "
          + "reject decides a side of a conflict by the conflict's id and the side's number (3kx0ab12-h7f0/2): all records "
          + "that say so count no more. settle says that a conflict's sides may stand beside each other; it comes back when "
          + "a document gives another value. edit gives a record's field another value, which answers then show beside the "
          + "document's words. merge joins two by their names; split says that whom some documents name is somebody else than "
          + "whom the others name. undo takes a decision back by its number, in whatever order; an undo can be undone as "
          + "well. log lists the decisions.",
        "Every decision is kept with its time, its author (--author, else $CHANCERY_AUTHOR, else the user's name) and "
          + "its reason. It refers to what documents say and not to rows, so that it holds when they are read again.",
      ],
      arguments: [
        .init(
          "ACTION", "what to do; without one what waits is asked", isOptional: true,
          choices: ReviewAction.allCases.map(\.rawValue)),
        .init(
          "ITEM", "ids of pairs, records or conflicts; FIELD=VALUE; names; documents; numbers of decisions",
          isOptional: true, isRepeated: true),
      ],
      options: [reason, author, mostListed, listedAfter, .json, .archive],
      examples: [
        .init("chancery review", "decide pair by pair"),
        .init("chancery review list --json", "what is open, for a program"),
        .init("chancery review accept 3kx0ab --reason 'same passport'", "join the two of a pair"),
        .init("chancery review merge 'Kim Ha-neul' 'Kim Haneul'", "join two by their names"),
        .init(
          "chancery review split 'John Reyes' cricket.txt", "whom cricket.txt names is another John Reyes"),
        .init("chancery review reject 3fa2b1c4/f12 --reason 'a misprint'", "a record that counts no more"),
        .init("chancery review reject 3kx0ab12-h7f0/2", "of a conflict the second side is wrong"),
        .init("chancery review settle 3kx0ab12-h7f0", "both sides may stand"),
        .init("chancery review edit 3fa2b1c4/o3 end=1994-05", "a term ended later than the document says"),
        .init("chancery review undo 12", "take decision 12 back"),
      ],
      statuses: [
        .success, .nothingFound, .usage, .badData, .noInput, .ioError, .tryAgain, .noPermission,
        .notAnArchive,
        .interrupted,
      ])
  ) { invocation, terminal in
    let action = invocation.arguments.first.flatMap(ReviewAction.init(rawValue:))
    let isReading = action == .list || action == .log
    // Whoever only looks needs no right to write.
    let archive =
      try isReading ? Archive(reading: ArchivePlace.path(invocation)) : ArchivePlace.existing(invocation)
    let review = Review(
      invocation: invocation, terminal: terminal, archive: archive,
      items: Array(invocation.arguments.dropFirst()))
    do {
      return try review.run(action)
    } catch let error as ReviewError {
      terminal.complain(error.description)
      return .nothingFound
    } catch let error as LookupError {
      Question.tell(error, terminal, archive)
      return .nothingFound
    }
  }

  static let reason = Option("reason", value: "TEXT", "why, for the log")
  static let mostListed = Option("limit", value: "N", "how many to list at most", standard: "100")
  static let listedAfter = Option("after", value: "ID", "list only what comes behind this pair or conflict")
  static let author = Option("author", value: "NAME", "who decides", environment: "CHANCERY_AUTHOR")
}

/// What `review` does.
enum ReviewAction: String, CaseIterable {
  case list, accept, reject, settle, edit, merge, split, undo, log
}

/// One call of `review`.
struct Review {
  let invocation: Invocation
  let terminal: Terminal
  let archive: Archive
  let items: [String]

  var reason: String { invocation[Verb.reason] ?? "" }

  /// Who decides, now.
  var author: Author {
    let name = invocation[Verb.author] ?? ""
    return Author(name: name.isEmpty ? UserName.current : name, time: Clock.now)
  }

  func run(_ action: ReviewAction?) throws -> ExitStatus {
    switch action {
    case nil:
      return try ask()
    case .list:
      return try list()
    case .log:
      return try log()
    case .accept: try decide(areRight: true)
    case .reject: try decide(areRight: false)
    case .settle:
      guard !items.isEmpty else {
        throw invocation.error("name the conflicts, as “chancery review list” shows them")
      }
      let asked = try archive.reader()
      for conflict in try items.map(asked.openConflict) {
        let number = try archive.decide(conflict, rejecting: nil, by: author, reason: reason)
        tell(number, "\(conflict.conflict.explanation): all may stand")
      }
    case .edit:
      guard items.count == 2 else { throw invocation.error("edit needs a record and FIELD=VALUE") }
      tell(
        try archive.decide(.edit, record: items[0], edit: items[1], by: author, reason: reason),
        "\(items[0]) has \(items[1])")
    case .merge:
      guard items.count == 2 else {
        throw invocation.error("merge needs two names; quote names of several words")
      }
      let (one, other) = (try archive.subject(named: items[0]), try archive.subject(named: items[1]))
      let number = try archive.merge(one, other, by: author, reason: reason)
      tell(number, "\(one.name) and \(other.name) are one")
    case .split:
      guard items.count >= 2 else {
        throw invocation.error("split needs a name and documents; quote a name of several words")
      }
      let subject = try archive.subject(named: items[0])
      let number = try archive.split(subject, from: Array(items.dropFirst()), by: author, reason: reason)
      tell(number, "\(subject.name) of \(items.dropFirst().joined(separator: ", ")) is somebody else")
    case .undo:
      guard !items.isEmpty else {
        throw invocation.error("name the decisions, as “chancery review log” numbers them")
      }
      for item in items {
        guard let number = Int64(item) else { throw invocation.error("\(item) is no number of a decision") }
        tell(try archive.undo(number, by: author, reason: reason), "decision \(number) is undone")
      }
    }
    try archive.identify()
    return .success
  }

  /// Pairs, records and sides of conflicts that are right, or wrong.
  private func decide(areRight: Bool) throws {
    guard !items.isEmpty else {
      throw invocation.error("name the pairs, as “chancery review list” shows them")
    }
    // All are looked up before anything is decided.
    let asked = try archive.reader()
    let doubts = try asked.identityDoubts(items.filter { !$0.contains("/") && !$0.contains("-") })
    let sides = try items.filter { $0.contains("-") }.map { item in
      let parts = item.split(separator: "/").map(String.init)
      guard !areRight, parts.count == 2, let side = Int(parts[1]) else {
        throw invocation.error("of a conflict one side is rejected (\(parts[0])/2), or it is settled")
      }
      let open = try asked.openConflict(parts[0])
      guard open.conflict.sides.indices.contains(side - 1) else { throw ReviewError.noSide(item) }
      return (conflict: open, side: side)
    }
    for record in items where record.contains("/") && !record.contains("-") {
      let number = try archive.decide(
        areRight ? .accept : .reject, record: record, by: author, reason: reason)
      tell(number, "\(record) \(areRight ? "is right" : "counts no more")")
    }
    for doubt in doubts {
      let number = try archive.decide(doubt, areOne: areRight, by: author, reason: reason)
      tell(number, "\(doubt.one.name) and \(doubt.other.name) are \(areRight ? "one" : "two")")
    }
    for (conflict, side) in sides {
      let number = try archive.decide(conflict, rejecting: side, by: author, reason: reason)
      tell(number, "\(conflict.subject.name), \(conflict.conflict.sides[side - 1].value): counts no more")
    }
  }

  func tell(_ number: Int64, _ words: String) {
    guard !terminal.isQuiet else { return }
    terminal.out.line(Styled("\(number)  ", .faint) + Styled(words))
  }
}
