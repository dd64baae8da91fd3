import Chronology
import Reading
import Records

/// Facts behind labels, as curricula vitae and official biographies list them: "Date and place of birth: 5 November 1962,
/// Paro", "Marital status: married, two children".
struct LabelReader {
  private let discourse: Discourse
  private var document: Document { discourse.document }

  init(_ discourse: Discourse) { self.discourse = discourse }

  /// The facts of all lines that begin with a known label, about whose life the document is.
  func facts() -> [FactDraft] {
    guard let subject = discourse.cast.subject, discourse.cast.isPerson(subject) else { return [] }
    var facts: [FactDraft] = []
    for block in document.blocks {
      switch block.kind {
      // "Date of birth: 4 June 1961" alone in its line may stand for a heading.
      case .paragraph, .listItem, .heading: break
      case .field, .row, .category: continue
      }
      for line in lines(block.range) { facts += read(line, subject) }
    }
    return facts
  }

  /// A block cut before each label: plain text gives the lines of a list as one paragraph.
  private func lines(_ range: Range<Int>) -> [Range<Int>] {
    let text = document.text
    guard range.count < 4000, range.contains(where: { text[$0] == 58 }) else { return [] }
    var starts: [Int] = []
    for colon in range where text[colon] == 58 {
      var start = colon
      var first: Int?
      while start > range.lowerBound, colon - start < 30, text[start - 1] != 10,
        ![44, 46, 58, 59].contains(text[start - 1])
      {
        start -= 1
        guard start == range.lowerBound || text[start - 1] == 32 || text[start - 1] == 10 else { continue }
        guard text[start] &- 65 < 26 else { continue }
        if first == nil { first = start }
        let label = document.string(start..<colon).trimmed.lowercased()
        if LabelWords.byWord[label] != nil { first = start }
      }
      // "Place of Birth: Drohobych Year of Immigration: 1930": a label that is not known is cut off in all its words, too.
      if let own = first, LabelWords.byWord[document.string(own ..<| colon).trimmed.lowercased()] == nil {
        first = beginning(ofLabelAt: own, in: range)
      }
      if let first { starts.append(first) }
    }
    return starts.indices.map { index in
      starts[index] ..<| (index + 1 < starts.count ? starts[index + 1] : range.upperBound)
    }
  }

  /// Where a label begins whose last part with a capital is at a place: "Year" of "Year of Immigration".
  private func beginning(ofLabelAt last: Int, in range: Range<Int>) -> Int {
    var words = document.string(max(range.lowerBound, last - 40) ..<| last).split(separator: " ")
    var begin = last
    var joint = 0
    while let word = words.popLast() {
      joint += word.utf8.count + 1
      if ["of", "and", "the", "in", "at", "for", "&"].contains(word) { continue }
      guard joint > word.utf8.count + 1, word.first?.isUppercase ?? false, word.allSatisfy(\.isLetter) else {
        break
      }
      begin -= joint
      joint = 0
    }
    return begin
  }

