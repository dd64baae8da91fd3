import Foundation
import Testing

@Suite("The description of the API is true") struct DescriptionTests {
  @Test("Every answer has the shape that openapi.json gives it, no field more and none less")
  func shapes() throws {
    let served = try Served()
    defer { served.stop() }
    let description = try served.get("/api/1/openapi.json").json()
    #expect(description["openapi"] as? String == "3.1.0")
    let check = SchemaCheck(description)
    let documents = try #require(try served.get("/documents.json").json()["documents"] as? [[String: Any]])
    let ids = documents.compactMap { $0["id"] as? String }
    let offices = try #require(try served.get("/offices.json").json()["offices"] as? [[String: Any]])
    let office = Served.encode(try #require(offices.first?["key"] as? String))
    let asked: [String: [String]] = [
      "/start": ["/start", "/start?known-on=2020"],
      "/search": ["/search?q=Moren", "/search?q=energy&kind=document"],
      "/suggest": ["/suggest?q=mor"],
      "/people/{person}": [
        "/people/Moren", "/people/Moren?as-of=2010", "/people/Orlov", "/people/Moren?known-on=2020",
      ],
      "/people/{person}/timeline": ["/people/Moren/timeline", "/people/Orlov/timeline?as-of=2012"],
      "/people/{person}/sources": ["/people/Moren/sources"],
      "/people/{person}/path/{other}": [
        "/people/Moren/path/Orlov", "/people/Moren/path/Orlov?max-length=1&as-of=1990",
      ],
      "/people/{person}/contacts": ["/people/Moren/contacts", "/people/Orlov/contacts?as-of=2020"],
      "/documents/{document}/versions": ["/documents/\(ids[0])/versions"],
      "/people/{person}/with/{other}": ["/people/Moren/with/Orlov?as-of=2020"], "/offices": ["/offices"],
      "/offices/{office}": ["/offices/\(office)?as-of=2010"],
      "/documents": ["/documents", "/documents?known-on=2020"],
      "/documents/{document}": ids.map { "/documents/\($0)" }, "/map": ["/map", "/map?of=Moren&from=2010"],
      "/compare": ["/compare?one=\(ids[0])&other=\(ids[1])"],
      "/conflicts": ["/conflicts", "/conflicts?of=Moren"],
      "/claims": ["/claims?about=Orlov", "/claims?by=Orlov&as-of=2020"],
      "/review": ["/review", "/review?limit=1"],
      "/review/log": ["/review/log"],
      "/read/{jobs}": [],
    ]
    let paths = try #require(description["paths"] as? [String: [String: Any]])
    for (path, operations) in paths {
      guard let get = operations["get"] as? [String: Any] else { continue }
      let requests = try #require(asked[path], "nothing asks \(path)")
      let responses = try #require(get["responses"] as? [String: [String: Any]])
      let content = try #require(
        (responses["200"]?["content"] as? [String: [String: Any]])?["application/json"])
      let schema = try #require(content["schema"] as? [String: Any])
      for request in requests {
        let answer = try served.get("/api/1" + request)
        #expect(answer.status == 200, "\(request)")
        #expect(check.problems(try answer.json(), schema) == [], "\(request)")
      }
    }
    let problem = try served.get("/api/1/people/nobody").json()
    #expect(check.problems(problem, ["$ref": "#/components/schemas/Problem"]) == [])
    // The check itself sees what is wrong.
    #expect(!check.problems(["status": "x", "more": 1], ["$ref": "#/components/schemas/Problem"]).isEmpty)
  }
}

/// As much of JSON Schema as the description uses.
private struct SchemaCheck {
  private let shapes: [String: [String: Any]]

  init(_ description: [String: Any]) {
    shapes = (description["components"] as? [String: Any])?["schemas"] as? [String: [String: Any]] ?? [:]
  }

  func problems(_ value: Any, _ schema: [String: Any], at place: String = "$") -> [String] {
    if let reference = schema["$ref"] as? String {
      guard let shape = shapes[String(reference.split(separator: "/").last ?? "")] else {
        return ["\(place): no \(reference)"]
      }
      return problems(value, shape, at: place)
    }
    switch schema["type"] as? String {
    case "object":
      guard let object = value as? [String: Any] else { return ["\(place): no object"] }
      let known = schema["properties"] as? [String: [String: Any]] ?? [:]
      var found = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
        "\(place).\($0): missing"
      }
      for (name, inner) in object.sorted(by: { $0.key < $1.key }) {
        if let shape = known[name] ?? schema["additionalProperties"] as? [String: Any] {
          found += problems(inner, shape, at: "\(place).\(name)")
        } else if schema["additionalProperties"] as? Bool == false {
          found.append("\(place).\(name): not described")
        }
      }
      return found
    case "array":
      guard let array = value as? [Any] else { return ["\(place): no array"] }
      let items = schema["items"] as? [String: Any] ?? [:]
      return array.enumerated().flatMap { problems($0.element, items, at: "\(place)[\($0.offset)]") }
    case "string":
      guard let text = value as? String else { return ["\(place): no string"] }
      let words = schema["enum"] as? [String]
      return words?.contains(text) ?? true ? [] : ["\(place): \(text) is none of its words"]
    case "integer":
      guard let number = value as? NSNumber, number.doubleValue == number.doubleValue.rounded() else {
        return ["\(place): no integer"]
      }
      return []
    case "number": return value is NSNumber ? [] : ["\(place): no number"]
    case "boolean": return value is Bool ? [] : ["\(place): no truth value"]
    default: return []
    }
  }
}
