import Records

/// The frames of verbs that share them, by kind of event: a line has the verbs and what must stand beside them.
enum EventFrames {
  /// Asked before the verbs' other senses.
  static let first: [VerbRule] =
    honours + recusals + candidacies + callsFirst + witnesses + arrestsFirst + awardsFirst + appointmentsFirst
    + elections + letters

  /// Asked last.
  static let rest: [VerbRule] =
    appointments + departures + investigations + messages + travels + speeches + testimonies
    + meetings + disclosures + sanctions + awards + arrests + convictions + deaths

  private static let recusals =
    VerbRule.each(
      "withdraw step stand", .recusal,
      words: "case proceedings hearing hearings panel trial appeal petition deliberations")
    + VerbRule.each("remove excuse disqualify absent", .recusal, words: "himself herself themselves")
    + VerbRule.each(
      "withdraw step", .recusal, words: "decision review tender vote deliberation inquiry matter")

  private static let callsFirst =
    VerbRule.each(
      "call summon", .meeting, [.agent, .patient], words: "palace castle chancellery kremlin residence")

  private static let candidacies =
    VerbRule.each(
      "nominate", .candidacy, [.patient],
      words:
        "party front liberals democrats conservatives socialists labour movement alliance convention caucus")
    + VerbRule.each("endorse adopt field", .candidacy, [.patient], words: "candidate nominee standard-bearer")
    + VerbRule.each("nominate renominate", .candidacy, [.patient], .forElected)
    + VerbRule.each("nominate", .candidacy, [.patient], words: "ballot ticket")
    + VerbRule.each(
      "withdraw drop pull bow", .candidacy,
      words: "race contest candidacy candidate running favour favor ballot")
    + VerbRule.each("give abandon end suspend", .candidacy, words: "bid candidacy campaign candidature")
    + VerbRule.each("enter join", .candidacy, words: "race contest fray running primary")
    + VerbRule.each("run stand", .candidacy, words: "against unopposed")
    + VerbRule.each("put", .candidacy, words: "forward")
    + VerbRule.each("fight contest", .candidacy, [.agent], .placeObject)
    + VerbRule.each("throw", .candidacy, words: "hat")
    + VerbRule.each("file submit", .candidacy, words: "candidacy candidature nomination")
    + VerbRule.each("launch open kick", .candidacy, words: "campaign candidacy bid candidature")
    + VerbRule.each("nominate adopt select choose pick", .candidacy, [.patient], words: "candidate nominee")

  private static let honours = VerbRule.each(
    "name choose vote declare elect select proclaim", .award, [.patient], .ofTheYear)

  private static let appointmentsFirst =
    VerbRule.each("take", .appointment, words: "court bench commission")
    + VerbRule.each(
      "go fall pass", .appointment, [.with], words: "job post portfolio chair presidency premiership")
    + VerbRule.each(
      "translate", .appointment, [.patient], words: "see diocese archbishopric bishopric archdiocese")
    + VerbRule.each("drop sack oust fire dismiss remove", .departure, [.patient], .asOffice)
    + VerbRule.each(
      "enter join go move return come arrive begin start debut", .appointment, [.agent], .asOffice)
    + VerbRule.each(
      "send dispatch bring call take hire engage recruit assign transfer move post draft reinstate restore "
        + "recall install seat attach second", .appointment, [.patient], .asOffice)
    + VerbRule.each("put place set", .appointment, [.patient], words: "charge head command helm")
    + VerbRule.each("invite ask task call charge commission", .appointment, [.patient], words: "form")
    + VerbRule.each("swear", .appointment, [.patient], words: "of as into")
    + VerbRule.each("reinstate restore", .appointment, [.patient], .person)
    + VerbRule.each("succeed replace", .departure, [.patient], words: "by")
    + VerbRule.each("succeed replace", .appointment, [.agent, .patient], .person)
    + VerbRule.each("replace succeed supplant", .departure, [.patient], .person)
    + VerbRule.each("vote turn throw drive", .departure, [.patient], words: "out")
    + VerbRule.each("translate", .appointment, [.patient], .person)
    + VerbRule.each("swear", .appointment, words: "oath")
    + VerbRule.each("accede", .appointment, [.agent], .alone)
    + VerbRule.each("come", .appointment, words: "throne")
    + VerbRule.each(
      "lose", .departure,
      words: "mandate office post job portfolio command ministry throne")

