import Chronology
import Language
import Records

/// Life facts that the network of marks sees and the rules do not.
struct MarkedFacts {
  private let reader: MarkReader
  private var discourse: Discourse { reader.discourse }

  /// So sure the network must be.
  private static let least = 0.7

  /// What a person has one of.
  private static let single: Set<Property> = [
    .birthDate, .birthPlace, .deathDate, .deathPlace, .father, .mother, .causeOfDeath, .birthName, .religion,
    .ethnicity,
  ]

  /// The property that a kind of mark tells, which has its name.
  private static let properties = Dictionary(
    uniqueKeysWithValues: RecordMark.Kind.allCases.filter { !$0.isEvent }.compactMap { kind in
      // What somebody is by trade or nation, and where somebody was for a while, the rules leave out where it says nothing.
      kind == .occupation || kind == .nationality || kind == .residence
        ? nil : Property(rawValue: "\(kind)").map { (kind, $0) }
    })

  init(discourse: Discourse, voice: Voice) { reader = MarkReader(discourse: discourse, voice: voice) }

  /// What the marks add to the facts that were found by rules.
  func drafts(besides known: [FactDraft]) -> [FactDraft] {
    discourse.analysis.marks.compactMap { mark in
      guard let property = MarkedFacts.properties[mark.kind], mark.confidence >= MarkedFacts.least,
        let teller = reader.person(of: mark), teller.sure >= leastSure(property),
        isOwn(mark, property, teller), reader.isStated(mark, teller),
        let value = value(mark, property, teller)
      else { return nil }
      let draft = FactDraft(
        subject: teller.person, property: property, value: value, date: date(mark, property),
        evidence: [reader.evidence(mark, teller)])
      return isKnown(draft, known) || isOtherKin(draft, known) ? nil : draft
    }
  }

  /// "four children, including the painter Lucía Villacís": whom the rules know for a child is no wife, and "Murokawa, whose
  /// daughter Noriko he married" the other way about.
  private func isOtherKin(_ draft: FactDraft, _ known: [FactDraft]) -> Bool {
    [.spouse, .father, .mother, .children].contains(draft.property)
      && known.contains {
        $0.subject == draft.subject && $0.property != draft.property && MarkedFacts.kin.contains($0.property)
          && $0.value == draft.value
      }
  }

  private static let kin: Set<Property> = [.spouse, .children, .father, .mother, .siblings, .relatives]

  private func leastSure(_ property: Property) -> Double {
    switch property {
    case .award, .party, .militaryService, .alias, .birthName: 0.8
    default: 0.7
    }
  }

  /// Whether a mark is the person's own, as far as the words beside it tell.
  private func isOwn(_ mark: RecordMark, _ property: Property, _ teller: MarkReader.Teller) -> Bool {
    let tree = discourse.tree
    let sentence = tree.sentenceTokens(of: mark.tokens.lowerBound)
    let before = mark.tokens.lowerBound - 1
    switch property {
    // "the daughter of Jack and his wife, Edith": whose wife, the rules say.
    case .spouse:
      return !(max(sentence.lowerBound, before - 1) ..<| before + 1).contains {
        ["wife", "husband"].contains(tree.lower[$0])
      }
    // "born in Moscow, to Ukrainian parents": what they were.
    case .ethnicity, .nationality:
      return !["parents", "father", "mother"].contains(tree.lower[mark.tokens.upperBound])
        && !isOfKin(mark, teller)
    case .religion: return !isOfKin(mark, teller) && !isOfThing(mark)
    // "gave birth to a son on 2 May 1980"
    case .birthDate: return tree[tree.clause(of: mark.tokens.lowerBound)].lemma != "give"
    case .award:
      return !reader.sentence(of: mark, has: ["nomination", "nominate", "nominee", "shortlist"])
    // Who "qualified with the Chartered Institute" was no pupil of it.
    case .education where mark.tokens.contains { tree.lower[$0] == "chartered" || tree.lower[$0] == "bar" }:
      return false
    case .education:
      return !sentence.contains { tree.lower[$0] == "honorary" || tree.lower[$0] == "doctorates" }
    // "His main idea is A, also known as B."
    case .alias, .birthName:
      let clause = tree.clause(of: mark.tokens.lowerBound)
      let named = tree.subject(of: clause) ?? max(tree[clause].head, 0)
      guard tree[named].upos == .noun || tree[named].upos == .propn else { return true }
      return discourse.cast.entity(headedBy: named, tree).map(discourse.cast.isPerson)
        ?? Appositions.isPersonNoun(tree[named].lemma)
    // "Liberal Reform Party (LRP)"
    case .party: return (before < sentence.lowerBound || tree.lower[before] != "(") && isParty(mark, teller)
    default: return true
    }
  }

