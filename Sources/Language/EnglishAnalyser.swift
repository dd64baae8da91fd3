import Glibc

/// Analyses English with the models that the binary carries.
///
///     let analysis = EnglishAnalyser().analyse(bytes, blocks: [0..<bytes.count])
///
/// The same text gives the same analysis on any machine and any number of threads, and time grows with the
/// text's length only.
public struct EnglishAnalyser: TextAnalyser {
  let model: Model
  private let threads: Int
  private let attributes: Bool

  /// An analyser.
  ///
  /// - Parameters:
  ///   - threads: how many threads a large text is read on; 0 for as many as there are cores, up to 8.
  ///   - attributes: whether it tells who says what, too.
  public init(threads: Int = 0, attributes: Bool = true) {
    model = Model.embedded
    self.attributes = attributes
    self.threads = threads > 0 ? threads : min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  package init(model: Model, threads: Int, attributes: Bool = false) {
    self.model = model
    self.attributes = attributes
    self.threads = threads
  }

  /// Analyses the parts of `text` that `blocks` name, in order.
  ///
  /// - Parameters:
  ///   - text: UTF-8 bytes; bytes that are no UTF-8 are read as letters.
  ///   - blocks: byte ranges that are analysed apart, such as paragraphs; what lies outside the text is left out.
  ///   - people: names of people that the text is known to speak of.
  /// - Returns: the sentences, tokens and names of all blocks.
  public func analyse(_ text: [UInt8], blocks: [Range<Int>], people: [String]) -> Analysis {
    analyse(text, blocks: blocks, people: people, watching: nil)
  }

  /// The same, handing the rows of each piece of the text (on one thread only) with its tokens to `watching`.
  package func analyse(
    _ text: [UInt8], blocks: [Range<Int>], people: [String],
    watching: ((AttributionRows, ArraySlice<Token>) -> Void)?
  ) -> Analysis {
    let blocks = blocks.map { $0.clamped(to: 0..<text.count) }.filter { !$0.isEmpty }
    guard text.count < Int(Int32.max) else {
      return Analysis(text: text, tokens: [], sentences: [], names: [])
    }
    let shares = share(blocks)
    let known = Lexicon.bits(of: people)
    var parts: [Part] = []
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, let first = shares.first else { return }
      let others = shares.dropFirst().map { Worker(model, base, Array(blocks[$0]), known, attributes) }
      let own = Worker(model, base, Array(blocks[first]), known, attributes, runs: false)
      own.watching = watching
      own.isHelped = shares.count == 1 && threads > 1
      own.work()
      parts = [own.part] + others.map { $0.join() }
    }
    return merge(text, parts)
  }

  /// The fewest bytes worth a thread of their own: to wake another core takes as long as to read some kilobytes,
  /// and its caches and page tables begin empty.
  private static let share = 24_000

  /// Deals the blocks out to threads, in order, about the same number of bytes each.
  private func share(_ blocks: [Range<Int>]) -> [Range<Int>] {
    let total = blocks.reduce(0) { $0 + $1.count }
    let wanted = min(threads, max(1, total / EnglishAnalyser.share))
    guard wanted > 1 else { return [0..<blocks.count] }
    var shares: [Range<Int>] = []
    var first = 0
    var read = 0
    var piece = 0
    for (i, block) in blocks.enumerated() {
      let after = read + block.count
      // What is read as one piece stays together, so that threads change nothing.
      if piece >= AttributionRows.bytes {
        piece = 0
        // The middle of a block decides on which side of a cut it falls.
        if shares.count < wanted - 1, (read + after) / 2 >= total * (shares.count + 1) / wanted {
          shares.append(first..<i)
          first = i
        }
      }
      piece += block.count
      read = after
    }
    shares.append(first..<blocks.count)
    return shares
  }

  private func merge(_ text: [UInt8], _ parts: [Part]) -> Analysis {
    guard var all = parts.first else { return Analysis(text: text, tokens: [], sentences: [], names: []) }
    for part in parts.dropFirst() {
      let shift = all.tokens.count
      all.tokens.reserveCapacity(shift + part.tokens.count)
      for var token in part.tokens {
        if token.head >= 0 { token.head += shift }
        all.tokens.append(token)
      }
      for s in part.sentences { all.sentences.append(s.lowerBound + shift..<s.upperBound + shift) }
      for name in part.names {
        all.names.append(
          Name(tokens: name.tokens.lowerBound + shift..<name.tokens.upperBound + shift, kind: name.kind))
      }
      all.attributions += part.attributions.map { $0.moved(by: shift) }
      all.marks += part.marks.map { $0.moved(by: shift) }
    }
    var analysis = Analysis(text: text, tokens: all.tokens, sentences: all.sentences, names: all.names)
    analysis.attributions = all.attributions
    analysis.marks = all.marks
    return analysis
  }
}

/// What one thread made of its blocks.
struct Part {
  var tokens: [Token] = []
  var sentences: [Range<Int>] = []
  var names: [Name] = []
  var attributions: [TaggedAttribution] = []
  var marks: [RecordMark] = []
}

