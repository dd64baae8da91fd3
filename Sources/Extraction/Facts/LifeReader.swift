import Chronology
import Language
import Records

/// Birth and death, nationality, residence, other names, and callings that are no office.
struct LifeReader {
  let reader: FactReader
  private var tree: Tree { reader.tree }

  init(_ reader: FactReader) { self.reader = reader }

  /// "Jane Doe (née Roe; 12 May 1870 – 3 June 1931)", "(born 7 September 1950)".
  func brackets(_ open: Int, _ sentence: Range<Int>) -> [FactDraft] {
    // "Sir Ambrose Delahoyde, KCB (c. 1762 – …)": letters may stand behind the name.
    var before = open - 1
    while before - 1 > sentence.lowerBound, reader.lower(before - 1) == ",", reader.person(at: before) == nil,
      reader.lower(before).utf8.count < 8,
      tree.analysis.form(before).allSatisfy({ $0.isUppercase || $0 == "." })
    { before -= 2 }
    guard open > sentence.lowerBound, let (subject, mention) = reader.person(at: before),
      mention.form == .name
    else { return [] }
    var close = open + 1
    while close < sentence.upperBound, close < open + 60, reader.lower(close) != ")" { close += 1 }
    let inside = open + 1 ..<| close
    guard !inside.isEmpty else { return [] }
    // "Jean-Louis Richard (m. 1949; div. 1964)": of a marriage.
    if ["m.", "m", "married", "div.", "divorced"].contains(reader.lower(inside.lowerBound)) { return [] }
    var facts: [FactDraft] = []
    if inside.contains(where: { ["b.", "d."].contains(reader.lower($0)) }),
      subject == reader.cast.subject && tree.sentence(of: open) < 3
        || ["b.", "d."].contains(reader.lower(open + 1))
    {
      let lettered = lettered(inside, subject, open)
      if !lettered.isEmpty { return lettered }
    }
    // Far from the beginning somebody else of the same name is meant: "His father, Pierre L'Enfant (1704–1787)".
    let isLate = subject == reader.cast.subject && tree.sentence(of: open) > 4
    if isLate { return [] }
    let born = inside.first { reader.lower($0) == "born" || reader.lower($0) == "b." }
    let spans = reader.discourse.calendar.spans(in: inside)
    if born == nil, !isReign(before, subject, spans, sentence) {
      if let early = early(inside, spans) {
        if let start = early.start {
          facts.append(reader.draft(subject, .birthDate, start.description, at: open))
        }
        facts.append(reader.draft(subject, .deathDate, early.end.description, at: open))
      } else if spans.filter({ $0.start != nil && $0.end != nil }).count < 2,
        // "(Lab., Whangarei, 1957–60; Onehunga, 1963–78)": of two seats.
        let life = spans.first(where: { isLife($0.start, $0.end) })
      {
        if let start = life.start {
          facts.append(reader.draft(subject, .birthDate, start.description, at: open))
        }
        if let end = life.end { facts.append(reader.draft(subject, .deathDate, end.description, at: open)) }
      } else if spans.count == 2, let first = spans[0].value, let last = spans[1].value ?? spans[1].end,
        isLife(first, last)
      {
        facts.append(reader.draft(subject, .birthDate, first.description, at: open))
        facts.append(reader.draft(subject, .deathDate, last.description, at: open))
      } else if let died = inside.first(where: { ["died", "d.", "†", "+"].contains(reader.lower($0)) }),
        let date = reader.date(in: died ..<| close)
      {
        facts.append(reader.draft(subject, .deathDate, date.description, at: open))
      }
    }
    // "Octavio Belmonte Ruiz (Tacora, 19 June 1951)"
    if born == nil, facts.isEmpty, spans.count == 1, let day = spans[0].value, day.precision == .day,
      !["–", "-", "—"].contains(reader.lower(spans[0].tokens.lowerBound - 1)),
      spans[0].tokens.upperBound == close, subject == reader.cast.subject, tree.sentence(of: open) < 3
    {
      facts.append(reader.draft(subject, .birthDate, day.description, at: open))
      let place = inside.lowerBound ..<| spans[0].tokens.lowerBound - 1
      if place.count > 0, place.allSatisfy({ reader.isCapitalised($0) || reader.lower($0) == "," }) {
        facts.append(reader.draft(subject, .birthPlace, reader.words(place), at: open))
      }
    }
    facts += bracketedPlaces(inside, subject, spans, open)
    facts += bracketedName(inside, subject, open)
    // "Radoslav Kyurkchiev (Радослав Кюркчиев)": the name in its own script.
    if let first = inside.first, let native = native(first, close) {
      facts.append(reader.draft(subject, .nativeName, reader.words(native), at: open, confidence: 0.86))
    }
    if let maiden = inside.first(where: { ["née", "nee", "né"].contains(reader.lower($0)) }),
      let name = reader.name(from: maiden + 1, inside.lowerBound ..<| close)
    {
      facts.append(reader.draft(subject, .birthName, reader.words(name), at: open))
    }
    return facts
  }

  /// "King Olav V (1957–1991)": the years behind a king's name that are not his life's first sentence, or too few for a life,
  /// are those of his reign.
  private func isReign(_ name: Int, _ subject: CastNumber, _ spans: [DatedSpan], _ sentence: Range<Int>)
    -> Bool
  {
    guard let mention = reader.cast.mention(at: name) else { return false }
    let front = max(sentence.lowerBound, mention.tokens.lowerBound - 2) ..<| mention.tokens.lowerBound + 1
    guard
      front.contains(where: {
        ["king", "queen", "emperor", "empress", "pope", "tsar", "sultan", "shah", "emir", "kaiser"].contains(
          reader.lower($0)) && reader.isCapitalised($0)
      })
    else { return false }
    let days = spans.flatMap { [$0.value, $0.start, $0.end] }.compactMap { $0 }
    guard !days.isEmpty, days.allSatisfy({ $0.precision == .year }) else { return false }
    let isLead = subject == reader.cast.subject && tree.sentence(of: sentence.lowerBound) == 0
    guard isLead, let from = days.first?.earliest, let to = days.last?.latest else { return true }
    return to - from < 35 * 365
  }

  /// "(c. 347 – 30 September 420)": years of three digits, which are dates only here.
  private func early(_ inside: Range<Int>, _ spans: [DatedSpan]) -> (start: EDTF?, end: EDTF)? {
    guard let dash = inside.first(where: { ["–", "-", "—"].contains(reader.lower($0)) }),
      let year = (inside.lowerBound ..<| dash).last, spans.allSatisfy({ $0.tokens.lowerBound > dash }),
      let born = Int(reader.lower(year)), (100...999).contains(born)
    else { return nil }
    let last = inside.upperBound - 1
    let end =
      spans.last?.value
      ?? Int(reader.lower(last)).flatMap { (100...1500).contains($0) ? EDTF(year: $0) : nil }
    guard let end, let died = end.year, died > born, died - born < 110 else { return nil }
    let isAbout = (inside.lowerBound ..<| year).contains {
      ["c.", "ca.", "circa", "c", "ca"].contains(reader.lower($0))
    }
    return (isAbout ? EDTF(year: born).qualified("~") : EDTF(year: born), end)
  }

  /// "(b. Rožnava, 14 Feb. 1881; d. Montreal, 2 Nov. 1957)": with the letters of registers.
  private func lettered(_ inside: Range<Int>, _ subject: CastNumber, _ open: Int) -> [FactDraft] {
    var facts: [FactDraft] = []
    for (letter, date, place) in [
      ("b.", Property.birthDate, Property.birthPlace), ("d.", Property.deathDate, Property.deathPlace),
    ] {
      guard let at = inside.first(where: { reader.lower($0) == letter }) else { continue }
      let end = (at + 1 ..<| inside.upperBound).first { [";", "b.", "d."].contains(reader.lower($0)) }
      let words = at + 1 ..<| (end ?? inside.upperBound)
      if let value = reader.date(in: words) {
        facts.append(reader.draft(subject, date, value.description, at: open))
      }
      let first = ["in", "at"].contains(reader.lower(at + 1)) ? at + 2 : at + 1
      if reader.isCapitalised(first), reader.span(at: first) == nil,
        let name = reader.name(from: first, words, commas: true)
      {
        facts.append(reader.draft(subject, place, reader.words(name), at: open))
      }
    }
    return facts
  }

  /// "(14 March 1871, Nagyvárad – 2 August 1944, Budapest)", "(Nagyvárad, 14 March 1871 – Budapest, 2 August 1944)".
  private func bracketedPlaces(
    _ inside: Range<Int>, _ subject: CastNumber, _ spans: [DatedSpan], _ open: Int
  ) -> [FactDraft] {
    guard spans.count == 2, let first = spans.first, let last = spans.last, first.value != nil,
      let dash = (first.tokens.upperBound ..<| last.tokens.lowerBound + 1).first(where: {
        ["–", "-", "—", ";"].contains(reader.lower($0)) && tree[$0].spaceAfter
      })
    else { return [] }
    func name(_ tokens: Range<Int>) -> String? {
      var (low, high) = (tokens.lowerBound, tokens.upperBound)
      while low < high, [",", "in", "at", "b.", "d.", "b", "d", "."].contains(reader.lower(low)) { low += 1 }
      while high > low, [",", ";", "born", "in", "–", "-"].contains(reader.lower(high - 1)) { high -= 1 }
      guard low < high, high - low < 9, reader.isCapitalised(low),
        (low ..<| high).allSatisfy({
          reader.isCapitalised($0) || [",", "-", "of", "de", "upon", "the"].contains(reader.lower($0))
        })
      else { return nil }
      return reader.words(low ..<| high)
    }
    let begin =
      (inside.lowerBound ..<| first.tokens.lowerBound).last { reader.lower($0) == ";" }.map { $0 + 1 }
      ?? inside.lowerBound
    var facts: [FactDraft] = []
    if let place = name(first.tokens.upperBound ..<| dash) ?? name(begin ..<| first.tokens.lowerBound) {
      facts.append(reader.draft(subject, .birthPlace, place, at: open))
    }
    if let place = name(last.tokens.upperBound ..<| inside.upperBound)
      ?? name(dash + 1 ..<| last.tokens.lowerBound)
    {
      facts.append(reader.draft(subject, .deathPlace, place, at: open))
    }
    return facts
  }

