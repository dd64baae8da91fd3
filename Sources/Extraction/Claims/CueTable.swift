import Records

/// What a cue takes as its content.
package struct CueFrame: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A clause: "said that …", "claimed to have …", or a quotation.
  package static let clause = CueFrame(rawValue: 1)
  /// A noun phrase: "denied any contact", "confirmed the report".
  package static let object = CueFrame(rawValue: 2)
  /// What somebody is called: "called her a liar", "described him as cold".
  package static let predicate = CueFrame(rawValue: 4)
  /// What somebody is accused of: "accused her of lying".
  package static let accusation = CueFrame(rawValue: 8)
  /// Only with a finite clause, since the word means much else ("found that", "showed that").
  package static let finiteOnly = CueFrame(rawValue: 16)
  /// Its object must be a plan: "announced his candidacy".
  package static let plan = CueFrame(rawValue: 32)
  /// Somebody else is quoted by the subject: "quoted her as saying".
  package static let quotes = CueFrame(rawValue: 64)
  /// With "it" as subject nobody says it: "it emerged that".
  package static let impersonal = CueFrame(rawValue: 128)
}

/// A verb that attributes.
package struct Cue: Sendable {
  package let lemma: String
  package let stance: Stance
  package let frame: CueFrame

  init(_ lemma: String, _ stance: Stance = .asserts, _ frame: CueFrame = .clause) {
    self.lemma = lemma
    self.stance = stance
    self.frame = frame
  }
}

