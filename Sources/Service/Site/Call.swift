import Archive
import Chronology
import Records

/// A request on its way through the site: who asks, what for, and the archive to ask.
struct Call {
  let request: Request
  /// What the address's pattern has left open.
  let parameters: [String: String]
  let viewer: Viewer
  let archive: Archive
  let site: Site

  /// The date that answers are for; nil for all times.
  var asOf: EDTF? { get throws { try date("as-of") } }

  /// A field of the query.
  subscript(_ name: String) -> String? { request.query[name] }

  /// A date of the query.
  ///
  /// - Throws: `Problem` where the field is no date.
  func date(_ name: String) throws -> EDTF? {
    guard let text = self[name] else { return nil }
    do {
      return try EDTF(text)
    } catch {
      throw Problem(400, "No date", "“\(name)” is no date: \(error). Write 2016, 2016-12 or 2016-12-29.")
    }
  }

  /// A number of the query.
  ///
  /// - Throws: `Problem` where the field is no number, or outside the range.
  func number(_ name: String, _ range: ClosedRange<Int>, standard: Int) throws -> Int {
    guard let text = self[name] else { return standard }
    guard let number = Int(text), range.contains(number) else {
      throw Problem(
        400, "No number",
        "“\(name)” is a number from \(range.lowerBound) to \(range.upperBound), not “\(text)”.")
    }
    return number
  }

  /// The one that a name or a handle means.
  ///
  /// - Throws: `Problem`: nobody is meant, or several may be.
  func subject(_ name: String) throws -> Subject {
    do {
      return try archive.subject(named: name)
    } catch LookupError.nobody(let name, let suggestions) {
      throw Problem(
        404, "Nobody of that name", "Nobody named “\(name)” is in this archive.",
        choices: suggestions.map { .init(text: $0, address: Addresses.search($0)) })
    } catch LookupError.several(let name, let candidates) {
      throw Problem(
        300, "Several of that name", "“\(name)” may be any of these:",
        choices: candidates.prefix(50).map { .init(text: $0.name, address: Addresses.person($0.handle)) })
    }
  }

  /// The one that the address names.
  func subject() throws -> Subject { try subject(parameters["person"] ?? "") }

  /// The address of a page of somebody, with the date that answers are for.
  func address(of id: SubjectID) throws -> String? {
    let handle = try archive.handle(of: id)
    return handle.isEmpty ? nil : link(Addresses.person(handle))
  }

  /// An address with the query's dates kept.
  func link(_ address: String) -> String {
    let kept = ["as-of", "known-on", "dated-only"].compactMap { name in
      self[name].map { "\(name)=\(Percent.encode($0))" }
    }
    guard !kept.isEmpty else { return address }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let mark = parts[0].contains("?") ? "&" : "?"
    return parts[0] + mark + kept.joined(separator: "&") + (parts.count > 1 ? "#" + parts[1] : "")
  }

  /// This page's address with other fields; nil takes a field away.
  func address(with changes: KeyValuePairs<String, String?>) -> String {
    var pairs = request.query.pairs.filter { pair in !changes.contains { $0.key == pair.name } }
    for (name, value) in changes { if let value { pairs.append(.init(name: name, value: value)) } }
    let path = "/" + request.path.map(Percent.encode).joined(separator: "/")
    guard !pairs.isEmpty else { return path }
    return path + "?" + pairs.map { "\($0.name)=\(Percent.encode($0.value))" }.joined(separator: "&")
  }
}

/// An answer that is a page for people and an object for programs.
protocol Page {
  /// What it is about, for the window's title.
  var title: String { get }
  /// Writes what stands between the page's head and foot.
  func write(_ html: inout HTML, _ call: Call) throws
  /// Writes the fields of the answer.
  func write(_ json: inout JSONWriter, _ call: Call)
}

extension Page {
  /// What there is to say to a program.
  func write(_ json: inout JSONWriter, _ call: Call) { json.field("title", title) }
}
