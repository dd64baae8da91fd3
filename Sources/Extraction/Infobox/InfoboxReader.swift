import Chronology
import Reading
import Records

/// A field's value with where it stands.
package struct FieldValue: Sendable, Hashable {
  package var text: String
  /// Bytes of `Document.text`.
  package var range: Range<Int>
}

/// A term of office as the infobox gives it; people are still names.
package struct InfoboxTerm: Sendable {
  package var office = ""
  package var organization: String?
  package var jurisdiction: String?
  package var constituency: String?
  package var start: EDTF?
  package var end: EDTF?
  package var isIncumbent = false
  package var acting = false
  package var predecessor: [String] = []
  package var successor: [String] = []
  package var alongside: [String] = []
  package var under: [String] = []
  package var evidence: [Range<Int>] = []

  /// Everybody the term names.
  package var people: [String] { predecessor + successor + alongside + under }
}

/// What an infobox says of the document's subject.
package struct Infobox: Sendable {
  package var terms: [InfoboxTerm] = []
  package var facts: [(property: Property, value: String, date: EDTF?, range: Range<Int>)] = []

  package init() {}

  /// Reads the fields of a document; an empty infobox where there are none.
  package init(_ document: Document) {
    var groups: [Int: [(meaning: FieldMeaning, value: FieldValue)]] = [:]
    var order: [Int] = []
    for block in document.blocks {
      guard case .field(let key) = block.kind, let (meaning, number) = InfoboxKeys.meaning(of: key) else {
        continue
      }
      let value = FieldValue(text: document.string(block.range), range: block.range)
      if isTermPart(meaning) {
        if groups[number] == nil { order.append(number) }
        groups[number, default: []].append((meaning, value))
      } else {
        addFact(meaning, value)
      }
    }
    for number in order.sorted() {
      if let fields = groups[number], let term = Infobox.term(fields) { terms.append(term) }
    }
  }

  private func isTermPart(_ meaning: FieldMeaning) -> Bool {
    switch meaning {
    case .office, .rankFrom, .country, .jurisdiction, .constituency, .organization, .start, .end, .term,
      .predecessor, .successor,
      .alongside, .under:
      return true
    default: return false
    }
  }

  private static func term(_ fields: [(meaning: FieldMeaning, value: FieldValue)]) -> InfoboxTerm? {
    var term = InfoboxTerm()
    var sender: (rank: String, country: String)?
    var receiver: String?
    for (meaning, value) in fields {
      let text = value.text
      switch meaning {
      case .office: term.office = term.office.isEmpty ? text : term.office
      case .rankFrom(let rank): sender = (rank, Countries.country(of: text) ?? text)
      case .country: receiver = text
      case .jurisdiction: term.jurisdiction = text
      case .constituency: term.constituency = text
      case .organization: term.organization = text
      case .start: term.start = date(text)
      case .end:
        if isPresent(text) { term.isIncumbent = true } else { term.end = date(text) }
      case .term:
        if let mention = DateFinder().date(in: text) {
          if case .date(let date) = mention.value { term.start = date }
          if case .date(let date)? = mention.end { term.end = date }
          if mention.isOpen { term.isIncumbent = true }
        }
      case .predecessor: term.predecessor += people(text)
      case .successor: term.successor += people(text)
      case .alongside: term.alongside += people(text)
      case .under: term.under += people(text)
      default: continue
      }
      term.evidence.append(value.range)
    }
    if let sender {
      term.office = "\(sender.rank) of \(sender.country)" + (receiver.map { " to \($0)" } ?? "")
      term.jurisdiction = term.jurisdiction ?? receiver
    } else if let receiver, term.jurisdiction == nil {
      term.jurisdiction = receiver
    }
    guard !term.office.isEmpty else { return nil }
    for word in ["Acting ", "acting ", "Interim ", "interim "]
    where term.office.hasPrefix(word) || term.office.contains("(\(word.trimmed))") { term.acting = true }
    if let from = term.office.range(of: ", from ") ?? term.office.range(of: " for "),
      term.constituency == nil, isSeat(term.office)
    {
      term.constituency = String(term.office[from.upperBound...])
    }
    return term
  }

  private static func isSeat(_ office: String) -> Bool {
    let lower = office.lowercased()
    return ["senator", "member of", "deputy", "representative", "congress"].contains { lower.contains($0) }
  }

  private static func isPresent(_ text: String) -> Bool {
    ["present", "incumbent", "current"].contains(text.lowercased())
  }

  private static func date(_ text: String) -> EDTF? {
    guard case .date(let date)? = DateFinder().date(in: text)?.value else { return nil }
    return date
  }

  /// "A, B" and "A and B" are two people; notes in brackets are left out.
  static func people(_ text: String) -> [String] {
    var plain = ""
    var depth = 0
    for character in text {
      if character == "(" || character == "[" { depth += 1 }
      if depth == 0 { plain.append(character) }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
    }
    var names: [String] = []
    for part in plain.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "\n" }) {
      for name in String(part).components(separatedBy: " and ") {
        let name = name.trimmed
        let lower = name.lowercased()
        if ["jr.", "sr.", "jr", "sr", "iii", "ii"].contains(lower), let last = names.popLast() {
          names.append(last + ", " + name)
        } else if let first = name.unicodeScalars.first,
          first.properties.isUppercase || !first.properties.isCased, !PeopleWords.none.contains(lower),
          name.utf8.count > 1
        {
          names.append(name)
        }
      }
    }
    return names
  }

  private mutating func addFact(_ meaning: FieldMeaning, _ value: FieldValue) {
    func add(_ property: Property, _ text: String, _ date: EDTF? = nil) {
      let text = text.trimmed
      if !text.isEmpty { facts.append((property, text, date, value.range)) }
    }
    switch meaning {
    case .birthDate, .deathDate:
      if let date = Infobox.date(value.text) {
        add(meaning == .birthDate ? .birthDate : .deathDate, date.description)
      }
    case .birthPlace: add(.birthPlace, value.text)
    case .deathPlace: add(.deathPlace, value.text)
    case .deathCause: add(.causeOfDeath, value.text)
    case .birthName, .nativeName:
      // The part in another script is the native name.
      for part in value.text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let text = String(part).trimmed
        let isLatin = Script.isLatin(text)
        if meaning == .nativeName {
          add(.nativeName, text)
        } else {
          add(isLatin ? .birthName : .nativeName, text)
        }
      }
    case .fact(let property):
      switch property {
      case .spouse, .party, .education, .award, .residence:
        for part in Infobox.items(value.text) {
          let (text, date) = Infobox.dated(part)
          add(property, text, date)
        }
      case .nationality, .occupation, .father, .mother, .parents, .relatives, .siblings, .alias:
        for part in Infobox.items(value.text) { add(property, part) }
      default: add(property, value.text)
      }
    default: return
    }
  }

  /// The items of a list in a value; commas inside brackets do not part it.
  static func items(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if depth == 0, character == ";" || character == "\n" || character == "," {
        items.append(item)
        item = ""
      } else {
        item.append(character)
      }
    }
    items.append(item)
    return items.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// "Ana Ruiz (m. 1975; div. 1990)": the words and the time in brackets.
  static func dated(_ text: String) -> (text: String, date: EDTF?) {
    guard let open = text.firstIndex(of: "(") else { return (text, nil) }
    let inside = Array(text[open...].utf8)
    let dates = DateFinder().dates(in: inside, range: 0..<inside.count)
    let words = String(text[..<open]).trimmed
    guard let first = dates.first, case .date(let start) = first.value else {
      return (words.isEmpty ? text : words, nil)
    }
    var end: EDTF?
    if case .date(let date)? = first.end { end = date }
    if end == nil, dates.count > 1, case .date(let date) = dates[1].value { end = date }
    if let end { return (words, EDTF(from: start, to: end)) }
    return (words, start)
  }
}

/// Words that stand where a person's name would, and say that there is none.
enum PeopleWords {
  static let none: Set<String> = [
    "none", "vacant", "himself", "herself", "office established", "position established", "office abolished",
    "unknown", "n/a", "tba", "see list", "acting",
  ]
}

/// Which letters a name is written in.
enum Script {
  static func isLatin(_ text: String) -> Bool {
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      return scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
    }
    return true
  }
}

extension String {
  /// The position of a word sequence.
  func range(of words: String) -> Range<String.Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(words), let end = index(at, offsetBy: words.count, limitedBy: endIndex) {
        return at..<end
      }
      at = index(after: at)
    }
    return nil
  }

  /// The parts between a separator.
  func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = String(rest).range(of: separator) {
      let text = String(rest)
      parts.append(String(text[..<found.lowerBound]))
      rest = text[found.upperBound...]
    }
    parts.append(String(rest))
    return parts
  }
}
