import Language
import Reading

/// What `Training/attribution.py` learns from: for each document of a `.texts` file its tokens in pieces, as the
/// engine cuts them.
///
/// A document is the number of its pieces; a piece is the number of its tokens, and for each token 32-bit numbers
/// (first byte and byte behind it in the source, the hashes of word and lemma, head and governor), then the small features, the
/// sentence and block (16 bits each), and the activations. Beside it for each token, as `wordTable` has them, the
/// hashes of its features, from which the activations can be made anew.
func attributionTable(_ texts: [UInt8], _ model: Model) throws -> (rows: [UInt8], features: [UInt8]) {
  var out: [UInt8] = []
  var features: [UInt32] = []
  let columns = Columns(model)
  for line in texts.split(separator: 10) {
    let document = try Reader().document(line.map { $0 == 13 ? 10 : $0 }, name: "text")
    let analyser = EnglishAnalyser(model: model, threads: 1)
    var pieces = 0
    var bytes: [UInt8] = []
    _ = analyser.analyse(document.text, blocks: document.prose.map(\.range), people: []) { rows, tokens in
      pieces += 1
      put(rows.count, 4, &bytes)
      features += hashes(of: tokens, in: document.text, sentences: rows.sentences[..<rows.count], columns)
      for (i, token) in tokens.enumerated() {
        let range = document.map.source(of: token.range)
        for value in [
          range.lowerBound, range.upperBound, Int(rows.words[i]), Int(rows.lemmas[i]), Int(rows.heads[i]),
          Int(rows.governors[i]),
        ] { put(value, 4, &bytes) }
        bytes += rows.features[AttributionRows.kinds * i..<AttributionRows.kinds * (i + 1)]
        put(Int(rows.sentences[i]), 2, &bytes)
        put(Int(rows.blocks[i]), 2, &bytes)
        bytes += UnsafeBufferPointer(start: rows.rows + i * rows.stride, count: rows.given)
      }
    }
    put(pieces, 4, &out)
    out += bytes
  }
  return (out, features.withUnsafeBytes(Array.init))
}

/// The hashes of the words' features, a token after another, sentence by sentence.
private func hashes(
  of tokens: ArraySlice<Token>, in text: [UInt8], sentences: ArraySlice<Int32>, _ columns: Columns
) -> [UInt32] {
  let raw = tokens.map {
    RawToken(
      start: Int32($0.range.lowerBound), end: Int32($0.range.upperBound), hash: 0, first: 0, last: 0, space: 0
    )
  }
  var out: [UInt32] = []
  var word = [UInt32](repeating: 0, count: WordFeatures.count)
  var first = 0
  while first < raw.count {
    let end = sentences[first...].firstIndex { $0 != sentences[first] } ?? raw.count
    text.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { columns.fill(base, raw, first..<end) }
    }
    for i in 0..<columns.count {
      WordFeatures.write(columns, i, &word)
      out += word
    }
    first = end
  }
  return out
}

private func put(_ value: Int, _ count: Int, _ bytes: inout [UInt8]) {
  for k in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * k))) }
}

/// For each document of a `.texts` file its attributions as JSON: spans by byte offsets, as `.spans` files have them.
func attributionLines(_ texts: [UInt8], _ model: Model) throws -> String {
  var out = ""
  for line in texts.split(separator: 10) {
    let document = try Reader().document(line.map { $0 == 13 ? 10 : $0 }, name: "text")
    let analyser = EnglishAnalyser(model: model, threads: 1, attributes: true)
    let analysis = analyser.analyse(document.text, blocks: document.prose.map(\.range), people: [])
    func spans(_ ranges: [Range<Int>]) -> String {
      let bytes = ranges.map { document.map.source(of: analysis.bytes($0)) }
      return "[\(bytes.map { "[\($0.lowerBound), \($0.upperBound)]" }.joined(separator: ", "))]"
    }
    let lines = analysis.attributions.map {
      "{\"source\": \(spans($0.source.map { [$0] } ?? [])), \"cue\": \(spans([$0.cue])), \"content\": \(spans($0.content))}"
    }
    out += "[\(lines.joined(separator: ", "))]\n"
  }
  return out
}
