/// Chinese characters as names have them, read in Mandarin and written in pinyin without tones.
enum HanReadings {
  /// A run of characters in pinyin: a name of two to four as surname and given name, anything else as one word.
  ///
  /// - Parameter run: characters of the Han script only.
  /// - Returns: "Xi Jinping" for 习近平; nil where the table lacks one of the characters.
  static func latin(_ run: ArraySlice<Unicode.Scalar>) -> String? {
    var syllables: [String] = []
    for scalar in run {
      guard let syllable = syllable[scalar] else { return nil }
      syllables.append(syllable)
    }
    guard let first = run.first else { return nil }
    let rest = run.dropFirst()
    let isDouble = rest.first.map { doubleSurnames.contains([first, $0]) } ?? false
    let family = isDouble ? 2 : 1
    guard run.count > family, run.count <= family + 2, isDouble || surname[first] != nil else {
      return Transliteration.capitalised(syllables.joined())
    }
    if !isDouble, let reading = surname[first] { syllables[0] = reading }
    let surname = Transliteration.capitalised(syllables[..<family].joined())
    return surname + " " + Transliteration.capitalised(syllables[family...].joined())
  }

  private static let syllable: [Unicode.Scalar: String] = table(characters)

  /// Characters read otherwise as surnames, and all others that are surnames.
  private static let surname: [Unicode.Scalar: String] = table(surnames)

  private static func table(_ text: String) -> [Unicode.Scalar: String] {
    var table: [Unicode.Scalar: String] = [:]
    for row in text.split(separator: "\n") {
      for pair in row.split(separator: ",") {
        let parts = pair.split(separator: " ")
        guard parts.count == 2 else { continue }
        for scalar in parts[1].unicodeScalars where table[scalar] == nil { table[scalar] = String(parts[0]) }
      }
    }
    return table
  }

  private static let doubleSurnames: Set<[Unicode.Scalar]> = Set(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 皇甫 尉迟 公孙 公孫 慕容 令狐 东方 東方".split(separator: " ")
      .map { Array($0.unicodeScalars) })

  private static let surnames = """
    an 安,bai 白,bao 包鲍鮑,bi 毕畢,bo 薄,cai 蔡,cao 曹,cen 岑,chai 柴,chang 常,che 车車,chen 陈陳,cheng 程成,chi 迟遲
    chu 储儲楚,cui 崔,dai 戴,deng 邓鄧,di 狄,ding 丁,dong 董,dou 窦竇,du 杜,duan 段,fan 范樊範,fang 方房,fei 费費
    feng 冯馮封,fu 傅付符,gan 甘,gao 高,ge 葛,geng 耿,gong 龚龔宫宮巩,gu 顾顧古谷,guan 关關管,guo 郭,han 韩韓,hao 郝
    he 何贺賀,hong 洪,hou 侯,hu 胡,hua 华華,huang 黄黃,huo 霍,ji 季吉纪紀姬,jia 贾賈,jian 简簡,jiang 江蒋蔣姜,jiao 焦
    jin 金靳,jing 景,kang 康,ke 柯,kong 孔,lai 赖賴,lan 蓝藍兰蘭,lei 雷,li 李黎厉厲,lian 连連,liang 梁,liao 廖,lin 林
    ling 凌,liu 刘劉柳,long 龙龍,lou 娄婁,lu 陆陸卢盧鲁魯路,luo 罗羅骆駱,lv 吕呂,ma 马馬,mao 毛,mei 梅,meng 孟,mi 米
    miao 苗缪,ming 明,mo 莫,mu 穆,ni 倪,nie 聂聶,niu 牛,ou 区區欧歐,pan 潘,pang 庞龐,pei 裴,peng 彭,pi 皮,ping 平,pu 蒲
    qi 齐齊祁戚,qian 钱錢,qiao 乔喬,qin 秦,qiu 邱丘仇,qu 曲瞿屈,quan 全,ran 冉,ren 任,rong 容荣榮,ruan 阮,sang 桑
    sha 沙,shan 单單,shang 尚,shao 邵,shen 沈申,sheng 盛,shi 石史施时時,shu 舒,song 宋,su 苏蘇,sun 孙孫,tan 谭譚谈
    tang 唐汤湯,tao 陶,teng 滕,tian 田,tong 童佟,tu 涂塗屠,wan 万萬,wang 王汪,wei 魏韦韋卫衛,wen 温溫文闻,weng 翁,wu 吴吳武伍邬
    xi 习習席奚,xia 夏,xian 冼,xiang 向项項,xiao 肖萧蕭,xie 谢謝解,xin 辛,xing 邢,xiong 熊,xu 徐许許,xue 薛,yan 严嚴颜顏闫阎閻
    yang 杨楊阳,yao 姚,ye 叶葉,yi 易,yin 尹殷,ying 应應,you 尤游,yu 于余俞喻虞,yuan 袁,yue 岳,zang 臧,zeng 曾,zha 查,zhai 翟
    zhan 詹湛,zhang 张張章,zhao 赵趙,zheng 郑鄭,zhong 钟鍾鐘,zhou 周,zhu 朱祝诸,zhuang 庄莊,zhuo 卓,zou 邹鄒,zuo 左,zong 宗
    """

