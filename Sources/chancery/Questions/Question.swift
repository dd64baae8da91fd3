import Archive
import Arguments
import Chronology

/// What the verbs that ask have in common: they open an archive, look a name up, and end with 1 where nobody has it.
struct Question {
  let invocation: Invocation
  let terminal: Terminal
  let archive: Archive

  var out: Output { terminal.out }
  var wantsJSON: Bool { invocation.has(.json) }

  /// The words of the command line as one name: quotes are only needed where there are two names.
  var words: String { invocation.arguments.joined(separator: " ") }

  /// What a verb does that asks a question.
  static func asking(
    _ answer: @escaping @Sendable (Question) throws -> ExitStatus
  ) -> @Sendable (Invocation, Terminal) throws -> ExitStatus {
    { invocation, terminal in
      let archive = try Archive(reading: ArchivePlace.path(invocation))
      let question = Question(invocation: invocation, terminal: terminal, archive: archive)
      if let known = try question.known() { try archive.limit(to: known) }
      do {
        let status = try archive.snapshot { try answer(question) }
        question.tellOpenDocuments()
        return status
      } catch let error as LookupError {
        tell(error, terminal, archive)
        return .nothingFound
      }
    }
  }

  /// The one a name means.
  func subject(_ name: String) throws -> Subject { try archive.subject(named: name) }

  /// Whether a document had been published by the day of `--known-on`; nil where none was given.
  func known(published date: EDTF?) -> Answer? { archive.known?.answer(published: date) }

  /// The date of an option; nil where it is not given.
  func date(_ option: Option) throws -> EDTF? {
    guard let text = invocation[option] else { return nil }
    do {
      return try EDTF(text)
    } catch {
      throw invocation.error("\(option.long): \(error)")
    }
  }

  /// What `--known-on` and `--dated-only` limit the answer to; nil for all documents.
  private func known() throws -> Known? {
    guard let date = try date(.knownOn) else {
      if invocation.has(.datedOnly) {
        throw invocation.error("\(Option.datedOnly.long) needs \(Option.knownOn.long)")
      }
      return nil
    }
    guard let known = Known(by: date, datedOnly: invocation.has(.datedOnly)) else {
      throw invocation.error("\(Option.knownOn.long): \(date) has no last day")
    }
    return known
  }

  /// Says which documents were used although nobody can tell whether they were known by then.
  private func tellOpenDocuments() {
    guard let known = archive.known, let open = archive.openDocuments else { return }
    if open.undated > 0 {
      terminal.note(
        "\(Words.count(open.undated, "document")) without a date \(open.undated == 1 ? "was" : "were") used; "
          + "\(Option.datedOnly.long) leaves them out")
    }
    if open.inexact > 0 {
      terminal.note(
        "\(Words.count(open.inexact, "document")) may be later than \(known.date.spoken): the date leaves it open"
      )
    }
  }

  static func tell(_ error: LookupError, _ terminal: Terminal, _ archive: Archive) {
    guard case .several(let name, let candidates) = error else {
      terminal.complain(error.description)
      return
    }
    terminal.complain("several are named \(name); give more of the name, or the word with @ in its place:")
    let rows = candidates.prefix(20).map { candidate in
      [
        Styled(candidate.handle), Styled(candidate.name, .strong), Styled(candidate.kind.lowercased()),
        Styled(Words.count(candidate.documents, "document"), .faint),
        Styled((try? archive.hint(at: candidate)) ?? "", .faint),
      ]
    }
    terminal.err.columns(rows, indent: 2)
    if candidates.count > 20 { terminal.err.line(Styled("  and \(candidates.count - 20) more", .faint)) }
    try? terminal.err.flush()
  }
}

extension Command {
  /// The declaration of a verb that asks a question; with `isOfAllTimes` one to which it makes no difference what was
  /// known on some day.
  static func question(
    _ name: String, _ abstract: String, discussion: [String] = [], arguments: [Argument] = [],
    options: [Option] = [], isOfAllTimes: Bool = false, examples: [Example]
  ) -> Command {
    Command(
      name, abstract, discussion: discussion, arguments: arguments,
      options: options + (isOfAllTimes ? [] : [.knownOn, .datedOnly]) + [.json, .archive],
      examples: examples,
      statuses: [.success, .nothingFound, .usage, .badData, .noInput, .ioError, .tryAgain, .notAnArchive])
  }
}

extension Command.Argument {
  /// A person's name, whose words need no quotes.
  static let name = Command.Argument(
    "NAME", "a name or a part of it, in any script; accents and case do not count", isRepeated: true)
}

extension Archive {
  /// What tells somebody from others of the name, in a few words: "born 1950-09-07; Mayor of Ica (1990–1994)".
  func hint(at subject: Subject) throws -> String {
    var parts: [String] = []
    if let birth = try facts(of: subject).first(where: { $0.property == .birthDate }) {
      parts.append("born \(birth.value)")
    }
    if let term = try offices(of: subject).first {
      let years = [term.start, term.end].map { $0.map { String($0.description.prefix(4)) } ?? "" }.joined(
        separator: "–")
      parts.append(years == "–" ? term.office : "\(term.office) (\(years))")
    }
    return parts.joined(separator: "; ")
  }
}
