import Glibc

/// A file in the making beside the place where it will stand.
struct Draft {
  let path: String
  private let target: String

  init(of target: String) {
    self.target = target
    path = "\(Draft.prefix(of: target))\(getpid()).new"
  }

  private static func prefix(of target: String) -> String {
    "\(Path.folder(of: target))/.\(Path.name(of: target))."
  }

  func remove() { Draft.remove(path) }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  /// Removes what a process left behind that was killed while it made this file.
  static func removeAbandoned(of target: String) {
    guard let folder = opendir(Path.folder(of: target)) else { return }
    defer { closedir(folder) }
    let prefix = ".\(Path.name(of: target))."
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard name.hasPrefix(prefix), name.hasSuffix(".new"),
        let process = Int32(name.dropFirst(prefix.count).dropLast(4)), process > 0,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      remove("\(Path.folder(of: target))/\(name)")
    }
  }

  /// Writes the file through to the disk and gives it its name.
  func place(replacing: Bool) throws {
    try sync(path)
    if replacing {
      guard rename(path, target) == 0 else { throw failure() }
    } else if link(path, target) != 0 {
      if errno == EEXIST { throw ArchiveError.exists(file: target) }
      // A file system without links.
      guard Path.size(of: target) < 0, rename(path, target) == 0 else { throw failure() }
    }
    try sync(Path.folder(of: target))
  }

  private func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    // Some file systems cannot do it for folders, and need not.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure() }
  }

  private func failure() -> ArchiveError {
    errno == ENOSPC || errno == EDQUOT
      ? .full(file: target) : .unreachable(file: target, reason: String(cString: strerror(errno)))
  }
}
