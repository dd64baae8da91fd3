import Records

/// A mail as mail programs save it (RFC 5322, RFC 2045): its subject, who wrote it and when, and its text without
/// what it quotes of other mails and without the signature.
struct EmailForm {
  private let bytes: [UInt8]

  /// Parts in parts beyond this are left out.
  private static let deepest = 10

  /// Header fields that only a mail has, lower case.
  static let fields: Set<String> = [
    "from", "to", "cc", "subject", "date", "message-id", "received", "return-path", "mime-version",
    "delivered-to",
    "reply-to", "sender", "content-type", "in-reply-to", "references",
  ]

  /// Whether a text begins with the header of a mail: a sender, and at least two more fields of a mail.
  static func looksLikeEmail(_ bytes: [UInt8], from start: Int) -> Bool {
    guard let headers = MailHeaders(bytes, in: start..<bytes.count), headers.has("from") else { return false }
    return headers.fields.count { fields.contains($0.name) } >= 3
      && (headers.has("subject") || headers.has("message-id") || headers.has("received"))
  }

  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    EmailForm(bytes: bytes).read(start..<bytes.count, &outline)
  }

  private func read(_ range: Range<Int>, _ outline: inout Outline) {
    guard let headers = MailHeaders(bytes, in: range) else {
      outline.notes.append(
        ReadingNote(offset: range.lowerBound, message: "no header of a mail; all is read as text"))
      TextForm.read(bytes, from: range.lowerBound, into: &outline)
      return
    }
    outline.entitle(headers.passage("subject"))
    outline.author = headers.author
    if let line = headers.lines("date").first { outline.date(from: line) }
    read(body: headers.end..<range.upperBound, headers, depth: 0, &outline)
  }

  private func read(body: Range<Int>, _ headers: MailHeaders, depth: Int, _ outline: inout Outline) {
    let type = headers.value("content-type")
    let kind = type?.value ?? "text/plain"
    let name = headers.value("content-disposition")?.parameters["filename"] ?? type?.parameters["name"]
    let isAttached = headers.value("content-disposition")?.value == "attachment"
    func note(_ message: String) {
      outline.notes.append(ReadingNote(offset: body.lowerBound, message: message))
    }
    if kind.hasPrefix("multipart/") {
      guard depth < EmailForm.deepest, let boundary = type?.parameters["boundary"], !boundary.isEmpty else {
        return note("a mail of several parts without the line that parts them; it is left out")
      }
      read(parts: parts(body, Array(boundary.utf8), &outline), kind, depth, &outline)
    } else if isAttached || !kind.hasPrefix("text/") {
      note("an attachment is left out: \(name ?? kind)")
    } else if kind == "text/plain" || kind == "text/html" || !kind.contains("/") {
      read(text: body, headers, isHTML: kind == "text/html", charset: type?.parameters["charset"], &outline)
    } else {
      note("a part is left out: \(kind)")
    }
  }

  // MARK: Parts

  private struct Part {
    let headers: MailHeaders
    let body: Range<Int>
    var kind: String { headers.value("content-type")?.value ?? "text/plain" }
  }

  private func read(parts: [Part], _ kind: String, _ depth: Int, _ outline: inout Outline) {
    guard kind == "multipart/alternative" else {
      for part in parts { read(body: part.body, part.headers, depth: depth + 1, &outline) }
      return
    }
    // The same in several forms: plain text before a web page, either before anything else.
    func filled(_ kind: String) -> Part? {
      parts.first { $0.kind == kind && bytes[$0.body].contains { $0 > 32 } }
    }
    let chosen =
      filled("text/plain") ?? filled("text/html") ?? parts.first { $0.kind.hasPrefix("multipart/") }
    if let chosen { read(body: chosen.body, chosen.headers, depth: depth + 1, &outline) }
  }

  /// The parts between lines of two dashes and the boundary.
  private func parts(_ body: Range<Int>, _ boundary: [UInt8], _ outline: inout Outline) -> [Part] {
    var parts: [Part] = []
    var start: Int?
    var isClosed = false
    func add(_ end: Int) {
      guard let first = start, first < end else { return }
      if let headers = MailHeaders(bytes, in: first..<end) {
        parts.append(Part(headers: headers, body: min(headers.end, end)..<end))
      } else {
        outline.notes.append(
          ReadingNote(offset: first, message: "a part of the mail without a header; it is left out"))
      }
    }
    for line in Lines(bytes, from: body.lowerBound) {
      if line.lowerBound >= body.upperBound || isClosed { break }
      let words = bytes[line]
      guard words.count >= boundary.count + 2, words.starts(with: "--".utf8),
        words.dropFirst(2).starts(with: boundary)
      else {
        continue
      }
      let rest = words.dropFirst(2 + boundary.count)
      isClosed = rest.starts(with: "--".utf8)
      guard isClosed || rest.allSatisfy({ $0 <= 32 }) else { continue }
      add(line.lowerBound)
      start = min(
        body.upperBound,
        line.upperBound + (line.upperBound < bytes.count && bytes[line.upperBound] == 13 ? 2 : 1))
    }
    if !isClosed {
      add(body.upperBound)
      outline.notes.append(
        ReadingNote(offset: body.upperBound - 1, message: "the mail ends before its last part does"))
    }
    return parts
  }

  // MARK: Text

  private func read(
    text body: Range<Int>, _ headers: MailHeaders, isHTML: Bool, charset: String?, _ outline: inout Outline
  ) {
    let encoding = headers.value("content-transfer-encoding")?.value ?? "7bit"
    var part = TransferDecoding.decode(bytes, body, as: encoding)
    if let bad = part.firstBad {
      outline.notes.append(ReadingNote(offset: bad, message: "not \(encoding) here; the rest is read"))
    }
    // What was not encoded is UTF-8 already, whatever the header says: the whole mail has been decoded.
    if encoding == "quoted-printable" || encoding == "base64" {
      part = inUTF8(part, charset ?? "us-ascii", body, &outline)
    }
    guard part.bytes.contains(where: { $0 > 32 }) else { return }
    if !isHTML { part = MailText(part).withoutQuotes(body.lowerBound, &outline.notes) }
    var inner = Outline(source: part.bytes)
    inner.title = outline.title ?? ""
    inner.date = outline.date
    if isHTML {
      HTMLForm.read(part.bytes, from: 0, into: &inner)
    } else {
      TextForm.read(part.bytes, from: 0, into: &inner)
    }
    if inner.title == "" { inner.title = nil }
    outline.take(inner, through: part.map)
  }

  private func inUTF8(_ part: DecodedPart, _ charset: String, _ body: Range<Int>, _ outline: inout Outline)
    -> DecodedPart
  {
    func isText(_ bytes: [UInt8]) -> Bool { UTF8Check.firstInvalid(bytes) == nil && !bytes.contains(0) }
    if let decoding = TextDecoding.decode(part.bytes, as: charset), isText(decoding.text) {
      return part.read(as: decoding)
    }
    if isText(part.bytes) { return part }
    outline.notes.append(
      ReadingNote(offset: body.lowerBound, message: "the text is no \(charset); it is read as iso-8859-1"))
    let bytes = part.bytes.map { $0 == 0 ? 32 : $0 }
    return TextDecoding.decode(bytes, as: "iso-8859-1").map { part.read(as: $0) } ?? DecodedPart()
  }
}

