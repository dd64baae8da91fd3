import Chronology
import Language

/// Posts of one rank that share its word: "ambassador to Chile (1990–1994), Peru (1994–1998) and Spain (1998–2002)",
/// "bishop of Oslo from 1990 to 1994 and of Bergen from 1994 to 1998".
struct FurtherPosts {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  init(discourse: Discourse) { self.discourse = discourse }

  /// The posts behind `phrase`, each with its dates, as further terms of `draft`'s holder.
  func drafts(behind phrase: OfficePhrase, _ sentence: Range<Int>, like draft: OccupancyDraft)
    -> [OccupancyDraft]
  {
    let preposition = tree.lower[phrase.title.upperBound]
    guard ["to", "in", "of", "at"].contains(preposition), phrase.title.upperBound < phrase.tokens.upperBound,
      var at = behindDates(phrase.tokens.upperBound, sentence)
    else { return [] }
    var found: [OccupancyDraft] = []
    while let name = next(at, preposition, sentence), let end = behindDates(name.upperBound, sentence),
      let span = discourse.calendar.spans(in: name.upperBound ..<| end).first
    {
      let words = tree.words(name).joinedLines
      let article = tree.lower[name.lowerBound - 1] == "the" ? "the " : ""
      var post = OccupancyDraft(
        holder: draft.holder,
        office: "\(tree.words(phrase.title).joinedLines) \(preposition) \(article)\(words)",
        evidence: [discourse.sentenceEvidence(name.lowerBound, confidence: 0.82)])
      if name.contains(where: { OfficeBodies.words.contains(tree.lower[$0]) }) {
        post.organization = words
      } else {
        post.jurisdiction = OfficeCountry.name(of: words) ?? words
      }
      post.start = span.start ?? span.value
      post.end = span.end
      post.former = draft.former
      found.append(post)
      at = end
    }
    return found
  }

  /// Behind the dates that stand right behind a post, brackets included; nil where there are none.
  private func behindDates(_ begin: Int, _ sentence: Range<Int>) -> Int? {
    var at = begin
    let isBracketed = tree.lower[at] == "("
    if isBracketed { at += 1 }
    guard let span = discourse.calendar.span(at: at), span.tokens.lowerBound == at, !span.isAttributive else {
      return nil
    }
    at = span.tokens.upperBound
    if isBracketed {
      guard tree.lower[at] == ")" else { return nil }
      at += 1
    }
    return at <= sentence.upperBound ? at : nil
  }

  /// The name of the next post behind a joint: "and to Germany", ", Peru".
  private func next(_ begin: Int, _ preposition: String, _ sentence: Range<Int>) -> Range<Int>? {
    var at = begin
    while at < begin + 4,
      [",", ";", "and", "then", "later", "finally", "subsequently"].contains(tree.lower[at])
    { at += 1 }
    guard at > begin else { return nil }
    if tree.lower[at] == preposition || preposition == "to" && tree.lower[at] == "in" { at += 1 }
    if tree.lower[at] == "the" { at += 1 }
    let first = at
    while at < sentence.upperBound, at < first + 7, discourse.calendar.span(at: at) == nil,
      tree.isCapitalised(at) || at > first && ["of", "the", "and", "-"].contains(tree.lower[at])
    { at += 1 }
    guard at > first, tree.isCapitalised(first), tree.isCapitalised(at - 1),
      // "Minister of Health from 1990 to 1992, of Justice from 1992": a field, and no judge.
      !(first ..<| at).contains(where: {
        Ranks.byWord[tree.lower[$0]] != nil
          && !(preposition == "of" && OfficialFields.words.contains(tree.lower[$0]))
      }),
      cast.mention(at: first).map({ !cast.isPerson($0.entity) }) ?? true
    else { return nil }
    return first ..<| at
  }
}
