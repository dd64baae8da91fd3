import Language

/// An averaged perceptron over hashed features.
///
/// First it learns in a wide space where hardly any features collide, and counts them. `prune` then gives the rows
/// of the table that ships to the features that matter most, and learning starts anew with only these.
final class Perceptron {
  let classes: Int
  /// Feature hashes (or, in tables without marks, rows) of the decision at hand.
  let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: 128)
  private(set) var scores: UnsafeMutablePointer<Float>
  private let slots = UnsafeMutablePointer<Int>.allocate(capacity: 128)
  private var found = 0
  private var bits: UInt32
  private var weights: UnsafeMutablePointer<Float>
  private var totals: UnsafeMutablePointer<Double>
  private var averages: UnsafeMutablePointer<Float>?
  private var step = 1.0
  private var size: Int
  /// Once pruned: each row's mark, beyond 16 bits where no feature has the row.
  private let marks = UnsafeMutablePointer<UInt32>.allocate(capacity: 1 << 20)
  private var marked = false
  private let direct: Bool
  private var counts = Counts()
  /// Whether decisions count their features.
  var counting = false

  /// With `direct`, the features are rows of a table of 2^`bits` rows without marks.
  init(bits: UInt64, classes: Int, direct: Bool = false) {
    self.classes = classes
    self.bits = UInt32(bits)
    self.direct = direct
    size = classes << Int(bits)
    weights = UnsafeMutableRawPointer.allocate(byteCount: size * 4, alignment: 64).bindMemory(
      to: Float.self, capacity: size)
    weights.initialize(repeating: 0, count: size)
    totals = .allocate(capacity: size)
    totals.initialize(repeating: 0, count: size)
    scores = .allocate(capacity: classes)
    scores.initialize(repeating: 0, count: classes)
  }

  deinit {
    rows.deallocate()
    scores.deallocate()
    slots.deallocate()
    marks.deallocate()
    weights.deallocate()
    totals.deallocate()
    averages?.deallocate()
  }

  /// Scores the classes for the first `n` of `rows`.
  func score(_ n: Int32) {
    find(n)
    let w = averages ?? weights
    let (classes, found, slots, scores) = (classes, found, slots, scores)
    for c in 0..<classes { scores[c] = 0 }
    for i in 0..<found {
      let row = w + slots[i] * classes
      for c in 0..<classes { scores[c] += row[c] }
    }
  }

  /// Looks up the first `n` of `rows`.
  private func find(_ n: Int32) {
    let (rows, slots, direct, bits) = (rows, slots, direct, bits)
    var found = 0
    defer { self.found = found }
    if counting { for i in 0..<Int(n) { counts.add(rows[i]) } }
    if direct || !marked {
      for i in 0..<Int(n) { slots[i] = direct ? Int(rows[i]) : Int(rows[i] >> (32 - bits)) }
      found = Int(n)
      return
    }
    let marks = marks
    for i in 0..<Int(n) {
      let slot = Int(rows[i] >> (32 - bits))
      slots[found] = slot
      found += marks[slot] == UInt32(rows[i] & 0xFFFF) ? 1 : 0
    }
  }

  func tick() { step += 1 }

  /// Moves the features last scored towards one class and away from another.
  func update(good: Int, bad: Int) {
    for i in 0..<found {
      let row = slots[i] * classes
      weights[row + good] += 1
      totals[row + good] += step
      weights[row + bad] -= 1
      totals[row + bad] -= step
    }
  }

  /// For tables of one class: adds to the features last scored.
  func push(by amount: Float) {
    for i in 0..<found {
      weights[slots[i]] += amount
      totals[slots[i]] += Double(amount) * step
    }
  }

  /// Scores with averaged weights from now on; learning must not go on.
  func settle() {
    let w = UnsafeMutableRawPointer.allocate(byteCount: size * 4, alignment: 64).bindMemory(
      to: Float.self, capacity: size)
    for i in 0..<size { w[i] = weights[i] - Float(totals[i] / step) }
    averages = w
  }

  /// Keeps the features that matter most, one for each of 2^`bits` rows, and forgets all weights.
  func prune(bits target: UInt64, atLeast: UInt32 = 2) {
    settle()
    guard let w = averages else { return }
    let rows = 1 << Int(target)
    var best = [Float](repeating: 0, count: rows)
    marks.initialize(repeating: 1 << 16, count: rows)
    marked = true
    var distinct = 0
    counts.forEach { hash, count in
      distinct += 1
      guard count >= atLeast else { return }
      let wide = Int(hash >> (32 - bits)) * classes
      var norm: Float = 0
      for c in 0..<classes { norm += abs(w[wide + c]) }
      let worth = norm * Float(count).squareRoot()
      let slot = Int(hash >> (32 - UInt32(target)))
      if worth > best[slot] {
        best[slot] = worth
        marks[slot] = hash & 0xFFFF
      }
    }
    print("  kept \((0..<rows).filter { marks[$0] <= 0xFFFF }.count) of \(distinct) features")
    bits = UInt32(target)
    size = classes * rows
    weights.deallocate()
    totals.deallocate()
    w.deallocate()
    averages = nil
    weights = UnsafeMutableRawPointer.allocate(byteCount: size * 4, alignment: 64).bindMemory(
      to: Float.self, capacity: size)
    weights.initialize(repeating: 0, count: size)
    totals = .allocate(capacity: size)
    totals.initialize(repeating: 0, count: size)
    step = 1
    counts = Counts()
    counting = false
  }

  /// Rows of 16-bit numbers that do not overflow when `features` of them are added, the mark last.
  func int16(features: Int, columns: Int) -> [UInt8] {
    settle()
    guard let w = averages else { return [] }
    var top: Float = 0
    for i in 0..<size { top = max(top, abs(w[i])) }
    let scale = (direct ? 30000 : Float(32000 / features)) / max(top, 1e-6)
    var out = [UInt8]()
    out.reserveCapacity(size / classes * columns * 2)
    for r in 0..<size / classes {
      for c in 0..<columns {
        var v = c < classes ? Int16((w[r * classes + c] * scale).rounded()) : 0
        if !direct, c == columns - 1 { v = Int16(truncatingIfNeeded: marks[r]) }
        out.append(UInt8(truncatingIfNeeded: v))
        out.append(UInt8(truncatingIfNeeded: v >> 8))
      }
    }
    print("  largest weight \(top), scale \(scale)")
    return out
  }
}

/// How often each feature was seen.
struct Counts {
  private var keys = [UInt32](repeating: 0, count: 1 << 16)
  private var values = [UInt32](repeating: 0, count: 1 << 16)
  private var used = 0

  mutating func add(_ key: UInt32, _ amount: UInt32 = 1) {
    if used * 2 > keys.count { grow() }
    var slot = Int(truncatingIfNeeded: UInt64(key) &* 0x9E37_79B9_7F4A_7C15 >> 20) & (keys.count - 1)
    while values[slot] > 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    if values[slot] == 0 {
      keys[slot] = key
      used += 1
    }
    values[slot] += amount
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt32](repeating: 0, count: oldKeys.count * 4)
    values = keys
    used = 0
    for (key, value) in zip(oldKeys, oldValues) where value > 0 { add(key, value) }
  }

  func forEach(_ body: (UInt32, UInt32) -> Void) {
    for (key, value) in zip(keys, values) where value > 0 { body(key, value) }
  }
}
