/// Completions for bash, with its own `compgen` and nothing else.
struct BashCompletions {
  let command: Command

  func text() -> String {
    let name = command.name
    var out = "# Completions of \(name) for bash; written by “\(name) completions bash”.\n"
    out += "_\(name)() {\n"
    out += "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb= i\n"
    out += "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
    out += "    case ${COMP_WORDS[i]} in\n"
    out += "      \(command.verbs.map(\.name).joined(separator: "|"))) verb=${COMP_WORDS[i]}; break ;;\n"
    out += "    esac\n  done\n"
    out += "  COMPREPLY=()\n"
    out += "  case $verb:$before in\n"
    for verb in command.verbs {
      for option in command.options(with: verb) where option.value != nil {
        let names = [option.long] + (option.short.map { ["-\($0)"] } ?? [])
        let patterns = names.map { "\(verb.name):\($0)" }.joined(separator: "|")
        out += "    \(patterns)) \(reply(option.choices, option.completes)); return ;;\n"
      }
    }
    out += "  esac\n"
    out += "  case $verb in\n"
    out += "    '') \(words(command.verbs.map(\.name) + command.options.map(\.long))) ;;\n"
    for verb in command.verbs {
      let options = words(command.options(with: verb).map(\.long))
      let argument = verb.arguments.last
      let others = reply(argument?.choices ?? [], argument?.completes ?? .nothing)
      out += "    \(verb.name)) if [[ $word == -* ]]; then \(options); else \(others); fi ;;\n"
    }
    out += "  esac\n}\n"
    out += "complete -o filenames -F _\(name) \(name)\n"
    return out
  }

  private func words(_ words: [String]) -> String {
    "mapfile -t COMPREPLY < <(compgen -W '\(words.joined(separator: " "))' -- \"$word\")"
  }

  private func reply(_ choices: [String], _ completion: Option.Completion) -> String {
    if !choices.isEmpty { return words(choices) }
    switch completion {
    case .files: return "mapfile -t COMPREPLY < <(compgen -f -- \"$word\")"
    case .folders: return "mapfile -t COMPREPLY < <(compgen -d -- \"$word\")"
    case .nothing: return ":"
    }
  }
}
