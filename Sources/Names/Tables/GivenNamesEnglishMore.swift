extension GivenNames {
  /// The second half of the English names, and those that have no short form.
  static let englishMore = """
    lancelot: lance
    laura: laurie
    lauren: laurie
    laurence lawrence: larry laurie lawrie
    leonard: len lenny leo
    leopold: leo
    leslie lesley: les
    lewis louis: lew lou louie
    lillian: lil lily
    linda: lindy
    lindsay lindsey
    louise louisa: lou
    lucas luke
    lucille: lucy
    madeleine madeline: maddie
    malcolm: mal
    marcus: marc
    margaret: maggie meg peggy madge marge margie greta daisy megan
    marian marion
    marjorie: marge margie
    mark marc
    martha: marty
    martin: marty
    mary: molly polly mamie may
    matthew mathew: matt matty
    maureen: mo
    maurice morris: mo
    maximilian: max
    maxwell: max
    melanie: mel
    melissa: mel lissa
    melvin: mel
    michael | mikhail mykhailo mykhaylo: mike mick mickey micky mitch
    michelle: shelly
    mildred: millie
    miranda: mandy randy
    mitchell: mitch
    montgomery: monty
    morton: mort
    nancy: nan
    natalie: nat
    nathan: nat nate
    nathaniel: nat nate nathan
    neil neal niall
    newton: newt
    nicholas nicolas | nikolay mykola nikolaos: nick nicky
    nicola nicole: nicky
    norman: norm
    oliver: ollie
    olivia: liv livvy
    oswald: ozzie
    pamela: pam
    patricia: pat patty patti trish tricia
    patrick: pat paddy rick
    paul | pavel pavlo: paulie
    penelope: penny
    percival: percy
    peter | pyotr petro petr: pete
    philip phillip: phil pip
    phyllis: phyl
    priscilla: cilla
    rachel: rach
    randall randal randolph: randy rand
    raymond: ray
    rebecca: becky becca
    regina: gina
    reginald: reg reggie rex
    richard: dick rich richie rick ricky dickie
    robert: bob bobby rob robbie bert robin
    roberta: bobbie
    rodney: rod
    roger rodger: rodge
    roland rowland: rollo
    ronald: ron ronnie
    rosalind rosalyn: ros roz
    rosemary: rosie
    roxanne: roxy
    rudolph rudolf: rudy
    russell: russ
    samantha: sam
    samuel: sam sammy
    sandra: sandy
    sarah sara: sally sadie
    sean shaun shawn
    sebastian: seb bastian
    sharon: shaz
    sidney sydney: sid syd
    simon: si
    solomon: sol
    sophia sophie: soph
    stanley: stan
    stephanie: steph
    stephen steven stephan: steve stevie
    stuart stewart: stu
    susan suzanne: sue susie suzy
    sylvester: sly
    tamara: tammy
    terence terrence: terry tel
    teresa theresa: terry tess tessa tracy
    theodore: ted teddy theo
    thomas: tom tommy
    timothy: tim timmy
    tobias: toby
    tracey tracy
    trevor: trev
    valerie: val
    vanessa: nessa
    veronica: ronnie
    victor viktor: vic
    victoria: vicky vicki tori
    vincent: vin vince vinny
    violet: vi
    virginia: ginny ginger
    vivian vivien
    wallace: wally
    walter: walt wally
    wesley: wes
    wilbur: will
    wilfred: wilf fred
    willard: will mitt
    william: bill billy will willie willy liam
    winifred: winnie
    winston: winnie
    zachary zachariah: zach zack
    = adrian amy anna april arlene audrey austin barnaby barry basil beth brandon brenda bruce carl
      cedric cheryl chloe clarence colin cordelia craig cyril daisy darren dean donna dora doris
      duncan earl elmer ethan ethel eunice eva gareth gladys gloria gordon grace hannah harvey hazel
      heather helen horace humphrey ida jack janice jean jill joyce julia julie june justin karen
      karl keith kelly leah lionel lloyd lois lucy lydia lyndon lynn mabel magdalene maria marilyn
      marshall maxine mercedes moira monica muriel nelson neville nigel noel olive oscar paula
      pauline ralph rhoda rose roy rufus rupert ruth ryan sally scott sheila shirley spencer sylvia
      vera vernon wanda warren wendell wendy zoe
    """
}
