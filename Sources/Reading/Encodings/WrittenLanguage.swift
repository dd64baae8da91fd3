/// The letters beyond ASCII that a language is written with, and the encodings that were used for it.
struct WrittenLanguage: Sendable {
  /// Its name, for tests and readers of the table.
  let name: String
  /// The letters, the commonest first, lower case.
  let letters: String
  /// Names of encodings, the likeliest first.
  let encodings: [String]
  var isLatin: Bool { encodings.first.map { !WrittenLanguage.otherScripts.contains($0) } ?? true }

  init(_ name: String, _ letters: String, _ encodings: [String]) {
    self.name = name
    self.letters = letters
    self.encodings = encodings
  }

  private static let otherScripts: Set<String> = ["windows-1251", "koi8-u", "windows-1253"]
  private static let western = ["windows-1252"]
  private static let central = ["windows-1250", "iso-8859-2"]
  private static let cyrillic = ["windows-1251", "koi8-r", "iso-8859-5", "ibm866"]

  /// A language a line; where two fit alike, the first is taken.
  // swift-format-ignore
  static let lines: [WrittenLanguage] = [
    // English has none of its own, but names and words of everybody.
    .init("English", "éüöáíóñäåøçèãúæôêâïßëðàý", western),
    .init("French", "éèàêçùâîôûïëœ", western),
    .init("German", "üäöß", western),
    .init("Spanish", "óíáéñúü", western),
    .init("Portuguese", "ãçáéóíêõúâôà", western),
    .init("Italian", "èàùòìé", western),
    .init("Swedish", "äåöé", western),
    .init("Danish and Norwegian", "øåæéöòô", western),
    .init("Icelandic", "íáðþéóöúæý", western),
    .init("Catalan", "óàéèíçòúïü", western),
    .init("Polish", "łąęóżśćńź", central),
    .init("Czech", "íáěéšřčžýůúóťňď", central),
    .init("Slovak", "áíéčšžľýťúôóňďäŕĺ", central),
    .init("Hungarian", "áéőöóíüúű", central),
    .init("Croatian and Slovene", "čšžćđ", central),
    .init("Romanian", "ăîţşâ", central),
    .init("Turkish", "ışğüçöâîû", ["windows-1254"]),
    .init("Lithuanian", "ėšįūžąčųę", ["windows-1257", "iso-8859-13"]),
    .init("Latvian", "āīēšņūļķžģč", ["windows-1257", "iso-8859-13"]),
    .init("Estonian", "äõüöšž", ["windows-1257", "iso-8859-13"]),
    .init("Russian", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", cyrillic),
    .init("Bulgarian", "аеиотнрсвлдкпмзъябгучцйжщхфшюь", cyrillic),
    .init("Ukrainian", "оаинвітерслкдумпязьбгйчхцїжєюшщфґ", ["windows-1251", "koi8-u", "iso-8859-5"]),
    .init("Belarusian", "аінертолсудвкяпмыьзцбгйчшўжёхюфэ", ["windows-1251", "iso-8859-5"]),
    .init("Serbian and Macedonian", "аоиенртсвјдклпмузбгчшцжћхњљђфџѓќѕ", ["windows-1251", "iso-8859-5"]),
    .init("Greek", "αοιετσνηυρπκμλςωίάόγδέήθχφβύξώζψϊϋΐΰ", ["windows-1253", "iso-8859-7"]),
  ]
}
