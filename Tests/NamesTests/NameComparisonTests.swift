import Names
import Testing

@Suite("Name comparison")
struct NameComparisonTests {
  typealias Pair = (one: String, other: String)

  static func pairs(_ table: String) -> [Pair] {
    table.split(separator: "\n").map { line in
      let names = line.split(separator: "|").map { $0.drop { $0 == " " } }
      return (names[0].last == " " ? String(names[0].dropLast()) : String(names[0]), String(names[1]))
    }
  }

  static let all = [
    NamePairs.same, NamePairs.likely, NamePairs.possible, NamePairs.weak, NamePairs.different,
  ]
  .flatMap(pairs)

  func score(_ pair: Pair) -> NameAgreement {
    NameComparison.compare(PersonName(pair.one), PersonName(pair.other))
  }

  @Test("The same name in other spellings is the same", arguments: pairs(NamePairs.same))
  func same(pair: Pair) {
    let agreement = score(pair)
    #expect(agreement.score >= 0.95, "\(agreement)")
  }

  @Test("Nicknames and what is left out are likely", arguments: pairs(NamePairs.likely))
  func likely(pair: Pair) {
    let agreement = score(pair)
    #expect((0.85..<0.955).contains(agreement.score), "\(agreement)")
  }

  @Test("Initials, slips and one of two surnames are possible", arguments: pairs(NamePairs.possible))
  func possible(pair: Pair) {
    let agreement = score(pair)
    #expect((0.7..<0.86).contains(agreement.score), "\(agreement)")
  }

  @Test("Too little to tell is weak", arguments: pairs(NamePairs.weak))
  func weak(pair: Pair) {
    let agreement = score(pair)
    #expect((0.5..<0.7).contains(agreement.score), "\(agreement)")
  }

  @Test("What contradicts is different", arguments: pairs(NamePairs.different))
  func different(pair: Pair) {
    let agreement = score(pair)
    #expect(agreement.score < 0.5, "\(agreement)")
  }

  @Test("The table has enough pairs")
  func enough() { #expect(Self.all.count >= 150) }

  @Test("Which name is first does not matter")
  func symmetric() {
    let names = Self.all.flatMap { [PersonName($0.one), PersonName($0.other)] }
    var unequal = 0
    for (index, one) in names.enumerated() {
      for other in names[index...] {
        let there = NameComparison.compare(one, other)
        let back = NameComparison.compare(other, one)
        if there.score != back.score || Set(there.reasons) != Set(back.reasons) {
          unequal += 1
          if unequal < 5 { Issue.record("\(one.given) \(one.surname), \(other.given) \(other.surname)") }
        }
        if !(0...1).contains(there.score) || there.reasons.isEmpty { Issue.record("\(there)") }
      }
    }
    #expect(unequal == 0)
  }

  @Test("A sketch rules out no names that the comparison finds alike, and most that it does not")
  func sketches() {
    let names =
      (NamePairs.same + NamePairs.likely + NamePairs.possible + NamePairs.weak + NamePairs.different)
      .split(whereSeparator: \.isNewline).flatMap { $0.split(separator: "|") }.map { PersonName(String($0)) }
    let sketches = names.map { NameSketch($0) }
    var (ruledOut, different) = (0, 0)
    for one in names.indices {
      // A third of them, to save time.
      for other in stride(from: one % 3, to: names.count, by: 3) {
        let isRuledOut = !sketches[one].mayAgree(with: sketches[other])
        let isDifferent = NameComparison.compare(names[one], names[other]).score < 0.5
        if isRuledOut {
          #expect(isDifferent, "\(names[one].given) \(names[one].surname), \(names[other].surname)")
        }
        ruledOut += isRuledOut ? 1 : 0
        different += isDifferent ? 1 : 0
      }
    }
    #expect(ruledOut * 100 > different * 87)
  }

  @Test("A name is the same as itself, and only the same is 1")
  func reflexive() {
    for pair in Self.all {
      let name = PersonName(pair.one)
      #expect(NameComparison.compare(name, name) == NameAgreement(score: 1, reasons: [.same]), "\(pair.one)")
    }
  }

  @Test("Names of one person meet under a key")
  func keys() {
    for pair in Self.pairs(NamePairs.same) + Self.pairs(NamePairs.likely) {
      let keys = (PersonName(pair.one).blockingKeys, PersonName(pair.other).blockingKeys)
      #expect(!Set(keys.0).isDisjoint(with: keys.1), "\(pair): \(keys)")
      #expect(keys.0.count <= 12 && keys.1.count <= 12)
    }
  }

  @Test("Each reason has a sentence of its own")
  func sentences() {
    #expect(Set(NameReason.allCases.map(\.text)).count == NameReason.allCases.count)
  }
}
