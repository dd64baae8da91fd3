extension GivenNames {
  /// Arabic, Persian, Turkish and Central Asian names: each row the ways that one name is written in Latin letters.
  static let arabic = """
    abbas abas
    abdulaziz abdelaziz
    abdullah abdallah abdulla abdollah abdoulaye: abdo
    abdulrahman abdurrahman
    adel adil
    ahmad ahmed ahmet akhmad akhmed achmed
    aisha aysha ayesha aicha ayse
    ali aly alii
    amin ameen emin
    amina aminah
    amir ameer emir
    amr amro
    anwar enver
    arif aref
    asad assad
    ashraf achraf
    asif asef
    ayman aiman aymen
    ayub ayoub ayyub eyup
    badr bader
    bahaa baha
    bakr bakir
    baraka barakat
    bashar bachar
    bashir basheer bachir beshir
    bilal bilel
    burhan borhan
    butros boutros
    daud dawood dawud daoud davud
    ebrahim ibrahim brahim ibrahima
    elias ilyas
    fadel fadil fazil
    fahad fahd fahed
    faisal faysal feisal faycal
    farid fareed
    farooq faruq farouk faruk
    faris fares
    fatima fatimah fatma fatemeh fatimeh
    fawzi fauzi fevzi
    fuad fouad
    ghassan gassan
    habib habeeb
    haidar haydar heydar haider hayder
    hakim hakeem
    hamid hamed hameed
    hamza hamzah hamzeh
    harun haroun haroon
    hasan hassan hasen
    hashem hashim hachem
    hatem hatim
    haitham haytham
    hosni husni
    hussein hussain husayn husain hossein hosein huseyn huseyin hussien housseyn hocine hussayn
    idris idriss
    imad emad
    imran emran
    ismail ismael esmail ismayil
    izzat ezzat
    jaafar jafar gaafar jafer cafer djafar
    jabir jaber gaber djaber
    jalal galal celal djalal
    jamal gamal cemal djamal djemal
    jamil jameel gamil djamil
    jasem jassim jasim
    kamal kemal
    kamel kamil
    karim kareem kerim
    khaled khalid halid
    khalifa khalifah
    khalil halil khaleel
    khadija khadijah hatice
    latif lateef
    layla leila laila leyla
    mahdi mehdi
    mahmoud mahmud mahmood mehmood mahmut makhmud
    majid majed majeed maged
    malik malek
    mansour mansur mansoor
    marwan marouane
    maryam mariam meryem miriam
    masoud masud massoud masood mesut
    mazen mazin
    mohsen muhsin mohsin
    moin moeen
    muammar moammar mouammar muamar moamer muammer
    mubarak moubarak
    muhammad mohammed mohamed mohammad muhammed mohamad mehmet mohamud mahomet mahammad mohamet
      magomed mehmed mahamat | mamadou: hamada momo
    mukhtar mokhtar
    munir mounir muneer
    murad mourad murat
    musa moussa mousa
    mustafa moustafa mostafa mustapha moustapha
    nabil nabeel
    nadir nader
    naim naeem
    najib nagib naguib necip najeeb
    nasir naser nasser nassir
    nayef naif nayif
    nuri nouri noori
    nasrullah nasrallah
    omar umar omer oumar
    osama usama oussama ousama
    osman othman uthman ousmane usman
    qais kais qays
    qasim qassem kassem qasem kasim kassim ghassem qassim
    rafiq rafik rafic
    rahim raheem
    rajab recep ragab
    ramadan ramazan ramzan
    ramzi remzi
    rashid rasheed rachid rashed
    reza riza rida
    riyad riad riyadh
    saad sad
    sadiq sadegh sadek siddiq
    said saeed sayeed saied
    salahuddin selahattin
    saleh salih
    salim saleem selim
    samir sameer
    saud saoud
    sayed sayyid syed sayid
    shafiq chafik shafik
    sharif sherif cherif shareef serif
    shaukat shawkat sevket
    suleiman sulaiman sulayman soleiman solaiman suleyman soliman souleymane: sulo
    tahir taher tahar
    tamim tameem
    tariq tarek tareq tarik
    tawfiq tewfik taufik toufik
    ubayd obeid ubaid
    wael wail
    walid waleed oualid
    yahya yahia yehia yehya
    yasin yassin yaseen yassine
    yasir yasser yaser
    yusuf yousef youssef yousuf yusef yusof youssouf yousaf
    yunus younis younes yunis
    zayd zaid zeid
    zayed zayid
    zain zayn zein
    zakaria zakariya zakariyya
    zeynab zainab zaynab zeinab
    ziad ziyad
    zia ziya
    = adnan afif akbar akram ammar anas aziz azzam dilawar hadi hamad hamdan hani ihsan ikram iqbal
      islam khamis muslim nasr nawaf nawaz nizar rahman rami recai sabah saddam safa salah salem
      salman sami sattar shahid sultan talal turki usman zaki
    """

  /// Turkish, Persian, Caucasian, Central Asian and Indian names that are not Arabic, and Hebrew ones.
  static let eastern = """
    ajay ajai
    ariel: arik
    arvind arvinda
    avigdor: evet
    avraham avram: avi
    baruch barukh
    behrouz behruz
    benjamin binyamin benyamin: bibi ben beni benny
    chaim haim hayim khaim
    daryush darius dariush
    eitan eytan
    eliezer: lazar
    fereydoun fereydun
    gautam gautham
    giorgi: gia
    indira: indu
    krishna krishnan
    menachem menahem
    moshe: moishe
    naveen navin
    parviz parvez pervez perwez
    rajiv rajeev
    reuven: ruvi rubi
    rouhollah ruhollah
    serzh serge
    shimon: shimi
    tayyip tayip
    yaakov yaacov
    yitzhak itzhak yitzchak isaac: itzik
    yosef: yossi
    = abhijit alparslan amit amitabh amos anil arash arun asher ashok asif atal aziz behnam bezalel
      bulent chandra dara devendra dimitra ehud ekrem eli elkin erdal ezer farhad gholam golda
      gurbanguly heydar hovhannes ilham irakli islom javad jawaharlal jitendra kamran kasym kemal
      kenan kiran kurmanbek levan levon mahesh manmohan manoj mehriban meir mohandas mukesh mulayam
      murali narendra naresh nikol nino nirmala nursultan otar pranab pratibha rahul rajesh rakesh
      ram ramesh recep robert rohit sadyr sanjay saparmurat shalom shankar shavkat shivraj
      shlomo siddhartha sonia sukhbaatar sunil suresh sushma tsakhiagiin tzipi uhuru usha vijay
      vikram vinod yair yoav zalman zeev zurab
    """

  /// Names of the West as they come back from Cyrillic, where they are written by their sound.
  static let throughCyrillic = """
    charles charlz sharl
    david devid
    elizabeth elizabet
    francois fransua
    frank frenk
    george dzhordzh
    gerhard gerkhard
    harry garri
    helmut gelmut khelmut
    henry genri
    hillary khillari
    hugh khyu
    jack dzhek
    jacques zhak
    james dzheyms
    jean zhan
    jennifer dzhennifer
    jens yens
    jimmy dzhimmi
    joe dzho
    johannes yokhannes
    john dzhon
    jorge khorkhe
    jose khose
    joseph dzhozef
    josef yozef
    juan khuan
    jurgen yurgen
    michael maykl
    michelle mishel
    philip filip
    theresa tereza
    thomas tomas
    wilhelm vilgelm
    william uilyam
    """
}
