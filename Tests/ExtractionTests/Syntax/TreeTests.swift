import Extraction
import Language
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

  /// A name behind a date that the verb itself hangs on stays where it is: made the verb's subject, it would hang on itself.
  @Test func nothingHangsOnItself() throws {
    let text = """
      Milan Horvat (born 2 May 1950) is a politician. Habjan fell ill that year, and on 5 October 1943 President Bogdan \
      Lisjak named Horvat his successor.

      """
    let tree = Tree(EnglishAnalyser().analyse(Array(text.utf8), blocks: [0..<text.utf8.count], people: []))
    for token in 0..<tree.count {
      var (at, steps) = (token, 0)
      while at >= 0, steps <= tree.count { (at, steps) = (tree[at].head, steps + 1) }
      #expect(steps <= tree.count, "\(tree.lower[token])")
    }
    let ring = Sketch("a/NOUN/2/nmod b/NOUN/3/nmod c/NOUN/1/nmod d/NOUN/3/nmod").tree
    #expect((0..<4).filter { ring[$0].head < 0 }.count == 1)
  }

  @Test func aCycleInATreeDoesNotHang() {
    let sketch = Sketch("a/NOUN/2/nmod b/NOUN/1/nmod")
    #expect(!sketch.tree.isBelow(0, 5))
    _ = sketch.tree.clause(of: 0)
  }
}
