import Chronology
import Language

/// What one holder's term tells of the holders before and after: "replacing X" ends X's term, and "his predecessor, X"
/// held what he holds.
struct Successions {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  /// Adds the terms of those that a sentence calls somebody's predecessor or successor.
  /// `known` are terms that the infobox gives.
  func read(_ sentence: Range<Int>, _ drafts: inout [OccupancyDraft], known: [OccupancyDraft]) {
    for token in sentence where ["predecessor", "successor"].contains(tree.lower[token]) {
      guard voice.isStated(token), let owner = owner(of: token, sentence), let other = named(token, sentence),
        other != owner
      else { continue }
      let isBefore = tree.lower[token] == "predecessor"
      if let (own, theirs) = named(in: token, owner, other, isBefore, sentence) {
        drafts += [own, theirs]
        continue
      }
      // The infobox says whose predecessor in which office.
      if known.contains(where: {
        $0.holder == owner && (isBefore ? $0.predecessor : $0.successor).contains(other)
      }) {
        continue
      }
      let index = drafts.indices.last { drafts[$0].holder == owner }
      guard let term = index.map({ drafts[$0] }) ?? known.first(where: { $0.holder == owner }) else {
        continue
      }
      // "Aristotle's predecessor, Plato": in nothing that a bare word told long before.
      if let index, drafts[index].isBare || !isNear(drafts[index], sentence) { continue }
      if let index {
        if isBefore {
          if !drafts[index].predecessor.contains(other) { drafts[index].predecessor.append(other) }
        } else if !drafts[index].successor.contains(other) {
          drafts[index].successor.append(other)
        }
      }
      guard
        !drafts.contains(where: {
          $0.holder == other && OfficeIdentity($0).agrees(with: OfficeIdentity(term))
        })
      else { continue }
      var next = neighbour(of: term, other, isBefore, discourse.sentenceEvidence(token, confidence: 0.76))
      // "His successor, X, who took over in September 2014"
      if !isBefore, next.start == nil,
        let verb = (token + 1 ..<| min(token + 12, sentence.upperBound)).first(where: {
          ["took", "assumed", "succeeded", "replaced", "sworn"].contains(tree.lower[$0])
        }),
        let span = discourse.calendar.spans(in: verb + 1 ..<| min(verb + 6, sentence.upperBound)).first,
        span.tokens.lowerBound < verb + 5
      {
        next.start = span.value
        if let index, drafts[index].end == nil,
          drafts[index].start.map({ ($0.earliest ?? 0) <= (span.value?.latest ?? 0) }) ?? true
        {
          drafts[index].end = span.value
        }
      }
      drafts.append(next)
    }
  }

  /// Whether an office was told within the last paragraphs.
  private func isNear(_ draft: OccupancyDraft, _ sentence: Range<Int>) -> Bool {
    draft.holder == cast.subject && cast.isLife
      || draft.evidence.contains { tree[sentence.lowerBound].start - $0.range.upperBound < 1500 }
  }

  /// "Her predecessor as finance minister was X": in the office that the sentence names.
  private func named(
    in noun: Int, _ owner: CastNumber, _ other: CastNumber, _ isBefore: Bool, _ sentence: Range<Int>
  ) -> (OccupancyDraft, OccupancyDraft)? {
    guard tree.lower[noun + 1] == "as",
      let phrase = PhraseReader(discourse).phrases(in: sentence).first(where: {
        (noun + 2...noun + 3).contains($0.title.lowerBound)
      })
    else { return nil }
    let text = OfficeText(discourse).words(phrase)
    var own = OccupancyDraft(
      holder: owner, office: text.office, evidence: [discourse.sentenceEvidence(noun, confidence: 0.78)])
    own.organization = text.organization
    own.jurisdiction = text.jurisdiction
    // "His successor as director, X, took up the post in 2012"
    if !isBefore,
      let verb = (phrase.tokens.upperBound ..<| min(phrase.tokens.upperBound + 9, sentence.upperBound)).first(
        where: {
          ["took", "assumed", "sworn", "appointed", "installed"].contains(tree.lower[$0])
        }),
      let span = discourse.calendar.spans(in: verb + 1 ..<| min(verb + 6, sentence.upperBound)).first
    {
      own.end = span.value
    }
    if isBefore { own.predecessor = [other] } else { own.successor = [other] }
    return (own, neighbour(of: own, other, isBefore, discourse.sentenceEvidence(noun, confidence: 0.76)))
  }

