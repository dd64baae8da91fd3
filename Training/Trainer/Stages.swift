import Extraction
import Glibc
import Language
import Reading

/// Prints how many words a second there are of some documents' prose on one core, with each stage that is added: the
/// analysis (tags, tree, names, chains), who says what, the claims made of that, all records. The time is the
/// process's own, the least of five rounds, so that what else runs matters less.
/// - Parameter files: documents of any format.
/// - Throws: where a file cannot be read as a document.
func stages(_ files: [String]) throws {
  let documents = try files.map { try Reader().document(readFile($0), name: $0) }
  let bare = EnglishAnalyser(threads: 1, attributes: false)
  let whole = EnglishAnalyser(threads: 1)
  let extractor = Extractor(analyser: whole)
  var words = 0
  for document in documents {
    words += bare.analyse(document.text, blocks: document.prose.map(\.range), people: []).tokens.count
  }
  var alone = 0.0
  for (name, run) in [
    (
      "analysis alone",
      { document in
        let analysis = bare.analyse(document.text, blocks: document.prose.map(\.range), people: [])
        _ = bare.chains(of: analysis)
      }
    ),
    (
      "and who says what",
      { _ = whole.analyse($0.text, blocks: $0.prose.map(\.range), people: []) }
    ),
    ("and claims", { _ = extractor.claims(of: $0) }),
    ("and all other records", { _ = extractor.records(of: $0) }),
  ] as [(String, (Document) -> Void)] {
    var least = Double.infinity
    for _ in 0..<5 {
      let start = clock()
      documents.forEach(run)
      least = min(least, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    if alone == 0 { alone = least }
    print(
      "\(name): \(Int(least * 1000)) ms, \(Int(Double(words) / least)) words/s, "
        + "\(Int((100 * alone / least).rounded())) % of the analysis alone")
  }
}
