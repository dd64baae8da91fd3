import Names
import Records

/// Which entities of different documents may be the same one at all.
enum IdentityKind: String, CaseIterable {
  case person = "Person"
  case body = "Organization"
  case place = "Place"
  case group = "Group"
  case thing = "Thing"

  init(_ schema: Schema) {
    switch schema {
    case .person: self = .person
    case .organization, .publicBody: self = .body
    case .place: self = .place
    case .group: self = .group
    case .thing: self = .thing
    }
  }

  /// The folded names by which an entity shares a family with others: its own name, and every other form that is a whole
  /// name, in Latin letters and, for people, however romanised; of bodies and places in what are other words for the same.
  ///
  /// A form of one word ("Lavrov") says too little, and one of a title and a surname ("President Bush") is many people's.
  /// A group ("officials") is nobody else's.
  func keys(of entity: Entity) -> [String] {
    guard self != .group else { return [] }
    var keys: [String] = []
    for (index, name) in ([entity.name] + entity.names).enumerated() {
      guard let latin = Folding.forms(name).last else { continue }
      if index > 0 {
        guard latin.utf8.contains(32) else { continue }
        if self == .person, let first = latin.split(separator: " ").first, Self.titles.contains(String(first))
        {
          continue
        }
      }
      let key = self == .person && latin.utf8.contains(32) ? Romanisation.key(latin) : latin
      if !keys.contains(key) { keys.append(key) }
      if let usual = usual(name, latin), !keys.contains(usual) { keys.append(usual) }
    }
    return keys
  }

  /// A name brought to what it usually is; nil where nothing is known of that.
  private func usual(_ name: String, _ latin: String) -> String? {
    // A name in another script has no capitals or dots to go by.
    var plain: String { name.utf8.allSatisfy { $0 < 0x80 } ? name : latin }
    return switch self {
    case .person: Self.conventional(name)
    case .body: BodyName.key(plain)
    case .place: BodyName.place(plain)
    case .group, .thing: nil
    }
  }

  /// A person's name without what is mere convention: order, romanisation, hyphens, the short form of a given name.
  /// Names in the middle and the father's name stay: "George W. Bush" and "George Bush" may be two.
  private static func conventional(_ name: String) -> String? {
    let parsed = PersonName(name)
    guard let key = parsed.blockingKeys.first, key.hasPrefix("="), !parsed.given.isEmpty else { return nil }
    let more = parsed.given.dropFirst() + [parsed.patronymic, parsed.suffix].compactMap { $0 }
    return ([key] + more).joined(separator: " ")
  }

  /// First words of forms that are no whole names.
  private static let titles: Set<String> = [
    "president", "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "king", "queen", "prince",
    "princess", "pope",
    "general", "gen", "colonel", "col", "major", "captain", "admiral", "senator", "sen", "rep", "congressman",
    "congresswoman", "governor", "gov", "mayor", "minister", "secretary", "chancellor", "premier",
    "ambassador", "judge",
    "justice", "bishop", "archbishop", "cardinal", "father", "professor", "prof", "chairman", "speaker",
    "director",
    "the", "former", "then", "vice", "prime", "deputy", "acting", "emperor", "sultan", "sheikh", "ayatollah",
    "his", "her",
  ]
}
