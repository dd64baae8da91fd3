import Records

/// An address with what is answered there.
struct Route: Sendable {
  /// What is answered.
  enum Content {
    case page(any Page)
    case reply(Reply)
  }

  /// A field of the query, or a part of the path.
  struct Parameter: Sendable {
    let name: String
    let meaning: String
    let isRequired: Bool

    init(_ name: String, _ meaning: String, isRequired: Bool = false) {
      self.name = name
      self.meaning = meaning
      self.isRequired = isRequired
    }
  }

  let method: Request.Method
  /// The path; `{name}` stands for any one segment.
  let pattern: String
  /// What may ask.
  let role: Role
  /// What it is, in a sentence without a full stop.
  let summary: String
  /// The fields of the query it understands.
  let parameters: [Parameter]
  /// The name of its answer in the description of the API; nil where it is only for people.
  let schema: String?
  /// Who sends what is posted there: forms of our pages, or programs as well.
  enum Sender: Sendable { case page, program }
  let sender: Sender
  /// Whether the same is answered until the archive changes.
  let isKept: Bool
  let answer: @Sendable (Call) throws -> Content

  private let segments: [Substring]

  init(
    _ pattern: String, _ summary: String, _ parameters: [Parameter] = [], method: Request.Method = .get,
    role: Role = .reader, sender: Sender = .page, schema: String? = nil, isKept: Bool = true,
    answer: @escaping @Sendable (Call) throws -> Content
  ) {
    self.method = method
    self.pattern = pattern
    self.summary = summary
    self.role = role
    self.parameters = parameters
    self.schema = schema
    self.sender = sender
    self.isKept = isKept && method == .get
    self.answer = answer
    segments = pattern.split(separator: "/")
  }

  /// What a path has in the pattern's places; nil where it does not fit.
  func match(_ path: [String]) -> [String: String]? {
    guard path.count == segments.count else { return nil }
    var found: [String: String] = [:]
    for (segment, part) in zip(segments, path) {
      if segment.hasPrefix("{") {
        found[String(segment.dropFirst().dropLast())] = part
      } else if segment != part {
        return nil
      }
    }
    return found
  }
}
