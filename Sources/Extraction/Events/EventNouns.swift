import Records

/// The nouns that name events by themselves, one a line: "his resignation on 3 May", "a speech in Detroit".
package enum EventNouns {
  package static let kinds: [String: EventKind] = [
    "meeting": .meeting, "talk": .meeting, "summit": .meeting, "conversation": .communication,
    "call": .communication,
    "appointment": .appointment, "nomination": .appointment, "inauguration": .appointment,
    "resignation": .departure,
    "dismissal": .departure, "ouster": .departure, "retirement": .departure, "abdication": .departure,
    "departure": .departure,
    "election": .election, "re-election": .election, "candidacy": .candidacy, "visit": .travel,
    "trip": .travel, "speech": .speech,
    "lecture": .speech, "address": .speech, "testimony": .testimony, "hearing": .testimony,
    "disclosure": .disclosure,
    "recusal": .recusal, "interview": .communication, "death": .death, "candidate": .candidacy,
    "witness": .testimony, "email": .communication, "e-mail": .communication,
    "cable": .communication, "memorandum": .communication, "memo": .communication,
    "arrest": .arrest, "conviction": .conviction, "assassination": .death, "murder": .death,
    "execution": .death, "killing": .death, "homily": .speech, "sermon": .speech, "eulogy": .speech,
    "audience": .meeting, "talks": .meeting, "consecration": .appointment, "coronation": .appointment,
    "installation": .appointment, "overthrow": .departure, "removal": .departure, "sacking": .departure,
    "recall": .departure, "deposition": .departure, "swearing-in": .appointment,
    "tour": .travel, "journey": .travel, "detention": .arrest, "defeat": .election, "victory": .election,
    "letter": .communication, "telegram": .communication, "broadcast": .speech, "luncheon": .meeting,
    "dinner": .meeting, "banquet": .meeting, "lunch": .meeting,
    "reception": .meeting, "breakfast": .meeting, "encounter": .meeting, "rise": .appointment,
    "elevation": .appointment, "ascent": .appointment, "reappointment": .appointment,
    "promotion": .appointment,
    "accession": .appointment, "enthronement": .appointment, "firing": .departure, "ousting": .departure,
    "expulsion": .departure, "indictment": .investigation, "knighthood": .award, "suicide": .death,
    "evidence": .testimony, "inquiry": .investigation, "enquiry": .investigation,
    "investigation": .investigation,
    "probe": .investigation, "inquest": .investigation, "candidature": .candidacy, "sentencing": .conviction,
    "drowning": .death,
  ]

  /// Words that fill a verb's complement, by what the complement asks for.
  static func fill(_ complement: Complement, _ word: String) -> Bool {
    switch complement {
    case .meetingWord: return meeting.contains(word)
    case .speechWord: return speech.contains(word)
    case .callWord: return call.contains(word)
    case .electionWord: return election.contains(word)
    case .sanctionWord: return sanction.contains(word)
    case .probeWord: return probe.contains(word)
    case .awardWord: return award.contains(word)
    case .testimonyWord: return testimony.contains(word)
    case .secretWord: return secret.contains(word)
    case .candidateWord: return candidate.contains(word)
    case .premisesWord: return premises.contains(word)
    case .seatWord: return seats.contains(word)
    case .office: return office.contains(word)
    case .officeWord:
      // "vice-chairman", "co-president"
      let last = word.split(separator: "-").last.map(String.init) ?? word
      return RoleNouns.words.contains(word) || office.contains(word) || roles.contains(word)
        || last != word && RoleNouns.words.contains(last)
    case .down, .in, .off, .over, .out, .aside: return word == complement.rawValue
    case .seatBody: return OfficeBodies.words.contains(word)
    case .guilty: return word == "guilty"
    case .successorWord: return ["successor", "replace", "succeed", "replacement"].contains(word)
    case .knightWord: return knight.contains(word)
    case .audienceWord: return audience.contains(word) || LegislatureWords.words.contains(word)
    case .parliament: return LegislatureWords.words.contains(word)
    case .any, .person, .place, .toPlace, .forPlace, .placeObject, .body, .forBody, .asOffice, .alone, .group,
      .words, .forElected, .ofTheYear:
      return true
    }
  }

  static let meeting: Set<String> = [
    "meeting", "talk", "talks", "conference", "summit", "lunch", "dinner", "breakfast", "audience",
    "consultation", "negotiation",
    "session", "reception", "meet", "tea", "coffee", "drinks", "consultations", "negotiations", "discussion",
    "discussions",
  ]
  static let speech: Set<String> = [
    "speech", "address", "lecture", "sermon", "remark", "remarks", "eulogy", "homily", "lectures", "speeches",
    "sermons",
    "oration", "keynote",
  ]
  static let call: Set<String> = [
    "telephone", "phone", "call", "conversation", "message", "letter", "email", "e-mail", "cable", "text",
    "note", "telegram", "correspondence",
  ]
  static let election: Set<String> = [
    "election", "by-election", "vote", "primary", "referendum", "seat", "presidency", "runoff", "re-election",
    "reelection", "ballot", "landslide", "leadership", "mayoralty", "governorship",
  ]
  static let sanction: Set<String> = [
    "sanction", "sanctions", "embargo", "asset", "assets", "blacklist", "travel", "visa",
  ]
  static let probe: Set<String> = [
    "investigation", "inquiry", "enquiry", "probe", "proceeding", "proceedings", "inquest", "audit",
  ]
  static let knight: Set<String> = [
    "commander", "knight", "dame", "companion", "chevalier", "grand-cross", "baron", "baroness", "viscount",
    "earl",
    "baronet", "peer", "freeman", "g.b.e.", "k.b.e.", "c.b.e.", "o.b.e.", "k.c.b.", "k.c.m.g.", "c.m.g.",
    "gbe",
    "kbe", "cbe", "obe", "mbe", "kcb", "kcmg", "cmg", "cb", "dcmg", "gcmg", "gcb", "dbe", "lady", "marquess",
    "count", "duke",
  ]
  static let audience: Set<String> = [
    "funeral", "ceremony", "rally", "congress", "conference", "forum", "university", "convention", "assembly",
    "audience", "gathering", "symposium", "crowd", "supporters", "deputies", "unveiling", "commemoration",
    "students", "cadets", "delegates",
    "congregation", "club", "house", "commons", "lords", "parliament", "senate",
    "council",
    "summit", "meeting", "seminar", "debate", "address", "cabinet", "duma", "sejm", "knesset", "briefing",
    "parade",
    "banquet", "inauguration", "celebration", "vigil", "strikers", "workers", "miners", "people", "thousands",
    "marchers", "demonstrators", "voters", "farmers", "veterans", "pilgrims", "villagers", "delegations",
    "shareholders",
    "recruits", "graduates", "mourners", "worshippers",
  ]
  /// What one is elected to.
  static let elected: Set<String> = [
    "president", "vice-president", "governor", "mayor", "senate", "senator", "congress", "parliament",
    "governorship",
    "mayoralty", "presidency", "lieutenant-governor", "sheriff", "legislature", "assembly", "seat",
    "premiership",
  ]
  /// Those who hear witnesses.
  static let tribunal: Set<String> = [
    "hearing", "inquiry", "court", "tribunal", "commission", "committee", "trial", "inquest", "subcommittee",
    "stand", "jurors", "jury", "judge", "judges", "magistrate", "magistrates", "panel", "lawmakers",
    "legislators",
    "prosecutors",
  ]
  /// Ranks by which a text does not refer to anybody, yet which are held.
  static let roles: Set<String> = [
    "ombudsman", "ombudswoman", "auditor", "comptroller", "dean", "rector", "provost", "surveyor", "captain",
    "brigadier", "lieutenant", "attaché", "rapporteur", "superintendent", "abbot", "chaplain", "registrar",
    "postmaster", "whip", "chargé", "headmaster", "headmistress", "principal", "coadjutor", "warden",
    "attorney-general", "vicar", "constable", "coroner", "assessor",
  ]
  /// People met without being named.
  static let groups: Set<String> = [
    "leaders", "relatives", "families", "officials", "executives", "businessmen", "investors", "creditors",
    "survivors", "victims", "workers", "farmers", "students", "members", "refugees", "villagers", "residents",
    "protesters", "rebels", "elders", "envoys", "diplomats", "negotiators", "counterparts", "representatives",
    "bankers", "lawmakers", "editors", "unions", "teachers", "veterans", "delegates", "troops", "clergy",
  ]
  /// Those who print what they are told.
  static let press: Set<String> = [
    "reporters", "reporter", "journalists", "journalist", "newsmen", "press", "interviewer", "newspaper",
    "magazine", "radio", "television", "tv", "bbc", "correspondent", "correspondents", "newsagency",
    "broadcaster",
    "gazette", "courier", "times", "herald", "tribune", "telegraph", "journal", "chronicle", "weekly",
    "daily",
  ]
  static let award: Set<String> = [
    "prize", "medal", "order", "award", "cross", "honour", "honor", "star", "decoration", "knighthood",
    "doctorate", "legion", "grand", "dcmg", "peerage", "ribbon", "sash",
  ]
  static let testimony: Set<String> = [
    "oath", "testimony", "evidence", "hearing", "committee", "court", "commission", "tribunal", "inquiry",
    "panel", "jury", "parliament", "subcommittee", "inquest",
  ]
  /// What is given up with an office.
  static let seats: Set<String> = [
    "seat", "post", "office", "position", "job", "chair", "role", "leadership", "presidency", "directorship",
    "governorship", "mayoralty", "portfolio",
  ]
  static let secret: Set<String> = [
    "document", "documents", "memo", "memos", "memorandum", "recording", "recordings", "transcript",
    "transcripts",
    "tapes", "letters", "emails", "cables", "diary", "diaries", "information", "cable", "email",
    "letter", "tape", "photograph", "photographs", "extracts", "extract", "excerpts", "papers", "paper",
    "notes",
    "dossier", "files", "file", "minutes", "footage", "video", "list", "report",
  ]
  static let premises: Set<String> = [
    "office", "offices", "home", "house", "apartment", "flat", "headquarters", "villa", "premises",
  ]
  static let candidate: Set<String> = [
    "candidate", "candidacy", "bid", "run", "president", "presidency", "mayor", "governor", "senate",
    "parliament", "congress", "election",
    "re-election", "reelection", "seat", "office", "leadership", "campaign",
  ]
  static let office: Set<String> = [
    "office", "duty", "duties", "post", "position", "charge", "presidency", "ministry", "government",
    "cabinet", "power", "throne", "see", "oath", "command", "portfolio", "governorship", "colonelcy",
    "premiership", "mayoralty", "ambassadorship", "lieutenant-governorship", "chairmanship", "leadership",
    "helm", "bench",
  ]
}
