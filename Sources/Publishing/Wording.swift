import Archive
import Chronology
import Records

/// Answers in plain English: what the command line and the formats for readers have in common.
public enum Wording {
  /// "a", "a and b", "a, b and c".
  public static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A text on one line.
  public static func flat(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  /// A name of several words written as one, in words: "birthDate" is "birth date".
  public static func parted(_ name: String) -> String {
    var words = ""
    for scalar in name.unicodeScalars {
      if scalar.properties.isUppercase { words += " " }
      words += scalar.properties.lowercaseMapping
    }
    return words
  }

  /// "The Herald, quoting two officials"; what a document leaves unnamed is in the words that stand for it.
  public static func chain(_ statement: Statement) -> String {
    let sources = statement.chain.map { $0.name.map(flat) ?? "somebody unnamed (“\(flat($0.cue))”)" }
    return sources.isEmpty ? "somebody unnamed" : sources.joined(separator: ", quoting ")
  }

  /// "after A, before B, alongside C, under D"; empty where nobody is known.
  public static func neighbours(_ term: Term) -> String {
    let parts = [
      ("after", term.predecessor), ("before", term.successor), ("alongside", term.alongside),
      ("under", term.under),
    ]
    return parts.filter { !$0.1.isEmpty }.map { "\($0.0) \(list($0.1.map(flat)))" }.joined(separator: ", ")
  }

  /// "2003 – 2008", "since 2017", "until 2008", "from 2003"; nil where nothing is known.
  public static func period(_ term: Term) -> String? { period(term.start, term.end, former: term.former) }

  /// The same of two dates.
  public static func period(_ start: EDTF?, _ end: EDTF?, former: Bool) -> String? {
    switch (start, end) {
    case (let start?, let end?): "\(start.spoken) – \(end.spoken)"
    case (let start?, nil): (former ? "from " : "since ") + start.spoken
    case (nil, let end?): "until \(end.spoken)"
    case (nil, nil): nil
    }
  }

  /// The body, country and district of a term that its title does not say.
  public static func places(_ term: Term) -> [String] {
    [term.organization, term.jurisdiction, term.constituency].compactMap { $0 }.filter {
      !term.office.contains($0)
    }
  }

  /// The office with its places, where its title does not say them: "Senator, Mordovia (acting)".
  static func office(_ term: Term) -> String {
    flat(([term.office] + places(term)).joined(separator: ", ")) + (term.acting ? " (acting)" : "")
  }

  /// "says", "denies", "doubts".
  static func verb(_ stance: Stance) -> String {
    switch stance {
    case .asserts: "says"
    case .denies: "denies"
    case .doubts: "doubts"
    }
  }

  /// "The Herald, quoting two officials says “that they met”".
  static func sentence(_ statement: Statement) -> String {
    "\(chain(statement)) \(verb(statement.stance)) “\(flat(statement.content))”"
  }

  /// "said", "denied", "doubted".
  public static func past(_ stance: Stance) -> String {
    switch stance {
    case .asserts: "said"
    case .denies: "denied"
    case .doubts: "doubted"
    }
  }

  /// "said by The Herald, quoting two officials, 2017", "denied by Jane Doe".
  static func report(_ statement: Statement) -> String {
    "\(past(statement.stance)) by \(chain(statement))" + (statement.date.map { ", \($0.spoken)" } ?? "")
  }

  /// "meeting: Olsen met Reznik in Geneva"; "claimed meeting: …" where only somebody says so.
  static func headline(_ event: Happening) -> String {
    (event.status == .claimed ? "claimed " : "") + "\(event.kind.rawValue): \(flat(event.summary))"
  }

  /// A fact's value; dates as people write them.
  public static func value(_ fact: LifeFact) -> String {
    let isDate = fact.property == .birthDate || fact.property == .deathDate
    let value = isDate ? (try? EDTF(fact.value))?.spoken ?? flat(fact.value) : flat(fact.value)
    return value + (fact.date.map { " (\($0.spoken))" } ?? "")
  }

  /// The same, and whether another value stands against it.
  static func valueAndDispute(_ fact: LifeFact) -> String {
    value(fact) + (fact.isDisputed ? ", disputed" : "")
  }

  /// Where something is said: "A life, a-life.txt, line 12".
  static func place(_ citation: Citation) -> String {
    let file = citation.source.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let parts = [citation.title, file].compactMap { $0.map(flat) }
    return ((parts.isEmpty ? [String(citation.document.prefix(15))] : parts) + ["line \(citation.line)"])
      .joined(separator: ", ")
  }

  /// The readable words of a place.
  static func quote(_ citation: Citation) -> String { flat(citation.text ?? citation.quote) }

  /// The place with its words: "A life, a-life.txt, line 12: “…”".
  static func cited(_ citation: Citation) -> String { "\(place(citation)): “\(quote(citation))”" }
}

extension [Citation] {
  /// What tells most first: a whole sentence tells more than a field's value; else in the order of the record.
  public var telling: [Citation] {
    enumerated().sorted {
      (Swift.min($1.element.quote.utf8.count, 60), $0.offset)
        < (Swift.min($0.element.quote.utf8.count, 60), $1.offset)
    }.map(\.element)
  }
}

extension Happening {
  /// Who reports it, then who denies or doubts it.
  var told: [Statement] {
    reports.filter { $0.stance == .asserts } + reports.filter { $0.stance != .asserts }
  }
}
