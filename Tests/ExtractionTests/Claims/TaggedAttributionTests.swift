import Extraction
import Language
import Records
import Testing

/// An analysis by hand with what a tagger would see in it.
private struct Tagged: TextAnalyser {
  let sketch: Sketch
  let attributions: [TaggedAttribution]

  func analyse(_ text: [UInt8], blocks: [Range<Int>], people: [String]) -> Analysis {
    var analysis = sketch.analysis
    analysis.attributions = attributions
    return analysis
  }

  var claims: [Claim] { Extractor(analyser: self).records(of: sketch.document).claims }

  var voice: Voice {
    var discourse = self.discourse
    return Voice(claims: ClaimFinder().claims(in: &discourse), tree: discourse.tree)
  }

  private var discourse: Discourse {
    let tree = Tree(analyse([], blocks: [], people: []))
    return Discourse(
      document: sketch.document, tree: tree, cast: sketch.cast, calendar: sketch.discourse().calendar)
  }
}

@Suite("What the tagger sees and what the rules find")
struct TaggedAttributionTests {
  @Test func whatOnlyTheTaggerSeesIsAClaimByAModel() {
    let sketch = Sketch(
      "Critics/NOUN/2/nsubj/critic lambasted/VERB/0/root/lambaste the/DET/4/det plan/NOUN/2/obj ./PUNCT/2/punct"
    )
    let found = Tagged(
      sketch: sketch,
      attributions: [TaggedAttribution(source: 0..<1, cue: 1..<2, content: [2..<4], confidence: 0.9)]
    ).claims
    #expect(found.count == 1)
    #expect(found.first?.content == "the plan")
    #expect(found.first?.chain.first?.sourceText == "Critics")
    #expect(found.first?.chain.first?.cue == "lambasted")
    #expect(found.first?.evidence.first?.method == .model)
    #expect(found.first?.kind == .statement)
  }

  @Test func whatBothSeeHasTheTaggersSpans() {
    let sketch = Sketch(
      "Critics/NOUN/3/nsubj/critic have/AUX/3/aux said/VERB/0/root/say that/SCONJ/6/mark he/PRON/6/nsubj lied/VERB/3/ccomp/lie ./PUNCT/3/punct"
    )
    let plain = Tagged(sketch: sketch, attributions: []).claims
    #expect(plain.map(\.content) == ["he lied"])
    let found = Tagged(
      sketch: sketch,
      attributions: [TaggedAttribution(source: 0..<1, cue: 1..<3, content: [3..<6], confidence: 0.9)]
    ).claims
    #expect(found.map(\.content) == ["that he lied"])
    #expect(found.first?.chain.first?.cue == "have said")
    #expect(found.first?.evidence.first?.method == .rule)
  }

  @Test func whatSomebodyAgreedToDoIsStillTheDocumentsWord() {
    let sketch = Sketch(
      "Berg/PROPN/2/nsubj*PER agreed/VERB/0/root/agree to/PART/4/mark resign/VERB/2/xcomp in/ADP/6/case May/PROPN/4/obl ./PUNCT/2/punct"
    )
    let tagged = Tagged(
      sketch: sketch,
      attributions: [TaggedAttribution(source: 0..<1, cue: 1..<2, content: [2..<6], confidence: 0.9)])
    #expect(tagged.claims.map(\.content) == ["to resign in May"])
    #expect(tagged.voice.isStated(3))
  }

  @Test func aClauseThatOnlyTheTaggerSeesIsNotTheDocumentsWord() {
    let sketch = Sketch(
      "Critics/NOUN/2/nsubj/critic fumed/VERB/0/root/fume that/SCONJ/5/mark Berg/PROPN/5/nsubj*PER resigned/VERB/2/ccomp/resign ./PUNCT/2/punct"
    )
    #expect(
      !Tagged(
        sketch: sketch,
        attributions: [TaggedAttribution(source: 0..<1, cue: 1..<2, content: [2..<5], confidence: 0.9)]
      ).voice.isStated(4))
  }
}

@Suite("Kinds of claims")
struct CueKindTests {
  @Test func eachLemmaStandsOnceInOrderAndIsNoStatement() {
    var seen = Set<String>()
    for line in CueKinds.lines {
      #expect(line.kind != .statement)
      #expect(line.lemmas == line.lemmas.sorted(), "\(line.kind)")
      for lemma in line.lemmas {
        #expect(seen.insert(lemma).inserted, "\(lemma) stands twice")
        #expect(lemma == lemma.lowercased())
        #expect(CueKinds.kind(of: lemma) == line.kind)
      }
    }
    #expect(Set(CueKinds.lines.map(\.kind)).count == ClaimKind.allCases.count - 1)
  }

  @Test(arguments: [
    ("think", "belief"), ("wonder", "question"), ("say", "statement"), ("hope", "intention"),
    ("fear", "feeling"),
  ])
  func theCueTellsTheKind(lemma: String, kind: String) {
    let sketch = Sketch(
      "Critics/NOUN/2/nsubj/critic \(lemma)/VERB/0/root/\(lemma) that/SCONJ/5/mark he/PRON/5/nsubj lied/VERB/2/ccomp/lie ./PUNCT/2/punct"
    )
    let found = Tagged(
      sketch: sketch,
      attributions: [TaggedAttribution(source: 0..<1, cue: 1..<2, content: [2..<5], confidence: 0.9)]
    ).claims
    #expect(found.map(\.kind.rawValue) == [kind])
  }
}
