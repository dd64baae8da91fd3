import Records

/// Text without markup: paragraphs between empty lines, perhaps a title in the first line. Stories of papers and
/// agencies, press releases, transcripts.
struct TextForm {
  private let bytes: [UInt8]
  private let wrapped: Bool
  private let transcript: Transcript?
  private let box: PastedInfobox
  private var paragraph: [Range<Int>] = []
  private var title: Range<Int>?
  /// A heading counts once something stands under it.
  private var heading: Range<Int>?
  private var seen = 0
  private var isBelowBlank = true

  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    let transcript = Transcript(bytes, from: start)
    let wrapped =
      transcript.map { LineWrapping.isWrapped(bytes, $0.parted(Lines(bytes, from: start))) }
      ?? LineWrapping.isWrapped(bytes, Lines(bytes, from: start))
    let box = PastedInfobox(bytes, Lines(bytes, from: start))
    var form = TextForm(bytes: bytes, wrapped: wrapped, transcript: transcript, box: box)
    for line in Lines(bytes, from: start) { form.read(outline.trimmed(line), into: &outline) }
    form.close(&outline)
    if let range = form.heading { outline.append(.paragraph, [range]) }
    if let range = form.title { outline.append(.paragraph, [range]) }
  }

  private init(bytes: [UInt8], wrapped: Bool, transcript: Transcript?, box: PastedInfobox) {
    self.box = box
    self.bytes = bytes
    self.wrapped = wrapped
    self.transcript = transcript
  }

  private mutating func read(_ line: Range<Int>, into outline: inout Outline) {
    if line.isEmpty || PressRelease.isMark(bytes, line) {
      close(&outline)
      isBelowBlank = true
      return
    }
    if let row = box.rows[line.lowerBound] {
      close(&outline)
      entitle(&outline)
      openHeading(&outline)
      if case .field(let key, let value) = row { outline.append(.field(key: key), [value]) }
      seen += 1
      return
    }
    // Where lines are not wrapped, each is a paragraph of its own; so is what stands above the story.
    let isAlone =
      !wrapped
      || line.count <= 150 && seen == 0 && paragraph.count == 1
        && (!goesOn(paragraph[0], into: line) || isOfTop(line))
      || seen <= 3 && paragraph.count == 1 && isOfTop(paragraph[0])
      || seen == 0 && (2...4).contains(paragraph.count) && isOfTop(line) && paragraph.allSatisfy(isOfHead)
      || transcript?.opensTurn(line) == true
    // The lines of a press office's address above the headline stay together.
    let isContact = seen == 0 && PressRelease.isContact(bytes, paragraph) && line.count <= 120
    if isAlone, !isContact, !paragraph.isEmpty {
      close(&outline)
      isBelowBlank = false
    }
    if let item = bullet(line) {
      close(&outline)
      entitle(&outline)
      openHeading(&outline)
      outline.append(.listItem, [item])
      seen += 1
      isBelowBlank = false
      return
    }
    paragraph.append(line)
  }

  private mutating func openHeading(_ outline: inout Outline) {
    guard let range = heading else { return }
    heading = nil
    outline.open(level: 2, title: range)
  }

  /// A first line with nothing behind it was the text itself; with something, it was the title.
  private mutating func entitle(_ outline: inout Outline) {
    guard let range = title else { return }
    title = nil
    outline.entitle(range)
  }

  private mutating func close(_ outline: inout Outline) {
    defer { paragraph.removeAll(keepingCapacity: true) }
    guard let first = paragraph.first else { return }
    if seen == 0, PressRelease.isContact(bytes, paragraph) {
      outline.notes.append(
        ReadingNote(offset: first.lowerBound, message: "a press office's address is left out"))
      return
    }
    seen += 1
    let isLine = paragraph.count == 1
    // A date above the headline is none.
    if seen == 1, isLine, let value = FrontMatter.datedValue(bytes, first),
      let date = FrontMatter.date(bytes, value)
    {
      seen = 0
      outline.date = outline.date ?? date
      outline.append(.paragraph, paragraph)
      return
    }
    // "Press release – Berne, 21 November 2012", above the headline or below it.
    if seen <= 4, isLine, outline.date == nil { outline.date = FrontMatter.issued(bytes, first) }
    if seen == 1, isLine, TextForm.looksLikeTitle(bytes, first), transcript?.opensTurn(first) != true {
      // Front matter has told the title already.
      if outline.title != nil, outline.title == String(decoding: bytes[first], as: UTF8.self) { return }
      if outline.title == nil {
        title = first
        return
      }
    }
    dateLetter(first, &outline)
    entitle(&outline)
    if isLine, seen <= 4, outline.author == nil,
      let author = Byline.author(bytes, first, isBelowTitle: seen == 2)
    {
      outline.author = author
      // A name and a place would do for a heading.
      openHeading(&outline)
      readTop(first, &outline)
      outline.append(.paragraph, paragraph)
      return
    }
    if seen > 1, isLine, isBelowBlank, TextLines.isHeading(bytes, first) {
      openHeading(&outline)
      heading = first
      return
    }
    openHeading(&outline)
    if isLine, let (key, value) = TextLines.personal(bytes, first) {
      outline.append(.field(key: String(decoding: bytes[key], as: UTF8.self)), [value])
      return
    }
    readTop(first, &outline)
    outline.append(.paragraph, transcript.map { paragraph.flatMap($0.withoutDirections) } ?? paragraph)
  }

  /// "Peking, 2 December 1910" above "My dear Addis-Browne,": the day of a letter.
  private func dateLetter(_ line: Range<Int>, _ outline: inout Outline) {
    guard let top = title, outline.date == nil,
      let word = bytes[line].split(separator: 32, maxSplits: 2).map({ String(decoding: $0, as: UTF8.self) })
        .first,
      ["Dear", "My", "Sir", "Sir,", "Madam", "Madam,", "Gentlemen", "Your", "Excellency,"].contains(word),
      bytes[line].count < 60 || word == "Dear" || bytes[line].prefix(9).elementsEqual("My dear ".utf8)
    else { return }
    outline.date = FrontMatter.dateLine(bytes, top)
  }

  /// What the first paragraphs tell of the document: a line with its date, a dateline.
  private mutating func readTop(_ first: Range<Int>, _ outline: inout Outline) {
    guard seen <= 6 else { return }
    if outline.date == nil, let date = FrontMatter.dateLine(bytes, first) { outline.date = date }
    // "OSLO, 3 May 2013 —" is no part of the first sentence.
    guard let (head, story) = FrontMatter.afterDateline(bytes, first) else { return }
    paragraph[0] = story..<first.upperBound
    let dateline = Dateline(bytes, head, context: outline.date)
    outline.place = outline.place ?? dateline.place
    outline.publisher = outline.publisher ?? dateline.agency
    if let date = dateline.date {
      outline.refine(date: date)
    } else if dateline.isYearless {
      outline.notes.append(
        ReadingNote(offset: head.lowerBound, message: "the dateline gives no year; --date can tell it"))
    }
  }

  /// Whether a line is a byline or a date, which stand alone above a story.
  private func isOfTop(_ line: Range<Int>) -> Bool {
    guard line.count < 90 else { return false }
    return Byline.author(bytes, line, isBelowTitle: false) != nil
      || FrontMatter.dateLine(bytes, line) != nil && FrontMatter.afterDateline(bytes, line) == nil
      || FrontMatter.issued(bytes, line) != nil
  }

  /// Whether a line may be one of those above a headline, one below the other: an office, "Press release 21/2009".
  private func isOfHead(_ line: Range<Int>) -> Bool {
    line.count < 80 && TextForm.looksLikeTitle(bytes, line) && !(97...122).contains(bytes[line.lowerBound])
  }

  /// Whether a first line may be wrapped into the second: it is long enough to have met a margin.
  private func goesOn(_ line: Range<Int>, into next: Range<Int>) -> Bool {
    line.count * 4 > next.count * 3 || !TextForm.looksLikeTitle(bytes, line)
  }

  private static func looksLikeTitle(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 150, let last = bytes[line].last else { return false }
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\""):
      return false
    default: return true
    }
  }

  /// "•", "◦", "▪", "‣", "·"
  private static let bullets = ["•", "◦", "▪", "‣", "·"].map { Array($0.utf8) }

  private func bullet(_ line: Range<Int>) -> Range<Int>? {
    for sign in TextForm.bullets where line.count > sign.count + 1 && bytes[line].starts(with: sign) {
      var first = line.lowerBound + sign.count
      while first < line.upperBound, bytes[first] <= 32 { first += 1 }
      return first < line.upperBound ? first..<line.upperBound : nil
    }
    guard line.count > 2, bytes[line.lowerBound + 1] == 32,
      bytes[line.lowerBound] == UInt8(ascii: "-") || bytes[line.lowerBound] == UInt8(ascii: "*")
    else { return nil }
    return line.lowerBound + 2..<line.upperBound
  }
}
