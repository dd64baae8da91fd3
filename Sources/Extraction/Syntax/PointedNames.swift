import Language
import Names

/// Names that the tagger has missed, cut or taken for a body's or a place's, and that the network of marks points at as
/// somebody's of whom it tells: "Ma Ohn Khin, headmistress, of Henzada", "Cornelis | van Raesfelt".
enum PointedNames {
  /// So much must point at a name that nothing else was seen in, and at one that was taken for something else.
  private static let least = 0.6
  /// So much must point at what a person's name lacks.
  private static let leastBeyond = 0.3

  static func mended(_ analysis: Analysis) -> Analysis {
    let votes = votes(analysis)
    guard !votes.isEmpty else { return analysis }
    var names: [Name] = []
    var rest = analysis.names[...]
    var sentences = analysis.sentences[...]
    var done = 0
    for token in votes.keys.sorted() where token >= done {
      while let sentence = sentences.first, sentence.upperBound <= token { sentences.removeFirst() }
      let run = run(around: token, in: sentences.first ?? token..<token + 1, analysis)
      done = run.upperBound
      while let name = rest.first, name.tokens.upperBound <= run.lowerBound {
        names.append(name)
        rest.removeFirst()
      }
      var overlapped: [Name] = []
      while let name = rest.first, name.tokens.lowerBound < run.upperBound {
        overlapped.append(name)
        rest.removeFirst()
      }
      names += seen(run, overlapped, votes, analysis)
    }
    var mended = analysis
    mended.names = names + rest
    return mended
  }

  /// What stands at a run of words that is pointed at: what was seen there, or somebody.
  private static func seen(
    _ run: Range<Int>, _ names: [Name], _ votes: [Int: Double], _ analysis: Analysis
  ) -> [Name] {
    let low = min(run.lowerBound, names.first?.tokens.lowerBound ?? run.lowerBound)
    let high = max(run.upperBound, names.last?.tokens.upperBound ?? run.upperBound)
    func sum(_ counts: (Int) -> Bool) -> Double {
      run.reduce(0) { counts($1) ? $0 + votes[$1, default: 0] : $0 }
    }
    if let person = names.first(where: { $0.kind == .person }) {
      guard names.count == 1, sum({ !person.tokens.contains($0) }) >= leastBeyond else { return names }
      return [Name(tokens: low..<high, kind: .person)]
    }
    // "Honours: Companion of the Order" is a heading.
    let isHeading =
      run.count == 1 && run.upperBound < analysis.tokens.count && analysis.form(run.upperBound) == ":"
    // "the think tank Forum Syd" and "Malone Brothers" are bodies.
    let before = run.lowerBound - 1
    let isOfBody = run.count == 1 && before >= 0 && analysis.isCapital(before) && isBodyWord(before, analysis)
    let isBody =
      isOfBody
      || names.flatMap(\.tokens).contains {
        !run.contains($0) && analysis.isCapital($0)
          && !($0 < run.lowerBound && Titles.words.contains(analysis.form($0).lowercased()))
      }
    let isSomebody =
      !isBody && !isHeading && sum { _ in true } >= least
      && Countries.country(of: analysis.string(analysis.bytes(run))) == nil
    return isSomebody ? [Name(tokens: run, kind: .person)] : names
  }

  /// How much points at each token as somebody's name: the sum of how sure each mark is, times the token's share.
  private static func votes(_ analysis: Analysis) -> [Int: Double] {
    var votes: [Int: Double] = [:]
    for mark in analysis.marks {
      for choice in mark.people where choice.share >= 0.05 {
        guard let token = choice.token, isNameWord(token, analysis) else { continue }
        votes[token, default: 0] += mark.confidence * choice.share
      }
    }
    return votes
  }

  /// The words of a name around one of them: capital ones, with what joins them.
  private static func run(around token: Int, in sentence: Range<Int>, _ analysis: Analysis) -> Range<Int> {
    var (low, high) = (token, token + 1)
    while low > sentence.lowerBound {
      let joint = joint(endingAt: low, sentence.lowerBound, analysis)
      guard joint < low else { break }
      low = joint
    }
    while high < sentence.upperBound {
      let joint = joint(startingAt: high, sentence.upperBound, analysis)
      guard joint > high else { break }
      high = joint
    }
    return low..<high
  }

  /// Where the word of a name before `end` starts, small words or a hyphen between included; `end` where there is none.
  private static func joint(endingAt end: Int, _ limit: Int, _ analysis: Analysis) -> Int {
    var at = end - 1
    while at > limit, isJoint(at, analysis), end - at < 3 { at -= 1 }
    return at >= limit && isNameWord(at, analysis) ? at : end
  }

  private static func joint(startingAt start: Int, _ limit: Int, _ analysis: Analysis) -> Int {
    var at = start
    while at + 1 < limit, isJoint(at, analysis), at - start < 2 { at += 1 }
    return at < limit && isNameWord(at, analysis) ? at + 1 : start
  }

  /// A small word within names, or a hyphen or an apostrophe without spaces.
  private static func isJoint(_ token: Int, _ analysis: Analysis) -> Bool {
    let form = analysis.form(token)
    if ["-", "‑", "'", "’"].contains(form) {
      return !analysis.tokens[token].spaceAfter && token > 0 && !analysis.tokens[token - 1].spaceAfter
    }
    return form != "of" && Particles.words.contains(form)
  }

  /// What begins an honour: "Companion of the Order of the Volta".
  private static let orders: Set<String> = ["companion", "order", "medal", "cross", "legion"]

  /// Whether a word may be a part of somebody's name: with a capital, no title, no office, no time.
  private static func isNameWord(_ token: Int, _ analysis: Analysis) -> Bool {
    guard analysis.isCapital(token), [.propn, .noun, .adj, .x].contains(analysis.tokens[token].upos)
    else { return false }
    let word = analysis.form(token).lowercased()
    return !isTitle(word) && !isBodyWord(token, analysis)
      && !WeekdayNames.words.contains(word) && !MonthForms.long.contains(word)
      && !OfficialFields.words.contains(word)
  }

  private static func isBodyWord(_ token: Int, _ analysis: Analysis) -> Bool {
    let word = analysis.form(token).lowercased()
    return BodyWords.last.contains(word) || BodyWords.opening.contains(word)
  }

  private static func isTitle(_ written: String) -> Bool {
    let word = Titles.bare(written)
    return Titles.words.contains(word) || orders.contains(word) || RoleNouns.words.contains(word)
      || Ranks.byWord[word] != nil
  }
}
