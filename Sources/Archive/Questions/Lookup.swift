import Names
import Records

extension Archive {
  /// The one that a name means.
  ///
  /// A whole name or form of one goes before names that only contain the words, people go before bodies and
  /// places, and full names before those of one word.
  ///
  /// - Parameter name: a name in any script, whole or in part, accents and case apart.
  /// - Returns: the one it means.
  /// - Throws: `LookupError`, or `ArchiveError`.
  public func subject(named name: String) throws -> Subject {
    if name.hasPrefix("@"), let subject = try subject(handle: name) { return subject }
    // A whole name needs no search among all that have its words, which may be many ("John").
    if let whole = try choose(name, among: try people(wholly: name), Self.whole) { return whole }
    let found = try subjects(named: name)
    guard let first = found.first else {
      throw LookupError.nobody(name: name, suggestions: try suggestions(for: name).map(\.name))
    }
    return try choose(name, among: found, Self.whole + Self.inPart) ?? first
  }

  private typealias Group = @Sendable (_ subject: Subject, _ forms: Set<String>) -> Bool

  /// People whose name, or one form of it, is the whole of what was asked for.
  private static let whole: [Group] = [
    { $0.isPerson && $1.contains(Folding.fold($0.name)) && $0.name.contains(" ") },
    { $0.isPerson && $0.hasForm($1) && $0.name.contains(" ") },
  ]

  private static let inPart: [Group] = [
    { subject, _ in subject.isPerson && subject.name.contains(" ") },
    { subject, _ in subject.isPerson },
    { $0.hasForm($1) },
    { _, _ in true },
  ]

  /// The one of the first group that has any.
  private func choose(_ name: String, among found: [Subject], _ groups: [Group]) throws -> Subject? {
    let forms = Set(Folding.forms(name))
    for group in groups {
      let candidates = found.filter { group($0, forms) }
      if candidates.count == 1 { return candidates[0] }
      if candidates.count > 1 { throw LookupError.several(name: name, candidates: candidates) }
    }
    return nil
  }

  /// People who have a form of two words or more that is, folded and however romanised, the name.
  private func people(wholly name: String) throws -> [Subject] {
    guard let latin = Folding.forms(name).last, latin.utf8.contains(32) else { return [] }
    return try connection.rows(
      "SELECT DISTINCT identity FROM family_keys JOIN strands USING (family) WHERE kind = ?1 AND key = ?2 ORDER BY identity",
      [.text(IdentityKind.person.rawValue), .text(Romanisation.key(latin))]
    ) { $0.integer(0) }.map { try subject($0) }.filter { $0.documents > 0 }.sorted(by: Subject.byWeight)
  }

  /// Everybody and everything whose names contain all the words of `name`, most documents first.
  ///
  /// - Parameter name: words in any script; accents and case do not count.
  /// - Returns: the subjects; none where nobody has the words.
  /// - Throws: `ArchiveError`.
  public func subjects(named name: String) throws -> [Subject] {
    var identities: [Int64] = []
    for words in Self.searchForms(name) {
      for identity in try self.identities(having: words) where !identities.contains(identity) {
        identities.append(identity)
      }
    }
    return try identities.map { try subject($0) }.filter { $0.documents > 0 }.sorted(by: Subject.byWeight)
  }

  /// Those with a name that has these words, the last of which may go on: what somebody may be about to type.
  ///
  /// - Parameters:
  ///   - name: the beginning of a name, in any script.
  ///   - limit: how many at most.
  /// - Returns: the subjects, people first, then those that most documents name.
  /// - Throws: `ArchiveError`.
  public func subjects(beginning name: String, limit: Int = 8) throws -> [Subject] {
    guard let words = Self.searchForms(name).first, let last = words.last else { return [] }
    let others = words.dropLast()
    let conditions = others.indices.map {
      " AND EXISTS (SELECT 1 FROM family_words AS o WHERE o.word = ?\($0 + 3) AND o.family = w.family)"
    }
    // Not all that begin like that are looked at: whoever types on narrows them down.
    let found = try connection.rows(
      """
      SELECT DISTINCT identity FROM (
        SELECT family FROM family_words AS w WHERE word >= ?1 AND word < ?2\(conditions.joined()) LIMIT 400)
      JOIN strands USING (family)
      """, [.text(last), .text(last + "\u{10FFFF}")] + others.map { .text($0) }
    ) { $0.integer(0) }
    let counted = try connection.rows(
      """
      SELECT identity, count(*) AS n, max(schema = 'Person') AS person FROM members
      WHERE identity IN (SELECT value FROM json_each(?1)) GROUP BY identity ORDER BY person DESC, n DESC, min(name) LIMIT ?2
      """, [.text("[\(found.map(String.init).joined(separator: ","))]"), Value(limit)]
    ) { $0.integer(0) }
    return try counted.map { try subject($0) }
  }

  /// More than so many are not told apart by a word or two anyway; those that most documents name are kept.
  private static let most = 1_000

  /// The identities that have all the words.
  private func identities(having words: [String]) throws -> [Int64] {
    // The word that fewest have comes first. Counting ends where it no longer matters.
    let counted = try Set(words).map { word in
      (
        word: word,
        count: try connection.number(
          "SELECT count(*) FROM (SELECT 1 FROM family_words WHERE word = ?1 LIMIT 20000)", [.text(word)])
      )
    }.sorted { ($0.count, $0.word) < ($1.count, $1.word) }
    guard let first = counted.first, first.count > 0 else { return [] }
    let others = counted.dropFirst()
    let conditions = others.indices.map {
      " AND EXISTS (SELECT 1 FROM family_words AS o WHERE o.word = ?\($0 + 1) AND o.family = w.family)"
    }
    let found = try connection.rows(
      "SELECT DISTINCT identity FROM family_words AS w JOIN strands USING (family) WHERE word = ?1\(conditions.joined()) ORDER BY identity",
      [.text(first.word)] + others.map { .text($0.word) }
    ) { $0.integer(0) }
    guard found.count > Self.most else { return found }
    return try connection.rows(
      """
      SELECT identity FROM members WHERE identity IN (SELECT value FROM json_each(?1))
      GROUP BY identity ORDER BY count(DISTINCT document) DESC, min(name) LIMIT ?2
      """, [.text("[\(found.map(String.init).joined(separator: ","))]"), Value(Self.most)]
    ) { $0.integer(0) }
  }
}
