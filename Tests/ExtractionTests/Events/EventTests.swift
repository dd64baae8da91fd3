import Extraction
import Records
import Testing

@Suite("Events are what happened, with who took part")
struct EventTests {
  private let met =
    "Ann/PROPN/3/nsubj*PER Rossi/PROPN/1/flat*PER met/VERB/0/root/meet with/ADP/5/case Kim/PROPN/3/obl*PER in/ADP/7/case Oslo/PROPN/3/obl*LOC"

  @Test func aMeetingHasBothAndItsPlace() {
    let events = Sketch(met).events
    #expect(events.map(\.kind) == [.meeting])
    #expect(events.first?.participants.count == 2)
    #expect(events.first?.place == "Oslo")
  }

  @Test(arguments: ["did/AUX/5/aux not/PART/5/advmod", "would/AUX/5/aux perhaps/ADV/5/advmod"])
  func whatDidNotHappenIsNoEvent(auxiliaries: String) {
    let sketch = Sketch(
      "Ann/PROPN/5/nsubj*PER Rossi/PROPN/1/flat*PER \(auxiliaries) meet/VERB/0/root with/ADP/7/case Kim/PROPN/5/obl*PER"
    )
    #expect(sketch.events.isEmpty)
  }

  @Test func thePassiveHasItsAgent() {
    let sketch = Sketch(
      "Kim/PROPN/3/nsubj:pass*PER was/AUX/3/aux:pass/be dismissed/VERB/0/root/dismiss by/ADP/5/case Rossi/PROPN/3/obl:agent*PER in/ADP/7/case 1999/NUM/3/obl"
    )
    let event = sketch.events.first
    #expect(event?.kind == .departure)
    #expect(event?.participants.map(\.role) == ["object", "by"])
  }

  @Test func everyRuleIsInLowerCaseAndUsesItsComplement() {
    for rule in EventVerbs.rules {
      #expect(rule.lemma == rule.lemma.lowercased())
      #expect(!rule.needs.isEmpty)
    }
    for noun in EventNouns.kinds.keys { #expect(noun == noun.lowercased()) }
  }
}
