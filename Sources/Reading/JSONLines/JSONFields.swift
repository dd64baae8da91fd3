import CJansson
import Chronology

/// Which fields of a JSON object hold a document and what is known of it.
///
/// A field is a key, or keys joined by dots that lead into objects within: `article.body`.
public struct JSONFields: Sendable, Hashable {
  /// The fields tried in order; the first that is there counts.
  public var text = ["text", "body", "content", "article"]
  /// Where the title is.
  public var title = ["title", "headline"]
  /// Where the date is, in EDTF or as a person writes it.
  public var date = ["date", "published", "published_at", "publication_date", "date_published", "created_at"]
  /// Where the web address is.
  public var url = ["url", "link"]
  /// Where the author is: a string, or a list of them.
  public var author = ["author", "authors", "byline"]
  /// What a document is called; none unless told.
  public var id: [String] = []

  /// The fields that are tried where nothing else is told.
  public init() {}

  func text(of object: OpaqueJSON) -> String? { JSONFields.first(text, object, \.string) }

  func presets(of object: OpaqueJSON) -> Presets {
    var presets = Presets()
    presets.title = JSONFields.first(title, object, \.words)
    presets.url = JSONFields.first(url, object, \.words)
    presets.author = JSONFields.first(author, object, \.words)
    presets.date = JSONFields.first(date, object, \.words).flatMap(JSONFields.date)
    return presets
  }

  func id(of object: OpaqueJSON) -> String? { JSONFields.first(id, object, \.words) }

  /// "2017", "2017-05-16T08:30:00Z", "16 May 2017"
  private static func date(_ words: String) -> EDTF? {
    if let date = try? EDTF(words) { return date }
    let bytes = Array(words.utf8)
    return FrontMatter.date(bytes, 0..<bytes.count)
  }

  private static func first(
    _ names: [String], _ object: OpaqueJSON, _ value: (OpaqueJSON) -> String?
  ) -> String? {
    for name in names {
      if let found = object[name].flatMap(value) ?? object.path(name).flatMap(value) { return found }
    }
    return nil
  }
}

/// A JSON value while jansson holds it.
struct OpaqueJSON {
  private let value: UnsafeMutablePointer<json_t>

  init(_ value: UnsafeMutablePointer<json_t>) { self.value = value }

  var isObject: Bool { value.pointee.type == JSON_OBJECT }

  subscript(key: String) -> OpaqueJSON? {
    guard isObject else { return nil }
    return json_object_get(value, key).map(OpaqueJSON.init)
  }

  /// `article.body`
  func path(_ keys: String) -> OpaqueJSON? {
    var at: OpaqueJSON? = self
    for key in keys.split(separator: ".") { at = at?[String(key)] }
    return at
  }

  /// A string that is not blank.
  var string: String? {
    guard value.pointee.type == JSON_STRING, let start = json_string_value(value) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: start, count: json_string_length(value))
    return bytes.contains { $0 > 32 } ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// A string, a whole number, or a list of strings joined by commas.
  var words: String? {
    switch value.pointee.type {
    case JSON_STRING: return string?.trimmedBlanks
    case JSON_INTEGER: return String(json_integer_value(value))
    case JSON_ARRAY:
      let parts = (0..<json_array_size(value)).compactMap {
        json_array_get(value, $0).flatMap { OpaqueJSON($0).string?.trimmedBlanks }
      }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    default: return nil
    }
  }
}
