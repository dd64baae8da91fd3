import Foundation
import Testing

@Suite("The archive keeps what is read and is never harmed")
struct KeepingTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  @Test("The archive is where --archive says, else $CHANCERY_ARCHIVE, else the XDG data folder")
  func places() throws {
    defer { tool.remove() }
    try tool.write("story.txt", story)
    func isThere(_ path: String) -> Bool {
      FileManager.default.fileExists(atPath: tool.folder.path + "/" + path)
    }
    let data = tool.folder.path + "/xdg"
    let both = ["CHANCERY_ARCHIVE": "two.chancery", "XDG_DATA_HOME": data]
    #expect(try tool.run("read", "story.txt", "--archive", "one.chancery", environment: both).status == 0)
    #expect(isThere("one.chancery") && !isThere("two.chancery"))
    #expect(try tool.run("read", "story.txt", environment: both).status == 0)
    #expect(isThere("two.chancery") && !isThere("xdg"))
    #expect(try tool.run("read", "story.txt", environment: ["XDG_DATA_HOME": data]).status == 0)
    #expect(isThere("xdg/chancery/archive.chancery"))
    #expect(try tool.run("read", "story.txt").status == 0)
    #expect(isThere(".local/share/chancery/archive.chancery"))
  }

  @Test("Reading the same bytes twice changes nothing, whatever the file is called")
  func twice() throws {
    defer { tool.remove() }
    try tool.write("story.txt", story)
    try tool.write("copy.txt", story)
    #expect(
      try tool.run("read", "-a", "a.chancery", "story.txt").out.contains("1 document in a.chancery: 1 new"))
    #expect(try tool.run("read", "-a", "a.chancery", "story.txt").out.contains("1 as before"))
    #expect(try tool.run("read", "-a", "a.chancery", "copy.txt").out.contains("1 as before"))
    #expect(try tool.run("read", "-q", "-a", "a.chancery", "story.txt").out == "")
  }

  @Test("A file that is something else is left as it was, with status 78")
  func notAnArchive() throws {
    defer { tool.remove() }
    try tool.write("story.txt", story)
    try tool.write("letter.doc", story)
    let answer = try tool.run("read", "-a", "letter.doc", "story.txt")
    #expect(answer.status == 78)
    #expect(answer.err.contains("letter.doc"))
    #expect(
      try String(contentsOf: tool.folder.appendingPathComponent("letter.doc"), encoding: .utf8) == story)
    #expect(try tool.run("read", "-a", ".", "story.txt").status == 66)
  }

  @Test(
    "A read-only archive is 77 and stays as it was",
    .enabled(
      if: !Tool.isRoot || Tool.has("setpriv"), "root may write everything, and setpriv is not installed"))
  func readOnly() throws {
    defer { tool.remove() }
    try tool.write("story.txt", story)
    try tool.write("other.txt", story + "More.\n")
    #expect(try tool.run("read", "-a", "a.chancery", "story.txt").status == 0)
    let file = tool.folder.appendingPathComponent("a.chancery")
    let before = try Data(contentsOf: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path)
    let launcher = Tool.isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    let answer = try tool.run("read", "-a", "a.chancery", "other.txt", by: launcher)
    #expect(answer.status == 77)
    #expect(answer.err.contains("cannot be written"))
    #expect(try Data(contentsOf: file) == before)
  }

  @Test(
    "A full disk is 74, and what was stored before is still there",
    .enabled(if: Disk.canMount, "no tmpfs here"))
  func fullDisk() throws {
    defer { tool.remove() }
    let disk = try Disk(at: tool.folder.appendingPathComponent("disk"), size: "640k")
    defer { disk.unmount() }
    try tool.write("story.txt", story)
    #expect(try tool.run("read", "-a", "disk/a.chancery", "story.txt").status == 0)
    for number in 0..<60 {
      try tool.write("news/\(number).txt", String(repeating: story, count: 30) + "Number \(number).\n")
    }
    let answer = try tool.run("read", "-a", "disk/a.chancery", "news")
    #expect(answer.status == 74)
    #expect(answer.err.contains("no room left"))
    #expect(try tool.run("read", "-a", "disk/a.chancery", "story.txt").out.contains("1 as before"))
  }

  @Test("Control-C ends long work between two documents, with 130 and a message; what was stored stays")
  func interrupt() throws {
    defer { tool.remove() }
    for number in 0..<600 {
      try tool.write("news/\(number).txt", String(repeating: story, count: 40) + "Number \(number).\n")
    }
    let process = try tool.start(["read", "-a", "a.chancery", "news"])
    let archive = tool.folder.appendingPathComponent("a.chancery").path
    for _ in 0..<500 where !FileManager.default.fileExists(atPath: archive) { usleep(10_000) }
    usleep(300_000)
    process.interrupt()
    let answer = try tool.finish(process)
    #expect(answer.status == 130)
    #expect(answer.err.contains("interrupted: "))
    #expect(answer.err.contains(" of 600 documents stored"))
    try tool.write("story.txt", story)
    #expect(try tool.run("read", "-a", "a.chancery", "story.txt").status == 0)
  }

  @Test("Control-C does not wait for the end of a long document", arguments: ["read", "analyse"])
  func interruptLongDocument(verb: String) throws {
    defer { tool.remove() }
    try tool.write("long.txt", String(repeating: story, count: 12_000_000 / story.utf8.count))
    let process = try tool.start([verb, "--json", "long.txt"])
    usleep(1_500_000)
    let start = ContinuousClock.now
    process.interrupt()
    #expect(try tool.finish(process).status == 130)
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test("Control-C ends the wait for standard input")
  func interruptedInput() throws {
    defer { tool.remove() }
    let process = try tool.start(["read", "--json", "-"], input: Pipe())
    usleep(500_000)
    process.interrupt()
    #expect(try tool.finish(process).status == 130)
  }
}

/// A small file system in memory, which only root may have.
struct Disk {
  let url: URL

  static let canMount: Bool = {
    guard Tool.isRoot, Tool.has("mount") else { return false }
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "chancery-mount-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    guard let disk = try? Disk(at: place, size: "64k") else { return false }
    disk.unmount()
    return true
  }()

  init(at url: URL, size: String) throws {
    self.url = url
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    guard try Disk.call("mount", "-t", "tmpfs", "-o", "size=\(size)", "tmpfs", url.path) == 0 else {
      throw CocoaError(.fileWriteNoPermission)
    }
  }

  func unmount() { _ = try? Disk.call("umount", url.path) }

  private static func call(_ words: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
