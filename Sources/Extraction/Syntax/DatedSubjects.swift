import Language

/// "In 1997 Cardinal Grabmeier, Prefect of the Congregation, wrote", "on 5 October 1943 President Bogdan Lisjak named him",
/// "In January 2019 the governor, Teresa Lins, made her secretary": a name or a person's title right behind a date, which a
/// parser takes for a part of it or for another time, is the subject of the verb behind.
enum DatedSubjects {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for sentence in analysis.sentences {
      var children: [Int: [Int]] = [:]
      for token in sentence where analysis.tokens[token].head >= 0 {
        children[analysis.tokens[token].head, default: []].append(token)
      }
      for verb in sentence where isPredicate(verb, children[verb] ?? [], analysis) {
        guard let subject = subject(of: verb, children, sentence, analysis),
          !analysis.isBelow(verb, subject)
        else { continue }
        let isPassive = (children[verb] ?? []).contains { analysis.tokens[$0].deprel == .auxPass }
        analysis.tokens[subject].head = verb
        analysis.tokens[subject].deprel = isPassive ? .nsubjPass : .nsubj
      }
    }
    return analysis
  }

  /// A finite verb, or one with a finite auxiliary, that has no subject.
  private static func isPredicate(_ verb: Int, _ children: [Int], _ analysis: Analysis) -> Bool {
    guard analysis.tokens[verb].upos == .verb else { return false }
    let isFinite =
      analysis.tokens[verb].morphology.contains(.finite)
      || children.contains {
        analysis.tokens[$0].upos == .aux && analysis.tokens[$0].morphology.contains(.finite)
      }
    return isFinite
      && !children.contains {
        [.nsubj, .nsubjPass, .csubj, .expl].contains(analysis.tokens[$0].deprel)
      }
  }

  private static func subject(
    of verb: Int, _ children: [Int: [Int]], _ sentence: Range<Int>, _ analysis: Analysis
  ) -> Int? {
    let own = (children[verb] ?? []).filter { $0 < verb }
    let named = own.last { token in
      [.obl, .oblUnmarked].contains(analysis.tokens[token].deprel)
        && (isName(token, analysis) || isOfficial(token, children[token] ?? [], analysis))
        && isBehindDate(token, children, sentence, analysis)
        && !(children[token] ?? []).contains { analysis.tokens[$0].deprel == .case }
    }
    if let named { return named }
    // The name that ends right before the verb and its auxiliaries.
    var at = verb - 1
    while at > sentence.lowerBound, [.aux, .adv].contains(analysis.tokens[at].upos) { at -= 1 }
    guard at >= sentence.lowerBound, isName(at, analysis) else { return nil }
    while [.flat, .compound].contains(analysis.tokens[at].deprel), analysis.tokens[at].head >= 0,
      isName(analysis.tokens[at].head, analysis)
    {
      at = analysis.tokens[at].head
    }
    guard at < verb, [.appos, .nmod, .nmodUnmarked, .dep, .flat].contains(analysis.tokens[at].deprel),
      analysis.tokens[at].head >= 0, analysis.tokens[at].head < at,
      isTime(analysis.tokens[at].head, analysis),
      isBehindDate(at, children, sentence, analysis)
    else { return nil }
    return at
  }

  /// Whether a name, with the titles before it, stands right behind a number, a month or another word for a time.
  private static func isBehindDate(
    _ name: Int, _ children: [Int: [Int]], _ sentence: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    var at = name
    for title in (children[name] ?? []).reversed()
    where title < at && ![.case, .punct].contains(analysis.tokens[title].deprel) {
      at = title
    }
    at -= 1
    if at > sentence.lowerBound, analysis.form(at) == "," { at -= 1 }
    return at >= sentence.lowerBound && isTime(at, analysis)
  }

  private static func isTime(_ token: Int, _ analysis: Analysis) -> Bool {
    let word = analysis.form(token).lowercased()
    return analysis.tokens[token].upos == .num || MonthForms.long.contains(word) || times.contains(word)
  }

  private static let times: Set<String> = [
    "year", "month", "week", "day", "morning", "evening", "spring", "summer", "autumn", "winter",
  ]

  /// "the state governor"
  private static func isOfficial(_ noun: Int, _ children: [Int], _ analysis: Analysis) -> Bool {
    analysis.tokens[noun].upos == .noun && RoleNouns.words.contains(analysis.form(noun).lowercased())
      && children.contains { analysis.tokens[$0].deprel == .det && analysis.form($0).lowercased() == "the" }
  }

  private static func isName(_ token: Int, _ analysis: Analysis) -> Bool {
    let word = analysis.form(token).lowercased()
    return analysis.tokens[token].upos == .propn && !WeekdayNames.words.contains(word)
      && !MonthForms.long.contains(word) && !MonthForms.short.contains(word)
  }
}
