import Chronology
import Language
import Reading
import Records

/// Finds life facts that the document states in its own voice: birth, death, schooling, family, party, honours.
package struct FactFinder: Sendable {
  package init() {}

  /// The facts of a document's sentences, in the order of the text, each mention apart; what `entry` takes is read by it.
  package func facts(in discourse: Discourse, voice: Voice, entry: PersonEntry?) -> [FactDraft] {
    let reader = FactReader(discourse: discourse, voice: voice)
    let lives = LifeReader(reader)
    let schooling = EducationReader(reader)
    let family = FamilyReader(reader)
    let honours = HonourReader(reader)
    let parties = PartyTitles(reader)
    let register = RegisterReader(reader)
    var facts = entry?.facts() ?? []
    for (number, sentence) in discourse.analysis.sentences.enumerated() {
      if entry?.covers(sentence) ?? false {
        facts += register.lettered(sentence).filter {
          $0.property == .birthDate || $0.property == .birthPlace
        }
        continue
      }
      for token in sentence {
        let word = discourse.tree.lower[token]
        if word == "(" { facts += lives.brackets(token, sentence) }
        if word == "(" || word == "," { facts += parties.tagged(token, sentence) }
        if word == "of", token > sentence.lowerBound + 1 {
          let found = lives.resident(token, sentence) + parties.named(token, sentence)
          if !found.isEmpty, voice.isStated(token) { facts += found }
        }
        let lemma = discourse.tree[token].lemma
        let triggers = FactTriggers.byWord[word] ?? (lemma == word ? nil : FactTriggers.byWord[lemma]) ?? []
        guard !triggers.isEmpty else { continue }
        let isStated = voice.isStated(token)
        for trigger in triggers
        where isStated || trigger == .relative && family.isPresupposed(token, sentence) {
          let found: [FactDraft]
          switch trigger {
          case .birth: found = lives.birth(token, sentence)
          case .death: found = lives.death(token, sentence)
          case .study: found = schooling.facts(token, sentence)
          case .marriage: found = family.marriage(token, sentence)
          case .relative: found = family.relative(token, sentence)
          case .children: found = family.children(token, sentence)
          case .living: found = lives.residence(token, sentence)
          case .award:
            let usual = honours.award(token, sentence)
            found =
              usual.isEmpty
              ? honours.pinned(token, sentence) + honours.honorisCausa(token, sentence)
                + honours.recognised(token, sentence) : usual
          case .party:
            let usual = honours.party(token, sentence)
            found =
              usual.isEmpty && PartyWords.members.contains(word)
              ? parties.beside(token, sentence) + parties.elected(token, sentence) : usual
          case .known: found = lives.alias(token, sentence)
          case .work: found = lives.occupation(token, sentence) + lives.calling(token, sentence)
          case .religion: found = honours.religion(token, sentence)
          case .service: found = lives.service(token, sentence)
          case .title: found = register.title(token, sentence)
          case .citizenship: found = lives.citizenship(token, sentence)
          case .end: found = lives.end(token, sentence)
          case .people: found = lives.people(token, sentence)
          }
          facts += found
          // "received a degree" is no honour received.
          if !found.isEmpty { break }
        }
      }
      facts += honours.enumerated(sentence) + honours.degreesThatCame(sentence)
      if sentence.contains(where: { RegisterReader.letters.contains(discourse.tree.lower[$0]) }) {
        facts += register.lettered(sentence)
      }
      facts += register.schooling(sentence) + schooling.described(sentence)
      // "Dr Kos is a Zambian economist with …": a paragraph tells by its first sentence as well who somebody is.
      if number < 3 || discourse.opensBlock(sentence.lowerBound) { facts += lives.nationality(sentence) }
    }
    facts += honours.listed()
    facts += LabelReader(discourse).facts()
    return FactMerging.merged([], facts.map { yearOfTitle($0, discourse) })
  }

  /// "Cardinal Germain Thibaudeau, 1931–2020", and below it "died on 14 January": in the year that the title has.
  private func yearOfTitle(_ fact: FactDraft, _ discourse: Discourse) -> FactDraft {
    guard fact.property == .deathDate, fact.subject == discourse.cast.subject, fact.value.utf8.count > 7,
      let title = discourse.document.info.title, let told = fact.evidence.first
    else { return fact }
    let years = title.split(whereSeparator: { !$0.isNumber }).map(String.init).filter { $0.count == 4 }
    guard years.count == 2, let year = years.last, years[0] < year,
      case let own = String(fact.value.prefix(4)),
      own != year
    else { return fact }
    // "on 14 January 1997", "on January 14, 1997": the text has a year of its own, behind a month or a day.
    let words = discourse.document.string(told.range).split { $0 == " " || $0 == "," || $0 == "\n" }
    let isWhole = words.indices.dropFirst().contains { at in
      words[at].hasPrefix(own)
        && (words[at - 1].first?.isUppercase ?? false || words[at - 1].allSatisfy(\.isNumber))
    }
    guard !isWhole else { return fact }
    var dated = fact
    let rest = fact.value.dropFirst(4)
    dated.value = year + (rest.hasSuffix("?") ? rest.dropLast() : rest)
    return dated
  }
}

