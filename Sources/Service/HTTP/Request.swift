/// A request of HTTP (RFC 9110), as the rest of the service sees it.
public struct Request: Sendable {
  /// What is asked of a resource.
  public enum Method: String, Sendable, Hashable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
  }

  /// The headers the service looks at; all others are passed over.
  public enum Header: String, Sendable, Hashable, CaseIterable {
    case accept = "Accept"
    case acceptEncoding = "Accept-Encoding"
    case authorization = "Authorization"
    case contentType = "Content-Type"
    case cookie = "Cookie"
    case fetchSite = "Sec-Fetch-Site"
    case host = "Host"
    case ifNoneMatch = "If-None-Match"
    case origin = "Origin"
    case referer = "Referer"
  }

  /// The method.
  public let method: Method
  /// The path and the query as they were sent.
  public let target: String
  /// The path's segments, with percent-encoding resolved; none for `/`.
  public let path: [String]
  /// The query's fields in order.
  public let query: FieldList
  /// The headers.
  public let headers: [Header: String]
  /// The address of whoever asks.
  public let client: String
  /// The body: of a form the fields, else the bytes.
  public var body: Body = .none

  /// What came with a request.
  public enum Body: Sendable {
    case none
    /// The fields of a form, with the files that were chosen in it.
    case form(FieldList, files: [File])
    /// Anything else.
    case bytes([UInt8])
  }

  /// A file sent with a form.
  public struct File: Sendable {
    /// The form's field.
    public let field: String
    /// The name the file had.
    public let name: String
    /// What it holds.
    public var bytes: [UInt8]
  }

  /// A request for `target`; nil where the target is no path of this server: percent-encoding that is none, or is not
  /// UTF-8.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - target: path and query as sent: `/search?q=Kim%20Ha-neul`.
  ///   - headers: the headers.
  ///   - client: the address of whoever asks.
  public init?(_ method: Method, _ target: String, headers: [Header: String] = [:], client: String = "") {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.hasPrefix("/") else { return nil }
    var path: [String] = []
    for segment in whole.split(separator: "/", omittingEmptySubsequences: true) {
      guard let text = Percent.decode(segment) else { return nil }
      path.append(text)
    }
    guard let query = FieldList(encoded: parts.count > 1 ? parts[1] : "") else { return nil }
    self.method = method
    self.target = target
    self.path = path
    self.query = query
    self.headers = headers
    self.client = client
  }

  /// The fields of a form; empty where there was none.
  public var form: FieldList {
    if case .form(let fields, _) = body { return fields }
    return FieldList([])
  }

  /// The value of a cookie.
  public func cookie(_ name: String) -> String? {
    for pair in (headers[.cookie] ?? "").split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0].drop(while: { $0 == " " }) == name { return String(parts[1]) }
    }
    return nil
  }
}

/// Names with values, in order; a name may come several times.
public struct FieldList: Sendable, Hashable {
  /// The pairs.
  public let pairs: [Pair]

  /// A name with its value.
  public struct Pair: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String
  }

  /// A list of pairs.
  public init(_ pairs: [Pair]) { self.pairs = pairs }

  /// The fields of `a=1&b=two+words`; nil where percent-encoding is none.
  init?(encoded: Substring) {
    var pairs: [Pair] = []
    for part in encoded.split(separator: "&") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Percent.decode(sides[0], plusIsSpace: true),
        let value = Percent.decode(sides.count > 1 ? sides[1] : "", plusIsSpace: true)
      else { return nil }
      pairs.append(Pair(name: name, value: value))
    }
    self.pairs = pairs
  }

  /// The first value of a name that is not empty.
  public subscript(_ name: String) -> String? {
    pairs.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// Every value of a name.
  public func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }
}

/// Percent-encoding of RFC 3986.
enum Percent {
  /// The text that an encoded one stands for; nil where it is none, not UTF-8, or holds a zero byte.
  static func decode(_ text: Substring, plusIsSpace: Bool = false) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var rest = text.utf8.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
        bytes.append(high << 4 | low)
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(32)
      default: bytes.append(byte)
      }
    }
    guard !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  private static let hex = Array("0123456789ABCDEF".utf8)

  /// A text as one segment of a path or one value of a query.
  static func encode(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126, 64, 58: bytes.append(byte)
      default: bytes += [37, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
