import Names
import Testing

@Suite("Spelling")
struct SpellingTests {
  @Test(
    "The distance counts insertions, deletions, replacements and swaps of neighbours",
    arguments: [
      ("", "", 0), ("brandt", "brandt", 0), ("brandt", "barndt", 1), ("brandt", "brand", 1),
      ("brandt", "brant", 1), ("olsen", "olson", 1), ("abcd", "badc", 2), ("abc", "", 3),
      ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distances(one: String, other: String, distance: Int) {
    #expect(Spelling.distance(one, other, limit: 3) == distance)
    #expect(Spelling.distance(other, one, limit: 3) == distance)
    #expect(Spelling.distance(one, other, limit: distance) == distance)
    #expect(Spelling.distance(one, other, limit: distance - 1) == nil)
  }

  @Test("The band gives what the whole table gives")
  func band() {
    var seed: UInt64 = 7
    func letter() -> Unicode.Scalar {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return ["a", "b", "c"][Int(seed >> 33) % 3]
    }
    for _ in 0..<2_000 {
      let one = String(String.UnicodeScalarView((0..<Int(letter().value - 94)).map { _ in letter() }))
      let other = String(String.UnicodeScalarView((0..<Int(letter().value - 93)).map { _ in letter() }))
      let whole = Spelling.distance(one, other, limit: 20)
      for limit in 0...6 {
        let banded = Spelling.distance(one, other, limit: limit)
        #expect(banded == whole.flatMap { $0 <= limit ? $0 : nil })
      }
    }
  }

  @Test(
    "A swap in a long surname is a slip of the pen",
    arguments: [("Brnadt", "Brandt"), ("Hochsteter", "Hochstetter"), ("Vremeer", "Vermeer")])
  func slips(word: String, other: String) {
    #expect(Spelling.isSlip(word, of: other))
  }

  @Test(
    "Surnames that differ as surnames do are two",
    arguments: [
      ("Andersen", "Anderson"), ("Petrov", "Petrova"), ("Johnson", "Johnston"), ("Li", "Il"),
      ("Olsen", "Olsen"),
      ("Hansen", "Jansen"), ("Ivo Brandt", "Ivo Brnadt"),
    ])
  func surnames(word: String, other: String) {
    #expect(!Spelling.isSlip(word, of: other))
  }

  @Test("Surnames are compared without suffixes and across scripts")
  func sameSurname() {
    #expect(Surname.same("Anna Brandt", "I. Brandt Jr."))
    #expect(Surname.same("Марта Ольсен", "Marta Olsen"))
    #expect(!Surname.same("Anna Brandt", "Brandt Sund"))
    #expect(Surname.of("") == nil)
  }

  @Test("The nearest words come first")
  func nearest() {
    let words = ["vermeer", "vermeers", "brandt", "olsen"]
    #expect(Nearest.words(to: "vermer", among: words, count: 2) == ["vermeer", "vermeers"])
    #expect(Nearest.words(to: "zzz", among: words, count: 2).isEmpty)
  }
}
