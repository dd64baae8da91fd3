import Chronology
import Language
import Records

extension EventReader {
  /// An event, and the same again on each further date: "was re-elected in 1993 and again in 1997", "visited Belgrade
  /// in May 1952, Ankara in 1953 and London in March 1956".
  func repeated(_ draft: EventDraft) -> [EventDraft] {
    guard tree[draft.trigger].upos == .verb else { return [draft] }
    let sentence = tree.sentenceTokens(of: draft.trigger)
    let spans = discourse.calendar.spans(in: sentence).filter {
      $0.tokens.lowerBound > draft.trigger && !$0.isAttributive && !$0.isDistance && $0.value != nil
    }
    if [.meeting, .communication].contains(draft.kind), let all = occasions(draft, spans) { return all }
    // "In April 1739 he became assessor, and in 1742 a councillor"
    if [.appointment, .award].contains(draft.kind), let next = spans.first, next.value != draft.date,
      tree.lower[next.tokens.lowerBound - 1] == "and",
      !(draft.trigger + 1 ..<| next.tokens.lowerBound).contains(where: { isFiniteVerb($0) }),
      namesRank(behind: next, draft.kind)
    {
      var second = draft
      second.date = next.value
      return [draft, second]
    }
    guard var last = spans.first, last.value == draft.date else { return [draft] }
    var all = [draft]
    // "…, and to The Hague in February 2015", however much stands between.
    if draft.kind == .travel, draft.place != nil {
      for span in spans.dropFirst() {
        var at = span.tokens.lowerBound - 1
        if tree.lower[at] == "," { at -= 1 }
        var first = at
        while first > draft.trigger, tree[first].upos == .propn || ["the", "of"].contains(tree.lower[first]) {
          first -= 1
        }
        guard first < at, tree.lower[first] == "to", ["and", ","].contains(tree.lower[first - 1]) else {
          continue
        }
        var next = draft
        next.date = span.value
        next.place = tree.words(first + 1 ..<| at + 1).joinedLines
        all.append(next)
      }
      if all.count > 1 { return all }
    }
    if [.appointment, .award].contains(draft.kind) {
      for span in spans.dropFirst() {
        guard isGapped(last, span, draft.kind) else { break }
        var next = draft
        next.date = span.value
        all.append(next)
        last = span
      }
      if all.count > 1 { return all }
    }
    for span in spans.dropFirst() {
      let between = last.tokens.upperBound ..<| span.tokens.lowerBound
      guard between.count <= 6, let place = link(between, draft.kind), !opensClause(span) else { break }
      var next = draft
      next.date = span.value
      if draft.kind == .travel, place.isEmpty == (draft.place != nil) { break }
      if !place.isEmpty { next.place = tree.words(place).joinedLines }
      all.append(next)
      last = span
    }
    return all
  }

  /// "opened an inquiry last Friday, and on Monday police searched the house": the second date is the next verb's.
  private func opensClause(_ span: DatedSpan) -> Bool {
    let next = span.tokens.upperBound
    let rest = next ..<| min(next + 8, tree.sentenceTokens(of: span.tokens.lowerBound).upperBound)
    guard let verb = rest.first(where: { isFiniteVerb($0) || tree[$0].upos == .aux }) else { return false }
    return (next ..<| verb).allSatisfy {
      [.det, .noun, .propn, .adj, .pron, .num, .adv].contains(tree[$0].upos)
    }
      && (next ..<| verb + 1).contains { [.nsubj, .nsubjPass].contains(tree[$0].deprel) }
  }

  /// "became a magistrate in 1993 and a judge of the High Court in 2002", "in April 1739 … assessor, and in 1742 a
  /// councillor": a further office or honour with its date, without a verb.
  private func isGapped(_ last: DatedSpan, _ span: DatedSpan, _ kind: EventKind) -> Bool {
    var first = last.tokens.upperBound
    while first < span.tokens.lowerBound, [",", "and"].contains(tree.lower[first]) { first += 1 }
    guard first > last.tokens.upperBound else { return false }
    let named = first ..<| span.tokens.lowerBound
    return named.isEmpty ? namesRank(behind: span, kind) : namesRank(named, kind)
  }

  private func namesRank(behind span: DatedSpan, _ kind: EventKind) -> Bool {
    let sentence = tree.sentenceTokens(of: span.tokens.lowerBound)
    var end = span.tokens.upperBound
    while end < sentence.upperBound, tree[end].upos != .punct, end < span.tokens.upperBound + 8 { end += 1 }
    return namesRank(span.tokens.upperBound ..<| end, kind)
  }

  /// Whether the words are an office or honour without a verb.
  private func namesRank(_ named: Range<Int>, _ kind: EventKind) -> Bool {
    guard !named.isEmpty, named.count < 14,
      [.det, .noun, .adj, .propn].contains(tree[named.lowerBound].upos),
      !named.contains(where: {
        [.verb, .aux, .pron, .sconj].contains(tree[$0].upos) && tree.lower[$0] != "his"
          && tree.lower[$0] != "its"
          || [";", ":"].contains(tree.lower[$0])
      })
    else { return false }
    return named.prefix(5).contains { at in
      kind == .award
        ? EventNouns.fill(.awardWord, tree.lower[at]) || EventNouns.fill(.knightWord, tree.lower[at])
        : EventNouns.fill(.officeWord, tree.lower[at]) || EventNouns.fill(.officeWord, tree[at].lemma)
    }
  }

