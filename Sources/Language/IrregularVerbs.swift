/// Forms of verbs that no ending tells: "swore" is of "swear". Treebanks know the common ones; these are the
/// rest, one verb a line: the dictionary form and its past forms.
enum IrregularVerbs {
  static let lines = [
    "abide abode", "arise arose arisen", "awake awoke awoken", "befall befell befallen",
    "beget begot begotten",
    "behold beheld", "bereave bereft", "beseech besought", "beset beset", "bid bade bidden", "bind bound",
    "breed bred", "broadcast broadcast", "cast cast", "cleave cleft cloven", "cling clung", "clothe clad",
    "creep crept", "dwell dwelt", "flee fled", "fling flung", "forbear forbore forborne",
    "forbid forbade forbad forbidden", "forecast forecast", "forego forewent foregone",
    "foresee foresaw foreseen",
    "foretell foretold", "forgive forgave forgiven", "forsake forsook forsaken", "forswear forswore forsworn",
    "freeze froze frozen", "grind ground", "hew hewn", "inlay inlaid", "kneel knelt", "lay laid", "lead led",
    "leap leapt", "mishear misheard", "mislay mislaid", "mislead misled", "misspell misspelt",
    "mistake mistook mistaken",
    "misunderstand misunderstood", "outbid outbid", "outdo outdid outdone", "outgrow outgrew outgrown",
    "outrun outran",
    "overcome overcame", "overdo overdid overdone", "overhear overheard", "override overrode overridden",
    "overrun overran", "oversee oversaw overseen", "overtake overtook overtaken",
    "overthrow overthrew overthrown",
    "partake partook partaken", "plead pled", "rebuild rebuilt", "redo redid redone", "relight relit",
    "remake remade",
    "repay repaid", "rerun reran", "resell resold", "resit resat", "retake retook retaken", "retell retold",
    "rethink rethought", "rewrite rewrote rewritten", "ride rode ridden", "seek sought", "shear shorn",
    "shrink shrank shrunk",
    "rise rose risen", "sit sat", "slay slew slain", "slide slid", "sling slung", "slink slunk",
    "smite smote smitten",
    "spring sprang sprung",
    "steal stole stolen", "stick stuck", "sting stung", "stink stank stunk", "stride strode stridden",
    "string strung", "strive strove striven", "swear swore sworn", "swell swollen", "swim swam swum",
    "tear tore torn", "thrive throve", "thrust thrust", "tread trod trodden", "undergo underwent undergone",
    "understand understood", "undertake undertook undertaken", "undo undid undone", "uphold upheld",
    "unwind unwound", "wake woke woken", "weave wove woven", "weep wept", "withdraw withdrew withdrawn",
    "withhold withheld", "withstand withstood", "wring wrung",
    // Regular, but an ending that others share misleads.
    "rule ruled ruling", "overrule overruled overruling", "fine fined fining", "unite united uniting",
    "reunite reunited reuniting", "ridicule ridiculed ridiculing", "curb curbed curbing",
    "probe probed probing", "bar barred barring",
  ]

  /// The dictionary form of each past form.
  static let lemmas: [String: String] = {
    var table: [String: String] = [:]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      for form in words.dropFirst() { table[form] = words[0] }
    }
    return table
  }()
}
