/// Where the lines of a document begin, so that a byte offset becomes a line number.
struct Lines {
  private var starts: [Int] = [0]

  init(_ bytes: [UInt8]) {
    for (offset, byte) in bytes.enumerated() where byte == 10 { starts.append(offset + 1) }
  }

  /// The line of a byte offset, counted from 1.
  func number(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }
}
