import Chronology
import Language
import Records

// Where it happened.

extension EventReader {
  func isBody(_ token: Int) -> Bool {
    if let mention = cast.mention(at: token), mention.form == .name {
      let schema = cast.members[mention.entity].schema
      return [.organization, .publicBody].contains(schema)
        && !mention.tokens.contains { SchoolWords.words.contains(tree.lower[$0]) }
    }
    if LegislatureWords.words.contains(tree.lower[token]), tree[token].upos == .propn { return true }
    return BodyWords.last.contains(tree.lower[token]) && tree.child(token, .det, .nmodPoss) != nil
  }

  /// Where somebody can go: no body, though it is named.
  func isDestination(_ token: Int) -> Bool {
    guard let mention = cast.mention(at: token), mention.form == .name else {
      return isPlace(token) && !SchoolWords.words.contains(tree.lower[token])
    }
    let member = cast.members[mention.entity]
    guard member.schema == .place || isPlace(token) else { return false }
    return member.schema == .place
      || !mention.tokens.contains { SchoolWords.words.contains(tree.lower[$0]) || tree.lower[$0] == "church" }
  }

  func isPlace(_ token: Int) -> Bool {
    // "She died on Monday", in a text that has no day of its own to count from.
    if Weekdays.words.contains(tree.lower[token]) { return false }
    if let mention = cast.mention(at: token) {
      let schema = cast.members[mention.entity].schema
      return schema == .place || (schema != .person && mention.form == .name)
    }
    return tree[token].upos == .propn
  }

  func place(of trigger: Int, _ kind: EventKind) -> String? {
    if let place = relativePlace(trigger) { return place }
    var found: [String] = []
    let prepositions: Set<String> = kind == .travel ? ["to", "in", "at", "for"] : ["in", "at", "on"]
    let tops = tree[trigger].upos == .noun ? [trigger, tree.clause(of: trigger)] : [trigger]
    for top in tops {
      for child in tree.children(top) {
        switch tree[child].deprel {
        case .obl, .nmod:
          guard let preposition = tree.preposition(of: child), prepositions.contains(preposition),
            discourse.calendar.span(at: child) == nil,
            isPlace(child) || PlaceNouns.words.contains(tree[child].lemma)
          else { continue }
        case .obj where kind == .travel && isPlace(child): break
        case .obj, .xcomp:
          for nested in tree.children(child) {
            guard [.nmod, .obl].contains(tree[nested].deprel), let preposition = tree.preposition(of: nested),
              prepositions.contains(preposition), preposition != "on",
              discourse.calendar.span(at: nested) == nil,
              isPlace(nested) || PlaceNouns.words.contains(tree[nested].lemma)
            else { continue }
            found.append(phrase(nested))
          }
          continue
        default: continue
        }
        found.append(phrase(child))
      }
    }
    // "in 2011 and 2012" is no place; whoever is sentenced to prison is not there yet.
    found.removeAll { place in
      place.contains(where: { $0.isNumber }) && !place.contains(where: { $0.isUppercase })
        || kind == .conviction && place == "prison"
    }
    if found.isEmpty, let place = placeAlong(trigger, prepositions) { return place }
    if found.isEmpty, let place = placeOfJourney(trigger, kind) { return place }
    return found.isEmpty ? nil : found.joined(separator: ", ")
  }

  /// "travelled to Tehran and met", "On a visit to Stockholm in May 1988 she met": where the journey went.
  private func placeOfJourney(_ trigger: Int, _ kind: EventKind) -> String? {
    guard [.meeting, .speech, .testimony, .award].contains(kind), tree[trigger].upos == .verb else {
      return nil
    }
    // The last verb before that this one goes on from, and no other place between.
    var at = trigger
    for _ in 0 ..<| 3 {
      guard tree[at].deprel == .conj, tree[at].head >= 0 else { break }
      at = tree[at].head
      guard tree[at].upos == .verb else { break }
      let goes = EventVerbs.byLemma[lemma(at)]?.contains { $0.kind == .travel } ?? false
      if goes, !["leave", "flee", "depart", "withdraw", "take", "bring", "send"].contains(lemma(at)) {
        return place(of: at, .travel)
      }
    }
    let sentence = tree.sentenceTokens(of: trigger)
    guard isMainClause(trigger), ["on", "during", "while"].contains(tree.lower[sentence.lowerBound]),
      let trip = (sentence.lowerBound + 1 ..<| min(sentence.lowerBound + 6, trigger)).first(where: {
        ["visit", "trip", "journey", "tour", "mission", "stay"].contains(tree.lower[$0])
      })
    else { return nil }
    return tree.children(trip, .nmod).first {
      ["to", "in"].contains(tree.preposition(of: $0)) && isDestination($0)
    }.map { phrase($0) }
  }

  /// "went to Geneva, where he addressed", "died there": the place before.
  func relativePlace(_ trigger: Int) -> String? {
    guard let word = tree.child(trigger, .advmod), ["where", "there"].contains(tree.lower[word]) else {
      return nil
    }
    let sentence = tree.sentenceTokens(of: trigger)
    var at = word - 1
    while at >= sentence.lowerBound {
      if let mention = cast.mention(at: at), cast.members[mention.entity].schema == .place {
        return tree.words(mention.tokens).joinedLines
      }
      at -= 1
    }
    return nil
  }

  /// The first place named behind "in" or "at" before the next verb or mark, where the tree hangs it elsewhere.
  func placeAlong(_ trigger: Int, _ prepositions: Set<String>) -> String? {
    let sentence = tree.sentenceTokens(of: trigger)
    var at = trigger + 1
    while at + 1 < min(trigger + 14, sentence.upperBound), tree[at].upos != .verb, tree[at].upos != .punct {
      if prepositions.contains(tree.lower[at]), discourse.calendar.span(at: at) == nil {
        var name = at + 1
        while name < sentence.upperBound, tree[name].upos == .det { name += 1 }
        if let mention = cast.mention(at: name), mention.form == .name,
          cast.members[mention.entity].schema == .place
        {
          return tree.words(mention.tokens).joinedLines
        }
      }
      at += 1
    }
    return nil
  }

  /// A noun phrase without its preposition, clauses and dates.
  func phrase(_ head: Int) -> String {
    var span = tree.span(head) { child in
      [.aclRelcl, .acl, .conj, .cc, .punct, .parataxis, .advcl].contains(tree[child].deprel)
        || discourse.calendar.span(at: child) != nil
    }
    while let first = span.first, first < head, tree[first].deprel == .case { span = span.dropFirst() }
    return tree.words(span).joinedLines
  }
}

/// Common nouns for places where things happen. Lower case.
enum PlaceNouns {
  static let words: Set<String> = [
    "office", "palace", "embassy", "residence", "university", "summit", "airport", "hotel", "parliament",
    "capital", "headquarters",
    "convention", "conference", "city", "town", "village", "church", "cathedral", "base", "camp", "prison",
    "court", "hospital", "villa",
  ]
}
