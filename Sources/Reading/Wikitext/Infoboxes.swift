/// Infoboxes as fields.
extension WikitextReader {
  /// Adds a field for each parameter that says something; an infobox in a parameter (`module=`) follows.
  ///
  /// Only what describes the page's subject becomes fields: an infobox above the first heading, or one of a kind that
  /// is for people. What a box below tells of something else is kept as rows.
  mutating func readInfobox(_ number: Int, isInner: Bool = false, depth: Int = 0) {
    guard depth < Self.deepest else { return }
    let template = template(number)
    let isSubject =
      isInner || outline.sections.isEmpty && !hasSubject || InfoboxFields.isOfPerson(template.name)
    if !isInner, isSubject { hasSubject = true }
    var labels: [Substring: String] = [:]
    for (key, value) in template.named where !value.isEmpty {
      let name = string(key)
      guard !name.isEmpty, name.utf8.count < 60 else { continue }
      // The general infobox: "label3 = Born", "data3 = 1950".
      if name.hasPrefix("label") {
        labels[name.dropFirst(5)] = plain(value)
        continue
      }
      var field = name
      if name.hasPrefix("data"), let label = labels[name.dropFirst(4)] { field = label }
      var passage = Passage()
      inline(value, .field(separator: InfoboxFields.separator(of: field)), depth: 1, into: &passage)
      let inner = infoboxes
      infoboxes.removeAll()
      if isSubject {
        if outline.title == nil, field == "name", !passage.isEmpty {
          outline.title = passage.string.trimmedBlanks
        }
        append(.field(key: field), passage)
      } else {
        var row = Passage()
        row.append(bytes, key)
        row.separate("\t")
        row.append(passage)
        anchors.removeAll()
        append(.row, row)
      }
      for number in inner { readInfobox(number, isInner: isSubject, depth: depth + 1) }
    }
  }
}

/// What parts the lines of a field's value, by its key.
enum InfoboxFields {
  /// The beginnings of keys, lower case, whose value is one thing however many lines it takes.
  static let lines: [(key: String, separator: StaticString)] = [
    ("office", " "),
    ("order", " "),
    ("title", " "),
    ("jurisdiction", " "),
    ("constituency", " "),
    ("district", " "),
    ("birth_name", " "),
    ("native_name", " "),
    ("name", " "),
    ("term", " "),
    ("birth_date", " "),
    ("death_date", " "),
    ("birth_place", ", "),
    ("death_place", ", "),
    ("resting", ", "),
    ("place", ", "),
    ("birthplace", ", "),
    ("deathplace", ", "),
    ("1blank", "; "),
  ]

  /// Words of the names of infoboxes that are for people, lower case.
  private static let people = [
    "officeholder", "politician", "person", "judge", "governor", "ambassador", "minister", "senator",
    "president",
    "congress", "royalty", "monarch", "bishop", "christian leader", "religious biography", "diplomat",
    "mayor",
    "biography", "writer", "academic", "scientist", "lawyer", "criminal", "noble", "peer", "councillor",
    " mp", " am",
    "msp", "first lady",
  ]

  /// Whether an infobox of this name, lower case, is for people.
  static func isOfPerson(_ name: String) -> Bool {
    people.contains { name.utf8.count >= $0.utf8.count && name.contains($0) }
  }

  static func separator(of key: String) -> StaticString {
    let lower = key.lowercased()
    return lines.first { lower.hasPrefix($0.key) }?.separator ?? "; "
  }
}
