import Chronology
import Language
import Reading
import Records

/// The entry of a person in a book of persons, told in shortened words and without verbs: "PETHERICK, Hon. Marion Jean, AC 2012;
/// Chancellor, Otway University, since 2016; b. Port Pirie, 19 Sept. 1948; er d. of late Leslie Petherick …; m. 1st, 1971, Colin
/// Burdett …; one s. one d. Educ.: Port Pirie High Sch.; … Lectr in Politics, 1977–80, Sen. Lectr, 1980–82, Flinders Univ."
///
/// Neither sentences nor trees help here: the text is parted at semicolons and at the periods that end more than a shortened
/// word, and each part is what somebody was, and when.
package struct PersonEntry {
  private let discourse: Discourse
  private let subject: CastNumber
  /// Bytes of `Document.text` that the entry takes.
  private let blocks: [Range<Int>]
  private var text: [UInt8] { discourse.document.text }

  /// Nil where the document is no such entry.
  init?(_ discourse: Discourse) {
    guard let subject = discourse.cast.subject, discourse.cast.isPerson(subject),
      let first = discourse.document.prose.first,
      case let head = String(discourse.document.string(first.range).prefix(900)),
      LeadName.entry(head.prefix(400)) != nil,
      ["; b. ", " b. ", "; b "].contains(where: { head.holds($0) }),
      [" m. ", ";m. ", " m ", "Educ"].contains(where: { head.holds($0) }),
      case let blocks = discourse.document.prose.map(\.range).filter({
        Self.isTelegraphic($0, discourse.document)
      }),
      !blocks.isEmpty
    else { return nil }
    self.discourse = discourse
    self.subject = subject
    self.blocks = blocks
  }

  /// Whether a paragraph is told in shortened words, and speaks of nobody as he or she.
  private static func isTelegraphic(_ block: Range<Int>, _ document: Document) -> Bool {
    let words = document.string(block).split(whereSeparator: { " ,;(:\n".contains($0) })
    let cut = words.filter { word in
      let letters = word.lowercased().filter(\.isLetter)
      return EntryWords.isShortened(word) && letters.count > 1
        && !EntryWords.months.contains(String(letters.prefix(3)))
    }
    return cut.count > 1 && cut.count * 20 >= words.count
      && !words.contains { ["he", "she", "He", "She", "his", "her"].contains($0) }
  }

  fileprivate func covers(_ evidence: [EvidenceDraft]) -> Bool {
    evidence.contains { one in blocks.contains { $0.overlaps(one.range) } }
  }

  /// Whether a sentence is of the entry.
  func covers(_ sentence: Range<Int>) -> Bool {
    let bytes = discourse.analysis.bytes(sentence)
    return blocks.contains { $0.overlaps(bytes) }
  }

  // MARK: - Parts

  /// A part of the entry.
  private struct Part {
    var range: Range<Int>
    /// It ends with a period, and what stands behind it is of another kind.
    var isLast: Bool
  }

  private func parts(_ block: Range<Int>) -> [Part] {
    var parts: [Part] = []
    var first = block.lowerBound
    var depth = 0
    for at in block {
      switch text[at] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: ";") where depth == 0:
        parts.append(Part(range: text.trimmed(first..<at), isLast: false))
        first = at + 1
      // "one d. Educ.: Port Pirie High Sch."
      case 32 where depth == 0 && isSchooling(at + 1):
        parts.append(Part(range: text.trimmed(first..<at), isLast: true))
        first = at + 1
      case UInt8(ascii: ".") where depth == 0 && ends(at, block):
        // The period of a shortened word is the word's.
        let isWord = EntryWords.isShortened(Substring(word(before: at, block)))
        parts.append(Part(range: text.trimmed(first..<(isWord ? at + 1 : at)), isLast: true))
        first = at + 1
      default: break
      }
    }
    parts.append(Part(range: text.trimmed(first..<block.upperBound), isLast: true))
    return parts.filter { !$0.range.isEmpty }
  }

  private func isSchooling(_ offset: Int) -> Bool {
    ["Educ.", "Educ:", "Educated"].contains { text[offset...].starts(with: $0.utf8) }
  }

  /// Whether a period ends more than a shortened word.
  private func ends(_ period: Int, _ block: Range<Int>) -> Bool {
    guard period + 2 < block.upperBound, text[period + 1] == 32,
      (65...90).contains(text[period + 2]) || text[period + 2] >= 0xC3
    else { return false }
    // "Horna Univ. Contested Frome": behind a shortened word as well.
    let next = string(period + 2..<min(block.upperBound, period + 18)).prefix { $0.isLetter }
    if next.hasSuffix("ed"), next.count > 4 { return true }
    return !EntryWords.isShortened(Substring(word(before: period, block)))
  }

  /// The word that a period closes, with it.
  private func word(before period: Int, _ block: Range<Int>) -> String {
    var first = period
    while first > block.lowerBound, text[first - 1] > 32, text[first - 1] != UInt8(ascii: "(") { first -= 1 }
    return string(first..<period + 1)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  /// Whether an offset stands in brackets within a part.
  private func isBracketed(_ offset: Int, _ part: Range<Int>) -> Bool {
    var depth = 0
    for at in part.lowerBound..<min(offset, part.upperBound) {
      if text[at] == UInt8(ascii: "(") { depth += 1 }
      if text[at] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
    }
    return depth > 0
  }

  // MARK: - Offices

  /// The offices of the entry, in its order.
  func occupancies() -> [OccupancyDraft] {
    var drafts: [OccupancyDraft] = []
    for block in blocks {
      var label: String?
      // Behind "Educ.:", "Publications:", "Clubs:" stands no office.
      var isOther = false
      for part in parts(block) {
        var range = part.range
        if let (word, behind) = labelled(range) {
          isOther = EntryWords.others.contains { word.lowercased().hasPrefix($0) }
          label = EntryWords.isOffice(word) ? word : nil
          range = behind
        }
        if !isOther { drafts += offices(range, label) }
        if part.isLast {
          label = nil
          isOther = isOther && !string(part.range).contains("Educ")
        }
      }
    }
    return drafts
  }

  /// "Director: Gulf Mutual Insurance, 2006–14": the label, and what stands behind it.
  private func labelled(_ part: Range<Int>) -> (String, Range<Int>)? {
    guard let colon = part.prefix(30).first(where: { text[$0] == UInt8(ascii: ":") }),
      colon > part.lowerBound + 2
    else { return nil }
    let label = string(part.lowerBound..<colon)
    guard label.split(separator: " ").count < 4, !label.contains(where: \.isNumber) else { return nil }
    return (label, text.trimmed(colon + 1..<part.upperBound))
  }

  private func offices(_ part: Range<Int>, _ label: String?) -> [OccupancyDraft] {
    let spans = discourse.calendar.spans.filter {
      part.contains($0.range.lowerBound) && !isBracketed($0.range.lowerBound, part) && !$0.isDistance
    }
    guard !spans.isEmpty else { return [] }
    var pieces: [(words: String, range: Range<Int>, span: DatedSpan)] = []
    var first = part.lowerBound
    for span in spans where span.range.lowerBound >= first {
      pieces.append((bare(first..<span.range.lowerBound), first..<span.range.upperBound, span))
      first = span.range.upperBound
    }
    // "Lectr in Politics, 1977–80, Sen. Lectr, 1980–82, Flinders Univ.": what stands behind all is of all.
    let tail = pieces.count > 1 || label != nil ? bare(first..<end(of: first, part)) : ""
    return pieces.compactMap { piece in
      let (words, month) = withoutMonth(piece.words)
      guard words.utf8.count > 1, words.utf8.count < 160, label != nil || EntryWords.isOffice(words),
        !EntryWords.isEvent(words)
      else { return nil }
      let office = (label.map { EntryWords.isOffice(words) ? "" : "\($0), " } ?? "") + words
      var draft = OccupancyDraft(
        holder: subject, office: tail.isEmpty ? office : "\(office), \(tail)",
        evidence: [EvidenceDraft(range: text.trimmed(piece.range), confidence: 0.88)])
      draft.start = piece.span.start ?? piece.span.value
      draft.end = piece.span.end
      // "Attorney-General, Feb.–Dec. 1993"
      if let month, let value = piece.span.value, let year = value.year,
        let from = try? EDTF("\(year)-\(month < 10 ? "0" : "")\(month)")
      {
        (draft.start, draft.end) = (from, value)
      }
      return draft
    }
  }

  /// The end of what may be a body's name behind the last term.
  private func end(of first: Int, _ part: Range<Int>) -> Int {
    (first..<part.upperBound).first { text[$0] == UInt8(ascii: "(") } ?? part.upperBound
  }

  /// Without the signs and small words around: ", and Shadow Treasurer, since".
  private func bare(_ range: Range<Int>) -> String {
    var words = withoutNotes(string(range))
    let signs: Set<Character> = [",", ";", " ", ".", ")", "\n"]
    while let sign = words.first, signs.contains(sign) { words.removeFirst() }
    while let sign = words.last, signs.contains(sign) && sign != "." && sign != ")" { words.removeLast() }
    for front in ["and ", "also ", "later ", "then "] where words.hasPrefix(front) {
      words = String(words.dropFirst(front.count))
    }
    for back in [" since", " from", " in", " until", ","] where words.hasSuffix(back) {
      words = String(words.dropLast(back.count))
    }
    // "(Dep. Chm." of a note that was cut
    if let open = words.lastIndex(of: "("), !words[open...].contains(")") {
      words = String(words[..<open]).trimmed
    }
    while let sign = words.last, sign == "," || sign == " " { words.removeLast() }
    return words.joinedLines
  }

  /// Without what stands in brackets and has a date or a part of its own: "(elected unopposed, 20 Nov. 1996)".
  private func withoutNotes(_ words: String) -> String {
    var kept = ""
    var note = ""
    var depth = 0
    for letter in words {
      if letter == "(" { depth += 1 }
      if depth > 0 { note.append(letter) } else { kept.append(letter) }
      if letter == ")", depth > 0 {
        depth -= 1
        if depth == 0 {
          if !note.contains(where: { $0.isNumber || $0 == ";" }) { kept += note }
          note = ""
        }
      }
    }
    return kept + note
  }

  /// "Attorney-General, Feb.–": the month in which the term begins.
  private func withoutMonth(_ words: String) -> (String, Int?) {
    let signs: Set<Character> = ["–", "-", "."]
    let last = words.split(separator: " ").last.map(String.init) ?? ""
    let word = String(last.reversed().drop { signs.contains($0) }.reversed()).lowercased()
    guard word.count > 2, let month = EntryWords.months.firstIndex(where: { word.hasPrefix($0) }),
      words.contains(","),
      word.count < 10
    else { return (words, nil) }
    var rest = String(words.dropLast(last.count))
    while let sign = rest.last, sign == "," || sign == " " { rest.removeLast() }
    return (rest, month + 1)
  }

  // MARK: - Life facts

  /// Parents, marriages, children and schools.
  func facts() -> [FactDraft] {
    guard let first = blocks.first else { return [] }
    var facts: [FactDraft] = []
    var isSchooling = false
    for block in blocks.prefix(2) {
      isSchooling = false
      var isWedding = false
      for part in parts(block) {
        var range = part.range
        if let (word, behind) = labelled(range) {
          isSchooling = word.lowercased().hasPrefix("educ")
          range = behind
        }
        let words = string(range)
        if isSchooling {
          facts += school(words, range)
          if part.isLast { isSchooling = false }
          continue
        }
        guard block == first else { continue }
        facts += parents(words, range)
        let isNext = ["2nd,", "3rd,", "2ndly,", "secondly,"].contains { words.hasPrefix($0) }
        if words.hasPrefix("m. ") || words.hasPrefix("m ") || isWedding && isNext {
          isWedding = true
          facts += wedding(words, range)
        }
        facts += children(words, range)
      }
    }
    return facts
  }

  private func fact(_ property: Property, _ value: String, _ range: Range<Int>, _ date: EDTF? = nil)
    -> FactDraft
  {
    FactDraft(
      subject: subject, property: property, value: value, date: date,
      evidence: [EvidenceDraft(range: range, confidence: 0.86)])
  }

  /// "er d. of late Leslie Arthur Petherick and Edna May Petherick (née Trethewey)".
  private func parents(_ words: String, _ range: Range<Int>) -> [FactDraft] {
    guard
      let mark = ["s. of ", "d. of ", "s of ", "d of ", "son of ", "daughter of "].first(where: { mark in
        words.hasPrefix(mark) || words.firstOffset(of: " " + mark).map { $0 < 22 } ?? false
      }), let at = words.firstOffset(of: mark)
    else { return [] }
    let rest = LeadName.unbracketed(
      String(decoding: Array(words.utf8)[(at + mark.utf8.count)...], as: UTF8.self))
    let halves =
      (rest.firstOffset(of: " and ").map { and -> [String] in
        let bytes = Array(rest.utf8)
        return [
          String(decoding: bytes[..<and], as: UTF8.self),
          String(decoding: bytes[(and + 5)...], as: UTF8.self),
        ]
      } ?? [rest]).map { half -> String in
        var name = half.prefix { $0 != "," }.trimmed
        for front in ["the late ", "late ", "of ", "the "] where name.hasPrefix(front) {
          name = String(name.dropFirst(front.count))
        }
        return name.trimmed
      }
    return zip([Property.father, .mother], halves).compactMap { property, name in
      guard name.utf8.count > 3, name.utf8.count < 60, name.first?.isUppercase ?? false else { return nil }
      return fact(property, name, range)
    }
  }

  /// "m. 1st, 1971, Colin John Burdett (marr. diss. 1983)", "2nd, 1987, Hon. Justice Peter Laidlaw".
  private func wedding(_ words: String, _ range: Range<Int>) -> [FactDraft] {
    var year: EDTF?
    var name: String?
    for piece in LeadName.unbracketed(words).split(separator: ",").map({ String($0).trimmed }) {
      var piece = piece
      for front in ["m. ", "m ", "1st ", "2nd "] where piece.hasPrefix(front) {
        piece = String(piece.dropFirst(front.count)).trimmed
      }
      if let number = Int(piece.prefix(4)), number > 1500, number < 2100 {
        year = EDTF(year: number)
        piece = String(piece.dropFirst(4)).trimmed
      }
      guard name == nil, piece.split(separator: " ").count > 1, piece.first?.isUppercase ?? false,
        !piece.contains(where: \.isNumber)
      else { continue }
      name = piece
    }
    return name.map { [fact(.spouse, $0, range, year)] } ?? []
  }

  /// "one s. one d.", "two d."
  private func children(_ words: String, _ range: Range<Int>) -> [FactDraft] {
    let parts = words.split(separator: " ")
    guard parts.count > 1, parts.count < 7, Counts.value(parts[0].lowercased()) != nil,
      ["s", "d", "c", "sons", "daughters", "son", "daughter", "step"].contains(
        parts[1].lowercased().filter(\.isLetter))
    else { return [] }
    return [fact(.children, words, range)]
  }

  /// "Univ. of Adelaide (BA 1969)"
  private func school(_ words: String, _ range: Range<Int>) -> [FactDraft] {
    guard words.utf8.count > 3, words.utf8.count < 140, words.first?.isUppercase ?? false else { return [] }
    let years = discourse.calendar.spans.filter { range.contains($0.range.lowerBound) }
    let school = words.hasSuffix(").") ? String(words.dropLast()) : words
    return [fact(.education, school.joinedLines, range, years.last?.latest)]
  }
}

