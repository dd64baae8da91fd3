/// Countries with the words for what is theirs: the name first, then demonyms and adjectives. One country a line.
package enum Countries {
  package static let lines: [[String]] = [
    ["Afghanistan", "Afghan"], ["Albania", "Albanian"], ["Algeria", "Algerian"], ["Andorra", "Andorran"],
    ["Angola", "Angolan"],
    ["Argentina", "Argentine", "Argentinian"], ["Armenia", "Armenian"], ["Australia", "Australian"],
    ["Austria", "Austrian"],
    ["Azerbaijan", "Azerbaijani", "Azeri"], ["the Bahamas", "Bahamian"], ["Bahrain", "Bahraini"],
    ["Bangladesh", "Bangladeshi"],
    ["Barbados", "Barbadian"], ["Belarus", "Belarusian"], ["Belgium", "Belgian"], ["Belize", "Belizean"],
    ["Benin", "Beninese"],
    ["Bhutan", "Bhutanese"], ["Bolivia", "Bolivian"], ["Bosnia and Herzegovina", "Bosnian"],
    ["Botswana", "Batswana"], ["Brazil", "Brazilian"],
    ["Brunei", "Bruneian"], ["Bulgaria", "Bulgarian"], ["Burkina Faso", "Burkinabe"],
    ["Burundi", "Burundian"], ["Cambodia", "Cambodian"],
    ["Cameroon", "Cameroonian"], ["Canada", "Canadian"], ["Cape Verde", "Cape Verdean"], ["Chad", "Chadian"],
    ["Chile", "Chilean"],
    ["China", "Chinese"], ["Colombia", "Colombian"], ["Comoros", "Comorian"], ["Congo", "Congolese"],
    ["Costa Rica", "Costa Rican"],
    ["Croatia", "Croatian"], ["Cuba", "Cuban"], ["Cyprus", "Cypriot"], ["the Czech Republic", "Czech"],
    ["Czechoslovakia", "Czechoslovak"],
    ["Denmark", "Danish"], ["Djibouti", "Djiboutian"], ["the Dominican Republic", "Dominican"],
    ["East Timor", "Timorese"],
    ["Ecuador", "Ecuadorian"], ["Egypt", "Egyptian"], ["El Salvador", "Salvadoran"], ["England", "English"],
    ["Eritrea", "Eritrean"],
    ["Estonia", "Estonian"], ["Eswatini", "Swazi"], ["Ethiopia", "Ethiopian"],
    ["the European Union", "European"], ["Fiji", "Fijian"],
    ["Finland", "Finnish"], ["France", "French"], ["Gabon", "Gabonese"], ["the Gambia", "Gambian"],
    ["Georgia", "Georgian"],
    ["Germany", "German"], ["Ghana", "Ghanaian"], ["Greece", "Greek"], ["Grenada", "Grenadian"],
    ["Guatemala", "Guatemalan"],
    ["Guinea", "Guinean"], ["Guyana", "Guyanese"], ["Haiti", "Haitian"], ["Honduras", "Honduran"],
    ["Hungary", "Hungarian"],
    ["Iceland", "Icelandic"], ["India", "Indian"], ["Indonesia", "Indonesian"],
    ["Iran", "Iranian", "Persian"], ["Iraq", "Iraqi"],
    ["Ireland", "Irish"], ["Israel", "Israeli"], ["Italy", "Italian"], ["Ivory Coast", "Ivorian"],
    ["Jamaica", "Jamaican"],
    ["Japan", "Japanese"], ["Jordan", "Jordanian"], ["Kazakhstan", "Kazakh", "Kazakhstani"],
    ["Kenya", "Kenyan"], ["Kiribati", "I-Kiribati"],
    ["Kosovo", "Kosovar"], ["Kuwait", "Kuwaiti"], ["Kyrgyzstan", "Kyrgyz"], ["Laos", "Laotian"],
    ["Latvia", "Latvian"],
    ["Lebanon", "Lebanese"], ["Lesotho", "Basotho"], ["Liberia", "Liberian"], ["Libya", "Libyan"],
    ["Liechtenstein", "Liechtensteiner"],
    ["Lithuania", "Lithuanian"], ["Luxembourg", "Luxembourgish"], ["Madagascar", "Malagasy"],
    ["Malawi", "Malawian"], ["Malaysia", "Malaysian"],
    ["the Maldives", "Maldivian"], ["Mali", "Malian"], ["Malta", "Maltese"], ["Mauritania", "Mauritanian"],
    ["Mauritius", "Mauritian"],
    ["Mexico", "Mexican"], ["Micronesia", "Micronesian"], ["Moldova", "Moldovan"], ["Monaco", "Monegasque"],
    ["Mongolia", "Mongolian"],
    ["Montenegro", "Montenegrin"], ["Morocco", "Moroccan"], ["Mozambique", "Mozambican"],
    ["Myanmar", "Burmese"], ["Namibia", "Namibian"],
    ["Nauru", "Nauruan"], ["Nepal", "Nepalese", "Nepali"], ["the Netherlands", "Dutch"],
    ["New Zealand", "New Zealander"],
    ["Nicaragua", "Nicaraguan"], ["Niger", "Nigerien"], ["Nigeria", "Nigerian"],
    ["North Korea", "North Korean"],
    ["North Macedonia", "Macedonian"], ["Norway", "Norwegian"], ["Oman", "Omani"],
    ["the Ottoman Empire", "Ottoman"], ["Pakistan", "Pakistani"],
    ["Palau", "Palauan"], ["Palestine", "Palestinian"], ["Panama", "Panamanian"],
    ["Papua New Guinea", "Papua New Guinean"],
    ["Paraguay", "Paraguayan"], ["Peru", "Peruvian"], ["the Philippines", "Philippine", "Filipino"],
    ["Poland", "Polish"],
    ["Portugal", "Portuguese"], ["Prussia", "Prussian"], ["Qatar", "Qatari"], ["Romania", "Romanian"],
    ["Russia", "Russian"],
    ["Rwanda", "Rwandan"], ["Samoa", "Samoan"], ["San Marino", "Sammarinese"],
    ["Saudi Arabia", "Saudi", "Saudi Arabian"],
    ["Scotland", "Scottish"], ["Senegal", "Senegalese"], ["Serbia", "Serbian"],
    ["Seychelles", "Seychellois"], ["Sierra Leone", "Sierra Leonean"],
    ["Singapore", "Singaporean"], ["Slovakia", "Slovak"], ["Slovenia", "Slovenian", "Slovene"],
    ["Somalia", "Somali"],
    ["South Africa", "South African"], ["South Korea", "South Korean"], ["South Sudan", "South Sudanese"],
    ["the Soviet Union", "Soviet"],
    ["Spain", "Spanish"], ["Sri Lanka", "Sri Lankan"], ["Sudan", "Sudanese"], ["Suriname", "Surinamese"],
    ["Sweden", "Swedish"],
    ["Switzerland", "Swiss"], ["Syria", "Syrian"], ["Taiwan", "Taiwanese"], ["Tajikistan", "Tajik"],
    ["Tanzania", "Tanzanian"],
    ["Thailand", "Thai"], ["Togo", "Togolese"], ["Tonga", "Tongan"], ["Trinidad and Tobago", "Trinidadian"],
    ["Tunisia", "Tunisian"],
    ["Turkey", "Turkish"], ["Turkmenistan", "Turkmen"], ["Tuvalu", "Tuvaluan"], ["Uganda", "Ugandan"],
    ["Ukraine", "Ukrainian"],
    ["the United Arab Emirates", "Emirati"], ["the United Kingdom", "British", "UK"],
    ["the United States", "American", "U.S.", "US"],
    ["Uruguay", "Uruguayan"], ["Uzbekistan", "Uzbek"], ["Vanuatu", "Vanuatuan"], ["Venezuela", "Venezuelan"],
    ["Vietnam", "Vietnamese"],
    ["Wales", "Welsh"], ["Yemen", "Yemeni"], ["Yugoslavia", "Yugoslav"], ["Zambia", "Zambian"],
    ["Zimbabwe", "Zimbabwean"],
    ["the Holy See", "Vatican", "papal"], ["Austria-Hungary", "Austro-Hungarian"], ["Siam", "Siamese"],
  ]

  private static let countryOf: [String: String] = {
    var table: [String: String] = [:]
    for line in lines { for adjective in line.dropFirst() { table[adjective] = line[0] } }
    return table
  }()

  private static let names: Set<String> = Set(
    lines.map { $0[0].hasPrefix("the ") ? String($0[0].dropFirst(4)) : $0[0] })

  /// The country of an adjective or demonym, with its article: `Russian` → `Russia`, `U.S.` → `the United States`.
  package static func country(of adjective: String) -> String? { countryOf[adjective] }

  /// Whether a string is a country's name, with or without its article.
  package static func isCountry(_ name: String) -> Bool {
    names.contains(name.hasPrefix("the ") ? String(name.dropFirst(4)) : name)
  }
}
