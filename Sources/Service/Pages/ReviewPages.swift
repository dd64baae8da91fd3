import Archive
import Publishing
import Records

/// The queue: pairs that may be one person, each with what speaks for and against it side by side.
struct ReviewPage: Page {
  /// A pair with what is known of both.
  struct Pair {
    let doubt: IdentityDoubt
    let one: Profile
    let other: Profile
  }

  let pairs: [Pair]
  let conflicts: [OpenConflict]
  let decisions: [Decision]
  let words: String
  /// Where the next answer goes on; nil at the end.
  let last: String?

  init(_ call: Call) throws {
    words = call["q"] ?? ""
    let limit = try call.number("limit", 1...100, standard: 10)
    let name = words.isEmpty ? nil : words
    let after = call["after"]
    let isBehindPairs = after?.contains("-") ?? false
    let doubts =
      isBehindPairs ? [] : try call.archive.identityDoubts(limit: limit, after: after, naming: name)
    pairs = try doubts.map {
      Pair(
        doubt: $0, one: try call.archive.profile(of: $0.one), other: try call.archive.profile(of: $0.other))
    }
    // Pairs come first; conflicts behind the last of them, and on the first page beside them.
    let room = after == nil ? limit : limit - doubts.count
    conflicts =
      room == 0
      ? [] : try call.archive.openConflicts(limit: room, after: isBehindPairs ? after : nil, naming: name)
    last =
      doubts.count == limit
      ? doubts.last?.id : conflicts.count == room ? conflicts.last?.id ?? doubts.last?.id : nil
    decisions = Array(try call.archive.decisions().suffix(20).reversed())
  }

  var title: String { "Review" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.raw("<h1>Review</h1>")
    let mayDecide = call.viewer.role == .reviewer
    if !mayDecide { html.raw("<p class=\"note\">You may look; a reviewer’s token is needed to decide.</p>") }
    html.raw(
      "<p class=\"keys\">Keys: <kbd>j</kbd> <kbd>k</kbd> next and last, <kbd>a</kbd> one person, or all may stand, "
    )
    html.raw(
      "<kbd>r</kbd> two people, or the first is wrong, <kbd>m</kbd> merge with somebody else, <kbd>u</kbd> undo.</p>"
    )
    if pairs.isEmpty, conflicts.isEmpty {
      html.raw("<p class=\"empty\">Nothing waits to be decided. What was decided can be undone below.</p>")
    }
    for pair in pairs { try write(pair, mayDecide, &html, call) }
    for open in conflicts { write(open, mayDecide, &html, call) }
    if let last {
      html.tag("p", ["class": "more"]) {
        $0.tag("a", ["href": call.address(with: ["after": last]), "rel": "next"], "Next")
      }
    }
    html.section("decided", "Decided lately", isEmpty: decisions.isEmpty) { html in
      html.decisions(decisions, mayDecide, call)
      html.tag("p") { $0.name("All decisions", "/review/log") }
    }
  }

  private func write(_ pair: Pair, _ mayDecide: Bool, _ html: inout HTML, _ call: Call) throws {
    let doubt = pair.doubt
    try html.tag(
      "article",
      ["class": "pair", "tabindex": "-1", "id": "p-\(doubt.id)", "aria-labelledby": "n-\(doubt.id)"]
    ) {
      html in
      html.tag("h2", ["id": "n-\(doubt.id)"]) { html in
        html.name(doubt.one.name, call.link(Addresses.person(doubt.one.handle)))
        html.raw(" and ")
        html.name(doubt.other.name, call.link(Addresses.person(doubt.other.handle)))
      }
      html.tag(
        "p", ["class": "faint"],
        "\(Wording.points(doubt.points)) points; \(doubt.reasons.joined(separator: "; "))")
      try html.tag("div", ["class": "columns two"]) { html in
        for profile in [pair.one, pair.other] {
          try html.tag("div") { html in
            html.tag("h3", ["dir": "auto"], profile.subject.names.prefix(6).joined(separator: " · "))
            html.tag("ul", ["class": "plain"]) { html in
              for fact in profile.facts.prefix(6) {
                html.tag("li") { html in
                  html.text(Wording.parted(fact.property.rawValue) + ": " + Wording.value(fact))
                  html.evidence(fact.evidence, call)
                }
              }
            }
            try html.terms(Array(profile.offices.prefix(6)), call)
          }
        }
      }
      guard mayDecide else { return }
      html.verdict(call, "/review/decide", of: "pair", doubt.id) { html in
        html.raw("<button name=\"verdict\" value=\"accept\" data-key=\"a\">One person</button>")
        html.raw("<button name=\"verdict\" value=\"reject\" data-key=\"r\">Two people</button>")
      }
    }
  }

