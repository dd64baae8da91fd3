import Chronology
import Language

/// From when to when an office was held.
struct Term: Sendable, Hashable {
  var start: EDTF?
  var end: EDTF?
  var isEmpty: Bool { start == nil && end == nil }
}

/// An office phrase of a sentence with its holders.
struct LinkedPhrase: Sendable {
  var phrase: OfficePhrase
  var links: [OfficeLinkage]
}

/// Finds the dates of the offices in a sentence: those right behind a phrase and those of its verb's clause.
struct TermReader {
  let discourse: Discourse
  let sentence: Range<Int>
  let spans: [DatedSpan]
  private var tree: Tree { discourse.tree }

  init(_ discourse: Discourse, _ sentence: Range<Int>) {
    self.discourse = discourse
    self.sentence = sentence
    let tree = discourse.tree
    spans = discourse.calendar.spans(in: sentence).filter { span in
      (!span.isAttributive || TermReader.isLimit(span, tree) || TermReader.isOccasion(span, tree, sentence))
        && !TermReader.isLifeDate(span, tree, sentence)
    }
  }

  /// "till the dissolution of 1812": a date that tells which event ends a term.
  private static func isLimit(_ span: DatedSpan, _ tree: Tree) -> Bool {
    let first = span.tokens.lowerBound
    guard first > 4, span.value != nil else { return false }
    return tree.lower[first] == "of" && tree[first - 1].upos == .noun
      && (first - 4 ..<| first - 1).contains { ["until", "till"].contains(tree.lower[$0]) }
  }

  /// "In the elections of 1906 she won", "At the congress of 1955 he was elected": when, by an occasion.
  private static func isOccasion(_ span: DatedSpan, _ tree: Tree, _ sentence: Range<Int>) -> Bool {
    let first = span.tokens.lowerBound
    var noun = tree.lower[first] == "of" ? first - 1 : first
    // "the 1906 elections"
    if tree.lower[first] != "of" { noun = span.tokens.upperBound }
    guard noun < sentence.upperBound, noun > sentence.lowerBound,
      OccasionNouns.words.contains(tree.lower[noun])
    else {
      return false
    }
    var at = min(noun, first) - 1
    while at > sentence.lowerBound,
      [.adj, .noun, .propn, .det].contains(tree[at].upos) || tree.lower[at] == "'s"
    { at -= 1 }
    return ["in", "at", "after", "following", "on"].contains(tree.lower[at]) && at <= sentence.lowerBound + 1
  }

  /// Whether a date tells of somebody's birth or death: "(born 1961)", "(1899–1971)" behind a name.
  private static func isLifeDate(_ span: DatedSpan, _ tree: Tree, _ sentence: Range<Int>) -> Bool {
    var at = span.tokens.lowerBound - 1
    while at >= sentence.lowerBound, at > span.tokens.lowerBound - 14 {
      if ["born", "died", "b.", "d.", "née"].contains(tree.lower[at]) {
        // "X, who died on 3 March 2011, was governor from 1990 to 1998": the day of death stands between.
        return (at ..<| span.tokens.lowerBound).allSatisfy {
          tree.lower[$0] != ")" && ($0 < at + 1 || tree[$0].upos != .aux)
        }
      }
      if tree.lower[at] == ")" || tree[at].upos == .verb { return false }
      at -= 1
    }
    guard let start = span.start?.earliest, let end = span.end?.latest, end - start > 35 * 365 else {
      return false
    }
    // "(Arabic: …; c. 1820 – 1884)"
    var open = span.tokens.lowerBound - 1
    while open > sentence.lowerBound, open > span.tokens.lowerBound - 16,
      !["(", ")"].contains(tree.lower[open])
    { open -= 1 }
    return open >= sentence.lowerBound && tree.lower[open] == "("
  }

  /// The terms of each phrase; offices joined by "and" share what only one of them has.
  func terms(_ linked: [LinkedPhrase]) -> [[Term]] {
    var terms = linked.indices.map { own($0, linked) }
    // "was chief of staff from 1971 until he succeeded X as commander on 8 May 1974": the next office ends the one before.
    for index in linked.indices.dropLast() where terms[index].count == 1 && terms[index][0].end == nil {
      let next =
        (index + 1 ..<| linked.count).first { linked[$0].links.first?.link != .title } ?? linked.count
      guard next < linked.count, let start = terms[next].first?.start,
        linked[next].links.first?.holder == linked[index].links.first?.holder,
        case .trigger(let verb)? = linked[next].links.first?.link,
        verb > linked[index].phrase.tokens.upperBound,
        (linked[index].phrase.tokens.upperBound ..<| verb).contains(where: {
          ["until", "till"].contains(tree.lower[$0])
        }),
        terms[index][0].start.map({ ($0.earliest ?? Int.min) <= (start.latest ?? Int.max) }) ?? true
      else { continue }
      terms[index][0].end = start
    }
    var index = 0
    while index < linked.count {
      var last = index
      while last + 1 < linked.count, case .joined? = linked[last + 1].links.first?.link { last += 1 }
      if last > index { share(index...last, &terms, linked) }
      index = last + 1
    }
    return terms
  }

