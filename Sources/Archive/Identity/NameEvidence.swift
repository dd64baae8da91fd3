/// What besides a like name may tell that two strands are one, as numbers: exact days of birth and death, offices,
/// relatives and company. Only whether two share any is ever asked.
struct NameEvidence {
  /// In their order, each once.
  private let numbers: [UInt32]

  /// Nothing but a name.
  static let none = Self(numbers: [])

  private init(numbers: [UInt32]) { self.numbers = numbers }

  /// Reads it from a profile as text (`StrandProfile.text`), of which nothing else is taken apart.
  init(profile: UnsafeRawBufferPointer) {
    var found: [UInt32] = []
    var rest = profile[...]
    while let kind = rest.first {
      let end = rest.firstIndex(of: 10) ?? rest.endIndex
      let fields = rest[..<end].split(separator: 9, maxSplits: 4, omittingEmptySubsequences: false)
      rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...]
      guard fields.count > 1 else { continue }
      switch kind {
      case UInt8(ascii: "b"), UInt8(ascii: "d"):
        // A day, and not a year.
        if fields.count > 2, fields[1].elementsEqual(fields[2]) { found.append(Self.number(kind, fields[1])) }
      case UInt8(ascii: "o"):
        // "Minister" alone is said of too many.
        if fields.count > 2, fields[2].elementsEqual([48]) { found.append(Self.number(kind, fields[1])) }
      case UInt8(ascii: "r"): found.append(Self.number(kind, fields[1]))
      case UInt8(ascii: "p"):
        for companion in fields[1].split(separator: 32) { found.append(Self.number(kind, companion)) }
      default: continue
      }
    }
    found.sort()
    numbers = found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
  }

  private static func number(_ kind: UInt8, _ bytes: Slice<UnsafeRawBufferPointer>) -> UInt32 {
    var sum = FNV1a()
    sum.add(CollectionOfOne(kind))
    sum.add(bytes)
    return UInt32(truncatingIfNeeded: sum.value)
  }

  /// Whether anything of two is the same.
  func isShared(with other: NameEvidence) -> Bool {
    var (place, next) = (0, 0)
    while place < numbers.count, next < other.numbers.count {
      if numbers[place] == other.numbers[next] { return true }
      if numbers[place] < other.numbers[next] { place += 1 } else { next += 1 }
    }
    return false
  }

  /// The pairs of a list of which anything is the same, each once, in their order.
  ///
  /// - Parameter list: of some strands.
  /// - Returns: pairs of numbers of the list, the smaller first.
  static func sharing(_ list: [NameEvidence]) -> [(Int, Int)] {
    // Each number with whose it is, in 64 bits.
    var held: [UInt64] = []
    for (place, evidence) in list.enumerated() {
      for number in evidence.numbers { held.append(UInt64(number) << 32 | UInt64(place)) }
    }
    guard held.count > 1 else { return [] }
    held.sort()
    var pairs: [UInt64] = []
    var start = 0
    for end in 1...held.count where end == held.count || held[end] >> 32 != held[start] >> 32 {
      for place in start..<end {
        for next in held.indices[start..<end].dropFirst(place + 1 - start) {
          pairs.append(held[place] << 32 | held[next] & 0xffff_ffff)
        }
      }
      start = end
    }
    pairs.sort()
    return pairs.indices.filter { $0 == 0 || pairs[$0] != pairs[$0 - 1] }
      .map { (Int(pairs[$0] >> 32), Int(pairs[$0] & 0xffff_ffff)) }
  }
}
