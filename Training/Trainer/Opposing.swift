import Extraction
import Language
import Reading

/// The candidates for contradiction among a document's claims as JSON: `[[first, second, {feature: value}], …]`, with
/// claims by their places.
func oppositionLine(_ file: String) throws -> String {
  let document = try Reader().document(readFile(file), name: file)
  let (claims, discourse) = Extractor(analyser: EnglishAnalyser()).claims(of: document)
  let features = OppositionFeatures(claims, discourse)
  let pairs = features.candidates().map { first, second in
    var values: [String] = []
    features.visit(first, second) { values.append("\"\($0)\": \($1)") }
    return "[\(first), \(second), {\(values.joined(separator: ", "))}]"
  }
  return "[\(pairs.joined(separator: ", "))]"
}

/// The names of all features, in their order.
func oppositionNames() -> String {
  OppositionFeature.allCases.map { "\($0)" }.joined(separator: " ")
}
