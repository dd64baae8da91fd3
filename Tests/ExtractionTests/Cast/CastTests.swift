import Extraction
import Testing

@Suite("People are found once, with every form of their name")
struct CastTests {
  @Test func aSurnameIsThePersonNamedInFull() {
    let sketch = Sketch(
      "Haddad/PROPN/2/nsubj*PER left/VERB/0/root/leave ./PUNCT/2/punct",
      "Lina/PROPN/3/nsubj*PER Haddad/PROPN/1/flat*PER returned/VERB/0/root/return ./PUNCT/3/punct")
    #expect(sketch.cast.members.count == 1)
    #expect(sketch.cast.members[0].name == "Lina Haddad")
  }

  @Test func twoPeopleOfOneSurnameStayTwo() {
    let sketch = Sketch(
      "Ann/PROPN/5/nsubj*PER Smith/PROPN/1/flat*PER and/CCONJ/4/cc Karl/PROPN/1/conj*PER met/VERB/0/root/meet",
      "Bob/PROPN/3/nsubj*PER Smith/PROPN/1/flat*PER spoke/VERB/0/root/speak",
      "Smith/PROPN/2/nsubj*PER left/VERB/0/root/leave")
    let cast = sketch.cast
    #expect(cast.members.filter { $0.name.hasSuffix("Smith") }.count == 2)
    let last = cast.mentions.last { $0.tokens.lowerBound == 8 }
    #expect(last.map { cast.members[$0.entity].name } == "Bob Smith")
  }

  @Test func aTitleIsNoPartOfAName() {
    let sketch = Sketch("President/PROPN/2/nmod:desc*PER Okoro/PROPN/3/nsubj*PER spoke/VERB/0/root/speak")
    #expect(sketch.cast.members.map(\.name) == ["Okoro"])
    #expect(sketch.cast.members[0].roles == ["president"])
  }

  @Test func aTitleWithACountryInItIsNobody() {
    let sketch = Sketch(
      "Kim/PROPN/2/nsubj*PER became/VERB/0/root/become Ambassador/PROPN/2/xcomp*ORG of/ADP/5/case*ORG "
        + "Norway/PROPN/3/nmod*ORG to/ADP/7/case Chile/PROPN/3/nmod*LOC")
    #expect(sketch.cast.members.map(\.name) == ["Kim", "Norway", "Chile"])
    #expect(sketch.cast.members[1].schema == .place)
  }

  @Test func aSlipOfThePenIsTheSamePersonAndIsKept() {
    let sketch = Sketch(
      "Marta/PROPN/3/nsubj*PER Lindqvist/PROPN/1/flat*PER spoke/VERB/0/root/speak",
      "Lindqvsit/PROPN/2/nsubj*PER left/VERB/0/root/leave")
    #expect(sketch.cast.members.count == 1)
    #expect(sketch.cast.members[0].misspellings.map(\.form) == ["Lindqvsit"])
  }

  @Test func aPronounIsTheNearestFittingSubject() {
    let sketch = Sketch(
      "Maria/PROPN/3/nsubj*PER Rossi/PROPN/1/flat*PER met/VERB/0/root/meet John/PROPN/3/obj*PER Hale/PROPN/4/flat*PER",
      "She/PRON/2/nsubj left/VERB/0/root/leave early/ADV/2/advmod")
    let cast = sketch.cast
    #expect(cast.mention(at: sketch.at("She")).map { cast.members[$0.entity].name } == "Maria Rossi")
  }

  @Test func anOfficeNounIsThePersonWhoWasGivenIt() {
    let sketch = Sketch(
      "Ambassador/PROPN/2/nmod:desc Tan/PROPN/3/nsubj*PER spoke/VERB/0/root/speak to/ADP/5/case Kim/PROPN/3/obl*PER",
      "The/DET/2/det ambassador/NOUN/3/nsubj left/VERB/0/root/leave")
    let cast = sketch.cast
    #expect(cast.mention(at: 6).map { cast.members[$0.entity].name } == "Tan")
  }

  @Test func aShortFormOfABodyIsTheBody() {
    let sketch = Sketch(
      "National/PROPN/3/compound*ORG Audit/PROPN/3/compound*ORG Office/PROPN/4/nsubj*ORG said/VERB/0/root/say",
      "NAO/PROPN/2/nsubj*ORG agreed/VERB/0/root/agree")
    #expect(sketch.cast.members.count == 1)
  }

  @Test func advisersToSomebodyAreNotThatPerson() {
    let sketch = Sketch(
      "Advisers/NOUN/4/nsubj/adviser to/ADP/3/case Kim/PROPN/1/nmod*PER spoke/VERB/0/root/speak")
    #expect(sketch.cast.entity(headedBy: sketch.at("Advisers"), sketch.tree) == nil)
  }

  @Test(arguments: [
    ("mike", "michael", true), ("j.", "john", true), ("sergey", "sergei", true), ("anna", "peter", false),
    ("theodora", "theodore", false), ("robert", "roberta", false), ("louis", "louise", false),
    ("mario", "maria", false),
  ])
  func givenNamesAgree(one: String, other: String, expected: Bool) {
    #expect(GivenNames.agree(one, other) == expected)
    #expect(GivenNames.agree(other, one) == expected)
  }

  @Test(arguments: [
    ("kislova", "kilsova", true), ("meyer", "meier", true), ("meyer", "meyers", true),
    ("meyer", "mayor", false), ("same", "same", false),
  ])
  func oneSlipIsOneSlip(one: String, other: String, expected: Bool) {
    #expect(Spelling.differsByOne(one, other) == expected)
    #expect(Spelling.differsByOne(other, one) == expected)
  }

  @Test func tablesAreInLowerCase() {
    for word in Titles.words.union(RoleNouns.words).union(GivenNames.feminine).union(GivenNames.masculine) {
      #expect(word == word.lowercased())
    }
    #expect(GivenNames.feminine.isDisjoint(with: GivenNames.masculine))
  }
}
