/// A command or verb: one declaration from which parsing, help, manual page and completions come.
///
/// ```swift
/// let read = Command(
///   "read", "reads documents into the archive", arguments: [.many("PATH", "files and folders")],
///   options: [archive])
/// try read.parse(["--archive", "a.chancery", "kim.txt"]).arguments  // ["kim.txt"]
/// ```
public struct Command: Sendable {
  /// An argument without a name, told by its place.
  public struct Argument: Sendable, Hashable {
    /// What it is called in help, in capitals.
    public let name: String
    /// What it is, without a capital and a full stop.
    public let abstract: String
    /// May be left out.
    public let isOptional: Bool
    /// Any number of them; at least one unless optional.
    public let isRepeated: Bool
    /// The only values allowed; empty for any.
    public let choices: [String]
    /// What a shell offers for it.
    public let completes: Option.Completion

    /// An argument told by its place.
    /// - Parameters:
    ///   - name: what it is called, in capitals.
    ///   - abstract: what it is.
    ///   - isOptional: may be left out.
    ///   - isRepeated: any number of them.
    ///   - choices: the only values allowed.
    ///   - completes: what a shell offers for it.
    public init(
      _ name: String, _ abstract: String, isOptional: Bool = false, isRepeated: Bool = false,
      choices: [String] = [], completes: Option.Completion = .nothing
    ) {
      self.name = name
      self.abstract = abstract
      self.isOptional = isOptional
      self.isRepeated = isRepeated
      self.choices = choices
      self.completes = completes
    }

    /// As the usage line shows it: `NAME`, `[NAME]`, `NAME…`.
    var usage: String {
      let many = name + (isRepeated ? "…" : "")
      return isOptional ? "[\(many)]" : many
    }
  }

  /// A command line worth trying, and what it does.
  public struct Example: Sendable, Hashable {
    /// The command line, without a prompt.
    public let line: String
    /// What it does, without a full stop.
    public let abstract: String

    /// A command line worth trying.
    public init(_ line: String, _ abstract: String) {
      self.line = line
      self.abstract = abstract
    }
  }

  /// The word it is called by.
  public let name: String
  /// What it does, in one sentence without a capital and a full stop.
  public let abstract: String
  /// More about it, a paragraph each.
  public let discussion: [String]
  /// The arguments told by their place.
  public let arguments: [Argument]
  /// Its options and flags.
  public let options: [Option]
  /// The verbs it has.
  public let verbs: [Command]
  /// Command lines worth trying.
  public let examples: [Example]
  /// The exit statuses it documents.
  public let statuses: [ExitStatus]

  /// A command.
  /// - Parameters:
  ///   - name: the word it is called by.
  ///   - abstract: what it does, in one sentence.
  ///   - discussion: more about it, a paragraph each.
  ///   - arguments: the arguments told by their place; only the last may be repeated.
  ///   - options: its options and flags.
  ///   - verbs: the verbs it has.
  ///   - examples: command lines worth trying.
  ///   - statuses: the exit statuses it documents.
  public init(
    _ name: String, _ abstract: String, discussion: [String] = [], arguments: [Argument] = [],
    options: [Option] = [], verbs: [Command] = [], examples: [Example] = [], statuses: [ExitStatus] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.verbs = verbs
    self.examples = examples
    self.statuses = statuses
  }

  /// The verb of that name.
  public func verb(_ name: String) -> Command? { verbs.first { $0.name == name } }
}
