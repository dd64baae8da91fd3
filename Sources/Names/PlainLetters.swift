extension Folding {
  /// Letters that Unicode does not decompose, folded, and what they are without their stroke or ligature.
  static let plainLetters: [Unicode.Scalar: String] = [
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "ə": "a",
    "ŋ": "n",
    "ĸ": "k",
    "ƙ": "k",
    "ɓ": "b",
    "ɗ": "d",
  ]

  /// Signs within a name that part nothing: "O’Neill", "Mu'ammar", "Hawai‘i".
  static let apostrophes: Set<Unicode.Scalar> = [
    "'", "`", "’", "‘", "ʼ", "ʻ", "ʿ", "ʾ", "′", "´", "ˈ", "＇",
  ]
}