  /// "met three times: at a lodge near Podgrad in October 2018, in Dubai in 2019 and on a yacht last August": an event
  /// for each, where the list has no verb.
  private func occasions(_ draft: EventDraft, _ spans: [DatedSpan]) -> [EventDraft]? {
    guard spans.count > 1 else { return nil }
    var all: [EventDraft] = []
    var from = spans[0].tokens.lowerBound
    for span in spans {
      let between = from ..<| span.tokens.lowerBound
      if !all.isEmpty {
        guard between.count < 16, between.contains(where: { ["and", ","].contains(tree.lower[$0]) }),
          !between.contains(where: { isFiniteVerb($0) || tree[$0].upos == .aux || tree.lower[$0] == ";" })
        else { break }
      }
      var next = draft
      next.date = span.value
      if let place = placeBefore(span) { next.place = place }
      all.append(next)
      from = span.tokens.upperBound
    }
    return all.count > 1 ? all : nil
  }

  /// The words between the preposition of place before a date and the date.
  private func placeBefore(_ span: DatedSpan) -> String? {
    let end = span.tokens.lowerBound
    let first = max(tree.sentenceTokens(of: end).lowerBound, end - 9)
    guard
      let preposition = (first ..<| end).last(where: {
        [",", ":", "and", "again", "then"].contains(tree.lower[$0 - 1])
          && ["in", "at", "on"].contains(tree.lower[$0])
      }), preposition + 1 < end,
      !(preposition ..<| end).contains(where: { tree.lower[$0] == "," })
    else { return nil }
    return tree.words(preposition + 1 ..<| end).joinedLines
  }

  /// The place named between two dates, empty for none; nil where more stands there than "and again in".
  func link(_ between: Range<Int>, _ kind: EventKind) -> Range<Int>? {
    var place: Range<Int>?
    for at in between {
      if ["and", "again", ",", "in", "on", "then", "to"].contains(tree.lower[at]) { continue }
      guard kind == .travel, tree[at].upos == .propn, place == nil || place?.upperBound == at else {
        return nil
      }
      place = (place?.lowerBound ?? at) ..<| at + 1
    }
    guard between.contains(where: { ["and", ",", "again"].contains(tree.lower[$0]) }) else { return nil }
    return place ?? between.lowerBound ..<| between.lowerBound
  }

  /// A sentence without what others say, are suspected of or do not do: a summary of what is stated at `trigger` holds
  /// nothing else.
  func stated(_ sentence: Range<Int>, at trigger: Int) -> String {
    var parts: [String] = []
    var start: Int?
    let said = (sentence.filter { isSuspicion($0) || isAccusing($0) } + sentence.compactMap(saying)).map {
      tree.span($0)
    }
    .filter { !$0.contains(trigger) }
    for token in sentence.lowerBound...sentence.upperBound {
      let isOwn =
        token < sentence.upperBound && (voice.isStated(token) || tree[token].upos == .punct)
        && !said.contains { $0.contains(token) }
      if isOwn, start == nil { start = token }
      if !isOwn, let first = start {
        var own = first ..<| token
        while let mark = own.first, tree[mark].upos == .punct { own = own.dropFirst() }
        if !own.isEmpty { parts.append(tree.words(own).joinedLines) }
        start = nil
      }
    }
    return parts.joined(separator: " … ")
  }

  /// "arrested him on suspicion of fraud", "on charges of plotting": of what somebody is suspected is nobody's fact.
  private func isSuspicion(_ noun: Int) -> Bool {
    EventReader.suspicions.contains(tree.lower[noun]) && ["of", "that"].contains(tree.lower[noun + 1])
      && (noun - 3 ..<| noun).contains { ["on", "over", "under", "amid"].contains(tree.lower[$0]) }
  }

  /// "left after accusing X of padding estimates", "resigned, alleging that": of what somebody is accused is no fact.
  private func isAccusing(_ verb: Int) -> Bool {
    ["accusing", "alleging", "claiming", "denying", "insisting", "blaming", "suspecting"].contains(
      tree.lower[verb])
      && tree[verb].upos == .verb && [.advcl, .acl, .xcomp, .conj].contains(tree[verb].deprel)
  }

  /// "swore that …": what a verb of saying has behind "that", also where no claim was made of it.
  private func saying(_ verb: Int) -> Int? {
    guard tree[verb].upos == .verb, CueTable.byLemma[tree[verb].lemma] != nil else { return nil }
    return tree.children(verb, .ccomp).first { clause in
      clause > verb && tree.child(clause, .mark).map { tree.lower[$0] == "that" } ?? false
    }
  }

  private static let suspicions: Set<String> = [
    "suspicion", "suspicions", "allegation", "allegations", "accusation", "accusations", "charge", "charges",
  ]
}