  private static let elections =
    VerbRule.each("vote", .election, [.patient], words: "into in")
    + VerbRule.each("choose", .election, [.patient], words: "voters deputies delegates electors members")
    + VerbRule.each("return", .election, [.patient], words: "by-election election elections polls for")
    + VerbRule.each("enter get", .election, [.agent], .parliament)
    + VerbRule.each("come arrive", .election, words: "by-election byelection")
    + VerbRule.each("top head lead", .election, words: "poll polls ballot list slate ticket")
    + VerbRule.each("return", .election, [.patient], .alone)
    + VerbRule.each("send", .election, [.patient], .parliament)
    + VerbRule.each("fail", .election, words: "bid campaign")
    + VerbRule.each("lead steer guide", .election, words: "victory landslide")
    + VerbRule.each("win lose carry regain recapture", .election, [.agent], .placeObject)
    + VerbRule.each("carry", .election, words: "state county district province constituency")
    + VerbRule.each("concede", .election, words: "defeat race election victory")
    + VerbRule.each(
      "carry hold retain secure capture clinch regain recapture keep sweep", .election,
      words: "seat election by-election primary race vote runoff run-off governorship mayoralty nomination")
    + VerbRule.each("win lose", .election, words: "race vote votes per percent cent poll polls landslide")
    + VerbRule.each(
      "edge trounce upset outpoll oust overcome", .election, [.agent, .patient],
      words: "election vote votes points runoff run-off primary race seat ballots")
    + VerbRule.each("defeat beat", .election, [.agent, .patient], .person)
    + VerbRule.each("defeat beat", .election, [.patient], .alone)
    + VerbRule.each("give", .election, words: "plurality majority seats")
    + VerbRule.each("confirm", .election, [.patient], words: "voters electorate")

  private static let letters =
    VerbRule.each(
      "interview", .communication, [.patient],
      words:
        "bbc newspaper magazine radio television reporter reporters journalist journalists press broadcaster")
    + VerbRule.each(
      "address dictate send write draft dispatch receive get", .communication, [.agent],
      words: "letter letters note telegram cable email e-mail memorandum memo message dispatch")

  private static let appointments =
    VerbRule.each(
      "make name designate proclaim gazette advance elevate seat hire engage", .appointment, [.patient],
      .officeWord)
    + VerbRule.each(
      "give hand award grant", .appointment, [.patient],
      words: "portfolio ministry command governorship post job chair seals chairmanship")
    + VerbRule.each(
      "give hand entrust", .appointment, [.with],
      words:
        "seals portfolio command premiership ministry governorship province island county colony department")
    + VerbRule.each(
      "receive accept get land secure", .appointment,
      words: "portfolio seals post job ministry command appointment governorship chairmanship premiership")
    + VerbRule.each(
      "take", .appointment, words: "silk chair chairmanship reins seals possession helm mastership")
    + VerbRule.each(
      "take bring call", .appointment, [.patient], words: "cabinet council government ministry bench")
    + VerbRule.each(
      "put place seat bring", .appointment, [.patient],
      words: "board bench council commission committee panel executive politburo secretariat")
    + VerbRule.each("co-opt coopt opt", .appointment, [.patient], .body)
    + VerbRule.each(
      "exchange swap trade", .appointment, words: "legation embassy portfolio ministry treasury")
    + VerbRule.each("create", .appointment, [.patient], .officeWord)
    + VerbRule.each("accede ascend mount", .appointment, words: "throne presidency")
    + VerbRule.each("inherit", .appointment, words: "throne crown title seat portfolio ministry")
    + VerbRule.each("step move slip", .appointment, words: "job shoes role")
    + VerbRule.each("begin start", .appointment, words: "term tenure duties mandate")
    + VerbRule.each("rise", .appointment, [.agent], .officeWord)
    + VerbRule.each("return", .appointment, words: "office power cabinet government premiership")
    + VerbRule.each("hire", .appointment, [.patient], .person)
    + VerbRule.each("transfer move", .appointment, [.patient], words: "branch department bureau section")
    + VerbRule.each("join", .appointment, words: "branch department bureau section staff directorate board")

