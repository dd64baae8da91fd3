import Foundation
import Testing

@Suite("Mails, Markdown, stories and PDF files become records like any text")
struct FormTests {
  let tool: Tool

  init() throws { tool = try Tool() }

  private func records(_ answer: Tool.Answer) throws -> [String: Any] {
    let line = try #require(answer.lines.first)
    return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func document(_ answer: Tool.Answer) throws -> [String: Any] {
    try #require(try records(answer)["document"] as? [String: Any])
  }

  @Test("A story's author, agency and place are printed and stored")
  func story() throws {
    defer { tool.remove() }
    try tool.write(
      "a.txt",
      "Ferry stops\n\nBy Jane Doe\n\nVALLETTA, March 14, 2019 (Medwire) — Tessa Borg was appointed Minister of Transport of Malta on 3 March 2019.\n\nShe left.\n"
    )
    let printed = try tool.run("read", "--json", "--archive", "a.chancery", "a.txt")
    let document = try document(printed)
    #expect(document["author"] as? String == "Jane Doe")
    #expect(document["publisher"] as? String == "Medwire")
    #expect(document["place"] as? String == "VALLETTA")
    #expect(document["date"] as? String == "2019-03-14")
    let again = try tool.run("read", "--archive", "a.chancery", "a.txt")
    #expect(again.out.contains("1 as before"))
  }

  @Test("A mail's evidence stands in the mail's own bytes, encoded or not, and is stored")
  func mail() throws {
    defer { tool.remove() }
    let text =
      "From: Jane Doe <j@x.example>\nTo: d@x.example\nSubject: Ferry\nDate: Thu, 14 Mar 2019 08:30:00 +0100\n"
      + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
      + "D=C3=A9sir=C3=A9e Borg was appointed Minister of Transport of =\nMalta on 3 March 2019.\n"
    try tool.write("a.eml", text)
    let answer = try tool.run("read", "--json", "--archive", "a.chancery", "a.eml")
    #expect(answer.status == 0 && answer.err == "")
    #expect(try document(answer)["format"] as? String == "email")
    let bytes = Array(text.utf8)
    var count = 0
    for kind in ["occupancies", "events", "facts"] {
      for record in try #require(try records(answer)[kind] as? [[String: Any]]) {
        for evidence in try #require(record["evidence"] as? [[String: Any]]) {
          let range = try #require(evidence["start"] as? Int)..<(try #require(evidence["end"] as? Int))
          #expect(String(decoding: bytes[range], as: UTF8.self) == evidence["quote"] as? String)
          count += 1
        }
      }
    }
    #expect(count > 0)
    #expect(try tool.run("show", "--archive", "a.chancery", "Borg").out.contains("Minister of Transport"))
  }

  @Test("Front matter is an infobox")
  func frontMatter() throws {
    defer { tool.remove() }
    try tool.write(
      "a.md",
      "---\ntitle: Tessa Borg\noffice: Minister of Transport\nterm_start: 4 June 2011\nterm_end: 2019\n---\n\nTessa Borg is a Maltese politician.\n"
    )
    let answer = try tool.run("read", "--json", "a.md")
    let terms = try #require(try records(answer)["occupancies"] as? [[String: Any]])
    #expect(terms.count == 1)
    #expect(answer.out.contains("2011-06-04"))
  }

  @Test("Without pdftotext a PDF file says which package to install")
  func missingProgram() throws {
    defer { tool.remove() }
    try tool.write("a.pdf", "%PDF-1.4\n")
    let answer = try tool.run("read", "--json", "a.pdf", environment: ["PATH": tool.folder.path], by: [])
    #expect(answer.status == 65)
    #expect(answer.err.contains("install poppler-utils"))
  }

  @Test("A pdftotext that prints, complains or never ends is heard, told, or ended")
  func program() throws {
    defer { tool.remove() }
    try tool.write("a.pdf", "%PDF-1.4\n")
    func run(_ script: String) throws -> Tool.Answer {
      try tool.write("pdftotext", "#!/bin/sh\n" + script)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: tool.folder.path + "/pdftotext")
      return try tool.run(
        "read", "--json", "a.pdf", environment: ["PATH": tool.folder.path + ":/usr/bin:/bin"])
    }
    let read = try run("echo 'Tessa Borg was appointed Minister of Transport of Malta on 3 March 2019.'\n")
    #expect(read.status == 0)
    #expect(try document(read)["format"] as? String == "pdf")
    #expect(read.out.contains("Minister of Transport"))
    let failed = try run("echo 'Command Line Error: Incorrect password' >&2\nexit 1\n")
    #expect(
      failed.status == 65 && failed.err.contains("a.pdf: pdftotext: Command Line Error: Incorrect password"))
    let silent = try run("exit 0\n")
    #expect(silent.status == 65 && silent.err.contains("without text"))
    let endless = try run("exec yes 'line after line of text'\n")
    #expect(endless.status == 65 && endless.err.contains("MB of text"))
  }
}
