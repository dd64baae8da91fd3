import Records

/// A whole page: head, what stands on every page, and the page's own.
enum Frame {
  static func page(_ page: any Page, _ call: Call) throws -> [UInt8] {
    var html = HTML()
    begin(&html, page.title)
    header(&html, call)
    try html.tag("main", ["id": "main", "tabindex": "-1"]) { try page.write(&$0, call) }
    html.tag("footer") { html in
      html.raw("<p>Chancery keeps what documents say and who says it; what is only claimed is marked so. ")
      html.tag("a", ["href": call.address(with: [:]).withSuffix(".json")], "This page as JSON")
      html.raw(" · <a href=\"/api/1/openapi.json\">API</a></p>")
    }
    html.raw("</body></html>\n")
    return html.bytes
  }

  /// A page for whoever is not in yet, or where something is wrong: without what an archive is needed for.
  static func bare(_ title: String, _ content: (inout HTML) -> Void) -> [UInt8] {
    var html = HTML()
    begin(&html, title)
    html.raw("<header class=\"top\"><a class=\"brand\" href=\"/\">Chancery</a></header>")
    html.tag("main", ["id": "main"], content)
    html.raw("</body></html>\n")
    return html.bytes
  }

  private static func begin(_ html: inout HTML, _ title: String) {
    html.raw(
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
      """)
    html.tag("title", title == "Chancery" ? title : title + " – Chancery")
    html.open("link", ["rel": "stylesheet", "href": Assets.style.address])
    html.open("link", ["rel": "icon", "type": "image/svg+xml", "href": Assets.icon.address])
    html.tag("script", ["src": Assets.script.address, "defer": ""]) { _ in }
    html.raw("</head><body><a class=\"skip\" href=\"#main\">Skip to the content</a>")
  }

  private static func header(_ html: inout HTML, _ call: Call) {
    html.tag("header", ["class": "top"]) { html in
      html.raw("<a class=\"brand\" href=\"/\">Chancery</a>")
      html.tag("form", ["action": "/search", "role": "search", "class": "search"]) { html in
        html.open(
          "input",
          [
            "type": "search", "name": "q", "value": call.request.path == ["search"] ? call["q"] : nil,
            "aria-label": "Search names and documents",
            "placeholder": "Search names and documents, in any script",
            "autocomplete": "off", "list": "suggestions", "dir": "auto",
          ])
        html.raw("<datalist id=\"suggestions\"></datalist><button>Search</button>")
      }
      html.tag("nav", ["aria-label": "Pages"]) { html in
        let here = call.request.path.first
        for (name, address) in pages where name != "Read" || call.viewer.role == .reviewer {
          html.tag(
            "a", ["href": address, "aria-current": here == String(address.dropFirst()) ? "page" : nil], name)
        }
      }
      if call.site.isClosed {
        html.tag("form", ["action": "/leave", "method": "post", "class": "viewer"]) { html in
          html.formKey(call)
          html.text(call.viewer.name)
          html.raw(" <button>Leave</button>")
        }
      }
    }
    dates(&html, call)
  }

  private static let pages = [
    ("Documents", "/documents"), ("Offices", "/offices"), ("Conflicts", "/conflicts"), ("Map", "/map"),
    ("Review", "/review"), ("Read", "/read"),
  ]

  /// Where the page's dates are chosen.
  private static func dates(_ html: inout HTML, _ call: Call) {
    let isSet = call["as-of"] != nil || call["known-on"] != nil
    html.tag("details", ["class": "dates", "open": isSet ? "" : nil]) { html in
      html.tag("summary") { html in
        html.text(
          call["as-of"].map { "As of \($0)" } ?? "As of any date")
        if let known = call["known-on"] { html.text(", known on \(known)") }
      }
      html.tag("form", ["action": call.address(with: [:]), "aria-label": "Dates of the answer"]) { html in
        for pair in call.request.query.pairs where !["as-of", "known-on", "dated-only"].contains(pair.name) {
          html.open("input", ["type": "hidden", "name": pair.name, "value": pair.value])
        }
        for (name, label) in [("as-of", "As of"), ("known-on", "Known on")] {
          html.tag("label") { html in
            html.text(label + " ")
            html.open(
              "input",
              [
                "name": name, "value": call[name] ?? "", "placeholder": "2016, 2016-12, 2016-12-29",
                "size": "14",
              ])
          }
        }
        html.raw("<button>Show</button>")
        if isSet {
          html.raw(" ")
          html.tag(
            "a", ["href": call.address(with: ["as-of": nil, "known-on": nil, "dated-only": nil])], "any date")
        }
      }
    }
  }
}

extension HTML {
  /// What shows that a form was sent from a page of ours.
  mutating func formKey(_ call: Call) {
    open("input", ["type": "hidden", "name": "key", "value": call.viewer.formKey])
  }
}

extension String {
  /// An address with an ending behind its path.
  fileprivate func withSuffix(_ suffix: String) -> String {
    let parts = split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0] == "/" ? "/start" : parts[0]
    return path + suffix + (parts.count > 1 ? "?" + parts[1] : "")
  }
}
