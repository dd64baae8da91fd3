/// What the tables know of the words of names, found by one look-up a word.
struct NameLexicon: Sendable {
  static let shared = NameLexicon()

  /// What a word can be.
  struct Flags: OptionSet, Sendable, Hashable {
    let rawValue: UInt16
    static let given = Flags(rawValue: 1)
    /// A given name that is a surname as often.
    static let givenToo = Flags(rawValue: 2)
    static let arabic = Flags(rawValue: 4)
    static let slavic = Flags(rawValue: 8)
    static let chinese = Flags(rawValue: 16)
    static let korean = Flags(rawValue: 32)
    static let vietnamese = Flags(rawValue: 64)
    static let iberian = Flags(rawValue: 128)
    /// A particle between other words, whatever its first letter.
    static let always = Flags(rawValue: 256)
    static let childOf = Flags(rawValue: 512)
    static let childBehind = Flags(rawValue: 1024)
    static let honour = Flags(rawValue: 2048)
    /// Chinese, and not pinyin.
    static let wade = Flags(rawValue: 4096)
    /// A given name of Spain, Portugal, Italy or France.
    static let romance = Flags(rawValue: 8192)
  }

  /// A word of the tables.
  struct Entry: Sendable {
    var text: String
    var flags: Flags = []
    /// The families of names it belongs to: the number of the family times four, plus its `tier`.
    var names: [UInt16] = []
    /// The number of its row among the particles; 0 for none.
    var particle: UInt8 = 0
    /// The number of its row among the suffixes; 0 for none.
    var suffix: UInt8 = 0
    /// The letters that a formal form of one of its families begins with, a bit each.
    var initials: UInt32 = 0
  }

  private(set) var entries: [Entry] = [Entry(text: "")]
  private var indices: [String: UInt16] = [:]
  /// The first name of each family.
  private(set) var heads: [String] = []
  private(set) var suffixes: [String] = [""]
  /// Slavic given names by how they are spoken.
  private var heard: [UInt32: UInt16] = [:]

  func index(of folded: String) -> UInt16 { indices[folded] ?? 0 }

  /// The entry of a word, or of what it would be with "v" for "w", as in German and Polish; 0 for none.
  func indexAsSpelt(_ folded: String) -> UInt16 {
    if let index = indices[folded] { return index }
    guard folded.utf8.contains(119) else { return 0 }
    let index = indices[String(decoding: folded.utf8.map { $0 == 119 ? 118 : $0 }, as: UTF8.self)] ?? 0
    return index > 0 && entries[Int(index)].flags.contains(.slavic) ? index : 0
  }

  /// The Slavic given name that is spoken like a word that no table has: "Julija"; 0 for none.
  func index(heard sounds: SIMD8<UInt32>) -> UInt16 {
    var found: UInt16 = 0
    for lane in 0..<8 where found == 0 { found = heard[sounds[lane], default: 0] }
    return found
  }

  private init() {
    indices.reserveCapacity(6_000)
    for (table, flags) in GivenNames.tables { addGiven(table, flags) }
    let written = heads.count
    addGiven(GivenNames.throughCyrillic, [])
    add(SurnameTables.chinese, .chinese)
    add(SurnameTables.wade, [.chinese, .wade])
    add(SurnameTables.korean, .korean)
    add(SurnameTables.vietnamese, .vietnamese)
    add(SurnameTables.iberian, .iberian)
    add(SurnameTables.givenToo, .givenToo)
    add(NameParticles.always, .always)
    add(NameParticles.childOf, .childOf)
    add(NameParticles.childBehind, .childBehind)
    add(NameParticles.honours, .honour)
    for (number, row) in Self.rows(NameParticles.rows).enumerated() {
      for word in row { change(word) { $0.particle = UInt8(number + 1) } }
    }
    for (number, row) in Self.rows(NameParticles.suffixes).enumerated() {
      suffixes.append(row[0])
      for word in row { change(word) { $0.suffix = UInt8(number + 1) } }
    }
    for index in entries.indices where entries[index].flags.contains([.given, .slavic]) {
      let sounds = NameSounds.slavic(entries[index].text)
      for lane in 0..<8 where sounds[lane] != 0 && heard[sounds[lane]] == nil {
        heard[sounds[lane]] = UInt16(index)
      }
    }
    let initials = familyInitials(written)
    for index in entries.indices {
      for name in entries[index].names where name & 3 < 2 {
        entries[index].initials |= initials[Int(name >> 2)]
      }
    }
  }

