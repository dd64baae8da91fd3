/// Completions for zsh, with its `_arguments`.
struct ZshCompletions {
  let command: Command

  func text() -> String {
    let name = command.name
    var out = "#compdef \(name)\n# Written by “\(name) completions zsh”.\n"
    out += "_\(name)() {\n  local context state state_descr line\n  typeset -A opt_args\n"
    out += "  _arguments -C \\\n"
    for option in command.options { out += specification(option) }
    out += "    '1: :->verb' '*:: :->rest'\n"
    out += "  case $state in\n    verb)\n      local -a verbs\n      verbs=(\n"
    for verb in command.verbs {
      out += "        " + Shell.quoted(escape(verb.name) + ":" + verb.abstract) + "\n"
    }
    out += "      )\n      _describe verb verbs ;;\n    rest)\n      case $words[1] in\n"
    for verb in command.verbs {
      out += "        \(verb.name)) _arguments \\\n"
      for option in command.options(with: verb) { out += "      " + specification(option) }
      for argument in verb.arguments {
        let place = argument.isRepeated ? "*" : ""
        let action = action(argument.choices, argument.completes)
        out += "          " + Shell.quoted("\(place):\(escape(argument.name)):\(action)") + " \\\n"
      }
      out += "          ;;\n"
    }
    out += "      esac ;;\n  esac\n}\n"
    // Sourced or autoloaded, both work.
    out +=
      "if [ \"$funcstack[1]\" = \"_\(name)\" ]; then _\(name) \"$@\"; else compdef _\(name) \(name); fi\n"
    return out
  }

  private func specification(_ option: Option) -> String {
    let text = "[" + escape(option.abstract) + "]"
    var value = ""
    if let name = option.value { value = ":\(escape(name)):\(action(option.choices, option.completes))" }
    let equals = option.value == nil ? "" : "="
    var out = "    " + Shell.quoted(option.long + equals + text + value) + " \\\n"
    if let short = option.short {
      out += "    " + Shell.quoted("-\(short)" + (option.value == nil ? "" : "+") + text + value) + " \\\n"
    }
    return out
  }

  private func action(_ choices: [String], _ completion: Option.Completion) -> String {
    if !choices.isEmpty { return "(" + choices.joined(separator: " ") + ")" }
    switch completion {
    case .files: return "_files"
    case .folders: return "_files -/"
    case .nothing: return " "
    }
  }

  private func escape(_ text: String) -> String {
    var out = ""
    for character in text {
      if ":[]\\".contains(character) { out += "\\" }
      out.append(character)
    }
    return out
  }
}
