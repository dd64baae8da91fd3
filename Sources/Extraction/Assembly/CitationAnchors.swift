import Reading
import Records

/// Where a document refers to the works it cites, so that evidence can say what stands behind it.
struct CitationAnchors {
  /// Offsets in the document's text, ascending, and which work is meant.
  private let anchors: [(offset: Int, work: Int)]
  /// Where sentences and blocks end, ascending.
  private let ends: [Int]

  init(_ document: Document, _ tree: Tree) {
    guard !document.citations.isEmpty else {
      anchors = []
      ends = []
      return
    }
    let sentences = tree.analysis.sentences.map { tree.analysis.bytes($0).upperBound }
    ends = (sentences + document.blocks.map(\.range.upperBound)).sorted()
    anchors = document.citations.enumerated().flatMap { number, citation in
      citation.anchors.map { (offset: $0, work: number) }
    }.sorted { ($0.offset, $0.work) < ($1.offset, $1.work) }
  }

  var isEmpty: Bool { anchors.isEmpty }

  /// The works referred to behind the first byte of a range, and no later than just behind the sentence it ends in.
  func ids(for range: Range<Int>) -> [String] {
    let last = CitationAnchors.first(in: ends.count) { ends[$0] >= range.upperBound }
    let end = last < ends.count ? ends[last] : range.upperBound
    var low = CitationAnchors.first(in: anchors.count) { anchors[$0].offset > range.lowerBound }
    var ids: [String] = []
    while low < anchors.count, anchors[low].offset <= end + 1 {
      let id = "r\(anchors[low].work + 1)"
      if !ids.contains(id) { ids.append(id) }
      low += 1
    }
    return ids
  }

  /// The first of `count` numbers for which something holds that holds for all behind it.
  private static func first(in count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Document {
  /// The works the document cites, as records.
  var citedWorks: [CitedWork] {
    citations.enumerated().map { number, citation in
      var work = CitedWork(
        id: "r\(number + 1)", start: citation.source.lowerBound, end: citation.source.upperBound)
      work.title = citation.title
      work.author = citation.author
      work.publisher = citation.publisher
      work.date = citation.date
      work.url = citation.url
      work.words = citation.words
      return work
    }
  }
}
