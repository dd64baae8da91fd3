import Archive
import Records

/// Where things are: addresses that stay, whatever is read later.
enum Addresses {
  static func person(_ handle: String) -> String { "/people/\(handle)" }

  static func pair(_ one: String, _ other: String) -> String { "/people/\(one)/with/\(other)" }

  static func path(_ one: String, _ other: String) -> String { "/people/\(one)/path/\(other)" }

  static func document(_ id: String) -> String { "/documents/\(Percent.encode(id))" }

  /// The bytes of a document that a citation quotes.
  static func place(_ citation: Citation) -> String {
    "\(document(citation.document))?from=\(window(citation.start))#b\(citation.start)"
  }

  static func office(_ key: String) -> String { "/offices/\(Percent.encode(key))" }

  static func search(_ words: String) -> String { "/search?q=\(Percent.encode(words))" }

  /// How many bytes of a long document a page shows.
  static let windowSize = 200_000

  /// Where the part of a document begins that has a byte.
  static func window(_ byte: Int) -> Int { byte / windowSize * windowSize }
}