  /// Each row of a table of given names is a family: the forms of one language, behind "|" those of its
  /// neighbours, behind ":" the short ones. A row that begins with "=" has a family in each word.
  private mutating func addGiven(_ table: String, _ flags: Flags) {
    for row in Self.rows(table) {
      if row[0] == "=" {
        for word in row.dropFirst() {
          heads.append(Folding.fold(word))
          addName(word, tier: 0, flags)
        }
        continue
      }
      heads.append(Folding.fold(row[0].hasSuffix(":") ? String(row[0].dropLast()) : row[0]))
      var tier: UInt16 = 0
      for word in row {
        if word == "|" {
          tier = 1
        } else if word == ":" {
          tier = 2
        } else if word.hasSuffix(":") {
          addName(String(word.dropLast()), tier: tier, flags)
          tier = 2
        } else {
          addName(word, tier: tier, flags)
        }
      }
    }
  }

  private mutating func addName(_ word: String, tier: UInt16, _ flags: Flags) {
    let name = UInt16(heads.count - 1) << 2 | tier
    change(word) {
      $0.flags.formUnion(flags.union(.given))
      if !$0.names.contains(where: { $0 >> 2 == name >> 2 }) { $0.names.append(name) }
    }
  }

  private mutating func add(_ table: String, _ flags: Flags) {
    for row in Self.rows(table) {
      for word in row { change(word, romanised: false) { $0.flags.formUnion(flags) } }
    }
  }

  /// Changes the entry of a word, and that of its romanised form where that is another.
  private mutating func change(_ word: String, romanised: Bool = true, _ change: (inout Entry) -> Void) {
    let folded = Folding.fold(word)
    let key = Romanisation.word(folded)
    for form in folded == key || !romanised ? [folded] : [folded, key] {
      if indices[form] == nil {
        indices[form] = UInt16(entries.count)
        entries.append(Entry(text: key))
      }
      if let index = indices[form] { change(&entries[Int(index)]) }
    }
  }

  /// - Parameter written: how many families are of names as people write them: nobody is "D." for "Dzhordzh".
  /// - Returns: for each family the letters that its formal names begin with.
  private func familyInitials(_ written: Int) -> [UInt32] {
    var initials = [UInt32](repeating: 0, count: heads.count)
    for (word, index) in indices {
      guard let first = word.utf8.first, first &- 97 < 26 else { continue }
      for name in entries[Int(index)].names where name & 3 < 2 && name >> 2 < written {
        initials[Int(name >> 2)] |= 1 << UInt32(first &- 97)
      }
    }
    return initials
  }

  /// The rows of a table in text: a line each, and lines that begin with a space go on with the row before.
  static func rows(_ table: String) -> [[String]] {
    var rows: [[String]] = []
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if line.hasPrefix(" "), !rows.isEmpty { rows[rows.count - 1] += words } else { rows.append(words) }
    }
    return rows
  }
}

/// Given names by language: rows of forms that are one name, with what people of that name are called.
package enum GivenNames {
  static var tables: [(table: String, flags: NameLexicon.Flags)] {
    [
      (english, []), (englishMore, []), (romance, .romance), (northern, []), (slavic, .slavic),
      (arabic, .arabic),
      (eastern, []),
    ]
  }

  /// All rows, word by word.
  package static var rows: [[String]] {
    (tables.map(\.table) + [throughCyrillic]).flatMap { NameLexicon.rows($0) }
  }
}
