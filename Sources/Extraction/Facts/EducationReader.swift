import Chronology
import Language
import Records

/// Schools and degrees: "graduated from X in 1973 and the Y in 1977", "holds a PhD in economics from X".
struct EducationReader {
  private let reader: FactReader
  private var tree: Tree { reader.tree }

  init(_ reader: FactReader) { self.reader = reader }

  func facts(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard tree[verb].upos == .verb, !reader.isUnsaid(verb, sentence), let end = clauseEnd(verb, sentence)
    else { return [] }
    let isSchooling =
      SchoolingVerbs.words.contains(tree[verb].lemma)
      || (tree[verb].lemma == "go" && reader.lower(verb + 1) == "to")
    if tree[verb].lemma == "go", !isSchooling { return [] }
    var items = items(verb + 1..<end, isSchooling, sentence)
    // "from which she received a degree in 1973": the school stands before.
    if items.count == 1, !items[0].hasSchool {
      var at = verb - 1
      while at > sentence.lowerBound, at > verb - 5, reader.lower(at) != "which", reader.lower(at) != "where"
      { at -= 1 }
      if ["which", "where"].contains(reader.lower(at)) {
        var begin = at - 1
        while begin > sentence.lowerBound, begin > at - 12 {
          if let school = school(begin, sentence.lowerBound..<at),
            reader.lower(begin - 1) == "the" || !reader.isCapitalised(begin - 1),
            school.contains(where: { SchoolWords.words.contains(reader.lower($0)) })
          {
            items[0].value = reader.words(school)
            break
          }
          begin -= 1
        }
      } else if sentence.contains(where: { SchoolWords.words.contains(reader.lower($0)) }) {
        return []
      }
    }
    guard !items.isEmpty, let subject = reader.subject(of: verb, sentence) else { return [] }
    let front = items.count == 1 ? frontDate(verb, sentence) : nil
    return items.filter { !$0.value.lowercased().hasPrefix("honorary") }
      .map { reader.draft(subject, .education, $0.value, $0.date ?? front, at: verb) }
  }

  /// Up to the next verb that begins another clause.
  private func clauseEnd(_ verb: Int, _ sentence: Range<Int>) -> Int? {
    var at = verb + 1
    while at < sentence.upperBound {
      if reader.lower(at) == ";" { break }
      if tree[at].upos == .verb, !reader.isCapitalised(at), !SchoolingVerbs.words.contains(tree[at].lemma) {
        break
      }
      if tree[at].upos == .verb, at > verb + 1, !tree.lower[at].hasSuffix("ing"), !reader.isCapitalised(at),
        FactTriggers.byWord[tree[at].lemma] != nil
      {
        break
      }
      at += 1
    }
    return at > verb + 1 ? at : nil
  }

  private func frontDate(_ verb: Int, _ sentence: Range<Int>) -> EDTF? {
    var at = verb - 1
    while at >= sentence.lowerBound, tree[at].upos != .verb, reader.lower(at) != ";" { at -= 1 }
    return reader.date(in: max(at, sentence.lowerBound)..<verb)
  }

  private func items(_ clause: Range<Int>, _ isSchooling: Bool, _ sentence: Range<Int>) -> [(
    value: String, date: EDTF?, hasSchool: Bool
  )] {
    var items: [(tokens: Range<Int>, date: EDTF?)] = []
    var at = clause.lowerBound
    var degree: Range<Int>?
    while at < clause.upperBound {
      if let span = reader.span(at: at) {
        if !span.isAttributive, let last = items.last, last.date == nil,
          let value = span.end ?? span.value ?? span.start
        {
          items[items.count - 1].date = value
        }
        at = max(at + 1, span.tokens.upperBound)
        continue
      }
      if DegreeWords.words.contains(reader.lower(at)) {
        let first = degreeStart(at, clause)
        // "Howard University (BA, 1983) and the London School": the degree is that of the school before.
        if reader.lower(first - 1) != "(" || items.isEmpty { degree = first..<at + 1 }
        at += 1
        continue
      }
      if let school = school(at, clause) {
        // Behind "from", "at" or as the object of the verb.
        let begin =
          degree.map { school.lowerBound - $0.upperBound < 10 ? $0.lowerBound : school.lowerBound }
          ?? school.lowerBound
        if isSchooling || degree != nil { items.append((begin..<school.upperBound, nil)) }
        degree = nil
        at = school.upperBound
        continue
      }
      at += 1
    }
    if items.isEmpty, let degree, degree.count > 1 || reader.lower(degree.lowerBound).utf8.count > 6 {
      let end = field(degree.upperBound, clause)
      items.append((degree.lowerBound..<end, reader.date(in: end..<clause.upperBound)))
    }
    return items.map { item in
      (reader.words(item.tokens), item.date, item.tokens.contains { reader.isCapitalised($0) })
    }
  }

