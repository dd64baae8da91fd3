import Arguments

extension Verb {
  static let read = Verb(
    Command("read", "reads documents into the archive, or prints what they say")
  ) { _, _ in .unavailable }
  static let analyse = Verb(
    Command("analyse", "prints the language analysis of a document")
  ) { _, _ in .unavailable }
}