/// Reads some blocks, on a thread of its own if wanted.
private final class Worker: @unchecked Sendable {
  private(set) var part = Part()
  private let model: Model
  private let text: UnsafePointer<UInt8>
  private let blocks: [Range<Int>]
  private let known: [UInt64: UInt64]
  private var given: GivenNames?
  private let attributes: Bool
  var watching: ((AttributionRows, ArraySlice<Token>) -> Void)?
  /// Whether attributions may be read on one more thread.
  var isHelped = false
  private var thread = pthread_t()
  private var started = false

  init(
    _ model: Model, _ text: UnsafePointer<UInt8>, _ blocks: [Range<Int>], _ known: [UInt64: UInt64],
    _ attributes: Bool, runs: Bool = true
  ) {
    self.known = known
    self.attributes = attributes
    self.model = model
    self.text = text
    self.blocks = blocks
    guard runs else { return }
    let box = Unmanaged.passRetained(self)
    let failed = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Worker>.fromOpaque(pointer).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
    if failed == 0 { started = true } else { box.release() }
  }

  /// Waits until the work is done; does it itself if no thread could be had.
  func join() -> Part {
    if started { pthread_join(thread, nil) } else { work() }
    return part
  }

  func work() {
    var segmenter = Segmenter(model)
    defer { segmenter.close() }
    let reader = SentenceReader(model)
    reader.columns.known = known
    let lemmatiser = Lemmatiser(model.lemmas, model.lexicon)
    given = GivenNames(model.bytes(of: .given))
    part.tokens.reserveCapacity(blocks.reduce(0) { $0 + $1.count } / 5 + 16)
    let network = attributes ? RowReaders(model, reader.network) : nil
    var rows = network != nil || watching != nil ? AttributionRows(reader.network) : nil
    var helper: AttributionThread?
    var piece = 0
    for (number, block) in blocks.enumerated() {
      if piece >= AttributionRows.bytes {
        if isHelped, helper == nil, number + 1 < blocks.count,
          let own = RowReaders(model, reader.network)
        {
          helper = AttributionThread(own, spare: AttributionRows(reader.network))
        }
        rows = attribute(rows, network, helper)
        piece = 0
      }
      piece += block.count
      rows?.beginBlock()
      segmenter.read(text, block)
      var first = 0
      for end in segmenter.ends {
        if let full = rows, full.count >= AttributionRows.limit { rows = attribute(full, network, helper) }
        read(segmenter.tokens, first..<end, reader, lemmatiser)
        first = end
        rows?.append(reader.columns, reader.network, text, part.tokens.suffix(reader.columns.count))
      }
    }
    _ = attribute(rows, network, nil)
    if let helper {
      let earlier = helper.finish()
      part.attributions = earlier.attributions + part.attributions
      part.marks = earlier.marks + part.marks
    }
  }

  /// Tells who says what, and what tells of records, in the tokens gathered, which are the last ones read; returns rows to go on with.
  private func attribute(
    _ rows: AttributionRows?, _ network: RowReaders?, _ helper: AttributionThread?
  ) -> AttributionRows? {
    guard let rows, rows.count > 0 else { return rows }
    let first = part.tokens.count - rows.count
    if let helper { return helper.read(rows, first: first) }
    if let found = network?.read(rows, first: first) {
      part.attributions += found.attributions
      part.marks += found.marks
    }
    watching?(rows, part.tokens[first...])
    rows.clear()
    return rows
  }

  private func read(
    _ raw: [RawToken], _ sentence: Range<Int>, _ reader: SentenceReader, _ lemmatiser: Lemmatiser?
  ) {
    let s = reader.columns
    s.fill(text, raw, sentence)
    reader.read()
    let first = part.tokens.count
    var nameStart = -1
    var kind: NameKind?
    for i in 0..<s.count {
      let tag = Int(s.tag[i]) - 1
      let fine = FineTag.all[tag]
      let start = Int(s.start[i])
      let end = Int(s.end[i])
      let next = sentence.lowerBound + i + 1
      let form = UnsafeBufferPointer(start: text + start, count: end - start)
      part.tokens.append(
        Token(
          start: start, end: end, upos: fine.upos,
          deprel: Deprel(rawValue: UInt8(truncatingIfNeeded: s.label[i] &- 1)) ?? .dep,
          spaceAfter: next >= raw.count || raw[next].space > 0, morphology: fine.morphology,
          head: s.head[i] < 0 ? -1 : first + Int(s.head[i]),
          lemma: lemmatiser?.lemma(form, tag: tag) ?? String(decoding: form, as: UTF8.self)))
      var known = UInt16(truncatingIfNeeded: s.lexicon[i]) & 0x1FFF
      if fine.upos == .propn, form.count > 2 { known |= UInt16(given?[GivenNames.word(form)] ?? 0) << 13 }
      part.tokens[part.tokens.count - 1].known = KnownName(rawValue: known)
      let name = Int(s.name[i])
      if let open = kind, name == 0 || name & 1 == 1 {
        part.names.append(Name(tokens: nameStart..<first + i, kind: open))
        kind = nil
      }
      if name & 1 == 1 {
        nameStart = first + i
        kind = NameTag.kind(name)
      }
    }
    if let kind { part.names.append(Name(tokens: nameStart..<part.tokens.count, kind: kind)) }
    part.sentences.append(first..<part.tokens.count)
  }
}
