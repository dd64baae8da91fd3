import Records

/// What an infobox field says.
package enum FieldMeaning: Sendable, Hashable {
  case office
  /// What a monarch succeeded to; a title beside it is a style.
  case succession
  /// "16th", or "16th President of …": an office's number in the row of its holders.
  case order
  /// "Ambassador From: Russian": the rank is in the key, the sending country in the value.
  case rankFrom(String)
  /// The receiving country of an envoy.
  case country
  /// A seat whose value is the constituency; the office's words, `%` for the value.
  case seat(String)
  /// A seat or post whose value is the place; the office's words, `%` for the value.
  case seatOf(String)
  /// A bishop's see; the office's words where no title stands beside it.
  case see(String)
  /// "Junior" or "Senior", of a senator.
  case seniority
  case jurisdiction, state, district, constituency, parliament, organization
  case start, end, term
  /// When somebody was appointed or elected: the term's beginning where no field gives one.
  case chosen
  /// Further offices, each with its dates in brackets.
  case otherPosts
  /// "Acting", "Incumbent".
  case status
  case predecessor, successor, alongside, under
  /// Who served under the office's holder: "Deputy", "Vice President".
  case deputy
  /// An office named in one field whose holder stands in another: "Blankname: Chancellor", "Namedata: …".
  case blankName, blankPerson
  case birthDate, birthPlace, deathDate, deathPlace, birthName, nativeName
  case branch, rank, serviceYears, command
  case fact(Property)
  /// Known and of no use here (images, widths, signatures).
  case nothing

  /// Whether the field belongs to a term of office.
  package var isOfTerm: Bool {
    switch self {
    case .office, .succession, .order, .rankFrom, .country, .seat, .seatOf, .see, .seniority, .jurisdiction,
      .state,
      .district,
      .constituency, .parliament, .organization, .start, .end, .term, .chosen, .status, .predecessor,
      .successor,
      .alongside,
      .under, .deputy, .blankName, .blankPerson:
      return true
    default: return false
    }
  }

  /// Whether the field alone says which office a term is of.
  package var namesOffice: Bool {
    switch self {
    case .office, .succession, .rankFrom, .seat, .seatOf, .see: return true
    default: return false
    }
  }
}