  /// "(Gustaf Fredrik Adalbert Oskar; 9 April 1822 – …)": the full name; "(Hungarian: szalárdi báró Kárpáthy Ödön; …)":
  /// the name in its own language.
  private func bracketedName(_ inside: Range<Int>, _ subject: CastNumber, _ open: Int) -> [FactDraft] {
    guard let mark = inside.first(where: { [";", ","].contains(reader.lower($0)) }), mark > inside.lowerBound,
      reader.discourse.calendar.spans(in: inside).first.map({ $0.tokens.lowerBound > mark }) ?? false
    else { return [] }
    var first = inside.lowerBound
    var property = Property.birthName
    if reader.lower(first + 1) == ":" {
      guard Demonyms.endings.contains(where: { reader.lower(first).hasSuffix($0) }), reader.lower(mark) == ";"
      else {
        return []
      }
      property = .nativeName
      first += 2
    } else {
      guard reader.lower(mark) == ";", mark - first > 1,
        !["born", "née", "né", "also"].contains(reader.lower(first)),
        (first ..<| mark).allSatisfy({
          reader.isCapitalised($0) || Particles.words.contains(reader.lower($0)) || reader.lower($0) == "-"
        }),
        !isForeignScript(first)
      else { return [] }
    }
    guard first < mark, mark - first < 9, !isForeignScript(first),
      (first ..<| mark).allSatisfy({ tree[$0].upos != .punct || reader.lower($0) == "-" }),
      (first ..<| mark).contains(where: { reader.isCapitalised($0) })
    else { return [] }
    return [reader.draft(subject, property, reader.words(first ..<| mark), at: open, confidence: 0.84)]
  }

  /// Words of another script right behind the bracket, or behind the name of their language.
  private func native(_ begin: Int, _ close: Int) -> Range<Int>? {
    var at = begin
    if at + 1 < close, reader.lower(at + 1) == ":" { at += 2 }
    let first = at
    while at < close, isForeignScript(at) { at += 1 }
    return at > first ? first ..<| at : nil
  }

  private func isForeignScript(_ token: Int) -> Bool {
    guard let scalar = tree.analysis.form(token).unicodeScalars.first else { return false }
    return scalar.value >= 0x370 && scalar.properties.isAlphabetic
  }

  /// From birth to death: longer than a term of office.
  private func isLife(_ start: EDTF?, _ end: EDTF?) -> Bool {
    guard let from = start?.earliest, let to = end?.latest else { return false }
    return to - from > 15 * 365 && to - from < 115 * 366
  }

  /// "(born 7 September 1950)", "was born in PLACE on DATE to X and Y".
  func birth(_ born: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if reader.lower(born) == "birthplace" || reader.lower(born) == "native" { return origin(born, sentence) }
    if ["christened", "baptised", "baptized"].contains(reader.lower(born)) {
      return christened(born, sentence)
    }
    if tree[born].lemma == "hail" { return hailing(born, sentence) }
    if reader.lower(born) == "originally" { return originally(born, sentence) }
    if reader.lower(born - 1) == "-" { return bornIn(born, sentence) }
    // "He came into the world at X"
    let isArrival = reader.lower(born) == "world"
    if isArrival {
      guard reader.lower(born - 1) == "the", reader.lower(born - 2) == "into", tree[born - 3].lemma == "come"
      else {
        return []
      }
    }
    var subject: CastNumber?
    // Inside brackets behind a name.
    var at = born - 1
    while at > sentence.lowerBound, at > born - 30, reader.lower(at) != "(", reader.lower(at) != ")" {
      at -= 1
    }
    let isBracketed = at > sentence.lowerBound && reader.lower(at) == "("
    if isArrival {
      subject = reader.subject(of: born - 3, sentence)
    } else if isBracketed {
      // "Jane Roe, OBE (born …)": letters may stand behind the name.
      subject =
        reader.person(at: at - 1)?.entity
        ?? (at - 3 >= sentence.lowerBound && reader.lower(at - 2) == ","
          ? reader.person(at: at - 3)?.entity : nil)
    } else {
      let before = reader.lower(born - 1)
      let isBe = BeForms.words.contains(before) || tree[max(born - 1, 0)].upos == .adv
      if isBe {
        subject = reader.subject(of: born, sentence) ?? entrySubject(born, sentence)
      } else if born == sentence.lowerBound || reader.lower(born - 1) == "," {
        // "Jane Roe, born 17 January 1971"; "ASTLEY, Sir PEREGRINE (1766–1843), general, born on"
        subject = reader.lower(born - 1) == "," ? reader.person(at: born - 2)?.entity : nil
        subject = subject ?? opening(born, sentence) ?? opened(sentence)
        if subject == nil, born == sentence.lowerBound {
          subject = entrySubject(born, sentence) ?? reader.subject(of: born, sentence)
        }
      } else if [.noun, .propn, .adj].contains(tree[born - 1].upos) {
        // "Halil Pasha, an Albanian born at Berat, rose"
        var article = born - 1
        while article > max(sentence.lowerBound, born - 6),
          [.noun, .propn, .adj].contains(tree[article].upos)
        {
          article -= 1
        }
        if ["a", "an"].contains(reader.lower(article)), reader.lower(article - 1) == ",",
          let (named, mention) = reader.person(at: article - 2), mention.form == .name
        {
          subject = named
        }
      }
    }
    guard let subject else { return [] }
    var end = born + 1
    while end < sentence.upperBound, isBracketed || reader.lower(end) != ";",
      isBracketed ? reader.lower(end) != ")" : true,
      !reader.isVerb(end) || end < born + 2
        // "born and raised in X"
        || end == born + 2 && reader.lower(born + 1) == "and"
          && ["raised", "brought", "bred", "educated", "schooled"].contains(reader.lower(end))
    {
      end += 1
    }
    var facts = maiden(born, subject, sentence)
    if let date = reader.date(in: born + 1 ..<| end).map({ dated($0, born, end, sentence) }) {
      facts.append(reader.draft(subject, .birthDate, date.description, at: born, confidence: 0.93))
    }
    // "born Maria Ruiz": another name at birth.
    if !isArrival, reader.isCapitalised(born + 1), reader.span(at: born + 1) == nil,
      let name = reader.name(from: born + 1, born + 1 ..<| end)
    {
      // "(born San Gil, 19 August 1960)"
      let isDated = reader.lower(name.upperBound) == "," && reader.span(at: name.upperBound + 1) != nil
      let opens = born == sentence.lowerBound
      // "Born Galle 1899; married 1927 Ethel Kos"
      if reader.isPlace(name.lowerBound) && isDated || opens && isDated
        || opens && reader.span(at: name.upperBound) != nil
      {
        facts.append(reader.draft(subject, .birthPlace, reader.words(name), at: born))
        return facts
      }
      facts.append(
        reader.draft(
          subject, isForeignScript(name.lowerBound) ? .nativeName : .birthName, reader.words(name), at: born))
    }
    for token in born + 1 ..<| end {
      let word = reader.lower(token)
      // "born on the farm Hof in Vatnsdalur", "on the island of Saaremaa"
      if word == "on", reader.lower(token + 1) == "the",
        ["farm", "estate", "island", "ranch", "plantation", "croft", "manor", "homestead", "isle"].contains(
          reader.lower(token + 2)),
        let named = reader.name(from: reader.lower(token + 3) == "of" ? token + 4 : token + 3, sentence),
        let whole = wide(named, sentence)
      {
        facts.append(reader.draft(subject, .birthPlace, reader.words(whole), at: born))
        break
      }
      // "born in what is now Delta State"
      let isNow =
        reader.lower(token + 1) == "what" && ["is", "was"].contains(reader.lower(token + 2))
        && ["now", "then", "today"].contains(reader.lower(token + 3))
      if word == "in" || word == "at" || word == "near", reader.span(at: token) == nil,
        let place = wide(place(isNow ? token + 4 : token + 1, sentence), sentence)
      {
        facts.append(reader.draft(subject, .birthPlace, reader.words(place), at: born))
        break
      }
    }
    // "the accent of Caraquet, where he was born"
    if !facts.contains(where: { $0.property == .birthPlace }),
      let relative = (max(sentence.lowerBound, born - 5) ..<| born).last(where: {
        reader.lower($0) == "where"
      }),
      reader.lower(relative - 1) == ",", relative - 2 > sentence.lowerBound,
      reader.isCapitalised(relative - 2)
    {
      var first = relative - 2
      while first - 1 > sentence.lowerBound, reader.isCapitalised(first - 1) { first -= 1 }
      if ["of", "in", "at", "from", "to", "near"].contains(reader.lower(first - 1)) {
        facts.append(
          reader.draft(
            subject, .birthPlace, reader.words(first ..<| relative - 1), at: born, confidence: 0.82))
      }
    }
    if let to = (born + 1 ..<| end).first(where: { reader.lower($0) == "to" }) {
      facts += parents(to, subject, born, sentence)
    }
    return facts
  }

  /// "(1888–1966), hotelier, was born on 3 October": the day in the year that the brackets give.
  private func dated(_ date: EDTF, _ born: Int, _ end: Int, _ sentence: Range<Int>) -> EDTF {
    guard let span = reader.discourse.calendar.spans(in: born + 1 ..<| end).first,
      !span.tokens.contains(where: { Int(reader.lower($0)).map { $0 > 999 } ?? false }),
      let month = date.month, let day = date.day,
      let year = reader.discourse.calendar.spans(in: sentence.lowerBound ..<| born)
        .first(where: { isLife($0.start, $0.end) && reader.lower($0.tokens.lowerBound - 1) == "(" })?.start?
        .year,
      let whole = EDTF(year: year, month: month, day: day)
    else { return date }
    return whole
  }

  /// "Philippa Margaret Ashdown was born at Whitby", of Philippa Thornbury: by another surname than the life has.
  private func maiden(_ born: Int, _ subject: CastNumber, _ sentence: Range<Int>) -> [FactDraft] {
    guard BeForms.words.contains(reader.lower(born - 1)), let (entity, mention) = reader.person(at: born - 2),
      entity == subject, subject == reader.cast.subject, mention.form == .name, mention.tokens.count > 1,
      mention.tokens.upperBound == born - 1, let known = reader.cast.members[subject].names.first
    else { return [] }
    let last = reader.lower(mention.tokens.upperBound - 1)
    guard !known.lowercased().split(whereSeparator: { !$0.isLetter }).contains(Substring(last)) else {
      return []
    }
    return [reader.draft(subject, .birthName, reader.words(mention.tokens), at: born, confidence: 0.84)]
  }

