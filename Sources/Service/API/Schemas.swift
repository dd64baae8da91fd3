import Records

/// The shapes of answers, as JSON Schema (2020-12).
enum Schemas {
  /// An object with its fields.
  struct Shape: Sendable {
    let name: String
    let fields: [Field]

    func write(_ json: inout JSONWriter) {
      json.object { json in
        json.field("type", "object")
        json.key("properties")
        json.object { json in
          for field in fields {
            json.key(field.name)
            field.type.write(&json)
          }
        }
        json.field("required", fields.filter(\.isRequired).map(\.name))
        json.field("additionalProperties", false)
      }
    }
  }

  /// A field.
  struct Field: Sendable {
    let name: String
    let type: Kind
    var isRequired = true
  }

  /// What a value is.
  indirect enum Kind: Sendable {
    case text, integer, number, truth
    case word([String])
    case list(Kind)
    case map(Kind)
    case shape(String)
    case anything

    func write(_ json: inout JSONWriter) {
      json.object { json in
        switch self {
        case .text: json.field("type", "string")
        case .integer: json.field("type", "integer")
        case .number: json.field("type", "number")
        case .truth: json.field("type", "boolean")
        case .word(let words):
          json.field("type", "string")
          json.field("enum", words)
        case .list(let kind):
          json.field("type", "array")
          json.key("items")
          kind.write(&json)
        case .map(let kind):
          json.field("type", "object")
          json.key("additionalProperties")
          kind.write(&json)
        case .shape(let name): json.field("$ref", "#/components/schemas/\(name)")
        case .anything: break
        }
      }
    }
  }

  private static func must(_ name: String, _ kind: Kind) -> Field { Field(name: name, type: kind) }
  private static func may(_ name: String, _ kind: Kind) -> Field {
    Field(name: name, type: kind, isRequired: false)
  }
  /// Who is meant when only documents known by a date count.
  private static let known = [
    may("knownOn", .text), may("undatedDocuments", .integer), may("inexactDocuments", .integer),
  ]
  private static let answer = Kind.word(["yes", "possibly", "no"])

