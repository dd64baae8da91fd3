import Chronology
import Language
import Reading
import Records

/// Facts in the manner of registers and curricula vitae, which leave out verbs: "Educated: Collège Sainte-Foy; Université
/// du Nord (BSc 1969)", "Married (1) 1970 Paul Desrosiers; (2) 1988 Dr Chukwuma Okafor".
struct RegisterReader {
  let reader: FactReader
  private var tree: Tree { reader.tree }

  init(_ reader: FactReader) { self.reader = reader }

  /// The schools of a line under a heading such as "Education", or behind such a label.
  func schooling(_ sentence: Range<Int>) -> [FactDraft] {
    guard let subject = reader.cast.subject, reader.cast.isPerson(subject), let first = begin(sentence) else {
      return []
    }
    var facts: [FactDraft] = []
    var at = first
    while at < sentence.upperBound {
      let end = (at ..<| sentence.upperBound).first { reader.lower($0) == ";" } ?? sentence.upperBound
      if let fact = school(at ..<| end, subject) { facts.append(fact) }
      at = end + 1
    }
    return facts
  }

  /// Where the list of schools begins; nil where the sentence is none.
  private func begin(_ sentence: Range<Int>) -> Int? {
    let first = sentence.lowerBound
    if let colon = sentence.prefix(3).first(where: { reader.lower($0) == ":" }), colon > first,
      RegisterWords.schooling.contains(where: { reader.lower(first).hasPrefix($0) })
    {
      return colon + 1
    }
    let document = reader.discourse.document
    let block = document.blocks[reader.discourse.block(of: first)]
    guard let section = block.section, document.sections.indices.contains(section),
      RegisterWords.schooling.contains(where: { document.sections[section].title.lowercased().hasPrefix($0) }
      ),
      !sentence.contains(where: { [.verb, .aux].contains(tree[$0].upos) && !reader.isCapitalised($0) })
    else { return nil }
    return first
  }

  func school(_ segment: Range<Int>, _ subject: CastNumber) -> FactDraft? {
    var begin = segment.lowerBound
    let spans = reader.discourse.calendar.spans(in: segment)
    if let span = spans.first, span.tokens.lowerBound == begin {
      begin = span.tokens.upperBound
      while begin < segment.upperBound, [":", ",", "–", "-"].contains(reader.lower(begin)) { begin += 1 }
    }
    var end = (begin ..<| segment.upperBound).first { reader.span(at: $0) != nil } ?? segment.upperBound
    while end > begin, [",", "(", ".", "in", "from", "-", "–"].contains(reader.lower(end - 1)) { end -= 1 }
    guard end > begin, reader.isCapitalised(begin), end - begin < 24,
      (begin ..<| end).contains(where: {
        SchoolWords.words.contains(reader.lower($0)) || KnownSchools.words.contains(reader.lower($0))
          || DegreeWords.words.contains(reader.lower($0))
      })
    else { return nil }
    let date = spans.first?.latest
    // "Makerere University (BSc, 1985)": the date was what closed the bracket.
    let isOpen =
      (begin ..<| end).last { ["(", ")"].contains(reader.lower($0)) }.map { reader.lower($0) == "(" } ?? false
    let words = reader.words(begin ..<| end) + (isOpen ? ")" : "")
    return reader.draft(subject, .education, words, date, at: begin, confidence: 0.86)
  }

  /// "Married (1) 1970 X, dissolved 1984; (2) 1988 Y", "m. 1st, 1970, X".
  func marriages(_ verb: Int, _ subject: CastNumber, _ sentence: Range<Int>) -> [FactDraft] {
    guard reader.lower(verb + 1) == "(", Int(reader.lower(verb + 2)) != nil || reader.lower(verb + 2) == "i"
    else {
      return []
    }
    var facts: [FactDraft] = []
    for mark in verb + 1 ..<| sentence.upperBound - 3
    where reader.lower(mark) == "(" && reader.lower(mark + 2) == ")" {
      for at in mark + 3 ..<| min(mark + 11, sentence.upperBound) {
        guard let (spouse, mention) = reader.person(at: at), spouse != subject, mention.form == .name else {
          continue
        }
        let date =
          reader.date(in: mark + 3 ..<| at)
          ?? reader.date(
            in: mention.tokens.upperBound ..<| min(sentence.upperBound, mention.tokens.upperBound + 3))
        facts.append(reader.draft(subject, .spouse, reader.words(mention.tokens), date, at: verb))
        break
      }
    }
    return facts
  }

  /// A peerage or another title of nobility: "was created Baron Ravensworthy", "under the style of Count of Nordøya".
  /// "was created a baron in 1766": to a rank without a name.
  private func raised(_ rank: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard ["a", "an"].contains(reader.lower(rank - 1)),
      [".", ",", ";", "in", "on", "and", "by"].contains(reader.lower(rank + 1)),
      let verb = (max(sentence.lowerBound, rank - 12) ..<| rank - 1).last(where: { tree[$0].upos == .verb }),
      ["create", "make", "raise", "ennoble", "elevate"].contains(tree[verb].lemma),
      reader.subjects.isPassive(verb, sentence), !reader.isUnsaid(verb, sentence),
      let subject = reader.subject(of: verb, sentence)
    else { return [] }
    let date =
      reader.date(in: rank ..<| min(rank + 6, sentence.upperBound)) ?? reader.date(before: verb, sentence)
    return [reader.draft(subject, .title, reader.words(rank ..<| rank + 1), date, at: rank, confidence: 0.8)]
  }

  func title(_ rank: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if !reader.isCapitalised(rank) { return raised(rank, sentence) }
    var end = rank + 1
    if ["of", "de"].contains(reader.lower(end)) { end += 1 }
    guard let name = reader.name(from: end, sentence) else { return [] }
    end = name.upperBound
    var at = rank - 1
    if ["a", "the"].contains(reader.lower(at)) { at -= 1 }
    // "1st Baron", "first Earl"
    if tree[at].upos == .num || reader.lower(at).hasSuffix("st") { at -= 1 }
    let isStyle =
      reader.lower(at) == "of" && ["style", "title", "name"].contains(reader.lower(at - 1))
      || reader.lower(at) == "as" && ["ennobled", "peerage", "peer", "lords"].contains(reader.lower(at - 1))
    let verb = isStyle ? at : at
    guard isStyle || ["created", "made", "ennobled", "becoming", "became"].contains(reader.lower(verb)),
      reader.person(at: rank - 1) == nil
    else { return [] }
    let subject: CastNumber?
    if isStyle {
      subject = reader.cast.subject
    } else if reader.subjects.isPassive(verb, sentence)
      || ["became", "becoming"].contains(reader.lower(verb))
    {
      subject = reader.subject(of: verb, sentence)
    } else {
      subject = nil
    }
    guard let subject, !reader.isUnsaid(verb, sentence) else { return [] }
    let date = isStyle ? nil : reader.date(around: verb, sentence)
    return [reader.draft(subject, .title, reader.words(rank ..<| end), date, at: rank, confidence: 0.82)]
  }
}

/// Headings and labels of registers, lower case.
enum RegisterWords {
  static let schooling = ["educ", "studies", "schooling", "academic", "qualification"]
}