  /// "Her birthplace was Koszalin", "A native of Ozurgeti, he".
  private func origin(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let isNative = reader.lower(noun) == "native"
    guard reader.lower(noun + 1) == (isNative ? "of" : "was"),
      let place = reader.name(from: noun + 2, sentence, commas: true)
    else { return [] }
    var subject: CastNumber?
    if isNative {
      let at = noun - 1
      guard at >= sentence.lowerBound, ["a", "an"].contains(reader.lower(at)) else { return [] }
      if at == sentence.lowerBound {
        subject = opening(noun, sentence)
      } else if reader.lower(at - 1) == "," {
        subject = reader.person(at: at - 2)?.entity
      } else if BeForms.words.contains(reader.lower(at - 1)) {
        subject = reader.subject(of: at - 1, sentence)
      }
    } else if ["his", "her"].contains(reader.lower(noun - 1)) {
      subject = reader.person(at: noun - 1)?.entity
    }
    guard let subject else { return [] }
    return [reader.draft(subject, .birthPlace, reader.words(place), at: noun, confidence: 0.82)]
  }

  /// "Christened Emil Franz Horvath, he", "was baptised Karolina": the name at birth.
  private func christened(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard reader.isCapitalised(verb + 1), reader.span(at: verb + 1) == nil,
      !["catholic", "roman", "protestant", "lutheran", "anglican"].contains(reader.lower(verb + 1)),
      let name = reader.name(from: verb + 1, sentence), name.count < 6, !reader.isUnsaid(verb, sentence),
      verb == sentence.lowerBound || BeForms.words.contains(reader.lower(verb - 1)),
      let subject = verb == sentence.lowerBound
        ? opening(verb, sentence) ?? reader.subject(of: verb, sentence) : reader.subject(of: verb, sentence)
    else { return [] }
    return [reader.draft(subject, .birthName, reader.words(name), at: verb, confidence: 0.82)]
  }

  /// "hails from Narvik".
  private func hailing(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard tree[verb].upos == .verb || reader.lower(verb) == "hails", reader.lower(verb + 1) == "from",
      !reader.isUnsaid(verb, sentence),
      let place = place(verb + 2, sentence),
      let subject = reader.subject(of: verb, sentence) ?? reader.person(at: verb - 1)?.entity
    else { return [] }
    return [reader.draft(subject, .birthPlace, reader.words(place), at: verb, confidence: 0.78)]
  }

  /// "Originally from Cluj, she moved to Vienna", "is originally from Cluj".
  private func originally(_ word: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard reader.lower(word + 1) == "from", let place = place(word + 2, sentence),
      reader.person(at: place.lowerBound) == nil
    else { return [] }
    let subject =
      word == sentence.lowerBound
      ? reader.person(at: place.upperBound + 1)?.entity
      : BeForms.words.contains(reader.lower(word - 1)) ? reader.subject(of: word - 1, sentence) : nil
    guard let subject else { return [] }
    return [reader.draft(subject, .birthPlace, reader.words(place), at: word, confidence: 0.78)]
  }

  /// "the Bergen-born economist": of whoever is named behind, else of the sentence's subject.
  private func bornIn(_ born: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var first = born - 2
    while first > sentence.lowerBound, reader.isCapitalised(first - 1), reader.isPlace(first - 1) {
      first -= 1
    }
    guard first >= sentence.lowerBound, reader.isCapitalised(first), reader.person(at: born - 2) == nil,
      OfficeCountry.name(of: reader.words(first ..<| born - 1)) == nil
    else { return [] }
    var at = born + 1
    while at < sentence.upperBound, [.adj, .noun].contains(tree[at].upos) || reader.lower(at) == "-" {
      at += 1
    }
    var subject = reader.person(at: at).flatMap { $0.mention.form == .name ? $0.entity : nil }
    if subject == nil, ["a", "the", "an"].contains(reader.lower(first - 1)), first - 2 >= sentence.lowerBound,
      BeForms.words.contains(reader.lower(first - 2))
    {
      subject = reader.subject(of: first - 2, sentence)
    }
    // "The Lagos-born lawyer entered politics": in a life it is its subject.
    if subject == nil, reader.lower(first - 1) == "the", first - 1 == sentence.lowerBound,
      [.verb, .aux, .adv].contains(tree[at].upos),
      Appositions.isPersonNoun(reader.lower(at - 1)) || at == born + 2,
      reader.cast.isLife
    {
      subject = reader.cast.subject
    }
    guard let subject else { return [] }
    return [
      reader.draft(subject, .birthPlace, reader.words(first ..<| born - 1), at: born, confidence: 0.8)
    ]
  }

  /// "holds dual Norwegian and Swedish citizenship", "became a naturalised British subject in 1950".
  func citizenship(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    // "was naturalised as an Australian in 1955", "took out naturalisation": by the country's adjective.
    if reader.lower(noun).hasPrefix("naturali") {
      guard reader.lower(noun + 1) == "as" || ["a", "an"].contains(reader.lower(noun + 1)),
        let country = (noun + 2 ..<| min(noun + 4, sentence.upperBound)).first(where: {
          reader.isCapitalised($0) && OfficeCountry.name(of: tree.analysis.form($0)) != nil
        }), !["citizen", "subject"].contains(reader.lower(country + 1)),
        !reader.isUnsaid(noun, sentence), let subject = reader.subject(of: noun, sentence)
      else { return [] }
      return [
        reader.draft(
          subject, .nationality, tree.analysis.form(country), reader.date(around: noun, sentence), at: noun,
          confidence: 0.82)
      ]
    }
    let isPerson = ["citizen", "subject", "national"].contains(reader.lower(noun))
    if isPerson, reader.lower(noun + 1) == "of" { return citizenOf(noun, sentence) }
    guard tree[noun].upos == .noun else { return [] }
    var at = noun - 1
    var first = noun
    var countries: [Int] = []
    while at >= sentence.lowerBound,
      reader.isCapitalised(at)
        || ["and", "-", "both", "dual", "joint", "naturalised", "naturalized", "full"]
          .contains(reader.lower(at))
    {
      if reader.isCapitalised(at), OfficeCountry.name(of: tree.analysis.form(at)) != nil {
        countries.append(at)
      }
      first = at
      at -= 1
    }
    guard !countries.isEmpty, first > sentence.lowerBound else { return [] }
    if ["a", "an", "the", "his", "her"].contains(reader.lower(at)) { at -= 1 }
    while at > sentence.lowerBound, [.adv, .adj].contains(tree[at].upos) || reader.lower(at) == "of" {
      at -= 1
    }
    let verbs: Set<String> =
      isPerson
      ? ["become", "be", "remain"]
      : [
        "hold", "have", "take", "acquire", "receive", "obtain", "gain", "adopt", "grant", "accept", "assume",
        "give", "renounce", "relinquish", "carry",
      ]
    guard verbs.contains(tree[at].lemma) || isPerson && BeForms.words.contains(reader.lower(at)),
      !reader.isUnsaid(at, sentence), let subject = reader.subject(of: at, sentence)
    else { return [] }
    let date = reader.date(in: noun + 1 ..<| min(noun + 5, sentence.upperBound))
    return countries.reversed().map {
      reader.draft(subject, .nationality, tree.analysis.form($0), date, at: noun, confidence: 0.82)
    }
  }

  /// "A citizen of Panama, she holds", "is a citizen of Peru", "X, a citizen of Peru,": by the country's name.
  private func citizenOf(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard let place = reader.name(from: noun + 2, sentence),
      OfficeCountry.name(of: reader.words(place)) != nil
    else { return [] }
    var article = noun - 1
    while article > sentence.lowerBound, tree[article].upos == .adj { article -= 1 }
    guard ["a", "an"].contains(reader.lower(article)) else { return [] }
    let subject: CastNumber?
    if article == sentence.lowerBound {
      subject = reader.lower(place.upperBound) == "," ? reader.person(at: place.upperBound + 1)?.entity : nil
    } else if reader.lower(article - 1) == "," {
      subject = reader.person(at: article - 2).flatMap { $0.mention.form == .name ? $0.entity : nil }
    } else if BeForms.words.contains(reader.lower(article - 1)) || tree[article - 1].lemma == "become",
      !reader.isUnsaid(article - 1, sentence)
    {
      subject = reader.subject(of: article - 1, sentence)
    } else {
      subject = nil
    }
    guard let subject else { return [] }
    return [reader.draft(subject, .nationality, reader.words(place), at: noun, confidence: 0.8)]
  }

  /// How a life ended, told by another word than "died": "suffered a fatal stroke", "lost her battle with cancer", "took
  /// his own life", "was found dead", "her death from cancer in 2014".
  func end(_ word: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var verb = word - 1
    while verb > sentence.lowerBound, verb > word - 6, !reader.isVerb(verb) { verb -= 1 }
    if reader.lower(word) == "death" { return ofDeath(word, sentence) }
    if tree[word].upos == .verb { return carried(word, sentence) }
    guard reader.isVerb(verb), !reader.isUnsaid(verb, sentence),
      let subject = reader.subject(of: verb, sentence)
    else { return [] }
    let between = (verb + 1 ..<| word).map { reader.lower($0) }
    var illness: Range<Int>?
    switch reader.lower(word) {
    case "fatal":
      guard ["suffer", "have", "sustain"].contains(tree[verb].lemma),
        between.allSatisfy({ ["a", "an"].contains($0) }),
        let named = cause(word + 1, sentence)
      else { return [] }
      illness = named
    case "battle":
      guard tree[verb].lemma == "lose", between.contains(where: { ["his", "her", "a", "the"].contains($0) }),
        ["with", "against", "to"].contains(reader.lower(word + 1)), let named = cause(word + 2, sentence),
        named.contains(where: { IllnessNouns.words.contains(reader.lower($0)) })
      else { return [] }
      illness = named
    case "life":
      // "lost his life in a road accident"
      guard
        tree[verb].lemma == "take" && between.contains("own")
          || ["lose", "give"].contains(tree[verb].lemma) && between.count == 1
            && ["his", "her"].contains(reader.lower(word - 1))
            && ["in", "at", "on", "when", "near", "."].contains(reader.lower(word + 1))
      else { return [] }
    case "dead":
      guard
        ["find", "shoot", "gun"].contains(tree[verb].lemma)
          || ["found", "shot"].contains(reader.lower(verb)),
        between.isEmpty, reader.subjects.isPassive(verb, sentence)
      else { return [] }
    default: return []
    }
    var facts = circumstances(of: verb, from: word + 1, subject, sentence, isDie: false)
    if let illness {
      facts.append(reader.draft(subject, .causeOfDeath, reader.words(illness), at: word, confidence: 0.82))
    }
    return facts
  }