  static let all: [Shape] = [
    Shape(
      name: "Problem",
      fields: [
        must("type", .text), must("title", .text), must("status", .integer), must("detail", .text),
        may("choices", .list(.shape("Choice"))),
      ]),
    Shape(name: "Choice", fields: [must("text", .text), must("address", .text)]),
    Shape(
      name: "Citation",
      fields: [
        must("document", .text), must("record", .text), may("title", .text), may("source", .text),
        may("published", .text),
        must("line", .integer), must("start", .integer), must("end", .integer), must("quote", .text),
        may("text", .text),
        may("section", .text), must("method", .word(Method.allCases.map(\.rawValue))),
        must("confidence", .number), may("known", answer),
      ]),
    Shape(
      name: "Subject",
      fields: [
        must("id", .text), must("schema", .text), must("name", .text), must("names", .list(.text)),
        must("documents", .integer),
      ]),
    Shape(
      name: "Fact",
      fields: [
        must("property", .text), must("value", .text), may("date", .text), must("disputed", .truth),
        must("evidence", .list(.shape("Citation"))),
      ]),
    Shape(name: "Side", fields: [must("value", .text), must("evidence", .list(.shape("Citation")))]),
    Shape(name: "Difference", fields: [must("property", .text), must("sides", .list(.shape("Side")))]),
    Shape(
      name: "Occupancy",
      fields: [
        must("holder", .text), must("office", .text), may("organization", .text), may("jurisdiction", .text),
        may("constituency", .text),
        may("start", .text), may("end", .text), must("former", .truth), must("acting", .truth),
        must("predecessor", .list(.text)),
        must("successor", .list(.text)), must("alongside", .list(.text)), must("under", .list(.text)),
        may("held", answer),
        may("differences", .list(.shape("Difference"))), must("evidence", .list(.shape("Citation"))),
      ]),
    Shape(name: "Party", fields: [must("name", .text), may("role", .text)]),
    Shape(name: "ChainLink", fields: [may("source", .text), must("cue", .text)]),
    Shape(
      name: "Claim",
      fields: [
        must("id", .text), must("chain", .list(.shape("ChainLink"))), must("content", .text),
        must("quotation", .text),
        must("stance", .word(["asserts", "denies", "doubts"])), must("about", .list(.text)),
        may("date", .text), may("said", answer),
        may("place", .text), must("evidence", .list(.shape("Citation"))),
      ]),
    Shape(
      name: "Event",
      fields: [
        must("kind", .word(EventKind.allCases.map(\.rawValue))), may("date", .text), may("place", .text),
        must("participants", .list(.shape("Party"))),
        must("status", .word(["stated", "claimed"])), must("summary", .text), may("happened", answer),
        must("reports", .list(.shape("Claim"))), must("evidence", .list(.shape("Citation"))),
      ]),
    Shape(
      name: "Conflict",
      fields: [
        must("kind", .text), may("property", .text), may("subject", .text), must("explanation", .text),
        must("documents", .integer),
        must("sides", .list(.shape("Side"))),
      ]),
    Shape(
      name: "Dossier",
      fields: [
        must("proposition", .text), must("claims", .list(.shape("Claim"))),
        must("oppositions", .list(.list(.integer))), must("later", .list(.shape("Event"))),
      ]),
    Shape(
      name: "Profile",
      fields: [
        must("subject", .shape("Subject")), may("asOf", .text), must("facts", .list(.shape("Fact"))),
        must("occupancies", .list(.shape("Occupancy"))),
        must("events", .list(.shape("Event"))), must("claimsAbout", .integer), must("claimsBy", .integer),
        must("conflicts", .list(.shape("Conflict"))),
      ] + known),
    Shape(
      name: "Entry",
      fields: [
        must("type", .word(["fact", "begins", "ends", "event"])), may("fact", .shape("Fact")),
        may("occupancy", .shape("Occupancy")),
        may("event", .shape("Event")), may("date", .text), may("happened", answer),
      ]),
    Shape(
      name: "Timeline",
      fields: [
        must("subject", .shape("Subject")), may("asOf", .text), must("entries", .list(.shape("Entry"))),
      ] + known),
    Shape(
      name: "Contacts",
      fields: [
        must("subjects", .list(.shape("Subject"))), may("asOf", .text),
        must("contacts", .list(.shape("Event"))), may("next", .text),
      ] + known),
    Shape(
      name: "Link",
      fields: [
        must("kind", .text), must("from", .text), must("to", .text), may("date", .text), must("what", .text),
        must("status", .word(["stated", "claimed"])), must("certainty", answer),
        must("reports", .list(.shape("Claim"))), must("evidence", .list(.shape("Citation"))),
      ]),
    Shape(
      name: "Path",
      fields: [
        must("subjects", .list(.shape("Subject"))), may("asOf", .text), may("people", .list(.text)),
        may("claimed", .truth), may("links", .list(.shape("Link"))), may("gaveUpAfter", .integer),
      ] + known),
    Shape(name: "Note", fields: [must("kind", .text), must("occupancy", .integer), must("text", .text)]),
    Shape(
      name: "Succession",
      fields: [
        must("office", .text), must("shared", .truth), must("occupancies", .list(.shape("Occupancy"))),
        must("notes", .list(.shape("Note"))),
      ]),
    Shape(
      name: "Successions",
      fields: [may("asOf", .text), must("successions", .list(.shape("Succession")))] + known),
    Shape(
      name: "Office",
      fields: [
        must("key", .text), must("office", .text), may("jurisdiction", .text), must("holders", .integer),
      ]),
    Shape(name: "Offices", fields: [must("offices", .list(.shape("Office"))), may("next", .text)] + known),
    Shape(
      name: "Document",
      fields: [
        must("id", .text), may("title", .text), must("format", .text), may("language", .text),
        may("date", .text), may("source", .text),
        must("length", .integer), must("extractor", .text), must("people", .integer),
        must("records", .integer), may("known", answer),
      ]),
    Shape(
      name: "Documents", fields: [must("documents", .list(.shape("Document"))), may("next", .text)] + known),
    Shape(
      name: "Line",
      fields: [
        must("line", .integer), must("start", .integer), must("text", .text),
        must("matches", .list(.list(.integer))),
      ]),
    Shape(
      name: "Hit",
      fields: [
        must("document", .text), may("title", .text), may("source", .text), may("date", .text),
        may("known", answer),
        must("offsets", .word(["source", "text"])), must("lines", .list(.shape("Line"))),
      ]),
    Shape(
      name: "SearchResult",
      fields: [
        may("near", .truth), may("subjects", .list(.shape("Subject"))),
        may("documents", .list(.shape("Hit"))),
      ] + known),
    Shape(name: "Suggestions", fields: [must("subjects", .list(.shape("Subject")))] + known),
    Shape(
      name: "Inventory",
      fields: [
        must("archive", .text), must("format", .integer), must("bytes", .integer),
        must("counts", .map(.integer)),
      ] + known),
    Shape(name: "Node", fields: [must("id", .text), must("name", .text), must("schema", .text)]),
    Shape(
      name: "Edge",
      fields: [
        must("one", .integer), must("other", .integer), must("stated", .integer), must("claimed", .integer),
        may("first", .text), may("last", .text),
      ]),
    Shape(
      name: "ContactGraph",
      fields: [
        must("nodes", .list(.shape("Node"))), must("edges", .list(.shape("Edge"))), must("cut", .truth),
      ] + known),
    Shape(
      name: "Change",
      fields: [
        must("change", .word(["gained", "lost"])), must("record", .text), must("text", .text),
        must("quote", .text),
      ]),
    Shape(
      name: "Changes",
      fields: [may("from", .text), may("to", .text), must("changes", .list(.shape("Change")))] + known),
    Shape(
      name: "Conflicts",
      fields: [
        may("subject", .shape("Subject")), may("asOf", .text), must("conflicts", .list(.shape("Conflict"))),
        may("next", .text),
      ] + known),
    Shape(
      name: "Claims",
      fields: [
        may("about", .shape("Subject")), may("by", .shape("Subject")), may("asOf", .text),
        must("dossiers", .list(.shape("Dossier"))), may("next", .text),
      ] + known),
    Shape(
      name: "OpenConflict",
      fields: [must("id", .text), must("about", .shape("Subject")), must("conflict", .shape("Conflict"))]),
    Shape(
      name: "Pair",
      fields: [
        must("id", .text), must("points", .number), must("one", .shape("Subject")),
        must("other", .shape("Subject")), must("reasons", .list(.text)),
      ]),
    Shape(
      name: "Decision",
      fields: [
        must("number", .integer), must("time", .text), must("author", .text), must("verb", .text),
        must("about", .list(.text)), must("reason", .text),
        may("edit", .text), may("undoes", .text), must("inForce", .truth),
      ]),
    Shape(
      name: "Review",
      fields: [
        must("pairs", .list(.shape("Pair"))), must("conflicts", .list(.shape("OpenConflict"))),
        may("after", .text),
        must("decisions", .list(.shape("Decision"))),
      ] + known),
    Shape(
      name: "Decisions",
      fields: [must("decisions", .list(.shape("Decision"))), may("next", .text)] + known),
    Shape(name: "Verdict", fields: [must("decision", .integer)]),
    Shape(
      name: "Version",
      fields: [
        must("id", .text), may("title", .text), may("source", .text), may("read", .text),
        must("superseded", .truth),
      ]),
    Shape(
      name: "Versions",
      fields: [
        must("versions", .list(.shape("Version"))), may("from", .text), may("to", .text),
        must("changes", .list(.shape("Change"))),
      ] + known),
    Shape(name: "Reading", fields: [must("jobs", .list(.text)), must("address", .text)]),
    Shape(
      name: "Outcome",
      fields: [
        may("document", .text), must("title", .text), must("records", .integer), may("problem", .text),
      ]),
    Shape(
      name: "Job",
      fields: [
        must("id", .text), must("name", .text), must("bytes", .integer), must("documents", .integer),
        must("done", .truth), may("problem", .text),
        must("outcomes", .list(.shape("Outcome"))),
      ]),
    Shape(name: "Jobs", fields: [must("done", .truth), must("jobs", .list(.shape("Job")))] + known),
    Shape(
      name: "Records",
      fields: [
        must("contract", .word([DocumentRecords.contract])), must("document", .anything),
        must("entities", .list(.anything)), must("facts", .list(.anything)),
        must("occupancies", .list(.anything)), must("events", .list(.anything)),
        must("claims", .list(.anything)), must("conflicts", .list(.anything)),
        may("citations", .list(.anything)),
      ] + known),
  ]
}
