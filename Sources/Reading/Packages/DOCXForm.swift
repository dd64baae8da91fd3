/// A word processor's document (Office Open XML, ECMA-376). Offsets count in its part `word/document.xml`.
struct DOCXForm {
  /// `word/document.xml`, unpacked.
  let body: [UInt8]
  private let core: [UInt8]?
  private let styles: [UInt8]?

  /// The most bytes a part may have when it is unpacked.
  static let limit = 64_000_000

  /// Unpacks a document.
  /// - Throws: `ReadingError.unreadable` where it is none, is broken, encrypted, or too large when unpacked.
  init(_ bytes: [UInt8], name: String) throws {
    func unreadable(_ reason: String) -> ReadingError { .unreadable(name: name, reason: reason) }
    do {
      let archive = try ZipArchive(bytes)
      guard let body = try archive.part("word/document.xml", limit: DOCXForm.limit) else {
        throw unreadable("a zip file, but no Word document: it has no word/document.xml; unpack it first")
      }
      self.body = body
      // What is damaged beside the text is no reason to refuse it.
      core = try? archive.part("docProps/core.xml", limit: DOCXForm.limit / 16)
      styles = try? archive.part("word/styles.xml", limit: DOCXForm.limit / 4)
    } catch let failure as ZipArchive.Failure {
      switch failure {
      case .damaged: throw unreadable("a zip file that is damaged or cut off")
      case .encrypted: throw unreadable("it is encrypted; save it without a password")
      case .tooLarge(let limit):
        throw unreadable("its text has more than \(limit / 1_000_000) MB when unpacked")
      }
    }
  }

  func read(into outline: inout Outline) {
    properties(&outline)
    let reader = DOCXBody(source: body, outline: outline, styles: styleNames())
    let end = XMLReader.read(body) { reader.take($0) }
    outline = reader.outline
    if let (offset, reason) = end {
      outline.notes.append(ReadingNote(offset: offset, message: "the XML breaks off here: \(reason)"))
    }
  }

  /// Title, author and date of `docProps/core.xml` (ECMA-376 Part 2, 11).
  private func properties(_ outline: inout Outline) {
    guard let core else { return }
    var element = ""
    var values: [String: [UInt8]] = [:]
    _ = XMLReader.read(core) { event in
      switch event {
      case .start(let name, _): element = name
      case .end: element = ""
      case .text(let text, _): values[element, default: []] += text
      }
    }
    func words(_ name: String) -> String? {
      let words = String(decoding: values[name] ?? [], as: UTF8.self).trimmedBlanks
      return words.isEmpty ? nil : words
    }
    outline.title = outline.title ?? words("title")
    outline.author = words("creator")
    outline.language = words("language")
    // The day is enough: the hour is that of the writer's clock.
    if outline.date == nil, let created = values["created"]?.prefix(10) {
      outline.date = FrontMatter.date(Array(created), 0..<created.count)
    }
  }

  /// What styles are called in English, by the names that the document's own language gives them.
  private func styleNames() -> [String: String] {
    guard let styles else { return [:] }
    var names: [String: String] = [:]
    var style: String?
    _ = XMLReader.read(styles) { event in
      switch event {
      case .start("style", let attributes): style = attributes["styleId"]
      case .start("name", let attributes): if let style { names[style] = names[style] ?? attributes["val"] }
      case .end("style"): style = nil
      default: break
      }
    }
    return names
  }
}
