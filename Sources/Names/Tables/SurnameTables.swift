/// Surnames and small words that tell which way round a name is written.
enum SurnameTables {
  /// Chinese surnames in pinyin.
  static let chinese = """
    ai an ao bai ban bao bei bi bian bo bu cai cao cen chai chang chao che chen cheng chi chu cui
    dai deng ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo hai han hao
    he hong hou hu hua huang huo ji jia jian jiang jiao jin jing ju kang kong kuang lai lan lei li
    lian liang liao lin ling liu long lou lu luo lv ma man mao mei meng mi miao min mo mu ni nie niu
    ou ouyang pan pang pei peng pi ping pu qi qian qiao qin qiu qu quan ran ren rong ruan sang sha
    shan shang shao shen sheng shi shu situ sima song su sun tan tang tao teng tian tong tu wan wang
    wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying
    yong you yu yuan yue zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuge zhuo
    zong zou zuo
    """

  /// Chinese surnames as Wade and Giles write them, where pinyin has other letters; and as Taiwan does.
  static let wade = """
    chiang chou chu hsi hsia hsieh hsiao hsiung hsu hsueh hsing hung jen jung kao keng ko kuan kung
    kuo lo pai pao pien sung teng tien ting tsai tsao tseng tsou tso tung tuan tzu yeh yen yueh
    chien chin ching chiu chao chan lee soong tsui tsang ou-yang ssu-ma
    """

  /// Korean surnames, in the ways they are written abroad.
  static let korean = """
    ahn bae baek ban bang byun cha chae chang cheon cho choe choi chon chong chung eom gang gil gim go
    gong gu gwak gwon ha han heo hong huh hwang hyun im jang jeon jeong ji jin jo jon jong joo ju
    jun jung kang kil kim ko koo ku kwak kwon lee lim ma maeng min moon mun myung na nam no noh oh
    pae pak park pyo rhee rho ri ro roh ryang ryu seo seok seong shim shin sim sin so sohn son song
    suh sung um woo yang yeo yi yim yoo yoon you yu yun
    """

  /// Korean surnames that are written in several ways, a row each.
  static let koreanForms = """
    lee yi rhee ri li rhie
    park pak bak
    choi choe
    chung jung jeong chong jong
    roh no noh ro rho
    lim im rim yim
    yoo yu ryu you
    moon mun
    kwon gwon
    shin sin
    woo u wu
    oh o
    ahn an
    cho jo joh
    kim gim
    kang gang
    yoon yun
    seo suh so
    shim sim
    son sohn
    ko go koh
    huh heo hur
    koo ku gu
    chang jang
    joo chu ju
    paek baek paik
    """

  /// Vietnamese surnames without their marks.
  static let vietnamese = """
    bui cao dang dao dinh do doan duong ho hoang huynh khuat lam le luong ly mai ngo nguyen pham
    phan phung quach ta thai to ton tran trinh truong van vo vu vuong
    """

