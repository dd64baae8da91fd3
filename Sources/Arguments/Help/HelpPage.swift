import Names

extension Command {
  /// Writes the page that `--help` shows.
  /// - Parameters:
  ///   - output: where to.
  ///   - path: the words that call the command, the tool's name first.
  ///   - common: options of the tool that its verbs understand too.
  public func writeHelp(to output: Output, path: [String], common: [Option] = []) {
    let page = HelpPage(output: output, width: output.proseWidth)
    page.paragraph(Styled(sentence(abstract)))
    page.heading("Usage")
    for line in usageLines(path: path) { page.paragraph(line, indent: 2, hanging: 6) }
    for paragraph in discussion {
      output.line()
      page.paragraph(Styled(paragraph))
    }
    page.table("Verbs", verbs.map { (Styled($0.name, .strong), $0.abstract) })
    page.table("Arguments", arguments.map { (Styled($0.usage, .strong), $0.abstract + choices($0.choices)) })
    page.table("Options", options.map { (HelpPage.term($0), HelpPage.describe($0)) })
    page.table("Common options", common.map { (HelpPage.term($0), HelpPage.describe($0)) })
    if !examples.isEmpty {
      page.heading("Examples")
      for example in examples {
        page.paragraph(Styled(sentence(example.abstract)), indent: 2)
        output.line(Styled("    ") + Styled(example.line, .strong))
      }
    }
    page.table("Exit status", statuses.map { (Styled(String($0.code), .strong), $0.abstract) })
    if !verbs.isEmpty {
      output.line()
      page.paragraph("“\(path.joined(separator: " ")) help VERB” tells more about a verb.")
    }
  }

  private func choices(_ choices: [String]) -> String {
    choices.isEmpty ? "" : ": " + choices.joined(separator: ", ")
  }

  /// The lines that show how to call it.
  func usageLines(path: [String]) -> [Styled] {
    let name = Styled(path.joined(separator: " "), .strong)
    let option = options.isEmpty && path.count < 2 ? Styled("") : Styled(" [OPTION…]")
    if !verbs.isEmpty { return [name + option + " VERB [ARGUMENT…]"] }
    return [name + option + Styled(arguments.map { " " + $0.usage }.joined())]
  }
}

/// A sentence with a capital and a full stop.
func sentence(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") || text.hasSuffix("?") ? "" : ".")
}

/// The pieces a help page is set from.
private struct HelpPage {
  let output: Output
  let width: Int

  func paragraph(_ text: Styled, indent: Int = 0, hanging: Int? = nil) {
    for line in Layout.wrap(text, width: width, first: indent, hanging: hanging ?? indent) {
      output.line(line)
    }
  }

  func heading(_ text: String) {
    output.line()
    output.line(Styled(text + ":", .strong))
  }

  /// A heading and its terms, each with what it means beside it, or below where the term is long.
  func table(_ title: String, _ rows: [(term: Styled, text: String)]) {
    guard !rows.isEmpty else { return }
    heading(title)
    let column = min(max(rows.map(\.term.width).max() ?? 0, 6), 24) + 4
    for row in rows {
      if row.term.width + 4 > column {
        output.line("  " + row.term)
        paragraph(Styled(row.text), indent: column)
      } else {
        let lead = Styled("  ") + row.term
        let lines = Layout.wrap(Styled(row.text), width: width, first: column, hanging: column)
        for (number, line) in lines.enumerated() {
          guard number == 0 else {
            output.line(line)
            continue
          }
          let text = String(line.plain.dropFirst(column))
          output.line(lead + Styled(Layout.spaces(column - lead.width)) + Styled(text))
        }
      }
    }
  }

  static func term(_ option: Option) -> Styled {
    var term = Styled(option.short.map { "-\($0), " } ?? "    ", .strong)
    term.append(option.long, .strong)
    if let value = option.value { term.append(" " + value) }
    return term
  }

  static func describe(_ option: Option) -> String {
    option.notes.isEmpty ? option.abstract : option.abstract + " (\(option.notes.joined(separator: "; ")))"
  }
}
