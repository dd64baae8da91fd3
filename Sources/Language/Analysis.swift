/// One word or mark of a text, with its place in the tree.
public struct Token: Sendable {
  /// The first byte, in the analysed text.
  public var start: Int
  /// The byte after the last one.
  public var end: Int
  /// Part of speech.
  public var upos: UPOS
  /// The relation to the head.
  public var deprel: Deprel
  /// Whether the next token follows after white space.
  public var spaceAfter: Bool
  /// The features that extraction needs.
  public var morphology: Morphology
  /// The token this one depends on, as an index into the analysis's tokens; -1 for a root.
  public var head: Int
  /// The dictionary form, in lower case but for names.
  public var lemma: String
  /// What lists of names say of the word.
  public var known: KnownName = []

  /// A token at the bytes `start..<end`.
  public init(
    start: Int, end: Int, upos: UPOS = .x, deprel: Deprel = .root, spaceAfter: Bool = true,
    morphology: Morphology = [], head: Int = -1, lemma: String = ""
  ) {
    self.start = start
    self.end = end
    self.upos = upos
    self.deprel = deprel
    self.spaceAfter = spaceAfter
    self.morphology = morphology
    self.head = head
    self.lemma = lemma
  }

  /// The token's bytes in the analysed text.
  public var range: Range<Int> { start..<end }
}

/// What census lists and GeoNames say of a word, whatever it is here.
///
/// The bits are those of `Training/lexicon.py`.
public struct KnownName: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16
  /// A set of the bits given.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A surname that many have.
  public static let surname = KnownName(rawValue: 1 << 4)
  /// A given name.
  public static let givenName = KnownName(rawValue: 1 << 6)
  /// A city of many people.
  public static let city = KnownName(rawValue: 1 << 7)
  /// A country.
  public static let country = KnownName(rawValue: 1 << 9)
  /// A part of a country.
  public static let region = KnownName(rawValue: 1 << 10)
  /// A given name that men have.
  public static let masculine = KnownName(rawValue: 1 << 13)
  /// A given name that women have.
  public static let feminine = KnownName(rawValue: 1 << 14)
}

/// A name of a person, body or place.
public struct Name: Sendable, Hashable {
  /// Tokens, as indices into the analysis's tokens.
  public var tokens: Range<Int>
  /// What kind it is.
  public var kind: NameKind

  /// A name over the tokens given.
  public init(tokens: Range<Int>, kind: NameKind) {
    self.tokens = tokens
    self.kind = kind
  }
}

/// What the language room makes of a text: sentences, tokens, tags, tree and names.
///
/// All offsets are bytes of the text that was analysed; all token numbers are indices into `tokens`.
public struct Analysis: Sendable {
  /// The analysed text, UTF-8.
  public let text: [UInt8]
  /// All tokens, in order.
  public var tokens: [Token]
  /// The sentences as ranges of tokens; they cover all tokens, and none crosses a block.
  public var sentences: [Range<Int>]
  /// Names in order, not overlapping.
  public var names: [Name]
  /// Who says what, in the order of the cues, as a trained tagger sees it; empty where the analyser has none.
  public var attributions: [TaggedAttribution] = []
  /// What tells of offices, life facts and events, in order, as a trained network sees it; empty where the analyser has none.
  public var marks: [RecordMark] = []

  /// The result of analysing `text`.
  public init(text: [UInt8], tokens: [Token], sentences: [Range<Int>], names: [Name]) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.names = names
  }

  /// A token as written; empty for a number that no token has.
  public func form(_ token: Int) -> String {
    tokens.indices.contains(token) ? string(tokens[token].range) : ""
  }

  /// The bytes of the text as a string.
  public func string(_ bytes: Range<Int>) -> String {
    String(decoding: text[bytes], as: UTF8.self)
  }

  /// The bytes from a first token's start to a last token's end.
  public func bytes(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return self.tokens[tokens.lowerBound].start..<self.tokens[tokens.upperBound - 1].end
  }
}
