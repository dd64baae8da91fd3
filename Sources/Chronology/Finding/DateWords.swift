/// The words that frame dates or tell numbers that are none. Each word of a group stands in `DateVocabulary`.
enum DateWord: UInt8 {
  // Prepositions and conjunctions.
  case `in`, on, at, during, within, throughout, of, from, since, until, to, through, between, and, or, by,
    before,
    after, up, than, prior, no, `as`, `for`
  case starting, beginning, ending, effective, least
  // Parts of a time.
  case early, mid, late, end, middle, half, quarter
  case circa, year, years, month, months, week, weeks, day, days, decade, decades, century, centuries
  /// Two weeks.
  case fortnight
  /// Night, morning, afternoon, evening: a day behind "that", "the same", "the following".
  case partOfDay
  case same, that, this, following, next, previous, last, later, earlier, ago
  case present, now, today, yesterday, tomorrow, tonight, onwards
  case bc, ad, oldStyle, newStyle
  case the, a, an
  /// His, her, its …: like "the" before an attribute.
  case possessive
  case pronoun
  case will
  /// Pre- and post-, as in "post-2016".
  case prefix
  /// "every Tuesday" is no date.
  case every
  /// Any other word that is no noun: was, had, with, which …
  case function
  /// A word behind which a bare year stands: born, elected, founded …
  case life
  /// What is counted: people, votes, kilometres …
  case quantity
  /// What bears a number: resolution, flight, page …
  case numbering
  /// What a number of inhabitants, metres … stands behind: "a population of 1950".
  case measure
  /// Street, Avenue …: "15 May Street" is a place.
  case street

  /// "the 2016 election", "her May 2017 visit".
  var isDeterminer: Bool {
    switch self {
    case .the, .a, .an, .possessive, .that, .this: true
    default: false
    }
  }

  /// Words that no date begins with.
  var opensDate: Bool {
    switch self {
    case .function, .pronoun, .every, .possessive, .will, .life, .quantity, .numbering, .measure, .street,
      .prefix,
      .or, .and,
      .than, .least, .same, .ago, .day, .days, .week, .weeks, .months, .years, .decade, .decades, .century,
      .centuries,
      .partOfDay, .present, .now, .onwards, .bc, .oldStyle, .newStyle, .following, .previous:
      false
    default: true
    }
  }

  /// A date in one word.
  var standsAlone: Bool {
    switch self {
    case .today, .yesterday, .tomorrow, .tonight: true
    default: false
    }
  }

  /// Joins the ends of a span.
  var joinsSpan: Bool {
    switch self {
    case .to, .until, .through: true
    default: false
    }
  }
}

