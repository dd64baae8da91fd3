import Chronology
import Foundation
import Testing

/// What a phrase is read as: `date`, `from…to`, or the words for what is left to the context.
private func reading(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return DateFinder().dates(in: bytes, range: 0..<bytes.count).map { mention in
    let end = mention.end.map { "…" + show($0) } ?? (mention.isOpen ? "…" : "")
    let frame: String
    switch mention.framing {
    case .at: frame = ""
    case .from: frame = "from "
    case .until: frame = "until "
    case .before: frame = "by "
    case .after: frame = "after "
    }
    return (mention.isAttributive ? "[" : "") + frame + show(mention.value) + end
      + (mention.isAttributive ? "]" : "")
  }
}

private func show(_ value: DateValue) -> String {
  switch value {
  case .date(let date): return date.description
  case .month(let month, let day): return day.map { "--\(month)-\($0)" } ?? "--\(month)"
  case .day(let day): return "---\(day)"
  case .season(let season): return "--\(season)"
  case .weekday(let day): return "wd\(day)"
  case .neighbourWeekday(let day, let following, let ofDocument):
    return (ofDocument ? "doc " : "") + (following ? "next " : "last ") + "wd\(day)"
  case .same(let unit): return "same \(unit)"
  case .shifted(let count, let unit): return "\(count) \(unit)"
  case .fromDocument(let count, let unit): return "doc \(count) \(unit)"
  case .neighbour(let month, let following, let ofDocument):
    return (ofDocument ? "doc " : "") + (following ? "next " : "last ") + String(month)
  case .inYear(let month, let day, let shift, let ofDocument):
    return (ofDocument ? "doc " : "") + "year\(shift < 0 ? "" : "+")\(shift) \(month)"
      + (day.map { "-\($0)" } ?? "")
  }
}

@Suite("Dates are found in every English spelling")
struct DateFinderTests {
  @Test(arguments: PhraseTable.all)
  func phrase(line: String) {
    let sides = line.split(separator: "=")
    guard sides.count == 2 else {
      Issue.record("no arrow in \(line)")
      return
    }
    let expected = sides[1].dropFirst(2)
    let found = reading(String(sides[0].dropLast()))
    #expect((found.isEmpty ? "×" : found.joined(separator: "; ")) == expected, "\(sides[0])")
  }

  @Test func theTableIsLongAndHasNoLineTwice() {
    #expect(PhraseTable.all.count > 250)
    #expect(Set(PhraseTable.all).count == PhraseTable.all.count)
  }

  @Test func rangesPointAtTheirBytes() {
    let text = Array("Élue maire en 1989, from 1990 to 1995.".utf8)
    let mention = DateFinder().dates(in: text, range: 0..<text.count).last
    #expect(mention.map { String(decoding: text[$0.range], as: UTF8.self) } == "from 1990 to 1995")
  }

  @Test func randomBytesAreReadWithoutHarm() {
    var random = Seeded(state: 3)
    for _ in 0..<2000 {
      let bytes = (0..<random.below(80)).map { _ in UInt8(random.below(256)) }
      let range = random.below(40)..<(40 + random.below(60))
      for mention in DateFinder().dates(in: bytes, range: range) {
        #expect(mention.range.lowerBound >= range.lowerBound && mention.range.upperBound <= bytes.count)
        #expect(mention.core.lowerBound >= mention.range.lowerBound)
      }
    }
  }

  @Test func mentionsStandInOrderAndApart() {
    let text = Array(PhraseTable.all.joined(separator: ". ").utf8)
    var last = 0
    for mention in DateFinder().dates(in: text, range: 0..<text.count) {
      #expect(mention.range.lowerBound >= last)
      last = mention.range.upperBound
    }
  }

  @Test func noInputIsSlowOrFatal() {
    var state: UInt64 = 7
    let pieces = [
      "1", "May ", "19", " of ", "–", "(", "the ", "same ", "/", "é", "\u{0}", "from ", "to ", "2008", ",",
      "\n",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let bytes = Array(text.utf8)
      for mention in DateFinder().dates(in: bytes, range: 0..<bytes.count) {
        #expect(mention.range.upperBound <= bytes.count)
      }
    }
    for unit in [
      "1", "19 May ", "from 1990 to ", "(", "the same ", "19 May (", "1990, ", "é", "\u{2013}", "May ", "a",
    ] {
      let bytes = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
      // Time of the processor: other tests run beside this one.
      let begin = clock()
      _ = DateFinder().dates(in: bytes, range: 0..<bytes.count)
      #expect(Double(clock() - begin) / Double(CLOCKS_PER_SEC) < 2, "\(unit)")
    }
  }
}
