/// How a record was found.
public enum Method: String, Sendable, Hashable, CaseIterable {
  /// Read from an infobox field.
  case infobox
  /// Found by a rule over the language analysis.
  case rule
  /// Found by a trained model.
  case model
}

/// The bytes a record stands on (a W3C Web Annotation *TextPositionSelector* with its quote).
public struct Evidence: Sendable, Hashable {
  /// The first byte, counted from the start of the UTF-8 source.
  public let start: Int
  /// The byte after the last one.
  public let end: Int
  /// Exactly the source's bytes from `start` to `end`.
  public let quote: String
  /// The readable form, where the source has markup between the bytes; else nil.
  public let text: String?
  /// The heading under which the bytes stand; nil above the first heading.
  public let section: String?
  /// How the record was found.
  public let method: Method
  /// How sure the reading is, 0…1.
  public let confidence: Double
  /// Ids of the citations that the document gives for it.
  public var cites: [String] = []

  /// Evidence at the bytes `start..<end` of the source.
  public init(
    start: Int, end: Int, quote: String, text: String? = nil, section: String? = nil,
    method: Method, confidence: Double
  ) {
    self.start = start
    self.end = end
    self.quote = quote
    self.text = text
    self.section = section
    self.method = method
    self.confidence = confidence
  }
}