/// The words of books of persons. Lower case, without periods.
enum EntryWords {
  static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// Labels of what is no office.
  static let others = ["publication", "recreation", "club", "address", "hobb", "interests", "educ"]

  private static let ranks: Set<String> = [
    "lectr", "chm", "chn", "chmn", "pres", "vice-pres", "sec", "mem", "dep", "comr", "prof", "asst", "dir",
    "parly", "mp",
    "mep", "msp", "ms", "treas", "gov", "cllr", "capt", "cdr", "adv", "offr", "attaché", "sen", "mgr", "exec",
    "govr",
    "councillor", "fellow", "chargé", "counsellor", "first", "second", "third", "permanent", "trustee",
    "patron",
    "member", "delegate", "registrar", "scholar", "tutor", "reader", "demonstrator",
  ]

  private static let shortened: Set<String> = ranks.union([
    "tech", "high", "sch", "univ", "aust", "hon", "cttee", "jt", "br", "commn", "assoc", "govt", "gen", "nat",
    "internat",
    "dept", "min", "soc", "inst", "coll", "corp", "co", "ltd", "st", "dr", "mr", "mrs", "col", "lt", "maj",
    "brig", "adm",
    "bt", "rt", "revd", "rev", "admin", "cons", "lab", "lib", "vis", "adj", "dist", "res", "sci", "econ",
    "polit", "brit",
    "amer", "fedn", "orgn", "confedn", "trib", "prov", "reg", "mil", "nav", "regt", "div", "counc", "er",
    "yr", "marr",
    "diss", "educ", "commonwealth", "schol", "meml", "contribs", "jls", "hosps", "phd", "ma", "ba",
    "b", "m", "d", "s", "sept", "tsa", "vice", "dir-gen", "sec-gen", "attaché", "sqdn", "hosp", "lond", "oxf",
    "camb",
  ]).union(months)

