import Names
import Reading

/// The name a life is told under, where the title is not simply that name: turned round in a register ("ASTLEY, Sir
/// PEREGRINE"), in front of dates in the first sentence, or at the head of a headline.
enum LeadName {
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

  /// A text without the dateline in front: "NEW DELHI, Aug. 4: Mr. V. K. Raghunathan", "Bahía Blanca, 4 July 2012. María".
  private static func undated(_ text: Substring) -> Substring {
    guard let comma = text.prefix(40).firstIndex(of: ","),
      let mark = text[comma...].prefix(34).indices.first(where: { at in
        text[at] == ":" || text[at] == "–" || text[at] == "—"
          || text[at] == "." && text[text.index(after: at)...].hasPrefix(" ")
            && text[..<at].last?.isNumber ?? false
      }),
      text[comma..<mark].contains(where: \.isNumber),
      text[..<comma].split(separator: " ").allSatisfy({ $0.first?.isUppercase ?? false })
    else { return text }
    return text[text.index(after: mark)...].drop { $0 == " " }
  }

  /// The name that the first sentences open with, where what follows tells a life: dates in brackets, "is a", "died".
  static func opening(_ document: Document) -> String? {
    if let name = recorded(document) { return name }
    for (number, block) in document.prose.prefix(4).enumerated() {
      let text = document.string(block.range).prefix(600)
      if let name = entry(text) { return name.name }
      let first = undated(text)
      guard
        let name = life(first, document)
          ?? (number == 0 ? born(first, document) ?? dated(first, document) : nil)
      else { continue }
      // "Lalbiakvela Sailo-Pachuau", and below it "Pu Lalbiakvela was born".
      let words = Set(name.split(separator: " "))
      if let whole = headed(document), case let own = whole.split(separator: " "), own.count >= words.count,
        own.contains(where: words.contains), !words.isSuperset(of: own)
      {
        return whole
      }
      return name
    }
    return nil
  }

  /// "Mayor of Bath for nine years, Jane Doe (1958–2021) was born": whose life stands in brackets in the first sentence.
  private static func dated(_ text: Substring, _ document: Document) -> String? {
    let front = text.prefix(160).prefix { $0 != "." }
    guard Biography.hasPronouns(document), let open = front.firstIndex(of: "("),
      front[..<open].hasSuffix(" "),
      case let inside = text[open...].dropFirst().prefix(while: { $0 != ")" }), inside.count < 60,
      inside.hasPrefix("born ") || isTwoYears(inside)
    else { return nil }
    let before = front[..<open].split(separator: ",").last.map(String.init)?.trimmed ?? ""
    guard front[..<open].contains(","), let (words, rest) = run(Substring(before)), rest.trimmed.isEmpty,
      (2...5).contains(words.count)
    else { return nil }
    return words.joined(separator: " ")
  }

  /// "Jane Doe was born at Bath": who opens the text so.
  private static func born(_ text: Substring, _ document: Document) -> String? {
    guard let (words, rest) = run(text), (2...6).contains(words.count), rest.hasPrefix(" was born "),
      Biography.hasPronouns(document)
    else { return nil }
    return words.joined(separator: " ")
  }

