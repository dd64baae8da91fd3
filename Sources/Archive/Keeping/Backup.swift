import Glibc

extension Archive {
  /// Copies the archive to another file, as it is at this moment, while others may read and write it.
  ///
  /// The copy is made under another name beside `target`, written through to the disk, and only then given its name:
  /// whoever looks sees the whole copy or none.
  ///
  /// - Parameters:
  ///   - target: the path of the copy.
  ///   - replacing: whether a file of that name is replaced.
  ///   - tick: told how many pages are copied, and of how many; false ends the work.
  /// - Returns: the length of the copy in bytes.
  /// - Throws: `ArchiveError`: `exists`, `interrupted` where `tick` says no; nothing is left behind then.
  public func backUp(
    to target: String, replacing: Bool = false, tick: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws -> Int {
    let folder = Path.folder(of: target)
    try checkTarget(target, replacing: replacing)
    guard access(folder, W_OK) == 0 else {
      guard errno == ENOENT else { throw ArchiveError.readOnly(file: folder) }
      throw ArchiveError.unreachable(file: folder, reason: String(cString: strerror(ENOENT)))
    }
    Draft.removeAbandoned(of: target)
    let draft = Draft(of: target)
    defer { draft.remove() }
    do {
      let copy = try Connection(draft.path, access: .create)
      // Nobody sees the copy before it is whole, and what fails is thrown away.
      try copy.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try connection.snapshot {
        // The first look at the file is what fixes the moment.
        _ = try connection.number("SELECT count(*) FROM sqlite_schema")
        try connection.copy(into: copy, tick: tick)
      }
    } catch let error as ArchiveError {
      throw error.naming(target)
    }
    let size = Path.size(of: draft.path)
    try draft.place(replacing: replacing)
    return size
  }

  /// Makes sure that nobody uses an archive that is about to be replaced, and that no log of it is left: what stands
  /// there must not be taken for the new one's.
  private static func clear(_ target: String) throws {
    guard Path.size(of: target + "-wal") >= 0 else { return }
    do {
      // SQLite does this only where nobody else has the file open.
      try Connection(target, access: .readWrite).execute("PRAGMA journal_mode = DELETE")
    } catch ArchiveError.locked {
      throw ArchiveError.locked(file: target)
    } catch {}
    for suffix in ["-wal", "-shm"] { unlink(target + suffix) }
  }

  private func checkTarget(_ target: String, replacing: Bool) throws {
    var there = stat()
    guard stat(target, &there) == 0 else { return }
    if there.st_mode & S_IFMT == S_IFDIR { throw ArchiveError.isFolder(file: target) }
    var own = stat()
    if stat(file, &own) == 0, own.st_dev == there.st_dev, own.st_ino == there.st_ino {
      throw ArchiveError.unreachable(file: target, reason: "it is the archive itself")
    }
    guard replacing else { throw ArchiveError.exists(file: target) }
    try Self.clear(target)
  }
}
