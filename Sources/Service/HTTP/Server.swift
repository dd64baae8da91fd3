import CMicrohttpd
import Glibc
import Synchronization

/// Serves HTTP/1.1 by libmicrohttpd: takes requests in, hands them to a function, and sends what it answers.
///
/// ```swift
/// let server = try Server(on: "127.0.0.1", port: 8017, limits: Limits()) { request in .text("hello") }
/// server.port  // 8017
/// server.stop()
/// ```
public final class Server: Sendable {
  /// What went wrong when the server was to begin.
  public enum StartError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text is no address of this machine.
    case noAddress(String)
    /// Something else listens there already.
    case inUse(String, port: Int)
    /// The system refused; `reason` is its own.
    case refused(String, port: Int, reason: String)

    /// What to do about it.
    public var description: String {
      switch self {
      case .noAddress(let host): "\(host) is no address of this machine: use an IP address, or localhost"
      case .inUse(let host, let port):
        "something listens on \(host), port \(port), already: choose another with --port N (0 takes a free one)"
      case .refused(let host, let port, let reason): "cannot listen on \(host), port \(port): \(reason)"
      }
    }
  }

  /// The port that is listened on.
  public let port: Int
  private let core: Core
  /// libmicrohttpd's own; ended once.
  private let daemon: Mutex<Daemon?>

  private struct Daemon: @unchecked Sendable { let pointer: OpaquePointer }

  /// Listens, and answers from now on.
  ///
  /// - Parameters:
  ///   - host: an IP address or `localhost`.
  ///   - port: a port; 0 takes a free one.
  ///   - limits: what is borne.
  ///   - answer: makes an answer; called on several threads.
  /// - Throws: `StartError`.
  public init(
    on host: String, port: Int, limits: Limits, answer: @escaping @Sendable (Request) -> Reply
  ) throws {
    let socket = try Listening(host: host, port: port)
    self.port = socket.port
    core = Core(limits: limits, answer: answer)
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    let files = Int(min(limit.rlim_cur, 1 << 20)) - 64
    let context = Unmanaged.passUnretained(core).toOpaque()
    let daemonLimits = chancery_daemon_limits(
      connections: UInt32(max(8, min(limits.connections, files))), silence: UInt32(limits.silence),
      threads: UInt32(max(2, limits.threads)), head: limits.head)
    guard
      let pointer = chancery_start_daemon(
        socket.descriptor, daemonLimits, Core.handle, Core.begin, Core.complete, Core.connect, context)
    else {
      close(socket.descriptor)
      throw StartError.refused(host, port: port, reason: "libmicrohttpd did not start")
    }
    daemon = Mutex(Daemon(pointer: pointer))
    core.watch()
  }

  /// How many connections are open.
  public var connections: Int { core.connections.count }

  /// Takes no more connections, lets those that are being answered end, and stops.
  ///
  /// - Parameter grace: how long answers may take, in seconds.
  public func stop(grace: Double = 10) {
    guard
      let daemon = daemon.withLock({ daemon in
        defer { daemon = nil }; return daemon
      })
    else { return }
    let listening = MHD_quiesce_daemon(daemon.pointer)
    if listening >= 0 { close(listening) }
    let end = Monotonic.seconds + grace
    while core.connections.isBusy, Monotonic.seconds < end { usleep(20_000) }
    core.connections.end()
    MHD_stop_daemon(daemon.pointer)
  }

  deinit { stop(grace: 0) }
}

/// Seconds of a clock that nobody sets.
enum Monotonic {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// A socket that listens.
private struct Listening {
  let descriptor: Int32
  let port: Int

  init(host: String, port: Int) throws {
    let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    let name = bare == "localhost" ? "127.0.0.1" : bare
    var four = sockaddr_in()
    var six = sockaddr_in6()
    let isFour = inet_pton(AF_INET, name, &four.sin_addr) == 1
    guard isFour || inet_pton(AF_INET6, name, &six.sin6_addr) == 1 else {
      throw Server.StartError.noAddress(host)
    }
    func refuse() -> Server.StartError {
      switch errno {
      case EADDRINUSE: .inUse(host, port: port)
      case EADDRNOTAVAIL: .noAddress(host)
      default: .refused(host, port: port, reason: String(cString: strerror(errno)))
      }
    }
    let descriptor = socket(
      isFour ? AF_INET : AF_INET6,
      Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw refuse() }
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    four.sin_family = sa_family_t(AF_INET)
    four.sin_port = in_port_t(port).bigEndian
    six.sin6_family = sa_family_t(AF_INET6)
    six.sin6_port = in_port_t(port).bigEndian
    let bound =
      isFour
      ? withUnsafePointer(to: &four) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      : withUnsafePointer(to: &six) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
        }
      }
    guard bound == 0, listen(descriptor, 1024) == 0 else {
      let error = refuse()
      close(descriptor)
      throw error
    }
    var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
    _ = withUnsafeMutablePointer(to: &six) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    // The port stands at the same place in both.
    self.port = Int(in_port_t(bigEndian: six.sin6_port))
    self.descriptor = descriptor
  }
}
