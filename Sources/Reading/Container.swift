import Chronology

/// The forms of files that hold many documents.
public enum Container: String, Sendable, CaseIterable {
  /// One JSON object a line (jsonlines.org), an array of objects, or one object.
  case jsonl
  /// A MediaWiki dump (export format, XML).
  case dump

  /// The form of a file that begins with these bytes; nil for a file that is one document.
  public static func of(head: [UInt8]) -> Container? {
    if Dump.looksLikeDump(head) { return .dump }
    return JSONLines.looksLikeJSON(head) ? .jsonl : nil
  }
}

/// What is known of a document beside its text.
public struct Presets: Sendable, Hashable {
  /// The title.
  public var title: String?
  /// When it was written.
  public var date: EDTF?
  /// Where it stands on the web.
  public var url: String?
  /// Who wrote it.
  public var author: String?
  /// The form of the text, where the container says so.
  public var format: Format?

  /// Nothing is known.
  public init() {}
}

/// What a container gives next.
public enum StreamItem: Sendable {
  /// A document: its source's bytes, in which offsets count, what its records call it, and what is known of it.
  case document(bytes: [UInt8], name: String, presets: Presets)
  /// A part that could not be read, told in a sentence with the file, and its byte offset in the file.
  case problem(String, offset: Int)
}

/// Goes through a container and holds one document of it at a time.
public protocol DocumentStream {
  /// The next document, or what stands where none could be read; nil at the end.
  /// - Throws: `ByteStreamError` where the file cannot be read on.
  mutating func next() throws -> StreamItem?
}
