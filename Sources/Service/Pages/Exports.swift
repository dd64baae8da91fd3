import Archive
import Publishing

/// What other programs read, of one person or of all.
enum Exports {
  /// The most that is sent at a time, in bytes; the command line has no limit.
  private static let most = 256 << 20

  private struct TooMuch: Error {}

  static func send(_ call: Call) throws -> Reply {
    let wanted = call["format"] ?? "csv"
    guard let format = ExportFormat(rawValue: wanted) else {
      let all = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(400, "No such format", "“format” is one of \(all), not “\(wanted)”.")
    }
    var options = ExportOptions(asOf: try call.asOf)
    if let table = call["table"] {
      guard let known = ExportTable(rawValue: table) else {
        let all = ExportTable.allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(400, "No such table", "“table” is one of \(all), not “\(table)”.")
      }
      options.table = known
    }
    let subject = try call.parameters["person"].map { try call.subject($0) }
    var bytes: [UInt8] = []
    do {
      try Export.write(
        format, of: subject.map { .one($0) } ?? .everybody, from: call.archive, options: options
      ) { part in
        bytes += part
        if bytes.count > most { throw TooMuch() }
      }
    } catch is TooMuch {
      throw Problem(
        413, "Too much at once", "The whole archive is more than \(most >> 20) MB: use “chancery export”.")
    } catch let error as ExportError {
      throw Problem(400, "Not of all", error.description)
    }
    let name = (subject.map { String($0.handle.dropFirst()) } ?? "archive") + "." + format.fileExtension
    return Reply(
      type: format.mediaType, body: bytes,
      headers: [.init(name: "Content-Disposition", value: "attachment; filename=\"\(name)\"")],
      caching: .revalidate)
  }
}

extension HTML {
  /// Links to what other programs read.
  mutating func exports(_ address: String, _ call: Call, ofOne: Bool) {
    tag("p", ["class": "export"]) { html in
      html.raw("<span class=\"faint\">Export:</span>")
      for format in ExportFormat.allCases where ofOne || !format.isOfOnePerson {
        html.tag("a", ["href": call.link("\(address)?format=\(format.rawValue)")], format.rawValue)
      }
    }
  }
}
