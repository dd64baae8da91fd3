import Archive
import Arguments
import Glibc
import Reading

/// Runs a command line and returns the exit status.
func run(_ words: [String]) -> ExitStatus {
  // Before the command line is understood, colour follows the terminal.
  var terminal = Terminal(
    out: Output(descriptor: STDOUT_FILENO, colour: .auto),
    err: Output(descriptor: STDERR_FILENO, colour: .auto),
    isQuiet: false)
  var status: ExitStatus
  do {
    let invocation = try Verbs.tool.parse(words, environment: Output.variable)
    let colour = invocation[.color].flatMap(Output.Colour.init(rawValue:)) ?? .auto
    terminal = Terminal(
      out: Output(descriptor: STDOUT_FILENO, colour: colour),
      err: Output(descriptor: STDERR_FILENO, colour: colour),
      isQuiet: invocation.has(.quiet))
    status = try answer(invocation, terminal)
    try terminal.out.flush()
  } catch {
    status = report(error, on: terminal)
  }
  return status
}

/// Does what a command line asks.
private func answer(_ invocation: Invocation, _ terminal: Terminal) throws -> ExitStatus {
  if invocation.has(.help) {
    Verb.explain(invocation.path.isEmpty ? nil : invocation.command, on: terminal.out)
    return .success
  }
  if invocation.has(.version) {
    terminal.out.write("chancery \(Verbs.version)\n")
    return .success
  }
  guard let name = invocation.path.first, let verb = Verbs.all.first(where: { $0.command.name == name })
  else {
    Verb.explain(nil, on: terminal.err)
    try terminal.err.flush()
    return .usage
  }
  return try verb.run(invocation, terminal)
}

/// Says what went wrong, and how the process ends.
private func report(_ error: any Error, on terminal: Terminal) -> ExitStatus {
  switch error {
  case let error as UsageError:
    terminal.complain(error.description)
    let page = (["chancery"] + error.path + ["--help"]).joined(separator: " ")
    terminal.note("“\(page)” shows how it is used")
    return .usage
  case let error as OutputError:
    if error.isBrokenPipe { return ExitStatus(128 + SIGPIPE, "the reader went away") }
    terminal.complain(error.description)
    return .ioError
  case let error as ArchiveError:
    terminal.complain(error.description)
    return ExitStatus.all.first { $0.code == error.exitCode } ?? .ioError
  case let error as ReadingError:
    terminal.complain(error.description)
    return .badData
  case let error as CustomStringConvertible:
    terminal.complain(error.description)
    return .badData
  default:
    terminal.complain("\(error)")
    return .software
  }
}

Interrupt.ignoreBrokenPipes()
let status = run(Array(CommandLine.arguments.dropFirst()))
// Whoever was interrupted may have left threads at their work: nothing is taken away beneath them.
if Interrupt.isRequested { _exit(status.code) }
exit(status.code)
