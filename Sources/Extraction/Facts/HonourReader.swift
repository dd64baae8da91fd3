import Chronology
import Language
import Reading
import Records

/// Honours, parties and faiths.
struct HonourReader {
  private let reader: FactReader
  private var tree: Tree { reader.tree }

  init(_ reader: FactReader) { self.reader = reader }

  /// "was awarded the Order of X in 1999", "received an honorary doctorate", "X awarded her the Y".
  func award(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard tree[verb].upos == .verb, !reader.isUnsaid(verb, sentence) else { return [] }
    var end = verb + 1
    while end < sentence.upperBound, tree[end].upos != .verb, reader.lower(end) != ";" { end += 1 }
    guard
      let word = (verb + 1..<max(verb + 1, end)).first(where: { AwardWords.words.contains(reader.lower($0)) }
      ),
      let tokens = honour(word, verb + 1, end)
    else { return [] }
    let lemma = tree[verb].lemma
    if ["make", "name", "appoint"].contains(lemma) {
      guard tokens.contains(where: { AwardWords.degrees.contains(reader.lower($0)) }) else { return [] }
    }
    let isGiving = !["receive", "win"].contains(lemma)
    var subject: CastNumber?
    if isGiving, !reader.subjects.isPassive(verb, sentence) {
      subject = (verb + 1..<tokens.lowerBound).lazy.compactMap { reader.person(at: $0)?.entity }.first
      if subject == nil,
        let to = (tokens.upperBound..<max(tokens.upperBound, end)).first(where: {
          ["to", "on", "upon"].contains(reader.lower($0))
        })
      {
        subject = reader.person(at: to + 1)?.entity
      }
    } else {
      subject = reader.subject(of: verb, sentence)
    }
    guard let subject else { return [] }
    let date =
      reader.date(in: tokens.upperBound..<max(tokens.upperBound, end)) ?? reader.date(around: verb, sentence)
    return [reader.draft(subject, .award, reader.words(tokens), date, at: verb)]
  }

  /// The honour's name around one of its words: "Commander of the Royal Order of Merit".
  private func honour(_ word: Int, _ begin: Int, _ end: Int) -> Range<Int>? {
    var first = word
    while first > begin, reader.span(at: first - 1) == nil {
      let before = reader.lower(first - 1)
      if reader.isCapitalised(first - 1) || [.adj, .noun].contains(tree[first - 1].upos)
        || (["of", "the", "'s", "’s", "for"].contains(before) && first - 1 > begin
          && (reader.isCapitalised(first - 2)
            || ["of", "the"].contains(before) && reader.isCapitalised(first - 3)))
      {
        if reader.person(at: first - 1) != nil, before != "'s", !reader.isCapitalised(first) { break }
        first -= 1
      } else {
        break
      }
    }
    while first < word, ["the", "of", "a", "an", "'s"].contains(reader.lower(first)) { first += 1 }
    var last = word + 1
    while last < end, reader.span(at: last) == nil {
      if reader.isCapitalised(last) || ["of", "the", "for", "'s", "-"].contains(reader.lower(last))
        || (tree[last].upos == .noun && ["of", "in", "for"].contains(reader.lower(last - 1)))
      {
        last += 1
      } else if reader.lower(last) == ",", reader.isCapitalised(last + 1),
        ["first", "second", "third", "1st", "2nd", "3rd", "grand"].contains(reader.lower(last + 1))
      {
        last += 1
      } else {
        break
      }
    }
    while last > word + 1, ["of", "the", "for", "'s", "-"].contains(reader.lower(last - 1)) { last -= 1 }
    let isNamed =
      (first..<last).contains { reader.isCapitalised($0) } || reader.words(first..<last).contains("honorary")
    return isNamed ? first..<last : nil
  }

  /// The items of a list under a heading such as "Awards": each names an honour of the document's subject.
  func listed() -> [FactDraft] {
    guard let subject = reader.cast.subject, reader.cast.isPerson(subject) else { return [] }
    var facts: [FactDraft] = []
    let document = reader.discourse.document
    for block in document.blocks {
      guard case .listItem = block.kind, let section = block.section,
        document.sections.indices.contains(section)
      else { continue }
      let title = document.sections[section].title.lowercased()
      guard AwardWords.headings.contains(where: { title.holds($0) }) else { continue }
      let dates = reader.discourse.calendar.spans.filter { block.range.contains($0.range.lowerBound) }
      var end = block.range.upperBound
      if let first = dates.first { end = first.range.lowerBound }
      var text = document.string(block.range.lowerBound..<max(end, block.range.lowerBound)).trimmed
      while let last = text.last, last == "," || last == "(" || last == "–" || last == "-" || last == ":" {
        text = String(text.dropLast()).trimmed
      }
      if text.isEmpty, let first = dates.first, first.range.lowerBound == block.range.lowerBound {
        text = document.string(first.range.upperBound..<block.range.upperBound).trimmed
        while let head = text.first, head == ":" || head == "–" || head == "-" || head == "," {
          text = String(text.dropFirst()).trimmed
        }
      }
      guard !text.isEmpty, text.utf8.count < 120 else { continue }
      facts.append(
        FactDraft(
          subject: subject, property: .award, value: text.joinedLines,
          date: dates.first.flatMap { $0.value ?? $0.start },
          evidence: [EvidenceDraft(range: block.range, confidence: 0.85)]))
    }
    return facts
  }

