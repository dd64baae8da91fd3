P("r6-01", corpus("breitbart_2016-07-12_gop-rep-mccaul-announces-bill-re", 0, 983),
  occ("Michael McCaul", "Rep.", again=["Rep"]),
  occ("James Comey", "FBI Director", again=["FBI director"]),
  occ("Hillary Clinton", "secretary of state", former=True),
  fact("Michael McCaul", "party", "R#4"),
  fact("Hillary Clinton", "party", "Democratic"),
  ev("candidacy", "presidential nominee", None, ["Hillary Clinton"]),
)

P("r6-02", corpus("wash-post_2016-03-03_staffer-who-set-up-clinton-email", 0, 2578),
  occ("Bryan Pagliano", "State Department staffer", former=True, again=["Staffer"]),
  occ("Brian Fallon", "spokesman for the Clinton campaign"),
  occ("Hillary Clinton", "Secretary", former=True),
  fact("Mark J. MacDougall", "occupation", "attorney#2"),
  fact("Hillary Clinton", "residence", "New York"),
  ev("investigation", "criminal investigation", None, ["Hillary Clinton"]),
  ev("candidacy", "2008 presidential campaign", ("2008", "2008"), ["Hillary Clinton"]),
  ev("candidacy", "favorite to secure the Democratic nomination", None, ["Hillary Clinton"]),
  ev("testimony", "invoked his Fifth Amendment rights before a congressional panel", ("September", "2015-09"), ["Bryan Pagliano"]),
)

P("r6-03", corpus("wash-post_2016-09-07_third-party-contenders-are-wild-", 0, 2234),
  occ("Obama", "President"),
  occ("Gary Johnson", "governor", former=True),
  occ("Bernie Sanders", "Sen."),
  fact("Gary Johnson", "party", "Libertarian Party"),
  fact("Jill Stein", "party", "Green Party"),
  fact("Bernie Sanders", "residence", "Vermont"),
  ev("candidacy", "Third-party candidates", None, ["Gary Johnson", "Jill Stein"]),
  ev("election", "runner-up for the Democratic nomination", None, ["Bernie Sanders"]),
)

P("r6-04", corpus("politico_2016-05-06_trump-rips-joe-scarborough", 0, 1076),
  occ("Joe Scarborough", "served in the House", start=("1995", "1995"), end=("2001", "2001")),
  fact("Donald Trump", "party", "Republican"),
  fact("Mika Brzezinski", "occupation", "co-host"),
  ev("candidacy", "presumptive Republican nominee", None, ["Donald Trump"]),
)

P("r6-05", corpus("huff-post_2016-07-18_so-long-grand-old-party-hello-wh", 0, 2403),
  fact("Donald Trump", "occupation", "reality TV star"),
  fact("Rick Wilson", "party", "Republican#2"),
  fact("Rick Wilson", "occupation", "political consultant"),
  fact("Hillary Clinton", "party", "Democratic"),
  ev("candidacy", "puts Donald Trump atop its ticket", ("this week", "2016-07"), ["Donald Trump"]),
  ev("candidacy", "presumptive Democratic nominee", None, ["Hillary Clinton"]),
  ev("candidacy", "2012 nominee", ("2012", "2012"), ["Mitt Romney"]),
)

P("r6-06", corpus("politico_2016-04-04_anti-trump-super-pac-does-wiscon", 0, 1258),
  occ("Reid Ribble", "Wisconsin Rep.", again=["congressman", "represents"]),
  fact("Reid Ribble", "party", "Republicans"),
  fact("Donald Trump", "occupation", "businessman"),
  fact("Donald Trump", "occupation", "real estate mogul"),
  ev("election", "was elected", ("2010", "2010"), ["Reid Ribble"]),
)

P("r6-07", corpus("huff-post_2016-01-24_milbank-republicans-waving-the-f", 0, 373))

P("r6-08", corpus("huff-post_2016-05-31_how-paul-ryan-thinks-about-donal", 0, 263),
  fact("Donald Trump", "party", "Republican#2"),
  ev("election", "won the Indiana Republican primary", ("four weeks", "2016-05-03"), ["Donald Trump"]),
  ev("candidacy", "presidential candidates", None, ["Ted Cruz", "John Kasich"]),
  ev("candidacy", "presumptive Republican nominee", None, ["Donald Trump"]),
)

