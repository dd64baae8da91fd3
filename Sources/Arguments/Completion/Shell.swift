/// The shells that completions can be written for.
public enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish

  /// A script that completes a command's verbs, options and values in this shell.
  /// - Parameter command: the tool's declaration.
  /// - Returns: the script.
  public func completions(for command: Command) -> String {
    switch self {
    case .bash: BashCompletions(command: command).text()
    case .zsh: ZshCompletions(command: command).text()
    case .fish: FishCompletions(command: command).text()
    }
  }

  /// A word between single quotes.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

extension Command {
  /// The options of a verb and those of the tool that the verb does not declare itself.
  func options(with verb: Command) -> [Option] {
    verb.options + options.filter { option in !verb.options.contains { $0.name == option.name } }
  }
}
