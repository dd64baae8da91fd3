import Foundation
import Testing

/// Headless Chromium, driven by its DevTools protocol over a pair of pipes.
final class Browser {
  /// The browser's program; nil where it is not installed.
  static let program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  struct Failure: Error, CustomStringConvertible { let description: String }

  private let process = Process()
  private let folder: URL
  private let commands: FileHandle
  private let replies: Int32
  private var pending: [UInt8] = []
  private var number = 0
  private var session: String?

  init() throws {
    let program = try #require(Self.program)
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "chancery-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let (into, out) = (folder.appendingPathComponent("in").path, folder.appendingPathComponent("out").path)
    guard mkfifo(into, 0o600) == 0, mkfifo(out, 0o600) == 0 else { throw Failure(description: "no pipes") }
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c",
      """
      exec "$0" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run --hide-scrollbars \
      --user-data-dir="$1/profile" --remote-debugging-pipe about:blank 3<"$1/in" 4>"$1/out" >/dev/null 2>&1
      """, program, folder.path,
    ]
    try process.run()
    // Each waits until the other side is there.
    let write = Glibc.open(into, O_WRONLY)
    replies = Glibc.open(out, O_RDONLY)
    guard write >= 0, replies >= 0 else { throw Failure(description: "no pipes") }
    commands = FileHandle(fileDescriptor: write, closeOnDealloc: true)
    let target = try send("Target.createTarget", ["url": "about:blank"])["targetId"] as? String ?? ""
    session =
      try send("Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "DOM"] { try send(domain + ".enable") }
  }

  func close() {
    if process.isRunning { Served.end(process, patience: 5) }
    Glibc.close(replies)
    try? FileManager.default.removeItem(at: folder)
  }

  deinit { if process.isRunning { close() } }

  // MARK: What a person does

  /// Opens an address and waits until the page is there.
  func open(_ address: String) throws {
    try send("Page.navigate", ["url": address])
    try wait("location.href !== 'about:blank' && document.readyState === 'complete'")
  }

  /// The window's size, in pixels.
  func size(_ width: Int, _ height: Int, isDark: Bool = false) throws {
    try send(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600])
    try send(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]]])
  }

  /// Clicks on the first element that fits, and waits for the page it leads to.
  func click(_ selector: String) throws {
    try evaluate("window.before = true; document.querySelector(\(Self.quoted(selector))).click()")
  }

  /// Types keys, as on a keyboard.
  func type(_ text: String) throws {
    for letter in text {
      for kind in ["keyDown", "keyUp"] {
        var event: [String: Any] = ["type": kind, "key": String(letter)]
        if kind == "keyDown" { event["text"] = letter == "\n" ? "\r" : String(letter) }
        if letter == "\n" {
          event["key"] = "Enter"
          event["windowsVirtualKeyCode"] = 13
        }
        try send("Input.dispatchKeyEvent", event)
      }
    }
  }

  /// Chooses a file in a form.
  func choose(_ file: String, in selector: String) throws {
    let root = try send("DOM.getDocument")["root"] as? [String: Any]
    let node =
      try send(
        "DOM.querySelector", ["nodeId": root?["nodeId"] ?? 0, "selector": selector])["nodeId"] ?? 0
    try send("DOM.setFileInputFiles", ["files": [file], "nodeId": node])
  }

  /// Waits until an expression is true.
  func wait(_ expression: String, seconds: Double = 15) throws {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      // While a page goes and another comes there is none to ask.
      if (try? evaluate(expression)) as? Bool == true { return }
      usleep(30_000)
    }
    throw Failure(description: "never true: \(expression); the page is \((try? text("body")) ?? "")")
  }

  /// The visible text of the first element that fits.
  func text(_ selector: String) throws -> String {
    try evaluate("document.querySelector(\(Self.quoted(selector))).innerText") as? String ?? ""
  }

  /// What an expression of the page's language gives.
  @discardableResult
  func evaluate(_ expression: String) throws -> Any? {
    let answer = try send(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let problem = answer["exceptionDetails"] { throw Failure(description: "\(expression): \(problem)") }
    return (answer["result"] as? [String: Any])?["value"]
  }

  /// A picture of the whole page.
  func picture() throws -> Data {
    let metrics = try send("Page.getLayoutMetrics")["cssContentSize"] as? [String: Any]
    let height = min(metrics?["height"] as? Double ?? 1000, 6000)
    let width = metrics?["width"] as? Double ?? 1280
    let shot = try send(
      "Page.captureScreenshot",
      [
        "format": "png", "captureBeyondViewport": true,
        "clip": ["x": 0, "y": 0, "width": width, "height": height, "scale": 1],
      ])
    return Data(base64Encoded: shot["data"] as? String ?? "") ?? Data()
  }

  private static func quoted(_ text: String) -> String {
    let data = (try? JSONSerialization.data(withJSONObject: [text])) ?? Data()
    return String(decoding: data.dropFirst().dropLast(), as: UTF8.self)
  }

  // MARK: The protocol

  @discardableResult
  private func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    try commands.write(contentsOf: try JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try receive()
      guard answer["id"] as? Int == number else { continue }
      if let error = answer["error"] as? [String: Any] {
        throw Failure(description: "\(method): \(error["message"] ?? error)")
      }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func receive() throws -> [String: Any] {
    while true {
      if let end = pending.firstIndex(of: 0) {
        let message = Data(pending[..<end])
        pending.removeSubrange(...end)
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      var waiting = pollfd(fd: replies, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 30_000) > 0 else { throw Failure(description: "the browser is silent") }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(replies, &buffer, buffer.count)
      guard count > 0 else { throw Failure(description: "the browser went away") }
      pending += buffer[..<count]
    }
  }
}
