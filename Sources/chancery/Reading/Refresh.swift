import Archive
import Arguments
import Extraction
import Glibc
import Language
import Reading
import Records

/// `read --refresh`: reads every document of the archive again, from the bytes it keeps, with the present version,
/// and tells anew who is who.
struct Refresh {
  static let option = Option(
    "refresh", "read all documents of the archive again with this version, from the bytes it keeps")

  let terminal: Terminal
  let archive: Archive

  /// What reading it has got to stands in the archive under this name, so that an interrupted one goes on.
  private var key: String { "refresh|\(Verbs.version)" }

  func run() throws -> ExitStatus {
    Interrupt.watch()
    // Documents that are read again get numbers behind this one.
    let state = try archive.readings()
    let last = try state[key + "|last"] ?? archive.lastDocument()
    var number = state[key] ?? 0
    try archive.saveReading(key + "|last", position: last, pages: 0)
    let extractor = Extractor(analyser: EnglishAnalyser(threads: 0))
    let progress = Progress(total: last, noun: "documents", isQuiet: terminal.isQuiet)
    defer { progress.end() }
    var (count, changed, kept) = (0, 0, 0)
    while let document = try archive.keptDocument(after: number, through: last) {
      if Interrupt.isRequested {
        progress.end()
        terminal.complain(
          "interrupted: \(count) documents read again; “chancery read --refresh” goes on from here")
        return .interrupted
      }
      let records: DocumentRecords?
      let text: [UInt8]?
      do {
        (records, text) = try Self.read(document, extractor)
      } catch {
        progress.end()
        terminal.complain("\(document.info.source ?? document.info.id): \(error) (left as it was)")
        (records, text) = (nil, nil)
      }
      number = document.number
      try archive.batch {
        if let records {
          let outcome = try archive.store(
            records, bytes: document.bytes, text: text, extractor: Verbs.version)
          if outcome == .replaced { changed += 1 }
          count += 1
        } else {
          kept += 1
        }
        try archive.saveReading(key, position: number, pages: count)
      }
      progress.update(number)
    }
    try archive.endReading(key)
    try archive.endReading(key + "|last")
    progress.end()
    try archive.doubtEverybody()
    try archive.identify { _ in !Interrupt.isRequested }
    guard !terminal.isQuiet else { return .success }
    var line = Styled("\(Summary.count(count, "document")) read again", .strong)
    line += Styled(": \(changed) with other records")
    if kept > 0 {
      line += Styled(", \(kept) left as they were (of PDF and Word files only the text is kept)")
    }
    terminal.out.line(line)
    return .success
  }

  /// The records of a document as this version finds them; nil where its file is needed for that.
  private static func read(
    _ kept: KeptDocument, _ extractor: Extractor
  ) throws -> (DocumentRecords?, text: [UInt8]?) {
    let info = kept.info
    guard let format = Format(rawValue: info.format), format != .pdf, format != .docx else {
      return (nil, nil)
    }
    var reader = Reader(format: format, limit: max(kept.bytes.count, 1))
    reader.encoding = info.encoding
    // A page of a dump says neither its title nor its date.
    var presets = Presets()
    if format == .wikitext, info.url != nil {
      presets.title = info.title
      presets.date = info.date
      presets.url = info.url
    }
    let name = info.source ?? "standard input"
    var document = try reader.document(kept.bytes, name: name, presets: presets)
    // What was known beside the text, from a line of JSON or the command line.
    if document.info.date == nil, let date = info.date {
      presets.date = date
      document = try reader.document(kept.bytes, name: name, presets: presets)
    }
    guard document.info.id == info.id else { return (nil, nil) }
    document.info.title = document.info.title ?? info.title
    document.info.url = document.info.url ?? info.url
    document.info.author = document.info.author ?? info.author
    return (extractor.records(of: document), document.textBesideBytes)
  }
}
