import Names

/// Tells which strands are one: an identity is the strands that sure links join, as far as nothing speaks against it.
///
/// Lives for one pass, in which links do not change, so that what they join is found once. What it tells is written for many
/// names at once.
struct Uniting {
  /// What others had written when it began (`Archive.writes`): what it has found holds as long as that is so.
  let version: Int
  private let archive: Archive
  private let decisions: IdentityDecisions
  private var joining: Joining
  /// Whether everybody waits: nobody need be looked for then.
  private let areAll: Bool
  /// Whose identity has been told in this pass.
  private var told: Set<Int64> = []
  /// Identities that somebody has been given in this pass: whoever else had one may be somebody else now.
  private var taken: Set<Int64> = []
  /// The identities of strands, as far as they have been looked up.
  private var identities: [Int64: Int64] = [:]
  /// What was told and is not written yet.
  private var persons: [Person] = []

  /// How many strands get another identity when what was told is written.
  var moves: Int { persons.reduce(0) { $0 + $1.strands.count } }

  /// Strands that get another identity.
  private struct Person {
    /// The one they get; nil for a new one.
    let identity: Int64?
    let strands: [(strand: Int64, identity: Int64)]
  }

  private var connection: Connection { archive.connection }

  init(_ archive: Archive, _ decisions: IdentityDecisions) throws {
    (self.archive, self.decisions) = (archive, decisions)
    version = try archive.writes()
    areAll = try archive.connection.number("SELECT EXISTS (SELECT 1 FROM families WHERE stale = 0)") == 0
    joining = try Joining(archive.connection, all: areAll)
  }

  /// Tells who is one among the strands of the next families that wait.
  ///
  /// - Parameters:
  ///   - last: the family behind which they come.
  ///   - limit: so many families at most.
  /// - Returns: the families in their order; none where no more wait.
  /// - Throws: `ArchiveError`.
  mutating func tell(after last: Int64, limit: Int) throws -> [Int64] {
    let families = try connection.rows(
      "SELECT family FROM families WHERE stale > 0 AND stale = 4 AND family > ?1 ORDER BY family LIMIT ?2",
      [.integer(last), Value(limit)]
    ) { $0.integer(0) }
    var strands: Set<Int64> = []
    for family in families {
      _ = try connection.rows("SELECT strand, identity FROM strands WHERE family = ?1", [.integer(family)]) {
        strands.insert($0.integer(0))
        identities[$0.integer(0)] = $0.integer(1)
      }
    }
    try tell(strands)
    return families
  }

  /// Tells who some strands, and all they are joined with, are one with.
  private mutating func tell(_ strands: Set<Int64>) throws {
    if joining.size > 100_000, !joining.hasAll { joining = try Joining(connection, all: false) }
    var open = strands
    if !areAll {
      // Who was one with them may be one no more, and who is like them may have them alone now.
      open = try joining.reach(of: strands)
      for strand in strands where !told.contains(strand) {
        open.formUnion(
          try connection.rows(
            "SELECT strand FROM strands WHERE identity = (SELECT identity FROM strands WHERE strand = ?1)",
            [.integer(strand)]
          ) { $0.integer(0) })
      }
    }
    open.subtract(told)
    for first in open.sorted() where !told.contains(first) {
      let (component, links) = try joining.component(of: first)
      told.insert(first)
      told.formUnion(component)
      for part in try parts(of: component, links) { try tell(part) }
    }
  }

  /// Takes note that strands are one person: they get one identity they have had, where nobody else has it now.
  private mutating func tell(_ part: [Int64]) throws {
    let had = try part.compactMap { strand in try identity(of: strand).map { (strand: strand, identity: $0) }
    }
    guard !had.isEmpty else { return }
    let own = had.map(\.identity).filter { !taken.contains($0) }.min()
    if let own { taken.insert(own) }
    let others = had.filter { $0.identity != own }
    if others.isEmpty { return }
    persons.append(Person(identity: own, strands: others))
  }

  /// The identity a strand has had; nil where it is gone.
  private mutating func identity(of strand: Int64) throws -> Int64? {
    if let known = identities.removeValue(forKey: strand) { return known }
    return try connection.first("SELECT identity FROM strands WHERE strand = ?1", [.integer(strand)]) {
      $0.integer(0)
    }
  }

  /// A strand, or several that are one.
  private struct Member {
    let row: Int64
    let name: String
    var profile: StrandProfile
    var references: Set<ContentReference>
    var families: Set<Int64>
    /// The name that most documents have, and how many.
    var called: PersonName
    var calledBy: Int

