import Extraction
import Records
import Testing

@Suite("Whose life a text tells, however its heading gives the name")
struct LifeHeadingTests {
  /// The values of a property that a text tells, each behind whose it is.
  private func told(_ text: String, _ property: Property) throws -> [String] {
    let records = try SentenceTests.alone(text)
    let names = Dictionary(uniqueKeysWithValues: records.entities.map { ($0.id, $0.name) })
    return records.facts.filter { $0.property == property }.map { "\(names[$0.subject] ?? ""): \($0.value)" }
  }

  @Test(arguments: [
    (
      "CARMICHAEL, Archibald Dunlop (1786–1853)\n\nadministrator, was born on 12 July 1786 at Montrose, third son of David Carmichael, merchant. He died at Hobart on 4 May 1853.",
      "Archibald Dunlop Carmichael: 1786-07-12"
    ),
    // A surname's particle behind a title, and honours of Malaysia that are no names.
    (
      "BERGAMO, CARLO LUIGI, COUNT DI (1806–1879), Italian diplomatist, was born at Mondovì on the 2nd of February 1806.",
      "Carlo Luigi di Bergamo: 1806-02-02"
    ),
    (
      "Rohani Jaafar\n\nFrom the free encyclopedia\n\nDato' Sri Dr. Rohani binti Jaafar (born 11 November 1961) is a Malaysian politician. She sat in the Dewan.",
      "Rohani binti Jaafar: 1961-11-11"
    ),
    (
      "Tan Sri Ismail bin Yaakob (born 15 May 1947) is a Malaysian politician. He was born in Muar. His father was a teacher.",
      "Ismail bin Yaakob: 1947-05-15"
    ),
    (
      "SZENTIVÁNYI, Count Boldizsár (Pozsony, 7 Jan. 1699 – Vienna, 20 Nov. 1771), Catholic magnate, lord-lieutenant of Bars.",
      "Boldizsár Szentiványi: 1699-01-07"
    ),
    (
      "Kilbride, Proinsias (Francis) (1887–1965), revolutionary and hotelier, was born on 3 October at Drumkeerin.",
      "Proinsias Kilbride: 1887-10-03"
    ),
    (
      "VILLAGÓMEZ ORTIZ, Augusto Leonardo. Ecuadorian lawyer and politician, b. Riobamba 20 March 1895, d. Quito 29 March 1978; president of the senate.",
      "Augusto Leonardo Villagómez Ortiz: 1895-03-20"
    ),
    (
      "Antranig KASPARIAN. b. Bourj Hammoud, 1939; d. Beirut, 28 Mar. 2011. Weightlifter; later minister of youth.",
      "Antranig KASPARIAN: 1939"
    ),
    (
      "Members through the generations\n\nYehuda Lichtman-Oren\n\nDate of Birth: 17.3.1907, Place of Birth: Drohobych, Austria-Hungary\nYear of Immigration: 1931\nDate of Death: 3.11.1988",
      "Yehuda Lichtman-Oren: 1907-03-17"
    ),
    (
      "In memory of Edith Mary Thorpe, 1857–1942\n\nMiss Thorpe, whose portrait hangs in the hall, was our third headmistress. She was born at Settle on 5 May 1857, a daughter of the Reverend Silas Thorpe. Her pupils feared her.",
      "Edith Mary Thorpe: 1857-05-05"
    ),
    (
      "BANCO DO PACÍFICO\n\nDr. Henrique Salgado Mota was born in Viseu on 8 January 1957. He attended the grammar school of his town. The Banco do Pacífico made him its governor in 2004.",
      "Henrique Salgado Mota: 1957-01-08"
    ),
    (
      "Mayor of Locri for nine years, Assunta Maria Scordo (1958–2021) was born in Aosta. She studied law, and her father drove a snowplough.",
      "Assunta Maria Scordo: 1958"
    ),
    (
      "Gunvor Elin Brattström, née Öhman, born 14 May 1958 in Kalmar, is a Swedish diplomat. She was ambassador to Chile.",
      "Gunvor Elin Brattström: 1958-05-14"
    ),
  ])
  func birth(_ text: String, _ expected: String) throws { #expect(try told(text, .birthDate) == [expected]) }

  @Test("A place with a year in brackets that opens a text is nobody")
  func place() throws {
    let text =
      "Paris, France (2019) was the third meeting of the group. He said that he was born in 1950. His son left."
    #expect(
      try SentenceTests.alone(text).entities.filter { $0.schema == .person }.map(\.name).filter {
        $0.contains("Paris")
      } == [])
  }

  @Test("A surname in front of a hyphen is the subject's, and not an uncle's who has it alone")
  func hyphen() throws {
    let text = """
      Yehuda Lichtman-Oren

      Yehuda Lichtman-Oren (1907–1988) was a politician. Lichtman, who took the name Oren in 1949, attended the Hebrew \
      Gymnasium in Lwów. He joined the firm of his uncle, Zelig Lichtman. Lichtman married Ilse Perl in 1938.
      """
    #expect(
      try told(text, .education) == ["Yehuda Lichtman-Oren: Hebrew Gymnasium in Lwów"]
        || told(text, .education) == ["Yehuda Lichtman-Oren: Hebrew Gymnasium"])
    #expect(try told(text, .spouse) == ["Yehuda Lichtman-Oren: Ilse Perl"])
  }

  @Test("Who is told of behind a clause of birth is nobody named in it")
  func fronted() throws {
    let text = """
      Chrissie Chipeta is Speaker of the National Assembly. Born at Ekwendeni to a Presbyterian minister, the Reverend Amon \
      Nyasulu, and his wife, Tamara, she was educated at Marymount Secondary School.
      """
    #expect(try told(text, .education) == ["Chrissie Chipeta: Marymount Secondary School"])
    #expect(try told(text, .birthPlace) == ["Chrissie Chipeta: Ekwendeni"])
  }

  @Test(arguments: [
    (
      "Patrick Hennessy was premier. Hennessy married Eileen Mary Coyle in 1946.",
      "Patrick Hennessy: Eileen Mary Coyle"
    ),
    (
      "Deirdre Nolan was a senator. She died in 2004 and was survived by her husband of forty-four years, Denis Walsh, a farmer.",
      "Deirdre Nolan: Denis Walsh"
    ),
  ])
  func spouse(_ text: String, _ expected: String) throws { #expect(try told(text, .spouse) == [expected]) }

  @Test("The place of a birth ends where the next label begins")
  func labels() throws {
    let text =
      "Yehuda Lichtman-Oren\n\nDate of Birth: 17.3.1907, Place of Birth: Drohobych, Austria-Hungary\nYear of Immigration: 1931\nDate of Death: 3.11.1988"
    #expect(try told(text, .birthPlace) == ["Yehuda Lichtman-Oren: Drohobych, Austria-Hungary"])
    #expect(try told(text, .deathDate) == ["Yehuda Lichtman-Oren: 1988-11-03"])
  }
}
