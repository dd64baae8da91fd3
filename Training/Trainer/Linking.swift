import Language

/// A document with the chains that its mentions belong to, by the byte where the mention's head word begins.
struct ChainedText {
  var text: [UInt8]
  var chains: [Int: Int] = [:]
}

func readChains(_ path: String) -> [ChainedText] {
  var out: [ChainedText] = []
  for line in String(decoding: readFile(path), as: UTF8.self).split(separator: "\n") {
    if line.hasPrefix("T\t") {
      out.append(ChainedText(text: line.dropFirst(2).utf8.map { $0 == 13 ? 10 : $0 }))
      continue
    }
    let c = line.split(separator: "\t")
    guard c.count == 5, let start = Int(c[0]), let chain = Int(c[2]) else { continue }
    out[out.count - 1].chains[start] = chain
  }
  return out
}

/// Learns to link mentions: the next mention has to score higher with its own chain than with any other. In every
/// other epoch the chains so far are not the right ones but those the model made, as they will be when it is used;
/// a mention's own chain is then the last one that holds another mention of the same thing.
func trainLinks(_ documents: [ChainedText], _ model: Model, epochs: Int) -> [UInt8] {
  let p = Perceptron(bits: ChainReader.bits, classes: 1, direct: true)
  let analyser = EnglishAnalyser(model: model, threads: 2)
  let analyses = documents.map { analyser.analyse($0.text, blocks: paragraphs($0.text)) }
  var order = Array(documents.indices)
  var random = Generator(state: 12)
  for epoch in 0..<epochs {
    random.shuffle(&order)
    var wrong = 0
    var all = 0
    for d in order {
      let reader = ChainReader(analyses[d], model, p.rows)
      // Of each chain the things its mentions speak of, -1 for what the treebank does not mark.
      var things: [[Int]] = []
      let free = epoch % 2 == 1
      for m in reader.mentions.indices {
        let gold = documents[d].chains[analyses[d].tokens[reader.mentions[m].head].start]
        let candidates = reader.candidates(m)
        // A chain out of reach cannot be learned.
        let goal = gold.flatMap { gold in candidates.first { things[$0].contains(gold) } }
        func score(_ chain: Int?, _ rank: Int) -> Float {
          p.score(chain.map { reader.write(m, $0, rank: rank) } ?? reader.writeNew(m))
          return p.scores[0]
        }
        var top: (chain: Int?, rank: Int, score: Float) = (nil, 0, score(nil, 0) - (goal == nil ? 1 : 0))
        var own: (rank: Int, score: Float) = (0, top.score)
        for (rank, chain) in candidates.enumerated() {
          let sum = score(chain, rank) - (chain == goal ? 1 : 0)
          if chain == goal { own = (rank, sum) }
          if sum > top.score { top = (chain, rank, sum) }
        }
        p.tick()
        all += 1
        if top.chain != goal {
          if top.score > own.score + 1 { wrong += 1 }
          p.score(goal.map { reader.write(m, $0, rank: own.rank) } ?? reader.writeNew(m))
          p.push(by: 1)
          p.score(top.chain.map { reader.write(m, $0, rank: top.rank) } ?? reader.writeNew(m))
          p.push(by: -1)
        }
        let right = gold.flatMap { gold in goal ?? things.lastIndex { $0.contains(gold) } }
        let chain = reader.put(m, into: free ? top.chain : right)
        if chain == things.count { things.append([]) }
        things[chain].append(gold ?? -1)
      }
    }
    print("links epoch \(epoch): \(wrong) of \(all) wrong")
  }
  return p.int16(features: ChainReader.count, columns: 1)
}

/// The section of given names of `GivenNames`, from two census lists, each line a name and its share in percent.
func makeGiven(male: [UInt8], female: [UInt8]) -> [UInt8] {
  var shares: [UInt32: (male: Double, female: Double)] = [:]
  for (k, list) in [male, female].enumerated() {
    for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
      let c = line.split(separator: " ")
      guard c.count > 1, let share = Double(c[1]) else { continue }
      let hash = GivenNames.hash(GivenNames.word(c[0].utf8))
      if k == 0 {
        shares[hash, default: (0, 0)].male = share
      } else {
        shares[hash, default: (0, 0)].female = share
      }
    }
  }
  return shares.map { hash, share in
    hash | (share.male > 8 * share.female ? 1 : share.female > 8 * share.male ? 2 : 3)
  }.sorted().flatMap { row in (0..<4).map { UInt8(truncatingIfNeeded: row >> (8 * $0)) } }
}
