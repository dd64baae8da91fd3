import Chronology
import Language
import Reading
import Records

/// Finds the claims of a document: who says, denies or doubts what, through which chain of sources.
package struct ClaimFinder {
  package init() {}

  /// The claims in the order of the text. Groups that are named only by a noun are added to the cast.
  package func claims(in discourse: inout Discourse) -> [ClaimDraft] {
    let quotations = Quotations(discourse.document)
    let finder = AttributionFinder(discourse, quotations)
    var attributions = finder.attributions()
    attributions = Sources.mended(attributions, discourse)
    attributions = Sources.withoutAsides(attributions, discourse)
    attributions = TaggedAttributions(discourse, quotations).joined(attributions)
    attributions = Denials.settled(attributions, discourse.tree)
    attributions = ContentEdges(discourse, quotations).mended(attributions)
    for index in attributions.indices
    where attributions[index].stance == .asserts && finder.isJudgedFalse(attributions[index].cue) {
      attributions[index].stance = .denies
    }
    attributions = CitedSources.joined(attributions, discourse)
    attributions = NounClaims(discourse: discourse).settled(attributions)
    attributions = ApposedVerdicts(discourse: discourse).settled(attributions)
    attributions = ClauseSubjects(discourse: discourse).settled(attributions)
    attributions = Speakers.settled(attributions, discourse)
    attributions = Speeches.joined(attributions, quotations, discourse)
    var chains = ChainBuilder(tree: discourse.tree, attributions: attributions, quotations: quotations)
    var drafts: [ClaimDraft] = []
    var passedOn: Set<Int> = []
    for index in attributions.indices where !chains.isCarriedOn(index) {
      let attribution = attributions[index]
      let chain = chains.chain(of: index, &discourse.cast)
      let range = attribution.content.dropFirst().reduce(attribution.content[0]) {
        min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
      }
      let sentence = discourse.analysis.bytes(discourse.tree.sentenceTokens(of: attribution.cue))
      let evidence = min(sentence.lowerBound, range.lowerBound)..<max(sentence.upperBound, range.upperBound)
      var draft = ClaimDraft(
        chain: chain, content: attribution.content, quotation: quotation(attribution, quotations, discourse),
        stance: attribution.stance,
        evidence: [
          EvidenceDraft(
            range: evidence, method: attribution.isTagged ? .model : .rule,
            confidence: self.confidence(attribution, isNamed: chain.last?.source != nil))
        ])
      draft.voiced = attribution.voiced
      // What else stands in the words of somebody who only passes on what others say is told by the first of these.
      for parent in chains.parents(of: index)
      where chains.isHandedOn(parent) && passedOn.insert(parent).inserted {
        let words = attributions[parent].voiced ?? attributions[parent].content
        draft.voiced = (draft.voiced ?? attribution.content) + words
      }
      draft.kind = kind(of: attribution, discourse.tree)
      draft.date = ClaimDates.date(
        of: attribution, parents: chains.parents(of: index).map { attributions[$0] }, before: drafts,
        discourse)
      draft.about = target(attribution, discourse).map { [$0] } ?? []
      draft.about += about(attribution.content, discourse).filter { !draft.about.contains($0) }
      drafts.append(draft)
    }
    Oppositions.find(&drafts, discourse)
    return drafts
  }

  private func confidence(_ attribution: Attribution, isNamed: Bool) -> Double {
    guard attribution.isTagged, let confidence = attribution.confidence else { return isNamed ? 0.85 : 0.7 }
    return (confidence * (isNamed ? 80 : 70)).rounded() / 100
  }

  /// What the cue tells, by its verb or noun first, then by its other words.
  private func kind(of attribution: Attribution, _ tree: Tree) -> ClaimKind {
    for token in [attribution.cue] + attribution.cueTokens {
      if CueKinds.isCue(tree[token].lemma) {
        return CueKinds.kind(of: tree[token].lemma) ?? .statement
      }
    }
    return .statement
  }

  /// Whether the content is the source's own words: all of it between marks, or all but its subject and an auxiliary
  /// (direct); part of it (mixed); or none (indirect).
  private func quotation(_ attribution: Attribution, _ quotations: Quotations, _ discourse: Discourse)
    -> Quotation
  {
    // "Doe said: “Roe told me that he was ill.”": the words are Doe's; of Roe's none is quoted.
    if let around = quotations.quotation(at: discourse.tree[attribution.cue].start),
      attribution.content.allSatisfy({ quotations.touching($0).allSatisfy { $0 == around } })
    {
      return .indirect
    }
    let read = { self.quotation(of: $0, quotations, discourse) }
    let kind = read(attribution.quoted ?? attribution.content)
    return kind == .indirect && attribution.quoted != nil ? read(attribution.content) : kind
  }

  private func quotation(of content: [Range<Int>], _ quotations: Quotations, _ discourse: Discourse)
    -> Quotation
  {
    let tree = discourse.tree
    var inside = 0
    var outside = 0
    var isFrame = true
    var last = ""
    for range in content {
      for token in tree.tokens(in: range) where tree[token].upos != .punct {
        if quotations.quotation(at: tree[token].start) != nil {
          inside += 1
        } else {
          outside += 1
          if inside > 0 || tree[token].upos == .verb && !["be", "have", "do"].contains(tree[token].lemma) {
            isFrame = false
          }
          last = tree.lower[token]
        }
      }
    }
    if inside == 0 { return .indirect }
    // 'as a "very experienced operative"' quotes only a part of what somebody is called.
    if last == "a" || last == "an" { isFrame = false }
    // "She is “…”" with a long quotation is quoted; its subject stands outside only for the grammar.
    let isDirect = outside == 0 || (isFrame && outside < 10) || (outside <= 2 && inside >= outside * 10)
    return isDirect ? .direct : .mixed
  }

  /// Who is accused or called something: "accused her of lying", "he was described as cold".
  private func target(_ attribution: Attribution, _ discourse: Discourse) -> CastNumber? {
    let tree = discourse.tree
    let isAccusation = CueTable.byLemma[tree[attribution.cue].lemma]?.contains {
      $0.frame.contains(.accusation)
    }
    guard attribution.isPredicate || isAccusation ?? false else { return nil }
    let isPassive = tree.isPassive(attribution.cue)
    guard
      let target = tree.children(attribution.cue).first(where: {
        tree[$0].deprel == (isPassive ? .nsubjPass : .obj)
      })
    else { return nil }
    return discourse.cast.entity(headedBy: target, tree)
  }

  private func about(_ content: [Range<Int>], _ discourse: Discourse) -> [CastNumber] {
    var found: [CastNumber] = []
    for range in content {
      let first = discourse.tree.firstToken(from: range.lowerBound)
      let last = discourse.tree.firstToken(from: range.upperBound)
      for entity in discourse.cast.entities(in: first..<max(first, last)) where !found.contains(entity) {
        found.append(entity)
      }
    }
    return found
  }
}

