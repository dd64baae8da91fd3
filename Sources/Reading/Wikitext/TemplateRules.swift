/// What a template's readable text is.
package enum TemplateRule: Sendable {
  /// None, but part of a box that says who held an office before and after.
  case succession
  /// None: a navigation box, a maintenance notice, a picture, a sound.
  case nothing
  /// The parameter of this place, counted from 1.
  case argument(Int)
  /// The first parameter, or the second where the first is the code of a language.
  case interlanguage
  /// The last parameter without a name.
  case last
  /// The named parameter, or the first without a name.
  case named(StaticString)
  /// All parameters without a name, parted.
  case all(StaticString)
  /// These words.
  case words(StaticString)
  /// These words and the first parameter.
  case before(StaticString)
  /// The first parameter and these words.
  case after(StaticString)
  /// Year, month and day in the first three parameters.
  case date
  /// Year, month and day of two days.
  case dates
  /// The first parameter is a date in words.
  case dateWords
  /// "c." and the first parameter, or the span of the first two.
  case circa
  /// New style in the first two parameters, old style in the third (`OldStyleDate|7 July|1875|25 June`).
  case oldStyle
  /// Name, wedding, end, reason.
  case marriage
  /// A number and its unit.
  case quantity
  /// English, script, romanisation.
  case nihongo
  /// Text in the language of this name.
  case language(StaticString)
  /// "as of" a date.
  case asOf
  /// The year of birth from an age and the date it was reported.
  case birthFromAge
  /// "r." and a span of years.
  case reign
  /// A ship's prefix and name, in place 1 and 2.
  case ship
  /// Quoted words in place 1 or under a name.
  case quotation
  /// A list whose items are the parameters.
  case items
  /// `#if:` and its like: the branch in this place, or else the next.
  case branch(Int)
  /// What stands behind the colon.
  case function
  /// A note or a short reference: kept with the citations.
  case note
  /// A reference with fields, which stands in the text of a list of works.
  case citation
}

