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
        "Without a NAME they come person by person, in the order of names, as they are found; --limit ends the list. "
          + "“chancery review” asks which side is wrong.",
        "With --as-of, of the conflicts about terms only those that matter for who held the office then.",
      ],
      arguments: [
        .init("NAME", "about whom; everybody where it is left out", isOptional: true, isRepeated: true)
      ],
      options: [kind, limit, .asOf],
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
      let most = try question.invocation[limit].map { text in
        guard let number = Int(text), number > 0 else {
          throw question.invocation.error("--limit needs a number above 0")
        }
        return number
      }
      // For programs all are one object; people read each as soon as it is found.
      var found: [Disagreement] = []
      var count = 0
      func add(_ conflicts: [Disagreement]) throws -> Bool {
        let conflicts = Array(conflicts.prefix((most ?? .max) - count))
        count += conflicts.count
        if question.wantsJSON {
          found += conflicts
        } else {
          print(conflicts, subject, isFirst: count == conflicts.count, of: question)
          try question.out.flush()
        }
        return count < most ?? .max
      }
      if let subject {
        let own = try question.archive.conflicts(of: subject, kind: wanted, asOf: day)
        if !own.isEmpty { _ = try add(own) }
      } else {
        try question.archive.conflicts(kind: wanted, asOf: day, add)
      }
      if question.wantsJSON {
        question.print { $0.fields(found, of: subject, asOf: day) }
      } else if count == 0 {
        let what = wanted.map { " of the kind \($0)" } ?? ""
        question.terminal.complain("no conflict\(what)\(subject.map { " about \($0.name)" } ?? "") is known")
      }
      return count == 0 ? .nothingFound : .success
    })

  /// Conflicts under the one whom they are about.
  private static func print(
    _ conflicts: [Disagreement], _ subject: Subject?, isFirst: Bool, of question: Question
  ) {
    var index = 0
    while index < conflicts.count {
      let whom = conflicts[index].subject ?? subject?.name
      let group = conflicts[index...].prefix { ($0.subject ?? subject?.name) == whom }
      if index > 0 || !isFirst { question.out.line() }
      question.out.line(Styled(whom ?? "Claims", .heading))
      Table(
        Array(group), lead: { [Styled($0.property ?? $0.kind, .caution)] }, body: Words.conflict
      ).write(to: question.out)
      index += group.count
    }
  }

  private static let limit = Option("limit", value: "N", "how many to list at most")
  private static let kind = Option(
    "kind", value: "KIND",
    "only conflicts of this kind (fact, term, predecessor, successor, claims, stated) or about this property "
      + "(birthDate, start, …)")
}
