import Archive
import Chronology
import Publishing
import Records

/// The reconciliation API of OpenRefine (W3C Entity Reconciliation Community Group, 0.2), with suggestions, preview and
/// data extension.
enum Reconciliation {
  static let routes: [Route] = [
    Route("/reconcile", "The reconciliation service's manifest; with “queries” or “extend”, its answers") {
      .reply(try answer($0, $0.request.query))
    },
    Route("/reconcile", "Reconciles names", method: .post, sender: .program) {
      .reply(try answer($0, $0.request.form))
    },
    Route("/reconcile/suggest/entity", "Suggests people, bodies and places") {
      .reply(try suggestEntities($0))
    },
    Route("/reconcile/suggest/type", "Suggests types") { .reply(suggest(types, $0)) },
    Route("/reconcile/suggest/property", "Suggests properties") { .reply(suggest(properties, $0)) },
    Route("/reconcile/extend/propose", "What columns can be made of") { call in
      .reply(
        json {
          $0.key("properties")
          $0.pairs(properties)
          $0.field("type", call["type"])
        })
    },
    Route("/reconcile/preview", "A few lines about somebody") { .reply(try preview($0)) },
  ]

  private static let types = [("Person", "Person"), ("Organization", "Body"), ("Place", "Place")]
  private static let properties = [
    ("birthDate", "birth date"), ("birthPlace", "birth place"), ("deathDate", "death date"),
    ("nationality", "nationality"), ("party", "party"), ("education", "education"),
    ("offices", "offices held"), ("alias", "other names"), ("documents", "documents"),
  ]
  /// How many queries or rows are answered at a time.
  private static let most = 1000

  private static func json(_ body: (inout JSONWriter) -> Void) -> Reply {
    var json = JSONWriter()
    json.object(body)
    return Reply(type: "application/json", body: json.bytes + [10])
  }

  private static func answer(_ call: Call, _ fields: FieldList) throws -> Reply {
    if let queries = fields["queries"] { return try reconcile(JSONInput(Array(queries.utf8)), call) }
    if let extend = fields["extend"] { return try self.extend(JSONInput(Array(extend.utf8)), call) }
    if case .bytes(let bytes) = call.request.body { return try reconcile(JSONInput(bytes), call) }
    return manifest(call)
  }

  private static func manifest(_ call: Call) -> Reply {
    let root = "http://\(call.request.headers[.host] ?? "127.0.0.1")"
    func place(_ json: inout JSONWriter, _ name: String, _ path: String) {
      json.key(name)
      json.object {
        $0.field("service_url", root)
        $0.field("service_path", path)
      }
    }
    return json {
      $0.field("versions", ["0.1", "0.2"])
      $0.field("name", "Chancery")
      $0.field("identifierSpace", root + "/people/")
      $0.field("schemaSpace", root + "/schema/")
      $0.key("defaultTypes")
      $0.pairs(types)
      $0.key("view")
      $0.object { $0.field("url", root + "/people/{{id}}") }
      $0.key("preview")
      $0.object {
        $0.field("url", root + "/reconcile/preview?id={{id}}")
        $0.field("width", 400)
        $0.field("height", 220)
      }
      $0.key("suggest")
      $0.object { json in
        for kind in ["entity", "type", "property"] { place(&json, kind, "/reconcile/suggest/\(kind)") }
      }
      $0.key("extend")
      $0.object { json in
        place(&json, "propose_properties", "/reconcile/extend/propose")
        json.key("property_settings")
        json.array([String]()) { $0.value($1) }
      }
      $0.field("batchSize", 100)
    }
  }

  private static func reconcile(_ queries: JSONInput, _ call: Call) throws -> Reply {
    let matching = Matching(archive: call.archive)
    let all = queries.fields.sorted { $0.key < $1.key }
    guard all.count <= most else {
      throw Problem(413, "Too many at once", "At most \(most) queries are answered at a time.")
    }
    let results = try all.map { key, query in
      let limit = min(max(query["limit"]?.count ?? 5, 1), 100)
      return (key: key, found: try matching.candidates(self.query(query), limit: limit))
    }
    return json { json in
      for (key, found) in results {
        json.key(key)
        json.object { json in
          json.key("result")
          json.array(Array(found.enumerated())) { json, item in
            json.object { write(item.element, isSure: item.offset == 0 && isSure(found), &$0) }
          }
        }
      }
    }
  }

  /// Whether the first of them is meant: it is very like, and nobody else comes near.
  private static func isSure(_ found: [Matching.Candidate]) -> Bool {
    guard let first = found.first, first.score >= 0.9 else { return false }
    return found.count < 2 || first.score - found[1].score >= 0.08
  }

