import Names

/// Countries by any of their names.
enum Country {
  /// The country that a name, a capital's name or an adjective means, as it is usually called; nil where it is none.
  static func of(_ text: String) -> String? {
    PlaceNames.place(PlaceNames.folded(text)).map(\.name)
  }
}
