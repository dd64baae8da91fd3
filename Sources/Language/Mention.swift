/// A place of a text that speaks of somebody or something: a name, a pronoun, or a noun with its article.
public struct Mention: Sendable, Hashable {
  /// How it is worded.
  public enum Kind: UInt8, Sendable { case name, pronoun, nominal }
  /// The token that stands for the whole.
  public var head: Int
  /// The tokens of the name; of other mentions the head alone.
  public var tokens: Range<Int>
  /// How it is worded.
  public var kind: Kind
  /// What the name names; nil for other mentions.
  public var name: NameKind?
  /// Its sentence.
  public var sentence: Int
}

/// Finds the mentions of an analysis, in the order of their heads.
enum MentionFinder {
  static func mentions(_ analysis: Analysis) -> [Mention] {
    var out: [Mention] = []
    var names = analysis.names[...]
    for (number, sentence) in analysis.sentences.enumerated() {
      var inName = sentence.lowerBound
      for i in sentence where i >= inName {
        if let name = names.first, name.tokens.lowerBound <= i {
          names = names.dropFirst()
          inName = name.tokens.upperBound
          out.append(
            Mention(
              head: head(of: name.tokens, analysis), tokens: name.tokens, kind: .name, name: name.kind,
              sentence: number))
          continue
        }
        let token = analysis.tokens[i]
        let kind: Mention.Kind
        switch token.upos {
        case .pron where Pronoun(analysis, i) != nil && token.deprel != .expl: kind = .pronoun
        case .noun where !Self.modifies(token.deprel): kind = .nominal
        default: continue
        }
        out.append(Mention(head: i, tokens: i..<i + 1, kind: kind, name: nil, sentence: number))
      }
    }
    return out
  }

  /// The token of a name whose own head lies outside it.
  private static func head(of name: Range<Int>, _ analysis: Analysis) -> Int {
    name.first { !name.contains(analysis.tokens[$0].head) } ?? name.lowerBound
  }

  /// Nouns that only qualify another one ("car door") are no mention of their own.
  private static func modifies(_ relation: Deprel) -> Bool {
    relation == .compound || relation == .fixed || relation == .flat
  }
}

/// The personal pronouns, by person and gender.
enum Pronoun: UInt8 {
  case first, second, he, she, it, we, they

  init?(_ analysis: Analysis, _ token: Int) {
    let range = analysis.tokens[token].range
    guard range.count <= 10 else { return nil }
    var key: UInt64 = 0
    for byte in analysis.text[range] { key = key &* 31 &+ UInt64(byte | 32) }
    guard let found = Pronoun.table[key] else { return nil }
    self = found
  }

  private static let table: [UInt64: Pronoun] = {
    var out: [UInt64: Pronoun] = [:]
    for (pronoun, words) in Pronoun.words {
      for word in words {
        out[word.utf8.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1 | 32) }] = pronoun
      }
    }
    return out
  }()

  static let words: [(Pronoun, [String])] = [
    (.first, ["i", "me", "my", "mine", "myself"]),
    (.second, ["you", "your", "yours", "yourself", "yourselves"]),
    (.he, ["he", "him", "his", "himself"]),
    (.she, ["she", "her", "hers", "herself"]),
    (.it, ["it", "its", "itself"]),
    (.we, ["we", "us", "our", "ours", "ourselves"]),
    (.they, ["they", "them", "their", "theirs", "themselves", "themself"]),
  ]
}
