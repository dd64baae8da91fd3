extension GivenNames {
  /// German, Dutch, Nordic, Baltic, Hungarian and Greek names.
  static let northern = """
    adolf adolph: dolf adi
    agnieszka: aga
    albrecht: albi
    andreas: andi andy
    angela: angie
    anneliese: anne liesl
    annegret: anne
    antonius: ton toon
    august: gustl
    bartholomaus: bartl
    bastiaan: bas
    benedikt: bene
    bernhard: bernd
    birgit: gitte
    birgitta: gitta
    brigitte: gitti biggi
    burkhard: burkart
    carl karl: kalle charly kalli
    carsten karsten
    caspar kaspar
    christian: chris christl
    christiane: christl
    christos: takis
    cornelis: kees cor
    cornelia: conny nele
    detlef detlev
    dietrich: dieter
    dimitrios dimitris | dmitry: mitsos dimis jimmy takis
    dorothea: thea dora
    eberhard: ebi
    eckart eckhard
    elisabeth: lisa elli lisbeth liesl else sissi betti
    endre: bandi
    erzsebet: erzsi bozsi zsoka
    evangelos: vangelis
    ferenc: feri
    ferdinand: ferdi
    franz: franzl
    franziska: franzi
    friedrich: fritz friedel fred
    gabor: gabi
    gabriele: gabi
    georg: schorsch jorg
    georgios giorgos yiorgos | george: yorgos
    gerhard: gerd hardy
    gerrit: ger
    gertrud: trude gerti traudl
    gottfried: friedel
    gunter gunther guenter guenther
    gustaf gustav: gusti gosta
    gyorgy: gyuri
    haakon hakon
    hannelore: hanne lore
    harald: harry
    heinrich: heinz heini henner
    helena: leni
    helene: leni lene
    helmut hellmut helmuth
    henrik: rik
    henriette: jette
    herman hermann: mandi
    hildegard: hilde
    ilona: ili ica
    imre: imi
    ingeborg: inge
    ioannis yannis giannis: yiannis
    istvan: pista pisti
    jakob: jockel
    jacobus: koos jaap
    janos: jancsi jani
    joachim: jochen achim hajo
    johan: jo
    johann: hans hannes
    johanna: hanna hanne joke jopie
    johannes: hans hannes jo joop johan jan hennes
    josef: sepp jupp seppl
    jozsef: joska jozsi
    jurgen jurg
    karoly: karcsi
    karolina: karo
    katalin: kati kata
    katarina katharina: kathi katja trine kaja
    klaus claus
    knud knut
    konrad conrad: conny kurt
    konstantinos: kostas costas dinos
    lajos: lajcsi
    lars: lasse
    laszlo: laci
    leopold: poldi
    ludwig: lutz wiggerl lui
    manfred: manni
    margareta margarethe margarete: gretel grete greta gitta rita
    margit: manci
    margrethe: grethe
    mathias matthias: hias matze mats
    maximilian: max maxi
    mihaly: misi
    miklos: miki
    nikolaos nikos | nicholas
    nils niels
    nikolaus: klaus niki niklas
    olav olaf olof: ole olle
    panagiotis: panos takis
    petrus: piet peer
    reinhard: hardy
    sandor: sanyi
    siegfried: siggi
    sigmund: sigi
    spyridon: spyros
    sven svend
    tamas: tomi
    theodoros: thodoris
    theodor: theo
    thorbjorn torbjorn
    thorsten torsten
    tibor: tibi
    ulrich: uli ueli
    ulrike: ulli rike
    ursula: uschi ulla ursel
    vasileios vassilis vasilis: vasilios
    viktor: viki
    wilhelm: willi willy wim helmut
    wilhelmina: mina minna
    willem: wim pim
    wolfgang: wolf wolfi
    zoltan: zoli
    zsuzsanna: zsuzsa
    = anders annette arne arnulf asa astrid axel barbel bela bjarne bjorn dagmar dieter dirk emese
      enno erich ernst eugen eva fridtjof gerda gottlieb gregor gudrun gyula hartmut heinz horst
      ingrid ingvar ivar jan jens jochen jorgen kalman kirsten klara kurt kyriakos leif leonidas
      lothar magnus markku markus martti matti mette mogens oskar otto pal paulus pavlos peer pekka
      per petteri ragnar reinhold renate ruprecht sauli sebestyen siegmar sigrid soren stavros sten
      waldemar walther werner
    """
}
