import Arguments

/// A verb of the tool: what it is called by, and what it does.
///
/// To add one, write `extension Verb { static let offices = Verb(command, run) }` in a file of its own
/// (`Questions/Offices.swift`) and put it into the list in `Verbs.swift`. Parsing, `--help`, the manual page and the
/// completions come from the declaration:
///
/// ```swift
/// extension Verb {
///   static let offices = Verb(
///     Command(
///       "offices", "lists the offices somebody has held",
///       arguments: [.init("NAME", "a person's name, in any form")],
///       options: [.archive, .json],
///       examples: [.init("chancery offices 'Kim Ha-neul'", "lists what she has held, with the evidence")],
///       statuses: [.success, .nothingFound])
///   ) { invocation, terminal in
///     let archive = try Archive(reading: ArchivePlace.path(invocation))
///     terminal.out.columns(rows, indent: 2)    // or: if invocation.has(.json) { terminal.out.write(bytes) }
///     return .nothingFound                     // after terminal.complain("nobody is called …")
///   }
/// }
/// ```
///
/// Errors that are thrown (`ArchiveError`, `ReadingError`, `UsageError` from `invocation.error(…)`) become a message
/// and an exit status in `main.swift`; a verb need not catch them.
struct Verb: Sendable {
  /// The declaration.
  let command: Command
  /// Does it.
  let run: @Sendable (Invocation, Terminal) throws -> ExitStatus

  init(_ command: Command, _ run: @escaping @Sendable (Invocation, Terminal) throws -> ExitStatus) {
    self.command = command
    self.run = run
  }
}

/// Standard output and standard error as verbs use them.
struct Terminal {
  /// Answers go here.
  let out: Output
  /// Messages go here.
  let err: Output
  /// Messages that are not errors are left out.
  let isQuiet: Bool

  /// Says on standard error what is wrong, after what has been written so far.
  func complain(_ message: String) {
    try? out.flush()
    err.line(Styled("chancery: ", .bad) + Styled(message))
    try? err.flush()
  }

  /// Says on standard error what a careful user wants to know but is no error; nothing where they asked for quiet.
  func note(_ message: String) {
    guard !isQuiet else { return }
    try? out.flush()
    err.line(Styled("chancery: " + message))
    try? err.flush()
  }
}
