import ServiceAssets

/// What pages need besides themselves. Addresses change with the content, so that it may be kept for ever.
struct Asset: Sendable {
  let address: String
  let reply: Reply

  init(_ name: String, _ type: String, _ start: UnsafePointer<UInt8>, _ size: UInt64) {
    let bytes = Array(UnsafeBufferPointer(start: start, count: Int(size)))
    address = "/assets/\(Digest.tag(bytes))/\(name)"
    reply = Reply(type: type, body: bytes, caching: .always)
  }
}

/// All there are.
enum Assets {
  static let style = Asset(
    "style.css", "text/css; charset=utf-8", chancery_style_start(), chancery_style_size)
  static let script = Asset(
    "chancery.js", "text/javascript; charset=utf-8", chancery_script_start(), chancery_script_size)
  static let icon = Asset("icon.svg", "image/svg+xml", chancery_icon_start(), chancery_icon_size)

  static let all = [style, script, icon]
}
