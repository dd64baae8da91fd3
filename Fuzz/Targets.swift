import Glibc
import Reading

/// Reads what the fuzzer makes up (https://llvm.org/docs/LibFuzzer.html) by the reader that `READER` names, and holds it
/// to its promises. `script/fuzz` builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let target: @Sendable ([UInt8]) -> Void = {
  let name = getenv("READER").map { String(cString: $0) } ?? ""
  guard let target = targets[name] else {
    fatalError("READER is one of \(targets.keys.sorted().joined(separator: ", "))")
  }
  return target
}()

private let targets: [String: @Sendable ([UInt8]) -> Void] = [
  "wikitext": { bytes in
    guard let document = read(bytes, .wikitext) else { return }
    checkMarks(document)
  },
  "html": { read($0, .html) },
  "markdown": { read($0, .markdown) },
  "plain": { read($0, .plain) },
  "text": { read($0, .text) },
  "email": { read($0, .email) },
  "front": { read(Array("---\n".utf8) + $0, .markdown) },
  "encodings": readEncoded,
  "docx": { read($0.starts(with: "PK".utf8) ? $0 : wordDocument($0), .docx) },
  "jsonl": readJSONLines,
  "dump": { readDump($0) },
  "packed": { readDump($0) },
]

/// The document that the bytes hold, all promises checked; nil where they are refused.
@discardableResult
private func read(_ bytes: [UInt8], _ format: Format?, encoding: String? = nil) -> Document? {
  var reader = Reader(format: format)
  reader.encoding = encoding
  do {
    let document = try reader.document(bytes, name: "f")
    check(document)
    return document
  } catch {
    promise(error is ReadingError, "what is refused is refused with a ReadingError")
    return nil
  }
}

/// Form and encoding are told by the bytes; behind a byte of 1 stands the number of an encoding.
private let readEncoded: @Sendable ([UInt8]) -> Void = { bytes in
  guard bytes.count > 2, bytes[0] == 1 else {
    read(bytes, nil)
    return
  }
  let names = EncodingNames.all
  read(Array(bytes[2...]), nil, encoding: names[Int(bytes[1]) % names.count])
}
