import Chronology

/// Who met or communicated with whom, counted.
public struct ContactGraph: Sendable, Hashable {
  /// Somebody with contacts.
  public struct Node: Sendable, Hashable {
    /// Who it is.
    public let id: SubjectID
    /// The name.
    public let name: String
    /// `Person`, `Organization`, …
    public let kind: String
  }

  /// The contacts of two.
  public struct Edge: Sendable, Hashable {
    /// The first one's place in `nodes`.
    public let one: Int
    /// The other's place in `nodes`.
    public let other: Int
    /// How many a document states.
    public let stated: Int
    /// How many are only claimed.
    public let claimed: Int
    /// The earliest date.
    public let first: EDTF?
    /// The latest date.
    public let last: EDTF?
  }

  /// Those who have contacts.
  public let nodes: [Node]
  /// The contacts between them, the most first.
  public let edges: [Edge]
  /// Whether there are more pairs than were asked for.
  public let isCut: Bool
}

extension Archive {
  /// How many contacts a graph of everybody is made of, the latest ones.
  public static let mostContacts = 20_000

  /// The graph of dated and undated contacts; of everybody, that of the latest.
  ///
  /// - Parameters:
  ///   - subject: only their contacts, and those of their contacts with each other; nil for everybody.
  ///   - from: only contacts that may have been on this date or later; undated ones then do not count.
  ///   - to: only contacts that may have been on this date or earlier.
  ///   - limit: how many pairs at most, those with most contacts first.
  /// - Returns: the graph.
  /// - Throws: `ArchiveError`.
  public func contactGraph(
    of subject: Subject? = nil, from: EDTF? = nil, to: EDTF? = nil, limit: Int = 200
  ) throws -> ContactGraph {
    struct Pair: Hashable {
      let one: Int64
      let other: Int64
    }
    struct Count {
      var events: Set<String> = []
      var claimed: Set<String> = []
      var dates: [EDTF] = []
    }
    var limits = SearchLimits()
    limits.from = from
    limits.to = to
    let around =
      subject == nil
      ? ""
      : """
       AND v.record IN (
        SELECT p.record FROM participants AS p JOIN members AS e USING (entity) WHERE e.identity IN (
          SELECT ?1 UNION SELECT y.identity FROM members AS x JOIN participants AS a ON a.entity = x.entity
          JOIN events AS w ON w.record = a.record AND w.kind IN ('meeting', 'communication')
          JOIN participants AS b ON b.record = a.record JOIN members AS y ON y.entity = b.entity
          WHERE x.identity = ?1))
      """
    // Of everybody the latest: a graph of millions is read by nobody.
    let events =
      subject == nil
      ? """
      (SELECT * FROM events WHERE kind IN ('meeting', 'communication') ORDER BY date DESC, record DESC
       LIMIT \(Self.mostContacts))
      """ : "events"
    let rows = try connection.rows(
      """
      SELECT DISTINCT x.identity, y.identity, v.date, v.status, v.kind, v.record
      FROM \(events) AS v JOIN participants AS a ON a.record = v.record JOIN participants AS b ON b.record = v.record
      JOIN members AS x ON x.entity = a.entity JOIN members AS y ON y.entity = b.entity
      WHERE v.kind IN ('meeting', 'communication') AND x.identity < y.identity\(around) ORDER BY v.record
      """, subject.map { [.integer($0.identity)] } ?? []
    ) {
      (
        pair: Pair(one: $0.integer(0), other: $0.integer(1)), date: date($0, 2), status: $0.text(3),
        event: $0.text(4) + ($0.optionalText(2) ?? "#\($0.integer(5))")
      )
    }
    var counts: [Pair: Count] = [:]
    for row in rows where limits.isBetween(row.date) {
      // The same day from several documents is one contact.
      if row.status == "stated" {
        counts[row.pair, default: Count()].events.insert(row.event)
      } else {
        counts[row.pair, default: Count()].claimed.insert(row.event)
      }
      if let date = row.date { counts[row.pair]?.dates.append(date) }
    }
    let ordered = counts.sorted {
      let (one, other) = (
        $0.value.events.union($0.value.claimed).count, $1.value.events.union($1.value.claimed).count
      )
      return one != other ? one > other : ($0.key.one, $0.key.other) < ($1.key.one, $1.key.other)
    }
    var nodes: [ContactGraph.Node] = []
    var places: [Int64: Int] = [:]
    func place(_ identity: Int64) throws -> Int {
      if let known = places[identity] { return known }
      let subject = try self.subject(identity)
      nodes.append(.init(id: SubjectID(identity: identity), name: subject.name, kind: subject.kind))
      places[identity] = nodes.count - 1
      return nodes.count - 1
    }
    let edges = try ordered.prefix(limit).map { pair, count in
      let dates = count.dates.sorted { ($0.earliest ?? 0) < ($1.earliest ?? 0) }
      return ContactGraph.Edge(
        one: try place(pair.one), other: try place(pair.other), stated: count.events.count,
        claimed: count.claimed.subtracting(count.events).count, first: dates.first, last: dates.last)
    }
    return ContactGraph(nodes: nodes, edges: edges, isCut: ordered.count > limit)
  }
}
