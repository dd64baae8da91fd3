import Foundation
import Testing

@Suite("Other programs' clients are answered as they expect") struct NeighbourTests {
  private let served: Served

  init() throws { served = try Served() }

  @Test("OpenRefine: manifest, queries, suggestions, columns, preview")
  func reconciliation() throws {
    defer { served.stop() }
    let manifest = try served.get("/reconcile").json()
    #expect(manifest["versions"] as? [String] == ["0.1", "0.2"])
    let view = try #require((manifest["view"] as? [String: String])?["url"])
    #expect(view.hasSuffix("/people/{{id}}"))
    let answer = try served.post(
      "/reconcile",
      [
        (
          "queries",
          """
          {"q0": {"query": "Moren, Ilse", "type": "Person", "limit": 3,
                  "properties": [{"pid": "birthDate", "v": "1961-05-04"}]},
           "q1": {"query": "Ilse Morren"}, "q2": {"query": "Zzyzx Qwrt"}}
          """
        )
      ]
    ).json()
    func first(_ key: String) -> [String: Any]? {
      ((answer[key] as? [String: Any])?["result"] as? [[String: Any]])?.first
    }
    #expect(first("q0")?["name"] as? String == "Ilse Moren")
    #expect(first("q0")?["match"] as? Bool == true)
    #expect(first("q1")?["name"] as? String == "Ilse Moren")
    #expect(first("q2") == nil)
    let id = try #require(first("q0")?["id"] as? String)
    let suggested =
      try served.get("/reconcile/suggest/entity?prefix=ilse%20mo").json()["result"] as? [[String: Any]]
    #expect(suggested?.first?["id"] as? String == id)
    let extended = try served.post(
      "/reconcile",
      [("extend", "{\"ids\": [\"\(id)\"], \"properties\": [{\"id\": \"birthDate\"}, {\"id\": \"offices\"}]}")]
    ).json()
    let row = ((extended["rows"] as? [String: Any])?[id] as? [String: [[String: String]]])
    #expect(row?["birthDate"]?.first?["str"] == "1961-05-04")
    #expect(row?["offices"]?.first?["str"]?.hasPrefix("Minister of Energy") == true)
    let preview = try served.get("/reconcile/preview?id=\(id)")
    #expect(preview.text.contains("Minister of Energy"))
    #expect(preview.headers["x-frame-options"] == nil)
  }

  @Test("yente: match, search, entity")
  func yente() throws {
    defer { served.stop() }
    let query = """
      {"queries": {"one": {"schema": "Person", "properties": {"name": ["Ilse MOREN"], "birthDate": ["1961-05-04"]}},
                   "two": {"schema": "Person", "properties": {"name": ["Ilse Moren"], "birthDate": ["1930-01-01"]}}}}
      """
    let answer = try served.ask(
      "POST", "/match/default?limit=2", ["Content-Type": "application/json"], Array(query.utf8))
    let responses = try #require(try answer.json()["responses"] as? [String: [String: Any]])
    let one = try #require((responses["one"]?["results"] as? [[String: Any]])?.first)
    #expect(one["caption"] as? String == "Ilse Moren")
    #expect(one["match"] as? Bool == true)
    #expect((one["properties"] as? [String: [String]])?["birthDate"] == ["1961-05-04"])
    // Another birth is another person.
    let two = (responses["two"]?["results"] as? [[String: Any]])?.first
    #expect(two?["match"] as? Bool != true)
    let id = try #require(one["id"] as? String)
    #expect(try served.get("/entities/\(id)").json()["caption"] as? String == "Ilse Moren")
    let found = try served.get("/search/chancery?q=moren&limit=1").json()
    #expect(((found["results"] as? [[String: Any]])?.first?["id"] as? String) == id)
    #expect(
      try served.ask("POST", "/match/default", ["Content-Type": "application/json"], Array("{".utf8)).status
        == 400)
    #expect(try served.get("/search/other?q=x").status == 404)
  }
}