/// Quotations that no cue of their own sentence carries go to the speaker before them in the same paragraph.
enum Speeches {
  static func joined(_ attributions: [Attribution], _ quotations: Quotations, _ discourse: Discourse)
    -> [Attribution]
  {
    var result = attributions
    for quotation in quotations.ranges {
      if result.contains(where: { $0.content.contains { $0.overlaps(quotation) } }) { continue }
      // Words in marks inside a sentence are no speech; a speech begins a sentence and is one.
      let text = discourse.document.text
      guard let last = text[quotation].last,
        [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ",")].contains(last)
      else { continue }
      guard let block = discourse.document.blocks.first(where: { $0.range.contains(quotation.lowerBound) })
      else { continue }
      let before = result.indices.filter { index in
        let cue = discourse.tree[result[index].cue].start
        return block.range.contains(cue) && cue < quotation.lowerBound && result[index].source != nil
          && result[index].content.contains { quotations.touching($0).first != nil }
      }
      if let speaker = before.last {
        if quotation.count > 25 || goesOn(quotation, result[speaker], discourse) {
          result[speaker].content.append(quotation)
        }
      } else if isOpening(quotation, block.range), last != UInt8(ascii: ","),
        let speaker = result.indices.last(where: {
          result[$0].content.contains { isSpoken($0, block.range, quotations) }
        })
      {
        result[speaker].content.append(quotation)
      }
    }
    return result
  }
}

