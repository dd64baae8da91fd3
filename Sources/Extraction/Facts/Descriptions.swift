import Chronology
import Language
import Records

// Schools and relatives that a description tells, apart from any verb of schooling or marriage.

extension EducationReader {
  /// "After a bachelor's degree at X (1994) and a master's at Y (1997), she", "holds degrees from X (BA, 1971) and Y", "a
  /// graduate of X and Y", "is an Oxford graduate".
  func described(_ sentence: Range<Int>) -> [FactDraft] {
    opening(sentence) + listed(sentence) + byName(sentence)
  }

  /// Degrees in what opens a sentence before its subject.
  private func opening(_ sentence: Range<Int>) -> [FactDraft] {
    guard ["after", "with", "following", "armed", "holding"].contains(reader.lower(sentence.lowerBound)),
      let comma = sentence.first(where: {
        reader.lower($0) == "," && reader.person(at: $0 + 1) != nil
          && [.verb, .aux, .adv].contains(
            reader.tree[reader.person(at: $0 + 1)?.mention.tokens.upperBound ?? 0].upos)
      }), let (owner, _) = reader.person(at: comma + 1), reader.voice.isStated(comma + 1)
    else { return [] }
    var facts: [FactDraft] = []
    var at = sentence.lowerBound + 1
    while at < comma {
      defer { at += 1 }
      guard
        DegreeWords.words.contains(reader.lower(at))
          || ["bachelor", "master", "doctorate"].contains(reader.lower(at)),
        reader.lower(at - 1) != "honorary",
        let mark = (at + 1 ..<| min(at + 9, comma)).first(where: {
          ["from", "at"].contains(reader.lower($0)) && reader.span(at: $0) == nil
        }), !(at + 1 ..<| mark).contains(where: { reader.lower($0) == "," || reader.isVerb($0) }),
        let school = reader.name(from: mark + 1, sentence.lowerBound ..<| comma)
      else { continue }
      let date = reader.date(in: school.upperBound ..<| min(school.upperBound + 5, comma))
      facts.append(
        reader.draft(
          owner, .education, reader.words(at ..<| school.upperBound), date, at: at, confidence: 0.82))
      at = school.upperBound
    }
    return facts
  }

  /// Several schools behind "degrees from" and "a graduate of".
  private func listed(_ sentence: Range<Int>) -> [FactDraft] {
    guard
      let noun = sentence.first(where: {
        ["degrees", "graduate", "alumnus", "alumna"].contains(reader.lower($0))
          && reader.lower($0 - 1) != "honorary"
      }),
      let mark = (noun + 1 ..<| min(noun + 4, sentence.upperBound)).first(where: {
        ["from", "of", "at"].contains(reader.lower($0))
      }),
      let verb = (max(sentence.lowerBound, noun - 6) ..<| mark).last(where: {
        BeForms.words.contains(reader.lower($0))
          || ["hold", "have", "take", "earn"].contains(reader.tree[$0].lemma)
      }), reader.voice.isStated(verb), !reader.isUnsaid(verb, sentence),
      let owner = ["his", "her"].contains(reader.lower(noun - 1))
        ? reader.person(at: noun - 1)?.entity : reader.subject(of: verb, sentence)
    else { return [] }
    var facts: [FactDraft] = []
    var at = mark + 1
    while at < sentence.upperBound, let school = reader.name(from: at, sentence), facts.count < 5 {
      var end = school.upperBound
      var date: EDTF?
      if reader.lower(end) == "(",
        let close = (end ..<| min(end + 9, sentence.upperBound)).first(where: { reader.lower($0) == ")" })
      {
        date = reader.date(in: end ..<| close)
        end = close + 1
      } else if let span = reader.span(at: end) {
        date = span.value
        end = span.tokens.upperBound
      }
      facts.append(
        reader.draft(owner, .education, reader.words(school), date, at: noun, confidence: 0.82))
      let next = end
      while end < next + 3, [",", "and", "from", "of"].contains(reader.lower(end)) { end += 1 }
      if end == next { break }
      at = end
    }
    return facts.count > 1 ? facts : []
  }

