/// Templates as text, by their rules.
extension WikitextReader {
  mutating func writeTemplate(_ number: Int, _ mode: InlineMode, depth: Int, into passage: inout Passage) {
    // What says nothing is not taken apart: a page has hundreds of notices and navigation boxes.
    if isEmpty(number) {
      readReferences(in: number)
      return
    }
    let template = template(number)
    if TemplateRules.isInfobox(template.name) {
      infoboxes.append(number)
      return
    }
    guard let rule = TemplateRules.rule(template.name) else {
      // In a field an unknown template is most likely a name or a number in some dress; in a sentence a notice.
      if case .field = mode, let first = parameter(1, of: template), first.count < 200,
        !isLanguageCode(first)
      {
        inline(first, mode, depth: depth + 1, into: &passage)
      } else {
        readReferences(in: number)
        readBoxes(in: number)
      }
      return
    }
    write(template, by: rule, number, mode, depth: depth, into: &passage)
  }

  /// Infoboxes that stand in a template of which nothing is known.
  private mutating func readBoxes(in number: Int) {
    var inner = number + 1
    while inner < nodes[number].next {
      if nodes[inner].kind == .template, TemplateRules.isInfobox(template(inner).name) {
        infoboxes.append(inner)
        inner = nodes[inner].next
      } else {
        inner += 1
      }
    }
  }

  private mutating func write(
    _ template: WikitextTemplate, by rule: TemplateRule, _ number: Int, _ mode: InlineMode, depth: Int,
    into passage: inout Passage
  ) {
    let whole = nodes[number].start..<nodes[number].end
    func words(_ text: String, _ passage: inout Passage) { passage.append(Array(text.utf8), for: whole) }
    switch rule {
    case .nothing: readReferences(in: number)
    case .succession: successions.append(number)
    case .argument(let place):
      writeParameter(place, of: template, mode, depth, into: &passage)
    case .interlanguage:
      let isCode = parameter(1, of: template).map { isLanguageCode($0) } ?? false
      writeParameter(isCode ? 2 : 1, of: template, mode, depth, into: &passage)
    case .last:
      guard let last = template.positional.last else { return }
      inline(trimmed(last), mode, depth: depth + 1, into: &passage)
    case .named(let key):
      guard let value = parameter([key], of: template) ?? parameter(1, of: template) else { return }
      inline(value, mode, depth: depth + 1, into: &passage)
    case .all(let separator): writeAll(template, separator, mode, depth, into: &passage)
    case .items:
      let parted: StaticString
      if case .field(let separator) = mode { parted = separator } else { parted = ", " }
      writeItems(template, parted, mode, depth, into: &passage)
    case .words(let text):
      text.withUTF8Buffer { buffer in
        if buffer.first == 32, passage.bytes.last == 32 {
          passage.append(buffer.dropFirst(), for: whole)
        } else {
          passage.append(buffer, for: whole)
        }
      }
    case .before(let text):
      text.withUTF8Buffer { passage.append($0, for: whole) }
      writeParameter(1, of: template, mode, depth, into: &passage)
    case .after(let text):
      writeParameter(1, of: template, mode, depth, into: &passage)
      text.withUTF8Buffer { passage.append($0, for: whole) }
    case .date: writeDate(template, from: 1, mode, depth, whole, into: &passage)
    case .dates:
      writeDate(template, from: 1, mode, depth, whole, into: &passage)
      words("–", &passage)
      writeDate(template, from: 4, mode, depth, whole, into: &passage)
    case .dateWords:
      if parameter(1, of: template) == nil || parameter(3, of: template).map({ !$0.isEmpty }) ?? false {
        writeDate(template, from: 1, mode, depth, whole, into: &passage)
      } else {
        writeParameter(1, of: template, mode, depth, into: &passage)
      }
    case .circa:
      words("c. ", &passage)
      writeParameter(1, of: template, mode, depth, into: &passage)
      if let second = parameter(2, of: template), !second.isEmpty {
        words("–", &passage)
        inline(second, mode, depth: depth + 1, into: &passage)
      }
    case .reign:
      words("r. ", &passage)
      writeParameter(1, of: template, mode, depth, into: &passage)
      if let second = parameter(2, of: template), !second.isEmpty {
        words("–", &passage)
        inline(second, mode, depth: depth + 1, into: &passage)
      }
    case .oldStyle: writeOldStyle(template, mode, depth, into: &passage)
    case .marriage: writeMarriage(template, mode, depth, into: &passage)
    case .quantity: writeQuantity(template, mode, depth, into: &passage)
    case .nihongo: writeNihongo(template, mode, depth, into: &passage)
    case .language(let name):
      name.withUTF8Buffer { passage.append($0, for: whole) }
      words(": ", &passage)
      writeParameter(1, of: template, mode, depth, into: &passage)
    case .asOf:
      let isLower = parameter(["lc", "since"], of: template) != nil
      words(isLower || !passage.isEmpty ? "as of " : "As of ", &passage)
      writeDate(template, from: 1, mode, depth, whole, into: &passage)
    case .birthFromAge:
      guard let age = integer(1, template), let year = integer(2, template), age < 130, year > age else {
        return
      }
      words("c. \(year - age)", &passage)
    case .ship:
      words(template.name.uppercased() + " ", &passage)
      writeParameter(1, of: template, mode, depth, into: &passage)
    case .quotation: writeQuotation(template, depth, into: &passage)
    case .branch(let place):
      let condition = template.function.map { !plain($0).isEmpty } ?? false
      let branch = condition ? place : place + 1
      guard branch <= template.positional.count else { return }
      inline(trimmed(template.positional[branch - 1]), mode, depth: depth + 1, into: &passage)
    case .function:
      guard let function = template.function else { return }
      inline(function, mode, depth: depth + 1, into: &passage)
    case .note: readNote(template, number, at: passage.bytes.count)
    case .citation:
      // In a list of works it is the item's text; in a field it lacks its reference's tags.
      if outline.box > 0 { return readCitation(template, whole, at: passage.bytes.count) }
      let citation = citation(of: template, whole)
      words(citation.line, &passage)
    }
  }

