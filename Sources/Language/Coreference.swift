import LanguageWeights

/// Joins the mentions of a text into chains, one for each person, body or thing it speaks of.
///
/// From left to right each mention joins the best of the chains before it or begins one of its own; a linear model
/// over pairs of mention and chain says which (mention ranking over entities: Rahman and Ng 2009). Only chains
/// spoken of lately, or sharing a word of a name, are looked at, so that time grows with the text's length only.
package final class ChainReader {
  /// A chain while it is being made.
  package struct Chain {
    package var mentions: [Int] = []
    /// Hashes of the words of its names, and the last word of its longest one.
    package var words: [UInt64] = []
    package var surname: UInt64 = 0
    package var longest = 0
    /// Its first mention by name, -1 without one.
    package var named = -1
    /// The first token of its longest name.
    package var first = -1
    /// Hashes of the nouns it is called by.
    package var nouns: [UInt64] = []
    package var name: NameKind?
    /// Pronouns that spoke of it, a bit each.
    package var pronouns: UInt8 = 0
    /// What the table of given names says: 1 masculine, 2 feminine.
    package var given: UInt8 = 0
    package var plural = false
  }

  /// What the model asks of a mention again and again.
  private struct Traits {
    var kind: UInt64
    var article: UInt64
    var role: UInt64
    var hash: UInt64
    var lemma: UInt64
    var surname: UInt64
    var given: UInt64
    var words: [UInt64]
    var pronoun: Pronoun?
  }
  private var traits: [Traits] = []

  /// How many of the chains last spoken of are looked at.
  package static let reach = 30
  package let analysis: Analysis
  package let mentions: [Mention]
  package private(set) var chains: [Chain] = []
  /// Chains, the one last spoken of last.
  private var recent: [Int] = []
  private var byWord: [UInt64: [Int]] = [:]
  private let given: GivenNames
  private let rows: UnsafeMutablePointer<UInt32>
  private let quoted: [Bool]

  package init(_ analysis: Analysis, _ model: Model, _ rows: UnsafeMutablePointer<UInt32>) {
    self.analysis = analysis
    self.rows = rows
    given = GivenNames(model.bytes(of: .given))
    mentions = MentionFinder.mentions(analysis)
    quoted = ChainReader.quotations(analysis)
    traits = mentions.map(readTraits)
  }

  private func readTraits(_ mention: Mention) -> Traits {
    let pronoun = mention.kind == .pronoun ? Pronoun(analysis, mention.head) : nil
    let isName = mention.kind == .name
    return Traits(
      kind: kindCode(mention, pronoun), article: article(mention.head),
      role: UInt64(analysis.tokens[mention.head].deprel.rawValue), hash: hash(mention.head),
      lemma: lemma(mention.head), surname: isName ? hash(mention.tokens.upperBound - 1) : 0,
      given: isName ? hash(mention.tokens.lowerBound) : 0, words: readWords(mention), pronoun: pronoun)
  }

  /// The chains that may hold mention `m`, the one last spoken of first.
  package func candidates(_ m: Int) -> [Int] {
    var out = Array(recent.suffix(ChainReader.reach).reversed())
    if mentions[m].kind != .pronoun {
      for word in words(m) {
        for chain in byWord[word] ?? [] where !out.contains(chain) { out.append(chain) }
      }
    }
    return out.filter { !clash(m, chains[$0]) }
  }

  /// Whether mention `m` cannot be of the chain: another gender, a thing for a person, another given name.
  private func clash(_ m: Int, _ chain: Chain) -> Bool {
    let mention = mentions[m]
    switch mention.kind {
    case .nominal: return false
    case .pronoun:
      guard let pronoun = traits[m].pronoun else { return false }
      let (he, she): (UInt8, UInt8) = (1 << Pronoun.he.rawValue, 1 << Pronoun.she.rawValue)
      switch pronoun {
      case .he:
        return chain.pronouns & she != 0 || chain.given == 2 && chain.pronouns & he == 0 || isThing(chain)
      case .she:
        return chain.pronouns & he != 0 || chain.given == 1 && chain.pronouns & she == 0 || isThing(chain)
      case .it: return chain.name == .person || chain.pronouns & (he | she) != 0
      default: return false
      }
    case .name:
      guard mention.name == .person, mention.tokens.count > 1, chain.longest > 1,
        chain.surname == traits[m].surname
      else { return false }
      let (a, b) = (mention.tokens.lowerBound, chain.first)
      if hash(a) == hash(b) { return false }
      // "J. Quist" may be John; "Mr. Quist" may be anybody.
      let (x, y) = (analysis.tokens[a].range, analysis.tokens[b].range)
      let initial = x.count <= 2 || y.count <= 2
      return initial
        ? analysis.text[x.lowerBound] != analysis.text[y.lowerBound]
        : analysis.text[x.upperBound - 1] != 46 && analysis.text[y.upperBound - 1] != 46
    }
  }

  private func isThing(_ chain: Chain) -> Bool { chain.name == .organization || chain.name == .place }

  /// Puts mention `m` into a chain; nil begins one. Returns its number.
  @discardableResult
  package func put(_ m: Int, into chosen: Int?) -> Int {
    let chain = chosen ?? chains.count
    if chosen == nil { chains.append(Chain()) }
    let mention = mentions[m]
    let token = analysis.tokens[mention.head]
    chains[chain].mentions.append(m)
    switch mention.kind {
    case .pronoun:
      if let pronoun = traits[m].pronoun { chains[chain].pronouns |= 1 << pronoun.rawValue }
    case .nominal:
      note(traits[m].lemma, in: chain, noun: true)
      if token.morphology.contains(.plural) { chains[chain].plural = true }
    case .name:
      if chains[chain].name == nil { chains[chain].name = mention.name }
      if chains[chain].named < 0 { chains[chain].named = m }
      for word in words(m) { note(word, in: chain, noun: false) }
      if mention.tokens.count > chains[chain].longest {
        chains[chain].longest = mention.tokens.count
        chains[chain].surname = traits[m].surname
        chains[chain].first = mention.tokens.lowerBound
      }
      if mention.name == .person { chains[chain].given |= given[traits[m].given] }
      noteNouns(beside: mention, in: chain)
    }
    if let at = recent.lastIndex(of: chain) { recent.remove(at: at) }
    recent.append(chain)
    if recent.count > 4 * ChainReader.reach { recent.removeFirst(2 * ChainReader.reach) }
    return chain
  }

  /// What a name is called beside it: "the ambassador, X", "X is a diplomat", "Ambassador X".
  private func noteNouns(beside mention: Mention, in chain: Int) {
    let token = analysis.tokens[mention.head]
    for i in max(0, mention.head - 12)..<min(analysis.tokens.count, mention.head + 13) {
      let other = analysis.tokens[i]
      guard other.upos == .noun else { continue }
      let below = other.head == mention.head && [.appos, .nmodDesc, .compound].contains(other.deprel)
      let above = token.head == i && (token.deprel == .appos || token.deprel == .nsubj && isPredicate(i))
      if below || above { note(lemma(i), in: chain, noun: true) }
    }
  }

  private func note(_ word: UInt64, in chain: Int, noun: Bool) {
    let known = noun ? chains[chain].nouns : chains[chain].words
    guard known.count < 12, !known.contains(word) else { return }
    if noun { chains[chain].nouns.append(word) } else { chains[chain].words.append(word) }
    // A word that very many share tells little.
    if byWord[word, default: []].count < 8 { byWord[word, default: []].append(chain) }
  }

  private func isPredicate(_ token: Int) -> Bool {
    for i in max(0, token - 6)..<token
    where analysis.tokens[i].head == token && analysis.tokens[i].deprel == .cop {
      return true
    }
    return false
  }

  private func words(_ m: Int) -> [UInt64] { traits[m].words }

  /// The words by which a mention can be known again.
  private func readWords(_ mention: Mention) -> [UInt64] {
    guard mention.kind == .name else { return [lemma(mention.head)] }
    return mention.tokens.compactMap {
      analysis.tokens[$0].upos == .punct || analysis.tokens[$0].range.count < 2 ? nil : hash($0)
    }
  }

  private func hash(_ token: Int) -> UInt64 {
    GivenNames.word(analysis.text[analysis.tokens[token].range])
  }

  private func lemma(_ token: Int) -> UInt64 { GivenNames.word(analysis.tokens[token].lemma.utf8) }
}