  /// "Her death, at 78, was caused by complications of diabetes", "his death from cancer".
  private func ofDeath(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    // "Death came on 3 February 1901, in Nice, from diabetes"
    if noun == sentence.lowerBound || noun == sentence.lowerBound + 1 && reader.lower(noun - 1) == "the",
      let verb = (noun + 1 ..<| min(noun + 3, sentence.upperBound)).first(where: { tree[$0].upos == .verb }),
      ["come", "take", "claim", "overtake"].contains(tree[verb].lemma), let subject = reader.cast.subject,
      tree[verb].lemma == "come" || ["him", "her"].contains(reader.lower(verb + 1)),
      reader.cast.isPerson(subject), reader.cast.isLife
    {
      return circumstances(of: verb, from: verb + 1, subject, sentence, isDie: true)
    }
    // "On the death of Bishop X in the spring of 1883 the see passed"
    if reader.lower(noun - 1) == "the", reader.lower(noun + 1) == "of",
      ["on", "after", "upon", "following", "until", "since", "with", "before", "by", "at"].contains(
        reader.lower(noun - 2)),
      let (dead, mention) = (noun + 2 ..<| noun + 5).lazy.compactMap({ reader.person(at: $0) }).first,
      mention.form == .name, mention.tokens.lowerBound < noun + 5,
      let span = reader.span(at: mention.tokens.upperBound), let date = span.value, !span.isAttributive
    {
      return [reader.draft(dead, .deathDate, date.description, at: noun, confidence: 0.84)]
    }
    guard ["his", "her"].contains(reader.lower(noun - 1)) || ["'s", "’s"].contains(reader.lower(noun - 1)),
      let owner =
        ["his", "her"].contains(reader.lower(noun - 1))
        ? reader.person(at: noun - 1)?.entity : reader.person(at: noun - 2)?.entity
    else { return [] }
    let end = min(noun + 14, sentence.upperBound)
    // "lived by translating until her death on 5 December 1960"
    if ["on", "in", "at"].contains(reader.lower(noun + 1)),
      let span = reader.span(at: noun + 1) ?? reader.span(at: noun + 3), let date = span.value,
      span.tokens.lowerBound <= noun + 4, !span.isAttributive
    {
      var facts = [reader.draft(owner, .deathDate, date.description, at: noun, confidence: 0.84)]
      if span.tokens.lowerBound > noun + 1, reader.isPlace(noun + 2),
        let place = reader.name(from: noun + 2, sentence)
      {
        facts.append(reader.draft(owner, .deathPlace, reader.words(place), at: noun, confidence: 0.82))
      }
      return facts
    }
    // "His death, from a heart attack, was announced"
    let mark = reader.lower(noun + 1) == "," ? noun + 2 : noun + 1
    let named =
      ["from", "of"].contains(reader.lower(mark))
      ? cause(mark + 1, sentence)
      : (noun + 1 ..<| end).first {
        reader.lower($0) == "by" && ["caused", "brought", "hastened"].contains(reader.lower($0 - 1))
      }.flatMap { cause($0 + 1, sentence) }
    guard let named, named.contains(where: { IllnessNouns.words.contains(reader.lower($0)) }) else {
      return []
    }
    return [reader.draft(owner, .causeOfDeath, reader.words(named), at: noun, confidence: 0.8)]
  }

  /// "served in the Royal Navy from 1914 to 1918", "was drafted into the army", "purchased an ensigncy in the 61st
  /// Regiment of Foot in 1779".
  func service(_ unit: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if SoldierNouns.words.contains(reader.lower(unit)) { return ranked(unit, sentence) }
    if let career = soldier(unit, sentence) { return [career] }
    var first = unit
    while first > sentence.lowerBound,
      [.propn, .adj, .noun, .num].contains(tree[first - 1].upos)
        || ["'s", "’s"].contains(reader.lower(first - 1)) && reader.isCapitalised(first),
      reader.span(at: first - 1) == nil
    { first -= 1 }
    guard first > sentence.lowerBound else { return [] }
    var at = first - 1
    if ["the", "his", "her", "a"].contains(reader.lower(at)) { at -= 1 }
    guard at > sentence.lowerBound else { return [] }
    var verb = at
    while verb > sentence.lowerBound, verb > at - 6, tree[verb].upos != .verb { verb -= 1 }
    // "After National Service in the Black Watch he entered": whose the next clause is.
    if reader.lower(at) == "in" || reader.lower(at) == "with", reader.lower(at - 1) == "service",
      ["national", "military", "war", "wartime", "army"].contains(reader.lower(at - 2)),
      let subject = (unit ..<| min(unit + 8, sentence.upperBound)).lazy.compactMap({
        reader.person(at: $0)?.entity
      }).first
        ?? reader.cast.subject, reader.cast.isPerson(subject)
    {
      return [
        reader.draft(
          subject, .militaryService, reader.words(first ..<| unitEnd(unit, sentence)), at: unit,
          confidence: 0.76)
      ]
    }
    // "After military service as a reserve lieutenant in the cavalry, he"
    if reader.lower(at) == "in",
      let noun = (max(sentence.lowerBound, at - 7) ..<| at).last(where: { reader.lower($0) == "service" }),
      ["military", "national", "war"].contains(reader.lower(noun - 1)), reader.lower(noun + 1) == "as",
      let subject = reader.cast.subject, reader.cast.isPerson(subject)
    {
      return [
        reader.draft(
          subject, .militaryService, reader.words(first ..<| unitEnd(unit, sentence)), at: unit,
          confidence: 0.76)
      ]
    }
    guard tree[verb].upos == .verb, !reader.isUnsaid(verb, sentence) else { return [] }
    let lemma = tree[verb].lemma
    let preposition = reader.lower(at)
    let isEntry =
      ["join", "enter", "leave", "rejoin"].contains(lemma) && at == verb
      || lemma == "fly" && ["with", "for"].contains(preposition)
      || (verb + 1 ..<| at).contains { reader.lower($0) == "service" } && lemma == "see"
        && ["with", "in"].contains(preposition)
      || [
        "serve", "enlist", "fight", "commission", "draft", "conscript", "call", "enrol", "enroll",
        "volunteer", "rise",
      ]
      .contains(lemma) && ["in", "into", "with", "to", "for"].contains(preposition)
      || (verb + 1 ..<| at).contains {
        ["ensigncy", "commission", "cornetcy", "service", "lieutenancy"].contains(reader.lower($0))
      }
        && ["in", "into"].contains(preposition)
    guard isEntry, lemma != "leave", let subject = reader.subject(of: verb, sentence) else { return [] }
    // "joined the forces of Álvaro Obregón": somebody's, and no unit by its name.
    if !reader.isCapitalised(unit), reader.lower(unit + 1) == "of",
      reader.person(at: unit + 2) != nil
        || !reader.isPlace(unit + 2)
          && ["forces", "force", "troops"].contains(reader.lower(unit))
    {
      return []
    }
    // "joined the army staff as chief of": an office.
    var end = unitEnd(unit, sentence)
    while end < sentence.upperBound, reader.isCapitalised(unit), reader.isCapitalised(end),
      reader.span(at: end) == nil
    {
      end += 1
    }
    while end + 1 < sentence.upperBound, reader.lower(end) == "of", reader.isCapitalised(end + 1) { end += 2 }
    var date =
      reader.date(in: end ..<| min(sentence.upperBound, end + 6)) ?? reader.date(before: verb, sentence)
    if let span = reader.discourse.calendar.spans(in: end ..<| min(sentence.upperBound, end + 6)).first,
      let from = span.start, let to = span.end, let both = try? EDTF("\(from)/\(to)")
    {
      date = both
    }
    return [
      reader.draft(subject, .militaryService, reader.words(first ..<| end), date, at: unit, confidence: 0.76)
    ]
  }

  /// Where a unit's name ends that begins with its arm: "the cavalry regiment", "the signals troops of the Soviet Army".
  private func unitEnd(_ unit: Int, _ sentence: Range<Int>) -> Int {
    var end = unit + 1
    while ["regiment", "corps", "brigade", "division", "battalion", "troops"].contains(reader.lower(end)) {
      end += 1
    }
    guard end > unit + 1, reader.lower(end) == "of", reader.lower(end + 1) == "the",
      reader.isCapitalised(end + 2), let body = reader.name(from: end + 2, sentence)
    else { return end }
    return body.upperBound
  }

  /// "fought in Albania as a lieutenant of the Alpini", "served as a pilot in the Luftwaffe".
  private func ranked(_ rank: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard !reader.isCapitalised(rank), ["of", "in", "with"].contains(reader.lower(rank + 1)),
      reader.lower(rank + 2) == "the",
      reader.isCapitalised(rank + 3), reader.span(at: rank + 1) == nil,
      let name = reader.name(from: rank + 3, sentence), reader.person(at: name.lowerBound) == nil,
      !reader.isPlace(name.lowerBound),
      let verb = (max(sentence.lowerBound, rank - 9) ..<| rank).last(where: { reader.isVerb($0) }),
      ["fight", "serve"].contains(tree[verb].lemma),
      (verb + 1 ..<| rank).contains(where: { reader.lower($0) == "as" }), !reader.isUnsaid(verb, sentence),
      let subject = reader.subject(of: verb, sentence)
    else { return [] }
    return [
      reader.draft(
        subject, .militaryService, reader.words(name), reader.date(around: verb, sentence), at: rank,
        confidence: 0.8)
    ]
  }

  /// "was a Brazilian Army officer": what somebody is by calling.
  private func soldier(_ unit: Int, _ sentence: Range<Int>) -> FactDraft? {
    guard reader.isCapitalised(unit),
      ["officer", "general", "soldier", "colonel", "captain", "pilot"].contains(reader.lower(unit + 1)),
      !reader.isCapitalised(unit + 1)
    else { return nil }
    var first = unit
    while first > sentence.lowerBound, reader.isCapitalised(first - 1) { first -= 1 }
    var at = first - 1
    while at > sentence.lowerBound, [.adj, .det].contains(tree[at].upos),
      !BeForms.words.contains(reader.lower(at))
    { at -= 1 }
    guard first < unit, BeForms.words.contains(reader.lower(at)),
      let subject = reader.subject(of: at, sentence)
    else {
      return nil
    }
    return reader.draft(
      subject, .militaryService, reader.words(first ..<| unit + 1), at: unit, confidence: 0.76)
  }

