import Archive
import Arguments
import Chronology
import Publishing
import Records

extension Option {
  static let about = Option("about", value: "NAME", "only claims about somebody")
  static let by = Option("by", value: "NAME", "only claims that somebody makes, passes on, or denies")
}

extension Verb {
  static let claims = Verb(
    .question(
      "claims", "tells who says what, through whom, who denies it, and what came out later",
      discussion: [
        "Claims that carry the same event or contradict each other stand together under the proposition. A chain of "
          + "sources is read from the outside: “The Herald, quoting two officials”. With --as-of only what had been said "
          + "by then, or possibly had; what has no date of its own counts from the day it was published."
      ],
      options: [.about, .by, .asOf],
      examples: [
        .init("chancery claims --about 'Kim Ha-neul'", "what is said about her"),
        .init("chancery claims --by Herald --json", "what the Herald says, for a program"),
      ]),
    Question.asking { question in
      let about = try question.invocation[.about].map { try question.subject($0) }
      let source = try question.invocation[.by].map { try question.subject($0) }
      let day = try question.date(.asOf)
      let dossiers = try question.archive.claims(about: about, by: source, asOf: day)
      if question.wantsJSON {
        question.print { $0.fields(dossiers, about: about, by: source, asOf: day) }
        return dossiers.isEmpty ? .nothingFound : .success
      }
      guard !dossiers.isEmpty else {
        let whom = (about.map { " about \($0.name)" } ?? "") + (source.map { " by \($0.name)" } ?? "")
        question.terminal.complain("no claim\(whom) is known")
        return .nothingFound
      }
      for (number, dossier) in dossiers.enumerated() {
        if number > 0 { question.out.line() }
        DossierPage(out: question.out, dossier: dossier, day: day).write()
      }
      return .success
    })
}

/// A dossier on a terminal.
private struct DossierPage {
  let out: Output
  let dossier: Dossier
  /// The date by which it had been said; nil for none.
  let day: EDTF?

  func write() {
    out.paragraph(Styled(Words.flat(dossier.proposition), .strong))
    var table = Table()
    for (index, statement) in dossier.statements.enumerated() {
      let stance = Words.stance(statement.stance)
      let said = day.map { [Words.answer(statement.said(by: $0))] } ?? []
      table.add([isLater(index) ? Styled("later ") + stance : stance, when(statement)] + said) {
        words(statement) + "\n" + Words.evidence(statement.evidence, width: $0)
      }
    }
    for event in dossier.later {
      let happened = event.happened.map { [Words.answer($0)] } ?? []
      table.add([Styled("later", .good), Words.date(event.date)] + happened) {
        Words.event(event) + "\n" + Words.evidence(event.evidence, width: $0)
      }
    }
    table.write(to: out)
  }

  /// Who through whom and, where it is not the proposition itself, what.
  private func words(_ statement: Statement) -> Styled {
    var words = Styled(Words.chain(statement))
    if let place = statement.place { words += Styled(", \(Words.flat(place))") }
    let content = Words.flat(statement.content)
    if content != Words.flat(dossier.proposition) {
      words += Styled(statement.quotation == .direct ? ": “\(content)”" : ": \(content)")
    }
    return words
  }

  /// What was said after somebody had denied it.
  private func isLater(_ index: Int) -> Bool {
    let statement = dossier.statements[index]
    guard statement.stance == .asserts, let date = statement.date?.earliest else { return false }
    return dossier.oppositions[index].contains { other in
      let opposing = dossier.statements[other]
      guard opposing.stance != .asserts, let denied = opposing.date?.latest else { return false }
      return denied < date
    }
  }

  /// When it was said; else when it was published.
  private func when(_ statement: Statement) -> Styled {
    if let date = statement.date { return Styled(date.spoken, .date) }
    return statement.evidence.first?.published.map { Styled("published \($0.spoken)", .faint) }
      ?? Styled("undated", .faint)
  }
}
