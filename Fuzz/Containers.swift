import Reading

/// Bytes that come in pieces.
private final class Pieces: Unpacking {
  private let bytes: [UInt8]
  private let size: Int
  private var at = 0

  init(_ bytes: [UInt8], of size: Int) {
    self.bytes = bytes
    self.size = size
  }

  func next() throws -> UnpackedPiece? {
    guard at < bytes.count else { return nil }
    let start = at
    at = min(at + size, bytes.count)
    return .bytes(Array(bytes[start..<at]), position: at)
  }
}

/// All that a container gives, a line an item.
private func items(_ stream: some DocumentStream, within count: Int?) -> [String] {
  var stream = stream
  var items: [String] = []
  do {
    while let item = try stream.next() {
      switch item {
      case .document(let bytes, let name, let presets):
        promise(!bytes.isEmpty, "a document has bytes")
        items.append("\(name) \(presets) \(String(decoding: bytes, as: UTF8.self))")
      case .problem(let words, let offset):
        // Where a damage is seen, and where patience ends, depends on the pieces.
        if words.contains("is damaged here") || words.contains("no page in") {
          items.append("damage")
          continue
        }
        promise(offset >= 0 && count.map { offset <= $0 } ?? true, "a problem lies in the file: \(words)")
        items.append(words)
      }
    }
  } catch {
    promise(error is ByteStreamError, "a file that cannot be read says so")
    items.append("\(error)")
  }
  return items
}

/// A piece of a file is anything from a byte up.
private func piece(_ bytes: [UInt8]) -> Int { 1 + bytes.count % 97 }

/// JSON gives the same however it comes in, and with a limit that is soon met.
let readJSONLines: @Sendable ([UInt8]) -> Void = { bytes in
  func lines(_ size: Int, limit: Int) -> [String] {
    let stream = ByteStream(unpacking: Pieces(bytes, of: size))
    return items(JSONLines(stream, name: "f", limit: limit), within: bytes.count)
  }
  let whole = lines(1 << 18, limit: 16_000_000)
  promise(whole == lines(piece(bytes), limit: 16_000_000), "pieces make no difference to \(whole)")
  _ = lines(1 << 18, limit: 60)
}

/// A dump gives the same however it comes in and by however many threads; packed or not.
func readDump(_ bytes: [UInt8]) {
  func pages(_ size: Int, threads: Int, limit: Int) -> [String] {
    let stream = ByteStream(unpacking: Pieces(bytes, of: size))
    guard let dump = try? Dump(stream, name: "f", limit: limit, threads: threads) else { return ["none"] }
    return items(dump, within: nil)
  }
  let whole = pages(1 << 18, threads: 1, limit: 16_000_000)
  let parts = pages(piece(bytes), threads: 2, limit: 16_000_000)
  promise(whole == parts, "pieces make no difference: \(whole) \(parts)")
  _ = pages(piece(bytes), threads: 1, limit: 200)
}
