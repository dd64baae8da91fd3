import Names
import Records

/// STUB for the names room's Position.
struct PositionStub {
  let key: String
  let jurisdiction: String?
  let isGeneric: Bool
  init(_ office: String, organization: String?, jurisdiction: String?, constituency: String?) {
    key = Folding.words(office).filter { $0 != "the" }.joined(separator: " ")
    self.jurisdiction = jurisdiction
    isGeneric = !key.contains(" ")
  }
}

/// Countries by any of their names.
enum Country {
  /// STUB: the country that a name, a capital or a demonym means.
  static func of(_ text: String) -> String? { nil }
}
