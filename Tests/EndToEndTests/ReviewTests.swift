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
    // No pair is left; but whoever is one now has two days of birth.
    #expect(try ask("review", "list").out.contains("birthDate is 1950-03-03 or 1950-09-07"))
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

  @Test(
    "Conflicts wait behind the pairs: a side is rejected, or both stand, and lists go on where they ended")
  func conflicts() throws {
    defer { tool.remove() }
    try tool.write("one.txt", "# Ana Ruizmendi\n\n" + mayor)
    try tool.write("two.txt", "# Ana Ruizmendi\n\n" + mayor.replacing("1994", with: "1996"))
    try tool.write("three.txt", "# Clara Bellfont\n\nClara Bellfont was Mayor of Tarma from 1990 to 1994.\n")
    try tool.write("four.txt", "# Clara Bellfont\n\nClara Bellfont was Mayor of Tarma from 1990 to 1996.\n")
    #expect(try ask("read", "-q", "one.txt", "two.txt", "three.txt", "four.txt").status == 0)
    let first = try ask("review", "list", "--limit", "1")
    let id = String(first.out.prefix { $0 != " " })
    #expect(first.out.contains("Ana Ruizmendi  end as Mayor of Ica is 1994 or 1996"))
    #expect(first.out.contains("one.txt:3 “Ana Ruizmendi (born 7 September 1950)"))
    #expect(first.err.contains("--after \(id)"))
    let second = try ask("review", "list", "--after", id)
    let other = String(second.out.prefix { $0 != " " })
    #expect(
      second.out.contains("Clara Bellfont") && !second.out.contains("Ana") && !second.err.contains("--after"))
    #expect(try ask("review", "list", "--json").out.contains("\"conflicts\":[{\"id\":\"\(id)\""))
    #expect(try ask("review", "list", "--after", "00000000").status == 1)
    // A conflict as such is neither right nor wrong.
    #expect(try ask("review", "accept", id).status == 64)
    #expect(try ask("review", "reject", id).status == 64)
    #expect(try ask("review", "reject", id + "/3").status == 1)
    #expect(
      try ask("review", "reject", id + "/2", "--reason", "a misprint").out.contains("1996: counts no more"))
    #expect(try !ask("offices", "Ana Ruizmendi").out.contains("1996"))
    #expect(try ask("conflicts", "Ana Ruizmendi").status == 1)
    #expect(try ask("review", "settle", other).status == 0)
    #expect(try ask("review", "settle", other).status == 1)
    #expect(try ask("review", "list").status == 1)
    #expect(try ask("conflicts").out.contains("Clara Bellfont"))
    #expect(try ask("review", "undo", "2").status == 0)
    #expect(try ask("review", "list").out.hasPrefix(other))
    let edit = try ask("review", "log", "--json").out
    #expect(edit.contains("\"verb\":\"settle\""))
  }

  @Test("conflicts ends after --limit, and diff does not offer what makes no difference to it")
  func limits() throws {
    defer { tool.remove() }
    for (number, year) in ["1990", "1991", "1992"].enumerated() {
      try tool.write(
        "\(number).txt",
        "# Ana Ruizmendi\n\nAna Ruizmendi (born 4 May 1950) was Mayor of Ica from 1980 to \(year).\n")
      try tool.write(
        "b\(number).txt",
        "# Clara Bellfont\n\nClara Bellfont was Mayor of Tarma from 1990 to \(year.replacing("199", with: "200")).\n"
      )
    }
    #expect(try ask("read", "-q", "0.txt", "1.txt", "2.txt", "b0.txt", "b1.txt", "b2.txt").status == 0)
    let all = try ask("conflicts", "--json").out
    let one = try ask("conflicts", "--limit", "1", "--json").out
    #expect(all.components(separatedBy: "\"explanation\"").count == 3)
    #expect(one.components(separatedBy: "\"explanation\"").count == 2)
    #expect(try ask("conflicts", "--limit", "1").out.contains("Clara") == false)
    #expect(try ask("conflicts", "--limit", "0").status == 64)
    #expect(try ask("diff", "0.txt", "1.txt", "--known-on", "1999").status == 64)
    #expect(try ask("diff", "0.txt", "1.txt").status == 0)
  }
}