P("r6-09", corpus("wash-post_2015-11-10_caught-fibbing-these-gop-candida", 0, 2263),
  occ("Carly Fiorina", "tech executive", former=True),
  fact("Ben Carson", "occupation", "neurosurgeon"),
  ev("candidacy", "Republican presidential primary contest", None, ["Donald Trump", "Carly Fiorina", "Ben Carson"]),
)

P("r6-10", corpus("nyt_2015-12-14_visa-screening-missed-attacker-s", 0, 2471),
  occ("Obama", "President"),
  fact("Tashfeen Malik", "spouse", "Syed Rizwan Farook"),
  fact("Donald J. Trump", "party", "Republican"),
  ev("travel", "moved to the United States from Pakistan", None, ["Tashfeen Malik"]),
  ev("investigation", "pieced together the lives", None, ["Tashfeen Malik", "Syed Rizwan Farook"]),
  ev("candidacy", "presidential candidate", None, ["Donald J. Trump"]),
)

P("r6-11", corpus("west-journal_2016-01-04_texas-gov-hears-about-obama-s-gu", 0, 1883),
  occ("Barack Obama", "President", again=["presidency", "President#2", "President#4"]),
  occ("Greg Abbott", "Texas Governor", again=["Texas Gov."]),
  occ("Doug Andres", "spokesman for House Speaker Paul Ryan"),
  occ("Paul Ryan", "House Speaker"),
  ev("candidacy", "2008 campaign for president", ("2008", "2008"), ["Barack Obama"]),
)

P("r6-12", corpus("breitbart_2015-12-16_newspaper-defense-secretary-used", 0, 1846),
  occ("Ash Carter", "Defense Secretary", start=("February", "2015-02"), again=["Defense secretary"]),
  occ("Peter Cook", "Carter’s press secretary"),
  occ("Hillary Clinton", "secretary of state", former=True),
  occ("Eric Fanning", "chief of staff", former=True),
  occ("Eric Fanning", "acting secretary of the Army"),
  ev("disclosure", "news report published", ("Wednesday", "2015-12-16"), ["Ash Carter"]),
  ev("disclosure", "it was revealed", ("March", "2015-03"), ["Hillary Clinton"]),
  ev("appointment", "took office", ("February", "2015-02"), ["Ash Carter"]),
  ev("communication", "exchanges between Carter and Eric Fanning", None, ["Ash Carter", "Eric Fanning"]),
)

P("r6-13", corpus("usa-today_2016-01-04_death-lies-and-pandering-on-the-", 0, 2278),
  occ("Hillary Clinton", "secretary of State", former=True),
  occ("Barack Obama", "President"),
  occ("Jeb Bush", "Florida governor", former=True),
  occ("Chris Christie", "New Jersey Gov."),
  occ("Ted Cruz", "Texas senator"),
  fact("Donald Trump", "party", "GOP"),
  fact("Hillary Clinton", "party", "Democratic#2"),
  fact("Ted Cruz", "party", "GOP#2"),
  ev("candidacy", "GOP front-runner", None, ["Donald Trump"]),
  ev("candidacy", "Democratic front-runner", None, ["Hillary Clinton"]),
  ev("candidacy", "leading the GOP pack", None, ["Ted Cruz"]),
)

P("r6-14", corpus("politico_2016-05-11_clinton-i-support-d-c-statehood", 0, 1783),
  fact("Hillary Clinton", "party", "Democratic"),
  fact("Donald Trump", "party", "Republican#2"),
  ev("candidacy", "Democratic frontrunner", None, ["Hillary Clinton"]),
  ev("candidacy", "presumptive Republican nominee", None, ["Donald Trump"]),
  ev("meeting", "meeting with the Washington Post's editorial board", None, ["Donald Trump"]),
  ev("candidacy", "pledged to stay in the Democratic primary", None, ["Bernie Sanders"]),
)

