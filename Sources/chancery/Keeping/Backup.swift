import Archive
import Arguments

extension Verb {
  static let backup = Verb(
    Command(
      "backup", "copies the archive to another file, also while it is written",
      discussion: [
        "The copy is the archive as it is when the copying begins, whatever another process writes meanwhile. It is made "
          + "under another name beside TO, written through to the disk, and then given its name: TO is whole or not there. "
          + "Copying the file with cp is safe only while nobody writes.",
        "An archive of an earlier format is copied as it is.",
      ],
      arguments: [.init("TO", "the file to make", completes: .files)],
      options: [force, .archive],
      examples: [
        .init("chancery backup /mnt/disk/press.chancery", "copy the archive to another disk"),
        .init("chancery backup --force daily.chancery && chancery check -a daily.chancery", "renew a copy"),
      ],
      statuses: [
        .success, .usage, .badData, .noInput, .cannotCreate, .ioError, .tryAgain, .noPermission,
        .notAnArchive,
        .interrupted,
      ])
  ) { invocation, terminal in
    guard let target = invocation.arguments.first, !target.isEmpty else {
      throw invocation.error("TO needs the name of a file")
    }
    let archive = try Archive(asItIs: ArchivePlace.path(invocation))
    let progress = Progress(total: 2, noun: "pages", isQuiet: terminal.isQuiet)
    defer { progress.end() }
    Interrupt.watch()
    let size = try archive.backUp(to: target, replacing: invocation.has(force)) { done, total in
      progress.update("copying, \(Words.share(done, of: total))")
      return !Interrupt.isRequested
    }
    progress.end()
    if !terminal.isQuiet { terminal.out.line(Styled(target, .heading) + Styled(": \(Words.size(size))")) }
    return .success
  }

  private static let force = Option("force", "replace TO where it is there")
}

extension Words {
  /// "512 bytes", "40.8 MB".
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return count(bytes, "byte") }
    var unit = 0
    var tenths = bytes / 100
    while tenths >= 10_000, unit < 3 {
      tenths /= 1_000
      unit += 1
    }
    return "\(tenths / 10).\(tenths % 10) \(["kB", "MB", "GB", "TB"][unit])"
  }

  /// "43 %".
  static func share(_ part: Int, of whole: Int) -> String { "\(whole > 0 ? part * 100 / whole : 100) %" }
}