  /// "in the Catholic east of Latvia": what is no person's.
  private func isOfThing(_ mark: RecordMark) -> Bool {
    let (tree, word) = (discourse.tree, mark.tokens.lowerBound)
    guard mark.tokens.count == 1, tree[word].deprel == .amod, tree[word].head == word + 1 else {
      return false
    }
    return [
      "east", "west", "north", "south", "part", "region", "district", "quarter", "town", "village", "city",
    ]
    .contains(tree.lower[word + 1])
  }

  /// "His father is of Polish descent": what a relative without a name of his own is.
  private func isOfKin(_ mark: RecordMark, _ teller: MarkReader.Teller) -> Bool {
    let tree = discourse.tree
    guard let subject = tree.subject(of: tree.clause(of: mark.tokens.lowerBound)),
      RelativeNouns.gender[tree.lower[subject]] != nil || tree.lower[subject] == "parents"
    else { return false }
    // "His father, Olof Lund, a Methodist preacher": who is named behind it is he.
    return discourse.cast.mention(at: subject)?.entity != teller.person && teller.token < subject
  }

  /// Whether words for a party say whose member somebody is: not "the Republican establishment", "a dozen Republicans", "the
  /// liberal site".
  private func isParty(_ mark: RecordMark, _ teller: MarkReader.Teller) -> Bool {
    let tree = discourse.tree
    let words = reader.words(mark.tokens)
    // "R" of "(R-Iowa)" is read out of the whole tag.
    guard words.utf8.count > 1, words.contains(where: { $0.isUppercase }) else { return false }
    let token = tree.top(of: mark.tokens)
    if mark.tokens.count == 1, tree[token].upos == .noun || tree[token].upos == .propn,
      tree.lower[token] != tree[token].lemma.lowercased(), tree.lower[token].hasSuffix("s")
    {
      return token > 0 && tree.lower[token - 1] == "the"
    }
    guard tree[token].deprel == .amod || mark.tokens.count == 1 && tree[token].deprel == .compound else {
      return true
    }
    let head = tree[token].head
    guard head >= 0, !mark.tokens.contains(head) else { return true }
    if let mention = discourse.cast.mention(at: head) { return mention.entity == teller.person }
    return RoleNouns.words.contains(tree.lower[head]) || Ranks.byWord[tree.lower[head]] != nil
  }

  private func value(_ mark: RecordMark, _ property: Property, _ teller: MarkReader.Teller) -> String? {
    switch property {
    case .birthDate, .deathDate:
      let spans = mark.tokens.compactMap { discourse.calendar.span(at: $0) }
      return spans.first.flatMap { $0.value ?? (property == .birthDate ? $0.start : $0.end) }?.description
    case .spouse, .children, .father, .mother, .siblings, .relatives:
      // By the name that the document knows them by.
      let named = mark.tokens.compactMap { discourse.cast.mention(at: $0) }.first {
        discourse.cast.isPerson($0.entity)
      }
      guard let named, named.entity != teller.person else { return nil }
      return discourse.cast.members[named.entity].name
    default: return reader.words(mark.tokens)
    }
  }

  private func date(_ mark: RecordMark, _ property: Property) -> EDTF? {
    guard [.spouse, .education, .award, .party].contains(property) else { return nil }
    return reader.date(mark.starts)?.moment
  }

  private func isKnown(_ draft: FactDraft, _ known: [FactDraft]) -> Bool {
    let range = draft.evidence[0].range
    func words(_ value: String) -> Set<Substring> {
      Set(value.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let mine = words(draft.value)
    return known.contains { other in
      guard other.subject == draft.subject || other.evidence.contains(where: { $0.range.overlaps(range) })
      else {
        return false
      }
      if other.property == draft.property {
        if other.subject == draft.subject, MarkedFacts.single.contains(draft.property) { return true }
        // "the College of Europe in Bruges": where the school is.
        if draft.property == .education, mine.count < 3,
          other.evidence.contains(where: { $0.range == range })
        {
          return true
        }
        return !mine.isDisjoint(with: words(other.value))
      }
      return false
    }
  }
}
