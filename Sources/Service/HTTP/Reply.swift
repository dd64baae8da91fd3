/// An answer of HTTP.
public struct Reply: Sendable {
  /// The status code.
  public var status: Int
  /// The media type.
  public var type: String
  /// The content.
  public var body: [UInt8]
  /// Further headers, in order.
  public var headers: [Field]
  /// What stands for this content in conditional requests; nil where it is made anew each time.
  public var tag: String?
  /// How long others may keep it.
  public var caching: Caching

  /// A header.
  public struct Field: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String
  }

  /// How long an answer may be kept (RFC 9111).
  public enum Caching: Sendable, Hashable {
    /// Not at all.
    case never
    /// As long as it is asked each time whether it has changed.
    case revalidate
    /// For ever: its address changes with its content.
    case always
  }

  /// Another page may show it in a frame.
  var isFramed = false

  /// An answer.
  public init(
    _ status: Int = 200, type: String, body: [UInt8], headers: [Field] = [], caching: Caching = .never
  ) {
    self.status = status
    self.type = type
    self.body = body
    self.headers = headers
    self.caching = caching
  }

  /// An answer of plain text.
  public static func text(_ text: String) -> Reply {
    Reply(type: "text/plain; charset=utf-8", body: Array(text.utf8))
  }

  /// Leads on to another page, after a form was sent.
  public static func see(_ address: String, headers: [Field] = []) -> Reply {
    Reply(
      303, type: "text/plain; charset=utf-8", body: Array("see \(address)\n".utf8),
      headers: [Field(name: "Location", value: address)] + headers)
  }
}
