import Chronology
import Language

/// Reads what later sentences say of an office that has been named: "She served until 1999", "He was succeeded by X".
struct SequelReader {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }

  init(discourse: Discourse, voice: Voice) {
    self.discourse = discourse
    self.voice = voice
  }

  /// Adds to the drafts so far what a sentence says of them; those from `first` on are of this sentence.
  mutating func read(_ sentence: Range<Int>, _ drafts: inout [OccupancyDraft], from first: Int) {
    for token in sentence where tree[token].upos == .verb {
      let lemma = tree[token].lemma
      let isHolding = SequelWords.holding.contains(lemma)
      let isLeaving = SequelWords.leaving.contains(lemma)
      let isRemoved = SequelWords.removed.contains(lemma)
      guard isHolding || isLeaving || isRemoved, voice.isStated(token) else { continue }
      let subjects = SubjectReader(discourse: discourse)
      let passive = subjects.isPassive(token, sentence)
      guard isRemoved == passive || !isRemoved else { continue }
      guard let holder = subjects.subject(of: token, sentence) else { continue }
      guard let index = last(of: holder, before: sentence, drafts, token) else { continue }
      if lemma == "succeed" || lemma == "replace", token + 1 < sentence.upperBound {
        // "succeeded by X", "replaced in 1999 by X".
        for at in token + 1..<min(token + 7, sentence.upperBound) where tree.lower[at] == "by" {
          if let person = Neighbours(discourse: discourse).person(after: at), person != holder,
            !drafts[index].successor.contains(person)
          {
            drafts[index].successor.append(person)
          }
          break
        }
      }
      guard index < first || drafts[index].end == nil else { continue }
      guard drafts[index].end == nil, !hasOffice(token, sentence, isHolding) else { continue }
      guard let date = date(of: token, isHolding, sentence) else { continue }
      if let start = drafts[index].start?.earliest, let end = date.latest, end < start { continue }
      drafts[index].end = date
      if !isHolding { drafts[index].former = true }
      let evidence = discourse.sentenceEvidence(token, confidence: 0.8)
      if !drafts[index].evidence.contains(evidence) { drafts[index].evidence.append(evidence) }
    }
  }

  /// "resigned as mayor" and "served as" have their own office; "left the party" has another object.
  private func hasOffice(_ verb: Int, _ sentence: Range<Int>, _ isHolding: Bool) -> Bool {
    var at = verb + 1
    while at < sentence.upperBound, at < verb + 7 {
      let word = tree.lower[at]
      if word == "as" || Ranks.byWord[word] != nil { return true }
      if discourse.calendar.span(at: at) != nil { return false }
      if tree[at].upos == .verb { return false }
      if tree[at].deprel == .obj, !SequelNouns.words.contains(tree[at].lemma) { return true }
      if ["in", "on", "with", "for"].contains(word), discourse.calendar.span(at: at) == nil,
        at + 1 < sentence.upperBound, tree.lower[at + 1] != "office", tree.lower[at + 1] != "that",
        tree.lower[at + 1] != "this", tree.lower[at + 1] != "the"
      {
        return true
      }
      at += 1
    }
    return false
  }

  private func date(of verb: Int, _ isHolding: Bool, _ sentence: Range<Int>) -> EDTF? {
    let spans = discourse.calendar.spans(in: sentence).filter { !$0.isAttributive && !$0.isDistance }
    if isHolding {
      // Only "until": what is held "in 1999" does not end then.
      for span in spans where span.tokens.lowerBound > verb && span.tokens.lowerBound < verb + 12 {
        if span.start == nil, let end = span.end { return end }
        if let value = span.value,
          (verb..<span.tokens.lowerBound).contains(where: { ["until", "till"].contains(tree.lower[$0]) })
        {
          return value
        }
      }
      return nil
    }
    for span in spans where span.tokens.lowerBound > verb && span.tokens.lowerBound < verb + 10 {
      if (verb + 1..<span.tokens.lowerBound).contains(where: { tree[$0].upos == .verb }) { break }
      if let value = span.value ?? (span.start == nil ? span.end : nil) { return value }
    }
    for span in spans where span.tokens.lowerBound == sentence.lowerBound && span.tokens.upperBound <= verb {
      if let value = span.value { return value }
    }
    return nil
  }

  /// The holder's last office named within the last sentences.
  private func last(
    of holder: CastNumber, before sentence: Range<Int>, _ drafts: [OccupancyDraft], _ token: Int
  ) -> Int? {
    let here = tree[sentence.lowerBound].start
    for index in drafts.indices.reversed() {
      guard drafts[index].holder == holder, let evidence = drafts[index].evidence.first else { continue }
      guard holder != discourse.cast.subject || here - evidence.range.lowerBound < 700 else { return nil }
      return index
    }
    return nil
  }
}

/// Objects of "left" and "held" that are offices.
enum SequelNouns {
  static let words: Set<String> = [
    "office", "post", "position", "role", "seat", "job", "ministry", "presidency", "government", "cabinet",
    "title",
    "throne", "chair", "mayoralty", "governorship", "chairmanship", "premiership", "command", "see", "court",
    "bench",
    "parliament", "senate", "house", "which", "that",
  ]
}
