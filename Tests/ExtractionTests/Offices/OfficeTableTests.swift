import Extraction
import Testing

struct OfficeTableTests {
  @Test("Every rank noun is in lower case and found by its word and its plural")
  func ranks() {
    for (_, words) in Ranks.lists {
      for entry in words {
        let word = entry.hasSuffix("+") ? String(entry.dropLast()) : entry
        #expect(word == word.lowercased() && !word.contains(" "))
        #expect(Ranks.byWord[word]?.word == word)
      }
    }
    #expect(Ranks.byPlural["ministers"]?.word == "minister")
    #expect(Ranks.byPlural["spokeswomen"]?.word == "spokeswoman")
    #expect(Ranks.byPlural["secretaries"]?.word == "secretary")
  }

  @Test("Every verb that ties a person to an office is a lemma in lower case")
  func triggers() {
    for (_, _, _, words) in OfficeTriggers.lists {
      for word in words { #expect(word == word.lowercased() && OfficeTriggers.verbs[word] != nil) }
    }
    #expect(OfficeTriggers.verbs["appoint"]?.holder == .patient)
    #expect(OfficeTriggers.verbs["become"]?.isBare == true)
  }

  @Test("A country is given as a noun without its article, whatever form the text has")
  func countries() {
    #expect(OfficeCountry.name(of: "Kenyan") == "Kenya")
    #expect(OfficeCountry.name(of: "Kenya") == "Kenya")
    #expect(OfficeCountry.name(of: "Dutch") == "Netherlands")
    #expect(OfficeCountry.name(of: "harbour") == nil)
  }
}