/// What a word may say about somebody's life.
package enum FactTrigger: Sendable {
  case birth, death, study, marriage, relative, children, living, award, party, known, work, religion,
    service, title, citizenship, end, people
}

/// The words that set off the reading of a fact: forms or lemmas, lower case.
package enum FactTriggers {
  package static let lists: [(FactTrigger, [String])] = [
    (
      .birth,
      [
        "born", "birthplace", "native", "world", "natus", "hail", "originally", "christened", "baptised",
        "baptized",
      ]
    ),
    (
      .end,
      [
        "fatal", "battle", "life", "dead", "death", "carry", "claim", "kill", "fell", "felled", "take",
        "strike", "finish",
      ]
    ),
    (
      .citizenship,
      [
        "citizenship", "nationality", "citizen", "subject", "national", "naturalised", "naturalized",
        "passport",
      ]
    ),
    (
      .death,
      [
        "die", "died", "away", "assassinate", "murder", "execute", "perish", "kill", "cause", "drown",
        "succumb", "succumbed", "expire", "expired", "predecease", "predeceased", "strangle", "behead",
        "hang",
        "slay", "slain",
      ]
    ),
    (
      .study,
      [
        "graduate", "go", "study", "attend", "educate", "educated", "earn", "obtain", "hold", "complete",
        "read", "leave",
        "receive",
        "finish", "take", "enroll", "enrol", "gain", "train", "qualify", "qualified", "matriculate", "have",
        "degree",
        "alumnus",
        "alumna", "graduated", "studied", "enter", "win", "defend", "admit", "school", "schooled",
        "doctorate", "phd", "ph.d.", "master", "bachelor", "diploma",
        "alumni", "graduates", "pupil", "student", "educating", "pass", "defended", "terms", "studies",
        "schooling",
        "education", "dissertation", "thesis", "spend", "do", "proceed", "award", "send",
        "give", "grant", "confer", "teach", "major", "pursue", "mater", "get",
      ]
    ),
    (
      .marriage,
      ["marry", "married", "wed", "wedded", "remarry", "marries", "marriage", "union", "divorced", "knot"]
    ),
    (
      .service,
      [
        "army", "navy", "regiment", "force", "guards", "marines", "corps", "militia", "fusiliers", "infantry",
        "cavalry", "artillery", "watch", "signals", "engineers", "borderers", "highlanders", "volunteers",
        "militaire", "wehrmacht", "luftwaffe", "dragoons", "hussars", "rifles",
        "foot", "brigade", "battalion", "airborne",
      ] + SoldierNouns.words.sorted()
    ),
    (
      .relative,
      [
        "wife", "husband", "father", "mother", "brother", "sister", "son", "daughter", "spouse", "widow",
        "widower",
        "parents", "grandson", "granddaughter", "nephew", "niece", "cousin", "uncle", "aunt", "grandfather",
        "grandmother", "sons", "daughters", "brothers", "sisters", "brother-in-law", "father-in-law",
        "son-in-law", "stepson", "half-brother", "stepfather", "child", "law", "children",
        "siblings", "consort", "half-sister", "stepdaughter", "stepmother", "mother-in-law",
        "daughter-in-law",
        "sister-in-law",
      ]
    ),
    (
      .children,
      ["children", "sons", "daughters", "child", "twins", "son", "daughter", "survivors", "boys", "girls"]
    ),
    (
      .living,
      [
        "live", "reside", "settle", "lived", "retire", "move", "home", "life", "days", "residence", "lives",
        "time", "years",
      ]
    ),
    (
      .award,
      [
        "award", "decorate", "receive", "win", "make", "name", "present", "bestow", "honour", "honor",
        "knight", "appoint", "confer", "grant", "hold", "create", "invest", "elect", "give", "earn", "admit",
        "knighted", "hero", "recipient", "holder", "ennoble", "advance", "promote", "knight", "companion",
        "commander", "pin", "pinned", "recognise", "recognize", "proclaim", "hang", "become", "vote", "share",
        "winner", "induct", "honorary",
        "fellow",
        "accept", "pick", "collect", "get", "gazette", "gazetted",
      ]
    ),
    (
      .party,
      [
        "join", "member", "candidate", "elect", "run", "stand", "return", "found", "founder", "founders",
        "co-founder", "co-found", "belong", "politician",
        "leave", "defect", "switch", "rejoin",
        "quit", "break", "leader", "chairman", "chairwoman", "chair", "secretary", "treasurer",
        "affiliated", "expel", "resign", "represent", "win", "sit", "contest", "take", "welcome", "recruit",
        "adopt", "go", "enter", "fight", "desert", "abandon", "forsake", "cross",
      ] + PartyWords.members.sorted()
    ),
    (
      .title,
      [
        "baron", "baroness", "viscount", "viscountess", "earl", "count", "countess", "duke", "duchess",
        "marquess", "marquis",
      ]
    ),
    (
      .known,
      [
        "called", "known", "nicknamed", "dubbed", "née", "nee", "alias", "nickname", "dub", "pseudonym",
        "name",
      ]
    ),
    (
      .work,
      [
        "work", "train", "profession", "trade", "vocation", "practise", "practice", "living",
      ]
    ),
    (.people, ["descent", "ethnic", "ancestry", "heritage", "extraction", "parentage"]),
    (
      .religion,
      [
        "catholic", "protestant", "muslim", "jewish", "jew", "buddhist", "hindu", "sikh", "methodist",
        "baptist",
        "anglican", "lutheran", "presbyterian", "orthodox", "mormon", "quaker", "atheist", "calvinist",
        "evangelical",
        "episcopalian", "unitarian", "sunni", "shia", "christian", "agnostic", "adventist", "pentecostal",
        "convert", "converted", "church", "congregationalist", "maronite", "druze", "alawite", "copt",
        "coptic", "zoroastrian", "parsi", "jain",
        "islam", "catholicism", "judaism", "buddhism", "hinduism", "christianity", "protestantism",
        "wesleyan", "huguenot", "puritan", "freethinker", "theosophist", "ahmadi", "ismaili", "bahá'í",
        "shinto",
      ]
    ),
  ]

  static let byWord: [String: [FactTrigger]] = {
    var table: [String: [FactTrigger]] = [:]
    for (trigger, words) in lists { for word in words { table[word, default: []].append(trigger) } }
    return table
  }()
}

