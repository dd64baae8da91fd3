extension NamePairs {
  /// Something contradicts: below 0.5.
  static let different = """
    Erik Andersen | Erik Anderson
    Ivan Petrov | Anna Petrova
    Ivan Petrov | Sergey Petrov
    A. Petrov | A. Petrova
    Maria Rossi | Mario Rossi
    John Smith | Joan Smith
    John Brown | John Braun
    John Smith Jr. | John Smith Sr.
    Elizabeth II | Elizabeth I
    Henry VI | Henry VII
    Charles I | Charles Darwin
    George Washington | Washington D.C.
    Köprülü Mehmed Pasha | Muhammad Ali Pasha
    George B. | George III
    Joseph Aloysius Dwan | Joseph Michael Dwan
    John Adams | John Quincy Adamson
    George Herbert Bush | George Walker Bush
    Ivan Petrovich Smirnov | Ivan Sergeyevich Smirnov
    Sergey Ivanovich Kislyak | Sergey P. Kislyak
    Ivan Ivanovich Orlov | Ivan Ivanovna Orlov
    Chen Wei | Chen Wen
    Zhang Wei | Chang Wei
    Kim Jong-un | Kim Jong-il
    Kim Jong-un | Kim Il-sung
    Li Keqiang | Li Peng
    Mohammed bin Salman | Mohammed bin Zayed
    Ali Hassan | Ali Hussein
    Hassan Nasrallah | Hussein Nasrallah
    Mahmoud Abbas | Mohammed Abbas
    Hamad Al Thani | Hamid Al Thani
    Aleksandr Orlov | Aleksandra Orlov
    Daniel Ortega | Daniela Ortega
    Kovács Jánosné | Kovács János
    Raúl Castro | Fidel Castro
    Gabriel García Márquez | Gabriel García Pérez
    Vladimir Putin | Vladimir Rasputin
    Angela Merkel | Angela Davis
    Donald Trump | Donald Tusk
    Juan Pérez | Juana Pérez
    Jonas Olsen | Jonas Olsson
    Peter Hansen | Peter Jansen
    Robert Johnson | Robert Johnston
    Li Na | Li Ni
    Park Geun-hye | Park Chung-hee
    Boris Johnson | Boris Jonson Yeltsin
    Dmitry Orlov | Dmitry Orlovsky
    Martin Schulz | Michael Schulz
    Karl Renner | Karla Renner
    Emmanuel Macron | Brigitte Macron
    Bill Clinton | Hillary Clinton
    John Kennedy | Robert Kennedy
    Ivan Smith | John Smith
    Viktor Orbán | Viktor Urban
    Nikol Pashinyan | Nikola Pashinyan
    Samuel Johnson | Samuel Johnston
    Anders Fogh Rasmussen | Lars Løkke Rasmussen
    Christian Müller | Christiane Müller
    Jan Novák | Jana Nováková
    John P. Smith | John Q. Smith
    A. Smith | B. Smith
    Ahmed Hassan | Mahmoud Hassan
    习近平 | 习仲勋
    김정은 | 김정일
    Сергей Кисляк | Андрей Кисляк
    """
}
