import Foundation
import Language
import Testing

/// Where the corpora lie: $CHANCERY_SHARED, or `shared` beside the project.
private let shared: String? = {
  let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared").path
  let candidates = [ProcessInfo.processInfo.environment["CHANCERY_SHARED"], beside].compactMap { $0 }
  return candidates.first { FileManager.default.fileExists(atPath: $0 + "/data/syntax/gum-dev.conllu") }
}()

@Suite(.enabled(if: shared != nil, "needs ../shared or $CHANCERY_SHARED"))
struct Treebanks {
  /// Tags and heads on raw text, over the tokens that both sides have: a floor well under the card's figures, so
  /// that a broken table shows at once.
  @Test(arguments: [("gum", 0.96, 0.84), ("ewt", 0.95, 0.83)])
  func areReadAboutAsWellAsTheCardSays(_ corpus: String, upos: Double, heads: Double) throws {
    let path = try #require(shared) + "/data/syntax/\(corpus)-dev.conllu"
    let gold = CoNLLU.analysis(try String(contentsOfFile: path, encoding: .utf8))
    // The gold text has no white space but between words; each paragraph is a block of its own.
    var blocks: [Range<Int>] = []
    var start = 0
    for (i, byte) in gold.text.enumerated() where byte == 10 {
      blocks.append(start..<i)
      start = i + 1
    }
    blocks.append(start..<gold.text.count)
    let read = EnglishAnalyser().analyse(gold.text, blocks: blocks)
    var places: [Range<Int>: Int] = [:]
    for (i, token) in read.tokens.enumerated() { places[token.range] = i }
    var (both, tags, arcs) = (0, 0, 0)
    for token in gold.tokens {
      guard let i = places[token.range] else { continue }
      both += 1
      let mine = read.tokens[i]
      if mine.upos == token.upos { tags += 1 }
      let wanted = token.head < 0 ? nil : gold.tokens[token.head].range
      let found = mine.head < 0 ? nil : read.tokens[mine.head].range
      if wanted == found { arcs += 1 }
    }
    #expect(Double(both) / Double(gold.tokens.count) > 0.97)
    #expect(Double(tags) / Double(both) > upos)
    #expect(Double(arcs) / Double(both) > heads)
  }
}