extension Speeches {
  /// A short quotation goes on where it opens right behind the sentence of the cue, or in it.
  private static func goesOn(_ quotation: Range<Int>, _ speech: Attribution, _ discourse: Discourse) -> Bool {
    let sentence = discourse.analysis.bytes(discourse.tree.sentenceTokens(of: speech.cue))
    return quotation.lowerBound <= sentence.upperBound + 5
      && quotation.lowerBound > discourse.tree[speech.cue].end
  }

  /// The paragraph begins with the quotation.
  private static func isOpening(_ quotation: Range<Int>, _ block: Range<Int>) -> Bool {
    quotation.count > 25 && quotation.lowerBound <= block.lowerBound + 3
  }

  /// A content that ends its paragraph, right before `block`, in a quotation.
  private static func isSpoken(_ content: Range<Int>, _ block: Range<Int>, _ quotations: Quotations) -> Bool {
    content.upperBound <= block.lowerBound && content.upperBound + 8 > block.lowerBound
      && quotations.quotation(at: content.upperBound - 1) != nil
  }
}

/// Makes chains of attributions that stand in each other's content.
struct ChainBuilder {
  private let tree: Tree
  private let attributions: [Attribution]
  private var parent: [Int?]
  /// The attributions right in the content of each that has any, ascending.
  private var children: [Int: [Int]] = [:]
  private var carriedOn: [Bool]

  init(tree: Tree, attributions: [Attribution], quotations: Quotations) {
    self.tree = tree
    self.attributions = attributions
    parent = Array(repeating: nil, count: attributions.count)
    carriedOn = Array(repeating: false, count: attributions.count)
    // Where the cues stand, so that each content finds those within it and not every attribution asks every other.
    let cues = attributions.indices.filter { !attributions[$0].isAside }
      .map { (start: tree[attributions[$0].cue].start, index: $0) }
      .sorted { ($0.start, $0.index) < ($1.start, $1.index) }
    var size = [Int](repeating: .max, count: attributions.count)
    for other in attributions.indices where !attributions[other].isAside {
      let length = attributions[other].content.reduce(0) { $0 + $1.count }
      let own = tree[attributions[other].cue].start
      for range in attributions[other].content {
        var at = cues.indices.partitionPoint { cues[$0].start >= range.lowerBound }
        while at < cues.count, cues[at].start < range.upperBound {
          let index = cues[at].index
          at += 1
          guard index != other, length < size[index] else { continue }
          // Two that hold each other's cues would be each other's source.
          if other > index, attributions[index].content.contains(where: { $0.contains(own) }) { continue }
          size[index] = length
          parent[index] = other
        }
      }
    }
    for index in attributions.indices {
      if let above = parent[index] { children[above, default: []].append(index) }
    }
    for index in attributions.indices {
      guard let above = parent[index] else { continue }
      // "X said that officials claim …": what X says is that officials claim it; the claim is theirs, through X.
      guard attributions[above].contentRoot == attributions[index].cue, carries(above) else { continue }
      carriedOn[above] = true
    }
  }

