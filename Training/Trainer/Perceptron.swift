import Language

/// An averaged perceptron over hashed rows.
final class Perceptron {
  let classes: Int
  let size: Int
  let weights: UnsafeMutablePointer<Float>
  private let totals: UnsafeMutablePointer<Double>
  private var step = 1.0
  let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: 128)
  let scores: UnsafeMutablePointer<Float>

  init(bits: UInt64, classes: Int) {
    self.classes = classes
    size = classes << Int(bits)
    weights = .allocate(capacity: size)
    weights.initialize(repeating: 0, count: size)
    totals = .allocate(capacity: size)
    totals.initialize(repeating: 0, count: size)
    scores = .allocate(capacity: classes)
    scores.initialize(repeating: 0, count: classes)
  }

  func score(_ n: Int32) {
    for c in 0..<classes { scores[c] = 0 }
    for i in 0..<Int(n) {
      let row = weights + Int(rows[i]) * classes
      for c in 0..<classes { scores[c] += row[c] }
    }
  }

  func best(_ count: Int) -> Int {
    var b = 0
    for c in 1..<count where scores[c] > scores[b] { b = c }
    return b
  }

  func tick() { step += 1 }

  func update(_ n: Int32, good: Int, bad: Int, by amount: Float = 1) {
    for i in 0..<Int(n) {
      let row = Int(rows[i]) * classes
      weights[row + good] += amount
      totals[row + good] += Double(amount) * step
      weights[row + bad] -= amount
      totals[row + bad] -= Double(amount) * step
    }
  }

  /// For tables of one class: adds to it.
  func push(_ n: Int32, by amount: Float) {
    for i in 0..<Int(n) {
      weights[Int(rows[i])] += amount
      totals[Int(rows[i])] += Double(amount) * step
    }
  }

  func averaged() -> [Float] {
    (0..<size).map { weights[$0] - Float(totals[$0] / step) }
  }

  /// Whole numbers of 16 bits that do not overflow when `features` rows are added.
  func int16(features: Int, columns: Int, single: Bool = false) -> [UInt8] {
    let w = averaged()
    let top = w.reduce(Float(0)) { max($0, abs($1)) }
    let limit = single ? Float(30000) : Float(32000 / features)
    let scale = limit / max(top, 1e-6)
    var out = [UInt8]()
    out.reserveCapacity(size / classes * columns * 2)
    for r in 0..<size / classes {
      for c in 0..<columns {
        let v = c < classes ? Int16((w[r * classes + c] * scale).rounded()) : 0
        out.append(UInt8(truncatingIfNeeded: v))
        out.append(UInt8(truncatingIfNeeded: v >> 8))
      }
    }
    print("  largest weight \(top), scale \(scale)")
    return out
  }

  /// Whole numbers of 8 bits, clipped.
  func int8(columns: Int, clip share: Double) -> [UInt8] {
    let w = averaged()
    var sizes = w.filter { $0 != 0 }.map { abs($0) }
    sizes.sort()
    let clip = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, Int(Double(sizes.count) * share))]
    let scale = 127 / max(clip, 1e-6)
    var out = [UInt8]()
    out.reserveCapacity(size / classes * columns)
    for r in 0..<size / classes {
      for c in 0..<columns {
        let v = c < classes ? max(-127, min(127, (w[r * classes + c] * scale).rounded())) : -127
        out.append(UInt8(bitPattern: Int8(v)))
      }
    }
    print("  used \(sizes.count) of \(size), largest \(sizes.last ?? 0), clipped at \(clip)")
    return out
  }
}
