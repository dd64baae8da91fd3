import Language
import Records

/// Cues inserted in what is said: "He had been paid, he said, in crates of beer."
struct Insertion {
  private let discourse: Discourse
  private let quotations: Quotations
  private var tree: Tree { discourse.tree }

  init(_ discourse: Discourse, _ quotations: Quotations) {
    self.discourse = discourse
    self.quotations = quotations
  }

  /// Adds what stands behind the cue to a content that ends before it, where it goes on with the same clause.
  ///
  /// - Parameters:
  ///   - attribution: one with a content before its cue.
  ///   - cues: the verbs of the sentence by which anybody says something.
  func goesOn(_ attribution: inout Attribution, _ cues: [Int]) {
    guard attribution.content.count == 1, let front = attribution.content.first,
      let commas = commas(attribution),
      tree[commas.opening - 1].end == front.upperBound,
      quotations.quotation(at: front.lowerBound) == nil
    else { return }
    let sentence = tree.sentenceTokens(of: attribution.cue)
    var end = commas.closing + 1
    while end < sentence.upperBound, ![";", ":", "\"", "“", "—", "–"].contains(tree.lower[end]) { end += 1 }
    while end > commas.closing + 1, tree[end - 1].upos == .punct { end -= 1 }
    let behind = commas.closing + 1..<end
    guard !behind.isEmpty, !cues.contains(where: { behind.contains($0) && $0 != attribution.cue }),
      continues(behind, commas.opening - 1, front)
    else { return }
    attribution.content = [front, tree[behind.lowerBound].start..<tree[end - 1].end]
    // "according to the register, 94 carats": what goes on is none of the source.
    if let words = attribution.sourceWords, words.upperBound > commas.closing,
      words.lowerBound < commas.closing
    {
      attribution.sourceWords = words.lowerBound..<commas.closing
      if let source = attribution.source, source >= commas.closing {
        attribution.source = words.prefix(while: { $0 < commas.closing }).last { tree[$0].upos != .punct }
      }
    }
  }

  /// The commas around the cue with its source; nil where there is more between them.
  private func commas(_ attribution: Attribution) -> (opening: Int, closing: Int)? {
    let sentence = tree.sentenceTokens(of: attribution.cue)
    let isAccording = tree.lower[attribution.cue] == "according"
    var first = attribution.cueTokens.min() ?? attribution.cue
    if !isAccording {
      first = min(first, attribution.sourceWords?.lowerBound ?? first)
      if let source = attribution.source, source < attribution.cue, sentence.contains(source) {
        first = min(first, tree.span(source).lowerBound)
      }
    }
    if ["as", "so"].contains(tree.lower[first - 1]) { first -= 1 }
    let opening = first - 1
    guard opening > sentence.lowerBound, tree.lower[opening] == "," else { return nil }
    let last = max(attribution.cue, attribution.cueTokens.max() ?? attribution.cue)
    let most = isAccording ? 8 : 3
    guard
      let closing = (last + 1 ..<| min(last + 2 + most, sentence.upperBound)).first(where: {
        tree.lower[$0] == ","
      }),
      !(last + 1 ..<| closing).contains(where: { [.verb, .aux, .sconj, .cconj].contains(tree[$0].upos) })
    else { return nil }
    return (opening, closing)
  }

  /// Whether some words behind a cue are of the clause before it.
  private func continues(_ behind: Range<Int>, _ last: Int, _ front: Range<Int>) -> Bool {
    let first = behind.lowerBound
    // "weighed, according to the register, 94 carats", "They were, he said, in dry dock"
    if [.verb, .aux].contains(tree[last].upos), ![.cconj, .punct].contains(tree[first].upos),
      tree.lower[first] != "who", tree.lower[first] != "which", !tree.lower[first].hasSuffix("ing")
    {
      return true
    }
    guard tree[first].upos == .adp, Insertion.goingOn.contains(tree.lower[first]) else { return false }
    // "he said, in a letter", "she told them, on Monday", "he said, with a smile": when and how it was said.
    let noun = behind.dropFirst().first { [.noun, .propn, .num].contains(tree[$0].upos) } ?? first
    return discourse.calendar.span(at: noun) == nil
      && !behind.prefix(while: { $0 <= noun + 1 }).contains {
        CueTable.texts.contains(tree[$0].lemma) || Insertion.sayings.contains(tree[$0].lemma)
      }
  }

  /// Prepositions by which a clause goes on.
  private static let goingOn: Set<String> = [
    "in", "by", "on", "from", "with", "at", "for", "into", "through", "under", "without", "to", "of", "over",
    "between", "among", "against", "towards", "toward",
  ]
  /// How, where and when something is said.
  private static let sayings: Set<String> = [
    "speech", "court", "press", "telegram", "meeting", "conference", "reply", "answer", "smile", "laugh",
    "sigh",
    "shrug", "email", "e-mail", "message", "words", "word", "radio", "television", "broadcast", "hearing",
    "debate",
    "reference", "parliament", "reporter", "journalist", "time", "evidence", "opinion", "view", "regard",
    "fact",
    "addition", "example", "instance", "turn", "part",
  ]
}
