/// What people have decided about who is who: what counts now, behind all that was undone.
struct IdentityDecisions {
  /// Who is the same, both ways.
  private(set) var together: [ContentReference: Set<ContentReference>] = [:]
  /// Who is not the same, both ways.
  private(set) var apart: [ContentReference: Set<ContentReference>] = [:]
  /// Documents that decisions speak of.
  private(set) var documents: Set<String> = []

  init() {}

  mutating func add(together one: ContentReference, _ other: ContentReference) {
    together[one, default: []].insert(other)
    together[other, default: []].insert(one)
    // The later decision of the two counts.
    apart[one]?.remove(other)
    apart[other]?.remove(one)
    documents.insert(one.document)
    documents.insert(other.document)
  }

  mutating func add(apart one: ContentReference, _ other: ContentReference) {
    apart[one, default: []].insert(other)
    apart[other, default: []].insert(one)
    together[one]?.remove(other)
    together[other]?.remove(one)
    documents.insert(one.document)
    documents.insert(other.document)
  }

  func isApart(_ one: Set<ContentReference>, _ other: Set<ContentReference>) -> Bool {
    one.contains { apart[$0].map { !$0.isDisjoint(with: other) } ?? false }
  }
}
