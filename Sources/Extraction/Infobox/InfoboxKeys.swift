import Records

/// What an infobox field says.
package enum FieldMeaning: Sendable, Hashable {
  case office
  /// "Ambassador From: Russian": the rank is in the key, the sending country in the value.
  case rankFrom(String)
  /// The receiving country of an envoy.
  case country
  case jurisdiction, constituency, organization
  case start, end, term
  case predecessor, successor, alongside, under
  case birthDate, birthPlace, deathDate, deathPlace, deathCause, birthName, nativeName
  case fact(Property)
  /// Known and of no use here (images, widths, signatures).
  case nothing
}

/// The keys of infobox fields, one a line: lower case, without numbers, blanks or underscores.
package enum InfoboxKeys {
  package static let lines: [(key: String, meaning: FieldMeaning)] = [
    ("office", .office), ("title", .office), ("position", .office), ("post", .office), ("order", .nothing),
    ("blankname", .nothing),
    ("ambassadorfrom", .rankFrom("Ambassador")), ("ministerfrom", .rankFrom("Minister")),
    ("highcommissionerfrom", .rankFrom("High Commissioner")),
    ("consulfrom", .rankFrom("Consul")), ("envoyfrom", .rankFrom("Envoy")), ("country", .country),
    ("jurisdiction", .jurisdiction), ("state", .constituency), ("statesenate", .constituency),
    ("district", .constituency), ("constituency", .constituency),
    ("constituencymp", .constituency), ("riding", .constituency), ("electorate", .constituency),
    ("parliament", .organization),
    ("assembly", .organization), ("legislature", .organization), ("court", .organization),
    ("diocese", .jurisdiction), ("archdiocese", .jurisdiction),
    ("see", .jurisdiction), ("department", .organization), ("organization", .organization),
    ("organisation", .organization),
    ("termstart", .start), ("start", .start), ("tookoffice", .start), ("assumedoffice", .start),
    ("inoffice", .term), ("reign", .term),
    ("enthroned", .start), ("installed", .start), ("appointed", .start), ("from", .start), ("termend", .end),
    ("end", .end), ("leftoffice", .end),
    ("retired", .end), ("resigned", .end), ("ended", .end), ("to", .end), ("term", .term),
    ("termofoffice", .term), ("tenure", .term),
    ("yearsinoffice", .term), ("predecessor", .predecessor), ("precededby", .predecessor),
    ("successor", .successor), ("succeededby", .successor),
    ("alongside", .alongside), ("servingwith", .alongside), ("president", .under), ("primeminister", .under),
    ("minister", .under),
    ("monarch", .under), ("governor", .under), ("governorgeneral", .under), ("premier", .under),
    ("chancellor", .under), ("leader", .under),
    ("appointer", .under), ("appointedby", .under), ("nominator", .under), ("nominatedby", .under),
    ("chief", .under), ("taoiseach", .under),
    ("director", .under), ("secretary", .under), ("mayor", .under), ("pope", .under), ("emperor", .under),
    ("king", .under), ("queen", .under),
    ("deputy", .nothing), ("vicepresident", .nothing), ("lieutenant", .nothing), ("majority", .nothing),
    ("birthdate", .birthDate), ("born", .birthDate), ("dateofbirth", .birthDate), ("birthplace", .birthPlace),
    ("placeofbirth", .birthPlace),
    ("deathdate", .deathDate), ("died", .deathDate), ("dateofdeath", .deathDate), ("deathplace", .deathPlace),
    ("placeofdeath", .deathPlace),
    ("deathcause", .deathCause), ("causeofdeath", .deathCause), ("birthname", .birthName),
    ("fullname", .birthName), ("nativename", .nativeName),
    ("nativenamelang", .nothing), ("nationality", .fact(.nationality)), ("citizenship", .fact(.nationality)),
    ("children", .fact(.children)),
    ("spouse", .fact(.spouse)), ("spouses", .fact(.spouse)), ("partner", .fact(.spouse)),
    ("consort", .fact(.spouse)),
    ("almamater", .fact(.education)), ("education", .fact(.education)), ("party", .fact(.party)),
    ("politicalparty", .fact(.party)),
    ("otherparty", .fact(.party)), ("religion", .fact(.religion)), ("denomination", .fact(.religion)),
    ("residence", .fact(.residence)),
    ("occupation", .fact(.occupation)), ("profession", .fact(.occupation)), ("father", .fact(.father)),
    ("mother", .fact(.mother)),
    ("parents", .fact(.parents)), ("parent", .fact(.parents)), ("relatives", .fact(.relatives)),
    ("relations", .fact(.relatives)),
    ("siblings", .fact(.siblings)), ("awards", .fact(.award)), ("honours", .fact(.award)),
    ("honors", .fact(.award)), ("website", .fact(.website)),
    ("nickname", .fact(.alias)), ("othernames", .fact(.alias)), ("alias", .fact(.alias)),
    ("ethnicity", .fact(.ethnicity)),
    ("rank", .fact(.militaryService)), ("branch", .fact(.militaryService)), ("allegiance", .nothing),
    ("serviceyears", .nothing),
    ("battles", .nothing), ("commands", .nothing), ("unit", .nothing), ("image", .nothing),
    ("caption", .nothing), ("imagesize", .nothing),
    ("signature", .nothing), ("name", .nothing), ("language", .nothing), ("date", .nothing),
  ]

  private static let table: [String: FieldMeaning] = Dictionary(
    lines.map { ($0.key, $0.meaning) }, uniquingKeysWith: { first, _ in first })

  /// The meaning of a key as written, and its number (`Term Start2` is 2; 0 without one).
  package static func meaning(of key: String) -> (meaning: FieldMeaning, number: Int)? {
    var letters = ""
    var digits = ""
    for character in key.unicodeScalars {
      switch character {
      case "0"..."9": digits.unicodeScalars.append(character)
      case " ", "_", "-", ".", "(", ")": continue
      default: letters.unicodeScalars.append(character)
      }
    }
    guard let meaning = table[letters.lowercased()] else { return nil }
    return (meaning, digits.utf8.count <= 3 ? Int(digits) ?? 0 : 0)
  }
}
