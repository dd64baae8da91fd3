import Arguments

extension Verb {
  static let completions = Verb(
    Command(
      "completions", "writes completions for a shell",
      arguments: [.init("SHELL", "the shell", choices: Shell.allCases.map(\.rawValue))],
      examples: [
        .init("source <(chancery completions bash)", "complete in this bash"),
        .init(
          "chancery completions fish >~/.config/fish/completions/chancery.fish", "complete in every fish"),
        .init("chancery completions zsh >\"${fpath[1]}/_chancery\"", "complete in every zsh"),
      ],
      statuses: [.success, .usage])
  ) { invocation, terminal in
    guard let shell = invocation.arguments.first.flatMap(Shell.init(rawValue:)) else { return .usage }
    terminal.out.write(shell.completions(for: Verbs.tool))
    return .success
  }
}
