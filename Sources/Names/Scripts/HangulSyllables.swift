/// Korean syllables in Latin letters, after the government's rules of 2000, letter by letter.
enum HangulSyllables {
  /// A run of syllables: a name of two to four as surname and given name, the surname as it is written abroad.
  ///
  /// - Parameter run: Hangul syllables only.
  /// - Returns: "Kim Jeong-eun" for 김정은.
  static func latin(_ run: ArraySlice<Unicode.Scalar>) -> String {
    let syllables = run.map(syllable)
    guard let first = run.first, let surname = surnames[first], (2...4).contains(run.count) else {
      return Transliteration.capitalised(syllables.joined())
    }
    return surname + " " + Transliteration.capitalised(syllables.dropFirst().joined(separator: "-"))
  }

  private static func syllable(_ scalar: Unicode.Scalar) -> String {
    guard (0xAC00...0xD7A3).contains(scalar.value) else { return "" }
    let index = Int(scalar.value - 0xAC00)
    return beginnings[index / 588] + vowels[index % 588 / 28] + endings[index % 28]
  }

  private static let beginnings = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
    "eu", "ui", "i",
  ]
  private static let endings = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
    "ng", "t", "t", "k", "t", "p", "t",
  ]

  private static let surnames: [Unicode.Scalar: String] = [
    "김": "Kim", "이": "Lee", "리": "Ri", "박": "Park", "최": "Choi", "정": "Jeong", "강": "Kang", "조": "Cho",
    "윤": "Yoon", "장": "Jang", "임": "Lim", "림": "Rim", "한": "Han", "오": "Oh", "서": "Seo", "신": "Shin",
    "권": "Kwon", "황": "Hwang", "안": "Ahn", "송": "Song", "전": "Jeon", "홍": "Hong", "유": "Yoo", "고": "Ko",
    "문": "Moon", "양": "Yang", "손": "Son", "배": "Bae", "백": "Baek", "허": "Heo", "남": "Nam", "심": "Shim",
    "노": "Roh", "로": "Ro", "하": "Ha", "곽": "Kwak", "성": "Sung", "차": "Cha", "주": "Joo", "우": "Woo",
    "구": "Koo", "민": "Min", "류": "Ryu", "나": "Na", "진": "Jin", "지": "Ji", "엄": "Eom", "채": "Chae",
    "원": "Won", "천": "Cheon", "방": "Bang", "공": "Gong", "현": "Hyun", "함": "Ham", "변": "Byun",
    "염": "Yeom", "여": "Yeo", "추": "Choo", "도": "Do", "소": "So", "석": "Seok", "선": "Sun", "설": "Seol",
    "마": "Ma", "길": "Gil", "연": "Yeon", "위": "Wi", "표": "Pyo", "명": "Myung", "기": "Ki", "반": "Ban",
  ]
}