extension ChainReader {
  /// Reads all mentions with the trained weights.
  func read(_ weights: UnsafePointer<Int16>) {
    for m in mentions.indices {
      var chosen: Int?
      var best = chancery_sum_i16(weights, rows, writeNew(m))
      for (rank, chain) in candidates(m).enumerated() {
        let score = chancery_sum_i16(weights, rows, write(m, chain, rank: rank))
        if score > best {
          best = score
          chosen = chain
        }
      }
      put(m, into: chosen)
    }
  }
}

extension EnglishAnalyser {
  /// The chains of mentions that speak of one person, body or thing, in the order of their first mentions.
  ///
  ///     analyser.chains(of: analysis).filter { $0.count > 1 }
  ///
  /// - Parameter analysis: the analysis of one document, by this analyser or another.
  /// - Returns: every mention once; most chains have one mention only.
  public func chains(of analysis: Analysis) -> [[Mention]] {
    let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: ChainReader.count)
    defer { rows.deallocate() }
    let reader = ChainReader(analysis, model, rows)
    reader.read(model.links)
    return reader.chains.map { chain in chain.mentions.map { reader.mentions[$0] } }
  }
}

// MARK: - What the model looks at

extension ChainReader {
  /// The table has 2^`bits` rows.
  package static let bits: UInt64 = 16
  /// No more rows than this are written.
  package static let count = 40

