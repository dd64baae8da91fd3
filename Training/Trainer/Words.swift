import Language

/// Makes the table that `Lexicon` reads of "word<tab>bits" lines; returns it and how many words found no room.
func makeLexicon(_ text: [UInt8]) -> [UInt8] {
  var rows = [UInt32](repeating: 0, count: 1 << Int(Lexicon.bits))
  var (kept, lost) = (0, 0)
  for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
    let parts = line.split(separator: "\t")
    guard parts.count == 2, let bits = UInt32(parts[1]) else { continue }
    let hash = Lexicon.hash(Lexicon.word(Array(parts[0].utf8)))
    let row = Int(hash >> UInt32(32 - Lexicon.bits))
    let value = bits << 16 | hash & 0xFFFF
    if let free = [row, row ^ 1].first(where: { rows[$0] == 0 }) {
      rows[free] = value
      kept += 1
    } else {
      lost += 1
    }
  }
  print("lexicon: \(kept) words, no room for \(lost)")
  return rows.flatMap { row in (0..<4).map { UInt8(truncatingIfNeeded: row >> (8 * $0)) } }
}