/// The verbs that attribute, one a line.
package enum CueTable {
  package static let verbs: [Cue] = [
    Cue("say"), Cue("state"), Cue("tell"), Cue("report"), Cue("add"), Cue("note"), Cue("claim"), Cue("argue"),
    Cue("allege"),
    Cue("assert"), Cue("declare", .asserts, [.clause, .plan]), Cue("insist"), Cue("maintain"), Cue("contend"),
    Cue("announce", .asserts, [.clause, .plan]), Cue("acknowledge", .asserts, [.clause, .object]),
    Cue("admit", .asserts, [.clause, .object]),
    Cue("concede"), Cue("confess"), Cue("confirm", .asserts, [.clause, .object]),
    Cue("reveal", .asserts, [.clause, .finiteOnly]),
    Cue("disclose", .asserts, [.clause, .finiteOnly]), Cue("emphasize"), Cue("emphasise"), Cue("stress"),
    Cue("warn"), Cue("suggest"),
    Cue("explain"), Cue("write"), Cue("tweet"), Cue("post"), Cue("observe"), Cue("remark"), Cue("recall"),
    Cue("reply"), Cue("respond"),
    Cue("answer"), Cue("testify"), Cue("swear"), Cue("vow"), Cue("promise"), Cue("pledge"), Cue("complain"),
    Cue("reiterate"),
    Cue("repeat"), Cue("predict"), Cue("estimate", .asserts, [.clause, .finiteOnly]),
    Cue("conclude", .asserts, [.clause, .finiteOnly]),
    Cue("believe"), Cue("think"), Cue("indicate"), Cue("imply"), Cue("hint"), Cue("inform"), Cue("assure"),
    Cue("remind"), Cue("joke"),
    Cue("quip"), Cue("comment"), Cue("point"), Cue("hold", .asserts, [.clause, .finiteOnly]),
    Cue("rule", .asserts, [.clause, .finiteOnly]),
    Cue("find", .asserts, [.clause, .finiteOnly]),
    Cue("show", .asserts, [.clause, .finiteOnly]), Cue("feel", .asserts, [.clause, .finiteOnly]),
    Cue("learn", .asserts, [.clause, .finiteOnly]),
    Cue("hear", .asserts, [.clause, .finiteOnly]),
    Cue("fear", .asserts, [.clause, .finiteOnly]),
    Cue("continue", .asserts, [.finiteOnly]), Cue("recount"),
    Cue("relate", .asserts, [.clause, .finiteOnly]), Cue("charge", .asserts, [.clause, .finiteOnly]),
    Cue("caution"), Cue("counter"), Cue("retort"), Cue("lament"), Cue("boast"), Cue("profess"),
    Cue("proclaim"), Cue("affirm"), Cue("attest"),
    Cue("speculate"), Cue("surmise"), Cue("suspect", .asserts, [.clause, .finiteOnly]), Cue("stipulate"),
    Cue("opine"), Cue("volunteer"),
    Cue("mention", .asserts, [.clause, .finiteOnly]), Cue("make", .asserts, [.finiteOnly]),
    Cue("read", .asserts, [.finiteOnly]),
    Cue("call", .asserts, .predicate), Cue("dub", .asserts, .predicate),
    Cue("nickname", .asserts, .predicate), Cue("label", .asserts, .predicate),
    Cue("brand", .asserts, .predicate), Cue("describe", .asserts, .predicate),
    Cue("characterize", .asserts, .predicate),
    Cue("characterise", .asserts, .predicate), Cue("portray", .asserts, .predicate),
    Cue("denounce", .asserts, .predicate),
    Cue("praise", .asserts, .predicate), Cue("hail", .asserts, .predicate),
    Cue("condemn", .asserts, .predicate), Cue("evaluate", .asserts, .predicate),
    Cue("term", .asserts, .predicate), Cue("style", .asserts, .predicate),
    Cue("regard", .asserts, .predicate), Cue("consider", .asserts, .predicate),
    Cue("depict", .asserts, .predicate),
    Cue("accuse", .asserts, .accusation), Cue("blame", .asserts, .accusation),
    Cue("suspect", .asserts, .accusation),
    Cue("quote", .asserts, .quotes), Cue("cite", .asserts, .quotes),
    Cue("emerge", .asserts, .impersonal), Cue("transpire", .asserts, .impersonal),
    Cue("appear", .asserts, .impersonal), Cue("come", .asserts, .impersonal),
    Cue("become", .asserts, .impersonal), Cue("interject"),
    Cue("deny", .denies, [.clause, .object]), Cue("reject", .denies, [.clause, .object]),
    Cue("refute", .denies, [.clause, .object]),
    Cue("rebut", .denies, [.clause, .object]), Cue("dispute", .denies, [.clause, .object]),
    Cue("dismiss", .denies, [.object, .predicate]),
    Cue("disavow", .denies, .object), Cue("repudiate", .denies, .object),
    Cue("doubt", .doubts, [.clause, .object]), Cue("disbelieve", .doubts, [.clause, .object]),
    Cue("distrust", .doubts, .object), Cue("mistrust", .doubts, .object),
    Cue("question", .doubts, [.clause, .object]), Cue("contradict", .denies, [.clause, .object]),
    Cue("challenge", .doubts, [.clause, .object]),
    Cue("wonder", .doubts), Cue("agree", .asserts, [.clause, .finiteOnly]), Cue("exclaim"), Cue("brag"),
    Cue("grumble"), Cue("concur"), Cue("scoff"), Cue("muse"), Cue("deadpan"), Cue("shout"), Cue("chant"),
    Cue("express", .asserts, .object), Cue("voice", .asserts, .object),
    Cue("cast", .asserts, .object),
    Cue("contest", .denies, [.clause, .object]),
    Cue("criticize", .asserts, .predicate), Cue("criticise", .asserts, .predicate),
    Cue("recall", .asserts, .predicate), Cue("remember", .asserts, .predicate),
    Cue("ridicule", .asserts, .predicate), Cue("mock", .asserts, .predicate),
    Cue("deride", .asserts, .predicate), Cue("attack", .asserts, .predicate),
    Cue("decry", .asserts, .predicate), Cue("reject", .denies, .predicate),
  ]

  package static let byLemma: [String: [Cue]] = Dictionary(grouping: verbs, by: \.lemma)

  /// Words that take up a noun before them.
  package static let relative: Set<String> = ["who", "which", "that", "whom", "whose", "what"]

  /// Participles that a tagger may take for adjectives: "Dubbed “…” by Reuters, she …".
  package static let naming: [String: Cue] = [
    "dubbed": Cue("dub", .asserts, .predicate), "nicknamed": Cue("nickname", .asserts, .predicate),
    "labelled": Cue("label", .asserts, .predicate), "labeled": Cue("label", .asserts, .predicate),
    "branded": Cue("brand", .asserts, .predicate), "hailed": Cue("hail", .asserts, .predicate),
  ]

  /// Verbs that name who hears before what is said.
  package static let telling: Set<String> = [
    "tell", "inform", "assure", "remind", "warn", "notify", "advise",
  ]

  /// Verbs of `finiteOnly` that close a sentence they attribute: "…, the inquiry found".
  package static let closing: Set<String> = [
    "find", "show", "continue", "conclude", "learn", "estimate", "charge", "reveal", "disclose", "mention",
    "read",
  ]

  /// Words behind "…, she said," that tell about the saying and go on with something else.
  package static let breaking: Set<String> = [
    "who", "which", "whose", "where", "when", "while", "as", "according", "and", "but", "after", "before",
    "although",
  ]

  /// Nouns whose content follows as a clause: "her claim that …".
  package static let nouns: [String: Stance] = [
    "claim": .asserts, "assertion": .asserts, "allegation": .asserts, "accusation": .asserts,
    "statement": .asserts, "admission": .asserts,
    "testimony": .asserts, "belief": .asserts, "suggestion": .asserts, "rumor": .asserts, "rumour": .asserts,
    "report": .asserts,
    "argument": .asserts, "contention": .asserts, "denial": .denies, "doubt": .doubts, "suspicion": .asserts,
    "charge": .asserts,
    "insistence": .asserts, "assurance": .asserts, "warning": .asserts, "revelation": .asserts,
  ]

  /// What a person or body can announce of itself.
  package static let plans: Set<String> = [
    "plan", "intention", "candidacy", "decision", "bid", "resignation", "retirement", "willingness", "desire",
    "departure",
  ]

  /// Objects of a denial or confirmation that are statements or dealings, not people or bills.
  package static let deniable: Set<String> = [
    "contact", "involvement", "wrongdoing", "allegation", "claim", "accusation", "charge", "report",
    "meeting", "knowledge", "role", "link",
    "responsibility", "guilt", "existence", "story", "suggestion", "connection", "tie", "rumor", "rumour",
    "account", "any", "it", "them", "this", "that",
    "which", "version", "interference", "participation", "payment", "collusion", "conversation", "talk",
    "relationship", "presence", "discussion",
    "assertion", "finding", "notion", "idea", "statement", "plan", "dealing", "corruption", "affair", "visit",
    "intention", "use",
  ]

  /// What somebody can call false.
  package static let statements: Set<String> = [
    "report", "claim", "allegation", "accusation", "charge", "story", "account", "version", "suggestion",
    "assertion", "rumour", "rumor", "article", "statement", "finding", "complaint", "testimony", "evidence",
    "cable", "letter", "memo", "document", "tape", "recording", "photograph", "list",
    "audit", "study", "idea", "notion", "theory", "dossier", "indictment", "tale", "remark",
  ]

  /// What is said of a statement by whoever denies it; "a provocation" and "a story for fishermen" leave it open.
  package static let falsehoods: Set<String> = [
    "false", "falsehood", "untrue", "fabrication", "fabrications", "fabricated", "forgery", "forged", "fake",
    "nonsense", "lie", "lies", "invention", "inventions", "fiction", "absurd", "absurdity", "baseless",
    "groundless", "unfounded", "fantasy", "hoax", "ridiculous", "preposterous", "laughable", "ludicrous",
    "bogus",
    "typo", "libel", "disinformation", "misinformation", "untruth", "rubbish", "fable",
  ]

  /// What is questioned of a statement or of whoever made it.
  package static let questionable: Set<String> = [
    "credibility", "authenticity", "legality", "motive", "independence", "accuracy", "veracity", "truth",
    "validity", "reliability", "reading", "honesty", "integrity", "impartiality", "sincerity", "wisdom",
  ]

  /// Verbs that leave what hangs on them unsaid: "declined to say".
  package static let silent: Set<String> = [
    "decline", "refuse", "fail", "want", "need", "hesitate", "wish", "try", "plan", "hope", "ask", "be", "go",
    "have",
  ]

  /// Nouns for what stands in a paper or is broadcast: its source is the outlet, if one is named.
  package static let outlets: Set<String> = [
    "profile", "article", "story", "editorial", "column", "interview", "dispatch", "obituary", "blog", "post",
    "paper", "newspaper", "letter", "statement", "testimony",
  ]
  /// The same where a body may have written it as well.
  package static let papers: Set<String> = ["report", "review", "investigation", "analysis"]

  /// Nouns for texts that speak: their source is the outlet they stand in, if one is named.
  package static let texts: Set<String> = [
    "profile", "report", "article", "story", "editorial", "column", "interview", "book", "memoir", "letter",
    "memo", "memorandum", "dispatch",
    "account", "statement", "indictment", "affidavit", "complaint", "cable", "document", "study", "survey",
    "poll", "review", "obituary",
    "transcript", "filing", "biography", "blog", "post", "analysis", "investigation", "testimony", "diary",
    "paper", "newspaper",
  ]
}