P("r6-15", corpus("breitbart_2016-07-19_former-ag-mukasey-at-rnc-clinton", 0, 1198),
  occ("Michael Mukasey", "Attorney General", former=True, again=["AG", "attorney general"]),
  occ("George W. Bush", "President", former=True),
  occ("Hillary Clinton", "secretary of state", former=True),
  fact("Michael Mukasey", "party", "Republican#2"),
  ev("speech", "told delegates", ("July 19", "2016-07-19"), ["Michael Mukasey"]),
  ev("investigation", "FBI investigation", None, ["Hillary Clinton"]),
)

P("r6-16", corpus("politico_2016-04-17_rnc-rules-clash-erupts", 0, 2457),
  occ("Bruce Ash", "Rules Committee Chairman", again=["head of the RNC’s powerful rules committee"]),
  occ("Reince Priebus", "RNC Chairman"),
  occ("Solomon Yue", "RNC member from Oregon"),
  occ("Paul Ryan", "House Speaker"),
  ev("communication", "email", ("Saturday", "2016-04-16"), ["Bruce Ash"]),
)

P("r6-17", corpus("politico_2016-07-06_atlantic-city-officials-welcome-", 0, 2494),
  occ("Don Guardian", "Atlantic City Mayor", again=["mayor#2", "mayor#3"]),
  occ("Chris Christie", "Gov."),
  fact("Don Guardian", "party", "Republican"),
  fact("Donald Trump", "occupation", "developer"),
  ev("travel", "descended on this struggling seaside town", ("Wednesday afternoon", "2016-07-06"), ["Hillary Clinton"]),
  ev("speech", "delivering a blistering critique", ("Wednesday afternoon", "2016-07-06"), ["Hillary Clinton"]),
  ev("election", "elected in Atlantic City", None, ["Don Guardian"]),
)

P("r6-18", corpus("politico_2016-02-23_obama-s-gitmo-plan-leaves-everyo", 0, 2592),
  occ("Barack Obama", "President", again=["president", "president#2", "President#2"]),
  occ("Jane Harman", "Rep.", former=True),
  occ("Jane Harman", "director of the Wilson International Center for Scholars"),
  occ("Jack Goldsmith", "Justice official", former=True),
  occ("Anthony Romero", "ACLU executive Director"),
)

P("r6-19", corpus("usa-today_2015-11-27_trump-s-isil-tone-belies-dovish-", 0, 2335),
  occ("George W. Bush", "president", former=True),
  occ("George Allen", "Virginia governor", former=True),
  occ("George Allen", "senator", former=True),
  occ("Hope Hicks", "Trump campaign spokeswoman"),
  occ("Obama", "President"),
  fact("Donald Trump", "occupation", "businessman"),
  fact("Donald Trump", "party", "Republican"),
  fact("George Allen", "party", "Republican#2"),
  ev("candidacy", "Republican field", None, ["Donald Trump"]),
)

P("r6-20", corpus("wash-post_2016-08-01_byline-amber-phillips", 0, 2345),
  occ("Terry McAuliffe", "Virginia Gov."),
  occ("Hillary Clinton", "secretary of state", former=True),
  occ("Tim Kaine", "Sen."),
  fact("Terry McAuliffe", "party", "D#6"),
  fact("Tim Kaine", "party", "D#11"),
  ev("candidacy", "presidential nominee", None, ["Hillary Clinton"]),
  ev("candidacy", "vice presidential nominee", None, ["Tim Kaine"]),
)

P("r6-21", corpus("breitbart_2016-03-02_christie-s-shell-shocked-look-st", 0, 2551),
  occ("Chris Christie", "governor of New Jersey", again=["Gov.", "governor#2", "governor#5"]),
  occ("Marco Rubio", "Sen."),
  occ("Christine Todd Whitman", "New Jersey governor", former=True),
  occ("Christine Todd Whitman", "Environmental Protection Agency administrator", former=True),
  fact("Donald Trump", "occupation", "businessman"),
  fact("Jonah Goldberg", "occupation", "commentator"),
  fact("Christine Todd Whitman", "party", "Republican"),
  ev("speech", "introductory remarks", ("Super Tuesday", "2016-03-01"), ["Chris Christie"]),
  ev("speech", "has introduced Trump at a number of enthusiastic rallies", None, ["Chris Christie", "Donald Trump"]),
  ev("candidacy", "candidate", None, ["Donald Trump"]),
)

