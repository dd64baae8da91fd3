import Chronology
import Records

/// What the archive knows of somebody, on one page.
public struct Profile: Sendable, Hashable {
  /// Who.
  public let subject: Subject
  /// What is stated of the life.
  public let facts: [LifeFact]
  /// The offices held; with a date asked for, each says whether it was held then.
  public let offices: [Term]
  /// What happened, by date; with a date asked for, each says whether it had happened by then.
  public let events: [Happening]
  /// How many claims are about the subject.
  public let claimsAbout: Int
  /// How many claims the subject makes.
  public let claimsBy: Int
  /// What does not fit together.
  public let conflicts: [Disagreement]
}

extension Archive {
  /// What is known of somebody.
  ///
  /// - Parameters:
  ///   - subject: who.
  ///   - date: a date that each office's `held` and each event's `happened` then answer for; nil for none.
  /// - Returns: the profile.
  /// - Throws: `ArchiveError`.
  public func profile(of subject: Subject, asOf date: EDTF? = nil) throws -> Profile {
    let facts = try facts(of: subject)
    let offices = try offices(of: subject, asOf: date)
    let about = try connection.number(
      "SELECT count(DISTINCT record) FROM claims_about JOIN members USING (entity) WHERE identity = ?1",
      [.integer(subject.identity)])
    let by = try connection.number(
      "SELECT count(DISTINCT record) FROM chain_links JOIN members ON entity = source WHERE identity = ?1",
      [.integer(subject.identity)])
    return Profile(
      subject: subject, facts: facts, offices: offices, events: try events(of: subject, asOf: date),
      claimsAbout: about, claimsBy: by,
      conflicts: try conflicts(of: subject, facts: facts, offices: offices, asOf: date))
  }
}
