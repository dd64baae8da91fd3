import Names
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "What reads the same folds to the same",
    arguments: [
      ("Françoise  O’Neill-Šafařík", "francoise oneill safarik"),
      ("O'NEILL", "oneill"),
      ("Łukasz Søren Straße", "lukasz soren strasse"),
      ("  ", ""),
      ("...", ""),
      ("КИСЛИЦЫН", "кислицын"),
      ("Ｆｕｌｌ", "full"),
      ("U.S. officials", "u s officials"),
      ("e\u{301}te\u{301}", "ete"),
      ("习近平", "习近平"),
      ("ﷺ", "صلى الله عليه وسلم"),
    ])
  func fold(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test("A folded text stays as it is", arguments: ["ångström Łódź", "Дмитрий", "İstanbul", "ǅ ß ﬁ"])
  func stable(text: String) {
    let once = Folding.fold(text)
    #expect(Folding.fold(once) == once)
  }

  @Test(
    "Other scripts are found in Latin letters",
    arguments: [
      ("Дмитрий Хворостин", "Dmitry Khvorostin"),
      ("Сергей Юрьевич", "Sergey Yurevich"),
      ("Белый", "Bely"),
      ("Νίκος Παπαδάκης", "Nikos Papadakis"),
      ("Μπάμπης", "Bampis"),
      ("Anna", "Anna"),
    ])
  func latin(text: String, latin: String) {
    #expect(Transliteration.latin(text) == latin)
  }

  @Test("A name has its own form and a Latin one")
  func forms() {
    #expect(Folding.forms("Сергей") == ["сергеи", "sergey"])
    #expect(Folding.forms("Sergey") == ["sergey"])
    #expect(Folding.forms("?") == [])
  }
}
