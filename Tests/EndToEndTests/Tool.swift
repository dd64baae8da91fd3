import Foundation
import Testing

/// The built tool, run as a person runs it, in a folder of its own.
struct Tool {
  struct Answer {
    let status: Int32
    let out: String
    let err: String
    var lines: [String] { out.split(separator: "\n").map(String.init) }
  }

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("chancery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The binary that was built with these tests, or what `CHANCERY` names.
  static let binary: URL = {
    if let path = ProcessInfo.processInfo.environment["CHANCERY"] { return URL(fileURLWithPath: path) }
    #if DEBUG
      let builds = ["debug", "release"]
    #else
      let builds = ["release", "debug"]
    #endif
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let places = builds.map { root.appendingPathComponent(".build/\($0)/chancery") }
    return places.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? places[0]
  }()

  static func has(_ program: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + program)
    }
  }

  static var isRoot: Bool { geteuid() == 0 }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, bytes: Array(text.utf8)) }

  @discardableResult
  func write(_ name: String, bytes: [UInt8]) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return name
  }

  /// Starts the tool; `finish` waits for it.
  func start(
    _ words: [String], input: Pipe? = nil, environment: [String: String] = [:], by launcher: [String] = [],
    out: String = ".out"
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = launcher + [Tool.binary.path] + words
    process.currentDirectoryURL = folder
    var variables = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": folder.path, "LC_ALL": "C.UTF-8"]
    variables.merge(environment) { $1 }
    process.environment = variables
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = try file(out)
    process.standardError = try file(".err")
    try process.run()
    return process
  }

  func finish(_ process: Process) throws -> Answer {
    process.waitUntilExit()
    // To be ended by a signal is what no input may bring about.
    #expect(process.terminationReason == .exit, "killed by signal \(process.terminationStatus)")
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
    return Answer(status: process.terminationStatus, out: try text(".out"), err: try text(".err"))
  }

  @discardableResult
  func run(
    _ words: String..., input: String? = nil, environment: [String: String] = [:], by launcher: [String] = []
  ) throws -> Answer {
    try run(words, input: input, environment: environment, by: launcher)
  }

  func run(
    _ words: [String], input: String? = nil, environment: [String: String] = [:], by launcher: [String] = []
  ) throws -> Answer {
    let pipe = input.map { _ in Pipe() }
    let process = try start(words, input: pipe, environment: environment, by: launcher)
    if let pipe, let input {
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
    }
    return try finish(process)
  }

  private func file(_ name: String) throws -> FileHandle {
    if name.hasPrefix("/") { return try FileHandle(forWritingTo: URL(fileURLWithPath: name)) }
    let url = folder.appendingPathComponent(name)
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}

/// A short document in our own words.
let story = """
  Minister questioned

  Anna Berglund was appointed Minister of Transport of Norway on 3 May 2004. She denied that she had met Tomas Riksby \
  in Oslo. According to Riksby, they met twice.

  """

extension Tool {
  /// The whole path of a file in the tool's folder.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// What a file in the tool's folder holds.
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(name))) }

  /// Makes an archive of three short documents.
  func makeArchive(_ name: String = "a.chancery") throws {
    try write("news/one.txt", story)
    try write("news/two.txt", story.replacing("Berglund", with: "Lindqvist"))
    try write("news/three.txt", story.replacing("Oslo", with: "Bergen"))
    try #require(try run("read", "-q", "-a", name, "news").status == 0)
  }
}
