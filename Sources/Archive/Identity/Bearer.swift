import Chronology
import Names
import Records

/// What one document tells of somebody that helps to know them again.
struct Bearer {
  /// The entity's row, and its id in its document.
  let entity: Int64
  let id: String
  /// The strand it has been of so far.
  let strand: Int64
  /// Its document: row and id.
  let document: Int64
  let documentID: String
  let name: String
  /// Every form of the name in the document.
  var names: [String] = []
  /// The year the document is of.
  var year: Int?
  var birth: Days?
  var death: Days?
  var terms: [BearerTerm] = []
  /// Husband, wife, parents: folded names, each once.
  var relatives: [String] = []
  /// People the document names as well, as numbers in their order, each once: only whether they are the same is ever asked.
  var companions: [UInt32] = []
  /// Of nationality and offices, as the table of countries has them, each once.
  private(set) var countries: [String] = []

  /// Whether anything but the name is known.
  var isBare: Bool {
    birth == nil && death == nil && terms.isEmpty && relatives.isEmpty && countries.isEmpty
  }

  /// Adds a country, where there is one.
  mutating func add(country: String?) {
    if let country, !countries.contains(country) { countries.append(country) }
  }

  /// What decisions call it by.
  var reference: ContentReference {
    .entity(name, in: documentID)
  }
}

/// A term of office as far as it tells who somebody is.
struct BearerTerm: Hashable {
  /// The position's key.
  let office: String
  /// Whether the office is one of many of its name ("minister").
  let isGeneric: Bool
  /// The first and the last year; nil where unknown.
  let start: Int?
  let end: Int?

  /// Whether the document says when.
  var isDated: Bool { start != nil || end != nil }

  /// The years it lasted, as far as they are known; all years where none is. Of a term that nobody says the end of,
  /// twelve years.
  var years: ClosedRange<Int> {
    let (first, last) = (start ?? end ?? Int.min, end ?? start.map { $0 + 12 } ?? Int.max)
    return min(first, last)...max(first, last)
  }

  /// Whether both are the same office, or one is told less exactly.
  func isOffice(of other: BearerTerm) -> Bool {
    office == other.office || office.hasPrefix(other.office + "|") || other.office.hasPrefix(office + "|")
  }

  /// Whether both may be the same term: the same office, or one told less exactly, at the same time.
  func meets(_ other: BearerTerm) -> Bool {
    isOffice(of: other) && years.overlaps(other.years)
  }
}

/// Refers to what a document says, and not to a row: it survives reading the document again.
struct ContentReference: Hashable {
  /// The document's id, `sha256:…`.
  let document: String
  /// `entity`, or a record's kind.
  let kind: String
  /// Of an entity its folded name; of a record what it says.
  let key: String
  /// For people.
  let label: String

  /// The entity of a name in a document.
  static func entity(_ name: String, in document: String) -> Self {
    Self(document: document, kind: "entity", key: Folding.fold(name), label: name)
  }

  /// A short name made of the reference: the same as long as the document says the same.
  var handle: String { Self.handle("\(document)\t\(kind)\t\(key)") }

  /// Eight digits and letters that stand for a text (FNV-1a in base 36).
  static func handle(_ text: String) -> String {
    var sum = FNV1a()
    sum.add(text.utf8)
    var hash = sum.value
    // The low bits of this sum know little of the first bytes.
    hash ^= hash >> 32
    let digits = String(hash % 2_821_109_907_456, radix: 36)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  static func == (one: Self, other: Self) -> Bool {
    one.document == other.document && one.kind == other.kind && one.key == other.key
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(document)
    hasher.combine(kind)
    hasher.combine(key)
  }
}
