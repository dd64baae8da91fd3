import Archive
import Arguments

extension Verb {
  static let compact = Verb(
    Command(
      "compact", "makes the archive as small and as quick as it can be",
      discussion: [
        "All rows are written anew without gaps, the pieces of the full-text index are joined, and what the choice of "
          + "indexes needs is counted. Others may read meanwhile; while another process writes, nothing is done. It needs "
          + "twice the archive's length of free room on its disk for as long as it takes. A process that is killed, or "
          + "Control-C, leaves the archive as it was.",
        "Worth while after many documents were renewed; what is only added leaves few gaps.",
      ],
      options: [.archive],
      examples: [.init("chancery compact", "make the archive smaller, and say by how much")],
      statuses: [
        .success, .usage, .badData, .noInput, .ioError, .tryAgain, .noPermission, .notAnArchive, .interrupted,
      ])
  ) { invocation, terminal in
    let archive = try Archive(writing: ArchivePlace.path(invocation))
    let progress = Progress(total: 0, noun: "", isQuiet: terminal.isQuiet)
    defer { progress.end() }
    Interrupt.watch()
    let sizes = try archive.compact { work in
      progress.update(work)
      return !Interrupt.isRequested
    }
    progress.end()
    if !terminal.isQuiet {
      terminal.out.line(
        Styled(archive.file, .heading)
          + Styled(": \(Words.size(sizes.before)) before, \(Words.size(sizes.after)) after"))
    }
    if sizes.isPending {
      terminal.note("somebody reads the archive; the file becomes shorter when it is next opened")
    }
    return .success
  }
}
