import Archive

/// Names that exports give to what has none: made of what is said, never of where it is stored, so that the same
/// statement has the same name in every export.
package enum Identifier {
  /// 64 bits that stand for a text: FNV-1a, with the finish of MurmurHash3 so that similar texts share nothing.
  static func hash(_ text: String) -> UInt64 {
    var sum = FNV1a()
    sum.add(text.utf8)
    var hash = sum.value
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ (hash >> 33)
  }

  /// `kind-` and thirteen letters and digits.
  static func of(_ kind: String, _ parts: [String]) -> String {
    let digits = String(hash(kind + "\u{1F}" + parts.joined(separator: "\u{1F}")), radix: 36)
    return kind + "-" + String(repeating: "0", count: 13 - digits.utf8.count) + digits
  }

  /// Of somebody or something: `person-t90nsey1`, the handle that the archive's verbs take with "@" in front.
  package static func of(_ subject: Subject) -> String {
    let kind =
      switch subject.kind {
      case "Person": "person"
      case "Organization": "body"
      case "Place": "place"
      case "Group": "group"
      default: "thing"
      }
    return kind + "-" + subject.handle.dropFirst()
  }

  /// Of a document: its digest.
  static func of(_ document: CitedDocument) -> String {
    "document-" + (document.info.id.split(separator: ":").last ?? "")
  }

  /// Of a position, whoever holds it.
  static func position(_ term: Term) -> String { of("position", [term.position]) }

  /// Of a term: who held what, and from which year on. It stays when a document tells the day.
  static func of(_ term: Term, holder: Subject) -> String {
    of("term", [holder.handle, term.position, String((term.start ?? term.end)?.description.prefix(4) ?? "")])
  }

  /// Of an event: what kind, when, who took part, and the words of an undated one.
  static func of(_ event: Happening, _ parties: [Subject]) -> String {
    of(
      "event",
      [event.kind.rawValue, event.status.rawValue, event.date?.description ?? ""]
        + parties.map(\.handle).sorted() + [event.summary])
  }

  /// Of a claim: where it stands.
  static func of(_ statement: Statement) -> String {
    let place = statement.evidence.first
    return of(
      "claim",
      [
        place?.document ?? "", String(place?.start ?? 0), String(place?.end ?? 0), statement.stance.rawValue,
        statement.chain.map { $0.name ?? "" }.joined(separator: "\t"), statement.content,
      ])
  }

  /// Of a fact.
  static func of(_ fact: LifeFact, of subject: Subject) -> String {
    of("fact", [subject.handle, fact.property.rawValue, fact.value])
  }

  /// Of a place in a document.
  static func of(_ citation: Citation) -> String {
    of("quote", [citation.document, String(citation.start), String(citation.end)])
  }
}
