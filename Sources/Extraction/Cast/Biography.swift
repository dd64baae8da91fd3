import Reading

/// What the form of a document tells about whose life it is, before any sentence is read.
enum Biography {
  /// The title, without what stands in brackets, where it is the name of a person; nil for other documents.
  ///
  /// A person has a birth or a term in the infobox, or opens the text by the name and "born" or "is a", and is
  /// spoken of as he or she.
  static func subject(of document: Document) -> String? {
    labelled(document) ?? titled(document) ?? LeadName.turned(document) ?? LeadName.opening(document)
      ?? LeadName.headed(document) ?? LeadName.headlined(document) ?? LeadName.curriculum(document)
  }

  /// "Name: Róger Antonio MEMBREÑO Lacayo" among the labels of a note on somebody, beside a birth or a nationality.
  private static func labelled(_ document: Document) -> String? {
    var name: String?
    var isPersonal = false
    for block in document.blocks.prefix(24) {
      var pairs: [(String, String)] = []
      if case .field(let key) = block.kind {
        pairs.append((key.lowercased(), document.string(block.range)))
      } else if block.range.count < 600 {
        for line in document.string(block.range).split(separator: "\n") {
          guard let colon = line.firstIndex(of: ":"), line.distance(from: line.startIndex, to: colon) < 24
          else { continue }
          pairs.append((line[..<colon].lowercased(), String(line[line.index(after: colon)...]).trimmed))
        }
      }
      for (key, value) in pairs {
        if ["name", "full name", "subject"].contains(key), name == nil { name = value }
        if ["date of birth", "dob", "place of birth", "nationality", "citizenship", "born"].contains(key) {
          isPersonal = true
        }
      }
    }
    guard isPersonal, let name, name.utf8.count < 80,
      let words = LeadName.nameWords(LeadName.unbracketed(name)), (2...6).contains(words.count)
    else { return nil }
    return words.joined(separator: " ")
  }

  private static func titled(_ document: Document) -> String? {
    guard let title = document.info.title else { return nil }
    let bare = String(title.prefix { $0 != "(" }).trimmed
    let words = bare.split(separator: " ")
    guard (1...6).contains(words.count),
      words.allSatisfy({ isNameWord($0) }),
      let last = words.last, !BodyWords.last.contains(last.lowercased())
    else { return nil }
    let hasLife = document.blocks.contains { block in
      guard case .field(let key) = block.kind else { return false }
      let lower = key.lowercased()
      return lower.hasPrefix("birth") || lower.hasPrefix("date of birth") || lower.hasPrefix("born")
        || lower.contains("office") || lower.hasPrefix("term")
    }
    guard hasLife || words.count > 1 && opensALife(document, first: words[0]) else { return nil }
    // "HON. PETER WAMALA, MP": without titles and letters.
    return bare.contains(",") ? LeadName.heading(bare)?.name ?? bare : bare
  }

  /// Whether a word can stand in a name: with a capital letter, a particle, or one joined to the name ("al-Sulaiti").
  static func isNameWord(_ word: Substring) -> Bool {
    if isCapitalised(word) || Particles.words.contains(word.lowercased()) { return true }
    guard let mark = word.firstIndex(where: { $0 == "-" || $0 == "'" || $0 == "’" }), mark != word.startIndex
    else { return false }
    return word.distance(from: word.startIndex, to: mark) < 4
      && isCapitalised(word[word.index(after: mark)...])
  }

  private static func opensALife(_ document: Document, first: Substring) -> Bool {
    // Above the lead an encyclopaedia may tell where it is from, or how names go.
    let prose = document.prose.prefix(4).map { document.string($0.range) }
    let lead = prose.first { text in
      let words = text.prefix(80).split(separator: " ")
      let titles = Titles.leading(words.map { $0.lowercased() })
      return words.dropFirst(titles).first?.hasPrefix(first) ?? false
    }
    guard let lead else { return false }
    let opening = " " + lead.prefix(400) + " "
    guard
      ["born ", " née ", " is a", " was a", " is the ", " was the "].contains(where: { opening.holds($0) })
    else { return false }
    return hasPronouns(document)
  }

  private static let pronouns: Set<String> = ["he", "she", "his", "her"]

  /// Whether the prose speaks of somebody as he or she, more than once.
  static func hasPronouns(_ document: Document, atLeast least: Int = 2) -> Bool {
    var pronouns = 0
    for block in document.prose {
      var isMark = false
      let words = document.text[block.range].split { byte in
        if byte < 0x80 { return !(97...122).contains(byte | 32) }
        // What begins with one of these two bytes is a quotation mark, a dash, a blank.
        if byte >= 0xC0 { isMark = byte == 0xC2 || byte == 0xE2 }
        return isMark
      }
      for word in words where word.count == 2 || word.count == 3 {
        guard Self.pronouns.contains(String(decoding: word, as: UTF8.self).lowercased()) else { continue }
        pronouns += 1
        if pronouns >= least { return true }
      }
    }
    return false
  }

  /// Whether a word begins like a name; scripts without capitals do.
  static func isCapitalised(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isUppercase || first == "'" || first == "\"" || !first.properties.isCased
  }
}
