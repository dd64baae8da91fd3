extension GivenNames {
  /// Names of the Slavic languages and their neighbours: a language's own forms, behind "|" those of its neighbours
  /// for the same saint, behind ":" the short ones.
  static let slavic = """
    aleksandr alexander alexandr aleksander | oleksandr aliaksandr alaksandr alexandros alexandre olexandr:
      sasha alex sanya shura alik lex alec sandy oles sashko aleks
    aleksandra alexandra | oleksandra: sasha alex shura sandra lexi olesya
    alexey aleksey alexei | alexis oleksiy oleksii olexiy aliaksey: alyosha lyosha lesha alex oleksa
    anastasia anastasiya | anastasiia: nastya stacy asya
    anatoly anatoliy | anatolii: tolya tolik
    andrey andrei andrej | andriy andrii andrzej andrius andris: andryusha andy
    angelina: lina
    anna | hanna: anya anechka nyura annushka asya anka
    anton: antosha tosha
    antonina: tonya
    arkady arkadiy: arkasha
    arseny arseniy | arsenii arsen: senya
    artyom artem artemy: tyoma tema
    bogdan | bohdan: bodya danko
    boris | borys: borya
    boleslav | boleslaw
    borislav | boryslav: boro
    bronislav | bronislaw: bronek
    czeslaw ceslav
    daniil danila danil | danylo: danya
    darya daria | dariya: dasha
    demyan: dyoma
    denis | denys: deniska
    dmitry dmitri dimitri dmitriy dimitry dimitriy dmitrij | dmytro dimitar dimitrios dzmitry: dima
      mitya dimitrije
    eduard | edvard: edik
    egor yegor jegor | yehor
    ekaterina yekaterina jekaterina | kateryna katerina: katya katyusha kate kati
    elena yelena jelena | olena alena helena: lena alyona lenochka
    elizaveta yelizaveta jelisaweta | yelyzaveta: liza
    evgeny yevgeny evgeniy yevgeniy evgeni yevgeni jewgeni evgueni evgenij evgenii yevgenii jewgenij
      | yevhen yevheniy evhen yevhenii: zhenya
    evgenia evgeniya yevgenia yevgeniya | yevheniya: zhenya
    fyodor fedor fjodor fiodor | fedir theodor teodor: fedya
    filipp | pylyp
    galina | halyna: galya halya
    gennady gennadiy guennadi gennadi | hennadiy hennadii: gena
    georgy georgi georgiy gueorgui georgij | heorhiy georgios giorgi: gosha zhora goga
    german | herman
    gleb | hlib
    grigory grigoriy grigori | hryhoriy hryhorii grzegorz: grisha hrysha
    igor | ihor: gosha igorek
    ilya ilia iliya ilja | illia illya: ilyusha
    innokenty innokentiy: kesha
    iosif | yosyp josip jozef: osya
    irina | iryna: ira irinka irochka
    ivan | ivans: vanya vanyusha vanka
    jan: janek
    jaroslav yaroslav | jaroslaw: yarik slava
    jerzy: jurek
    jiri: jirka
    josef jozef jozsef | josip: pepa joza jozka
    kazimir | kazimierz casimir
    kirill kiril | kyrylo cyril: kirya
    klavdia klavdiya: klava
    konstantin constantin | kostiantyn kostyantyn konstantinos constantine kanstantsin: kostya kosta
    ksenia xenia kseniya | oksana: ksyusha oxana
    larisa larissa | larysa: lara
    lavrenty lavrentiy lavrenti
    lech: leszek
    leonid | leanid: lyonya lenya
    lev | leo leon: lyova lyovochka
    lidia lidiya | lidiia: lida
    lilia liliya: lilya
    ludmila lyudmila ljudmila lioudmila | lyudmyla liudmyla: lyuda mila lucy
    lubov lyubov: lyuba
    ljubomir lubomir
    maksim maxim maxime | maksym: max maks
    malgorzata: gosia
    marina | maryna
    mariya mariia | mariola: masha marusya manya mashenka
    matvey | matviy: motya
    mikhail mihail mikhael michail mixail | mykhailo mykhaylo mikheil mihailo mikhal mihajlo michal: misha
      mishka mikhas mike
    miroslav | myroslav miroslaw: mirek slava
    mstislav | mstyslav: slava
    nadezhda nadejda | nadiya nadia: nadya
    natalia natalya nataliya natalja | nataliia natalie: natasha tasha nata
    nikita | mykyta: nik
    nikolay nikolai nicolai nikolaj nicolay | mykola mikalai nikola nikolaos mikolaj nikolajs: kolya
      nick
    oksana | aksana: ksana
    oleg | oleh aleh: olezhka
    olga | olha volha: olya olenka
    ondrej | andrej
    pavel | pavlo paval pawel pavol pavlos: pasha pavlik
    piotr pyotr petr petar | petro petros piatro: petya petka pete
    polina: polya
    radoslav | radoslaw radek
    raisa | rayisa: raya
    rodion: rodya
    roman: roma romka
    rostislav | rostyslav: slava
    rudolf: rudy rudik
    rustam rustem
    semyon semen | semion syarhey: syoma senya
    serafim: sima
    sergey serguei sergej sergius sergei sergiy sergii | serhiy serhii siarhei siarhey sjarhej
      serhij: seryozha serge sergo
    slobodan: slobo boban
    sofia sofya sofiya | sofiia zofia: sonya sonia
    stanislav | stanislaw: slava stas stan staszek
    stefan | stepan stefanos: styopa
    stepan | stefan: styopa stepa
    svetlana | svitlana sviatlana: sveta lana
    svyatoslav sviatoslav | sviatoslaw: slava
    taisia taisiya
    tamara: toma tamar
    taras: tarasik
    tatyana tatiana tatjana | tetyana tetiana tatsiana: tanya
    timofey timofei | tymofiy timothy: tima
    tomas tomasz tomaz: tomek
    ulyana uliana
    vadim | vadym: vadik
    valentin | valentyn: valya
    valentina | valentyna valiantsina: valya
    valeria valeriya | valeriia: lera
    valery valeriy valeri | valerii: valera
    vasily vasiliy vassili vasili wassili vassily | vasyl vasil vasile wasyl: vasya vaska
    vaclav | waclaw
    vera | vira: verochka
    veronika: nika
    viktor victor | viktar: vitya vic
    viktoria viktoriya victoria | viktoriia: vika
    vitaly vitaliy vitali witali | vitalii vitalijs: vitalik vitya
    vladimir wladimir vladimer | volodymyr uladzimir vladimirs wlodzimierz wolodymyr wolodimir
      volodimir: volodya vova vlad vladi
    vladislav wladislaw | vladyslav uladzislau wladyslaw: vlad slava vladik
    vojtech | wojciech
    vyacheslav viacheslav wjatscheslaw viatcheslav vjaceslav | viacheslau vyachaslau: slava
    vsevolod: seva
    yakov jakov iakov | yakiv jakub: yasha
    yana jana
    yulia yuliya julia iulia juliya ioulia | yuliia: yulya julie
    yury yuri iouri juri jury yuriy iurii yurii jurij iouriy youri | jurijs: yura yurik
    zinaida | zinayida: zina
    zbigniew: zbyszek
    = albina alina alla artur bogumil dragan dusan edgars emil gavriil inna ioann ion ivana ivo
      jacek klim marat marko milan milos nina osip ostap rem ruslan snezhana stanimir tigran tihomir
      timur tomislav yulian zdenek zlatko zoran zoya
    """
}
