import Foundation
import Reading
import Testing

/// A dump is read page by page, whatever it is packed in and however it is broken.
@Suite struct DumpTests {
  static let shared =
    ProcessInfo.processInfo.environment["CHANCERY_SHARED"] ?? "../shared"
  static let dump = shared + "/data/wiki/enwiki-206-pages.xml.bz2"

  private func temporary(_ bytes: [UInt8]) throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("dump-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Titles and problems.
  private func read(_ bytes: [UInt8], onlyOfficials: Bool = false, limit: Int = 16_000_000, threads: Int = 2)
    throws
    -> (titles: [String], problems: [String], dump: Dump)
  {
    let path = try temporary(bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let dump = try Dump(
      ByteStream(path: path), name: "dump", selection: DumpSelection(onlyOfficials: onlyOfficials),
      limit: limit,
      threads: threads)
    var titles: [String] = []
    var problems: [String] = []
    while let item: DumpItem = try dump.next() {
      switch item {
      case .page(let page): titles.append(page.title)
      case .problem(let words): problems.append(words)
      }
    }
    return (titles, problems, dump)
  }

  private func page(_ title: String, _ text: String = "Text.", head: String = "<ns>0</ns>") -> String {
    "  <page>\n    <title>\(title)</title>\n    \(head)\n    <revision><id>7</id>"
      + "<timestamp>2020-05-06T07:08:09Z</timestamp><text bytes=\"5\">\(text)</text></revision>\n  </page>\n"
  }

  private func dump(_ pages: [String]) -> [UInt8] {
    let head =
      "<mediawiki version=\"0.11\">\n<siteinfo><base>https://wiki.example/wiki/Main</base></siteinfo>\n"
    return Array((head + pages.joined() + "</mediawiki>\n").utf8)
  }

  private func packed(_ bytes: [UInt8], _ tool: String) throws -> [UInt8]? {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/" + tool) else { return nil }
    let path = try temporary(bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/" + tool)
    process.arguments = ["-c", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [UInt8](data)
  }

  @Test("Articles come in their order; redirects, talk and style sheets are counted and passed over")
  func pages() throws {
    let (titles, problems, dump) = try read(
      dump([
        page("A"), page("Talk:A", head: "<ns>1</ns>"), page("B", "#REDIRECT [[A]]"),
        page("C", head: "<ns>0</ns><redirect title=\"A\" />"),
        page("D &amp; E"), page("F", "").replacingOccurrences(of: "<text", with: "<model>css</model><text"),
      ]))
    #expect(titles == ["A", "D & E"])
    #expect(problems == [])
    #expect(dump.met == 6 && dump.redirects == 2 && dump.others == 2)
    #expect(dump.address == "https://wiki.example/wiki/")
  }

  @Test("Only pages that bear the mark of an officeholder are given where they alone are wanted")
  func officials() throws {
    let (titles, _, dump) = try read(
      dump([
        page("A", "{{Infobox officeholder\n|name=A}}"), page("B", "{{Infobox film}} [[Category:1950 films]]"),
        page("C", "[[Category:Ambassadors of Chile to Peru]]"),
        page("D", "[[Category:Lists of ambassadors]]"),
        page("E", "{{infobox_Politician}}"),
        page("F", "[[Category:Members of the French Academy of Sciences]]"),
        page("G", "[[Category:Members of the Riksdag 1990–1994|G]]"),
      ]), onlyOfficials: true)
    #expect(titles == ["A", "C", "E", "G"])
    #expect(dump.unmarked == 3)
  }

  @Test("A dump reads the same packed and unpacked", arguments: ["gzip", "bzip2", "xz", "zstd"])
  func packing(tool: String) throws {
    let pages = (0..<300).map {
      page("Page \($0)", String(repeating: "Words of page \($0 &* 7919). ", count: 300))
    }
    let plain = dump(pages)
    guard let bytes = try packed(plain, tool) else { return }
    let expected = (0..<300).map { "Page \($0)" }
    for threads in [1, 3] {
      let (titles, problems, _) = try read(bytes, threads: threads)
      #expect(titles == expected)
      #expect(problems == [])
    }
    // Two streams one behind the other are one.
    #expect(try read(bytes + bytes).titles == expected + expected)
    // Cut off, everything before is kept, and the message says where.
    let (before, problems, _) = try read(Array(bytes.prefix(bytes.count * 2 / 3)))
    #expect(before == Array(expected.prefix(before.count)))
    #expect(problems.contains { $0.contains("byte ") && $0.contains("in the middle") }, "\(problems)")
  }

  @Test("A damaged block of bzip2 costs the pages in it, and no others")
  func damage() throws {
    var numbers = (0..<60_000).map { ($0 &* 2_654_435_761) & 0xFFFF }
    let pages = (0..<60).map { number -> String in
      let words = numbers.prefix(1000).map { String($0, radix: 36) }.joined(separator: " ")
      numbers.removeFirst(1000)
      return page("Page \(number)", String(repeating: words + " \(number) ", count: 20))
    }
    guard var bytes = try packed(dump(pages), "bzip2") else { return }
    let whole = try read(bytes).titles
    bytes[bytes.count / 2] ^= 0xFF
    let (titles, problems, _) = try read(bytes)
    #expect(!problems.isEmpty && problems.allSatisfy { $0.contains("byte ") })
    #expect(titles.count < whole.count && titles.count > whole.count / 3)
    #expect(titles.first == "Page 0" && titles.last == "Page 59")
  }

  @Test("Broken pages are told with their place, and the others are read")
  func brokenPages() throws {
    let (titles, problems, _) = try read(
      dump([page("A"), page("B", "x <b>"), "  <page>\n <title>C</title>\n", page("D"), "</page>", page("E")]))
    #expect(titles == ["A", "D", "E"])
    #expect(problems.count == 3)
    #expect(problems[0].contains("mismatched tag"))
    let (_, tooLong, _) = try read(
      dump([page("A", String(repeating: "x", count: 9000)), page("B")]), limit: 5000)
    #expect(tooLong.count == 1 && tooLong[0].contains("5000 bytes"))
  }

  @Test("A gigabyte of nothing packed small ends with a message")
  func bomb() throws {
    guard let bytes = try packed([UInt8](repeating: 0, count: 100_000_000), "bzip2") else { return }
    let (titles, problems, _) = try read(bytes)
    #expect(titles == [])
    #expect(problems.count == 1 && problems[0].contains("no MediaWiki dump"), "\(problems)")
  }

  @Test("Random bytes in a dump never stop it")
  func random() throws {
    var state: UInt64 = 3
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let whole = dump((0..<20).map { page("Page \($0)") })
    let gzip = try packed(whole, "gzip") ?? whole
    let bzip2 = try packed(whole, "bzip2") ?? whole
    for round in 0..<300 {
      var bytes = round % 3 == 0 ? whole : round % 3 == 1 ? gzip : bzip2
      for _ in 0...next(4) { bytes[next(bytes.count)] = UInt8(next(256)) }
      if next(3) == 0 { bytes = Array(bytes.prefix(next(bytes.count))) }
      _ = try read(bytes, threads: 1 + round % 2)
    }
  }

  /// Marks of wikitext that no sentence may show.
  private static let marks = ["{{", "[[", "<ref", "|}", "}}", "]]", "'''", "{|", "__NOTOC"]

  @Test(
    "All 206 pages of the real dump are read, no markup in any prose, and every quote stands in its page's bytes"
  )
  func realDump() throws {
    guard FileManager.default.fileExists(atPath: Self.dump) else {
      print("skipped: \(Self.dump) is not here")
      return
    }
    let dump = try Dump(ByteStream(path: Self.dump), name: "dump", threads: 2)
    var pages = 0
    var exceptions: [String] = []
    while let item: DumpItem = try dump.next() {
      guard case .page(let page) = item else {
        Issue.record("\(item)")
        continue
      }
      pages += 1
      let document = try Reader(format: .wikitext).document(page.text, name: page.title)
      for block in document.prose {
        let text = document.string(block.range)
        for mark in Self.marks where text.contains(mark) {
          exceptions.append("\(page.title): \(mark) in: \(text.prefix(120))")
        }
        let evidence = document.evidence(block.range, section: nil, method: .rule, confidence: 1)
        #expect(page.text[evidence.start..<evidence.end].elementsEqual(evidence.quote.utf8))
      }
      for run in document.map.runs where !run.isReplaced {
        #expect(
          document.text[run.text..<run.text + run.length].elementsEqual(
            page.text[run.source..<run.source + run.length]))
      }
    }
    #expect(dump.met == 206 && dump.redirects + dump.others + pages == 206)
    print(
      "markup in prose: \(exceptions.count) exceptions on \(pages) pages; \(dump.redirects) redirects, \(dump.others) others"
    )
    for exception in exceptions { print("  " + exception) }
    #expect(exceptions.count <= 2)
  }
}