  /// "is an Oxford graduate".
  private func byName(_ sentence: Range<Int>) -> [FactDraft] {
    guard
      let noun = sentence.first(where: { ["graduate", "alumnus", "alumna"].contains(reader.lower($0)) }),
      reader.isCapitalised(noun - 1), noun - 1 > sentence.lowerBound, reader.lower(noun + 1) != "of"
    else { return [] }
    var first = noun
    while first > sentence.lowerBound, reader.isCapitalised(first - 1) { first -= 1 }
    guard ["a", "an"].contains(reader.lower(first - 1)), BeForms.words.contains(reader.lower(first - 2)),
      reader.voice.isStated(noun), !reader.isUnsaid(first - 2, sentence),
      let owner = reader.subject(of: first - 2, sentence)
    else { return [] }
    return [
      reader.draft(owner, .education, reader.words(first ..<| noun), at: noun, confidence: 0.8)
    ]
  }
}

extension FamilyReader {
  /// "Ana Kos, his wife of forty years, survives him", "Luka Horvat is his son": the name stands before.
  func named(before noun: Int, _ property: Property, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    var at = noun - 1
    while at > sentence.lowerBound, reader.tree[at].upos == .adj { at -= 1 }
    guard ["his", "her"].contains(reader.lower(at)), at > sentence.lowerBound + 1,
      let owner = reader.person(at: at)?.entity,
      noun + 1 >= sentence.upperBound || [",", ".", ";", "of", "and"].contains(reader.lower(noun + 1))
    else { return [] }
    let before: Int
    if reader.lower(at - 1) == "," {
      before = at - 2
    } else if BeForms.words.contains(reader.lower(at - 1)) {
      before = at - 2
    } else {
      return []
    }
    guard let (relative, mention) = reader.person(at: before), mention.form == .name, relative != owner,
      mention.tokens.upperBound == before + 1,
      // "with Ana Kos, his wife" as well; "said Ana Kos, her friend and" is none of kin.
      reader.lower(noun + 1) != "of" || reader.tree[noun + 2].upos == .num
        || Counts.value(reader.lower(noun + 2)) != nil
    else { return [] }
    // "Gov. Ivan Kos, his wife, Ana, and the mayor": the wife's name follows, and it is his.
    if reader.lower(noun + 1) == ",", let (own, behind) = reader.person(at: noun + 2), behind.form == .name,
      own != relative, behind.tokens.lowerBound == noun + 2,
      [",", "and"].contains(reader.lower(behind.tokens.upperBound))
    {
      return [reader.draft(relative, property, reader.words(behind.tokens), at: noun, confidence: 0.8)]
    }
    return [reader.draft(owner, property, reader.words(mention.tokens), at: noun, confidence: 0.82)]
  }
}

extension HonourReader {
  /// "went over to the Communists", "Originally a Socialist, he", "was elected on the list of the Green Party", "entered politics
  /// with the Radical Party".
  func wandering(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let reader = reader
    let tree = reader.tree
    guard tree[token].upos == .verb, !reader.isUnsaid(token, sentence) else { return [] }
    var begin: Int?
    switch tree[token].lemma {
    case "go", "cross":
      if ["over", "across"].contains(reader.lower(token + 1)), reader.lower(token + 2) == "to" {
        begin = token + 3
      }
    case "elect", "return", "stand", "run":
      begin = (token + 1 ..<| min(token + 8, sentence.upperBound)).first {
        ["list", "ticket", "slate"].contains(reader.lower($0)) && reader.lower($0 + 1) == "of"
      }.map { $0 + 2 }
    case "enter":
      if reader.lower(token + 1) == "politics", ["with", "through"].contains(reader.lower(token + 2)) {
        begin = token + 3
      }
    default: break
    }
    guard let begin, let name = reader.name(from: begin, sentence),
      name.contains(where: { PartyWords.sure.contains(reader.lower($0)) }),
      let subject = reader.subject(of: token, sentence)
    else { return [] }
    return [
      reader.draft(
        subject, .party, reader.words(name), reader.date(around: token, sentence), at: token, confidence: 0.82
      )
    ]
  }
}
