/// What storing has met since the archive was opened, so that the same name or office, which hundreds of documents have,
/// is taken apart and looked up once.
///
/// Rows are forgotten with the transaction that made them.
struct Met {
  /// Keys and words of an entity, by its kind and all its names.
  private(set) var names: [String: (keys: [String], words: [String])] = [:]
  /// Names whose words a family has, each behind its family's number.
  private(set) var words: Set<String> = []
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

  /// Forgets all rows.
  mutating func forgetRows() {
    words.removeAll()
    positions.removeAll()
  }
}
