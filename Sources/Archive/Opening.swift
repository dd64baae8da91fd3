import Glibc

extension Archive {
  /// Opens the archive `file` to store documents in it; makes it, and the folders above it, where it is missing.
  ///
  /// - Parameter file: a path; an empty file counts as missing.
  /// - Throws: `ArchiveError`; a file that is something else is left as it was.
  public convenience init(creating file: String) throws {
    switch try FileState(of: file) {
    case .folder: throw ArchiveError.isFolder(file: file)
    case .missing, .empty: try Self.create(file)
    case .header(let header): try header.check(file)
    }
    guard access(file, W_OK) == 0 else { throw ArchiveError.readOnly(file: file) }
    let connection = try Connection(file, access: .readWrite)
    try Self.setUp(connection)
    try Self.update(connection, file)
    connection.checkpointBeside(pages: Self.pagesOfLog)
    self.init(file: file, connection: connection, isWritable: true)
  }

  /// Opens the archive `file` to ask questions; nothing is stored in it, and it may be on read-only media.
  ///
  /// - Parameters:
  ///   - file: a path.
  ///   - withEverything: earlier versions and rejected records count as well.
  /// - Throws: `ArchiveError`, `missing` where there is no such file.
  public convenience init(reading file: String, withEverything: Bool = false) throws {
    switch try FileState(of: file) {
    case .folder: throw ArchiveError.isFolder(file: file)
    case .missing: throw ArchiveError.missing(file: file)
    case .empty: throw ArchiveError.notAnArchive(file: file, reason: "it is empty")
    case .header(let header): try header.check(file)
    }
    let connection = try Self.reader(file)
    self.init(file: file, connection: connection, isWritable: false)
    if !withEverything { try settle() }
  }

  /// Another look at the same archive by the same process, to ask questions beside what is being written.
  ///
  /// The file is not looked at again first: a process that closes a file gives up all its locks on it, those of SQLite as
  /// well (fcntl(2)).
  ///
  /// - Parameter withEverything: earlier versions and rejected records count as well.
  /// - Returns: the archive, to be read.
  /// - Throws: `ArchiveError`.
  public func reader(withEverything: Bool = false) throws -> Archive {
    let reader = Archive(file: file, connection: try Self.reader(file), isWritable: false)
    if !withEverything { try reader.settle() }
    return reader
  }

  /// Another connection of the same process to the same archive, to store documents in it; see `reader(withEverything:)`.
  ///
  /// - Returns: the archive, to be written.
  /// - Throws: `ArchiveError`.
  public func writer() throws -> Archive {
    guard access(file, W_OK) == 0 else { throw ArchiveError.readOnly(file: file) }
    let connection = try Connection(file, access: .readWrite)
    try Self.setUp(connection)
    connection.checkpointBeside(pages: Self.pagesOfLog)
    return Archive(file: file, connection: connection, isWritable: true)
  }

  /// A connection that reads: with the log beside the file where that can be written, else from the file alone.
  private static func reader(_ file: String) throws -> Connection {
    let connection = try reader(file) { try update($0, file) }
    let version = try connection.number("PRAGMA user_version")
    guard version == Migrations.current else {
      throw ArchiveError.older(file: file, version: version, known: Migrations.current)
    }
    // A question goes to pages all over the file: mapped, they need not be copied.
    try connection.map(true)
    return connection
  }

  /// A connection that reads, and can make what is read beside the file where that can be written.
  ///
  /// - Parameters:
  ///   - file: a path at which there is an archive.
  ///   - prepare: what is done first where the file can be written.
  /// - Returns: the connection.
  /// - Throws: `ArchiveError`.
  static func reader(_ file: String, prepare: (Connection) throws -> Void) throws -> Connection {
    let hasLog = Path.size(of: file + "-wal") > 0
    if access(file, W_OK) == 0, access(Path.folder(of: file), W_OK) == 0 {
      do {
        let connection = try Connection(file, access: .readWrite)
        try setUp(connection)
        try prepare(connection)
        try connection.execute("PRAGMA query_only = ON")
        return connection
      } catch ArchiveError.full where !hasLog {
        // On a full disk there is no room for what processes share, but the file can be read.
      }
    }
    // Without a log nobody is writing, and the file is all there is.
    return try Connection(file, access: hasLog ? .readOnly : .immutable)
  }

  /// So many pages of 4 kB the log may have before it is written back, 128 MB: of indexes in no order, such as those of
  /// names and of who is who, commit after commit changes the same pages, which are then written once for many.
  static let pagesOfLog = 32_000

  /// What holds for every connection that writes: of an archive of millions of records a cache of half a gigabyte at
  /// most holds the pages that names lead to, which would be read anew for batch after batch.
  static func setUp(_ connection: Connection) throws {
    try connection.execute(
      """
      PRAGMA foreign_keys = ON;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -524288;
      PRAGMA wal_autocheckpoint = \(pagesOfLog);
      """)
  }