  /// "to Ana Ruiz, a nurse, and Pedro Ruiz".
  private func parents(_ to: Int, _ subject: CastNumber, _ born: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let end = min(sentence.upperBound, to + 16)
    var facts: [FactDraft] = []
    var found: [CastNumber] = []
    for token in to + 1 ..<| max(to + 1, end) {
      if reader.isVerb(token) { break }
      guard let (entity, mention) = reader.person(at: token), mention.form == .name, entity != subject,
        mention.tokens.lowerBound == token, !found.contains(entity)
      else { continue }
      found.append(entity)
      let property: Property
      // "a schoolmistress, Comfort Boakye,"
      let noun = reader.lower(token - 1) == "," ? token - 2 : token - 1
      let patronymic: Gender? =
        mention.tokens.contains { ["binti", "binte", "bint"].contains(reader.lower($0)) }
        ? .feminine
        : mention.tokens.contains { ["bin", "ibn"].contains(reader.lower($0)) } ? .masculine : nil
      switch reader.cast.members[entity].gender ?? patronymic ?? RelativeNouns.sex(of: reader.lower(noun)) {
      case .feminine: property = .mother
      case .masculine: property = .father
      case nil: property = .parents
      }
      facts.append(reader.draft(subject, property, reader.words(mention.tokens), at: born, confidence: 0.8))
    }
    // Of two whose names tell nothing the father is usually named first.
    if facts.count == 2 {
      if facts[0].property == .parents {
        facts[0].property = facts[1].property == .father ? .mother : .father
      }
      if facts[1].property == .parents {
        facts[1].property = facts[0].property == .father ? .mother : .father
      }
    }
    return facts
  }

  /// Whose entry or life the first sentence opens.
  private func opened(_ sentence: Range<Int>) -> CastNumber? {
    guard let subject = reader.cast.subject,
      sentence.prefix(3).contains(where: { reader.cast.mention(at: $0)?.entity == subject })
    else { return nil }
    return subject
  }

  /// "in the Old Palace at Stavik": the house with its town.
  private func wide(_ place: Range<Int>?, _ sentence: Range<Int>) -> Range<Int>? {
    guard let place, ["at", "in", "near"].contains(reader.lower(place.upperBound)),
      reader.span(at: place.upperBound) == nil, reader.isCapitalised(place.upperBound + 1),
      let town = reader.name(from: place.upperBound + 1, sentence, commas: true)
    else { return place }
    return place.lowerBound ..<| town.upperBound
  }

  private func place(_ begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
    if var place = reader.name(from: begin, sentence, commas: true) {
      // "the Franciscan house on Sveta Gora"
      if place.upperBound < sentence.upperBound, HouseNouns.words.contains(reader.lower(place.upperBound)) {
        place = place.lowerBound ..<| place.upperBound + 1
        if ["on", "in", "at", "near", "of"].contains(reader.lower(place.upperBound)),
          let further = reader.name(from: place.upperBound + 1, sentence, commas: true)
        {
          place = place.lowerBound ..<| further.upperBound
        }
      }
      return place
    }
    // "in the village of X", "in a suburb of X".
    guard ["the", "a"].contains(reader.lower(begin)) else { return nil }
    var at = begin + 1
    // "in a farmhouse outside Bergerac"
    func leads(_ token: Int) -> Bool {
      reader.lower(token) == "of"
        || ["outside", "near", "in", "at", "on"].contains(reader.lower(token))
          && reader.isCapitalised(token + 1)
          && reader.span(at: token) == nil
    }
    while at < min(sentence.upperBound, begin + 6), !leads(at) {
      guard [.noun, .adj, .propn, .adp].contains(tree[at].upos) else { return nil }
      at += 1
    }
    return leads(at) ? reader.name(from: at + 1, sentence, commas: true) : nil
  }

  /// Whose entry of a register a sentence is that names nobody in front: "administrator, was born on 17 July 1784", "Born
  /// 1667 in Nyköping, where his father, Mats Swanbeck, was a burgomaster."
  private func entrySubject(_ born: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard reader.cast.isLife, let subject = reader.cast.subject, reader.cast.isPerson(subject) else {
      return nil
    }
    if born == sentence.lowerBound {
      // A sentence without a verb of its own: what verbs it has are those of clauses.
      let own = (born + 1 ..<| sentence.upperBound).contains { at in
        [.verb, .aux].contains(tree[at].upos) && tree[at].deprel == .root
      }
      return own ? nil : subject
    }
    // "administrator, was born": a calling without an article opens the text or its paragraph.
    let first = sentence.lowerBound
    guard !reader.isCapitalised(first), tree[first].upos == .noun, reader.lower(born - 1) == "was",
      !(first ..<| born).contains(where: { reader.person(at: $0) != nil }),
      reader.discourse.document.blocks[reader.discourse.block(of: first)].range.lowerBound
        == tree[first].start
    else { return nil }
    return subject
  }

  private func opening(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    // "Born in X to a Scottish mother, Fiona Bell, and the unionist Y, who was murdered, the minister holds": who has a verb.
    if (verb ..<| min(verb + 26, sentence.upperBound)).contains(where: { at in
      ["to", "of"].contains(reader.lower(at))
        && (at + 1 ..<| min(at + 6, sentence.upperBound)).contains {
          ["mother", "father", "parents", "couple", "family"].contains(reader.lower($0))
        }
    }) {
      for comma in verb ..<| sentence.upperBound - 2 where reader.lower(comma) == "," {
        let first = reader.lower(comma + 1) == "the" ? comma + 2 : comma + 1
        if let (entity, mention) = reader.person(at: first), mention.tokens.lowerBound == first,
          [.verb, .aux].contains(tree[mention.tokens.upperBound].upos)
            || tree[mention.tokens.upperBound].upos == .adv
        {
          return entity
        }
      }
    }
    for token in verb ..<| max(verb, sentence.upperBound - 1) where reader.lower(token) == "," {
      var name = token + 1
      while name < token + 3, Salutations.words.contains(reader.lower(name)), reader.person(at: name) == nil {
        name += 1
      }
      // "Born in Nyköping, where his father, Mats Swanbeck, was a burgomaster": not the one who opens the text.
      if RelativeNouns.words.contains(reader.lower(token - 1)) { continue }
      if let (entity, mention) = reader.person(at: name), mention.tokens.lowerBound == name {
        return reader.subjects.child(of: mention, from: verb) ?? entity
      }
    }
    return nil
  }

  /// "died of pneumonia in Paris on 3 May 1912".
  func death(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    if reader.lower(verb) == "cause" { return statedCause(verb, sentence) }
    // "passed away"
    if reader.lower(verb) == "away" {
      guard verb > sentence.lowerBound, tree[verb - 1].lemma == "pass" else { return [] }
      return death(verb - 1, sentence)
    }
    guard tree[verb].upos == .verb, !reader.isUnsaid(verb, sentence) else { return [] }
    let isDie =
      ["die", "perish", "succumb", "drown", "expire", "predecease"].contains(tree[verb].lemma)
      || ["succumbed", "expired", "drowned", "predeceased"].contains(reader.lower(verb))
      || tree[verb].lemma == "pass" && reader.lower(verb + 1) == "away"
    guard isDie || reader.subjects.isPassive(verb, sentence) else { return [] }
    // "who died" and "his wife died": the subject must be a person named.
    if let own = tree.child(verb, .nsubj, .nsubjPass), RelativeNouns.words.contains(tree[own].lemma) {
      return []
    }
    guard let subject = reader.subject(of: verb, sentence) else { return [] }
    if (max(sentence.lowerBound, verb - 4) ..<| verb).contains(where: {
      RelativeNouns.words.contains(reader.lower($0))
    }) {
      return []
    }
    return circumstances(of: verb, from: verb + 1, subject, sentence, isDie: isDie)
  }

  /// When, where and of what, as told around a verb for dying.
  func circumstances(
    of verb: Int, from begin: Int, _ subject: CastNumber, _ sentence: Range<Int>, isDie: Bool
  ) -> [FactDraft] {
    var facts: [FactDraft] = []
    // "Ana Lim, from 1990 to 1995 the minister of trade, died": a span is of what somebody was.
    if let date = reader.date(around: verb, sentence),
      reader.discourse.calendar.spans(in: sentence).contains(where: {
        $0.value == date || $0.start == nil && $0.end == date
      })
    {
      facts.append(reader.draft(subject, .deathDate, date.description, at: verb))
    }
    var at = begin
    var hasPlace = false
    // "…, where he died in May": the place stands before.
    if let at = whereOf(verb, sentence), let place = placeBefore(at, sentence), place.upperBound + 2 > at {
      facts.append(reader.draft(subject, .deathPlace, reader.words(place), at: verb, confidence: 0.8))
      hasPlace = true
    }
    while at < sentence.upperBound,
      !reader.isVerb(at) || at == verb + 1 || at == begin || ["following"].contains(reader.lower(at)),
      reader.lower(at) != ";",
      // "who has died aged 91, was secretary at the Board of Works": of the main clause.
      !(reader.lower(at - 1) == "," && tree[at].upos == .aux && tree[verb].deprel == .aclRelcl)
    {
      let word = reader.lower(at)
      if word == "in", let cause = mishap(at + 1, sentence) {
        facts.append(reader.draft(subject, .causeOfDeath, reader.words(cause), at: verb, confidence: 0.82))
      } else if ["in", "at", "near", "outside"].contains(word)
        || word == "off" && tree[verb].lemma.hasPrefix("drown"), reader.span(at: at) == nil, !hasPlace
      {
        // "at her manor of Näsby", "at his farm near Ibarra"
        let isOwn =
          word == "at" && ["his", "her", "their"].contains(reader.lower(at + 1))
          && ["of", "in", "near", "at"].contains(reader.lower(at + 3))
          && HouseNouns.words.union(["manor", "home", "residence", "ranch", "plantation", "country", "seat"])
            .contains(reader.lower(at + 2))
        if let place = isOwn ? reader.name(from: at + 4, sentence, commas: true) : nil {
          facts.append(reader.draft(subject, .deathPlace, reader.words(place), at: verb, confidence: 0.82))
          hasPlace = true
        } else if word == "at", ["his", "her"].contains(reader.lower(at + 1)),
          ["home", "residence", "house", "seat"].contains(reader.lower(at + 2)), reader.lower(at + 3) == ",",
          let house = reader.name(from: at + 4, sentence),
          reader.person(at: at + 4) == nil || HouseNouns.estates.contains(reader.lower(house.upperBound - 1))
        {
          facts.append(reader.draft(subject, .deathPlace, reader.words(house), at: verb, confidence: 0.82))
          facts.append(reader.draft(subject, .residence, reader.words(house), at: verb, confidence: 0.78))
          hasPlace = true
        } else if var place = reader.name(from: at + 1, sentence, commas: true) {
          // "at the Evangelismos Hospital in Athens"
          if word == "at", reader.lower(place.upperBound) == "in",
            let town = reader.name(from: place.upperBound + 1, sentence, commas: true),
            reader.span(at: place.upperBound) == nil
          {
            place = place.lowerBound ..<| town.upperBound
          }
          facts.append(reader.draft(subject, .deathPlace, reader.words(place), at: verb))
          hasPlace = true
        }
      } else if word == "there", !hasPlace, at < verb + 4,
        let place = placeBefore(verb, sentence) ?? placeOfSentenceBefore(sentence)
      {
        facts.append(reader.draft(subject, .deathPlace, reader.words(place), at: verb, confidence: 0.8))
        hasPlace = true
      } else if isDie, ["after", "following"].contains(word), reader.span(at: at) == nil,
        let cause = fought(at + 1, sentence) ?? cause(at + 1, sentence),
        cause.contains(where: { IllnessNouns.words.contains(reader.lower($0)) })
      {
        facts.append(reader.draft(subject, .causeOfDeath, reader.words(cause), at: verb, confidence: 0.82))
      } else if isDie, word == "to", reader.lower(verb).hasPrefix("succumb"),
        let cause = cause(at + 1, sentence)
      {
        facts.append(reader.draft(subject, .causeOfDeath, reader.words(cause), at: verb))
      } else if isDie, word == "of" || word == "from", at >= verb + 5, let cause = cause(at + 1, sentence),
        cause.contains(where: { IllnessNouns.words.contains(reader.lower($0)) })
      {
        facts.append(reader.draft(subject, .causeOfDeath, reader.words(cause), at: verb, confidence: 0.82))
      } else if isDie, word == "of" || word == "from", at < verb + 5, let cause = cause(at + 1, sentence) {
        facts.append(reader.draft(subject, .causeOfDeath, reader.words(cause), at: verb))
      }
      at += 1
    }
    return facts
  }

