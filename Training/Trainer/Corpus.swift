import Glibc
import Language

/// A paragraph read by hand.
final class Block {
  var text: UnsafeMutablePointer<UInt8>
  var count: Int
  var tokens: [RawToken] = []
  var tags: [Int] = []
  var heads: [Int] = []
  var labels: [Deprel] = []
  var lemmas: [String] = []
  /// For each sentence the token after its last one.
  var ends: [Int] = []
  var names: [(start: Int, end: Int, kind: NameKind)] = []

  init(_ line: Substring) {
    let bytes = Array(line.utf8).map { $0 == 13 ? 10 : $0 }
    count = bytes.count
    text = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 1)
    text.initialize(from: bytes, count: count)
  }
}

func complain(_ message: String) {
  let bytes = Array(message.utf8)
  write(2, bytes, bytes.count)
}

func readFile(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else {
    complain("cannot open \(path)\n")
    exit(66)
  }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = fread(buffer.baseAddress, 1, size, file)
  }
}

func writeFile(_ path: String, _ bytes: [UInt8]) {
  guard let file = fopen(path, "w") else {
    complain("cannot write \(path)\n")
    exit(73)
  }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

func readBlocks(_ paths: [String]) -> [Block] {
  let uposes = Dictionary(uniqueKeysWithValues: UPOS.allCases.map { ($0.name, $0) })
  let rels = Dictionary(uniqueKeysWithValues: Deprel.allCases.map { ($0.name, $0) })
  var blocks: [Block] = []
  for path in paths {
    for line in String(decoding: readFile(path), as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("T\t") {
        blocks.append(Block(line.dropFirst(2)))
        continue
      }
      let block = blocks[blocks.count - 1]
      let c = line.split(separator: "\t", omittingEmptySubsequences: false)
      if c.count == 3 {
        let kind = NameKind.allCases.first { $0.code == c[2] } ?? .person
        block.names.append((Int(c[0]) ?? 0, Int(c[1]) ?? 0, kind))
        continue
      }
      guard c.count == 8, let start = Int32(c[0]), let end = Int32(c[1]) else { continue }
      block.tokens.append(RawToken(start: start, end: end, hash: 0, first: 0, last: 0, space: 0))
      block.tags.append(FineTag.number(uposes[String(c[2])] ?? .x, morphology(c[3])))
      block.heads.append(Int(c[4]) ?? -1)
      let plain = String(c[5].prefix { $0 != ":" })
      block.labels.append(rels[String(c[5])] ?? rels[plain] ?? .dep)
      block.lemmas.append(String(c[6]))
      if c[7] == "1" { block.ends.append(block.tokens.count) }
    }
  }
  return blocks
}

private func morphology(_ features: Substring) -> Morphology {
  var set: Morphology = []
  for feature in features.split(separator: "|") {
    switch feature {
    case "Tense=Past": set.insert(.past)
    case "Tense=Pres": set.insert(.present)
    case "VerbForm=Fin": set.insert(.finite)
    case "VerbForm=Part": set.insert(.participle)
    case "VerbForm=Ger": set.insert(.gerund)
    case "VerbForm=Inf": set.insert(.infinitive)
    case "Number=Plur", "Number=Ptan": set.insert(.plural)
    case "Number=Sing": set.insert(.singular)
    default: break
    }
  }
  return set
}

struct Generator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func shuffle<T>(_ items: inout [T]) {
    for i in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(i, Int(next() % UInt64(i + 1))) }
  }
}

/// A sentence of a block.
struct Item {
  var block: Block
  var range: Range<Int>
}

func sentences(_ blocks: [Block]) -> [Item] {
  blocks.flatMap { block in
    var first = 0
    return block.ends.map { end in
      defer { first = end }
      return Item(block: block, range: first..<end)
    }
  }
}
