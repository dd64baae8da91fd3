import Chronology
import Names
import Records

/// The fields of an infobox that tell of a life.
struct LifeFields {
  private(set) var facts: [InfoboxFact] = []
  /// Commands of a soldier, as terms without dates.
  private(set) var commands: [InfoboxTerm] = []
  private var branch: FieldValue?
  private var ranks: [FieldValue] = []
  private var service: FieldValue?

  init(_ fields: [InfoboxField]) {
    for field in fields { read(field.meaning, field.value) }
    addService()
  }

  private mutating func add(_ property: Property, _ text: String, _ date: EDTF? = nil, at range: Range<Int>) {
    let text = LifeWords.bare(text)
    guard !text.isEmpty, !LifeWords.none.contains(text.lowercased()), !LifeWords.isPointer(text) else {
      return
    }
    if let known = facts.firstIndex(where: { $0.property == property && $0.value == text && $0.date == date })
    {
      facts[known].evidence.append(range)
    } else {
      facts.append(InfoboxFact(property: property, value: text, date: date, evidence: [range]))
    }
  }

  private mutating func read(_ meaning: FieldMeaning, _ value: FieldValue) {
    switch meaning {
    case .birthDate: readDate(value, .birthDate, .birthPlace)
    case .deathDate: readDate(value, .deathDate, .deathPlace)
    case .birthPlace: add(.birthPlace, value.text, at: value.range)
    case .deathPlace: add(.deathPlace, value.text, at: value.range)
    case .birthName, .nativeName: readName(meaning, value)
    case .branch: branch = branch ?? value
    case .rank: ranks += value.items().filter { LifeWords.isRank($0.text) }
    case .serviceYears: service = service ?? value
    case .command: readCommands(value)
    case .fact(let property): readFact(property, value)
    default: return
    }
  }

  /// "7 September 1950 (age 70), Moscow": the date, and the place where one stands behind it.
  private mutating func readDate(_ value: FieldValue, _ property: Property, _ placeProperty: Property) {
    guard let date = value.date else { return }
    add(property, date.description, at: value.range)
    let bytes = Array(value.text.utf8.prefix(2000))
    guard let mention = DateFinder().dates(in: bytes, range: 0..<bytes.count).first,
      let tail = value.part(mention.range.upperBound..<bytes.count)
    else { return }
    // A second pair of brackets would be another note; the place has none.
    var from = 0
    let rest = Array(tail.text.utf8)
    if rest.first == UInt8(ascii: "("), let close = rest.firstIndex(of: UInt8(ascii: ")")) {
      from = close + 1
    }
    while from < rest.count, rest[from] == 32 || rest[from] == UInt8(ascii: ",") { from += 1 }
    if rest[from...].starts(with: "in ".utf8) { from += 3 }
    guard let place = tail.part(from..<rest.count), let first = place.text.unicodeScalars.first,
      first.properties.isUppercase, place.text.utf8.count > 2,
      !facts.contains(where: { $0.property == placeProperty })
    else { return }
    add(placeProperty, place.text, at: place.range)
  }

  /// The part in other letters than Latin is the native name.
  private mutating func readName(_ meaning: FieldMeaning, _ value: FieldValue) {
    for (isLatin, part) in value.byScript {
      if isLatin, part.text.hasSuffix(":") || LifeWords.isLanguage(part.text) { continue }
      add(meaning == .nativeName || !isLatin ? .nativeName : .birthName, part.text, at: part.range)
    }
  }

  private mutating func readFact(_ property: Property, _ value: FieldValue) {
    switch property {
    case .spouse:
      // "Ana Ruiz, 1975, 1990": what a template for marriages leaves behind.
      for item in LifeFields.dateless(value.items()) {
        let (words, date) = item.value.dated
        add(.spouse, words.text, item.date ?? date, at: item.value.range)
      }
    case .party, .award, .nationality:
      for item in value.items() {
        let (words, date) = item.dated
        add(property, words.text, date, at: item.range)
      }
    case .education:
      for item in LifeFields.institutions(value.items()) {
        let (words, date) = item.dated
        // "Makerere University (BSc, 1985)": the date was what closed the bracket.
        let isOpen = words.text.contains("(") && !words.text.contains(")")
        add(property, words.text + (isOpen ? ")" : ""), date, at: item.range)
      }
    case .residence:
      for item in value.items([]) {
        let (words, date) = item.dated
        add(property, words.text, date, at: item.range)
      }
    case .parents, .father, .mother:
      for item in value.items([.commas, .ands]) { add(property, item.text, at: item.range) }
    case .children where LifeFields.namesPeople(value.items([.commas, .ands])):
      for item in value.items([.commas, .ands]) {
        let (words, date) = item.dated
        add(.children, words.text, date, at: item.range)
      }
    case .occupation, .relatives, .siblings, .alias:
      for item in value.items() { add(property, item.text, at: item.range) }
    default: add(property, value.text, at: value.range)
    }
  }

  /// Whether the items of a field of children are their names, and no number of them.
  private static func namesPeople(_ items: [FieldValue]) -> Bool {
    items.count > 1
      && items.allSatisfy { item in
        let words = item.text.prefix { $0 != "(" }.split(separator: " ")
        return (1...5).contains(words.count) && words.allSatisfy { Biography.isNameWord($0) }
          && !words.contains { Counts.value($0.lowercased()) != nil }
      }
  }

