import Glibc
import Records
import Synchronization

/// Who has sent what that changes something, or tried to come in: a JSON object a line, in a file beside the archive.
final class AuditLog: Sendable {
  private let file: String
  private let clock: @Sendable () -> String
  private let lock = Mutex(())

  init(_ file: String, clock: @escaping @Sendable () -> String) {
    self.file = file
    self.clock = clock
  }

  /// Notes a request. What stands in its form is not noted, but for what it decides on.
  func note(_ request: Request, _ viewer: Viewer?, _ outcome: String? = nil) {
    var json = JSONWriter()
    json.object {
      $0.field("time", clock())
      $0.field("client", request.client)
      $0.field("viewer", viewer?.name)
      $0.field("method", request.method.rawValue)
      $0.field("path", "/" + request.path.joined(separator: "/"))
      for name in ["pair", "verdict", "one", "other", "number"] { $0.field(name, request.form[name]) }
      $0.field("outcome", outcome)
    }
    let line = json.bytes + [10]
    lock.withLock { _ in
      let descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return }
      _ = write(descriptor, line, line.count)
      close(descriptor)
    }
  }
}
