import Foundation
import Testing

@Suite("What was decided, and what a document said before, is kept")
struct ReviewTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private func ask(_ arguments: String...) throws -> Tool.Answer {
    try tool.run(arguments + ["-a", "a.chancery"])
  }

  private let mayor = "Ana Ruizmendi (born 7 September 1950) was Mayor of Ica from 1990 to 1994.\n"

  @Test("A changed file is a new version, diff shows what changed, and reading all again changes nothing")
  func versions() throws {
    defer { tool.remove() }
    try tool.write("ana.txt", "# Ana Ruizmendi\n\n" + mayor)
    #expect(try ask("read", "-q", "ana.txt").status == 0)
    #expect(try ask("diff", "ana.txt").status == 1)
    try tool.write("ana.txt", "# Ana Ruizmendi\n\n" + mayor.replacingOccurrences(of: "1994", with: "1995"))
    #expect(try ask("read", "ana.txt").out.contains("1 in place of an earlier version"))
    let diff = try ask("diff", "ana.txt")
    #expect(diff.status == 0)
    #expect(diff.out.contains("- occupancy  Ana Ruizmendi: Mayor of Ica, from 1990, to 1994"))
    #expect(diff.out.contains("+ occupancy  Ana Ruizmendi: Mayor of Ica, from 1990, to 1995"))
    let offices = try ask("offices", "ana ruizmendi")
    #expect(offices.out.contains("1995") && !offices.out.contains("1994"))
    #expect(try ask("diff", "nobody.txt").status == 1)
    let before = try ask("status", "--json").out
    let refresh = try ask("read", "--refresh")
    #expect(refresh.status == 0 && refresh.out.hasPrefix("2 documents read again: 0 with other records"))
    #expect(try ask("status", "--json").out == before)
    #expect(try ask("read", "--refresh", "ana.txt").status == 64)
    #expect(try ask("check").status == 0)
  }

  @Test("Pairs wait, are decided by their ids or names, logged with author and reason, and undone")
  func pairs() throws {
    defer { tool.remove() }
    try tool.write("one.txt", "# Ana Ruizmendi\n\n" + mayor)
    try tool.write(
      "two.txt",
      "# Ana Ruizmendi\n\nAna Ruizmendi (born 3 March 1950) was a judge in Puno from 1980 to 1985.\n")
    #expect(try ask("read", "-q", "one.txt", "two.txt").status == 0)
    let list = try ask("review", "list")
    #expect(list.status == 0 && list.out.contains("born less than a year apart"))
    let id = String(list.out.prefix { $0 != " " })
    // Two have the name: the handles tell them apart.
    let several = try ask("show", "Ana Ruizmendi")
    #expect(several.status == 1 && several.err.contains("born 1950-09-07"))
    let handle = try #require(
      several.err.split(whereSeparator: { $0 == " " || $0 == "\n" }).first {
        $0.count == 9 && $0.hasPrefix("@")
      })
    #expect(try ask("show", String(handle)).status == 0)
    #expect(try ask("review", "accept", "nothing").status == 1)
    #expect(try ask("review", "accept", id, "--author", "Ines", "--reason", "one file number").status == 0)
    #expect(try ask("review", "list").status == 1)
    #expect(try ask("show", "Ana Ruizmendi").status == 0)
    let log = try ask("review", "log")
    #expect(log.out.contains("Ines") && log.out.contains("one file number"))
    #expect(try ask("review", "undo", "1").status == 0)
    #expect(try ask("review", "undo", "1").status == 1)
    #expect(try ask("review", "list").out.hasPrefix(id))
    #expect(try ask("review", "merge", String(handle), "nobody at all").status == 1)
    #expect(try ask("review", "--json").status == 64)
    #expect(try ask("check").status == 0)
  }
}