    /// Whether its name stands for both: the one that more documents have, the shorter of two.
    func isCalledRather(than other: Member) -> Bool {
      (-calledBy, called.given.count + called.surname.count, name)
        < (-other.calledBy, other.called.given.count + other.called.surname.count, other.name)
    }
  }

  /// Whether nothing that is known of all that links have joined already speaks against joining two more: a third who is
  /// like both does not make one of them.
  private static func mayBeOne(_ one: Member, _ other: Member) -> Bool {
    guard one.families.isDisjoint(with: other.families) else {
      // One name has been told apart.
      let likeness = Likeness(one.profile, other.profile, names: nil)
      return !likeness.isContradicted
        && likeness.points >= Likeness.sure + (likeness.sharesCompany ? 0 : 2)
    }
    let names = NameComparison.compare(one.called, other.called)
    let likeness = Likeness(one.profile, other.profile, names: names)
    // Whoever has married may have another name, and be known by all the rest.
    return !likeness.isContradicted && likeness.points >= (names.score < 0.5 ? 0 : 2)
  }

  /// The persons of a component: its links from the surest on, but none that joins what cannot be one.
  private func parts(
    of component: [Int64], _ found: [Joining.Link]
  ) throws -> [[Int64]] {
    guard component.count > 1 else { return [component] }
    var members: [Member] = []
    for row in component {
      let known = try connection.first(
        "SELECT anchor_document || anchor_name, profile, family FROM strands WHERE strand = ?1",
        [.integer(row)]
      ) { (name: $0.text(0), profile: StrandProfile(text: $0.text(1)), family: $0.integer(2)) }
      guard let known else { continue }
      members.append(
        Member(
          row: row, name: known.name, profile: known.profile,
          references: try archive.references(of: row, decisions),
          families: [known.family], called: PersonName(known.profile.names.first ?? ""),
          calledBy: known.profile.count))
    }
    // In an order that row numbers have no part in.
    members.sort { $0.name < $1.name }
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.row, $0) })
    var links: [(one: Int, other: Int, points: Double)] = found.compactMap { link in
      guard let one = places[link.one], let other = places[link.other] else { return nil }
      return (min(one, other), max(one, other), link.points)
    }
    links.sort { ($1.points, $0.one, $0.other) < ($0.points, $1.one, $1.other) }
    var sets = DisjointSets(members.count)
    for link in links {
      let (one, other) = (sets.root(of: link.one), sets.root(of: link.other))
      guard one != other, !decisions.isApart(members[one].references, members[other].references) else {
        continue
      }
      if link.points < Archive.decided {
        guard Self.mayBeOne(members[one], members[other]) else { continue }
      }
      let root = sets.join(one, other)
      let added = root == one ? other : one
      members[root].profile.add(members[added].profile)
      members[root].references.formUnion(members[added].references)
      members[root].families.formUnion(members[added].families)
      if members[added].isCalledRather(than: members[root]) {
        (members[root].called, members[root].calledBy) = (members[added].called, members[added].calledBy)
      }
    }
    return Dictionary(grouping: members.indices) { sets.root(of: $0) }.values
      .map { $0.map { members[$0].row }.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Writes what was told; in a transaction.
  ///
  /// - Throws: `ArchiveError`.
  mutating func write() throws {
    var strands: [(strand: Int64, identity: Int64)] = []
    for person in persons {
      let identity = try person.identity ?? newIdentity(of: person.strands[0].strand)
      taken.insert(identity)
      strands += person.strands.map { ($0.strand, identity) }
    }
    for item in strands.sorted(by: { $0.strand < $1.strand }) {
      try connection.run(
        "UPDATE strands SET identity = ?1 WHERE strand = ?2",
        [.integer(item.identity), .integer(item.strand)])
    }
    for identity in Set(persons.flatMap { $0.strands.map(\.identity) }).sorted() {
      try archive.removeIfNobody(identity)
    }
    persons.removeAll()
  }

  /// An identity that nobody has had, for somebody of the kind of a strand.
  private func newIdentity(of strand: Int64) throws -> Int64 {
    let kind = try connection.first(
      "SELECT kind FROM strands JOIN families USING (family) WHERE strand = ?1", [.integer(strand)]
    ) { $0.text(0) }
    return try connection.insert("INSERT INTO identities (kind) VALUES (?1)", [Value(kind)])
  }
}
