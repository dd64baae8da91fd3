import Language

/// An analysis with the way down as well as up: children, subtrees, clauses.
package struct Tree: Sendable {
  package let analysis: Analysis
  private let firstChild: [Int32]
  private let nextSibling: [Int32]
  private let sentenceOf: [Int32]
  /// The tokens' forms in lower case; ASCII letters only are lowered where the form is ASCII. Empty before the first
  /// and behind the last.
  package let lower: LowerForms

  /// What readings of the analysis are put right before anything is asked of it, in this order.
  private static let mendings: [@Sendable (Analysis) -> Analysis] = [
    PointedNames.mended, SplitNames.mended, NameHeads.mended, PairedNouns.mended, TimeSubjects.mended,
    DatedSubjects.mended, Bestowals.mended,
    AgentNouns.mended,
    Appositions.mended,
    FiniteClauses.mended, BareClauses.mended, Designates.mended,
    Weddings.mended, NominalSentences.mended, OpeningParticiples.mended, AdjectivePassives.mended,
    OfficePassives.mended, PresentVerbs.mended, DatedEntries.mended,
  ]

  package init(_ read: Analysis) {
    analysis = Tree.withoutCircles(Tree.mendings.reduce(read) { $1($0) })
    let count = analysis.tokens.count
    let analysis = analysis
    var first = [Int32](repeating: -1, count: count)
    var next = [Int32](repeating: -1, count: count)
    var sentence = [Int32](repeating: 0, count: count)
    var token = count - 1
    while token >= 0 {
      let head = analysis.tokens[token].head
      if head >= 0, head < count {
        next[token] = first[head]
        first[head] = Int32(token)
      }
      token -= 1
    }
    for (index, range) in analysis.sentences.enumerated() {
      for token in range { sentence[token] = Int32(index) }
    }
    firstChild = first
    nextSibling = next
    sentenceOf = sentence
    lower = LowerForms(
      analysis.tokens.map { token in
        let bytes = analysis.text[token.range]
        if bytes.allSatisfy({ $0 < 128 }) {
          return String(decoding: bytes.map { $0 &- 65 < 26 ? $0 | 32 : $0 }, as: UTF8.self)
        }
        return String(decoding: bytes, as: UTF8.self).lowercased()
      })
  }

  /// No word hangs on itself, over whichever others: where mendings together come to that, the word that closes the circle
  /// hangs on nothing.
  private static func withoutCircles(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    // The number of the walk in which a word was met first; 0 before it was.
    var walks = [Int](repeating: 0, count: analysis.tokens.count)
    for start in analysis.tokens.indices where walks[start] == 0 {
      var token = start
      while walks[token] == 0 {
        walks[token] = start + 1
        let head = analysis.tokens[token].head
        guard analysis.tokens.indices.contains(head) else { break }
        if walks[head] == start + 1 {
          analysis.tokens[token].head = -1
          break
        }
        token = head
      }
    }
    return analysis
  }

  package var count: Int { lower.count }

  /// A token; behind the last and before the first a mark without bytes that hangs on nothing, so that a rule may look
  /// beyond an end.
  package subscript(token: Int) -> Token {
    analysis.tokens.indices.contains(token) ? analysis.tokens[token] : Tree.none
  }

  private static let none = Token(start: 0, end: 0, upos: .punct, deprel: .punct)

  /// The tokens that depend on `token`, left to right.
  package func children(_ token: Int) -> Children {
    Children(links: nextSibling, at: firstChild.indices.contains(token) ? Int(firstChild[token]) : -1)
  }

  package struct Children: Sequence, IteratorProtocol {
    fileprivate let links: [Int32]
    fileprivate var at: Int

    package mutating func next() -> Int? {
      guard at >= 0 else { return nil }
      defer { at = Int(links[at]) }
      return at
    }
  }

  /// The first token of a range that hangs on none of the others.
  func top(of tokens: Range<Int>) -> Int {
    tokens.first { !tokens.contains(self[$0].head) } ?? tokens.lowerBound
  }

  /// The first child with one of the relations.
  package func child(_ token: Int, _ relations: Deprel...) -> Int? {
    for child in children(token) where relations.contains(self[child].deprel) { return child }
    return nil
  }

  /// All children with one of the relations.
  package func children(_ token: Int, _ relations: Deprel...) -> [Int] {
    children(token).filter { relations.contains(self[$0].deprel) }
  }

  /// The number of the sentence a token stands in.
  package func sentence(of token: Int) -> Int { Int(sentenceOf[token]) }

  /// The tokens of the sentence a token stands in.
  package func sentenceTokens(of token: Int) -> Range<Int> {
    analysis.sentences[sentence(of: token)]
  }

  /// From the leftmost to the rightmost token below `token`, itself included; `leavingOut` cuts children off.
  package func span(_ token: Int, leavingOut: (Int) -> Bool = { _ in false }) -> Range<Int> {
    var low = token
    var high = token
    var stack = [token]
    while let top = stack.popLast() {
      low = min(low, top)
      high = max(high, top)
      for child in children(top) where !leavingOut(child) { stack.append(child) }
    }
    return low..<high + 1
  }

  /// Whether `token` is `ancestor` or stands below it.
  package func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    analysis.isBelow(token, ancestor)
  }

  /// The verb, or the predicate of a copula, in whose clause `token` stands.
  package func clause(of token: Int) -> Int {
    var at = token
    var steps = 0
    while steps < 300 {
      if isPredicate(at) { return at }
      let head = self[at].head
      if head < 0 { return at }
      at = head
      steps += 1
    }
    return at
  }

  /// Whether `token` heads a clause: a verb that is no mere modifier, or a predicate with a copula.
  package func isPredicate(_ token: Int) -> Bool {
    switch self[token].upos {
    case .verb:
      return self[token].deprel != .amod && self[token].deprel != .case && self[token].deprel != .compound
    case .aux:
      return self[token].deprel != .aux && self[token].deprel != .auxPass && self[token].deprel != .cop
    default: return child(token, .cop) != nil
    }
  }

  /// The subject of a predicate; for a conjunct or an open complement, the subject it shares.
  package func subject(of predicate: Int) -> Int? {
    var at = predicate
    for _ in 0..<6 {
      // Of two subjects, of which one must be wrong, the nearer one; but what stands between commas is in apposition.
      let subjects = children(at, .nsubj, .nsubjPass, .nsubjOuter)
      let near = at > 0 && lower[at - 1] == "," ? subjects.first : subjects.last { $0 < at }
      if let own = near ?? subjects.first {
        return relativeAntecedent(own, of: at) ?? own
      }
      let token = self[at]
      guard token.head >= 0 else { return nil }
      if [.xcomp, .advcl, .ccomp].contains(token.deprel), let asked = whoIsAsked(token.head, at) {
        return asked
      }
      switch token.deprel {
      case .conj where isSharedSaying(at): at = self[token.head].head
      case .conj, .xcomp, .advcl, .parataxis: at = token.head
      case .acl, .aclRelcl: return token.head
      default: return nil
      }
    }
    return nil
  }

  /// "told him to leave", "called on her to resign": who is to do what the verb `predicate` says.
  private func whoIsAsked(_ asking: Int, _ predicate: Int) -> Int? {
    guard Asking.verbs.contains(self[asking].lemma), let mark = child(predicate, .mark), lower[mark] == "to"
    else {
      return nil
    }
    return child(asking, .obj, .iobj, .nsubjPass)
      ?? children(asking, .obl).first { preposition(of: $0) == "on" }
  }

  /// "X repeated that Y had not been mentioned, but admitted …": a parser hangs the second verb of saying on the
  /// nearer clause. What is passive there and no person says nothing; who spoke before speaks on.
  private func isSharedSaying(_ verb: Int) -> Bool {
    let clause = self[verb].head
    let outer = self[clause].head
    guard self[clause].deprel == .ccomp, outer >= 0, isPassive(clause), !isPassive(verb),
      let subject = child(clause, .nsubj, .nsubjPass), self[subject].upos == .noun
    else { return false }
    return CueTable.byLemma[self[verb].lemma] != nil && CueTable.byLemma[self[outer].lemma] != nil
  }

  /// "who", "which" and "that" stand for the noun their clause hangs on.
  package func relativeAntecedent(_ subject: Int, of predicate: Int) -> Int? {
    guard ["who", "which", "that", "whom"].contains(lower[subject]) else { return nil }
    var at = predicate
    for _ in 0..<4 {
      if self[at].deprel == .aclRelcl { return self[at].head >= 0 ? self[at].head : nil }
      guard self[at].deprel == .conj, self[at].head >= 0 else { return nil }
      at = self[at].head
    }
    return nil
  }

  /// Whether the predicate is passive.
  package func isPassive(_ predicate: Int) -> Bool {
    child(predicate, .auxPass, .nsubjPass) != nil
      || (self[predicate].deprel == .acl && self[predicate].morphology.contains(.participle)
        && self[predicate].morphology.contains(.past))
      || (self[predicate].deprel == .advcl && self[predicate].morphology.contains(.participle)
        && self[predicate].morphology.contains(.past)
        && child(predicate, .nsubj, .obj, .aux, .mark) == nil)
      || isSharedPassive(predicate)
  }

  /// "was nominated in June and confirmed by the Senate": the auxiliary of the first serves the second.
  private func isSharedPassive(_ predicate: Int) -> Bool {
    let token = self[predicate]
    return token.deprel == .conj && token.head >= 0 && token.morphology.contains(.past)
      && child(predicate, .nsubj, .obj, .aux, .cop) == nil && child(token.head, .auxPass) != nil
      && children(predicate, .obl, .oblAgent).contains { preposition(of: $0) == "by" }
  }

  /// A token and what is coordinated with it, left to right.
  package func coordinated(_ token: Int) -> [Int] {
    [token] + children(token).filter { self[$0].deprel == .conj }
  }

  /// The preposition of a noun, in lower case: "with" in "met with Kim".
  package func preposition(of token: Int) -> String? {
    child(token, .case).map { lower[$0] }
  }

  /// The noun phrases below a predicate that carry one of the prepositions.
  package func obliques(_ predicate: Int, _ prepositions: Set<String>) -> [Int] {
    children(predicate).filter { child in
      switch self[child].deprel {
      case .obl, .oblAgent, .nmod: return preposition(of: child).map(prepositions.contains) ?? false
      default: return false
      }
    }
  }

  /// The negation of a predicate, if it has one.
  package func isNegated(_ predicate: Int) -> Bool {
    for child in children(predicate) {
      switch self[child].deprel {
      case .advmod:
        switch lower[child] {
        case "not", "n't", "never", "neither", "nor": return true
        default: continue
        }
      case .cc: if lower[child] == "nor" { return true }
      default: continue
      }
    }
    return false
  }

  /// The first token that does not end at or before a byte of the text; `count` behind the last.
  package func firstToken(from offset: Int) -> Int {
    (0..<count).partitionPoint { self[$0].end > offset }
  }

  /// The tokens that reach into some bytes of the text.
  package func tokens(in bytes: Range<Int>) -> Range<Int> {
    let low = firstToken(from: bytes.lowerBound)
    return low..<(low..<max(low, count)).partitionPoint { self[$0].start >= bytes.upperBound }
  }

  /// Whether a token begins with a capital letter of ASCII, or with any letter beyond it.
  package func isCapitalised(_ token: Int) -> Bool {
    guard let byte = analysis.text[self[token].range].first else { return false }
    return (65...90).contains(byte) || byte > 127
  }

  /// The words of a token range as written.
  package func words(_ range: Range<Int>) -> String { analysis.string(analysis.bytes(range)) }
}

