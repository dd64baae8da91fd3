import Names

/// How a piece of text looks on a terminal that has colour; elsewhere it looks plain.
public enum Style: Sendable, Hashable, CaseIterable {
  /// As it is.
  case plain
  /// What the eye should find first: names, offices, verbs.
  case strong
  /// What may be passed over: evidence, places.
  case faint
  /// A heading.
  case heading
  /// A date.
  case date
  /// Something that is right or agreed.
  case good
  /// Something to be careful about: a denial, a doubt, a conflict.
  case caution
  /// An error.
  case bad

  /// The parameters of the SGR sequence (ECMA-48).
  var sequence: String {
    switch self {
    case .plain: ""
    case .strong: "1"
    case .faint: "2"
    case .heading: "1;4"
    case .date: "36"
    case .good: "32"
    case .caution: "33"
    case .bad: "1;31"
    }
  }
}

/// Text in pieces, each with its style; its width is known without the escapes.
///
/// ```swift
/// let line = Styled("2008-07-26", .date) + "  " + Styled("Ambassador", .strong)
/// line.width  // 22
/// ```
public struct Styled: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// A piece in one style.
  public struct Run: Sendable, Hashable {
    /// The text.
    public var text: String
    /// How it looks.
    public var style: Style
  }

  /// The pieces in order.
  public private(set) var runs: [Run] = []

  /// A text in one style.
  /// - Parameters:
  ///   - text: the text; a line feed ends a line.
  ///   - style: how it looks.
  public init(_ text: String, _ style: Style = .plain) {
    if !text.isEmpty { runs = [Run(text: text, style: style)] }
  }

  /// A plain text.
  public init(stringLiteral value: String) { self.init(value) }

  /// The text without styles.
  public var plain: String { runs.map(\.text).joined() }

  /// Columns on a terminal.
  public var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// Whether there is no text.
  public var isEmpty: Bool { runs.isEmpty }

  /// Adds a piece.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1].text = last.text + text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  /// One text after another.
  public static func + (first: Styled, second: Styled) -> Styled {
    var sum = first
    sum += second
    return sum
  }

  /// Adds a text.
  public static func += (first: inout Styled, second: Styled) {
    for run in second.runs { first.append(run.text, run.style) }
  }

  /// The text with a separator between its parts.
  public static func joined(_ parts: [Styled], by separator: Styled) -> Styled {
    var whole = Styled("")
    for (index, part) in parts.enumerated() {
      if index > 0 { whole += separator }
      whole += part
    }
    return whole
  }

  /// The text with the terminal's sequences for its styles, or without.
  /// - Parameter colour: whether to write sequences.
  /// - Returns: the text as it is written.
  public func rendered(colour: Bool) -> String {
    var out = ""
    for run in runs {
      let text = Styled.visible(run.text)
      if colour, run.style != .plain {
        out += "\u{1B}[\(run.style.sequence)m\(text)\u{1B}[0m"
      } else {
        out += text
      }
    }
    return out
  }

  /// Control characters as pictures of themselves, so that none in a document commands the terminal.
  private static func visible(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 32 || $0 == 127 }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9: out.append(scalar)
      case ..<32: out.append(Unicode.Scalar(0x2400 + scalar.value) ?? " ")
      case 127: out.append("\u{2421}")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
