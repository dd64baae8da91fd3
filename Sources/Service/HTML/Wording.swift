import Archive
import Chronology
import Records

/// Records in words, as pages have them.
enum Wording {
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

  /// "2003 – 2008", "since 2017", "until 2008".
  static func period(_ term: Term) -> String {
    period(term.start, term.end, former: term.former) ?? (term.former ? "formerly" : "undated")
  }

  /// The same of two dates; nil where neither is known.
  static func period(_ start: EDTF?, _ end: EDTF?, former: Bool) -> String? {
    switch (start, end) {
    case (let start?, let end?): "\(start.spoken) – \(end.spoken)"
    case (let start?, nil): (former ? "from " : "since ") + start.spoken
    case (nil, let end?): "until \(end.spoken)"
    case (nil, nil): nil
    }
  }

  /// The body, country and district of a term that its title does not say.
  static func places(_ term: Term) -> [String] {
    [term.organization, term.jurisdiction, term.constituency].compactMap { $0 }.filter {
      !term.office.contains($0)
    }
  }

  /// "birthPlace" as "birth place".
  static func parted(_ name: String) -> String {
    var words = ""
    for scalar in name.unicodeScalars {
      if scalar.properties.isUppercase { words += " " }
      words += scalar.properties.lowercaseMapping
    }
    return words
  }

  /// A fact's value; dates as people write them.
  static func value(_ fact: LifeFact) -> String {
    let isDate = fact.property == .birthDate || fact.property == .deathDate
    var words = isDate ? (try? EDTF(fact.value))?.spoken ?? fact.value : fact.value
    if let date = fact.date { words += " (\(date.spoken))" }
    return words
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

  /// What somebody does with a proposition, in the past.
  static func stance(_ stance: Stance) -> String {
    switch stance {
    case .asserts: "said"
    case .denies: "denied"
    case .doubts: "doubted"
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
