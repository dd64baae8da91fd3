import Names

/// Tells which strands are one: an identity is the strands that sure links join, as far as nothing speaks against it.
///
/// Lives for one pass, in which links do not change, so that what they join is found once.
struct Uniting {
  private let archive: Archive
  private let decisions: IdentityDecisions
  private var joining: Joining
  /// Whether everybody waits: nobody need be looked for then.
  private let areAll: Bool
  /// Whose identity has been told in this pass.
  private var told: Set<Int64> = []

  private var connection: Connection { archive.connection }

  init(_ archive: Archive, _ decisions: IdentityDecisions) throws {
    (self.archive, self.decisions) = (archive, decisions)
    areAll = try archive.connection.number("SELECT EXISTS (SELECT 1 FROM families WHERE stale = 0)") == 0
    joining = Joining(archive.connection)
  }

  /// Tells the identities of some strands, and of all they are joined with, anew.
  mutating func unite(_ strands: Set<Int64>) throws {
    if joining.size > 100_000 { joining = Joining(connection) }
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
    var taken: Set<Int64> = []
    var former: Set<Int64> = []
    for first in open.sorted() where !told.contains(first) {
      let (component, links) = try joining.component(of: first)
      told.insert(first)
      told.formUnion(component)
      for part in try parts(of: component, links) { try give(part, &taken, &former) }
    }
    for identity in former.subtracting(taken) { try archive.removeIfNobody(identity) }
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

  /// Gives strands one identity: one they had, where nobody else has it now.
  private func give(_ strands: [Int64], _ taken: inout Set<Int64>, _ former: inout Set<Int64>) throws {
    var had: [(strand: Int64, identity: Int64)] = []
    for strand in strands {
      let identity = try connection.first(
        "SELECT identity FROM strands WHERE strand = ?1", [.integer(strand)]
      ) {
        $0.integer(0)
      }
      if let identity { had.append((strand, identity)) }
    }
    former.formUnion(had.map(\.identity))
    let identity: Int64
    if let own = had.map(\.identity).filter({ !taken.contains($0) }).min() {
      identity = own
    } else {
      let kind = try connection.first(
        "SELECT kind FROM strands JOIN families USING (family) WHERE strand = ?1", [.integer(strands[0])]
      ) { $0.text(0) }
      identity = try connection.insert("INSERT INTO identities (kind) VALUES (?1)", [Value(kind)])
    }
    taken.insert(identity)
    for item in had where item.identity != identity {
      let both: [Value] = [.integer(identity), .integer(item.strand)]
      try connection.run("UPDATE strands SET identity = ?1 WHERE strand = ?2", both)
      try connection.run("UPDATE entities SET identity = ?1 WHERE strand = ?2", both)
    }
  }
}
