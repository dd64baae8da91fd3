import Reading
import Testing

/// A document's blocks as a test writes them: "h2 Career", "p Text", "l item", "f key=value", "r a\tb".
func outline(_ document: Document) -> [String] {
  document.blocks.map { block in
    let words = document.string(block.range)
    switch block.kind {
    case .heading(let level): return "h\(level) \(words)"
    case .paragraph: return "p \(words)"
    case .listItem: return "l \(words)"
    case .field(let key): return "f \(key)=\(words)"
    case .row: return "r \(words)"
    case .category: return "c \(words)"
    }
  }
}

/// Numbers that are the same in every run.
struct Numbers {
  var state: UInt64
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Up to `count` of the pieces, one behind another.
  mutating func splice(_ pieces: [String], _ count: Int) -> String {
    var text = ""
    for _ in 0..<next(count) { text += pieces[next(pieces.count)] }
    return text
  }
}

/// Whatever was read: every run of the map leads to bytes of the source, the same where they were not replaced, and
/// blocks follow one another within the text.
func checkMapping(_ document: Document, _ hint: String = "") {
  for run in document.map.runs {
    #expect(
      run.source >= 0 && run.source + run.sourceLength <= document.source.count
        && run.text + run.length <= document.text.count, "\(hint)")
    if !run.isReplaced, run.source + run.length <= document.source.count {
      #expect(
        document.text[run.text..<run.text + run.length].elementsEqual(
          document.source[run.source..<run.source + run.length]), "\(hint)")
    }
  }
  var end = 0
  for block in document.blocks {
    #expect(
      block.range.lowerBound >= end && block.range.upperBound <= document.text.count && !block.range.isEmpty,
      "\(hint)")
    end = block.range.upperBound
    #expect(block.section.map { document.sections.indices.contains($0) } ?? true, "\(hint)")
    let evidence = document.evidence(block.range, section: block.section, method: .rule, confidence: 1)
    #expect(evidence.start < evidence.end && evidence.end <= document.source.count, "\(hint)")
    #expect(
      String(decoding: document.source[evidence.start..<evidence.end], as: UTF8.self) == evidence.quote,
      "\(hint)")
  }
  for citation in document.citations {
    #expect(citation.source.upperBound <= document.source.count, "\(hint)")
    #expect(citation.anchors.allSatisfy { (0...document.text.count).contains($0) }, "\(hint)")
  }
  for note in document.notes { #expect((0...document.source.count).contains(note.offset), "\(hint)") }
}