/// Words and what they are to a date. One short line a group; a new word is one more entry.
enum DateVocabulary {
  /// Words that are read in any case.
  static let groups: [(DateWord, String)] = [
    (.in, "in"), (.on, "on"), (.at, "at"), (.during, "during"), (.within, "within over"),
    (.throughout, "throughout"), (.of, "of"), (.from, "from"), (.since, "since"), (.until, "until till til"),
    (.to, "to"), (.through, "through thru"), (.between, "between"), (.and, "and &"), (.or, "or"), (.by, "by"),
    (.before, "before"), (.after, "after"), (.up, "up"), (.than, "than"), (.prior, "prior"), (.no, "no not"),
    (.as, "as"), (.for, "for"), (.starting, "starting commencing"), (.ending, "ending"),
    (.beginning, "beginning start outset onset"), (.effective, "effective"), (.least, "least"),
    (.early, "early"), (.mid, "mid"), (.late, "late"), (.end, "end close"), (.middle, "middle"),
    (.half, "half"), (.quarter, "quarter"),
    (.circa, "circa ca c about around approximately approx roughly"),
    (.year, "year"), (.years, "years"), (.month, "month"), (.months, "months"), (.week, "week"),
    (.weeks, "weeks"), (.fortnight, "fortnight fortnights"), (.day, "day"), (.days, "days"),
    (.decade, "decade"), (.decades, "decades"),
    (.century, "century"), (.centuries, "centuries"),
    (.partOfDay, "night morning afternoon evening"),
    (.same, "same"), (.that, "that"), (.this, "this"), (.following, "following subsequent ensuing"),
    (.next, "next"), (.previous, "previous preceding"), (.last, "last past"),
    (.later, "later afterwards afterward"),
    (.earlier, "earlier"), (.ago, "ago"),
    (.present, "present date incumbent"), (.now, "now"), (.today, "today"), (.yesterday, "yesterday"),
    (.tomorrow, "tomorrow"), (.tonight, "tonight"), (.onwards, "onwards onward"),
    (.bc, "bc bce"), (.ad, "ad ce"), (.the, "the"), (.a, "a"), (.an, "an"),
    (.possessive, "his her its their our my your whose"),
    (.every, "every each any"), (.pronoun, "he she they it we i you him them us me"), (.will, "will shall"),
    (.prefix, "pre post"),
    (
      .function,
      """
      when where who whom which what but however therefore thus hence meanwhile perhaps instead was is were are be been being had has have having did does do with without
      then while if because although though so nor would could should may might must can again also only
      just both all some many more most other into onto upon under against among there here how why
      """
    ),
    (
      .life,
      """
      born died elected reelected appointed founded established b d m fl r married retired graduated
      class edition inaugurated abolished dissolved disbanded incorporated completed opened closed season
      """
    ),
    (
      .quantity,
      """
      people persons men women children troops soldiers officers votes seats dollars euros pounds rubles roubles
      francs marks yen rupees pesos km kilometres kilometers metres meters m cm mm mi miles feet ft foot yards inches
      kg kilograms kilogrammes tonnes tons pounds lb lbs acres hectares ha sq square hours hrs minutes seconds times
      pages students pupils members employees workers refugees deaths victims casualties percent per million billion
      thousand trillion copies villages cases homes houses households inhabitants residents delegates guests
      countries volumes words points runs horsepower hp hz khz mhz ghz kw mw volts calories passengers prisoners
      demonstrators protesters protestors police policemen cars vehicles aircraft ships tanks schools hospitals
      buildings companies shares artists paintings species apartments rooms beds spectators participants voters
      """
    ),
    (
      .numbering,
      """
      nos number numbers resolution resolutions flight route room page pages p pp vol volume section sections article
      articles chapter decree law model channel highway psalm bus line platform boeing airbus apollo serial item
      figure table box apartment suite unit chapter bill order asteroid directive regulation
      """
    ),
    (
      .measure,
      """
      population total height length weight speed capacity elevation altitude score sum average maximum minimum
      depth width distance rate area strength crew circulation
      """
    ),
  ]

  /// Words that count only when capitalized.
  static let capitalized: [(DateWord, String)] = [
    (
      .street,
      "Street Avenue Road Square Bridge Boulevard Lane Station Stadium Airport Park Highway Hospital Tunnel St Ave"
    )
  ]

  /// Decades of the twentieth century by name: "the early nineties".
  static let decades: [(Int, String)] = [
    (1920, "twenties"), (1930, "thirties"), (1940, "forties"), (1950, "fifties"), (1960, "sixties"),
    (1970, "seventies"), (1980, "eighties"), (1990, "nineties"),
  ]

  static let seasons: [(Int, String)] = [(21, "spring"), (22, "summer"), (23, "autumn fall"), (24, "winter")]

  /// Feasts that fall on the same day each year.
  static let feasts: [(name: String, day: Int, month: Int)] = [
    ("New Year's Day", 1, 1), ("New Year's Eve", 31, 12), ("Christmas Day", 25, 12),
    ("Christmas Eve", 24, 12),
    ("Boxing Day", 26, 12), ("All Saints' Day", 1, 11), ("Bastille Day", 14, 7), ("Lady Day", 25, 3),
    ("Midsummer Day", 24, 6), ("St Patrick's Day", 17, 3), ("Epiphany", 6, 1), ("May Day", 1, 5),
  ]
  static let feastInitials = Array(Set(feasts.compactMap { $0.name.utf8.first })).sorted()

  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// Abbreviations are weekdays only before a date.
  static let shortWeekdays: [(Int, String)] = [
    (0, "Mon"), (1, "Tue Tues"), (2, "Wed"), (3, "Thu Thur Thurs"), (4, "Fri"), (5, "Sat"), (6, "Sun"),
  ]

  static let shortMonths: [(Int, String)] = [
    (1, "Jan"), (2, "Feb"), (3, "Mar"), (4, "Apr"), (6, "Jun"), (7, "Jul"), (8, "Aug"), (9, "Sep Sept"),
    (10, "Oct"), (11, "Nov"), (12, "Dec"),
  ]

  static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]

  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth",
    "twentieth",
  ]

  /// Weekdays that are no dates: the word before or behind makes a name of them.
  static let namesBeforeWeekday: Set<String> = [
    "Black", "Bloody", "Good", "Easter", "Palm", "Ash", "Super", "Cyber", "Holy", "Sheffield", "Ruby", "Whit",
    "Shrove", "Giving",
  ]
}
