import Language
import LanguageKernels
import Testing

private let story = """
  The ministry's spokeswoman said on Monday that the talks had failed. "We are done," she told reporters. \
  "There will be no more of this."

  According to two officials, the envoy left Geneva in May. Critics argue that nobody asked him. He wants to return.

  "It was a mistake," Anna Berg wrote in a letter to the court.

  """

private func attributions(_ text: String, threads: Int = 1) -> (
  analysis: Analysis, found: [TaggedAttribution]
) {
  let bytes = Array(text.utf8)
  var blocks: [Range<Int>] = []
  var first = 0
  for (at, byte) in bytes.enumerated()
  where byte == 10 && (at == 0 || bytes[at - 1] == 10 || at + 1 == bytes.count) {
    blocks.append(first..<at)
    first = at + 1
  }
  blocks.append(first..<bytes.count)
  let analysis = EnglishAnalyser(threads: threads).analyse(bytes, blocks: blocks)
  return (analysis, analysis.attributions)
}

@Suite(.serialized) struct Attributions {
  @Test func sourceCueAndContentAreReadAndLinked() {
    let (analysis, found) = attributions(story)
    func words(_ tokens: Range<Int>?) -> String { tokens.map { analysis.string(analysis.bytes($0)) } ?? "" }
    let said = found.map {
      "\(words($0.source)) | \(words($0.cue)) | \($0.content.map(words).joined(separator: " … "))"
    }
    #expect(
      said.contains {
        $0.hasPrefix("The ministry's spokeswoman | said") && $0.hasSuffix("that the talks had failed")
      })
    #expect(said.contains { $0.hasPrefix("she | told") && $0.contains("| \"We are done,\"") })
    #expect(said.contains("Critics | argue | that nobody asked him"))
    #expect(said.contains { $0.hasPrefix("Anna Berg | wrote") && $0.contains("It was a mistake") })
  }

  @Test func threadsDoNotChangeThem() {
    let long = String(repeating: story, count: 60)
    let one = attributions(long).found
    #expect(one.count > 200)
    #expect(attributions(long, threads: 2).found == one)
    #expect(attributions(long, threads: 3).found == one)
    // Long enough for a helping thread, too short for shares.
    let short = String(repeating: story, count: 25)
    #expect(attributions(short, threads: 2).found == attributions(short).found)
  }

  @Test func everyProcessorReadsTheSame() {
    defer { _ = chancery_kernel_limit(2) }
    let readings = [Int32](0...2).map { level -> [TaggedAttribution] in
      _ = chancery_kernel_limit(level)
      return attributions(story).found
    }
    #expect(readings[0].count > 3)
    #expect(readings[1] == readings[0])
    #expect(readings[2] == readings[0])
  }

  @Test func noTokenBelongsToTwoContentsAndAllLieWithinTheText() {
    for text in [
      story, String(repeating: "\" said \" ", count: 4_000),
      String(repeating: "he said she said ", count: 2_000),
      String(repeating: "\u{201C}", count: 3_000), "said", "\"\"",
    ] {
      let (analysis, found) = attributions(text)
      var taken = Set<Int>()
      for attribution in found {
        #expect(!attribution.content.isEmpty && (0.0...1.0).contains(attribution.confidence))
        for range in attribution.content + [attribution.cue, attribution.source ?? 0..<0] {
          #expect(range.lowerBound >= 0 && range.upperBound <= analysis.tokens.count)
        }
        for token in attribution.content.joined() { #expect(taken.insert(token).inserted) }
      }
    }
  }

  @Test func anAnalyserMayLeaveThemOut() {
    let bytes = Array(story.utf8)
    let analyser = EnglishAnalyser(threads: 1, attributes: false)
    #expect(analyser.analyse(bytes, blocks: [0..<bytes.count]).attributions.isEmpty)
  }
}
