import Chronology
import Language

/// Ends of terms that are told by how long they were: "mayor for a dozen years from 1971", "governor for nine years, from
/// 1823", "stayed there for eleven years".
enum Durations {
  /// About when a term that began on a day was over, where "for … years" stands behind a token before the next clause.
  static func end(from start: EDTF, behind begin: Int, _ sentence: Range<Int>, _ discourse: Discourse)
    -> EDTF?
  {
    let tree = discourse.tree
    guard let year = start.year else { return nil }
    var at = begin
    while at < min(begin + 9, sentence.upperBound) {
      if tree.lower[at] == "for", let years = years(at + 1, tree) {
        // "for five years each", "for three years under X and four under Y": more than one count is no length.
        return EDTF(year: year + years).qualified("~")
      }
      guard
        discourse.calendar.span(at: at) != nil
          || [.adv, .adp, .det, .propn, .noun, .adj, .num].contains(tree[at].upos)
          || [",", "there", "it"].contains(tree.lower[at])
      else { return nil }
      at += 1
    }
    return nil
  }

  /// "nine years", "a dozen years", "nearly ten years", "a decade".
  private static func years(_ begin: Int, _ tree: Tree) -> Int? {
    var at = begin
    while ["nearly", "almost", "about", "some", "the", "next", "over", "following", "full", "around"]
      .contains(
        tree.lower[at])
    { at += 1 }
    if tree.lower[at] == "a", tree.lower[at + 1] == "decade" { return 10 }
    if tree.lower[at] == "two", tree.lower[at + 1] == "decades" { return 20 }
    if tree.lower[at] == "a", tree.lower[at + 1] == "dozen" {
      return tree.lower[at + 2] == "years" ? 12 : nil
    }
    guard let count = numbers[tree.lower[at]] ?? Counts.value(tree.lower[at]), tree.lower[at] != "a" else {
      return nil
    }
    return tree.lower[at + 1].hasPrefix("year") ? count : nil
  }

  private static let numbers = [
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "twenty-five": 25, "thirty": 30,
  ]
}
