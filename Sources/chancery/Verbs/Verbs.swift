import Arguments

/// Every verb, in the order of the help page.
enum Verbs {
  static let version = "0.1.0"

  static let all: [Verb] = [
    .read, .analyse,
    .show, .timeline, .offices, .holders, .claims, .conflicts, .contacts, .path, .search, .documents, .status,
    .diff, .review,
    .export, .serve, .token,
    .check, .backup, .compact, .stats,
    .help, .completions,
  ]

  /// The tool: its verbs and what they have in common.
  static let tool = Command(
    "chancery", "keeps a citable record of what is written about public officials",
    discussion: [
      "Chancery reads documents about people in public office and keeps what they say: who held which office when "
        + "and after whom, what happened to whom on which date, who met whom, and who says so. Every record points "
        + "at the bytes it came from, and an allegation never becomes a fact.",
      "It works offline and gives the same answer every time.",
    ],
    options: Option.common, verbs: all.map(\.command),
    examples: [
      .init("chancery read biography.txt news/", "read a file and a folder into the archive"),
      .init("chancery read --json biography.txt", "print what a document says, as JSON"),
      .init(
        "cat story.txt | chancery read --date 2017-05-16 -",
        "read a story from a pipe and say when it was written"),
    ],
    statuses: ExitStatus.all)
}
