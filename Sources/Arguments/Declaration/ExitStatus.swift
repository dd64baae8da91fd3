/// How a command ends, as `sysexits.h` numbers it where it has a number.
public struct ExitStatus: Sendable, Hashable {
  /// What the shell sees, 0…255.
  public let code: Int32
  /// What it means, without a capital and a full stop.
  public let abstract: String

  /// An exit status.
  /// - Parameters:
  ///   - code: what the shell sees, 0…255.
  ///   - abstract: what it means.
  public init(_ code: Int32, _ abstract: String) {
    self.code = code
    self.abstract = abstract
  }

  /// All is well.
  public static let success = ExitStatus(0, "success")
  /// The question has no answer.
  public static let nothingFound = ExitStatus(1, "nothing found: the question has no answer")
  /// The command line is wrong.
  public static let usage = ExitStatus(64, "the command line is wrong")
  /// The input cannot be read as what it should be.
  public static let badData = ExitStatus(
    65, "bad data: none of the input could be read as text, or an archive is damaged")
  /// The input is not there.
  public static let noInput = ExitStatus(
    66, "no input: a file or an archive is missing, or a folder has no documents")
  /// Something the command needs is not there.
  public static let unavailable = ExitStatus(69, "something that the command needs is unavailable")
  /// A fault of the program itself.
  public static let software = ExitStatus(70, "a fault of chancery itself; please report it")
  /// The output cannot be created.
  public static let cannotCreate = ExitStatus(73, "a file cannot be created")
  /// Reading or writing failed.
  public static let ioError = ExitStatus(74, "reading or writing failed, for example on a full disk")
  /// Somebody else is writing; try again.
  public static let tryAgain = ExitStatus(75, "the archive is being written by another process; try again")
  /// Not allowed.
  public static let noPermission = ExitStatus(77, "permission denied")
  /// The file is not an archive, or of another version.
  public static let notAnArchive = ExitStatus(78, "the file is not an archive, or one of another version")
  /// Interrupted by the user.
  public static let interrupted = ExitStatus(130, "interrupted (Control-C)")

  /// All of the above, by number.
  public static let all = [
    success, nothingFound, usage, badData, noInput, unavailable, software, cannotCreate, ioError, tryAgain,
    noPermission, notAnArchive, interrupted,
  ]
}
