import CUnicode

/// How many columns of a terminal text takes (Unicode TR11, as utf8proc knows it).
public enum DisplayWidth {
  /// The columns of a text: one for a letter of most scripts, two for an ideograph, none for a combining mark.
  ///
  /// ```swift
  /// DisplayWidth.of("Кисть")  // 5
  /// DisplayWidth.of("東京")    // 4
  /// ```
  ///
  /// - Parameter text: a text without line feeds.
  /// - Returns: columns; control characters take none.
  public static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += of(scalar) }
    return width
  }

  /// The columns of a scalar: 0, 1 or 2.
  ///
  /// - Parameter scalar: a Unicode scalar.
  /// - Returns: columns.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    return Int(max(0, utf8proc_charwidth(utf8proc_int32_t(bitPattern: value))))
  }
}
