/// Pairs of names, one a line, by how far they agree.
enum NamePairs {
  /// The same name up to script, romanisation, order, particles and hyphens: 0.95 and more.
  static let same = """
    Sergey Kislyak | Sergey Kislyak
    Sergey Kislyak | Kislyak, Sergey
    Sergey Kislyak | KISLYAK Sergey
    Sergey Kislyak | Sergey KISLYAK
    Sergey Kislyak | Sergei Kislyak
    Serguei Kisliak | Sergej Kisljak
    Sergey Kislyak | Сергей Кисляк
    Sergey Ivanovich Kislyak | Кисляк Сергей Иванович
    Yuri Andropov | Yury Andropov
    Yuri Gagarin | Iouri Gagarine
    Dmitri Rogozin | Dmitry Rogozin
    Dmitry Medvedev | Dmitri Medwedew
    Dimitri Ivanoff | Dmitry Ivanov
    Aleksandr Novak | Alexander Novak
    Nikita Khrushchev | Nikita Chruschtschow
    Nikita Khrushchev | Nikita Khrouchtchev
    Nikita Khrushchev | Никита Хрущёв
    Boris Yeltsin | Boris Jelzin
    Boris Yeltsin | Boris Eltsine
    Mikhail Gorbachev | Michail Gorbatschow
    Mikhail Gorbachev | Michail Gorbačov
    Leonid Brezhnev | Leonid Breschnew
    Vladimir Putin | Wladimir Putin
    Vladimir Putin | Vladimir Poutine
    Viktor Yanukovych | Wiktor Janukowytsch
    Yulia Tymoshenko | Julija Tymoschenko
    Volodymyr Zelenskyy | Volodymyr Zelensky
    Volodymyr Zelenskyy | Wolodymyr Selenskyj
    Volodymyr Zelenskyy | Володимир Зеленський
    Orbán Viktor | Viktor Orbán
    Orbán Viktor | Orban, Viktor
    Nagy Imre | Imre Nagy
    Xi Jinping | Jinping Xi
    Xi Jinping | Xi Jin-ping
    Xi Jinping | XI Jinping
    Xi Jinping | 习近平
    Xi Jinping | 習近平
    Mao Zedong | Mao Tse-tung
    Mao Zedong | 毛泽东
    Deng Xiaoping | Teng Hsiao-p'ing
    Zhou Enlai | Chou En-lai
    Zhang Xueliang | Chang Hsueh-liang
    Cai Yingwen | Tsai Ing-wen
    Lee Hsien Loong | Lee Hsien-Loong
    Kim Jong-un | Kim Jong Un
    Kim Jong-un | Kim Jongun
    Kim Jong-un | Kim Chong-un
    Kim Jong-un | 김정은
    Moon Jae-in | Jae-in Moon
    Moon Jae-in | 문재인
    Park Geun-hye | Pak Kun-hye
    Ban Ki-moon | Ki-moon Ban
    Nguyễn Phú Trọng | Nguyen Phu Trong
    Abe Shinzo | Shinzo Abe
    Muhammad Khatami | Mohammed Khatami
    Mohamed Morsi | Mohammed Morsi
    Mehmet Öz | Mohammed Oz
    Saddam Hussein | Saddam Husayn
    Mohammed bin Salman | Muhammad ibn Salman
    Mohammed bin Salman | محمد بن سلمان
    Osama bin Laden | Usama bin Ladin
    Abd al-Rahman al-Sudais | Abdulrahman Al-Sudais
    Abd al-Rahman al-Sudais | Abdel Rahman Sudais
    Abdul Aziz al-Saud | Abdulaziz Al Saud
    Salah al-Din Rabbani | Salahuddin Rabbani
    Muammar Gaddafi | Moammar al-Qadhafi
    Muammar Gaddafi | معمر القذافي
    Bashar al-Assad | Bashar Assad
    Bashar al-Assad | Bashar el-Assad
    Bashar al-Assad | بشار الأسد
    Abdel Fattah el-Sisi | Abdel Fattah al-Sisi
    Abdel Fattah el-Sisi | Abdelfattah Elsisi
    Hamid Karzai | حامد كرزاي
    Benjamin Netanyahu | בנימין נתניהו
    Reuven Rivlin | ראובן ריבלין
    Alexis Tsipras | Αλέξης Τσίπρας
    Kyriakos Mitsotakis | Κυριάκος Μητσοτάκης
    Gabriel García Márquez | García Márquez, Gabriel
    Gabriel Garcia Marquez | Gabriel García Márquez
    Ursula von der Leyen | Leyen, Ursula von der
    Ursula von der Leyen | von der Leyen, Ursula
    Ursula von der Leyen | Ursula Leyen
    Charles de Gaulle | Charles De Gaulle
    Charles de Gaulle | de Gaulle, Charles
    Valéry Giscard d'Estaing | Valery Giscard D’Estaing
    Annegret Kramp-Karrenbauer | Annegret Kramp Karrenbauer
    Jean-Claude Juncker | Jean Claude Juncker
    Jean-Claude Juncker | Juncker, Jean-Claude
    David Ben-Gurion | David Ben Gurion
    Cornelius Vanderbilt | Cornelius van der Bilt
    Gerhard Schröder | Gerhard Schroeder
    Jonas Gahr Støre | Jonas Gahr Stoere
    Martin Luther King, Jr. | King, Martin Luther, Jr.
    Recep Tayyip Erdoğan | Recep Tayyip Erdogan
    İlham Əliyev | Ilham Aliyev
    Lech Wałęsa | Lech Walesa
    J.D. Vance | JD Vance
    Aleksandar Vučić | Александар Вучић
    Aleksandar Vucic | Александар Вучић
    Liu Shaoqi | Liu Shao-ch'i
    Lee Myung-bak | 이명박
    Roh Moo-hyun | No Mu-hyon
    Ban Ki Moon | Ban, Ki-moon
    Ali Khamenei | علی خامنه‌ای
    Emmanuel Macron | Эммануэль Макрон
    George Soros | Джордж Сорос
    Eduard Shevardnadze | Eduard Schewardnadse
    Qasem Soleimani | Ghassem Soleymani
    Abdelaziz Bouteflika | Abdul Aziz Butafliqa
    Shimon Peres | שמעון פרס
    """