/// The text of a mail line by line.
struct MailText {
  private let part: DecodedPart

  init(_ part: DecodedPart) { self.part = part }

  /// Lines that begin what is quoted of the mail that is answered, lower case.
  static let originals = ["-----original message-----", "________________________________"]

  /// The text without lines that quote ("> "), the line that says whom, and the signature below "-- ".
  func withoutQuotes(_ offset: Int, _ notes: inout [ReadingNote]) -> DecodedPart {
    let bytes = part.bytes
    let lines = Array(Lines(bytes))
    var kept = DecodedPart()
    var quoted = 0
    func position(_ line: Range<Int>) -> Int {
      line.isEmpty ? offset : part.map.source(of: line.lowerBound..<line.lowerBound + 1).lowerBound
    }
    var firstQuoted = 0
    for (number, line) in lines.enumerated() {
      let words = bytes[line]
      if words.elementsEqual("-- ".utf8) || words.elementsEqual("--".utf8) {
        notes.append(ReadingNote(offset: position(line), message: "the signature is left out"))
        break
      }
      if MailText.originals.contains(
        String(decoding: words.prefix(40), as: UTF8.self).lowercased().trimmedBlanks)
      {
        notes.append(ReadingNote(offset: position(line), message: "the mail that is answered is left out"))
        break
      }
      let isQuote = words.first == UInt8(ascii: ">")
      if isQuote || introduces(lines, number) {
        if quoted == 0 { firstQuoted = position(line) }
        quoted += 1
        continue
      }
      kept.take(bytes, line)
      kept.bytes.append(10)
    }
    if quoted > 0 {
      notes.append(
        ReadingNote(offset: firstQuoted, message: "\(quoted) lines quoted of another mail are left out"))
    }
    kept.map = kept.map.composed(with: part.map)
    return kept
  }

  /// "On 3 May 2019, Jane Doe wrote:" above a quotation, on one line or two.
  private func introduces(_ lines: [Range<Int>], _ number: Int) -> Bool {
    let bytes = part.bytes
    var end = number
    while end < lines.count, end < number + 2, bytes[lines[end]].last != UInt8(ascii: ":") { end += 1 }
    guard end < lines.count, end < number + 2, bytes[lines[number]].starts(with: "On ".utf8),
      String(decoding: bytes[lines[end]].suffix(8), as: UTF8.self).hasSuffix("wrote:")
    else {
      // The second of the two lines.
      return number > 0 && bytes[lines[number]].count < 100
        && String(decoding: bytes[lines[number]].suffix(6), as: UTF8.self) == "wrote:"
        && bytes[lines[number - 1]].starts(with: "On ".utf8)
    }
    let next = lines[(end + 1)...].first { !$0.isEmpty }
    return next.map { bytes[$0].first == UInt8(ascii: ">") } ?? false
  }
}
