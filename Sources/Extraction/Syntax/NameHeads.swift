import Language

/// "spoke with Ana Babić": of a name whose words a parser hangs side by side on the same verb, the later are parts of the
/// first.
enum NameHeads {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for name in analysis.names where name.tokens.count > 1 {
      guard let first = name.tokens.first, analysis.tokens[first].upos == .propn,
        !RoleNouns.words.contains(analysis.form(first).lowercased())
      else { continue }
      let head = analysis.tokens[first].head
      guard head >= 0, !name.tokens.contains(head) else { continue }
      for part in name.tokens.dropFirst()
      where analysis.tokens[part].upos == .propn && analysis.tokens[part].head == head
        && [analysis.tokens[first].deprel, .appos, .dep].contains(analysis.tokens[part].deprel)
      {
        analysis.tokens[part].head = first
        analysis.tokens[part].deprel = .flat
      }
    }
    return analysis
  }
}
