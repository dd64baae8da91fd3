import Records

/// Where the people of an event stand around its word.
package enum Argument: Sendable {
  /// Subject of an active verb, agent of a passive one.
  case agent
  /// Object of an active verb, subject of a passive one.
  case patient
  /// A noun after one of the words: "with", "to".
  case with
}

/// A verb that names an event.
package struct VerbRule: Sendable {
  package let lemma: String
  package let kind: EventKind
  /// Whom the verb is about; an event needs somebody or something in one of these places.
  package let needs: [Argument]
  /// Where set, the clause must also hold one of these words (an object or a complement), in lower case.
  package let complement: Complement
  /// The words of which the clause must hold one, where the complement is `.words`.
  package let words: Set<String>

  init(_ lemma: String, _ kind: EventKind, _ needs: [Argument] = [.agent], _ complement: Complement = .any) {
    self.lemma = lemma
    self.kind = kind
    self.needs = needs
    self.complement = complement
    words = []
  }

  init(_ lemma: String, _ kind: EventKind, _ needs: [Argument], words: Set<String>) {
    self.lemma = lemma
    self.kind = kind
    self.needs = needs
    complement = .words
    self.words = words
  }

  /// Whether a word, in lower case or as a lemma, is what the clause must hold.
  func isFilled(by word: String) -> Bool {
    complement == .words ? words.contains(word) : EventNouns.fill(complement, word)
  }
}

/// What else a clause must hold for its verb to name an event.
package enum Complement: String, Sendable {
  case any
  /// A particle or word of the verb: "step down", "swear in".
  case down, `in`, off, over, out, office, aside
  /// A meeting word as object: "held talks".
  case meetingWord
  case speechWord
  case callWord
  case electionWord
  case officeWord
  case sanctionWord
  case probeWord
  case awardWord
  case testimonyWord
  case secretWord
  case candidateWord
  case premisesWord
  case seatWord
  /// A person as object or after with/to/by.
  case person
  /// A place after to/in/for.
  case place
  /// A place after the verb's own preposition: "went to", "left for".
  case toPlace, forPlace
  /// "was returned to parliament".
  case seatBody
  /// "found guilty".
  case guilty
  /// "named X his successor", "chosen to replace him".
  case successorWord
  /// A rank of an order: "was made a Commander of".
  case knightWord
  /// Those whom a speech is held before.
  case audienceWord
  /// A body as object or after for/in: "left the service", "stood for the Storting".
  case body
  /// A place as object: "left Iraq".
  case placeObject
  /// One of the rule's own words.
  case words
}