  private func share(_ group: ClosedRange<Int>, _ terms: inout [[Term]], _ linked: [LinkedPhrase]) {
    // "Governor and Commander-in-Chief of the Gold Coast from 1934 to 1937": one term for both.
    for index in group.dropLast().reversed()
    where terms[index].isEmpty && linked[index].phrase.sharedTail != nil {
      terms[index] = terms[index + 1]
    }
    let dated = group.filter { !terms[$0].isEmpty }
    if dated.count == 1, let only = dated.first {
      // A date behind the first of several belongs to it alone.
      let isBehindFirst =
        only == group.lowerBound && only != group.upperBound
        && (isBehind(linked[only])
          || isInBrackets(before: linked[only + 1].phrase.start, behind: linked[only]))
      // "twice governor of Tolima and, from 1892 to 1894, minister to France": the second's alone.
      let isOwn = only > group.lowerBound && parenthesis(before: linked[only].phrase.start) != nil
      // "Minister to Chile, Governor of Wyandotte (1882–1886) and a member of the Commission": what stands in brackets behind
      // one of several offices, each with its own body, is that one's.
      let isOne = only != group.upperBound || group.count > 2
      let isBracketed =
        isOne && isInBrackets(linked[only]) && linked[only].phrase.sharedTail == nil
        && group.allSatisfy { linked[$0].phrase.sharedTail == nil && hasOwnBody(linked[$0].phrase) }
      if !isBehindFirst, !isOwn, !isBracketed { for index in group { terms[index] = terms[only] } }
    } else if dated.isEmpty, case .trigger(let verb)? = linked[group.lowerBound].links.first?.link {
      let behind = behind(linked[group.upperBound].phrase.tokens.upperBound, verb, linked, group.upperBound)
      let effect = linked[group.lowerBound].links.first?.effect ?? .holds
      for index in group { terms[index] = read(behind, effect) }
    }
  }

  private func isInBrackets(_ linked: LinkedPhrase) -> Bool {
    let end = linked.phrase.tokens.upperBound
    return tree.lower[end] == "(" && spans.contains { $0.tokens.lowerBound == end + 1 }
  }

  /// "a city councillor for two terms (2010–2018) and secretary": brackets between the first office and the next.
  private func isInBrackets(before next: Int, behind linked: LinkedPhrase) -> Bool {
    spans.contains {
      $0.tokens.lowerBound > linked.phrase.tokens.upperBound && $0.tokens.upperBound < next
        && tree.lower[$0.tokens.lowerBound - 1] == "(" && tree.lower[$0.tokens.upperBound] == ")"
        && tree.lower[$0.tokens.upperBound + 1] == "and"
    }
  }

  private func hasOwnBody(_ phrase: OfficePhrase) -> Bool {
    phrase.tokens.upperBound > phrase.title.upperBound || phrase.organization != nil || phrase.country != nil
  }

  private func isBehind(_ linked: LinkedPhrase) -> Bool {
    spans.contains {
      $0.tokens.lowerBound >= linked.phrase.tokens.upperBound
        && $0.tokens.lowerBound <= linked.phrase.tokens.upperBound + 2
    }
  }

