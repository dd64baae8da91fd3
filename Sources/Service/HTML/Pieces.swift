import Archive
import Chronology
import Publishing
import Records

// What several pages have in common.
extension HTML {
  /// A name, in whatever script and direction.
  mutating func name(_ name: String, _ address: String?) {
    if let address {
      tag("a", ["href": address, "dir": "auto"], name)
    } else {
      tag("bdi", name)
    }
  }

  /// Names with their addresses, in a list of words.
  mutating func names(_ people: [(id: SubjectID, name: String)], _ call: Call) throws {
    for (index, person) in people.enumerated() {
      if index > 0 { raw(index == people.count - 1 ? " and " : ", ") }
      name(person.name, try call.address(of: person.id))
    }
  }

  /// A date in words, exact for programs.
  mutating func date(_ date: EDTF?) {
    if let date {
      tag("time", ["title": date.description], date.spoken)
    } else {
      tag("span", ["class": "faint"], "undated")
    }
  }

  /// Yes, possibly or no.
  mutating func answer(_ answer: Answer?) {
    guard let answer else { return }
    tag("span", ["class": "answer \(answer.rawValue)"], answer.rawValue)
  }

  /// Where something is said: the first place with its words, and how many more behind it.
  mutating func evidence(_ citations: [Citation], _ call: Call, isOpen: Bool = false) {
    guard let first = citations.first else { return }
    tag("details", ["class": "evidence", "open": isOpen ? "" : nil]) { html in
      html.tag("summary") { html in
        html.tag("span", ["class": "where"], Self.place(first))
        if citations.count > 1 { html.tag("span", ["class": "more"], " +\(citations.count - 1)") }
      }
      html.tag("ul") { html in
        for citation in citations.prefix(40) { html.citation(citation, call) }
        if citations.count > 40 { html.tag("li", "and \(citations.count - 40) more places") }
      }
    }
  }

  private mutating func citation(_ citation: Citation, _ call: Call) {
    tag("li") { html in
      html.tag("q", ["dir": "auto"], Self.cut(citation.text ?? citation.quote))
      html.raw(" ")
      html.tag("a", ["href": call.link(Addresses.place(citation))], Self.place(citation))
      if let published = citation.published {
        html.raw(" ")
        html.date(published)
      }
      if citation.known == .possibly { html.tag("span", ["class": "answer possibly"], "possibly later") }
      html.tag(
        "span", ["class": "faint"],
        " \(citation.method.rawValue), confidence \(Int((citation.confidence * 100).rounded())) %")
    }
  }

  private static func place(_ citation: Citation) -> String {
    Wording.document(id: citation.document, title: citation.title, source: citation.source)
      + ":\(citation.line)"
  }

  /// A text of one line, cut after 600 bytes at a word.
  static func cut(_ text: String) -> String {
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard flat.utf8.count > 600 else { return flat }
    var kept = ""
    for word in flat.split(separator: " ") {
      if kept.utf8.count + word.utf8.count > 600 { break }
      kept += (kept.isEmpty ? "" : " ") + word
    }
    return kept + " …"
  }

  /// A chain of sources, outermost first.
  mutating func chain(_ statement: Statement, _ call: Call) throws {
    if statement.chain.isEmpty { tag("span", ["class": "faint"], "somebody unnamed") }
    for (index, source) in statement.chain.enumerated() {
      if index > 0 { raw("<span class=\"step\"> quoting </span>") }
      if let named = source.name {
        name(named, try source.id.flatMap { try call.address(of: $0) })
      } else {
        tag("span", ["class": "faint"]) { html in
          html.text("somebody unnamed (“\(Self.cut(source.cue))”)")
        }
      }
    }
  }

  /// What somebody says: who through whom, how, what, when, where it stands.
  mutating func statement(_ statement: Statement, _ call: Call) throws {
    try tag("div", ["class": "statement \(statement.stance.rawValue)"]) { html in
      try html.tag("p", ["class": "who"]) { html in
        html.tag("span", ["class": "stance"], Wording.past(statement.stance))
        html.raw(" by ")
        try html.chain(statement, call)
        if let date = statement.date {
          html.raw(", ")
          html.date(date)
        }
      }
      html.tag("blockquote", ["dir": "auto"], Self.cut(statement.content))
      html.evidence(statement.evidence, call)
    }
  }

  /// An event in one row: when, what, who says so.
  mutating func event(_ event: Happening, _ call: Call, reports: Bool = true) throws {
    try tag("tr", ["class": event.status == .claimed ? "claimed" : nil]) { html in
      html.tag("td", ["class": "when"]) {
        $0.date(event.date)
        $0.answer(event.happened)
      }
      try html.tag("td") { html in
        if event.status == .claimed { html.raw("<span class=\"mark claimed\">claimed</span> ") }
        html.tag("b", event.kind.rawValue)
        html.raw(": ")
        html.tag("span", ["dir": "auto"], Self.cut(event.summary))
        if let place = event.place, !event.summary.contains(place) { html.text(", \(place)") }
        if !event.parties.isEmpty {
          try html.tag("p", ["class": "parties"]) { html in
            try html.names(event.parties.map { ($0.id, $0.name) }, call)
          }
        }
        html.evidence(event.evidence, call)
        if reports { for report in event.reports { try html.statement(report, call) } }
      }
    }
  }

  /// A conflict with its sides.
  mutating func conflict(_ conflict: Disagreement, _ call: Call, isOpen: Bool = false) {
    tag("div", ["class": "conflict"]) { html in
      html.tag("p") { html in
        html.tag("b", conflict.property.map(Wording.parted) ?? Wording.parted(conflict.kind))
        html.text(": " + Self.cut(conflict.explanation))
      }
      html.tag("ul", ["class": "sides"]) { html in
        for side in conflict.sides {
          html.tag("li") { html in
            html.tag(
              "span", ["class": "value", "dir": "auto"],
              Self.cut((try? EDTF(side.value))?.spoken ?? side.value))
            html.evidence(side.evidence, call, isOpen: isOpen)
          }
        }
      }
    }
  }

  /// A section with a heading and an anchor; nothing where it has nothing.
  mutating func section(
    _ id: String, _ title: String, count: Int? = nil, isEmpty: Bool = false,
    _ content: (inout HTML) throws -> Void
  ) rethrows {
    guard !isEmpty else { return }
    try tag("section", ["id": id, "aria-labelledby": "h-" + id]) { html in
      html.tag("h2", ["id": "h-" + id]) { html in
        html.text(title)
        if let count { html.tag("span", ["class": "count"], " \(Wording.grouped(count))") }
      }
      try content(&html)
    }
  }
}
