import Archive
import Chronology
import Publishing
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
    Route("/algorithms", "How entities are matched, in the shape of yente") { _ in .reply(algorithms()) },
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

  /// Somebody as FollowTheMoney has him.
  private struct Entity {
    let subject: Subject
    let schema: String
    let properties: [(String, [String])]

    var id: String { Yente.id(subject) }
  }

  /// The id that the export gives as well.
  private static func id(_ subject: Subject) -> String { "chancery-" + Identifier.of(subject) }

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
    let excluded = Set(call.request.query.all("exclude_entity_ids"))
    let answers = try queries.map { key, input in
      guard let query = query(input), !isExcluded(call) else {
        return Answer(key: key, input: input, found: [])
      }
      let found = try matching.candidates(query, limit: limit + excluded.count).filter {
        $0.score >= cutoff && !excluded.contains(id($0.subject))
      }
      return Answer(key: key, input: input, found: Array(found.prefix(limit)))
    }
    let entities = try Dictionary(
      answers.flatMap(\.found).map { ($0.subject.handle, try entity(of: $0.subject, call)) },
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
      writeFeatures(&json)
      json.field("limit", limit)
    }
  }

  private static func write(
    _ answer: Answer, _ entities: [String: Entity], _ threshold: Double, _ json: inout JSONWriter
  ) {
    json.field("status", 200)
    json.key("results")
    json.array(answer.found) { json, candidate in
      json.object { json in
        if let entity = entities[candidate.subject.handle] { write(entity, &json) }
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
        json.key("explanations")
        json.object { json in
          for feature in candidate.features {
            json.key(feature.name)
            json.object { json in
              json.key("score")
              json.value(decimal: feature.value)
              json.field("detail", features.first { $0.0 == feature.name }?.1)
            }
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

  /// What a query asks for; nil where nobody here is of its schema.
  private static func query(_ input: JSONInput) -> Matching.Query? {
    func values(_ names: String...) -> [String] {
      names.flatMap { input["properties"]?[$0]?.items.compactMap(\.text) ?? [] }
    }
    var query = Matching.Query(names: values("name", "alias", "weakAlias"))
    if query.names.isEmpty {
      let parts = values("firstName", "middleName", "lastName")
      if !parts.isEmpty { query.names = [parts.joined(separator: " ")] }
    }
    guard let kinds = kinds(of: input["schema"]?.text ?? "Thing") else { return nil }
    query.kinds = kinds
    query.birthDates = values("birthDate").compactMap { try? EDTF($0) }
    query.nationalities = values("nationality", "country")
    query.offices = values("position")
    return query
  }

  /// The kinds whose entities are of a schema or of one below it; nil where none are.
  private static func kinds(of schema: String) -> Set<String>? {
    switch schema {
    case "Person": ["Person"]
    case "Organization", "Company", "PublicBody": ["Organization"]
    case "LegalEntity", "Thing": ["Person", "Organization", "Group"]
    default: nil
    }
  }

  /// Whether what is asked leaves this data set out, or wants a topic, of which it has none.
  private static func isExcluded(_ call: Call) -> Bool {
    let query = call.request.query
    return query.all("exclude_dataset").contains(dataset) || !query.all("topics").isEmpty
  }

  private static func search(_ call: Call) throws -> Reply {
    try check(call)
    let limit = try call.number("limit", 0...500, standard: 10)
    let offset = try call.number("offset", 0...9999, standard: 0)
    let kinds = isExcluded(call) ? nil : kinds(of: call["schema"] ?? "Thing")
    let excluded = Set(call.request.query.all("exclude_entity_ids"))
    var subjects = try kinds == nil ? [] : call["q"].map { try call.archive.subjects(named: $0) } ?? []
    subjects = subjects.filter { kinds?.contains($0.kind) ?? false && !excluded.contains(id($0)) }
    let countries = Set(call.request.query.all("countries"))
    if !countries.isEmpty {
      subjects = try subjects.prefix(500).filter { subject in
        try entity(of: subject, call).properties.contains {
          $0.0 == "nationality" && !countries.isDisjoint(with: $0.1)
        }
      }
    }
    let found = try subjects.dropFirst(offset).prefix(limit).map { try entity(of: $0, call) }
    return json { json in
      json.key("results")
      json.array(found) { json, one in json.object { write(one, &$0) } }
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
    let entity = try entity(of: try call.subject(handle), call)
    return json { write(entity, &$0) }
  }

  /// What a match goes by.
  private static func writeFeatures(_ json: inout JSONWriter) {
    json.object { json in
      for (name, meaning) in features {
        json.key(name)
        json.object { $0.field("description", meaning) }
      }
    }
  }

  /// The one way in which entities are matched.
  private static func algorithms() -> Reply {
    json { json in
      json.key("algorithms")
      json.array([dataset]) { json, name in
        json.object { json in
          json.field("name", name)
          json.field(
            "description", "names in any script and order, birth dates, nationalities and offices held")
          json.key("docs")
          writeFeatures(&json)
        }
      }
      json.field("default", dataset)
      json.field("best", dataset)
    }
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
          $0.field("index_version", call.site.options.version)
          $0.field("index_current", true)
        }
      }
      json.field("current", [dataset])
      json.field("outdated", [String]())
      json.field("index_stale", false)
    }
  }

  // MARK: FollowTheMoney

  private static func entity(of subject: Subject, _ call: Call) throws -> Entity {
    let schema =
      switch subject.kind {
      case "Person": "Person"
      case "Organization": try call.archive.isPublicBody(subject.id) ? "PublicBody" : "Organization"
      case "Place": "Address"
      default: "LegalEntity"
      }
    return Entity(subject: subject, schema: schema, properties: try properties(subject, call))
  }

  /// What documents state, and nothing that they only report; in the forms that FollowTheMoney takes.
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
      let told = facts.filter { $0.property.rawValue == property }.map(\.value)
      switch property {
      case "nationality": add(property, told.compactMap(CountryCodes.code))
      // What is uncertain about a date, its property cannot tell.
      case "birthDate", "deathDate": add(property, told.compactMap { (try? EDTF($0))?.plain?.iso })
      default: add(property, told)
      }
    }
    add("political", facts.filter { $0.property == .party }.map(\.value))
    add("position", try call.archive.offices(of: subject).map(\.office))
    return values
  }

  private static func write(_ entity: Entity, _ json: inout JSONWriter) {
    json.field("id", entity.id)
    json.field("caption", entity.subject.name)
    json.field("schema", entity.schema)
    json.key("properties")
    json.object { json in
      for (name, values) in entity.properties { json.field(name, values) }
    }
    json.field("datasets", [dataset])
    json.field("referents", [String]())
    json.field("target", entity.subject.kind == "Person")
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
