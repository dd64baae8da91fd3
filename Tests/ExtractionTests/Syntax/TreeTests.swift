import Extraction
import Testing

@Suite("The tree answers who did what")
struct TreeTests {
  @Test func aConjoinedVerbSharesItsSubject() {
    let sketch = Sketch(
      "Ann/PROPN/2/nsubj*PER came/VERB/0/root/come and/CCONJ/4/cc spoke/VERB/2/conj/speak ./PUNCT/2/punct")
    #expect(sketch.tree.subject(of: sketch.at("spoke")) == sketch.at("Ann"))
  }

  @Test func whoStandsForTheNounItsClauseHangsOn() {
    let sketch = Sketch(
      "The/DET/2/det envoy/NOUN/5/nsubj who/PRON/4/nsubj lied/VERB/2/acl:relcl/lie resigned/VERB/0/root/resign"
    )
    #expect(sketch.tree.subject(of: sketch.at("lied")) == sketch.at("envoy"))
  }

  @Test func theSpanOfAPhraseLeavesOutWhatItIsTold() {
    let sketch = Sketch(
      "a/DET/2/det meeting/NOUN/0/root in/ADP/4/case Oslo/PROPN/2/nmod*LOC that/PRON/6/nsubj failed/VERB/2/acl:relcl/fail"
    )
    let span = sketch.tree.span(sketch.at("meeting")) { sketch.tree[$0].deprel == .aclRelcl }
    #expect(sketch.tree.words(span) == "a meeting in Oslo")
  }

  @Test func aCycleInATreeDoesNotHang() {
    let sketch = Sketch("a/NOUN/2/nmod b/NOUN/1/nmod")
    #expect(!sketch.tree.isBelow(0, 5))
    _ = sketch.tree.clause(of: 0)
  }
}
