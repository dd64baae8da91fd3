import Foundation

/// Ways in which an encyclopaedia's editors write the same article in wikitext.
enum WikitextDress: String, CaseIterable, Sendable {
  /// A parameter a line, keys in small letters with "_".
  case neat
  /// References, comments, small print and keys in any case, as on a real page.
  case worn
  /// All parameters on one line.
  case line

  /// A plain article as wikitext: `Infobox` as a template, the title in bold where the lead names it, every seventh
  /// word with a capital letter a link, lists with "*".
  func page(_ plain: String) -> String {
    var lines: [String] = []
    var title: String?
    var parameters: [String] = []
    var inBox = false
    var isLead = true
    var words = 0
    func closeBox() {
      guard inBox else { return }
      inBox = false
      let box = "{{Infobox officeholder" + (self == .line ? " " : "\n")
      lines.append(box + parameters.joined(separator: self == .line ? " " : "\n") + "\n}}")
    }
    for line in plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if title == nil, line.hasPrefix("= "), line.hasSuffix(" =") {
        title = String(line.dropFirst(2).dropLast(2))
        parameters = ["| name = \(title ?? "")"]
        continue
      }
      if line.hasPrefix("Infobox") {
        inBox = true
        continue
      }
      if inBox {
        if line.hasPrefix("- "), let colon = line.firstIndex(of: ":") {
          let key = String(line[..<colon].dropFirst(2))
          let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          parameters.append(parameter(key, value, parameters.count))
          continue
        }
        if line.hasPrefix("  ") {
          let item = line.trimmingCharacters(in: CharacterSet(charactersIn: " -*"))
          parameters.append("* \(item)")
          continue
        }
        closeBox()
      }
      if line.hasPrefix("=") {
        isLead = false
        lines.append(line)
      } else if line.hasPrefix("- ") {
        lines.append("* " + linked(line.dropFirst(2), &words))
      } else if isLead, let title, let range = line.range(of: title) {
        isLead = false
        let before = linked(line[..<range.lowerBound], &words)
        lines.append(before + "'''\(title)'''" + linked(line[range.upperBound...], &words))
      } else {
        lines.append(linked(line[...], &words))
      }
    }
    closeBox()
    return lines.joined(separator: "\n")
  }

  private func parameter(_ key: String, _ value: String, _ number: Int) -> String {
    let small = key.lowercased().replacingOccurrences(of: " ", with: "_")
    guard self == .worn, !value.isEmpty else { return "| \(small) = \(value)" }
    switch number % 6 {
    case 0: return "| \(small) = \(value)<ref>{{cite web|url=https://example.org/?a=b|title=A = b}}</ref>"
    case 1: return "|\(small)={{nowrap|1=\(value)}}<ref name=\"a\" />"
    case 2: return "| \(key) =\t<!-- checked -->\(value)\n<!-- | \(small) = Nobody -->"
    case 3: return "| \(small) <!-- see talk --> = {{small|1=\(value)}}{{efn|As told.}}"
    case 4: return "| \(key.uppercased())=''\(value)''<br />\n"
    default: return "| \(small) = {{plainlist|\n* \(value)\n}}"
    }
  }

  /// Every seventh capitalised word of four letters or more as a link, every other of them with a label.
  private func linked(_ line: Substring, _ count: inout Int) -> String {
    var text = ""
    for (index, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { text += " " }
      let core = word.prefix { $0.isLetter }
      guard core.count > 3, core.first?.isUppercase ?? false else {
        text += word
        continue
      }
      count += 1
      switch count % 14 {
      case 0: text += "[[\(core)]]" + word.dropFirst(core.count)
      case 7: text += "[[\(core) (page)|\(core)]]" + word.dropFirst(core.count)
      default: text += word
      }
    }
    return text
  }
}
