import Chronology
import Language

/// An office that somebody comes back to without its being named: "He got it back in April 1955", "she was restored to the
/// post", "regained the office two years later", "was reinstated in May".
struct Resumptions {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }

  /// Adds a further term of the last office that has ended.
  func read(_ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) {
    for verb in sentence where tree[verb].upos == .verb && voice.isStated(verb) {
      guard resumes(verb, sentence), !isUnsaid(verb, sentence) else { continue }
      let subjects = SubjectReader(discourse: discourse)
      guard let holder = subjects.subject(of: verb, sentence), let date = date(of: verb, sentence),
        let index = drafts.indices.last(where: { index in
          drafts[index].holder == holder && drafts[index].end != nil && !drafts[index].isBare
            && (!meansSeat(verb, sentence) || HandedOffices.isElective(drafts[index]))
            && (drafts[index].end?.earliest ?? Int.max) <= (date.latest ?? Int.min)
        }), tree[sentence.lowerBound].start - (drafts[index].evidence.last?.range.lowerBound ?? 0) < 700,
        !drafts.contains(where: {
          $0.holder == holder && $0.start == date && $0.office == drafts[index].office
        })
      else { continue }
      var next = drafts[index]
      next.start = date
      next.end = nil
      next.former = false
      next.predecessor = []
      next.successor = []
      next.under = []
      next.evidence = [discourse.sentenceEvidence(verb, confidence: 0.78)]
      drafts.append(next)
    }
  }

  /// "resumed her seat", "won the seat back": one in parliament.
  private func meansSeat(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (verb + 1 ..<| min(verb + 6, sentence.upperBound)).contains { tree.lower[$0] == "seat" }
  }

  private func resumes(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    let words = (verb + 1 ..<| min(verb + 6, sentence.upperBound)).map { tree.lower[$0] }
    let means = words.contains { Resumptions.nouns.contains($0) }
    switch tree[verb].lemma {
    case "get", "win", "take", "have":
      return words.prefix(2) == ["it", "back"] || means && words.prefix(4).contains("back")
    case "regain", "recover", "resume", "reclaim", "retake": return means || words.first == "it"
    case "restore", "reinstate", "return":
      // "was reinstated in May", "was restored to the post"; "returned to office in 1990"
      let isPassive = SubjectReader(discourse: discourse).isPassive(verb, sentence)
      if tree[verb].lemma == "return" {
        return words.first == "to"
          && (words.dropFirst().first == "office"
            || ["the", "his", "her"].contains(words.dropFirst().first ?? "")
              && Resumptions.nouns.contains(words.dropFirst(2).first ?? ""))
      }
      return isPassive
        && (means || tree[verb].lemma == "reinstate" && discourse.calendar.span(at: verb + 1) != nil)
    default: return false
    }
  }

  private static let nouns: Set<String> = ["post", "office", "job", "position", "portfolio", "chair", "seat"]

  private func isUnsaid(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 3) ..<| verb).contains {
      UnsaidWords.hold($0, tree) || UnsaidVerbs.words.contains(tree[$0].lemma)
    }
  }

  private func date(of verb: Int, _ sentence: Range<Int>) -> EDTF? {
    let spans = discourse.calendar.spans(in: sentence).filter { !$0.isAttributive }
    return spans.first { $0.tokens.lowerBound > verb && $0.tokens.lowerBound < verb + 7 }?.value
      ?? spans.last { $0.tokens.upperBound <= verb && $0.tokens.lowerBound <= sentence.lowerBound + 1 }?.value
  }
}