  private func read(_ line: Range<Int>, _ subject: CastNumber) -> [FactDraft] {
    guard line.count < 240, let colon = line.prefix(34).first(where: { document.text[$0] == 58 }),
      let label = LabelWords.byWord[document.string(line.lowerBound..<colon).trimmed.lowercased()]
    else { return [] }
    let value = trimmed(colon + 1 ..<| line.upperBound)
    guard !value.isEmpty else { return [] }
    func draft(_ property: Property, _ text: String, _ date: EDTF? = nil) -> FactDraft {
      FactDraft(
        subject: subject, property: property, value: text, date: date,
        evidence: [EvidenceDraft(range: line, confidence: 0.9)])
    }
    switch label {
    case .birth, .birthPlace, .death, .deathPlace:
      let isBirth = [.birth, .birthPlace].contains(label)
      var facts: [FactDraft] = []
      var place = value
      if let span = discourse.calendar.spans.first(where: { value.contains($0.range.lowerBound) }) {
        if let date = span.value { facts.append(draft(isBirth ? .birthDate : .deathDate, date.description)) }
        // The longer part beside the date: "5 November 1962, Paro", "Paro, 5 November 1962".
        let behind = trimmed(span.range.upperBound ..<| value.upperBound)
        place = behind.isEmpty ? trimmed(value.lowerBound ..<| span.range.lowerBound) : behind
      } else if label == .birth || label == .death {
        return []
      }
      let words = bare(place)
      if !words.isEmpty, words.first?.isUppercase ?? false, words.utf8.count < 60,
        words.split(separator: " ").allSatisfy({ $0.first?.isUppercase ?? false || $0 == "of" || $0 == "de" })
      {
        facts.append(draft(isBirth ? .birthPlace : .deathPlace, words))
      }
      return facts
    case .nationality, .religion, .party, .occupation, .residence, .birthName:
      let words = bare(value)
      return words.utf8.count < 90 ? [draft(label.property, words)] : []
    case .name:
      // "Full name: Rell, Tuulikki Anna (née Hokkanen)"
      let words = document.string(value)
      for mark in ["(née ", "(nee ", "(born ", "née "] {
        guard let at = words.firstOffset(of: mark) else { continue }
        let rest = String(decoding: Array(words.utf8).dropFirst(at + mark.utf8.count), as: UTF8.self)
        let name = String(rest.prefix { ![")", ",", ";"].contains($0) }).trimmed
        if name.first?.isUppercase ?? false, !name.contains(where: \.isNumber) {
          return [draft(.birthName, name)]
        }
      }
      return []
    case .education: return schools(value, draft)
    case .spouse:
      let words = bare(value)
      return words.first?.isUppercase ?? false && words.split(separator: " ").count > 1
        ? [draft(.spouse, words)] : []
    case .children:
      let words = bare(value)
      return words.split(separator: " ").first.flatMap({ Counts.value($0.lowercased()) }) == nil
        ? [] : [draft(.children, words)]
    case .family:
      // "Married, two children", "married to X; 3 sons": the count; the marriage itself is read as a sentence.
      return named(value, draft)
        + document.string(value).split(whereSeparator: { ",;.".contains($0) || $0 == "\n" }).compactMap {
          part in
          var words = part.split(separator: " ").map { $0.lowercased() }
          if ["with", "and", "has"].contains(words.first ?? "") { words.removeFirst() }
          guard words.count == 2, let first = words.first, Counts.value(first) != nil,
            ["children", "child", "sons", "daughters", "son", "daughter"].contains(words[1])
          else { return nil }
          return draft(.children, words.joined(separator: " "))
        }
    }
  }

  /// "Makerere University (BSc, 1985); University of Leeds (MSc, 1990)": the schools, each with the year in its brackets.
  private func schools(_ value: Range<Int>, _ draft: (Property, String, EDTF?) -> FactDraft) -> [FactDraft] {
    var facts: [FactDraft] = []
    var first = value.lowerBound
    for end in value.filter({ document.text[$0] == 59 }) + [value.upperBound] {
      let part = trimmed(first ..<| end)
      first = end + 1
      let open = part.first { document.text[$0] == 40 } ?? part.upperBound
      let words = bare(trimmed(part.lowerBound ..<| open))
      guard words.first?.isUppercase ?? false, words.split(separator: " ").count > 1, words.utf8.count < 80,
        !words.contains(where: \.isNumber)
      else { continue }
      let span = discourse.calendar.spans.first { part.contains($0.range.lowerBound) }
      let degree = bare(trimmed(open ..<| (span?.range.lowerBound ?? part.upperBound)))
      facts.append(
        draft(
          .education, degree.isEmpty ? words : "\(words) (\(degree))",
          span?.latest))
    }
    return facts
  }