  /// The commonest surnames of Spain, Portugal and the Americas that speak their languages: where one of these
  /// stands before the last word it is no given name but the first of two surnames.
  static let iberian = """
    abascal acosta acuña aguilar aguirre alarcon almeida alonso altamirano alvarado alvarez alves
    amaral andrade andrada araujo arce arias avila ayala aznar baez bachelet barbosa barreto barrios
    barros barroso bautista benitez bermudez blanco bolsonaro borges borja borrell botelho bravo
    caballero cabral cabrera calderon calles camacho campos cardenas cardoso cardozo carrasco
    carrera carrillo carvalho casado castaño castillo castro cavaco cerda cespedes chaves chavez
    chirac cisneros coelho contreras cordero cordoba correa correia cortes costa cruz cuevas cunha
    delgado dias diaz dominguez duarte duhalde duque duran durao echeverria espinosa espinoza
    estrada estevez fernandes fernandez ferreira figueroa flores fonseca fox franco freitas frei
    frondizi fuentes galan gallardo gallego gallegos galvez gandara garcia garrido garzon gaviria
    gil gimenez giscard gomes gomez goncalves gonzales gonzalez guerra guerrero gutierrez guzman
    hernandez herrera hidalgo hurtado ibañez iglesias jimenez juarez kirchner lara leal leguia leite
    lemos leon lima llorente lobo lopes lopez lozano lugo lula luna macedo machado macri madero
    magalhaes maldonado marin marquez marques martinez martins medina mejia melo mendes mendez
    mendoza menem menendez mesa miranda mitre molina monteiro montenegro montero montes mora morales
    moran moreira moreno moraes mota moya munoz muñoz murillo nascimento navarro neves nieto nunes
    nuñez obrador obregon ochoa olivares oliveira ordaz orozco ortega ortiz osorio pacheco padilla
    palacio palacios palma pardo paredes parra pastrana paz peña perez pereira perdomo peres piñera
    pineda pinheiro pinto pizarro ponce portillo prado prieto prio puig pulido quesada quintana
    quintero quiros quiroga rajoy ramires ramirez ramos rangel rebelo redondo reis rey reyes ribeiro
    rico rincon rios rivas rivera rivero robles rocha rodrigues rodriguez rojas roldan romero
    rosales rousseff rubio ruiz saavedra sabino saez sainz salas salazar salcedo salgado salinas
    samper sampaio sanabria sanches sanchez sandoval sanguinetti santana santos sarney sepulveda
    serra serrano sierra silva soares solano solis sosa soto sotomayor sousa souza suarez tavares
    tavora teixeira temer toledo torres trujillo uribe urquiza urrutia valdes valdez valencia
    valenzuela valle vallejo vargas varela vasquez vazquez vega velasco velasquez velazquez velez
    vera vicario vidal videla vieira vila villa villalobos villanueva villegas yañez zambrano zamora
    zapata zapatero zavala zedillo zelaya zuñiga
    """

  /// Given names that are surnames as often: "Rand Paul" is not turned round.
  static let givenToo = """
    marcos pasha bey aga adam alan alexander alexis allan allen anthony arnold arthur austin barry benedict bernard bruce
    byron calvin cameron carroll cecil charles clark clement clinton craig curtis daniel david davis
    dean dennis douglas drew duncan earl edgar edwards elliott francis franklin gary george gerald
    gilbert glenn gordon graham grant gregory harvey henry herbert howard hubert hugh hugo humphrey
    ian jack jacob james jerome john joseph julian keith kelly kennedy kim lancelot laurence
    lawrence lee leonard leslie lewis lindsay lloyd louis lucas marshall martin matthew matthews
    maurice maxwell michael mitchell montgomery morris murray nelson neville nicholas norman oliver
    owen oscar patrick paul peter philip ralph raymond richard robert roland ross roy russell ryan
    scott shannon shirley simon spencer stanley stewart stuart sidney terry thomas todd tracy vernon
    victor vincent wallace walter warren wesley wilson winston may rose grace hope jordan april ali
    ahmed hassan hussein ibrahim ismail khalil khalid mahmoud mohammed mansour mustafa nasser nasr
    omar othman rashid saad said salah saleh salem salman suleiman yousef aziz karim rahman malik
    sharif reza abbas abdullah amin amir anwar ashraf farouk habib hamad hamdan hamid hashem iqbal
    jaber jamil kamal khan musa najib noor qasim sadiq sayed shah sultan zia singh lal ram chandra
    shankar krishnan marin bela pal kalman balint franco costa ramon santiago domingo leon luna
    vidal serge alexandre claude michel simone bernardo marco carlo de rosa franz friedrich ernst
    hermann heinrich konrad ludwig otto wilhelm werner arnulf walther jakob jan hans jens nils kurt
    berg anders henrik jorgen lars
    """
}
