import Testing

@Suite("The tool explains itself")
struct HelpTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  @Test("--help is a page on standard output no wider than the terminal, for the tool and every verb")
  func help() throws {
    defer { tool.remove() }
    let page = try tool.run("--help", environment: ["COLUMNS": "60"])
    #expect(page.status == 0)
    #expect(page.err == "")
    for verb in ["read", "analyse", "check", "backup", "compact", "stats", "help", "completions"] {
      #expect(page.out.contains("\n  \(verb) "), "\(verb)")
      let one = try tool.run(verb, "--help", environment: ["COLUMNS": "60"])
      #expect(one.status == 0)
      #expect(one.out.contains("Usage:\n  chancery \(verb)"))
      #expect(try tool.run("help", verb, environment: ["COLUMNS": "60"]).out == one.out)
      // Examples are command lines and stay whole.
      for line in one.lines where !line.hasPrefix("    ") { #expect(line.count <= 60, "\(line)") }
    }
  }

  @Test("Without a verb the page comes on standard error, and the status is 64")
  func nothing() throws {
    defer { tool.remove() }
    let answer = try tool.run()
    #expect(answer.status == 64)
    #expect(answer.out == "")
    #expect(answer.err.contains("Usage:"))
  }

  @Test("--version is one line")
  func version() throws {
    defer { tool.remove() }
    let answer = try tool.run("--version")
    #expect(answer.status == 0)
    #expect(answer.lines.count == 1)
    #expect(answer.out.hasPrefix("chancery "))
  }

  @Test("A wrong word is named, the right one suggested, and the status is 64")
  func suggestions() throws {
    defer { tool.remove() }
    let verb = try tool.run("raed", "x.txt")
    #expect(verb.status == 64)
    #expect(verb.err.contains("did you mean read?"))
    let flag = try tool.run("read", "--archve", "a", "x.txt")
    #expect(flag.status == 64)
    #expect(flag.err.contains("did you mean --archive?"))
    let date = try tool.run("read", "--json", "--date", "2003-13", "x.txt")
    #expect(date.status == 64)
    #expect(date.err.contains("2003-13"))
    let size = try tool.run("read", "--json", "--max-size", "lots", "x.txt")
    #expect(size.status == 64)
    #expect(size.err.contains("lots"))
  }

  @Test("Colour appears only where it is asked for")
  func colour() throws {
    defer { tool.remove() }
    #expect(try !tool.run("--help").out.contains("\u{1B}"))
    #expect(try tool.run("--help", "--color", "always").out.contains("\u{1B}[1m"))
    #expect(
      try tool.run("--help", "--color=sometimes").out.contains("Usage:"),
      "help is given whatever else is wrong")
    #expect(try tool.run("status", "--color=sometimes").status == 64)
  }
}
