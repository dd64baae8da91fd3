import Archive
import Chronology
import Publishing
import Records

/// Where new documents are sent.
struct ReadPage: Page {
  var title: String { "Read documents" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.raw("<h1>Read documents</h1>")
    html.tag(
      "form", ["action": "/read", "method": "post", "enctype": "multipart/form-data", "class": "read"]
    ) { html in
      html.formKey(call)
      html.raw("<label>Text <textarea name=\"text\" rows=\"12\" dir=\"auto\"></textarea></label>")
      html.raw("<label>or files <input type=\"file\" name=\"file\" multiple></label>")
      html.raw("<label>Title <input name=\"title\"></label>")
      html.raw(
        "<label>Published <input name=\"date\" placeholder=\"2016-12-29\"></label><button>Read</button>")
    }
    html.tag(
      "p", ["class": "faint"],
      "Text, wikitext, HTML, e-mail, Word and PDF files, JSON Lines and dumps are told apart by what they hold; at most \(call.site.limits.body >> 20) MB at a time. The same document twice is kept once."
    )
  }
}

/// What becomes of what was sent.
struct JobsPage: Page {
  let jobs: [ReadingQueue.Job]

  init(_ call: Call) throws {
    jobs = try (call.parameters["jobs"] ?? "").split(separator: "+").map { id in
      guard let job = call.site.queue.job(String(id)) else {
        throw Problem(
          404, "No such reading", "It was read before the service was started anew, or long ago.",
          choices: [.init(text: "All documents", address: "/documents")])
      }
      return job
    }
  }

  var title: String { jobs.allSatisfy(\.isDone) ? "Read" : "Reading …" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1", title)
    let isDone = jobs.allSatisfy(\.isDone)
    html.tag("div", ["role": "status", "data-again": isDone ? nil : "1000"]) { html in
      if !isDone {
        html.raw(
          "<progress aria-label=\"Reading\"></progress> <p>This page shows what has been read so far. ")
        html.tag("a", ["href": call.address(with: [:])], "Look again")
        html.raw("</p>")
      }
      for job in jobs {
        html.tag("section") { html in
          html.tag("h2", ["dir": "auto"], job.name)
          html.tag(
            "p", ["class": "under"],
            "\(Wording.grouped(job.bytes)) bytes, \(Wording.count(job.count, "document"))\(job.isDone ? "" : " so far")"
          )
          if let problem = job.problem { html.tag("p", ["class": "problem"], problem) }
          html.tag("ul", ["class": "plain"]) { html in
            for outcome in job.outcomes {
              html.tag("li") { html in
                if let document = outcome.document {
                  html.name(outcome.title, Addresses.document(document))
                  html.tag("span", ["class": "faint"], " \(Wording.count(outcome.records, "record"))")
                } else {
                  html.tag("bdi", outcome.title)
                }
                if let problem = outcome.problem { html.tag("p", ["class": "problem"], problem) }
              }
            }
          }
        }
      }
    }
    html.raw("<p><a href=\"/read\">Read more</a></p>")
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.field("done", jobs.allSatisfy(\.isDone))
    json.key("jobs")
    json.array(jobs) { json, job in
      json.object {
        $0.field("id", job.id)
        $0.field("name", job.name)
        $0.field("bytes", job.bytes)
        $0.field("documents", job.count)
        $0.field("done", job.isDone)
        $0.field("problem", job.problem)
        $0.key("outcomes")
        $0.array(job.outcomes) { json, outcome in
          json.object {
            $0.field("document", outcome.document)
            $0.field("title", outcome.title)
            $0.field("records", outcome.records)
            $0.field("problem", outcome.problem)
          }
        }
      }
    }
  }
}

/// Takes what was sent to be read.
enum Readings {
  static func take(_ call: Call) throws -> Reply {
    var parcels: [Parcel] = []
    switch call.request.body {
    case .form(let fields, let files):
      let date = fields["date"]
      if let date, (try? EDTF(date)) == nil {
        throw Problem(400, "No date", "“\(date)” is no date. Write 2016, 2016-12 or 2016-12-29.")
      }
      if let text = fields["text"], !text.allSatisfy(\.isWhitespace) {
        parcels.append(
          Parcel(
            name: fields["title"] ?? "pasted text", bytes: Array(text.utf8), date: date,
            title: fields["title"]))
      }
      parcels += files.filter { !$0.bytes.isEmpty }.map {
        Parcel(name: $0.name, bytes: $0.bytes, date: date, title: files.count == 1 ? fields["title"] : nil)
      }
    case .bytes(let bytes):
      parcels = [
        Parcel(name: call["name"] ?? "document", bytes: bytes, date: call["date"], title: call["title"])
      ]
    case .none: break
    }
    guard !parcels.isEmpty else {
      throw Problem(400, "Nothing to read", "Paste a text or choose a file that holds something.")
    }
    let ids = parcels.compactMap { call.site.queue.add($0) }
    guard !ids.isEmpty else {
      throw Problem(503, "Too much at once", "Much waits to be read already: try again in a minute.")
    }
    let address = "/read/" + ids.joined(separator: "+")
    guard call.site.wantsPage(call.request) else {
      var json = JSONWriter()
      json.object {
        $0.field("jobs", ids)
        $0.field("address", "/api/1" + address)
      }
      return Reply(
        202, type: "application/json", body: json.bytes + [10],
        headers: [.init(name: "Location", value: "/api/1" + address)])
    }
    return .see(address)
  }
}
