import Language

extension Analysis {
  /// Whether a token begins with a capital of any script.
  func isCapital(_ token: Int) -> Bool {
    let byte = text[tokens[token].start]
    if byte < 128 { return byte &- 65 < 26 }
    return form(token).unicodeScalars.first?.properties.isUppercase ?? false
  }
}