/// What all readers of facts share: who is meant, what is named behind a word, and when.
struct FactReader {
  let discourse: Discourse
  let voice: Voice
  let subjects: SubjectReader
  var tree: Tree { discourse.tree }
  var cast: Cast { discourse.cast }

  init(discourse: Discourse, voice: Voice) {
    self.discourse = discourse
    self.voice = voice
    subjects = SubjectReader(discourse: discourse)
  }

  func draft(
    _ subject: CastNumber, _ property: Property, _ value: String, _ date: EDTF? = nil, at token: Int,
    confidence: Double = 0.88
  ) -> FactDraft {
    FactDraft(
      subject: subject, property: property, value: value, date: date,
      evidence: [discourse.sentenceEvidence(token, confidence: confidence)])
  }

  func subject(of verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard let subject = subjects.subject(of: verb, sentence) else { return nil }
    // "She and Ames live in Maplewood": she is told of.
    var at = verb - 1
    while at > sentence.lowerBound + 1, [.propn, .det, .adv].contains(tree[at].upos) { at -= 1 }
    if lower(at) == "and", ["he", "she"].contains(lower(at - 1)), at + 1 < verb,
      let first = person(at: at - 1)?.entity
    {
      return first
    }
    return subject
  }

  func person(at token: Int) -> (entity: CastNumber, mention: Mention)? {
    guard let mention = cast.mention(at: token), cast.isPerson(mention.entity) else { return nil }
    return (mention.entity, mention)
  }

  func isCapitalised(_ token: Int) -> Bool { tree.isCapitalised(token) }

  func span(at token: Int) -> DatedSpan? { discourse.calendar.span(at: token) }

  func lower(_ token: Int) -> String { token >= 0 && token < tree.count ? tree.lower[token] : "" }

  /// The first date that begins in a range of tokens.
  func date(in tokens: Range<Int>) -> EDTF? {
    guard !tokens.isEmpty else { return nil }
    for span in discourse.calendar.spans(in: tokens) where !span.isDistance {
      if let value = span.value ?? span.start ?? span.end { return value }
    }
    return nil
  }

  /// The date of a clause around a verb: behind it before the next verb, else at the sentence's front.
  func date(around verb: Int, _ sentence: Range<Int>) -> EDTF? {
    var end = verb + 1
    // "X, who has died at 88, was a deputy from 1969": of the main clause.
    let isAside = tree[verb].deprel == .aclRelcl || ["has", "have"].contains(lower(verb - 1))
    while end < sentence.upperBound, !isVerb(end), lower(end) != ";",
      !(isAside && lower(end - 1) == "," && tree[end].upos == .aux)
    { end += 1 }
    if let date = own(in: verb ..<| end, sentence) { return date }
    if let date = date(before: verb, sentence) { return date }
    // "In 1981 she left the Labour Party and joined the Liberals": of both.
    let first = tree[verb].head
    guard tree[verb].deprel == .conj, sentence.contains(first), first < verb, isVerb(first),
      self.date(in: first ..<| verb) == nil, lower(verb - 1) == "and"
    else { return nil }
    return date(before: first, sentence)
  }

