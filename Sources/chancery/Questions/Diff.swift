import Archive
import Arguments
import Publishing
import Records

extension Verb {
  static let diff = Verb(
    .question(
      "diff", "shows what a document says since it changed, and what it no longer says",
      discussion: [
        "A file, or a page with an address, that is read again after it has changed is a new version; the earlier one is "
          + "kept. Lines with + were gained, lines with - were lost; what only moved within the document is no change. "
          + "With two DOCUMENTs the first is held against the second."
      ],
      arguments: [
        .init(
          "DOCUMENT", "a title, a path, an address, or the beginning of an id; a second one to compare with",
          isRepeated: true)
      ],
      // Which two are compared is said by name.
      isOfAllTimes: true,
      examples: [
        .init("chancery diff biography.txt", "what the present version says otherwise than the one before"),
        .init("chancery diff 3fa2b1c4 77ab0c19", "two documents by their ids"),
      ]),
    Question.asking { question in
      let names = question.invocation.arguments
      guard names.count <= 2 else { throw question.invocation.error("diff compares two documents at most") }
      let archive = try question.archive.reader(withEverything: true)
      let found = try names.map { try archive.versions(of: $0) }
      for (name, versions) in zip(names, found) where versions.isEmpty {
        question.terminal.complain("no document is called \(name); “chancery documents” lists them")
        return .nothingFound
      }
      let pair: (DocumentVersion, DocumentVersion)
      if found.count == 2 {
        pair = (found[0][0], found[1][0])
      } else {
        guard found[0].count > 1 else {
          question.terminal.complain("\(names[0]) has one version only")
          return .nothingFound
        }
        pair = (found[0][1], found[0][0])
      }
      let changes = try archive.changes(from: pair.0, to: pair.1)
      if question.wantsJSON {
        question.print {
          $0.field("from", pair.0.info.id)
          $0.field("to", pair.1.info.id)
          $0.fields(changes)
        }
        return .success
      }
      for (version, mark) in [(pair.0, "-"), (pair.1, "+")] {
        let read = version.read.map { ", read \($0)" } ?? ""
        question.out.line(
          Styled("\(mark) \(version.info.title ?? version.info.source ?? "untitled")", .strong)
            + Styled("  \(version.info.id.dropFirst(7).prefix(8))\(read)", .faint))
      }
      for change in changes {
        let style: Style = change.kind == .gained ? .good : .caution
        question.out.line(
          Styled(change.kind == .gained ? "  + " : "  - ", style) + Styled(change.record + "  ", .faint)
            + Styled(change.text))
      }
      if changes.isEmpty { question.terminal.note("both say the same") }
      return .success
    })
}
