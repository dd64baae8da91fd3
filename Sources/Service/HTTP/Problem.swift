import Records

/// What went wrong, for programs (RFC 9457) and for people.
public struct Problem: Error, Sendable, Hashable {
  /// The status code.
  public let status: Int
  /// What kind of problem, in a few words.
  public let title: String
  /// What is wrong this time, and what to do about it.
  public let detail: String
  /// Further members, as a list of addresses.
  public var choices: [Choice] = []

  /// Something that was perhaps meant.
  public struct Choice: Sendable, Hashable {
    /// In words.
    public let text: String
    /// Where it is.
    public let address: String
  }

  /// A problem.
  public init(_ status: Int, _ title: String, _ detail: String, choices: [Choice] = []) {
    self.status = status
    self.title = title
    self.detail = detail
    self.choices = choices
  }

  /// As `application/problem+json`.
  public var reply: Reply {
    var json = JSONWriter()
    json.object {
      $0.field("type", "about:blank")
      $0.field("title", title)
      $0.field("status", status)
      $0.field("detail", detail)
      guard !choices.isEmpty else { return }
      $0.key("choices")
      $0.array(choices) { json, choice in
        json.object {
          $0.field("text", choice.text)
          $0.field("address", choice.address)
        }
      }
    }
    return Reply(status, type: "application/problem+json", body: json.bytes + [10])
  }
}
