/// What kind of office a rank noun names.
package enum RankCategory: String, Sendable, CaseIterable {
  case diplomat, government, legislator, local, judge, military, church, royal, body, party, voice, police
}

/// A noun that names an office: "ambassador".
package struct Rank: Sendable, Hashable {
  /// In lower case, singular.
  package let word: String
  package let category: RankCategory
  /// Says little by itself: "head" needs "of …", or a body before it.
  package let needsBody: Bool
  /// A calling that is an office only in a body: "engineer".
  var isTrade: Bool { Ranks.trades.contains(word) }
}

/// The rank nouns, by category. A word marked with `+` needs a body or place with it.
package enum Ranks {
  package static let lists: [(RankCategory, [String])] = [
    (
      .diplomat,
      [
        "ambassador", "envoy", "consul", "vice-consul", "nuncio", "legate", "chargé", "plenipotentiary+",
        "attaché", "counsellor+", "counselor+", "high-commissioner", "minister-counsellor", "representative+",
        "ambassadress", "pronuncio", "internuncio", "resident+", "emissary+", "delegate+",
      ]
    ),
    (
      .government,
      [
        "president", "minister", "premier", "chancellor", "secretary+", "undersecretary", "under-secretary",
        "vice-president", "vice-chancellor", "vice-premier", "vice-minister", "taoiseach", "tánaiste",
        "treasurer+", "attorney+", "solicitor+", "comptroller", "postmaster", "statholder", "stadtholder",
        "regent", "protector+", "viceroy", "governor-general", "paymaster", "ombudsman", "ombudswoman",
        "commissioner+", "commissar", "intendant", "administrator+", "prosecutor+", "procurator+",
        "auditor+", "inspector+", "registrar+", "surveyor+", "prefect", "subprefect", "vizier", "dictator+",
        "czar+", "minister-president", "adviser+", "advisor+", "aide+", "counsel+", "coordinator+",
        "co-ordinator+", "co-president", "first-secretary", "permanent-secretary", "statistician+",
        "archivist+", "librarian+", "cabinet-secretary", "consul-general", "mec", "architect+",
        "plenipotentiary",
        "collector+", "waziri", "wazir", "dewan", "diwan", "galadima",
        "ealdorman", "seneschal", "bailiff+", "chamberlain+", "marshal+", "quaestor", "praetor",
        "proconsul", "doge", "landammann", "bürgermeister", "menteri", "akim", "hokim", "hetman", "lokayukta",
        "lehendakari", "landeshauptmann", "landdrost", "podestà", "podesta", "corregidor", "mutasarrif",
        "kaymakam",
        "ispán", "starosta", "castellan+", "strategos", "archon", "tahsildar", "subahdar", "subedar+",
        "taotai", "daotai",
        "beylerbey", "sanjakbey", "defterdar", "kadi", "cadi", "fylkesmann", "amtmand", "sysselmann",
        "lawspeaker",
        "schout", "syndic+", "ataman", "postmistress", "harbourmaster", "gonfaloniere", "autokrator",
        "satrap",
        "tetrarch", "ethnarch", "logothete", "daimyo", "censor+",
        "oidor", "adelantado", "shogun", "burgrave",
      ]
    ),
    (
      .legislator,
      [
        "senator", "lawmaker", "m.p.", "m.p", "congressman", "congresswoman", "congressperson",
        "parliamentarian", "mp",
        "mep", "msp",
        "td", "legislator+", "deputy+", "speaker+", "whip+", "assemblyman", "assemblywoman",
        "assemblymember", "councillor+", "councilor+", "councilman", "councilwoman", "councilmember",
        "alderman", "alderwoman", "burgess+", "member+", "assemblyperson", "peer+", "sen.", "rep.",
        "mla", "mlc", "mna", "mpp", "mha", "mhr", "m.l.a.", "mk", "tanist",
      ]
    ),
    (
      .local,
      [
        "governor", "mayor", "mayoress", "gov.", "lieutenant-governor", "vice-mayor", "sheriff", "reeve",
        "provost+",
        "burgomaster", "alcalde", "intendente", "warden+", "supervisor+", "freeholder", "selectman",
        "selectwoman", "clerk+", "coroner+", "assessor+", "headman", "headwoman", "cacique", "matai",
        "sachem", "lonko", "lord-mayor", "voivode", "wali",
        "borough-president", "vice-governor", "mayor-president", "subgovernor", "landrat", "trustee+",
      ]
    ),
    (
      .judge,
      [
        "judge", "justice", "magistrate", "chief-justice", "recorder+", "arbiter+", "qadi",
        "advocate-general", "prosecutor-general", "procurator-general", "sheriff-principal",
      ]
    ),
    (
      .military,
      [
        "commander+", "commandant+", "commander-in-chief", "quartermaster+", "chief-of-staff", "adjutant+",
        "officer+", "aide-de-camp", "adc", "storekeeper+", "paymaster-general", "colonel-in-chief",
        "captain-general", "equerry+", "ensign+", "cornet+", "colonel+", "lieutenant+", "admiral+",
        "quartermaster-general", "adjutant-general", "inspector-general", "captain+",
      ]
    ),
    (
      .church,
      [
        "bishop", "archbishop", "patriarch", "pope", "cardinal", "metropolitan+", "abbot", "abbess", "prior+",
        "prioress", "dean+", "archdeacon", "vicar+", "rector+", "primate+", "moderator+", "catholicos",
        "exarch", "eparch", "mufti", "ayatollah+", "imam+", "rabbi+", "lama+", "prelate+", "coadjutor",
        "suffragan", "auxiliary+", "priest+", "curate+", "canon+", "chaplain+", "pastor+", "superior+",
        "provincial+",
        "nuncio-apostolic", "archpriest", "presbyter+", "deacon+", "deaconess+", "churchwarden", "hegumen",
        "precentor", "cellarer+", "sacristan+", "almoner+", "sub-dean", "subdean", "dayan",
        "archimandrite", "protopresbyter", "caliph",
      ]
    ),
    (
      .royal,
      [
        "king", "queen", "emperor", "empress", "tsar", "tsarina", "kaiser", "sultan", "sultana", "shah",
        "emir", "khan+", "prince+", "princess+", "duke+", "duchess+", "archduke+", "margrave+",
        "elector+", "landgrave+", "maharaja", "raja", "nawab", "nizam", "sheikh+", "monarch+", "ruler+",
        "pharaoh", "negus", "oba", "chieftain+", "sovereign+", "count+", "earl+", "voivod", "hospodar",
      ]
    ),
    (
      .body,
      [
        "director", "director-general", "chairman", "chairwoman", "chairperson", "chair+", "co-chair+",
        "head+", "chief+", "leader+", "manager+", "governor+", "executive+", "secretary-general",
        "vice-chairman", "vice-chairwoman", "vice-chair", "pro-chancellor", "pro-rector", "vice-provost",
        "ceo", "cfo", "coo", "cto", "president+",
        "co-director+", "co-chairman", "co-chairwoman", "principal+", "vice-rector", "superintendent+",
        "overseer+", "controller+", "mistress+", "agent-general", "detective+", "interpreter+", "rapporteur+",
        "convener+", "convenor+", "commissioner-general", "agent+", "vice-chairperson", "deputy-chair",
        "deputy-chairman", "deputy-chairperson", "co-chairperson", "negotiator+", "undersecretary-general",
        "founder+", "co-founder+", "curator+", "editor+", "editor-in-chief", "publisher+", "headmaster",
        "headmistress", "subdirector", "deputy-director", "steward+", "ceo+", "master+", "professor+",
        "lecturer+", "partner+", "boss+", "chef+", "researcher+", "economist+", "engineer+", "analyst+",
        "correspondent+", "lawyer+", "fellow+", "physician+", "deputy-governor",
        "columnist+", "technician+", "teacher+", "instructor+", "accountant+", "physicist+", "scientist+",
        "geologist+", "agronomist+", "docent+", "surgeon+", "nurse+", "drafter+", "draftsman+",
        "cadet+", "owner+", "keeper+", "producer+", "trainee+",
        "inspector-general",
        "assistant+", "bursar+", "patron+", "notary+", "commodore+", "whip-", "chairperson-in-office",
        "comptroller-general",
      ]
    ),
    (
      .party,
      [
        "frontbencher", "spokesperson+", "whip+", "co-leader+", "chairman+", "organiser+", "organizer+",
        "secretary+",
      ]
    ),
    (
      .voice,
      ["spokesman", "spokeswoman", "spokesperson", "press-secretary"]
    ),
    (
      .police,
      ["constable+", "police-commissioner", "detective+", "superintendent+", "marshal+", "ranger+"]
    ),
  ]

  /// Every rank by its word; the first list that names a word decides.
  package static let byWord: [String: Rank] = {
    var table: [String: Rank] = [:]
    for (category, words) in lists {
      for entry in words {
        let needsBody = entry.hasSuffix("+")
        let word = needsBody ? String(entry.dropLast()) : entry
        if table[word] == nil { table[word] = Rank(word: word, category: category, needsBody: needsBody) }
      }
    }
    return table
  }()

  static let trades: Set<String> = [
    "researcher", "economist", "engineer", "analyst", "correspondent", "lawyer", "fellow", "physician",
    "columnist",
    "technician", "teacher", "instructor", "accountant", "physicist", "scientist", "geologist", "agronomist",
    "founder", "co-founder", "partner", "surgeon", "nurse", "drafter", "draftsman", "cadet", "producer",
    "trainee",
    "priest", "architect",
  ]

  /// Ranks of the plural words that come before several names: "ministers X and Y".
  package static let byPlural: [String: Rank] = {
    var table: [String: Rank] = [:]
    for (word, rank) in byWord {
      if word.hasSuffix("man") {
        table[word.dropLast(3) + "men"] = rank
      } else if word.hasSuffix("y"), !word.hasSuffix("ey") {
        table[word.dropLast() + "ies"] = rank
      } else {
        table[word + "s"] = rank
      }
    }
    return table
  }()

  /// Words that follow a rank noun and belong to it: "attorney general", "commander in chief".
  package static let tails: [String: [String]] = [
    "general": [
      "attorney", "solicitor", "secretary", "governor", "consul", "director", "inspector", "auditor",
      "comptroller", "surveyor", "postmaster", "prosecutor", "procurator", "registrar", "advocate",
      "commissioner", "superior", "minister", "vicar", "quartermaster", "adjutant", "treasurer",
      "administrator", "manager", "paymaster", "commandant", "agent", "receiver", "factor", "accountant",
      "captain",
    ],
    "pro": ["president", "speaker"],
    "besar": ["menteri"],
    "advocate": ["judge"],
    "commanding": ["officer"],
    "emeritus": ["bishop", "archbishop", "chairman", "president", "director", "rector", "dean", "chair"],
    "resident": ["minister"],
    "plenipotentiary": ["minister", "envoy", "ambassador"],
    "extraordinary": ["ambassador", "envoy"],
    "executive": ["chief"],
    "whip": ["chief"],
    "justice": ["chief"],
    "officer": ["chief"],
    "apostolic": ["nuncio", "administrator", "vicar"],
    "elect": ["president", "governor", "mayor", "senator", "chairman", "bishop"],
    "designate": [
      "advisor", "adviser", "secretary", "minister", "chancellor", "ambassador", "president", "judge",
      "director", "premier",
    ],
    "d'affaires": ["chargé"],
    "superior": ["vicar"],
    "regent": ["queen", "king", "prince"],
    "consort": ["queen", "prince"],
    "royal": ["princess"],
    "counsellor": ["minister"],
  ]
}

