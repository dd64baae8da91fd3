import Archive
import Chronology
import Records

/// The graph of contacts as GEXF 1.3 (gexf.net): people who met or spoke, an edge for each two and each voice.
///
/// Of one person it is the neighbourhood: whom they met, and which of these met each other. What documents state and
/// what is only claimed are edges of different `kind`; both carry how many contacts they stand for as weight, and a
/// claimed one says how many claims deny it. The graph is dynamic: a spell is the span in which a contact lies as far as
/// its date tells, all of 2016 for "2016"; the dates themselves are the attribute `dates`, in EDTF. An edge of a contact
/// without a date has no spell.
package struct GEXF {
  let run: ExportRun

  func write() throws {
    let scope = try people()
    run.passes = 2
    try run.write(Self.head)
    try scope.each { subject in
      guard try isNode(subject, in: scope) else { return }
      try run.write(
        """
              <node id="\(Identifier.of(subject))" label="\(XMLText.escaped(Wording.flat(subject.name)))">
                <attvalues><attvalue for="documents" value="\(subject.documents)"/></attvalues>
              </node>

        """)
      run.account.written += 1
    }
    try run.write("    </nodes>\n    <edges>\n")
    try scope.each { subject in
      for edge in try edges(of: subject, in: scope) { try run.write(edge) }
    }
    try run.write("    </edges>\n  </graph>\n</gexf>\n")
  }

  /// Who may be a node.
  private struct Scope {
    /// Goes through them.
    let each: ((Subject) throws -> Void) throws -> Void
    /// Nil for everybody.
    let neighbours: Set<SubjectID>?
  }

  private func people() throws -> Scope {
    guard !run.isOfEverybody else { return Scope(each: run.people, neighbours: nil) }
    var ids: [SubjectID] = []
    var met: Set<SubjectID> = []
    try run.people { subject in
      for id in try [subject.id] + contacts(of: subject).flatMap({ try others($0, than: subject) })
      where met.insert(id).inserted { ids.append(id) }
    }
    return Scope(each: { body in for id in ids { try body(run.subject(id)) } }, neighbours: met)
  }

  private func contacts(of subject: Subject) throws -> [Happening] {
    try run.archive.contacts(of: subject, asOf: run.options.asOf).filter { $0.happened != .no }
  }

  /// The other people of a contact.
  private func others(_ contact: Happening, than subject: Subject) throws -> [SubjectID] {
    var met: Set<SubjectID> = [subject.id]
    return try contact.parties.map(\.id).filter { id in
      try met.insert(id).inserted && run.subject(id).kind == Schema.person.rawValue
    }
  }

  private func isNode(_ subject: Subject, in scope: Scope) throws -> Bool {
    if run.covers(subject), !run.isOfEverybody { return true }
    return try contacts(of: subject).contains { try !others($0, than: subject).isEmpty }
  }

  /// The edges from somebody to those with a later handle, so that each is written once.
  private func edges(of subject: Subject, in scope: Scope) throws -> [String] {
    var found: [String: (other: Subject, contacts: [Happening])] = [:]
    for contact in try contacts(of: subject) {
      for id in try others(contact, than: subject) where scope.neighbours?.contains(id) ?? true {
        let other = try run.subject(id)
        guard subject.handle < other.handle else { continue }
        found["\(other.handle) \(contact.status.rawValue)", default: (other, [])].contacts.append(contact)
      }
    }
    return found.sorted { $0.key < $1.key }.map { edge(subject, $0.value.other, $0.value.contacts) }
  }

  private func edge(_ one: Subject, _ other: Subject, _ contacts: [Happening]) -> String {
    let isClaimed = contacts.first?.status == .claimed
    let kind = isClaimed ? "claimed" : "stated"
    let denials = contacts.flatMap(\.reports).filter { $0.stance != .asserts }
    let values = [
      ("dates", contacts.compactMap { $0.date?.description }.joined(separator: " ")),
      ("denials", String(Set(denials).count)),
      ("what", contacts.map { Wording.headline($0) }.joined(separator: " | ")),
      ("sources", contacts.flatMap(\.evidence).map(Wording.place).once().joined(separator: " | ")),
    ]
    let attributes = values.filter { !$0.1.isEmpty }.map {
      "          <attvalue for=\"\($0.0)\" value=\"\(XMLText.escaped($0.1))\"/>\n"
    }
    let spells = Self.spells(contacts.compactMap(\.date))
    return """
            <edge id="\(Identifier.of(one))--\(Identifier.of(other))--\(kind)" source="\(Identifier.of(one))" \
      target="\(Identifier.of(other))" kind="\(kind)" label="\(isClaimed ? "claimed contact" : "contact")" \
      weight="\(contacts.count)">
              <attvalues>
      \(attributes.joined())        </attvalues>
      \(spells.isEmpty ? "" : "        <spells>\n\(spells.joined())        </spells>\n")      </edge>

      """
  }

  /// The spans in which contacts lie, a line each: `<spell start="2016-12-01" end="2016-12-31"/>`. Those that overlap are
  /// one, since Gephi takes no others; a date without a day on either side has none.
  package static func spells(_ dates: [EDTF]) -> [String] {
    var spans: [(first: Int, last: Int)] = []
    let known = dates.filter { $0.earliest != nil || $0.latest != nil }.map {
      (first: $0.earliest ?? Int.min, last: $0.latest ?? Int.max)
    }
    for span in known.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
      if let last = spans.last, span.first <= last.last {
        spans[spans.count - 1].last = max(last.last, span.last)
      } else {
        spans.append(span)
      }
    }
    return spans.compactMap { span in
      let days = [("start", span.first), ("end", span.last)].compactMap { name, day in
        EDTF(day: day == Int.min ? Int.max : day)?.plain?.iso.map { " \(name)=\"\($0)\"" }
      }
      return days.isEmpty ? nil : "          <spell\(days.joined())/>\n"
    }
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <gexf xmlns="http://gexf.net/1.3" version="1.3">
      <meta>
        <creator>Chancery</creator>
        <description>Contacts of people. Edges of kind "claimed" are only said to have been; a spell is the span in which \
    the contact lies, as exact as its source.</description>
      </meta>
      <graph defaultedgetype="undirected" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">
        <attributes class="node">
          <attribute id="documents" title="documents" type="integer"/>
        </attributes>
        <attributes class="edge">
          <attribute id="dates" title="dates (EDTF)" type="string"/>
          <attribute id="denials" title="denials" type="integer"/>
          <attribute id="what" title="what" type="string"/>
          <attribute id="sources" title="sources" type="string"/>
        </attributes>
        <nodes>

    """
}

/// Text in XML 1.0.
enum XMLText {
  /// The text with the five characters that mean something written as entities, and without those that XML has no way
  /// to write.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&apos;"
      case "\t": escaped += "&#9;"
      case "\n": escaped += "&#10;"
      case "\r": escaped += "&#13;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}"..."\u{FFFF}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it comes first.
  func once() -> [Element] {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}
