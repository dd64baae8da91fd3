/// What the wall is tried with: propositions, and frames that put them into somebody's mouth or into the air.
///
/// `S` stands for a subject, `V` for "met …" in the past, `P` for "having met …" and `I` for "have met …".
enum Frames {
  static let subjects = [
    "Anna Berg", "the minister", "Karel Novak", "the former ambassador", "Berg", "the senator",
    "President Oduya",
  ]

  /// Past, participle.
  static let predicates: [(past: String, participle: String)] = [
    ("met the banker in Oslo", "met the banker in Oslo"),
    ("resigned as mayor of Turku", "resigned as mayor of Turku"),
    ("took a bribe from the company", "taken a bribe from the company"),
    ("visited Moscow in March", "visited Moscow in March"),
    ("dismissed the director of the agency", "dismissed the director of the agency"),
    ("signed the treaty in Geneva", "signed the treaty in Geneva"),
    ("told the envoy about the loan", "told the envoy about the loan"),
    ("worked for a foreign service", "worked for a foreign service"),
    ("was appointed governor of the bank", "been appointed governor of the bank"),
    ("spoke with the general by telephone", "spoken with the general by telephone"),
    ("ordered the arrest of the editor", "ordered the arrest of the editor"),
    ("sold the villa to a friend", "sold the villa to a friend"),
    ("was born in Lisbon", "been born in Lisbon"),
    ("married the heiress in secret", "married the heiress in secret"),
    ("leaked the report to the press", "leaked the report to the press"),
  ]

  static let frames = [
    // said, with "that" and without
    "Officials said that S V.", "The newspaper reported that S V.", "Kim claimed that S V.",
    "Reuters wrote that S V.",
    "The prosecutor alleged that S V.", "Rossi told the committee that S V.",
    "The spokeswoman confirmed that S V.",
    "The lawyer argued on Monday that S V.", "The ministry acknowledged that S V.", "He insisted that S V.",
    "The widow believed that S V.", "Some historians suggest that S V.", "She also said that S V.",
    "Critics complained that S V.", "The envoy warned that S V.", "The inquiry found that S V.",
    "A clerk testified in court that S V.", "Officials said S V.", "Kim claimed S V.", "He added that S V.",
    // behind the words
    "S V, officials said.", "S V, said Kim.", "S V, the newspaper reported.", "S V, according to Reuters.",
    "According to Reuters, S V.", "According to two people at the ministry, S V.",
    "In the words of Kim, S V.",
    // nobody named
    "It was reported that S V.", "It was alleged that S V.", "It emerged that S V.",
    "It was claimed that S V.",
    "S reportedly V.", "S allegedly V.", "S is said to have P.", "S is alleged to have P.",
    "S was believed to have P.",
    // denied, doubted
    "The ministry denied that S V.", "Kim doubted that S V.", "The spokesman rejected the claim that S V.",
    "The court dismissed allegations that S V.", "Kim disputed that S V.",
    "The party questioned whether S V.",
    "S denied having P.", "There were rumours that S V.", "His claim that S V was never proved.",
    // negated
    "It is not true that S V.", "It is false that S V.", "S never V.", "Nobody believes that S V.",
    "The editor did not say that S V.", "There is no evidence that S V.",
    "The report does not show that S V.",
    // asked, conditional, future
    "Kim asked whether S V.", "If S V, the bank would close.", "The bank would close if S V.",
    "Unless S V, nothing changes.",
    "S may have P.", "S might have P.", "S could have P.", "S would have P.", "S plans to have P.",
    "S seems to have P.",
    "The police suspect that S V.", "Kim refused to say whether S V.", "It is unclear whether S V.",
    "Kim fears that S V.", "Kim hopes that S V.", "S was accused of having P.",
    "The weekly accused S of having P.",
    // quoted
    "\"S V,\" said Kim.", "Kim said: \"S V.\"", "\"S V,\" the spokesman told reporters.",
    "“S V,” said Rossi on Friday.",
    "The paper wrote that \"S V\".", "“S V,” Rossi said.", "Kim told Reuters: “S V.”",
    // nested
    "Reuters reported that officials had said that S V.", "Kim claimed that Rossi had denied that S V.",
    "According to Reuters, Kim said that S V.", "Kim said the widow believed that S V.",
    "The newspaper quoted Kim as saying that S V.", "Kim denied the report that S V.",
    // mixed
    "In a speech in May, Kim said that S V.", "On 3 June 2009, the newspaper reported that S V.",
    "Kim, who left the party in 2001, said that S V.", "The lawyer for the bank told the court that S V.",
    "Kim has said that S V.", "Kim had long maintained that S V.", "Kim made it clear that S V.",
    "Officials say that S V.", "The report says that S V.", "Kim wrote in her memoirs that S V.",
    "Kim said yesterday that S V.", "Kim, a lawyer, claimed that S V.",
    "Critics accused the paper of writing that S V.",
    "Kim expressed doubt that S V.", "Kim thinks that S V.", "Kim swore that S V.", "Kim hinted that S V.",
    "A source close to the court said that S V.", "The letter states that S V.", "Kim revealed that S V.",
    "The agency announced that S V.", "The Times, citing officials, said that S V.",
  ]

  /// Sentences that the document says itself.
  static let plain = [
    "S V.", "In 2004, S V.", "On Monday, S V.", "In May 2011, S V.", "After the election, S V.",
    "Two years later, S V.",
    "During the war, S V.", "At the end of the year, S V.", "Then S V.", "S later V.",
  ]

  static func filled(_ frame: String, _ subject: String, _ predicate: (past: String, participle: String))
    -> (text: String, proposition: Range<Int>)
  {
    var text = ""
    var proposition = 0..<0
    for word in frame.split(separator: " ", omittingEmptySubsequences: false) {
      if !text.isEmpty { text += " " }
      let core = word.drop { !$0.isLetter }.prefix { $0.isLetter }
      let replacement: String? =
        switch core {
        case "S": subject
        case "V": predicate.past
        case "P": predicate.participle
        default: nil
        }
      guard let replacement else {
        text += word
        continue
      }
      text += word.prefix(while: { !$0.isLetter })
      let start = text.utf8.count
      text += replacement
      if core != "S" { proposition = start..<text.utf8.count }
      text += word.drop { !$0.isLetter }.drop { $0.isLetter }
    }
    guard let first = text.first, first.isLowercase else { return (text, proposition) }
    return (first.uppercased() + text.dropFirst(), proposition)
  }
}
