import Foundation
import Testing

@Suite("Names and turns of phrase that no table and no treebank knows are read all the same")
struct UnseenTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private struct Reading {
    let object: [String: Any]
    let names: [String: String]

    func list(_ kind: String) -> [[String: Any]] { object[kind] as? [[String: Any]] ?? [] }

    func holders(of office: String) -> [String] {
      list("occupancies").filter { $0["office"] as? String == office }
        .compactMap { ($0["holder"] as? String).flatMap { names[$0] } }
    }

    /// The dates of the events of a kind, each with its people.
    func events(_ kind: String) -> [String] {
      list("events").filter { $0["kind"] as? String == kind }.map { event in
        let people = (event["participants"] as? [[String: Any]] ?? [])
          .compactMap { ($0["entity"] as? String).flatMap { names[$0] } }
        return ([event["date"] as? String ?? "?"] + people).joined(separator: " ")
      }
    }

    func claims(_ stance: String) -> [String] {
      list("claims").filter { $0["stance"] as? String == stance }.compactMap { $0["content"] as? String }
    }
  }

  private func read(_ text: String) throws -> Reading {
    try tool.write("text.txt", text)
    let answer = try tool.run("read", "--json", "text.txt")
    #expect(answer.status == 0)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.lines[0].utf8)) as? [String: Any])
    var names: [String: String] = [:]
    for entity in object["entities"] as? [[String: Any]] ?? [] {
      if let id = entity["id"] as? String { names[id] = entity["name"] as? String }
    }
    return Reading(object: object, names: names)
  }

  @Test("A life is its title's, however strange the name, hyphens and all")
  func title() throws {
    defer { tool.remove() }
    let reading = try read(
      """
      = Adaeze Okonjo-Bright =

      Adaeze Okonjo-Bright (born 1961 in Enugu) is a Nigerian economist. She became head of the World Bank in \
      Kenya in 1999. She met Secretary of State Ellen Marsh in New York on 21 September 2016.

      Okonjo-Bright was dismissed in February 2018.
      """)
    #expect(reading.names.values.contains("Adaeze Okonjo-Bright"))
    #expect(reading.events("meeting") == ["2016-09-21 Adaeze Okonjo-Bright Ellen Marsh"])
    #expect(reading.events("departure") == ["2018-02 Adaeze Okonjo-Bright"])
  }

  @Test("A name behind a comma tells who was met, and further dates are further events")
  func events() throws {
    defer { tool.remove() }
    let reading = try read(
      """
      = Tomasz Wierzbicki =

      Tomasz Wierzbicki (born 9 May 1957) is a Polish politician. He was elected to the Senate in 1993 and again in \
      1997. His brother died in 2001.

      In June 2012 he travelled to Kyiv, where he met his Ukrainian counterpart, Vitaliy Zakharchenko. Two weeks \
      later he was in Oslo. In September he addressed a conference in Warsaw.
      """)
    #expect(
      reading.events("election") == ["1993 Tomasz Wierzbicki", "1997 Tomasz Wierzbicki"],
      "\(reading.events("election"))")
    #expect(reading.events("meeting") == ["2012-06 Tomasz Wierzbicki Vitaliy Zakharchenko"])
    #expect(reading.events("speech") == ["2012-09 Tomasz Wierzbicki"])
  }

  @Test("A verb joined by “and” takes its dates with it")
  func terms() throws {
    defer { tool.remove() }
    let reading = try read(
      """
      = Tomasz Wierzbicki =

      Tomasz Wierzbicki (born 9 May 1957) is a Polish politician. He was previously mayor of Gdynia and sat in the \
      Senate from 2006 to 2011.
      """)
    let terms = reading.list("occupancies").filter { $0["start"] as? String == "2006" }
      .compactMap { $0["office"] as? String }
    #expect(terms == ["Member of the Senate"])
    #expect(reading.holders(of: "mayor of Gdynia") == ["Tomasz Wierzbicki"])
  }

  @Test("A dateline is no source, and who is quoted does not say that he says it")
  func story() throws {
    defer { tool.remove() }
    let reading = try read(
      """
      Envoy's aide questioned

      LISBON, 12 May 2021 — Investigators searched the embassy on Tuesday.

      "My client has nothing to hide and nothing to add," the lawyer, Sofia Neves, told reporters.

      She wrote that the president had promised her the ministry, a claim that his office rejected.
      """)
    let sources = reading.list("claims").flatMap { $0["chain"] as? [[String: Any]] ?? [] }
      .compactMap { $0["sourceText"] as? String }
    #expect(!sources.contains { $0.contains("LISBON") || $0.contains("client") }, "\(sources)")
    #expect(sources.contains { $0.contains("lawyer") }, "\(sources)")
    #expect(reading.claims("denies") == ["the president had promised her the ministry"])
  }
}