  /// "joined the X Party in 1991", "a member of the X Party".
  func party(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var begin = token + 1
    let isMember = reader.lower(token) == "member"
    if isMember {
      guard reader.lower(begin) == "of" else { return [] }
      begin += 1
    } else {
      guard tree[token].upos == .verb, !reader.isUnsaid(token, sentence) else { return [] }
    }
    guard let name = reader.name(from: begin, sentence),
      name.contains(where: { PartyWords.words.contains(reader.lower($0)) })
        || reader.lower(name.upperBound) == "party"
    else { return [] }
    var subject: CastNumber?
    if isMember {
      subject = memberSubject(token, name, sentence)
    } else {
      if reader.subjects.isPassive(token, sentence) { return [] }
      subject = reader.subject(of: token, sentence)
    }
    guard let subject else { return [] }
    let until = min(sentence.upperBound, name.upperBound + 4)
    let date = isMember ? reader.date(in: name.upperBound..<until) : reader.date(around: token, sentence)
    return [reader.draft(subject, .party, reader.words(name), date, at: token)]
  }

  private func memberSubject(_ token: Int, _ name: Range<Int>, _ sentence: Range<Int>) -> CastNumber? {
    var at = token - 1
    while at >= sentence.lowerBound, [.det, .adj, .noun, .adv].contains(tree[at].upos) { at -= 1 }
    if at < sentence.lowerBound {
      // "A member of the X Party, Roe …".
      if reader.lower(name.upperBound) == ",", let (entity, _) = reader.person(at: name.upperBound + 1) {
        return entity
      }
      return nil
    }
    if reader.lower(at) == ",", at > sentence.lowerBound { return reader.person(at: at - 1)?.entity }
    if BeForms.words.contains(reader.lower(at)) || reader.lower(at) == "became"
      || reader.lower(at) == "remained"
    {
      return reader.subject(of: at, sentence)
    }
    return nil
  }

  /// "is a Buddhist", "a practising Catholic", "converted to Islam".
  func religion(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var at = token - 1
    var first = token
    while at >= sentence.lowerBound, at > token - 5, [.adj, .propn, .adv, .noun].contains(tree[at].upos),
      reader.person(at: at) == nil
    {
      if ReligionWords.fronts.contains(reader.lower(at)) { first = at }
      at -= 1
    }
    guard at > sentence.lowerBound, ["a", "an", "as"].contains(reader.lower(at)) else { return [] }
    // The word must end its phrase: "a Catholic school" says nothing.
    let next = token + 1
    if next < sentence.upperBound, [.noun, .propn, .adj].contains(tree[next].upos),
      reader.span(at: next) == nil,
      !["christian", "layman", "laywoman", "convert"].contains(reader.lower(next))
    {
      return []
    }
    let verb = at - 1
    guard verb >= sentence.lowerBound else { return [] }
    if BeForms.words.contains(reader.lower(verb))
      || ["raised", "brought", "baptised", "baptized", "became", "remained"].contains(reader.lower(verb)),
      let subject = reader.subject(of: verb, sentence)
    {
      return [reader.draft(subject, .religion, reader.words(first..<token + 1), at: token)]
    }
    if reader.lower(verb) == ",", let (entity, _) = reader.person(at: verb - 1) {
      return [reader.draft(entity, .religion, reader.words(first..<token + 1), at: token, confidence: 0.8)]
    }
    if at == sentence.lowerBound, reader.lower(next) == ",", let (entity, _) = reader.person(at: next + 1) {
      return [reader.draft(entity, .religion, reader.words(first..<token + 1), at: token, confidence: 0.8)]
    }
    return []
  }
}

/// Words of honours.
enum AwardWords {
  static let words: Set<String> = [
    "order", "medal", "prize", "award", "cross", "legion", "star", "knight", "knighthood", "damehood",
    "decoration",
    "doctorate", "fellow", "fellowship", "obe", "cbe", "mbe", "kbe", "dbe", "gcmg", "kcmg", "cmg", "honour",
    "honor",
    "commander", "grand", "medallion", "ribbon", "peerage", "baronetcy", "laureate", "title", "year", "key",
    "freedom", "companion",
    "officer",
  ]
  /// Honours that one is made, not given.
  static let degrees: Set<String> = [
    "order", "knight", "dame", "fellow", "legion", "obe", "cbe", "mbe", "laureate", "peer", "citizen",
    "companion", "year",
  ]
  static let headings = ["award", "honour", "honor", "decoration", "recognition", "distinction"]
}

enum PartyWords {
  static let words: Set<String> = [
    "party", "democrats", "labour", "conservatives", "liberals", "republicans", "front", "congress",
    "komsomol", "cpsu",
    "rally", "fianna", "fine", "likud", "fatah", "coalition", "partido", "parti", "partei", "greens",
    "socialists",
    "communists", "movement", "union", "alliance", "bloc",
  ]
}

enum ReligionWords {
  static let fronts: Set<String> = [
    "roman", "greek", "russian", "eastern", "sunni", "shia", "reform", "seventh-day",
  ]
}