  /// The terms of predecessors and successors that no sentence gives by themselves.
  /// - Parameters:
  ///   - drafts: the terms that imply others.
  ///   - others: terms that are known besides.
  /// - Returns: the implied terms.
  func implied(_ drafts: [OccupancyDraft], besides others: [OccupancyDraft] = []) -> [OccupancyDraft] {
    var found: [OccupancyDraft] = []
    for draft in drafts where !draft.acting {
      guard let evidence = draft.evidence.first else { continue }
      for (people, isBefore) in [(draft.predecessor, true), (draft.successor, false)] {
        for person in people where person != draft.holder {
          let own = OfficeIdentity(draft)
          guard
            !(drafts + others + found).contains(where: {
              $0.holder == person && OfficeIdentity($0).agrees(with: own)
            })
          else { continue }
          found.append(
            neighbour(
              of: draft, person, isBefore,
              EvidenceDraft(range: evidence.range, method: evidence.method, confidence: 0.75)))
        }
      }
    }
    return found
  }

  private func neighbour(
    of term: OccupancyDraft, _ person: CastNumber, _ isBefore: Bool, _ evidence: EvidenceDraft
  ) -> OccupancyDraft {
    var draft = OccupancyDraft(holder: person, office: term.office, evidence: [evidence])
    draft.organization = term.organization
    draft.jurisdiction = term.jurisdiction
    draft.constituency = term.constituency
    if isBefore {
      draft.end = term.start
      draft.successor = [term.holder]
      draft.former = true
    } else {
      draft.start = term.end
      draft.predecessor = [term.holder]
    }
    return draft
  }

  /// Whose predecessor: "his", "President Lubis's".
  private func owner(of noun: Int, _ sentence: Range<Int>) -> CastNumber? {
    var at = noun - 1
    while at >= sentence.lowerBound, at > noun - 4 {
      let word = tree.lower[at]
      if word == "his" || word == "her" {
        return cast.mention(at: at).flatMap { cast.isPerson($0.entity) ? $0.entity : nil }
      }
      if ["'s", "’s", "'", "’"].contains(word) {
        return cast.mention(at: at - 1).flatMap { cast.isPerson($0.entity) ? $0.entity : nil }
      }
      guard tree[at].upos == .adj else { return nil }
      at -= 1
    }
    return nil
  }

  /// The name in apposition: "his predecessor, X", "her successor X", "His successor was X".
  private func named(_ noun: Int, _ sentence: Range<Int>) -> CastNumber? {
    var at = noun + 1
    if tree.lower[at] == "there" { at += 1 }
    // "His successor at the Board of Trade was X"
    if ["at", "as", "in", "on"].contains(tree.lower[at]) {
      while at < min(noun + 10, sentence.upperBound), !["was", "is", ","].contains(tree.lower[at]) { at += 1 }
    }
    if at < sentence.upperBound, [",", "was", "is"].contains(tree.lower[at]) { at += 1 }
    while at < min(noun + 13, sentence.upperBound) {
      if let mention = cast.mention(at: at), mention.form == .name {
        return cast.isPerson(mention.entity) && mention.tokens.lowerBound == at ? mention.entity : nil
      }
      guard
        [.det, .adj, .noun, .propn].contains(tree[at].upos) || ["his", "her", ","].contains(tree.lower[at])
      else {
        return nil
      }
      at += 1
    }
    return nil
  }
}
