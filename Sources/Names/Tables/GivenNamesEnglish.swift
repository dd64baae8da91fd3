extension GivenNames {
  /// English names and what people called by them are called in short.
  static let english = """
    aaron: ron ronnie
    abigail abigayle: abby abbie gail
    abraham: abe abie
    adam: ad
    adelaide: addie heidi
    agatha: aggie
    agnes: aggie nessie
    alan allan allen: al
    albert: al bert bertie
    alfred: al alf alfie fred freddie
    alice: allie
    alison allison: ali allie
    alvin: al
    amanda: mandy
    amelia: amy millie emmy
    andrew | andrey andriy andrei andrej: andy drew
    angela: angie
    ann anne: annie nan nancy
    anthony antony: tony ant
    arabella: bella
    archibald: archie
    arnold: arnie
    arthur: art artie
    ashley: ash
    barbara: barb barbie babs bobbie
    barrack barack: barry
    bartholomew: bart
    beatrice beatrix: bea trixie
    belinda: bel
    benjamin: ben benny benji
    bernadette: bernie
    bernard: bernie
    bertram: bert bertie
    bethany: beth
    beverley beverly: bev
    bradley bradford: brad
    brian bryan
    bridget brigid: biddy
    calvin: cal
    cameron: cam
    carol carole
    caroline carolyn: carrie caro lynn
    cassandra: cass cassie
    catherine katherine kathryn katharine catharine | ekaterina kateryna: kate katie kathy cathy cat
      kit kitty kay katy
    cecilia cecelia: cissy celia
    charles: charlie charley chuck chas chip
    charlotte: lottie charlie
    chester: chet
    christina kristina: tina chris chrissy
    christine: chris tina chrissie
    christopher: chris kit topher
    claire clare
    clement: clem
    clifford: cliff
    clinton: clint
    condoleezza: condi
    constance: connie
    cornelius: neil con
    curtis: curt
    cynthia: cindy
    daniel: dan danny
    david: dave davy
    deborah debra: deb debbie
    denis dennis: den denny
    derek derrick
    diana diane dianne: di
    dominic dominick: dom nick
    donald: don donny
    dorothy: dot dottie dolly
    douglas: doug
    dwight: ike
    edgar: ed eddie
    edith: edie
    edmund: ed ned ted eddie
    edward: ed eddie ned ted teddy
    edwin: ed eddie win
    eleanor elinor: ellie nell nora
    elizabeth elisabeth: liz lizzie beth betty betsy bess eliza libby lisa lizbeth liza elsie
    ellen: nell ellie
    emily: em
    emma: em
    eric erik
    ernest: ernie
    esther: essie
    eugene: gene
    evelyn: evie
    felicity: fliss
    florence: flo florrie flossie
    frances: fran frannie fanny frankie
    francis: frank frankie
    franklin: frank
    frederick frederic fredrick: fred freddie freddy rick
    gabrielle: gabby
    gary garry
    geoffrey jeffrey jeffery: geoff jeff
    george | georgy georgi georgios heorhiy: georgie
    gerald: gerry jerry
    geraldine: gerry
    gerard: gerry
    gertrude: gert trudy
    gilbert: gil bert
    gillian jillian: gill jill
    glenn glen
    graham graeme
    gregory: greg
    gwendolyn: gwen
    harold: harry hal
    harriet: hattie
    henrietta: hettie etta
    henry: harry hank hal
    herbert: herb bert bertie
    hilary hillary
    howard: howie
    hubert: bert hugh
    hugh: hughie
    ian iain
    irene: rene
    isaac: ike zac
    isabel isabelle isobel: izzy bella belle
    isidore: izzy
    jacob: jake jay
    jacqueline: jackie jacqui
    james: jim jimmy jamie jem
    jane: janie jenny
    janet: jan
    jason: jay
    jefferson: jeff
    jennifer: jen jenny jenna
    jeremiah: jerry
    jeremy: jerry jem
    jerome: jerry
    jessica: jess jessie
    joan: joanie
    joanna joanne: jo
    john: jack johnny johnnie jock jon
    jonathan johnathan jonathon: jon jonny nathan
    joseph: joe joey jo
    josephine: jo josie
    joshua: josh
    judith: judy jude
    julian: jules
    kathleen: kathy kath kay
    kenneth: ken kenny
    kevin: kev
    kimberly kimberley: kim
    """
}