  /// "de", "zh": two or three small letters.
  private func isLanguageCode(_ range: Range<Int>) -> Bool {
    (2...3).contains(range.count) && range.allSatisfy { bytes[$0] >= 97 && bytes[$0] <= 122 }
  }

  private mutating func writeParameter(
    _ place: Int, of template: WikitextTemplate, _ mode: InlineMode, _ depth: Int, into passage: inout Passage
  ) {
    if let value = parameter(place, of: template) ?? (place == 1 ? template.function : nil) {
      inline(value, mode, depth: depth + 1, into: &passage)
    }
  }

  private mutating func writeAll(
    _ template: WikitextTemplate, _ separator: StaticString, _ mode: InlineMode, _ depth: Int,
    into passage: inout Passage
  ) {
    var isFirst = true
    for value in template.positional.prefix(4) where !trimmed(value).isEmpty {
      if !isFirst { passage.separate(separator) }
      isFirst = false
      inline(trimmed(value), mode, depth: depth + 1, into: &passage)
    }
  }

  private mutating func writeItems(
    _ template: WikitextTemplate, _ separator: StaticString, _ mode: InlineMode, _ depth: Int,
    into passage: inout Passage
  ) {
    // Items may also stand under names, "1=" or "list1=".
    let named = template.named.filter { pair in
      bytes[pair.key].first.map { (48...57).contains($0) } ?? false
        || bytes[pair.key].starts(with: "list".utf8) && !bytes[pair.key].elementsEqual("list_style".utf8)
        || bytes[pair.key].elementsEqual("content".utf8)
    }.map(\.value)
    var isFirst = passage.isEmpty
    for value in (template.positional.map { trimmed($0) } + named) where !value.isEmpty {
      if !isFirst { passage.separateItem(separator) }
      let length = passage.bytes.count
      inline(value, mode, depth: depth + 1, into: &passage)
      isFirst = isFirst && passage.bytes.count == length
    }
  }

  // MARK: Dates