  /// Items that are nothing but dates belong to the item before them.
  private static func dateless(_ items: [FieldValue]) -> [(value: FieldValue, date: EDTF?)] {
    var list: [(value: FieldValue, date: EDTF?)] = []
    for item in items {
      let isDate = item.text.utf8.first.map { (48...57).contains($0) } ?? false
      if isDate, let last = list.indices.last {
        guard let date = item.date else { continue }
        list[last].date = list[last].date.map { EDTF(from: $0, to: date) ?? $0 } ?? date
      } else {
        list.append((item, nil))
      }
    }
    return list
  }

  /// "University of California, Berkeley, Harvard Law School" are two; "Oxford, Cambridge" too.
  private static func institutions(_ items: [FieldValue]) -> [FieldValue] {
    func isSchool(_ item: FieldValue) -> Bool {
      let lower = item.text.lowercased()
      return LifeWords.schools.contains { lower.holds($0) }
    }
    guard items.contains(where: isSchool) else { return items }
    var list: [FieldValue] = []
    for item in items {
      if !isSchool(item), let last = list.last, isSchool(last),
        last.range.upperBound + 3 > item.range.lowerBound
      {
        list[list.count - 1] = FieldValue(
          text: last.text + ", " + item.text, range: last.range.lowerBound..<item.range.upperBound)
      } else {
        list.append(item)
      }
    }
    return list
  }

  /// Rank, branch and years are one service; of several ranks with their own years each is.
  private mutating func addService() {
    let dated = ranks.map { (value: $0, part: $0.dated) }
    if dated.count > 1, dated.contains(where: { $0.part.date != nil }) {
      for (value, part) in dated { addService(part.words, part.date, [value.range]) }
      return
    }
    let span = service?.spans.first
    let date =
      span.flatMap { span in
        span.isOpen
          ? EDTF(from: span.start, to: nil, open: true)
          : span.end.flatMap { EDTF(from: span.start, to: $0) } ?? span.start
      }
    addService(dated.first?.part.words, date ?? dated.first?.part.date, service.map { [$0.range] } ?? [])
  }

  private mutating func addService(_ rank: FieldValue?, _ date: EDTF?, _ ranges: [Range<Int>]) {
    let parts = [rank, branch].compactMap { $0 }
    guard let first = parts.first else { return }
    let value = parts.map(\.text).joined(separator: ", ")
    add(.militaryService, value, date, at: first.range)
    guard let last = facts.indices.last, facts[last].property == .militaryService else { return }
    let all = parts.map(\.range) + ranges
    facts[last].evidence = all.filter { range in
      !all.contains { $0 != range && $0.clamped(to: range) == range }
    }
  }

  private mutating func readCommands(_ value: FieldValue) {
    for item in value.items().prefix(16) {
      let (words, _) = item.dated
      guard words.text.utf8.count < 100,
        words.text.unicodeScalars.contains(where: { $0.properties.isUppercase })
      else {
        continue
      }
      var term = InfoboxTerm()
      let lower = words.text.lowercased()
      term.office =
        LifeWords.commanders.contains { lower.hasPrefix($0) } ? words.text : "Commander, \(words.text)"
      term.organization = words.text
      term.evidence = [item.range]
      if let inside = item.unbracketed.inside, let span = inside.spans.first {
        term.start = span.start
        term.end = span.end
        term.isIncumbent = span.isOpen
      }
      commands.append(term)
    }
  }
}

/// Words of the fields that tell of a life.
enum LifeWords {
  /// Values that say nothing.
  static let none: Set<String> = ["none", "unknown", "n/a", "see below", "yes", "no", "-", "–", "?"]

  /// "See: Religious views": where it is told, and not what.
  static func isPointer(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.hasPrefix("see ") || lower.hasPrefix("see:") || lower.hasPrefix("(see ")
      || lower.hasPrefix("list of ")
  }

  /// Words of places where one learns.
  static let schools = [
    "universi", "college", "school", "institut", "academy", "académie", "akadem", "école", "polytechni",
    "seminary",
    "conservator", "faculty", "lycée", "gymnasium", "hochschule", "lyceum", "sciences po", "escuela",
    "facultad",
    "scuola", "schule",
  ]

  /// Words with which a command names its commander.
  static let commanders = [
    "commander", "chief", "commandant", "commanding", "deputy", "head", "governor", "inspector",
  ]

  /// Ranks of the church, which bishops have in the field where soldiers have theirs.
  static let clerical = [
    "cardinal", "bishop", "priest", "deacon", "patriarch", "metropolitan", "abbot", "prelate",
  ]

  /// Whether an item of a rank field is a rank, and no remark about one.
  static func isRank(_ text: String) -> Bool {
    let words = text.prefix { $0 != "(" }.description.trimmed
    return !words.isEmpty && words.utf8.count < 60 && !words.hasSuffix(".") && !words.contains(":")
      && !words.lowercased().contains("discharged") && !clerical.contains { words.lowercased().holds($0) }
  }

  /// "Russian:" in front of a name in its own letters.
  static func isLanguage(_ word: String) -> Bool {
    Countries.country(of: word) != nil
      || ["Arabic", "Hebrew", "Hindi", "Urdu", "Bengali", "Tamil"].contains(word)
  }

  /// A value without blanks, quotation marks and stray commas around it.
  static func bare(_ text: String) -> String {
    var rest = text.trimmed[...]
    let strays: Set<Character> = ["\"", "“", "”", ",", ";", "'"]
    while let first = rest.first, strays.contains(first) || first == " " { rest.removeFirst() }
    // A quotation mark whose fellow stands inside is no stray: Eduard "Tete".
    while let last = rest.last, strays.contains(last) || last == " " {
      if last == "\"" || last == "”", rest.dropLast().contains(where: { $0 == "\"" || $0 == "“" }) { break }
      rest.removeLast()
    }
    return String(rest)
  }
}