  private func own(_ index: Int, _ linked: [LinkedPhrase]) -> [Term] {
    guard let link = linked[index].links.first else { return [] }
    let phrase = linked[index].phrase
    switch link.link {
    case .title: return read(inOffice(behind: phrase), .holds)
    case .apposition:
      // "to X, President of the Board of Trade, from 1925 to 1927": the dates are those of the office before.
      if index > 0, case .trigger? = linked[index - 1].links.first?.link,
        linked[index - 1].links.first?.holder != link.holder, tree.lower[phrase.tokens.upperBound] == ","
      {
        return []
      }
      let near = adjacent(to: phrase.tokens.upperBound)
      // "Governor of Istria from 1990 until his resignation in May 1994, she": an end that is told with its reason.
      if var last = near.last, near.count == 1, last.end == nil, last.start != nil,
        ["until", "till"].contains(tree.lower[last.tokens.upperBound]),
        let limit = spans.first(where: { $0.tokens.lowerBound > last.tokens.upperBound }),
        limit.tokens.lowerBound < last.tokens.upperBound + 8, let value = limit.value,
        (last.tokens.upperBound + 1 ..<| limit.tokens.lowerBound).allSatisfy({
          [.noun, .pron, .det, .adj, .adp, .propn].contains(tree[$0].upos)
        })
      {
        last.end = value
        return read([last], .holds)
      }
      if near.isEmpty,
        let span = spans.first(where: {
          $0.tokens.upperBound == phrase.start && tree.lower[$0.tokens.lowerBound - 1] == ","
        })
      {
        return read([span], .holds)
      }
      return read(near, .holds)
    case .joined:
      let near = read(adjacent(to: phrase.tokens.upperBound), link.effect)
      if near.isEmpty, let span = parenthesis(before: phrase.start) { return read([span], link.effect) }
      if near.isEmpty, let span = occasion(behind: phrase.tokens.upperBound) {
        return read([span], link.effect)
      }
      return near
    case .trigger(let verb):
      if tree[verb].upos == .noun, let term = told(behind: phrase.tokens.upperBound, link.effect) {
        return [term]
      }
      // "His twelve-year stint as speaker, from 1990 to 2002, was": the dates stand between commas.
      if tree[verb].upos == .noun, tree.lower[phrase.tokens.upperBound] == ",",
        let span = spans.first(where: { $0.tokens.lowerBound == phrase.tokens.upperBound + 1 }),
        span.start != nil, span.end != nil, tree.lower[span.tokens.upperBound] == ","
      {
        return read([span], link.effect)
      }
      // "died in office as postmaster general on 9 October": the day of death is the term's last.
      if tree[verb].lemma == "die", let date = discourse.calendar.date(of: verb, tree) {
        return [Term(start: nil, end: date)]
      }
      if let span = parenthesis(before: phrase.start), span.tokens.lowerBound > verb,
        adjacent(to: phrase.tokens.upperBound).isEmpty
      {
        return read([span], link.effect)
      }
      if verb >= phrase.tokens.upperBound || link.effect == .ends,
        let date = discourse.calendar.date(of: verb, tree), link.effect == .ends
      {
        let found = behind(phrase.tokens.upperBound, verb, linked, index) + front(verb, index, linked)
        let own = read(found, link.effect)
        return own.isEmpty ? [Term(start: nil, end: date)] : own
      }
      let near = adjacent(to: phrase.tokens.upperBound)
      var found = near.isEmpty ? behind(phrase.tokens.upperBound, verb, linked, index) : near
      if !near.isEmpty { found += later(than: near, verb, linked, index) }
      var ahead = front(verb, index, linked)
      // "At his death in 1934 he was president of the Senate": till then.
      if link.effect == .holds, BeForms.words.contains(tree.lower[verb]),
        ["at", "by", "until"].contains(tree.lower[sentence.lowerBound]),
        ["his", "her", "the"].contains(tree.lower[sentence.lowerBound + 1]),
        ["death", "retirement"].contains(tree.lower[sentence.lowerBound + 2])
          || tree.lower[sentence.lowerBound + 2] == "time" && tree.lower[sentence.lowerBound + 5] == "death",
        let first = ahead.first, let value = first.value
      {
        ahead = [first.ending(value)]
      }
      // "rising to Principal State Counsel by 1978", "had become its head by 1990": from then at the latest.
      if link.effect == .begins, found.count == 1, let by = found.first, by.precedes, let date = by.value {
        return [Term(start: date, end: nil)]
      }
      let terms = read(found.isEmpty ? ahead : found, link.effect)
      if terms.isEmpty, ahead.isEmpty {
        // "joined the Public Prosecution in 1994 as a deputy prosecutor"
        let between = spans.filter { $0.tokens.lowerBound > verb && $0.tokens.upperBound <= phrase.start }
        if between.count == 1, tree.lower[between[0].tokens.upperBound] == "as" {
          return read(between, .begins)
        }
        // "was promoted in 1963 to the ministry itself, as head of a section": once, by one verb.
        if between.count == 1, between[0].value != nil, !tree[verb].lemma.hasPrefix("re"),
          !(verb ..<| phrase.start).contains(where: { ["term", ";", "and"].contains(tree.lower[$0]) }),
          (between[0].tokens.upperBound ..<| phrase.start).contains(where: { tree.lower[$0] == "as" }),
          !(between[0].tokens.upperBound ..<| phrase.start).contains(where: {
            [.verb, .aux].contains(tree[$0].upos)
          })
        {
          return read(between, .begins)
        }
      }
      // "The post of treasurer passed from X to Y in 1988": the verb stands behind.
      if terms.isEmpty, ahead.isEmpty, link.effect == .begins, verb >= phrase.tokens.upperBound,
        let date = discourse.calendar.date(of: verb, tree)
      {
        return [Term(start: date, end: nil)]
      }
      // "chairman of the Water Board, to which he was appointed in 2011"
      if terms.isEmpty, ahead.isEmpty, let start = appointed(behind: phrase.tokens.upperBound) {
        return [Term(start: start, end: nil)]
      }
      if terms.isEmpty { return read(ahead, link.effect) }
      // "In 1990 she became mayor, a post she held until 1999".
      if terms.count == 1, terms[0].start == nil, let start = read(ahead, link.effect).first?.start {
        return [Term(start: start, end: terms[0].end)]
      }
      return terms
    }
  }

  /// "Deputy Governor Ainura Kos, in office since 2019, came": the dates that stand behind the name of who is so called.
  private func inOffice(behind phrase: OfficePhrase) -> [DatedSpan] {
    guard let mention = discourse.cast.mention(at: phrase.tokens.upperBound), mention.form == .name else {
      return []
    }
    let comma = mention.tokens.upperBound
    guard comma + 4 < sentence.upperBound, [",", "("].contains(tree.lower[comma]),
      tree.lower[comma + 1] == "in", ["office", "post", "power"].contains(tree.lower[comma + 2])
    else { return [] }
    return spans.filter { $0.tokens.lowerBound == comma + 3 && $0.start != nil }
  }

  /// "…, to which he was appointed in 2011", "…, a post to which she was elected in May 2014": when it began.
  private func appointed(behind end: Int) -> EDTF? {
    guard tree.lower[end] == ",",
      let which = (end + 1 ..<| min(end + 5, sentence.upperBound)).first(where: { tree.lower[$0] == "which" }
      ),
      tree.lower[which - 1] == "to",
      let verb = (which + 1 ..<| min(which + 6, sentence.upperBound)).first(where: { tree[$0].upos == .verb }
      ),
      OfficeTriggers.verbs[tree[verb].lemma]?.effect == .begins,
      let span = spans.first(where: { $0.tokens.lowerBound > verb }), span.tokens.lowerBound < verb + 3
    else { return nil }
    return span.value
  }

