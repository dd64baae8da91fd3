/// A command line as its declaration understands it.
public struct Invocation: Sendable {
  /// The words that call the command, for example `["read"]`; empty for the tool itself.
  public internal(set) var path: [String]
  /// The declaration that was parsed against.
  public internal(set) var command: Command
  /// The arguments told by their place, in order.
  public internal(set) var arguments: [String] = []
  var given: [String: [String]] = [:]
  let environment: @Sendable (String) -> String?

  init(path: [String], command: Command, environment: @escaping @Sendable (String) -> String?) {
    self.path = path
    self.command = command
    self.environment = environment
  }

  /// The value of an option: from the command line, else its environment variable, else its default.
  public subscript(option: Option) -> String? {
    if let last = given[option.name]?.last { return last }
    if let name = option.environment, let value = environment(name), !value.isEmpty { return value }
    return option.standard
  }

  /// Every value the command line gives an option, in order.
  public func values(_ option: Option) -> [String] { given[option.name] ?? [] }

  /// Whether the command line has a flag or an option.
  public func has(_ option: Option) -> Bool { given[option.name] != nil }

  /// The value of an environment variable.
  public func variable(_ name: String) -> String? { environment(name) }

  /// An error about this command line.
  /// - Parameters:
  ///   - message: what is wrong.
  ///   - suggestion: what was probably meant.
  /// - Returns: the error, to be thrown.
  public func error(_ message: String, suggestion: String? = nil) -> UsageError {
    UsageError(message, suggestion: suggestion, path: path)
  }
}
