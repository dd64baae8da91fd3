import Language

/// The sentences of `blocks` as the network's training reads them: 32-bit numbers, for each sentence its length and
/// then, a token a row, the word's hashes, the tag, the head (-1 for the root) and the relation.
func wordTable(_ blocks: [Block], _ model: Model) -> [UInt8] {
  let s = Columns(model)
  var out: [UInt32] = []
  var hashes = [UInt32](repeating: 0, count: WordFeatures.count)
  for item in sentences(blocks) where item.range.count <= Columns.limit {
    s.fill(item.block.text, item.block.tokens, item.range)
    out.append(UInt32(s.count))
    for i in 0..<s.count {
      let at = item.range.lowerBound + i
      WordFeatures.write(s, i, &hashes)
      out += hashes
      out.append(UInt32(item.block.tags[at]))
      let head = item.block.heads[at]
      out.append(head < 0 ? UInt32.max : UInt32(head - item.range.lowerBound))
      out.append(UInt32(item.block.labels[at].rawValue))
    }
  }
  return out.withUnsafeBytes(Array.init)
}
