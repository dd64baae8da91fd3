import Language
import Records

// What somebody is by calling, and of which people.

extension LifeReader {
  /// "By profession he is a civil engineer", "a lawyer by profession", "earned his living as a journalist". What somebody has
  /// trained for, an education tells.
  func calling(_ word: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if reader.lower(word) == "living" { return living(word, sentence) }
    guard reader.lower(word - 1) == "by" else { return [] }
    // "He is a lawyer by profession", "a geologist by trade, she"
    if word - 2 > sentence.lowerBound, let noun = callingEnding(at: word - 2, sentence),
      let owner = owner(of: noun, behind: word + 1, sentence)
    {
      return [draft(noun, owner, word)]
    }
    // "By profession he is a civil engineer"
    let be = (word + 1 ..<| min(word + 6, sentence.upperBound)).first {
      BeForms.words.contains(reader.lower($0))
    }
    guard word <= sentence.lowerBound + 2, let be, ["a", "an"].contains(reader.lower(be + 1)),
      let noun = calling(from: be + 2, sentence), let owner = reader.subject(of: be, sentence)
    else { return [] }
    return [draft(noun, owner, word)]
  }

  /// "earned her living as a journalist".
  private func living(_ word: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard ["his", "her", "a"].contains(reader.lower(word - 1)),
      ["earn", "make", "get"].contains(reader.tree[word - 2].lemma), reader.lower(word + 1) == "as",
      ["a", "an"].contains(reader.lower(word + 2)), let noun = calling(from: word + 3, sentence),
      !reader.isUnsaid(word - 2, sentence), let owner = reader.subject(of: word - 2, sentence)
    else { return [] }
    return [draft(noun, owner, word)]
  }

  private func draft(_ noun: Range<Int>, _ owner: CastNumber, _ token: Int) -> FactDraft {
    reader.draft(owner, .occupation, reader.words(noun), at: token, confidence: 0.82)
  }

  /// The words of a calling from a token on: "civil engineer".
  private func calling(from begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = begin
    while end < min(begin + 4, sentence.upperBound), [.noun, .adj].contains(reader.tree[end].upos),
      reader.span(at: end) == nil
    { end += 1 }
    guard end > begin, reader.tree[end - 1].upos == .noun,
      ![.noun, .propn].contains(reader.tree[end].upos), reader.lower(end) != "-"
    else { return nil }
    return begin ..<| end
  }

  /// Those that end before "by profession", behind their article.
  private func callingEnding(at last: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard reader.tree[last].upos == .noun else { return nil }
    var first = last
    while first > sentence.lowerBound, [.noun, .adj].contains(reader.tree[first - 1].upos), last - first < 3 {
      first -= 1
    }
    return ["a", "an"].contains(reader.lower(first - 1)) ? first ..<| last + 1 : nil
  }

  /// Of whom a noun phrase with an article is said: "is a …", "X, a …,", "A …, she".
  private func owner(of noun: Range<Int>, behind end: Int, _ sentence: Range<Int>) -> CastNumber? {
    let article = noun.lowerBound - 1
    if article == sentence.lowerBound {
      guard reader.lower(end) == ",", let (entity, mention) = reader.person(at: end + 1),
        mention.form == .name || ["he", "she"].contains(reader.lower(end + 1))
      else { return nil }
      return entity
    }
    if BeForms.words.contains(reader.lower(article - 1)) { return reader.subject(of: article - 1, sentence) }
    if reader.lower(article - 1) == "," {
      return reader.person(at: article - 2).flatMap { $0.mention.form == .name ? $0.entity : nil }
    }
    return nil
  }

  /// "is of Hakka descent", "Kos, an ethnic Tutsi,", "is an ethnic Russian": of which people somebody is.
  func people(_ word: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if reader.lower(word) == "ethnic" {
      guard ["a", "an"].contains(reader.lower(word - 1)), reader.isCapitalised(word + 1),
        reader.tree[word + 2].upos == .punct || [.verb, .aux, .cconj].contains(reader.tree[word + 2].upos),
        let owner = owner(of: word ..<| word + 2, behind: word + 2, sentence)
      else { return [] }
      return [
        reader.draft(owner, .ethnicity, reader.words(word + 1 ..<| word + 2), at: word, confidence: 0.82)
      ]
    }
    var first = word
    while first > sentence.lowerBound,
      reader.isCapitalised(first - 1) || reader.lower(first - 1) == "-" && first < word
        || reader.lower(first - 1) == "and" && first < word && reader.isCapitalised(first - 2)
    { first -= 1 }
    guard first < word, reader.lower(first - 1) == "of", BeForms.words.contains(reader.lower(first - 2)),
      let owner = reader.subject(of: first - 2, sentence)
    else { return [] }
    return [reader.draft(owner, .ethnicity, reader.words(first ..<| word), at: word, confidence: 0.82)]
  }
}

/// Ranks that are callings where somebody practises as one. Lower case.
enum Callings {
  static let words: Set<String> = [
    "solicitor", "attorney", "notary", "architect", "surveyor", "accountant", "lawyer", "physician",
    "surgeon",
    "engineer",
  ]
}