  /// "His second term as mayor began in 1975 and ended in 1979", "her term ran from 1975 to 1979".
  private func told(behind end: Int, _ effect: TermEffect) -> Term? {
    var term = Term()
    var at = end
    while at < sentence.upperBound {
      while [.aux, .adv].contains(tree[at].upos) || tree.lower[at] == "and" { at += 1 }
      guard tree[at].upos == .verb, let span = spans.first(where: { $0.tokens.lowerBound > at }),
        span.tokens.lowerBound < at
          + (tree.lower[at + 1] == "effect" ? 4 : tree.lower[at + 1] == "by" ? 6 : 3)
      else { break }
      switch tree[at].lemma {
      case "begin", "start", "commence": term.start = span.value ?? span.start
      // "His resignation as head took effect on 31 March", "was accepted on 3 May"
      case "take" where tree.lower[at + 1] == "effect", "come", "follow", "accept", "announce", "confirm":
        switch effect {
        case .begins: term.start = span.value ?? span.start
        case .ends: term.end = span.value ?? span.end
        case .holds: return nil
        }
      case "end", "expire", "conclude", "finish": term.end = span.value ?? span.end
      case "run", "last":
        term.start = span.start
        term.end = span.end
      default: return nil
      }
      at = span.tokens.upperBound
    }
    return term.isEmpty ? nil : term
  }

  /// "became, in 1989, chief economist and, in 1994, managing director", "became assessor in April 1739 and in 1742 a
  /// councillor": the date that stands right before an office, between commas or behind "and", is that office's.
  private func parenthesis(before start: Int) -> DatedSpan? {
    guard start - 2 > sentence.lowerBound else { return nil }
    // "took him to Warsaw (1976–1979), as third secretary"
    if tree.lower[start - 1] == "as", tree.lower[start - 2] == ",", tree.lower[start - 3] == ")" {
      return spans.first { $0.tokens.upperBound == start - 3 && tree.lower[$0.tokens.lowerBound - 1] == "(" }
    }
    // "was, from 1977 to 1982, both dean and physician"; "first as head of a section and then, from 1966, as director"
    var start = start
    if tree.lower[start - 1] == "as" { start -= 1 }
    if ["both", "first", "the"].contains(tree.lower[start - 1]), tree.lower[start - 2] == "," { start -= 1 }
    let end = tree.lower[start - 1] == "," ? start - 1 : start
    return spans.first { span in
      guard span.tokens.upperBound == end else { return false }
      // "Governor of British Honduras, 1932–34, Governor of the Gold Coast": of the office before.
      if end < start, span.start != nil, tree[span.tokens.lowerBound].upos == .num,
        tree.lower[span.tokens.lowerBound - 1] == ","
      {
        return false
      }
      var at = span.tokens.lowerBound - 1
      if tree[at].upos == .adp { at -= 1 }
      let joints: Set<String> = end == start ? ["and", "then", ";"] : [",", "and", "then", ";"]
      return joints.contains(tree.lower[at])
    }
  }

  /// The dates right behind a phrase, also several in brackets: "(1960–64, 1972–76)".
  private func adjacent(to end: Int) -> [DatedSpan] {
    var at = end
    var found: [DatedSpan] = []
    var isOpen = false
    while at < sentence.upperBound {
      if let span = spans.first(where: { $0.tokens.lowerBound == at }) {
        found.append(span)
        at = span.tokens.upperBound
        continue
      }
      // "from 1971 to 1975, and again from 1983 to 1987"
      if let last = found.last, last.start != nil, let next = resumed(at) {
        at = next
        continue
      }
      // "Governor of British Honduras, 1932–34, and of the Gold Coast"
      if found.isEmpty, tree.lower[at] == ",", at == end, startsSpan(at + 1),
        let span = spans.first(where: { $0.tokens.lowerBound == at + 1 }), tree[at + 1].upos == .num,
        span.tokens.upperBound >= sentence.upperBound
          || [",", ";", ".", ")", "and"].contains(tree.lower[span.tokens.upperBound])
      {
        at += 1
        continue
      }
      let word = tree.lower[at]
      if word == "(" { isOpen = true } else if word == ")" { isOpen = false; if !found.isEmpty { break } }
      let mayPass =
        word == "(" || word == "again" || (isOpen && (word == "," || word == ";"))
        || (!found.isEmpty && (word == "," || word == "and")
          && startsSpan(at + 1) && found[0].start != nil)
        || (found.isEmpty
          && ["only", "briefly", "both", "office", "himself", "herself", "there", "again", "first"].contains(
            word))
        // "twice minister, first in 1889–91 and again in 1893–95"
        || (found.isEmpty && word == "," && tree.lower[at + 1] == "first" && startsSpan(at + 2))
        || (word == "in" && at + 1 < sentence.upperBound && tree.lower[at + 1] == "office")
        || (word == "and" && at + 1 < sentence.upperBound && tree.lower[at + 1] == "again")
      guard mayPass else { break }
      at += 1
    }
    return found
  }

  /// "and minister of state on the death of Baron Waitz in 1776": the date of what made the office free.
  private func occasion(behind end: Int) -> DatedSpan? {
    guard ["on", "upon", "after", "at", "following"].contains(tree.lower[end]),
      let noun = (end + 1 ..<| min(end + 6, sentence.upperBound)).first(where: {
        OccasionNouns.vacancies.contains(tree.lower[$0]) || OccasionNouns.words.contains(tree.lower[$0])
          || ["victory", "landslide"].contains(tree.lower[$0])
      }),
      // "after winning the election of April 1958": what the occasion is of.
      let span = discourse.calendar.spans(in: sentence).first(where: { $0.tokens.lowerBound > noun }),
      span.tokens.lowerBound < noun + 8,
      (noun ..<| span.tokens.lowerBound).allSatisfy({
        ![.verb, .aux].contains(tree[$0].upos) && tree.lower[$0] != ","
      })
    else { return nil }
    return span
  }