  private static func write(_ candidate: Matching.Candidate, isSure: Bool, _ json: inout JSONWriter) {
    json.field("id", candidate.subject.handle)
    json.field("name", candidate.subject.name)
    json.key("score")
    json.value(decimal: candidate.score * 100)
    json.field("match", isSure)
    json.key("type")
    json.pairs(types.filter { $0.0 == candidate.subject.kind })
    json.field("description", "in \(Wording.count(candidate.subject.documents, "document"))")
    json.key("features")
    json.array(candidate.features) { json, feature in
      json.object {
        $0.field("id", feature.name)
        $0.key("value")
        $0.value(decimal: feature.value)
      }
    }
  }

  private static func query(_ input: JSONInput) -> Matching.Query {
    var query = Matching.Query(names: [input["query"]?.text].compactMap { $0 })
    let kinds = (input["type"]?.items ?? []).compactMap { $0["id"]?.text ?? $0.text }
    query.kinds = Set(kinds.filter { kind in types.contains { $0.0 == kind } })
    for property in input["properties"]?.items ?? [] {
      let values = (property["v"]?.items ?? []).compactMap { $0["name"]?.text ?? $0["id"]?.text ?? $0.text }
      switch property["pid"]?.text {
      case "birthDate": query.birthDates += values.compactMap { try? EDTF($0) }
      case "nationality": query.nationalities += values
      case "offices": query.offices += values
      case "alias": query.names += values
      default: break
      }
    }
    return query
  }

  // MARK: Suggestions

  private static func suggestEntities(_ call: Call) throws -> Reply {
    let subjects = try call.archive.subjects(beginning: call["prefix"] ?? "")
    return json {
      $0.key("result")
      $0.array(subjects) { json, subject in
        json.object {
          $0.field("id", subject.handle)
          $0.field("name", subject.name)
          $0.field(
            "description",
            "\(Wording.kind(subject.kind)) in \(Wording.count(subject.documents, "document"))")
        }
      }
    }
  }

  private static func suggest(_ all: [(String, String)], _ call: Call) -> Reply {
    let prefix = (call["prefix"] ?? "").lowercased()
    let found = all.filter { $0.0.lowercased().hasPrefix(prefix) || $0.1.lowercased().hasPrefix(prefix) }
    return json {
      $0.key("result")
      $0.pairs(found)
    }
  }

  // MARK: What is known of those that were matched

  private static func extend(_ input: JSONInput, _ call: Call) throws -> Reply {
    let wanted = (input["properties"]?.items ?? []).compactMap { $0["id"]?.text }
    let chosen = wanted.compactMap { id in properties.first { $0.0 == id } }
    let ids = (input["ids"]?.items ?? []).compactMap(\.text)
    guard ids.count <= most else {
      throw Problem(413, "Too many at once", "At most \(most) rows are made at a time.")
    }
    let rows = try ids.map { id -> (id: String, values: [[String]]) in
      guard let subject = try? call.archive.subject(named: id) else { return (id, chosen.map { _ in [] }) }
      return (id, try chosen.map { try values($0.0, of: subject, call) })
    }
    return json { json in
      json.key("meta")
      json.pairs(chosen)
      json.key("rows")
      json.object { json in
        for row in rows {
          json.key(row.id)
          json.object { json in
            for (property, values) in zip(chosen, row.values) {
              json.key(property.0)
              json.array(values) { json, value in json.object { $0.field("str", value) } }
            }
          }
        }
      }
    }
  }

  private static func values(_ property: String, of subject: Subject, _ call: Call) throws -> [String] {
    switch property {
    case "offices":
      try call.archive.offices(of: subject).map { term in
        let dates = [term.start, term.end].map { $0?.description ?? "" }.joined(separator: "/")
        return dates == "/" ? term.office : "\(term.office) (\(dates))"
      }
    case "alias": subject.names.filter { $0 != subject.name }
    case "documents": [String(subject.documents)]
    default: try call.archive.facts(of: subject).filter { $0.property.rawValue == property }.map(\.value)
    }
  }

  private static func preview(_ call: Call) throws -> Reply {
    let subject = try call.subject(call["id"] ?? "")
    let (facts, terms) = (try call.archive.facts(of: subject), try call.archive.offices(of: subject))
    let body = Frame.bare(subject.name) { html in
      html.tag("h1") { $0.name(subject.name, Addresses.person(subject.handle)) }
      html.tag("ul", ["class": "plain"]) { html in
        for fact in facts.prefix(3) {
          html.tag("li", Wording.parted(fact.property.rawValue) + ": " + Wording.value(fact))
        }
        for term in terms.prefix(5) { html.tag("li", "\(Wording.held(term)): \(term.office)") }
      }
    }
    var reply = Reply(type: "text/html; charset=utf-8", body: body)
    reply.isFramed = true
    return reply
  }
}

extension JSONWriter {
  /// Ids with their names.
  fileprivate mutating func pairs(_ pairs: [(String, String)]) {
    array(pairs) { json, pair in
      json.object {
        $0.field("id", pair.0)
        $0.field("name", pair.1)
      }
    }
  }
}
