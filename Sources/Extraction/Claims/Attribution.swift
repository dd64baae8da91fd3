import Records

/// A source, a cue and a content as they stand in a sentence, before chains are made of them.
struct Attribution {
  /// The verb, noun or preposition that attributes.
  var cue: Int
  var cueTokens: [Int]
  /// The head of the source's phrase; nil where nobody is named.
  var source: Int?
  /// The words of the source, where they are known apart from the tree.
  var sourceWords: Range<Int>?
  /// The head of the words that a pronoun as source stands for, in an earlier clause or the sentence before.
  var antecedent: Int?
  /// The head of whoever a pronoun as source stands for in an earlier clause of the sentence, where that is settled.
  var speaker: Int?
  /// Source and content are sure, whatever the tagger has: "The gable, said Mr Moss, is sound".
  var isSettled = false
  /// A paper or a count tells it, not a person whom the tagger sees near the cue.
  var isPaper = false
  /// Another source outside this one: who quotes ("Newsweek quoted X as saying").
  var outer: Int?
  /// Byte ranges of `Document.text`.
  var content: [Range<Int>]
  /// The token the content hangs on, so that a cue in that place is known to carry it on.
  var contentRoot: Int?
  var stance: Stance
  /// A word of somebody, not a proposition: "called him a liar".
  var isPredicate = false
  /// Said of what stands before it ("…, which officials deny"): outside the words of whoever said that.
  var isAside = false
  /// The content as a rule has it, where the tagger's took its place: that begins and ends with what is quoted.
  var quoted: [Range<Int>]?
  /// What of the content the document does not say itself; nil for all of it.
  var voiced: [Range<Int>]?
  /// How sure the tagger is that saw it, 0…1; nil where only a rule did.
  var confidence: Double?
  /// Only the tagger saw it.
  var isTagged = false
}
