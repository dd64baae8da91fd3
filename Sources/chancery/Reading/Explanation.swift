import Arguments
import Glibc
import Reading
import Records

/// How documents were understood, told instead of reading them into records: `chancery read --explain`.
struct Explanation {
  static let option = Option(
    "explain",
    "tell how each document is understood (format, date, sections, fields, paragraphs, notes) and extract and store "
      + "nothing")

  let terminal: Terminal
  let plan: ReadingPlan
  let asJSON: Bool

  /// Explains all documents of a feed.
  /// - Returns: how the process ends: the first failure of a path of the command line, or of anything where nothing
  ///   could be read.
  func run(_ feed: Feed) throws -> ExitStatus {
    Interrupt.watch()
    var status: ExitStatus?
    var anyStatus: ExitStatus?
    var count = 0
    while let piece = feed.next() {
      if Interrupt.isRequested { return .interrupted }
      do {
        let document = try plan.document(piece)
        let page = ExplanationPage(document, reasons: Reasons(document, piece, plan))
        if asJSON {
          terminal.out.write(page.json() + [10])
        } else {
          page.write(to: terminal.out, isFirst: count == 0)
        }
        try terminal.out.flush()
        count += 1
      } catch let error as OutputError {
        throw error
      } catch {
        let code = (error as? InputError)?.status ?? .badData
        if code == .interrupted { return .interrupted }
        terminal.complain(piece.isNamed ? "\(error)" : "\(error) (skipped)")
        if piece.isNamed { status = status ?? code }
        anyStatus = anyStatus ?? code
      }
    }
    return status ?? (count == 0 ? anyStatus ?? .noInput : .success)
  }
}

/// Why a document was read as it was, a few words each.
struct Reasons {
  let format: String
  let date: String

  init(_ document: Document, _ piece: Piece, _ plan: ReadingPlan) {
    if plan.reader.format != nil {
      format = "named by --format"
    } else {
      format = Reasons.signs.first { $0.format.rawValue == document.info.format }?.sign ?? "as detected"
    }
    var presets = Presets()
    if case .document(_, _, let known) = piece.content { presets = known }
    if document.info.date == nil {
      date = "the document gives none; --date can tell it"
    } else if document.info.date == plan.reader.date {
      date = "named by --date"
    } else {
      date = presets.date == nil ? "told by the document" : "a field of the JSON object"
    }
  }

  /// What each form is told by.
  static let signs: [(format: Format, sign: String)] = [
    (.plain, "a heading between equals signs, or an infobox"),
    (.text, "no mark of any other form"),
    (.wikitext, "templates, links and headings of MediaWiki"),
    (.html, "tags of a web page"),
    (.markdown, "headings, links, tables or fences of Markdown"),
    (.email, "header lines of a mail"),
    (.pdf, "the first bytes of a PDF file"),
    (.docx, "a zip file with word/document.xml in it"),
  ]
}
