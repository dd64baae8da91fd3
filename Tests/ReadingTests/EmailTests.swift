import Reading
import Testing

@Suite("A mail is its subject, who wrote it, when, and its own words")
struct EmailTests {
  private func document(_ text: String) throws -> Document {
    let document = try Reader().document(Array(text.utf8), name: "test")
    checkMapping(document, text)
    return document
  }

  private let head = "From: Jane Doe <jane@ledger.example>\nTo: desk@ledger.example\nSubject: Ferry\n"

  private func quoted(_ document: Document, _ words: String) throws -> String {
    let start = try #require(document.text.firstRange(of: Array(words.utf8))).lowerBound
    return document.evidence(start..<start + words.utf8.count, section: nil, method: .rule, confidence: 1)
      .quote
  }

  @Test("Headers tell title, author and date, folded and in encoded words")
  func headers() throws {
    let document = try document(
      """
      Received: from x by y;
       Thu, 14 Mar 2019 09:00:00 +0100
      From: =?utf-8?q?Doe=2C_Jan=C3=A9?= <jane@ledger.example>
      Subject: =?UTF-8?B?RMOpc2ly?=
       =?utf-8?Q?=C3=A9e_Borg?= appointed
       chair
      Date: Thu, 14 Mar 2019 08:30:00 +0100

      She was appointed.
      """)
    #expect(document.info.format == "email")
    #expect(document.info.title == "Désirée Borg appointed chair")
    #expect(document.info.author == "Doe, Jané")
    #expect(document.info.date?.description == "2019-03-14")
    #expect(outline(document) == ["h1 Désirée Borg appointed chair", "p She was appointed."])
  }

  @Test(
    "A sender is called by name, where there is one",
    arguments: [
      ("\"Doe, Jane\" <j@x.example>", "Doe, Jane"), ("j@x.example (Jane Doe)", "Jane Doe"),
      ("j@x.example", "j@x.example"),
      ("<j@x.example>", "j@x.example"),
      ("Jane <j@x.example>, Richard Roe <r@x.example>", "Jane, Richard Roe"),
    ])
  func senders(_ from: String, _ author: String) throws {
    #expect(try document("From: \(from)\nSubject: Ferry\nTo: a\n\nText.\n").info.author == author)
  }

  @Test("Quoted-printable is decoded byte by byte, and evidence quotes it as it stands")
  func quotedPrintable() throws {
    let document = try document(
      head + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "D=C3=A9sir=C3=A9e Borg was appointed min=\nister =\r\nin 2019.\n")
    #expect(outline(document) == ["h1 Ferry", "p Désirée Borg was appointed minister in 2019."])
    #expect(try quoted(document, "Désirée") == "D=C3=A9sir=C3=A9e")
    #expect(try quoted(document, "minister") == "min=\nister")
  }

  @Test("Base64 is decoded in groups, other letters passed over with a note")
  func base64() throws {
    // "Désirée Borg was appointed."
    let body = "RMOpc2lyw6ll\nIEJvcmcgd2Fz\nIGFwcG9pbnRlZC4="
    let kind = "Content-Type: text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding: base64\n\n"
    let whole = try document(head + kind + body + "\n")
    #expect(outline(whole) == ["h1 Ferry", "p Désirée Borg was appointed."])
    #expect(try quoted(whole, "Désirée") == "RMOpc2lyw6ll")
    let junk = try document(head + kind + body.replacing("\n", with: "\n*$!") + "\n")
    #expect(outline(junk) == outline(whole))
    #expect(junk.notes.contains { $0.message.contains("not base64") })
  }

  @Test("Another charset is read as its letters, and one that is a lie as Latin-1 with a note")
  func charsets() throws {
    func body(_ charset: String) throws -> Document {
      try document(
        head
          + "Content-Type: text/plain; charset=\(charset)\nContent-Transfer-Encoding: quoted-printable\n\nD=E9sir=E9e.\n"
      )
    }
    #expect(outline(try body("iso-8859-1")).last == "p Désirée.")
    #expect(outline(try body("utf-8")).last == "p Désirée.")
    #expect(try body("utf-8").notes.count == 1)
  }

  private func parts(_ kind: String, _ parts: [String], close: String = "\n--b--\n") -> String {
    head + "MIME-Version: 1.0\nContent-Type: multipart/\(kind);\n boundary=\"b\"\n\nPreamble.\n"
      + parts.map { "--b\n" + $0 }.joined(separator: "\n") + close
  }

