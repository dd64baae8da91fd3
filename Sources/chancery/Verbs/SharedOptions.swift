import Archive
import Arguments

/// Options that several verbs declare, so that they are called and explained the same everywhere.
extension Option {
  static let archive = Option(
    "archive", short: "a", value: "FILE", "the archive file",
    environment: "CHANCERY_ARCHIVE", completes: .files)
  static let json = Option("json", short: "j", "print JSON for programs instead of text for people")
  static let asOf = Option(
    "as-of", value: "DATE", "answer as things stood on that day or in that month or year (EDTF: 2016-12)")
  static let knownOn = Option(
    "known-on", value: "DATE",
    "use only documents published by the end of that day, month or year; those whose date leaves it open count, and "
      + "are marked")
  static let datedOnly = Option("dated-only", "with --known-on, leave out documents without a date")

  static let help = Option("help", short: "h", "show this page")
  static let version = Option("version", "print the version")
  static let quiet = Option(
    "quiet", short: "q", "leave out progress, summaries and notes; errors are still told")
  static let color = Option(
    "color", value: "WHEN", "colour the output", standard: "auto", choices: ["auto", "always", "never"])

  /// What the tool and every verb understand.
  static let common = [help, version, quiet, color]
}

/// Where the archive is.
enum ArchivePlace {
  /// The archive that a command line means, to write in it; one that is missing is not made.
  static func existing(_ invocation: Invocation) throws -> Archive {
    let path = try path(invocation)
    _ = try Archive(reading: path)
    return try Archive(creating: path)
  }

  /// The archive a command line means: `--archive`, else `$CHANCERY_ARCHIVE`, else the user's data folder (XDG Base
  /// Directory Specification).
  static func path(_ invocation: Invocation) throws -> String {
    if let path = invocation[.archive] {
      guard !path.isEmpty else { throw invocation.error("--archive needs the name of a file") }
      return path
    }
    // The specification: a relative path is invalid and is passed over.
    if let data = invocation.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/chancery/archive.chancery"
    }
    if let home = invocation.variable("HOME"), !home.isEmpty {
      return home + "/.local/share/chancery/archive.chancery"
    }
    throw invocation.error("no archive is named: use --archive FILE or set CHANCERY_ARCHIVE")
  }
}
