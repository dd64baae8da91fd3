extension GivenNames {
  /// Spanish, Portuguese, Italian, French and Romanian names.
  static let romance = """
    adelaida: ade
    adolfo: fito
    agustin: agus tin
    alberto: beto berto tito
    alejandra: ale jandra
    alejandro: ale alex jandro
    alessandro: ale sandro
    alfonso alphonse: fonso poncho
    alfredo: fredo
    ana | anna: anita
    andres: andresito
    angel: angelito
    antoine: toine
    antonia: tonia toña
    antonio: toni tonio toño nino tonino totò
    armando: mando
    bartolome: bartolo
    beatriz: bea betty
    benito: beni
    bernardo: nardo
    carlos carlo: carlitos charly
    carmen: carmela menchu carmina
    catalina: cata
    cecilia: ceci
    cesar cesare
    christophe: chris
    concepcion: concha conchita
    consuelo: chelo
    cristina: cris tina
    cristobal: cris tobal
    daniela: dani
    dolores: lola lolita
    dominique: domi
    domingo: mingo
    eduardo: edu lalo dudu duda
    emmanuel: manu
    enrique: quique kike
    ernesto: tito neto
    eugenio: geno
    eva: evita
    federico: fede kiko rico
    felipe: pipe felipito
    fernando: nando fer
    fernanda: fer nanda
    filippo: pippo
    francesco: franco cecco checco
    francesca: franca checca
    francisca: paca paquita kika
    francisco: paco pancho pacho kiko curro chico paquito quico cisco frasco
    francois: frank
    gabriel: gabo gabi gabe
    gerardo: gera
    gheorghe: ghita gica
    giovanna: vanna
    giovanni: gianni nanni vanni
    giuseppe: beppe peppe pino peppino geppetto
    gonzalo: gonza
    graciela: chela
    gregorio: goyo
    guadalupe: lupe lupita
    guillermo: guille memo
    gustavo: gus tavo
    humberto: beto
    ignacio: nacho iñaki
    jacques: jacquot
    jaime: jimmy
    javier xavier: javi xavi
    jean: jeannot
    jeanne: jeannette
    jesus: chucho chuy suso
    joao: joaozinho
    joaquin joaquim: quino quim ximo
    jorge: jorgito coque
    jose: pepe pepito chepe che
    josefa: pepa fina pepita
    josefina: fina josie
    joseph: jo
    juan: juanito juancho
    juana: juanita
    leonardo: leo nardo
    leopoldo: polo
    lorenzo: renzo
    ludovic: ludo
    luigi: gigi gino
    luis luiz: lucho luisito lui
    luisa: lucha
    magdalena: magda lena malena
    manuel manoel: manolo manu lolo mané
    manuela: manola
    marcello marcelo
    marco marcos
    margarita: marga rita
    marguerite: margot
    maria: mari marita mariquita
    mariano: nano
    massimo: max
    mateo matteo
    maurizio: mauri
    mercedes: merche meche
    michel: michou
    miguel: migue miguelito
    mihai: misu
    montserrat: montse
    nicolas: nico colas
    niccolo nicolo: nico
    norberto: beto
    pablo: pablito
    patricio: pato
    pedro: perico pedrito
    philippe: phil
    pierre: pierrot
    pietro: piero
    pilar: pili
    rafael raphael: rafa rafi rafita fael
    raimundo: mundo
    ramon: moncho mon
    ricardo: riki cardo
    roberto: beto berto tito
    rodolfo: fito rudy
    rodrigo: rodri
    rogelio: roge
    rosario: charo chayo
    salvador: salva chava
    salvatore: totò toto turi salvo tore
    santiago: santi yago chago tiago
    sebastien: seb
    sergio: checo
    socorro: coco
    sofia: sofi
    soledad: sole
    teresa: tere teresita maite
    thierry: titi
    tomas: tomasito
    tommaso: maso
    umberto: berto
    veronique: vero
    vicente: chente vicen
    vicenta: chenta
    vincenzo: enzo cenzo
    = alvaro amadeo andrea anibal arnaldo augusto aurelien aurelio barthelemy benigno camille carla
      carlota claude claudia claudio cristian daniele denise didier diego emiliano emilio enrico
      esperanza esteban esteve etienne eugenia felix ferdinando florin germano giacomo gian gianluca
      giorgio giulia giulio guillaume helene henrique hernan hugo ilie inacio ines isabella jordi
      juliana julien julio laurent leandro leonel luca lucia luciano marcel marcela marie mario
      martina matthieu mauricio michele monique octavio oscar ottavio paolo pascal pascual patrice
      raul renato rene riccardo ruben sebastiao silvia silvio simone stefano therese valentino
      valerio violeta vitor vittorio xenia yves yvette yvonne
    """
}
