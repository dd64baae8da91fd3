import Glibc

/// A file that an export is written to: a new one beside it takes its name when it is whole. What is no file (a pipe, a
/// device) is written to as it is.
final class ExportFile {
  /// What the system says of the last thing that failed.
  private(set) var reason = ""
  private let target: String
  private let draft: String?
  private var descriptor: Int32 = -1

  init(_ path: String) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    // A link stays one, and what it leads to is replaced.
    let target = WholePath.of(path)
    self.target = target
    guard !isThere || status.st_mode & S_IFMT == S_IFREG else {
      draft = nil
      return
    }
    let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    draft = "\(target[..<slash]).\(target[slash...]).\(getpid()).new"
  }

  /// Whether a path leads to the same file.
  func isSame(as path: String) -> Bool { WholePath.of(path) == target }

  /// Where to write to; nil where that cannot be.
  func open() -> Int32? {
    descriptor = Glibc.open(
      draft ?? target, O_WRONLY | O_CLOEXEC | (draft == nil ? 0 : O_CREAT | O_TRUNC), 0o666)
    if descriptor >= 0 { return descriptor }
    reason = String(cString: strerror(errno))
    return nil
  }

  /// Writes through to the disk and gives the file its name.
  func place() -> Bool {
    guard let draft else { return true }
    guard fsync(descriptor) == 0, rename(draft, target) == 0 else {
      reason = String(cString: strerror(errno))
      return false
    }
    return true
  }

  /// Ends the writing, and removes what has not been placed.
  func close() {
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
    if let draft { unlink(draft) }
  }
}