  /// The "where" in whose clause somebody dies: "where he died", "where he grew roses and died".
  private func whereOf(_ verb: Int, _ sentence: Range<Int>) -> Int? {
    if let near = (max(sentence.lowerBound, verb - 4) ..<| verb).first(where: { reader.lower($0) == "where" })
    {
      return near
    }
    let first = tree[verb].head
    guard tree[verb].deprel == .conj, sentence.contains(first), first < verb, reader.lower(verb - 1) == "and"
    else { return nil }
    return (max(sentence.lowerBound, first - 4) ..<| first).first { reader.lower($0) == "where" }
  }

  /// "after a long battle with cancer": what was fought.
  private func fought(_ begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let near = begin ..<| min(begin + 5, sentence.upperBound)
    guard
      let fight = near.first(where: { ["battle", "fight", "struggle", "bout"].contains(reader.lower($0)) }),
      ["with", "against", "of"].contains(reader.lower(fight + 1))
    else { return nil }
    return cause(fight + 2, sentence)
  }

  /// "was killed in a car crash", "died in childbirth".
  private func mishap(_ begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
    if reader.lower(begin) == "childbirth" { return begin ..<| begin + 1 }
    guard ["a", "an", "the"].contains(reader.lower(begin)), let named = cause(begin, sentence),
      ["crash", "accident", "collision", "explosion", "shipwreck", "avalanche", "fire", "earthquake", "duel"]
        .contains(reader.lower(named.upperBound - 1))
    else { return nil }
    return named
  }

  /// "spent his last years on his estate near Mariquita. He died there of a fever".
  private func placeOfSentenceBefore(_ sentence: Range<Int>) -> Range<Int>? {
    let number = tree.sentence(of: sentence.lowerBound)
    guard number > 0 else { return nil }
    let before = tree.analysis.sentences[number - 1]
    guard
      let last = before.last(where: { at in
        ["in", "at", "near", "to", "on"].contains(reader.lower(at - 1)) && reader.isCapitalised(at)
          && reader.span(at: at) == nil && reader.person(at: at) == nil
      })
    else { return nil }
    return reader.name(from: last, before, commas: false)
  }

  /// The place named before "there".
  private func placeBefore(_ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var at = verb - 1
    while at >= sentence.lowerBound {
      if reader.isPlace(at), let mention = reader.cast.mention(at: at) {
        // "in Catskill, N.Y., where he died"
        let first = mention.tokens.lowerBound
        if reader.lower(first - 1) == ",", reader.isPlace(first - 2),
          let town = reader.cast.mention(at: first - 2),
          ["in", "at", "to", "near"].contains(reader.lower(town.tokens.lowerBound - 1))
        {
          return town.tokens.lowerBound ..<| mention.tokens.upperBound
        }
        return mention.tokens
      }
      at -= 1
    }
    return nil
  }

  /// "The cause was complications of diabetes".
  private func statedCause(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard noun == sentence.lowerBound + 1, reader.lower(noun - 1) == "the" else { return [] }
    var at = noun + 1
    if reader.lower(at) == "of", reader.lower(at + 1) == "death" { at += 2 }
    guard reader.lower(at) == "was", let cause = cause(at + 1, sentence),
      let subject = reader.cast.subject,
      reader.cast.isPerson(subject)
    else { return [] }
    return [reader.draft(subject, .causeOfDeath, reader.words(cause), at: noun, confidence: 0.8)]
  }

  private func cause(_ begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var at = begin
    if ["a", "an", "the", "his", "her"].contains(reader.lower(at)) { at += 1 }
    let first = at
    // "died at her manor of Näsby"
    if reader.isCapitalised(first), tree[first].upos == .propn,
      !IllnessNouns.words.contains(reader.lower(first + 1)),
      !["parkinson", "alzheimer", "covid", "aids", "als", "hodgkin", "lou"].contains(where: {
        reader.lower(first).hasPrefix($0)
      })
    {
      return nil
    }
    while at < sentence.upperBound, reader.span(at: at) == nil {
      guard
        [.noun, .adj, .propn].contains(tree[at].upos) || reader.lower(at) == "-"
          || IllnessNouns.words.contains(reader.lower(at))
          || (["from", "of"].contains(reader.lower(at)) && at > first
            && [.noun, .adj, .propn].contains(tree[min(at + 1, tree.count - 1)].upos))
          || ["'s", "’s"].contains(reader.lower(at)) && at > first
          || tree[at].upos == .num && reader.lower(at - 1) == "-" && at > first + 1
      else { break }
      at += 1
    }
    // "after a long illness" tells of none.
    if at > first, reader.lower(at - 1) == "illness",
      (first ..<| at - 1).allSatisfy({
        ["long", "short", "brief", "prolonged", "lengthy", "protracted", "sudden"].contains(reader.lower($0))
      })
    {
      return nil
    }
    return at > first ? first ..<| at : nil
  }

  /// "X is a Russian diplomat": the first adjective of a country in the sentence that says who the subject is.
  func nationality(_ sentence: Range<Int>) -> [FactDraft] {
    let opened = tree.sentence(of: sentence.lowerBound) == 0 ? opener(sentence) : nil
    guard let subject = reader.cast.subject ?? opened.flatMap({ $0.mention.form == .name ? $0.entity : nil }),
      reader.cast.isPerson(subject)
    else { return [] }
    var verb = sentence.lowerBound
    while verb < sentence.upperBound, !["is", "was"].contains(reader.lower(verb)) { verb += 1 }
    // "TYMČAK, Bohuslav (1881–1957), Slovak lawyer and statesman.": an entry without a verb.
    // "X (Pozsony, 1779 – Vienna, 1845), Hungarian soldier, was governor": before the verb, too.
    if tree.sentence(of: sentence.lowerBound) == 0,
      let close = sentence.first(where: { reader.lower($0) == ")" && reader.lower($0 + 1) == "," })
        ?? nameEnd(sentence, subject).flatMap({ reader.lower($0 + 1) == "," ? $0 : nil }),
      close < verb, reader.isCapitalised(close + 2), [.noun, .adj, .propn].contains(tree[close + 3].upos),
      !reader.isCapitalised(close + 3) || PartyWords.members.contains(reader.lower(close + 3)),
      let country = OfficeCountry.name(of: tree.analysis.form(close + 2)),
      country.lowercased() != reader.lower(close + 2)
    {
      return [
        reader.draft(subject, .nationality, tree.analysis.form(close + 2), at: close + 2, confidence: 0.86)
      ]
    }
    // "X (Barquisimeto, 1811 – Curaçao, 1874). Venezuelan soldier and politician."
    let first = sentence.lowerBound
    if tree.sentence(of: first) == 1, sentence.count < 14, reader.isCapitalised(first),
      subject == reader.cast.subject,
      [.noun, .adj].contains(tree[first + 1].upos), !reader.isCapitalised(first + 1),
      !sentence.contains(where: { [.verb, .aux, .pron].contains(tree[$0].upos) }),
      let country = OfficeCountry.name(of: tree.analysis.form(first)),
      country.lowercased() != reader.lower(first)
    {
      return [reader.draft(subject, .nationality, tree.analysis.form(first), at: first, confidence: 0.86)]
    }
    guard verb + 2 < sentence.upperBound, ["a", "an"].contains(reader.lower(verb + 1)),
      let first = opener(sentence), first.entity == subject, reader.voice.isStated(verb)
    else { return [] }
    var at = verb + 2
    while at < min(sentence.upperBound, verb + 7) {
      let form = tree.analysis.form(at)
      // "an Icelandic-born British diplomat"
      if reader.lower(at + 1) == "-", ["born", "raised", "based"].contains(reader.lower(at + 2)) {
        at += 3
        continue
      }
      let two = at + 1 < sentence.upperBound ? reader.words(at ..<| at + 2) : form
      // "a retired Japanese politician"
      for words in [two, form]
      where reader.isCapitalised(at)
        && OfficeCountry.name(of: words).map({ $0.lowercased() != words.lowercased() }) ?? false
      {
        let first = reader.draft(subject, .nationality, words, at: at, confidence: 0.9)
        // "a Soviet and Armenian physicist"
        if ["and", "-", "–"].contains(reader.lower(at + 1)), words == form, at + 3 < sentence.upperBound,
          let other = OfficeCountry.name(of: tree.analysis.form(at + 2)),
          other.lowercased() != reader.lower(at + 2), other != OfficeCountry.name(of: words)
        {
          return [
            first, reader.draft(subject, .nationality, tree.analysis.form(at + 2), at: at, confidence: 0.85),
          ]
        }
        return [first]
      }
      // "a Karsovian soldier": the adjective of a country that no list has.
      if reader.isCapitalised(at), tree[at].upos == .adj || tree[at].upos == .propn,
        at + 1 < sentence.upperBound,
        Demonyms.endings.contains(where: { form.hasSuffix($0) }), form.utf8.count > 5,
        tree[at + 1].upos == .noun || tree[at + 1].upos == .adj, !Demonyms.others.contains(form.lowercased())
      {
        return [reader.draft(subject, .nationality, form, at: at, confidence: 0.78)]
      }
      guard [.adj, .adv, .noun, .propn, .punct].contains(tree[at].upos) || tree[at].deprel == .amod else {
        return []
      }
      at += 1
    }
    return []
  }

