import Chronology
import Language
import Reading

/// Finds the dates of a document and resolves them in the order of the text.
package enum CalendarBuilder {
  package static func calendar(tree: Tree, document: Document) -> Calendar {
    calendar(tree: tree, document: document, life: Biography.subject(of: document))
  }

  /// The same where it is known already whose life the document is.
  static func calendar(tree: Tree, document: Document, life: String?) -> Calendar {
    var calendar = Calendar()
    calendar.spanAt = Array(repeating: -1, count: tree.count)
    calendar.yearAt = Array(repeating: 0, count: tree.count)
    // A date that opens a sentence goes on from the last one that did: what is told in between may lie far back.
    // An article of an encyclopaedia is of no day: what its revision is dated by says nothing of "April 15".
    let documentDate = document.info.format == Format.wikitext.rawValue ? nil : document.info.date
    let tellsALife = life != nil && isObituary(document)
    var resolver = DateResolver(documentDate: documentDate, tellsALife: tellsALife)
    var scene = DateResolver(documentDate: documentDate, tellsALife: tellsALife)
    let finder = DateFinder()
    var token = 0
    // What a sentence tells first; what it goes back to behind that is background.
    var told: (sentence: Int, resolver: DateResolver)?
    // Where the story was before "on Oct. 22 last year": the next sentence's "on Nov. 3" counts from there.
    var aside: (sentence: Int, resolver: DateResolver)?
    // Which tokens the last month or day that was told of stands on.
    var lastMoment: Range<Int>?
    for block in document.blocks {
      switch block.kind {
      case .field, .row, .category: continue
      case .heading:
        resolver.sectionBreak()
        scene.sectionBreak()
        for mention in finder.dates(in: document.text, range: block.range) {
          // "Jane Doe, 1931–2020": a life's years are no scene.
          if block.kind == .heading(level: 1), mention.end != nil { continue }
          _ = resolver.resolve(mention)
          if !mention.isAttributive { scene.context = resolver.context }
        }
        continue
      case .paragraph, .listItem:
        resolver.paragraphBreak()
        scene.paragraphBreak()
      }
      var year: Int32 = 0
      // Whether the last whole date stood in an aside: "Harbour affairs, a bureau created in 1988, go to".
      var isAside = false
      // Whether the story was brought to its last whole date by the opening of a sentence.
      var wasOpened = false
      for found in finder.dates(in: document.text, range: block.range) {
        var mention = found
        while token < tree.count, tree[token].end <= mention.range.lowerBound {
          calendar.yearAt[token] = tree[token].start >= block.range.lowerBound ? year : 0
          token += 1
        }
        let first = token
        var last = token
        while last < tree.count, tree[last].start < mention.range.upperBound { last += 1 }
        guard last > first else { continue }
        // "that December": of the year that is told of.
        if tree.lower[first] == "that" || first > 0 && tree.lower[first - 1] == "that",
          case .month(let month, nil) = mention.value
        {
          mention.value = .inYear(month: month, day: nil, shift: 0, ofDocument: false)
        }
        if isPlanned(before: first, tree) { mention.isAhead = true }
        if mention.isAhead, isSaid(before: first, tree) { mention.isAhead = false }
        if let last = told, last.sentence != tree.sentence(of: first) {
          if liesFarBack(resolver, behind: last.resolver) { resolver.follow(last.resolver) }
          told = nil
        }
        if let before = aside, before.sentence != tree.sentence(of: first) {
          if case .month(_, .some) = mention.value { resolver = before.resolver }
          aside = nil
        }
        if !mention.isAttributive, aside == nil, mention.countsFromLastYear, documentDate?.precision == .day {
          aside = (tree.sentence(of: first), resolver)
        }
        // "elected in January 2022 and stripped of it on 20 December": what is told next comes next.
        if case .month = mention.value, let lastMoment, goesOn(from: lastMoment, to: first, tree) {
          mention.leads = true
        }
        let opens = first <= tree.sentenceTokens(of: first).lowerBound + 1
        // "(born 4 May 1939)" tells no story that "On 22 January" could go on.
        let before = isBirth(first, tree) ? (resolver, scene) : nil
        defer { if let before { (resolver, scene) = before } }
        if case .month(_, let day) = mention.value, day != nil || mention.end == nil, isAside, !tellsALife,
          document.info.date?.precision == .day, !standsAside(first, last, tree)
        {
          resolver.context = nil
          scene.context = nil
        }
        if case .date(let date) = mention.value, !mention.isAttributive {
          isAside = date.precision == .year && standsAside(first, last, tree)
        } else if !mention.isAttributive {
          isAside = false
        }
        var resolved: (value: EDTF?, end: EDTF?)
        if opens {
          if scene.context == nil { scene.context = resolver.context }
          // What is told in between and lies further on is the story's; what lies further back is background.
          if let told = resolver.context, let opened = scene.context, let day = told.earliest,
            let known = opened.latest, day > known, day <= document.info.date?.latest ?? Int.max
          {
            scene.follow(resolver)
          }
          scene.frame(like: resolver)
          resolved = scene.resolve(mention)
          resolver.follow(scene)
          resolver.frame(like: scene)
        } else {
          resolved = resolver.resolve(mention)
        }
        if let day = recent(mention, resolved.value, wasOpened, document) {
          resolved.value = day
          resolver.context = day
        } else if case .date = mention.value, !mention.isAttributive {
          wasOpened = opens
        }
        if !mention.isAttributive, !mention.isDistance, mention.end == nil { lastMoment = first..<last }
        if told == nil, !mention.isAttributive { told = (tree.sentence(of: first), resolver) }
        var span = DatedSpan(
          tokens: first..<last, range: mention.range, value: nil, start: nil, end: nil,
          isOpen: mention.isOpen,
          isAttributive: mention.isAttributive)
        span.isDistance = mention.isDistance
        span.precedes = mention.framing == .before
        span.follows = mention.framing == .after
        switch mention.framing {
        case _ where mention.end != nil || (mention.isOpen && mention.framing == .at):
          span.start = resolved.value
          span.end = resolved.end
        case .from: span.start = resolved.value
        case .until: span.end = resolved.value
        default: span.value = resolved.value
        }
        guard span.value != nil || span.isSpan else { continue }
        if !mention.isAttributive, let known = span.latest?.year {
          year = Int32(known)
        }
        for at in first..<last { calendar.spanAt[at] = Int32(calendar.spans.count) }
        calendar.spans.append(span)
      }
      while token < tree.count, tree[token].start < block.range.upperBound {
        calendar.yearAt[token] = tree[token].start >= block.range.lowerBound ? year : 0
        token += 1
      }
    }
    return calendar
  }

  /// Whether a clause with a date goes on from one with another: "was elected in January 2022 and was dismissed on".
  private static func goesOn(from last: Range<Int>, to first: Int, _ tree: Tree) -> Bool {
    guard first > last.upperBound, first - last.upperBound < 20,
      tree.sentence(of: first) == tree.sentence(of: last.lowerBound),
      let join = (last.upperBound ..<| first).first(where: {
        ["and", ";", "then", "but"].contains(tree.lower[$0])
      }),
      // "became premier on 13 April, succeeding X, and gave way on 10 November"
      !(last.upperBound ..<| join).contains(where: {
        tree[$0].upos == .verb && !tree.lower[$0].hasSuffix("ing") || tree[$0].upos == .aux
      })
    else { return false }
    let clause = join + 1 ..<| first
    return clause.contains { tree[$0].upos == .verb && !tree.lower[$0].hasSuffix("ing") }
      && !clause.contains {
        tree[$0].upos == .sconj
          || ["had", "having", "who", "whom", "which", "when", "after", "before", "where"].contains(
            tree.lower[$0])
      }
  }

  /// Whether a date stands in a clause or an apposition that tells something besides, and not in the main clause.
  private static func standsAside(_ first: Int, _ last: Int, _ tree: Tree) -> Bool {
    var at = first
    for _ in 0..<20 {
      let head = tree[at].head
      guard head >= 0 else { return false }
      if !(first..<last).contains(at) || !(first..<last).contains(head) {
        if [.acl, .aclRelcl, .appos].contains(tree[at].deprel) { return true }
      }
      at = head
    }
    return false
  }

  /// Whether a dated life opens by telling that somebody has died.
  private static func isObituary(_ document: Document) -> Bool {
    guard document.info.date != nil else { return false }
    let title = " " + (document.info.title ?? "").lowercased() + " "
    if ["obituary", " dies ", " dies:", " dies,", " dead at "].contains(where: { title.holds($0) }) {
      return true
    }
    return document.prose.prefix(3).contains { block in
      let opening = document.string(block.range).prefix(500)
      return [" has died", " died on ", " died in ", " died at ", " died last ", " died here ", "who died"]
        .contains {
          String(opening).holds($0)
        }
    }
  }

  /// "revealed that they had dined in September 2018. … said on 25 April", in a story of May 2019: a day of the last weeks,
  /// where what was told in passing would put it into an older year.
  private static func recent(
    _ mention: DateMention, _ value: EDTF?, _ wasOpened: Bool, _ document: Document
  ) -> EDTF? {
    guard !wasOpened, case .month(let month, let day?) = mention.value, mention.end == nil, !mention.isAhead,
      let published = document.info.date, published.precision == .day, let today = published.latest,
      let year = published.year, let far = value?.latest, today - far > 200
    else { return nil }
    let days = [year, year - 1].compactMap { EDTF(year: $0, month: month, day: day) }
    return days.first { date in date.latest.map { $0 <= today && today - $0 <= 45 } ?? false }
  }

  /// Whether a date stands behind "born" within brackets.
  private static func isBirth(_ token: Int, _ tree: Tree) -> Bool {
    let low = max(tree.sentenceTokens(of: token).lowerBound, token - 20)
    guard let born = (low ..<| token).last(where: { tree.lower[$0] == "born" || tree.lower[$0] == "b." }),
      !(born ..<| token).contains(where: { tree.lower[$0] == ")" })
    else { return false }
    return (low ..<| born).contains { tree.lower[$0] == "(" }
      && !(low ..<| born).contains { tree.lower[$0] == ")" }
  }

  /// Whether the story, as its last date has it, is most of a year before where the sentence began.
  private static func liesFarBack(_ now: DateResolver, behind told: DateResolver) -> Bool {
    guard let reached = now.context?.latest, let begun = told.context?.earliest else { return false }
    return reached < begun - 240
  }

  /// "is to be sworn in on Dec. 10", "is due to speak on Monday": what is planned lies ahead.
  private static func isPlanned(before token: Int, _ tree: Tree) -> Bool {
    let near = max(tree.sentenceTokens(of: token).lowerBound, token - 10) ..<| token
    return near.contains { at in
      // "She takes up her post on 1 September", "takes office on Jan. 1"
      ["takes", "assumes", "begins", "starts", "joins"].contains(tree.lower[at]) && tree[at].upos == .verb
        && (at + 1 ..<| min(at + 5, token)).contains {
          ["post", "office", "duties", "position", "job"].contains(tree.lower[$0])
        }
        // "He replaces X, who retires on 31 July"
        || at + 1 == token
          && ["retires", "leaves", "departs", "expires", "opens", "begins", "starts", "ends"].contains(
            tree.lower[at])
        // "said Rambaran would testify on June 24"
        || tree.lower[at] == "would" && tree.lower[at + 1] != "have" && isTold(at, tree)
        || ["is", "are", "was", "were"].contains(tree.lower[at]) && tree.lower[at + 1] == "to"
        || ["due", "scheduled", "set"].contains(tree.lower[at]) && ["to", "for"].contains(tree.lower[at + 1])
    }
  }

  /// Whether what "would" happen is what somebody has said.
  private static func isTold(_ token: Int, _ tree: Tree) -> Bool {
    (tree.sentenceTokens(of: token).lowerBound ..<| token).contains {
      ["said", "told", "announced", "confirmed", "added"].contains(tree.lower[$0])
    }
  }

  /// "… will leave his post, the ministry said on Monday": what is planned lies ahead, and that it is said does not.
  private static func isSaid(before token: Int, _ tree: Tree) -> Bool {
    let near = tree.sentenceTokens(of: token).lowerBound ..<| token
    let said = near.last {
      ["said", "told", "announced", "confirmed", "reported", "added"].contains(tree.lower[$0])
    }
    guard let said else { return false }
    return !(said ..<| token).contains { ["will", "shall", "to", "'ll", "that"].contains(tree.lower[$0]) }
  }
}
