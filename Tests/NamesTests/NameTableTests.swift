import Names
import Testing

@Suite("Tables of names")
struct NameTableTests {
  @Test("There are hundreds of short forms")
  func enough() {
    var pairs = 0
    for row in GivenNames.rows {
      guard let colon = row.firstIndex(where: { $0.hasSuffix(":") }) else { continue }
      pairs += row.count - colon - 1
    }
    #expect(pairs >= 300, "\(pairs)")
  }

  @Test("Each row is well formed: at most one bar and one colon, in this order")
  func rows() {
    for row in GivenNames.rows {
      let bars = row.indices.filter { row[$0] == "|" }
      let colons = row.indices.filter { row[$0].hasSuffix(":") }
      #expect(bars.count <= 1 && colons.count <= 1, "\(row)")
      #expect(row.count > 1, "\(row)")
      if let bar = bars.first, let colon = colons.first { #expect(bar < colon, "\(row)") }
      #expect(Set(row).count == row.count, "\(row)")
    }
  }

  @Test("Pinyin and what was written before it come apart into the same syllables")
  func syllables() {
    #expect(ChineseSyllables.pinyin("jinping") == ["jin", "ping"])
    #expect(ChineseSyllables.pinyin("xian") == ["xian"])
    #expect(ChineseSyllables.pinyin("smith") == nil)
    for (pinyin, wade) in [
      ("zedong", "tsetung"), ("xiaoping", "hsiaoping"), ("zhou", "chou"), ("jiang", "chiang"),
      ("qing", "ching"),
      ("guofeng", "kuofeng"), ("zhi", "chih"), ("xueliang", "hsuehliang"), ("rongji", "jungchi"),
    ] {
      let syllables = ChineseSyllables.pinyin(pinyin)?.map(ChineseSyllables.toWade)
      #expect(syllables?.joined() == wade)
    }
  }
}