P("r6-22", corpus("breitbart_2016-06-04_darrell-scott-you-find-me-an-abe", 0, 675),
  occ("Darrell Scott", "Pastor"),
  fact("Donald Trump", "party", "GOP"),
  ev("candidacy", "presumptive GOP nominee", None, ["Donald Trump"]),
)

P("r6-23", corpus("nyt_2016-03-23_why-sanders-lags-on-black-vote-h", 0, 2517),
  occ("Bernie Sanders", "Senator"),
  fact("Robert J. Shapiro", "occupation", "economist"),
  ev("election", "lost badly", None, ["Bernie Sanders", "Hillary Clinton"]),
)

P("r6-24", corpus("nyt_2016-09-03_as-trump-demands-wall-smugglers-", 0, 2420),
  occ("Kevin Hecht", "Border Patrol tunneling expert"),
  occ("Barry R. McCaffrey", "Gen."),
  occ("Barry R. McCaffrey", "White House drug policy director", former=True),
  fact("Donald J. Trump", "party", "Republican"),
  ev("candidacy", "presidential nominee", None, ["Donald J. Trump"]),
  ev("speech", "immigration speech", ("Wednesday", "2016-08-31"), ["Donald J. Trump"]),
)

P("r6-25", corpus("huff-post_2016-02-18_canada-s-cape-breton-will-welcom", 0, 1856),
  fact("Rob Calabrese", "nationality", "Canadian"),
  fact("Rob Calabrese", "occupation", "radio host"),
  fact("Rob Calabrese", "residence", "Cape Breton, Nova Scotia"),
)

P("r6-26", corpus("nyt_2016-06-03_no-love-lost-between-trump-and-t", 0, 2279),
  occ("Garrett Johnson", "founders of the Lincoln Initiative"),
  occ("Peter Thiel", "Trump delegate"),
  occ("Brian Krzanich", "chief executive of Intel"),
  fact("Donald J. Trump", "party", "Republican"),
  fact("Garrett Johnson", "occupation", "entrepreneur#2"),
  fact("Hulk Hogan", "occupation", "wrestler"),
  fact("Brian Krzanich", "residence", "Atherton, Calif."),
  ev("candidacy", "presumptive Republican presidential nominee", None, ["Donald J. Trump"]),
  ev("candidacy", "presidential bid", ("2008", "2008"), ["Ron Paul"]),
  ev("disclosure", "was revealed", ("last week", "2016-05"), ["Peter Thiel", "Hulk Hogan"]),
)

P("r6-27", corpus("huff-post_2016-07-31_clinton-says-russians-hacked-dnc", 0, 2116),
  occ("Vladimir Putin", "Russian President"),
  occ("Barack Obama", "U.S. President"),
  fact("Hillary Clinton", "party", "Democratic"),
  fact("Donald Trump", "party", "Republican"),
  fact("Barack Obama", "party", "Democrat#4"),
  fact("Donald Trump", "occupation", "businessman"),
  ev("candidacy", "presidential candidate", None, ["Hillary Clinton"]),
  ev("candidacy", "Republican contender", None, ["Donald Trump"]),
)

P("r6-28", corpus("usa-today_2016-01-13_trump-cruz-break-away-from-the-p", 0, 1880),
  occ("Marco Rubio", "Sen."),
  occ("Chris Christie", "Gov."),
  occ("Craig Robinson", "editor of TheIowaRepublican.com"),
  fact("Phil Musser", "occupation", "digital consultant"),
  fact("Peter Fenn", "party", "Democratic"),
  fact("Peter Fenn", "occupation", "pollster"),
  ev("candidacy", "two-person race", None, ["Donald Trump", "Ted Cruz"]),
  ev("candidacy", "candidate in the field", None, ["Donald Trump", "Ted Cruz", "Marco Rubio", "Chris Christie", "Jeb Bush", "Ben Carson", "John Kasich", "Rand Paul", "Carly Fiorina", "Mike Huckabee", "Rick Santorum", "Jim Gilmore"]),
)

