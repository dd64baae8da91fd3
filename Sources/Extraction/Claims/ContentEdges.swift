import Language
import Records

/// Mends where what is said begins and ends, where neither the tree nor the tagger has told it from what stands around.
struct ContentEdges {
  private let discourse: Discourse
  private let quotations: Quotations
  private var tree: Tree { discourse.tree }

  init(_ discourse: Discourse, _ quotations: Quotations) {
    self.discourse = discourse
    self.quotations = quotations
  }

  func mended(_ attributions: [Attribution]) -> [Attribution] {
    var saying: [Int: [Int]] = [:]
    for attribution in attributions where tree[attribution.cue].upos == .verb {
      saying[tree.sentence(of: attribution.cue), default: []].append(attribution.cue)
    }
    return attributions.map { attribution in
      var attribution = attribution
      behindRelative(&attribution)
      withoutDateline(&attribution)
      guard !attribution.isAside, !attribution.content.isEmpty, tree[attribution.cue].upos == .verb else {
        return attribution
      }
      toldWhom(&attribution)
      pointing(&attribution)
      behindColon(&attribution)
      refusing(&attribution)
      aroundCue(&attribution)
      Insertion(discourse, quotations).goesOn(&attribution, saying[tree.sentence(of: attribution.cue)] ?? [])
      withoutSayer(&attribution)
      untilSemicolon(&attribution, saying[tree.sentence(of: attribution.cue)] ?? [])
      if let start = untrue(attribution) {
        attribution.stance = attribution.stance == .denies ? .asserts : .denies
        attribution.content[0] =
          max(start, attribution.content[0].lowerBound)..<attribution.content[0].upperBound
      }
      return attribution
    }
  }

  /// "According to the Nord, which has seen the contract, P": what tells about the paper is none of P.
  private func behindRelative(_ attribution: inout Attribution) {
    guard tree.lower[attribution.cue] == "according", let range = attribution.content.first,
      range.lowerBound > tree[attribution.cue].end
    else { return }
    let words = tree.tokens(in: range)
    guard let first = words.first, ["who", "which", "whose"].contains(tree.lower[first]),
      let comma = words.first(where: { tree.lower[$0] == "," }), comma + 1 < words.upperBound
    else { return }
    attribution.content[0] = tree[comma + 1].start..<range.upperBound
  }

  /// "ROVIK — Two officers said": the place and the dash before a story are none of who speaks.
  private func withoutDateline(_ attribution: inout Attribution) {
    guard let words = attribution.sourceWords,
      let dash = words.first(where: { ["—", "–", "--"].contains(tree.lower[$0]) }),
      dash - words.lowerBound <= 6,
      dash + 1 < words.upperBound, tree.sentenceTokens(of: dash).lowerBound == words.lowerBound,
      tree[words.lowerBound].upos == .propn
    else { return }
    let behind = dash + 1..<words.upperBound
    attribution.sourceWords = behind
    if let source = attribution.source, source < behind.lowerBound {
      attribution.source = behind.last { [.noun, .propn].contains(tree[$0].upos) } ?? source
    }
  }

  /// "Dubbed “the thief” by Karel Glas": who says so behind the quotation is none of what is said.
  private func withoutSayer(_ attribution: inout Attribution) {
    guard attribution.content.count == 1, let range = attribution.content.first,
      let source = attribution.source,
      tree[attribution.cue].end <= range.lowerBound, range.contains(tree[source].start)
    else { return }
    let words = tree.tokens(in: range)
    guard
      let by = words.first(where: { at in
        at > words.lowerBound && at < source && tree.lower[at] == "by"
          && ["\"", "”", "’", "»"].contains(tree.lower[at - 1])
      })
    else { return }
    attribution.content = [range.lowerBound..<tree[by - 1].end]
  }

  /// "The samples, it said, were clean.": the verb behind the cue is of what stands before it.
  private func aroundCue(_ attribution: inout Attribution) {
    guard attribution.content.count == 1, let only = attribution.content.first,
      let last = attribution.cueTokens.last,
      let cue = attribution.cueTokens.first, tree.lower[last + 1] == ",",
      [.verb, .aux].contains(tree[last + 2].upos), tree[last + 2].morphology.contains(.finite)
    else { return }
    let sentence = tree.sentenceTokens(of: cue)
    guard
      let comma = (max(sentence.lowerBound + 1, cue - 4) ..<| cue).last(where: { tree.lower[$0] == "," }),
      comma + 1 < cue, tree[sentence.lowerBound].upos != .adp,
      [.pron, .noun, .propn].contains(tree[cue - 1].upos),
      !(sentence.lowerBound..<comma).contains(where: {
        [.verb, .aux].contains(tree[$0].upos)
      }),
      let end = sentence.last(where: { tree[$0].upos != .punct }), end > last + 2
    else { return }
    let front = tree[sentence.lowerBound].start..<tree[comma - 1].end
    let behind = tree[last + 2].start..<tree[end].end
    guard only == front || only.lowerBound == behind.lowerBound else { return }
    attribution.content = [front, behind]
    if attribution.source == nil { attribution.source = cue - 1 }
  }

