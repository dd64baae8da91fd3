import Archive
import Publishing
import Records

/// The versions of a document, and what one says otherwise than another: the present one than the one before, where
/// nothing else is asked.
struct VersionsPage: Page {
  let versions: [DocumentVersion]
  let from: DocumentVersion?
  let to: DocumentVersion?
  let changes: [Change]

  init(_ call: Call) throws {
    let id = call.parameters["document"] ?? ""
    let archive = try call.archive.reader(withEverything: true)
    let versions = try archive.versions(of: id)
    func version(_ name: String) throws -> DocumentVersion? {
      guard let wanted = call[name] else { return nil }
      guard let found = versions.first(where: { $0.info.id == wanted }) else {
        throw Problem(404, "No such version", "“\(wanted)” is no version of this document.")
      }
      return found
    }
    guard let own = versions.first(where: { $0.info.id == id }) ?? versions.first else {
      throw Problem(
        404, "No such document", "No document “\(id)” is in this archive.",
        choices: [.init(text: "All documents", address: "/documents")])
    }
    let last = try version("to") ?? own
    let before = versions.firstIndex { $0.info.id == last.info.id }.flatMap { index in
      versions.indices.contains(index + 1) ? versions[index + 1] : nil
    }
    let first = try version("from") ?? before
    changes = if let first { try archive.changes(from: first, to: last) } else { [] }
    (self.versions, from, to) = (versions, first, first == nil ? nil : last)
  }

  var title: String {
    "Versions of \(versions.first?.info.title ?? versions.first?.info.source ?? "a document")"
  }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1", ["dir": "auto"], title)
    html.tag("ul", ["class": "plain"]) { html in
      for version in versions {
        html.tag("li") { html in
          if version.isSuperseded {
            html.tag("span", ["class": "faint"], String(version.info.id.dropFirst(7).prefix(8)))
          } else {
            html.name(String(version.info.id.dropFirst(7).prefix(8)), Addresses.document(version.info.id))
          }
          html.text(version.read.map { ", read \($0)" } ?? "")
          html.text(version.isSuperseded ? ", kept" : ", present")
        }
      }
    }
    guard from != nil else {
      html.raw("<p class=\"empty\">It has been read in one version only.</p>")
      return
    }
    for (kind, words) in [(Change.Kind.gained, "Gained"), (.lost, "Lost")] {
      let some = changes.filter { $0.kind == kind }
      html.section(kind.rawValue, words, count: some.count, isEmpty: some.isEmpty) { html in
        html.tag("ul", ["class": "plain"]) { html in
          for change in some { html.tag("li") { $0.change(change) } }
        }
      }
    }
    if changes.isEmpty { html.raw("<p class=\"empty\">Both say the same.</p>") }
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.key("versions")
    json.array(versions) { json, version in
      json.object {
        $0.field("id", version.info.id)
        $0.field("title", version.info.title)
        $0.field("source", version.info.source)
        $0.field("read", version.read)
        $0.field("superseded", version.isSuperseded)
      }
    }
    json.field("from", from?.info.id)
    json.field("to", to?.info.id)
    json.fields(changes)
  }
}

extension HTML {
  /// What was gained or lost, with its words to open.
  mutating func change(_ change: Change) {
    tag("span", ["class": "mark \(change.record)"], change.record)
    tag("span", ["dir": "auto"], " " + Self.cut(change.text))
    tag("details") { html in
      html.raw("<summary>its words</summary>")
      html.tag("q", ["dir": "auto"], Self.cut(change.quote))
    }
  }
}
