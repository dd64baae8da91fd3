import Names

extension Archive {
  /// Those whose names are nearest to one that nobody has, the nearest first: at most three of different names.
  ///
  /// ```swift
  /// try archive.suggestions(for: "Marta Olsn").map(\.name)  // ["Marta Olsen"]
  /// ```
  ///
  /// - Parameters:
  ///   - name: a name that may be misspelt, in any script.
  ///   - whole: only those that every word of the name is near to.
  /// - Returns: people where any are near, else bodies and places.
  /// - Throws: `ArchiveError`.
  public func suggestions(for name: String, whole: Bool = false) throws -> [Subject] {
    let words = Folding.words(name)
    guard !words.isEmpty else { return [] }
    let vocabulary = try vocabulary()
    let known = Set(vocabulary)
    var scores: [Int64: Int] = [:]
    var counts: [Int64: Int] = [:]
    for word in words {
      let near = known.contains(word) ? [word] : Nearest.words(to: word, among: vocabulary, count: 5)
      var met: Set<Int64> = []
      for (rank, candidate) in near.enumerated() {
        let identities = try connection.rows(
          "SELECT DISTINCT identity FROM family_words JOIN strands USING (family) WHERE word = ?1 ORDER BY identity LIMIT 200",
          [.text(candidate)]
        ) { $0.integer(0) }
        for identity in identities where met.insert(identity).inserted {
          scores[identity, default: 0] += 10 - rank
          counts[identity, default: 0] += 1
        }
      }
    }
    if whole { scores = scores.filter { counts[$0.key] == words.count } }
    let best = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(40)
    let found = try best.map { (score: $0.value, subject: try subject($0.key)) }.filter {
      $0.subject.documents > 0
    }.sorted {
      ($1.score, $1.subject.weight, $0.subject.name) < ($0.score, $0.subject.weight, $1.subject.name)
    }.map(\.subject)
    let people = found.filter(\.isPerson)
    var near: [Subject] = []
    for subject in people.isEmpty ? found : people where !near.contains(where: { $0.name == subject.name }) {
      near.append(subject)
    }
    return Array(near.prefix(3))
  }

  /// Every word of a name, once: from each to the next along the index, past all that have the same.
  private func vocabulary() throws -> [String] {
    try connection.rows(
      """
      WITH RECURSIVE words (word) AS (
        SELECT min(word) FROM family_words
        UNION ALL
        SELECT (SELECT min(word) FROM family_words AS w WHERE w.word > words.word) FROM words
        WHERE words.word IS NOT NULL)
      SELECT word FROM words WHERE word IS NOT NULL
      """
    ) { $0.text(0) }
  }
}
