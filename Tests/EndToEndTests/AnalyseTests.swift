import Foundation
import Testing

@Suite("analyse prints what the language room makes of documents")
struct AnalyseTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  @Test("Of many documents the analyses come in the order of their names, whichever core was sooner done")
  func order() throws {
    defer { tool.remove() }
    for number in 0..<30 {
      let much = String(repeating: "The committee met on Monday. ", count: number % 3 * 40)
      try tool.write("news/\(100 + number).txt", much + "Number \(number) was here.\n")
    }
    let answer = try tool.run("analyse", "news")
    #expect(answer.status == 0)
    let rows = answer.lines.map { $0.split(separator: "\t") }
    let numbers = rows.indices.dropLast().filter { rows[$0].count > 1 && rows[$0][1] == "Number" }
      .compactMap { Int(rows[$0 + 1][1]) }
    #expect(numbers == Array(0..<30))
  }

  @Test("The head of each mention of somebody spoken of again carries the number of the chain")
  func chains() throws {
    defer { tool.remove() }
    try tool.write("text.txt", "Margaret Osei resigned in May. She did not say why.\n")
    let rows = try tool.run("analyse", "text.txt").lines.map { $0.split(separator: "\t") }
    let chained = rows.filter { $0.count == 10 && $0[9].contains("Coref=1") }.map { String($0[1]) }
    #expect(chained == ["Margaret", "She"])
  }

  @Test("What cannot be read is told and does not stop the rest")
  func failures() throws {
    defer { tool.remove() }
    try tool.write("news/1.txt", "")
    try tool.write("news/2.txt", "She left.\n")
    let answer = try tool.run("analyse", "news")
    #expect(answer.status == 0)
    #expect(answer.err.contains("1.txt"))
    #expect(answer.out.contains("\tShe\t"))
    #expect(try tool.run("analyse", "missing.txt").status == 66)
  }
}
