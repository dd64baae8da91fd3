import Foundation
import Testing

/// An archive of four documents of our own, and the tool that is asked about it.
struct Asking {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try read()
  }

  /// An ambassador, her successor and a man whom both met.
  private func read() throws {
    try tool.write(
      "2009.txt",
      """
      title: New ambassador
      date: 2009-03-02

      Anna Berglund was appointed ambassador of Norway to Chile on 1 March 2009. Berglund was born on 4 May 1961. \
      She met Tomas Riksby in Oslo on 20 February 2009.

      """)
    try tool.write(
      "2013.txt",
      """
      title: Ambassador leaves

      Anna Berglund was ambassador of Norway to Chile from 1 March 2009 to 30 June 2013. Karl Dahlin succeeded her. \
      Karl Dahlin met Tomas Riksby in Santiago on 4 July 2013.

      """)
    try tool.write(
      "2020.txt",
      """
      title: A life
      date: 2020-01-15

      Anna Berglund (born 4 May 1963) is a Norwegian diplomat. She was ambassador of Norway to Chile from March 2009 to \
      September 2014.

      """)
    try tool.write("undated.txt", story)
    #expect(try tool.run("read", "-q", "-a", "a.chancery", "--date", "2013", "2013.txt").status == 0)
    #expect(try tool.run("read", "-q", "-a", "a.chancery", "2009.txt", "2020.txt", "undated.txt").status == 0)
  }

  func ask(_ words: String...) throws -> Tool.Answer {
    let process = try tool.start(words + ["-a", "a.chancery"])
    return try tool.finish(process)
  }

  func object(_ answer: Tool.Answer) throws -> [String: Any] {
    #expect(answer.lines.count == 1)
    return try #require(try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [String: Any])
  }

  func list(_ object: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(object[key] as? [[String: Any]])
  }

  /// The evidence anywhere in an answer.
  func evidence(_ value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap(evidence) }
    guard let object = value as? [String: Any] else { return [] }
    return (object["quote"] == nil ? [] : [object]) + object.values.flatMap(evidence)
  }

  func remove() { tool.remove() }
}
