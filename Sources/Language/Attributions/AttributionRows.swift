/// What the attribution network looks at: a row a token, gathered sentence by sentence while the text is analysed.
///
/// A row begins with what the sentence network made of the token, its last layer and its word's vector, as
/// activations; behind them is room for the vector of the token's own features (`AttributionNetwork`).
package final class AttributionRows {
  /// Where rows end, though the block goes on: no text is long enough to need more memory than this many tokens.
  package static let limit = 1024
  /// A block that begins behind this many bytes begins new rows. Hardly any attribution crosses a block.
  package static let bytes = 3500
  /// Dimensions of the vector of a token's own features.
  package static let own = 64
  /// How many small features a token has.
  package static let kinds = 7

  package private(set) var count = 0
  /// Bytes of a row, and how many of them come from the sentence network.
  package let stride: Int
  package let given: Int
  package let rows: UnsafeMutablePointer<UInt8>
  /// Hashes of each token's form in lower case and of its lemma.
  package private(set) var words: [UInt32] = []
  package private(set) var lemmas: [UInt32] = []
  /// The token each depends on, and the word that its clause hangs on; -1 for none.
  package private(set) var heads: [Int32] = []
  package private(set) var governors: [Int32] = []
  /// `kinds` numbers a token: tag, relation, name class, layout, governing relation, place of the head, dependents.
  package private(set) var features: [UInt8] = []
  package private(set) var sentences: [Int32] = []
  package private(set) var blocks: [Int32] = []

  /// The number of values of each of the small features.
  package static let sizes = [33, 51, 8, 32, 18, 9, 32]

  private var sentence: Int32 = -1
  private var block: Int32 = -1
  private var isBlockStart = false
  private var isOpen = false
  private var wasOpen = false
  private var dependents = [UInt8](repeating: 0, count: Columns.limit)

  package init(_ network: Network) {
    given = network.stateWidth + WordVectors.width
    stride = given + AttributionRows.own
    rows = .allocate(capacity: (AttributionRows.limit + Columns.limit) * stride)
  }

  deinit { rows.deallocate() }

  /// Begins anew.
  package func clear() {
    count = 0
    words.removeAll(keepingCapacity: true)
    lemmas.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    governors.removeAll(keepingCapacity: true)
    features.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    sentence = -1
    block = -1
    isOpen = false
    wasOpen = false
  }

  /// What is added next begins a block.
  package func beginBlock() {
    block += 1
    isBlockStart = true
    wasOpen = isOpen
    isOpen = false
  }

  /// Adds the sentence that the network has just read, with its tokens.
  package func append(
    _ s: Columns, _ network: Network, _ text: UnsafePointer<UInt8>, _ tokens: ArraySlice<Token>
  ) {
    sentence += 1
    let first = Int32(count)
    for i in 0..<s.count { dependents[i] = 0 }
    for i in 0..<s.count where s.head[i] >= 0 {
      dependents[Int(s.head[i])] |= AttributionRows.dependent[Int(truncatingIfNeeded: s.label[i] & 63)]
    }
    for i in 0..<s.count {
      let row = rows + count * stride
      row.update(from: network.states(of: i), count: network.stateWidth)
      (row + network.stateWidth).update(from: network.words(of: i), count: WordVectors.width)
      words.append(UInt32(truncatingIfNeeded: s.word[i] ^ s.word[i] >> 32))
      lemmas.append(AttributionRows.hash(of: tokens[tokens.startIndex + i].lemma))
      let head = s.head[i]
      heads.append(head < 0 ? -1 : first + head)
      let (governor, relation) = AttributionRows.governor(of: i, s)
      governors.append(governor < 0 ? -1 : first + governor)
      features.append(UInt8(truncatingIfNeeded: min(s.tag[i], 32)))
      features.append(UInt8(truncatingIfNeeded: min(s.label[i], 50)))
      features.append(UInt8(truncatingIfNeeded: s.name[i]))
      let mark = readMark(text, Int(s.start[i]), Int(s.end[i]))
      features.append(mark | (wasOpen ? 4 : 0) | (isBlockStart ? 8 : 0) | (i == 0 ? 16 : 0))
      features.append(governor < 0 ? 0 : UInt8(2 * relation + (governor < Int32(i) ? 0 : 1)))
      features.append(AttributionRows.place(of: head, from: Int32(i)))
      features.append(dependents[i])
      sentences.append(sentence)
      blocks.append(block)
      isBlockStart = false
      count += 1
    }
  }

  /// What a token is to quotation marks: 0 outside, 1 an opening mark, 2 inside, 3 a closing mark.
  func mark(_ token: Int) -> UInt8 { features[token * AttributionRows.kinds + 3] & 3 }

  /// Whether a token is tagged as a verb.
  func isVerb(_ token: Int) -> Bool { AttributionRows.isVerb(features[token * AttributionRows.kinds]) }

  /// Whether a tag, as the columns number it, is a verb's.
  static func isVerb(_ tag: UInt8) -> Bool { tag >= 20 && tag <= 26 }

  /// 0 outside quotation marks, 1 an opening mark, 2 inside, 3 a closing mark.
  private func readMark(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> UInt8 {
    var opens = false
    var closes = false
    switch text[start] {
    case UInt8(ascii: "\""):
      opens = !isOpen
      closes = isOpen
    case UInt8(ascii: "`"): opens = end - start == 2
    case UInt8(ascii: "'"): closes = end - start == 2 && text[start + 1] == text[start]
    case 0xE2 where end - start == 3 && text[start + 1] == 0x80:
      opens = text[start + 2] == 0x9C || text[start + 2] == 0x9E
      closes = text[start + 2] == 0x9D
    case 0xC2 where end - start == 2:
      opens = text[start + 1] == 0xAB
      closes = text[start + 1] == 0xBB
    default: break
    }
    if opens {
      isOpen = true
      return 1
    }
    if closes {
      isOpen = false
      return 3
    }
    return isOpen ? 2 : 0
  }

  /// The word that the clause of token `i` hangs on, and how (1…8).
  private static func governor(of i: Int, _ s: Columns) -> (Int32, Int) {
    var at = i
    for _ in 0..<40 {
      let head = s.head[at]
      guard head >= 0 else { return (-1, 0) }
      let relation = clauses[Int(truncatingIfNeeded: s.label[at] & 63)]
      if relation > 0 { return (head, Int(relation)) }
      at = Int(head)
    }
    return (-1, 0)
  }

  /// For each relation, as the columns number it, which kind of clause it hangs on something.
  private static let clauses: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 64)
    let kinds: [(Deprel, UInt8)] = [
      (.ccomp, 1), (.xcomp, 2), (.parataxis, 3), (.advcl, 4), (.advclRelcl, 4), (.acl, 5), (.aclRelcl, 6),
      (.csubj, 7), (.csubjPass, 7), (.appos, 8),
    ]
    for (relation, kind) in kinds { table[Int(relation.rawValue) + 1] = kind }
    return table
  }()

  /// For each relation which bit of the dependents of its head it sets.
  private static let dependent: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 64)
    let bits: [(Deprel, UInt8)] = [
      (.ccomp, 1), (.xcomp, 2), (.parataxis, 4), (.nsubj, 8), (.nsubjPass, 8), (.obj, 16),
    ]
    for (relation, bit) in bits { table[Int(relation.rawValue) + 1] = bit }
    return table
  }()

  /// A hash of a lemma (FNV-1a).
  private static func hash(of lemma: String) -> UInt32 {
    var lemma = lemma
    return lemma.withUTF8 { bytes in
      var hash: UInt32 = 0x811C_9DC5
      for byte in bytes { hash = (hash ^ UInt32(byte &- 65 < 26 ? byte | 32 : byte)) &* 0x0100_0193 }
      return (hash ^ hash >> 15) &* 0x85EB_CA6B
    }
  }

  /// On which side the head stands, and how far away: 0 for the root, then 1…4 before, 5…8 behind.
  private static func place(of head: Int32, from i: Int32) -> UInt8 {
    guard head >= 0 else { return 0 }
    let apart = abs(head - i)
    let step: UInt8 = apart < 2 ? 1 : apart < 4 ? 2 : apart < 8 ? 3 : 4
    return head < i ? step : 4 + step
  }
}