  @Test("Of the same text in several forms the plain one is read; attachments are noted")
  func alternatives() throws {
    let plain = "Content-Type: text/plain\n\nShe left.\n"
    let page = "Content-Type: text/html\n\n<p>She left, on a page.</p>\n"
    #expect(outline(try document(parts("alternative", [page, plain]))) == ["h1 Ferry", "p She left."])
    #expect(outline(try document(parts("alternative", [page]))).last?.contains("on a page") == true)
    #expect(
      outline(try document(parts("alternative", ["Content-Type: text/plain\n\n \n", page]))).last?.contains(
        "page") == true)
    let attached =
      "Content-Type: application/pdf; name=\"list.pdf\"\nContent-Disposition: attachment\n\nJVBERi0=\n"
    let mixed = try document(parts("mixed", [plain, attached]))
    #expect(outline(mixed) == ["h1 Ferry", "p She left."])
    #expect(mixed.notes.map(\.message) == ["an attachment is left out: list.pdf"])
  }

  @Test("What it quotes of another mail, and the signature, are no prose")
  func quotes() throws {
    let document = try document(
      head
        + "\nShe left.\n\nOn 3 May 2019, Richard Roe\n<r@x.example> wrote:\n> Did she leave?\n>> Who?\n\nShe did.\n\n-- \nJane\n+44 20\n"
    )
    #expect(outline(document) == ["h1 Ferry", "p She left.", "p She did."])
    #expect(document.notes.count == 2)
    let original = try self.document(head + "\nShe left.\n\n-----Original Message-----\nFrom: x\nDid she?\n")
    #expect(outline(original) == ["h1 Ferry", "p She left."])
  }

  @Test("A mail that is cut off anywhere is read as far as it goes")
  func truncated() throws {
    let text = parts(
      "mixed",
      [
        "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nRMOpc2lyw6ll\n",
        "Content-Type: text/plain\n\nEnd.\n", "\n", "",
      ])
    let bytes = Array(text.utf8)
    for end in stride(from: 1, through: bytes.count, by: 3) {
      if let document = try? Reader(format: .email).document(Array(bytes[..<end]), name: "f") {
        checkMapping(document, String(decoding: bytes[..<end], as: UTF8.self))
      }
    }
    let cut = try document(parts("mixed", ["Content-Type: text/plain\n\nShe left.\n"], close: ""))
    #expect(outline(cut) == ["h1 Ferry", "p She left."])
    #expect(cut.notes.map(\.message) == ["the mail ends before its last part does"])
  }

  @Test(
    "A text with colons is no mail",
    arguments: [
      "Note: she left.\nFrom: here\n\nText.\n", "From: Jane\n\nText.\n",
      "MINISTER: No.\nQ: Why?\nA: Because.\n",
    ])
  func noMail(_ text: String) throws {
    #expect(try document(text).info.format == "text")
  }

  @Test("Spliced mails never crash, and map back to their bytes")
  func spliced() throws {
    var numbers = Numbers(state: 51)
    let pieces = [
      "Subject: ", "From: ", "Date: ", "\n", "\n\n", "\r\n", " ", "=?utf-8?Q?", "=?utf-8?B?", "?=", "=C3=A9",
      "=E9", "=", "=\n", "RMOpc2ly",
      "*", "--b\n", "--b--\n", "Content-Type: ", "text/plain", "text/html", "multipart/mixed; boundary=b",
      "multipart/alternative; boundary=\"b\"",
      "; charset=utf-8", "Content-Transfer-Encoding: ", "base64", "quoted-printable", "> ", "-- \n", "wrote:",
      "On ", "é", "words here.",
      "Content-Disposition: attachment; filename=x", "_", "AAAA",
    ]
    for _ in 0..<3000 {
      let text = "From: a@b\nTo: c\nSubject: d\n" + numbers.splice(pieces, 40)
      if let document = try? Reader(format: .email).document(Array(text.utf8), name: "f") {
        checkMapping(document, text)
      }
    }
  }

  @Test("Reading takes linear time")
  func linear() throws {
    let start = "Content-Type: multipart/mixed; boundary=b\n"
    for unit in [
      "--b\n\n", "--b\n", "> a\n", "=C3=A9", "=\n", "AAAA", "On a\nwrote:\n", "\"", "a: b\n", " a\n",
      "=?utf-8?Q?",
    ] {
      for encoding in ["base64", "quoted-printable", "7bit"] {
        let text =
          head + start + "Content-Transfer-Encoding: \(encoding)\n\n"
          + String(repeating: unit, count: 200_000 / unit.utf8.count)
        let flat =
          head + "Content-Transfer-Encoding: \(encoding)\n\n"
          + String(repeating: unit, count: 200_000 / unit.utf8.count)
        let time = ContinuousClock().measure {
          _ = try? Reader(format: .email).document(Array(text.utf8), name: "f")
          _ = try? Reader(format: .email).document(Array(flat.utf8), name: "f")
        }
        #expect(time < .seconds(4), "\(unit) \(encoding): \(time)")
      }
    }
  }
}
