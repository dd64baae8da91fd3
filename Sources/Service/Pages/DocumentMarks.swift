import Publishing
import Records

/// Where the records of a document stand in a part of its bytes.
struct DocumentMarks {
  /// A record with the words for it.
  struct Entry {
    let id: String
    let kind: String
    let text: String
    let evidence: [Evidence]
    let start: Int
  }

  /// The records of the part, by place.
  let entries: [Entry]
  /// How many records stand in other parts.
  let others: Int
  private let window: Range<Int>

  init(_ records: DocumentRecords, _ window: Range<Int>) {
    let names = Dictionary(records.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    func name(_ id: EntityID?) -> String? { id.flatMap { names[$0] } }
    var entries: [Entry] = []
    func add(_ id: String, _ kind: String, _ text: String, _ evidence: NonEmpty<Evidence>) {
      let pieces = Array(evidence)
      entries.append(
        Entry(id: id, kind: kind, text: text, evidence: pieces, start: pieces.map(\.start).min() ?? 0))
    }
    for fact in records.facts {
      add(
        fact.id, "fact",
        "\(name(fact.subject) ?? "?"): \(Wording.parted(fact.property.rawValue)) \(fact.value)",
        fact.evidence)
    }
    for term in records.occupancies {
      let dates = Wording.period(term.start, term.end, former: term.former) ?? ""
      add(
        term.id, "occupancy",
        "\(name(term.holder) ?? "?"): \(term.office)" + (dates.isEmpty ? "" : ", \(dates)"),
        term.evidence)
    }
    for event in records.events {
      add(
        event.id, "event",
        (event.date.map { $0.spoken + ": " } ?? "") + (event.status == .claimed ? "claimed " : "")
          + event.summary,
        event.evidence)
    }
    for claim in records.claims {
      let chain = claim.chain.map { name($0.source) ?? $0.sourceText ?? "somebody unnamed" }
      add(
        claim.id, "claim",
        "\(chain.isEmpty ? "somebody unnamed" : chain.joined(separator: ", quoting ")) \(claim.stance.rawValue): \(claim.content)",
        claim.evidence)
    }
    let here = entries.filter {
      $0.evidence.contains { window.overlaps($0.start..<max($0.end, $0.start + 1)) }
    }
    self.entries = here.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    others = entries.count - here.count
    self.window = window
  }

  /// Writes the part with marks: one element a stretch that the same records stand on, and within it one a stretch of
  /// markup.
  func write(_ bytes: [UInt8], _ markup: [Markup.Run], _ html: inout HTML) {
    var run = markup.firstIndex { $0.range.upperBound > window.lowerBound } ?? markup.count
    func text(_ range: Range<Int>, _ html: inout HTML) {
      var at = range.lowerBound
      while at < range.upperBound {
        while run < markup.count, markup[run].range.upperBound <= at { run += 1 }
        guard run < markup.count, markup[run].range.lowerBound < range.upperBound else {
          return html.text(bytes[at..<range.upperBound])
        }
        let next = markup[run]
        if at < next.range.lowerBound { html.text(bytes[at..<next.range.lowerBound]) }
        let part = next.range.clamped(to: at..<range.upperBound)
        html.tag(
          "span",
          [
            "class": "markup" + (next.isBlock ? " block" : next.sign == nil ? "" : " sign"),
            "data-sign": next.sign,
          ]
        ) { $0.text(bytes[part]) }
        at = part.upperBound
      }
    }
    struct Edge {
      let at: Int
      let entry: Int
      let isStart: Bool
    }
    var edges: [Edge] = []
    var starts: Set<Int> = []
    for (index, entry) in entries.enumerated() {
      for piece in entry.evidence where piece.start < piece.end {
        let range = (piece.start..<piece.end).clamped(to: window)
        guard !range.isEmpty else { continue }
        edges.append(Edge(at: range.lowerBound, entry: index, isStart: true))
        edges.append(Edge(at: range.upperBound, entry: index, isStart: false))
        starts.insert(piece.start)
      }
    }
    edges.sort { ($0.at, $0.isStart ? 1 : 0, $0.entry) < ($1.at, $1.isStart ? 1 : 0, $1.entry) }
    var open: [Int: Int] = [:]
    var at = window.lowerBound
    var index = 0
    var anchored: Set<Int> = []
    while at < window.upperBound {
      while index < edges.count, edges[index].at <= at {
        open[edges[index].entry, default: 0] += edges[index].isStart ? 1 : -1
        index += 1
      }
      let end = index < edges.count ? min(edges[index].at, window.upperBound) : window.upperBound
      let here = open.filter { $0.value > 0 }.keys.sorted()
      if let first = here.first {
        let kinds = Set(here.map { entries[$0].kind })
        let anchor = starts.contains(at) && anchored.insert(at).inserted ? "b\(at)" : nil
        html.tag(
          "a",
          [
            "class": "mark " + (["claim", "event", "occupancy"].first { kinds.contains($0) } ?? "fact"),
            "href": "#r-\(entries[first].id)", "id": anchor,
            "data-records": here.map { entries[$0].id }.joined(separator: " "),
          ]
        ) { text(at..<end, &$0) }
      } else {
        text(at..<end, &html)
      }
      at = end
    }
  }
}