  /// Forms of another language, short forms, and what one leaves out: 0.85 to 0.95.
  static let likely = """
    Volodymyr Zelenskyy | Vladimir Zelensky
    Mykola Azarov | Nikolai Azarov
    Alexander Lukashenko | Alaksandr Lukašenka
    Bill Clinton | William Clinton
    Bill Clinton | William Jefferson Clinton
    Bob Dole | Robert Dole
    Dick Cheney | Richard Cheney
    Jimmy Carter | James Carter
    Ted Kennedy | Edward Kennedy
    Jack Kennedy | John Kennedy
    Peggy Thatcher | Margaret Thatcher
    Liz Truss | Elizabeth Truss
    Bibi Netanyahu | Benjamin Netanyahu
    Sasha Petrov | Alexander Petrov
    Sasha Petrova | Aleksandra Petrova
    Misha Gromov | Mikhail Gromov
    Volodya Orlov | Vladimir Orlov
    Katya Orlova | Yekaterina Orlova
    Pepe Mujica | José Mujica
    Paco Camps | Francisco Camps
    Lola Ruiz | Dolores Ruiz
    Chico Pinto | Francisco Pinto
    Beppe Grillo | Giuseppe Grillo
    Hans Müller | Johannes Müller
    Sepp Blatter | Josef Blatter
    James "Jim" Comey | Jim Comey
    Sergey Kislyak | Sergey Ivanovich Kislyak
    Sergey Kislyak | Кисляк Сергей Иванович
    Heydar Aliyev | Heydar Alirza oglu Aliyev
    George Bush | George W. Bush
    George W. Bush | George Walker Bush
    William J. Clinton | William Jefferson Clinton
    Hillary Clinton | Hillary Rodham Clinton
    Mitt Romney | Willard Mitt Romney
    Tayyip Erdoğan | Recep Tayyip Erdoğan
    Bashar al-Assad | Bashar Hafez al-Assad
    Mohammed bin Salman | Mohammed bin Salman Al Saud
    John Smith | John Smith Jr.
    Jean-Claude Juncker | Jean Juncker
    Oleksiy Reznikov | Aleksei Reznikov
    Jeff Sessions | Jefferson Beauregard Sessions
    Gordon Brown | James Gordon Brown
    Tony Blair | Anthony Charles Lynton Blair
    Sergey Lavrov | Sergei Viktorovich Lavrov
    """

  /// Initials, slips of the pen, one of two surnames: 0.7 to 0.85.
  static let possible = """
    Sergey Kislyak | S. Kislyak
    Sergey Kislyak | Kislyak S.
    Sergey Kislyak | S.I. Kislyak
    Sergey Ivanovich Kislyak | S. I. Kislyak
    Sergey Ivanovich Kislyak | Kislyak S.I.
    Sergey Kislyak | С. Кисляк
    Evgeny Primakov | Y. Primakov
    Xi Jinping | Xi J.
    Chen Wei | Wei Chen
    Li Peng | Peng Li
    Donald Trump | Дональд Трамп
    John Edgar Hoover | J. Edgar Hoover
    Rand Paul | R. Paul
    Alexandre Hocurani | Alexandre Hcourani
    Benjamin Harrison | Benjamin Harison
    Sergey Kislyak | Sergey Kilsyak
    Zbigniew Brzezinski | Zbigniew Brezinski
    Gabriel García Márquez | Gabriel García
    Gabriel García Márquez | Gabriel Márquez
    José Mujica | José Alberto Mujica Cordano
    José Manuel Durão Barroso | José Barroso
    Luiz Inácio Lula da Silva | Luiz Inácio da Silva
    José Luis Rodríguez Zapatero | José Luis Rodríguez
    Annegret Kramp-Karrenbauer | Annegret Karrenbauer
    Kovácsné Nagy Ilona | Nagy Ilona
    Nicolás Maduro | Nicolás Maduro Moros
    Joe Biden | Joseph Robinette Biden Jr.
    Valentina Tereshkov | Valentina Tereshkova
    """

  /// Too little to tell, or spelt almost alike: 0.5 to 0.7.
  static let weak = """
    John Smith | John Smyth
    Thomas Meyer | Thomas Maier
    Kislyak | Sergey Kislyak
    Sergey | Sergey Kislyak
    Hillary Rodham | Hillary Rodham Clinton
    George Washington | George Washington Carver
    David H. | David Hilbert
    Igor M. | Igor M. Diakonoff
    S. Grant | Ulysses S. Grant
    Ben Bella | Ahmed Ben Bella
    Lula da Silva | Luiz Inácio Lula da Silva
    John James | James John
    Mohammed Ali | Ali Mohammed
    """
}