  /// "refused to believe them": what is refused to be believed is doubted.
  private func refusing(_ attribution: inout Attribution) {
    guard attribution.stance == .asserts, ["refuse", "decline"].contains(tree[attribution.cue].lemma),
      let range = attribution.content.first
    else { return }
    let first = tree.firstToken(from: range.lowerBound)
    guard tree.lower[first] == "to",
      ["believe", "accept", "credit", "recognise", "recognize"].contains(tree[first + 1].lemma),
      tree[first + 2].start < range.upperBound
    else { return }
    attribution.stance = .doubts
    attribution.cueTokens += [first, first + 1]
    attribution.content[0] = tree[first + 2].start..<range.upperBound
  }

  /// "told (the inquiry) that", "wrote (to her mother) that", "said (years later) that": whom it is told and when is not
  /// what is told.
  private func toldWhom(_ attribution: inout Attribution) {
    guard
      CueTable.byLemma[tree[attribution.cue].lemma]?.contains(where: { $0.frame.contains(.clause) }) ?? false,
      let range = attribution.content.first, range.lowerBound >= tree[attribution.cue].end
    else { return }
    let words = tree.tokens(in: range)
    guard let first = words.first, tree.lower[first] != "that", first - attribution.cue <= 3,
      tree.sentence(of: first) == tree.sentence(of: attribution.cue)
    else { return }
    if let behind = behindHearer(attribution.cue, words) {
      attribution.content[0] = tree[behind].start..<range.upperBound
      return
    }
    for at in words.prefix(14) {
      if tree.lower[at] == "that", at > first {
        // "told the man that ran the shop": behind the pronoun a verb follows.
        guard tree[at].upos == .sconj || tree[at].deprel == .mark, at + 1 < words.upperBound else { return }
        attribution.content[0] = tree[at].start..<range.upperBound
        attribution.quoted = attribution.quoted.map { $0.filter { $0.lowerBound >= tree[at].start } }
        if attribution.quoted?.isEmpty == true { attribution.quoted = nil }
        return
      }
      // "found no evidence that", "admitted doubts that": what is told is that there is none.
      if ["no", "nothing", "little", "any", "not"].contains(tree.lower[at])
        || ContentEdges.whole.contains(tree[at].lemma)
        || CueTable.nouns[tree[at].lemma] != nil
      {
        return
      }
      if [.verb, .aux, .sconj].contains(tree[at].upos) || [":", ";", "\"", "“"].contains(tree.lower[at])
        || quotations.quotation(at: tree[at].start) != nil
      {
        return
      }
    }
  }

  /// Nouns that a clause with "that" belongs to.
  private static let whole: Set<String> = [
    "evidence", "proof", "fact", "sign", "reason", "hope", "fear", "idea", "possibility", "news",
    "indication",
  ]

  /// "told the hall the roof was unsafe": where the clause begins behind whoever is told.
  private func behindHearer(_ cue: Int, _ words: Range<Int>) -> Int? {
    guard CueTable.telling.contains(tree[cue].lemma), words.lowerBound == cue + 1, words.count > 4,
      [.det, .pron].contains(tree[words.lowerBound].upos) && tree[words.lowerBound + 1].upos == .noun
    else { return nil }
    var at = words.lowerBound + 2
    while at < words.upperBound, tree[at].upos == .noun { at += 1 }
    guard at + 2 < words.upperBound, [.det, .pron].contains(tree[at].upos), tree[at].lemma != "who",
      tree.lower[at] != "that",
      words.contains(where: {
        $0 > at && [.verb, .aux].contains(tree[$0].upos) && tree[$0].morphology.contains(.finite)
      })
    else { return nil }
    return at
  }

  /// "disputed this: the speech had been cabled": what is disputed ends at the colon.
  private func pointing(_ attribution: inout Attribution) {
    guard attribution.stance != .asserts, let range = attribution.content.first else { return }
    let words = tree.tokens(in: range)
    guard let first = words.first, ["this", "that", "it", "these", "them"].contains(tree.lower[first]),
      [":", ";"].contains(tree.lower[first + 1]), words.count > 2
    else { return }
    attribution.content = [range.lowerBound..<tree[first].end]
  }