/// The keys of infobox fields, one a line: lower case, letters only ("Term Start2" is `termstart`).
package enum InfoboxKeys {
  /// Keys that name an office whose holder their value is, and the office.
  // swift-format-ignore
  private static let holders: [(key: String, meaning: FieldMeaning, title: String)] = [
    ("president", .under, "President"),
    ("primeminister", .under, "Prime Minister"),
    ("minister", .under, "Minister"),
    ("firstminister", .under, "First Minister"),
    ("monarch", .under, "Monarch"),
    ("governor", .under, "Governor"),
    ("governorgeneral", .under, "Governor-General"),
    ("viceroy", .under, "Viceroy"),
    ("premier", .under, "Premier"),
    ("chancellor", .under, "Chancellor"),
    ("chiefminister", .under, "Chief Minister"),
    ("taoiseach", .under, "Taoiseach"),
    ("mayor", .under, "Mayor"),
    ("pope", .under, "Pope"),
    ("emperor", .under, "Emperor"),
    ("king", .under, "King"),
    ("queen", .under, "Queen"),
    ("sultan", .under, "Sultan"),
    ("deputy", .deputy, "Deputy"),
    ("vicepresident", .deputy, "Vice President"),
    ("viceprimeminister", .deputy, "Vice Prime Minister"),
    ("deputyprimeminister", .deputy, "Deputy Prime Minister"),
    ("vicegovernor", .deputy, "Vice Governor"),
    ("vicemayor", .deputy, "Vice Mayor"),
    ("lieutenant", .deputy, "Lieutenant Governor"),
    ("lieutenantgovernor", .deputy, "Lieutenant Governor"),
    ("chiefofstaff", .deputy, "Chief of Staff"),
    ("regent", .deputy, "Regent"),
  ]

  // swift-format-ignore
  package static let lines: [(key: String, meaning: FieldMeaning)] = holders.map { ($0.key, $0.meaning) } + [
    // What makes a term of office.
    ("office", .office),
    ("title", .office),
    ("position", .office),
    ("positions", .office),
    ("post", .office),
    ("otherpost", .otherPosts),
    ("otherposts", .otherPosts),
    ("previouspost", .otherPosts),
    ("otheroffice", .otherPosts),
    ("officetitle", .office),
    ("officename", .office),
    ("role", .office),
    ("succession", .succession),
    ("order", .order),
    ("number", .order),
    ("ambassadorfrom", .rankFrom("Ambassador")),
    ("ministerfrom", .rankFrom("Minister")),
    ("highcommissionerfrom", .rankFrom("High Commissioner")),
    ("consulfrom", .rankFrom("Consul")),
    ("consulgeneralfrom", .rankFrom("Consul General")),
    ("envoyfrom", .rankFrom("Envoy")),
    ("representativefrom", .rankFrom("Representative")),
    ("country", .country),
    ("ambassadorto", .country),
    ("constituencymp", .seat("Member of Parliament for %")),
    ("constituencyam", .seat("Member of the Assembly for %")),
    ("constituencyms", .seat("Member of the Senedd for %")),
    ("constituencymsp", .seat("Member of the Scottish Parliament for %")),
    ("constituencymep", .seat("Member of the European Parliament for %")),
    ("statehouse", .seatOf("Member of the % House of Representatives")),
    ("statesenate", .seatOf("Member of the % Senate")),
    ("stateassembly", .seatOf("Member of the % Assembly")),
    ("statedelegate", .seatOf("Member of the % House of Delegates")),
    ("statelegislature", .seatOf("Member of the % Legislature")),
    ("governorof", .seatOf("Governor of %")),
    ("mayorof", .seatOf("Mayor of %")),
    ("senatorfrom", .seatOf("Senator from %")),
    ("diocese", .see("Bishop of %")),
    ("archdiocese", .see("Archbishop of %")),
    ("see", .see("Bishop of %")),
    ("bishopof", .see("Bishop of %")),
    ("archbishopof", .see("Archbishop of %")),
    ("metropolis", .see("Metropolitan of %")),
    ("eparchy", .see("Bishop of %")),
    ("archeparchy", .see("Archbishop of %")),
    ("jrsr", .seniority),
    // Where.
    ("jurisdiction", .jurisdiction),
    ("state", .state),
    ("province", .state),
    ("district", .district),
    ("constituency", .constituency),
    ("riding", .constituency),
    ("electorate", .constituency),
    ("ward", .constituency),
    ("division", .constituency),
    ("parliament", .parliament),
    ("assembly", .organization),
    ("legislature", .organization),
    ("chamber", .organization),
    ("court", .organization),
    ("department", .organization),
    ("ministry", .organization),
    ("organization", .organization),
    ("organisation", .organization),
    ("institution", .organization),
    // When.
    ("termstart", .start),
    ("start", .start),
    ("startdate", .start),
    ("tookoffice", .start),
    ("assumedoffice", .start),
    ("inofficefrom", .start),
    ("termbegin", .start),
    ("officestart", .start),
    ("papacybegan", .start),
    ("appointed", .chosen),
    ("elected", .chosen),
    ("enthroned", .start),
    ("installed", .start),
    ("reignstart", .start),
    ("from", .start),
    ("termend", .end),
    ("end", .end),
    ("enddate", .end),
    ("leftoffice", .end),
    ("inofficeto", .end),
    ("officeend", .end),
    ("papacyended", .end),
    ("retired", .end),
    ("reignend", .end),
    ("ended", .end),
    ("abdicated", .end),
    ("to", .end),
    ("term", .term),
    ("termofoffice", .term),
    ("terms", .term),
    ("tenure", .term),
    ("inoffice", .term),
    ("yearsinoffice", .term),
    ("officeyears", .term),
    ("reign", .term),
    ("status", .status),
    // Who else.
    ("predecessor", .predecessor),
    ("precededby", .predecessor),
    ("preceding", .predecessor),
    ("successor", .successor),
    ("succeededby", .successor),
    ("preceded", .predecessor),
    ("before", .predecessor),
    ("succeeded", .successor),
    ("after", .successor),
    // Of somebody elected who has not begun: whom they will succeed.
    ("succeeding", .predecessor),
    ("alongside", .alongside),
    ("servingwith", .alongside),
    ("servedalongside", .alongside),
    ("leader", .under),
    ("appointer", .under),
    ("appointedby", .under),
    ("nominator", .under),
    ("nominatedby", .under),
    ("secretary", .under),
    ("sovereign", .under),
    ("blankname", .blankName),
    ("namedata", .blankPerson),
    // A life.
    ("birthdate", .birthDate),
    ("born", .birthDate),
    ("dateofbirth", .birthDate),
    ("birthyear", .birthDate),
    ("birthplace", .birthPlace),
    ("placeofbirth", .birthPlace),
    ("birthcity", .birthPlace),
    ("deathdate", .deathDate),
    ("died", .deathDate),
    ("dateofdeath", .deathDate),
    ("deathyear", .deathDate),
    ("deathplace", .deathPlace),
    ("placeofdeath", .deathPlace),
    ("deathcause", .fact(.causeOfDeath)),
    ("causeofdeath", .fact(.causeOfDeath)),
    ("birthname", .birthName),
    ("fullname", .birthName),
    ("realname", .birthName),
    ("nativename", .nativeName),
    ("nationality", .fact(.nationality)),
    ("citizenship", .fact(.nationality)),
    ("ethnicity", .fact(.ethnicity)),
    ("children", .fact(.children)),
    ("issue", .fact(.children)),
    ("spouse", .fact(.spouse)),
    ("spouses", .fact(.spouse)),
    ("partner", .fact(.spouse)),
    ("domesticpartner", .fact(.spouse)),
    ("consort", .fact(.spouse)),
    ("husband", .fact(.spouse)),
    ("wife", .fact(.spouse)),
    ("almamater", .fact(.education)),
    ("education", .fact(.education)),
    ("educated", .fact(.education)),
    ("educatedat", .fact(.education)),
    ("university", .fact(.education)),
    ("school", .fact(.education)),
    ("party", .fact(.party)),
    ("politicalparty", .fact(.party)),
    ("otherparty", .fact(.party)),
    ("partyaffiliation", .fact(.party)),
    ("religion", .fact(.religion)),
    ("denomination", .fact(.religion)),
    ("church", .fact(.religion)),
    ("faith", .fact(.religion)),
    ("residence", .fact(.residence)),
    ("home", .fact(.residence)),
    ("occupation", .fact(.occupation)),
    ("occupations", .fact(.occupation)),
    ("profession", .fact(.occupation)),
    ("father", .fact(.father)),
    ("mother", .fact(.mother)),
    ("parents", .fact(.parents)),
    ("parent", .fact(.parents)),
    ("relatives", .fact(.relatives)),
    ("relations", .fact(.relatives)),
    ("family", .fact(.relatives)),
    ("siblings", .fact(.siblings)),
    ("awards", .fact(.award)),
    ("award", .fact(.award)),
    ("mawards", .fact(.award)),
    ("honours", .fact(.award)),
    ("honors", .fact(.award)),
    ("decorations", .fact(.award)),
    ("prizes", .fact(.award)),
    ("website", .fact(.website)),
    ("homepage", .fact(.website)),
    ("url", .fact(.website)),
    ("nickname", .fact(.alias)),
    ("othername", .fact(.alias)),
    ("othernames", .fact(.alias)),
    ("alias", .fact(.alias)),
    ("aliases", .fact(.alias)),
    ("alsoknownas", .fact(.alias)),
    ("pseudonym", .fact(.alias)),
    ("honorificprefix", .fact(.honorific)),
    ("branch", .branch),
    ("service", .branch),
    ("rank", .rank),
    ("militaryrank", .rank),
    ("serviceyears", .serviceYears),
    ("yearsofservice", .serviceYears),
    ("commands", .command),
    ("command", .command),
    // Known, and no record of their own.
    ("majority", .nothing),
    ("appointedon", .nothing),
    ("coronation", .nothing),
    ("consecration", .nothing),
    ("ordination", .nothing),
    ("allegiance", .nothing),
    ("battles", .nothing),
    ("wars", .nothing),
    ("unit", .nothing),
    ("image", .nothing),
    ("caption", .nothing),
    ("imagesize", .nothing),
    ("imagecaption", .nothing),
    ("alt", .nothing),
    ("signature", .nothing),
    ("name", .nothing),
    ("language", .nothing),
    ("nativenamelang", .nothing),
    ("date", .nothing),
    ("restingplace", .nothing),
    ("burialplace", .nothing),
    ("honorificsuffix", .nothing),
    ("knownfor", .nothing),
    ("yearsactive", .nothing),
    ("house", .nothing),
  ]

  private static let table: [String: FieldMeaning] = Dictionary(
    lines.map { ($0.key, $0.meaning) }, uniquingKeysWith: { first, _ in first })

  private static let titles: [String: String] = Dictionary(
    uniqueKeysWithValues: holders.map { ($0.key, $0.title) })

  /// The office whose holder the field of a key names: of "President2" it is "President".
  package static func title(of key: String) -> String? {
    titles[String(key.lowercased().filter { $0.isLetter })]
  }

  /// The meaning of a key as written, its number (`Term Start2` is 2; 0 without one), and the number in front of it
  /// ("1Blankname2" is 1).
  ///
  /// Case, blanks and underscores make no difference.
  package static func meaning(of key: String) -> (meaning: FieldMeaning, number: Int, lead: Int)? {
    var letters: [UInt8] = []
    var number = 0
    var lead = 0
    for byte in key.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte & 15)
        if letters.isEmpty {
          lead = min(lead * 10 + digit, 999)
        } else {
          number = min(number * 10 + digit, 999)
        }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 32)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
      case 0x80...: return nil
      default: continue
      }
      if letters.count > 40 { return nil }
    }
    guard let meaning = table[String(decoding: letters, as: UTF8.self)] else { return nil }
    return (meaning, number, lead)
  }
}
