import Chronology
import Records

/// The letters by which registers tell a life: "b. Ijebu Ode, 9 Feb. 1922; m. 1951, Grace Cole; d. Lagos, 3 May 1990".
extension RegisterReader {
  static let letters: Set<String> = ["b.", "d.", "m.", "educ."]

  /// What the letters of a sentence tell of whose entry it is.
  func lettered(_ sentence: Range<Int>) -> [FactDraft] {
    guard let subject = reader.cast.subject, reader.cast.isPerson(subject) else { return [] }
    let marks = sentence.filter { isMark($0, sentence) }
    var facts: [FactDraft] = []
    for (number, mark) in marks.enumerated() {
      let next = number + 1 < marks.count ? marks[number + 1] : sentence.upperBound
      let end = (mark + 1 ..<| next).first { [";", "(", "Educ.", "e."].contains(reader.lower($0)) } ?? next
      let words = mark + 1 ..<| end
      switch reader.lower(mark) {
      case "m.": facts += wedding(words, subject, mark)
      case "educ.": facts += school(words, subject).map { [$0] } ?? []
      default: facts += event(words, subject, mark)
      }
    }
    return facts
  }

  /// A letter at the beginning or behind a mark, and not an initial ("John b. Smith").
  private func isMark(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard Self.letters.contains(reader.lower(token)) || isBareMark(token, sentence) else { return false }
    return token == sentence.lowerBound || [";", ",", ".", ")"].contains(reader.lower(token - 1))
  }

  /// "b May 3, 1938; d August 9, 2021": without the period, before its date.
  private func isBareMark(_ token: Int, _ sentence: Range<Int>) -> Bool {
    ["b", "d"].contains(reader.lower(token)) && reader.span(at: token + 1) != nil
      && (token == sentence.lowerBound || reader.lower(token - 1) == ";")
  }

  private func event(_ words: Range<Int>, _ subject: CastNumber, _ mark: Int) -> [FactDraft] {
    let isBirth = reader.lower(mark).hasPrefix("b")
    var facts: [FactDraft] = []
    if let date = reader.date(in: words) {
      facts.append(
        reader.draft(subject, isBirth ? .birthDate : .deathDate, date.description, at: mark, confidence: 0.9))
    }
    var first = words.lowerBound
    if let span = reader.span(at: first) { first = span.tokens.upperBound }
    while first < words.upperBound, [",", "in", "at", "on"].contains(reader.lower(first)) { first += 1 }
    if first < words.upperBound, reader.isCapitalised(first), reader.span(at: first) == nil,
      let place = reader.name(from: first, first ..<| words.upperBound, commas: true)
    {
      facts.append(
        reader.draft(subject, isBirth ? .birthPlace : .deathPlace, reader.words(place), at: mark))
    }
    return facts
  }

  /// "m. 1951, Grace Cole", "m. Grace Cole, 1951": one wife or husband, with the year.
  private func wedding(_ words: Range<Int>, _ subject: CastNumber, _ mark: Int) -> [FactDraft] {
    var first = words.lowerBound
    while first < words.upperBound, !reader.isCapitalised(first) || reader.span(at: first) != nil {
      first += 1
    }
    var end = first
    while end < words.upperBound,
      reader.isCapitalised(end) || ["-", "de", "van", "von"].contains(reader.lower(end)),
      reader.span(at: end) == nil
    { end += 1 }
    guard end > first + 1, end - first < 6 else { return [] }
    return [
      reader.draft(subject, .spouse, reader.words(first ..<| end), reader.date(in: words), at: mark)
    ]
  }
}
