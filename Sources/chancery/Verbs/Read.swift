import Archive
import Arguments
import Extraction
import Glibc
import Language
import Reading
import Records

extension Verb {
  static let read = Verb(
    Command(
      "read", "reads documents into the archive, or prints what they say",
      discussion: [
        "Every PATH is a file, a folder or - for standard input. A folder is read with all that is in it, in the "
          + "order of names; hidden files are passed over. Text may be UTF-8 or in an older encoding, which is told "
          + "by its bytes.",
        "The form of a document is told by its content: an article in plain form or in wikitext, a web page, a story, release or transcript as text, "
          + "Markdown, a mail (.eml), a Word document (.docx), a PDF file, for which pdftotext must be installed (package "
          + "poppler-utils). Lines of “key: value” above a text or Markdown, between lines of three dashes or without, tell "
          + "its title, date, author and the like; other keys are taken for fields of an infobox.",
        "A dump of MediaWiki (pages-articles, as .xml or packed with bzip2, gzip, xz or Zstandard) holds a document in "
          + "each article; its source is the page's title and revision, its date the revision's, and offsets count in "
          + "the page's text. A page read before by this version is passed over, and a dump whose reading into an archive "
          + "was interrupted is gone on with. Any other file may be packed as well.",
        "A file of JSON with an object a line, an array of objects or one object holds a document in each object; what "
          + "is wrong with a line is told with its number and its byte offset, and the others are read. Offsets count "
          + "in the text of the object's field.",
        "Without --json the records go into the archive, and a summary is printed. With --json they are printed, one "
          + "JSON object a line for each document (the contract chancery.records/1), and the archive is left alone "
          + "unless --archive names it. Each document is stored whole or not at all, and reading the same bytes again "
          + "changes nothing.",
        "What cannot be read is told on standard error with file and offset, and the rest is read. A file in a folder "
          + "that is no text is only skipped; a PATH named on the command line that cannot be read makes the exit "
          + "status other than 0, and so does input of which nothing could be read. The archive is "
          + "--archive, else $CHANCERY_ARCHIVE, else $XDG_DATA_HOME/chancery/archive.chancery, else "
          + "~/.local/share/chancery/archive.chancery.",
        "A file, or a page with an address, that is read again after it has changed is a new version: the earlier one is "
          + "kept, counts no more, and chancery diff shows what has changed. With --refresh all documents of the archive "
          + "are read again with this version, from the bytes it keeps, and who is who is told anew by its rules; what was "
          + "decided in review stays. Where that is interrupted, it goes on the next time.",
        "With --explain nothing is extracted or stored: it tells how each document is understood, with the byte at "
          + "which each part of it begins, as text or with --json as one JSON object a line.",
      ],
      arguments: [
        .init(
          "PATH", "files, folders, or - for standard input", isOptional: true, isRepeated: true,
          completes: .files)
      ],
      options: [
        .json, .archive, Refresh.option, Explanation.option, ReadingPlan.date, ReadingPlan.format,
        ReadingPlan.encoding,
        ReadingPlan.maxSize,
      ] + ReadingPlan.selection + ReadingPlan.fields,
      examples: [
        .init("chancery read biography.txt news/", "read a file and a folder into the archive"),
        .init("chancery read --json biography.txt >biography.json", "print what a document says"),
        .init(
          "chancery read --json news/ | grep -c '\"stance\":\"denies\"'", "count the stories with a denial"),
        .init(
          "chancery read --only-officials enwiki-latest-pages-articles.xml.bz2",
          "read the officeholders of a dump"),
        .init(
          "curl -s https://example.org/story.txt | chancery read --date 2017-05-16 -", "read from a pipe"),
        .init("chancery read --explain story.txt", "see what was taken for title, date and paragraphs"),
        .init(
          "chancery read --text-field article.body --id-field link news.jsonl",
          "read a document from each line"),
      ],
      statuses: [
        .success, .usage, .badData, .noInput, .ioError, .tryAgain, .noPermission, .notAnArchive, .interrupted,
      ])
  ) { invocation, terminal in
    var plan = try ReadingPlan(invocation)
    if invocation.has(Refresh.option) {
      guard invocation.arguments.isEmpty else {
        throw invocation.error("--refresh reads what the archive keeps: leave out \(invocation.arguments[0])")
      }
      return try Refresh(terminal: terminal, archive: ArchivePlace.existing(invocation)).run()
    }
    guard !invocation.arguments.isEmpty else {
      throw invocation.error("name at least one PATH to read")
    }
    if invocation.has(Explanation.option) {
      if invocation.has(.archive) { throw invocation.error("--explain stores nothing: leave out --archive") }
      let (inputs, failures) = Folder.inputs(invocation.arguments)
      for failure in failures { terminal.complain(failure.description) }
      let status = try Explanation(terminal: terminal, plan: plan, asJSON: invocation.has(.json)).run(
        Feed(inputs, plan))
      return failures.first?.status ?? status
    }
    let prints = invocation.has(.json)
    let archive =
      prints && !invocation.has(.archive) ? nil : try Archive(creating: ArchivePlace.path(invocation))
    plan.restarts = try archive?.readings() ?? [:]
    let (inputs, failures) = Folder.inputs(invocation.arguments)
    var run = ReadRun(terminal: terminal, archive: archive, prints: prints)
    for failure in failures { run.fail(failure.description, failure.status, isNamed: true) }
    try run.read(inputs, plan: plan)
    try run.identify()
    return try run.end(of: inputs.count)
  }
}