/// Words around a rank noun.
package enum RankWords {
  /// In front of a title, and not part of the office.
  package static let times: Set<String> = [
    "then", "former", "ex", "late", "current", "incumbent", "sitting", "new", "newly", "old", "longtime",
    "long-time", "outgoing", "onetime", "one-time", "sometime", "erstwhile", "veteran", "past", "present",
    "formerly", "previously", "currently", "now", "long-serving", "longest-serving", "ousted", "retired",
    "previous", "future", "disgraced", "deposed", "slain", "murdered", "assassinated", "imprisoned", "jailed",
    "exiled",
    "embattled", "sacked", "beleaguered", "firebrand", "maverick", "vulnerable", "freshman", "rival",
    "controversial", "popular", "powerful", "respected", "influential", "only", "next", "last", "appointed",
    "later", "elected", "youngest", "oldest", "female", "black", "woman", "two-term", "three-term",
    "one-term", "successor", "predecessor",
    "first-ever", "upstart", "first-term", "second-term", "rivals", "opponent", "opponents", "fellow",
    "ally", "allies",
  ]
  /// Of those, the ones that say that the office is no longer held.
  package static let former: Set<String> = [
    "former", "formerly", "previously", "ex", "late", "onetime", "one-time", "sometime", "erstwhile", "past",
    "ousted", "retired",
    "previous", "deposed", "disgraced", "slain", "murdered", "assassinated", "sacked",
  ]
  package static let acting: Set<String> = [
    "acting", "interim", "caretaker", "provisional", "designate", "temporary",
  ]
  /// What makes a rank no office held.
  package static let notHeld: Set<String> = [
    "elect", "candidate", "nominee", "hopeful", "aspirant", "contender", "would-be", "incoming", "future",
    "prospective", "presumptive", "shadow-", "honorary-", "failed",
  ]
}
