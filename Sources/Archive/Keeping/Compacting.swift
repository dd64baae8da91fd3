import Glibc

extension Archive {
  /// A file's length before and after, in bytes.
  public struct Sizes: Sendable, Hashable {
    /// The length before.
    public let before: Int
    /// The length after.
    public let after: Int
    /// Whether somebody reads the archive, so that the file becomes shorter only when they have finished.
    public let isPending: Bool
  }

  /// Makes the file as small and as quick to read as it can be: joins the pieces of the full-text index, counts what
  /// the choice of indexes needs, and writes all rows anew without gaps.
  ///
  /// Done inside the file, by SQLite's VACUUM, and not by putting a new file in its place: whoever has the archive open
  /// would go on writing into the old one. It needs twice the archive's length of room for as long as it takes; a
  /// process that dies leaves the archive as it was.
  ///
  /// - Parameter tick: told what is being done, many times a second; false ends the work.
  /// - Returns: the sizes.
  /// - Throws: `ArchiveError`: `locked` where another process writes, `needsRoom`, `interrupted`.
  public func compact(tick: @escaping (_ work: String) -> Bool = { _ in true }) throws -> Sizes {
    guard isWritable else { throw ArchiveError.readOnly(file: file) }
    let before = Path.size(of: file)
    let page = try connection.number("PRAGMA page_size")
    let used = try connection.number("PRAGMA page_count") - connection.number("PRAGMA freelist_count")
    let room = Self.room(in: Path.folder(of: file))
    if let room, room < 2 * used * page {
      throw ArchiveError.needsRoom(file: file, bytes: 2 * used * page, free: room)
    }
    // The copy that VACUUM makes lies in a file beside the archive, and not in memory.
    try connection.execute("PRAGMA temp_store = FILE")
    try connection.run("PRAGMA temp_store_directory = '\(Self.quoted(Path.folder(of: file)))'")
    var work = ""
    try connection.watched(while: { tick(work) }) {
      for (name, sql) in Self.steps {
        work = name
        guard tick(work) else { throw ArchiveError.interrupted(file: file) }
        try connection.execute(sql)
      }
    }
    // The log can be cut only while nobody else writes it back.
    connection.checkpointer?.wait()
    let isPending = try connection.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.flag(0) } ?? false
    return Sizes(before: before, after: Path.size(of: file), isPending: isPending)
  }

  private static let steps = [
    ("joining the full-text index", "INSERT INTO document_words (document_words) VALUES ('optimize')"),
    ("counting", "PRAGMA analysis_limit = 1000; ANALYZE"),
    ("writing anew", "VACUUM"),
  ]

  private static func quoted(_ text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }

  /// The bytes that are free where a folder lies; nil where nobody can tell.
  private static func room(in folder: String) -> Int? {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return nil }
    return Int(
      clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
  }

  /// Opens the archive `file`, which must be there, to store in it; it is brought to the present format.
  ///
  /// - Parameter file: a path.
  /// - Throws: `ArchiveError`, `missing` where there is no such file.
  public convenience init(writing file: String) throws {
    try Self.look(at: file)
    try self.init(creating: file)
  }
}
