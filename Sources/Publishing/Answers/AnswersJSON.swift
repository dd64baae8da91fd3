import Archive
import Chronology
import Records

// Answers as JSON: the terms of the records contract, with names in place of ids and with the line of each quote.
extension JSONWriter {
  /// A date in EDTF, left out where there is none.
  mutating func field(_ name: String, _ date: EDTF?) { field(name, date?.description) }

  /// Where something is said, place by place.
  mutating func field(_ name: String, _ citations: [Citation]) {
    key(name)
    array(citations) { json, citation in
      json.object {
        $0.field("document", citation.document)
        $0.field("record", citation.record)
        $0.field("title", citation.title)
        $0.field("source", citation.source)
        $0.field("published", citation.published)
        $0.field("line", citation.line)
        $0.field("start", citation.start)
        $0.field("end", citation.end)
        $0.field("quote", citation.quote)
        $0.field("text", citation.text)
        $0.field("section", citation.section)
        $0.field("method", citation.method.rawValue)
        $0.key("confidence")
        $0.value(fraction: citation.confidence)
        $0.field("known", citation.known?.rawValue)
      }
    }
  }

  /// Somebody or something.
  mutating func field(_ name: String, _ subject: Subject) {
    key(name)
    value(subject)
  }

  /// Somebody or something.
  mutating func value(_ subject: Subject) {
    object {
      $0.field("id", subject.handle)
      $0.field("schema", subject.kind)
      $0.field("name", subject.name)
      $0.field("names", subject.names)
      $0.field("documents", subject.documents)
    }
  }

  /// Facts of a life.
  mutating func field(_ name: String, _ facts: [LifeFact]) {
    key(name)
    array(facts) { $0.value($1) }
  }

  /// A fact of a life.
  mutating func value(_ fact: LifeFact) {
    object {
      $0.field("property", fact.property.rawValue)
      $0.field("value", fact.value)
      $0.field("date", fact.date)
      $0.field("disputed", fact.isDisputed)
      $0.field("evidence", fact.evidence)
    }
  }

  /// Terms of office.
  mutating func field(_ name: String, _ terms: [Term]) {
    key(name)
    array(terms) { $0.value($1) }
  }

  /// A term of office.
  mutating func value(_ term: Term) {
    object {
      $0.field("holder", term.holder)
      $0.field("office", term.office)
      $0.field("organization", term.organization)
      $0.field("jurisdiction", term.jurisdiction)
      $0.field("constituency", term.constituency)
      $0.field("start", term.start)
      $0.field("end", term.end)
      $0.field("former", term.former)
      $0.field("acting", term.acting)
      $0.field("predecessor", term.predecessor)
      $0.field("successor", term.successor)
      $0.field("alongside", term.alongside)
      $0.field("under", term.under)
      $0.field("held", term.held?.rawValue)
      if !term.differences.isEmpty {
        $0.key("differences")
        $0.array(term.differences) { json, difference in
          json.object {
            $0.field("property", difference.property)
            $0.field("sides", difference.sides)
          }
        }
      }
      $0.field("evidence", term.evidence)
    }
  }

  /// The sides of what cannot all be right.
  mutating func field(_ name: String, _ sides: [Side]) {
    key(name)
    array(sides) { json, side in
      json.object {
        $0.field("value", side.value)
        $0.field("evidence", side.evidence)
      }
    }
  }

  /// What cannot all be right.
  mutating func value(_ conflict: Disagreement) {
    object {
      $0.field("kind", conflict.kind)
      $0.field("property", conflict.property)
      $0.field("subject", conflict.subject)
      $0.field("explanation", conflict.explanation)
      $0.field("documents", conflict.documents)
      $0.field("sides", conflict.sides)
    }
  }

  /// What cannot all be right, one after the other.
  mutating func field(_ name: String, _ conflicts: [Disagreement]) {
    key(name)
    array(conflicts) { $0.value($1) }
  }

  /// Events.
  mutating func field(_ name: String, _ events: [Happening]) {
    key(name)
    array(events) { $0.value($1) }
  }

  /// An event, with who reports it.
  mutating func value(_ event: Happening) {
    object {
      $0.field("kind", event.kind.rawValue)
      $0.field("date", event.date)
      $0.field("place", event.place)
      $0.key("participants")
      $0.array(event.parties) { json, party in
        json.object {
          $0.field("name", party.name)
          $0.field("role", party.role)
        }
      }
      $0.field("status", event.status.rawValue)
      $0.field("summary", event.summary)
      $0.field("happened", event.happened?.rawValue)
      $0.key("reports")
      $0.array(event.reports) { $0.value($1) }
      $0.field("evidence", event.evidence)
    }
  }

  /// A claim; with a date, whether it had been said by then.
  mutating func value(_ statement: Statement, asOf day: EDTF? = nil) {
    object {
      $0.field("id", statement.id)
      $0.key("chain")
      $0.array(statement.chain) { json, source in
        json.object {
          $0.field("source", source.name)
          $0.field("cue", source.cue)
        }
      }
      $0.field("content", statement.content)
      $0.field("quotation", statement.quotation.rawValue)
      $0.field("stance", statement.stance.rawValue)
      $0.field("about", statement.about)
      $0.field("date", statement.date)
      $0.field("said", day.map { statement.said(by: $0).rawValue })
      $0.field("place", statement.place)
      $0.field("evidence", statement.evidence)
    }
  }

  /// Claims that belong together; with a date, whether each had been said by then.
  mutating func value(_ dossier: Dossier, asOf day: EDTF? = nil) {
    object {
      $0.field("proposition", dossier.proposition)
      $0.key("claims")
      $0.array(dossier.statements) { $0.value($1, asOf: day) }
      $0.key("oppositions")
      $0.array(dossier.oppositions) { json, opposed in json.array(opposed) { $0.value($1) } }
      $0.field("later", dossier.later)
    }
  }

  /// A line of a timeline; with a date, whether it had happened by then.
  mutating func value(_ entry: TimelineEntry, asOf day: EDTF? = nil) {
    object {
      switch entry {
      case .fact(let fact):
        $0.field("type", "fact")
        $0.key("fact")
        $0.value(fact)
      case .begins(let term):
        $0.field("type", "begins")
        $0.key("occupancy")
        $0.value(term)
      case .ends(let term):
        $0.field("type", "ends")
        $0.key("occupancy")
        $0.value(term)
      case .event(let event):
        $0.field("type", "event")
        $0.key("event")
        $0.value(event)
      }
      $0.field("date", entry.date)
      $0.field("happened", day.map { entry.happened(by: $0).rawValue })
    }
  }
}
