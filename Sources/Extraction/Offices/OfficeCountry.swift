import Names

/// Countries as offices name them: the noun without its article.
package enum OfficeCountry {
  /// `Russian`, `Russia` and `U.S.` give `Russia`, `Russia` and `United States`; nil for other words.
  package static func name(of words: String) -> String? {
    if let country = Countries.country(of: words) { return bare(country) }
    return Countries.isCountry(words) ? bare(words) : nil
  }

  private static func bare(_ country: String) -> String {
    country.hasPrefix("the ") ? String(country.dropFirst(4)) : country
  }
}