  /// "master's degree", "honorary doctorate" (which is an award and none of this).
  private func degreeStart(_ token: Int, _ clause: Range<Int>) -> Int {
    var first = token
    while first > clause.lowerBound,
      [.noun, .adj, .propn, .part].contains(tree[first - 1].upos) || reader.lower(first - 1) == "'s"
    {
      first -= 1
    }
    return first
  }

  private func field(_ begin: Int, _ clause: Range<Int>) -> Int {
    guard ["in", "of"].contains(reader.lower(begin)), reader.span(at: begin) == nil else { return begin }
    var at = begin + 1
    while at < clause.upperBound, [.noun, .adj, .propn].contains(tree[at].upos), reader.span(at: at) == nil {
      at += 1
    }
    return at > begin + 1 ? at : begin
  }

  /// A school named at a token.
  private func school(_ begin: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard reader.isCapitalised(begin),
      let name = reader.name(from: begin, clause.lowerBound..<clause.upperBound, and: false)
    else { return nil }
    var end = name.upperBound
    // The name as the analysis found it, with "and" inside.
    if let mention = reader.cast.mention(at: begin), !reader.cast.isPerson(mention.entity),
      mention.tokens.upperBound <= clause.upperBound
    {
      end = max(end, mention.tokens.upperBound)
    }
    let tokens = name.lowerBound..<end
    let isSchool = tokens.contains { SchoolWords.words.contains(reader.lower($0)) }
    let before = reader.lower(begin - 1) == "the" ? reader.lower(begin - 2) : reader.lower(begin - 1)
    if isSchool { return tokens }
    // "graduated from Harvard", "a PhD from Yale", "studied at Oxford".
    guard ["from", "at"].contains(before) || (before == "attended"),
      reader.person(at: begin) == nil || before != "with",
      !reader.isPlace(begin) || KnownSchools.words.contains(reader.lower(begin)) || before == "from"
        || before == "at"
    else { return nil }
    return tokens
  }
}

enum SchoolingVerbs {
  static let words: Set<String> = [
    "graduate", "study", "attend", "educate", "matriculate", "enroll", "enrol", "train", "finish", "complete",
    "read",
    "qualify",
  ]
}

enum SchoolWords {
  static let words: Set<String> = [
    "university", "college", "institute", "academy", "school", "seminary", "lycée", "lycee", "gymnasium",
    "polytechnic",
    "conservatory", "faculty", "universidad", "universidade", "université", "università", "universität",
    "instituto",
    "institut", "école", "ecole", "escuela", "hochschule", "academia", "académie", "liceo", "liceu",
    "sorbonne",
    "madrasa", "madrassa", "yeshiva", "sciences", "conservatoire", "mit", "lse", "law", "inns", "temple",
    "inn", "lyceum",
    "grammar", "ena", "technion",
  ]
}

enum KnownSchools {
  static let words: Set<String> = [
    "harvard", "yale", "princeton", "oxford", "cambridge", "stanford", "columbia", "cornell", "eton",
    "harrow",
    "sandhurst", "annapolis", "edinburgh", "heidelberg", "bologna", "salamanca", "coimbra", "leiden",
    "uppsala",
  ]
}

enum DegreeWords {
  static let words: Set<String> = [
    "degree", "doctorate", "phd", "ph.d.", "ph.d", "dphil", "bachelor", "master", "ba", "b.a.", "bsc",
    "b.sc.", "ma",
    "m.a.", "msc", "m.sc.", "mba", "m.b.a.", "llb", "ll.b.", "llm", "ll.m.", "jd", "j.d.", "md", "m.d.",
    "diploma",
    "licentiate", "baccalaureate", "mphil", "degrees",
  ]
}
