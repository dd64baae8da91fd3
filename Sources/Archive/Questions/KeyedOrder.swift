extension Array {
  /// Sorted by two numbers, and in the order of words where these are equal. What it is sorted by is made once an element.
  func sorted(
    by numbers: (Element) -> (Int, Int), then words: (Element) -> [String]
  ) -> [Element] {
    let keys = map { (numbers: numbers($0), words: words($0)) }
    return indices.sorted { one, other in
      keys[one].numbers != keys[other].numbers
        ? keys[one].numbers < keys[other].numbers
        : keys[one].words.lexicographicallyPrecedes(keys[other].words)
    }.map { self[$0] }
  }
}
