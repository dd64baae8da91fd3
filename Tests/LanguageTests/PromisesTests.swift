import Foundation
import Language
import Testing

private func analyse(_ text: String, threads: Int = 1) -> Analysis {
  let bytes = Array(text.utf8)
  return EnglishAnalyser(threads: threads).analyse(bytes, blocks: [0..<bytes.count])
}

/// Tokens in order inside the text, each sentence a tree with one root, names inside sentences.
private func expectSound(_ analysis: Analysis, _ comment: Comment) {
  var at = 0
  var sound = true
  for token in analysis.tokens {
    sound = sound && token.start >= at && token.end > token.start && token.end <= analysis.text.count
    at = token.end
  }
  var next = 0
  for sentence in analysis.sentences {
    sound = sound && sentence.lowerBound == next && !sentence.isEmpty
    next = sentence.upperBound
    sound = sound && sentence.filter { analysis.tokens[$0].head < 0 }.count == 1
    for token in sentence {
      var (above, steps) = (token, 0)
      while above >= 0, sentence.contains(above), steps <= sentence.count {
        above = analysis.tokens[above].head
        steps += 1
      }
      sound = sound && above == -1
    }
  }
  sound = sound && next == analysis.tokens.count
  for (name, after) in zip(analysis.names, analysis.names.dropFirst()) {
    sound = sound && name.tokens.upperBound <= after.tokens.lowerBound
  }
  #expect(sound, comment)
}

@Suite struct AnalysisPromises {
  @Test func everyByteThatIsNoSpaceBelongsToOneToken() {
    let text = "“I can't,” said J. D. Gordon (of the U.S. team) — it's 3.5% …  then–Secretary\tWho?"
    let analysis = analyse(text)
    expectSound(analysis, "tokens in order")
    let covered = analysis.tokens.map { analysis.string($0.range) }.joined()
    #expect(covered == text.filter { !$0.isWhitespace })
  }

  @Test func initialsAndAbbreviationsEndNoSentence() {
    let analysis = analyse("He met J. D. Gordon in the U.S. embassy. Mr. Smith did not come.")
    #expect(analysis.sentences.count == 2)
  }

  @Test func anInitialInANameEndsNoSentence() {
    let met = analyse("President Vladimir V. Putin met Michael A. Cohen in May.")
    #expect(met.sentences.count == 1)
    #expect(met.tokens.indices.contains { met.form($0) == "V." })
    #expect(analyse("He served under Henry V. The king died.").sentences.count == 2)
  }

  @Test func contractionsAndPossessivesComeApart() {
    let analysis = analyse("Smith's aide didn't know what they'd said.")
    let forms = analysis.tokens.indices.map { analysis.form($0) }
    #expect(
      forms == ["Smith", "'s", "aide", "did", "n't", "know", "what", "they", "'d", "said", "."])
  }

  @Test func aSentenceNeverCrossesABlock() {
    let text = Array("A heading\n\nthe text goes on".utf8)
    let analysis = EnglishAnalyser().analyse(text, blocks: [0..<9, 11..<text.count])
    #expect(analysis.sentences.count == 2)
    #expect(analysis.form(analysis.sentences[1].lowerBound) == "the")
  }

  @Test func threadsDoNotChangeTheResult() {
    let paragraph = "The minister met Anna Berg in Oslo on 3 May 2011, the paper said. She denied it.\n"
    let bytes = Array(String(repeating: paragraph, count: 400).utf8)
    var blocks: [Range<Int>] = []
    for start in stride(from: 0, to: bytes.count, by: paragraph.utf8.count) {
      blocks.append(start..<start + paragraph.utf8.count)
    }
    let one = EnglishAnalyser(threads: 1).analyse(bytes, blocks: blocks)
    let three = EnglishAnalyser(threads: 3).analyse(bytes, blocks: blocks)
    expectSound(three, "three threads")
    #expect(CoNLLU.text(of: one) == CoNLLU.text(of: three))
    #expect(one.names == three.names)
  }

  @Test func blocksOutsideTheTextAreLeftOut() {
    #expect(EnglishAnalyser().analyse([], blocks: [0..<0, 3..<9]).tokens.isEmpty)
    #expect(EnglishAnalyser().analyse(Array("Go".utf8), blocks: [0..<40]).tokens.count == 1)
  }

  @Test func printedConlluReadsBack() {
    let analysis = analyse("Anna Berg resigned. Oslo didn't react.")
    let again = CoNLLU.analysis(CoNLLU.text(of: analysis))
    #expect(again.tokens.map(\.head) == analysis.tokens.map(\.head))
    #expect(again.names == analysis.names)
  }
}

@Suite struct AnyInput {
  static let texts: [(String, [UInt8])] = [
    ("brackets", Array(repeating: 40, count: 200_000)),
    ("quotes", Array(repeating: 39, count: 100_000)),
    ("one word", Array(repeating: 97, count: 300_000)),
    ("nothing but zero bytes", Array(repeating: 0, count: 1_000)),
    ("no UTF-8", (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) }),
    ("cut characters", Array(repeating: [0xE2, 0x80, 0x20, 0xF0, 0x9F, 0xC3], count: 5_000).flatMap { $0 }),
    ("emoji", Array(String(repeating: "👩‍👩‍👧🇳🇴 ", count: 5_000).utf8)),
    ("Cyrillic", Array(String(repeating: "Сергей Кузнецов, посол. ", count: 4_000).utf8)),
    ("right to left", Array(String(repeating: "‏שלום עולם، مرحبا ", count: 4_000).utf8)),
    ("zero width", Array(String(repeating: "\u{200B}\u{FEFF}a\u{200D}b ", count: 5_000).utf8)),
    ("capitals", Array(String(repeating: "THE U.S. AND MR. SMITH DIDN'T GO ", count: 3_000).utf8)),
    (
      "a line without an end",
      Array(String(repeating: "the man and the dog went home and ", count: 5_000).utf8)
    ),
    ("apostrophes", Array(String(repeating: "n't'sn't'll ", count: 5_000).utf8)),
  ]

  @Test(arguments: texts.indices) func isReadInLinearTimeWithoutACrash(_ index: Int) {
    let (name, bytes) = AnyInput.texts[index]
    let clock = ContinuousClock()
    var analysis = Analysis(text: [], tokens: [], sentences: [], names: [])
    var mentions: [Mention] = []
    let time = clock.measure {
      let analyser = EnglishAnalyser()
      analysis = analyser.analyse(bytes, blocks: [0..<bytes.count])
      mentions = analyser.chains(of: analysis).flatMap { $0 }
    }
    expectSound(analysis, Comment(rawValue: name))
    #expect(Set(mentions.map(\.head)).count == mentions.count, "no mention is in two chains: \(name)")
    // Two seconds where nothing else runs; anything quadratic takes minutes, on any machine.
    #expect(time < .seconds(30), Comment(rawValue: name))
  }
}
