import Archive
import Arguments
import Chronology
import Publishing
import Records

/// Records in words: how answers are put on a terminal.
enum Words {
  /// "1 document", "3 documents".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ words: [String]) -> String { Wording.list(words) }

  /// A date, or that there is none.
  static func date(_ date: EDTF?) -> Styled {
    date.map { Styled($0.spoken, .date) } ?? Styled("undated", .faint)
  }

  /// "2003 – 2008", "since 2017", "until 2008", "from 2003".
  static func period(_ term: Term) -> Styled {
    Wording.period(term).map { Styled($0, .date) } ?? Styled(term.former ? "formerly" : "undated", .faint)
  }

  /// The office with what is known about it.
  static func office(_ term: Term) -> Styled {
    var words = Styled(term.office, .strong)
    if term.acting { words += " (acting)" }
    let places = [term.organization, term.jurisdiction, term.constituency].compactMap { $0 }.filter {
      !term.office.contains($0)
    }
    if !places.isEmpty { words += Styled(", " + places.joined(separator: ", ")) }
    return words
  }

  /// "after A, before B, alongside C, under D"; empty where nobody is known.
  static func neighbours(_ term: Term) -> String { Wording.neighbours(term) }

  /// "3.5", "4".
  static func points(_ points: Double) -> String {
    points == points.rounded() ? String(Int(points)) : String((points * 10).rounded() / 10)
  }

  /// Yes, possibly or no.
  static func answer(_ answer: Answer) -> Styled {
    switch answer {
    case .yes: Styled("yes", .good)
    case .possibly: Styled("possibly", .caution)
    case .no: Styled("no", .faint)
    }
  }

  /// "The Herald, quoting two officials"; what a document leaves unnamed is in the words that stand for it.
  static func chain(_ statement: Statement) -> String { Wording.chain(statement) }

  /// What somebody does with a proposition.
  static func stance(_ stance: Stance) -> Styled {
    switch stance {
    case .asserts: Styled("says")
    case .denies: Styled("denies", .caution)
    case .doubts: Styled("doubts", .caution)
    }
  }

  /// "said by The Herald, quoting two officials", "denied by Jane Doe".
  static func report(_ statement: Statement) -> Styled {
    let verb =
      switch statement.stance {
      case .asserts: Styled("said")
      case .denies: Styled("denied", .caution)
      case .doubts: Styled("doubted", .caution)
      }
    var words = verb + Styled(" by \(chain(statement))")
    if let date = statement.date { words += Styled(", \(date.spoken)", .date) }
    return words
  }

  /// An event in one line: what kind, who with whom, where; a claimed one says so.
  static func event(_ event: Happening) -> Styled {
    var words = Styled(event.kind.rawValue, .strong)
    if event.status == .claimed { words = Styled("claimed ", .caution) + words }
    words += Styled(": " + flat(event.summary))
    if let place = event.place, !event.summary.contains(place) { words += Styled(", \(flat(place))") }
    return words
  }

  /// A property's name in words: "birth place".
  static func property(_ property: Property) -> String { parted(property.rawValue) }

  private static func parted(_ name: String) -> String { Wording.parted(name) }

  /// A fact's value; dates as people write them.
  static func value(_ fact: LifeFact) -> Styled {
    let isDate = fact.property == .birthDate || fact.property == .deathDate
    var words = isDate ? date(try? EDTF(fact.value)) : Styled(flat(fact.value))
    if isDate, (try? EDTF(fact.value)) == nil { words = Styled(fact.value) }
    if let date = fact.date { words += Styled(" (\(date.spoken))") }
    if fact.isDisputed { words += Styled(" disputed", .caution) }
    return words
  }

  /// Where something is said: "file:12 “quote”", at most two places and how many more.
  ///
  /// - Parameters:
  ///   - citations: the places.
  ///   - width: columns of a line; nil for no limit.
  /// - Returns: one line a place.
  static func evidence(_ citations: [Citation], width: Int?) -> Styled {
    let shown = citations.telling.prefix(2).map { citation in
      let place = place(citation)
      let open = Words.open(citation.known, citation.published).plain
      // One line each: the quote is there to be recognised, the whole stands in the document.
      let room = max(24, min(width ?? 120, 120) - place.utf8.count - open.utf8.count - 4)
      return "\(place)\(open) “\(Layout.cut(flat(citation.text ?? citation.quote), to: room))”"
    }
    var lines = shown.joined(separator: "\n")
    if citations.count > 2 { lines += "\nand \(count(citations.count - 2, "more place"))" }
    return Styled(lines, .faint)
  }

  /// A mark for a document whose date leaves open whether it was known.
  static func open(_ known: Answer?, _ published: EDTF?) -> Styled {
    guard known == .possibly else { return Styled("") }
    return Styled(published == nil ? " (undated)" : " (possibly later)", .caution)
  }

  /// "file:12"; the document's title where it came without a file.
  static func place(_ citation: Citation) -> String {
    let file = citation.source.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return "\(file ?? citation.title ?? String(citation.document.prefix(15))):\(citation.line)"
  }

  /// A conflict: what it is, then a line for each side with a place that says so.
  static func conflict(_ conflict: Disagreement, width: Int?) -> Styled {
    var words = Styled(flat(conflict.explanation))
    for side in conflict.sides {
      words += Styled("\n\(Layout.cut(flat(side.value), to: max(24, min(width ?? 120, 120))))", .strong)
      if !side.evidence.isEmpty { words += "\n" + evidence(side.evidence, width: width) }
    }
    return words
  }

  /// What joins two people, in words.
  static func link(_ kind: Link.Kind) -> String {
    switch kind {
    case .meeting, .communication: kind.rawValue
    case .office: "the same office at the same time"
    case .body: "the same body at the same time"
    case .alongside: "side by side"
    case .under: "one under the other"
    case .succession: "one after the other"
    }
  }

  /// A kind of note in words: "missing start".
  static func noteKind(_ kind: SuccessionNote.Kind) -> String { parted(kind.rawValue) }

  /// A text on one line.
  static func flat(_ text: String) -> String { Wording.flat(text) }
}
