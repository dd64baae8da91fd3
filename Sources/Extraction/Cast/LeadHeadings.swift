import Names
import Reading

/// Headings, headlines and labels that give the name of whom a life is about.
extension LeadName {
  /// "Tremblay-Okafor (née Tremblay), Rosalie Marguerite", "HON. MR. JUSTICE JUSTUS WEKESA NANDWA, EBS": a title that is
  /// somebody's name in another order or in capitals, where the text calls somebody by its surname.
  static func turned(_ document: Document) -> String? {
    guard let title = document.info.title, title.utf8.count < 120 else { return nil }
    let bare = unbracketed(title)
    let parts = bare.split(separator: ",").map { String($0).trimmed }
    var name: String?
    if parts.count == 2, let surname = nameWords(parts[0]), let given = nameWords(parts[1]),
      !isInCapitals(parts[1]) || isInCapitals(parts[0]) && given.count > 1
    {
      name = (given + surname).joined(separator: " ")
    } else if let first = parts.first, isInCapitals(first), let words = nameWords(first), words.count > 1,
      !isContradicted(words, document)
    {
      name = words.joined(separator: " ")
    }
    guard let name, let surname = name.split(separator: " ").last else { return nil }
    return uses(of: surname, document) > 0 ? name : nil
  }

  /// Whether the text opens with somebody who is called otherwise than a title in capitals: "BANCO DO ATLÂNTICO", "MEET
  /// DARLENE".
  private static func isContradicted(_ title: [String], _ document: Document) -> Bool {
    document.prose.prefix(3).contains { block in
      let text = document.string(block.range).prefix(300)
      guard let (words, rest) = run(text), (2...6).contains(words.count),
        [" was ", " is ", " (", ", "].contains(where: rest.hasPrefix),
        !rest.dropFirst(2).prefix(1).contains(where: \.isNumber)
      else { return false }
      let own = Set(words.map { $0.lowercased() })
      return !title.allSatisfy { own.contains($0.lowercased()) }
    }
  }

