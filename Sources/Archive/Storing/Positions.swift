import Names
import Records

extension Archive {
  /// The row of the position that an occupancy is of; a new one where nobody known has held it.
  func position(of occupancy: Occupancy) throws -> Int64 {
    try position(
      occupancy.office, organization: occupancy.organization, jurisdiction: occupancy.jurisdiction,
      constituency: occupancy.constituency)
  }

  func position(
    _ office: String, organization: String?, jurisdiction: String?, constituency: String?
  ) throws -> Int64 {
    let position = PositionStub(
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
    return number
  }
}
