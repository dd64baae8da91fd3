import Arguments

// A small tool with everything that a declaration can have.
let quiet = Option("quiet", short: "q", "say less")
let archive = Option(
  "archive", short: "a", value: "FILE", "the archive file", environment: "TOOL_ARCHIVE", completes: .files)
let format = Option(
  "format", short: "f", value: "FORMAT", "the form of the documents", standard: "auto",
  choices: ["auto", "plain", "text"])
let json = Option("json", short: "j", "print JSON for programs")
let tool = Command(
  "tool", "keeps things",
  discussion: ["It keeps them well."],
  options: [quiet],
  verbs: [
    Command(
      "read", "reads documents", arguments: [.init("PATH", "files", isRepeated: true, completes: .files)],
      options: [archive, format, json],
      examples: [.init("tool read 'a file.txt'", "read a file whose name has a space: it’s allowed")],
      statuses: [.success, .usage]),
    Command(
      "completions", "writes completions",
      arguments: [.init("SHELL", "the shell", choices: Shell.allCases.map(\.rawValue))]),
    Command("status", "says how things stand"),
  ],
  statuses: ExitStatus.all)
