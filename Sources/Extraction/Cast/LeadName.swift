import Names
import Reading

/// The name a life is told under, where the title is not simply that name: turned round in a register ("ASTLEY, Sir
/// PEREGRINE"), in front of dates in the first sentence, or at the head of a headline.
enum LeadName {
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
        own.contains(where: words.contains), !words.isSuperset(of: own),
        // "Lord Hebblewhite of Marske", and below it "Stanley Hebblewhite, who has died": by the name.
        !own.contains("of") || words.contains("of")
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
      // "KITTOW, NATHANIEL, army officer, office holder, and colonial administrator; b. c. 1727 in Truro"
      rest[end...].prefix(isForeign || rest.prefix(240).contains("; b. ") ? 260 : 60).contains(where: {
        $0.isNumber
      })
    else { return nil }
    let behind = rest[end...].prefix(30).lowercased()
    let isPeer = Titles.peers.contains { behind.contains(" " + $0) }
    // "COUNT DI (1806–1879)": the surname's particle stands behind the title.
    let title = rest[end...].dropFirst().prefix { $0 != "(" && $0 != "," }.split(separator: " ")
    if title.count == 2, let particle = title.last?.lowercased(), particle != "of",
      Particles.words.contains(particle)
    {
      return ((given + [particle] + surname).joined(separator: " "), surname.joined(separator: " "))
    }
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
}
