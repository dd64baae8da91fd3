import Language

func trainTokens(_ blocks: [Block], epochs: Int) -> [UInt8] {
  let p = Perceptron(bits: TokenFeatures.bits, classes: 1, direct: true)
  var order = Array(blocks.indices)
  var random = Generator(state: 1)
  var atomiser = Atomiser()
  for epoch in 0..<epochs {
    random.shuffle(&order)
    var wrong = 0
    var all = 0
    for b in order {
      let block = blocks[b]
      let starts = Set(block.tokens.map { $0.start })
      atomiser.read(block.text, 0..<block.count)
      atomiser.atoms.withUnsafeBufferPointer { atoms in
        var open = 0
        for k in atoms.indices.dropFirst() {
          let gold = starts.contains(atoms[k].start)
          if atoms[k].rule == 0 {
            let n = TokenFeatures.write(atoms, k, open: open, p.rows)
            p.score(n)
            p.tick()
            all += 1
            let margin = p.scores[0] * (gold ? 1 : -1)
            if margin <= 0 { wrong += 1 }
            if margin <= 2 { p.push(by: gold ? 1 : -1) }
          }
          if gold { open = k }
        }
      }
    }
    print("tokens epoch \(epoch): \(wrong) of \(all) wrong")
  }
  return p.int16(features: TokenFeatures.count, columns: 1)
}

func trainSentences(_ blocks: [Block], _ model: Model, epochs: Int) -> [UInt8] {
  let p = Perceptron(bits: SentenceFeatures.bits, classes: 1, direct: true)
  var order = Array(blocks.indices)
  var random = Generator(state: 2)
  var segmenter = Segmenter(model)
  var missed = 0
  for epoch in 0..<epochs {
    random.shuffle(&order)
    var wrong = 0
    var all = 0
    missed = 0
    for b in order {
      let block = blocks[b]
      let ends = Set(block.ends.map { block.tokens[$0 - 1].end })
      segmenter.read(block.text, 0..<block.count)
      segmenter.tokens.withUnsafeBufferPointer { tokens in
        var begin = 0
        var enclosure = Enclosure()
        for i in 0..<max(0, tokens.count - 1) {
          enclosure.pass(tokens[i])
          let gold = ends.contains(tokens[i].end)
          if SentenceFeatures.isCandidate(tokens, i) {
            let n = SentenceFeatures.write(tokens, i, begin: begin, quoted: enclosure.code, p.rows)
            p.score(n)
            p.tick()
            all += 1
            let margin = p.scores[0] * (gold ? 1 : -1)
            if margin <= 0 { wrong += 1 }
            if margin <= 2 { p.push(by: gold ? 1 : -1) }
          } else if gold {
            missed += 1
          }
          if gold {
            begin = i + 1
            enclosure.endSentence()
          }
        }
      }
    }
    print("sentences epoch \(epoch): \(wrong) of \(all) wrong, \(missed) never asked")
  }
  return p.int16(features: SentenceFeatures.count, columns: 1)
}
