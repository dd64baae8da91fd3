enum WikitextForm {
  static func looksLikeWikitext(_ bytes: [UInt8], from start: Int) -> Bool { false }

  static func read(_ bytes: [UInt8], from start: Int, into outline: inout Outline) {
    TextForm.read(bytes, from: start, into: &outline)
  }
}