  /// "married to Jouko Rell; children Emmi (1991), Otto (1994) and Liisa (1999)": relatives by their names.
  private func named(_ value: Range<Int>, _ draft: (Property, String, EDTF?) -> FactDraft) -> [FactDraft] {
    var facts: [FactDraft] = []
    for part in document.string(value).split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      var words = String(part).trimmed
      for mark in ["Married to ", "married to ", "Married with ", "Spouse ", "spouse ", "Husband ", "Wife "]
      where words.hasPrefix(mark) {
        let name = String(words.dropFirst(mark.count).prefix { ![",", "(", "."].contains($0) }).trimmed
        // "Dr.", "the architect X" are left to the sentences.
        if name.split(separator: " ").count > 1,
          name.split(separator: " ").allSatisfy({ $0.first?.isUppercase ?? false })
        {
          facts.append(draft(.spouse, name, nil))
        }
      }
      for mark in ["children ", "Children ", "children: ", "sons ", "daughters ", "son ", "daughter "]
      where words.hasPrefix(mark) {
        words = String(words.dropFirst(mark.count))
        let items = words.split(separator: ",").flatMap { $0.split(separator: " ").split(separator: "and") }
        for item in items {
          let name = item.joined(separator: " ").prefix { $0 != "(" }.description.trimmed
          guard name.first?.isUppercase ?? false, name.split(separator: " ").count < 4 else { continue }
          facts.append(draft(.children, name, nil))
        }
        break
      }
    }
    return facts
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, [32, 9, 44, 59, 40, 41].contains(document.text[low]) { low += 1 }
    while high > low, [32, 9, 44, 59, 40, 46, 13].contains(document.text[high - 1]) { high -= 1 }
    return low ..<| high
  }

  /// The words without the preposition in front: "in Paro" is Paro.
  private func bare(_ range: Range<Int>) -> String {
    var words = document.string(range).joinedLines.trimmed
    for opening in ["in ", "at "] where words.hasPrefix(opening) { words = String(words.dropFirst(3)) }
    return words
  }
}

/// Labels of curricula vitae, lower case.
enum LabelWords {
  enum Label {
    case birth, birthPlace, death, deathPlace, education, nationality, religion, party, spouse, children,
      family,
      occupation, residence,
      name, birthName

    var property: Property {
      switch self {
      case .nationality: .nationality
      case .religion: .religion
      case .occupation: .occupation
      case .residence: .residence
      case .birthName: .birthName
      default: .party
      }
    }
  }

  static let lines: [(label: String, kind: Label)] = [
    ("date and place of birth", .birth),
    ("place and date of birth", .birth),
    ("date & place of birth", .birth),
    ("date of birth", .birth),
    ("birth", .birth),
    ("born", .birth),
    ("d.o.b.", .birth),
    ("dob", .birth),
    ("place of birth", .birthPlace),
    ("pob", .birthPlace),
    ("p.o.b.", .birthPlace),
    ("birthplace", .birthPlace),
    ("date and place of death", .death),
    ("date of death", .death),
    ("death", .death),
    ("died", .death),
    ("place of death", .deathPlace),
    ("education", .education),
    ("educ", .education),
    ("educated", .education),
    ("alma mater", .education),
    ("schooling", .education),
    ("full name", .name),
    ("name", .name),
    ("birth name", .birthName),
    ("maiden name", .birthName),
    ("name at birth", .birthName),
    ("born as", .birthName),
    ("place of residence", .residence),
    ("residence", .residence),
    ("home town", .residence),
    ("domicile", .residence),
    ("lives in", .residence),
    ("nationality", .nationality),
    ("citizenship", .nationality),
    ("religion", .religion),
    ("profession", .occupation),
    ("occupation", .occupation),
    ("political party", .party),
    ("party", .party),
    ("political affiliation", .party),
    ("party affiliation", .party),
    ("spouse", .spouse),
    ("husband", .spouse),
    ("wife", .spouse),
    ("children", .children),
    ("marital status", .family),
    ("family", .family),
    ("family status", .family),
    ("civil status", .family),
  ]

  static let byWord: [String: Label] = Dictionary(
    lines.map { ($0.label, $0.kind) }, uniquingKeysWith: { first, _ in first })
}