  /// What sources disagree about, with a button for each side that may be wrong.
  private func write(_ open: OpenConflict, _ mayDecide: Bool, _ html: inout HTML, _ call: Call) {
    html.tag(
      "article",
      ["class": "pair", "tabindex": "-1", "id": "p-\(open.id)", "aria-labelledby": "n-\(open.id)"]
    ) { html in
      html.tag("h2", ["id": "n-\(open.id)"]) { html in
        html.name(open.subject.name, call.link(Addresses.person(open.subject.handle)))
        html.text(": " + Wording.parted(open.conflict.property ?? open.conflict.kind))
      }
      html.conflict(open.conflict, call, isOpen: true)
      guard mayDecide else { return }
      html.verdict(call, "/review/settle", of: "conflict", open.id) { html in
        html.raw("<button name=\"wrong\" value=\"\" data-key=\"a\">Both may stand</button>")
        for (index, side) in open.conflict.sides.enumerated() {
          html.tag(
            "button",
            [
              "name": "wrong", "value": String(index + 1), "class": "wrong",
              "data-key": index == 0 ? "r" : nil,
            ]
          ) { html in
            html.raw("Wrong: ")
            html.text(String(HTML.cut(side.value).prefix(60)))
          }
        }
      }
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.fields(pairs.map(\.doubt), conflicts, after: last)
    json.fields(decisions)
  }
}

/// Every decision, the last first.
struct DecisionsPage: Page {
  let decisions: Portion<Decision>

  init(_ call: Call) throws {
    decisions = try Portion(call, size: 100) { start, _ in
      try call.archive.decisions().reversed().dropFirst(start)
    }
  }

  var title: String { "Decisions" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.raw("<h1>What was decided</h1>")
    if decisions.items.isEmpty {
      html.raw("<p class=\"empty\">Nothing has been decided.</p>")
    } else {
      html.decisions(decisions.items, call.viewer.role == .reviewer, call)
    }
    html.more(call, decisions)
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.fields(decisions.items)
    json.next(decisions)
  }
}

extension HTML {
  /// A form by which a reviewer decides about one thing, with the reason; `buttons` writes what can be decided.
  mutating func verdict(
    _ call: Call, _ action: String, of name: String, _ value: String, _ buttons: (inout HTML) -> Void
  ) {
    tag("form", ["action": action, "method": "post", "class": "verdict"]) { html in
      html.formKey(call)
      html.open("input", ["type": "hidden", "name": name, "value": value])
      // The first button of a form is what Enter in its field presses: this one does nothing, so that nothing is
      // decided by it.
      html.raw("<button disabled hidden></button><label>because <input name=\"reason\"></label>")
      buttons(&html)
    }
  }

  /// A table of decisions, each with a button that takes it back.
  mutating func decisions(_ decisions: [Decision], _ mayDecide: Bool, _ call: Call) {
    tag("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": "Decisions"]) { html in
      html.tag("table", ["class": "grid"]) { html in
        html.raw("<thead><tr><th scope=\"col\">No.</th><th scope=\"col\">When</th><th scope=\"col\">Who</th>")
        html.raw(
          "<th scope=\"col\">What</th><th scope=\"col\">Why</th><th scope=\"col\">Undo</th></tr></thead>")
        html.tag("tbody") { html in
          for decision in decisions { html.decision(decision, mayDecide, call) }
        }
      }
    }
  }

  private mutating func decision(_ decision: Decision, _ mayDecide: Bool, _ call: Call) {
    tag("tr", ["class": decision.isInForce ? nil : "undone"]) { html in
      html.tag("td", ["class": "number"], String(decision.number))
      html.tag("td", ["class": "when"], decision.time)
      html.tag("td", ["dir": "auto"], decision.author)
      html.tag("td", ["dir": "auto"]) { html in
        html.tag("b", decision.verb.rawValue)
        html.text(" " + (decision.undoes.map { "decision \($0)" } ?? decision.about.joined(separator: ", ")))
        if let edit = decision.edit { html.text(" " + edit) }
      }
      html.tag("td", ["dir": "auto"], decision.reason)
      html.tag("td") { html in
        guard decision.isInForce else {
          html.text("undone")
          return
        }
        guard mayDecide else { return }
        html.tag("form", ["action": "/review/undo", "method": "post"]) { html in
          html.formKey(call)
          html.open("input", ["type": "hidden", "name": "number", "value": String(decision.number)])
          html.tag("button", ["aria-label": "Undo decision \(decision.number)"], "Undo")
        }
      }
    }
  }
}

