import CUnicode

/// Names and words brought to a form in which what reads the same is the same.
public enum Folding {
  /// A text without case, accents and punctuation, its words one space apart.
  ///
  /// Compatibility decomposition (NFKD, Unicode Standard Annex 15), marks stripped, case folded; letters that
  /// Unicode does not decompose are spelt out ("Ł" is "l", "Ø" is "o"), apostrophes go, other punctuation
  /// parts words.
  ///
  /// ```swift
  /// Folding.fold("Françoise  O’Neill-Šafařík")  // "francoise oneill safarik"
  /// Folding.fold("КИСЛИЦЫН")                    // "кислицын"
  /// ```
  ///
  /// - Parameter text: a name or any text.
  /// - Returns: the folded text, perhaps empty.
  public static func fold(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in ascii(bytes) ?? unicode(bytes) }
  }

  /// The folded text and, where it is in another script, the same in Latin letters.
  ///
  /// - Parameter text: a name or any text.
  /// - Returns: one or two texts, none of them empty; none where nothing is left of the text.
  public static func forms(_ text: String) -> [String] {
    let folded = fold(text)
    if folded.isEmpty { return [] }
    guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return [folded] }
    let latin = fold(Transliteration.latin(text))
    return latin == folded || latin.isEmpty ? [folded] : [folded, latin]
  }

  /// The words of a name, folded.
  ///
  /// - Parameter text: a name.
  /// - Returns: the words in the order of the name.
  public static func words(_ text: String) -> [String] {
    fold(text).split(separator: " ").map(String.init)
  }

  /// The fast path; nil where a byte is not ASCII.
  private static func ascii(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    for byte in bytes where byte >= 0x80 { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { output in
      var count = 0
      var gap = false
      for byte in bytes {
        let letter: UInt8
        switch byte {
        case 97...122, 48...57: letter = byte
        case 65...90: letter = byte | 0x20
        case 39, 96: continue
        default:
          gap = count > 0
          continue
        }
        if gap {
          output[count] = 32
          count += 1
          gap = false
        }
        output[count] = letter
        count += 1
      }
      return count
    }
  }

  private static func unicode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let options = utf8proc_option_t(
      UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_STRIPMARK.rawValue
        | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue)
    // The buffer holds code points; a few letters become many ("ﷺ" is eighteen), so that one more try may be due.
    var points = [Int32](repeating: 0, count: bytes.count * 2 + 8)
    var count = utf8proc_decompose(bytes.baseAddress, bytes.count, &points, points.count, options)
    if count > points.count {
      points = [Int32](repeating: 0, count: count)
      count = utf8proc_decompose(bytes.baseAddress, bytes.count, &points, points.count, options)
    }
    guard count >= 0, count <= points.count else { return "" }
    var folded = String.UnicodeScalarView()
    var gap = false
    for point in points[..<count] {
      guard let scalar = Unicode.Scalar(UInt32(bitPattern: point)) else { continue }
      if apostrophes.contains(scalar) { continue }
      guard isWord(point) else {
        gap = !folded.isEmpty
        continue
      }
      if gap {
        folded.append(" ")
        gap = false
      }
      if let spelling = plainLetters[scalar] {
        folded.append(contentsOf: spelling.unicodeScalars)
      } else {
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  private static func isWord(_ point: Int32) -> Bool {
    switch utf8proc_category(point) {
    case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
      UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO,
      UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC:
      true
    default: false
    }
  }
}
