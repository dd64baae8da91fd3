/// Completions for fish, with its `complete`.
struct FishCompletions {
  let command: Command

  func text() -> String {
    let name = command.name
    var out = "# Completions of \(name) for fish; written by “\(name) completions fish”.\n"
    out += "complete -c \(name) -f\n"
    for option in command.options { out += line(option, condition: nil) }
    for verb in command.verbs {
      out +=
        "complete -c \(name) -n __fish_use_subcommand -a \(verb.name) -d \(Shell.quoted(verb.abstract))\n"
    }
    for verb in command.verbs {
      let condition = "__fish_seen_subcommand_from \(verb.name)"
      for option in verb.options { out += line(option, condition: condition) }
      if let argument = verb.arguments.last {
        let lead = "complete -c \(name) -n \(Shell.quoted(condition)) "
        if !argument.choices.isEmpty {
          out += lead + "-a \(Shell.quoted(argument.choices.joined(separator: " ")))\n"
        } else if argument.completes == .files {
          out += lead + "-F\n"
        } else if argument.completes == .folders {
          out += lead + "-a '(__fish_complete_directories)'\n"
        }
      }
    }
    return out
  }

  private func line(_ option: Option, condition: String?) -> String {
    var out = "complete -c \(command.name)"
    if let condition { out += " -n \(Shell.quoted(condition))" }
    out += " -l \(option.name)"
    if let short = option.short { out += " -s \(short)" }
    if option.value != nil {
      out += " -r"
      if !option.choices.isEmpty {
        out += " -a \(Shell.quoted(option.choices.joined(separator: " ")))"
      } else if option.completes == .files {
        out += " -F"
      } else if option.completes == .folders {
        out += " -a '(__fish_complete_directories)'"
      }
    }
    return out + " -d \(Shell.quoted(option.abstract))\n"
  }
}
