/// A Word document of what stands between NUL bytes: its text, its styles, what it says of itself. Stored, with the
/// sums that minizip asks for, so that the fuzzer changes XML and is not stopped by them.
func wordDocument(_ bytes: [UInt8]) -> [UInt8] {
  let names = ["word/document.xml", "word/styles.xml", "docProps/core.xml"]
  var file: [UInt8] = []
  var directory: [UInt8] = []
  let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
  for (name, part) in zip(names, parts) {
    let offset = file.count
    let head: [UInt8] =
      number(0, 8) + number(Int(checksum(part)), 4) + number(part.count, 4) + number(part.count, 4)
      + number(name.utf8.count, 2) + number(0, 2)
    file += number(0x0403_4B50, 4) + number(20, 2) + head + Array(name.utf8) + part
    directory +=
      number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + head + number(0, 10) + number(offset, 4)
      + Array(name.utf8)
  }
  let count = number(parts.count, 2)
  return file + directory + number(0x0605_4B50, 4) + number(0, 4) + count + count + number(directory.count, 4)
    + number(file.count, 4) + number(0, 2)
}

/// A number of so many bytes, the lowest first.
private func number(_ value: Int, _ length: Int) -> [UInt8] {
  (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

/// CRC-32 (APPNOTE 4.4.7).
private func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
  ~bytes.reduce(~0) { sum, byte in sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
}

private let table: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
}
