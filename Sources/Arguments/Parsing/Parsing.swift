extension Command {
  /// Reads a command line as POSIX and GNU tools do.
  ///
  /// `--name value`, `--name=value`, `-n value`, `-nvalue` and bundles of flags (`-abc`) are understood; `--` ends
  /// the options and `-` is an argument (standard input). Options may stand before, between and after arguments,
  /// a verb's options also before the verb where the tool itself knows them.
  /// - Parameters:
  ///   - words: the command line without the program's name.
  ///   - environment: gives the value of an environment variable.
  /// - Returns: the verb called, its options and arguments.
  /// - Throws: `UsageError` that names the wrong word.
  public func parse(
    _ words: [String], environment: @escaping @Sendable (String) -> String? = { _ in nil }
  ) throws -> Invocation {
    var parsing = Parsing(command: self, environment: environment)
    try parsing.read(words)
    return parsing.invocation
  }
}

/// A command line half read.
private struct Parsing {
  var invocation: Invocation
  /// The options known so far: the tool's and then the verb's.
  var options: [Option]
  /// `--help` was seen: whatever else is missing does not matter.
  var asksHelp = false

  init(command: Command, environment: @escaping @Sendable (String) -> String?) {
    invocation = Invocation(path: [], command: command, environment: environment)
    options = command.options
  }

  mutating func read(_ words: [String]) throws {
    var rest = words[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if optionsEnded || word == "-" || !word.hasPrefix("-") {
        try argument(word)
      } else if word == "--" {
        optionsEnded = true
      } else if word.hasPrefix("--") {
        try long(word, &rest)
      } else {
        try bundle(word, &rest)
      }
    }
    if asksHelp { return }
    try checkValues()
    try checkArguments()
  }

  private mutating func argument(_ word: String) throws {
    let command = invocation.command
    guard !command.verbs.isEmpty else {
      invocation.arguments.append(word)
      return
    }
    guard let verb = command.verb(word) else {
      throw UsageError(
        "“\(word)” is no verb of \(command.name)",
        suggestion: UsageError.nearest(to: word, among: command.verbs.map(\.name)), path: invocation.path)
    }
    invocation.command = verb
    invocation.path.append(verb.name)
    // What the tool and the verb both declare is the verb's.
    options = verb.options + options.filter { option in !verb.options.contains { $0.name == option.name } }
  }

  private mutating func long(_ word: String, _ rest: inout ArraySlice<String>) throws {
    let body = word.dropFirst(2)
    let equals = body.firstIndex(of: "=")
    let name = String(equals.map { body[..<$0] } ?? body)
    guard let option = options.first(where: { $0.name == name }) else {
      throw unknown("--" + name, among: options.map(\.long))
    }
    if let equals {
      guard option.value != nil else {
        throw error("\(option.long) is a flag and takes no value")
      }
      note(option, String(body[body.index(after: equals)...]))
    } else {
      try take(option, as: option.long, &rest)
    }
  }

  private mutating func bundle(_ word: String, _ rest: inout ArraySlice<String>) throws {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        let bare = String(word.dropFirst())
        let meant = options.first { $0.name == bare }?.long
        throw meant.map { error("unknown option \(word)", $0) }
          ?? unknown("-" + String(letter), in: word, among: options.map(\.long))
      }
      if option.value != nil, !letters.isEmpty {
        note(option, String(letters.first == "=" ? letters.dropFirst() : letters))
        return
      }
      try take(option, as: "-" + String(letter), &rest)
    }
  }

  /// Notes a flag, or an option with the next word as its value.
  private mutating func take(_ option: Option, as name: String, _ rest: inout ArraySlice<String>) throws {
    guard let value = option.value else {
      note(option, "")
      return
    }
    // A word that looks like an option is no value, unless it follows `=`.
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") || Int(next) != nil else {
      throw error("\(name) needs a value: \(name) \(value)")
    }
    rest.removeFirst()
    note(option, next)
  }

  private mutating func note(_ option: Option, _ value: String) {
    if option.name == "help" { asksHelp = true }
    invocation.given[option.name, default: []].append(value)
  }

  private func checkValues() throws {
    for option in options where !option.choices.isEmpty {
      // A wrong value in the environment is as wrong as one on the command line.
      var values = invocation.values(option)
      if values.isEmpty, option.environment != nil, let value = invocation[option] { values = [value] }
      for value in values where !option.choices.contains(value) {
        throw error(
          "\(option.long) cannot be “\(value)”: it is one of \(option.choices.joined(separator: ", "))",
          UsageError.nearest(to: value, among: option.choices))
      }
    }
  }

  private func checkArguments() throws {
    let command = invocation.command
    let words = invocation.arguments
    let needed = command.arguments.filter { !$0.isOptional }.count
    if words.count < needed {
      let missing = command.arguments.filter { !$0.isOptional }[words.count]
      throw error("\(missing.name) is missing: \(missing.abstract)")
    }
    if words.count > command.arguments.count, command.arguments.last?.isRepeated != true {
      throw error("“\(words[command.arguments.count])” is one argument too many")
    }
    for (word, argument) in zip(words, command.arguments) where !argument.choices.isEmpty {
      if argument.choices.contains(word) { continue }
      throw error(
        "\(argument.name) cannot be “\(word)”: it is one of \(argument.choices.joined(separator: ", "))",
        UsageError.nearest(to: word, among: argument.choices))
    }
  }

  private func unknown(_ name: String, in word: String? = nil, among candidates: [String]) -> UsageError {
    let place = word.map { $0 == name ? "" : " in \($0)" } ?? ""
    let nearest = name.hasPrefix("--") ? UsageError.nearest(to: name, among: candidates) : nil
    return error("unknown option \(name)\(place)", nearest)
  }

  private func error(_ message: String, _ suggestion: String? = nil) -> UsageError {
    UsageError(message, suggestion: suggestion, path: invocation.path)
  }
}
