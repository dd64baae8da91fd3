/// Two who may be one: somebody has to say.
public struct IdentityDoubt: Sendable, Hashable {
  /// Names the pair in commands: the same as long as both are there.
  public let id: String
  /// The one.
  public let one: Subject
  /// The other.
  public let other: Subject
  /// How likely, in points: 2.5 is doubtful, 5 would be sure.
  public let points: Double
  /// Why, a line each: "+4 born on the same day".
  public let reasons: [String]
  /// What stands for the one, and for the other.
  let anchors: (ContentReference, ContentReference)

  /// Two are the same where their ids are.
  public static func == (one: Self, other: Self) -> Bool { one.id == other.id }
  /// Puts the id into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Archive {
  /// Pairs of people who may be one, the likeliest first. Only as many are looked for as are wanted.
  ///
  /// Two of whom nothing but one name is known, which more than three have, are left out unless the name is asked for:
  /// nobody can say who of many a bare name is without looking at all of them, and in a large archive there are more of
  /// these than of all the others.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - id: only those behind the pair of this id; nil for all.
  ///   - name: only those whose names have these words; nil for all.
  ///   - left: ids of pairs to pass over.
  /// - Returns: the pairs.
  /// - Throws: `ReviewError` where there is no pair of that id, `ArchiveError`.
  public func identityDoubts(
    limit: Int = 100, after id: String? = nil, naming name: String? = nil, except left: Set<String> = []
  ) throws -> [IdentityDoubt] {
    let wanted = try name.map { Set(try subjects(named: $0).map(\.identity)) }
    var doubts: [IdentityDoubt] = []
    var isBehind = id == nil
    try openLinks(withBareNames: name != nil) { link in
      if let wanted, wanted.isDisjoint(with: link.identities) { return true }
      guard isBehind else {
        isBehind = link.id == id
        return true
      }
      if !left.contains(link.id) { doubts.append(try doubt(link)) }
      return doubts.count < limit
    }
    if let id, !isBehind { throw ReviewError.noItem(id) }
    return doubts
  }

  /// Pairs of the queue by their ids.
  ///
  /// - Parameter ids: the ids.
  /// - Returns: the pairs in the order of the ids.
  /// - Throws: `ReviewError` where one does not wait, `ArchiveError`.
  public func identityDoubts(_ ids: [String]) throws -> [IdentityDoubt] {
    var found: [String: IdentityDoubt] = [:]
    let wanted = Set(ids)
    try openLinks(withBareNames: true) { link in
      if wanted.contains(link.id) { found[link.id] = try doubt(link) }
      return found.count < wanted.count
    }
    return try ids.map { id in
      guard let doubt = found[id] else { throw ReviewError.noItem(id) }
      return doubt
    }
  }

  /// What the archive is unsure to join, as rows have it.
  private struct OpenLink {
    let id: String
    let identities: [Int64]
    let points: Double
    let reasons: String
    let anchors: (ContentReference, ContentReference)
  }

  /// Goes through the links between two who are not one, the surest first, and each two once, until `visit` says no.
  ///
  /// - Parameters:
  ///   - withBareNames: also those of whom nothing but one name is known, however many have it.
  ///   - visit: is given each link.
  /// - Throws: `ArchiveError`, and what `visit` throws.
  private func openLinks(withBareNames: Bool, _ visit: (OpenLink) throws -> Bool) throws {
    var met: Set<[Int64]> = []
    try connection.walk(
      """
      SELECT l.points, l.reasons, a.identity, b.identity,
        a.anchor_document, a.anchor_name, b.anchor_document, b.anchor_name
      FROM links AS l CROSS JOIN strands AS a ON a.strand = l.one CROSS JOIN strands AS b ON b.strand = l.other
      WHERE l.points < ?1 AND a.identity <> b.identity
        -- One reason is the name.
        AND (?2 OR a.family <> b.family OR instr(l.reasons, char(10)) > 0
          OR (SELECT count(*) FROM (SELECT 1 FROM strands AS s WHERE s.family = a.family LIMIT 4)) < 4)
      ORDER BY l.points DESC, a.anchor_name, b.anchor_name, a.anchor_document, b.anchor_document
      """, [.real(Self.decided), Value(withBareNames)]
    ) { row in
      let identities = [row.integer(2), row.integer(3)]
      guard met.insert(identities.sorted()).inserted else { return true }
      let anchors = ((row.text(4), row.text(5)), (row.text(6), row.text(7)))
      return try visit(
        OpenLink(
          id: Self.doubtID(anchors.0, anchors.1), identities: identities, points: row.real(0),
          reasons: row.text(1),
          anchors: (.entity(anchors.0.1, in: anchors.0.0), .entity(anchors.1.1, in: anchors.1.0))))
    }
  }

  private func doubt(_ link: OpenLink) throws -> IdentityDoubt {
    IdentityDoubt(
      id: link.id, one: try subject(link.identities[0]), other: try subject(link.identities[1]),
      points: link.points, reasons: link.reasons.split(separator: "\n").map(String.init),
      anchors: link.anchors)
  }

  /// A short name for a pair, made of what both stand on.
  private static func doubtID(_ one: (String, String), _ other: (String, String)) -> String {
    ContentReference.handle(
      ["\(one.0)\t\(one.1)", "\(other.0)\t\(other.1)"].sorted().joined(separator: "\n"))
  }
}
