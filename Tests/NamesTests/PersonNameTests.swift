import Names
import Testing

@Suite("Names of people")
struct PersonNameTests {
  /// A name and what it is made of: given names, patronymic, surname, particles, suffix; "-" for none.
  static let parsed = """
    Sergey Ivanovich Kislyak | sergey | ivanovich | kislyak | - | -
    Kislyak Sergey Ivanovich | sergey | ivanovich | kislyak | - | -
    Kislyak, Sergey I. | sergey i | - | kislyak | - | -
    Кисляк Сергей Иванович | sergey | ivanovich | kislyak | - | -
    Anna Ivanovna Petrova | anna | ivanovna | petrova | - | -
    Anna Ivanovna | anna | ivanovna | - | - | -
    Roman Arkadyevich Abramovich | roman | arkadevich | abramovich | - | -
    Nursultan Abishuly Nazarbayev | nursultan | abishuly | nazarbaev | - | -
    S.I. Kislyak | s i | - | kislyak | - | -
    JD Vance | j d | - | vance | - | -
    George W. Bush | george w | - | bush | - | -
    Ludwig van Beethoven | ludwig | - | beethoven | van | -
    Ursula von der Leyen | ursula | - | leyen | von der | -
    Charles de Gaulle | charles | - | gaulle | de | -
    Valéry Giscard d’Estaing | valery | - | giscard estaing | d | -
    Al Gore | al | - | gore | - | -
    Bashar al-Assad | bashar | - | assad | al | -
    Mohammed bin Salman Al Saud | mohammed | salman | saud | bin al | -
    Osama bin Laden | osama | laden | - | bin | -
    Heydar Alirza oglu Aliyev | heydar | alirza | aliev | - | -
    Abd al-Rahman al-Sudais | abdulrahman | - | sudais | al | -
    Xi Jinping | jinping | - | xi | - | -
    Jinping Xi | jinping | - | xi | - | -
    习近平 | jinping | - | xi | - | -
    欧阳修 | xiu | - | ouyang | - | -
    Kim Jong-un | jongun | - | kim | - | -
    김정은 | jeongeun | - | kim | - | -
    Kim Novak | kim | - | novak | - | -
    Orbán Viktor | viktor | - | orban | - | -
    Nguyễn Phú Trọng | phu trong | - | nguyen | - | -
    Gabriel García Márquez | gabriel | - | garcia marquez | - | -
    José Luis Rodríguez Zapatero | jose luis | - | rodriguez zapatero | - | -
    José Ortega y Gasset | jose | - | ortega gasset | y | -
    Luiz Inácio Lula da Silva | luiz inacio | - | lula silva | da | -
    Annegret Kramp-Karrenbauer | annegret | - | kramp karrenbauer | - | -
    Jean-Claude Juncker | jean claude | - | juncker | - | -
    Martin Luther King, Jr. | martin luther | - | king | - | jr
    King, Martin Luther, Jr. | martin luther | - | king | - | jr
    Henry VIII | henry | - | - | - | viii
    John Paul II | john | - | paul | - | ii
    José Sarney Filho | jose | - | sarney | - | filho
    Pelé | - | - | pele | - | -
    Sergey | sergey | - | - | - | -
    """

  @Test(
    "A name is taken apart into what it is made of", arguments: parsed.split(separator: "\n").map(String.init)
  )
  func parts(line: String) {
    let fields = line.split(separator: "|").map { field in
      field.split(separator: " ").joined(separator: " ")
    }
    let name = PersonName(fields[0])
    func shown(_ words: [String]) -> String { words.isEmpty ? "-" : words.joined(separator: " ") }
    #expect(shown(name.given) == fields[1])
    #expect(name.patronymic ?? "-" == fields[2])
    #expect(shown(name.surname) == fields[3])
    #expect(shown(name.particles) == fields[4])
    #expect(name.suffix ?? "-" == fields[5])
  }

  @Test("Nothing is no name", arguments: ["", " ", "...", ",", "()", "\u{0}", "-", "'"])
  func empty(text: String) {
    let name = PersonName(text)
    #expect(name.given.isEmpty && name.surname.isEmpty && name.blockingKeys.isEmpty)
    #expect(NameComparison.compare(name, name).score == 1)
  }

  @Test("Any bytes are a name of some kind, and two of them compare the same either way")
  func fuzz() {
    var seed: UInt64 = 42
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let pieces = [
      "al-", "bin ", "von ", ", ", "Jr.", " ", "-", "'", "’", "(", ")", "\"", "abd", "uddin", "ovich", "né",
      "习", "김",
      "ש", "م", "ال", "Ω", "Ж", "ё", "\u{301}", "\u{200D}", "👩‍👩‍👧", "ß", "ﷺ", "ｱ", "Σ", "İ", "ǅ", "xi", "II",
    ]
    var before = PersonName("Sergey Kislyak")
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<random(8) {
        switch random(3) {
        case 0: text += pieces[random(pieces.count)]
        case 1: if let scalar = Unicode.Scalar(UInt32(random(0x3000))) { text.unicodeScalars.append(scalar) }
        default:
          if let scalar = Unicode.Scalar(UInt32(random(0x11_0000))) { text.unicodeScalars.append(scalar) }
        }
      }
      let name = PersonName(text)
      let (there, back) = (NameComparison.compare(name, before), NameComparison.compare(before, name))
      #expect(there.score == back.score && (0...1).contains(there.score), "\(text.debugDescription)")
      #expect(NameComparison.compare(name, name).score == 1, "\(text.debugDescription)")
      #expect(name.blockingKeys.count <= 12)
      before = name
    }
  }

  @Test(
    "A name of 100 kB is read in no time",
    arguments: ["a", "a ", "al-", "习", "م", "ё", "bin x ", "a-", "\u{301}", "(", "Jr, ", "abdul "])
  func long(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let time = ContinuousClock().measure {
      let name = PersonName(text)
      #expect(NameComparison.compare(name, name).score == 1)
      #expect(name.blockingKeys.count <= 12)
    }
    #expect(time < .seconds(1))
  }

  @Test("Names are read and compared fast enough to hold a whole archive against itself")
  func speed() {
    let texts = NameComparisonTests.all.flatMap { [$0.one, $0.other] }
    let names = texts.map { PersonName($0) }
    let clock = ContinuousClock()
    var total = 0.0
    let reading = clock.measure {
      for _ in 0..<20 { for text in texts { total += PersonName(text).surname.isEmpty ? 0 : 1 } }
    }
    let comparing = clock.measure {
      for one in names { for other in names { total += NameComparison.compare(one, other).score } }
    }
    let rates = (
      reading: Double(20 * texts.count) / (reading / .seconds(1)),
      comparing: Double(names.count * names.count) / (comparing / .seconds(1))
    )
    print("names: \(Int(rates.reading)) read, \(Int(rates.comparing)) pairs compared a second; \(total)")
    // A fifth of what one core does alone, as other work may share it.
    #expect(rates.reading > 30_000)
    #expect(rates.comparing > 100_000)
  }
}