  private static let departures =
    VerbRule.each(
      "surrender renounce cede yield resign abandon", .departure,
      words: "post seat office seals portfolio power throne command chairmanship mandate presidency crown")
    + VerbRule.each("hand turn", .departure, words: "over")
    + VerbRule.each("give", .departure, words: "premiership presidency command chairmanship throne portfolio")
    + VerbRule.each(
      "lose", .departure, words: "post job office portfolio power ministry command chairmanship")
    + VerbRule.each("finish", .departure, words: "term tenure mandate")
    + VerbRule.each("announce declare", .departure, words: "resignation retirement abdication departure")
    + VerbRule.each("make", .departure, words: "way")
    + VerbRule.each("give send", .departure, words: "resignation")
    + VerbRule.each(
      "end", .departure, [.patient],
      words: "government cabinet administration ministry premiership presidency")
    + VerbRule.each("go", .departure, words: "retirement")
    + VerbRule.each("return", .departure, words: "private")
    + VerbRule.each("walk bow storm", .departure, words: "out")
    + VerbRule.each("leave", .departure, words: "treasury exchequer admiralty chancery")
    + VerbRule.each("leave depart exit", .departure, words: "post cabinet government coalition job service")
    + VerbRule.each(
      "end expire conclude", .departure, words: "term tenure mandate presidency premiership reign")
    + VerbRule.each("fall collapse", .departure, words: "government cabinet administration coalition")
    + VerbRule.each(
      "bring topple overthrow defeat", .departure, [.patient],
      words: "government cabinet ministry administration")
    + VerbRule.each("give make", .departure, words: "way")
    + VerbRule.each("clear", .departure, words: "desk")
    + VerbRule.each("demit superannuate", .departure)
    + VerbRule.each("hand", .departure, words: "seals notice")
    + VerbRule.each("pack", .departure, words: "bags")
    + VerbRule.each("sweep", .departure, [.patient], words: "out power office")
    + VerbRule.each("fall leave", .departure, [.agent], .alone)
    + VerbRule.each("come draw", .departure, words: "term tenure mandate tenancy tour")
    + VerbRule.each(
      "strip deprive divest", .departure, [.patient],
      words: "post office title rank portfolio command duties seals position")
    + VerbRule.each("force drive push turn throw ease", .departure, [.patient], words: "out power office")
    + VerbRule.each("bring", .departure, [.patient], words: "down")
    + VerbRule.each(
      "expel eject", .departure, [.patient], words: "party cabinet parliament government senate")
    + VerbRule.each("axe purge cashier pension displace supersede", .departure, [.patient], .person)
    + VerbRule.each("remove", .departure, [.patient], .person)

  private static let meetings =
    VerbRule.each("meet receive address greet host see", .meeting, [.agent], .group)
    + VerbRule.each("dine lunch confer consult talk negotiate speak", .meeting, [.agent], .group)
    + VerbRule.each("summon", .meeting, [.agent, .patient], .person)
    + VerbRule.each("entertain visit", .meeting, [.agent, .patient], .person)
    + VerbRule.each("see", .meeting, [.agent, .patient], .person)
    + VerbRule.each("introduce present", .meeting, [.patient, .with], .person)
    + VerbRule.each("encounter", .meeting, [.agent, .patient], .person)
    + VerbRule.each("sup breakfast converse parley huddle negotiate", .meeting, [.agent, .with], .person)
    + VerbRule.each("wait", .meeting, [.agent, .with], words: "on upon")
    + VerbRule.each("pay", .meeting, [.agent, .with], words: "call respects")
    + VerbRule.each("present hand", .meeting, [.agent, .with], words: "credentials")
    + VerbRule.each("send", .meeting, [.agent, .with], words: "for")
    + VerbRule.each("discuss", .meeting, [.agent, .with], .person)
    + VerbRule.each("sign conclude initial", .meeting, [.agent, .with], .person)
    + VerbRule.each(
      "give offer host", .meeting, [.agent, .with], words: "dinner lunch luncheon banquet reception")
    + VerbRule.each("come", .meeting, [.agent, .with], words: "face terms")
    + VerbRule.each("join", .meeting, [.agent, .patient], .meetingWord)
    + VerbRule.each("plead remonstrate haggle bargain", .meeting, [.agent, .with], .person)
    + VerbRule.each("resume open begin take", .meeting, words: "talks negotiations")
    + VerbRule.each(
      "obtain secure", .meeting, [.agent, .with], words: "audience meeting")

