import Arguments
import Records
import Service

extension Verb {
  static let token = Verb(
    Command(
      "token", "makes, lists and ends the words that let people into the service",
      discussion: [
        "A token is shown once, when it is made; only its digest is kept, in FILE.tokens beside the archive. Programs send "
          + "it as “Authorization: Bearer TOKEN”; browsers are asked for it. A reader may ask; a reviewer may also decide "
          + "and read documents in. One that is revoked ends at once, and so does who came in with it."
      ],
      arguments: [
        .init("ACTION", "what to do", choices: ["create", "list", "revoke"]),
        .init("NAME", "whose it is, as decisions and the audit log will have it", isOptional: true),
      ],
      options: [role, .json, .archive],
      examples: [
        .init("chancery token create 'Kim Ha-neul' --role reviewer", "make one and print it"),
        .init("chancery token list", "who has one"), .init("chancery token revoke 'Kim Ha-neul'", "end it"),
      ],
      statuses: [.success, .nothingFound, .usage, .badData, .ioError])
  ) { invocation, terminal in
    let tokens = Tokens(of: try ArchivePlace.path(invocation))
    let name = invocation.arguments.dropFirst().first
    switch invocation.arguments[0] {
    case "list":
      let all = try tokens.all()
      if invocation.has(.json) {
        terminal.out.object {
          $0.key("tokens")
          $0.array(all) { json, token in
            json.object {
              $0.field("name", token.name)
              $0.field("role", token.role.rawValue)
              $0.field("made", token.made)
            }
          }
        }
      } else if all.isEmpty {
        terminal.complain("there is no token")
      } else {
        terminal.out.columns(
          all.map { [Styled($0.name, .strong), Styled($0.role.rawValue), Styled($0.made, .faint)] })
      }
      return all.isEmpty ? .nothingFound : .success
    case "create":
      guard let name else { throw invocation.error("create needs the NAME of whoever is to have the token") }
      let role = invocation[role].flatMap(Role.init(rawValue:)) ?? .reader
      let word = try tokens.make(name, role, on: String(Clock.now.prefix(10)))
      if invocation.has(.json) {
        terminal.out.object {
          $0.field("name", name)
          $0.field("role", role.rawValue)
          $0.field("token", word)
        }
      } else {
        terminal.out.line(Styled(word))
        terminal.note("it is not kept and cannot be shown again")
      }
      return .success
    default:
      guard let name else { throw invocation.error("revoke needs a NAME, as “chancery token list” shows it") }
      try tokens.revoke(name)
      return .success
    }
  }

  private static let role = Option(
    "role", value: "ROLE", "what they may do", standard: "reader", choices: Role.allCases.map(\.rawValue))
}
