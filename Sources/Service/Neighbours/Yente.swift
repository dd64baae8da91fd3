import Archive
import Chronology
import Records

/// The shapes of yente, OpenSanctions' service for matching: `/match`, `/search` and `/entities`, with FollowTheMoney
/// entities.
enum Yente {
  static let dataset = "chancery"

  static let routes: [Route] = [
    Route("/match/{dataset}", "Matches entities, in the shape of yente", method: .post, sender: .program) {
      .reply(try match($0))
    },
    Route("/search/{dataset}", "Searches entities, in the shape of yente") { .reply(try search($0)) },
    Route("/entities/{entity}", "An entity, in the shape of yente") { .reply(try entity($0)) },
    Route("/catalog", "The data sets, in the shape of yente") { .reply(catalog($0)) },
  ]

  private static let features = [
    ("name", "how much the names are alike, in any script"), ("birthDate", "whether birth dates agree"),
    ("nationality", "whether nationalities agree"), ("office", "whether an office was held"),
  ]

  /// A query with what was found for it.
  private struct Answer {
    let key: String
    let input: JSONInput
    let found: [Matching.Candidate]
  }

  private static func match(_ call: Call) throws -> Reply {
    try check(call)
    guard case .bytes(let bytes) = call.request.body else {
      throw Problem(400, "Nothing to match", "Send {\"queries\": {…}} as JSON.")
    }
    let limit = try call.number("limit", 1...100, standard: 5)
    let (threshold, cutoff) = (try fraction("threshold", call) ?? 0.7, try fraction("cutoff", call) ?? 0.5)
    let queries = (try JSONInput(bytes)["queries"]?.fields ?? [:]).sorted { $0.key < $1.key }
    guard !queries.isEmpty, queries.count <= 1000 else {
      throw Problem(400, "Nothing to match", "“queries” is an object of 1 to 1000 entities.")
    }
    let matching = Matching(archive: call.archive)
    let answers = try queries.map { key, input in
      let found = try matching.candidates(query(input), limit: limit).filter { $0.score >= cutoff }
      return Answer(key: key, input: input, found: found)
    }
    let entities = try Dictionary(
      answers.flatMap(\.found).map { ($0.subject.handle, try properties($0.subject, call)) },
      uniquingKeysWith: { one, _ in one })
    return json { json in
      json.key("responses")
      json.object { json in
        for answer in answers {
          json.key(answer.key)
          json.object { write(answer, entities, threshold, &$0) }
        }
      }
      json.key("matcher")
      json.object { json in
        for (name, meaning) in features {
          json.key(name)
          json.object { $0.field("description", meaning) }
        }
      }
      json.field("limit", limit)
    }
  }

  private static func write(
    _ answer: Answer, _ entities: [String: [(String, [String])]], _ threshold: Double,
    _ json: inout JSONWriter
  ) {
    json.field("status", 200)
    json.key("results")
    json.array(answer.found) { json, candidate in
      json.object { json in
        write(candidate.subject, entities[candidate.subject.handle] ?? [], &json)
        json.key("score")
        json.value(decimal: candidate.score)
        json.field("match", candidate.score >= threshold)
        json.key("features")
        json.object { json in
          for feature in candidate.features {
            json.key(feature.name)
            json.value(decimal: feature.value)
          }
        }
      }
    }
    json.total(answer.found.count)
    json.key("query")
    json.object { json in
      json.field("schema", answer.input["schema"]?.text ?? "Person")
      json.key("properties")
      json.object { json in
        let given = (answer.input["properties"]?.fields ?? [:]).sorted { $0.key < $1.key }
        for (name, values) in given { json.field(name, values.items.compactMap(\.text)) }
      }
    }
  }

  private static func query(_ input: JSONInput) -> Matching.Query {
    func values(_ names: String...) -> [String] {
      names.flatMap { input["properties"]?[$0]?.items.compactMap(\.text) ?? [] }
    }
    var query = Matching.Query(names: values("name", "alias", "weakAlias"))
    if query.names.isEmpty {
      let parts = values("firstName", "middleName", "lastName")
      if !parts.isEmpty { query.names = [parts.joined(separator: " ")] }
    }
    switch input["schema"]?.text {
    case "Person": query.kinds = ["Person"]
    case "Organization", "Company", "PublicBody", "LegalEntity": query.kinds = ["Organization"]
    default: break
    }
    query.birthDates = values("birthDate").compactMap { try? EDTF($0) }
    query.nationalities = values("nationality", "country")
    query.offices = values("position")
    return query
  }