  /// The first date in the words behind a verb up to the next one, and not the next one's own: "was inducted in the Hall
  /// of Fame, and in 2003 the king made him".
  func own(in tokens: Range<Int>, _ sentence: Range<Int>) -> EDTF? {
    for span in discourse.calendar.spans(in: tokens) where !span.isDistance {
      guard let value = span.value ?? span.start ?? span.end else { continue }
      let opens =
        lower(span.tokens.lowerBound - 1) == "and" && lower(span.tokens.lowerBound - 2) == ","
        && tokens.upperBound < sentence.upperBound && isVerb(tokens.upperBound)
      return opens ? nil : value
    }
    return nil
  }

  /// The date between the verb before and a verb: "The following year he married".
  func date(before verb: Int, _ sentence: Range<Int>) -> EDTF? {
    var begin = verb - 1
    while begin >= sentence.lowerBound, lower(begin) != ";", !isVerb(begin) { begin -= 1 }
    let whole = max(begin, sentence.lowerBound) ..<| verb
    // "was elected in 1437 and died at table": the date is that of the verb before.
    if begin > sentence.lowerBound, isVerb(begin), tree[verb].deprel == .conj, lower(verb - 1) == "and",
      ["die", "perish", "drown", "succumb"].contains(tree[verb].lemma)
    {
      return nil
    }
    // "She divorced Berg in 1979 and five years later married X"
    if let and = whole.last(where: { ["and", "but"].contains(lower($0)) && span(at: $0) == nil }),
      let own = date(in: and ..<| verb)
    {
      return own
    }
    return date(in: whole)
  }

  /// A verb; "following" in "the following year", "fried" in "a fried fish shop" and "pneumonia" in "succumbed to pneumonia"
  /// are none.
  func isVerb(_ token: Int) -> Bool {
    tree[token].upos == .verb && tree[token].deprel != .amod && span(at: token) == nil
      && !IllnessNouns.words.contains(lower(token))
  }

  /// A run of capitalised words, with "of", "the", "de" and commas between places where `commas` allows.
  func name(from begin: Int, _ sentence: Range<Int>, commas: Bool = false, and joins: Bool = false) -> Range<
    Int
  >? {
    var at = begin
    if ["the", "a", "an", "his", "her", "its"].contains(lower(at)) { at += 1 }
    let first = at
    var end = at
    while at < sentence.upperBound, discourse.calendar.span(at: at) == nil {
      let word = lower(at)
      if isCapitalised(at) || (end > first && tree[at].upos == .num && tree[at - 1].upos != .punct) {
        at += 1
        end = at
        continue
      }
      guard end > first else { return nil }
      if NameJoints.words.contains(word) || word == "'s" || word == "’s" || word == "'" || word == "’"
        || word == "-" || word == "–"
        || word == "&",
        isCapitalised(at + 1) || (lower(at + 1) == "the" && isCapitalised(at + 2)),
        at + 1 < sentence.upperBound, word != "on" || !Weekdays.words.contains(lower(at + 1))
      {
        at += 1
        continue
      }
      if word == "and", joins, isCapitalised(at + 1) {
        at += 1
        continue
      }
      if word == ",", commas, isCapitalised(at + 1), discourse.calendar.span(at: at + 1) == nil,
        isPlace(at + 1) || person(at: at + 1) == nil
      {
        at += 1
        continue
      }
      break
    }
    return end > first ? first ..<| end : nil
  }

  /// Where the name of a party's member begins that ends at a token: "Social" of "Social Democrat".
  func memberStart(_ token: Int, _ sentence: Range<Int>) -> Int {
    let front = token - 1
    return front >= sentence.lowerBound && isCapitalised(front) && PartyWords.fronts.contains(lower(front))
      ? front : token
  }

  func isPlace(_ token: Int) -> Bool { cast.isPlace(at: token) }

  func words(_ tokens: Range<Int>) -> String { tree.words(tokens).joinedLines }

  /// Not, never, nearly, would.
  func isUnsaid(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 3) ..<| verb).contains { UnsaidWords.hold($0, tree) }
  }
}

/// Small words inside names of places and bodies.
enum NameJoints {
  static let words: Set<String> = [
    "of", "the", "de", "do", "da", "dos", "del", "della", "la", "le", "les", "du", "des", "for", "van", "von",
    "der",
    "und", "et", "di", "el", "al", "es", "upon", "am", "on",
  ]
}