  /// The last token of the subject's name that opens a sentence.
  private func nameEnd(_ sentence: Range<Int>, _ subject: CastNumber) -> Int? {
    opener(sentence).flatMap { $0.entity == subject ? $0.mention.tokens.upperBound - 1 : nil }
  }

  /// Who opens a sentence, behind titles: "The Honourable Justice Jane Roe is".
  private func opener(_ sentence: Range<Int>) -> (entity: CastNumber, mention: Mention)? {
    var at = sentence.lowerBound
    while at < min(sentence.lowerBound + 6, sentence.upperBound) {
      if let found = reader.person(at: at) { return found }
      guard
        at == sentence.lowerBound || reader.isCapitalised(at) && Honorifics.words.contains(reader.lower(at))
          || ["honourable", "honorable", "most", "right", "reverend", "very", "justice", "."].contains(
            reader.lower(at))
      else { return nil }
      at += 1
    }
    return nil
  }

  /// "lives in Boston", "has lived in Kandy since 2013", "settled in Vienna".
  func residence(_ verb: Int, _ sentence: Range<Int>) -> [FactDraft] {
    // "lives" is often taken for the noun.
    let isForm = ["lives", "resides"].contains(reader.lower(verb))
    if reader.lower(verb) == "home" || reader.lower(verb) == "residence" {
      return home(verb, sentence) + named(verb, sentence)
    }
    if ["life", "days", "years"].contains(reader.lower(verb)) { return rest(verb, sentence) }
    if reader.lower(verb) == "time" { return divided(verb, sentence) }
    guard tree[verb].upos == .verb || isForm, !reader.isUnsaid(verb, sentence) else { return [] }
    let lemma = tree[verb].lemma
    let isPresent =
      ["live", "lives", "reside", "resides", "resided", "settled", "living", "lived"].contains(
        reader.lower(verb))
      || (verb > 0 && ["has", "have"].contains(reader.lower(verb - 1)))
    guard isPresent || ["settle", "retire", "move"].contains(lemma) else { return [] }
    // "some of their letters now reside in the archives"
    if let own = tree.child(verb, .nsubj),
      ["some", "most", "many", "several", "all"].contains(reader.lower(own))
    {
      return []
    }
    // "is moving to New York" tells of a plan; "their letters now reside in the archives" of things.
    if reader.lower(verb) == "moving",
      (max(sentence.lowerBound, verb - 3) ..<| verb).contains(where: {
        BeForms.words.contains(reader.lower($0))
      })
    {
      return []
    }
    if let own = tree.child(verb, .nsubj), tree[own].upos == .noun, reader.cast.mention(at: own) == nil,
      tree[own].morphology.contains(.plural),
      !["couple", "family", "pair", "two"].contains(reader.lower(own)),
      !Appositions.isPersonNoun(reader.lower(own))
    {
      return []
    }
    // "his two daughters, who he said were living in Russia": of whom the clause tells.
    if (max(sentence.lowerBound, verb - 6) ..<| verb).contains(where: {
      reader.lower($0) == "who"
        && (max(sentence.lowerBound, $0 - 5) ..<| $0).allSatisfy { reader.person(at: $0) == nil }
    }) {
      return []
    }
    if lemma == "move", !["in", "to"].contains(reader.lower(verb + 1)) { return [] }
    let isTo = lemma == "retire" || lemma == "move"
    var at = verb + 1
    if reader.lower(at) == "in",
      ["retirement", "exile", "seclusion", "poverty"].contains(reader.lower(at + 1))
    {
      at += 2
    }
    while at < min(sentence.upperBound, verb + 6),
      isTo ? reader.lower(at) != "to" : !["in", "at", "near", "on", "outside"].contains(reader.lower(at))
    {
      guard
        !isTo || tree[at].upos == .adv || tree[at].upos == .noun || tree[at].upos == .pron
          || tree[at].upos == .cconj || ["with"].contains(reader.lower(at))
      else { return [] }
      at += 1
    }
    guard isTo ? reader.lower(at) == "to" : ["in", "at", "near", "on", "outside"].contains(reader.lower(at)),
      reader.span(at: at) == nil, !isTo || reader.isPlace(at + 1) || reader.isPlace(at + 2),
      let place = place(at + 1, sentence), !reader.words(place).isEmpty
    else { return [] }
    // "moved to Brussels as commissioner" tells of the office.
    if isTo, reader.lower(place.upperBound) == "as" { return [] }
    // "moved to the Sapienza in Rome": a place of work.
    if isTo, reader.lower(place.lowerBound - 1) == "the" || reader.lower(place.lowerBound) == "the",
      reader.lower(place.upperBound) == "in"
    {
      return []
    }
    // "lives" that was taken for a noun stands right behind its subject.
    let near = isForm ? reader.person(at: verb - 1)?.entity : nil
    // "The couple are the parents of Ana and Ivo, and reside in Junction."
    let isCouple = tree.subject(of: verb).map { ["couple", "pair"].contains(reader.lower($0)) } ?? false
    let both = isCouple ? reader.cast.subject.flatMap { reader.cast.isPerson($0) ? $0 : nil } : nil
    guard let subject = near ?? both ?? reader.subject(of: verb, sentence) ?? couple(verb, sentence) else {
      return []
    }
    let date = reader.date(in: place.upperBound ..<| min(sentence.upperBound, place.upperBound + 2))
    return [reader.draft(subject, .residence, reader.words(place), date, at: verb, confidence: 0.82)]
  }

  /// "Denise M. Rautio, 51, of Corvallis, has been appointed": where somebody lives, as releases and papers have it.
  func resident(_ of: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard of > sentence.lowerBound + 3, reader.lower(of - 1) == ",", reader.lower(of - 3) == ",",
      let age = Int(reader.lower(of - 2)), (18...110).contains(age),
      let (subject, mention) = reader.person(at: of - 4), mention.form == .name,
      let place = place(of + 1, sentence), [",", "."].contains(reader.lower(place.upperBound))
    else { return [] }
    return [reader.draft(subject, .residence, reader.words(place), at: of, confidence: 0.82)]
  }

  /// "at his Dhanmondi residence".
  private func named(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    var first = noun
    while first > sentence.lowerBound, reader.isCapitalised(first - 1), tree[first - 1].upos == .propn {
      first -= 1
    }
    guard first < noun, ["his", "her"].contains(reader.lower(first - 1)),
      ["at", "in", "from", "to"].contains(reader.lower(first - 2)),
      let owner = reader.person(at: first - 1)?.entity
    else { return [] }
    return [reader.draft(owner, .residence, reader.words(first ..<| noun), at: noun, confidence: 0.78)]
  }

  /// "divides her time between Oslo and Paris".
  private func divided(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard ["his", "her", "their"].contains(reader.lower(noun - 1)), reader.lower(noun + 1) == "between",
      ["divide", "split"].contains(tree[noun - 2].lemma), let first = reader.name(from: noun + 2, sentence),
      let subject = reader.subject(of: noun - 2, sentence)
    else { return [] }
    var places = [first]
    if reader.lower(first.upperBound) == "and",
      let second = reader.name(from: first.upperBound + 1, sentence),
      reader.isCapitalised(second.lowerBound)
    {
      places.append(second)
    }
    return places.map { reader.draft(subject, .residence, reader.words($0), at: noun, confidence: 0.8) }
  }

  /// "spent the rest of his life at Villa Ahlheim", "ended his days in Nice".
  private func rest(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    // "spent her last years in exile in Dakar"
    var at = noun + 1
    if reader.lower(at) == "in",
      ["exile", "retirement", "seclusion", "poverty", "obscurity"].contains(reader.lower(at + 1))
    {
      at += 2
    }
    guard
      ["his", "her"].contains(reader.lower(noun - 1))
        || ["last", "final", "remaining", "later"].contains(reader.lower(noun - 1)),
      reader.lower(noun) != "years" || ["his", "her"].contains(reader.lower(noun - 2)),
      ["at", "in", "on", "near"].contains(reader.lower(at)), reader.span(at: at) == nil,
      let place = place(at + 1, sentence),
      let verb = (max(sentence.lowerBound, noun - 7) ..<| noun).last(where: { tree[$0].upos == .verb }),
      ["spend", "end", "finish", "pass", "live"].contains(tree[verb].lemma),
      let subject = reader.subject(of: verb, sentence)
    else { return [] }
    return [reader.draft(subject, .residence, reader.words(place), at: noun, confidence: 0.8)]
  }

  /// "at his home in Bogor", "made her home in Lincoln".
  private func home(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard noun > sentence.lowerBound + 1, ["his", "her", "their"].contains(reader.lower(noun - 1)),
      ["at", "in", "made", "from", "makes", "make", "making"].contains(reader.lower(noun - 2)),
      // "at his home in Galle", and not the year's.
      reader.span(at: noun + 1) == nil,
      ["in", "at", "near"].contains(reader.lower(noun + 1)), let place = place(noun + 2, sentence),
      reader.isPlace(place.lowerBound) || reader.isCapitalised(place.lowerBound)
    else { return [] }
    let subject =
      reader.lower(noun - 1) == "their" ? reader.cast.subject : reader.person(at: noun - 1)?.entity
    guard let subject else { return [] }
    return [reader.draft(subject, .residence, reader.words(place), at: noun, confidence: 0.8)]
  }

  /// "the couple live in": the person the sentence speaks of.
  private func couple(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard
      (max(sentence.lowerBound, verb - 10) ..<| verb).contains(where: {
        ["couple", "they", "family"].contains(reader.lower($0))
      })
    else { return nil }
    return reader.cast.subject.flatMap { reader.cast.isPerson($0) ? $0 : nil }
  }

