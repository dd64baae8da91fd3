import Chronology
import Language
import Reading

/// Everything the finders of records look at: the document, its tree, who is in it, and its dates.
package struct Discourse: Sendable {
  package let document: Document
  package let tree: Tree
  /// Who and what the document names, and which tokens refer to them.
  package var cast: Cast
  /// The dates of the text, resolved, by token.
  package let calendar: Calendar

  package var analysis: Analysis { tree.analysis }

  package init(document: Document, tree: Tree, cast: Cast, calendar: Calendar) {
    self.document = document
    self.tree = tree
    self.cast = cast
    self.calendar = calendar
  }

  /// The index of the block a token stands in, into `document.blocks`.
  package func block(of token: Int) -> Int {
    document.blockIndex(at: tree[token].start) ?? max(0, document.blocks.count - 1)
  }

  /// Whether a token is the first of its block.
  package func opensBlock(_ token: Int) -> Bool { token == 0 || block(of: token) != block(of: token - 1) }

  /// Evidence for the whole sentence of a token.
  package func sentenceEvidence(_ token: Int, confidence: Double) -> EvidenceDraft {
    EvidenceDraft(range: analysis.bytes(tree.sentenceTokens(of: token)), confidence: confidence)
  }
}
