import Foundation
import Testing

@Suite("The archive survives what may happen to it, and says what is wrong")
struct RobustnessTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  @Test("An archive cut off at any page, or with any bit flipped, never crashes anything")
  func damaged() throws {
    defer { tool.remove() }
    try tool.makeArchive()
    let whole = try tool.bytes("a.chancery")
    func hold(_ data: Data, _ what: String) throws -> Int32 {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: tool.path("x.chancery" + suffix))
      }
      try data.write(to: URL(fileURLWithPath: tool.path("x.chancery")))
      let check = try tool.run("check", "-a", "x.chancery")
      #expect([0, 65, 74, 78].contains(check.status), "\(what): \(check)")
      #expect(check.status == 0 || !(check.out + check.err).isEmpty, "\(what)")
      let show = try tool.run("show", "Anna Berglund", "-a", "x.chancery")
      #expect([0, 1, 65, 74, 78].contains(show.status), "\(what): \(show)")
      // Whatever keeps a question from its answer, a check finds.
      #expect(check.status != 0 || show.status < 64, "\(what): \(show)")
      return check.status
    }
    for length in stride(from: 4_096, to: whole.count, by: 4_096) {
      #expect(try hold(whole.prefix(length), "cut at \(length)") == 65)
    }
    var state: UInt64 = 11
    for step in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bit = Int(state >> 20) % (whole.count * 8)
      var data = whole
      data[bit / 8] ^= UInt8(1 << (bit % 8))
      _ = try hold(data, "bit \(bit)")
      guard step % 10 == 0 else { continue }
      let read = try tool.run("read", "-q", "-a", "x.chancery", "news")
      #expect([0, 65, 74, 78].contains(read.status), "bit \(bit): \(read)")
    }
  }

  @Test(
    "While another process writes for long, a second waits for its turn and then says so with 75; nothing is lost",
    .enabled(if: Tool.has("python3"), "no python3 here"))
  func locked() throws {
    defer { tool.remove() }
    try tool.makeArchive()
    try tool.write("more.txt", story + "More.\n")
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    other.arguments = [
      "python3", "-c",
      """
      import sqlite3, sys, time
      archive = sqlite3.connect(sys.argv[1], isolation_level=None)
      archive.execute("BEGIN IMMEDIATE")
      open(sys.argv[1] + ".held", "w").close()
      time.sleep(8)
      archive.execute("COMMIT")
      """, tool.path("a.chancery"),
    ]
    try other.run()
    for _ in 0..<500 where !FileManager.default.fileExists(atPath: tool.path("a.chancery.held")) {
      usleep(10_000)
    }
    // Readers need not wait.
    #expect(try tool.run("show", "Anna Berglund", "-a", "a.chancery").status == 0)
    #expect(try tool.run("check", "-a", "a.chancery").status == 0)
    #expect(try tool.run("backup", "-a", "a.chancery", "b.chancery").status == 0)
    let answer = try tool.run("read", "-a", "a.chancery", "more.txt")
    #expect(answer.status == 75)
    #expect(answer.err.contains("is being written by another process"))
    // Now it comes to its end while this one waits.
    #expect(try tool.run("compact", "-a", "a.chancery").status == 0)
    other.waitUntilExit()
    #expect(try tool.run("read", "-a", "a.chancery", "more.txt").status == 0)
    #expect(try tool.run("check", "-a", "a.chancery").out.contains("4 documents"))
  }

  @Test("Two processes read into one archive at a time, and both come to their end")
  func twoReaders() throws {
    defer { tool.remove() }
    for number in 0..<80 {
      try tool.write("a/\(number).txt", story + "Number \(number).\n")
      try tool.write("b/\(number).txt", story + "Letter \(number).\n")
    }
    let one = try tool.start(["read", "-q", "-a", "x.chancery", "a"], out: ".one")
    let other = try tool.start(["read", "-q", "-a", "x.chancery", "b"], out: ".other")
    one.waitUntilExit()
    other.waitUntilExit()
    #expect(one.terminationStatus == 0 && other.terminationStatus == 0)
    #expect(try tool.run("check", "-a", "x.chancery").out.contains(": 160 documents"))
  }

  @Test(
    "What cannot be written is copied and checked, and where nothing can be written that is said",
    .enabled(
      if: !Tool.isRoot || Tool.has("setpriv"), "root may write everything, and setpriv is not installed"))
  func readOnly() throws {
    defer { tool.remove() }
    try tool.makeArchive("kept/a.chancery")
    try tool.write("open/empty", "")
    func allow(_ mode: Int, _ name: String) throws {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: tool.path(name))
    }
    try allow(0o444, "kept/a.chancery")
    try allow(0o555, "kept")
    try allow(0o777, "open")
    let launcher = Tool.isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    #expect(try tool.run("check", "-a", "kept/a.chancery", by: launcher).status == 0)
    #expect(try tool.run("stats", "-a", "kept/a.chancery", by: launcher).status == 0)
    #expect(try tool.run("backup", "-a", "kept/a.chancery", "open/b.chancery", by: launcher).status == 0)
    #expect(try tool.run("check", "-a", "open/b.chancery").status == 0)
    #expect(try tool.run("backup", "-a", "kept/a.chancery", "kept/b.chancery", by: launcher).status == 77)
    #expect(try tool.run("compact", "-a", "kept/a.chancery", by: launcher).status == 77)
    try allow(0o755, "kept")
  }

  @Test(
    "On a full disk questions are answered, and nothing is done by halves",
    .enabled(if: Disk.canMount, "no tmpfs here"))
  func fullDisk() throws {
    defer { tool.remove() }
    try tool.makeArchive()
    let disk = try Disk(at: tool.folder.appendingPathComponent("disk"), size: "500k")
    defer { disk.unmount() }
    func fill(_ bytes: Int) {
      // As much of it as there is room for.
      let file = FileManager.default.createFile(atPath: tool.path("disk/filler"), contents: nil)
      let handle = FileHandle(forWritingAtPath: tool.path("disk/filler"))
      for _ in 0..<bytes / 4_096 where file { try? handle?.write(contentsOf: Data(count: 4_096)) }
    }
    #expect(try tool.run("backup", "-a", "a.chancery", "disk/a.chancery").status == 0)
    let shown = try tool.run("show", "Anna Berglund", "-a", "disk/a.chancery")
    let second = try tool.run("backup", "-a", "a.chancery", "disk/b.chancery")
    // Two of them have room or have not; half of one is never there.
    #expect([0, 74].contains(second.status))
    #expect(FileManager.default.fileExists(atPath: tool.path("disk/b.chancery")) == (second.status == 0))
    fill(1 << 20)
    #expect(try tool.run("backup", "-a", "a.chancery", "disk/c.chancery").status == 74)
    #expect(try tool.run("compact", "-a", "disk/a.chancery").status == 74)
    #expect(try tool.run("show", "Anna Berglund", "-a", "disk/a.chancery").out == shown.out)
    #expect(try tool.run("check", "-a", "disk/a.chancery").status == 0)
    #expect(try tool.run("backup", "-a", "disk/a.chancery", "rescued.chancery").status == 0)
    #expect(try tool.run("check", "-a", "rescued.chancery").status == 0)
    try tool.write("more.txt", story + "More.\n")
    let read = try tool.run("read", "-a", "disk/a.chancery", "more.txt")
    #expect(read.status == 74)
    #expect(read.err.contains("no room left"))
    let left = try FileManager.default.contentsOfDirectory(atPath: tool.path("disk")).filter {
      $0.hasSuffix(".new")
    }
    #expect(left.isEmpty)
    try FileManager.default.removeItem(atPath: tool.path("disk/filler"))
    #expect(try tool.run("check", "-a", "disk/a.chancery").status == 0)
  }

  @Test("kill -9 at random moments loses nothing that was committed", .enabled(if: Tool.has("python3")))
  func killed() throws {
    defer { tool.remove() }
    for number in 0..<20 { try tool.write("news/\(number).txt", story + "Number \(number).\n") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("script/kill-test")
    process.arguments = ["12", tool.path("news")]
    var variables = ProcessInfo.processInfo.environment
    variables["CHANCERY"] = Tool.binary.path
    process.environment = variables
    process.standardOutput = FileHandle(forWritingAtPath: tool.path(try tool.write("out", "")))
    process.standardError = FileHandle(forWritingAtPath: tool.path(try tool.write("err", "")))
    try process.run()
    process.waitUntilExit()
    let err = String(decoding: try tool.bytes("err"), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(err)")
    #expect(String(decoding: try tool.bytes("out"), as: UTF8.self).contains("nothing was lost"))
  }
}
