import Archive
import Publishing
import Records

/// What a search found: names, and documents with the lines that have the words.
struct SearchPage: Page {
  let words: String
  let result: SearchResult?

  init(_ call: Call) throws {
    words = call["q"] ?? ""
    var limits = SearchLimits()
    limits.count = try call.number("limit", 1...200, standard: 20)
    if let kind = call["kind"] {
      guard let known = SearchLimits.Kind(rawValue: kind) else {
        let kinds = SearchLimits.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(400, "No such kind", "“kind” is one of \(kinds), not “\(kind)”.")
      }
      limits.kind = known
    }
    limits.format = call["format"]
    limits.language = call["language"]
    limits.from = try call.date("from")
    limits.to = try call.date("to")
    limits.office = call["office"]
    result = words.isEmpty ? nil : try call.archive.search(words, limits)
  }

  var title: String { words.isEmpty ? "Search" : "Search: \(words)" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1", ["dir": "auto"], title)
    filters(&html, call)
    guard let result else {
      html.raw("<p class=\"empty\">Type a name in any script, or words that stand in documents; ")
      html.raw("words in “double quotes” stand together, and a word may end in *.</p>")
      return
    }
    if result.subjects.isEmpty, result.documents.isEmpty {
      html.raw("<p class=\"empty\">Nothing has these words. Try fewer or other words, a part of a name, ")
      html.raw("or take limits away.</p>")
    }
    html.section(
      "names", result.isNear ? "Names like it" : "Names", count: result.subjects.count,
      isEmpty: result.subjects.isEmpty
    ) { html in
      html.tag("ul", ["class": "plain"]) { html in
        for subject in result.subjects {
          html.tag("li") { html in
            html.name(subject.name, call.link(Addresses.person(subject.handle)))
            html.tag(
              "span", ["class": "faint"],
              " \(Wording.kind(subject.kind)), in \(Wording.count(subject.documents, "document"))")
            let others = subject.names.dropFirst().prefix(4)
            if !others.isEmpty {
              html.tag("p", ["class": "faint", "dir": "auto"], others.joined(separator: " · "))
            }
          }
        }
      }
    }
    html.section("documents", "Documents", count: result.documents.count, isEmpty: result.documents.isEmpty) {
      html in
      html.tag("ol", ["class": "hits"]) { html in
        for hit in result.documents { html.tag("li") { write(hit, &$0, call) } }
      }
    }
  }

  private func write(_ hit: SearchResult.Hit, _ html: inout HTML, _ call: Call) {
    html.name(
      hit.title ?? Wording.document(id: hit.document, title: nil, source: hit.source),
      call.link(Addresses.document(hit.document)))
    if let date = hit.date {
      html.raw(" ")
      html.date(date)
    }
    html.tag("ul", ["class": "lines"]) { html in
      for line in hit.lines {
        html.tag("li", ["dir": "auto"]) { html in
          let bytes = Array(line.text.utf8)
          var end = 0
          for match in line.matches where match.lowerBound >= end && match.upperBound <= bytes.count {
            html.text(bytes[end..<match.lowerBound])
            html.tag("mark") { $0.text(bytes[match]) }
            end = match.upperBound
          }
          html.text(bytes[end...])
        }
      }
    }
  }

  private func filters(_ html: inout HTML, _ call: Call) {
    html.tag(
      "form", ["action": "/search", "class": "filters", "role": "search", "aria-label": "Search with limits"]
    ) { html in
      html.open(
        "input",
        ["type": "search", "name": "q", "value": words, "aria-label": "Words", "size": "30", "dir": "auto"])
      html.tag("label") { html in
        html.raw("kind ")
        html.tag("select", ["name": "kind"]) { html in
          html.raw("<option value=\"\">any</option>")
          for kind in SearchLimits.Kind.allCases {
            html.tag("option", ["selected": call["kind"] == kind.rawValue ? "" : nil], kind.rawValue)
          }
        }
      }
      for (name, hint) in [
        ("office", "words of a title"), ("from", "2016"), ("to", "2017-06"), ("language", "en"),
      ] {
        html.tag("label") { html in
          html.text(name + " ")
          html.open("input", ["name": name, "value": call[name] ?? "", "placeholder": hint, "size": "12"])
        }
      }
      html.raw("<button>Search</button>")
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    if let result { json.fields(result, known: call.archive.known) }
  }
}
