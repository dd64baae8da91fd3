import Chronology

extension DocumentRecords {
  /// The name and version of the contract that `json()` keeps.
  public static let contract = "chancery.records/1"

  /// The records contract: one JSON object, UTF-8, without a line end.
  ///
  /// Fields stand in the contract's order; absent values are left out. The same records give the same bytes.
  /// - Returns: the object's bytes.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { write(to: &$0) }
    return writer.bytes
  }

  /// Writes the fields of the records contract.
  public func write(to json: inout JSONWriter) {
    json.field("contract", DocumentRecords.contract)
    json.key("document")
    json.object { document.write(to: &$0) }
    json.key("entities")
    json.array(entities) { json, entity in json.object { entity.write(to: &$0) } }
    json.key("facts")
    json.array(facts) { json, fact in json.object { fact.write(to: &$0) } }
    json.key("occupancies")
    json.array(occupancies) { json, term in json.object { term.write(to: &$0) } }
    json.key("events")
    json.array(events) { json, event in json.object { event.write(to: &$0) } }
    json.key("claims")
    json.array(claims) { json, claim in json.object { claim.write(to: &$0) } }
    json.key("conflicts")
    json.array(conflicts) { json, conflict in json.object { conflict.write(to: &$0) } }
    if !citations.isEmpty {
      json.key("citations")
      json.array(citations) { json, work in json.object { work.write(to: &$0) } }
    }
  }
}

extension DocumentInfo {
  /// Writes the fields of the contract's `document`.
  public func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("title", title)
    json.field("format", format)
    json.field("language", language)
    json.field("date", date?.description)
    json.field("source", source)
    json.field("length", length)
    json.field("encoding", encoding)
    json.field("author", author)
    json.field("publisher", publisher)
    json.field("url", url)
    json.field("place", place)
  }
}

extension CitedWork {
  /// Writes the fields of an item of `citations`.
  public func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("title", title)
    json.field("author", author)
    json.field("publisher", publisher)
    json.field("date", date)
    json.field("url", url)
    json.field("words", words)
    json.field("start", start)
    json.field("end", end)
  }
}

extension Entity {
  /// Writes the fields of an item of `entities`.
  public func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("schema", schema.rawValue)
    json.field("name", name)
    json.field("names", names)
  }
}

extension Fact {
  /// Writes the fields of an item of `facts`.
  public func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("subject", subject)
    json.field("property", property.rawValue)
    json.field("value", value)
    json.field("date", date?.description)
    evidence.write(to: &json)
  }
}

extension Occupancy {
  /// Writes the fields of an item of `occupancies`.
  public func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("holder", holder)
    json.field("office", office)
    json.field("organization", organization)
    json.field("jurisdiction", jurisdiction)
    json.field("constituency", constituency)
    json.field("start", start?.description)
    json.field("end", end?.description)
    json.field("former", former)
    json.field("acting", acting)
    json.field("predecessor", predecessor)
    json.field("successor", successor)
    json.field("alongside", alongside)
    json.field("under", under)
    evidence.write(to: &json)
  }
}

extension Event {
  /// Writes the fields of an item of `events`.
  public func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("kind", kind.rawValue)
    json.field("date", date?.description)
    json.field("place", place)
    json.key("participants")
    json.array(participants) { json, participant in
      json.object {
        $0.field("entity", participant.entity)
        $0.field("role", participant.role)
      }
    }
    json.field("status", status.rawValue)
    json.field("claims", claims)
    json.field("summary", summary)
    evidence.write(to: &json)
  }
}

extension ChainLink {
  /// Writes the fields of a link of `chain`; an unnamed source is null.
  public func write(to json: inout JSONWriter) {
    json.key("source")
    if let source { json.value(source) } else { json.null() }
    json.field("sourceText", sourceText)
    json.field("sourceSpans", spans: sourceSpans)
    json.field("cue", cue)
    json.field("cueSpans", spans: cueSpans)
  }
}

extension Claim {
  /// Writes the fields of an item of `claims`.
  public func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.key("chain")
    json.array(chain) { json, link in json.object { link.write(to: &$0) } }
    json.field("content", content)
    json.field("contentSpans", spans: contentSpans)
    json.field("quotation", quotation.rawValue)
    json.field("stance", stance.rawValue)
    json.field("kind", kind.rawValue)
    json.field("about", about)
    json.field("date", date?.description)
    json.field("place", place)
    json.field("opposes", opposes)
    json.field("events", events)
    evidence.write(to: &json)
  }
}

extension Conflict {
  /// Writes the fields of an item of `conflicts`.
  public func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("kind", kind)
    json.field("items", items)
    json.field("explanation", explanation)
  }
}

extension NonEmpty where Element == Evidence {
  /// Writes the field `evidence`.
  public func write(to json: inout JSONWriter) {
    json.key("evidence")
    json.array(self) { json, evidence in
      json.object {
        $0.field("start", evidence.start)
        $0.field("end", evidence.end)
        $0.field("quote", evidence.quote)
        $0.field("text", evidence.text)
        $0.field("section", evidence.section)
        $0.field("method", evidence.method.rawValue)
        $0.key("confidence")
        $0.value(fraction: evidence.confidence)
        if !evidence.cites.isEmpty { $0.field("cites", evidence.cites) }
      }
    }
  }
}

extension JSONWriter {
  /// Writes a field with byte ranges as pairs `[start, end]`.
  public mutating func field(_ name: String, spans: [Range<Int>]) {
    key(name)
    array(spans) { json, span in
      json.array([span.lowerBound, span.upperBound]) { $0.value($1) }
    }
  }
}
