import Language
import Names
import Reading

/// Whose life a document is, among those it names.
extension CastBuilder {
  /// Names the subject: `life` where the document tells somebody's, else whom title, lead or profile tell of.
  mutating func nameSubject(_ names: [Name], life: String?) {
    if let life {
      cast.isLife = true
      cast.subject = person(named: life)
      return nameLead()
    }
    nameTitled(names)
    if cast.subject == nil, let named = released(names),
      names.contains(where: { tree.words($0.tokens).joinedLines == named })
    {
      cast.subject = person(named: named)
    }
    if cast.subject == nil { nameProfile(names) }
    if cast.subject == nil, let named = headlined(names) ?? appointed(names) {
      let subject = person(named: named)
      cast.subject = subject
      cast.isLife = true
      cast.isStory = true
      noteOffices(of: subject, named, names)
    }
  }

  /// "New minister for water: Marisol Quintanar Bell": the one full name in a headline, where the story goes on about her.
  private func headlined(_ names: [Name]) -> String? {
    let heads = [document.info.title ?? ""] + document.blocks.prefix(1).map { document.string($0.range) }
    guard let title = heads.first(where: { $0.utf8.count > 10 && $0.utf8.count < 160 }) else { return nil }
    var found: [String] = []
    for name in names where name.kind == .person && name.tokens.count > 1 {
      let written = tree.words(name.tokens).joinedLines
      if title.holds(written), !found.contains(written) { found.append(written) }
    }
    // "Quintanar takes water": by the surname alone, of whom the first sentences give the full name.
    if found.isEmpty {
      let words = Set(
        title.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }).map(String.init))
      for name in names where name.kind == .person && name.tokens.count > 1 && name.tokens.lowerBound < 110 {
        let written = tree.words(name.tokens).joinedLines
        let parts = self.words(written).dropFirst()
        if parts.contains(where: { $0.utf8.count > 3 && words.contains($0) }), !found.contains(written) {
          found.append(written)
        }
      }
    }
    guard found.count == 1, let name = found.first, goesOn(name, names) else { return nil }
    return name
  }

  /// "President Villatoro today appointed Marisol Quintanar Bell, mayor of": whom the first sentences tell to be appointed,
  /// where the story goes on about her.
  private func appointed(_ names: [Name]) -> String? {
    for name in names where name.kind == .person && name.tokens.count > 1 && name.tokens.lowerBound < 70 {
      var verb = name.tokens.lowerBound - 1
      while verb > 0, [.noun, .propn, .adj].contains(tree[verb].upos), name.tokens.lowerBound - verb < 4 {
        verb -= 1
      }
      guard verb >= 0, tree[verb].upos == .verb,
        ["appoint", "name", "nominate", "elect", "choose", "pick"].contains(tree[verb].lemma)
      else { continue }
      let written = tree.words(name.tokens).joinedLines
      if goesOn(written, names) { return written }
    }
    return nil
  }

  /// "appointed Marisol Quintanar Bell, mayor of the port, Minister of Water": the minister is she from then on.
  private mutating func noteOffices(of subject: CastNumber, _ name: String, _ names: [Name]) {
    guard
      let first = names.first(where: { tree.words($0.tokens).joinedLines == name && $0.tokens.lowerBound > 0 }
      ),
      case let sentence = tree.sentenceTokens(of: first.tokens.lowerBound)
    else { return }
    for token in first.tokens.upperBound..<max(first.tokens.upperBound, sentence.upperBound) {
      let word = tree.lower[token]
      if RoleNouns.words.contains(word), tree.isCapitalised(token) || tree.lower[token - 1] == ",",
        !cast.members[subject].roles.contains(word)
      {
        cast.members[subject].roles.append(word)
      }
    }
  }

  /// Whether a text calls somebody by a part of the full name twice or more and has pronouns of one kind, mostly.
  private func goesOn(_ name: String, _ names: [Name]) -> Bool {
    let parts = words(name).dropFirst()
    let uses = names.filter {
      $0.tokens.count == 1 && parts.contains(tree.lower[$0.tokens.lowerBound])
    }.count
    let (feminine, masculine) = pronouns
    return uses > 1 && max(feminine, masculine) > 4 && max(feminine, masculine) > 3 * min(feminine, masculine)
  }

  /// "Governor Whitcombe Names Elena Marchetti-Ruiz to State Supreme Court": whom a release is about.
  private func released(_ names: [Name]) -> String? {
    if let named = releasedInCapitals(names) { return named }
    let heads = [document.info.title ?? ""] + document.blocks.prefix(3).map { document.string($0.range) }
    let verbs = [
      " Names ", " names ", " Appoints ", " appoints ", " Nominates ", " nominates ", " Picks ", " Taps ",
    ]
    for head in heads where head.utf8.count < 140 {
      guard let verb = verbs.first(where: { head.holds($0) }), let at = head.firstOffset(of: verb) else {
        continue
      }
      let rest = String(decoding: Array(head.utf8)[(at + verb.utf8.count)...], as: UTF8.self)
      if let words = LeadName.run(Substring(rest))?.words, (2...5).contains(words.count) {
        return words.joined(separator: " ")
      }
    }
    return nil
  }

  /// "SECRETARY-GENERAL APPOINTS JANE DOE OF KORDAVIA SPECIAL ENVOY": the full name of the text that stands behind the verb of
  /// a headline in capitals, without its accents.
  private func releasedInCapitals(_ names: [Name]) -> String? {
    guard let title = document.info.title, title.utf8.count < 200,
      !title.contains(where: { $0.isLowercase }),
      let verb = [
        " APPOINTS ", " NAMES ", " NOMINATES ", " APPOINTED ", " DESIGNATES ", " ANNOUNCES APPOINTMENT OF ",
      ]
      .first(where: { title.holds($0) }), let at = title.firstOffset(of: verb)
    else { return nil }
    let rest = Folding.fold(String(decoding: Array(title.utf8)[(at + verb.utf8.count)...], as: UTF8.self))
    return names.lazy.filter { $0.kind == .person && $0.tokens.count > 1 }
      .map { tree.words($0.tokens).joinedLines }.first { rest.hasPrefix(Folding.fold($0)) }
  }

  /// The title names the subject where its last word is a name that the text uses.
  private mutating func nameTitled(_ names: [Name]) {
    guard let title = document.info.title else { return nameLead() }
    let bareTitle = String(title.prefix { $0 != "(" }).trimmed
    let words = bareTitle.split(separator: " ")
    // "The Chancellorship of Count Thalberg" names somebody, and is no name.
    guard words.count <= 6, words.count > 1, words[0].lowercased() != "the",
      words.allSatisfy({ Biography.isNameWord($0) })
    else { return }
    // Tokens end at a hyphen.
    guard let surname = self.words(bareTitle).last?.split(separator: "-").last.map(String.init) else {
      return
    }
    var uses = 0
    var others = 0
    for name in names {
      guard let last = name.tokens.last,
        tree.lower[last] == surname || name.tokens.contains(where: { tree.lower[$0] == surname })
      else { continue }
      if name.kind == .person { uses += 1 } else { others += 1 }
    }
    guard uses > 0 && uses >= others else { return }
    cast.subject = person(named: bareTitle)
    nameLead()
  }

  /// A profile in a newspaper names whom it is about in its first sentences and goes on with "she": many pronouns of one
  /// kind, and the first full name whose surname comes back.
  private mutating func nameProfile(_ names: [Name]) {
    let (feminine, masculine) = pronouns
    let gender: Gender = feminine > masculine ? .feminine : .masculine
    guard max(feminine, masculine) > 9, max(feminine, masculine) > 4 * min(feminine, masculine) else {
      return
    }
    let full = names.filter { $0.kind == .person && $0.tokens.count > 1 && !isByline($0.tokens) }
    // "Yvette Rambaran, once a tenants' lawyer, is Dorsett's choice": whom the headline begins with.
    let headed = full.first { name in
      document.info.title?.hasPrefix(tree.words(name.tokens).joinedLines) ?? false
    }
    guard let first = headed ?? full.first, let last = first.tokens.last, first.tokens.lowerBound < 120,
      names.contains(where: {
        $0.tokens.count == 1
          && [tree.lower[last], tree.lower[first.tokens.lowerBound]].contains(
            tree.lower[$0.tokens.lowerBound])
      })
    else { return }
    // "Chao went to Cornell, where he was a friend of Hu Shih": who is named before by one name, and again and again.
    if let lone = names.first(where: { $0.kind == .person }), lone.tokens.count == 1,
      names.filter({
        $0.tokens.count == 1 && tree.lower[$0.tokens.lowerBound] == tree.lower[lone.tokens.lowerBound]
      })
      .count > 2
    {
      return
    }
    let number = person(named: tree.words(first.tokens).joinedLines)
    if let known = cast.members[number].gender, known != gender { return }
    cast.subject = number
  }

  /// "By Jane Doe": who wrote it.
  private func isByline(_ name: Range<Int>) -> Bool {
    let first = name.lowerBound
    guard first > 0, tree.lower[first - 1] == "by" else { return false }
    return first == 1 || tree.analysis.text[tree[first - 2].end..<tree[first - 1].start].contains(10)
  }

  /// "Jane Mary Doe (born 1950) is a …": the name that opens a biography is its subject's, in full.
  private mutating func nameLead() {
    var seen = 0
    for sentence in tree.analysis.sentences where sentence.count > 5 {
      if nameEntry(sentence) || nameLead(sentence) { return }
      seen += 1
      if seen > 4 { return }
    }
  }

  private mutating func nameLead(_ sentence: Range<Int>) -> Bool {
    // "Lieutenant General Hamad …", "Dato' Sri Dr. Faridah": of the name, not of its titles.
    var begin = sentence.lowerBound + Titles.leading(sentence.prefix(8).map { tree.lower[$0] })
    while begin + 1 < sentence.upperBound, Titles.words.contains(bare(tree.lower[begin])),
      isCapital(begin + 1)
    {
      begin += 1
    }
    var end = begin
    while end < sentence.upperBound, end < begin + 9,
      isCapital(end) || tree.lower[end] == "-" || tree[end].upos == .propn
        || Particles.words.contains(tree.lower[end]) || isSubjectWord(end)
    {
      end += 1
    }
    let span = begin ..<| end
    let isWhole = cast.subject.map { cast.members[$0].names.contains(tree.words(span).joinedLines) } ?? false
    guard span.count > 1 || isWhole, span.filter(isCapital).count > 1 || isWhole else { return false }
    // What follows tells a biography: dates in brackets, or "was a".
    let next = (end ..<| min(end + 40, sentence.upperBound))
    let opensBrackets = next.prefix(8).contains { tree.lower[$0] == "(" }
    let isBorn =
      next.contains { ["born", "née", "né"].contains(tree.lower[$0]) }
      || next.prefix(12).contains { tree[$0].upos == .num }
    let isSomebody = next.contains {
      ["is", "was"].contains(tree.lower[$0]) && $0 + 1 < tree.count
        && ["a", "an", "the"].contains(tree.lower[$0 + 1])
    }
    guard isWhole || (opensBrackets && isBorn && (isSomebody || cast.subject != nil)) else { return false }
    let name = tree.words(span).joinedLines
    if let subject = cast.subject {
      let words = self.words(name)
      guard let surname = wordsOf[subject].last, words.contains(surname) || agree(words, wordsOf[subject])
      else { return false }
      note(name, words, of: subject)
    } else {
      cast.subject = person(named: name)
    }
    lead = span
    return true
  }

  /// Whether a word is one of the subject's name, which the title has told.
  private func isSubjectWord(_ token: Int) -> Bool {
    guard let subject = cast.subject else { return false }
    return wordsOf[subject].contains(tree.lower[token])
  }

  /// "RAVENSWORTHY, Arthur Cuthbert Pelling, 1st Baron (1884–1961), politician": the entry of a dictionary of lives.
  private mutating func nameEntry(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    let written = String(
      decoding: tree.analysis.text[tree[first].start..<tree[sentence.upperBound - 1].end], as: UTF8.self)
    guard let entry = LeadName.entry(written.prefix(400)),
      let comma = sentence.first(where: { tree.lower[$0] == "," })
    else { return false }
    var end = comma + 1
    while end < min(comma + 9, sentence.upperBound), isCapital(end) || tree.lower[end] == "-" { end += 1 }
    while end > comma + 2, [",", "("].contains(tree.lower[end - 1]) { end -= 1 }
    guard end > comma + 1 else { return false }
    // "VALPERONE, CESARE LUIGI, COUNT DI (1806–1879)"
    if tree.lower[end] == "," {
      var behind = end + 1
      while behind < min(end + 5, sentence.upperBound), isCapital(behind) { behind += 1 }
      if behind > end + 1, tree.lower[behind] == "(" { end = behind }
    }
    let subject: CastNumber
    if let known = cast.subject {
      note(entry.name, words(entry.name), of: known)
      subject = known
    } else {
      subject = person(named: entry.name)
      cast.subject = subject
    }
    // By title or by name, it is one person.
    for word in entry.heading.lowercased().split(separator: " ") {
      bySurname[String(word), default: []].append(subject)
    }
    if !cast.members[subject].names.contains(entry.heading) {
      cast.members[subject].names.append(entry.heading)
    }
    lead = first ..<| end
    return true
  }

  /// Without a title that names a person: whoever is the first sentence's subject and keeps being named.
  mutating func chooseSubject() {
    guard cast.subject == nil else { return }
    var best: CastNumber?
    for (number, member) in cast.members.enumerated() where member.schema == .person {
      if member.mentions > (best.map { cast.members[$0].mentions } ?? 1) { best = number }
    }
    if let named = namedInTitle() {
      cast.subject = named
      return
    }
    if let told = toldOf() {
      cast.subject = told
      return
    }
    guard let best, !isContradicted(best) else { return }
    // Half as often again as any other.
    let second =
      cast.members.indices.filter { $0 != best && cast.isPerson($0) }.map { cast.members[$0].mentions }.max()
      ?? 0
    let opening = cast.mentions.first {
      cast.isPerson($0.entity) && $0.tokens.count > 1 && !isByline($0.tokens)
    }?.entity
    if cast.members[best].mentions >= (opening == best ? 4 : 6), cast.members[best].mentions * 2 >= second * 3
    {
      cast.subject = best
      cast.isMostNamed = true
      return
    }
    let total = cast.members.reduce(0) { $0 + ($1.schema == .person ? $1.mentions : 0) }
    // In a few lines whoever is named twice is not yet whom they are about; who opens them is.
    if cast.members[best].mentions * 2 > total, opening == best || cast.members[best].mentions > 3 {
      cast.subject = best
      cast.isMostNamed = true
    }
  }

  /// Whether nearly all pronouns are a woman's where somebody is called like a man, or the other way round.
  private func isContradicted(_ member: CastNumber) -> Bool {
    guard let gender = cast.members[member].gender ?? cast.members[member].leaning else { return false }
    let (feminine, masculine) = pronouns
    return gender == .masculine ? feminine > 2 * masculine : masculine > 2 * feminine
  }

  /// Whoever opens a text, no piece of news, in which nearly all pronouns are a man's or a woman's: by a full name, or as
  /// the subject of a clause and more often than anybody else.
  private func toldOf() -> CastNumber? {
    guard document.info.date == nil,
      let opening = cast.mentions.first(where: { mention in
        cast.isPerson(mention.entity)
          && (mention.tokens.count > 1
            || [.nsubj, .nsubjPass].contains(tree[mention.head].deprel)
              && cast.members[mention.entity].mentions > 2)
      }),
      opening.tokens.lowerBound < 60
    else { return nil }
    let (feminine, masculine) = pronouns
    guard max(feminine, masculine) >= 10, max(feminine, masculine) >= 4 * min(feminine, masculine) else {
      return nil
    }
    let gender: Gender = feminine > masculine ? .feminine : .masculine
    return cast.members[opening.entity].gender ?? gender == gender ? opening.entity : nil
  }

  /// "Bambang Tirtoatmodjo, banker who …, dies at 83": whom a headline begins with.
  private func namedInTitle() -> CastNumber? {
    guard var title = document.info.title else { return nil }
    // "Dame Philippa Thornbury: civil servant who …"
    while let blank = title.firstIndex(of: " "), Titles.words.contains(bare(title[..<blank].lowercased())) {
      title = String(title[title.index(after: blank)...])
    }
    // "The Chancellorship of Count Thalberg"
    if title.lowercased().hasPrefix("the "), let last = title.split(separator: " ").last?.lowercased(),
      let named = bySurname[last]?.first(where: { wordsOf[$0].count > 1 && cast.members[$0].mentions > 1 })
    {
      return named
    }
    return cast.members.indices.first { number in
      cast.isPerson(number)
        && cast.members[number].names.contains { name in
          name.contains(" ") && title.hasPrefix(name)
            && [",", ":", ";"].contains(title.dropFirst(name.count).first.map(String.init) ?? "")
        }
    }
  }
}
