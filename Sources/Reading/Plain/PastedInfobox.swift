import Chronology

/// An encyclopaedia's infobox as it is pasted into a text, a line for each row: an office, "In office" and the dates below
/// it, "Preceded by: …"; or labels and values throughout, "Office: …", "In office: …", between colons, tabs, bars or equals
/// signs, with or without the marks of a list or of a table.
///
/// The keys are those of `PageInfobox`, so that the pasted page gives the same records as the page.
struct PastedInfobox {
  /// What a line of the box is.
  enum Row {
    /// A field, and where its value stands.
    case field(key: String, value: Range<Int>)
    /// A word over what the next line tells, a part's heading, or the rule of a table.
    case label
  }

  /// The lines of the box by where their first byte stands that is no blank.
  private(set) var rows: [Int: Row] = [:]
  private let bytes: [UInt8]
  private var offices = 0
  private var isInOffice = false

  /// So many lines from the top a box may reach.
  private static let reach = 120

  /// A line: where it begins, and its words without the marks of lists, tables and bold print.
  private struct Line {
    let start: Int
    let words: Range<Int>
  }

  /// Looks for a box among the first lines of a text; there is none without an office over "In office", or beside its dates.
  init(_ bytes: [UInt8], _ lines: some Sequence<Range<Int>>) {
    self.bytes = bytes
    let lines = lines.prefix(Self.reach).compactMap { line -> Line? in
      let range = bytes.trimmed(line)
      return range.isEmpty ? nil : Line(start: range.lowerBound, words: bare(range))
    }
    var at = 0
    var isInBox = false
    while at < lines.count {
      let line = lines[at].words
      if at + 2 < lines.count, isTerm(lines[at + 1].words), !isTerm(line), line.count < 140, !ends(line),
        isDated(lines[at + 2].words) || isInBox
      {
        open(lines[at])
        isInBox = true
        at += 1
      } else if !isInBox, opensPairs(lines[at...]) {
        isInBox = true
      } else if isInBox, isTerm(line), at + 1 < lines.count, isDated(lines[at + 1].words) {
        rows[lines[at].start] = .label
        add(label: text(line), lines[at + 1].words, at: lines[at + 1])
        at += 2
      } else if isInBox, isTerm(line) {
        if text(line).lowercased() == "incumbent" {
          add(label: "status", line, at: lines[at])
        } else {
          rows[lines[at].start] = .label
        }
        at += 1
      } else if isInBox, PageInfobox.parts.contains(text(line).lowercased()) || isRule(line) {
        rows[lines[at].start] = .label
        isInOffice = isInOffice && isRule(line)
        at += 1
      } else if isInBox, let (label, value) = pair(line) {
        if PageInfobox.key(label) == "office" {
          open(Line(start: lines[at].start, words: value))
        } else {
          add(label: label, value, at: lines[at])
        }
        at += 1
      } else if isInBox, at + 1 < lines.count, Self.labels.contains(PageInfobox.key(text(line))),
        !ends(lines[at + 1].words), lines[at + 1].words.count < 140
      {
        rows[lines[at].start] = .label
        add(label: text(line), lines[at + 1].words, at: lines[at + 1])
        at += 2
      } else {
        isInBox = false
        at += 1
      }
    }
  }

  /// Whether labels and values begin here that tell of an office with its dates or its neighbours.
  private func opensPairs(_ lines: ArraySlice<Line>) -> Bool {
    var keys: Set<String> = []
    for line in lines.prefix(60) {
      if isRule(line.words) || PageInfobox.parts.contains(text(line.words).lowercased()) { continue }
      guard let (label, _) = pair(line.words) else { break }
      // What stands before the office may be anything an infobox has.
      if keys.isEmpty, Self.key(label).isEmpty { return false }
      keys.insert(Self.unnumbered(Self.key(label)))
    }
    return keys.count > 2 && !keys.isDisjoint(with: Self.offices) && !keys.isDisjoint(with: Self.terms)
  }

  private mutating func open(_ line: Line) {
    offices += 1
    isInOffice = true
    add(label: "office", line.words, at: line)
  }

  /// Adds the row of a line, which holds the label as well or the value alone.
  private mutating func add(label: String, _ value: Range<Int>, at line: Line) {
    let key = Self.key(label)
    guard !key.isEmpty, !value.isEmpty else {
      rows[line.start] = .label
      return
    }
    let isNumbered = key.last?.isNumber ?? false
    rows[line.start] = .field(
      key: isInOffice && offices > 1 && !isNumbered ? "\(key)\(offices)" : key, value: value)
  }

  /// A label as a template's key, with its number: "Term Start2".
  private static func key(_ label: String) -> String {
    let digits = String(label.reversed().prefix { $0.isNumber }.reversed())
    let letters = PageInfobox.key(label)
    return letters.isEmpty || digits.count > 2 ? letters : letters + digits
  }

  private static func unnumbered(_ key: String) -> String { String(key.prefix { !$0.isNumber }) }

