/// What storing has met since the archive was opened, so that the same name or office, which hundreds of documents have,
/// is taken apart and looked up once.
///
/// Rows are forgotten with the transaction that made them, and where another process has written.
struct Met {
  /// Keys and words of an entity, by its kind and all its names.
  private(set) var names: [String: (keys: [String], words: [String])] = [:]
  /// Names whose words a family has, each behind its family's number.
  private(set) var words: Set<String> = []
  /// Where entities belong: the family of an entity by its kind and all its names, and the first strand of a family.
  private var families: [String: Int64] = [:]
  private var strands: [Int64: Int64] = [:]
  /// What others had written when rows were met (SQLite's `data_version`).
  private var version: Int?
  /// The position of an office, by its wording.
  private(set) var positions: [String: (row: Int64, key: String)] = [:]

  /// So many are kept at most; then all are forgotten, which costs little.
  private static let most = 50_000

  mutating func keep(_ name: String, _ value: (keys: [String], words: [String])) {
    if names.count >= Self.most { names.removeAll() }
    names[name] = value
  }

  mutating func keep(_ wording: String, position: (row: Int64, key: String)) {
    if positions.count >= Self.most { positions.removeAll() }
    positions[wording] = position
  }

  /// Takes note that a family has a name's words; whether that is new.
  mutating func insert(_ name: String, of family: Int64) -> Bool {
    if words.count >= Self.most { words.removeAll() }
    return words.insert("\(family)\t\(name)").inserted
  }

  // MARK: Strands

  /// So many entities' families are kept, some 150 MB: of names there are many more than of all the rest, and of a name
  /// met again nothing is taken apart or looked up.
  private static let mostStrands = 1_000_000

  /// The strand that an entity of a kind and names belongs to until `identify` has looked at it; nil where that has not
  /// been met.
  func strand(of name: String) -> Int64? { families[name].flatMap { strands[$0] } }

  mutating func keep(_ name: String, family: Int64, strand: Int64) {
    if families.count >= Self.mostStrands {
      families.removeAll()
      strands.removeAll()
    }
    families[name] = family
    strands[family] = strand
  }

  /// Forgets where the names of a family belong, which is no more.
  mutating func forget(family: Int64) { strands[family] = nil }

  // MARK: Forgetting

  /// Forgets all rows where somebody else has written since they were met.
  mutating func forgetRows(unlessOf version: Int) {
    if version != self.version { forgetRows() }
    self.version = version
  }

  /// Forgets all rows.
  mutating func forgetRows() {
    words.removeAll()
    positions.removeAll()
    families.removeAll()
    strands.removeAll()
  }
}
