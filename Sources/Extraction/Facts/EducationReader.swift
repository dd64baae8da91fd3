import Chronology
import Language
import Records

/// Schools and degrees: "graduated from X in 1973 and the Y in 1977", "holds a PhD in economics from X".
struct EducationReader {
  let reader: FactReader
  private var tree: Tree { reader.tree }

  init(_ reader: FactReader) { self.reader = reader }

  func facts(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    // "finishing just 0.3 points behind at the Iowa caucuses": a race, and no school.
    if tree[verb].lemma == "finish",
      (verb + 1 ..<| min(verb + 7, sentence.upperBound)).contains(where: {
        ["behind", "ahead", "points", "votes", "first", "second", "third", "last"].contains(reader.lower($0))
      })
    {
      return []
    }
    // "finished first in four states, from Hawaii to Maine", "attended her third wedding": no school either.
    if tree[verb].lemma == "finish", !isAboutSchool(verb, sentence) { return [] }
    if tree[verb].lemma == "attend", let object = tree.child(verb, .obj),
      Occasions.words.contains(tree[object].lemma) || Occasions.words.contains(reader.lower(object))
    {
      return []
    }
    if reader.lower(verb) == "mater" { return almaMater(verb, sentence) }
    let given = given(verb, sentence)
    if !given.isEmpty { return given }
    if DegreeWords.words.contains(reader.lower(verb)), tree[verb].upos != .verb {
      let owned = owned(verb, sentence)
      if !owned.isEmpty { return owned }
    }
    if tree[verb].upos == .noun || tree[verb].upos == .propn { return named(verb, sentence) }
    let isAdjective = reader.lower(verb) == "qualified" && [.root, .conj].contains(tree[verb].deprel)
    guard tree[verb].upos == .verb || isAdjective, !reader.isUnsaid(verb, sentence),
      let end = clauseEnd(verb, sentence)
    else { return [] }
    let lemma = isAdjective ? "qualify" : tree[verb].lemma
    // "spent ten years at Ohio State and a year as a Fellow": who is somebody there, or teaches, does not study.
    if lemma == "spend",
      (verb + 1 ..<| end).contains(where: {
        ["as", "teaching", "lecturing", "working", "before"].contains(reader.lower($0))
      })
    {
      return []
    }
    let isSent = lemma == "send" || isScholarship(verb)
    let isSchooling =
      SchoolingVerbs.words.contains(lemma)
      || (lemma == "proceed" && reader.lower(verb + 1) == "to"
        && (verb + 1 ..<| end).contains { SchoolWords.words.contains(reader.lower($0)) })
      || (lemma == "go" && (reader.lower(verb + 1) == "to" || reader.lower(verb + 2) == "to"))
      || (lemma == "go"
        && (verb + 3 ..<| min(verb + 8, end)).contains {
          reader.lower($0) == "to" && reader.isCapitalised($0 + 1)
        }
        && (verb + 1 ..<| end).contains { SchoolWords.words.contains(reader.lower($0)) })
      || (["secure", "receive", "obtain", "win", "gain"].contains(lemma)
        && (verb + 1 ..<| end).contains {
          reader.lower($0) == "appointment" && reader.lower($0 + 1) == "to"
            && ($0 + 2 ..<| min($0 + 9, end)).contains {
              reader.lower($0) == "academy" && reader.isCapitalised($0)
            }
        })
      || (["win", "gain", "admit", "take", "earn"].contains(lemma)
        && (verb + 1 ..<| end).contains {
          ["scholarship", "place", "admitted", "exhibition"].contains(reader.lower($0))
        })
      || (lemma == "go" && reader.lower(verb + 1) == "up" && reader.lower(verb + 2) == "to")
      || (lemma == "pursue" && (verb + 1 ..<| min(verb + 5, end)).contains { reader.lower($0) == "studies" })
      || (["take", "get", "gain", "obtain", "win"].contains(lemma) && isFirstClass(verb + 1))
      || (["admit", "send"].contains(lemma) && reader.lower(verb + 1) == "to")
      || (lemma == "send" && ["by", "as"].contains(reader.lower(verb + 1))
        && (verb + 2 ..<| min(verb + 8, end)).contains { reader.lower($0) == "to" })
      || isSent && reader.person(at: verb + 1) != nil && reader.lower(verb + 2) == "to"
    if lemma == "proceed", !isSchooling { return [] }
    // "qualified with the Chartered Institute of Public Finance": a profession's body.
    if lemma == "qualify",
      (verb + 1 ..<| end).contains(where: {
        ["chartered", "society", "association"].contains(reader.lower($0))
      })
    {
      return []
    }
    if isSent { return sent(verb, verb + 1 ..<| end, isSchooling, sentence) }
    if lemma == "award", !reader.subjects.isPassive(verb, sentence) { return [] }
    if ["pursue", "get", "teach", "confer", "make", "give", "grant"].contains(lemma), !isSchooling {
      return []
    }
    if lemma == "do",
      !(verb + 1 ..<| min(verb + 6, end)).contains(where: { DegreeWords.words.contains(reader.lower($0)) })
    {
      return []
    }
    if lemma == "pass", !["out", "through"].contains(reader.lower(verb + 1)) { return [] }
    if ["go", "enter", "win", "admit", "defend", "pass"].contains(lemma), !isSchooling,
      !(verb + 1 ..<| end).contains(where: {
        DegreeWords.words.contains(reader.lower($0))
          || (["enter", "pass"].contains(lemma) && SchoolWords.words.contains(reader.lower($0)))
      })
    {
      return []
    }
    // "left Boothferry Road School at 14", "left Sciences Po with a diploma in 1980"
    if lemma == "leave" {
      let named = reader.name(from: verb + 1, verb + 1 ..<| end)
      guard let school = school(verb + 1, verb + 1 ..<| end) ?? school(verb + 2, verb + 1 ..<| end) ?? named,
        ["at", "with", "without", "aged", "in"].contains(reader.lower(school.upperBound)),
        school.contains(where: {
          ["school", "gymnasium", "lycée", "college", "academy", "seminary"].contains(reader.lower($0))
        })
          || ["with", "without"].contains(reader.lower(school.upperBound))
            && (school.upperBound ..<| min(school.upperBound + 5, end)).contains(where: {
              DegreeWords.words.contains(reader.lower($0))
            }),
        let subject = reader.subject(of: verb, sentence)
      else { return [] }
      return [
        reader.draft(
          subject, .education, reader.words(school), reader.date(in: school.upperBound ..<| end), at: verb,
          confidence: 0.8)
      ]
    }
    if lemma == "spend",
      !(verb + 1 ..<| end).contains(where: {
        SchoolWords.words.contains(reader.lower($0)) || KnownSchools.words.contains(reader.lower($0))
      })
        || (verb + 1 ..<| end).contains(where: {
          ["prison", "camp", "jail", "hospital", "exile"].contains(reader.lower($0))
        })
    {
      return []
    }
    var items = items(verb + 1 ..<| end, isSchooling || lemma == "enter" || lemma == "pass", sentence)
    // "After X School she read law at Y"
    if isSchooling, let first = before(verb, sentence), !items.isEmpty {
      let date = reader.date(in: first.upperBound ..<| min(first.upperBound + 4, verb))
      items.insert((reader.words(first), date, true), at: 0)
    }
    // "Doane College, from which he was graduated in 1889"
    if items.isEmpty, lemma == "graduate", isRelative(verb, sentence) {
      items = [("", reader.date(in: verb ..<| end), false)]
    }
    // "from which she received a degree in 1973": the school stands before.
    if items.count == 1, !items[0].hasSchool {
      var at = verb - 1
      while at > sentence.lowerBound, at > verb - 5, reader.lower(at) != "which", reader.lower(at) != "where"
      { at -= 1 }
      if ["which", "where"].contains(reader.lower(at)) {
        var begin = at - 1
        while begin > sentence.lowerBound, begin > at - 12 {
          if let school = school(begin, sentence.lowerBound ..<| at),
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
    guard !items.isEmpty,
      let subject = enabled(verb) ?? reader.subject(of: verb, sentence) ?? shared(verb, sentence)
    else { return [] }
    let front = items.count == 1 ? frontDate(verb, sentence) : nil
    // "began reading law at X in 1940 and took her degree in 1947"
    if items.count == 1, let completed = completion(behind: end, sentence) {
      items[0].date = completed
    } else if let last = items.indices.last, items[last].date == nil {
      items[last].date = completion(behind: end, sentence)
    }
    // "entered the Naval Academy in 1912, graduating first in his class in 1916"
    if items.count == 1, lemma == "enter" || lemma == "join",
      let graduating = (end ..<| sentence.upperBound).first(where: {
        ["graduating", "graduated"].contains(reader.lower($0)) && [",", "and"].contains(reader.lower($0 - 1))
      }),
      !(graduating ..<| sentence.upperBound).contains(where: { SchoolWords.words.contains(reader.lower($0)) }
      ),
      let date = reader.date(in: graduating ..<| min(graduating + 10, sentence.upperBound))
    {
      items[0].date = date
    }
    return items.filter {
      !$0.value.isEmpty && ($0.hasSchool || $0.value.contains(" "))
        && !$0.value.lowercased().hasPrefix("honorary")
    }
    .map { reader.draft(subject, .education, $0.value, $0.date ?? front, at: verb) }
  }

  /// "His parents sent him to the Colegio de San Bartolomé", "was sent to X College": a school and no errand.
  private func sent(_ verb: Int, _ clause: Range<Int>, _ isSchooling: Bool, _ sentence: Range<Int>)
    -> [FactDraft]
  {
    guard isSchooling,
      let subject = reader.subjects.isPassive(verb, sentence)
        ? reader.subject(of: verb, sentence) : reader.person(at: verb + 1)?.entity,
      let to = clause.first(where: { reader.lower($0) == "to" }),
      let school = school(to + 1, clause) ?? school(to + 2, clause) ?? lower(to + 2, clause)
        ?? [to + 1, to + 2].first(where: { KnownSchools.words.contains(reader.lower($0)) }).map({
          $0 ..<| $0 + 1
        }),
      school.contains(where: {
        SchoolWords.words.contains(reader.lower($0)) || KnownSchools.words.contains(reader.lower($0))
      })
    else { return [] }
    return [
      reader.draft(
        subject, .education, reader.words(school), reader.date(in: clause) ?? frontDate(verb, sentence),
        at: verb, confidence: 0.82)
    ]
  }

  /// "a bursary took him to the Lycée Faidherbe": who pays for a school sends there.
  private func isScholarship(_ verb: Int) -> Bool {
    guard ["take", "bring", "send", "carry"].contains(tree[verb].lemma),
      let subject = tree.child(verb, .nsubj), subject < verb
    else { return false }
    return ["scholarship", "bursary", "grant", "fellowship", "exhibition"].contains(tree[subject].lemma)
  }

  /// "A scholarship enabled her to spend a year at X": of whom the infinitive is.
  private func enabled(_ verb: Int) -> CastNumber? {
    guard reader.lower(verb - 1) == "to",
      ["enable", "allow", "permit", "help"].contains(tree[verb - 3].lemma)
    else { return nil }
    return reader.person(at: verb - 2)?.entity
  }

  /// "a first in mathematics", "a second class in modern history".
  private func isFirstClass(_ begin: Int) -> Bool {
    let words = (begin ..<| min(begin + 5, tree.count)).map { reader.lower($0) }
    guard ["a", "an", "first", "second", "honours"].contains(words.first ?? ""), words.contains("in") else {
      return false
    }
    let ranked = words.prefix { $0 != "in" }
    return ranked.contains { ["first", "second", "third", "honours", "distinction"].contains($0) }
      && ranked.allSatisfy {
        [
          "a", "an", "double", "starred", "first", "second", "third", "class", "honours", "degree", "-",
          "upper",
        ].contains($0)
      }
  }

  /// "Her alma mater was Princeton University".
  private func almaMater(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard reader.lower(noun - 1) == "alma", ["his", "her"].contains(reader.lower(noun - 2)),
      let owner = reader.person(at: noun - 2)?.entity
    else { return [] }
    var at = noun + 1
    if [",", "was", "is"].contains(reader.lower(at)) { at += 1 }
    if reader.lower(at) == "the" { at += 1 }
    guard let school = school(at, sentence) else { return [] }
    return [reader.draft(owner, .education, reader.words(school), at: noun, confidence: 0.82)]
  }

  /// "The University of Zambia gave her a law degree in 1982", "Somerville College, Oxford, gave her a first": the school
  /// is the subject.
  private func given(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard tree[verb].upos == .verb, ["give", "award", "grant", "confer", "teach"].contains(tree[verb].lemma),
      !reader.isUnsaid(verb, sentence), !reader.subjects.isPassive(verb, sentence)
    else { return [] }
    let end =
      (verb + 1 ..<| sentence.upperBound).first { reader.isVerb($0) || reader.lower($0) == ";" }
      ?? sentence.upperBound
    var person = reader.person(at: verb + 1)?.entity
    var degree = verb + 2
    if person == nil, tree[verb].lemma == "confer" {
      guard
        let on = (verb + 1 ..<| min(verb + 9, end)).first(where: {
          ["on", "upon"].contains(reader.lower($0))
        })
      else { return [] }
      person = reader.person(at: on + 1)?.entity
      degree = verb + 1
    }
    let words = degree ..<| min(degree + 7, end)
    guard let person,
      tree[verb].lemma == "teach"
        || words.contains(where: { isDegree($0) }) || isFirstClass(degree),
      !words.contains(where: { reader.lower($0) == "honorary" }),
      let subject = tree.child(verb, .nsubj), subject < verb
    else { return [] }
    // "Groningen gave her a degree in 1957": a university by its town.
    if tree[verb].lemma != "teach", subject + 1 == verb, reader.isPlace(subject),
      subject == sentence.lowerBound || !reader.isCapitalised(subject - 1)
    {
      return [
        reader.draft(
          person, .education, reader.words(subject ..<| verb),
          reader.date(in: verb ..<| end) ?? frontDate(verb, sentence), at: verb, confidence: 0.8)
      ]
    }
    let clause = (sentence.lowerBound ..<| verb).last { reader.lower($0) == ";" } ?? sentence.lowerBound
    for at in max(clause, verb - 14) ..<| verb
    where at == sentence.lowerBound || !reader.isCapitalised(at - 1) {
      guard let school = school(at, sentence.lowerBound ..<| verb),
        school.contains(where: { SchoolWords.words.contains(reader.lower($0)) })
      else { continue }
      return [
        reader.draft(
          person, .education, reader.words(school),
          reader.date(in: verb ..<| end) ?? frontDate(verb, sentence),
          at: verb, confidence: 0.82)
      ]
    }
    return []
  }

  /// A word for a degree; "Juris Doctor".
  private func isDegree(_ token: Int) -> Bool {
    DegreeWords.words.contains(reader.lower(token))
      || reader.lower(token) == "doctor"
        && (reader.lower(token - 1) == "juris" || reader.lower(token + 1) == "of")
  }

  private func isRelative(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 5) ..<| verb).contains { ["which", "where"].contains(reader.lower($0)) }
  }

  /// The date of a degree told in the same sentence without a school: "…, and matriculated in 1976".
  private func completion(behind begin: Int, _ sentence: Range<Int>) -> EDTF? {
    var at = begin
    while at < sentence.upperBound, reader.lower(at) != ";" {
      defer { at += 1 }
      if SchoolWords.words.contains(reader.lower(at)), reader.isCapitalised(at) { return nil }
      guard tree[at].upos == .verb, !reader.isUnsaid(at, sentence) else { continue }
      let end = min(at + 7, sentence.upperBound)
      let isDegree =
        ["graduate", "matriculate", "finish", "qualify"].contains(tree[at].lemma)
        || tree[at].lemma == "pass" && reader.lower(at + 1) == "out"
        || ["take", "receive", "obtain", "gain", "earn", "get", "win", "award", "complete", "confer", "give"]
          .contains(tree[at].lemma)
          && ((at + 1 ..<| end).contains {
            DegreeWords.words.contains(reader.lower($0)) || reader.lower($0).hasSuffix("-levels")
          }
            || isFirstClass(at + 1))
        // "returning with a first-class degree in 1964", "left with a diploma"
        || ["return", "leave", "emerge", "come"].contains(tree[at].lemma)
          && (at + 1 ..<| min(at + 4, end)).contains { reader.lower($0) == "with" }
          && (at + 2 ..<| end).contains { DegreeWords.words.contains(reader.lower($0)) }
      guard isDegree else { continue }
      var last = at + 1
      while last < end + 3, last < sentence.upperBound, tree[last].upos != .verb,
        ![";", ","].contains(reader.lower(last))
      { last += 1 }
      if (at ..<| last).contains(where: {
        SchoolWords.words.contains(reader.lower($0)) && reader.isCapitalised($0)
      }) {
        return nil
      }
      return reader.date(in: at + 1 ..<| last)
    }
    return nil
  }

  /// "graduating in 1972": whose participle it is.
  private func shared(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard tree.lower[verb].hasSuffix("ing") else { return nil }
    var at = verb - 1
    while at > sentence.lowerBound {
      if tree[at].upos == .verb, let subject = reader.subject(of: at, sentence) { return subject }
      at -= 1
    }
    // "After studying at Halle and Leiden he made the tour": of the clause behind.
    guard sentence.lowerBound + 1 == verb,
      ["after", "before", "while", "having"].contains(tree.lower[sentence.lowerBound])
    else { return nil }
    return (verb + 1 ..<| min(verb + 25, sentence.upperBound)).lazy.compactMap { at -> CastNumber? in
      if ["he", "she"].contains(tree.lower[at]) { return reader.person(at: at)?.entity }
      guard tree.lower[at - 1] == ",", let (entity, mention) = reader.person(at: at), mention.form == .name
      else { return nil }
      return entity
    }.first
  }

  /// The school named before the verb: "After X School she went on to".
  private func before(_ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard ["after", "from", "following"].contains(reader.lower(sentence.lowerBound)) else { return nil }
    // "After his matriculation examination at the Akureyri Junior College in 1975, he took"
    if let comma = (sentence.lowerBound ..<| verb).first(where: { reader.lower($0) == "," }),
      let mark = (sentence.lowerBound + 1 ..<| comma).first(where: { reader.lower($0) == "at" }),
      let name = school(mark + 1, sentence.lowerBound ..<| comma)
        ?? school(mark + 2, sentence.lowerBound ..<| comma)
    {
      return name
    }
    var at = sentence.lowerBound + 1
    if ["leaving", "attending", "finishing", "completing"].contains(reader.lower(at)) { at += 1 }
    while at < verb, !reader.isCapitalised(at) {
      guard ["the", "at"].contains(reader.lower(at)) else { return nil }
      at += 1
    }
    guard let name = reader.name(from: at, sentence.lowerBound ..<| verb, and: false),
      name.contains(where: { SchoolWords.words.contains(reader.lower($0)) })
    else { return nil }
    return name
  }

  /// "A master's degree from Yale followed in 1971", "an alumnus of X", "A graduate of X, he".
  private func named(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let word = reader.lower(noun)
    let isPersonNoun = ["graduate", "alumnus", "alumna", "pupil", "student"].contains(word)
    let isTime = ["terms", "studies", "schooling", "education"].contains(word)
    if ["dissertation", "thesis"].contains(word) { return thesis(noun, sentence) }
    guard isPersonNoun || isTime || ["degree", "doctorate"].contains(word) else { return [] }
    if isTime {
      // "a professor in the school of information studies at X"
      var field = noun - 1
      while field > sentence.lowerBound, [.noun, .adj, .propn, .cconj].contains(tree[field].upos) {
        field -= 1
      }
      if field < noun - 1, reader.lower(field) == "of" { return [] }
      // "His education, at the gymnasium in Zadar and the Export Academy,"
      let noun = reader.lower(noun + 1) == "," ? noun + 1 : noun
      guard reader.lower(noun + 1) == "at",
        let school = school(noun + 2, sentence) ?? school(noun + 3, sentence) ?? lower(noun + 2, sentence)
          ?? lower(noun + 3, sentence),
        let owner = reader.cast.subject
      else { return [] }
      // "studies at Halle and Leiden", "at the seminary of Eger and at the Gregorian University"
      let second = (school.upperBound + 1 ..<| min(school.upperBound + 4, sentence.upperBound)).lazy
        .compactMap { further($0, school, sentence) }.first
      return [school, second].compactMap { $0 }.map {
        reader.draft(
          owner, .education, reader.words($0),
          reader.date(in: $0.upperBound ..<| min(sentence.upperBound, $0.upperBound + 4)), at: noun,
          confidence: 0.78)
      }
    }
    var at = noun + 1
    if isPersonNoun {
      guard ["of", "at"].contains(reader.lower(at)) else { return [] }
    } else {
      while at < min(sentence.upperBound, noun + 5), !["from", "at"].contains(reader.lower(at)) {
        guard [.noun, .adj, .propn].contains(tree[at].upos) || ["in", "of"].contains(reader.lower(at)) else {
          return []
        }
        at += 1
      }
      guard ["from", "at"].contains(reader.lower(at)) else { return [] }
    }
    guard let school = school(at + 1, sentence) ?? school(at + 2, sentence) else { return [] }
    let first = isPersonNoun ? school.lowerBound : degreeStart(noun, sentence)
    let date = reader.date(in: school.upperBound ..<| min(sentence.upperBound, school.upperBound + 6))
    var subject: CastNumber?
    if isPersonNoun {
      var start = noun - 1
      while start >= sentence.lowerBound, [.det, .adj, .noun].contains(tree[start].upos) { start -= 1 }
      if start < sentence.lowerBound {
        guard
          let comma = (school.upperBound ..<| min(sentence.upperBound, school.upperBound + 8)).first(where: {
            reader.lower($0) == "," && (reader.person(at: $0 + 1) != nil)
          })
        else { return [] }
        subject = reader.person(at: comma + 1)?.entity
      } else if reader.lower(start) == "," {
        subject = reader.person(at: start - 1)?.entity
      } else if BeForms.words.contains(reader.lower(start)) {
        subject = reader.subject(of: start, sentence)
      }
    } else {
      // The degree is the clause's subject: whose it is stands in the sentence before.
      guard tree[noun].deprel == .nsubj || first <= sentence.lowerBound + 1,
        let verb = (school.upperBound ..<| min(sentence.upperBound, school.upperBound + 3)).first(where: {
          tree[$0].upos == .verb
        }), ["follow", "come"].contains(tree[verb].lemma)
      else { return [] }
      subject = reader.cast.subject
    }
    guard let subject else { return [] }
    return [
      reader.draft(
        subject, .education, reader.words(first ..<| school.upperBound), date, at: noun, confidence: 0.82)
    ]
  }

  /// "defended her dissertation at the Technical University of Hamburg in 1984".
  private func thesis(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var at = noun + 1
    while at < min(noun + 16, sentence.upperBound), reader.lower(at) != "at" { at += 1 }
    guard reader.lower(at) == "at", let school = school(at + 1, sentence) ?? school(at + 2, sentence) else {
      return []
    }
    var verb = noun - 1
    while verb > sentence.lowerBound, tree[verb].upos != .verb { verb -= 1 }
    guard let subject = reader.subject(of: verb, sentence) else { return [] }
    let date = reader.date(in: school.upperBound ..<| min(sentence.upperBound, school.upperBound + 5))
    return [reader.draft(subject, .education, reader.words(school), date, at: noun, confidence: 0.8)]
  }

  /// Up to the next verb that begins another clause.
  private func clauseEnd(_ verb: Int, _ sentence: Range<Int>) -> Int? {
    var at = verb + 1
    while at < sentence.upperBound {
      if reader.lower(at) == ";" { break }
      // "the University of Dar es Salaam": no verb, whatever it was taken for.
      if NameJoints.words.contains(reader.lower(at)), reader.isCapitalised(at - 1),
        reader.isCapitalised(at + 1)
      {
        at += 1
        continue
      }
      // "…, taking her degree in 1966", "…, graduating in 1972"
      if tree[at].upos == .verb,
        [
          "taking", "graduating", "earning", "receiving", "obtaining", "gaining",
          "completing", "qualifying", "specialising", "specializing", "majoring",
        ].contains(reader.lower(at)),
        !(at ..<| phraseEnd(at, sentence)).contains(where: { SchoolWords.words.contains(reader.lower($0)) })
      {
        at += 1
        continue
      }
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

  private func phraseEnd(_ begin: Int, _ sentence: Range<Int>) -> Int {
    (begin ..<| sentence.upperBound).first { [",", ";"].contains(reader.lower($0)) } ?? sentence.upperBound
  }

  private func frontDate(_ verb: Int, _ sentence: Range<Int>) -> EDTF? {
    // "was ordained on 19 March 1961 in Rome, where he had studied": long before.
    if reader.lower(verb - 1) == "had",
      (max(sentence.lowerBound, verb - 5) ..<| verb).contains(where: {
        ["where", "which"].contains(reader.lower($0))
      })
    {
      return nil
    }
    var at = verb - 1
    while at >= sentence.lowerBound, tree[at].upos != .verb, reader.lower(at) != ";" { at -= 1 }
    // "obtaining her O-Levels in 1984, and proceeded to": the date behind the verb before is that verb's.
    let span = reader.discourse.calendar.spans(in: max(at, sentence.lowerBound) ..<| verb).first {
      !$0.isDistance
    }
    if let span, at >= sentence.lowerBound, tree[at].upos == .verb,
      ![",", "and", "then", "but", "(", "later"].contains(reader.lower(span.tokens.lowerBound - 1))
    {
      return nil
    }
    return reader.date(in: max(at, sentence.lowerBound) ..<| verb)
  }

  private func items(_ clause: Range<Int>, _ isSchooling: Bool, _ sentence: Range<Int>) -> [(
    value: String, date: EDTF?, hasSchool: Bool
  )] {
    var items: [(tokens: Range<Int>, date: EDTF?)] = []
    var at = clause.lowerBound
    var degree: Range<Int>?
    while at < clause.upperBound {
      if let span = reader.span(at: at) {
        // "studied at X and in 1755 entered": the date is the next verb's.
        let isNext =
          span.tokens.upperBound >= clause.upperBound && reader.lower(at - 1) == "and"
          && clause.upperBound < sentence.upperBound && reader.isVerb(clause.upperBound)
        if isNext { break }
        if !span.isAttributive, let last = items.last, last.date == nil,
          let value = span.latest
        {
          items[items.count - 1].date = value
        }
        at = max(at + 1, span.tokens.upperBound)
        continue
      }
      if isDegree(at) {
        // "a Bachelor of Commerce degree": one.
        if let open = degree, at - open.upperBound < 5,
          (open.upperBound ..<| at).allSatisfy({
            [.noun, .adj, .propn].contains(tree[$0].upos)
              || ["of", "in", "'s", "and"].contains(reader.lower($0))
          }), (open.upperBound ..<| at).contains(where: { reader.lower($0) == "of" })
        {
          degree = open.lowerBound ..<| at + 1
          at += 1
          continue
        }
        let first = degreeStart(at, clause)
        // "Howard University (BA, 1983) and the London School": the degree is that of the school before.
        if reader.lower(first - 1) != "(" || items.isEmpty { degree = first ..<| at + 1 }
        at += 1
        continue
      }
      if isSchooling || ["teach", "instruct"].contains(tree[clause.lowerBound - 1].lemma),
        let order = order(at, clause)
      {
        items.append((order, nil))
        at = order.upperBound
        continue
      }
      if let school = school(at, clause) ?? further(at, items.last?.tokens, clause) ?? lower(at, clause)
        ?? town(at, clause, sentence) ?? giver(at, degree, clause)
      {
        // Behind "from", "at" or as the object of the verb.
        let begin =
          degree.map { school.lowerBound - $0.upperBound < 10 ? $0.lowerBound : school.lowerBound }
          ?? school.lowerBound
        if isSchooling || degree != nil { items.append((begin ..<| school.upperBound, nil)) }
        degree = nil
        at = school.upperBound
        continue
      }
      at += 1
    }
    // "a degree in botany", "and a diploma in transport planning in Bogotá two years later"
    if let degree,
      field(degree.upperBound, clause) > degree.upperBound && tree.lower[degree.lowerBound - 1] == "a"
        || items.isEmpty && (degree.count > 1 || reader.lower(degree.lowerBound).utf8.count > 6)
    {
      let end = field(degree.upperBound, clause)
      items.append((degree.lowerBound ..<| end, reader.date(in: end ..<| clause.upperBound)))
    }
    return items.map { item in
      (
        reader.words(item.tokens), item.date,
        !isDegreeAlone(item.tokens) && item.tokens.contains { reader.isCapitalised($0) }
      )
    }
  }

  /// "the minor seminary at Vrh", "the municipal gymnasium in Zutphen", "the mission school of the Lyon Fathers": a school
  /// without a name of its own, with its place.
  private func lower(_ begin: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard !reader.isCapitalised(begin),
      ["the", "a", "his", "her"].contains(reader.lower(begin - 1))
    else { return nil }
    var at = begin
    while at < min(begin + 5, clause.upperBound), !CommonSchools.words.contains(reader.lower(at)) {
      guard
        [.adj, .noun, .propn].contains(tree[at].upos) || ["-", "'", "’", "'s"].contains(reader.lower(at))
      else {
        return nil
      }
      at += 1
    }
    guard at < clause.upperBound, CommonSchools.words.contains(reader.lower(at)), !reader.isCapitalised(at)
    else {
      return nil
    }
    while CommonSchools.words.contains(reader.lower(at + 1)) { at += 1 }
    guard ["at", "in", "of", "near"].contains(reader.lower(at + 1)), reader.span(at: at + 1) == nil else {
      return nil
    }
    let first = reader.lower(at + 2) == "the" ? at + 3 : at + 2
    guard reader.isCapitalised(first), reader.span(at: first) == nil,
      let name = reader.name(from: first, clause)
    else { return nil }
    return begin ..<| name.upperBound
  }

  /// "studied hydraulic engineering in Kharkov", "read law in Kolozsvár and Berlin": a subject and a town.
  private func town(_ begin: Int, _ clause: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let verb = clause.lowerBound - 1
    guard ["study", "read"].contains(tree[verb].lemma), !reader.isCapitalised(begin),
      begin == clause.lowerBound,
      [.noun, .adj, .propn].contains(tree[begin].upos)
    else { return nil }
    var at = begin
    while at < min(begin + 7, clause.upperBound), reader.lower(at) != "in" {
      guard [.noun, .adj, .propn].contains(tree[at].upos) || ["and", ","].contains(reader.lower(at)) else {
        return nil
      }
      at += 1
    }
    guard at > begin, reader.lower(at) == "in", reader.span(at: at) == nil, reader.isPlace(at + 1),
      !SchoolWords.words.contains(reader.lower(at + 1)),
      let name = reader.name(from: at + 1, clause), !["'s", "’s"].contains(reader.lower(name.upperBound)),
      (begin ..<| at).contains(where: { StudySubjects.words.contains(reader.lower($0)) })
    else { return nil }
    return begin ..<| name.upperBound
  }

  /// "was awarded a doctorate in chemistry by ETH Zurich".
  private func giver(_ begin: Int, _ degree: Range<Int>?, _ clause: Range<Int>) -> Range<Int>? {
    guard degree != nil, reader.isCapitalised(begin), reader.person(at: begin) == nil,
      reader.lower(begin - 1) == "by" || reader.lower(begin - 1) == "the" && reader.lower(begin - 2) == "by",
      !reader.isPlace(begin)
    else { return nil }
    return reader.name(from: begin, clause)
  }

  /// "educated at Fettes College and Trinity Hall", "at Göttingen and Leipzig": named behind a school.
  private func further(_ begin: Int, _ last: Range<Int>?, _ clause: Range<Int>) -> Range<Int>? {
    guard let last, last.upperBound < begin, begin - last.upperBound < 4,
      ["and", ","].contains(reader.lower(last.upperBound)) || reader.lower(begin - 1) == "and",
      (last.upperBound ..<| begin).allSatisfy({ ["and", ",", "the", "at"].contains(reader.lower($0)) }),
      (last.upperBound ..<| begin).contains(where: { reader.lower($0) == "and" }),
      reader.isCapitalised(begin), reader.span(at: begin) == nil,
      reader.person(at: begin)?.mention.tokens.count ?? 1 < 3,
      let name = reader.name(from: begin, clause)
    else { return nil }
    return name.lowerBound ..<| genitive(name.upperBound, clause)
  }

  /// "degree of Candidate of Sciences", "Bachelor of Commerce degree": without the school.
  private func isDegreeAlone(_ tokens: Range<Int>) -> Bool {
    guard
      ["bachelor", "master", "doctor", "candidate", "licentiate", "degree"].contains(
        reader.lower(tokens.lowerBound))
    else { return false }
    return !tokens.contains {
      ["from", "at"].contains(reader.lower($0))
        || SchoolWords.words.contains(reader.lower($0)) && !["sciences", "law"].contains(reader.lower($0))
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

  /// "St Brendan's, Killarney", "Blundell's and": a school that is called by whom it is named after.
  private func genitive(_ end: Int, _ clause: Range<Int>) -> Int {
    guard ["'s", "’s"].contains(reader.lower(end)), end < clause.upperBound else { return end }
    let next = end + 1
    guard
      next >= clause.upperBound || [.punct, .cconj, .adp, .verb, .aux, .sconj].contains(tree[next].upos)
        || ["and", "or", ",", "before", "after", "until", "where", "when", "from"].contains(
          reader.lower(next))
    else { return end }
    // With the town behind a comma.
    if next + 1 < clause.upperBound, reader.lower(next) == ",", reader.isCapitalised(next + 1),
      let town = reader.cast.mention(at: next + 1), town.tokens.lowerBound == next + 1, town.tokens.count < 3,
      !reader.cast.isPerson(town.entity),
      !town.tokens.contains(where: { SchoolWords.words.contains(reader.lower($0)) }),
      town.tokens.upperBound >= clause.upperBound
        || [",", ".", "and", "before", "(", ";"].contains(reader.lower(town.tokens.upperBound))
    {
      return town.tokens.upperBound
    }
    return next
  }

  /// "by the Christian Brothers at Tralee", "by Jesuits in Quito": whoever keeps the school.
  private func order(_ begin: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard reader.lower(begin) == "by",
      ["educate", "school", "teach", "instruct"].contains(tree[clause.lowerBound - 1].lemma)
    else { return nil }
    let first = reader.lower(begin + 1) == "the" ? begin + 2 : begin + 1
    var at = first
    while at < min(first + 5, clause.upperBound), reader.isCapitalised(at),
      !ReligiousOrders.words.contains(reader.lower(at))
    {
      at += 1
    }
    guard at < clause.upperBound, ReligiousOrders.words.contains(reader.lower(at)) else { return nil }
    var end = at + 1
    while end < clause.upperBound,
      reader.lower(end) == "of" && (reader.isCapitalised(end + 1) || reader.lower(end + 1) == "the")
        || reader.lower(end) == "the" && reader.lower(end - 1) == "of"
        || reader.isCapitalised(end) && end > at + 1
    { end += 1 }
    if ["at", "in"].contains(reader.lower(end)), reader.isCapitalised(end + 1),
      reader.span(at: end + 1) == nil,
      let name = reader.name(from: end + 1, clause),
      !name.contains(where: { SchoolWords.words.contains(reader.lower($0)) })
    {
      end = name.upperBound
    }
    return first ..<| end
  }

  /// Whether something learnt, or where it is, stands within fifteen words behind a verb.
  private func isAboutSchool(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (verb + 1 ..<| min(verb + 16, sentence.upperBound)).contains {
      let word = reader.lower($0)
      return SchoolWords.words.contains(word) || KnownSchools.words.contains(word)
        || DegreeWords.words.contains(word)
        || KindsOfSchool.words.contains(word)
        || [
          "studies", "schooling", "education", "training", "law", "medicine", "course", "doctorate", "high",
        ].contains(word)
    }
  }

  /// A school named at a token.
  private func school(_ begin: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard reader.isCapitalised(begin),
      let name = reader.name(from: begin, clause.lowerBound ..<| clause.upperBound, and: false)
    else { return nil }
    var end = name.upperBound
    // The name as the analysis found it, with "and" inside.
    if let mention = reader.cast.mention(at: begin), !reader.cast.isPerson(mention.entity),
      mention.tokens.upperBound <= clause.upperBound
    {
      end = max(end, mention.tokens.upperBound)
    }
    // "the Swedish girls' school", "Kibera primary school"
    if !(name.lowerBound ..<| end).contains(where: { SchoolWords.words.contains(reader.lower($0)) }) {
      var at = end
      while at < min(end + 5, clause.upperBound), KindsOfSchool.words.contains(reader.lower(at)) { at += 1 }
      if at < clause.upperBound,
        ["school", "college", "academy", "seminary", "gymnasium"].contains(reader.lower(at))
      {
        end = at + 1
      }
    }
    end = foreign(name.lowerBound, end, clause)
    end = genitive(end, clause)
    // "the seminary of the Society at Dromantine", "the Colegio de San José at Arequipa"
    if reader.lower(end) == "at", reader.isPlace(end + 1), end + 1 < clause.upperBound,
      (name.lowerBound ..<| end).contains(where: { SchoolWords.words.contains(reader.lower($0)) }),
      !["university", "institute"].contains(reader.lower(end - 1)), reader.isCapitalised(end + 1),
      let town = reader.cast.mention(at: end + 1)?.tokens, town.lowerBound == end + 1, town.count < 3,
      town.upperBound <= clause.upperBound,
      !town.contains(where: { SchoolWords.words.contains(reader.lower($0)) })
    {
      end = town.upperBound
    }
    // "University College, Dublin"
    if reader.lower(end) == ",", end + 1 < clause.upperBound, reader.isCapitalised(end + 1),
      reader.isPlace(end + 1),
      reader.person(at: end + 1) == nil,
      (name.lowerBound ..<| end).contains(where: {
        ["college", "hall", "school", "university"].contains(reader.lower($0))
      }),
      let town = reader.cast.mention(at: end + 1)?.tokens, town.lowerBound == end + 1, town.count < 3,
      !["and", ",", "College"].contains(reader.lower(town.upperBound))
        || reader.lower(town.upperBound) == "," && !reader.isCapitalised(town.upperBound + 1)
        || reader.lower(town.upperBound) == "and"
          && ["the", "at"].contains(reader.lower(town.upperBound + 1)),
      town.upperBound <= clause.upperBound
    {
      end = town.upperBound
    }
    let tokens = name.lowerBound ..<| end
    // "for her West African School Certificate"
    if ["certificate", "certificates", "examination", "examinations", "board", "diploma"].contains(
      reader.lower(end - 1)),
      !["from", "at"].contains(reader.lower(begin - 1))
    {
      return nil
    }
    let isSchool = tokens.contains { SchoolWords.words.contains(reader.lower($0)) }
    let before = reader.lower(begin - 1) == "the" ? reader.lower(begin - 2) : reader.lower(begin - 1)
    if isSchool { return tokens }
    // "graduated from Harvard", "a PhD from Yale", "studied at Oxford".
    let isPlaceAt =
      before == "to"
      && (max(clause.lowerBound, begin - 4) ..<| begin).contains {
        ["scholarship", "place", "exhibition", "bursary", "fellowship"].contains(reader.lower($0))
      }
    guard ["from", "at"].contains(before) || (before == "attended") || isPlaceAt,
      reader.person(at: begin) == nil || before != "with",
      !reader.isPlace(begin) || KnownSchools.words.contains(reader.lower(begin)) || before == "from"
        || before == "at" || isPlaceAt
    else { return nil }
    return tokens
  }
}

extension EducationReader {
  /// The end of a name in another language, whose adjectives begin small: "Université catholique de Louvain", "École
  /// normale supérieure".
  private func foreign(_ begin: Int, _ end: Int, _ clause: Range<Int>) -> Int {
    guard
      ForeignSchools.nouns.contains(reader.lower(begin))
        || ForeignSchools.nouns.contains(reader.lower(end - 1))
    else {
      return end
    }
    var at = end
    while at < clause.upperBound, ForeignSchools.adjectives.contains(reader.lower(at)) { at += 1 }
    guard at > end || ForeignSchools.adjectives.contains(reader.lower(end - 1)) else { return end }
    while at + 1 < clause.upperBound,
      NameJoints.words.contains(reader.lower(at)) && !["the", "of", "on", "for"].contains(reader.lower(at))
        && (reader.isCapitalised(at + 1) || ForeignSchools.adjectives.contains(reader.lower(at + 1)))
    {
      at += 2
      while at < clause.upperBound,
        reader.isCapitalised(at) || ForeignSchools.adjectives.contains(reader.lower(at)),
        reader.span(at: at) == nil
      { at += 1 }
    }
    return at
  }
}

/// Words of schools' names in other languages. Lower case.
enum ForeignSchools {
  static let nouns: Set<String> = [
    "université", "école", "ecole", "institut", "universidad", "universidade", "università", "lycée",
    "collège",
    "escuela", "instituto", "istituto", "liceo", "faculté", "facultad", "academia", "académie", "colegio",
    "escola",
  ]
  static let adjectives: Set<String> = [
    "catholique", "libre", "nationale", "national", "normale", "supérieure", "supérieur", "polytechnique",
    "pratique",
    "centrale", "militaire", "spéciale", "vétérinaire", "coloniale", "hautes", "études", "politiques",
    "nacional",
    "autónoma", "técnica", "tecnológico", "superior", "militar", "católica", "politécnica", "complutense",
    "central",
    "mayor", "federal", "estadual", "nuova", "superiore", "statale", "degli", "studi", "agronomique",
    "agricole",
  ]
}

/// Schools that a text names by what they are: "the minor seminary at Vrh". Lower case.
enum CommonSchools {
  static let words: Set<String> = [
    "school", "seminary", "gymnasium", "lyceum", "lycée", "academy", "college", "university", "conservatory",
    "polytechnic", "madrasa", "realschule",
  ]
}

/// Last words of the names of those who keep schools. Lower case.
enum ReligiousOrders {
  static let words: Set<String> = [
    "brothers", "fathers", "sisters", "jesuits", "benedictines", "dominicans", "franciscans", "salesians",
    "piarists",
    "marists", "oratorians", "ursulines", "augustinians", "carmelites", "capuchins", "cistercians",
    "lazarists",
    "vincentians", "barnabites", "escolapios", "missionaries", "nuns", "monks", "redemptorists", "spiritans",
    "friars",
  ]
}

/// What is studied. Lower case.
enum StudySubjects {
  static let words: Set<String> = [
    "law", "medicine", "theology", "philosophy", "history", "economics", "engineering", "mathematics",
    "physics",
    "chemistry", "literature", "philology", "architecture", "agriculture", "agronomy", "languages",
    "politics",
    "journalism", "music", "art", "arts", "science", "sciences", "biology", "pharmacy", "sociology",
    "psychology",
    "linguistics", "classics", "geology", "geography", "forestry", "administration", "finance", "commerce",
    "accountancy", "dentistry", "surgery", "divinity", "jurisprudence", "relations", "anthropology",
    "painting",
    "nursing", "education", "statistics", "business", "accounting", "botany", "zoology", "astronomy",
  ]
}

enum SchoolingVerbs {
  static let words: Set<String> = [
    "graduate", "study", "attend", "educate", "matriculate", "enroll", "enrol", "train", "finish", "complete",
    "read",
    "qualify", "school", "major", "spend",
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
    "grammar", "ena", "technion", "colegio", "collegio", "colégio", "collège", "kolegium", "gimnazija",
    "gimnasio",
    "gimnazjum", "akademi", "akademie", "akademia", "universitet", "universiteit", "universitas",
    "uniwersytet",
    "schule",
  ]
}

/// Words between a name and its school.
enum KindsOfSchool {
  static let words: Set<String> = [
    "girls", "boys", "grammar", "high", "primary", "secondary", "elementary", "military", "naval",
    "commercial",
    "technical", "cadre", "mission", "village", "convent", "boarding", "art", "law", "medical", "mining",
    "training",
    "normal",
    "'", "’", "'s", "’s",
  ]
}

enum KnownSchools {
  static let words: Set<String> = [
    "harvard", "yale", "princeton", "oxford", "cambridge", "stanford", "columbia", "cornell", "eton",
    "harrow",
    "sandhurst", "annapolis", "edinburgh", "heidelberg", "bologna", "salamanca", "coimbra", "leiden",
    "uppsala", "germanicum", "gregoriana", "angelicum",
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

/// What people attend without learning there. Lower case.
enum Occasions {
  static let words: Set<String> = [
    "wedding", "funeral", "party", "meeting", "rally", "dinner", "lunch", "reception", "ceremony", "service",
    "mass",
    "hearing", "trial", "debate", "speech", "concert", "game", "match", "event", "gala", "conference",
    "summit",
    "convention", "inauguration", "coronation", "premiere", "launch", "opening", "vigil", "march", "protest",
    "fundraiser", "session", "talks", "birthday", "burial", "memorial", "congress", "briefing", "banquet",
    "ball",
  ]
}