  /// "Preceded by: Floyd Branscomb", "Preceded by Floyd Branscomb", "Born	August 9, 1931", "| office = Mayor", "**Office:**
  /// Mayor".
  private func pair(_ line: Range<Int>) -> (label: String, value: Range<Int>)? {
    let marks: Set<UInt8> = [UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "="), 9]
    if let mark = bytes[line].prefix(34).firstIndex(where: { marks.contains($0) }), mark > line.lowerBound + 1
    {
      let label = text(bare(line.lowerBound..<mark))
      let value = bare(mark + 1..<line.upperBound)
      // A row of more than two cells is no pair; nor is a sentence that says "she said: no".
      guard label.first?.isLetter ?? false, isLabel(label), !value.isEmpty,
        bytes[mark] != UInt8(ascii: "|") || !bytes[value].contains(UInt8(ascii: "|"))
      else { return nil }
      return (label, value)
    }
    guard !ends(line), line.count < 120 else { return nil }
    // "Alma mater University of Larne": two words or one.
    let words = bytes[line].split(separator: 32, maxSplits: 3, omittingEmptySubsequences: true)
    for count in [3, 2, 1] where words.count > count {
      let label = line.lowerBound..<words[count - 1].endIndex
      let key = PageInfobox.key(text(label))
      guard Self.labels.contains(key), bytes[label].first.map({ (65...90).contains($0) }) ?? false,
        case let value = bytes.trimmed(words[count].startIndex..<line.upperBound),
        let first = bytes[value].first, !(97...122).contains(first)
      else { continue }
      return (text(label), value)
    }
    return nil
  }

  /// Words that may stand before a value: letters, brackets, and a number at the end.
  private func isLabel(_ label: String) -> Bool {
    let letters = String(label.reversed().drop { $0.isNumber }.reversed())
    return label.split(separator: " ").count < 5
      && letters.allSatisfy { $0.isLetter || $0 == " " || $0 == "(" || $0 == ")" || $0 == "_" || $0 == "-" }
      && (label.first?.isUppercase ?? false || Self.labels.contains(PageInfobox.key(label))
        || Self.offices.contains(PageInfobox.key(label)) || Self.terms.contains(PageInfobox.key(label)))
  }

  private func isTerm(_ line: Range<Int>) -> Bool {
    line.count < 20 && PageInfobox.terms.contains(PageInfobox.key(text(line)))
  }

  private func isDated(_ line: Range<Int>) -> Bool {
    line.count < 90
      && DateFinder().dates(in: bytes, range: line).first.map { $0.range.lowerBound <= line.lowerBound + 1 }
        ?? false
  }

  /// "|---|---|", "| | |".
  private func isRule(_ line: Range<Int>) -> Bool {
    !line.isEmpty && bytes[line].allSatisfy { $0 <= 32 || "|-:=+".utf8.contains($0) }
  }

  private func ends(_ line: Range<Int>) -> Bool {
    line.isEmpty
      || [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(bytes[line.upperBound - 1])
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Without the mark of a list or of a table's cell around it, bold print, and "Preceded by : Floyd Branscomb"'s colon.
  private func bare(_ range: Range<Int>) -> Range<Int> {
    let whole = bytes.trimmed(range)
    if isRule(whole) { return whole }
    var low = whole.lowerBound
    var high = whole.upperBound
    while low < high {
      switch bytes[low] {
      case 0...32, UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "="),
        UInt8(ascii: "_"):
        low += 1
      case UInt8(ascii: "-") where low + 1 < high && bytes[low + 1] == 32: low += 2
      // "•" and "–" before a blank.
      case 0xE2 where low + 3 < high && bytes[low + 1] == 0x80 && bytes[low + 3] == 32: low += 4
      default:
        while high > low, bytes[high - 1] <= 32 || "*|_".utf8.contains(bytes[high - 1]) { high -= 1 }
        return low..<high
      }
    }
    return low..<high
  }

  /// Keys that name an office.
  private static let offices: Set<String> = [
    "office", "ambassadorfrom", "constituencymp", "succession", "order", "position", "title", "post",
  ]

  /// Keys beside an office that only an infobox has.
  private static let terms = PageInfobox.terms.union([
    "term", "termstart", "termend", "predecessor", "successor", "alongside", "terms", "yearsinoffice",
  ])

  /// Labels whose value may stand in the next line, or behind them without any sign, as keys.
  private static let labels: Set<String> = [
    "predecessor", "successor", "alongside", "nominatedby", "appointedby", "president", "primeminister",
    "premier",
    "governor", "governorgeneral", "monarch", "chancellor", "deputy", "vicepresident", "lieutenant",
    "lieutenantgovernor", "chiefminister", "constituency", "parliamentarygroup", "born", "died", "party",
    "spouse",
    "children", "parents", "parent", "almamater", "education", "occupation", "profession", "nationality",
    "citizenship",
    "religion", "residence", "relatives", "awards", "branch", "rank", "cabinet", "causeofdeath", "birthname",
    "leader",
    "otherpoliticalaffiliations", "website", "monarchs", "servicebranch",
  ]
}
