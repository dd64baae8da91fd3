import CJansson

/// What a page says of itself in JSON-LD (schema.org), as newspapers do for search engines.
struct LinkedData {
  private(set) var headline: String?
  private(set) var author: String?
  private(set) var publisher: String?
  /// As written, most often ISO 8601.
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var url: String?
  private(set) var language: String?

  /// Types that are the page's text, in lower case; the ending tells.
  static let types = ["article", "newsarticle", "blogposting", "pressrelease", "report", "webpage"]

  /// Reads one script's content; what is no JSON says nothing.
  mutating func read(_ json: UnsafeBufferPointer<CChar>) {
    guard let base = json.baseAddress, json.count < 4_000_000 else { return }
    var error = json_error_t()
    guard let root = json_loadb(base, json.count, 0, &error) else { return }
    defer { json_decref(root) }
    // A list, a graph, or a thing.
    var things: [UnsafeMutablePointer<json_t>] = []
    for thing in LinkedData.items(root) {
      things.append(thing)
      if let graph = json_object_get(thing, "@graph") { things += LinkedData.items(graph) }
    }
    let articles = things.filter { LinkedData.rank($0) < LinkedData.types.count }
    // The article, and not the site's page about it.
    for thing in articles.sorted(by: { LinkedData.rank($0) < LinkedData.rank($1) }) { read(thing) }
  }

  private mutating func read(_ thing: UnsafeMutablePointer<json_t>) {
    headline = headline ?? LinkedData.text(thing, "headline")
    // Whoever made the site's page need not have written the text.
    if LinkedData.rank(thing) < LinkedData.types.count - 1 {
      author = author ?? LinkedData.names(json_object_get(thing, "author"))
    }
    published = published ?? LinkedData.text(thing, "datePublished")
    modified = modified ?? LinkedData.text(thing, "dateModified")
    publisher = publisher ?? LinkedData.names(json_object_get(thing, "publisher"))
    language = language ?? LinkedData.text(thing, "inLanguage")
    let entity = json_object_get(thing, "mainEntityOfPage")
    url =
      url ?? LinkedData.text(thing, "url")
      ?? entity.flatMap { LinkedData.text($0, "@id") ?? LinkedData.string($0) }
  }

  /// How surely a thing is the page's text, by its type: 0 is the surest.
  private static func rank(_ thing: UnsafeMutablePointer<json_t>) -> Int {
    guard let type = json_object_get(thing, "@type") else { return types.count }
    let names = items(type).compactMap { string($0)?.lowercased() }
    return names.compactMap { name in
      types.firstIndex { $0 == name || $0 == "article" && name.hasSuffix("article") }
    }.min()
      ?? types.count
  }

  /// The members of a list, or the thing itself.
  private static func items(_ value: UnsafeMutablePointer<json_t>) -> [UnsafeMutablePointer<json_t>] {
    guard value.pointee.type == JSON_ARRAY else { return [value] }
    return (0..<json_array_size(value)).compactMap { json_array_get(value, $0) }
  }

  private static func text(_ thing: UnsafeMutablePointer<json_t>, _ key: String) -> String? {
    json_object_get(thing, key).flatMap(string)
  }

  private static func string(_ value: UnsafeMutablePointer<json_t>) -> String? {
    guard let characters = json_string_value(value) else { return nil }
    let text = String(cString: characters).trimmedBlanks
    return text.isEmpty ? nil : text
  }

  /// The names of a person or body, or of several: "Bo Ek, Anna Lind".
  private static func names(_ value: UnsafeMutablePointer<json_t>?) -> String? {
    guard let value else { return nil }
    let names = items(value).prefix(20).compactMap { string($0) ?? text($0, "name") }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
