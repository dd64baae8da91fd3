import Archive
import Arguments
import Chronology
import Publishing
import Records

extension Verb {
  static let path = Verb(
    .question(
      "path", "finds the shortest chain of contacts and shared offices from one person to another",
      discussion: [
        "Links are dated meetings and communications, and offices or bodies that two were in on the same day, sat in "
          + "side by side, or where one served under the other. Of several shortest chains the one with the fewest claims "
          + "is given; a link that is only claimed is marked, with who reports and who denies it, and so is the chain.",
        "With --as-of only what had happened or begun by then.",
      ],
      arguments: [
        .init("NAME", "where the chain begins; names of several words need quotes"),
        .init("OTHER", "where it ends"),
      ],
      options: [maxLength, successions, .asOf],
      examples: [
        .init("chancery path 'Kim Ha-neul' Ortega", "who joins the two, and where it is written"),
        .init(
          "chancery path Kim Ortega --max-length 6 --successions", "a longer one, over successors as well"),
      ]),
    Question.asking { question in
      let one = try question.subject(question.invocation.arguments[0])
      let other = try question.subject(question.invocation.arguments[1])
      var options = ChainOptions()
      options.longest = try length(question.invocation) ?? options.longest
      options.successions = question.invocation.has(successions)
      options.asOf = try question.date(.asOf)
      let answer = try question.archive.path(one, other, options)
      var chain: Chain?
      if case .chain(let found) = answer { chain = found }
      if question.wantsJSON {
        question.print { $0.fields(answer, from: one, to: other, asOf: options.asOf) }
        return chain == nil ? .nothingFound : .success
      }
      guard let chain else {
        if case .gaveUp(let people) = answer {
          question.terminal.complain(
            "no chain from \(one.name) to \(other.name) among the first \(people) people; a smaller --max-length ends "
              + "sooner")
        } else {
          question.terminal.complain(
            "no chain of \(Words.count(options.longest, "link")) or fewer from \(one.name) to \(other.name) is known"
          )
        }
        return .nothingFound
      }
      write(chain, to: question.out)
      return .success
    })

  private static let maxLength = Option(
    "max-length", value: "N", "how many links the chain has at most, 1 to 12", standard: "4")
  private static let successions = Option(
    "successions", "count predecessors and successors as links, although they need not have met")

  private static func length(_ invocation: Invocation) throws -> Int? {
    guard let text = invocation[maxLength] else { return nil }
    guard let number = Int(text), (1...12).contains(number) else {
      throw invocation.error("\(maxLength.long) is a number from 1 to 12, not \(text)")
    }
    return number
  }

  private static func write(_ chain: Chain, to out: Output) {
    out.paragraph(Styled(chain.people.joined(separator: " – "), .heading))
    if chain.isClaimed { out.paragraph(Styled("only claimed: a link of it is", .caution)) }
    Table(chain.links, lead: { [Words.date($0.date)] }) { link, width in
      var what = Styled("\(link.from) and \(link.to)", .strong) + "\n"
      if link.status == .claimed { what += Styled("claimed ", .caution) }
      what += Styled(Words.link(link.kind) + ": " + Words.flat(link.what))
      if link.certainty == .possibly { what += Styled(" (possibly)", .caution) }
      what += "\n" + Words.evidence(link.evidence, width: width)
      for report in link.reports {
        what += "\n" + Words.report(report) + "\n" + Words.evidence(report.evidence, width: width)
      }
      return what
    }.write(to: out)
  }
}
