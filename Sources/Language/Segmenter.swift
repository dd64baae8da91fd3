import LanguageWeights

/// Finds the tokens and sentences of a block.
package struct Segmenter {
  package private(set) var tokens: [RawToken] = []
  /// For each sentence the token after its last one.
  package private(set) var ends: [Int] = []
  private var atomiser = Atomiser()
  private let model: Model
  private let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: 64)
  private let lexicon: Lexicon
  /// Where initials in the middle of a name end.
  private var initials: [Int32] = []

  package init(_ model: Model) {
    self.model = model
    lexicon = model.lexicon
  }

  package func close() { rows.deallocate() }

  package mutating func read(_ text: UnsafePointer<UInt8>, _ block: Range<Int>) {
    tokens.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    initials.removeAll(keepingCapacity: true)
    atomiser.read(text, block)
    readTokens(text)
    if !tokens.isEmpty { readSentences() }
  }

  private mutating func readTokens(_ text: UnsafePointer<UInt8>) {
    atomiser.atoms.withUnsafeBufferPointer { atoms in
      var open = 0
      var k = 0
      while k < atoms.count {
        if endsInitial(atoms, k, text) {
          initials.append(atoms[k].end)
        } else if k > 0, begins(atoms, k, open) {
          tokens.append(Segmenter.token(atoms, open..<k))
          open = k
        }
        k += 1
      }
      if k > open { tokens.append(Segmenter.token(atoms, open..<k)) }
    }
  }

  @inline(__always)
  private func begins(_ atoms: UnsafeBufferPointer<Atom>, _ k: Int, _ open: Int) -> Bool {
    if atoms[k].rule > 0 { return atoms[k].rule == 1 }
    // A comma, semicolon or closing bracket after a word and before white space.
    if atoms[k].kind == .mark, atoms[k - 1].kind != .mark, k + 1 >= atoms.count || atoms[k + 1].space > 0 {
      switch atoms[k].hash {
      case 44, 59, 41, 63 | 1 << 8, 33 | 1 << 8: return true
      default: break
      }
    }
    if endsTitle(atoms, k) { return false }
    let n = TokenFeatures.write(atoms, k, open: open, rows)
    return chancery_sum_i16(model.tokens, rows, n) > 0
  }

  /// Whether atom `k` is the full stop of a shortened title before a name: "Sgt. Doe", "Rep. Jane Roe".
  private func endsTitle(_ atoms: UnsafeBufferPointer<Atom>, _ k: Int) -> Bool {
    guard atoms[k].hash == TitleAbbreviations.stop, atoms[k].kind == .mark, atoms[k - 1].kind == .title,
      k + 1 < atoms.count, atoms[k + 1].space > 0,
      atoms[k + 1].kind == .title || atoms[k + 1].kind == .upper
    else { return false }
    return TitleAbbreviations.words.contains(atoms[k - 1].hash)
  }

  /// Whether atom `k` is the full stop of an initial behind a given name: "Vladimir V. Putin", not "under Henry V. The king".
  private func endsInitial(
    _ atoms: UnsafeBufferPointer<Atom>, _ k: Int, _ text: UnsafePointer<UInt8>
  ) -> Bool {
    guard k > 1, k + 1 < atoms.count, atoms[k].hash == TitleAbbreviations.stop, atoms[k].kind == .mark,
      atoms[k].space == 0, atoms[k - 1].end - atoms[k - 1].start == 1, atoms[k - 1].space == 1,
      atoms[k - 1].kind == .title || atoms[k - 1].kind == .upper, atoms[k - 2].kind == .title,
      atoms[k + 1].space == 1, atoms[k + 1].kind == .title,
      !TitleAbbreviations.openers.contains(atoms[k + 1].hash)
    else { return false }
    func known(_ atom: Atom) -> UInt64 {
      lexicon[Form(text + Int(atom.start), Int(atom.end - atom.start)).word]
    }
    // Of a name that is not listed neither word may be an everyday one.
    func isName(_ bits: UInt64) -> Bool { bits & Lexicon.person != 0 || bits & Lexicon.everyday == 0 }
    let before = known(atoms[k - 2])
    return before & Lexicon.given != 0 || isName(before) && isName(known(atoms[k + 1]))
  }

  private mutating func readSentences() {
    var begin = 0
    var enclosure = Enclosure()
    tokens.withUnsafeBufferPointer { tokens in
      for i in 0..<tokens.count - 1 {
        enclosure.pass(tokens[i])
        var cut = i + 1 - begin >= Columns.limit
        if !cut, SentenceFeatures.isCandidate(tokens, i) {
          let n = SentenceFeatures.write(tokens, i, begin: begin, quoted: enclosure.code, rows)
          cut =
            chancery_sum_i16(model.sentences, rows, n) > 0
            && !(enclosure.isBracketed && Segmenter.isInsideBracket(tokens, i))
            && !TitleAbbreviations.tokens.contains(tokens[i].hash)
            && !Segmenter.closesShort(tokens, i)
            && !Segmenter.isInitial(tokens, i) && !initials.contains(tokens[i].end)
        }
        if cut {
          // `… that. "A clerk …`: a mark that opens a quotation begins the next sentence, and does not end this one.
          let end = i > begin && Segmenter.opensQuotation(tokens, i) ? i : i + 1
          ends.append(end)
          begin = end
          enclosure.endSentence()
        }
      }
      ends.append(tokens.count)
    }
  }

  /// Whether a straight quotation mark stands behind a sentence's end and white space, right before a word.
  private static func opensQuotation(_ tokens: UnsafeBufferPointer<RawToken>, _ i: Int) -> Bool {
    tokens[i].first / 64 == 34 && tokens[i].end == tokens[i].start + 1 && tokens[i].space > 0
      && tokens[i + 1].space == 0
      && Enclosure.isStop(tokens[i - 1].last)
  }

  /// "Maj. Gen. Tom Poe (ret.) there": behind the bracket the sentence goes on in lower case.
  private static func closesShort(_ tokens: UnsafeBufferPointer<RawToken>, _ i: Int) -> Bool {
    i > 0 && Enclosure.isClosing(tokens[i].last) && Enclosure.isStop(tokens[i - 1].last)
      && tokens[i + 1].space == 1 && tokens[i + 1].first < 64 && tokens[i + 1].first & 7 == 0
  }

  /// "given to Dr. P. J. Lourens", "left to right: A. W. Tickell": an initial before another one or behind a title.
  private static func isInitial(_ tokens: UnsafeBufferPointer<RawToken>, _ i: Int) -> Bool {
    func isLetter(_ at: Int) -> Bool {
      tokens[at].end - tokens[at].start == 2 && Enclosure.isStop(tokens[at].last) && tokens[at].first >= 64
    }
    guard isLetter(i), tokens[i + 1].space == 1 else { return false }
    return isLetter(i + 1) || i > 0 && TitleAbbreviations.tokens.contains(tokens[i - 1].hash)
  }

  /// Whether a bracket is open behind token `i` that closes soon and on the same line, and the token ends no sentence of its
  /// own: "(pinyin: Qiú Míngyuǎn; born October 1952)", "(b. Szentmiklós 1889 – d. Herndon 1958)".
  private static func isInsideBracket(_ tokens: UnsafeBufferPointer<RawToken>, _ i: Int) -> Bool {
    let token = tokens[i]
    let isFullStop = Enclosure.isStop(token.last)
    let isInitial =
      token.end - token.start == 2
      || (token.end - token.start == 1 && i > 0
        && tokens[i - 1].end - tokens[i - 1].start == 1 && token.space == 0)
    if isFullStop, !isInitial { return false }
    for at in i + 1..<min(tokens.count, i + 60) {
      if tokens[at].space == 2 { return false }
      if Enclosure.isClosing(tokens[at].first) { return true }
    }
    return false
  }

  /// The token that the atoms given make.
  package static func token(_ atoms: UnsafeBufferPointer<Atom>, _ range: Range<Int>) -> RawToken {
    let first = atoms[range.lowerBound]
    let last = atoms[range.upperBound - 1]
    var hash = first.hash
    for i in range.dropFirst() { hash = (hash ^ (hash >> 31)) &* Row.first ^ atoms[i].hash }
    return RawToken(
      start: first.start, end: last.end, hash: hash, first: TokenFeatures.key(first),
      last: TokenFeatures.key(last), space: first.space)
  }
}

