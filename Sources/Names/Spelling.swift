/// How far two spellings are apart, and whether one is a slip of the pen.
public enum Spelling {
  /// The number of letters to insert, delete, replace or swap with their neighbour to make one word of the other.
  ///
  /// Optimal string alignment, a restricted Damerau–Levenshtein distance, computed in a band of `limit` around
  /// the diagonal.
  ///
  /// ```swift
  /// Spelling.distance("brandt", "barndt", limit: 2)  // 1
  /// Spelling.distance("brandt", "sund", limit: 2)    // nil
  /// ```
  ///
  /// - Parameters:
  ///   - one: a folded word or name.
  ///   - other: another.
  ///   - limit: the largest distance of interest.
  /// - Returns: the distance; nil where it is more than `limit`.
  public static func distance(_ one: String, _ other: String, limit: Int) -> Int? {
    distance(Array(one.unicodeScalars), Array(other.unicodeScalars), limit: limit)
  }

  static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int) -> Int? {
    guard limit >= 0, abs(one.count - other.count) <= limit else { return nil }
    if one == other { return 0 }
    let far = limit + 1
    var before = [Int](repeating: far, count: other.count + 1)
    var above = (0...other.count).map { min($0, far) }
    for row in 0..<one.count {
      var line = [Int](repeating: far, count: other.count + 1)
      if row + 1 <= limit { line[0] = row + 1 }
      var best = line[0]
      for column in max(0, row - limit)..<max(0, min(other.count, row + limit + 1)) {
        var cost = min(above[column + 1], line[column]) + 1
        cost = min(cost, above[column] + (one[row] == other[column] ? 0 : 1))
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        line[column + 1] = min(cost, far)
        best = min(best, line[column + 1])
      }
      if best > limit, above.allSatisfy({ $0 > limit }) { return nil }
      before = above
      above = line
    }
    return above[other.count] <= limit ? above[other.count] : nil
  }

  /// Whether one long surname is probably the other with a slip of the pen.
  ///
  /// Two neighbouring letters swapped in a word of five letters or more; or one letter missing, added or wrong in
  /// one of seven or more, but neither its first letter nor its last three, where real surnames differ
  /// ("Andersen" and "Anderson", "Petrov" and "Petrova").
  ///
  /// ```swift
  /// Spelling.isSlip("Hcourani", of: "Hocurani")  // true
  /// Spelling.isSlip("Andersen", of: "Anderson")  // false
  /// ```
  ///
  /// - Parameters:
  ///   - word: the form in doubt.
  ///   - other: the form it may be meant for.
  /// - Returns: whether it is likely; false for equal words.
  public static func isSlip(_ word: String, of other: String) -> Bool {
    let one = Array(Folding.fold(word).unicodeScalars)
    let two = Array(Folding.fold(other).unicodeScalars)
    guard one != two, !one.contains(" "), !two.contains(" "), min(one.count, two.count) >= 5 else {
      return false
    }
    guard distance(one, two, limit: 1) == 1 else { return false }
    let front = zip(one, two).prefix { $0 == $1 }.count
    let back = zip(one.reversed(), two.reversed()).prefix { $0 == $1 }.count
    let isSwap = one.count == two.count && one.count - front - back == 2
    if isSwap { return true }
    return min(one.count, two.count) >= 7 && front >= 1 && back >= 3
  }
}
