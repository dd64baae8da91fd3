import Chronology
import Language
import Records

/// Finds who held which office when, in the document's own voice.
///
/// Titles before names, appositions, "was appointed", "his tenure as" and "succeeded X as" are read along the words;
/// dates come from the clause and from brackets behind the office.
package struct OfficeFinder: Sendable {
  package init() {}

  /// The terms of office that a document's sentences state, in the order of the text, each mention apart.
  package func occupancies(in discourse: Discourse, voice: Voice) -> [OccupancyDraft] {
    let reader = PhraseReader(discourse)
    let holders = HolderReader(discourse, reader)
    var drafts: [OccupancyDraft] = []
    var sequel = SequelReader(discourse: discourse, voice: voice)
    for sentence in discourse.analysis.sentences {
      let first = drafts.count
      let phrases = reader.phrases(in: sentence)
      if !phrases.isEmpty {
        drafts += self.drafts(phrases, sentence, discourse, voice, holders)
      }
      drafts += BodyVerbs(discourse: discourse, voice: voice).drafts(in: sentence)
      sequel.read(sentence, &drafts, from: first)
    }
    return drafts
  }

  private func drafts(
    _ phrases: [OfficePhrase], _ sentence: Range<Int>, _ discourse: Discourse, _ voice: Voice,
    _ holders: HolderReader
  ) -> [OccupancyDraft] {
    var linked: [(OfficePhrase, [OfficeLinkage])] = []
    for (index, phrase) in phrases.enumerated() {
      linked.append((phrase, holders.linkages(phrase, index, before: linked, sentence)))
    }
    if let item = ListItem(discourse).draft(phrases, linked, sentence) { return [item] }
    let list = linked.map { LinkedPhrase(phrase: $0.0, links: $0.1) }.filter { !$0.links.isEmpty }
    guard !list.isEmpty else { return [] }
    let terms = TermReader(discourse, sentence).terms(list)
    var drafts: [OccupancyDraft] = []
    for (index, item) in list.enumerated() {
      for link in item.links where isStated(link, item.phrase, voice, discourse) {
        let text = OfficeText(discourse).words(item.phrase)
        let all = terms[index].isEmpty ? [Term()] : terms[index]
        for term in all {
          var draft = OccupancyDraft(
            holder: link.holder, office: text.office,
            evidence: [discourse.sentenceEvidence(item.phrase.head, confidence: link.confidence)])
          draft.organization = text.organization
          draft.jurisdiction = text.jurisdiction
          draft.constituency = text.constituency
          draft.start = term.start
          draft.end = term.end
          draft.former = item.phrase.former || link.effect == .ends
          draft.acting = item.phrase.acting
          if let predecessor = link.predecessor { draft.predecessor = [predecessor] }
          Neighbours(discourse: discourse).note(item.phrase, sentence, &draft)
          drafts.append(draft)
        }
      }
    }
    return drafts
  }

  /// A title before a name says who is meant, so that a plan, a denial or a report around it leaves it as it is;
  /// only inside somebody's own words, in quotation marks, it is that person's.
  private func isStated(
    _ link: OfficeLinkage, _ phrase: OfficePhrase, _ voice: Voice, _ discourse: Discourse
  ) -> Bool {
    switch link.link {
    case .title, .apposition:
      guard case .claims = voice.speaker(of: phrase.head) else { return true }
      return link.link == .title && !QuotationMarks.enclose(phrase.head, discourse)
    case .trigger(let token): return voice.isStated(phrase.head) && voice.isStated(token)
    case .joined: return voice.isStated(phrase.head)
    }
  }
}

/// Whether a token stands between quotation marks, counted from the start of its block.
enum QuotationMarks {
  static func enclose(_ token: Int, _ discourse: Discourse) -> Bool {
    let block = discourse.document.blocks[discourse.block(of: token)].range
    let end = min(discourse.tree[token].start, discourse.document.text.count)
    guard block.lowerBound < end else { return false }
    let text = discourse.document.text
    var isOpen = false
    for at in block.lowerBound..<end {
      if text[at] == 34 { isOpen.toggle() }
      // “ and ” are E2 80 9C and E2 80 9D.
      if text[at] == 0xE2, at + 2 < end, text[at + 1] == 0x80 {
        if text[at + 2] == 0x9C { isOpen = true }
        if text[at + 2] == 0x9D { isOpen = false }
      }
    }
    return isOpen
  }
}

/// The words of an office phrase as a record gives them.
struct OfficeText {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }

  init(_ discourse: Discourse) { self.discourse = discourse }

  func words(_ phrase: OfficePhrase) -> (
    office: String, organization: String?, jurisdiction: String?, constituency: String?
  ) {
    var office = spelled(phrase.tokens)
    if let tail = phrase.sharedTail { office += " " + spelled(tail) }
    let organization = phrase.organization
    var jurisdiction = phrase.jurisdiction ?? phrase.country
    // The country an adjective stands for, as a noun.
    if let country = phrase.country, !office.holds(country) { jurisdiction = country }
    return (office, organization, jurisdiction, phrase.constituency)
  }

  /// The words, abbreviated countries written out.
  private func spelled(_ tokens: Range<Int>) -> String {
    var text = tree.words(tokens).joinedLines
    for token in tokens {
      let form = tree.analysis.form(token)
      guard form.utf8.count <= 5, form.utf8.allSatisfy({ $0 == 46 || (65...90).contains($0) }),
        let country = OfficeCountry.name(of: form), country != form
      else { continue }
      text = text.replacingFirst(form, country)
    }
    return text
  }
}

extension String {
  /// With the first occurrence of some words replaced.
  func replacingFirst(_ words: String, _ other: String) -> String {
    guard let at = firstOffset(of: words) else { return self }
    let start = utf8.index(startIndex, offsetBy: at)
    return String(self[..<start]) + other + String(self[utf8.index(start, offsetBy: words.utf8.count)...])
  }
}
