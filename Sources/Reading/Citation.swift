/// A work that a document cites for what it says, kept apart from its prose.
public struct Citation: Sendable, Hashable {
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
  /// Where the document refers to it: byte offsets in its `text`, each behind the sentence that it supports.
  public var anchors: [Int] = []
  /// Where it stands: bytes of the source.
  public var source: Range<Int>

  /// A work cited at `source`, bytes of the source.
  public init(source: Range<Int>) { self.source = source }

  /// The work in a line: author, title, publisher, date, address.
  public var line: String {
    let parts = [author, title ?? words, publisher, date, url].compactMap { $0 }
    return parts.joined(separator: ", ")
  }
}

/// Something odd about a source that was read all the same, with where it stands.
public struct ReadingNote: Sendable, Hashable {
  /// Byte offset into the source.
  public let offset: Int
  /// One sentence.
  public let message: String

  /// A note at a byte of the source.
  public init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}
