import Archive
import Arguments
import Publishing
import Records

extension Verb {
  static let conflicts = Verb(
    .question(
      "conflicts", "lists what cannot all be right, in one document and across documents",
      discussion: [
        "Facts that one has only once with several values, terms of office whose dates differ, predecessors and "
          + "successors who say otherwise, claims that are denied. Each side stands with the places that say so. Values "
          + "that only differ in how exact they are (1929 and 1929-05-02, Moscow and “Moscow, Soviet Union”) agree.",
        "With --as-of, of the conflicts about terms only those that matter for who held the office then.",
      ],
      arguments: [
        .init("NAME", "about whom; everybody where it is left out", isOptional: true, isRepeated: true)
      ],
      options: [kind, .asOf],
      examples: [
        .init("chancery conflicts Kim Ha-neul", "what does not fit together about her"),
        .init(
          "chancery conflicts --kind birthDate --json", "everybody with two dates of birth, for a program"),
      ]),
    Question.asking { question in
      let subject =
        question.invocation.arguments.isEmpty ? nil : try question.subject(question.words)
      let wanted = question.invocation[kind]
      let day = try question.date(.asOf)
      var found: [Disagreement] = []
      if let subject {
        found = try question.archive.conflicts(of: subject, kind: wanted, asOf: day)
      } else {
        try question.archive.conflicts(kind: wanted, asOf: day) { found += $0 }
      }
      if question.wantsJSON {
        question.print { $0.fields(found, of: subject, asOf: day) }
        return found.isEmpty ? .nothingFound : .success
      }
      guard !found.isEmpty else {
        let what = wanted.map { " of the kind \($0)" } ?? ""
        question.terminal.complain("no conflict\(what)\(subject.map { " about \($0.name)" } ?? "") is known")
        return .nothingFound
      }
      var index = 0
      while index < found.count {
        let whom = found[index].subject ?? subject?.name
        let group = found[index...].prefix { ($0.subject ?? subject?.name) == whom }
        if index > 0 { question.out.line() }
        question.out.line(Styled(whom ?? "Claims", .heading))
        Table(
          Array(group), lead: { [Styled($0.property ?? $0.kind, .caution)] }, body: Words.conflict
        ).write(to: question.out)
        index += group.count
      }
      return .success
    })

  private static let kind = Option(
    "kind", value: "KIND",
    "only conflicts of this kind (fact, term, predecessor, successor, claims, stated) or about this property "
      + "(birthDate, start, …)")
}
