/// Writes a command and its verbs as a page for `man`, in roff with the man(7) macros.
public struct ManualPage {
  private let command: Command
  private let version: String
  private var out = ""

  /// A page about a command.
  /// - Parameters:
  ///   - command: the tool's declaration.
  ///   - version: the tool's version.
  public init(_ command: Command, version: String) {
    self.command = command
    self.version = version
  }

  /// The page.
  /// - Returns: roff, one sentence or word a line where man(7) likes it so.
  public func text() -> String {
    var page = self
    page.write()
    return page.out
  }

  private mutating func write() {
    out += ".\\\" Written by: \(command.name) help --man\n"
    out += ".TH \(command.name.uppercased()) 1 \"\" \"\(command.name) \(version)\" \"User Commands\"\n"
    out += ".SH NAME\n\(command.name) \\- \(ManualPage.escape(command.abstract))\n"
    out += ".SH SYNOPSIS\n"
    for verb in command.verbs {
      out += ".B \(command.name) \(verb.name)\n"
      let usage =
        "[OPTION…] " + verb.arguments.map(\.usage).joined(separator: " ")
      out += ManualPage.line(usage)
      out += ".br\n"
    }
    out += ".SH DESCRIPTION\n"
    paragraphs(command.discussion)
    out += ".SH VERBS\n"
    for verb in command.verbs { write(verb) }
    if !command.options.isEmpty {
      out += ".SH COMMON OPTIONS\n"
      for option in command.options { write(option) }
    }
    let environment = variables()
    if !environment.isEmpty {
      out += ".SH ENVIRONMENT\n"
      for (name, text) in environment { out += ".TP\n.B \(name)\n" + ManualPage.line(sentence(text)) }
    }
    if !command.statuses.isEmpty {
      out += ".SH EXIT STATUS\n"
      for status in command.statuses {
        out += ".TP\n.B \(status.code)\n" + ManualPage.line(sentence(status.abstract))
      }
    }
    if !command.examples.isEmpty {
      out += ".SH EXAMPLES\n"
      examples(command.examples)
    }
  }

  private mutating func write(_ verb: Command) {
    out += ".SS \(ManualPage.escape(([verb.name] + verb.arguments.map(\.usage)).joined(separator: " ")))\n"
    out += ManualPage.line(sentence(verb.abstract))
    for paragraph in verb.discussion { out += ".PP\n" + ManualPage.line(paragraph) }
    for argument in verb.arguments {
      out += ".TP\n.I \(ManualPage.escape(argument.name))\n"
      let choices = argument.choices.isEmpty ? "" : ": " + argument.choices.joined(separator: ", ")
      out += ManualPage.line(sentence(argument.abstract + choices))
    }
    for option in verb.options { write(option) }
    examples(verb.examples)
  }

  private mutating func write(_ option: Option) {
    let names = (option.short.map { "\\-\($0), " } ?? "") + ManualPage.escape(option.long)
    if let value = option.value {
      out += ".TP\n.BR \"\(names)\" \" \\fI\(ManualPage.escape(value))\\fP\"\n"
    } else {
      out += ".TP\n.B \(names)\n"
    }
    let notes = option.notes.isEmpty ? "" : " (\(option.notes.joined(separator: "; ")))"
    out += ManualPage.line(sentence(option.abstract + notes))
  }

  private mutating func examples(_ examples: [Command.Example]) {
    for example in examples {
      out += ".PP\n" + ManualPage.line(sentence(example.abstract))
      out += ".PP\n.RS 4\n.nf\n\(ManualPage.escape(example.line))\n.fi\n.RE\n"
    }
  }

  private mutating func paragraphs(_ texts: [String]) {
    for (number, text) in texts.enumerated() {
      if number > 0 { out += ".PP\n" }
      out += ManualPage.line(text)
    }
  }

  private func variables() -> [(String, String)] {
    var known: [(String, String)] = []
    for command in [command] + command.verbs {
      for option in command.options {
        guard let name = option.environment, !known.contains(where: { $0.0 == name }) else { continue }
        known.append((name, "\(option.abstract), where \(option.long) does not say"))
      }
    }
    return known
  }

  private static func line(_ text: String) -> String { escape(text) + "\n" }

  /// Text as roff reads it: no line begins with a control character, and every letter is ASCII.
  static func escape(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "\u{2026}": out += "..."
      case "\u{201C}": out += "\\(lq"
      case "\u{201D}": out += "\\(rq"
      case "\u{2019}", "'": out += "\\(aq"
      case "\"": out += "\\(dq"
      case "\u{2013}": out += "\\(en"
      case _ where scalar.isASCII: out.unicodeScalars.append(scalar)
      default: out += "\\[u\(hex(scalar.value))]"
      }
    }
    return out.hasPrefix(".") ? "\\&" + out : out
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
