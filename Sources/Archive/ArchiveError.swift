/// What can go wrong with an archive: which file, what happened, and what to do about it.
///
/// ```swift
/// ArchiveError.missing(file: "a.chancery").description
/// // "no archive at a.chancery: read something into it first (chancery read PATH)"
/// ```
public enum ArchiveError: Error, Sendable, Hashable {
  /// There is no file of that name.
  case missing(file: String)
  /// The path is a folder's.
  case isFolder(file: String)
  /// The file, or the folder it stands in, cannot be written.
  case readOnly(file: String)
  /// The file cannot be opened or created; `reason` is the system's.
  case unreachable(file: String, reason: String)
  /// The file is something else, and is left alone.
  case notAnArchive(file: String, reason: String)
  /// A later chancery wrote the file.
  case newer(file: String, version: Int, known: Int)
  /// An earlier chancery wrote the file, and it cannot be brought up to date here.
  case older(file: String, version: Int, known: Int)
  /// Another process writes the file.
  case locked(file: String)
  /// There is no room left; nothing of the document being stored was kept.
  case full(file: String)
  /// The file's bytes contradict each other; `reason` is SQLite's.
  case damaged(file: String, reason: String)
  /// There is a file of that name already, and nobody said that it may be replaced.
  case exists(file: String)
  /// The work on the file needs more room than its disk has free; both in bytes.
  case needsRoom(file: String, bytes: Int, free: Int)
  /// Somebody asked for an end; nothing was done by halves.
  case interrupted(file: String)
  /// The records of a document refer to something that they lack.
  case inconsistent(document: String, reason: String)
  /// SQLite refused a statement; `code` is its extended result code.
  case sqlite(file: String, sql: String, code: Int32, message: String)
}

extension ArchiveError: CustomStringConvertible {
  /// One line that says what is wrong and what to do next.
  public var description: String {
    switch self {
    case .missing(let file):
      "no archive at \(file): read something into it first (chancery read PATH)"
    case .isFolder(let file):
      "\(file) is a folder: name a file in it (--archive \(file)/NAME.chancery)"
    case .readOnly(let file):
      "\(file) cannot be written: choose another place with --archive FILE, or change its permissions"
    case .unreachable(let file, let reason):
      "cannot open \(file): \(reason)"
    case .notAnArchive(let file, let reason):
      "\(file) is no chancery archive (\(reason)); it is left as it was: choose another with --archive FILE"
    case .newer(let file, let version, let known):
      "\(file) has format \(version), and this chancery knows formats up to \(known): use a newer chancery"
    case .older(let file, let version, let known):
      "\(file) has format \(version) and must be brought to \(known), but cannot be written: copy it to a "
        + "place where it can"
    case .locked(let file):
      "\(file) is being written by another process: try again when it has finished"
    case .full(let file):
      "no room left for \(file): what was being stored is left out; make room and read it again"
    case .damaged(let file, let reason):
      "\(file) is damaged (\(reason)): put back a copy of it, or read the documents into a new one"
    case .exists(let file):
      "\(file) is there already: choose another name, or replace it with --force"
    case .needsRoom(let file, let bytes, let free):
      "\(file) needs \(bytes) bytes of room for this, and its disk has \(free) free: make room and try again"
    case .interrupted(let file):
      "interrupted: \(file) is as it was"
    case .inconsistent(let document, let reason):
      "the records of \(document) do not fit together (\(reason)); nothing of it was stored"
    case .sqlite(let file, let sql, let code, let message):
      "\(file): SQLite says \(code), \(message), to: \(sql)"
    }
  }

  /// The exit status a command ends with, as in `sysexits.h`.
  public var exitCode: Int32 {
    switch self {
    case .missing, .isFolder: 66
    case .readOnly: 77
    case .notAnArchive, .newer, .older: 78
    case .locked: 75
    case .exists: 73
    case .interrupted: 130
    case .damaged: 65
    case .inconsistent: 70
    case .unreachable, .full, .needsRoom, .sqlite: 74
    }
  }
}