P("r6-29", corpus("west-journal_2016-02-23_wow-al-sharpton-just-said-someth", 0, 2250),
  fact("Hillary Clinton", "party", "Democratic"),
  fact("Al Sharpton", "residence", "New York City"),
  fact("Al Sharpton", "occupation", "activist"),
  fact("Donald Trump", "party", "GOP"),
  ev("candidacy", "presidential candidate", None, ["Hillary Clinton"]),
  ev("candidacy", "GOP candidate", None, ["Donald Trump"]),
)

P("r6-30", corpus("west-journal_2015-11-21_after-trump-heard-what-his-fox-n", 0, 2476),
  occ("George Will", "Fox News contributor"),
  occ("Chris Christie", "New Jersey Governor"),
  occ("Hillary Clinton", "secretary of state", former=True),
  fact("George Will", "occupation", "columnist"),
  ev("candidacy", "2016 presidential candidate", ("2016", "2016"), ["Donald Trump"]),
  ev("speech", "95-minute effusion", ("last week#2", "2015-11"), ["Donald Trump"]),
  ev("speech", "speech at the Sunshine Summit", ("Nov. 14", "2015-11-14"), ["Chris Christie"]),
)

P("r6-31", corpus("breitbart_2016-03-01_the-latest-sanders-wins-minnesot", 0, 2563),
  occ("Bernie Sanders", "Vermont senator"),
  occ("Marco Rubio", "Florida Sen."),
  occ("Ted Cruz", "Texas Sen.", again=["Sen.#2"]),
  occ("Lindsey Graham", "South Carolina Sen."),
  fact("Bernie Sanders", "party", "Democrat#2"),
  fact("Bernie Sanders", "residence", "Vermont#2"),
  fact("Donald Trump", "occupation", "businessman"),
  fact("Lindsey Graham", "party", "Republican#2"),
  fact("Hillary Clinton", "party", "Democratic#3"),
  fact("Donald Trump", "party", "Republican#4"),
  ev("election", "won the state’s caucuses", ("Super Tuesday", "2016-03-01"), ["Bernie Sanders", "Hillary Clinton"]),
  ev("election", "won contests in Colorado", ("Super Tuesday", "2016-03-01"), ["Bernie Sanders"]),
  ev("election", "has won the Republican presidential caucuses", ("Super Tuesday", "2016-03-01"), ["Marco Rubio"]),
  ev("election", "won second place", None, ["Marco Rubio"]),
  ev("election", "won the Minnesota Democratic caucus", ("Super Tuesday", "2016-03-01"), ["Bernie Sanders"]),
  ev("election", "captured Virginia", ("Super Tuesday", "2016-03-01"), ["Hillary Clinton"]),
  ev("election", "claimed a victory", ("last month", "2016-02"), ["Bernie Sanders"]),
  ev("candidacy", "former candidate", None, ["Lindsey Graham"]),
  ev("candidacy", "Democratic front-runner", None, ["Hillary Clinton"]),
  ev("candidacy", "Republican front-runner", None, ["Donald Trump"]),
)

P("r6-32", corpus("breitbart_2016-02-18_poll-bernie-sanders-burns-hillar", 0, 2575),
  occ("Bernie Sanders", "Sen."),
  occ("Hillary Clinton", "secretary of state", former=True),
  fact("Bernie Sanders", "party", "I"),
  fact("Daron Shaw", "party", "Republican"),
  fact("Daron Shaw", "occupation", "pollster"),
  fact("Chris Anderson", "party", "Democratic"),
  fact("Chris Anderson", "occupation", "pollster#2"),
  ev("candidacy", "two candidates", None, ["Bernie Sanders", "Hillary Clinton"]),
)

P("r6-33", corpus("west-journal_2016-03-10_look-shocking-photos-of-gop-cand", 0, 2476),
  occ("Marco Rubio", "senator"),
  occ("Brooke Sammon", "Rubio press secretary"),
  fact("Marco Rubio", "party", "GOP"),
  fact("Marco Rubio", "residence", "Florida"),
  fact("Byron York", "occupation", "journalist"),
  ev("candidacy", "staying in the GOP race for president", None, ["Marco Rubio"]),
  ev("travel", "rolled into Hialeah", ("Wednesday", "2016-03-09"), ["Marco Rubio"]),
)