  /// Writes the rows of mention `m` as the beginning of a chain.
  package func writeNew(_ m: Int) -> Int32 {
    var n = 0
    func one(_ t: UInt64, _ a: UInt64, _ b: UInt64 = 0) {
      rows[n] = Row.of(t, a, b, bits: ChainReader.bits)
      n += 1
    }
    let mention = mentions[m]
    let kind = traits[m].kind
    let article = traits[m].article
    var known: UInt64 = 0
    if mention.kind != .pronoun {
      for word in words(m) where byWord[word] != nil { known = 1 }
      if byWord[mention.kind == .name ? traits[m].surname : traits[m].lemma] != nil {
        known += 2
      }
    }
    one(101, kind)
    one(102, kind, traits[m].role)
    one(103, kind, article << 2 | known)
    one(104, mention.kind == .nominal ? traits[m].lemma : traits[m].hash, article)
    one(105, kind, UInt64(min(mention.sentence, 4)) << 4 | known)
    one(106, kind, UInt64(min(chains.count, 4)) << 4 | (quoted[mention.head] ? 1 : 0))
    one(107, kind, UInt64(min(mention.tokens.count, 4)) << 2 | known)
    return Int32(n)
  }

  /// Writes the rows of mention `m` as the next one of chain `c`, after which `rank` others were spoken of; returns
  /// how many.
  package func write(_ m: Int, _ c: Int, rank: Int) -> Int32 {
    var n = 0
    func one(_ t: UInt64, _ a: UInt64, _ b: UInt64 = 0) {
      rows[n] = Row.of(t, a, b, bits: ChainReader.bits)
      n += 1
    }
    let mention = mentions[m]
    let chain = chains[c]
    let last = mentions[chain.mentions[chain.mentions.count - 1]]
    let kind = traits[m].kind
    let other = UInt64(last.kind.rawValue)
    let named = UInt64(chain.name.map { $0.rawValue + 1 } ?? 0)
    let apart = Self.bucket(mention.sentence - last.sentence)
    let near = UInt64(min(rank, 12))
    let pair = kind | named << 8 | other << 12
    let agreement = agreement(m, chain)
    let same = likeness(m, chain)
    let size = UInt64(min(chain.mentions.count, 6))
    one(1, pair, apart)
    one(2, pair, near)
    one(3, pair, agreement << 8 | same)
    one(4, kind | agreement << 8, apart << 8 | near)
    one(5, kind | traits[m].role << 8, role(last.head) | apart << 8)
    one(6, kind | same << 8, apart)
    one(7, kind | same << 8, named << 8 | size)
    one(8, kind | agreement << 8, size << 8 | apart)
    one(9, pair, relation(m, last))
    one(
      10, kind | UInt64(quoted[mention.head] ? 1 : 0) << 8,
      UInt64(quoted[last.head] ? 1 : 0) | other << 1 | apart << 4)
    one(11, kind | traits[m].article << 8, same | named << 8)
    one(12, agreement | same << 8, 7)
    one(13, kind | UInt64(c == 0 ? 1 : 0) << 8, size)
    if mention.kind == .pronoun {
      one(14, traits[m].hash, agreement | role(last.head) << 8 | apart << 16)
      one(15, traits[m].hash, near | agreement << 8)
      one(16, kind | UInt64(chain.pronouns) << 8, named)
      if let noun = chain.nouns.first { one(17, noun, kind) }
    } else if mention.kind == .nominal {
      one(18, traits[m].lemma, named << 8 | same)
      one(19, traits[m].lemma, same << 8 | traits[m].article)
      if let noun = chain.nouns.last { one(20, traits[m].lemma, noun) }
    } else {
      one(21, UInt64(mention.name?.rawValue ?? 9) << 8 | named, same)
      one(22, UInt64(min(mention.tokens.count, 4)) << 8 | UInt64(min(chain.longest, 4)), same)
    }
    return Int32(n)
  }

