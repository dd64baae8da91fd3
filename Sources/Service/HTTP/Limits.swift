/// What the service bears before it refuses.
public struct Limits: Sendable, Hashable {
  /// The longest body, in bytes.
  public var body = 64 << 20
  /// The longest head of a request, in bytes.
  public var head = 32 << 10
  /// How many connections at a time; idle ones cost little, and who holds many open must not keep others out.
  public var connections = 16_000
  /// How long a connection may be silent, in seconds.
  public var silence = 20
  /// How long a request may take to come, and its answer to be taken, in seconds.
  public var request = 60
  /// How slow a body may come or an answer be taken once that time is over, in bytes a second.
  public var rate = 16 << 10
  /// How many threads answer.
  public var threads = 4

  /// The limits the service has unless told otherwise.
  public init() {}
}
