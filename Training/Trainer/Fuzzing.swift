import Glibc
import Language

/// Texts made of pieces that have broken readers before: cut characters, marks, long runs, other scripts, and slices
/// of a text that makes sense.
struct TextMaker {
  var random: Generator
  let sample: [UInt8]

  private static let pieces: [[UInt8]] = [
    Array("(".utf8), Array("\"".utf8), Array("“".utf8), Array("”".utf8), Array("'s".utf8), Array("n't".utf8),
    Array("...".utf8), Array("—".utf8), Array("👩‍👩‍👧".utf8), Array("🇳🇴".utf8), Array("\u{200B}".utf8),
    Array("\u{FEFF}".utf8), Array("\u{202E}".utf8), Array("שלום".utf8), Array("Сергей".utf8),
    Array("中国".utf8),
    Array("é".utf8), Array("e\u{301}".utf8), Array("\u{0}".utf8), Array("\u{85}".utf8), [0xE2, 0x80],
    [0xF0, 0x9F],
    [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], Array("MR. SMITH".utf8), Array("U.S.".utf8), Array("3.5%".utf8),
    Array("http://a.b/c?d=e&f".utf8), Array("\n\n".utf8), Array("\t|\t".utf8), Array(" , ".utf8),
    Array("-".utf8),
    Array("cannot".utf8), Array(" ".utf8), Array(" and ".utf8), Array(" he said that ".utf8),
  ]

  mutating func text() -> [UInt8] {
    var out: [UInt8] = []
    let length = 1 << Int(random.next() % 13)
    while out.count < length {
      switch random.next() % 8 {
      case 0...3:
        let piece = Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
        let times = random.next() % 16 == 0 ? Int(random.next() % 400) : 1
        for _ in 0..<times { out += piece }
      case 4: out.append(UInt8(truncatingIfNeeded: random.next()))
      default:
        guard sample.count > 200 else { continue }
        let from = Int(random.next() % UInt64(sample.count - 200))
        out += sample[from..<from + Int(random.next() % 200)]
      }
    }
    return out
  }
}

/// Analyses made texts for some seconds and stops the program at the first that is not sound; the seed makes it again.
func fuzz(seconds: Int, seed: UInt64, sample: [UInt8]) {
  let analyser = EnglishAnalyser(threads: 1)
  let end = time(nil) + seconds
  var count = 0
  var bytes = 0
  var slowest = 0.0
  var number = seed
  while time(nil) < end {
    var maker = TextMaker(random: Generator(state: number), sample: sample)
    let text = maker.text()
    let start = clock()
    let analysis = analyser.analyse(text, blocks: paragraphs(text))
    let chains = analyser.chains(of: analysis)
    slowest = max(
      slowest, Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1e6 / Double(max(text.count, 500)))
    if let fault = fault(analysis, chains) {
      complain("fuzz: seed \(number): \(fault)\n")
      exit(70)
    }
    count += 1
    bytes += text.count
    number += 1
  }
  print(
    "fuzz: \(count) texts, \(bytes / 1000) kB, seeds \(seed)..<\(number): all sound; at worst \(slowest) µs a byte"
  )
}

private func fault(_ analysis: Analysis, _ chains: [[Mention]]) -> String? {
  var last = 0
  for token in analysis.tokens {
    if token.start < last || token.end <= token.start || token.end > analysis.text.count {
      return "a token out of order"
    }
    last = token.end
  }
  var next = 0
  for sentence in analysis.sentences {
    if sentence.lowerBound != next || sentence.isEmpty { return "sentences that do not follow each other" }
    next = sentence.upperBound
    var roots = 0
    for i in sentence {
      let head = analysis.tokens[i].head
      if head < 0 { roots += 1 } else if !sentence.contains(head) || head == i { return "a head elsewhere" }
    }
    if roots != 1 { return "\(roots) roots" }
  }
  if next != analysis.tokens.count { return "tokens of no sentence" }
  var seen: Set<Int> = []
  for mention in chains.joined() where !seen.insert(mention.head).inserted {
    return "a mention in two chains"
  }
  return nil
}

/// Prints how long texts of 10 kB to 10 MB take, made by repeating a sample.
func growth(_ sample: [UInt8]) {
  let analyser = EnglishAnalyser(threads: 1)
  var size = 10_000
  while size <= 10_000_000 {
    var text: [UInt8] = []
    while text.count < size { text += sample.prefix(size - text.count) + [10, 10] }
    let blocks = paragraphs(text)
    let start = clock()
    let analysis = analyser.analyse(text, blocks: blocks)
    let chains = analyser.chains(of: analysis)
    let took = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    print(
      "\(size / 1000) kB: \(Int(took * 1000)) ms, \(Int(took * 1e9 / Double(text.count))) ns a byte, "
        + "\(Int(Double(analysis.tokens.count) / took)) words/s, \(chains.count) chains")
    size *= 10
  }
}