  private static func bucket(_ distance: Int) -> UInt64 {
    UInt64(distance < 4 ? distance : distance < 7 ? 4 : distance < 15 ? 5 : 6)
  }

  /// How the mention is worded: which pronoun, what kind of name, singular or plural noun.
  private func kindCode(_ mention: Mention, _ pronoun: Pronoun?) -> UInt64 {
    switch mention.kind {
    case .pronoun:
      let possessive = analysis.tokens[mention.head].deprel == .nmodPoss ? 16 : 0
      return UInt64(pronoun?.rawValue ?? 0) | UInt64(possessive)
    case .name: return 32 | UInt64(mention.name?.rawValue ?? 7)
    case .nominal: return analysis.tokens[mention.head].morphology.contains(.plural) ? 65 : 64
    }
  }

  private func role(_ token: Int) -> UInt64 { UInt64(analysis.tokens[token].deprel.rawValue) }

  /// What stands before a noun: 0 nothing, 1 the, 2 a, 3 this or that, 4 a possessor.
  private func article(_ head: Int) -> UInt64 {
    for i in max(0, head - 6)..<head where analysis.tokens[i].head == head {
      switch analysis.tokens[i].deprel {
      case .det:
        switch analysis.tokens[i].lemma {
        case "the": return 1
        case "a", "an": return 2
        case "this", "that": return 3
        default: return 5
        }
      case .nmodPoss: return 4
      default: continue
      }
    }
    return 0
  }

  /// Whether pronouns, given names and number fit: 0 nothing known, 1 they do, 2 they do not.
  private func agreement(_ m: Int, _ chain: Chain) -> UInt64 {
    let mention = mentions[m]
    guard let pronoun = traits[m].pronoun else {
      guard mention.name == .person, chain.given != 0 || chain.pronouns != 0 else { return 0 }
      let own = given[traits[m].given]
      if own == 1 || own == 2 {
        let theirs = chain.given | (chain.pronouns >> Pronoun.he.rawValue) & 3
        return theirs == 0 || theirs == 3 ? 0 : theirs == own ? 1 : 2
      }
      return 0
    }
    let bit: UInt8 = 1 << pronoun.rawValue
    if chain.pronouns & bit != 0 { return 1 }
    if chain.pronouns != 0 { return chain.pronouns & 1 != 0 ? 4 : 2 }
    switch pronoun {
    case .he, .she:
      if chain.given != 0, chain.given != 3 { return chain.given == (pronoun == .he ? 1 : 2) ? 3 : 2 }
      return chain.plural ? 2 : 0
    case .they, .we: return chain.plural ? 3 : 0
    default: return chain.plural ? 5 : 0
    }
  }

