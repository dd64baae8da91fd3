/// Numbers that look like chance and are the same every time (SplitMix64).
struct Numbers {
  private var state: UInt64

  init(seed: UInt64, _ stream: UInt64 = 0) {
    state = seed &* 0x9e37_79b9_7f4a_7c15 ^ stream &* 0xd1b5_4a32_d192_ed03
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// 0 ..< bound.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  /// Whether something of this likelihood, 0…1, happens.
  mutating func happens(_ likelihood: Double) -> Bool { Double(next() >> 11) / 9_007_199_254_740_992 < likelihood }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}
