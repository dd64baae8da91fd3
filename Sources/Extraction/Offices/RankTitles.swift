import Language

/// Ranks of soldiers and sailors before a name: "General Custine", "Lt. Col. Jane Roe (retd)".
///
/// A rank of the army is an office only where somebody is called by it; each person's is taken once, where it stands
/// first. Of the subject of a life, and of whoever is told to have held another office, it is how they are spoken to.
struct RankTitles {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }

  /// The ranks by which a document calls those of whom `others` tells no office, in the order of the text.
  func drafts(besides others: [OccupancyDraft]) -> [OccupancyDraft] {
    var drafts: [OccupancyDraft] = []
    var seen = Set(others.map(\.holder))
    for mention in discourse.cast.mentions
    where mention.form == .name && mention.entity != discourse.cast.subject
      && discourse.cast.isPerson(mention.entity) && !seen.contains(mention.entity)
    {
      guard let title = title(before: mention.tokens.lowerBound),
        !QuotationMarks.enclose(mention.head, discourse)
      else { continue }
      seen.insert(mention.entity)
      var draft = OccupancyDraft(
        holder: mention.entity, office: title.words,
        evidence: [discourse.sentenceEvidence(mention.head, confidence: 0.8)])
      draft.former = title.isFormer
      drafts.append(draft)
    }
    return drafts
  }

  private func title(before name: Int) -> (words: String, isFormer: Bool)? {
    let sentence = tree.sentenceTokens(of: name)
    var first = name
    while first > sentence.lowerBound, name - first < 4,
      Self.words[tree.lower[first - 1]] != nil && tree.isCapitalised(first - 1)
        || tree.lower[first - 1] == "-" && first < name
    { first -= 1 }
    guard first < name, tree.lower[first] != "-",
      (first ..<| name).contains(where: { Self.ranks.contains(Self.words[tree.lower[$0]] ?? "") })
    else { return nil }
    // "Attorney General Jane Roe", "Air Force General": another office, or more of this one.
    if first > sentence.lowerBound, tree[first - 1].upos == .propn || tree[first - 1].upos == .noun,
      tree.isCapitalised(first - 1) || Ranks.byWord[tree.lower[first - 1]] != nil
        || Self.offices.contains(tree.lower[first - 1])
    {
      return nil
    }
    let isFormer =
      first > sentence.lowerBound && RankWords.former.contains(tree.lower[first - 1])
    let words = (first ..<| name).compactMap { Self.words[tree.lower[$0]] }.joined(separator: " ")
    return (words, isFormer)
  }

  /// Behind these it is another office.
  private static let offices: Set<String> = [
    "attorney", "solicitor", "secretary", "director", "governor", "consul", "inspector", "surgeon",
    "postmaster",
    "adjutant", "auditor", "prosecutor", "procurator", "commissioner", "accountant", "agent", "paymaster",
  ]

  private static let ranks: Set<String> = [
    "General", "Colonel", "Major", "Captain", "Lieutenant", "Sergeant", "Corporal", "Brigadier", "Admiral",
    "Commodore", "Marshal",
  ]

  /// The words of ranks as written and in full. Lower case.
  private static let words: [String: String] = {
    var table: [String: String] = [:]
    for rank in ranks { table[rank.lowercased()] = rank }
    let short: [(String, String)] = [
      ("gen", "General"), ("col", "Colonel"), ("maj", "Major"), ("capt", "Captain"), ("lt", "Lieutenant"),
      ("sgt", "Sergeant"), ("cpl", "Corporal"), ("brig", "Brigadier"), ("adm", "Admiral"),
    ]
    for (form, rank) in short {
      table[form] = rank
      table[form + "."] = rank
    }
    for word in [
      "Field", "Air", "Vice", "Rear", "Wing", "Group", "Squadron", "Staff", "Second", "First", "Chief",
    ] {
      table[word.lowercased()] = word
    }
    return table
  }()
}
