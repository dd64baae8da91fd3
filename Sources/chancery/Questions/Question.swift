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
      do {
        return try answer(Question(invocation: invocation, terminal: terminal, archive: archive))
      } catch let error as LookupError {
        tell(error, terminal)
        return .nothingFound
      }
    }
  }

  /// The one a name means.
  func subject(_ name: String) throws -> Subject { try archive.subject(named: name) }

  /// The date of an option; nil where it is not given.
  func date(_ option: Option) throws -> EDTF? {
    guard let text = invocation[option] else { return nil }
    do {
      return try EDTF(text)
    } catch {
      throw invocation.error("\(option.long): \(error)")
    }
  }

  static func tell(_ error: LookupError, _ terminal: Terminal) {
    guard case .several(let name, let candidates) = error else {
      terminal.complain(error.description)
      return
    }
    terminal.complain("several are named \(name); give more of the name:")
    let rows = candidates.prefix(20).map { candidate in
      [
        Styled(candidate.name, .strong), Styled(candidate.kind.lowercased()),
        Styled(Words.count(candidate.documents, "document"), .faint),
      ]
    }
    terminal.err.columns(rows, indent: 2)
    if candidates.count > 20 { terminal.err.line(Styled("  and \(candidates.count - 20) more", .faint)) }
    try? terminal.err.flush()
  }
}

extension Command {
  /// The declaration of a verb that asks a question.
  static func question(
    _ name: String, _ abstract: String, discussion: [String] = [], arguments: [Argument] = [],
    options: [Option] = [], examples: [Example]
  ) -> Command {
    Command(
      name, abstract, discussion: discussion, arguments: arguments, options: options + [.json, .archive],
      examples: examples,
      statuses: [.success, .nothingFound, .usage, .badData, .noInput, .ioError, .tryAgain, .notAnArchive])
  }
}

extension Command.Argument {
  /// A person's name, whose words need no quotes.
  static let name = Command.Argument(
    "NAME", "a name or a part of it, in any script; accents and case do not count", isRepeated: true)
}