  /// Where a further span begins behind ", and again".
  private func resumed(_ begin: Int) -> Int? {
    var at = begin
    while at < begin + 4, [",", "and", "again", "then"].contains(tree.lower[at]) { at += 1 }
    return at > begin && (begin ..<| at).contains { ["and", "again"].contains(tree.lower[$0]) }
      && startsSpan(at)
      ? at : nil
  }

  private func startsSpan(_ token: Int) -> Bool {
    spans.contains {
      $0.tokens.lowerBound == token && $0.start != nil && !opensOffice($0.tokens.upperBound)
    }
  }

  /// "and from 1982 to 1986 Minister of Culture": behind the dates the next office stands.
  private func opensOffice(_ token: Int) -> Bool {
    token < sentence.upperBound && [.noun, .propn, .adj, .det].contains(tree[token].upos)
  }

  /// "…, a post he held until 1999", behind dates already found.
  private func later(than found: [DatedSpan], _ verb: Int, _ linked: [LinkedPhrase], _ index: Int)
    -> [DatedSpan]
  {
    guard let last = found.last, found.allSatisfy({ $0.end == nil }) else { return [] }
    return behind(last.tokens.upperBound, verb, linked, index).filter { $0.end != nil && $0.start == nil }
  }

  /// The dates behind a phrase, up to the next clause.
  private func behind(_ begin: Int, _ verb: Int, _ linked: [LinkedPhrase], _ index: Int) -> [DatedSpan] {
    var found: [DatedSpan] = []
    var at = begin
    // "secretary to X, President of the Board of Trade, from 1925 to 1927": X's own office stands between.
    var follower = index + 1
    while follower < linked.count, let link = linked[follower].links.first,
      link.link == .apposition || link.link == .title, link.holder != linked[index].links.first?.holder
    { follower += 1 }
    let limit =
      follower < linked.count
      ? min(linked[follower].phrase.start, nextVerb(follower - 1, linked)) : sentence.upperBound
    var holding = true
    var leaving = false
    var passedVerb = false
    var isUntil = false
    while at < min(limit, sentence.upperBound) {
      if let span = spans.first(where: { $0.tokens.lowerBound == at }) {
        if opensClause(span, begin) { break }
        // "and, in 1994, managing director", "and in 1742 a councillor": the next office's.
        let next = span.tokens.upperBound
        if linked.contains(where: {
          ([next, next + 1].contains($0.phrase.start)
            || $0.phrase.start == next + 2 && tree.lower[next + 1] == "as")
            && parenthesis(before: $0.phrase.start) != nil
        }) {
          break
        }
        var span = span
        if leaving, let value = span.value ?? span.start { span = span.ending(value) }
        framed(&span, begin)
        if !passedVerb || span.end != nil { found.append(span) }
        at = span.tokens.upperBound
        continue
      }
      let word = tree.lower[at]
      // "was still mayor when he died on 3 May 1934": until then.
      if word == "when", let end = dying(behind: at) {
        found.append(end)
        break
      }
      if word == ";" || ClauseWords.words.contains(word) { break }
      // "Director, Financial Stability (2012–2015), and Chief Economist (2015–2018)": both ends are told.
      if word == ")", let last = found.last, last.tokens.upperBound == at, last.start != nil,
        last.end != nil, tree.lower[last.tokens.lowerBound - 1] == "("
      {
        break
      }
      // "…, and he was in the gallery on 1 November 1934": another clause, with its own subject.
      if ["he", "she"].contains(word), ["and", "but", "so"].contains(tree.lower[at - 1]),
        tree[at + 1].upos == .aux
      {
        break
      }
      // "taught at the university and was mayor of Jezzine (2010–16)": another predicate's.
      if tree[at].deprel == .cop, ["and", "but"].contains(tree.lower[at - 1]), index + 1 >= linked.count {
        break
      }
      // "took the chair of the Trust and, in 1988, the mastership of a college": of what comes next.
      if word == "and", found.isEmpty, opensAnotherObject(at) { break }
      if word == "until" || word == "till" { isUntil = true }
      // "until she reached the retirement age in 2014"
      if tree[at].upos == .verb, isUntil {
        if let span = spans.first(where: { $0.tokens.lowerBound > at }), span.tokens.lowerBound < at + 9,
          !(at + 1 ..<| span.tokens.lowerBound).contains(where: {
            tree[$0].upos == .verb || [",", ";"].contains(tree.lower[$0])
          }), let value = span.value ?? span.start
        {
          found.append(span.ending(value))
        }
        break
      }
      // "for the ruling Patriotic Front in 2015"
      let isAttribute =
        tree[at].deprel == .amod
        || ["ruling", "governing"].contains(tree.lower[at]) && tree.lower[at - 1] == "the"
      if tree[at].upos == .verb, !isAttribute {
        holding = SequelWords.holding.contains(tree[at].lemma)
        leaving = SequelWords.leaving.contains(tree[at].lemma)
        // "was mayor from 1990 and died in office in 1994"
        if tree[at].lemma == "die", tree.lower[at + 1] == "in",
          ["office", "post"].contains(tree.lower[at + 2]),
          var span = discourse.calendar.spans(in: at ..<| min(at + 5, sentence.upperBound)).first
        {
          span.end = span.value
          span.value = nil
          found.append(span)
          break
        }
        guard holding || leaving, !beginsAnother(at) else { break }
        passedVerb = true
      }
      at += 1
    }
    return found
  }

