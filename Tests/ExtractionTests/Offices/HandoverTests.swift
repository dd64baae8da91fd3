import Extraction
import Language
import Reading
import Records
import Testing

/// Offices that pass from one to another without being named, and those of people whom a text names by the way.
@Suite("A handover gives both their terms")
struct HandoverTests {
  private func records(_ text: String) throws -> DocumentRecords {
    try SentenceTests.alone(text)
  }

  private func offices(_ records: DocumentRecords, _ name: String) -> [String] {
    let number = records.entities.first { $0.name == name }?.id
    return records.occupancies.filter { $0.holder == number }.map {
      "\($0.office) \($0.start?.description ?? "")/\($0.end?.description ?? "")"
    }
  }

  @Test(
    "Who comes and who goes hold the same office, and the day parts them",
    arguments: [
      (
        "Rosa Ferrante was Minister of Finance of Togo from 2003. President Bawara dismissed her on 3 July 2007 and gave the ministry to Yao Dogbe.",
        "Yao Dogbe", "Minister of Finance of Togo 2007-07-03/"
      ),
      (
        "Milan Horvat was Minister of Railways from 1908. He tendered his resignation on 3 March 1911, and his portfolio passed to Karel Poullet.",
        "Karel Poullet", "Minister of Railways 1911-03-03/"
      ),
      (
        "Milan Horvat was governor of Holstein from 1773, an office that his father-in-law, Peter Gram, had held before him.",
        "Peter Gram", "governor of Holstein /1773"
      ),
      (
        "Milan Horvat was ambassador to Turkey from 2002. President Bektenov recalled him in April 2005; Nurbek Sooronkulov was sent in his place.",
        "Nurbek Sooronkulov", "ambassador to Turkey 2005-04/"
      ),
      (
        "Milan Horvat was chief justice of Nebraska from 1921. Horvat stepped off the bench on January 3, 1929, and was succeeded as chief justice by his old law partner, Carl Oberholtzer.",
        "Carl Oberholtzer", "chief justice of Nebraska 1929-01-03/"
      ),
      (
        "Rosa Ferrante was the Member of Parliament for Kuala Lanchang from 2004 until 2022. In the November 2022 general election Ferrante lost her seat to Lim Wei Sheng of the Progressive Alliance.",
        "Lim Wei Sheng", "Member of Parliament for Kuala Lanchang 2022-11/"
      ),
      (
        "Milan Horvat was President of Mbewani from 2016. He came to power in 2016, when he defeated the incumbent, Daniel Sikazwe.",
        "Daniel Sikazwe", "President of Mbewani /2016"
      ),
    ])
  func handover(_ text: String, _ name: String, _ office: String) throws {
    #expect(offices(try records(text), name).contains(office))
  }

  @Test(
    "Nobody comes into an office by losing to its holder, by standing for it, or by putting somebody else into it",
    arguments: [
      (
        "Rosa Ferrante was Assistant Attorney for Tennessee until 1985. In 1984 she was the nominee for district attorney, losing to the incumbent, Gary Lovelace.",
        "Gary Lovelace", "Assistant"
      ),
      (
        "Russell Horvat was a member of the state senate from 1966 to 1970. In 1970 he sought the nomination for Congress but was defeated in the primary by Wendell Strait.",
        "Wendell Strait", "senate"
      ),
      (
        "Milan Horvat was President of Idria from 1861. In 1862 Horvat replaced General Buell with William Rosecrans.",
        "Buell", "President"
      ),
      (
        "Emil Kos was a professor from 2013 to 2015. The president nominated him on 19 February 2016 to replace Caleb Mwewa.",
        "Caleb Mwewa", "professor"
      ),
    ])
  func none(_ text: String, _ name: String, _ office: String) throws {
    let records = try records(text)
    for entity in records.entities where entity.name.hasSuffix(name) {
      #expect(!offices(records, entity.name).contains { $0.contains(office) })
    }
  }

  @Test(
    "The tree ties an office to a name where the words are parted",
    arguments: [
      (
        "A spokeswoman for the prosecutors, Regula Hunziker, said on Tuesday that it was so.",
        "Regula Hunziker",
        "spokeswoman for the prosecutors /"
      ),
      (
        "The state's purchasing director, Gil Farrow, had steered contracts to a firm.", "Gil Farrow",
        "purchasing director /"
      ),
      (
        "The general secretary of one of the unions, Cirilo Recalde, said it had not received a cent.",
        "Cirilo Recalde",
        "general secretary of one of the unions /"
      ),
      (
        "In March, at Mainz, Milan Horvat concluded an armistice with General Custine.", "Custine",
        "General /"
      ),
      (
        "Sergeant Derlis Paredes and Corporal Wilson Ayala were arrested in Lambaré on Tuesday.",
        "Wilson Ayala",
        "Corporal /"
      ),
    ])
  func tied(_ text: String, _ name: String, _ office: String) throws {
    let records = try records(text)
    #expect(offices(records, name).contains(office), "\(offices(records, name))")
  }

  @Test("Of two names for one office the title counts, and not what a verb says of it")
  func titled() throws {
    let records = try records(
      "The former chairwoman of the Anselm Harbour Authority, Ottoline Farrow, was tried on Monday. Farrow, who led the authority from 2004 to 2011, pleaded not guilty."
    )
    #expect(offices(records, "Ottoline Farrow") == ["chairwoman of the Anselm Harbour Authority 2004/2011"])
  }

  @Test("Whoever beats the holder becomes what comes next, and not the holder")
  func beaten() throws {
    let records = try records(
      "Colin Sedcole was born in 1938. In 1989 he beat the borough's sitting mayor, Joan Petrie, by 63 votes and became the first mayor of Waitoru District."
    )
    #expect(offices(records, "Colin Sedcole").contains { $0.hasPrefix("first mayor of Waitoru") })
    #expect(!offices(records, "Joan Petrie").contains { $0.contains("Waitoru") })
  }
}