/// The forms of a text's tokens; any other number has the empty one.
package struct LowerForms: Sendable, RandomAccessCollection {
  private let forms: [String]

  init(_ forms: [String]) { self.forms = forms }

  package var startIndex: Int { 0 }
  package var endIndex: Int { forms.count }

  package subscript(token: Int) -> String { forms.indices.contains(token) ? forms[token] : "" }
}

/// "The broker, Dmitri Volkonsky, …": a parser that takes the name for one more member of a list is put right.
enum Appositions {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for name in analysis.names where name.kind == .person {
      let comma = name.tokens.lowerBound - 1
      guard comma > 0, isComma(comma, analysis), isEnd(name.tokens.upperBound, analysis),
        let head = name.tokens.first(where: { !name.tokens.contains(analysis.tokens[$0].head) })
      else { continue }
      if analysis.tokens[head].deprel == .appos, let owner = owner(of: analysis.tokens[head].head, analysis) {
        analysis.tokens[head].head = owner
        continue
      }
      guard [.conj, .list, .parataxis, .nmod, .dep].contains(analysis.tokens[head].deprel) else { continue }
      let noun = comma - 1
      guard analysis.tokens[noun].upos == .noun, isPersonNoun(analysis.form(noun).lowercased()),
        !descends(noun, from: head, analysis)
      else { continue }
      analysis.tokens[head].head = noun
      analysis.tokens[head].deprel = .appos
    }
    return analysis
  }

  /// "the president of the republic's assembly, Jama Nur", "the consul at Réthymno, Ivo Kos": of what is no person's the name
  /// stands beside the noun that is.
  private static func owner(of thing: Int, _ analysis: Analysis) -> Int? {
    guard thing >= 0, !isPersonNoun(analysis.form(thing).lowercased()),
      !analysis.names.contains(where: { $0.kind == .person && $0.tokens.contains(thing) })
    else { return nil }
    var at = thing
    for _ in 0..<4 {
      guard analysis.tokens[at].deprel == .nmod, analysis.tokens[at].head >= 0, analysis.tokens[at].head < at
      else { return nil }
      at = analysis.tokens[at].head
      if analysis.tokens[at].upos == .noun, isPersonNoun(analysis.form(at).lowercased()) { return at }
    }
    return nil
  }

  /// Whether a noun tells what somebody is: an office, a trade, a relation.
  static func isPersonNoun(_ word: String) -> Bool { RoleNouns.words.contains(word) || nouns.contains(word) }

  private static let nouns: Set<String> = [
    "counterpart", "rival", "opponent", "ally", "friend", "colleague", "aide", "partner", "predecessor",
    "successor", "wife", "husband", "widow", "widower", "brother", "sister", "son", "daughter", "father",
    "mother",
    "cousin", "uncle", "aunt", "nephew", "niece", "grandson", "granddaughter", "grandfather",
    "brother-in-law",
    "lawyer", "attorney", "broker", "dealer", "witness", "clerk", "engineer", "physician", "surgeon",
    "banker",
    "journalist", "reporter", "editor", "author", "biographer", "historian", "analyst", "economist",
    "businessman",
    "businesswoman", "industrialist", "activist", "dissident", "defector", "interpreter", "driver",
    "bodyguard",
  ]

  private static func isComma(_ token: Int, _ analysis: Analysis) -> Bool {
    analysis.text[analysis.tokens[token].start] == 44
  }

  private static func isEnd(_ token: Int, _ analysis: Analysis) -> Bool {
    token >= analysis.tokens.count || analysis.tokens[token].upos == .punct
  }

  private static func descends(_ token: Int, from head: Int, _ analysis: Analysis) -> Bool {
    var at = token
    var steps = 0
    while at >= 0, steps < 200 {
      if at == head { return true }
      at = analysis.tokens[at].head
      steps += 1
    }
    return false
  }
}