/// The rules by name, lower case; a template is one line.
package enum TemplateRules {
  // swift-format-ignore
  package static let lines: [(names: String, rule: TemplateRule)] = [
    // Text in another shape.
    ("nowrap|nobr|nobold|small|smaller|smallsup|big|large|larger|resize2|nobreak|noitalic|noital|nonspam|j|sc|smallcaps|small caps|allcaps|center|centre|left|right|align|raise|lower|strong|em|em2|bold|bolditalic|italic title prefixed|i|u|underline|s|strike|del|ins|highlight|font|kbd|mono|var|mvar|math italic|script|script/arabic|script/hebrew|unicode|polytonic|zh-hans|zh-hant|bdo|linktext|no wrap|normal|nwr|not a typo|proper name|as written|typo|visible anchor|vanchor|anchored text|plain link|plainlink|no spam|ucfirst|uc|lc|lcfirst|text|plain text|title case|longitem|long item|wrap|hidden text|em dash text|hanging indent|noflip|block indent|indented text|in5|quote without source|pslink|dfn|term|gloss|no italic|avoid wrap|delink|tq|tqi|xt|!xt|mxt|color text|resize", .argument(1)),
    ("lang|rtl-lang|transl|transliteration|color|font color|fontcolor|colour|text color|semxlit|colored text|background color|bg|hover title", .argument(2)),
    ("size|font size", .last),
    ("abbr|abbreviation|tooltip|hover|define|initialism|acronym|abbrv|ttl", .argument(1)),
    ("nastaliq|script/nastaliq|naskh|urdu|pashto|nq", .argument(1)),
    ("sup|sub|su|superscript|subscript", .argument(1)),
    ("interlanguage link|ill|ill2|interlanguage link multi|link-interwiki|illm|native name|nativename|red link|link|wikt-lang|wt|section link|slink|format link|no redirect|-r|sectionlink|pagelink|see above", .interlanguage),
    ("iw2|link language", .argument(2)),
    ("wikisource author|wikiquote-inline|commons category-inline|wikisource-inline", .nothing),
    ("sort|ntsh|hs|hidden sort key|sort key", .last),
    ("sortname|sort name|hsortname", .all(" ")),
    ("flag|flagcountry|flagu|flagcu|flaglist|country|flagathlete|flagg|flag country|cty|noflag|country data|country flag|nationality|fb|nft|armed forces|military|naval|marine|flag entry", .argument(1)),
    ("flagicon|flagicon image|flag icon|flagdeco|flagrigth|flagicon2|fi|flagright|party icon|party color|party colour|legend|color box|colorbox|infobox flag", .nothing),
    ("party shortname|party name|party link|party name with color|party name with colour|party color cell|aut party name|australian politics/party name|canadian party colour|polparty", .argument(1)),
    ("member of parliament|mp|lord|baronet", .argument(1)),
    ("usa|us|flagusa|u.s.", .words("United States")),
    ("gbr|uk|gbr2|flaguk", .words("United Kingdom")),
    ("fra|flagfra", .words("France")),
    ("ger|deu|flaggermany", .words("Germany")),
    ("rus|flagrussia", .words("Russia")),
    ("ussr|urs|flagussr", .words("Soviet Union")),
    ("ita", .words("Italy")),
    ("esp", .words("Spain")),
    ("can", .words("Canada")),
    ("aus", .words("Australia")),
    ("ind", .words("India")),
    ("pak", .words("Pakistan")),
    ("chn|prc", .words("China")),
    ("jpn", .words("Japan")),
    ("bra", .words("Brazil")),
    ("mex", .words("Mexico")),
    ("arg", .words("Argentina")),
    ("nga", .words("Nigeria")),
    ("rsa|zaf", .words("South Africa")),
    ("ken", .words("Kenya")),
    ("pol", .words("Poland")),
    ("ukr", .words("Ukraine")),
    ("tur", .words("Turkey")),
    ("irl", .words("Ireland")),
    ("swe", .words("Sweden")),
    ("nor", .words("Norway")),
    ("isr", .words("Israel")),
    ("irn", .words("Iran")),
    ("egy", .words("Egypt")),
    ("csa", .words("Confederate States")),
    // Dates.
    ("birth date and age|birth date|bda|dob|bday|birthdate|birth date and age2|birthdateandage|birth year and age|birth year|birthyearandage|birth month and age|start date|start date and age|startdate|end date|end date and age|enddate|start and end date|date and age|dts|date table sorting|film date|founded date|death date|dod|death year|deathdate|release date|released date|launch date|opening date|event date|year and age|born-in", .date),
    ("death date and age|dda|death date and age2|death year and age|death month and age|deathdateandage|death date and given age|birth date and given age", .date),
    ("birth-date and age|birth-date|death-date|death-date and age|birth-year|death-year|start-date|end-date|start-date and age|date|dmy|mdy|isodate|format date|formatdate|bdate|dtext", .dateWords),
    ("circa|c.|ca.|ca", .circa),
    ("floruit|fl.|fl", .before("fl. ")),
    ("born|b.", .before("born ")),
    ("died|d.", .before("died ")),
    ("oldstyledate|oldstyledatedy|oldstyledateny|old style date|old style|os date|julian date", .oldStyle),
    ("as of", .asOf),
    ("birth based on age as of date|birth based on age at death|bbaaod|birth-age", .birthFromAge),
    ("reign|r.|rule|ruled", .reign),
    ("marriage|married|marry", .marriage),
    ("age|age in years|age in years and days|age in days|ayd|aged|age for infobox|age nts|ageingyears|timer|time interval|age as of date|time ago|years or months ago|currentyear|currentday|currentmonth|current year", .nothing),
    // Numbers.
    ("convert|cvt|conv|convinfobox|long ton|unit", .quantity),
    ("val|num|formatnum|nts|ntc|number|gaps|bignum|format price|increase value|formatprice|decimals|pct", .argument(1)),
    ("ordinal|ord|nth", .argument(1)),
    ("url", .argument(1)),
    ("army", .after(" Army")),
    ("navy", .after(" Navy")),
    ("air force", .after(" Air Force")),
    ("frac|fraction|sfrac", .all("/")),
    ("us$|usd|us dollar", .before("US$")),
    ("gbp|£|pound sterling|british pound", .before("£")),
    ("eur|€|euro", .before("€")),
    ("inr|indian rupee|indianrupee|₹|rupee", .before("₹")),
    ("jpy|¥", .before("¥")),
    ("inflation", .argument(2)),
    ("percentage|percent", .after("%")),
    // Names in other scripts.
    ("nihongo|nihongo foot|nihongo2|nihongo3|nihongo krt", .nihongo),
    ("langx", .argument(2)),
    ("lang-ar", .language("Arabic")),
    ("lang-be", .language("Belarusian")),
    ("lang-bg", .language("Bulgarian")),
    ("lang-bn", .language("Bengali")),
    ("lang-cs|lang-cz", .language("Czech")),
    ("lang-da", .language("Danish")),
    ("lang-de", .language("German")),
    ("lang-el|lang-gr", .language("Greek")),
    ("lang-es", .language("Spanish")),
    ("lang-et", .language("Estonian")),
    ("lang-fa", .language("Persian")),
    ("lang-fi", .language("Finnish")),
    ("lang-fr", .language("French")),
    ("lang-ga", .language("Irish")),
    ("lang-he", .language("Hebrew")),
    ("lang-hi", .language("Hindi")),
    ("lang-hr", .language("Croatian")),
    ("lang-hu", .language("Hungarian")),
    ("lang-hy", .language("Armenian")),
    ("lang-it", .language("Italian")),
    ("lang-ja", .language("Japanese")),
    ("lang-ka", .language("Georgian")),
    ("lang-kk|lang-kz", .language("Kazakh")),
    ("lang-ko", .language("Korean")),
    ("lang-la", .language("Latin")),
    ("lang-lt", .language("Lithuanian")),
    ("lang-lv", .language("Latvian")),
    ("lang-mk", .language("Macedonian")),
    ("lang-nl", .language("Dutch")),
    ("lang-no|lang-nb|lang-nn", .language("Norwegian")),
    ("lang-pl", .language("Polish")),
    ("lang-pt", .language("Portuguese")),
    ("lang-ro", .language("Romanian")),
    ("lang-ru|lang-rus", .language("Russian")),
    ("lang-sk", .language("Slovak")),
    ("lang-sl", .language("Slovene")),
    ("lang-sq", .language("Albanian")),
    ("lang-sr|lang-sr-cyrl|lang-sr-latn", .language("Serbian")),
    ("lang-sv", .language("Swedish")),
    ("lang-sw", .language("Swahili")),
    ("lang-ta", .language("Tamil")),
    ("lang-th", .language("Thai")),
    ("lang-tr", .language("Turkish")),
    ("lang-uk", .language("Ukrainian")),
    ("lang-ur", .language("Urdu")),
    ("lang-vi", .language("Vietnamese")),
    ("lang-yi", .language("Yiddish")),
    ("lang-zh", .language("Chinese")),
    ("zh|chinese|kor", .nothing),
    ("ipa|ipac-en|ipa-en|ipa-all|ipac-ru|ipa-ru|ipa-de|ipac-de|ipa-fr|ipa-es|ipa-it|ipa-pl|ipac-pl|ipa-pt|ipa-nl|ipa-sv|ipa-no|ipa-da|ipa-cs|ipa-hu|ipa-el|ipa-he|ipa-ar|ipa-tr|ipa-ro|ipa-uk|ipa-fa|ipa-la|ipa-ga|ipa-ka|ipa-ko|ipa-ja|ipac-cmn|ipa link|respell|pronunciation|pron|pron-en|usdict|audio|listen|audio-ipa|audio-de|ogg|speaker|icon|angbr|angle bracket", .nothing),
    // Marks.
    ("nbsp|space|spaces|thinsp|thin space|hair space|hairsp|nnbsp|em space|en space|int|pad|figure space|zwsp|shy|wbr|zwj|zwnj|word joiner|0ws", .words(" ")),
    ("ndash|en dash|–|snds", .words("–")),
    ("spaced ndash|snd|spnd|dash|spaced en dash|spdash|·ndash|sndash", .words(" – ")),
    ("mdash|em dash|—|spaced mdash|spaced em dash|emdash", .words("—")),
    ("'|apostrophe|apos", .words("'")),
    ("'s", .words("'s")),
    ("\"|quotation mark", .words("\"")),
    ("·|•|dot|bullet|middot|dotsep|interpunct|,|bull|•wrap|·w|wrapped dot", .words(" · ")),
    ("!|pipe|vertical bar", .words("|")),
    ("=|equals", .words("=")),
    ("((|(", .words("{")),
    ("))|)", .words("}")),
    ("*|asterisk", .words("*")),
    ("snf|no.|numero|number sign|№", .words("No. ")),
    ("pound sign", .words("£")),
    ("yes|y|tick|aye|check|checked|ya", .words("Yes")),
    ("no|n|nay|cross|x mark", .words("No")),
    ("n/a|na|dunno|unknown|tba|tbd|none|vacant|tbc", .words("")),
    ("increase|decrease|steady|gain|loss|hold|up|down|profit|nochange|rise|fall", .nothing),
    ("br|break|clear|clr|clear left|clear right|-|crlf|newline|pbr|paragraph", .words(" ")),
    ("sic", .words("[sic]")),
    ("...|ellipsis|nbellipsis|…", .words("…")),
    // Lists.
    ("plainlist|unbulleted list|ubl|ublist|ubt|unbullet list|flatlist|hlist|flat list|bulleted list|bulletedlist|blist|ordered list|startplainlist|collapsible list|vlist|plain list|comma separated entries|cslist|br separated entries|brs|numbered list|unordered list|ulist|horizontal list|tree list|indented plainlist|hidden|nowrap list|enum|and list|cs list|bullet list", .items),
    ("endplainlist|endflatlist|end|plainlistend|end plainlist|col-begin|col-end|col-2|col-3|col-break|col div|colbegin|colend|div col|div col end|end div col|col-float|multicol|multicol-break|multicol-end|refbegin|refend|refbegin2|nowrap begin|nowrap end|nobold begin|wikt|glossary end", .nothing),
    ("columns-list|multicolumn list|columns", .last),
    // Quotations.
    ("quote|cquote|blockquote|bquote|quotation|quote without style|cquote2|qquote|centered pull quote|block quote|poemquote|poem quote|verse translation|pquote|text quote|imagequote", .quotation),
    ("quote box|quotebox|quote box2|rquote|pull quote|pullquote|quote frame", .nothing),
    ("\"'|' \"|'\"|\" '|-'", .words("'")),
    // Ships and things with call signs.
    ("uss|usns|hms|hmcs|hmas|ss|mv|rms|hmnzs|hmt|sms|rfa|hmy|uscgc|cgc|jds|roks|pns|hmsas|hnlms|hnoms|hdms|hswms|gs|orp|tcg|arm|usat|css|warship", .ship),
    ("ship", .all(" ")),
    ("sclass|sclass-|sclass2-|class", .argument(1)),
    // Functions.
    ("#if", .branch(1)),
    ("#ifeq", .branch(2)),
    ("#ifexist|#ifexpr|#switch|#expr|#time|#timel|#invoke|#property|#statements|#language|#titleparts|#babel|#lst|#lsth|#section|#related|#seo|#coordinates|#assessment|defaultsort|displaytitle|#special", .nothing),
    ("plural|gender|ns|nse|urlencode|anchorencode|fullurl|localurl|canonicalurl|filepath|padleft|padright|grammar", .nothing),
    // Notes and references.
    ("efn|refn|#tag|note|efn-ua|efn-la|efn-lr|efn-lg|footnote|notetag|nt|ref label|explanatory footnote|sfnm|sfn|sfnp|sfnmp|shortened footnote|harvnb|harv|harvtxt|harvp|harvcoltxt|harvcolnb|harvs|harvcol|r|rp|ran|grs|snfm", .note),
    ("cite web|cite news|cite book|cite journal|cite magazine|cite press release|cite report|cite thesis|cite encyclopedia|cite episode|cite av media|cite conference|cite interview|cite speech|cite map|cite tweet|cite arxiv|cite court|cite archive|cite letter|cite document|cite newspaper|citation|cite|vcite web|vcite book|vcite journal|vcite news|vancite book|cite dnb|cite eb1911|1911|cite video|cite podcast|cite newsgroup|cite mailing list|cite serial|cite sign|cite techreport|cite work|cite wikisource|cite paper|cite q|cite nie|cite ce1913|cite parlipapers|cite hansard|cite gazette|london gazette|cite act|cite legislation au|cite patent|cite comic|cite media|cite music release notes|cite ssrn|cite biorxiv|cite citeseerx|cite dictionary|cite visual|cite odnb|odnb|oxforddnb", .citation),
    // Boxes and notices of all kinds say nothing in a sentence; those that are often met.
    // Who came before and after, at the foot of a page.
    ("s-start|s-end|s-bef|s-aft|s-ttl|s-new|s-non|s-vac|s-inc|s-break|s-text|start box|end box|succession box|succession box two to one|succession box two to two|succession box one to two|succession box one to three|succession box three to three|succession box three to one|succession box three to two|succession box two to three", .succession),
    ("citation needed|cn|fact|dubious|who|when|where|which|by whom|according to whom|clarify|vague|page needed|better source needed|verify source|unreliable source?|failed verification|dead link|update after|update inline|full citation needed|pov statement|disputed inline|weasel inline|specify|says who|why|how|what|original research inline|or|self-published inline|self-published source|nonspecific|attribution needed|clarification needed|quantify|reflist|references|notelist|noteslist|main|main article|see also|further|further information|details|about|for|other uses|otheruses|redirect|redirect2|distinguish|hatnote|short description|use dmy dates|use mdy dates|use british english|use american english|pp-move-indef|pp-protected|pp-semi|pp|good article|featured article|authority control|persondata|coord|coordinates|portal|portal bar|commons category|commons|commonscat|wikiquote|wikisource|wikinews|sister project links|refimprove|unreferenced|more citations needed|blp sources|multiple issues|cleanup|pov|tone|orphan|expand section|empty section|toc limit|toc left|toc right|toclimit|navbox|sidebar|tocright|multiple image|double image|triple image|css image crop|annotated image|image label|gallery|external media|election box|election box begin|election box candidate|election box end|family name hatnote|family name|spanish name|chinese name|eastern name order|patronymic name|portuguese name|hungarian name|korean name|vietnamese name|indonesian name|malay name|burmese name|arabic name|infobox|official website|official url|website|imdb name|find a grave|c-span|congbio|worldcat|subject bar|library resources box|gutenberg author|internet archive author|librivox author|dmoz|curlie|twitter|facebook|youtube|instagram|linkedin|webarchive|wayback|cbignore|registration required|subscription required|subscription|open access|closed access|isbn|issn|oclc|doi|jstor|pmid|bibcode|arxiv|lccn|asin|ol|nla|link fa|link ga|ambox|stub|bio-stub|ref|anchor|wide image|tall image|panorama|post-nominals|postnominals|post-nom|honorific|pre-nominals|decree|ribbon devices|pov-section", .nothing),
  ]

  private static let table: [String: TemplateRule] = {
    var table: [String: TemplateRule] = [:]
    for line in lines {
      for name in line.names.split(separator: "|", omittingEmptySubsequences: true) {
        if table[String(name)] == nil { table[String(name)] = line.rule }
      }
    }
    table["!"] = .words("|")
    return table
  }()

  /// Names of templates that are no text, as numbers.
  private static let empty: Set<UInt64> = {
    var empty: Set<UInt64> = []
    for (name, rule) in table {
      if case .nothing = rule { empty.insert(ByteHash(name).value) }
    }
    return empty
  }()

  /// Whether the template of this name, as written, is no text.
  static func isEmpty(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    var hash = ByteHash()
    for at in name { hash.add(bytes[at] == UInt8(ascii: "_") ? 32 : bytes[at].lowercased) }
    return empty.contains(hash.value)
  }

  /// The rule for a template; nil where none is known.
  static func rule(_ name: String) -> TemplateRule? {
    if let rule = table[name] { return rule }
    if name.hasPrefix("lang-") { return .argument(1) }
    if name.hasPrefix("ipa") || name.hasPrefix("pp-") { return .nothing }
    // Headings in succession boxes, of which there are some sixty.
    if name.hasPrefix("s-") { return .succession }
    if name.hasPrefix("cite ") { return .citation }
    return nil
  }

  /// Whether a template's fields describe the page's subject.
  static func isInfobox(_ name: String) -> Bool {
    name.hasPrefix("infobox") || infoboxes.contains(name)
  }

  /// Infoboxes whose name does not say so, lower case.
  private static let infoboxes: Set<String> = [
    "officeholder", "politician", "mp box", "us congressman", "military person", "us president", "senator",
  ]
}
