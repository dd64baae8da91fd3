import Foundation
import Testing

@Suite(
  "The queue in a terminal",
  .enabled(if: PseudoTerminal.isAvailable, "no setsid here, the queue is not tried in a terminal"))
struct ReviewKeysTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    // Two of one name who may be two, and one about whom two documents differ.
    try tool.write(
      "one.txt",
      "# Ana Ruizmendi\n\nAna Ruizmendi (born 7 September 1950) was Mayor of Ica from 1990 to 1994.\n")
    try tool.write(
      "two.txt",
      "# Ana Ruizmendi\n\nAna Ruizmendi (born 3 March 1950) was a judge in Puno from 1980 to 1985.\n")
    try tool.write(
      "three.txt",
      "# Clara Bellfont\n\nClara Bellfont (born 4 May 1961) was Mayor of Tarma from 1990 to 1994.\n")
    try tool.write(
      "four.txt",
      "# Clara Bellfont\n\nClara Bellfont (born 4 May 1961) was Mayor of Tarma from 1990 to 1996.\n")
    try #require(try ask("read", "-q", "one.txt", "two.txt", "three.txt", "four.txt").status == 0)
  }

  private func ask(_ arguments: String...) throws -> Tool.Answer {
    try tool.run(arguments + ["-a", "a.chancery"])
  }

  private func queue(_ words: String...) throws -> PseudoTerminal {
    try PseudoTerminal(tool, ["review", "-a", "a.chancery"] + words)
  }

  private func log() throws -> [String] {
    try ask("review", "log").lines.map { line in
      line.split(separator: " ").dropFirst(2).joined(separator: " ")
    }
  }

  @Test("Keys join, undo, keep apart, reject a side with a reason, and what was decided is in the log")
  func keys() throws {
    defer { tool.remove() }
    let terminal = try queue()
    try terminal.wait(for: "q end")
    #expect(terminal.screen.contains("Ana Ruizmendi — Ana Ruizmendi"))
    #expect(terminal.screen.contains("born less than a year apart"))
    terminal.press("?")
    try terminal.wait(for: "q end")
    #expect(terminal.screen.contains("a join"))
    terminal.press("a")
    // Behind the pair the conflicts: of Clara, and of Ana who is one now and has two days of birth.
    try terminal.wait(for: "q end")
    #expect(terminal.screen.contains("one person") && terminal.screen.contains("b both stand"))
    terminal.press("u")
    try terminal.wait(for: "q end")
    #expect(terminal.screen.contains("decision 1 is undone") && terminal.screen.contains("a join"))
    terminal.press("r")
    try terminal.wait(for: "q end")
    #expect(terminal.screen.contains("two people"))
    #expect(terminal.screen.contains("Clara Bellfont  end as Mayor of Tarma is 1994 or 1996"))
    #expect(terminal.screen.contains("four.txt:3 “Clara Bellfont (born 4 May 1961)"))
    terminal.press("2")
    try terminal.wait(for: "(Return for no reason):")
    terminal.press("a misprint\n")
    try terminal.wait(for: "that was the last")
    #expect(terminal.screen.contains("1996 counts no more"))
    #expect(terminal.finish() == 0)
    #expect(
      try log() == [
        "Ines merge Ana Ruizmendi undone", "Ines undo decision 1 (from the queue)",
        "Ines split Ana Ruizmendi",
        "Ines reject Clara Bellfont, Mayor of Tarma, 1990, 1996 (a misprint)",
      ])
    #expect(try ask("review", "list").status == 1)
    let offices = try ask("offices", "Clara Bellfont").out
    #expect(offices.contains("1994") && !offices.contains("1996"))
    #expect(try ask("check").status == 0)
  }

  @Test("An item that is left comes back with k, both sides may stand, and q ends")
  func leaving() throws {
    defer { tool.remove() }
    let terminal = try queue("--reason", "two registers")
    try terminal.wait(for: "q end")
    terminal.press("s")
    try terminal.wait(for: "q end")
    #expect(terminal.screen.contains("b both stand"))
    terminal.press("o")
    try terminal.wait(for: "q end")
    #expect(terminal.screen.contains("three.txt") || terminal.screen.contains("Clara Bellfont"))
    terminal.press("k")
    try terminal.wait(for: "q end")
    #expect(terminal.screen.contains("a join"))
    terminal.press("s")
    try terminal.wait(for: "q end")
    terminal.press("b")
    try terminal.wait(for: "that was the last")
    #expect(terminal.screen.contains("all may stand"))
    #expect(terminal.finish() == 0)
    #expect(
      try log() == [
        "Ines settle Clara Bellfont, Mayor of Tarma, 1990, 1994, Clara Bellfont, Mayor of Tarma, 1990, 1996 (two registers)"
      ])
    let second = try queue()
    try second.wait(for: "q end")
    #expect(second.screen.contains("Ana Ruizmendi"))
    second.press("q")
    try second.wait(for: "0 decisions taken")
    #expect(second.finish() == 0)
  }

  @Test("Control-C ends the queue, also while a reason is typed, and decides nothing")
  func interrupting() throws {
    defer { tool.remove() }
    let terminal = try queue()
    try terminal.wait(for: "q end")
    terminal.press("\u{3}")
    #expect(terminal.finish() == 130)
    let second = try queue()
    try second.wait(for: "q end")
    second.press("s")
    try second.wait(for: "q end")
    #expect(second.screen.contains("b both stand"))
    second.press("1")
    try second.wait(for: "(Return for no reason):")
    second.press("a mis\u{3}")
    #expect(second.finish() == 130)
    #expect(try ask("review", "log").status == 1)
    #expect(try ask("check").status == 0)
  }
}