P("r6-34", corpus("west-journal_2016-05-12_exit-polls-in-west-virginia-spel", 0, 1712),
  occ("Bernie Sanders", "Sen."),
  fact("Hillary Clinton", "party", "Democratic"),
  fact("Donald Trump", "party", "Republican"),
  ev("candidacy", "presidential candidate", None, ["Hillary Clinton"]),
  ev("election", "lost the state", ("Tuesday", "2016-05-10"), ["Hillary Clinton", "Bernie Sanders"]),
  ev("candidacy", "presumptive Republican nominee", None, ["Donald Trump"]),
)

P("r6-35", corpus("nyt_2015-12-01_puerto-rican-bank-left-debt-inst", 0, 2350),
  fact("Donald J. Trump", "occupation", "investor"),
  ev("candidacy", "presidential candidate", None, ["Donald J. Trump"]),
)

P("r6-36", corpus("huff-post_2015-12-10_white-supremacists-are-capitaliz", 0, 494),
  occ("David Duke", "Louisiana Rep.", former=True),
  fact("Donald Trump", "occupation", "businessman"),
  ev("candidacy", "political campaigns", ("1990s", "199X"), ["David Duke"]),
)

P("r6-37", corpus("west-journal_2016-08-27_newspaper-says-clinton-needs-to-", 0, 2348),
  occ("Barack Obama", "President", again=["incumbent president of the United States"]),
  fact("Donald Trump", "party", "Republican"),
  fact("Hillary Clinton", "party", "Democrat"),
  ev("candidacy", "presidential candidate", None, ["Donald Trump"]),
  ev("candidacy", "Democrat candidate", None, ["Hillary Clinton"]),
  ev("travel", "did visit the state", ("the week after", "2016-08"), ["Barack Obama"]),
  ev("travel", "visited the state", ("Aug. 19", "2016-08-19"), ["Donald Trump"]),
)

P("r6-38", corpus("west-journal_2016-08-03_pence-endorses-paul-ryan-with-tr", 0, 1872),
  occ("Paul Ryan", "House Speaker"),
  occ("Mike Pence", "Indiana Gov."),
  fact("Donald Trump", "party", "Republican"),
  ev("candidacy", "presidential nominee", None, ["Donald Trump"]),
  ev("candidacy", "re-election bid", None, ["Paul Ryan"]),
  ev("candidacy", "running mate", None, ["Mike Pence"]),
  ev("meeting", "sit-down meeting", None, ["Donald Trump", "Paul Ryan"]),
  ev("communication", "telephone interview", None, ["Mike Pence", "Jenna Lee"]),
)

P("r6-39", corpus("west-journal_2016-03-29_hillary-camp-declining-to-debate", 0, 1367),
  occ("Bernie Sanders", "Senator"),
)

P("r6-40", corpus("west-journal_2016-07-14_donald-trump-stuns-lgbt-communit", 0, 2001),
  occ("Peter Thiel", "California GOP delegates"),
  occ("Gregory T. Angelo", "president of the Log Cabin Republicans"),
  occ("Marsha Blackburn", "Rep."),
  occ("Mary Fallin", "Oklahoma Gov."),
  occ("Rick Scott", "Florida Gov."),
  occ("Reince Priebus", "RNC Chairman"),
  occ("Peter Thiel", "co-founder of PayPal"),
  occ("Peter Thiel", "board member of Facebook", former=True),
  occ("Ted Cruz", "Sen."),
  occ("Carly Fiorina", "Hewlett-Packard CEO", former=True),
  fact("Tim Tebow", "award", "Heisman Trophy"),
  fact("Marsha Blackburn", "party", "R#8"),
  fact("Ted Cruz", "party", "R#14"),
  fact("Peter Thiel", "party", "Libertarian"),
  fact("Donald Trump", "party", "Republican#3"),
  ev("candidacy", "Republican candidate", None, ["Donald Trump"]),
  ev("candidacy", "backed Ron Paul for the presidency", ("2012", "2012"), ["Ron Paul"]),
  ev("disclosure", "it was revealed", None, ["Peter Thiel", "Hulk Hogan"]),
)