  private static func update(_ connection: Connection, _ file: String) throws {
    let version = try connection.number("PRAGMA user_version")
    if version > Migrations.current {
      throw ArchiveError.newer(file: file, version: version, known: Migrations.current)
    }
    guard version < Migrations.current else { return }
    try Migrations.run(on: connection)
    // Who is who is told anew, in commits of its own: what is left where it is interrupted is told the next time.
    try Archive(file: file, connection: connection, isWritable: true).identify()
  }

  /// Makes an archive under another name and moves it into place, so that nobody ever sees half of one.
  private static func create(_ file: String) throws {
    let folder = Path.folder(of: file)
    try Path.makeFolders(folder)
    guard access(folder, W_OK) == 0 else { throw ArchiveError.readOnly(file: folder) }
    Draft.removeAbandoned(of: file)
    let draft = Draft(of: file).path
    unlink(draft)
    defer { Draft(of: file).remove() }
    do {
      let connection = try Connection(draft, access: .create)
      try connection.execute("PRAGMA foreign_keys = ON")
      try Migrations.run(on: connection)
      // Last, so that the header of the file itself says from the first moment on what it is.
      try connection.execute("PRAGMA journal_mode = WAL")
    } catch let error as ArchiveError {
      throw error.naming(file)
    }
    if Path.size(of: file) < 0, link(draft, file) == 0 { return }
    // The file is there and empty, another process was faster, or the file system knows no links.
    if Path.size(of: file) > 0 { return }
    guard rename(draft, file) == 0 else {
      throw ArchiveError.unreachable(file: file, reason: String(cString: strerror(errno)))
    }
  }
}

extension ArchiveError {
  /// The same error about the file that the reader knows.
  func naming(_ file: String) -> ArchiveError {
    switch self {
    case .full: .full(file: file)
    case .locked: .locked(file: file)
    case .interrupted: .interrupted(file: file)
    case .readOnly: .readOnly(file: file)
    case .unreachable(_, let reason): .unreachable(file: file, reason: reason)
    case .damaged(_, let reason): .damaged(file: file, reason: reason)
    case .sqlite(_, let sql, let code, let message):
      .sqlite(file: file, sql: sql, code: code, message: message)
    default: self
    }
  }
}

/// What stands at a path, seen without SQLite, which would change some files just by looking.
enum FileState {
  case missing, empty, folder
  case header(Header)

  init(of file: String) throws {
    var status = stat()
    guard stat(file, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR {
        self = .missing
        return
      }
      throw ArchiveError.unreachable(file: file, reason: String(cString: strerror(errno)))
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      self = .folder
      return
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ArchiveError.notAnArchive(file: file, reason: "it is no ordinary file")
    }
    if status.st_size == 0 {
      self = .empty
      return
    }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ArchiveError.unreachable(file: file, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &bytes, 100)
    self = .header(Header(bytes: Array(bytes.prefix(max(count, 0))), size: Int(status.st_size)))
  }
}

/// The first hundred bytes of a SQLite file, as its format description lays them out.
struct Header {
  let bytes: [UInt8]
  let size: Int

  func check(_ file: String) throws {
    let magic = Array("SQLite format 3".utf8) + [0]
    guard bytes.count >= 100, bytes.starts(with: magic) else {
      throw ArchiveError.notAnArchive(file: file, reason: "it is no SQLite file")
    }
    guard number(at: 68) == Migrations.applicationID else {
      throw ArchiveError.notAnArchive(file: file, reason: "it is another program's SQLite file")
    }
    let version = Int(number(at: 60))
    guard version <= Migrations.current else {
      throw ArchiveError.newer(file: file, version: version, known: Migrations.current)
    }
    let page = Int(bytes[16]) << 8 | Int(bytes[17])
    let pageSize = page == 1 ? 65_536 : page
    let pages = Int(number(at: 28))
    // With a log beside it the file may be about to grow; without one it is as long as it says.
    if Path.size(of: file + "-wal") <= 0, size < pages * pageSize {
      throw ArchiveError.damaged(
        file: file, reason: "it is cut off: \(size) bytes are there of \(pages * pageSize)")
    }
  }

  private func number(at offset: Int) -> Int64 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int64($1) }
  }
}

/// What little the archive needs to know of paths.
enum Path {
  static func folder(of file: String) -> String {
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  static func name(of file: String) -> String {
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return file }
    return String(file[file.utf8.index(after: slash)...])
  }

  /// Bytes, or -1 where there is no such file.
  static func size(of file: String) -> Int {
    var status = stat()
    return stat(file, &status) == 0 ? Int(status.st_size) : -1
  }

  static func makeFolders(_ folder: String) throws {
    if size(of: folder) >= 0 { return }
    let above = Self.folder(of: folder)
    if above != folder { try makeFolders(above) }
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw ArchiveError.unreachable(
        file: folder, reason: "the folder cannot be made: \(String(cString: strerror(errno)))")
    }
  }
}
