import Archive
import Arguments
import Glibc

extension Verb {
  static let review = Verb(
    Command(
      "review", "asks what the archive is unsure of, and keeps what was decided",
      discussion: [
        "Who has the same name, and nothing that speaks against it, is one person; who clearly is somebody else is kept "
          + "apart. The pairs between wait here. Without an ACTION they are asked one after another in the terminal: a "
          + "joins the two, r keeps them apart, s leaves the pair for later, u takes the last decision back, o shows "
          + "more, q ends.",
        "list shows the pairs with their ids and the reasons for and against in points: below 2.5 a pair is not asked "
          + "about, from 5 on it is joined without asking. accept and reject decide pairs by their ids, and single records "
          + "by document and record as evidence names them (3fa2b1c4/f12, see --json of any question): a rejected record "
          + "counts in no answer. edit gives a record's field another value, which answers then show beside the document's "
          + "words. merge joins two "
          + "by their names; split says that whom some documents name is somebody else than whom the others name. "
          + "undo takes a decision back by its number, in whatever order; an undo can be undone as well. log lists the "
          + "decisions.",
        "Every decision is kept with its time, its author (--author, else $CHANCERY_AUTHOR, else the user's name) and "
          + "its reason. It refers to what documents say and not to rows, so that it holds when they are read again.",
      ],
      arguments: [
        .init(
          "ACTION", "what to do; without one the pairs are asked", isOptional: true,
          choices: ReviewAction.allCases.map(\.rawValue)),
        .init(
          "ITEM", "ids of pairs or records; FIELD=VALUE; names; documents; numbers of decisions",
          isOptional: true, isRepeated: true),
      ],
      options: [reason, author, mostListed, .json, .archive],
      examples: [
        .init("chancery review", "decide pair by pair"),
        .init("chancery review list --json", "what is open, for a program"),
        .init("chancery review accept 3kx0ab --reason 'same passport'", "join the two of a pair"),
        .init("chancery review merge 'Kim Ha-neul' 'Kim Haneul'", "join two by their names"),
        .init(
          "chancery review split 'John Reyes' cricket.txt", "whom cricket.txt names is another John Reyes"),
        .init("chancery review reject 3fa2b1c4/f12 --reason 'a misprint'", "a record that counts no more"),
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
  static let author = Option("author", value: "NAME", "who decides", environment: "CHANCERY_AUTHOR")
}

/// What `review` does.
enum ReviewAction: String, CaseIterable {
  case list, accept, reject, edit, merge, split, undo, log
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
    var name = invocation[Verb.author] ?? ""
    if name.isEmpty, let entry = getpwuid(getuid()) { name = String(cString: entry.pointee.pw_name) }
    return Author(name: name.isEmpty ? "unknown" : name, time: Clock.now)
  }

  func run(_ action: ReviewAction?) throws -> ExitStatus {
    switch action {
    case nil:
      return try ask()
    case .list:
      return try list()
    case .log:
      return try log()
    case .accept, .reject:
      guard !items.isEmpty else {
        throw invocation.error("name the pairs, as “chancery review list” shows them")
      }
      if items.contains(where: { $0.contains("/") }) {
        for item in items {
          let number = try archive.decide(
            action == .accept ? .accept : .reject, record: item, by: author, reason: reason)
          tell(number, "\(item) \(action == .accept ? "is right" : "counts no more")")
        }
        return .success
      }
      let doubts = try archive.identityDoubts(limit: .max)
      // All are looked up before anything is decided.
      let chosen = try items.map { item in
        guard let doubt = doubts.first(where: { $0.id == item }) else { throw ReviewError.noItem(item) }
        return doubt
      }
      for doubt in chosen {
        let number = try archive.decide(doubt, areOne: action == .accept, by: author, reason: reason)
        tell(number, "\(doubt.one.name) and \(doubt.other.name) are \(action == .accept ? "one" : "two")")
      }
    case .edit:
      guard items.count == 2 else { throw invocation.error("edit needs a record and FIELD=VALUE") }
      tell(
        try archive.decide(.edit, record: items[0], edit: items[1], by: author, reason: reason),
        "\(items[0]) has \(items[1])")
      return .success
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

  func tell(_ number: Int64, _ words: String) {
    guard !terminal.isQuiet else { return }
    terminal.out.line(Styled("\(number)  ", .faint) + Styled(words))
  }

  // MARK: Lists

  private func list() throws -> ExitStatus {
    guard let limit = Int(invocation[Verb.mostListed] ?? "100"), limit > 0 else {
      throw invocation.error("--limit needs a number above 0")
    }
    let doubts = try archive.identityDoubts(
      limit: limit, naming: items.isEmpty ? nil : items.joined(separator: " "))
    if invocation.has(.json) {
      ReviewJSON.write(doubts, to: terminal.out)
    } else {
      for doubt in doubts { show(doubt) }
      if doubts.isEmpty { terminal.complain("nothing waits to be decided") }
    }
    return doubts.isEmpty ? .nothingFound : .success
  }

  private func log() throws -> ExitStatus {
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
}
