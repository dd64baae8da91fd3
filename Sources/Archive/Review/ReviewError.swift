/// Why a decision cannot be taken.
public enum ReviewError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such item in the queue.
  case noItem(String)
  /// There is no decision of this number in the log.
  case noDecision(Int64)
  /// Both are one already.
  case alreadyOne(String)
  /// The document names nobody of them, or all of them.
  case nothingToSplit(String)
  /// The decision has been taken back already.
  case alreadyUndone(Int64)
  /// The conflict has no side of this number.
  case noSide(String)
  /// No document has such a record, or several do.
  case noRecord(String)
  /// A record of this kind has no such field, but these.
  case noField(String, String, [String])
  /// The field cannot be without a value.
  case noValue(String)
  /// No date in EDTF.
  case noDate(String)

  /// What is wrong, in a sentence.
  public var description: String {
    switch self {
    case .noItem(let id): "there is no item \(id) in the queue; “chancery review list” shows what is"
    case .noDecision(let number):
      "there is no decision \(number); “chancery review log” shows what was decided"
    case .alreadyOne(let names): "\(names) are one already"
    case .nothingToSplit(let reason): reason
    case .alreadyUndone(let number): "decision \(number) has been undone already"
    case .noSide(let text): "the conflict has no side \(text); “chancery review list” numbers them"
    case .noRecord(let text): "there is no record \(text); evidence names its record as “3fa2b1c4/f12”"
    case .noField(let edit, let kind, let fields):
      fields.isEmpty
        ? "a \(kind) cannot be edited"
        : "“\(edit)” is no FIELD=VALUE of \(kind): the fields are \(fields.joined(separator: ", "))"
    case .noValue(let field): "\(field) needs a value; “chancery review reject” is for a record that is wrong"
    case .noDate(let text): "“\(text)” is no date in EDTF, such as 1994-05"
    }
  }
}
