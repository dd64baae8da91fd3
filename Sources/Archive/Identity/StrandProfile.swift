import Names

/// What is known of a strand: all that its documents tell of one person, for holding it beside another.
struct StrandProfile {
  /// How many documents it is known from.
  var count = 0
  /// Whole names, the commonest first.
  var names: [String] = []
  /// The days of birth that documents give, each once, the most exact first.
  var births: [Days] = []
  /// How many documents give an exact day of birth.
  var attested: [Int: Int] = [:]
  var deaths: [Days] = []
  var terms: [BearerTerm] = []
  var relatives: Set<String> = []
  var companions: Set<UInt32> = []
  var countries: Set<String> = []
  /// Rows of the documents that name them.
  var documents: Set<Int64> = []
  /// The first and the last year of documents that know nothing but the name, and of terms.
  var firstYear: Int?
  var lastYear: Int?

  /// Whoever is in so many documents is told apart by other things.
  private static let mostDocuments = 200

  init() {}

  init(_ bearers: [Bearer]) {
    for bearer in bearers { add(bearer) }
    names = Self.names(of: bearers)
  }

  /// What bearers are called, the commonest first.
  static func names(of bearers: [Bearer]) -> [String] {
    var counts: [String: Int] = [:]
    for bearer in bearers {
      for name in [bearer.name] + bearer.names where !name.isEmpty { counts[name, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map(\.key)
  }

  /// Adds days to a list that has each once, the most exact first.
  private static func add(_ days: [Days], to list: inout [Days]) {
    for day in days where !list.contains(day) { list.append(day) }
    list.sort { ($0.width, $0.first) < ($1.width, $1.first) }
  }

  /// Takes in what another one knows; names are left as they are.
  mutating func add(_ bearer: Bearer) {
    count += 1
    if let birth = bearer.birth {
      Self.add([birth], to: &births)
      if birth.width == 0 { attested[birth.first, default: 0] += 1 }
    }
    if let death = bearer.death { Self.add([death], to: &deaths) }
    for term in bearer.terms where !terms.contains(term) { terms.append(term) }
    relatives.formUnion(bearer.relatives)
    companions.formUnion(bearer.companions)
    countries.formUnion(bearer.countries)
    if documents.count < Self.mostDocuments { documents.insert(bearer.document) }
    for year in bearer.terms.flatMap({ [$0.start, $0.end] }) + [bearer.isBare ? bearer.year : nil] {
      guard let year else { continue }
      firstYear = min(firstYear ?? year, year)
      lastYear = max(lastYear ?? year, year)
    }
  }

  /// Takes in another profile.
  mutating func add(_ other: StrandProfile) {
    for name in other.names where !names.contains(name) { names.append(name) }
    count += other.count
    Self.add(other.births, to: &births)
    attested.merge(other.attested, uniquingKeysWith: +)
    Self.add(other.deaths, to: &deaths)
    for term in other.terms where !terms.contains(term) { terms.append(term) }
    relatives.formUnion(other.relatives)
    companions.formUnion(other.companions)
    countries.formUnion(other.countries)
    documents.formUnion(other.documents)
    firstYear = [firstYear, other.firstYear].compactMap { $0 }.min()
    lastYear = [lastYear, other.lastYear].compactMap { $0 }.max()
  }

  /// So many of the names are compared and make keys.
  static let comparedNames = 6

  /// Keys under which other names of the same person meet: names as they may be written, the day of birth, offices.
  ///
  /// - Parameter names: the first of its names (`comparedNames`), taken apart.
  /// - Returns: the keys, each once.
  func keys(_ names: [PersonName]) -> [String] {
    var keys: [String] = []
    func add(_ key: String) {
      if !keys.contains(key) { keys.append(key) }
    }
    var letters: [String] = []
    for parsed in names {
      for key in parsed.blockingKeys { add("n:" + key) }
      // "Inés Lizárraga Montalvo" may be called by either surname.
      if parsed.given.count > 1, let first = parsed.given.first, let last = parsed.given.last,
        last.utf8.count > 2
      {
        for key in PersonName("\(first) \(last)").blockingKeys.prefix(2) { add("n:" + key) }
      }
      let letter = parsed.surname.last?.unicodeScalars.first.map(String.init) ?? ""
      if !letters.contains(letter) { letters.append(letter) }
    }
    keys = Array(keys.prefix(40))
    for letter in letters {
      for birth in births where birth.width == 0 { add("b:\(birth.first):\(letter)") }
      for term in terms.prefix(20) where !term.isGeneric {
        if let start = term.start { add("o:\(term.office):\(start):\(letter)") }
      }
    }
    return Array(keys.prefix(64))
  }
}

// A line for each thing, its kind in front: what the archive keeps.
extension StrandProfile {
  /// The profile as text, one line each.
  var text: String {
    var lines: [String] = names.map { "n\t\($0)" }
    lines.append("k\t\(count)")
    lines += births.map { "b\t\($0.first)\t\($0.last)\t\(attested[$0.first] ?? 0)" }
    lines += deaths.map { "d\t\($0.first)\t\($0.last)" }
    lines += terms.map {
      "o\t\($0.office)\t\($0.isGeneric ? 1 : 0)\t\($0.start.map(String.init) ?? "")\t\($0.end.map(String.init) ?? "")"
    }.sorted().prefix(40)
    lines += relatives.sorted().prefix(20).map { "r\t\($0)" }
    if !companions.isEmpty {
      lines.append(
        "p\t" + companions.sorted().prefix(400).map { String($0, radix: 36) }.joined(separator: " "))
    }
    lines += countries.sorted().map { "c\t\($0)" }
    if !documents.isEmpty {
      lines.append("i\t" + documents.sorted().map { String($0, radix: 36) }.joined(separator: " "))
    }
    if let firstYear, let lastYear { lines.append("y\t\(firstYear)\t\(lastYear)") }
    return lines.joined(separator: "\n")
  }

  /// The names of a profile as text, which are at its beginning.
  static func names(in text: String) -> [String] {
    var names: [String] = []
    // The rest may be long, and is left unread.
    var rest = text.utf8[...]
    while rest.starts(with: [110, 9]) {
      let end = rest.firstIndex(of: 10) ?? rest.endIndex
      if let name = String(rest[..<end].dropFirst(2)) { names.append(name) }
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
    }
    return names
  }

  init(text: String) {
    var text = text
    text.withUTF8 { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) { read(line) }
    }
  }

  /// Reads what keys are made of alone: names, births and terms.
  init(forKeys text: UnsafeRawBufferPointer) {
    text.withMemoryRebound(to: UInt8.self) { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let kind = line.first, Self.inKeys.contains(kind) else { continue }
        read(line)
      }
    }
  }

  private static let inKeys: [UInt8] = Array("nbo".utf8)

  /// Takes in a line; one that is not understood is passed over.
  private mutating func read(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].count == 1, let kind = parts[0].first else { return }
    func text(_ part: Int) -> String { String(decoding: parts[part], as: UTF8.self) }
    func number(_ part: Int) -> Int? { Self.number(parts[part], radix: 10) }
    func days() -> Days { Days(first: number(1) ?? Days.never, last: number(2) ?? Days.always) }
    func numbers<Number: FixedWidthInteger>() -> [Number] {
      parts[1].split(separator: UInt8(ascii: " ")).compactMap { Self.number($0, radix: 36) }
    }
    switch kind {
    case UInt8(ascii: "n"): names.append(text(1))
    case UInt8(ascii: "b") where parts.count > 2:
      let birth = days()
      births.append(birth)
      if birth.width == 0, parts.count > 3 { attested[birth.first] = number(3) }
    case UInt8(ascii: "k"): count = number(1) ?? 0
    case UInt8(ascii: "d") where parts.count > 2: deaths.append(days())
    case UInt8(ascii: "o") where parts.count > 4:
      terms.append(BearerTerm(office: text(1), isGeneric: number(2) == 1, start: number(3), end: number(4)))
    case UInt8(ascii: "r"): relatives.insert(text(1))
    case UInt8(ascii: "p"): companions.formUnion(numbers())
    case UInt8(ascii: "c"): countries.insert(text(1))
    case UInt8(ascii: "i"): documents.formUnion(numbers())
    case UInt8(ascii: "y") where parts.count > 2: (firstYear, lastYear) = (number(1), number(2))
    default: return
    }
  }

  /// A whole number; nil for what is none.
  private static func number<Number: FixedWidthInteger>(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: Int
  ) -> Number? {
    Number(String(decoding: digits, as: UTF8.self), radix: radix)
  }
}
