extension Countries {
  /// The seats of governments, which stand for them among diplomats: "the ambassador in Washington".
  package static let capitals = """
    Afghanistan: Kabul
    Albania: Tirana
    Algeria: Algiers
    Angola: Luanda
    Argentina: Buenos Aires
    Armenia: Yerevan
    Australia: Canberra
    Austria: Vienna
    Azerbaijan: Baku
    Bahamas: Nassau
    Bahrain: Manama
    Bangladesh: Dhaka
    Barbados: Bridgetown
    Belarus: Minsk
    Belgium: Brussels
    Belize: Belmopan
    Benin: Porto-Novo, Cotonou
    Bhutan: Thimphu
    Bolivia: La Paz, Sucre
    Bosnia and Herzegovina: Sarajevo
    Botswana: Gaborone
    Brazil: Brasília, Brasilia
    Brunei: Bandar Seri Begawan
    Bulgaria: Sofia
    Burkina Faso: Ouagadougou
    Burundi: Bujumbura, Gitega
    Cambodia: Phnom Penh
    Cameroon: Yaoundé
    Canada: Ottawa
    Cape Verde: Praia
    Central African Republic: Bangui
    Chad: N'Djamena
    Chile: Santiago, Santiago de Chile
    China: Beijing, Peking
    Colombia: Bogotá
    Comoros: Moroni
    Costa Rica: San José
    Croatia: Zagreb
    Cuba: Havana
    Cyprus: Nicosia
    Czech Republic: Prague
    Democratic Republic of the Congo: Kinshasa
    Denmark: Copenhagen
    Djibouti: Djibouti City
    Dominican Republic: Santo Domingo
    East Germany: East Berlin
    East Timor: Dili
    Ecuador: Quito
    Egypt: Cairo
    El Salvador: San Salvador
    Equatorial Guinea: Malabo
    Eritrea: Asmara
    Estonia: Tallinn
    Eswatini: Mbabane
    Ethiopia: Addis Ababa
    Fiji: Suva
    Finland: Helsinki
    France: Paris
    Gabon: Libreville
    Gambia: Banjul
    Georgia: Tbilisi
    Germany: Berlin
    Ghana: Accra
    Greece: Athens
    Grenada: St George's
    Guatemala: Guatemala City
    Guinea: Conakry
    Guinea-Bissau: Bissau
    Guyana: Georgetown
    Haiti: Port-au-Prince
    Honduras: Tegucigalpa
    Hungary: Budapest
    Iceland: Reykjavík
    India: New Delhi, Delhi
    Indonesia: Jakarta
    Iran: Tehran, Teheran
    Iraq: Baghdad
    Ireland: Dublin
    Israel: Tel Aviv, Jerusalem
    Italy: Rome
    Ivory Coast: Abidjan, Yamoussoukro
    Jamaica: Kingston
    Japan: Tokyo
    Jordan: Amman
    Kazakhstan: Astana, Nur-Sultan, Almaty
    Kenya: Nairobi
    Kosovo: Pristina
    Kuwait: Kuwait City
    Kyrgyzstan: Bishkek
    Laos: Vientiane
    Latvia: Riga
    Lebanon: Beirut
    Lesotho: Maseru
    Liberia: Monrovia
    Libya: Tripoli
    Liechtenstein: Vaduz
    Lithuania: Vilnius
    Madagascar: Antananarivo
    Malawi: Lilongwe
    Malaysia: Kuala Lumpur
    Maldives: Malé
    Mali: Bamako
    Malta: Valletta
    Mauritania: Nouakchott
    Mauritius: Port Louis
    Mexico: Mexico City
    Moldova: Chișinău
    Mongolia: Ulaanbaatar, Ulan Bator
    Montenegro: Podgorica
    Morocco: Rabat
    Mozambique: Maputo
    Myanmar: Naypyidaw, Rangoon, Yangon
    Namibia: Windhoek
    Nepal: Kathmandu
    Netherlands: The Hague, Hague
    New Zealand: Wellington
    Nicaragua: Managua
    Niger: Niamey
    Nigeria: Abuja
    North Korea: Pyongyang
    North Macedonia: Skopje
    North Vietnam: Hanoi
    Norway: Oslo
    Oman: Muscat
    Ottoman Empire: Constantinople, Sublime Porte
    Pakistan: Islamabad
    Palestine: Ramallah
    Panama: Panama City
    Papua New Guinea: Port Moresby
    Paraguay: Asunción
    Peru: Lima
    Philippines: Manila
    Poland: Warsaw
    Portugal: Lisbon
    Qatar: Doha
    Republic of the Congo: Brazzaville
    Romania: Bucharest
    Russia: Moscow
    Rwanda: Kigali
    Saudi Arabia: Riyadh
    Senegal: Dakar
    Serbia: Belgrade
    Sierra Leone: Freetown
    Slovakia: Bratislava
    Slovenia: Ljubljana
    Somalia: Mogadishu
    South Africa: Pretoria
    South Korea: Seoul
    South Sudan: Juba
    South Vietnam: Saigon
    Spain: Madrid
    Sri Lanka: Colombo
    Sudan: Khartoum
    Suriname: Paramaribo
    Sweden: Stockholm
    Switzerland: Bern, Berne
    Syria: Damascus
    Taiwan: Taipei
    Tajikistan: Dushanbe
    Tanzania: Dar es Salaam, Dodoma
    Thailand: Bangkok
    Togo: Lomé
    Trinidad and Tobago: Port of Spain
    Tunisia: Tunis
    Turkey: Ankara
    Turkmenistan: Ashgabat
    Uganda: Kampala
    Ukraine: Kyiv, Kiev
    United Arab Emirates: Abu Dhabi
    United Kingdom: London
    United States: Washington, Washington D.C., DC
    Uruguay: Montevideo
    Uzbekistan: Tashkent
    Vanuatu: Port Vila
    Venezuela: Caracas
    Vietnam: Hanoi
    West Germany: Bonn
    Yemen: Sana'a, Sanaa
    Zambia: Lusaka
    Zimbabwe: Harare, Salisbury
    """
}
