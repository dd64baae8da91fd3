import Archive
import Records

/// Every address of the service, in one table: pages, the API, and the API's description are made from it.
enum Routes {
  private static let asOf = Route.Parameter(
    "as-of", "answer as things stood on that day or in that month or year (EDTF)")
  private static let knownOn = Route.Parameter(
    "known-on", "use only documents published by the end of that date")
  private static let datedOnly = Route.Parameter(
    "dated-only", "with known-on, leave out documents without a date")
  private static let dates = [asOf, knownOn, datedOnly]
  private static let reason = Route.Parameter("reason", "why, for the log")

  static let all: [Route] = pages + Reconciliation.routes + Yente.routes

  private static let pages: [Route] = [
    Route("/export", "The whole archive in another program's format") { .reply(try Exports.send($0)) },
    Route("/people/{person}/export", "Somebody in another program's format") { .reply(try Exports.send($0)) },
    Route("/", "What the archive holds", [knownOn, datedOnly], isKept: false) { .page(try StartPage($0)) },
    Route("/start", "How much the archive holds", [knownOn, datedOnly], schema: "Inventory", isKept: false) {
      .page(try StartPage($0))
    },
    Route(
      "/search", "Searches names, in any script, and the text of documents",
      [
        .init(
          "q", "words, all of which must stand there; words in double quotes together; a word may end in *"),
        .init("kind", "person, body, place or document"), .init("office", "words of an office's title"),
        .init("from", "documents published on this date or later"), .init("to", "or earlier"),
        .init("format", "documents of this form"), .init("language", "documents in this language (BCP 47)"),
        .init("limit", "how many names and how many documents at most, 1 to 200"),
      ] + dates, schema: "SearchResult"
    ) { .page(try SearchPage($0)) },
    Route(
      "/suggest", "Names that begin like this", [.init("q", "the beginning of a name", isRequired: true)],
      schema: "Suggestions"
    ) {
      .page(try Suggestions($0))
    },
    Route(
      "/people/{person}", "What is known of somebody: facts, terms, events, claims, conflicts", dates,
      schema: "Profile"
    ) {
      .page(try PersonPage($0))
    },
    Route("/people/{person}/timeline", "Somebody's life by date", dates, schema: "Timeline") {
      .page(try TimelinePage($0))
    },
    Route("/people/{person}/sources", "What each source says of somebody", dates, schema: "Profile") {
      .page(try SourcesPage($0))
    },
    Route(
      "/people/{person}/with/{other}", "The contacts of two, who reports and who denies them", dates,
      schema: "Contacts"
    ) {
      .page(try PairPage($0))
    },
    Route(
      "/people/{person}/path/{other}",
      "The shortest chain of contacts and shared offices from one to another",
      [
        .init("max-length", "how many links the chain has at most, 1 to 12; 4 where nothing is said"),
        .init("successions", "count predecessors and successors as links, although they need not have met"),
      ] + dates, schema: "Path"
    ) {
      .page(try PathPage($0))
    },
    Route(
      "/people/{person}/contacts", "Somebody's meetings and talks, by date",
      [.init("from", "next of the answer before")] + dates, schema: "Contacts"
    ) {
      .page(try ContactsPage($0))
    },
    Route(
      "/offices", "The offices, those with most holders first",
      [
        .init("q", "words of the title, body, country or district"),
        .init("from", "how many to pass over: next of the answer before"),
      ], schema: "Offices"
    ) { .page(try OfficesPage($0)) },
    Route(
      "/offices/{office}", "Who held an office, in order, and what is odd about the order", dates,
      schema: "Successions"
    ) {
      .page(try OfficePage($0))
    },
    Route(
      "/documents", "The documents, by title",
      [.init("from", "how many to pass over: next of the answer before")] + [knownOn, datedOnly],
      schema: "Documents"
    ) {
      .page(try DocumentsPage($0))
    },
    Route("/documents/{document}", "The records of a document (chancery.records/1)", [], schema: "Records") {
      .page(try DocumentPage($0))
    },
    Route(
      "/documents/{document}/versions", "A document's versions, and what one says otherwise than another",
      [.init("from", "the id of the earlier version"), .init("to", "the id of the later one")],
      schema: "Versions"
    ) { .page(try VersionsPage($0)) },
    Route(
      "/map", "The graph of contacts",
      [
        .init("of", "a name or handle: only their contacts, and those of their contacts with each other"),
        .init("from", "contacts on this date or later"), .init("to", "or earlier"),
        .init("pairs", "how many pairs at most, 1 to 400"),
      ] + dates, schema: "ContactGraph"
    ) { .page(try MapPage($0)) },
    Route(
      "/compare", "What two documents differ in",
      [.init("one", "a document's id"), .init("other", "another's")], schema: "Changes"
    ) {
      .page(try ComparePage($0))
    },
    Route(
      "/conflicts", "Where documents disagree",
      [
        .init("of", "a name or handle"), .init("kind", "a kind or a property"),
        .init("from", "next of the answer before"),
      ] + dates, schema: "Conflicts"
    ) {
      .page(try ConflictsPage($0))
    },
    Route(
      "/claims", "Who says, denies or doubts what",
      [
        .init("about", "a name or handle"), .init("by", "a name or handle"),
        .init("from", "next of the answer before"),
      ] + dates, schema: "Claims"
    ) {
      .page(try ClaimsPage($0))
    },
    Route(
      "/review", "Pairs that may be one person, and the last decisions",
      [
        .init("q", "a name"), .init("limit", "how many pairs and how many conflicts at most, 1 to 100"),
        .init("after", "after of the answer before"),
      ], schema: "Review"
    ) {
      .page(try ReviewPage($0))
    },
    Route(
      "/review/log", "What was decided, the last first", [.init("from", "next of the answer before")],
      schema: "Decisions", isKept: false
    ) { .page(try DecisionsPage($0)) },
    Route(
      "/review/decide", "Decides a pair",
      [
        .init("pair", "its id", isRequired: true), .init("verdict", "accept or reject", isRequired: true),
        reason,
      ],
      method: .post, role: .reviewer, schema: "Verdict"
    ) { .reply(try Decisions.decide($0)) },
    Route(
      "/review/settle", "Settles what sources disagree about",
      [
        .init("conflict", "its id", isRequired: true),
        .init("wrong", "the number of the side that is wrong; without one all may stand"), reason,
      ], method: .post, role: .reviewer, schema: "Verdict"
    ) { .reply(try Decisions.settle($0)) },
    Route(
      "/review/record", "Says that a record is right, or wrong, or has another value",
      [
        .init("record", "document and record, as evidence names them", isRequired: true),
        .init("verdict", "accept, reject or edit", isRequired: true),
        .init("edit", "of an edit, a field and its value: end=1994-05"), reason,
      ], method: .post, role: .reviewer, schema: "Verdict"
    ) { .reply(try Decisions.record($0)) },
    Route(
      "/review/merge", "Says that two are one",
      [
        .init("one", "a name or handle", isRequired: true),
        .init("other", "a name or handle", isRequired: true),
        reason,
      ], method: .post, role: .reviewer, schema: "Verdict"
    ) { .reply(try Decisions.merge($0)) },
    Route(
      "/review/split", "Says that whom some documents name is somebody else",
      [
        .init("one", "a name or handle", isRequired: true),
        .init("document", "the id of a document; may stand several times", isRequired: true), reason,
      ], method: .post, role: .reviewer, schema: "Verdict"
    ) { .reply(try Decisions.split($0)) },
    Route(
      "/review/undo", "Takes a decision back",
      [.init("number", "the decision's number", isRequired: true), reason], method: .post, role: .reviewer,
      schema: "Verdict"
    ) { .reply(try Decisions.undo($0)) },
    Route("/read", "Where new documents are sent", role: .reviewer) { _ in .page(ReadPage()) },
    Route(
      "/read", "Reads documents in: a form with files, or the bytes of one",
      [
        .init("name", "what the document is called"), .init("title", "its title"),
        .init("date", "when it was published (EDTF)"),
      ], method: .post, role: .reviewer, schema: "Reading"
    ) { .reply(try Readings.take($0)) },
    Route("/read/{jobs}", "What has become of what was sent", role: .reviewer, schema: "Jobs", isKept: false)
    { .page(try JobsPage($0)) },
  ]

  /// The API's own description.
  static let description = Route("/api/1/openapi.json", "The description of the API (OpenAPI 3.1)") { call in
    .reply(OpenAPI.reply(version: call.site.options.version))
  }
}

/// Names for what somebody is typing.
struct Suggestions: Page {
  let subjects: [Subject]

  init(_ call: Call) throws {
    guard let words = call["q"] else {
      throw Problem(400, "Nothing to suggest", "“q” is the beginning of a name.")
    }
    subjects = Array(try call.archive.subjects(beginning: words).prefix(8))
  }

  var title: String { "Suggestions" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("ul", ["class": "plain"]) { html in
      for subject in subjects { html.tag("li") { $0.name(subject.name, Addresses.person(subject.handle)) } }
    }
  }

  func write(_ json: inout JSONWriter, _ call: Call) { json.fields(suggestions: subjects) }
}
