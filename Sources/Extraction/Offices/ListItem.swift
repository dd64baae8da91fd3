import Language
import Reading

/// An office that an item of a list gives by itself: "- Director of Research, Central Bank (1992–1999)".
struct ListItem {
  private let discourse: Discourse

  init(_ discourse: Discourse) { self.discourse = discourse }

  /// The subject's office where an item begins with one and gives its dates; nil for other items and for prose.
  func drafts(
    _ phrases: [OfficePhrase], _ linked: [(OfficePhrase, [OfficeLinkage])], _ sentence: Range<Int>
  ) -> [OccupancyDraft] {
    guard let whole = draft(phrases, linked, sentence) else { return [] }
    // "Ambassador to Ethiopia and Permanent Representative to the African Union": two offices of one term.
    guard phrases.count > 1,
      let second = phrases.dropFirst().first(where: { phrase in
        phrase.isSpecific && phrase.start > phrases[0].tokens.lowerBound + 1
          && discourse.tree.lower[phrase.start - 1] == "and" && discourse.tree[phrase.head].upos == .propn
      })
    else { return [whole] }
    let words = whole.office
    let tail = discourse.tree.words(second.tokens.lowerBound ..<| second.tokens.upperBound).joinedLines
    guard let at = words.firstOffset(of: " and " + tail.prefix(12)) else { return [whole] }
    let bytes = Array(words.utf8)
    var (one, other) = (whole, whole)
    one.office = String(decoding: bytes[..<at], as: UTF8.self)
    other.office = String(decoding: bytes[(at + 5)...], as: UTF8.self)
    other.organization = second.organization
    other.jurisdiction = second.jurisdiction ?? second.country
    return [one, other]
  }

  private func draft(
    _ phrases: [OfficePhrase], _ linked: [(OfficePhrase, [OfficeLinkage])], _ sentence: Range<Int>
  ) -> OccupancyDraft? {
    guard let subject = discourse.cast.subject, discourse.cast.isPerson(subject), let phrase = phrases.first,
      phrase.isSpecific || discourse.tree.lower[phrase.tokens.upperBound] == ",", !phrase.isPlural,
      !["'s", "’s"].contains(discourse.tree.lower[phrase.tokens.upperBound]), !phrase.isNotHeld,
      linked.allSatisfy({ $0.1.isEmpty })
    else { return nil }
    let block = discourse.document.blocks[discourse.block(of: sentence.lowerBound)]
    guard case .listItem = block.kind else { return nil }
    let reader = TermReader(discourse, sentence)
    // Dates stand in front ("1992–1999: Director of …") or behind.
    var first = sentence.lowerBound
    if let span = reader.spans.first, span.tokens.lowerBound <= first + 1 {
      first = span.tokens.upperBound
      while first < sentence.upperBound, discourse.tree[first].upos == .punct { first += 1 }
    }
    guard phrase.start <= first + 1, let term = reader.read(reader.spans, .holds).first, term.start != nil
    else {
      return nil
    }
    guard
      !sentence.contains(where: { discourse.tree[$0].upos == .verb && discourse.tree[$0].deprel == .root })
    else {
      return nil
    }
    var end = phrase.tokens.upperBound
    while end < sentence.upperBound, discourse.tree.lower[end] != "(", discourse.calendar.span(at: end) == nil
    { end += 1 }
    while end > phrase.tokens.upperBound,
      discourse.tree[end - 1].upos == .punct || discourse.tree[end - 1].upos == .adp
    {
      end -= 1
    }
    var draft = OccupancyDraft(
      holder: subject, office: discourse.tree.words(phrase.tokens.lowerBound ..<| end).joinedLines,
      evidence: [discourse.sentenceEvidence(phrase.head, confidence: 0.88)])
    draft.organization = phrase.organization
    draft.jurisdiction = phrase.jurisdiction ?? phrase.country
    draft.constituency = phrase.constituency
    draft.start = term.start
    draft.end = term.end
    draft.acting = phrase.acting
    return draft
  }
}
