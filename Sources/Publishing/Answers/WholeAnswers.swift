import Archive
import Chronology
import Records

// Whole answers, as the command line prints them with --json and the service gives them: the fields of one object.
extension JSONWriter {
  /// What is known of somebody.
  public mutating func fields(_ profile: Profile, asOf day: EDTF?) {
    field("subject", profile.subject)
    field("asOf", day)
    field("facts", profile.facts)
    field("occupancies", profile.offices)
    field("events", profile.events)
    field("claimsAbout", profile.claimsAbout)
    field("claimsBy", profile.claimsBy)
    field("conflicts", profile.conflicts)
  }

  /// Somebody's terms of office.
  public mutating func fields(_ terms: [Term], of subject: Subject, asOf day: EDTF?) {
    field("subject", subject)
    field("asOf", day)
    field("occupancies", terms)
  }

  /// Somebody's life by date.
  public mutating func fields(_ entries: [TimelineEntry], of subject: Subject, asOf day: EDTF?) {
    field("subject", subject)
    field("asOf", day)
    key("entries")
    array(entries) { $0.value($1, asOf: day) }
  }

  /// The contacts of one, or of two.
  public mutating func fields(_ contacts: [Happening], of subjects: [Subject], asOf day: EDTF?) {
    field("subjects", subjects)
    field("asOf", day)
    field("contacts", contacts)
  }

  /// Who held the offices, in order, and what is wrong with the order.
  public mutating func fields(_ successions: [Succession], asOf day: EDTF?) {
    field("asOf", day)
    key("successions")
    array(successions) { json, succession in
      json.object {
        $0.field("office", succession.office)
        $0.field("shared", succession.isShared)
        $0.field("occupancies", succession.terms)
        $0.key("notes")
        $0.array(succession.notes) { json, note in
          json.object {
            $0.field("kind", note.kind.rawValue)
            $0.field("occupancy", note.term)
            $0.field("text", note.text)
          }
        }
      }
    }
  }

  /// A chain from one to another.
  public mutating func fields(_ answer: ChainAnswer, from one: Subject, to other: Subject, asOf day: EDTF?) {
    field("subjects", [one, other])
    field("asOf", day)
    switch answer {
    case .chain(let chain):
      field("people", chain.people)
      field("claimed", chain.isClaimed)
      key("links")
      array(chain.links) { $0.value($1) }
    case .gaveUp(let people): field("gaveUpAfter", people)
    default: break
    }
  }

  /// Who says, denies or doubts what.
  public mutating func fields(_ dossiers: [Dossier], about: Subject?, by source: Subject?, asOf day: EDTF?) {
    if let about { field("about", about) }
    if let source { field("by", source) }
    field("asOf", day)
    key("dossiers")
    array(dossiers) { $0.value($1, asOf: day) }
  }

  /// Where documents disagree.
  public mutating func fields(_ conflicts: [Disagreement], of subject: Subject?, asOf day: EDTF?) {
    if let subject { field("subject", subject) }
    field("asOf", day)
    field("conflicts", conflicts)
  }

  /// What a search found.
  public mutating func fields(_ result: SearchResult, known: Known?) {
    field("near", result.isNear)
    field("subjects", result.subjects)
    key("documents")
    array(result.documents) { $0.value($1, known: known?.answer(published: $1.date)) }
  }

  /// The documents there are.
  public mutating func fields(_ documents: [DocumentEntry], known: Known?) {
    key("documents")
    array(documents) { json, entry in
      json.object {
        $0.field("id", entry.info.id)
        $0.field("title", entry.info.title)
        $0.field("format", entry.info.format)
        $0.field("language", entry.info.language)
        $0.field("date", entry.info.date)
        $0.field("source", entry.info.source)
        $0.field("length", entry.info.length)
        $0.field("extractor", entry.extractor)
        $0.field("people", entry.people)
        $0.field("records", entry.records)
        $0.field("known", known?.answer(published: entry.info.date).rawValue)
      }
    }
  }

