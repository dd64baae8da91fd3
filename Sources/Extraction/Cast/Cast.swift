import Records

/// What is known of somebody while a document is read.
package struct Member: Sendable {
  package var schema: Schema
  /// Every form seen, the fullest first.
  package var names: [String]
  /// "he" or "she", where the text has shown it.
  package var gender: Gender?
  /// What the form of the name suggests where nothing shows it.
  package var leaning: Gender?
  /// Lower-case office nouns seen with the name: "ambassador", "president".
  package var roles: [String] = []
  /// How often the document refers to it.
  package var mentions = 0
  /// Byte ranges of `Document.text` where a misspelt form of the name stands, with that form.
  package var misspellings: [(form: String, range: Range<Int>)] = []

  package init(schema: Schema, names: [String]) {
    self.schema = schema
    self.names = names
  }

  package var name: String { names[0] }
}

/// What a pronoun tells about a person.
package enum Gender: Sendable, Hashable {
  case feminine, masculine
}

/// The people, bodies and places of one document, each once, and the tokens that refer to them.
package struct Cast: Sendable {
  package var members: [Member] = []
  /// In the order of the text.
  package var mentions: [Mention] = []
  /// The person the document is about, if it is about one.
  package var subject: CastNumber?
  /// The document tells the subject's life, by its form (`Biography`).
  package var isLife = false
  /// Whether that was told by a headline or an appointment: news, in which others speak of the subject and each of
  /// them may say anything.
  package var isStory = false
  /// Whether the document tells the subject's life and is no news of him or her.
  var isOnlyLife: Bool { isLife && !isStory }
  /// Whether the subject is only whom the text names most.
  var isMostNamed = false
  /// The text tells of its subject in sentences without one: "Elevated as a Judge in 1993."
  var isTelegraphic = false
  /// For each token the mention it belongs to, or -1.
  var mentionAt: [Int32] = []

  package init() {}

  /// The mention a token belongs to.
  package func mention(at token: Int) -> Mention? {
    guard token >= 0, token < mentionAt.count, mentionAt[token] >= 0 else { return nil }
    return mentions[Int(mentionAt[token])]
  }

  /// Whom the noun phrase headed by `token` refers to: by its own name, or by the name a title hangs on.
  ///
  /// "advisers to Trump" refers to nobody here, since its head is "advisers".
  package func entity(headedBy token: Int, _ tree: Tree) -> CastNumber? {
    if let mention = mention(at: token) { return mention.entity }
    // "Jane Doe, a surgeon who …": what is told of the surgeon is told of her.
    if tree[token].deprel == .appos, tree[token].head >= 0, let mention = mention(at: tree[token].head),
      mention.form == .name
    {
      return mention.entity
    }
    // "the diplomat Jane Doe", where the name hangs on the noun
    for child in tree.children(token) where [.flat, .appos].contains(tree[child].deprel) {
      if let mention = mention(at: child), mention.form == .name, child < token + 8 { return mention.entity }
      // "her husband, the surgeon Michael Bright"
      for nested in tree.children(child)
      where [.flat, .appos].contains(tree[nested].deprel) && nested < token + 10 {
        if let mention = mention(at: nested), mention.form == .name { return mention.entity }
      }
    }
    return nil
  }

  /// The people a token and its coordinates refer to ("Trump, Kislyak and Lavrov").
  package func people(headedBy token: Int, _ tree: Tree) -> [CastNumber] {
    tree.coordinated(token).compactMap { entity(headedBy: $0, tree) }.filter { isPerson($0) }
  }

  /// Whether a token belongs to a place's name.
  func isPlace(at token: Int) -> Bool {
    mention(at: token).map { members[$0.entity].schema == .place } ?? false
  }

  package func isPerson(_ entity: CastNumber) -> Bool { members[entity].schema == .person }

  /// The members named in a range of tokens, in order, each once.
  package func entities(in tokens: Range<Int>) -> [CastNumber] {
    var seen: [CastNumber] = []
    for token in tokens {
      guard let mention = mention(at: token), mention.head == token || mention.tokens.lowerBound == token
      else { continue }
      if !seen.contains(mention.entity) { seen.append(mention.entity) }
    }
    return seen
  }

  /// The person whose name is exactly this one of the forms seen, or a new one; for names of infobox fields.
  package mutating func person(named name: String) -> CastNumber {
    if let known = members.firstIndex(where: { $0.schema == .person && $0.names.contains(name) }) {
      return known
    }
    members.append(Member(schema: .person, names: [name]))
    return members.count - 1
  }

  /// A member for people named only as a group or a source that is no name ("officials", "the report").
  package mutating func group(_ words: String, schema: Schema = .group) -> CastNumber {
    let key = words.lowercased()
    if let known = members.firstIndex(where: { $0.schema == schema && $0.names[0].lowercased() == key }) {
      return known
    }
    members.append(Member(schema: schema, names: [words]))
    return members.count - 1
  }
}