/// "The president, Vasco Lemos, appointed Teles chair": a parser that takes the verb behind an apposition for a participle
/// that hangs on the noun is put right.
enum FiniteClauses {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for sentence in analysis.sentences {
      guard let root = sentence.first(where: { analysis.tokens[$0].head < 0 }),
        [.noun, .propn].contains(analysis.tokens[root].upos),
        !sentence.contains(where: { analysis.tokens[$0].head == root && analysis.tokens[$0].deprel == .cop }),
        let verb = sentence.first(where: { token in
          let word = analysis.tokens[token]
          return token > root && word.head == root && word.upos == .verb && word.deprel == .acl
            && analysis.text[analysis.tokens[token - 1].start] == 44
        }), isFinite(verb, sentence, analysis)
      else { continue }
      analysis.tokens[verb].head = -1
      analysis.tokens[verb].deprel = .root
      analysis.tokens[root].head = verb
      analysis.tokens[root].deprel = .nsubj
      // Dates and marks in front of the noun are the verb's.
      for token in sentence.lowerBound..<root
      where analysis.tokens[token].head == root
        && [.obl, .nmod, .advmod, .punct].contains(analysis.tokens[token].deprel)
      {
        analysis.tokens[token].head = verb
        if analysis.tokens[token].deprel == .nmod { analysis.tokens[token].deprel = .obl }
      }
    }
    return analysis
  }

  /// A past form that is no participle, or one with an object of its own.
  private static func isFinite(_ verb: Int, _ sentence: Range<Int>, _ analysis: Analysis) -> Bool {
    let morphology = analysis.tokens[verb].morphology
    if morphology.contains(.gerund) { return false }
    if morphology.contains(.past), !morphology.contains(.participle) { return true }
    return sentence.contains {
      analysis.tokens[$0].head == verb && [.obj, .ccomp, .xcomp].contains(analysis.tokens[$0].deprel)
    }
  }
}

/// Verbs whose object is to do what follows: "ordered him to leave".
enum Asking {
  static let verbs: Set<String> = [
    "advise", "allow", "ask", "authorise", "authorize", "beg", "call", "command", "compel", "direct",
    "encourage",
    "force", "forbid", "implore", "instruct", "invite", "oblige", "order", "permit", "persuade", "press",
    "pressure",
    "push", "remind", "request", "require", "summon", "tell", "urge", "warn",
  ]
}

extension Analysis {
  /// Whether `token` is `ancestor` or stands below it, over whichever words between.
  func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var at = token
    var steps = 0
    while at >= 0, steps < 300 {
      if at == ancestor { return true }
      at = tokens.indices.contains(at) ? tokens[at].head : -1
      steps += 1
    }
    return false
  }
}