  /// "when he died on 3 May 1934", "when she retired in 1990": when what is told before "when" was over.
  private func dying(behind when: Int) -> DatedSpan? {
    guard ["he", "she"].contains(tree.lower[when + 1]) || discourse.cast.mention(at: when + 1) != nil,
      let verb = (when + 2 ..<| min(when + 6, sentence.upperBound)).first(where: { tree[$0].upos == .verb }),
      ["die", "retire", "assassinate", "kill", "murder", "resign"].contains(tree[verb].lemma),
      // The day of a death is no date of an office elsewhere.
      let span = discourse.calendar.spans(in: verb ..<| min(verb + 4, sentence.upperBound)).first,
      span.tokens.lowerBound > verb, let value = span.value, span.start == nil, span.end == nil
    else { return nil }
    return span.ending(value)
  }

  /// Whether behind "and" a date stands before a further noun: "and, in 1988, the mastership".
  private func opensAnotherObject(_ and: Int) -> Bool {
    let begin = tree.lower[and + 1] == "," ? and + 2 : and + 1
    guard let span = spans.first(where: { $0.tokens.lowerBound == begin }), span.value != nil else {
      return false
    }
    var next = span.tokens.upperBound
    if tree.lower[next] == "," { next += 1 }
    return [.det, .noun, .adj].contains(tree[next].upos)
  }

  /// "… and sat in the Senate": another place, not more of the same.
  private func beginsAnother(_ verb: Int) -> Bool {
    // "joined in 1989 as an officer and has served in the missions in Lusaka (1992–1996)"
    var before = verb - 1
    while before > sentence.lowerBound, tree[before].upos == .aux { before -= 1 }
    guard verb > sentence.lowerBound, verb + 2 < sentence.upperBound,
      ["and", "but", "then", ","].contains(tree.lower[before]), !tree.lower[verb].hasSuffix("ing"),
      ["in", "on", "as", "at", "for"].contains(tree.lower[verb + 1])
    else { return false }
    return discourse.calendar.span(at: verb + 2) == nil
      && !["office", "post", "power", "place"].contains(tree.lower[verb + 2])
  }

  private func nextVerb(_ index: Int, _ linked: [LinkedPhrase]) -> Int {
    guard index + 1 < linked.count, case .trigger(let verb)? = linked[index + 1].links.first?.link,
      verb > linked[index].phrase.head
    else { return sentence.upperBound }
    return verb
  }

  /// ", and from 1998 to 2003, he …": the date begins the next clause.
  private func opensClause(_ span: DatedSpan, _ begin: Int) -> Bool {
    let before = span.tokens.lowerBound - 1
    guard before >= begin else { return false }
    var after = span.tokens.upperBound
    // "and from 1949 until his death he was"
    if ["until", "till", "to"].contains(tree.lower[after]) {
      var end = after + 1
      while end < min(after + 7, sentence.upperBound),
        [.det, .noun, .adj, .adp].contains(tree[end].upos)
          || (tree[end].upos == .pron && ["his", "her", "its", "their"].contains(tree.lower[end]))
      { end += 1 }
      after = end
    }
    let isFront = ["and", "but", ";", "then"].contains(tree.lower[before]) || tree.lower[before] == ","
    guard isFront, after < sentence.upperBound else { return false }
    // "…, and on 25 September 1991, four days after the vote, the president", "and in June to the Supreme Soviet"
    if ["and", "but"].contains(tree.lower[before]), tree[span.tokens.lowerBound].upos == .adp,
      span.start == nil, span.end == nil, [",", "to"].contains(tree.lower[span.tokens.upperBound])
    {
      return true
    }
    let next = tree.lower[after] == "," ? after + 1 : after
    guard next < sentence.upperBound else { return false }
    if let mention = discourse.cast.mention(at: next), discourse.cast.isPerson(mention.entity) { return true }
    // "and on 10 February 1921 the deputies chose him"
    if tree[next].upos == .det, ["and", "but", ";"].contains(tree.lower[before]),
      let verb = (next + 1 ..<| min(next + 6, sentence.upperBound)).first(where: {
        [.verb, .aux].contains(tree[$0].upos)
      }), (next + 1 ..<| verb).allSatisfy({ [.noun, .propn, .adj].contains(tree[$0].upos) })
    {
      return true
    }
    return (tree[next].upos == .pron || tree[next].upos == .verb || tree[next].upos == .aux)
      && tree.lower[before] != ","
  }

  /// "until his death in 1912", "from her election in 1990".
  private func framed(_ span: inout DatedSpan, _ begin: Int) {
    guard let value = span.value else { return }
    var at = span.tokens.lowerBound - 1
    while at >= begin, at > span.tokens.lowerBound - 8 {
      switch tree.lower[at] {
      // "in charge of the Mission to Moldova on 1 February" has another "to".
      case "to" where tree.isCapitalised(at + 1) || [.verb, .aux].contains(tree[at + 1].upos): return
      case "until", "till", "to":
        span.end = value
        span.value = nil
        return
      case "from", "since":
        span.start = value
        span.value = nil
        return
      default: break
      }
      guard [.noun, .adj, .pron, .det, .part, .propn, .adp].contains(tree[at].upos) || tree.lower[at] == "-"
      else {
        return
      }
      at -= 1
    }
  }