  /// Whether the attributions within another one's content leave nothing of it but their sources and cues. The rules'
  /// contents are clauses, and do; the tagger's may hold several sentences, each said by somebody again.
  private func carries(_ above: Int) -> Bool {
    guard attributions[above].confidence != nil else { return true }
    let inner = children[above, default: []].map { attributions[$0] }
    let words = self.words(above)
    guard inner.count > 1 else { return words.lazy.filter { !isToldAgain($0, inner) }.count <= 4 }
    // "during his testimony on 8 June" before the first of them tells when it was said.
    let frame = words.firstIndex { isToldAgain($0, inner) } ?? 0
    let left = words.dropFirst(frame).lazy.filter { !isToldAgain($0, inner) }.count
    return frame < 16 && left <= 2 + 2 * inner.count
  }

  /// The words of an attribution's content, marks left out.
  private func words(_ index: Int) -> [Int] {
    attributions[index].content.flatMap { tree.tokens(in: $0) }.filter { tree[$0].upos != .punct }
  }

  /// Whether a word belongs to the sources, cues or contents of some attributions.
  private func isToldAgain(_ token: Int, _ inner: [Attribution]) -> Bool {
    inner.contains { inner in
      inner.cueTokens.contains(token) || inner.sourceWords?.contains(token) == true || inner.source == token
        || inner.content.contains { $0.contains(tree[token].start) }
    }
  }

  /// The attribution only passes on what another says.
  func isCarriedOn(_ index: Int) -> Bool { carriedOn[index] }

  /// The attribution only passes on what is said several times, and what it leaves of its own is no clause.
  func isHandedOn(_ index: Int) -> Bool { carriedOn[index] && children[index, default: []].count > 1 }

  /// The attributions this one stands in, outermost first.
  func parents(of index: Int) -> [Int] {
    var list: [Int] = []
    var at = parent[index]
    while let above = at, list.count < 8, !list.contains(above) {
      list.append(above)
      at = parent[above]
    }
    return list.reversed()
  }

  mutating func chain(of index: Int, _ cast: inout Cast) -> [LinkDraft] {
    let resolver = SourceResolver(tree: tree)
    var links: [LinkDraft] = []
    for number in parents(of: index) + [index] {
      let attribution = attributions[number]
      if let outer = attribution.outer {
        let (entity, tokens) = resolver.resolve(outer, &cast)
        if entity != nil {
          append(LinkDraft(source: entity, sourceTokens: tokens, cueTokens: [attribution.cue]), to: &links)
        }
      }
      guard let source = attribution.source else {
        if number == index {
          links.append(LinkDraft(source: nil, sourceTokens: nil, cueTokens: attribution.cueTokens))
        }
        continue
      }
      var (entity, tokens) = resolver.resolve(
        source, &cast, words: attribution.sourceWords ?? words(of: source, resolver))
      if attribution.confidence != nil, let words = attribution.sourceWords { tokens = words }
      if let antecedent = attribution.antecedent { entity = resolver.resolve(antecedent, &cast).entity }
      // "The Times reported that it had confirmed": "it" is the Times.
      if entity == nil, number == index, !links.isEmpty, tree.lower[source] == "it" { continue }
      append(LinkDraft(source: entity, sourceTokens: tokens, cueTokens: attribution.cueTokens), to: &links)
    }
    if links.isEmpty {
      links.append(LinkDraft(source: nil, sourceTokens: nil, cueTokens: attributions[index].cueTokens))
    }
    return links
  }

  /// The words of a source up to the verb that it says something by, where the tree takes that for words about it.
  private func words(of source: Int, _ resolver: SourceResolver) -> Range<Int> {
    let phrase = resolver.phrase(source)
    let cue = attributions.lazy.filter { $0.source == source }.map(\.cue).filter {
      phrase.contains($0) && $0 > source
    }.min()
    return phrase.lowerBound..<(cue ?? phrase.upperBound)
  }

  /// A source that quotes itself is one link.
  private func append(_ link: LinkDraft, to links: inout [LinkDraft]) {
    if let last = links.last, last.source != nil, last.source == link.source {
      links[links.count - 1].cueTokens = link.cueTokens
    } else {
      links.append(link)
    }
  }
}

