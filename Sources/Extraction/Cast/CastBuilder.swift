import Language
import Names
import Reading
import Records

/// Finds out who a document names, and which names are one person's.
package struct CastBuilder {
  let tree: Tree
  let document: Document
  /// How many pronouns of a woman and of a man the text has.
  let pronouns: (feminine: Int, masculine: Int)
  var cast = Cast()
  /// The words of each member's fullest name, in lower case, without titles and suffixes.
  var wordsOf: [[String]] = []
  var bySurname: [String: [CastNumber]] = [:]
  var byGiven: [String: [CastNumber]] = [:]
  /// The last part of surnames with a hyphen: "hale" of "Pembroke-Hale".
  private var byPart: [String: [CastNumber]] = [:]
  private var byKey: [String: CastNumber] = [:]
  /// Those who come into the text as somebody's relatives.
  private var kin: Set<CastNumber> = []
  /// The subject's relatives of the same name, by the name as written: "James Carver Sr.".
  private var namesakes: [String: CastNumber] = [:]
  /// The tokens of the name that opens the document.
  var lead: Range<Int>?

  init(tree: Tree, document: Document) {
    self.tree = tree
    self.document = document
    pronouns = Anaphora.pronounCounts(tree)
  }

  /// The document's cast, with `fieldPeople` (names that infobox fields give) among it.
  package static func cast(tree: Tree, document: Document, fieldPeople: [String]) -> Cast {
    cast(tree: tree, document: document, fieldPeople: fieldPeople, life: Biography.subject(of: document))
  }

  /// The same where it is known already whose life the document is.
  static func cast(tree: Tree, document: Document, fieldPeople: [String], life: String?) -> Cast {
    var builder = CastBuilder(tree: tree, document: document)
    let names = builder.tidied()
    builder.nameSubject(names, life: life)
    for name in fieldPeople { _ = builder.person(named: name) }
    builder.nameMembers(names)
    builder.noteKin(names)
    builder.mentionNames(names)
    builder.chooseSubject()
    builder.findRoles()
    builder.cast.isTelegraphic = Telegraphic.tells(tree)
    Anaphora.resolve(&builder.cast, tree: tree, document: document)
    return builder.cast
  }

  /// Offices that nobody is called.
  private static let offices: Set<String> = [
    "director", "minister", "secretary", "president", "governor", "senator", "ambassador", "commissioner",
    "chairman", "chairwoman", "chair", "chief", "officer", "spokesman", "spokeswoman", "attorney", "mayor",
  ]

  /// The analysis's names made whole, without titles in front or possessive endings, and without what is no name.
  private func tidied() -> [Name] {
    var names: [Name] = []
    for name in tree.analysis.names {
      var tokens = name.tokens
      while let last = tokens.last,
        ["'s", "’s", "'", "’", ",", "."].contains(tree.lower[last]) || tree[last].upos == .adp
          || tree[last].upos == .det
      {
        tokens = tokens.dropLast()
      }
      // "Between 1961 and 1963 Jane Doe": nobody has a number in the name.
      if name.kind == .person, let number = tokens.first(where: { tree[$0].upos == .num && !isCapital($0) }) {
        tokens = tokens.lowerBound ..<| number
      }
      while let first = tokens.first,
        tree[first].upos == .adp || tree[first].upos == .punct
          || name.kind == .person
            && (SentenceOpeners.prepositions.contains(tree.lower[first])
              || tokens.count > 1 && NameAtBirth.words.contains(tree.lower[first]))
      {
        tokens = tokens.dropFirst()
      }
      // "FBI | Director James Comey": an office behind a body or "former" is no name.
      if name.kind == .person, tokens.count > 2, let first = tokens.first, first > 0,
        Self.offices.contains(tree.lower[first]), [.propn, .noun, .adj].contains(tree[first - 1].upos)
      {
        tokens = tokens.dropFirst()
      }
      guard !tokens.isEmpty else { continue }
      if name.kind != .person, let person = countryman(tokens) {
        if names.last.map({ $0.tokens.upperBound <= person.lowerBound }) ?? true {
          names.append(Name(tokens: person, kind: .person))
        }
        continue
      }
      tokens = compounded(tokens, name.kind)
      // "Eileen | Mary Coyle" is one name.
      if name.kind == .person, let last = names.last, last.kind == .person, last.tokens.count == 1,
        tokens.count > 1, last.tokens.upperBound == tokens.lowerBound,
        case let (one, other) = (last.tokens.lowerBound, tokens.lowerBound),
        GivenNames.has(tree.lower[other]),
        joins(one, other) || tree[one].head == tree[other].head && tree[one].deprel == tree[other].deprel
      {
        names.removeLast()
        tokens = last.tokens.lowerBound ..<| tokens.upperBound
      }
      if let last = names.last, last.tokens.upperBound > tokens.lowerBound { continue }
      // "Ambassador to the United States Hamdullah Mohib"
      if name.kind == .person, tokens.count > 1, let first = tokens.first, first > 0,
        Countries.country(of: tree.words(first - 1 ..<| first + 1)) != nil
      {
        tokens = tokens.dropFirst()
      }
      // "pjɛʁ lɑ̃fɑ̃" is how a name is said.
      if name.kind == .person,
        tokens.allSatisfy({ token in
          tree.analysis.form(token).unicodeScalars.first.map { $0.properties.isLowercase } ?? true
        })
      {
        continue
      }
      // "Rautela married Kamla Bisht" is two names and a verb.
      if let verb = tokens.dropFirst().first(where: {
        tree[$0].upos == .verb && !isCapital($0) && !Particles.words.contains(tree.lower[$0])
      }) {
        let parts = [tokens.lowerBound ..<| verb, verb + 1 ..<| tokens.upperBound]
        for part in parts where !part.isEmpty && isCapital(part.lowerBound) {
          names.append(Name(tokens: part, kind: part.lowerBound > verb ? .person : name.kind))
        }
        continue
      }
      tokens = widened(tokens, name.kind, notBefore: names.last?.tokens.upperBound ?? 0)
      // "King Kristian VII"
      if tokens.upperBound < tree.count, RegnalNumbers.contains(tree.analysis.form(tokens.upperBound)) {
        tokens = tokens.lowerBound ..<| tokens.upperBound + 1
      }
      var kind = name.kind
      if let last = tokens.last, kind != .person || tokens.count > 1,
        BodyWords.last.contains(tree.lower[last])
      {
        kind = .organization
        tokens = tokens.lowerBound ..<| behindOf(tokens.upperBound)
      }
      if let first = tokens.first, tokens.count > 1 {
        if BodyWords.opening.contains(tree.lower[first]) { kind = .organization }
        if kind == .person, PlaceForms.opening.contains(tree.lower[first]) { kind = .place }
      }
      if tokens.count == 1, let only = tokens.first, isCalendarWord(tree.lower[only]) { continue }
      // "Netherlands School of Economics"
      if kind == .place,
        tokens.contains(where: {
          SchoolWords.words.contains(tree.lower[$0]) && $0 + 1 < tokens.upperBound
            && tree.lower[$0 + 1] == "of"
        })
      {
        kind = .organization
      }
      // "Party Secretary of Guizhou"
      if kind != .person,
        tokens.dropFirst().contains(where: {
          RoleNouns.words.contains(tree.lower[$0]) && $0 + 1 < tokens.upperBound && tree.lower[$0 + 1] == "of"
        })
      {
        continue
      }
      // "Bank of England Governor": the body, without its office.
      if kind == .organization, let last = tokens.last, tokens.count > 3,
        RoleNouns.words.contains(tree.lower[last]), BodyWords.last.contains(tree.lower[tokens.lowerBound]),
        tree.lower[tokens.lowerBound + 1] == "of", tree.lower[last - 1] != "of", tree.lower[last - 1] != "and"
      {
        tokens = tokens.dropLast()
      }
      // "National Security Prosecutor" is an office and no body.
      if kind != .person, let last = tokens.last, tokens.count > 1,
        RoleNouns.words.contains(tree.lower[last]),
        !Titles.gender.keys.contains(tree.lower[last])
      {
        continue
      }
      // "Count of Nordøya" is a title.
      if kind != .person, tokens.count > 1, let first = tokens.first,
        Titles.peers.contains(tree.lower[first]),
        tree.lower[first + 1] == "of"
      {
        continue
      }
      // "the Comte de Saint-Maur" goes by his title.
      if kind != .person, tokens.count > 1, let first = tokens.first, isCapital(first),
        Titles.foreignPeers.contains(tree.lower[first])
      {
        kind = .person
      }
      // "Jane Doe MP", "John Roe QC"
      while kind == .person, tokens.count > 2, let last = tokens.last,
        Titles.suffixes.contains(tree.lower[last]) || Titles.honours.contains(tree.lower[last]),
        !RegnalNumbers.contains(tree.analysis.form(last)),
        !Titles.generations.contains(tree.lower[last])
      {
        tokens = tokens.dropLast()
      }
      // "State Counsel" is nobody.
      if kind == .person, let last = tokens.last, tokens.count > 1, tokens.count < 4,
        TitleEnds.words.contains(tree.lower[last]), !isGivenName(tokens)
      {
        continue
      }
      // "Ambassador of Norway" is a title with a country in it.
      if tokens.count > 2, let first = tokens.first, Titles.words.contains(bare(tree.lower[first])),
        tree.lower[first + 1] == "of"
      {
        let rest = first + 2 ..<| tokens.upperBound
        guard Countries.isCountry(tree.words(rest)) else { continue }
        tokens = rest
        kind = .place
      }
      // "Attorney General Jane Doe" taken for a body.
      if kind != .person, let first = tokens.first, Titles.words.contains(bare(tree.lower[first])),
        tree.lower[first] != "the", let last = tokens.last,
        !BodyWords.last.contains(tree.lower[last]), isGivenName(tokens)
      {
        kind = .person
      }
      // "Secretary of the Interior Lucius Ballantyne" where "Interior Lucius" was taken for a body.
      if kind != .person, let first = tokens.first, tokens.count > 1, endsOffice(first), isCapital(first),
        !tokens.contains(where: { BodyWords.last.contains(tree.lower[$0]) }), let rest = run(from: first + 1),
        rest.count > 1
      {
        tokens = rest
        kind = .person
      }
      // "Home Secretary", "Foreign Minister": what stands before the office is nobody.
      if kind == .person, tokens.count == 1, let only = tokens.first, tokens.upperBound < tree.count,
        TitleAdjectives.words.contains(tree.lower[only]) || OfficialFields.words.contains(tree.lower[only]),
        RoleNouns.words.contains(tree.lower[tokens.upperBound])
      {
        continue
      }
      // "Health and Education are merged": fields of government are nobody.
      if kind == .person, tokens.count == 1, let only = tokens.first,
        OfficialFields.words.contains(tree.lower[only])
      {
        continue
      }
      // "a Lutheran", "the Lutherans", "God"
      if kind == .person, tokens.count == 1, let only = tokens.first,
        FaithNames.words.contains(tree.lower[only])
          || tree.lower[only].hasSuffix("s") && FaithNames.words.contains(String(tree.lower[only].dropLast()))
      {
        continue
      }
      // "Minister of Health and Welfare", "Minister for Fisheries and Ocean Policy": neither is anybody.
      if kind == .person, let last = tokens.last, endsOffice(last) { continue }
      // A country is nobody, but for those that are given names as well.
      if kind == .person,
        Countries.isCountry(tree.words(tokens))
          || tokens.count == 1
            && Continents.words.contains(tree.lower[tokens.lowerBound]),
        !["jordan", "chad", "georgia", "israel", "cuba", "guinea"].contains(tree.lower[tokens.lowerBound])
      {
        kind = .place
      }
      // "on 9 April Kittow was commissioned": the month is none of the name.
      if kind == .person, tokens.count == 2, let first = tokens.first, first > 0,
        tree[first - 1].upos == .num,
        MonthForms.long.contains(tree.lower[first])
      {
        tokens = tokens.dropFirst()
      }
      // "Minister of Rural Life Hannes Piirimaa": of whom the text speaks elsewhere.
      if kind == .person, tokens.count == 3, let first = tokens.first, first > 2, endsField(first),
        isNamedElsewhere(tokens.dropFirst())
      {
        tokens = tokens.dropFirst()
      }
      if kind == .person {
        tokens = tokens.dropFirst(Titles.leading(tokens.map { tree.lower[$0] }))
        while tokens.count > 1, let first = tokens.first,
          Titles.words.contains(bare(tree.lower[first])) || endsOffice(first)
            || Ranks.byPlural[tree.lower[first]] != nil
        {
          tokens = tokens.dropFirst()
        }
        // "the Secretary-General's representative"
        if tokens.allSatisfy({
          Titles.words.contains(bare(tree.lower[$0])) || RoleNouns.words.contains(tree.lower[$0])
            || tree.lower[$0] == "-"
        }) {
          continue
        }
      }
      // "Dar es Salaam"
      if let last = names.last, last.tokens.upperBound + 1 == tokens.lowerBound,
        kind != .person || last.kind != .person,
        ["es", "sur", "upon"].contains(tree.lower[last.tokens.upperBound]),
        tree[last.tokens.upperBound - 1].spaceAfter
      {
        names[names.count - 1] = Name(tokens: last.tokens.lowerBound ..<| tokens.upperBound, kind: .place)
        continue
      }
      if kind == .person, let front = nicknamed(names, before: tokens) {
        let whole = names[front].tokens.lowerBound ..<| tokens.upperBound
        names.removeSubrange(front...)
        names.append(Name(tokens: whole, kind: .person))
        continue
      }
      // "Hungarian Lawyers' Association"
      if let last = names.last, last.tokens.upperBound + 1 == tokens.lowerBound,
        last.kind != .person || last.tokens.count == 1,
        ["'", "’", "'s", "’s"].contains(tree.lower[last.tokens.upperBound]),
        kind != .person || tokens.count == 1,
        tokens.count < 4, let final = tokens.last, PossessedBodies.words.contains(tree.lower[final]),
        tree.lower[last.tokens.upperBound].utf8.count < 3 || tree[last.tokens.upperBound - 1].upos == .propn,
        Countries.country(of: tree.words(last.tokens)) == nil
      {
        names[names.count - 1] = Name(
          tokens: last.tokens.lowerBound ..<| tokens.upperBound, kind: .organization)
        continue
      }
      if let last = names.last, last.tokens.upperBound == tokens.lowerBound,
        !(last.kind == .person && kind == .person),
        kind != .person || tokens.count == 1 || !isSomebody(tokens, behind: last.tokens),
        joins(last.tokens.upperBound - 1, tokens.lowerBound)
      {
        names[names.count - 1] = Name(
          tokens: last.tokens.lowerBound ..<| tokens.upperBound,
          kind: last.kind == .organization || kind == .organization ? .organization : kind)
        continue
      }
      names.append(Name(tokens: tokens, kind: kind))
    }
    return titled(names)
  }

  /// Where the name stands that a nickname parts from `tokens`: 'Gregorio "Jun" Dimaculangan', also where the nickname itself was
  /// seen as somebody.
  private func nicknamed(_ names: [Name], before tokens: Range<Int>) -> Int? {
    names.indices.suffix(2).first { index in
      let open = names[index].tokens.upperBound
      return names[index].kind == .person && (3...4).contains(tokens.lowerBound - open)
        && ["\"", "“"].contains(tree.lower[open]) && ["\"", "”"].contains(tree.lower[tokens.lowerBound - 1])
        && names[(index + 1)...].allSatisfy {
          $0.kind == .person && $0.tokens == open + 1 ..<| tokens.lowerBound - 1
        }
    }
  }

  /// Whether a word may be the last of an office's field: "Life" of "Minister of Rural Life".
  private func endsField(_ token: Int) -> Bool {
    !tree[token].known.contains(.givenName)
      && (token - 3 ..<| token).contains { ["of", "for"].contains(tree.lower[$0]) }
      && (max(0, token - 6) ..<| token).contains { Ranks.byWord[tree.lower[$0]] != nil }
  }

  private func isNamedElsewhere(_ name: Range<Int>) -> Bool {
    let words = tree.words(name)
    return tree.analysis.names.contains {
      $0.kind == .person && $0.tokens.count == name.count && tree.words($0.tokens) == words
    }
  }

  /// "Jane Doe of the Republic of Kordavia", taken for one name: a person's, and a country's behind "of".
  private func countryman(_ tokens: Range<Int>) -> Range<Int>? {
    guard let of = tokens.first(where: { tree.lower[$0] == "of" }), of > tokens.lowerBound + 1,
      (tokens.lowerBound ..<| of).allSatisfy({
        isCapital($0) && !BodyWords.last.contains(tree.lower[$0])
          && !OfficeBodies.words.contains(tree.lower[$0])
          && !RoleNouns.words.contains(tree.lower[$0]) && !BodyWords.opening.contains(tree.lower[$0])
      })
    else { return nil }
    let surname = tree.lower[of - 1]
    let isAddressed = (1 ..<| tree.count).contains {
      tree.lower[$0] == surname && Salutations.words.contains(tree.lower[$0 - 1])
    }
    return isAddressed ? tokens.lowerBound ..<| of : nil
  }

  /// "Labour MP Peter Lindh": the name of a person is no more of the body's before it.
  private func isSomebody(_ name: Range<Int>, behind body: Range<Int>) -> Bool {
    Ranks.byWord[tree.lower[body.upperBound - 1]] != nil || tree[name.lowerBound].known.contains(.givenName)
  }

  /// Behind "Chamber" the rest of "Chamber of Commerce".
  private func behindOf(_ end: Int) -> Int {
    guard end + 1 < tree.count, tree.lower[end] == "of", isCapital(end + 1) else { return end }
    var at = end + 1
    while at < tree.count, isCapital(at), tree[at].upos == .propn || tree[at].upos == .noun { at += 1 }
    return at
  }

  private func isCalendarWord(_ word: String) -> Bool {
    WeekdayNames.words.contains(word) || word == "may" || MonthForms.short.contains(word)
      || (word.hasPrefix("mid-") && WeekdayNames.words.contains(String(word.dropFirst(4))))
  }

  /// "Ambassador to the United States Hamdullah Mohib", "EU Member States": the states are nobody's name.
  private func behindStates(_ name: Name) -> Name? {
    let first = name.tokens.lowerBound
    guard name.kind == .person, first > 0, tree.lower[first] == "states",
      ["united", "member", "federated"].contains(tree.lower[first - 1])
    else { return name }
    return name.tokens.count > 1 ? Name(tokens: first + 1 ..<| name.tokens.upperBound, kind: .person) : nil
  }

  /// The names, and those that only the title before them tells: "Transport Minister Callum Redfern".
  private func titled(_ all: [Name]) -> [Name] {
    let names = all.compactMap(behindStates)
    var isPerson = [Bool](repeating: false, count: tree.count)
    for name in names where name.kind == .person { for token in name.tokens { isPerson[token] = true } }
    var found: [Name] = []
    for title in 0 ..<| max(0, tree.count - 1) {
      let isNoun =
        tree[title].upos == .noun || tree[title].upos == .propn
        || isCapital(title) && (Titles.ranks.contains(tree.lower[title]) || tree.lower[title] == "general")
      guard isNoun, tree[title].spaceAfter, isCapital(title + 1), !isPerson[title + 1],
        tree.lower[title + 1] != "states"
      else { continue }
      let isKin = RelativeNouns.gender[tree.lower[title]] != nil || tree.lower[title] == "cousin"
      guard
        RoleNouns.words.contains(tree.lower[title]) || TitleEnds.words.contains(tree.lower[title])
          || Titles.gender[bare(tree.lower[title])] != nil
          || Titles.ranks.contains(bare(tree.lower[title])) || isCapital(title) && endsOffice(title)
          || isCalling(title) || isKin || Appositions.isPersonNoun(tree.lower[title]),
        var run = run(from: title + 1),
        run.count > 1 || isCapital(title) && !OfficialFields.words.contains(tree.lower[title])
          || !isCapital(title) && (isKin || isCalling(title)) && isWhole(run)
      else { continue }
      // "Texas Gov. Hears About Gun Plan": of capitals in a headline only what is a name elsewhere is one.
      if run.count == 1, isHeadline(tree.sentenceTokens(of: title)),
        !(0 ..<| tree.count).contains(where: {
          isPerson[$0] && $0 != run.lowerBound && tree.lower[$0] == tree.lower[run.lowerBound]
        })
      {
        continue
      }
      // "Lord Camborne" is called by his title.
      if run.count == 1, Titles.peers.contains(tree.lower[title]), isCapital(title) {
        run = title ..<| run.upperBound
      }
      found.append(Name(tokens: run, kind: .person))
    }
    // "his predecessor, Oemar Singgih,": two capitalised words in apposition to an office.
    for comma in 1 ..<| max(1, tree.count - 2) where tree.lower[comma] == "," && !isPerson[comma + 1] {
      guard isCapital(comma + 1), isOfficePhrase(endingAt: comma - 1),
        let run = run(from: comma + 1),
        run.count > 1 || RelativeNouns.gender[tree.lower[comma - 1]] != nil && isWhole(run),
        run.upperBound < tree.count,
        [",", ")", ".", ";"].contains(tree.lower[run.upperBound]) || tree[run.upperBound].upos == .verb,
        !run.contains(where: { isPerson[$0] }), !found.contains(where: { $0.tokens.overlaps(run) })
      else { continue }
      found.append(Name(tokens: run, kind: .person))
    }
    found += surnamed(names, found)
    guard !found.isEmpty else { return NameKinds(tree).settled(names) }
    let kept = names.filter { name in !found.contains { $0.tokens.overlaps(name.tokens) } }
    return NameKinds(tree).settled((kept + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
  }

  /// Whether all longer words of a sentence have capitals, and not of a name alone.
  private func isHeadline(_ sentence: Range<Int>) -> Bool {
    let words = sentence.filter {
      tree.lower[$0].utf8.count > 3 && tree[$0].upos != .punct && tree[$0].upos != .num
    }
    return words.count > 4 && words.allSatisfy { isCapital($0) }
  }

  /// "the graphologist Iván Rueda", "the Spaniard Amparo Lizarraga", "the Communist Mátyás Rónai": a noun in the singular
  /// that tells what somebody is.
  private func isCalling(_ noun: Int) -> Bool {
    let word = tree.lower[noun]
    if isCapital(noun) {
      return noun > 0 && ["the", "a", "fellow", "veteran"].contains(tree.lower[noun - 1])
        && PeopleNouns.words.contains(word)
    }
    return PeopleNouns.words.contains(word) || PeopleNouns.endings.contains { word.hasSuffix($0) }
  }

  /// "the incumbent congressman for the 4th district": a person's noun, alone or with what it is of.
  private func isOfficePhrase(endingAt last: Int) -> Bool {
    var at = last
    let first = tree.sentenceTokens(of: last).lowerBound
    while at >= first, at > last - 8 {
      if Appositions.isPersonNoun(tree.lower[at]) { return !isCapital(at) || at < last }
      guard [.noun, .adj, .propn, .num, .det, .adp].contains(tree[at].upos) else { return false }
      at -= 1
    }
    return false
  }

  /// Full names that the analysis passed over, whose surname it takes for a person's elsewhere: "sanctions on Nizar
  /// Hallouf" where later "Hallouf rejected" stands.
  private func surnamed(_ names: [Name], _ titled: [Name]) -> [Name] {
    var isNamed = [Bool](repeating: false, count: tree.count)
    for name in names + titled { for token in name.tokens { isNamed[token] = true } }
    var surnames: [String: Int] = [:]
    for name in names + titled where name.kind == .person && name.tokens.count == 1 {
      surnames[tree.lower[name.tokens.lowerBound], default: 0] += 1
    }
    var found: [Name] = []
    var at = 0
    while at < tree.count {
      guard !isNamed[at], isCapital(at), tree[at].upos == .propn, at > 0, let run = run(from: at) else {
        at += 1
        continue
      }
      let sentence = tree.sentenceTokens(of: at)
      let isApposed =
        tree.lower[run.upperBound] == "," && run.count > 1
        && (run.upperBound + 1 ..<| min(run.upperBound + 7, sentence.upperBound)).contains { token in
          Appositions.isPersonNoun(tree.lower[token])
            || (tree.lower[token] == "who" && token == run.upperBound + 1)
        }
      if run.count > 1, !run.contains(where: { isNamed[$0] }),
        surnames[tree.lower[run.upperBound - 1], default: 0] > 1
          || isApposed && run.lowerBound > sentence.lowerBound
          || run.lowerBound > sentence.lowerBound && isSucceeded(run.lowerBound - 1)
          || run.count == 2 && run.lowerBound > sentence.lowerBound && acts(run)
      {
        found.append(Name(tokens: run, kind: .person))
      }
      at = run.upperBound
    }
    return found
  }

  /// "On 9 August 1915 Venustiano Carranza appointed him": two capitalised words that do what only people do.
  private func acts(_ run: Range<Int>) -> Bool {
    guard let head = run.first(where: { !run.contains(tree[$0].head) }), tree[head].deprel == .nsubj,
      tree[head].head >= run.upperBound, tree[head].head < run.upperBound + 3
    else { return false }
    let verb = tree[head].head
    return tree[verb].upos == .verb && NameEvidence.living.contains(tree[verb].lemma)
      && run.allSatisfy { tree[$0].known.isDisjoint(with: [.city, .country, .region]) }
  }

  /// "his son Facundo, …", "with the philosopher Lenz a friendship": no further noun goes with the one word of a name.
  private func isWhole(_ run: Range<Int>) -> Bool {
    let next = run.upperBound
    guard next < tree.count, Countries.country(of: tree.words(run)) == nil,
      tree[run.lowerBound].known.isDisjoint(with: [.city, .country, .region])
    else { return false }
    return [.punct, .verb, .aux, .det, .adp, .cconj, .sconj, .pron, .adv].contains(tree[next].upos)
      && !["'s", "’s", "-"].contains(tree.lower[next])
      || tree[next].upos == .noun && tree.lower[next].hasSuffix("s") && tree.lower[next + 1] == "the"
  }

  /// "succeeding Fang Shilin", "took over from Gyula Endrey": only somebody can be named behind it.
  private func isSucceeded(_ token: Int) -> Bool {
    ["succeeding", "replacing", "unseating", "defeating", "beating", "ousting", "vice"].contains(
      tree.lower[token])
      || tree.lower[token] == "from" && tree.lower[token - 1] == "over"
      || tree.lower[token] == "by" && ["succeed", "replace", "follow"].contains(tree[token - 1].lemma)
  }

  /// Capitalised words of which none belongs to an office, a body, a place or a date.
  private func run(from begin: Int) -> Range<Int>? {
    let end = tree.sentenceTokens(of: begin).upperBound
    var at = begin
    while at < end, at < begin + 5 {
      let word = tree.lower[at]
      if isCapital(at), tree[at].upos == .propn || (at > begin && tree[at].upos == .noun) {
        guard !RoleNouns.words.contains(word), !Titles.words.contains(bare(word)),
          !OfficeBodies.words.contains(word), !OfficialFields.words.contains(word),
          !BodyWords.last.contains(word), !isCalendarWord(word), !Continents.words.contains(word),
          Countries.country(of: tree.analysis.form(at)) == nil
        else { return nil }
      } else if at == begin || !(word == "-" || Particles.words.contains(word)) || word == "of" {
        break
      }
      at += 1
    }
    while at > begin, !isCapital(at - 1) { at -= 1 }
    // "King Leopold II"
    if at > begin, at < end, RegnalNumbers.contains(tree.analysis.form(at)),
      begin > 0, Titles.words.contains(bare(tree.lower[begin - 1]))
    {
      return begin ..<| at + 1
    }
    guard at > begin, at >= end || !["of", "'s", "’s", "-"].contains(tree.lower[at]) || at > begin + 1 else {
      return nil
    }
    return begin ..<| at
  }

  /// A name takes in the capitalised words that hang together with it: "New" and "Times" of "New York Times".
  private func widened(_ tokens: Range<Int>, _ kind: NameKind, notBefore limit: Int) -> Range<Int> {
    var low = tokens.lowerBound
    var high = tokens.upperBound
    let sentence = tree.sentenceTokens(of: low)
    // "White House Press Secretary Sean Spicer": a rank ends a body's name.
    while high < sentence.upperBound, tree[high].upos == .propn,
      isCapital(high) || BodyWords.opening.contains(tree.lower[low]),
      !RoleNouns.words.contains(tree.lower[high]),
      Ranks.byWord[tree.lower[high]].map({ $0.category != .legislator }) ?? true,
      (low ..<| high).contains(where: {
        tree[$0].head == high && [.compound, .amod, .flat].contains(tree[$0].deprel)
      })
    { high += 1 }
    // "Swedish Radio", "Supreme Court": the adjective is part of a body's name.
    let isBody = BodyWords.last.contains(tree.lower[high - 1])
    while low > sentence.lowerBound, low > limit, isCapital(low - 1),
      tree[low - 1].deprel == .compound || BodyWords.first.contains(tree.lower[low - 1])
        || (isBody && tree[low - 1].deprel == .amod),
      (low ..<| high).contains(tree[low - 1].head) || BodyWords.first.contains(tree.lower[low - 1])
    {
      if kind == .person, !isBody,
        Titles.words.contains(bare(tree.lower[low - 1])) || RoleNouns.words.contains(tree.lower[low - 1])
          || Ranks.byWord[tree.lower[low - 1]]?.category == .legislator
      {
        break
      }
      if kind == .person, !isBody, tree[low - 1].upos != .propn { break }
      low -= 1
    }
    return low ..<| high
  }

  /// "Secretary of State Ellen Marsh", "Minister of Climate and Water Espen Rudshagen": what the office is for is no
  /// given name.
  private func endsOffice(_ token: Int) -> Bool {
    guard OfficialFields.words.contains(tree.lower[token]) || OfficeFields.more.contains(tree.lower[token])
    else { return false }
    var at = token - 1
    while at > 0, at > token - 9 {
      let word = tree.lower[at]
      if word == "of" || word == "for" {
        return RoleNouns.words.contains(tree.lower[at - 1])
          || OfficeRanksOf.words.contains(tree.lower[at - 1])
      }
      guard ["and", ",", "&", "the"].contains(word) || OfficialFields.words.contains(word) || isCapital(at)
      else { return false }
      at -= 1
    }
    return false
  }

  /// The whole of a name with a hyphen, of which only a part was found: "Okonjo-Bright".
  private func compounded(_ tokens: Range<Int>, _ kind: NameKind) -> Range<Int> {
    var (low, high) = (tokens.lowerBound, tokens.upperBound)
    func isHyphen(_ token: Int) -> Bool {
      tree.lower[token] == "-" && !tree[token].spaceAfter && !tree[token - 1].spaceAfter
    }
    // "Hashim al-" cut off before "Ghizzi"
    while high < tree.count, high - 1 > low, isHyphen(high - 1), isCapital(high) { high += 1 }
    while high + 1 < tree.count, high > 0, isHyphen(high), isCapital(high + 1) { high += 2 }
    // "Ban Ki-moon", "Seo Jung-hwan": the second syllable of a given name.
    if kind == .person, high - low > 1, high + 1 < tree.count, isHyphen(high),
      tree.lower[high].utf8.count < 7,
      [.noun, .propn, .x].contains(tree[high + 1].upos), tree.analysis.form(high - 1).utf8.count < 7,
      !HyphenEndings.words.contains(tree.lower[high + 1])
    {
      high += 2
    }
    while low > 1, isHyphen(low - 1), isCapital(low - 2) { low -= 2 }
    return low ..<| high
  }

  func isCapital(_ token: Int) -> Bool {
    tree.analysis.isCapital(token)
  }

  private func joins(_ one: Int, _ other: Int) -> Bool {
    tree[one].head == other || tree[other].head == one
      || (tree[one].head == tree[other].head && [.compound, .amod].contains(tree[one].deprel))
  }

  private func isGivenName(_ tokens: Range<Int>) -> Bool {
    tokens.dropLast().contains {
      GivenNames.has(tree.lower[$0])
    }
      || (tokens.count > 2 && tokens.dropLast().last.map { RoleNouns.words.contains(tree.lower[$0]) } == false
        && tokens.first.map { RoleNouns.words.contains(tree.lower[$0]) || tree.lower[$0] == "attorney" }
          == true)
  }

  func bare(_ word: String) -> String {
    word.hasSuffix(".") && word.utf8.count > 2 && !word.dropLast().contains(".")
      ? String(word.dropLast()) : word
  }

  /// The words of a person's name in lower case: no titles in front, no suffix behind, no comma.
  func words(_ name: String) -> [String] {
    var words = name.split(separator: " ").map {
      $0.lowercased().filter { $0 != "," && $0 != "\"" && $0 != "“" && $0 != "”" }
    }.filter { !$0.isEmpty }
    words.removeFirst(Titles.leading(words))
    while words.count > 1, let last = words.last, Titles.suffixes.contains(last) {
      // "Karl II" is another than "Karl III".
      if words.count == 2, RegnalNumbers.contains(last.uppercased()) { break }
      words.removeLast()
    }
    return words
  }

  /// The member a full name of a person belongs to; a new one where there is none.
  mutating func person(named name: String) -> CastNumber {
    let words = self.words(name)
    if let known = knownPerson(words) {
      note(name, words, of: known)
      return known
    }
    return add(Member(schema: .person, names: [name]), words: words)
  }

  mutating func add(_ member: Member, words: [String]) -> CastNumber {
    let number = cast.members.count
    cast.members.append(member)
    wordsOf.append(words)
    if member.schema == .person {
      if let surname = words.last {
        bySurname[surname, default: []].append(number)
        let parts = surname.split(separator: "-")
        if parts.count > 1, let part = parts.last { byPart[String(part), default: []].append(number) }
      }
      if let given = words.first, words.count > 1 { byGiven[given, default: []].append(number) }
      if let given = words.first {
        if GivenNames.feminine.contains(given) { cast.members[number].gender = .feminine }
        if GivenNames.masculine.contains(given) { cast.members[number].gender = .masculine }
      }
      cast.members[number].leaning = GivenNames.leaning(words)
    }
    return number
  }

  private func knownPerson(_ words: [String]) -> CastNumber? {
    guard let surname = words.last else { return nil }
    if words.count == 1 {
      return bySurname[surname]?.first
    }
    // "Nakitende Okurut" of "Prisca Nakitende Okurut" is found by its surname below.
    for candidate in bySurname[surname] ?? [] where agree(words, wordsOf[candidate]) {
      // "Wulan Sutardjo" is of the family of Sutardjo, who has but one name.
      if candidate == cast.subject, wordsOf[candidate].count == 1 { continue }
      return candidate
    }
    // "Augustus Hale" is Augustus Pembroke-Hale.
    for candidate in byPart[surname] ?? [] where agree(words, wordsOf[candidate]) { return candidate }
    // A longer form of a name that had more behind it: "Ana Maria Cruz" and "Ana Maria Cruz Soto".
    for candidate in byGiven[words[0]] ?? [] {
      let other = wordsOf[candidate]
      let shorter = other.count < words.count ? other : words
      let longer = other.count < words.count ? words : other
      if shorter.count >= 2, longer.starts(with: shorter) { return candidate }
    }
    // A slip of the pen in the surname.
    for candidate in byGiven[words[0]] ?? [] {
      if let other = wordsOf[candidate].last, other.utf8.count >= 6, Spelling.differsByOne(other, surname) {
        return candidate
      }
    }
    return nil
  }

  func agree(_ one: [String], _ other: [String]) -> Bool {
    guard one.count > 1, other.count > 1 else { return true }
    return GivenNames.agree(one[0], other[0]) || (one.count > 2 && one[1] == other[0])
      || (other.count > 2 && other[1] == one[0])
  }

  mutating func note(_ name: String, _ words: [String], of number: CastNumber) {
    guard !cast.members[number].names.contains(name) else { return }
    // "PRISCA NAKITENDE OKURUT" of a heading gives way to the name as prose writes it.
    if let shown = cast.members[number].names.first, shown.utf8.count > 5,
      !shown.contains(where: { $0.isLowercase }),
      shown.contains(" "), name.contains(where: { $0.isLowercase }), words.count >= wordsOf[number].count
    {
      cast.members[number].names.insert(name, at: 0)
      wordsOf[number] = words
      return
    }
    if words.count > wordsOf[number].count, number != cast.subject || wordsOf[number].count == 1 {
      if wordsOf[number].count == 1 {
        byGiven[words[0], default: []].append(number)
        if GivenNames.feminine.contains(words[0]) { cast.members[number].gender = .feminine }
        if GivenNames.masculine.contains(words[0]) { cast.members[number].gender = .masculine }
      }
      wordsOf[number] = words
      cast.members[number].names.insert(name, at: 0)
    } else {
      cast.members[number].names.append(name)
    }
  }

  /// First the full names, so that a surname finds its owner wherever it stands.
  private mutating func nameMembers(_ names: [Name]) {
    for name in names where name.kind == .person && name.tokens.count > 1 {
      let written = tree.words(name.tokens).joinedLines
      if isOther(name) || markOfOtherName(name) != nil || noteNamesake(name) { continue }
      // "Philippa Margaret Ashdown was born at Whitby" of Dame Philippa Thornbury.
      if let subject = cast.subject, let given = words(written).first, wordsOf[subject].first == given,
        wordsOf[subject].count > 1, knownPerson(words(written)) == nil,
        (name.tokens.upperBound ..<| name.tokens.upperBound + 3).contains(where: { tree.lower[$0] == "born" })
      {
        cast.members[subject].names.append(written)
        if let surname = words(written).last { bySurname[surname, default: []].append(subject) }
        continue
      }
      _ = person(named: written)
    }
  }

  /// Takes "his father, James Carver Sr." in the life of James Carver or James Carver Jr. for another.
  private mutating func noteNamesake(_ name: Name) -> Bool {
    let written = tree.words(name.tokens).joinedLines
    if namesakes[written] != nil { return true }
    guard let subject = cast.subject, cast.isPerson(subject),
      let generation = Titles.generation(of: written),
      !cast.members[subject].names.contains(where: { Titles.generation(of: $0) == generation }),
      knownPerson(words(written)) == subject, isBehindKinNoun(name.tokens)
    else { return false }
    let number = add(Member(schema: .person, names: [written]), words: words(written))
    namesakes[written] = number
    return true
  }

  /// Whether a name is another form of the subject's, in the brackets behind the name that opens a life: "(Gustaf Fredrik
  /// Adalbert Oskar; 9 April 1822", "(Hungarian: Kárpáthy Ödön;".
  private func isOther(_ name: Name) -> Bool {
    guard let lead, cast.subject != nil, tree.lower[lead.upperBound] == "(", name.kind == .person else {
      return false
    }
    let first = name.tokens.lowerBound
    guard first > lead.upperBound, first < lead.upperBound + 14 else { return false }
    // "(Chinese: 仇明远; pinyin: Qiú Míngyuǎn;"
    if tree.lower[first - 1] == ":", !(lead.upperBound ..<| first).contains(where: { tree.lower[$0] == ")" })
    {
      return true
    }
    guard !(lead.upperBound ..<| first).contains(where: { [")", ";"].contains(tree.lower[$0]) }),
      [";", ")", ","].contains(tree.lower[name.tokens.upperBound])
    else { return false }
    return first == lead.upperBound + 1 && name.tokens.count > 1 && tree.lower[name.tokens.upperBound] == ";"
      || (lead.upperBound ..<| first).contains {
        tree.lower[$0] == ":" || NameAtBirth.words.contains(tree.lower[$0])
      }
  }

  /// Whose name at birth a name is: "Jane Doe, née Roe, born in 1950", "Jane Doe (née Jane Roe)".
  private func ownerAtBirth(of name: Name) -> CastNumber? {
    guard name.kind == .person, let mark = markOfOtherName(name) else { return nil }
    var before = mark - 1
    while before >= 0, [",", "("].contains(tree.lower[before]) { before -= 1 }
    guard before >= 0, let mention = cast.mention(at: before), mention.form == .name,
      cast.isPerson(mention.entity)
    else { return nil }
    return mention.entity
  }

  /// The token at which stands that a name is another one of whoever is named before: "née", "in" of "Rambao Andriantsoa, in
  /// full Rainibaofy Andriantsoa".
  private func markOfOtherName(_ name: Name) -> Int? {
    let first = name.tokens.lowerBound
    if first > 1, tree.lower[first - 1] == "full", tree.lower[first - 2] == "in" { return first - 2 }
    let isAtBirth =
      first > 0 && NameAtBirth.words.contains(tree.lower[first - 1]) && tree.lower[first - 1] != "born"
    return isAtBirth ? first - 1 : nil
  }

  private mutating func mentionNames(_ names: [Name]) {
    cast.mentionAt = Array(repeating: -1, count: tree.count)
    var recent: [CastNumber: Int] = [:]
    var next = 0
    if let lead, let subject = cast.subject {
      mention(lead, subject)
      recent[subject] = lead.lowerBound
    }
    for token in 0 ..<| tree.count {
      if next < names.count, names[next].tokens.lowerBound <= token {
        let name = names[next]
        next += 1
        guard cast.mentionAt[name.tokens.lowerBound] < 0, cast.mentionAt[name.tokens.upperBound - 1] < 0
        else { continue }
        if let owner = isOther(name) ? cast.subject : ownerAtBirth(of: name) {
          let written = tree.words(name.tokens).joinedLines
          if !cast.members[owner].names.contains(written) { cast.members[owner].names.append(written) }
          mention(name.tokens, owner)
          continue
        }
        if let entity = entity(of: name, recent: recent) {
          mention(name.tokens, entity)
          recent[entity] = token
        }
      } else if cast.mentionAt[token] < 0, next >= names.count || names[next].tokens.lowerBound > token,
        let (tokens, entity) = untaggedName(
          at: token, recent: recent, before: next < names.count ? names[next].tokens.lowerBound : tree.count)
      {
        mention(tokens, entity)
        recent[entity] = token
      }
    }
  }

  /// A capitalised word, or words joined by hyphens, that are somebody's surname though the analysis did not say so.
  private func untaggedName(at token: Int, recent: [CastNumber: Int], before limit: Int) -> (
    tokens: Range<Int>, entity: CastNumber
  )? {
    guard isCapital(token),
      [.propn, .noun, .adj, .intj, .x].contains(tree[token].upos)
    else { return nil }
    var end = token + 1
    while end + 1 < limit, !tree[end - 1].spaceAfter, tree.lower[end] == "-", !tree[end].spaceAfter {
      end += 2
    }
    if end > token + 1 {
      let joined = (token ..<| end).map { tree.lower[$0] }.joined()
      if let entity = surnameOwner(joined, recent: recent) { return (token ..<| end, entity) }
    }
    guard isUntaggedSurname(token), let entity = surnameOwner(tree.lower[token], recent: recent) else {
      return nil
    }
    return (token ..<| token + 1, entity)
  }

  /// A capitalised word that is somebody's surname, though the analysis did not say it is a name.
  private func isUntaggedSurname(_ token: Int) -> Bool {
    guard let owners = bySurname[tree.lower[token]], let owner = owners.first, wordsOf[owner].count > 1,
      tree.lower[token].utf8.count > 3
    else { return false }
    // A plural noun that opens a sentence ("Sessions") may be a name as well.
    return tree[token].upos == .propn || cast.mentionAt[token] < 0 && tree.child(token, .det, .amod) == nil
  }

  private func surnameOwner(_ word: String, recent: [CastNumber: Int]) -> CastNumber? {
    // "Ospitia" in the life of Rodrigo Ospitia Galvis: the first of two surnames.
    if let subject = cast.subject, cast.isPerson(subject), wordsOf[subject].count > 2, word.utf8.count > 3,
      wordsOf[subject].dropFirst().contains(word), bySurname[word] != nil || wordsOf[subject].last != word
    {
      return subject
    }
    // "Landesberg" in the life of Yehoshua Landesberg-Alon, and not his uncle Zelig Landesberg.
    if let subject = cast.subject, cast.isPerson(subject), word.utf8.count > 3,
      wordsOf[subject].last?.split(separator: "-").contains(Substring(word)) ?? false,
      wordsOf[subject].count > 1
    {
      return subject
    }
    guard let owners = bySurname[word], !owners.isEmpty else { return nil }
    // In a biography the bare surname is its subject's, whoever of the family was named last.
    if let subject = cast.subject, owners.contains(subject) { return subject }
    // "Quintanar" of Marisol Quintanar Bell, before her father, Ernesto Quintanar, comes in.
    if owners.allSatisfy({ recent[$0] == nil }), let owner = middleOwner(word), recent[owner] != nil {
      return owner
    }
    // "Tshekiso" in a story about Kabelo Tshekiso in which his wife, Boitumelo Tshekiso, is named once.
    if owners.count == 2,
      let first = owners.max(by: { cast.members[$0].mentions < cast.members[$1].mentions }),
      let other = owners.first(where: { $0 != first }), recent[first] != nil,
      cast.members[first].mentions > 3, cast.members[first].mentions >= 3 * cast.members[other].mentions
    {
      return first
    }
    // "her husband, Josiah Kpandeh, …": the bare surname is whose husband he is.
    let others = owners.filter { !kin.contains($0) }
    return (others.isEmpty ? owners : others).max { (recent[$0] ?? -1, -$0) < (recent[$1] ?? -1, -$1) }
  }

  /// Notes who is first named behind a relation: "Kpandeh's own husband, the accountant Josiah Kpandeh".
  private mutating func noteKin(_ names: [Name]) {
    var numbers: [String: CastNumber] = [:]
    for (number, member) in cast.members.enumerated() where member.schema == .person {
      for name in member.names { numbers[name] = number }
    }
    var seen: Set<CastNumber> = []
    for name in names where name.kind == .person && name.tokens.count > 1 {
      guard let number = numbers[tree.words(name.tokens).joinedLines], number != cast.subject,
        seen.insert(number).inserted
      else { continue }
      guard isBehindKinNoun(name.tokens) else { continue }
      // "the Minister's husband, Mr Colin Tallis": further on he is "Mr Tallis".
      if ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."].contains(
        tree.lower[name.tokens.lowerBound - 1])
        || ["mr", "mr.", "mrs", "mrs.", "ms", "ms."].contains(tree.lower[name.tokens.lowerBound])
      {
        continue
      }
      kin.insert(number)
    }
  }

  /// Whether a name follows a relation to somebody: "Kpandeh's own husband, the accountant Josiah Kpandeh".
  private func isBehindKinNoun(_ tokens: Range<Int>) -> Bool {
    let sentence = tree.sentenceTokens(of: tokens.lowerBound)
    let near = max(sentence.lowerBound, tokens.lowerBound - 5) ..<| tokens.lowerBound
    guard
      let noun = near.last(where: {
        KinNouns.words.contains(tree.lower[$0])
          || ["widow", "widower", "aunt", "spouse"].contains(tree.lower[$0])
      })
    else { return false }
    return (noun + 1 ..<| tokens.lowerBound).allSatisfy {
      [.noun, .adj, .det, .propn].contains(tree[$0].upos) || tree.lower[$0] == ","
    }
      && (max(sentence.lowerBound, noun - 3) ..<| noun).contains {
        ["his", "her", "their", "'s", "’s"].contains(tree.lower[$0])
      }
  }

  private mutating func entity(of name: Name, recent: [CastNumber: Int]) -> CastNumber? {
    let written = tree.words(name.tokens).joinedLines
    let last = tree.lower[name.tokens.upperBound - 1]
    switch name.kind {
    case .person:
      if let owner = hyphenated(name.tokens, recent: recent) { return owner }
      if name.tokens.count > 1 {
        if let namesake = namesakes[written] { return namesake }
        if let subject = cast.subject, cast.members[subject].names.contains(written) { return subject }
        let number = person(named: written)
        noteMisspelling(written, name.tokens, of: number)
        return number
      }
      if let owner = surnameOwner(last, recent: recent) { return owner }
      if let owner = byPart[last]?.first { return owner }
      // "Qiu" in the life of Qiu Mingyuan, whoever of the family was named last.
      if let subject = cast.subject, cast.isPerson(subject), wordsOf[subject].count > 1,
        wordsOf[subject][0] == last
      {
        return subject
      }
      if let owner = byGiven[last]?.max(by: { (recent[$0] ?? -1) < (recent[$1] ?? -1) }) { return owner }
      // Not of somebody who is named only later: a life of Chao tells of a daughter, Rulan Chao Pian.
      if let owner = middleOwner(last), recent[owner] != nil || owner == cast.subject { return owner }
      if let owner = bodyOpening(with: last) { return owner }
      if let owner = misspelt(last) {
        if !cast.members[owner].names.contains(written) { cast.members[owner].names.append(written) }
        cast.members[owner].misspellings.append((written, tree.analysis.bytes(name.tokens)))
        return owner
      }
      return add(Member(schema: .person, names: [written]), words: [last])
    case .organization, .place:
      if let owner = hyphenated(name.tokens, recent: recent) { return owner }
      if name.tokens.count > 1, let owner = fullNameOwner(written) { return owner }
      // A surname that the analysis took for something else.
      if name.tokens.count == 1, let owner = surnameOwner(last, recent: recent), wordsOf[owner].count > 1,
        byKey[last] == nil
      {
        let nextIsNoun = name.tokens.upperBound < tree.count && tree[name.tokens.upperBound].deprel == .flat
        if !nextIsNoun { return owner }
      }
      return body(written, name.kind)
    }
  }

  /// "Mensah-Lyle" as one surname.
  private func hyphenated(_ tokens: Range<Int>, recent: [CastNumber: Int]) -> CastNumber? {
    guard tokens.count == 3, tree.lower[tokens.lowerBound + 1] == "-", !tree[tokens.lowerBound].spaceAfter
    else { return nil }
    return surnameOwner(tokens.map { tree.lower[$0] }.joined(), recent: recent)
  }

  /// Somebody whose given name and surname a name taken for a body or place has.
  private func fullNameOwner(_ written: String) -> CastNumber? {
    let words = self.words(written)
    guard words.count > 1, let surname = words.last else { return nil }
    return bySurname[surname]?.first { wordsOf[$0].count > 1 && wordsOf[$0].first == words.first }
  }

  private mutating func noteMisspelling(_ written: String, _ tokens: Range<Int>, of number: CastNumber) {
    guard let own = wordsOf[number].last, let here = words(written).last, own != here,
      Spelling.differsByOne(own, here), own.utf8.count >= 6
    else { return }
    cast.members[number].misspellings.append(
      (String(tree.analysis.form(tokens.upperBound - 1)), tree.analysis.bytes(tokens)))
  }

  /// The person whose long surname differs from `word` by one slip.
  private func misspelt(_ word: String) -> CastNumber? {
    guard word.utf8.count >= 6 else { return nil }
    for (number, words) in wordsOf.enumerated()
    where cast.members[number].schema == .person && words.count > 1 {
      if let surname = words.last, surname.utf8.count >= 6, surname.utf8.first == word.utf8.first,
        Spelling.differsByOne(surname, word)
      {
        return number
      }
    }
    return nil
  }

  private mutating func body(_ written: String, _ kind: NameKind) -> CastNumber {
    var key = written.lowercased()
    if key.hasPrefix("the ") { key.removeFirst(4) }
    let shown = PlaceForms.shown[key]
    if let shown { key = shown.lowercased() }
    if let known = byKey[key] {
      if !cast.members[known].names.contains(written) { cast.members[known].names.append(written) }
      return known
    }
    if kind == .organization, !key.contains(" "), let known = shortForm(of: key) {
      if !cast.members[known].names.contains(written) { cast.members[known].names.append(written) }
      byKey[key] = known
      return known
    }
    let words = key.split(separator: " ").map(String.init)
    let schema: Schema =
      kind == .place
      ? .place : words.contains(where: { PublicBodyWords.words.contains($0) }) ? .publicBody : .organization
    let number = add(
      Member(schema: schema, names: shown.map { [$0] + ($0 == written ? [] : [written]) } ?? [written]),
      words: words)
    byKey[key] = number
    return number
  }

  /// "Ambassador Nakitende" of "Prisca Nakitende Okurut": a name within a longer one that only one person has.
  private func middleOwner(_ word: String) -> CastNumber? {
    let owners = wordsOf.indices.filter { number in
      cast.members[number].schema == .person && wordsOf[number].count > 2 && wordsOf[number].contains(word)
    }
    return owners.count == 1 ? owners[0] : nil
  }

  /// "Brandt" for "Brandt Marine", where nobody is called so.
  private func bodyOpening(with word: String) -> CastNumber? {
    wordsOf.indices.first { number in
      let words = wordsOf[number]
      return cast.members[number].schema != .person && words.count > 1 && words[0] == word
        && BodyWords.last.contains(words[words.count - 1])
    }
  }

  /// "Times" for "New York Times", "DNC" for "Democratic National Committee".
  private func shortForm(of key: String) -> CastNumber? {
    for (number, words) in wordsOf.enumerated() {
      let schema = cast.members[number].schema
      guard schema == .organization || schema == .publicBody, words.count > 1 else { continue }
      if words.last == key, key.utf8.count > 3 { return number }
      let initials = words.filter { !["of", "the", "and", "for"].contains($0) }.compactMap { $0.utf8.first }
      if key.utf8.count > 1, key.utf8.elementsEqual(initials) { return number }
    }
    return nil
  }

  private mutating func mention(_ tokens: Range<Int>, _ entity: CastNumber) {
    var head = tokens.upperBound - 1
    for token in tokens where !tokens.contains(tree[token].head) { head = token; break }
    let index = Int32(cast.mentions.count)
    cast.mentions.append(Mention(tokens: tokens, head: head, entity: entity, form: .name))
    for token in tokens { cast.mentionAt[token] = index }
    cast.members[entity].mentions += 1
    if cast.isPerson(entity), cast.members[entity].gender == nil, tokens.count > 1 {
      var given = tree[tokens.lowerBound].known.intersection([.masculine, .feminine])
      // "Jean-Luc": the second part tells what the first leaves open.
      if tokens.count > 3, tree.lower[tokens.lowerBound + 1] == "-", given != .masculine, given != .feminine {
        given = tree[tokens.lowerBound + 2].known.intersection([.masculine, .feminine])
      }
      if given == .masculine { cast.members[entity].gender = .masculine }
      if given == .feminine { cast.members[entity].gender = .feminine }
    }
    if cast.isPerson(entity), tokens.lowerBound > 0 {
      let before = tokens.lowerBound - 1
      // "his wife, X", "her brother X", "Mrs X"
      let noun = tree.lower[before] == "," && before > 0 ? before - 1 : before
      if let gender = Titles.gender[bare(tree.lower[before])] ?? RelativeNouns.gender[tree.lower[noun]],
        noun == before || RelativeNouns.gender[tree.lower[noun]] != nil
      {
        cast.members[entity].gender = gender
      }
    }
  }

  /// The office nouns that stand with a name: "President X", "X, the ambassador", "X was a senator".
  private mutating func findRoles() {
    for mention in cast.mentions where cast.isPerson(mention.entity) {
      let before = mention.tokens.lowerBound - 1
      let first = tree.sentenceTokens(of: mention.head).lowerBound
      if before >= first,
        Appositions.isPersonNoun(tree.lower[before]) || Titles.ranks.contains(tree.lower[before])
      {
        note(roleAt: before, of: mention.entity)
      }
      for child in tree.children(mention.head)
      where [.appos, .nmodDesc, .compound].contains(tree[child].deprel)
        && Appositions.isPersonNoun(tree.lower[child])
      {
        note(roleAt: child, of: mention.entity)
      }
      // "the clerk Jane Doe", "the clerk, Jane Doe,"
      if tree[mention.head].head >= 0, [.flat, .appos].contains(tree[mention.head].deprel),
        Appositions.isPersonNoun(tree.lower[tree[mention.head].head]), tree[mention.head].head >= first
      {
        note(roleAt: tree[mention.head].head, of: mention.entity)
      }
      noteBehindComma(mention)
      // "The Hon Jane Doe MP, Minister for Water"
      for next in mention.tokens.upperBound ..<| mention.tokens.upperBound + 3
      where RoleNouns.words.contains(tree.lower[next]) && ["for", "of", "to"].contains(tree.lower[next + 1]) {
        note(roleAt: next, of: mention.entity)
      }
      // "Gonzalo Iturralde, who has been president since 2006,"
      for clause in tree.children(mention.head, .aclRelcl)
      where RoleNouns.words.contains(tree.lower[clause]) && tree.child(clause, .cop) != nil {
        note(roleAt: clause, of: mention.entity)
      }
      findAppointment(of: mention)
      noteElevation(of: mention)
      let head = tree[mention.head].head
      if head >= 0, [.nsubj, .nsubjPass].contains(tree[mention.head].deprel) {
        if tree.child(head, .cop) != nil {
          // "is a politician and retired general"
          for noun in tree.coordinated(head) where RoleNouns.words.contains(tree.lower[noun]) {
            note(roleAt: noun, of: mention.entity)
          }
        }
        for child in tree.children(head)
        where RoleNouns.words.contains(tree.lower[child]) && tree.preposition(of: child) == "as" {
          note(roleAt: child, of: mention.entity)
        }
      }
    }
    guard let subject = cast.subject else { return }
    for block in document.blocks {
      guard case .field(let key) = block.kind else { continue }
      let lower = key.lowercased()
      if lower.hasPrefix("ambassador") { note(role: "ambassador", of: subject) }
      if lower.hasPrefix("office") || lower.hasPrefix("title") || lower.hasPrefix("order") {
        for word in document.string(block.range).lowercased().split(whereSeparator: { !$0.isLetter })
        where RoleNouns.words.contains(String(word)) {
          note(role: String(word), of: subject)
        }
      }
    }
  }

  /// "Jane Doe, vice mayor since 2007", "John Roe, then the party's general secretary,": by the words, however the tree hangs
  /// them.
  private mutating func noteBehindComma(_ mention: Mention) {
    let end = tree.sentenceTokens(of: mention.head).upperBound
    var at = mention.tokens.upperBound
    guard mention.form == .name, tree.lower[at] == "," else { return }
    at += 1
    while at < end,
      tree[at].upos == .det || tree[at].upos == .adv || RolePhrases.passing.contains(tree.lower[at])
    { at += 1 }
    let first = at
    while at < min(first + 5, end), [.noun, .adj, .propn].contains(tree[at].upos),
      cast.mention(at: at).map({ !cast.isPerson($0.entity) }) ?? true
    { at += 1 }
    guard at > first, RoleNouns.words.contains(tree.lower[at - 1]),
      cast.mention(at: at).map({ !cast.isPerson($0.entity) }) ?? true,
      !(tree.lower[at] == "," && (cast.mention(at: at + 1).map { cast.isPerson($0.entity) } ?? false))
    else { return }
    note(roleAt: at - 1, of: mention.entity)
  }

  /// "Brigadier Jane Doe, who commanded the regiment until her appointment as Commissioner": the office of whoever the
  /// sentence names first.
  private mutating func findAppointment(of mention: Mention) {
    let sentence = tree.sentenceTokens(of: mention.head)
    guard mention.form == .name,
      !cast.entities(in: sentence.lowerBound..<mention.tokens.lowerBound).contains(where: cast.isPerson)
    else { return }
    for at in mention.tokens.upperBound ..<| sentence.upperBound
    where tree.lower[at] == "as"
      && ["appointment", "election", "tenure", "term"].contains(tree.lower[at - 1])
    {
      for role in at + 1 ..<| at + 4 where RoleNouns.words.contains(tree.lower[role]) {
        note(role: tree.lower[role], of: mention.entity)
      }
    }
  }

  /// "Jane Roe was named defence minister", "The king made John Roe chancellor": what somebody has become.
  private mutating func noteElevation(of mention: Mention) {
    guard mention.form == .name else { return }
    let relation = tree[mention.head].deprel
    let verb = tree[mention.head].head
    guard verb >= 0, tree[verb].upos == .verb, Elevations.verbs.contains(tree[verb].lemma),
      !tree.isNegated(verb)
    else { return }
    let isHolder =
      switch relation {
      case .nsubjPass: true
      case .nsubj: Elevations.own.contains(tree[verb].lemma) || tree.isPassive(verb)
      case .obj, .iobj: !Elevations.own.contains(tree[verb].lemma) && mention.head > verb
      default: false
      }
    guard isHolder else { return }
    let sentence = tree.sentenceTokens(of: verb)
    let first = relation == .nsubjPass || relation == .nsubj ? verb + 1 : mention.tokens.upperBound
    for role in first ..<| min(first + 9, sentence.upperBound) {
      // "was named by President X": the role of whoever does it.
      if ["by", ";", ":", "that", "to", "after", "when", "who"].contains(tree.lower[role])
        || tree[role].upos == .verb
      {
        return
      }
      guard RoleNouns.words.contains(tree.lower[role]) else { continue }
      if let next = cast.mention(at: role + 1), cast.isPerson(next.entity), next.form == .name { return }
      // "defence minister", "Secretary of State": the words that end it.
      if RoleNouns.words.contains(tree.lower[role + 1]) { continue }
      note(roleAt: role, of: mention.entity)
      return
    }
  }

  /// "Vice President Jane Doe" is not who "the president" is.
  private mutating func note(roleAt token: Int, of entity: CastNumber) {
    for phrase in RolePhrases.endings(at: token, tree) { note(role: phrase, of: entity) }
    if token > 0, ["vice", "deputy", "assistant"].contains(tree.lower[token - 1]) { return }
    if token > 1, tree.lower[token - 1] == "-", ["vice", "deputy"].contains(tree.lower[token - 2]) { return }
    note(role: tree.lower[token], of: entity)
  }

  private mutating func note(role: String, of entity: CastNumber) {
    if !cast.members[entity].roles.contains(role) { cast.members[entity].roles.append(role) }
  }
}
