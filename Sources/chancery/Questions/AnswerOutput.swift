import Archive
import Arguments
import Publishing
import Records

extension Question {
  /// Prints an answer for programs: one JSON object on one line.
  func print(_ body: (inout JSONWriter) -> Void) {
    out.object {
      body(&$0)
      $0.fields(archive.known, archive.openDocuments)
    }
  }
}

extension Output {
  /// Writes one JSON object on one line.
  func object(_ body: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.object(body)
    write(json.bytes + [10])
  }
}