  private static let messages =
    VerbRule.each("wire telegraph text message ring", .communication, [.agent, .patient], .person)
    + VerbRule.each("correspond", .communication, [.agent, .with], .person)
    + VerbRule.each("place put get receive return", .communication, [.agent, .with], words: "call")
    + VerbRule.each("give grant", .communication, [.agent], words: "interview")
    + VerbRule.each("call", .communication, [.agent, .patient], .person)
    + VerbRule.each("write appeal", .communication, [.agent], .group)

  private static let travels =
    VerbRule.each(
      "proceed repair head embark ride march hasten hurry rush relocate retire commute walk trek cycle",
      .travel,
      [.agent, .with], .toPlace)
    + VerbRule.each("set depart embark start", .travel, [.agent], .forPlace)
    + VerbRule.each("return", .travel, [.agent], .alone)
    + VerbRule.each("come go sail fly", .travel, words: "home")
    + VerbRule.each("send dispatch carry", .travel, [.patient], .toPlace)
    + VerbRule.each("spend", .travel, words: "day days week weeks month months")
    + VerbRule.each("fly travel go drive move leave", .travel, words: "country abroad overseas")
    + VerbRule.each("reach", .travel, [.agent], .placeObject)
    + VerbRule.each("slip steal cross", .travel, words: "border frontier")
    + VerbRule.each("undertake complete", .travel, words: "visit tour journey trip")
    + VerbRule.each("go", .travel, words: "exile")
    + VerbRule.each("take seek", .travel, words: "refuge asylum")
    + VerbRule.each("accompany", .travel, [.agent, .patient], .toPlace)
    + VerbRule.each("exile deport banish", .travel, [.patient], .toPlace)

  private static let speeches =
    VerbRule.each("lecture", .speech, words: "institute society academy club association congress")
    + VerbRule.each("speak", .speech, words: "students crowd supporters audience cadets members delegates")
    + VerbRule.each("pronounce deliver", .speech, words: "discourse oration eulogy panegyric toast lecture")
    + VerbRule.each("lecture speak", .speech, words: "before")
    + VerbRule.each("read", .speech, words: "parliament chamber aloud pulpit")
    + VerbRule.each("speak", .speech, words: "bill motion amendment debate resolution")
    + VerbRule.each("present", .speech, words: "council assembly parliament congress")

  private static let testimonies =
    VerbRule.each(
      "take", .testimony, words: "stand")
    + VerbRule.each("spend enter", .testimony, words: "witness")
    + VerbRule.each("defend", .testimony, words: "himself herself")
    + VerbRule.each("hear examine cross-examine question", .testimony, [.patient], .testimonyWord)
    + VerbRule.each(
      "grill quiz hear cross-examine", .testimony, [.patient],
      words:
        "committee commission tribunal inquiry panel court jury lawmakers legislators senators deputies councillors"
    )
    + VerbRule.each("appear", .testimony, words: "before")
    + VerbRule.each("pass face", .testimony, words: "hearing hearings")
    + VerbRule.each("cross-examine", .testimony, [.patient], .person)

  private static let disclosures =
    VerbRule.each("make", .disclosure, [.patient], words: "public")
    + VerbRule.each("come", .disclosure, words: "affair scandal story truth")
    + VerbRule.each("break surface", .disclosure, words: "story scandal news allegation allegations affair")
    + VerbRule.each("print run carry", .disclosure, [.agent], .secretWord)
    + VerbRule.each(
      "hand pass slip supply smuggle give send", .disclosure,
      words: "reporter journalist newspaper reporters journalists")
    + VerbRule.each("declassify unseal", .disclosure, [.patient])
    + VerbRule.each(
      "declare disclose", .disclosure,
      words: "shares assets holdings income interests property properties stake earnings")
    + VerbRule.each("publish release", .disclosure, words: "returns accounts assets earnings")
    + VerbRule.each("release publish", .disclosure, [.patient], .secretWord)

