/// STUB until the names room is merged.
public struct PersonName: Sendable, Hashable {
  public var given: [String] = []
  public var surname: [String] = []
  public var blockingKeys: [String] = []
  public init(_ name: String) {
    let words = Folding.words(Transliteration.latin(name)).map { Romanisation.key($0) }
    given = Array(words.dropLast())
    surname = Array(words.suffix(1))
    if let last = words.last, let first = words.first { blockingKeys = ["\(last) \(first.prefix(1))"] }
  }
}
public struct NameAgreement: Sendable, Hashable {
  public var score: Double
  public var reasons: [NameReason]
  public init(score: Double, reasons: [NameReason]) { self.score = score; self.reasons = reasons }
}
public enum NameReason: String, Sendable, Hashable { case same
  public var text: String { "the same words" } }
public enum NameComparison {
  public static func compare(_ one: PersonName, _ other: PersonName) -> NameAgreement {
    if one == other { return NameAgreement(score: 1, reasons: [.same]) }
    guard one.surname == other.surname else { return NameAgreement(score: 0.2, reasons: []) }
    return NameAgreement(score: one.given.first?.first == other.given.first?.first ? 0.8 : 0.3, reasons: [])
  }
}
