/// What a section is for, told by its heading.
public enum SectionKind: Sendable, Hashable {
  /// Sentences about the document's subject.
  case body
  /// Titles of works: publications, filmography.
  case works
  /// Links to other pages: "See also", "External links".
  case links
  /// Footnotes, references, sources.
  case references

  /// The kind of a section with this heading, where nothing above it says more.
  static func of(_ title: String) -> SectionKind {
    guard title.utf8.count < 60 else { return .body }
    var words = title.lowercased()
    while let last = words.last, last == ":" || last == "." { words.removeLast() }
    return table[words] ?? .body
  }

  /// Headings in lower case, one a line.
  static let lines: [(title: String, kind: SectionKind)] = [
    ("see also", .links),
    ("external links", .links),
    ("external link", .links),
    ("related articles", .links),
    ("related pages", .links),
    ("related topics", .links),
    ("links", .links),
    ("references", .references),
    ("reference", .references),
    ("references and notes", .references),
    ("notes and references", .references),
    ("notes", .references),
    ("footnotes", .references),
    ("explanatory notes", .references),
    ("endnotes", .references),
    ("citations", .references),
    ("sources", .references),
    ("works cited", .references),
    ("general references", .references),
    ("general and cited references", .references),
    ("cited references", .references),
    ("cited sources", .references),
    ("bibliography", .references),
    ("further reading", .references),
    ("publications", .works),
    ("selected publications", .works),
    ("works", .works),
    ("selected works", .works),
    ("books", .works),
    ("selected bibliography", .works),
    ("published works", .works),
    ("filmography", .works),
    ("discography", .works),
    ("gallery", .works),
  ]

  private static let table: [String: SectionKind] = Dictionary(
    lines.map { ($0.title, $0.kind) }, uniquingKeysWith: { first, _ in first })
}
