// Measures how fast pages of a dump become documents, and prints their text for others to compare.
//
//   reading-bench speed DUMP        wikitext to Document, MB/s on one core and on all
//   reading-bench dump DUMP [N]     unpacking and choosing officials on N threads (2): pages and seconds
//   reading-bench html FILE         a saved page to Document, MB/s
//   reading-bench text DUMP         one JSON object a page: title, wikitext, and what is read of it as text
import Dispatch
import Glibc
import Reading
import Records

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func complain(_ words: String) {
  let line = Array((words + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
}

func pages(_ path: String, onlyOfficials: Bool = false, threads: Int = 2) throws -> [DumpPage] {
  let dump = try Dump(ByteStream(path: path), name: path, selection: DumpSelection(onlyOfficials: onlyOfficials), threads: threads)
  var pages: [DumpPage] = []
  while let item: DumpItem = try dump.next() {
    switch item {
    case .page(let page): pages.append(page)
    case .problem(let words): complain(words)
    }
  }
  return pages
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else {
  complain("usage: reading-bench speed|dump|html|text FILE")
  exit(64)
}
let reader = Reader(format: .wikitext)
switch arguments[0] {
case "speed":
  let pages = try pages(arguments[1])
  let size = pages.reduce(0) { $0 + $1.text.count }
  var best = Double.infinity
  var total = 0
  for _ in 0..<9 {
    let start = now()
    total = 0
    for page in pages { total += try reader.document(page.text, name: page.title).text.count }
    best = min(best, now() - start)
  }
  var all = Double.infinity
  for _ in 0..<9 {
    let start = now()
    DispatchQueue.concurrentPerform(iterations: pages.count) { number in
      _ = try? reader.document(pages[number].text, name: pages[number].title)
    }
    all = min(all, now() - start)
  }
  func rate(_ seconds: Double) -> Double { (Double(size) / seconds / 1e5).rounded() / 10 }
  print(
    "wikitext to Document: \(pages.count) pages, \(size) bytes, \(total) of text, \(rate(best)) MB/s on one core, "
      + "\(rate(all)) MB/s on all")
case "dump":
  let threads = arguments.count > 2 ? Int(arguments[2]) ?? 2 : 2
  let start = now()
  let dump = try Dump(
    ByteStream(path: arguments[1]), name: arguments[1], selection: DumpSelection(onlyOfficials: true), threads: threads)
  var kept: [String: Int] = [:]
  while let item: DumpItem = try dump.next() {
    switch item {
    case .page(let page): kept[page.title, default: 0] += 1
    case .problem(let words): complain(words)
    }
  }
  print("dump: \(dump.met) pages, \(kept.values.reduce(0, +)) marked, \(((now() - start) * 100).rounded() / 100) s")
  for title in kept.keys.sorted() { print("  \(title)") }
case "html":
  let bytes = try ByteStream(path: arguments[1]).rest(limit: 1 << 30) ?? []
  var best = Double.infinity
  for _ in 0..<3 {
    let start = now()
    _ = try Reader(format: .html, limit: 1 << 30).document(bytes, name: arguments[1])
    best = min(best, now() - start)
  }
  print("HTML to Document: \(bytes.count) bytes, \((Double(bytes.count) / best / 1e5).rounded() / 10) MB/s")
default:
  for page in try pages(arguments[1]) {
    let document = try reader.document(page.text, name: page.title)
    var json = JSONWriter()
    json.object { json in
      json.field("title", page.title)
      json.field("wikitext", String(decoding: page.text, as: UTF8.self))
      let readable = document.blocks.filter { block in
        switch block.kind {
        case .field, .category: false
        default: true
        }
      }
      json.field("text", readable.map { document.string($0.range) }.joined(separator: "\n"))
    }
    print(String(decoding: json.bytes, as: UTF8.self))
  }
}
