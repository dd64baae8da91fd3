import Archive
import Extraction
import Glibc
import Language
import Reading
import Records
import Service

/// Reads what is sent to the service, as `chancery read` reads files.
struct Desk: ReadingDesk {
  func read(_ parcel: Parcel, into archive: Archive, tell: (Parcel.Outcome) -> Void) throws {
    let plan = try ReadingPlan(date: parcel.date, limit: 64 << 20)
    // A reader of files: what was sent lies in one while it is read.
    let file = try Spool(parcel.bytes)
    let feed = Feed([Input(path: file.path, isNamed: true, alias: parcel.name)], plan)
    let extractor = Extractor(analyser: EnglishAnalyser(threads: feed.isOne ? 0 : 1))
    while let piece = feed.next() {
      let outcome: Parcel.Outcome
      do {
        var document = try plan.document(piece)
        if let title = parcel.title, feed.isOne { document.info.title = title }
        let records = extractor.records(of: document)
        _ = try archive.store(
          records, bytes: document.source, text: document.textBesideBytes, extractor: Verbs.version,
          place: ReadingPlace(location: nil, time: Clock.now))
        let count =
          records.facts.count + records.occupancies.count + records.events.count + records.claims.count
        outcome = Parcel.Outcome(
          document: records.document.id, title: records.document.title ?? piece.input.name, records: count,
          problem: nil)
      } catch let error as ArchiveError {
        guard case .inconsistent = error else { throw error }
        outcome = Parcel.Outcome(
          document: nil, title: piece.input.name, records: 0, problem: error.description)
      } catch {
        outcome = Parcel.Outcome(document: nil, title: piece.input.name, records: 0, problem: "\(error)")
      }
      tell(outcome)
    }
  }
}

/// A file that lasts as long as it is used, and has no name that anybody could know.
private final class Spool {
  let path: String
  private let descriptor: Int32

  init(_ bytes: [UInt8]) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/chancery.XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    path = "/proc/self/fd/\(descriptor)"
    guard descriptor >= 0 else { throw InputError(path: folder, code: errno) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw InputError(path: folder, code: errno) }
      written += max(count, 0)
    }
  }

  deinit { close(descriptor) }
}
