/// A PDF file, read through `pdftotext` of poppler. Offsets count in the text that it prints.
enum PDFForm {
  /// The text of a PDF file.
  /// - Throws: `ReadingError.unreadable` where `pdftotext` is missing, fails, takes too long or prints too much.
  static func text(of bytes: [UInt8], name: String) throws -> [UInt8] {
    func unreadable(_ reason: String) -> ReadingError { .unreadable(name: name, reason: reason) }
    guard let file = TemporaryFile(bytes) else {
      throw unreadable("no temporary file could be written for pdftotext")
    }
    let program = ForeignProgram(
      "pdftotext", ["-enc", "UTF-8", "-eol", "unix", file.path, "-"], seconds: 60, limit: 64_000_000)
    switch program.run() {
    case .missing:
      throw unreadable(
        "a PDF is read by pdftotext, which is not installed; install poppler-utils (Debian, Ubuntu, Fedora) or poppler "
          + "(Arch, Homebrew)")
    case .failed(let message): throw unreadable("pdftotext: \(message)")
    case .tookTooLong: throw unreadable("pdftotext took more than \(program.seconds) seconds")
    case .printedTooMuch: throw unreadable("more than \(program.limit / 1_000_000) MB of text")
    case .printed(let text):
      guard text.contains(where: { $0 > 32 }) else {
        throw unreadable(
          "a PDF without text, perhaps scanned; recognise its text first, for example with ocrmypdf")
      }
      // A control character now and then is no reason to refuse the rest.
      return text.map { $0 == 0 ? 32 : $0 }
    }
  }

  static func read(_ bytes: [UInt8], into outline: inout Outline) {
    let flow = PDFPages(bytes).flow()
    if flow.omitted > 0 {
      outline.notes.append(
        ReadingNote(offset: 0, message: "\(flow.omitted) lines at the heads and feet of pages are left out"))
    }
    var inner = Outline(source: flow.text.bytes)
    inner.date = outline.date
    inner.title = outline.title
    TextForm.read(flow.text.bytes, from: 0, into: &inner)
    outline.take(inner, through: flow.text.map)
  }
}