  /// How like the chain's names a name is, or its nouns a noun: 0 not at all.
  private func likeness(_ m: Int, _ chain: Chain) -> UInt64 {
    let mention = mentions[m]
    switch mention.kind {
    case .pronoun: return 0
    case .nominal:
      let own = traits[m].lemma
      return chain.nouns.contains(own) ? chain.nouns.last == own ? 2 : 1 : chain.words.contains(own) ? 3 : 0
    case .name:
      let own = words(m)
      let shared = own.reduce(0) { $0 + (chain.words.contains($1) ? 1 : 0) }
      guard shared > 0 else { return chain.words.isEmpty ? 1 : isAcronym(m, chain) ? 9 : 0 }
      let surname = traits[m].surname
      if shared == own.count { return surname == chain.surname ? own.count == chain.longest ? 2 : 3 : 4 }
      // Another given name before the same surname is another person.
      return surname == chain.surname ? chain.longest > 1 && own.count > 1 ? 5 : 6 : 7
    }
  }

  /// Whether one is the initials of the other.
  private func isAcronym(_ m: Int, _ chain: Chain) -> Bool {
    guard chain.named >= 0 else { return false }
    let (short, long) = (mentions[m].tokens, mentions[chain.named].tokens)
    let (a, b) = short.count < long.count ? (short, long) : (long, short)
    guard a.count == 1, b.count > 1 else { return false }
    let letters = b.compactMap { token -> UInt8? in
      let byte = analysis.text[analysis.tokens[token].start]
      return byte &- 65 < 26 ? byte : nil
    }
    return letters.count > 1 && Array(analysis.text[analysis.tokens[a.lowerBound].range]) == letters
  }

  /// How the two stand in the tree, if in one sentence: whether one is below the other or both under one verb.
  private func relation(_ m: Int, _ last: Mention) -> UInt64 {
    let mention = mentions[m]
    guard mention.sentence == last.sentence else { return 0 }
    let (a, b) = (analysis.tokens[mention.head], analysis.tokens[last.head])
    if a.head == last.head { return 2 + UInt64(a.deprel.rawValue) << 4 }
    if b.head == mention.head { return 3 + UInt64(b.deprel.rawValue) << 4 }
    if a.head == b.head { return 4 + UInt64(a.deprel.rawValue) << 4 }
    var at = a.head
    var steps = 0
    while at >= 0, steps < 30 {
      if at == last.head { return 5 }
      at = analysis.tokens[at].head
      steps += 1
    }
    return 1
  }

  /// For each token whether it stands within quotation marks.
  private static func quotations(_ analysis: Analysis) -> [Bool] {
    var out = [Bool](repeating: false, count: analysis.tokens.count)
    var open = 0
    for (i, token) in analysis.tokens.enumerated() {
      if token.upos == .punct {
        let first = analysis.text[token.start]
        let curled = token.range.count == 3 && first == 0xE2 && analysis.text[token.start + 1] == 0x80
        if first == 34 || curled && (analysis.text[token.start + 2] | 1) == 0x9D {
          let opens = curled ? analysis.text[token.start + 2] == 0x9C : open == 0
          open = opens ? i + 1 : 0
        }
      }
      // A quotation that is never closed ends somewhere.
      if open > 0, i - open < 300 { out[i] = true }
    }
    return out
  }
}

/// Given names that are of one gender.
package struct GivenNames {
  private let hashes: UnsafeBufferPointer<UInt32>

  /// A section of sorted hashes, whose two lowest bits are the gender: 1 masculine, 2 feminine, 3 both.
  init(_ section: UnsafeRawBufferPointer) { hashes = section.bindMemory(to: UInt32.self) }

  subscript(_ word: UInt64) -> UInt8 {
    let wanted = GivenNames.hash(word)
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] & ~3 < wanted { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] & ~3 == wanted ? UInt8(hashes[low] & 3) : 0
  }

  /// A hash of a word in lower case.
  package static func word(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64($1 &- 65 < 26 ? $1 | 32 : $1)) &* 0x0000_0100_0000_01B3
    }
  }

  package static func hash(_ word: UInt64) -> UInt32 { Row.of(98, word) & ~3 }
}