  /// How much an archive holds.
  public mutating func fields(_ inventory: Inventory) {
    field("archive", inventory.file)
    field("format", inventory.format)
    field("bytes", inventory.bytes)
    key("counts")
    object { json in
      for item in inventory.counts { json.field(item.name, item.count) }
    }
  }

  /// What two documents, or two versions of one, differ in.
  public mutating func fields(_ changes: [Change]) {
    key("changes")
    array(changes) { json, change in
      json.object {
        $0.field("change", change.kind.rawValue)
        $0.field("record", change.record)
        $0.field("text", change.text)
        $0.field("quote", change.quote)
      }
    }
  }

  /// Which documents were used although nobody can tell whether they were known by then; nothing where all count.
  public mutating func fields(_ known: Known?, _ open: OpenDocuments?) {
    guard let known, let open else { return }
    field("knownOn", known.date)
    field("undatedDocuments", open.undated)
    field("inexactDocuments", open.inexact)
  }

  /// Names for what somebody is typing.
  public mutating func fields(suggestions subjects: [Subject]) { field("subjects", subjects) }

  /// What waits to be decided: pairs that may be one person, and what sources disagree about.
  public mutating func fields(_ doubts: [IdentityDoubt], _ conflicts: [OpenConflict], after last: String?) {
    fields(doubts)
    key("conflicts")
    array(conflicts) { json, open in
      json.object {
        $0.field("id", open.id)
        $0.field("about", open.subject)
        $0.key("conflict")
        $0.value(open.conflict)
      }
    }
    field("after", last)
  }

  /// Pairs that may be one person.
  mutating func fields(_ doubts: [IdentityDoubt]) {
    key("pairs")
    array(doubts) { json, doubt in
      json.object {
        $0.field("id", doubt.id)
        $0.key("points")
        $0.value(decimal: doubt.points)
        $0.field("one", doubt.one)
        $0.field("other", doubt.other)
        $0.field("reasons", doubt.reasons)
      }
    }
  }

  /// What was decided.
  public mutating func fields(_ decisions: [Decision]) {
    key("decisions")
    array(decisions) { json, decision in
      json.object {
        $0.field("number", Int(decision.number))
        $0.field("time", decision.time)
        $0.field("author", decision.author)
        $0.field("verb", decision.verb.rawValue)
        $0.field("about", decision.about)
        $0.field("reason", decision.reason)
        $0.field("edit", decision.edit)
        $0.field("undoes", decision.undoes.map { String($0) })
        $0.field("inForce", decision.isInForce)
      }
    }
  }

  mutating func field(_ name: String, _ subjects: [Subject]) {
    key(name)
    array(subjects) { $0.value($1) }
  }

  mutating func value(_ hit: SearchResult.Hit, known: Answer?) {
    object {
      $0.field("document", hit.document)
      $0.field("title", hit.title)
      $0.field("source", hit.source)
      $0.field("date", hit.date)
      $0.field("known", known?.rawValue)
      $0.field("offsets", hit.isInSource ? "source" : "text")
      $0.key("lines")
      $0.array(hit.lines) { json, line in
        json.object {
          $0.field("line", line.number)
          $0.field("start", line.start)
          $0.field("text", line.text)
          $0.key("matches")
          $0.array(line.matches) { json, match in
            json.array([match.lowerBound, match.upperBound]) { $0.value(line.start + $1) }
          }
        }
      }
    }
  }

  mutating func value(_ link: Link) {
    object {
      $0.field("kind", link.kind.rawValue)
      $0.field("from", link.from)
      $0.field("to", link.to)
      $0.field("date", link.date)
      $0.field("what", link.what)
      $0.field("status", link.status.rawValue)
      $0.field("certainty", link.certainty.rawValue)
      $0.key("reports")
      $0.array(link.reports) { $0.value($1) }
      $0.field("evidence", link.evidence)
    }
  }
}