/// What browsers send to decide. Each is done by a connection that writes, one at a time.
enum Decisions {
  /// Decides a pair of the queue.
  static func decide(_ call: Call) throws -> Reply {
    let form = call.request.form
    guard let pair = form["pair"], let verdict = form["verdict"], ["accept", "reject"].contains(verdict)
    else {
      throw Problem(
        400, "Nothing to decide", "A decision needs “pair” and “verdict”, which is accept or reject.")
    }
    guard let doubt = try? call.archive.identityDoubts([pair]).first else {
      throw Problem(
        409, "Decided already",
        "The pair \(pair) no longer waits: somebody has decided it, or new documents have.",
        choices: [.init(text: "Back to the queue", address: "/review")])
    }
    return try call.decided("/review") { archive in
      try archive.decide(
        doubt, areOne: verdict == "accept", by: call.site.author(call.viewer), reason: form["reason"] ?? "")
    }
  }

  /// Settles what sources disagree about.
  static func settle(_ call: Call) throws -> Reply {
    let form = call.request.form
    guard let id = form["conflict"] else {
      throw Problem(400, "Nothing to settle", "A decision needs “conflict”, and “wrong” where a side is.")
    }
    let side = form["wrong"].flatMap(Int.init)
    return try call.decided("/review") { archive in
      try archive.decide(
        try archive.openConflict(id), rejecting: side, by: call.site.author(call.viewer),
        reason: form["reason"] ?? "")
    }
  }

  /// Says that two are one.
  static func merge(_ call: Call) throws -> Reply {
    let form = call.request.form
    guard let first = form["one"], let second = form["other"] else {
      throw Problem(400, "Nobody to merge", "A merge needs “one” and “other”: names, or words with @.")
    }
    let (one, other) = (try call.subject(first), try call.subject(second))
    return try call.decided(Addresses.person(one.handle)) { archive in
      try archive.merge(
        try archive.subject(named: one.handle), try archive.subject(named: other.handle),
        by: call.site.author(call.viewer), reason: form["reason"] ?? "")
    }
  }

  /// Says that somebody is two.
  static func split(_ call: Call) throws -> Reply {
    let form = call.request.form
    let documents = form.all("document")
    guard let name = form["one"], !documents.isEmpty else {
      throw Problem(400, "Nothing to split", "Choose the documents that name somebody else.")
    }
    let subject = try call.subject(name)
    return try call.decided(Addresses.person(subject.handle)) { archive in
      try archive.split(
        try archive.subject(named: subject.handle), from: documents, by: call.site.author(call.viewer),
        reason: form["reason"] ?? "")
    }
  }

  /// Takes a decision back.
  static func undo(_ call: Call) throws -> Reply {
    guard let number = call.request.form["number"].flatMap({ Int64($0) }) else {
      throw Problem(400, "No decision", "An undo needs the “number” of a decision.")
    }
    return try call.decided("/review") { archive in
      try archive.undo(number, by: call.site.author(call.viewer), reason: call.request.form["reason"] ?? "")
    }
  }

  /// Says that a record is right, or wrong, or has another value in a field.
  static func record(_ call: Call) throws -> Reply {
    let form = call.request.form
    guard let record = form["record"], let verb = form["verdict"].flatMap(Decision.Verb.init),
      [.accept, .reject, .edit].contains(verb)
    else {
      throw Problem(
        400, "Nothing to decide",
        "A decision needs “record” (document/record, as evidence names them) and “verdict”, which is accept, reject or edit."
      )
    }
    let edit = form["edit"].flatMap { $0.isEmpty ? nil : $0 }
    guard verb != .edit || edit != nil else {
      throw Problem(400, "Nothing to change", "“edit” has a field and its value, as end=1994-05.")
    }
    let document = String(record.prefix { $0 != "/" })
    return try call.decided(Addresses.document(document)) { archive in
      try archive.decide(
        verb, record: record, edit: verb == .edit ? edit : nil, by: call.site.author(call.viewer),
        reason: form["reason"] ?? "")
    }
  }
}

extension Call {
  /// Decides, and answers a program with the decision's number, a browser with the page to go to.
  func decided(_ address: String, _ decide: (Archive) throws -> Int64) throws -> Reply {
    var number: Int64 = 0
    try site.change { number = try decide($0) }
    guard !site.wantsPage(request) else { return .see(address) }
    var json = JSONWriter()
    json.object { $0.field("decision", Int(number)) }
    return Reply(type: "application/json", body: json.bytes + [10])
  }
}