  /// "Career of Masaru Onodera: 1953 graduated", "… — from the curriculum vitae of Ms Grace Kila-Vagi.", "Such is the bare
  /// record of Kamala Venkataraghavan.": whose dates a list without a subject gives.
  private static func recorded(_ document: Document) -> String? {
    guard document.prose.count < 4, let block = document.prose.first(where: { $0.range.count > 40 }),
      block.range.count < 2000
    else { return nil }
    let text = document.string(block.range)
    for mark in [
      "curriculum vitae of ", "Career of ", "career of ", "the life of ", "record of ", "Record of ",
      "biography of ",
      "CV of ", "résumé of ", "entry for ",
    ] {
      guard let at = text.firstOffset(of: mark) else { continue }
      let rest = String(decoding: Array(text.utf8).dropFirst(at + mark.utf8.count), as: UTF8.self)
      guard at < 40 || text.utf8.count - at < 160, let (words, _) = run(Substring(rest)),
        (2...5).contains(words.count)
      else { continue }
      return words.joined(separator: " ")
    }
    return nil
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

  /// "ASTLEY, Sir PEREGRINE (1766–1843)": given name and surname, and the surname; of a peer the entry has his title, and
  /// the surname stands among the given names.
  static func entry(_ text: Substring) -> (name: String, heading: String)? {
    guard let comma = text.firstIndex(of: ",") else { return nil }
    let heading = text[..<comma]
    let rest = text[text.index(after: comma)...].drop { $0 == " " }
    // "MacGillivray, Hector Ruairidh; b. Inverness 1851": the letter tells it, too.
    // "Protić-Vukajlović, Živojin K. (Живојин К. Протић-Вукајловић), Serbian staff officer"
    let isForeign =
      rest.prefix(40).split(separator: "(").dropFirst().first.map {
        let letters = $0.prefix { $0 != ")" }.unicodeScalars.filter { $0.properties.isAlphabetic }
        return letters.count > 1 && letters.allSatisfy { $0.value >= 0x370 }
      } ?? false
    let isDated = rest.prefix(70).split(separator: "(").dropFirst().contains {
      let years = $0.prefix { $0 != ")" }
      return isTwoYears(years) && years.contains { $0 == "–" || $0 == "-" }
    }
    let isLettered =
      rest.prefix(50).split(separator: ";", maxSplits: 1).dropFirst().first?.hasPrefix(" b. ") ?? false
    guard heading.utf8.count > 3, heading.utf8.count < 40,
      isInCapitals(String(heading)) || isForeign || isDated || isLettered,
      let surname = nameWords(String(heading))
    else { return nil }
    guard
      let end = [rest.firstIndex { ["(", ",", ";", ":"].contains($0) }, stop(in: rest)].compactMap({ $0 })
        .min(),
      let given = nameWords(String(rest[..<end]).trimmed), given.count < 6,
      rest[end...].prefix(isForeign ? 200 : 60).contains(where: { $0.isNumber })
    else { return nil }
    let behind = rest[end...].prefix(30).lowercased()
    let isPeer = Titles.peers.contains { behind.contains(" " + $0) }
    let name = isPeer && given.count > 1 ? given : given + surname
    return (name.joined(separator: " "), surname.joined(separator: " "))
  }

  /// "1958–2021": two years and little else.
  private static func isTwoYears(_ text: Substring) -> Bool {
    text.count < 14 && text.filter(\.isNumber).count == 8
  }

  /// The period behind a name, and not behind an initial: "VELASTEGUI ORDÓÑEZ, Augusto Leonidas. Ecuadorian orator".
  private static func stop(in text: Substring) -> Substring.Index? {
    text.indices.first { index in
      text[index] == "." && text[text.index(after: index)...].hasPrefix(" ")
        && text[..<index].reversed().prefix { $0.isLowercase }.count > 2
    }
  }

  private static func life(_ text: Substring, _ document: Document) -> String? {
    guard let (words, behind) = run(text), words.count < 9 else { return nil }
    if let name = peer(text, words, document) { return name }
    let name = words.joined(separator: " ")
    var rest = behind
    var hasDates = false
    if rest.hasPrefix(" ("), let end = closing(rest) {
      let inner = rest[..<end]
      hasDates = inner.hasYear || inner.contains("born ")
      rest = rest[rest.index(after: end)...]
    } else if rest.hasPrefix(", born ") {
      hasDates = true
    }
    // "Chang Hsiu-lien (張秀蓮) — from a directory of public figures"
    if words.count > 1,
      listsPosts(rest)
        || [" — from ", " – from ", ", from ", ": from "].contains(where: rest.hasPrefix)
          && isListed(document)
    {
      return name
    }
    let next = rest.prefix(24)
    let isSomebody =
      [" is ", " was ", ", also ", ", known ", ", better ", ", is ", ", was ", " were ", ", commonly "]
      .contains {
        next.hasPrefix($0)
      }
    if hasDates, isSomebody || words.count > 1 && (next.hasPrefix(",") || next.hasPrefix(". ")) {
      return name
    }
    // "KIM Sang-hyŏn. Born Kaesŏng, 1887."
    if words.count > 1,
      [". Born ", " born ", ". b. ", "; b. ", ". Educated "].contains(where: { next.hasPrefix($0) })
    {
      return name
    }
    // A single short paragraph is of whom it opens with, where it goes on to speak of "him" or "her".
    if words.count > 1, isShort(document), Biography.hasPronouns(document, atLeast: 1),
      next.hasPrefix(", ") || next.hasPrefix(" ") && next.dropFirst().first?.isLowercase ?? false
    {
      return name
    }
    guard words.count > 1, Biography.hasPronouns(document) else { return nil }
    if [" is a ", " is an ", " was a ", " was an ", " is the ", " was the "].contains(where: {
      next.hasPrefix($0)
    }) {
      return name
    }
    // "X, who …, died on Tuesday."
    let sentence = rest.prefix(400)
    return next.hasPrefix(", ")
      && [
        " died on ", " died in ", " died at ", " has died", " died last ", " died here ", " died yesterday ",
        " passed away",
      ].contains {
        sentence.contains($0)
      } ? name : nil
  }

  /// Whether the letters or labels of registers tell a life.
  private static func isListed(_ document: Document) -> Bool {
    document.prose.prefix(4).contains { block in
      let text = document.string(block.range)
      return ["; b. ", " b. ", "Date of birth:", "Date of Birth:", "Born: "].contains { text.holds($0) }
    }
  }

  /// One paragraph without a title, of a few sentences.
  private static func isShort(_ document: Document) -> Bool {
    document.info.title == nil && document.prose.count == 1 && document.prose[0].range.count < 900
  }

  /// "X: Speaker of the Assembly, 1957.", "Dr X, Ukrainian historian. Lecturer, 1976–85;": a name, and behind it without a
  /// verb what somebody is and was, with years.
  private static func listsPosts(_ rest: Substring) -> Bool {
    let isLabelled = rest.hasPrefix(": ")
    guard isLabelled || rest.hasPrefix(", ") else { return false }
    let line = rest.dropFirst(2).prefix(160)
    let head = line.prefix { ![".", ",", ";"].contains($0) }
    let first = head.split(separator: " ").prefix(6).map { $0.lowercased() }
    guard (1...6).contains(first.count), line.hasYear,
      !first.contains(where: { ["is", "was", "who", "has", "had", "said", "i", "we"].contains($0) })
    else { return false }
    if isLabelled { return first.prefix(3).contains { Ranks.byWord[$0] != nil } }
    guard line[head.endIndex...].hasPrefix(".") else { return false }
    return OfficeCountry.name(of: String(head.split(separator: " ")[0])) != nil
      || first.contains { Ranks.byWord[$0] != nil }
  }

  /// "Lord Hebblethwaite of Goole, who …, died": the name under which the text goes on, "Walter Hebblethwaite was born".
  private static func peer(_ text: Substring, _ words: [String], _ document: Document) -> String? {
    let first = text.split(separator: " ", maxSplits: 1).first?.lowercased() ?? ""
    guard Titles.peers.contains(first), let title = words.first, words.count < 4 else { return nil }
    for block in document.prose.prefix(8) {
      let prose = document.string(block.range)
      for sentence in prose.split(separator: ".") {
        guard let (name, rest) = run(sentence), name.count > 1, name.count < 6, name.last == title,
          rest.hasPrefix(" was born") || rest.hasPrefix(" (")
        else { continue }
        return name.joined(separator: " ")
      }
    }
    return nil
  }

  // MARK: Words

  /// The words of a name that a text opens with, without titles, and what stands behind it; nil where it opens otherwise.
  static func run(_ text: Substring) -> (words: [String], rest: Substring)? {
    var words: [String] = []
    var rest = text.drop { $0 == " " }
    var behind = rest
    while let word = rest.split(separator: " ", maxSplits: 1).first, !word.hasPrefix("(") {
      let bare = word.prefix { ![",", ";", ":"].contains($0) }
      let lower = bare.lowercased()
      guard Biography.isNameWord(bare), !bare.contains(where: \.isNumber), !BodyWords.last.contains(lower),
        !OfficeBodies.words.contains(lower), !words.isEmpty || !SentenceOpeners.prepositions.contains(lower),
        Countries.country(of: String(bare)) == nil,
        !["a", "an", "in", "on", "at", "when"].contains(lower),
        lower != "the" || words.isEmpty && isRightHonourable(rest)
      else {
        // "Atty. CONSOLACION “CONSING” DIMAYUGA": what somebody is called besides.
        if !words.isEmpty, ["“", "\"", "‘"].contains(bare.first), ["”", "\"", "’"].contains(bare.last),
          bare.count > 3
        {
          rest = rest.dropFirst(word.count).drop { $0 == " " }
          continue
        }
        // "International Jute Council"
        if !words.isEmpty, bare.first?.isUppercase ?? false,
          BodyWords.last.contains(lower) || OfficeBodies.words.contains(lower)
        {
          return nil
        }
        break
      }
      // "Born Jane Roe at Bath, the mayor took another name"
      if words.isEmpty, isTitle(lower) || NameAtBirth.words.contains(lower) {
        rest = rest.dropFirst(word.count).drop { $0 == " " }
        continue
      }
      // "Sir Alistair Munro-Kerr KCMG"
      if words.count > 1, isInCapitals(String(bare)), Titles.honours.contains(lower) {
        behind = rest.dropFirst(bare.count)
        rest = rest.dropFirst(word.count).drop { $0 == " " }
        if bare.count < word.count { break }
        continue
      }
      // "Antranig KASPARIAN. b. Bourj Hammoud, 1939": the sentence ends, and no word is shortened.
      let isLast = !words.isEmpty && bare.hasSuffix(".") && bare.count > 4
      words.append(String(isLast ? bare.dropLast() : bare))
      behind = rest.dropFirst(isLast ? bare.count - 1 : bare.count)
      if isLast || bare.count < word.count || words.count > 8 { break }
      rest = rest.dropFirst(word.count).drop { $0 == " " }
    }
    while let last = words.last, Particles.words.contains(last.lowercased()) { words.removeLast() }
    guard let first = words.first, !Particles.words.contains(first),
      !OfficialFields.words.contains(first.lowercased()),
      words.allSatisfy({ Ranks.byWord[$0.lowercased()] == nil })
    else { return nil }
    return (words, behind)
  }

  /// "The Rt Hon. Sir Alistair Munro-Kerr"
  private static func isRightHonourable(_ rest: Substring) -> Bool {
    let next = rest.split(separator: " ", maxSplits: 3).dropFirst().first?.lowercased() ?? ""
    return ["rt", "rt.", "right", "hon", "hon.", "honourable", "honorable", "most", "very", "rev.", "rev"]
      .contains(next)
  }

  /// The words of a name without titles, each with one capital letter; nil for anything else.
  private static func nameWords(_ text: String) -> [String]? {
    var words = text.split(separator: " ")
    while words.count > 1, let first = words.first, isTitle(first.lowercased()) { words.removeFirst() }
    guard !words.isEmpty, words.count < 6,
      words.allSatisfy({ word in
        Biography.isNameWord(word) && word.contains(where: \.isLetter) && !word.contains(where: \.isNumber)
          && !BodyWords.last.contains(word.lowercased()) && !OfficeBodies.words.contains(word.lowercased())
          && !["of", "and", "the", "for"].contains(word.lowercased())
          && !notNames.contains(word.lowercased())
      })
    else { return nil }
    return words.map { isInCapitals(String($0)) ? lowered($0) : String($0) }
  }

  /// Words of headings that are nobody's name.
  private static let notNames: Set<String> = [
    "our", "her", "his", "their", "your", "meet", "about", "from", "two", "three", "federal", "national",
    "excellency",
    "honourable", "emeritus", "profile", "profiles", "curriculum", "vitae", "members", "life", "family",
    "career",
    "early", "later", "years", "chronology", "timeline", "biography", "biographies", "education", "works",
    "honours",
    "personal", "private", "public", "death", "legacy", "notes", "welcome", "speech", "address", "foreign",
    "press",
    "release", "news", "statement", "directory", "record", "obituary", "senado", "università", "banco",
    "marriage",
    "memory", "loving", "memoriam", "member", "candidate", "elections", "vice-chancellors", "references",
    "sources",
  ]

  private static func isTitle(_ lower: String) -> Bool {
    let bare = Titles.bare(lower)
    return Titles.words.contains(bare) || Titles.ranks.contains(bare)
  }

  /// The words of a name, those in capitals with one capital letter each; initials stay.
  private static func written(_ words: [String]) -> String {
    words.map { isInCapitals($0) && $0.count > 2 ? lowered(Substring($0)) : $0 }.joined(separator: " ")
  }

  /// "OKAFOR-BRIGHT" as "Okafor-Bright".
  private static func lowered(_ word: Substring) -> String {
    var isFirst = true
    return String(
      word.map { letter -> String in
        defer { isFirst = letter == "-" || letter == "'" || letter == "’" }
        return isFirst ? String(letter) : letter.lowercased()
      }.joined())
  }

  private static func isInCapitals(_ text: String) -> Bool {
    text.contains { $0.isUppercase } && !text.contains { $0.isLowercase }
  }

  private static func unbracketed(_ text: String) -> String {
    var depth = 0
    var kept = ""
    for letter in text {
      if letter == "(" { depth += 1 }
      if depth == 0 { kept.append(letter) }
      if letter == ")" { depth = max(0, depth - 1) }
    }
    return kept.trimmed
  }

  private static func closing(_ text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// How often prose calls somebody by a surname.
  private static func uses(of surname: Substring, _ document: Document) -> Int {
    var count = 0
    for block in document.prose {
      for word in document.string(block.range).split(whereSeparator: { !$0.isLetter && $0 != "-" })
      where word == surname { count += 1 }
    }
    return count
  }
}

extension Substring {
  /// Whether four digits stand together.
  fileprivate var hasYear: Bool {
    var run = 0
    for byte in utf8 {
      run = byte &- 48 < 10 ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }
}
