import Chronology
import Names
import Records

/// The fields of one number of an infobox, which together tell of a term of office, or of several.
struct TermFields {
  private var term = InfoboxTerm()
  private var offices: [String] = []
  private var sender: (rank: String, country: String)?
  private var receiver: String?
  private var template: (words: String, value: String, isSee: Bool)?
  private var order: String?
  private var chosen: EDTF?
  private var state: String?
  private var district: String?
  private var parliament: String?
  private var isSeniority = false
  private var blankNames: [(lead: Int, name: String)] = []
  private var blankPeople: [(lead: Int, people: [String])] = []
  private var spans: [(start: EDTF?, end: EDTF?, isOpen: Bool)] = []

  init(_ fields: [InfoboxField]) {
    for field in fields {
      read(field)
      if field.meaning != .deputy { term.evidence.append(field.value.range) }
    }
    for (lead, name) in blankNames where OfficeWords.superiors.contains(name.lowercased()) {
      guard let (_, people) = blankPeople.first(where: { $0.lead == lead }) else { continue }
      add(people, to: &term.under)
    }
  }

  /// The terms; none where no field says of which office.
  var terms: [InfoboxTerm] {
    var term = term
    term.office = office
    guard !term.office.isEmpty, !OfficeWords.isCandidacy(term.office) else { return [] }
    term.constituency = constituency
    if term.start == nil, spans.isEmpty { term.start = chosen }
    if let words = OfficeWords.unmarked(term.office) {
      term.acting = true
      term.office = words
    }
    if term.organization == nil, sender == nil, offices.isEmpty || parliament != nil {
      // "parliament = Canadian" is how the box asks for the adjective.
      term.organization = parliament.map { OfficeWords.isAdjective($0) ? "\($0) Parliament" : $0 }
    }
    if let body = term.organization, template?.words.hasPrefix("Member of the Assembly") ?? false,
      OfficeWords.isAdjective(body)
    {
      term.organization = "\(body) Assembly"
    }
    if sender != nil || receiver != nil { term.jurisdiction = term.jurisdiction ?? receiver }
    if term.constituency == nil { term.constituency = OfficeWords.constituency(of: term.office) }
    if term.jurisdiction == nil { term.jurisdiction = OfficeWords.place(of: term.office) }
    // A deputy is that of the office the box tells of.
    for index in term.beside.indices where term.beside[index].office == "Deputy" {
      term.beside[index].office = "Deputy \(term.office)"
    }
    guard term.start == nil, term.end == nil, let first = spans.first else { return [term] }
    return (spans.count > 1 ? spans : [first]).prefix(16).map { span in
      var one = term
      one.start = span.start
      one.end = span.end
      one.isIncumbent = span.isOpen || term.isIncumbent
      return one
    }
  }

  private mutating func read(_ field: InfoboxField) {
    let value = field.value
    switch field.meaning {
    case .office: offices.append(OfficeWords.unnumbered(value.text))
    case .succession: offices.insert(OfficeWords.unnumbered(value.text), at: 0)
    case .order:
      let words = OfficeWords.unnumbered(value.text)
      if words != value.text, words.utf8.first.map({ $0 < 48 || $0 > 57 }) ?? false { order = words }
    case .rankFrom(let rank):
      sender = (rank, Countries.country(of: value.text) ?? Countries.withArticle(value.text))
    case .country: receiver = Countries.withArticle(value.text)
    case .seat(let words):
      template = (words, value.text, false)
      term.constituency = value.text
    case .seatOf(let words): template = (words, value.text, false)
    case .see(let words):
      // An archbishop's see stands in two fields; the one that names the higher rank counts.
      if let template, template.isSee, template.words.utf8.count >= words.utf8.count { return }
      template = (words, value.text, true)
      term.jurisdiction = value.text
    case .seniority: isSeniority = true
    case .jurisdiction: term.jurisdiction = value.text
    case .state: state = value.text
    case .district: district = value.text
    case .constituency: term.constituency = value.text
    case .parliament: parliament = value.text
    case .organization: term.organization = term.organization ?? value.text
    case .start:
      if value.isPresent { term.isIncumbent = true } else { readStart(value) }
    case .chosen: chosen = value.date ?? chosen
    case .end:
      if value.isPresent { term.isIncumbent = true } else { term.end = value.date ?? term.end }
    case .term:
      if value.isPresent { term.isIncumbent = true } else { spans += value.spans }
    case .status:
      let word = value.text.lowercased()
      term.acting = term.acting || word.hasPrefix("acting") || word.hasPrefix("interim")
      term.isIncumbent = term.isIncumbent || value.isPresent
    case .predecessor: term.predecessor += value.people
    case .successor: term.successor += value.people
    case .alongside: term.alongside += value.people
    case .under:
      add(value.people, to: &term.under)
      addHolders(field)
    case .deputy: addHolders(field)
    case .blankName: blankNames.append((field.lead, value.text))
    case .blankPerson: blankPeople.append((field.lead, value.people))
    default: return
    }
  }

  /// "In office from 1990 to 1994" may stand in one field.
  private mutating func readStart(_ value: FieldValue) {
    if let span = value.spans.first, span.end != nil || span.isOpen {
      term.start = span.start
      term.end = term.end ?? span.end
      term.isIncumbent = term.isIncumbent || span.isOpen
    } else {
      term.start = value.date ?? term.start
    }
  }

  private mutating func addHolders(_ field: InfoboxField) {
    guard let title = field.title else { return }
    for name in field.value.people {
      term.beside.append(InfoboxHolder(office: title, name: name, evidence: field.value.range))
    }
  }

  private func add(_ people: [String], to list: inout [String]) {
    for person in people where !list.contains(person) { list.append(person) }
  }

  /// The office in words, from whichever fields name it.
  private var office: String {
    if let sender {
      let title = "\(sender.rank) of \(sender.country)" + (receiver.map { " to \($0)" } ?? "")
      return title
    }
    if let office = offices.first { return office }
    if let template {
      let words = filled(template.words, template.value)
      if !template.isSee || term.start != nil || term.end != nil || !spans.isEmpty || order != nil {
        return words
      }
    }
    if let order { return order }
    if isSeniority, let state { return "United States Senator from \(state)" }
    if state != nil, district != nil { return "Member of the United States House of Representatives" }
    if let parliament, let place = term.constituency {
      return OfficeWords.isAdjective(parliament)
        ? "Member of the \(parliament) Parliament for \(place)" : "Member of Parliament for \(place)"
    }
    return ""
  }

  private var constituency: String? {
    if let constituency = term.constituency { return constituency }
    switch (state, district) {
    case (let state?, let district?):
      return district.contains(state) ? district : "\(district), \(state)"
    case (let state?, nil): return state
    case (nil, let district?): return district
    case (nil, nil): return nil
    }
  }

  private func filled(_ words: String, _ value: String) -> String {
    var filled = ""
    for character in words { if character == "%" { filled += value } else { filled.append(character) } }
    return filled
  }
}
