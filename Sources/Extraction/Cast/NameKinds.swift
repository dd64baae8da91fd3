import Language
import Names

/// Settles what each name of a document is, by all places where it stands: whoever is "Mr." once, or "54" behind a
/// comma, is a person wherever the analysis took the name for a town.
struct NameKinds {
  private struct Votes {
    var person = 0.0
    var place = 0.0
    var body = 0.0
    /// What the analysis says most often.
    var tagged: [Double] = [0, 0, 0]

    var best: NameKind {
      if person >= place, person >= body { return .person }
      return place >= body ? .place : .organization
    }

    func score(_ kind: NameKind) -> Double {
      switch kind {
      case .person: person
      case .place: place
      case .organization: body
      }
    }
  }

  private let tree: Tree

  init(_ tree: Tree) { self.tree = tree }

  /// The names with the kind that all mentions of the same words speak for.
  func settled(_ names: [Name]) -> [Name] {
    var votes: [String: Votes] = [:]
    let keys = names.map { key($0.tokens) }
    for (name, key) in zip(names, keys) { count(name, in: &votes[key, default: Votes()]) }
    // "Bambang Tirtoatmodjo" is whoever "Mr. Bambang" is.
    for (name, key) in zip(names, keys) where name.tokens.count > 1 && !isFixed(name) {
      for part in [name.tokens.prefix(1), name.tokens.suffix(1)] {
        let single = self.key(part)
        if let vote = votes[single], vote.person > vote.place + 0.5, vote.person > vote.body + 0.5 {
          votes[key]?.person += 1.8
        }
      }
    }
    // "Gadjah Mada" of "Gadjah Mada University" is the body, too.
    for name in names where name.kind == .organization && name.tokens.count > 2 {
      let stem = self.key(name.tokens.dropLast())
      votes[stem]?.body += 1.2
    }
    return zip(names, keys).map { name, key in
      guard let vote = votes[key], !isFixed(name) else { return name }
      let best = vote.best
      guard best != name.kind, vote.score(best) > vote.score(name.kind) + 0.4 else { return name }
      return Name(tokens: name.tokens, kind: best)
    }
  }

  private func key(_ tokens: Range<Int>) -> String { tokens.map { tree.lower[$0] }.joined(separator: " ") }

  /// A name that its own words tell: "Bank of X", a country.
  private func isFixed(_ name: Name) -> Bool {
    guard let first = name.tokens.first, let last = name.tokens.last else { return true }
    if name.kind == .organization,
      BodyWords.last.contains(tree.lower[last]) || BodyWords.opening.contains(tree.lower[first])
        || name.tokens.contains(where: {
          OfficeBodies.words.contains(tree.lower[$0]) || tree.lower[$0] == "of"
        })
    {
      return true
    }
    return name.kind == .place && Countries.country(of: tree.words(name.tokens)) != nil
  }

  private func count(_ name: Name, in votes: inout Votes) {
    switch name.kind {
    case .person: votes.person += 1
    case .place: votes.place += 1
    case .organization: votes.body += 1
    }
    let first = name.tokens.lowerBound
    let behind = name.tokens.upperBound
    let sentence = tree.sentenceTokens(of: first)
    lexical(name.tokens, &votes)
    if first > sentence.lowerBound { before(first - 1, sentence, &votes) }
    if behind < sentence.upperBound { after(behind, sentence, &votes) }
    // Who says, is born or resigns.
    if let verb = name.tokens.lazy.map({ tree[$0].head }).first(where: {
      $0 >= 0 && !name.tokens.contains($0)
    }),
      name.tokens.contains(where: { [.nsubj, .nsubjPass].contains(tree[$0].deprel) })
    {
      if NameEvidence.living.contains(tree[verb].lemma) { votes.person += 1.5 }
      if NameEvidence.saying.contains(tree[verb].lemma) { votes.person += 0.4 }
    }
  }

  private func lexical(_ tokens: Range<Int>, _ votes: inout Votes) {
    guard let first = tokens.first, let last = tokens.last else { return }
    if tokens.count > 1 {
      if tree[first].known.contains(.givenName) { votes.person += 1.2 }
      if tree[last].known.contains(.surname) { votes.person += 0.5 }
      if tokens.dropFirst().contains(where: { GivenNames.isInitial(tree.lower[$0]) }) { votes.person += 1.5 }
      // "the Emperor Norton Avenue", where Ann Bridge is somebody
      if Self.built.contains(tree.lower[last]) { votes.place += 6 }
      return
    }
    if !tree[first].known.isDisjoint(with: [.city, .country, .region]), !tree[first].known.contains(.surname)
    {
      votes.place += 1
    }
  }

  /// What is named after somebody, and is hardly anybody's name.
  private static let built: Set<String> = [
    "avenue", "airport", "boulevard", "highway", "stadium", "expressway",
  ]

