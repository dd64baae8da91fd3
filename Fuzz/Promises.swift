import Reading
import Records

/// Ends the process, and so tells the fuzzer, where a promise is broken.
func promise(_ isKept: Bool, _ words: @autoclosure () -> String) {
  if !isKept { fatalError("broken promise: \(words())") }
}

/// What holds for every document that was read.
func check(_ document: Document) {
  let source = document.sourceText
  let text = document.text
  promise(isUTF8(text[...]), "the text is UTF-8")
  var end = 0
  for run in document.map.runs {
    promise(run.text >= end && run.length > 0, "runs ascend in the text: \(run)")
    end = run.text + run.length
    promise(end <= text.count, "runs lie in the text: \(run)")
    promise(
      run.source >= 0 && run.sourceLength >= 0 && run.source + run.sourceLength <= source.count,
      "runs lie in the source: \(run)")
    guard !run.isReplaced else { continue }
    promise(
      text[run.text..<end].elementsEqual(source[run.source..<run.source + run.length]),
      "a run has the source's bytes: \(run)")
  }
  end = 0
  for block in document.blocks {
    let range = block.range
    promise(range.lowerBound >= end && !range.isEmpty, "blocks ascend and have words: \(block)")
    promise(range.upperBound <= text.count, "blocks lie in the text: \(block)")
    end = range.upperBound
    promise(isUTF8(text[range]), "a block begins and ends with a character: \(block)")
    promise(block.section.map { document.sections.indices.contains($0) } ?? true, "a block's section exists")
    checkEvidence(document, range)
  }
  for section in document.sections.enumerated() {
    promise(section.element.parent.map { $0 < section.offset } ?? true, "a section follows its parent")
  }
  for citation in document.citations {
    promise(
      citation.source.lowerBound >= 0 && citation.source.upperBound <= document.source.count,
      "a citation lies in the source: \(citation)")
    promise(
      citation.anchors.allSatisfy { (0...text.count).contains($0) }, "anchors lie in the text: \(citation)")
  }
  for note in document.notes {
    promise((0...document.source.count).contains(note.offset), "notes lie in the source: \(note)")
  }
}

private func checkEvidence(_ document: Document, _ range: Range<Int>) {
  let middle = (range.lowerBound + range.upperBound) / 2
  for part in [range, range.lowerBound..<middle, middle..<range.upperBound, middle..<middle] {
    let evidence = document.evidence(part, section: nil, method: .rule, confidence: 1)
    promise(
      0 <= evidence.start && evidence.start <= evidence.end && evidence.end <= document.source.count,
      "evidence lies in the source: \(part) \(evidence)")
    promise(part != range || evidence.start < evidence.end, "a block has evidence: \(part) \(evidence)")
  }
}

/// In a paragraph of wikitext no mark of templates, links or references is left, unless the source says that it is text.
/// Of a page with marks that nothing closes, which the notes tell, they may be text.
func checkMarks(_ document: Document) {
  let source = document.source
  let literal = ["nowiki", "pre", "math", "&", "syntaxhighlight", "source", "code", "{{{", "[[["]
  guard document.notes.isEmpty, !literal.contains(where: { contains(source[...], $0.utf8) }) else { return }
  for block in document.blocks where block.kind == .paragraph {
    for mark in ["{{", "[[", "<ref>", "<ref "] {
      promise(
        !contains(document.text[block.range], mark.utf8), "no \(mark) in “\(document.string(block.range))”")
    }
  }
}

private func contains(_ bytes: ArraySlice<UInt8>, _ word: String.UTF8View) -> Bool {
  guard let first = word.first else { return true }
  return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: word) }
}

private func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool { String(validating: bytes, as: UTF8.self) != nil }
