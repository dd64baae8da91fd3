import Language
import Reading

/// What the network of marks sees in a document as JSON: for each mark its kind, its bytes in the source, how sure it is, and
/// the choices of whom and when, each with the bytes of the token (null for nobody, nowhere) and its share.
func markLine(_ file: String) throws -> String {
  let document = try Reader().document(readFile(file), name: file)
  let analyser = EnglishAnalyser(threads: 1, attributes: true)
  let analysis = analyser.analyse(document.text, blocks: document.prose.map(\.range), people: [])
  func bytes(_ tokens: Range<Int>) -> String {
    let range = document.map.source(of: analysis.bytes(tokens))
    return "[\(range.lowerBound), \(range.upperBound)]"
  }
  func choices(_ role: [RecordMark.Choice]) -> String {
    let parts = role.map { choice in
      "[\(choice.token.map { bytes($0..<$0 + 1) } ?? "null"), \(choice.share)]"
    }
    return "[\(parts.joined(separator: ", "))]"
  }
  let marks = analysis.marks.map {
    """
    {"kind": "\($0.kind)", "bytes": \(bytes($0.tokens)), "confidence": \($0.confidence), \
    "people": \(choices($0.people)), "starts": \(choices($0.starts)), "ends": \(choices($0.ends))}
    """
  }
  return "[\(marks.joined(separator: ", "))]"
}
