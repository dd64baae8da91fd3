import Language

/// An office as the text words it: "former U.S. ambassador to Russia".
package struct OfficePhrase: Sendable {
  /// From the first word that belongs to the office to the last: "U.S. ambassador to Russia".
  package var tokens: Range<Int>
  /// The rank noun.
  package var head: Int
  package var rank: Rank
  /// The words of the title itself, without "of …": "U.S. ambassador".
  package var title: Range<Int>
  /// The first token of the phrase with its article and words such as "then" and "former".
  package var start: Int
  package var former = false
  package var acting = false
  /// "president-elect", "vice-presidential candidate": nobody held it yet.
  package var isNotHeld = false
  package var isPlural = false
  /// "one of the associate justices": a plural that means one.
  package var isOneOfSeveral = false
  /// A noun that says little by itself, without a body: "became commissioner".
  package var isBare = false
  /// "the", "a", "his", "their" in front.
  package var determiner: String?
  /// The sending country, or the country whose office it is: "Russia" of "Russian", "U.S." and "Russia's".
  package var country: String?
  package var organization: String?
  package var jurisdiction: String?
  package var constituency: String?
  /// Words shared with the phrase behind: "at the Embassy" of "First Secretary, Counsellor at the Embassy".
  package var sharedTail: Range<Int>?
  /// Says which office it is: a body, a place or a country goes with it.
  package var isSpecific: Bool {
    country != nil || title.count > 1 || tokens.upperBound > title.upperBound || sharedTail != nil
  }
}
