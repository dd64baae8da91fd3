/// In whose company the persons of a name are.
struct Company {
  /// What somebody counts for whom one of the persons alone is seen with: more than the years of a document.
  static let points = 3.0

  /// In how many documents a companion stands beside each person.
  private var counts: [UInt32: [Int: Int]] = [:]

  mutating func add(_ bearers: [Bearer], to part: Int) {
    for bearer in bearers {
      for companion in bearer.companions { counts[companion, default: [:]][part, default: 0] += 1 }
    }
  }

  /// How much of a companion's company each person is.
  func shares(of companion: UInt32) -> [Int: Double] {
    guard let counts = counts[companion] else { return [:] }
    let all = Double(counts.values.reduce(0, +))
    return counts.mapValues { Double($0) / all }
  }

  /// Whose company some bearers are in: at least half of those of them who are in any company share theirs, a quarter of it
  /// or more, and much less of it is anybody else's.
  ///
  /// - Parameters:
  ///   - bearers: of one person.
  ///   - own: that person, where it is among those whose company is known.
  /// - Returns: the person; nil where it may be either of two, or nobody.
  func nearest(to bearers: [Bearer], butNot own: Int) -> Int? {
    var met: [Int: Int] = [:]
    var shared: [Int: Double] = [:]
    var count = 0
    for bearer in bearers where !bearer.companions.isEmpty {
      count += 1
      var parts: [Int: Int] = [:]
      for companion in bearer.companions {
        guard let counts = counts[companion] else { continue }
        let all = Double(counts.reduce(0) { $1.key == own ? $0 : $0 + $1.value })
        for (part, number) in counts where part != own {
          parts[part, default: 0] += 1
          shared[part, default: 0] += Double(number) / all
        }
      }
      // Of many who are named somewhere one or two are named everywhere.
      for (part, number) in parts where number * 4 >= bearer.companions.count { met[part, default: 0] += 1 }
    }
    let sorted = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = sorted.first, met[best.key, default: 0] * 2 >= count,
      best.value >= 0.7 * sorted.reduce(0, { $0 + $1.value })
    else { return nil }
    return best.key
  }
}