  private static func search(_ call: Call) throws -> Reply {
    try check(call)
    let limit = try call.number("limit", 0...500, standard: 10)
    let offset = try call.number("offset", 0...9999, standard: 0)
    var subjects = try call["q"].map { try call.archive.subjects(named: $0) } ?? []
    if let schema = call["schema"], schema != "Thing" { subjects = subjects.filter { $0.kind == schema } }
    let found = try subjects.dropFirst(offset).prefix(limit).map { ($0, try properties($0, call)) }
    return json { json in
      json.key("results")
      json.array(found) { json, one in json.object { write(one.0, one.1, &$0) } }
      json.key("facets")
      json.object { _ in }
      json.total(subjects.count)
      json.field("limit", limit)
      json.field("offset", offset)
    }
  }

  private static func entity(_ call: Call) throws -> Reply {
    let id = call.parameters["entity"] ?? ""
    let handle = id.hasPrefix("@") ? id : "@" + (id.split(separator: "-").last.map(String.init) ?? id)
    let subject = try call.subject(handle)
    let values = try properties(subject, call)
    return json { write(subject, values, &$0) }
  }

  private static func catalog(_ call: Call) -> Reply {
    json { json in
      json.key("datasets")
      json.array([dataset]) { json, name in
        json.object {
          $0.field("name", name)
          $0.field("title", "Chancery")
          $0.field("load", true)
          $0.field("version", call.site.options.version)
        }
      }
    }
  }

  // MARK: FollowTheMoney

  /// What documents state, and nothing that they only report.
  private static func properties(_ subject: Subject, _ call: Call) throws -> [(String, [String])] {
    var values: [(String, [String])] = [("name", [subject.name])]
    func add(_ name: String, _ found: [String]) {
      var once: [String] = []
      for value in found where !once.contains(value) { once.append(value) }
      if !once.isEmpty { values.append((name, once)) }
    }
    add("alias", subject.names.filter { $0 != subject.name })
    guard subject.kind == "Person" else { return values }
    let facts = try call.archive.facts(of: subject)
    for property in ["birthDate", "birthPlace", "deathDate", "nationality", "education", "religion"] {
      add(property, facts.filter { $0.property.rawValue == property }.map(\.value))
    }
    add("political", facts.filter { $0.property == .party }.map(\.value))
    add("position", try call.archive.offices(of: subject).map(\.office))
    return values
  }

  private static func write(
    _ subject: Subject, _ properties: [(String, [String])], _ json: inout JSONWriter
  ) {
    json.field("id", "chancery-\(subject.kind.lowercased())-\(subject.handle.dropFirst())")
    json.field("caption", subject.name)
    json.field("schema", subject.kind)
    json.key("properties")
    json.object { json in
      for (name, values) in properties { json.field(name, values) }
    }
    json.field("datasets", [dataset])
    json.field("referents", [String]())
    json.field("target", subject.kind == "Person")
  }

  private static func json(_ body: (inout JSONWriter) -> Void) -> Reply {
    var json = JSONWriter()
    json.object(body)
    return Reply(type: "application/json", body: json.bytes + [10])
  }

  private static func check(_ call: Call) throws {
    let name = call.parameters["dataset"] ?? ""
    guard ["default", "all", dataset].contains(name) else {
      throw Problem(404, "No such data set", "There is one data set, “\(dataset)”; “default” is the same.")
    }
  }

  private static func fraction(_ name: String, _ call: Call) throws -> Double? {
    guard let text = call[name] else { return nil }
    guard let value = Double(text), (0...1).contains(value) else {
      throw Problem(400, "No fraction", "“\(name)” is a number from 0 to 1, not “\(text)”.")
    }
    return value
  }
}

extension JSONWriter {
  /// How many there are, as Elasticsearch tells it.
  fileprivate mutating func total(_ count: Int) {
    key("total")
    object {
      $0.field("value", count)
      $0.field("relation", "eq")
    }
  }
}
