import Names
import Testing

@Suite("Names of bodies and places")
struct BodyNameTests {
  /// What a name is told apart by: its key, or its own folded words.
  private static func key(_ name: String) -> String { BodyName.key(name) ?? Folding.fold(name) }

  @Test(
    "One body in other words is one",
    arguments: [
      ["United Nations", "UN", "U.N.", "the United Nations"], ["European Union", "EU", "the EU"],
      ["World Health Organization", "WHO", "World Health Organisation", "the World Health Organization"],
      ["Central Intelligence Agency", "CIA", "C.I.A."],
      [
        "Ministry of Foreign Affairs of Russia", "Russian Foreign Ministry", "Russia's Foreign Ministry",
        "Ministry of Foreign Affairs of the Russian Federation", "Russian Ministry of Foreign Affairs",
        "Russian MFA",
      ],
      ["Ukrainian Defense Ministry", "Ministry of Defence of Ukraine", "Ukrainian Ministry of Defence"],
      [
        "Russian Embassy in Washington", "Embassy of Russia to the United States",
        "Embassy of the Russian Federation in the USA",
      ],
      [
        "U.S. Department of State", "State Department", "US State Department",
        "United States Department of State",
      ],
      ["U.S. Justice Department", "United States Department of Justice"],
      ["United States", "USA", "the United States of America", "U.S."],
    ])
  func same(names: [String]) {
    for name in names.dropFirst() { #expect(Self.key(name) == Self.key(names[0]), "\(name)") }
  }

  @Test(
    "What leaves open whose body it is, is nobody's, and what differs is another's",
    arguments: [
      ("Foreign Ministry", "Russian Foreign Ministry"),
      ("Ministry of Foreign Affairs", "Chilean Foreign Ministry"),
      ("Russian Foreign Ministry", "Chilean Foreign Ministry"),
      ("Russian Foreign Ministry", "Russian Defence Ministry"),
      ("Russian Foreign Ministry", "Russia"), ("Russian Embassy", "Russian Embassy in Washington"),
      ("Russian Embassy in London", "Russian Embassy in Washington"),
      ("Justice Department", "US Justice Department"),
      ("Washington", "United States"), ("Russian", "Russia"), ("Who", "World Health Organization"),
      ("Cia", "Central Intelligence Agency"), ("UN Security Council", "UN"),
      ("European Commission", "European Union"),
    ])
  func different(one: String, other: String) {
    #expect(Self.key(one) != Self.key(other))
  }
}
