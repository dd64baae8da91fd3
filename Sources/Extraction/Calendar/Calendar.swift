import Chronology

/// A date of the text, resolved as far as it could be, with the tokens it covers.
package struct DatedSpan: Sendable {
  /// Tokens of the date, its preposition included ("in", "from … to").
  package var tokens: Range<Int>
  /// Bytes of `Document.text`.
  package var range: Range<Int>
  /// The moment, for a date that is no span.
  package var value: EDTF?
  /// The beginning, for "from 1989", "since 2017", "1989–1991".
  package var start: EDTF?
  /// The end, for "to 1991", "until 1997", "1989–1991".
  package var end: EDTF?
  /// The span is still going on ("since 2017", "2001–present").
  package var isOpen: Bool
  /// The date is part of a name or modifies a noun ("the 2016 election").
  package var isAttributive: Bool
  /// "one day after": the date is that of the clause behind it.
  package var isDistance = false
  /// "by 1990", "before May": the thing was done by then.
  package var precedes = false
  /// "after 1990": the thing was done later.
  package var follows = false

  /// When something happened of which the date is said: "../1990" for "before 1990", "1990/.." for "after 1990", both
  /// ends of a span.
  package var moment: EDTF? {
    if let start, let end, let both = try? EDTF("\(start)/\(end)") { return both }
    if let value, precedes, let open = try? EDTF("../\(value)") { return open }
    if let value, follows, let open = try? EDTF("\(value)/..") { return open }
    return value ?? start
  }

  /// The latest date it tells: when a span ends, or where it has no end begins.
  package var latest: EDTF? { value ?? end ?? start }

  package var isSpan: Bool { start != nil || end != nil }

  /// The same place in the text, read as when something was over and as nothing else.
  func ending(_ end: EDTF) -> DatedSpan {
    var span = self
    (span.value, span.start, span.end) = (nil, nil, end)
    return span
  }
}

/// The dates of a document, by token.
package struct Calendar: Sendable {
  /// In the order of the text.
  package var spans: [DatedSpan] = []
  /// For each token the span it belongs to, or -1.
  var spanAt: [Int32] = []

  package init() {}

  /// The date a token belongs to.
  package func span(at token: Int) -> DatedSpan? {
    guard token >= 0, token < spanAt.count, spanAt[token] >= 0 else { return nil }
    return spans[Int(spanAt[token])]
  }

  /// The dates that begin in a range of tokens, in order.
  package func spans(in tokens: Range<Int>) -> [DatedSpan] {
    let first = spans.indices.partitionPoint { spans[$0].tokens.lowerBound >= tokens.lowerBound }
    return Array(spans[first...].prefix { $0.tokens.lowerBound < tokens.upperBound })
  }

  /// The dates that hang on a predicate itself, not on a clause below it, the nearest first.
  ///
  /// A date before the first comma of a sentence ("In May 1912, …") hangs on the sentence's main clause.
  package func dates(of predicate: Int, _ tree: Tree) -> [DatedSpan] {
    spans(in: tree.sentenceTokens(of: predicate)).filter { span in
      guard !span.isAttributive else { return false }
      if span.tokens.upperBound <= predicate, isBracketed(span, before: predicate, tree) { return false }
      return anchor(of: span, tree) == predicate
    }.sorted { abs($0.tokens.lowerBound - predicate) < abs($1.tokens.lowerBound - predicate) }
  }

  /// "X (Vigan 1907 – Manila 1996) became": the dates of a life in brackets that close before the verb.
  private func isBracketed(_ span: DatedSpan, before predicate: Int, _ tree: Tree) -> Bool {
    var close = span.tokens.upperBound
    while close < predicate, close < span.tokens.upperBound + 20, tree.lower[close] != ")" {
      if tree.lower[close] == "(" { return false }
      close += 1
    }
    guard close < predicate, tree.lower[close] == ")" else { return false }
    let first = max(tree.sentenceTokens(of: predicate).lowerBound, span.tokens.lowerBound - 24)
    return (first ..<| span.tokens.lowerBound).contains { tree.lower[$0] == "(" }
  }

  /// The predicate that a date hangs on.
  package func anchor(of span: DatedSpan, _ tree: Tree) -> Int {
    if span.isDistance {
      let rest = span.tokens.upperBound..<tree.sentenceTokens(of: span.tokens.lowerBound).upperBound
      return rest.first { tree[$0].upos == .verb } ?? tree.clause(of: span.tokens.lowerBound)
    }
    // The date's own head: the token of the span whose head lies outside.
    var head = span.tokens.lowerBound
    for token in span.tokens where !span.tokens.contains(tree[token].head) {
      head = token; if tree[token].deprel != .case { break }
    }
    let above = tree[head].head
    return above < 0 ? head : tree.clause(of: above)
  }

  /// When the thing that `predicate` says happened: its own date, else that of the clauses above it that set the
  /// scene ("On 1 March 2017, X reported that …" dates the report, not what is reported).
  package func date(of predicate: Int, _ tree: Tree) -> EDTF? {
    span(of: predicate, tree).flatMap { $0.value ?? $0.start }
  }

  /// The same, with what frames the date.
  package func span(of predicate: Int, _ tree: Tree) -> DatedSpan? {
    if let span = dates(of: predicate, tree).first(where: { $0.value != nil || $0.start != nil }) {
      return span
    }
    var at = predicate
    for _ in 0..<4 {
      let token = tree[at]
      guard token.head >= 0, [.conj, .xcomp, .advcl, .acl].contains(token.deprel) else { return nil }
      at = tree.clause(of: token.head)
      if let span = dates(of: at, tree).first(where: { $0.value != nil || $0.start != nil }) { return span }
    }
    return nil
  }

  /// The year the text is telling of where `token` stands: that of the last date before it in its block, marked
  /// uncertain; nil where there is none.
  package func context(at token: Int) -> EDTF? {
    guard token < yearAt.count, yearAt[token] > 0 else { return nil }
    return try? EDTF("\(yearAt[token])?")
  }

  /// For each token the year of the last whole date before it in its block; 0 where there is none.
  var yearAt: [Int32] = []
}