  /// "also known as X", "nicknamed X", "better known as X".
  func alias(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let word = reader.lower(token)
    var at = token + 1
    // "goes by the name of Buddy"
    let isGoing =
      word == "name" && reader.lower(token - 2) == "by" && ["go", "goe"].contains(tree[token - 3].lemma)
      && reader.lower(token + 1) == "of"
    if isGoing, let name = reader.name(from: token + 2, sentence),
      let subject = reader.subject(of: token - 3, sentence) ?? reader.person(at: token - 4)?.entity
    {
      return [reader.draft(subject, .alias, reader.words(name), at: token, confidence: 0.8)]
    }
    if word == "name" || word == "pseudonym" { return penName(token, sentence) }
    if word == "known" {
      let isAdverbial = [
        "also", "better", "best", "commonly", "popularly", "widely", "usually", "generally", "universally",
        "affectionately", "sometimes", "otherwise",
      ].contains(reader.lower(token - 1))
      while at < min(sentence.upperBound, token + 6), reader.lower(at) != "as" { at += 1 }
      // 'Known to everyone as "el Vasco"'
      guard reader.lower(at) == "as",
        isAdverbial || reader.lower(token + 1) == "to" && ["\"", "“"].contains(reader.lower(at + 1))
          || at == token + 1 && ["\"", "“"].contains(reader.lower(at + 1))
      else { return [] }
      if let last = (at + 2 ..<| min(at + 9, sentence.upperBound)).first(where: {
        ["\"", "”"].contains(reader.lower($0))
      }),
        ["\"", "“"].contains(reader.lower(at + 1)), last > at + 2,
        let subject = reader.subject(of: token, sentence)
          ?? reader.cast.entities(in: sentence).first(where: { reader.cast.isPerson($0) })
      {
        return [reader.draft(subject, .alias, reader.words(at + 2 ..<| last), at: token, confidence: 0.8)]
      }
      at += 1
    } else if word == "called" {
      // 'Friends called her "Pico"'
      if let (named, mention) = reader.person(at: at), mention.form == .pronoun,
        CloseOnes.words.contains(reader.lower(token - 1)),
        ["\"", "“"].contains(reader.lower(at + 1)),
        let last = (at + 2 ..<| min(at + 7, sentence.upperBound)).first(where: {
          ["\"", "”"].contains(reader.lower($0))
        }),
        last > at + 2, (at + 2 ..<| last).contains(where: { reader.isCapitalised($0) })
      {
        return [reader.draft(named, .alias, reader.words(at + 2 ..<| last), at: token, confidence: 0.8)]
      }
      // 'often called "Bullock"'
      guard
        ["often", "sometimes", "popularly", "commonly", "generally", "usually", "affectionately"].contains(
          reader.lower(token - 1)), ["\"", "“"].contains(reader.lower(at)),
        let last = (at + 1 ..<| min(at + 8, sentence.upperBound)).first(where: {
          ["\"", "”"].contains(reader.lower($0))
        }),
        last > at + 1,
        let subject = reader.cast.entities(in: sentence).first(where: { reader.cast.isPerson($0) })
      else { return [] }
      return [reader.draft(subject, .alias, reader.words(at + 1 ..<| last), at: token, confidence: 0.8)]
    } else if ["nicknamed", "dubbed"].contains(word), tree[token].upos == .verb,
      let (named, mention) = reader.person(at: at), !reader.subjects.isPassive(token, sentence),
      ["\"", "“"].contains(reader.lower(mention.tokens.upperBound))
    {
      // "nicknamed him "the Sphinx of Menteng""
      let first = mention.tokens.upperBound + 1
      guard
        let last = (first ..<| min(first + 8, sentence.upperBound)).first(where: {
          ["\"", "”"].contains(reader.lower($0))
        }),
        last > first
      else { return [] }
      return [reader.draft(named, .alias, reader.words(first ..<| last), at: token, confidence: 0.8)]
    } else if word != "nicknamed" {
      return []
    }
    if ["\"", "“", "'", "‘"].contains(reader.lower(at)) { at += 1 }
    let begin = at
    // "Dynamic Equivalence, also known as Functional Equivalence": what is known so is named right before.
    if let before = (max(sentence.lowerBound, token - 4) ..<| token).last(where: { reader.lower($0) == "," }),
      reader.isCapitalised(before - 1), tree[before - 1].upos == .propn || tree[before - 1].upos == .noun,
      reader.person(at: before - 1) == nil
    {
      return []
    }
    guard let name = reader.name(from: begin, sentence) ?? nil,
      let subject = reader.subject(of: token, sentence)
        ?? reader.cast.entities(in: sentence).first(where: { reader.cast.isPerson($0) })
    else { return [] }
    let value = reader.words(reader.lower(begin) == "the" ? begin ..<| name.upperBound : name)
    guard !reader.cast.members[subject].names.contains(value) || name.count == 1,
      // Known as the “senior correspondent”: a mark is no name.
      tree[name.lowerBound].upos != .punct, !["“", "”"].contains(reader.lower(name.lowerBound))
    else { return [] }
    return [reader.draft(subject, .alias, value, at: token, confidence: 0.8)]
  }

  /// "published verse under the pen name Huai Shang Ren", "wrote under the pseudonym of Vera Holt".
  private func penName(_ noun: Int, _ sentence: Range<Int>) -> [FactDraft] {
    let isPenName =
      reader.lower(noun) == "pseudonym"
      || ["pen", "code", "stage", "cover", "stool", "regnal", "throne"].contains(reader.lower(noun - 1))
      || reader.lower(noun - 1) == "-" && reader.lower(noun - 2) == "pen"
    guard isPenName else { return [] }
    var at = noun + 1
    while [",", "of", "was", "\"", "“", "‘", "'"].contains(reader.lower(at)) { at += 1 }
    var verb = noun - 1
    while verb > sentence.lowerBound, !reader.isVerb(verb) { verb -= 1 }
    // "was a pen name of the Japanese author X": whose it is, and not which.
    if reader.lower(noun + 1) == "of",
      OfficeCountry.name(of: tree.analysis.form(at)) != nil || reader.lower(at) == "the"
    {
      return []
    }
    guard let name = reader.name(from: at, sentence), name.count < 5, !reader.isUnsaid(verb, sentence),
      let subject = reader.isVerb(verb) ? reader.subject(of: verb, sentence) : reader.cast.subject,
      reader.cast.isPerson(subject)
    else { return [] }
    let value = reader.words(reader.lower(at) == "the" ? at ..<| name.upperBound : name)
    return [reader.draft(subject, .alias, value, at: noun, confidence: 0.8)]
  }

  /// "worked as a teacher", "trained as a lawyer", "a teacher by profession".
  func occupation(_ token: Int, _ sentence: Range<Int>) -> [FactDraft] {
    guard tree[token].upos == .verb, !reader.isUnsaid(token, sentence) else { return [] }
    var at = token + 1
    while at < min(sentence.upperBound, token + 4), reader.lower(at) != "as" { at += 1 }
    guard reader.lower(at) == "as", ["a", "an"].contains(reader.lower(at + 1)) else { return [] }
    let begin = at + 2
    at = begin
    while at < sentence.upperBound, [.noun, .adj].contains(tree[at].upos), reader.span(at: at) == nil {
      at += 1
    }
    guard at > begin, at - begin <= 3, tree[at - 1].upos == .noun, reader.lower(at) != "-",
      Ranks.byWord[reader.lower(at - 1)].map({
        Callings.words.contains($0.word) && ["practise", "practice"].contains(tree[token].lemma)
      }) ?? true,
      let subject = reader.subject(of: token, sentence)
    else { return [] }
    return [reader.draft(subject, .occupation, reader.words(begin ..<| at), at: token, confidence: 0.8)]
  }
}

/// How adjectives of countries and towns end.
enum Demonyms {
  static let endings = ["ian", "ean", "ese", "ish", "an", "ite", "ic", "i"]
  /// Capitalised adjectives that are none.
  static let others: Set<String> = [
    "republican", "christian", "lutheran", "anglican", "presbyterian", "catholic", "jewish", "islamic",
    "civilian",
    "democratic", "orthodox", "wesleyan", "hispanic", "marxist", "leninist", "unitarian", "episcopalian",
  ]
}

/// Those who call somebody by another name, lower case.
enum CloseOnes {
  static let words: Set<String> = [
    "friends", "colleagues", "supporters", "family", "admirers", "soldiers", "villagers", "everybody",
    "everyone",
    "locals", "comrades", "contemporaries",
  ]
}

/// Soldiers by rank or arm. Lower case.
enum SoldierNouns {
  static let words: Set<String> = [
    "lieutenant", "captain", "corporal", "sergeant", "private", "ensign", "pilot", "gunner", "trooper",
    "surgeon", "officer",
    "volunteer", "midshipman", "subaltern", "paratrooper",
  ]
}

/// Houses that people live in, behind a name in capitals.
enum HouseNouns {
  static let estates: Set<String> = [
    "park", "hall", "lodge", "manor", "court", "grange", "abbey", "house", "castle", "place", "priory",
    "cottage", "farm",
  ]
  static let words: Set<String> = [
    "house", "convent", "monastery", "priory", "abbey", "farm", "estate", "castle", "villa", "quarter",
    "district",
    "suburb", "township", "neighbourhood", "neighborhood", "hotel", "palace", "mansion", "apartment",
    "street",
  ]
}

/// What people die of, behind "after" and "following".
enum IllnessNouns {
  static let words: Set<String> = [
    "stroke", "illness", "attack", "cancer", "operation", "surgery", "disease", "pneumonia", "fall",
    "haemorrhage",
    "hemorrhage", "fever", "infection", "failure", "tuberculosis", "typhus", "cholera", "injury", "wound",
    "wounds",
    "accident", "leukaemia", "leukemia", "complications", "aneurysm", "embolism", "tumour", "tumor",
    "seizure",
  ]
}

/// Nouns for members of a family.
enum RelativeNouns {
  /// Of a trade that only a woman or a man has by its name: "schoolmistress", "fisherman".
  static func sex(of noun: String) -> Gender? {
    if let known = gender[noun] { return known }
    if ["mistress", "woman", "stress", "wife", "heiress", "hostess"].contains(where: { noun.hasSuffix($0) }) {
      return .feminine
    }
    let isMan =
      noun.hasSuffix("man") && !noun.hasSuffix("woman") || noun.hasSuffix("master") || noun.hasSuffix("smith")
    return isMan ? .masculine : nil
  }

  static let gender: [String: Gender] = [
    "wife": .feminine, "mother": .feminine, "sister": .feminine, "daughter": .feminine, "widow": .feminine,
    "aunt": .feminine, "niece": .feminine, "granddaughter": .feminine, "grandmother": .feminine,
    "actress": .feminine, "businesswoman": .feminine, "headmistress": .feminine, "husband": .masculine,
    "father": .masculine, "brother": .masculine, "son": .masculine, "widower": .masculine,
    "uncle": .masculine, "nephew": .masculine, "grandson": .masculine, "grandfather": .masculine,
    "businessman": .masculine, "headmaster": .masculine,
  ]
  static let words: Set<String> = [
    "wife", "husband", "father", "mother", "brother", "sister", "son", "daughter", "spouse", "parent",
    "parents",
    "child", "children", "uncle", "aunt", "cousin", "grandfather", "grandmother", "predecessor", "successor",
    "widow",
    "sons", "daughters", "brothers", "sisters", "nephew", "niece",
  ]
}
