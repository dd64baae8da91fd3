import Names
import Records

extension Archive {
  /// The position that an office is, whatever its words: its row, a new one where nobody known has held it, and its key.
  func position(
    _ office: String, organization: String?, jurisdiction: String?, constituency: String?
  ) throws -> (row: Int64, key: String) {
    let wording = [office, organization ?? "", jurisdiction ?? "", constituency ?? ""].joined(
      separator: "\u{1}")
    if let known = met.positions[wording] { return known }
    let position = Position(
      office, organization: organization, jurisdiction: jurisdiction, constituency: constituency)
    var row = try connection.first("SELECT position FROM positions WHERE key = ?1", [.text(position.key)]) {
      $0.integer(0)
    }
    if row == nil {
      row = try connection.insert(
        "INSERT INTO positions (key, office, jurisdiction, generic) VALUES (?1, ?2, ?3, ?4)",
        [.text(position.key), .text(office), Value(position.jurisdiction), Value(position.isGeneric)])
    }
    let number = row ?? 0
    // The words of every wording lead to it.
    var words = Set(Folding.words(office))
    for more in [organization, jurisdiction, constituency] { words.formUnion(Folding.words(more ?? "")) }
    for word in words.sorted() {
      try connection.run(
        "INSERT OR IGNORE INTO position_words (word, position) VALUES (?1, ?2)",
        [.text(word), .integer(number)])
    }
    met.keep(wording, position: (number, position.key))
    return (number, position.key)
  }
}