  private static let characters =
    surnames + "\n" + """
      ai 爱愛艾,an 安,ao 奥傲,bai 百柏,ban 班,bang 邦,bao 宝寶保葆,bei 贝北,ben 本,bi 碧必璧,biao 彪标標,bin 斌彬滨濱宾賓
      bing 冰兵炳秉丙,bo 波博伯勃泊渤,cai 才彩财,can 灿燦,ce 策,chang 昌长長畅暢,chao 超朝潮,chen 晨辰臣琛宸,cheng 成诚誠承城丞澄
      chi 驰馳池赤,chong 崇冲重,chu 初楚,chuan 川传傳,chun 春淳纯純椿,cong 聪聰从叢,cui 翠,da 大达達,dai 代,dan 丹旦,dao 道
      de 德,di 迪帝,dian 典电,ding 定鼎,dong 东東冬栋棟,du 度笃,duan 端,dun 敦,duo 多铎,e 娥恩峨,en 恩,er 尔爾二,fa 发發法
      fan 凡帆繁,fang 芳放,fei 飞飛菲斐,fen 芬奋奮,feng 峰锋鋒丰豐凤鳳风風,fu 福富复復甫夫扶,gan 干,gang 刚剛钢鋼岗纲,gen 根
      geng 庚耕,gong 功公恭,gu 谷固,guan 冠观觀,guang 光广廣,gui 贵貴桂归,guo 国國果,hai 海,han 汉漢涵翰晗寒,hang 航杭
      hao 浩豪昊皓好,he 和河鹤鶴荷赫,heng 恒恆衡亨,hong 红紅宏鸿鴻弘虹洪,hou 厚,hu 虎湖,hua 花化骅,huai 怀懷淮,huan 欢歡环焕煥
      huang 皇煌,hui 辉輝慧惠会會晖徽卉,hun 魂,ji 继繼基吉济濟纪骥积季技,jia 家佳嘉加,jian 建健剑劍坚堅俭鉴,jiang 疆将將
      jiao 娇嬌,jie 杰傑洁潔捷介界,jin 进進锦錦近晋晉津瑾今,jing 静靜晶京敬经經菁精竞靖景,jiong 炯,jiu 久九,ju 菊巨举,juan 娟涓
      jue 觉觉爵,jun 军軍君俊骏駿均峻,kai 凯凱开開恺,kang 康,ke 克科可珂,ken 肯,kuan 宽寬,kui 奎魁葵,kun 坤昆琨,lai 来來
      lan 岚嵐澜,lang 朗浪,lao 老,le 乐樂,lei 磊蕾,li 丽麗力利立莉礼禮理黎里,lian 莲蓮联聯廉,liang 良亮,lie 烈列,lin 琳霖临臨麟
      ling 玲灵靈岭令凌伶,liu 流,long 隆,lu 璐露禄路,luan 峦,lun 伦倫,luo 洛络,lv 绿旅,man 满滿曼,mao 茂懋,mei 美媚,meng 梦夢萌蒙
      mi 米密,mian 勉绵,miao 妙,min 敏民旻闽,ming 明铭銘鸣鳴名,mo 墨默,mu 木牧慕沐,na 娜,nai 乃奶,nan 南楠男,neng 能,ni 妮
      nian 年念,ning 宁寧凝,nong 农,nuo 诺,pei 培佩沛,peng 鹏鵬朋,pin 品,ping 萍屏苹评,pu 普朴浦,qi 其琪奇启啟起琦祺旗岐麒
      qian 倩谦謙前乾茜,qiang 强強,qiao 巧桥橋,qin 勤琴钦欽沁芹,qing 青清庆慶卿晴,qiong 琼瓊,qiu 秋球,qu 渠,quan 泉权權,qun 群
      ran 然,rang 让,ren 仁人,ri 日,rong 蓉融戎嵘镕鎔,ru 如茹儒,rui 瑞睿锐芮蕊,run 润潤,ruo 若,san 三,sen 森,sha 莎,shan 山善珊杉
      shang 商上,shao 少绍紹,she 社,shen 深慎,sheng 胜勝生升圣聖声晟昇,shi 世士诗詩师實实时仕石适,shou 守寿壽,shu 书書淑树樹舒曙
      shuai 帅,shuang 双雙爽霜,shui 水,shun 顺順舜,si 思四斯司,song 松颂,su 素肃,sui 岁遂,ta 塔,tai 泰太台,tan 坦,tang 棠堂
      tao 涛濤韬桃,te 特,ti 体,tian 天甜,tie 铁鐵,ting 婷廷庭亭挺,tong 通同桐彤,wan 婉晚皖,wang 旺望,wei 伟偉威维維为為玮巍微卫蔚炜薇惟
      wen 文雯稳,wu 吾悟武五,xi 希喜西熙曦锡錫玺兮夕,xia 霞侠,xian 先贤賢显顯宪憲仙献,xiang 祥翔香湘响,xiao 小晓曉笑孝霄骁筱
      xie 协,xin 新欣心鑫馨信昕,xing 星兴興行幸杏,xiong 雄,xiu 秀修,xu 旭绪续序,xuan 轩軒萱宣璇玄,xue 雪学學,xun 勋勳迅
      ya 亚亞雅,yan 燕艳艷岩彦彥妍延言炎砚,yang 洋扬揚央,yao 耀瑶瑤尧堯,ye 业業野烨,yi 一义義怡艺藝毅逸益宜仪儀依亦伊以奕
      yin 银銀音茵寅印引,ying 英颖穎莹瑩营盈迎,yong 永勇咏泳用,you 友有佑祐右,yu 玉宇雨瑜裕育语羽愉钰煜豫昱誉渔
      yuan 元远遠媛源圆圓缘苑,yue 月悦悅跃越,yun 云雲韵芸运運允昀,zai 在载,ze 泽澤则,zeng 增,zhan 展战,zhang 彰璋,zhao 昭兆照
      zhe 哲喆,zhen 珍真振震贞貞镇臻,zheng 正政争征铮峥,zhi 志智之芝治致植枝知直,zhong 中忠仲重,zhou 洲舟,zhu 竹珠柱著助,zhuang 壮
      zhuo 琢,zi 子紫自梓资,zong 宗,zu 祖,zun 尊,zuo 佐作
      """
}
