import Language

/// Who opens the clause of a cue, by the words before it: "…, and his secretary, Jane Doe, said", "; the army, which
/// guards it, says", "after the Register reported".
///
/// Trees that take such a clause for a conjunct of the one before give it that one's subject.
struct ClauseSubjects {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }

  struct Opening {
    let head: Int
    let words: Range<Int>
    /// The first word or mark of the clause: where what somebody else says has ended.
    let start: Int
  }

  private static let conjunctions: Set<String> = ["and", "but", "while", "whereas", "yet"]
  private static let subordinators: Set<String> = [
    "after", "before", "when", "because", "although", "though", "once", "until",
  ]
  private static let times: Set<String> = [
    "year", "month", "week", "day", "morning", "evening", "night", "afternoon", "hour", "time", "today",
    "yesterday",
  ]
  private static let relatives: Set<String> = ["who", "which", "whose"]

  /// Gives attributions whose clause somebody else opens that speaker, and ends there what was said before.
  func settled(_ attributions: [Attribution]) -> [Attribution] {
    var result = attributions
    var last: (sentence: Int, old: Int?, new: Opening)?
    for index in result.indices {
      beforeColon(&result[index])
      let attribution = result[index]
      // "Jane Doe, by then out of politics, acknowledged it, but insisted that": who acknowledged insists.
      if let last, attribution.source == last.old, last.old != nil || tree[attribution.cue].deprel == .conj,
        attribution.cue > last.new.head,
        tree.sentence(of: attribution.cue) == last.sentence, tree.child(attribution.cue, .nsubj) == nil
      {
        result[index].source = last.new.head
        result[index].sourceWords = last.new.words
        continue
      }
      guard let cue = attribution.cueTokens.first, tree[attribution.cue].upos == .verb, !attribution.isAside,
        attribution.content.allSatisfy({ $0.lowerBound > tree[attribution.cue].start }),
        let opening = opening(before: cue), isOther(opening, than: attribution)
      else { continue }
      last = (tree.sentence(of: cue), attribution.source, opening)
      result[index].source = opening.head
      result[index].sourceWords = opening.words
      // Those of the sentence, which stand right before it.
      for other in result[..<index].indices.reversed() {
        guard tree.sentence(of: result[other].cue) == tree.sentence(of: cue) else { break }
        if result[other].cue < opening.start { end(&result[other].content, at: opening.start, before: cue) }
      }
    }
    return result
  }

  /// "according to an official: twice at a lodge near Rovik": who speaks stands before the colon.
  private func beforeColon(_ attribution: inout Attribution) {
    guard let words = attribution.sourceWords, let source = attribution.source,
      let colon = words.dropFirst().first(where: { tree.lower[$0] == ":" }), source > colon,
      let head = head(of: words.lowerBound..<colon)
    else { return }
    attribution.source = head
  }

  /// Whether the speaker an attribution has stands before the clause, or there is none though its verb is no passive.
  private func isOther(_ opening: Opening, than attribution: Attribution) -> Bool {
    guard let source = attribution.source else {
      return tree.child(attribution.cue, .auxPass) == nil
        && !(opening.words.lowerBound...opening.head).contains { tree[$0].upos == .adp }
    }
    // "critics, like Senator Doe, and Jane Roe say": without a verb between them they speak together.
    return source < opening.start
      && opening.words.lowerBound > tree.sentenceTokens(of: attribution.cue).lowerBound
      && (source..<opening.start).contains {
        [.verb, .aux].contains(tree[$0].upos) && tree[$0].morphology.contains(.finite)
      }
  }

  /// What somebody says ends before the clause in which another speaks, where it ends in its subject.
  private func end(_ content: inout [Range<Int>], at token: Int, before cue: Int) {
    let start = tree[token].start
    let last = tree[token - 1]
    guard let range = content.last, range.lowerBound < start, range.upperBound > start,
      range.upperBound <= tree[cue].start
    else { return }
    content[content.count - 1] = range.lowerBound..<last.end
  }

  /// The opening of the clause of a verb that says something; nil where the words before it are no noun phrase behind
  /// the begin of a clause.
  func opening(before cue: Int) -> Opening? {
    let first = tree.sentenceTokens(of: cue).lowerBound
    var at = cue - 1
    while at > first, at > cue - 5, [.aux, .adv, .part].contains(tree[at].upos) { at -= 1 }
    var isApart = false
    var last = at + 1
    if at > first, tree.lower[at] == "," {
      guard let comma = insertion(endingAt: at, first) else { return nil }
      at = comma - 1
      isApart = true
      // "A valet, interviewed in 1957,": an apposition is the speaker's, what was done to him is not.
      if tree[comma + 1].upos == .verb { last = comma }
    }
    let end = at + 1
    while at >= first, at > end - 12, isOfPhrase(at) { at -= 1 }
    guard at + 1 < end, tree[at + 1].upos != .adp, let head = head(of: at + 1..<end) else { return nil }
    let opening = Opening(head: head, words: at + 1..<last, start: max(at, first))
    if at < first { return opening }
    // "In 2019 Jane Doe, by then out of politics, acknowledged"
    if at == first, ["in", "by"].contains(tree.lower[at]), tree[at + 1].upos == .num, at + 2 < end {
      return Opening(head: head, words: at + 2..<last, start: first)
    }
    let word = tree.lower[at]
    if word == ";" || word == ":" { return opening }
    if ClauseSubjects.conjunctions.contains(word), at > first, tree.lower[at - 1] == "," {
      return Opening(head: head, words: at + 1..<last, start: at - 1)
    }
    return ClauseSubjects.subordinators.contains(word) && !isApart ? opening : nil
  }

  /// The comma that opens what stands between commas before a verb: a relative clause, an apposition, a phrase.
  private func insertion(endingAt last: Int, _ first: Int) -> Int? {
    var comma = last - 1
    while comma > first, comma > last - 26, tree.lower[comma] != "," {
      if [";", ":", "\"", "“", "”"].contains(tree.lower[comma]) { return nil }
      comma -= 1
    }
    guard comma > first, tree.lower[comma] == ",", comma + 1 < last,
      ![.cconj, .sconj, .pron].contains(tree[comma + 1].upos)
        || ClauseSubjects.relatives.contains(tree.lower[comma + 1])
    else { return nil }
    let isRelative = ClauseSubjects.relatives.contains(tree.lower[comma + 1])
    let hasVerb = (comma + 1..<last).contains {
      [.verb, .aux].contains(tree[$0].upos) && tree[$0].morphology.contains(.finite)
    }
    return isRelative || !hasVerb ? comma : nil
  }

  /// Whether a word may stand in "the first deputy head of the town's council".
  private func isOfPhrase(_ at: Int) -> Bool {
    switch tree[at].upos {
    case .det, .adj, .noun, .propn, .num: true
    case .part: tree.lower[at] == "'s" || tree.lower[at] == "’s" || tree.lower[at] == "'"
    case .pron: ["his", "her", "its", "their"].contains(tree.lower[at])
    case .adp: tree.lower[at] == "of" || tree.lower[at] == "for"
    case .punct: tree.lower[at] == "-"
    default: false
    }
  }

  /// The name in a phrase, or the last noun before "of".
  private func head(of words: Range<Int>) -> Int? {
    let end = words.first { tree[$0].upos == .adp } ?? words.upperBound
    let own = words.lowerBound..<end
    if let name = own.lazy.compactMap({ discourse.cast.mention(at: $0) }).last,
      name.form == .name, discourse.cast.isPerson(name.entity), name.tokens.upperBound == end
    {
      return name.head
    }
    guard let noun = own.last, [.noun, .propn].contains(tree[noun].upos),
      !ClauseSubjects.times.contains(tree[noun].lemma)
    else { return nil }
    return noun
  }
}
