import Arguments
import Foundation
import Testing

@Suite("Manual page and completions come from the declarations")
struct PagesTests {
  @Test("The manual page tells every verb, option, variable and exit status")
  func manual() {
    let page = ManualPage(tool, version: "1").text()
    for verb in tool.verbs { #expect(page.contains(".SS \(verb.name)")) }
    for name in ["\\-\\-archive", "\\-\\-json", "\\-\\-quiet", "TOOL_ARCHIVE", ".B 130"] {
      #expect(page.contains(name), "\(name)")
    }
    #expect(page.utf8.allSatisfy { $0 < 128 }, "roff of old reads ASCII only")
    #expect(!page.contains("\n\n"), "an empty line is no request")
  }

  @Test("groff finds nothing to complain about", .enabled(if: has("groff"), "groff is not installed"))
  func groff() throws {
    #expect(try complaints(["groff", "-z", "-man", "-ww"], ManualPage(tool, version: "1").text()) == "")
  }

  @Test("Completions name every verb, and parse in each shell that is installed", arguments: Shell.allCases)
  func shells(shell: Shell) throws {
    let script = shell.completions(for: tool)
    for word in ["read", "completions", "status", "archive", "plain"] { #expect(script.contains(word)) }
    guard has(shell.rawValue) else { return }
    #expect(try complaints([shell.rawValue, "-n"], script) == "")
  }

  @Test("bash offers verbs, options and choices")
  func bash() throws {
    func offers(_ words: String) throws -> String {
      let end =
        "COMP_WORDS=(\(words)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _tool; echo ${COMPREPLY[@]} >&2\n"
      return try complaints(["bash"], Shell.bash.completions(for: tool) + end)
    }
    #expect(try offers("tool re") == "read\n")
    #expect(try offers("tool read --ar") == "--archive\n")
    #expect(try offers("tool read --format ''") == "auto plain text\n")
    #expect(try offers("tool read -f pl") == "plain\n")
    #expect(try offers("tool completions ''") == "bash zsh fish\n")
  }

  /// Standard error of a command that reads `input`.
  private func complaints(_ words: [String], _ input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    let (stdin, stderr) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardError = stderr
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let said = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }
}

/// Whether a program is on the path.
private func has(_ program: String) -> Bool {
  let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
  return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
}
