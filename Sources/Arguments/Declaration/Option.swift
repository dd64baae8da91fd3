/// A flag or an option with a value, declared once for parsing, help, manual page and completions.
///
/// ```swift
/// static let archive = Option("archive", value: "FILE", "the archive to write", completes: .files)
/// invocation[archive]  // "press.chancery"
/// ```
public struct Option: Sendable, Hashable {
  /// What a shell offers for a value.
  public enum Completion: Sendable, Hashable {
    case nothing, files, folders
  }

  /// The long name, without hyphens.
  public let name: String
  /// The one-letter name.
  public let short: Character?
  /// What the value is called in help, in capitals; nil for a flag.
  public let value: String?
  /// What it does, in a sentence without a capital and a full stop.
  public let abstract: String
  /// The value where none is given.
  public let standard: String?
  /// The environment variable that gives the value where the command line does not.
  public let environment: String?
  /// The only values allowed; empty for any.
  public let choices: [String]
  /// What a shell offers for the value.
  public let completes: Completion

  /// A flag.
  /// - Parameters:
  ///   - name: the long name, without hyphens.
  ///   - short: the one-letter name.
  ///   - abstract: what it does.
  public init(_ name: String, short: Character? = nil, _ abstract: String) {
    self.init(name: name, short: short, value: nil, abstract: abstract)
  }

  /// An option with a value.
  /// - Parameters:
  ///   - name: the long name, without hyphens.
  ///   - short: the one-letter name.
  ///   - value: what the value is called, in capitals.
  ///   - abstract: what it does.
  ///   - standard: the value where none is given.
  ///   - environment: the environment variable that gives the value where the command line does not.
  ///   - choices: the only values allowed.
  ///   - completes: what a shell offers for the value.
  public init(
    _ name: String, short: Character? = nil, value: String, _ abstract: String, standard: String? = nil,
    environment: String? = nil, choices: [String] = [], completes: Completion = .nothing
  ) {
    self.init(
      name: name, short: short, value: value, abstract: abstract, standard: standard,
      environment: environment,
      choices: choices, completes: completes)
  }

  private init(
    name: String, short: Character?, value: String?, abstract: String, standard: String? = nil,
    environment: String? = nil, choices: [String] = [], completes: Completion = .nothing
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.abstract = abstract
    self.standard = standard
    self.environment = environment
    self.choices = choices
    self.completes = completes
  }

  /// `--name`.
  public var long: String { "--" + name }

  /// The notes that follow the abstract in help: choices, default, environment.
  var notes: [String] {
    var notes: [String] = []
    if !choices.isEmpty, value?.contains("|") != true {
      notes.append("one of " + choices.joined(separator: ", "))
    }
    if let environment { notes.append("else $" + environment) }
    if let standard { notes.append("default: " + standard) }
    return notes
  }
}