  private func before(_ at: Int, _ sentence: Range<Int>, _ votes: inout Votes) {
    let word = tree.lower[at]
    switch word {
    // "had governed Zulia", "represented Aleipata in the Assembly"
    case "governed", "represented", "represents", "represent", "representing", "governing", "administered":
      if !tree[at + 1].known.contains(.givenName) || tree[at + 2].upos != .propn { votes.place += 2 }
    case "in": votes.place += 1.2
    case "near", "outside": votes.place += 1.2
    case "at", "from", "to":
      votes.place += 0.3
      // "born in a cave hospital at Phou Kha", "born in Pula to Emmanuel Dankwa"; "in succession to X"
      if (max(sentence.lowerBound, at - 9) ..<| at).contains(where: {
        ["born", "native", "buried"].contains(tree.lower[$0])
      }) {
        if word == "to" { votes.person += 2 } else { votes.place += 1.5 }
      }
      if word == "to", tree.lower[at - 1] == "succession" { votes.person += 2 }
      // "was married to María Gándara", "engaged to"
      if word == "to", ["married", "engaged", "betrothed", "wed"].contains(tree.lower[at - 1]) {
        votes.person += 3
      }
      // "took over the justice portfolio from X", "given the ministry to X"
      if word == "from",
        (max(sentence.lowerBound + 1, at - 6) ..<| at).contains(where: {
          tree.lower[$0] == "over" && ["take", "inherit"].contains(tree[$0 - 1].lemma)
        })
      {
        votes.person += 2
      }
      // "His first marriage, to Ana Kos, was dissolved"
      if word == "to",
        ["marriage", "engagement"].contains(tree.lower[at - 1])
          || tree.lower[at - 1] == "," && ["marriage", "engagement"].contains(tree.lower[at - 2])
      {
        votes.person += 3
      }
      // "Justice passes from X to Y"
      if ["to", "from"].contains(word), isHandedOver(at, sentence) { votes.person += 2.5 }
      if ["to", "from"].contains(word),
        OfficeNouns.ranks[tree.lower[at - 1]] != nil && tree.lower[at - 1] != "command"
          || ["ministry", "portfolio", "brief", "seat"].contains(tree.lower[at - 1])
      {
        votes.person += 2
      }
    case "succeeding", "replacing", "unseating", "defeating", "married", "wed", "marrying",
      "remarried", "divorced":
      votes.person += 2.5
    case "succeeded", "phoned", "telephoned": votes.person += 1.5
    // "his second wife, the former Vesna Bilic"
    case "former"
    where tree.lower[at - 1] == "the" && tree.lower[at - 2] == ","
      && RelativeNouns.words.contains(tree.lower[at - 3]):
      votes.person += 2.5
    // "the forces of Álvaro Obregón", "the confidence of X", "under the government of X"
    case "of" where NameEvidence.following.contains(tree.lower[at - 1]): votes.person += 1.6
    case "of" where at > sentence.lowerBound + 1 && ["place", "stead", "room"].contains(tree.lower[at - 1]):
      votes.person += 1.5
    case "by"
    where (max(sentence.lowerBound, at - 5) ..<| at).contains(where: {
      ["succeed", "replace", "follow"].contains(tree[$0].lemma)
    }): votes.person += 1.5
    case "of" where at > sentence.lowerBound && tree.lower[at - 1] == "audience": votes.person += 1.5
    // "She is a Life Bencher": what somebody is, and nobody's name.
    case "a", "an":
      if BeForms.words.contains(tree.lower[at - 1]) { votes.person -= 2.5 }
    case "the":
      votes.person -= 1.5
      votes.body += 0.5
    case ",":
      guard at > sentence.lowerBound else { return }
      noun(described(at - 1, sentence), isApart: true, &votes)
    default: noun(at, isApart: false, &votes)
    }
  }

  /// Whether what goes from or to somebody is a portfolio: a clause that opens with its field and a verb of passing on.
  private func isHandedOver(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard
      let verb = (max(sentence.lowerBound + 1, at - 12) ..<| at).last(where: {
        PortfolioVerbs.passing.contains(tree.lower[$0])
      })
    else { return false }
    let field = (max(sentence.lowerBound, verb - 5) ..<| verb)
    return field.contains { OfficialFields.words.contains(tree.lower[$0]) && tree.isCapitalised($0) }
  }

  /// "Her predecessor at the bank, X": what the name is in apposition to.
  private func described(_ last: Int, _ sentence: Range<Int>) -> Int {
    guard last > sentence.lowerBound + 3 else { return last }
    if tree.lower[last - 1] == "the", ["at", "in", "on"].contains(tree.lower[last - 2]),
      Appositions.isPersonNoun(tree.lower[last - 3]) || Ranks.byWord[tree.lower[last - 3]] != nil
    {
      return last - 3
    }
    // "the incumbent congressman for the 4th district, X"
    var at = last
    while at > sentence.lowerBound, at > last - 8 {
      if ["for", "of", "to"].contains(tree.lower[at]), Appositions.isPersonNoun(tree.lower[at - 1]),
        at > sentence.lowerBound + 1,
        [.det, .adj, .noun, .propn, .pron].contains(tree[at - 2].upos)
      {
        return at - 1
      }
      guard [.det, .adj, .noun, .propn, .num, .adp].contains(tree[at].upos) else { return last }
      at -= 1
    }
    return last
  }