/// Titles that are shortened before a name, and after which no sentence ends: the treebanks that the boundaries were
/// trained on have few of them.
enum TitleAbbreviations {
  private static let forms = [
    "rep", "reps", "sen", "sens", "gov", "govs", "gen", "lt", "col", "hon", "rev", "revs", "prof", "profs",
    "amb",
    "atty", "supt", "det", "sgt", "cpl", "pvt", "capt", "adm", "maj", "pres", "msgr", "cmdr", "cdr", "brig",
    "lieut", "ald", "insp", "mme", "mlle", "secy", "dr", "drs", "mr", "messrs", "ms", "mrs", "br", "fr", "st",
    "mt", "ft",
  ]

  /// The hashes of words that begin a sentence rather than a surname.
  static let openers = Set(
    [
      "the", "he", "she", "it", "they", "we", "his", "her", "its", "their", "our", "in", "on", "at", "by",
      "for", "from",
      "with", "to", "of", "as", "an", "this", "that", "these", "those", "there", "then", "when", "while",
      "where",
      "after", "before", "since", "until", "during", "under", "but", "and", "or", "nor", "so", "yet", "if",
      "although",
      "though", "because", "both", "all", "many", "some", "most", "no", "not", "one", "two", "who", "what",
      "how",
      "however", "later", "today", "now", "here", "once", "soon", "also", "another", "among", "between",
    ].map(hash))

  /// The hash of a full stop that stands alone.
  static let stop: UInt64 = 46 | 1 << 8

  /// The hashes of the forms without their full stop.
  static let words = Set(forms.map(hash))

  /// The hashes of the tokens that they make with it.
  static let tokens = Set(
    forms.map { form -> UInt64 in
      let hash = hash(form)
      return (hash ^ (hash >> 31)) &* Row.first ^ stop
    })

  /// As `Atomiser` reckons it, of letters in lower case.
  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
