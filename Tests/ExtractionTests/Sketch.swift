import Chronology
import Extraction
import Language
import Reading
import Records

/// A document whose analysis is written by hand, so that rules are tried apart from any model.
///
/// One line a sentence, one word an item: `form/UPOS/head/deprel` with the head's number from 1 (0 for the root),
/// then `/lemma` where it is not the form in lower case, and `*PER`, `*ORG` or `*LOC` on each word of a name.
struct Sketch: TextAnalyser {
  let analysis: Analysis
  let document: Document

  init(title: String? = nil, _ sentences: String...) {
    var text: [UInt8] = []
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    var names: [Name] = []
    for sentence in sentences {
      let first = tokens.count
      var open: (start: Int, kind: NameKind)?
      for item in sentence.split(separator: " ") {
        let parts = item.split(separator: "*")
        let fields = parts[0].split(separator: "/").map(String.init)
        let start = text.count
        text.append(contentsOf: fields[0].utf8)
        let head = Int(fields[2]) ?? 0
        let kind = parts.count > 1 ? NameKind.allCases.first { $0.code == parts[1] } : nil
        if let current = open, current.kind != kind {
          names.append(Name(tokens: current.start..<tokens.count, kind: current.kind))
          open = nil
        }
        if let kind, open == nil { open = (tokens.count, kind) }
        tokens.append(
          Token(
            start: start, end: text.count, upos: UPOS.allCases.first { $0.name == fields[1] } ?? .x,
            deprel: Deprel.allCases.first { $0.name == fields[3] } ?? .dep,
            head: head == 0 ? -1 : first + head - 1,
            lemma: fields.count > 4 ? fields[4] : fields[0].lowercased()))
        text.append(32)
      }
      if let current = open { names.append(Name(tokens: current.start..<tokens.count, kind: current.kind)) }
      ranges.append(first..<tokens.count)
    }
    analysis = Analysis(text: text, tokens: tokens, sentences: ranges, names: names)
    document = Document(
      info: DocumentInfo(
        id: "sha256:0", title: title, format: "text", language: "en", date: nil, source: nil,
        length: text.count),
      source: text, text: text, blocks: [Block(kind: .paragraph, range: 0..<text.count, section: nil)],
      sections: [],
      map: SourceMap(runs: [SourceMap.Run(text: 0, source: 0, length: text.count)]))
  }

  func analyse(_ text: [UInt8], blocks: [Range<Int>], people: [String]) -> Analysis { analysis }

  var tree: Tree { Tree(analysis) }

  var cast: Cast { CastBuilder.cast(tree: tree, document: document, fieldPeople: []) }

  func discourse() -> Discourse {
    Discourse(
      document: document, tree: tree, cast: cast,
      calendar: CalendarBuilder.calendar(tree: tree, document: document))
  }

  var events: [EventDraft] {
    EventFinder().events(in: discourse(), voice: Voice(claims: [], tree: tree), claims: [])
  }

  /// The number of the word `form`, counted from 0.
  func at(_ form: String) -> Int { tree.lower.firstIndex(of: form.lowercased()) ?? -1 }
}
