import Language
import Records

/// Cues that the tree does not hold together with what is said: behind it at the end of a sentence, read as a noun, or
/// with words between the cue and its clause.
extension AttributionFinder {
  /// "The papers burned in 1992, managing director Amin Karim said on Sunday.": the clause before the comma.
  func closing(_ verb: Int) -> Attribution? {
    guard tree[verb].upos == .verb, Papers.insertable.contains(tree[verb].lemma),
      tree[verb].morphology.contains(.finite), tree.lower[verb].hasSuffix("d") || tree[verb].lemma == "write",
      quotations.quotation(at: tree[verb].start) == nil
    else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    guard
      let comma = (max(sentence.lowerBound + 4, verb - 12) ..<| verb).last(where: { tree.lower[$0] == "," }),
      verb - comma > 1, comma - sentence.lowerBound > 3
    else { return nil }
    let speaker = comma + 1..<verb
    let before = sentence.lowerBound..<comma
    guard let last = speaker.last, [.noun, .propn].contains(tree[last].upos),
      speaker.allSatisfy({ isOfName($0, speaker.lowerBound) }),
      !["and", "but", "or", "who", "which"].contains(tree.lower[speaker.lowerBound]),
      !before.contains(where: { [":", ";", "\"", "“", "”"].contains(tree.lower[$0]) }),
      before.contains(where: {
        [.verb, .aux].contains(tree[$0].upos) && tree[$0].morphology.contains(.finite)
      }),
      !(verb + 1 ..<| sentence.upperBound).contains(where: {
        [.verb, .aux, .sconj].contains(tree[$0].upos) || tree.lower[$0] == "that"
      })
    else { return nil }
    var first = sentence.lowerBound
    // "DHAMURHAT - All exits": a place and a dash.
    if let dash = (first ..<| first + 4).last(where: { ["-", "–", "—", "--"].contains(tree.lower[$0]) }) {
      first = dash + 1
    }
    guard first < comma, ![.adp, .sconj, .cconj].contains(tree[first].upos) else { return nil }
    var attribution = Attribution(
      cue: verb, cueTokens: [verb], source: discourse.cast.mention(at: last)?.head ?? last, outer: nil,
      content: [trimmed(tree[first].start..<tree[comma - 1].end, keepQuotes: true)], contentRoot: nil,
      stance: .asserts)
    attribution.sourceWords = speaker
    return attribution.content[0].isEmpty ? nil : attribution
  }

  /// A word of somebody's name, title or noun; "managing" opens one.
  private func isOfName(_ at: Int, _ first: Int) -> Bool {
    [.det, .adj, .noun, .propn].contains(tree[at].upos) || tree.lower[at] == "of" || tree.lower[at] == "the"
      || at == first && tree.lower[at].hasSuffix("ing") || tree[at].upos == .part
  }

  /// "let it be known at the club that he had lent the money"
  func letBeKnown(_ verb: Int) -> Attribution? {
    guard tree[verb].lemma == "know", verb > 3,
      (0..<3).allSatisfy({ tree.lower[verb - 3 + $0] == ["let", "it", "be"][$0] }),
      let source = tree.subject(of: verb - 3).flatMap({ $0 < verb - 3 ? $0 : nil })
        ?? ([.noun, .propn, .pron].contains(tree[verb - 4].upos) ? verb - 4 : nil)
    else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    guard
      let that = (verb + 2 ..<| min(verb + 9, sentence.upperBound)).first(where: { tree.lower[$0] == "that" }
      ),
      !(verb + 1 ..<| that).contains(where: {
        [.verb, .aux].contains(tree[$0].upos) || tree[$0].upos == .punct
      })
    else { return nil }
    return Attribution(
      cue: verb, cueTokens: Array(verb - 3...verb), source: source, outer: nil,
      content: [content(behind: that, sentence)], contentRoot: nil, stance: .asserts)
  }

  /// "an enemy put it about that he was the natural son of a peer": what is spread is told of nobody.
  func putAbout(_ verb: Int) -> Attribution? {
    let idiom = verb ..<| verb + 4
    guard idiom.map({ tree.lower[$0] }) == ["put", "it", "about", "that"], verb > 0 else { return nil }
    let source =
      tree.child(verb, .nsubj) ?? ([.noun, .propn, .pron].contains(tree[verb - 1].upos) ? verb - 1 : nil)
    return Attribution(
      cue: verb, cueTokens: Array(verb..<verb + 3), source: source, outer: nil,
      content: [content(behind: verb + 3, tree.sentenceTokens(of: verb))], contentRoot: nil, stance: .asserts)
  }

  /// "Count Spadolini states in his memoirs that he handed it over" with the verb taken for a noun.
  func misreadSaying(_ token: Int) -> Attribution? {
    guard token > 0, LooseCues.forms.contains(tree.lower[token]), tree[token].morphology.contains(.plural)
    else {
      return nil
    }
    let sentence = tree.sentenceTokens(of: token)
    let before = tree.lower[token - 1] == "," ? token - 2 : token - 1
    guard before >= sentence.lowerBound, [.propn, .noun].contains(tree[before].upos),
      let opening = discourse.cast.mention(at: before) ?? discourse.cast.mention(at: sentence.lowerBound),
      discourse.cast.isPerson(opening.entity),
      tree.lower[token - 1] == "," || opening.tokens.contains(before),
      let that = (token + 1 ..<| min(token + 9, sentence.upperBound)).first(where: {
        tree.lower[$0] == "that"
      }),
      !(sentence.lowerBound ..<| that).contains(where: {
        [.verb, .aux].contains(tree[$0].upos) && tree[$0].morphology.contains(.finite)
      }), that + 2 < sentence.upperBound
    else { return nil }
    let content = content(behind: that, sentence)
    guard !content.isEmpty else { return nil }
    return Attribution(
      cue: token, cueTokens: [token], source: opening.head, outer: nil, content: [content], contentRoot: nil,
      stance: .asserts)
  }

  /// The bytes from behind "that" to the end of the sentence, without the marks there.
  private func content(behind that: Int, _ sentence: Range<Int>) -> Range<Int> {
    var end = sentence.upperBound
    while end > that + 2, tree[end - 1].upos == .punct { end -= 1 }
    return trimmed(discourse.analysis.bytes(that + 1 ..<| end), keepQuotes: true)
  }
}

/// Forms of verbs of saying that are taken for nouns.
enum LooseCues {
  static let forms: Set<String> = [
    "states", "reports", "claims", "notes", "remarks", "records", "answers", "replies",
  ]
}