  private func integer(_ place: Int, _ template: WikitextTemplate) -> Int? {
    guard let value = parameter(place, of: template), value.count < 6 else { return nil }
    return Int(string(value))
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// A date whose year, month and day stand in three places; where they are no numbers, as they are written.
  private mutating func writeDate(
    _ template: WikitextTemplate, from place: Int, _ mode: InlineMode, _ depth: Int, _ whole: Range<Int>,
    into passage: inout Passage
  ) {
    var place = place
    func named(_ key: StaticString) -> Int? {
      parameter([key], of: template).flatMap { Int(string($0)) }
    }
    // A first parameter that is no number ("format=…" of some) is passed over.
    var year = integer(place, template) ?? named("year")
    if year == nil, place == 1, integer(2, template).map({ $0 > 31 }) ?? false {
      place = 2
      year = integer(2, template)
    }
    guard let year, year > 0 else {
      writeParameter(place, of: template, mode, depth, into: &passage)
      return
    }
    var text = String(year)
    let month =
      integer(place + 1, template) ?? named("month")
      ?? parameter(place + 1, of: template).flatMap { monthNumber(string($0)) }
    if let month, (1...12).contains(month) {
      text = "\(Self.months[month - 1]) \(text)"
      let day = integer(place + 2, template) ?? named("day")
      if let day, (1...31).contains(day) { text = "\(day) \(text)" }
    }
    passage.append(Array(text.utf8), for: whole)
  }

  private func monthNumber(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return Self.months.firstIndex { $0.lowercased().hasPrefix(word.lowercased()) }.map { $0 + 1 }
  }

  /// "7 July [O.S. 25 June] 1875".
  private mutating func writeOldStyle(
    _ template: WikitextTemplate, _ mode: InlineMode, _ depth: Int, into passage: inout Passage
  ) {
    writeParameter(1, of: template, mode, depth, into: &passage)
    if let old = parameter(3, of: template), !old.isEmpty {
      passage.separate(" [O.S. ")
      inline(old, mode, depth: depth + 1, into: &passage)
      passage.separate("]")
    }
    if let year = parameter(2, of: template), !year.isEmpty {
      passage.separate(" ")
      inline(year, mode, depth: depth + 1, into: &passage)
    }
  }

  // MARK: Families, quantities, languages, quotations

  /// How a marriage ended, by the first letters of the word that says so.
  private static let ends: [(word: String, text: StaticString)] = [
    ("div", "; div. "), ("wid", "; d. "), ("d", "; d. "), ("his d", "; d. "), ("her d", "; d. "),
    ("sep", "; sep. "),
    ("ann", "; ann. "), ("end", "; div. "),
  ]

  /// "Mary Todd (m. 1842; d. 1882)".
  private mutating func writeMarriage(
    _ template: WikitextTemplate, _ mode: InlineMode, _ depth: Int, into passage: inout Passage
  ) {
    writeParameter(1, of: template, mode, depth, into: &passage)
    guard let wedding = parameter(2, of: template), !wedding.isEmpty else { return }
    passage.separate(" (m. ")
    inline(wedding, .prose, depth: depth + 1, into: &passage)
    if let end = parameter(3, of: template), !end.isEmpty {
      let reason = parameter(["end", "reason"], of: template).map { plain($0).lowercased() } ?? ""
      let known = reason.isEmpty ? nil : Self.ends.first { reason.hasPrefix($0.word) }
      passage.separate(known?.text ?? "; until ")
      inline(end, .prose, depth: depth + 1, into: &passage)
    }
    passage.separate(")")
  }

  /// "10 km", "5 to 10 km".
  private mutating func writeQuantity(
    _ template: WikitextTemplate, _ mode: InlineMode, _ depth: Int, into passage: inout Passage
  ) {
    let words: Set<String> = ["to", "-", "–", "and", "or", "by", "x", "×", "+", "to(-)", "&"]
    let isSpan = parameter(2, of: template).map { words.contains(string($0)) } ?? false
    for place in 1...(isSpan ? 4 : 2) {
      guard let value = parameter(place, of: template), !value.isEmpty else { return }
      if place > 1 { passage.separateByBlank() }
      inline(value, mode, depth: depth + 1, into: &passage)
    }
  }

  /// "English (script, romanisation)".
  private mutating func writeNihongo(
    _ template: WikitextTemplate, _ mode: InlineMode, _ depth: Int, into passage: inout Passage
  ) {
    writeParameter(1, of: template, mode, depth, into: &passage)
    let rest = [2, 3].compactMap { parameter($0, of: template) }.filter { !$0.isEmpty }
    guard !rest.isEmpty else { return }
    passage.separate(" (")
    for (index, value) in rest.enumerated() {
      if index > 0 { passage.separate(", ") }
      inline(value, mode, depth: depth + 1, into: &passage)
    }
    passage.separate(")")
  }

  /// The quoted words, with quotation marks where they have none, and who said them.
  private mutating func writeQuotation(
    _ template: WikitextTemplate, _ depth: Int, into passage: inout Passage
  ) {
    guard
      let text = parameter(["text", "quote", "content", "quotetext"], of: template)
        ?? parameter(1, of: template)
    else { return }
    passage.separateByBlank()
    let first = bytes[text].first
    let isMarked = first == UInt8(ascii: "\"") || bytes[text].starts(with: "“".utf8)
    if !isMarked { passage.separate("“") }
    inline(text, .prose, depth: depth + 1, into: &passage)
    if !isMarked { passage.separate("”") }
  }
}