/// The verbs that name events, one a line.
package enum EventVerbs {
  package static let rules: [VerbRule] = [
    VerbRule("meet", .meeting, [.agent, .patient, .with], .person),
    VerbRule("speak", .communication, [.agent, .with], .callWord),
    VerbRule("speak", .meeting, [.agent, .with], .person),
    VerbRule("speak", .speech, [.agent], .audienceWord),
    VerbRule("dine", .meeting, [.agent, .with], .person),
    VerbRule("lunch", .meeting, [.agent, .with], .person),
    VerbRule("shake", .meeting, [.agent], words: ["hands"]),
    VerbRule("sit", .meeting, [.agent, .with], .down),
    VerbRule("bring", .meeting, [.agent, .patient], words: ["together"]),
    VerbRule("call", .meeting, [.agent, .with], words: ["on"]),
    VerbRule("grant", .meeting, [.agent, .patient], .meetingWord),
    VerbRule("consult", .meeting, [.agent, .patient], .person),
    VerbRule("confer", .meeting, [.agent, .with], .person),
    VerbRule("receive", .award, [.agent], .awardWord),
    VerbRule("receive", .conviction, [.agent], words: ["sentence"]),
    VerbRule("receive", .appointment, [.agent], words: ["commission"]),
    VerbRule("receive", .meeting, [.agent, .patient], .person),
    VerbRule("host", .meeting, [.agent, .patient], .person),
    VerbRule("welcome", .meeting, [.agent, .patient], .person),
    VerbRule("greet", .meeting, [.agent, .patient], .person),
    VerbRule("invite", .meeting, [.agent, .patient], .meetingWord),
    VerbRule("hold", .communication, [.agent, .with], words: ["telephone", "phone", "call", "calls"]),
    VerbRule("have", .communication, [.agent, .with], words: ["telephone", "phone", "call", "calls"]),
    VerbRule("hold", .meeting, [.agent, .with], .meetingWord),
    VerbRule("have", .meeting, [.agent, .with], .meetingWord),
    VerbRule("attend", .meeting, [.agent], .meetingWord),
    VerbRule("convene", .meeting, [.agent], .meetingWord),
    VerbRule("chair", .meeting, [.agent], .meetingWord),
    VerbRule("negotiate", .meeting, [.agent, .with], .person),
    VerbRule("call", .communication, [.agent, .patient], .callWord),
    VerbRule("phone", .communication, [.agent, .patient], .person),
    VerbRule("telephone", .communication, [.agent, .patient], .person),
    VerbRule("ring", .communication, [.agent, .patient], .person),
    VerbRule("email", .communication, [.agent, .patient], .person),
    VerbRule("cable", .communication, [.agent, .patient], .any),
    VerbRule("write", .communication, [.with]),
    VerbRule("talk", .communication, [.agent, .with], .person),
    VerbRule("contact", .communication, [.agent, .patient], .person),
    VerbRule("have", .communication, [.agent, .with], .callWord),
    VerbRule("hold", .communication, [.agent, .with], .callWord),
    VerbRule("make", .communication, [.agent, .with], .callWord),
    VerbRule("exchange", .communication, [.agent, .with], .callWord),
    VerbRule("send", .communication, [.agent, .with], .callWord),
    VerbRule("appoint", .award, [.patient], .knightWord),
    VerbRule("make", .award, [.patient], .knightWord),
    VerbRule("appoint", .appointment, [.patient]),
    VerbRule("reappoint", .appointment, [.patient]),
    VerbRule("name", .appointment, [.patient], .officeWord),
    VerbRule("name", .appointment, [.patient], .successorWord),
    VerbRule(
      "name", .appointment, [.patient],
      words: ["court", "cabinet", "bench", "commission", "board", "council"]),
    VerbRule("choose", .appointment, [.patient], .successorWord),
    VerbRule("choose", .appointment, [.patient], .officeWord),
    VerbRule("select", .appointment, [.patient], .successorWord),
    VerbRule("pick", .appointment, [.patient], .successorWord),
    VerbRule("bring", .appointment, [.patient], .office),
    VerbRule("put", .appointment, [.patient], .office),
    VerbRule("make", .appointment, [.patient], .officeWord),
    VerbRule("designate", .appointment, [.patient], .officeWord),
    VerbRule("nominate", .appointment, [.patient]),
    VerbRule("approve", .appointment, [.patient], .person),
    VerbRule("confirm", .appointment, [.patient], .officeWord),
    VerbRule("promote", .appointment, [.patient]),
    VerbRule("swear", .appointment, [.patient], .in),
    VerbRule("install", .appointment, [.patient], .officeWord),
    VerbRule("inaugurate", .appointment, [.patient], .person),
    VerbRule("consecrate", .appointment, [.patient], .person),
    VerbRule("ordain", .appointment, [.patient], .person),
    VerbRule("enthrone", .appointment, [.patient], .person),
    VerbRule("crown", .appointment, [.patient], .person),
    VerbRule("assume", .appointment, [.agent], .office),
    VerbRule("take", .appointment, [.agent], .office),
    VerbRule("become", .appointment, [.agent], .officeWord),
    VerbRule("entrust", .appointment, [.patient], .person),
    VerbRule("bestow", .appointment, [.with], .officeWord),
    VerbRule("confer", .appointment, [.with], .officeWord),
    VerbRule("elevate", .appointment, [.patient], .person),
    VerbRule("raise", .appointment, [.patient], .officeWord),
    VerbRule("transfer", .appointment, [.patient], .person),
    VerbRule("post", .appointment, [.patient], .person),
    VerbRule("accredit", .appointment, [.patient], .person),
    VerbRule("commission", .appointment, [.patient], .person),
    VerbRule("select", .appointment, [.patient], .officeWord),
    VerbRule("pick", .appointment, [.patient], .officeWord),
    VerbRule("tap", .appointment, [.patient], .person),
    VerbRule(
      "give", .appointment, [.patient], words: ["portfolio", "ministry", "command", "governorship", "post"]),
    VerbRule("succeed", .appointment, [.agent, .patient], .person),
    VerbRule("take", .appointment, [.agent], words: ["over"]),
    VerbRule("join", .appointment, [.agent], words: ["cabinet", "government", "court", "bench"]),
    VerbRule("enter", .appointment, [.agent], words: ["cabinet", "government"]),
    VerbRule("move", .appointment, [.patient], words: ["court", "ministry", "bench"]),
    VerbRule("recall", .appointment, [.patient], words: ["cabinet", "service", "government"]),
    VerbRule(
      "confirm", .appointment, [.patient], words: ["senate", "vote", "parliament", "votes", "commission"]),
    VerbRule("induct", .appointment, [.patient], .person),
    VerbRule("shift", .appointment, [.patient], .person),
    VerbRule("co-opt", .appointment, [.patient], .person),
    VerbRule("become", .appointment, [.agent], words: ["commissioner", "member", "fellow"]),
    VerbRule("complete", .departure, [.agent], words: ["term", "tenure", "mandate"]),
    VerbRule("end", .departure, [.agent], words: ["term", "tenure", "career"]),
    VerbRule(
      "drop", .departure, [.patient],
      words: ["cabinet", "government", "reshuffle", "reconstruction", "shuffle", "team", "ministry"]),
    VerbRule("replace", .departure, [.patient], .person),
    VerbRule("succeed", .departure, [.patient], words: ["by"]),
    VerbRule("vote", .departure, [.patient], words: ["office", "power"]),
    VerbRule("resign", .departure, [.agent]),
    VerbRule("retire", .departure, [.agent]),
    VerbRule("abdicate", .departure, [.agent]),
    VerbRule("quit", .departure, [.agent]),
    VerbRule("step", .departure, [.agent], .down),
    VerbRule("step", .departure, [.agent], .aside),
    VerbRule("stand", .departure, [.agent], .down),
    VerbRule("leave", .departure, [.agent], .office),
    VerbRule("leave", .departure, [.agent], .body),
    VerbRule("give", .departure, [.agent], .seatWord),
    VerbRule("lay", .departure, [.agent], words: ["down"]),
    VerbRule("step", .departure, [.agent], words: ["bench"]),
    VerbRule("relinquish", .departure, [.agent]),
    VerbRule("hand", .departure, [.agent], words: ["resignation"]),
    VerbRule("tender", .departure, [.agent], words: ["resignation"]),
    VerbRule("submit", .departure, [.agent], words: ["resignation"]),
    VerbRule("accept", .departure, [.patient], words: ["resignation"]),
    VerbRule("topple", .departure, [.patient], .person),
    VerbRule("overthrow", .departure, [.patient], .person),
    VerbRule("unseat", .election, [.patient], .person),
    VerbRule("dethrone", .departure, [.patient], .person),
    VerbRule("force", .departure, [.patient], .out),
    VerbRule("discharge", .departure, [.patient], .person),
    VerbRule("withdraw", .departure, [.agent], words: ["politics", "office", "government", "life"]),
    VerbRule("vacate", .departure, [.agent]),
    VerbRule("dismiss", .departure, [.patient], .person),
    VerbRule("fire", .departure, [.patient], .person),
    VerbRule("sack", .departure, [.patient], .person),
    VerbRule("oust", .departure, [.patient], .person),
    VerbRule("depose", .departure, [.patient], .person),
    VerbRule("impeach", .departure, [.patient], .person),
    VerbRule("recall", .departure, [.patient], .person),
    VerbRule("relieve", .departure, [.patient], .person),
    VerbRule("release", .departure, [.patient], .office),
    VerbRule("remove", .departure, [.patient], .office),
    VerbRule("suspend", .departure, [.patient], .person),
    VerbRule("elect", .election, [.patient]),
    VerbRule("return", .election, [.patient], .seatBody),
    VerbRule("reelect", .election, [.patient]),
    VerbRule("re-elect", .election, [.patient]),
    VerbRule("win", .election, [.agent], .electionWord),
    VerbRule("lose", .election, [.agent], .electionWord),
    VerbRule("lose", .election, [.agent, .with], .person),
    VerbRule("defeat", .election, [.agent, .patient], .person),
    VerbRule("beat", .election, [.agent, .patient], .person),
    VerbRule(
      "finish", .election, [.agent], words: ["first", "second", "third", "fourth", "fifth", "last", "round"]),
    VerbRule("come", .election, [.agent], words: ["second", "third", "fourth", "last"]),
    VerbRule("poll", .election, [.agent], words: ["vote", "votes", "cent", "%", "percent", "ballots"]),
    VerbRule("win", .election, [.agent], words: ["term", "mandate", "majority", "nomination", "run-off"]),
    VerbRule("win", .election, [.patient], words: ["term", "mandate", "election", "seat"]),
    VerbRule("take", .election, [.agent], words: ["vote", "votes", "seat", "cent", "percent"]),
    VerbRule(
      "choose", .election, [.patient],
      words: [
        "voters", "electors", "delegates", "members", "bishops", "deputies", "conclave", "assembly",
        "parliament", "congress",
      ]),
    VerbRule("return", .election, [.patient], words: ["electors", "voters", "unopposed"]),
    VerbRule("vote", .election, [.patient], words: ["out"]),
    VerbRule("hold", .election, [.patient], .electionWord),
    VerbRule("schedule", .election, [.patient], .electionWord),
    VerbRule("run", .candidacy, [.agent], .candidateWord),
    VerbRule("stand", .candidacy, [.agent], .candidateWord),
    VerbRule("run", .candidacy, [.agent], .body),
    VerbRule("stand", .candidacy, [.agent], .body),
    VerbRule("contest", .candidacy, [.agent], .electionWord),
    VerbRule(
      "seek", .candidacy, [.agent],
      words: ["election", "re-election", "reelection", "nomination", "presidency", "term"]),
    VerbRule("challenge", .candidacy, [.agent], .candidateWord),
    VerbRule("announce", .candidacy, [.agent], words: ["candidacy", "candidate", "bid", "run"]),
    VerbRule("declare", .candidacy, [.agent], words: ["candidacy", "candidate", "bid"]),
    VerbRule("return", .travel, [.agent, .with], .place),
    VerbRule("travel", .travel, [.agent, .with], .place),
    VerbRule("pay", .travel, [.agent], words: ["visit", "visits"]),
    VerbRule("make", .travel, [.agent], words: ["visit", "trip", "tour", "journey", "pilgrimage"]),
    VerbRule("lead", .travel, [.agent], words: ["mission", "missions", "delegation", "expedition"]),
    VerbRule("visit", .travel, [.agent, .with], .place),
    VerbRule("return", .travel, [.agent], words: ["home"]),
    VerbRule("sail", .travel, [.agent, .with], .place),
    VerbRule("land", .travel, [.agent, .with], .place),
    VerbRule("cross", .travel, [.agent, .with], .place),
    VerbRule("move", .travel, [.agent, .with], .toPlace),
    VerbRule("emigrate", .travel, [.agent, .with], .place),
    VerbRule("drive", .travel, [.agent, .with], .toPlace),
    VerbRule("journey", .travel, [.agent, .with], .place),
    VerbRule("escape", .travel, [.agent, .with], .toPlace),
    VerbRule("take", .travel, [.patient], .toPlace),
    VerbRule("bring", .travel, [.patient], .toPlace),
    VerbRule("come", .travel, [.agent], .toPlace),
    VerbRule("withdraw", .travel, [.agent], .toPlace),
    VerbRule("fly", .travel, [.agent, .with], .place),
    VerbRule("arrive", .travel, [.agent, .with], .place),
    VerbRule("go", .travel, [.agent, .with], .toPlace),
    VerbRule("leave", .travel, [.agent, .with], .forPlace),
    VerbRule("leave", .travel, [.agent], .placeObject),
    VerbRule("flee", .travel, [.agent, .with], .place),
    VerbRule("depart", .travel, [.agent, .with], .place),
    VerbRule("tour", .travel, [.agent, .with], .place),
    VerbRule("deliver", .speech, [.agent], .speechWord),
    VerbRule("give", .speech, [.agent], .speechWord),
    VerbRule("make", .speech, [.agent], .speechWord),
    VerbRule("address", .speech, [.agent], .any),
    VerbRule("lecture", .speech, [.agent]),
    VerbRule("preach", .speech, [.agent]),
    VerbRule(
      "brief", .speech, [.agent],
      words: [
        "council", "committee", "assembly", "parliament", "cabinet", "congress", "senate", "ambassadors",
        "reporters",
      ]),
    VerbRule("read", .speech, [.agent], .speechWord),
    VerbRule("hold", .speech, [.agent], .speechWord),
    VerbRule("broadcast", .speech, [.agent]),
    VerbRule(
      "tell", .speech, [.agent],
      words: [
        "parliament", "congress", "assembly", "rally", "conference", "summit", "senate", "crowd", "delegates",
        "deputies", "audience", "gathering",
      ]),
    VerbRule(
      "tell", .testimony, [.agent],
      words: ["inquiry", "tribunal", "court", "commission", "committee", "jury", "hearing"]),
    VerbRule("swear", .testimony, [.agent], words: ["that"]),
    VerbRule(
      "swear", .testimony, [.agent],
      words: ["court", "commission", "committee", "council", "tribunal", "affidavit", "jury", "magistrate"]),
    VerbRule("testify", .testimony, [.agent]),
    VerbRule("question", .testimony, [.patient], .testimonyWord),
    VerbRule("give", .testimony, [.agent], .testimonyWord),
    VerbRule("appear", .testimony, [.agent], .testimonyWord),
    VerbRule("disclose", .disclosure, [.agent]),
    VerbRule("disclose", .disclosure, [.patient]),
    VerbRule("come", .disclosure, [.agent], words: ["light"]),
    VerbRule("transpire", .disclosure, [.agent]),
    VerbRule("emerge", .disclosure, [.agent], words: ["that"]),
    VerbRule("become", .disclosure, [.agent], words: ["known", "public"]),
    VerbRule(
      "air", .disclosure, [.agent], words: ["film", "recording", "recordings", "documentary", "footage"]),
    VerbRule(
      "broadcast", .disclosure, [.agent],
      words: ["film", "recording", "recordings", "documentary", "footage"]),
    VerbRule("reveal", .disclosure, [.agent, .patient]),
    VerbRule("leak", .disclosure, [.agent, .patient]),
    VerbRule("publish", .disclosure, [.agent], .secretWord),
    VerbRule("release", .disclosure, [.agent], .secretWord),
    VerbRule("divulge", .disclosure, [.agent]),
    VerbRule("investigate", .investigation, [.patient]),
    VerbRule("open", .investigation, [.agent], .probeWord),
    VerbRule("launch", .investigation, [.agent], .probeWord),
    VerbRule("begin", .investigation, [.agent], .probeWord),
    VerbRule("order", .investigation, [.agent], .probeWord),
    VerbRule("announce", .investigation, [.agent], .probeWord),
    VerbRule("set", .investigation, [.agent, .patient], .probeWord),
    VerbRule(
      "look", .investigation, [.agent],
      words: ["leak", "affair", "complaint", "complaints", "allegations", "matter"]),
    VerbRule("question", .investigation, [.patient], .person),
    VerbRule("interrogate", .investigation, [.patient], .person),
    VerbRule("search", .investigation, [.agent, .patient], .premisesWord),
    VerbRule("raid", .investigation, [.agent, .patient], .premisesWord),
    VerbRule(
      "examine", .investigation, [.agent],
      words: ["matter", "affair", "complaint", "complaints", "charges", "allegations", "accounts"]),
    VerbRule("try", .investigation, [.patient], words: ["court", "tribunal", "trial", "martial"]),
    VerbRule("prosecute", .investigation, [.patient], .person),
    VerbRule("open", .investigation, [.patient], .probeWord),
    VerbRule(
      "summon", .investigation, [.patient], words: ["questioning", "prosecutor", "prosecutors", "police"]),
    VerbRule("indict", .investigation, [.patient], .person),
    VerbRule("charge", .investigation, [.patient], .person),
    VerbRule("sanction", .sanction, [.patient]),
    VerbRule("blacklist", .sanction, [.patient]),
    VerbRule("impose", .sanction, [.agent], .sanctionWord),
    VerbRule("announce", .sanction, [.agent], .sanctionWord),
    VerbRule("add", .sanction, [.patient], .sanctionWord),
    VerbRule("place", .sanction, [.patient], .sanctionWord),
    VerbRule("put", .sanction, [.agent, .patient], .sanctionWord),
    VerbRule("lift", .sanction, [.agent], .sanctionWord),
    VerbRule("freeze", .sanction, [.agent], .sanctionWord),
    VerbRule("recuse", .recusal, [.agent]),
    VerbRule("award", .award, [.patient]),
    VerbRule("win", .award, [.agent], .awardWord),
    VerbRule("confer", .award, [.with], .person),
    VerbRule("bestow", .award, [.with], .person),
    VerbRule("decorate", .award, [.patient], .person),
    VerbRule("knight", .award, [.patient], .person),
    VerbRule("create", .award, [.patient], .knightWord),
    VerbRule("vote", .award, [.patient], words: ["sword", "medal", "honour", "honor", "pension", "thanks"]),
    VerbRule("pin", .award, [.with], .person),
    VerbRule("present", .award, [.with], .awardWord),
    VerbRule("present", .award, [.patient], .awardWord),
    VerbRule("give", .award, [.patient], .awardWord),
    VerbRule("give", .award, [.with], .awardWord),
    VerbRule("invest", .award, [.patient], .knightWord),
    VerbRule("honour", .award, [.patient], .person),
    VerbRule("honor", .award, [.patient], .person),
    VerbRule("ennoble", .award, [.patient], .person),
    VerbRule("take", .arrest, [.patient], words: ["custody", "prisoner"]),
    VerbRule("keep", .arrest, [.patient], words: ["arrest", "custody"]),
    VerbRule("place", .arrest, [.patient], words: ["arrest", "custody"]),
    VerbRule("put", .arrest, [.patient], words: ["arrest", "custody", "prison"]),
    VerbRule("hold", .arrest, [.patient], words: ["custody", "prison", "jail"]),
    VerbRule("throw", .arrest, [.patient], words: ["prison", "jail"]),
    VerbRule("intern", .arrest, [.patient], .person),
    VerbRule("capture", .arrest, [.patient], .person),
    VerbRule("seize", .arrest, [.patient], .person),
    VerbRule("arrest", .arrest, [.patient], .person),
    VerbRule("detain", .arrest, [.patient], .person),
    VerbRule("give", .conviction, [.patient], words: ["sentence"]),
    VerbRule("find", .conviction, [.patient], .guilty),
    VerbRule("jail", .conviction, [.patient], .person),
    VerbRule("imprison", .conviction, [.patient], .person),
    VerbRule("convict", .conviction, [.patient], .person),
    VerbRule("sentence", .conviction, [.patient], .person),
    VerbRule("die", .death, [.agent]),
    VerbRule("assassinate", .death, [.patient], .person),
    VerbRule("kill", .death, [.patient], .person),
    VerbRule("murder", .death, [.patient], .person),
    VerbRule("execute", .death, [.patient], .person),
    VerbRule("hang", .death, [.patient], .person),
    VerbRule("shoot", .death, [.patient], words: ["dead"]),
    VerbRule("succumb", .death, [.agent]),
    VerbRule("drown", .death, [.agent], .person),
    VerbRule("perish", .death, [.agent], .person),
    VerbRule("pass", .death, [.agent], words: ["away"]),
  ]

  static let byLemma: [String: [VerbRule]] = Dictionary(grouping: rules, by: \.lemma)
}

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
    "arrest": .arrest, "conviction": .conviction, "assassination": .death, "murder": .death,
    "execution": .death, "killing": .death, "homily": .speech, "sermon": .speech, "eulogy": .speech,
    "audience": .meeting, "talks": .meeting, "consecration": .appointment, "coronation": .appointment,
    "installation": .appointment, "overthrow": .departure, "removal": .departure, "sacking": .departure,
    "recall": .departure, "deposition": .departure, "swearing-in": .appointment,
    "tour": .travel, "journey": .travel, "detention": .arrest, "defeat": .election, "victory": .election,
    "letter": .communication, "telegram": .communication, "broadcast": .speech, "luncheon": .meeting,
    "dinner": .meeting, "banquet": .meeting, "lunch": .meeting,
    "reception": .meeting, "breakfast": .meeting,
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
    case .seatWord: return word == "seat" || word == "post" || word == "office"
    case .office: return office.contains(word)
    case .officeWord: return RoleNouns.words.contains(word) || office.contains(word)
    case .down, .in, .off, .over, .out, .aside: return word == complement.rawValue
    case .seatBody: return OfficeBodies.words.contains(word)
    case .guilty: return word == "guilty"
    case .successorWord: return ["successor", "replace", "succeed", "replacement"].contains(word)
    case .knightWord: return knight.contains(word)
    case .audienceWord: return audience.contains(word)
    case .any, .person, .place, .toPlace, .forPlace, .placeObject, .body, .words: return true
    }
  }

  static let meeting: Set<String> = [
    "meeting", "talk", "talks", "conference", "summit", "lunch", "dinner", "breakfast", "audience",
    "consultation", "negotiation",
    "session", "reception", "conversation", "meet",
  ]
  static let speech: Set<String> = [
    "speech", "address", "lecture", "sermon", "remark", "remarks", "eulogy", "homily",
  ]
  static let call: Set<String> = [
    "telephone", "phone", "call", "conversation", "message", "letter", "email", "e-mail", "cable", "text",
    "note", "telegram", "correspondence",
  ]
  static let election: Set<String> = [
    "election", "by-election", "vote", "primary", "referendum", "seat", "presidency", "runoff", "re-election",
    "reelection", "ballot", "landslide", "leadership", "mayoralty", "governorship",
  ]
  static let sanction: Set<String> = ["sanction", "sanctions", "embargo", "asset", "assets", "blacklist"]
  static let probe: Set<String> = [
    "investigation", "inquiry", "enquiry", "probe", "proceeding", "proceedings", "inquest", "audit",
  ]
  static let knight: Set<String> = [
    "commander", "knight", "dame", "companion", "chevalier", "grand-cross", "baron", "baroness", "viscount",
    "earl",
    "baronet", "peer", "freeman", "g.b.e.", "k.b.e.", "c.b.e.", "o.b.e.", "k.c.b.", "k.c.m.g.", "c.m.g.",
    "gbe",
    "kbe", "cbe", "obe", "mbe", "kcb", "kcmg", "cmg", "cb",
  ]
  static let audience: Set<String> = [
    "funeral", "ceremony", "rally", "congress", "conference", "forum", "university", "convention", "assembly",
    "audience", "gathering", "symposium", "club", "house", "commons", "lords", "parliament", "senate",
    "council",
    "summit", "meeting", "seminar", "debate", "address", "cabinet", "duma", "sejm", "knesset", "briefing",
  ]
  /// Those who hear witnesses.
  static let tribunal: Set<String> = [
    "hearing", "inquiry", "court", "tribunal", "commission", "committee", "trial", "inquest", "subcommittee",
  ]
  static let award: Set<String> = [
    "prize", "medal", "order", "award", "cross", "honour", "honor", "star", "decoration", "knighthood",
    "doctorate", "legion", "grand",
  ]
  static let testimony: Set<String> = [
    "oath", "testimony", "evidence", "hearing", "committee", "court", "commission", "tribunal", "inquiry",
    "panel",
  ]
  static let secret: Set<String> = [
    "document", "documents", "memo", "memos", "memorandum", "recording", "recordings", "transcript",
    "transcripts",
    "tapes", "letters", "emails", "cables", "diary", "diaries", "information", "cable", "email",
    "letter", "tape",
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