  /// The name a heading gives alone or with what headings say besides: "In memory of Eleanor Margaret Thwaite, 1856–1941",
  /// "KONRAD EMMERICH BALLHAUSEN†", "Deputy Seán Óg Tarpey", "Sandra Vītoliņa-Ozere, MEP", where the text goes on about one
  /// of that surname; nil where headings name several.
  static func headed(_ document: Document) -> String? {
    guard Biography.hasPronouns(document) else { return nil }
    let heads = document.blocks.prefix(8).filter { block in
      if case .heading = block.kind { return true }
      return block.range.count < 120
    }
    let headings = ([document.info.title ?? ""] + heads.flatMap { Self.lines(of: $0, document) }).prefix(10)
      .enumerated().compactMap { place, line in heading(line).map { (place: place, name: $0, hasLetters: $1) }
      }
    guard !headings.isEmpty else { return nil }
    // Whose life it is, the first pages name.
    let prose = document.prose.prefix(60).map { document.string($0.range) }
    let words = prose.map { $0.split(whereSeparator: { " ,;()".contains($0) || $0 == "\n" }) }
    var found: [String] = []
    let opensBorn =
      prose.first.map { text in ["Born ", "b. ", "Birth:"].contains(where: text.hasPrefix) } ?? false
    for (place, name, hasLetters) in headings {
      let own = name.split(separator: " ").map(String.init)
      guard let surname = own.last else { continue }
      let parts = [surname] + surname.split(separator: "-").map(String.init)
      guard
        opensBorn || place < 2 && hasLetters
          || parts.contains(where: { $0.count > 2 && names(by: $0, words) })
          || own.dropLast().contains(where: { $0.count > 3 && names(by: $0, words, asSubject: true) })
          || prose.prefix(4).contains(where: { text in
            [" was ", " is ", " has ", " (", ", "].contains { text.hasPrefix(name + $0) }
          })
      else { continue }
      if !found.contains(where: { $0.lowercased() == name.lowercased() }) { found.append(name) }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func lines(of block: Block, _ document: Document) -> [String] {
    document.string(block.range).split(separator: "\n").map(String.init)
  }

  /// What stands in headings in front of a name and behind it.
  private static let before = [
    "In memory of ", "In loving memory of ", "In Memoriam: ", "IN MEMORIAM: ", "In Memoriam ", "IN MEMORIAM ",
    "In memoriam ", "In memoriam: ", "Obituary: ", "OBITUARY: ", "Profile: ", "PROFILE: ", "Profile of ",
    "Tribute to ",
    "A tribute to ", "Remembering ", "Former ", "The late ", "Deputy ", "Senator ", "Councillor ", "HON. ",
    "Hon. ", "Rt Hon. ", "The Hon. ",
  ]

  /// The name of a heading, and whether dates or letters stand behind it.
  static func heading(_ line: String) -> (name: String, hasLetters: Bool)? {
    var text = Substring(line.trimmed)
    for mark in before where text.hasPrefix(mark) { text = text.dropFirst(mark.count) }
    if text.hasSuffix("†") { text = text.dropLast() }
    guard text.utf8.count < 120, let (found, rest) = run(text) else { return nil }
    var words = found
    // "Catalina Huenchullán Riffo Region: Araucanía": the label of what follows in the next line.
    let isTold = rest.hasPrefix(": a ") || rest.hasPrefix(": A ")
    let isLabelled = rest.hasPrefix(":") && words.count > 2 && !isTold
    if isLabelled { words.removeLast() }
    guard (2...6).contains(words.count), isLabelled || text.utf8.count < 90,
      words.allSatisfy({ nameWords($0) != nil || Particles.words.contains($0.lowercased()) })
    else { return nil }
    let behind = rest.trimmed
    let isLetters =
      behind.hasPrefix(",") && behind.utf8.count < 40 && behind.dropFirst().allSatisfy { !$0.isLowercase }
    guard
      behind.isEmpty || isLabelled || isTold || isLetters || behind.hasPrefix(";") || behind == "no more"
        || behind.hasPrefix("(") && behind.hasSuffix(")")
    else { return nil }
    return (written(words), isLetters || behind.hasPrefix("(") && behind.contains(where: \.isNumber))
  }

  /// Whether the prose calls somebody by a surname alone, or by a title and it: "Miss Thwaite", "Ballhausen was".
  ///
  /// - Parameters:
  ///   - surname: the name that is looked for.
  ///   - prose: the words of each paragraph.
  ///   - asSubject: only where a verb of being follows.
  /// - Returns: whether it does.
  private static func names(by surname: String, _ prose: [[Substring]], asSubject: Bool = false) -> Bool {
    for words in prose {
      for (at, word) in words.enumerated() where word.hasPrefix(surname) {
        let rest = word.dropFirst(surname.count)
        if asSubject, at + 1 == words.count || !["was", "is", "had", "has"].contains(words[at + 1]) {
          continue
        }
        guard rest.isEmpty || rest.first == "'" || rest.first == "’" || rest.first == "." else { continue }
        guard at > 0 else { return true }
        let last = words[at - 1]
        if Particles.words.contains(last.lowercased()) || last == "of" { continue }
        if !(last.first?.isUppercase ?? false) || isTitle(last.lowercased()) { return true }
      }
    }
    return false
  }

  /// "Curriculum vitae", and the name below it: "H.E. Mr. Tshering Wangdi Dorji", "Name: Tshering Dorji".
  static func curriculum(_ document: Document) -> String? {
    let headings = [
      "curriculum vitae", "cv", "c.v.", "biographical note", "biographical data", "biodata", "bio-data",
      "résumé", "resume", "biography", "personal data", "biographical sketch", "official biography",
    ]
    let lines = document.blocks.prefix(5).flatMap { Self.lines(of: $0, document) }.prefix(6)
    let isHeaded = (lines + [document.info.title ?? ""]).contains { line in
      let line = line.prefix(40).lowercased()
      return headings.contains { line.hasPrefix($0) }
    }
    if let name = labelled(document) { return name }
    // "Name: KHADDOUR, Marwan Adnan. DOB: 12 Mar 1961.": a line of a list of persons, with all its labels.
    if let line = lines.first, let name = listed(line) { return name }
    for line in lines {
      var name = line
      var isLabelled = false
      for label in [
        "Full name:", "Name:", "NAME:", "Name and surname:", "Curriculum vitae of ", "Biography of ",
      ]
      where name.hasPrefix(label) {
        name = String(name.dropFirst(label.utf8.count)).trimmed
        isLabelled = true
      }
      guard isHeaded || isLabelled, let (words, rest) = run(Substring(name)), (2...6).contains(words.count),
        rest.trimmed.isEmpty || rest.hasPrefix(","), !headings.contains(name.lowercased()),
        words.allSatisfy({ !BodyWords.last.contains($0.lowercased()) })
      else { continue }
      return written(words)
    }
    return nil
  }

  /// A name alone in a line, or with letters behind it, and behind it labels of a life: the date of birth, or two others.
  private static func labelled(_ document: Document) -> String? {
    let blocks = document.blocks.prefix(8).flatMap { block in
      // "Date of birth: 4 June 1961" alone in its line is read as a field.
      if case .field(let key) = block.kind { return ["\(key): \(document.string(block.range))"] }
      return Self.lines(of: block, document)
    }
    let lines = [document.info.title].compactMap { $0 } + blocks
    for (place, line) in lines.prefix(5).enumerated() {
      let next = lines.dropFirst(place + 1).prefix(4).joined(separator: " ")
      guard let (name, _) = heading(line) else { continue }
      var seen: Set<LabelWords.Label> = []
      for (at, letter) in zip(next.indices, next) where letter == ":" {
        let front = next[..<at].suffix(24).lowercased()
        for (word, label) in LabelWords.byWord where front.hasSuffix(word) { seen.insert(label) }
      }
      if !seen.isDisjoint(with: [.birth, .birthPlace]) || seen.count > 1 { return name }
    }
    return nil
  }

  private static func listed(_ line: String) -> String? {
    guard let label = ["Name: ", "NAME: "].first(where: { line.hasPrefix($0) }),
      ["DOB", "Date of birth", "Born", "POB"].contains(where: { line.holds($0) })
    else { return nil }
    let value = line.dropFirst(label.count).prefix { $0 != "." && $0 != ";" }
    let parts = value.split(separator: ",").map { String($0).trimmed }
    if parts.count == 2, let surname = nameWords(parts[0]), let given = nameWords(parts[1]) {
      return (given + surname).joined(separator: " ")
    }
    return parts.count == 1
      ? nameWords(parts[0]).flatMap { $0.count > 1 ? $0.joined(separator: " ") : nil } : nil
  }

  /// "Baltasar Urrutigoity, mayor who …, dies at 88": the first words of a headline, where the story opens with them.
  static func headlined(_ document: Document) -> String? {
    guard let title = document.info.title,
      let words = run(Substring(title))?.words, words.count > 1, words.count < 6,
      // A line such as "Published 27 November 2008" may stand before the story.
      let (story, at) = document.prose.prefix(3).lazy.compactMap({ block in
        let story = document.string(block.range)
        return story.firstOffset(of: words.joined(separator: " ")).map { (story, $0) }
      }).first,
      at < 300, Biography.hasPronouns(document)
    else { return nil }
    let rest = String(decoding: Array(story.utf8)[at...], as: UTF8.self)
    guard let full = run(Substring(rest))?.words, full.count < 7 else { return nil }
    return full.joined(separator: " ")
  }
}