/// When something was said.
enum ClaimDates {
  static func date(
    of attribution: Attribution, parents: [Attribution], before: [ClaimDraft], _ discourse: Discourse
  ) -> EDTF? {
    let tree = discourse.tree
    // "According to a report of 2014, the ministry learned of it in 2012": what is told has a date of its own.
    if tree.lower[attribution.cue] == "according", let words = attribution.sourceWords {
      if let date = discourse.calendar.spans(in: words).lazy.compactMap(\.value).first { return date }
      let behind =
        words.upperBound ..<| min(words.upperBound + 2, tree.sentenceTokens(of: attribution.cue).upperBound)
      if let date = behind.lazy.compactMap({ discourse.calendar.span(at: $0)?.value }).first { return date }
      if let date = framing(attribution, discourse) { return date }
    } else if let date = own(predicate(of: attribution, tree), discourse) {
      return date
    }
    // "In the same speech": the day of what was said before.
    let sentence = tree.sentenceTokens(of: attribution.cue)
    if sentence.prefix(5).contains(where: { tree.lower[$0] == "same" }),
      let last = before.last(where: { $0.date != nil }),
      let cue = last.chain.last?.cueTokens.last,
      tree.sentence(of: attribution.cue) - tree.sentence(of: cue) <= 1
    {
      return last.date
    }
    for parent in parents.reversed() {
      if let date = own(predicate(of: parent, tree), discourse) { return date }
      if let source = parent.source, let date = inside(source, discourse) { return date }
      if let date = framing(parent, discourse) { return date }
    }
    return nil
  }

  /// "According to Jane Doe, during his testimony on 8 June, he said": what stands before the content says when.
  private static func framing(_ attribution: Attribution, _ discourse: Discourse) -> EDTF? {
    let tree = discourse.tree
    guard tree.lower[attribution.cue] == "according", let words = attribution.sourceWords,
      let content = attribution.content.first, content.lowerBound > tree[words.upperBound - 1].end
    else { return nil }
    let between = words.upperBound ..<| tree.firstToken(from: content.lowerBound)
    guard between.count < 20 else { return nil }
    return discourse.calendar.spans(in: between).lazy.compactMap(\.value).first
  }

  private static func predicate(of attribution: Attribution, _ tree: Tree) -> Int {
    attribution.source.flatMap { tree.lower[attribution.cue] == "according" ? $0 : nil }
      ?? tree.clause(of: attribution.cue)
  }

  private static func own(_ predicate: Int, _ discourse: Discourse) -> EDTF? {
    let tree = discourse.tree
    if let date = inside(predicate, discourse, deep: false) { return date }
    // A span ("from 2008 to 2012") is somebody's term, not the day of a saying.
    let dates = discourse.calendar.dates(of: predicate, tree)
    if let date = dates.first(where: { $0.value != nil })?.value { return date }
    if dates.isEmpty, let date = discourse.calendar.date(of: predicate, tree) { return date }
    // "In a November 2016 speech, X denied": the phrase's own date.
    for child in tree.children(predicate)
    where [.obl, .oblUnmarked, .nsubj, .nsubjPass].contains(tree[child].deprel) {
      if let date = inside(child, discourse) { return date }
    }
    return nil
  }

  /// A date inside a noun phrase ("a Times profile in March 2017").
  private static func inside(_ head: Int, _ discourse: Discourse, deep: Bool = true) -> EDTF? {
    let tree = discourse.tree
    guard deep || tree[head].upos == .noun || tree[head].upos == .propn else { return nil }
    let span = tree.span(head) {
      [.acl, .aclRelcl, .ccomp, .advcl, .parataxis, .conj, .cop, .nsubj].contains(tree[$0].deprel)
    }
    guard span.count < 40 else { return nil }
    // "the ambassador from 2008 to 2012" tells when he was ambassador.
    return discourse.calendar.spans(in: span).lazy.compactMap(\.value).first
  }
}

