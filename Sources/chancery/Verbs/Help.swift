import Arguments

extension Verb {
  static let help = Verb(
    Command(
      "help", "explains a verb, or writes the manual page",
      arguments: [.init("VERB", "the verb to explain; all of them where none is named", isOptional: true)],
      options: [manual],
      examples: [
        .init("chancery help read", "explain how to read documents"),
        .init("chancery help --man | man -l -", "show the manual page"),
      ],
      statuses: [.success, .usage])
  ) { invocation, terminal in
    if invocation.has(manual) {
      terminal.out.write(ManualPage(Verbs.tool, version: Verbs.version).text())
      return .success
    }
    guard let name = invocation.arguments.first else {
      Verb.explain(nil, on: terminal.out)
      return .success
    }
    // The parser knows best how to say that there is no such verb.
    let wanted = try Verbs.tool.parse([name, "--help"])
    Verb.explain(wanted.command, on: terminal.out)
    return .success
  }

  private static let manual = Option("man", "write the manual page in roff, for man(1)")

  /// Writes the page of a verb, or the tool's.
  static func explain(_ verb: Command?, on output: Output) {
    if let verb {
      verb.writeHelp(to: output, path: [Verbs.tool.name, verb.name], common: Option.common)
    } else {
      Verbs.tool.writeHelp(to: output, path: [Verbs.tool.name])
    }
  }
}