  /// "Cttee", "Sen.", "S.": a word that is cut.
  static func isShortened(_ word: Substring) -> Bool {
    guard word.hasSuffix(".") else { return false }
    let letters = word.lowercased().filter { $0.isLetter || $0 == "-" }
    return letters.count == 1 || shortened.contains(letters)
  }

  /// Whether words begin with what somebody is.
  static func isOffice(_ words: String) -> Bool {
    words.split(whereSeparator: { " (".contains($0) }).prefix(5).contains { word in
      let bare = word.lowercased().filter { $0.isLetter || $0 == "-" }
      return ranks.contains(bare) || CurriculumWords.isRank(bare)
        || bare.split(separator: "-").contains { CurriculumWords.isRank(String($0)) }
    }
  }

  /// "Contested Frome", "Joined ALP", "Hon. LLD": what somebody did or was given, and no office.
  static func isEvent(_ words: String) -> Bool {
    let first = words.split(separator: " ").first.map { $0.lowercased().filter(\.isLetter) } ?? ""
    return first.hasSuffix("ed")
      || [
        "b", "m", "d", "er", "yr", "led", "gave", "has", "spoke", "won", "elected", "educ", "duniv", "dlitt",
        "lld",
      ]
      .contains(first)
      || words.hasPrefix("Hon. ") && words.contains("LLD")
  }
}

extension Optional<PersonEntry> {
  /// Whether what was seen elsewise stands in an entry, which is read by its parts alone.
  func covers(_ evidence: [EvidenceDraft]) -> Bool { self?.covers(evidence) ?? false }
}