/// Gives an attribution the source that stands right before its cue, where the tree has none that could speak.
enum Sources {
  /// What others say in a relative clause is cut off the content it hangs on.
  static func withoutAsides(_ attributions: [Attribution], _ discourse: Discourse) -> [Attribution] {
    let tree = discourse.tree
    var result = attributions
    for aside in attributions where aside.isAside {
      var which = aside.cue
      let first = tree.sentenceTokens(of: aside.cue).lowerBound
      while which > first, tree.lower[which] != "which" { which -= 1 }
      guard which > first else { continue }
      let cut = tree[which - 1].start
      for index in result.indices where result[index].cue != aside.cue && !result[index].isAside {
        result[index].content = result[index].content.map {
          $0.contains(cut) && $0.contains(tree[aside.cue].start) ? $0.lowerBound..<cut : $0
        }
      }
      // The words before it, where somebody says them, are what the aside is about.
      if let index = result.firstIndex(where: { $0.cue == aside.cue }),
        let carrier = result.last(where: {
          $0.cue < aside.cue && !$0.isAside && $0.content.contains { $0.upperBound == cut }
        }),
        aside.content[0].lowerBound < tree[aside.cue].start
      {
        result[index].content = carrier.content.filter { $0.upperBound == cut }
      }
    }
    return result
  }

  static func mended(_ attributions: [Attribution], _ discourse: Discourse) -> [Attribution] {
    let tree = discourse.tree
    // For each token a cue whose words it is one of, and whether it is another one's, too.
    var cueOf: [Int: (cue: Int, isShared: Bool)] = [:]
    for attribution in attributions {
      for token in Set(attribution.cueTokens) {
        if let known = cueOf[token] {
          if known.cue != attribution.cue { cueOf[token] = (known.cue, true) }
        } else {
          cueOf[token] = (attribution.cue, false)
        }
      }
    }
    return attributions.compactMap { attribution in
      var attribution = attribution
      let word = tree.lower[attribution.cue]
      // An adverb inside somebody's words is theirs.
      if ["reportedly", "allegedly", "supposedly"].contains(word),
        attributions.contains(where: {
          $0.cue != attribution.cue && $0.content.contains { $0.contains(tree[attribution.cue].start) }
        })
      {
        return nil
      }
      // "quoted her as saying" is one cue.
      if let known = cueOf[attribution.cue], known.isShared || known.cue != attribution.cue { return nil }
      guard tree[attribution.cue].upos == .verb, !tree.isPassive(attribution.cue) else { return attribution }
      // "People who know her say": whoever stands before "who", not whom they know.
      let speaker = attribution.source ?? attribution.cue - 1
      let opening = discourse.cast.mention(at: speaker)?.tokens.lowerBound ?? speaker
      if speaker < attribution.cue, speaker + 3 > attribution.cue, opening >= 3,
        tree.lower[opening - 2] == "who",
        tree[opening - 1].upos == .verb, [.noun, .pron].contains(tree[opening - 3].upos)
      {
        attribution.source = opening - 3
        attribution.sourceWords = opening - 3..<speaker + 1
        return attribution
      }
      if let source = attribution.source, discourse.calendar.span(at: source) == nil,
        !["which", "that"].contains(tree.lower[source]),
        discourse.cast.entity(headedBy: source, tree) != nil || tree[source].upos == .noun
          || tree[source].upos == .pron
      {
        return attribution
      }
      var at = attribution.cue - 1
      let first = tree.sentenceTokens(of: attribution.cue).lowerBound
      while at >= first, [.aux, .adv, .part].contains(tree[at].upos) { at -= 1 }
      guard at >= first else { return attribution }
      if discourse.cast.mention(at: at) != nil {
        attribution.source = discourse.cast.mention(at: at)?.head
      } else if tree[at].upos == .noun || tree[at].upos == .propn {
        attribution.source = at
      }
      return attribution
    }
  }
}