  private static let investigations =
    VerbRule.each(
      "start initiate commence institute establish convene reopen conduct appoint", .investigation, [.agent],
      .probeWord)
    + VerbRule.each("chair head lead", .investigation, [.agent], .probeWord)
    + VerbRule.each("begin start", .investigation, words: "looking investigating examining")
    + VerbRule.each(
      "set establish convene appoint", .investigation, [.agent, .patient],
      words: "inquiry commission committee")
    + VerbRule.each("appoint name", .investigation, [.patient], words: "prosecutor counsel investigator")
    + VerbRule.each("put place", .investigation, [.patient], words: "trial")
    + VerbRule.each("stand face go", .investigation, words: "trial")
    + VerbRule.each("become", .investigation, words: "inquiry investigation probe")
    + VerbRule.each("place put", .investigation, [.patient], words: "investigation")
    + VerbRule.each(
      "summon subpoena", .investigation, [.patient],
      words:
        "commission tribunal court committee panel inquiry prosecutor prosecutors magistrate judge police")
    + VerbRule.each("subpoena arraign probe", .investigation, [.patient], .person)
    + VerbRule.each(
      "interview", .investigation, [.patient],
      words: "police detectives investigators prosecutors agents inspectors officers caution")
    + VerbRule.each(
      "search raid", .investigation, [.agent, .patient],
      words: "farm ministry flat building residence mansion estate")

  private static let sanctions =
    VerbRule.each("ban bar", .sanction, [.patient], words: "entering entry travel territory holding office")
    + VerbRule.each("deny refuse", .sanction, [.patient], words: "visa")
    + VerbRule.each("come", .sanction, words: "sanctions")
    + VerbRule.each(
      "fine", .sanction, [.patient], words: "commission regulator authority commissioner agency board")
    + VerbRule.each("fine", .conviction, [.patient], .person)
    + VerbRule.each("censure reprimand", .sanction, [.patient], .person)
    + VerbRule.each("hit slap target designate", .sanction, [.patient], .sanctionWord)

  private static let awards =
    VerbRule.each("admit elevate raise", .award, [.patient], words: "order legion")
    + VerbRule.each("make", .award, [.patient], words: "citizen honorary freeman")
    + VerbRule.each("share", .award, [.agent], .awardWord)
    + VerbRule.each("name", .award, [.patient], words: "citizen honorary")
    + VerbRule.each("grant", .award, [.patient], .awardWord)
    + VerbRule.each("collect accept earn pick", .award, [.agent], .awardWord)
    + VerbRule.each("name", .award, [.patient], words: "year")
    + VerbRule.each("invest", .award, [.patient], .awardWord)

  private static let awardsFirst =
    VerbRule.each("confer", .award, [.patient], words: "order honour honor medal cross title")
    + VerbRule.each("elect", .award, [.patient], words: "honorary fellow")
    + VerbRule.each("make", .award, [.patient], words: "causa honorary")
    + VerbRule.each("give", .award, [.patient], words: "honorary")
    + VerbRule.each("induct", .award, [.patient], words: "fame")

  private static let witnesses =
    VerbRule.each(
      "call summon", .testimony, [.patient], words: "witness witnesses")
    + VerbRule.each("call", .testimony, [.patient], words: "defense defence prosecution")

  private static let arrestsFirst =
    VerbRule.each("give turn surrender", .arrest, words: "himself herself")
    + VerbRule.each("surrender", .arrest, words: "police court authorities custody")
    + VerbRule.each("pick", .arrest, [.patient], words: "up")

  private static let arrests =
    VerbRule.each("apprehend nab incarcerate remand", .arrest, [.patient], .person)
    + VerbRule.each("spend", .arrest, words: "jail prison custody gaol")

  private static let convictions =
    VerbRule.each("plead", .conviction, words: "guilty")
    + VerbRule.each("condemn", .conviction, [.patient], words: "death years prison imprisonment")
    + VerbRule.each("fine", .conviction, [.patient], words: "court judge magistrate tribunal")

  private static let deaths =
    VerbRule.each("expire predecease", .death, [.agent], .person)
    + VerbRule.each("fall", .death, words: "battle action")
    + VerbRule.each("go", .death, words: "guillotine scaffold gallows stake")
    + VerbRule.each("find", .death, [.patient], words: "dead")
    + VerbRule.each("take", .death, words: "life")
    + VerbRule.each("lose", .death, words: "life")
    + VerbRule.each("commit", .death, words: "suicide")
    + VerbRule.each(
      "behead guillotine lynch stab poison slay martyr strangle", .death, [.patient], .person)
    + VerbRule.each("gun", .death, [.patient], words: "down")
}
