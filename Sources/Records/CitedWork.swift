/// A work that a document cites for what it says: a footnote, a reference.
public struct CitedWork: Sendable, Hashable {
  /// Identifies it within its document, for example `r1`; evidence refers to it.
  public let id: String
  /// The work's title; nil where only an address or free words are given.
  public var title: String?
  /// Who wrote it.
  public var author: String?
  /// The paper, publisher, site or journal.
  public var publisher: String?
  /// As written: "12 May 2010".
  public var date: String?
  /// The web address.
  public var url: String?
  /// The reference in readable words, where it has no fields.
  public var words: String?
  /// The first byte of where it stands in the source.
  public var start: Int
  /// The byte behind the last.
  public var end: Int

  /// A work cited at the bytes `start..<end` of the source.
  public init(id: String, start: Int, end: Int) {
    self.id = id
    self.start = start
    self.end = end
  }
}