  /// "the newspaper X", "the capital, X", "his predecessor, X".
  private func noun(_ at: Int, isApart: Bool, _ votes: inout Votes) {
    let word = tree.lower[at]
    if Titles.ranks.contains(word) || Titles.gender[word] != nil || RoleNouns.words.contains(word)
      || Appositions.isPersonNoun(word)
    {
      votes.person += isApart ? 2 : 2.5
    } else if NameEvidence.outlets.contains(word) {
      votes.body += isApart ? 2.5 : 3.5
    } else if NameEvidence.towns.contains(word) {
      votes.place += 2.5
    } else if word.hasSuffix("."),
      Titles.ranks.contains(String(word.dropLast())) || Titles.gender[String(word.dropLast())] != nil
    {
      votes.person += 2.5
    }
  }

  private func after(_ at: Int, _ sentence: Range<Int>, _ votes: inout Votes) {
    let word = tree.lower[at]
    if word == "who" { votes.person += 2 }
    if word == "'s" || word == "’s" {
      for next in at + 1 ..<| min(at + 4, sentence.upperBound) {
        if NameEvidence.states.contains(tree.lower[next]) {
          votes.place += 1.6
          break
        }
        if RelativeNouns.words.contains(tree.lower[next]) || tree.lower[next] == "lawyer" {
          votes.person += 1.5
        }
      }
    }
    guard word == ",", at + 1 < sentence.upperBound else { return }
    let next = tree.lower[at + 1]
    if ["who", "whose", "whom"].contains(next) { votes.person += 2 }
    if tree[at + 1].upos == .num, next.utf8.count == 2, at + 2 < sentence.upperBound,
      tree.lower[at + 2] == ","
    {
      votes.person += 2.5
    }
    if Countries.country(of: tree.analysis.form(at + 1)) != nil { votes.place += 0.8 }
    // "X, a retired general,", "X, the mayor": the noun that ends the phrase.
    guard ["a", "an", "the", "its", "his", "her", "then", "now", "once"].contains(next) else { return }
    for look in at + 2 ..<| max(at + 2, min(at + 8, sentence.upperBound)) {
      let described = tree.lower[look]
      if RoleNouns.words.contains(described) || Appositions.isPersonNoun(described)
        || Ranks.byWord[described] != nil || RelativeNouns.gender[described] != nil
      {
        votes.person += 1.5
        return
      }
      if NameEvidence.outlets.contains(described) { votes.body += 1.5; return }
      if NameEvidence.towns.contains(described) { votes.place += 1.5; return }
      guard [.noun, .adj, .propn, .verb, .adv].contains(tree[look].upos) else { return }
    }
  }
}

/// Words that tell what the name beside them is. Lower case.
enum NameEvidence {
  static let outlets: Set<String> = [
    "newspaper", "paper", "magazine", "weekly", "daily", "agency", "broadcaster", "station", "channel",
    "journal",
    "company", "firm", "bank", "party", "group", "organisation", "organization", "website", "periodical",
    "monthly", "tabloid", "contractor", "developer", "club", "university", "consortium", "think-tank",
  ]
  /// Whom a person has, before "of".
  static let following: Set<String> = [
    "forces", "troops", "followers", "supporters", "confidence", "cabinet", "presidency", "regime", "protégé",
    "protege",
    "disciple", "widow", "partisans", "death", "assassination", "overthrow", "resignation", "ally", "allies",
    "friend",
  ]
  static let towns: Set<String> = [
    "capital", "city", "town", "village", "port", "province", "district", "island", "suburb", "region",
    "state",
    "county", "oasis", "hamlet", "resort", "prefecture",
  ]
  /// What belongs to a country: "Maradia's foreign minister".
  static let states: Set<String> = [
    "minister", "president", "ambassador", "government", "parliament", "capital", "army", "constitution",
    "ministry",
    "representative", "independence", "prime", "border", "coast", "economy", "embassy",
  ]
  static let living: Set<String> = [
    "bear", "die", "marry", "resign", "testify", "retire", "graduate", "wed", "dismiss", "arrest", "convict",
    "appoint", "elect", "sentence", "indict", "nominate", "promote", "acquit", "swear", "behead", "drown",
    "knight", "reappoint", "reside", "enlist", "matriculate",
  ]
  static let saying: Set<String> = [
    "say", "tell", "add", "deny", "insist", "reply", "argue", "claim", "admit", "acknowledge", "recall",
    "maintain",
    "write", "declare", "explain", "complain", "warn",
  ]
}
