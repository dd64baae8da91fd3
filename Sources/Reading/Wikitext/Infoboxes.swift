/// Infoboxes as fields.
extension WikitextReader {
  /// Adds a field for each parameter that says something; an infobox in a parameter (`module=`) follows.
  ///
  /// Only what describes the page's subject becomes fields: an infobox above the first heading that is for people or has
  /// a person's keys, or one that is for people and under the subject's name. What a box tells of something else is kept
  /// as rows.
  mutating func readInfobox(_ number: Int, isInner: Bool = false, depth: Int = 0) {
    // A person's box holds modules, and those perhaps one more.
    guard depth < 8 else { return }
    let template = template(number)
    let parameters = boxParameters(of: template)
    let isSubject =
      isInner || outline.sections.isEmpty && !hasSubject && isPersonal(template.name, parameters)
      || InfoboxFields.isOfPerson(template.name) && namesSubject(parameters)
    if !isInner, isSubject { hasSubject = true }
    let outer = outline.box
    defer { outline.box = outer }
    boxes += 1
    let box = boxes
    var labels: [Substring: String] = [:]
    for parameter in parameters {
      let (key, value) = (parameter.key, parameter.value)
      // The general infobox: "label3 = Born", "data3 = 1950".
      if key.hasPrefix("label") {
        labels[key.dropFirst(5)] = plain(value)
        continue
      }
      outline.box = box
      var field = key
      if key.hasPrefix("data"), let label = labels[key.dropFirst(4)] { field = label }
      var passage = Passage()
      if InfoboxFields.addresses.contains(field.lowercased()), let address = address(in: value) {
        passage.append(bytes, address)
      } else {
        inline(value, .field(separator: InfoboxFields.separator(of: field)), depth: 1, into: &passage)
      }
      let inner = infoboxes
      infoboxes.removeAll()
      if isSubject {
        if outline.title == nil, field.lowercased() == "name", !passage.isEmpty {
          outline.title = passage.string.trimmedBlanks
        }
        append(.field(key: field), passage)
      } else {
        var row = Passage()
        row.append(bytes, parameter.written)
        row.separate("\t")
        row.append(passage)
        anchors.removeAll()
        append(.row, row)
      }
      for number in inner { readInfobox(number, isInner: isSubject, depth: depth + 1) }
    }
  }

  /// The parameters of an infobox that say something; of a key that stands twice the last, as MediaWiki has it.
  private mutating func boxParameters(of template: WikitextTemplate) -> [BoxParameter] {
    var parameters: [BoxParameter] = []
    var known: [String: Int] = [:]
    for (key, value) in template.named where !value.isEmpty && key.count < 200 {
      // "office <!-- the first --> = Mayor"
      let name = bytes[key].contains(UInt8(ascii: "<")) ? plain(key) : string(key)
      guard !name.isEmpty, name.utf8.count < 60, !InfoboxFields.isPicture(name) else { continue }
      if let index = known[name] {
        parameters[index].value = value
      } else {
        known[name] = parameters.count
        parameters.append(BoxParameter(key: name, written: key, value: value))
      }
    }
    return parameters
  }

  /// Whether an infobox is for people, by its name or by its keys.
  private func isPersonal(_ name: String, _ parameters: [BoxParameter]) -> Bool {
    // The general box has "label1 = Born".
    InfoboxFields.isOfPerson(name) || name == "infobox"
      || parameters.contains { InfoboxFields.isPersonal($0.key) }
  }

  /// Whether an infobox gives no name, or one that shares a word with the page's.
  private mutating func namesSubject(_ parameters: [BoxParameter]) -> Bool {
    guard let title = outline.title, let name = parameters.first(where: { $0.key.lowercased() == "name" })
    else { return true }
    let words = Set(title.lowercased().split(separator: " "))
    return plain(name.value).lowercased().split(separator: " ").contains { words.contains($0) }
  }
}

/// A parameter of an infobox.
private struct BoxParameter {
  var key: String
  /// Where the key stands, comments and all.
  var written: Range<Int>
  var value: Range<Int>
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
    ("succession", " "),
    ("reign", " "),
    ("in_office", " "),
    ("in office", " "),
    ("tenure", " "),
    ("birthplace", ", "),
    ("deathplace", ", "),
    ("1blank", "; "),
  ]

  /// Beginnings of keys, lower case, whose value is a file or how it is shown.
  private static let pictures = [
    "image", "imagesize", "image_size", "signature", "logo", "alt", "width", "height", "smallimage",
    "imagename",
  ]

  /// Whether a key is of a picture.
  static func isPicture(_ key: String) -> Bool {
    let lower = key.lowercased()
    return pictures.contains { lower == $0 || lower.hasPrefix($0 + "_") || lower.hasPrefix($0 + "size") }
  }

  /// Keys, lower case, whose value is the address of a link and not its words.
  static let addresses: Set<String> = ["website", "homepage", "url"]

  /// Words of the names of infoboxes that are for people, lower case.
  private static let people = [
    "officeholder", "politician", "person", "judge", "governor", "ambassador", "minister", "senator",
    "president",
    "congress", "royalty", "monarch", "bishop", "christian leader", "religious biography", "diplomat",
    "mayor",
    "biography", "writer", "academic", "scientist", "lawyer", "criminal", "noble", "peer", "councillor",
    " mp", " am",
    "msp", "first lady", "cabinet official", "clergy", "civil servant", "military person",
  ]

  /// Beginnings of keys, lower case, that only an infobox for a person has: that of a country has leaders and a religion,
  /// and is about no person.
  private static let personal = [
    "birth", "death_date", "death date", "deathdate", "term_start", "termstart", "term start", "office",
    "spouse", "reign",
  ]

  /// Whether a key tells of a person.
  static func isPersonal(_ key: String) -> Bool {
    let lower = key.lowercased()
    return personal.contains { lower.hasPrefix($0) }
  }

  /// Whether an infobox of this name, lower case, is for people.
  static func isOfPerson(_ name: String) -> Bool {
    people.contains { name.utf8.count >= $0.utf8.count && name.contains($0) }
  }

  static func separator(of key: String) -> StaticString {
    let lower = key.lowercased()
    return lines.first { lower.hasPrefix($0.key) }?.separator ?? "; "
  }
}
