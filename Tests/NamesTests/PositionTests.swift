import Names
import Testing

@Suite("Positions")
struct PositionTests {
  static func lines(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { line in
      line.split(separator: "=").map { field in
        String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  static func position(_ text: String) -> Position {
    let fields = text.split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
    func field(_ index: Int) -> String? {
      fields.count > index && !fields[index].isEmpty ? fields[index] : nil
    }
    return Position(fields[0], organization: field(1), jurisdiction: field(2), constituency: field(3))
  }

  @Test("One office in other words is one position", arguments: lines(PositionPairs.same))
  func same(line: [String]) {
    for office in line.dropFirst() {
      let position = Self.position(office)
      #expect(position.key == line[0], "\(office)")
      #expect(!position.covers(Self.position(line[1])), "\(office)")
    }
  }

  @Test("Other offices are other positions", arguments: lines(PositionPairs.different))
  func different(line: [String]) {
    let (one, other) = (Self.position(line[0]), Self.position(line[1]))
    #expect(one != other)
    #expect(!one.covers(other) && !other.covers(one), "\(one.key), \(other.key)")
  }

  @Test("What says less may be what says more, but is not it", arguments: lines(PositionPairs.covered))
  func covered(line: [String]) {
    let (one, other) = (Self.position(line[0]), Self.position(line[1]))
    #expect(one != other && one.covers(other) && !other.covers(one), "\(one.key), \(other.key)")
  }

  @Test("Only what says no more than the kind of office is generic")
  func generic() {
    for office in ["minister", "Ambassador", "foreign minister", "President", "acting governor", "senator"] {
      #expect(Position(office).isGeneric, "\(office)")
    }
    for office in [
      "Foreign Minister of Chile", "ambassador to France", "MP for Leeds", "Pope", "UN Secretary-General",
    ] {
      #expect(!Position(office).isGeneric, "\(office)")
    }
  }

  @Test("The jurisdiction has its usual name")
  func jurisdiction() {
    #expect(Position("U.S. President").jurisdiction == "United States")
    #expect(Position("Ohio Governor").jurisdiction == "Ohio")
    #expect(Position("President", jurisdiction: "the Netherlands").jurisdiction == "Netherlands")
    #expect(Position("minister").jurisdiction == nil)
  }

  @Test("There are pairs enough")
  func enough() {
    let same = Self.lines(PositionPairs.same).map { $0.count - 1 }.reduce(0, +)
    #expect(same + Self.lines(PositionPairs.different).count + Self.lines(PositionPairs.covered).count >= 80)
  }

  @Test("Each demonym, capital and other name is of one country that has a name")
  func countries() {
    for table in [Countries.alsoCalled, Countries.capitals] {
      for line in table.split(separator: "\n") {
        let name = String(line.prefix { $0 != ":" })
        #expect(PlaceNames.place(PlaceNames.folded(name))?.name == name, "\(name)")
      }
    }
    for line in Countries.lines { #expect(PlaceNames.place(PlaceNames.folded(line[0])) != nil, "\(line[0])") }
    #expect(PlaceNames.capital("moscow")?.name == "Russia")
    #expect(PlaceNames.place("moscow") == nil)
  }

  @Test("Any text is an office of some kind, and covers nothing that it is itself")
  func fuzz() {
    var seed: UInt64 = 11
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let pieces = [
      "of", "the", "to", "for", "minister", "U.S.", "Russian", "'s", ",", "deputy", "and", "16th", "in",
      "Washington",
      "republic", "(", "president", "vice", "-", "member", "parliament", "Ж", "习", "\u{301}", "state",
      "ambassador", "",
    ]
    for _ in 0..<5_000 {
      let office = (0..<random(9)).map { _ in pieces[random(pieces.count)] }.joined(separator: " ")
      let organization = random(4) == 0 ? pieces[random(pieces.count)] : nil
      let position = Position(
        office, organization: organization, jurisdiction: random(3) == 0 ? "Chile" : nil)
      #expect(position == position && !position.covers(position))
    }
    for piece in ["minister of ", "a", "习", "and ", "the Republic of ", "'s"] {
      let time = ContinuousClock().measure {
        let position = Position(String(repeating: piece, count: 100_000 / piece.utf8.count))
        #expect(!position.covers(position))
      }
      #expect(time < .seconds(1), "\(piece)")
    }
  }
}
