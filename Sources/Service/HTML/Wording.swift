import Archive
import Publishing

// Records in words, as pages have them.
extension Wording {
  /// When an office was held, or that nobody says.
  static func held(_ term: Term) -> String { period(term) ?? (term.former ? "formerly" : "undated") }

  /// "1 document", "3 documents".
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// 1234567 as "1,234,567".
  static func grouped(_ number: Int) -> String {
    var digits = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { digits.append(",") }
      digits.append(digit)
    }
    return String(digits.reversed())
  }

  /// How somebody stands beside a term's holder.
  static func role(_ role: OfficeRole) -> String {
    switch role {
    case .predecessor: "after"
    case .successor: "before"
    case .alongside: "alongside"
    case .under: "under"
    }
  }

  /// A file's or a document's short name: the last part of its path, else its title, else the beginning of its id.
  static func document(id: String, title: String?, source: String?) -> String {
    let file = source.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return file ?? title ?? String(id.dropFirst(7).prefix(12))
  }

  /// "Person" as "person"; the plural of kinds.
  static func kind(_ kind: String) -> String {
    switch kind {
    case "Organization": "body"
    default: kind.lowercased()
    }
  }

  /// Points of likeness: "3.5", "4".
  static func points(_ points: Double) -> String {
    points == points.rounded() ? String(Int(points)) : String((points * 10).rounded() / 10)
  }
}
