import Arguments
import Testing

@Suite("A command line is read as POSIX and GNU tools read it")
struct ParsingTests {
  private func message(_ words: [String]) -> String {
    do {
      _ = try tool.parse(words)
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "A value may follow its option after a space or an equals sign, or stick to its letter",
    arguments: [
      ["read", "--archive", "a.db", "x"], ["read", "--archive=a.db", "x"], ["read", "-a", "a.db", "x"],
      ["read", "-aa.db", "x"], ["read", "-a=a.db", "x"], ["read", "x", "--archive", "a.db"],
      ["read", "-qja", "a.db", "x"], ["-q", "read", "x", "-aa.db"],
    ])
  func values(words: [String]) throws {
    let invocation = try tool.parse(words)
    #expect(invocation[archive] == "a.db")
    #expect(invocation.arguments == ["x"])
    #expect(invocation.path == ["read"])
  }

  @Test("Flags may be bundled, and stand before or after the verb")
  func flags() throws {
    #expect(try tool.parse(["read", "-jq", "x"]).has(json))
    #expect(try tool.parse(["-q", "read", "x"]).has(quiet))
    #expect(try tool.parse(["read", "x", "-q"]).has(quiet))
    #expect(try !tool.parse(["read", "x"]).has(quiet))
  }

  @Test("Two hyphens end the options, and one hyphen is an argument")
  func hyphens() throws {
    #expect(try tool.parse(["read", "--", "--json", "-q"]).arguments == ["--json", "-q"])
    #expect(try tool.parse(["read", "-"]).arguments == ["-"])
    #expect(try tool.parse(["read", "-a", "-", "x"])[archive] == "-")
  }

  @Test("The command line goes before the environment, and that before the default")
  func precedence() throws {
    let environment: @Sendable (String) -> String? = { $0 == "TOOL_ARCHIVE" ? "e.db" : nil }
    #expect(try tool.parse(["read", "x", "-a", "a.db"], environment: environment)[archive] == "a.db")
    #expect(try tool.parse(["read", "x"], environment: environment)[archive] == "e.db")
    #expect(try tool.parse(["read", "x"])[archive] == nil)
    #expect(try tool.parse(["read", "x"])[format] == "auto")
  }

  @Test(
    "An error names the wrong word and suggests the right one",
    arguments: [
      (["raed", "x"], "“raed” is no verb of tool; did you mean read?"),
      (["read", "--arhcive", "f", "x"], "unknown option --arhcive; did you mean --archive?"),
      (["read", "-json", "x"], "unknown option -json; did you mean --json?"),
      (["read", "-z", "x"], "unknown option -z"),
      (["read", "-jz", "x"], "unknown option -z in -jz"),
      (
        ["read", "--format", "plian", "x"],
        "--format cannot be “plian”: it is one of auto, plain, text; did you mean plain?"
      ),
      (["completions", "fsh"], "SHELL cannot be “fsh”: it is one of bash, zsh, fish; did you mean fish?"),
      (["read", "--json=yes", "x"], "--json is a flag and takes no value"),
      (["read", "x", "--archive"], "--archive needs a value: --archive FILE"),
      (["read", "--archive", "--json", "x"], "--archive needs a value: --archive FILE"),
      (["read"], "PATH is missing: files"),
      (["status", "x"], "“x” is one argument too many"),
      (["xyzzy"], "“xyzzy” is no verb of tool"),
    ])
  func errors(words: [String], expected: String) {
    #expect(message(words) == expected)
  }

  @Test("Whoever asks for help gets it, whatever else is missing")
  func help() throws {
    let options = [Option("help", short: "h", "show this page")]
    let command = Command("t", "t", options: options, verbs: tool.verbs)
    #expect(try command.parse(["read", "--help"]).path == ["read"])
    #expect(try command.parse(["read", "--format", "wrong", "-h"]).has(options[0]))
  }
}