  /// The date before "when": "…, until 1980, when she joined".
  private func beforeWhen(_ verb: Int) -> DatedSpan? {
    var at = verb - 1
    while at > sentence.lowerBound, at > verb - 8, tree.lower[at] != "when" {
      guard [.pron, .propn, .aux, .adv, .noun, .det, .adj].contains(tree[at].upos) else { return nil }
      at -= 1
    }
    guard at > sentence.lowerBound, tree.lower[at] == "when" else { return nil }
    if tree.lower[at - 1] == "," { at -= 1 }
    guard var span = spans.first(where: { $0.tokens.upperBound == at }),
      let value = span.latest
    else { return nil }
    span.value = value
    span.start = nil
    span.end = nil
    return span
  }

  /// "When X resigned on 8 February 1990, Y took over": what begins then begins on that day.
  private func whenClause(_ verb: Int) -> DatedSpan? {
    guard sentence.count > 6, tree.lower[sentence.lowerBound] == "when" else { return nil }
    var at = sentence.lowerBound + 1
    var found: DatedSpan?
    while at < verb, tree.lower[at] != "," {
      if let span = spans.first(where: { $0.tokens.lowerBound == at }), span.value != nil { found = span }
      at += 1
    }
    guard at < verb, let found, [.day, .month].contains(found.value?.precision ?? .years) else { return nil }
    return found
  }

  /// The dates before a verb: at the front of its clause, or right before it.
  private func front(_ verb: Int, _ index: Int, _ linked: [LinkedPhrase]) -> [DatedSpan] {
    if let span = beforeWhen(verb) { return [span] }
    // "It was not until 1975 that he became director": then.
    if tree.lower[sentence.lowerBound] == "it", let span = spans.first,
      span.tokens.lowerBound < sentence.lowerBound + 5, tree.lower[span.tokens.upperBound] == "that",
      span.tokens.upperBound < verb, verb < span.tokens.upperBound + 6,
      let value = span.latest
    {
      var then = span
      then.value = value
      then.start = nil
      then.end = nil
      return [then]
    }
    if linked[index].links.first?.effect == .begins, let span = whenClause(verb) { return [span] }
    var floor = sentence.lowerBound
    for earlier in linked[..<index] where earlier.phrase.tokens.upperBound <= verb {
      // "In 2010 the president, X, appointed Y chair": a title on the way dates nothing.
      if case .title? = earlier.links.first?.link { continue }
      // "Governor of Guatemala from 1789, X had earlier been mayor": the dates are those of the office that opens.
      if case .apposition? = earlier.links.first?.link, earlier.phrase.start > sentence.lowerBound {
        continue
      }
      floor = max(floor, earlier.phrase.tokens.upperBound)
      // A date right behind an earlier office is that office's.
      for span in adjacent(to: floor) { floor = max(floor, span.tokens.upperBound) }
    }
    var at = verb - 1
    while at >= floor {
      if let span = spans.first(where: { $0.tokens.contains(at) }) {
        // "From 1965 until the coup of 21 April 1967 he headed"
        if let first = spans.last(where: { $0.tokens.upperBound <= span.tokens.lowerBound }),
          first.start != nil,
          first.end == nil, first.tokens.lowerBound >= floor,
          span.tokens.lowerBound - first.tokens.upperBound < 6,
          ["until", "till", "to"].contains(tree.lower[first.tokens.upperBound]), let value = span.value
        {
          var whole = first
          whole.end = value
          return [whole]
        }
        if span.tokens.lowerBound >= floor, !isInner(span, floor), !isRelative(span, verb),
          tree.lower[span.tokens.lowerBound - 1] != "(", !isBracketed(span, verb),
          isFronted(span, floor) || isBetween(span, verb)
        {
          return [span]
        }
        at = span.tokens.lowerBound - 1
        continue
      }
      if tree.lower[at] == ";" { break }
      if tree[at].upos == .verb, at != verb, !isAuxiliaryLike(at), !leads(at, to: verb) { break }
      at -= 1
    }
    // "In April 2008 she resigned; her deputy, X, took over as acting mayor": at once.
    if linked[index].links.first?.effect == .begins, let span = spans.first,
      span.tokens.lowerBound == sentence.lowerBound, span.value != nil,
      let mark = (span.tokens.upperBound ..<| verb).last(where: { tree.lower[$0] == ";" }),
      !spans.contains(where: { $0.tokens.lowerBound > mark && $0.tokens.lowerBound < verb }),
      (span.tokens.upperBound ..<| mark).contains(where: {
        SequelWords.leaving.contains(tree[$0].lemma) || SequelWords.removed.contains(tree[$0].lemma)
          || tree[$0].lemma == "die"
      })
    {
      return [span]
    }
    // Behind a participle clause: "In 1998, after returning, he …".
    if floor == sentence.lowerBound, let span = spans.first, span.tokens.lowerBound == sentence.lowerBound,
      span.tokens.upperBound <= verb
    {
      return [span]
    }
    return []
  }

  /// "Jane Doe (Urubamba, 13 January 1931 – Cusco, 7 June 2009) was": the dates of a life in brackets.
  private func isBracketed(_ span: DatedSpan, _ verb: Int) -> Bool {
    var at = span.tokens.lowerBound - 1
    while at > sentence.lowerBound, tree.lower[at] != "(", tree.lower[at] != ")" { at -= 1 }
    return tree.lower[at] == "(" && (span.tokens.upperBound ..<| verb).contains { tree.lower[$0] == ")" }
  }

  /// "Aasheim, who has led the party since 2014, is minister": the date is of what is told between the commas.
  private func isRelative(_ span: DatedSpan, _ verb: Int) -> Bool {
    guard tree.lower[span.tokens.upperBound] == ",", span.tokens.upperBound < verb else { return false }
    var at = span.tokens.lowerBound - 1
    while at > sentence.lowerBound, tree.lower[at] != "," {
      if ["who", "which", "whose"].contains(tree.lower[at]), tree.lower[at - 1] == "," { return true }
      at -= 1
    }
    return false
  }

