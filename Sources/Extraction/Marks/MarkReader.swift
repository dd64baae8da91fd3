import Chronology
import Language
import Records

/// What the network of marks sees (`RecordMark`), held against who is in the document, its dates and whose voice it is.
struct MarkReader {
  let discourse: Discourse
  let voice: Voice
  var tree: Tree { discourse.tree }
  var cast: Cast { discourse.cast }

  /// So likely somebody must be.
  private static let leastPerson = 0.5
  /// So likely the subject of a clause must be where nobody is likelier than not, and so sure it is then.
  private static let leastOfSubject = 0.15
  private static let sureOfSubject = 0.8
  /// So likely a date must be; a wrong one is worse than none.
  private static let leastDate = 0.5

  /// Somebody of whom a mark tells.
  struct Teller {
    let person: CastNumber
    /// The token that names the person.
    let token: Int
    /// How sure the network is of what is told and of whom, 0…1.
    let sure: Double
  }

  /// Of whom a mark tells: the person that most of its choices come to.
  func person(of mark: RecordMark) -> Teller? {
    var shares: [(person: CastNumber, token: Int, share: Double)] = []
    for choice in mark.people {
      guard let token = choice.token, let entity = person(at: token) else { continue }
      if let known = shares.firstIndex(where: { $0.person == entity }) {
        shares[known].share += choice.share
      } else {
        shares.append((entity, token, choice.share))
      }
    }
    guard let best = shares.max(by: { $0.share < $1.share }) else { return nil }
    guard best.share >= MarkReader.leastPerson else {
      // Where the network hesitates, the clause's subject is asked, if it is one of those.
      guard let subject = subject(of: mark),
        let person = cast.entity(headedBy: subject, tree),
        let share = shares.first(where: { $0.person == person })?.share, share >= MarkReader.leastOfSubject
      else { return nil }
      return Teller(person: person, token: subject, sure: mark.confidence * MarkReader.sureOfSubject)
    }
    let (person, token) = meant(by: mark, besides: best.token) ?? (best.person, best.token)
    return Teller(person: person, token: token, sure: mark.confidence * best.share)
  }

  /// "He was made a commander in 1856.": whom the clause's own pronoun means the rules know, where the network points at a
  /// name of another sentence.
  private func meant(by mark: RecordMark, besides token: Int) -> (CastNumber, Int)? {
    guard !tree.sentenceTokens(of: mark.tokens.lowerBound).contains(token),
      let subject = subject(of: mark), tree[subject].upos == .pron,
      ["he", "she"].contains(tree.lower[subject]), let person = person(at: subject)
    else { return nil }
    return (person, subject)
  }

  /// The subject of the clause in which a mark stands.
  private func subject(of mark: RecordMark) -> Int? {
    tree.subject(of: tree.clause(of: tree.top(of: mark.tokens)))
  }

  /// Everybody that a mark's choices name.
  func people(of mark: RecordMark, least: Double) -> [CastNumber] {
    var found: [CastNumber] = []
    for choice in mark.people where choice.share >= least {
      if let person = choice.token.flatMap(person), !found.contains(person) { found.append(person) }
    }
    return found
  }

  /// The person named or meant at a token.
  private func person(at token: Int) -> CastNumber? {
    guard let mention = cast.mention(at: token), cast.isPerson(mention.entity) else { return nil }
    return mention.entity
  }

  /// The date that choices lead to, where they lead to one.
  func date(_ choices: [RecordMark.Choice]) -> DatedSpan? {
    guard let best = choices.first, let token = best.token, best.share >= MarkReader.leastDate else {
      return nil
    }
    return discourse.calendar.span(at: token)
  }

  /// Whether the document itself states what stands at a mark, of somebody named at `teller`.
  ///
  /// Who somebody is by title the reporter says, even within what others say, but not between quotation marks.
  func isStated(_ mark: RecordMark, _ teller: Teller) -> Bool {
    let head = tree.top(of: mark.tokens)
    guard !voice.isUnreal(head) else { return false }
    if voice.isStated(head) { return true }
    let isBeside =
      teller.token >= mark.tokens.lowerBound - 3 && teller.token < mark.tokens.upperBound + 3
    return mark.kind == .office && isBeside && voice.isNarrated(head)
      && !QuotationMarks.enclose(head, discourse)
  }

  /// Whether the sentence of a mark has a word whose lemma is one of some.
  func sentence(of mark: RecordMark, has lemmas: Set<String>) -> Bool {
    tree.sentenceTokens(of: mark.tokens.lowerBound).contains { lemmas.contains(tree[$0].lemma.lowercased()) }
  }

  /// Evidence for the sentence of a mark, less sure than what a rule and an infobox agree on.
  func evidence(_ mark: RecordMark, _ teller: Teller) -> EvidenceDraft {
    var evidence = discourse.sentenceEvidence(mark.tokens.lowerBound, confidence: min(0.84, teller.sure))
    evidence.method = .model
    return evidence
  }

  /// The words of a mark, without an article before them.
  func words(_ tokens: Range<Int>) -> String {
    var tokens = tokens
    while tokens.count > 1,
      ["the", "a", "an", "his", "her", "their", "its"].contains(tree.lower[tokens.lowerBound])
    {
      tokens = tokens.lowerBound + 1..<tokens.upperBound
    }
    return tree.words(tokens).joinedLines
  }
}
