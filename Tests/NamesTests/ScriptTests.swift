import Names
import Testing

@Suite("Scripts")
struct ScriptTests {
  @Test(
    "Names of other scripts are found in Latin letters",
    arguments: [
      ("محمد بن سلمان", "Muhammad bin Salman"), ("بشار الأسد", "Bashar al-Assad"), ("بنيامين", "Bniamin"),
      ("עזר ויצמן", "Ezer Vitzmn"), ("习近平", "Xi Jinping"), ("司馬光", "Sima Guang"), ("김정은", "Kim Jeong-eun"),
      ("しんぞう", "Shinzo"), ("キシダ", "Kishida"), ("ほっかいどう", "Hokkaido"), ("Anna 习", "Anna Xi"),
    ])
  func scripts(text: String, latin: String) {
    #expect(Transliteration.latin(text) == latin)
  }
}