  /// "His predecessor contradicted him: he had, he said, allowed it": what stands before the colon is the document's.
  private func behindColon(_ attribution: inout Attribution) {
    guard let range = attribution.content.first, range.lowerBound < tree[attribution.cue].start,
      quotations.quotation(at: range.lowerBound) == nil
    else { return }
    let sentence = tree.sentenceTokens(of: attribution.cue)
    let words = tree.tokens(in: range)
    guard
      let colon = words.last(where: {
        [":", ";"].contains(tree.lower[$0]) && sentence.contains($0)
          && quotations.quotation(at: tree[$0].start) == nil
      }), colon + 1 < words.upperBound, colon > sentence.lowerBound,
      (sentence.lowerBound..<colon).contains(where: { [.verb, .aux].contains(tree[$0].upos) })
    else { return }
    attribution.content[0] = tree[colon + 1].start..<range.upperBound
    guard let source = attribution.source, ["he", "she", "they"].contains(tree.lower[source]) else { return }
    if let subject = (sentence.lowerBound..<colon).first(where: {
      [.nsubj, .nsubjPass].contains(tree[$0].deprel) && [.noun, .propn].contains(tree[$0].upos)
    }) {
      attribution.speaker = subject
    }
  }

  /// "The city says he failed; his lawyer showed that …": behind the semicolon somebody else has the word.
  private func untilSemicolon(_ attribution: inout Attribution, _ cues: [Int]) {
    guard let last = attribution.content.last, last.lowerBound > tree[attribution.cue].start else { return }
    let words = tree.tokens(in: last)
    guard
      let mark = words.first(where: {
        tree.lower[$0] == ";" && quotations.quotation(at: tree[$0].start) == nil
          && tree.sentence(of: $0) == tree.sentence(of: attribution.cue)
      }), mark > words.lowerBound,
      cues.contains(where: { cue in
        cue > mark && cue < mark + 16 && quotations.quotation(at: tree[cue].start) == nil
          && tree.subject(of: cue).map { $0 > mark && $0 < cue } ?? false
          && tree[cue - 1].upos != .punct
      })
    else { return }
    attribution.content[attribution.content.count - 1] = last.lowerBound..<tree[mark].start
  }

  /// "It was not true, she said, that he had gone": where the clause begins that is denied.
  private func untrue(_ attribution: Attribution) -> Int? {
    let sentence = tree.sentenceTokens(of: attribution.cue)
    guard let range = attribution.content.first, tree.lower[sentence.lowerBound] == "it",
      let that = (sentence.lowerBound + 2 ..<| min(sentence.lowerBound + 14, sentence.upperBound)).first(
        where: {
          tree.lower[$0] == "that"
        }), range.upperBound > tree[that].start,
      range.lowerBound >= tree[that].start || range.contains(tree[that].start)
    else { return nil }
    let words = (sentence.lowerBound..<that).map { tree.lower[$0] }
    let isNot = words.contains("not") || words.contains("n't")
    let isFalse = words.contains { ["untrue", "false", "nonsense"].contains($0) }
    guard isFalse || isNot && (words.contains("true") || words.contains("case")) else { return nil }
    return isFalse && isNot ? nil : tree[that].start
  }
}

/// Whose word it is that a denial is about: "rejected the suggestion that it had lost money".
enum Denials {
  /// What is denied as nobody's claim is the denial's own content; what is denied as somebody's is a claim beside it.
  static func settled(_ attributions: [Attribution], _ tree: Tree) -> [Attribution] {
    let denials = attributions.filter { $0.stance != .asserts && tree[$0.cue].upos == .verb }
    guard !denials.isEmpty else { return attributions }
    return attributions.compactMap { inner in
      guard tree[inner.cue].upos == .noun, CueTable.nouns[tree[inner.cue].lemma] != nil,
        denials.contains(where: { outer in
          outer.cue < inner.cue && inner.cue - outer.cue < 8
            && (outer.contentRoot == inner.cue
              || outer.content.contains { $0.contains(tree[inner.cue].start) })
            && !(outer.cue + 1 ..<| inner.cue).contains { tree[$0].upos == .verb }
        })
      else { return inner }
      guard inner.source != nil, inner.stance == .asserts else { return nil }
      var inner = inner
      inner.isAside = true
      return inner
    }
  }
}
