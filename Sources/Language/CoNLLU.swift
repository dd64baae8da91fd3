/// Reads a treebank in CoNLL-U (Universal Dependencies), so that rules can be tried on trees read by hand.
public enum CoNLLU {
  /// The analysis a CoNLL-U text describes, with each sentence's words as its text.
  ///
  /// Multiword tokens are read as their words; a sentence that begins a document or paragraph begins a block.
  /// - Parameter lines: the CoNLL-U text.
  /// - Returns: the analysis of all its sentences; lines that are not CoNLL-U are passed over.
  public static func analysis(_ lines: String) -> Analysis {
    var text: [UInt8] = []
    var tokens: [Token] = []
    var sentences: [Range<Int>] = []
    var names: [Name] = []
    var first = 0
    var nameStart = -1
    var nameKind = NameKind.person
    func closeName() {
      if nameStart >= 0 { names.append(Name(tokens: nameStart..<tokens.count, kind: nameKind)) }
      nameStart = -1
    }
    func closeSentence() {
      closeName()
      if tokens.count > first { sentences.append(first..<tokens.count) }
      first = tokens.count
    }
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        closeSentence()
        continue
      }
      if line.hasPrefix("#") {
        if line.hasPrefix("# newdoc") || line.hasPrefix("# newpar") { text.append(10) }
        continue
      }
      let column = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard column.count == 10, Int(column[0]) != nil else { continue }
      let start = text.count
      text.append(contentsOf: column[1].utf8)
      let end = text.count
      let misc = column[9]
      let spaceAfter = !misc.contains("SpaceAfter=No")
      if spaceAfter { text.append(32) }
      let head = Int(column[6]) ?? 0
      let tag = misc.split(separator: "|").first { $0.hasPrefix("Name=") }?.dropFirst(5) ?? "O"
      if !tag.hasPrefix("I-") { closeName() }
      if tag.hasPrefix("B-"), let kind = NameKind.allCases.first(where: { $0.code == tag.dropFirst(2) }) {
        nameStart = tokens.count
        nameKind = kind
      }
      tokens.append(
        Token(
          start: start, end: end, upos: UPOS.named[String(column[3])] ?? .x,
          deprel: Deprel.named[String(column[7])]
            ?? Deprel.named[String(column[7].prefix { $0 != ":" })] ?? .dep,
          spaceAfter: spaceAfter, morphology: morphology(column[5]),
          head: head == 0 ? -1 : first + head - 1, lemma: String(column[2])))
    }
    closeSentence()
    return Analysis(text: text, tokens: tokens, sentences: sentences, names: names)
  }

  /// An analysis as CoNLL-U, with `SpaceAfter=No` and names as `Name=B-PER` in the last column.
  ///
  /// - Parameters:
  ///   - analysis: the analysis to print.
  ///   - chains: mentions that speak of one thing; each head gets the number of its chain as `Coref=`, from 1.
  /// - Returns: the text, a blank line after each sentence.
  public static func text(of analysis: Analysis, chains: [[Mention]] = []) -> String {
    var tags = [String](repeating: "", count: analysis.tokens.count)
    for (number, chain) in chains.enumerated() {
      for mention in chain { tags[mention.head] = "Coref=\(number + 1)" }
    }
    for name in analysis.names {
      for i in name.tokens {
        tags[i] +=
          (tags[i].isEmpty ? "" : "|") + (i == name.tokens.lowerBound ? "Name=B-" : "Name=I-")
          + name.kind.code
      }
    }
    var out = ""
    for sentence in analysis.sentences {
      for i in sentence {
        let token = analysis.tokens[i]
        let head = token.head < 0 ? 0 : token.head - sentence.lowerBound + 1
        var misc = tags[i]
        if !token.spaceAfter { misc += (misc.isEmpty ? "" : "|") + "SpaceAfter=No" }
        out += "\(i - sentence.lowerBound + 1)\t\(analysis.form(i))\t\(token.lemma)\t\(token.upos.name)\t_\t"
        out +=
          features(token.morphology) + "\t\(head)\t\(token.deprel.name)\t_\t\(misc.isEmpty ? "_" : misc)\n"
      }
      out += "\n"
    }
    return out
  }

  private static func features(_ morphology: Morphology) -> String {
    var out: [String] = []
    if morphology.contains(.plural) { out.append("Number=Plur") }
    if morphology.contains(.singular) { out.append("Number=Sing") }
    if morphology.contains(.past) { out.append("Tense=Past") }
    if morphology.contains(.present) { out.append("Tense=Pres") }
    if morphology.contains(.finite) { out.append("VerbForm=Fin") }
    if morphology.contains(.gerund) { out.append("VerbForm=Ger") }
    if morphology.contains(.infinitive) { out.append("VerbForm=Inf") }
    if morphology.contains(.participle) { out.append("VerbForm=Part") }
    return out.isEmpty ? "_" : out.joined(separator: "|")
  }

  private static func morphology(_ features: Substring) -> Morphology {
    var set: Morphology = []
    for feature in features.split(separator: "|") {
      switch feature {
      case "Tense=Past": set.insert(.past)
      case "Tense=Pres": set.insert(.present)
      case "VerbForm=Fin": set.insert(.finite)
      case "VerbForm=Part": set.insert(.participle)
      case "VerbForm=Ger": set.insert(.gerund)
      case "VerbForm=Inf": set.insert(.infinitive)
      case "Number=Plur": set.insert(.plural)
      case "Number=Sing": set.insert(.singular)
      default: break
      }
    }
    return set
  }
}

extension UPOS {
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension Deprel {
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
