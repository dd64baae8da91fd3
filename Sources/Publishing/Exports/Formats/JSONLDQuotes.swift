import Archive
import Records

// Where something is said.
extension JSONLD {
  /// The quotes of some places, each told once, with their documents.
  func quotes(_ citations: [Citation], _ list: inout JSONList) throws -> [String] {
    try citations.map { citation in
      let document = try run.document(citation)
      let name = Identifier.of(citation)
      if run.isFirst(name) {
        try self.document(document, &list)
        try list.add(
          node(name, ["oa:SpecificResource", "prov:Entity"]) {
            $0.field("source", id(Identifier.of(document)))
            $0.key("selector")
            $0.array([0, 1]) { json, number in
              json.object {
                // Bytes are what a DataPositionSelector counts.
                $0.field("@type", number == 0 ? "oa:DataPositionSelector" : "oa:TextQuoteSelector")
                if number == 0 {
                  $0.field("start", citation.start)
                  $0.field("end", citation.end)
                } else {
                  $0.field("exact", citation.quote)
                }
              }
            }
          })
      }
      return id(name)
    }.once()
  }

  func document(_ document: CitedDocument, _ list: inout JSONList) throws {
    let name = Identifier.of(document)
    guard run.isFirst(name) else { return }
    try list.add(
      node(name, ["CreativeWork", "prov:Entity"]) {
        $0.field("identifier", document.info.id)
        $0.field("name", document.name)
        $0.field("url", document.url)
        $0.field("author", document.info.author)
        $0.field("publisher", document.info.publisher)
        $0.field("inLanguage", document.info.language)
        date("datePublished", document.info.date, &$0)
      })
  }
}