  /// "he moved up to become": the verb's infinitive.
  private func leads(_ verb: Int, to infinitive: Int) -> Bool {
    if tree.lower[verb + 1] == "to" { return true }
    return infinitive - verb < 6 && tree.lower[infinitive - 1] == "to"
      && (verb + 1 ..<| infinitive - 1).allSatisfy { [.adv, .adp, .part].contains(tree[$0].upos) }
  }

  private func isAuxiliaryLike(_ token: Int) -> Bool {
    ["serve", "appoint", "elect", "name", "force"].contains(tree[token].lemma)
  }

  private func isFronted(_ span: DatedSpan, _ floor: Int) -> Bool {
    let first = span.tokens.lowerBound
    if first == floor || first == sentence.lowerBound { return true }
    // "In a cabinet reshuffle on 27 September 2004, X appointed …"
    if tree[sentence.lowerBound].upos == .adp, first < sentence.lowerBound + 9,
      tree.lower[span.tokens.upperBound] == "," || TermReader.isOccasion(span, tree, sentence),
      (sentence.lowerBound ..<| first).allSatisfy({
        [.adp, .det, .adj, .noun, .propn, .num].contains(tree[$0].upos)
      })
    {
      return true
    }
    let before = tree.lower[first - 1]
    // "moved there in 2000 and represented the state": of the verb before.
    if tree[first - 1].upos == .adv, tree.lower[span.tokens.upperBound] == "and",
      (floor ..<| first - 1).contains(where: { tree[$0].upos == .verb && !tree.lower[$0].hasSuffix("ing") })
    {
      return false
    }
    return ["and", "but", ";", ",", "then", "later", "again", "early", "late", "who", "however"].contains(
      before)
      || tree[first - 1].upos == .adv
  }

  /// "He led the defence of the capital, Trnava Gora, in the winter of 1942, was chief": of the clause before.
  private func isInner(_ span: DatedSpan, _ floor: Int) -> Bool {
    let first = span.tokens.lowerBound
    guard first > floor, tree.lower[first - 1] == ",",
      !["and", "but", "who", "which", "then"].contains(tree.lower[max(first - 2, floor)])
    else { return false }
    return (floor ..<| first).contains { tree[$0].upos == .verb && !tree.lower[$0].hasSuffix("ing") }
  }

  private func isBetween(_ span: DatedSpan, _ verb: Int) -> Bool {
    (span.tokens.upperBound ..<| max(verb, span.tokens.upperBound)).allSatisfy {
      [.aux, .adv, .pron, .punct, .propn].contains(tree[$0].upos) || tree.lower[$0] == "to"
    }
  }

  // MARK: Dates to terms

  func read(_ spans: [DatedSpan], _ effect: TermEffect) -> [Term] {
    var terms: [Term] = []
    for span in spans where !span.precedes && !span.isDistance {
      var term = Term()
      if let start = span.start { term.start = start }
      if let end = span.end { term.end = end }
      if let value = span.value {
        if effect == .ends { term.end = value } else { term.start = value }
      }
      if term.isEmpty { continue }
      if let last = terms.last, last.end == nil, term.start == nil {
        terms[terms.count - 1].end = term.end
      } else if let last = terms.last, last.start == nil, term.end == nil {
        terms[terms.count - 1].start = term.start
      } else if terms.isEmpty || (span.start != nil && span.end != nil) {
        terms.append(term)
      }
    }
    return terms
  }
}

/// Occasions on which people come into office.
enum OccasionNouns {
  static let words: Set<String> = [
    "election", "elections", "by-election", "congress", "convention", "conference", "reshuffle", "coup",
    "ballot",
    "poll", "polls", "assembly", "session", "synod", "conclave", "primary", "revolution", "reform",
    "reorganisation",
    "reorganization", "meeting",
  ]
  /// By which an office falls free: "on the death of".
  static let vacancies: Set<String> = [
    "death", "resignation", "retirement", "dismissal", "departure", "fall", "abdication",
  ]
}

/// Words at which the clause of an office ends.
enum ClauseWords {
  static let words: Set<String> = [
    "when", "where", "while", "whom", "whose", "after", "before", "but", "because", "although",
  ]
}

/// Verbs that go on about an office that has been named.
enum SequelWords {
  static let holding: Set<String> = [
    "serve", "hold", "remain", "occupy", "retain", "continue", "keep", "act", "stay", "fill", "last",
    "govern",
    "sit", "reign", "rule",
  ]
  static let leaving: Set<String> = [
    "resign", "retire", "step", "leave", "relinquish", "quit", "vacate", "end", "depart", "abdicate",
    "demit", "superannuate",
  ]
  /// Said of the holder in the passive voice.
  static let removed: Set<String> = [
    "dismiss", "remove", "oust", "depose", "replace", "recall", "sack", "fire", "overthrow", "relieve",
    "succeed",
    "release", "follow", "defeat", "impeach", "pension", "demote", "unseat", "topple", "purge",
  ]
  /// By which a term begins: "was sworn in", "took office".
  static func begun(_ lemma: String) -> Bool {
    [
      "present", "swear", "inaugurate", "install", "enthrone", "crown", "take", "assume", "confirm",
      "appoint",
      "elect", "name", "promote",
    ].contains(lemma)
  }
}
