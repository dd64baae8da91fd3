/// How a mention refers: by name, by pronoun, or by a noun such as "the ambassador".
package enum MentionForm: Sendable, Hashable {
  case name, pronoun, nominal, group
}

/// Tokens that refer to a member of the cast.
package struct Mention: Sendable, Hashable {
  /// Tokens of the analysis; for a name the name alone, without titles.
  package var tokens: Range<Int>
  /// The token the rest of the phrase hangs on.
  package var head: Int
  package var entity: CastNumber
  package var form: MentionForm

  package init(tokens: Range<Int>, head: Int, entity: CastNumber, form: MentionForm) {
    self.tokens = tokens
    self.head = head
    self.entity = entity
    self.form = form
  }
}
