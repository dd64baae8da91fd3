import Chronology
import Reading
import Records

/// A term of office as the infobox gives it; people are still names.
package struct InfoboxTerm: Sendable {
  package var office = ""
  package var organization: String?
  package var jurisdiction: String?
  package var constituency: String?
  package var start: EDTF?
  package var end: EDTF?
  package var isIncumbent = false
  package var acting = false
  package var predecessor: [String] = []
  package var successor: [String] = []
  package var alongside: [String] = []
  package var under: [String] = []
  /// Those who hold another office beside this one, as the key of their field names it: "President: …", "Deputy: …".
  package var beside: [InfoboxHolder] = []
  /// Bytes of `Document.text`.
  package var evidence: [Range<Int>] = []

  /// Everybody the term names.
  package var people: [String] {
    predecessor + successor + alongside + under + beside.map(\.name).filter { !under.contains($0) }
  }
}

/// Somebody whose office the key of a field tells.
package struct InfoboxHolder: Sendable, Hashable {
  package var office: String
  package var name: String
  /// Bytes of `Document.text`.
  package var evidence: Range<Int>
}

/// A life fact as the infobox gives it.
package struct InfoboxFact: Sendable, Hashable {
  package var property: Property
  /// As written; for dates EDTF.
  package var value: String
  package var date: EDTF?
  /// Bytes of `Document.text`.
  package var evidence: [Range<Int>]
}

/// A field whose key is known.
struct InfoboxField: Sendable {
  var meaning: FieldMeaning
  /// The number in front of the key: of "1blankname2" 1.
  var lead = 0
  /// The office of whoever the value names: "President" of "president2".
  var title: String?
  var value: FieldValue
}

/// What an infobox says of the document's subject.
///
/// ```swift
/// let infobox = Infobox(document)
/// infobox.terms.first?.office  // "Ambassador of Chile to Peru"
/// ```
package struct Infobox: Sendable {
  package var terms: [InfoboxTerm] = []
  package var facts: [InfoboxFact] = []

  package init() {}

  /// Reads the fields of a document; an empty infobox where there are none.
  package init(_ document: Document) {
    var groups: [Group.ID: Group] = [:]
    var finished: [Group] = []
    var lifeFields: [InfoboxField] = []
    for block in document.blocks {
      guard case .field(let key) = block.kind, let (meaning, number, lead) = InfoboxKeys.meaning(of: key),
        block.range.count <= Infobox.longestValue
      else { continue }
      let field = InfoboxField(
        meaning: meaning, lead: lead, title: InfoboxKeys.title(of: key),
        value: FieldValue(text: document.string(block.range), range: block.range))
      if meaning == .otherPosts {
        terms += Infobox.posts(field.value)
        continue
      }
      guard meaning.isOfTerm else {
        lifeFields.append(field)
        continue
      }
      let id = Group.ID(box: block.box, number: number)
      var group = groups[id] ?? Group(id: id)
      // The same key once more: another infobox of the page, which numbers its terms anew.
      if group.keys.contains(key), group.namesOffice {
        finished.append(group)
        group = Group(id: id)
      }
      group.fields.append(field)
      group.keys.append(key)
      groups[id] = group
    }
    for box in Set(groups.keys.map(\.box)) { Infobox.join(&groups, box) }
    for group in finished + groups.values.sorted(by: { $0.id < $1.id }) {
      terms += TermFields(group.fields).terms
    }
    let life = LifeFields(lifeFields)
    facts = life.facts
    terms += life.commands
    terms += OfficeTables(document).terms
    facts += HonourTables(document).facts
  }

  /// "President of the Conference (1978–1984); Rector of the Seminary (1951–1962)".
  private static func posts(_ value: FieldValue) -> [InfoboxTerm] {
    value.text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).compactMap { part in
      let words = String(part)
      let office = String(words.prefix { $0 != "(" }).trimmed
      guard !office.isEmpty else { return nil }
      var term = InfoboxTerm()
      term.office = office
      term.evidence = [value.range]
      if let span = FieldValue(text: words, range: value.range).spans.first {
        term.start = span.start
        term.end = span.end
        term.isIncumbent = span.isOpen
      }
      return term
    }
  }

  /// A longer value is no value but a page that went wrong.
  private static let longestValue = 10_000

  /// The fields of one number.
  private struct Group {
    struct ID: Hashable, Comparable {
      var box: Int
      var number: Int
      static func < (one: ID, other: ID) -> Bool { (one.box, one.number) < (other.box, other.number) }
    }
    var id: ID
    var fields: [InfoboxField] = []
    /// As written.
    var keys: [String] = []
    func has(_ meaning: FieldMeaning) -> Bool { fields.contains { $0.meaning == meaning } }
    var namesOffice: Bool {
      fields.contains { $0.meaning.namesOffice || $0.meaning == .district || $0.meaning == .order }
    }
  }

  /// "Office" and "Predecessor1" are of one term where no field names another office: un-numbered is the first.
  private static func join(_ groups: inout [Group.ID: Group], _ box: Int) {
    let (zero, one) = (Group.ID(box: box, number: 0), Group.ID(box: box, number: 1))
    guard var bare = groups[zero], let first = groups[one], bare.namesOffice != first.namesOffice,
      !bare.fields.contains(where: { first.has($0.meaning) && !$0.meaning.mayRepeat })
    else { return }
    bare.fields += first.fields
    groups[zero] = bare
    groups[one] = nil
  }
}

extension FieldMeaning {
  /// Several fields of one term may mean this.
  var mayRepeat: Bool {
    switch self {
    case .under, .deputy, .office, .succession, .organization, .blankName, .blankPerson: return true
    default: return false
    }
  }
}
