import Language

/// Learns the table that `Lemmatiser` reads.
func trainLemmas(_ blocks: [Block]) -> [UInt8] {
  // Per (tag, form in lower case): how often each edit.
  struct Edit: Hashable {
    var strip: Int
    var add: [UInt8]
  }
  struct Ending: Hashable {
    var tag: Int
    var bytes: [UInt8]
    var whole: Bool
  }
  var counts: [Ending: [Edit: Int]] = [:]
  for block in blocks {
    for (i, token) in block.tokens.enumerated() {
      let tag = block.tags[i]
      let bytes = (Int(token.start)..<Int(token.end)).map { k -> UInt8 in
        let b = block.text[k]
        return b >= 65 && b < 91 ? b | 32 : b
      }
      let proper = FineTag.all[tag].upos == .propn
      let lemma = Array(block.lemmas[i].utf8).map { $0 >= 65 && $0 < 91 ? $0 | 32 : $0 }
      var same = 0
      while same < bytes.count, same < lemma.count, bytes[same] == lemma[same] { same += 1 }
      let add = Array(lemma[same...])
      if add.count > 14 || proper && !add.isEmpty { continue }
      let edit = Edit(strip: bytes.count - same, add: add)
      counts[Ending(tag: tag, bytes: bytes, whole: true), default: [:]][edit, default: 0] += 1
    }
  }
  func top(_ edits: [Edit: Int]) -> Edit {
    edits.max { a, b in
      (a.value, -a.key.strip, -a.key.add.count) < (b.value, -b.key.strip, -b.key.add.count)
        || (a.value, -a.key.strip, -a.key.add.count) == (b.value, -b.key.strip, -b.key.add.count)
          && b.key.add.lexicographicallyPrecedes(a.key.add)
    }?.key ?? Edit(strip: 0, add: [])
  }
  // Endings count each different form once or twice, so that frequent exceptions teach no rule.
  var endings: [Ending: [Edit: Int]] = [:]
  for (form, edits) in counts {
    let edit = top(edits)
    let weight = min(2, edits[edit] ?? 0)
    for k in 0...min(Lemmatiser.longest, form.bytes.count - 1)
    where form.bytes.count - k >= edit.strip || k == 0 {
      endings[Ending(tag: form.tag, bytes: Array(form.bytes.suffix(k)), whole: false), default: [:]][
        edit, default: 0] += weight
    }
  }
  var table: [Ending: Edit] = [:]
  for (ending, edits) in endings.sorted(by: { $0.key.bytes.count < $1.key.bytes.count }) {
    let edit = top(edits)
    guard ending.bytes.isEmpty || (edits[edit] ?? 0) >= 2 else { continue }
    var shorter = ending
    var inherited = Edit(strip: 0, add: [])
    while !shorter.bytes.isEmpty {
      shorter.bytes.removeFirst()
      if let found = table[shorter] {
        inherited = found
        break
      }
    }
    if edit != inherited || ending.bytes.isEmpty { table[ending] = edit }
  }
  for (form, edits) in counts {
    let edit = top(edits)
    var inherited = Edit(strip: 0, add: [])
    for k in stride(from: min(Lemmatiser.longest, form.bytes.count - 1), through: 0, by: -1) {
      if let found = table[Ending(tag: form.tag, bytes: Array(form.bytes.suffix(k)), whole: false)] {
        inherited = found
        break
      }
    }
    if edit != inherited { table[form] = edit }
  }
  var slots = 1
  while slots < table.count * 2 { slots *= 2 }
  var keys = [UInt32](repeating: 0, count: slots)
  var rules = [UInt16](repeating: 0, count: slots)
  var numbers: [Edit: Int] = [:]
  var edits: [Edit] = []
  let ordered = table.sorted { a, b in
    a.key.tag != b.key.tag
      ? a.key.tag < b.key.tag
      : a.key.whole != b.key.whole
        ? b.key.whole : a.key.bytes.lexicographicallyPrecedes(b.key.bytes)
  }
  for (ending, edit) in ordered {
    if numbers[edit] == nil {
      edits.append(edit)
      numbers[edit] = edits.count
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in ending.bytes.reversed() { hash = Lemmatiser.extend(hash, byte) }
    let key = Lemmatiser.key(hash, ending.tag, whole: ending.whole)
    var slot = Int(key) & (slots - 1)
    while rules[slot] > 0 { slot = (slot + 1) & (slots - 1) }
    keys[slot] = key
    rules[slot] = UInt16(numbers[edit] ?? 0)
  }
  print("lemmas: \(table.count) endings and forms, \(edits.count) edits")
  var out: [UInt8] = []
  func put(_ v: Int, _ bytes: Int) {
    for k in 0..<bytes { out.append(UInt8(truncatingIfNeeded: v >> (8 * k))) }
  }
  put(slots, 4)
  put(edits.count, 4)
  for k in keys { put(Int(k), 4) }
  for r in rules { put(Int(r), 2) }
  for e in edits {
    put(e.strip, 1)
    put(e.add.count, 1)
    out += e.add + [UInt8](repeating: 0, count: 14 - e.add.count)
  }
  return out
}
