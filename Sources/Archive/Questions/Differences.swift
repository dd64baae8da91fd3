import Records

/// One side of what cannot all be right: a value, and who says so.
public struct Side: Sendable, Hashable {
  /// The value as documents write it; for dates EDTF.
  public let value: String
  /// Every place that says so.
  public let evidence: [Citation]
}

/// A property of a term for which documents, or places of one, have values that cannot all be right.
public struct Difference: Sendable, Hashable {
  /// `start`, `end`, `predecessor` or `successor`.
  public let property: String
  /// The values, the one that most documents have first.
  public let sides: [Side]
}

/// Values that agree, with the most exact of them and where they stand.
struct Reading<Value: Hashable & Sendable>: Sendable, Hashable {
  var value: Value
  var evidence: [Citation]

  var documents: Int { Set(evidence.map(\.document)).count }
}

extension Reading {
  /// Readings put together where they agree, the one that most documents have first; a vague one joins the first that
  /// it agrees with, so that the most exact should come first.
  static func grouped(_ readings: [Reading], agree: (Value, Value) -> Bool) -> [Reading] {
    var groups: [Reading] = []
    for reading in readings {
      if let index = groups.firstIndex(where: { agree($0.value, reading.value) }) {
        groups[index].evidence += reading.evidence
      } else {
        groups.append(reading)
      }
    }
    for index in groups.indices { groups[index].evidence = groups[index].evidence.once() }
    let documents = groups.map(\.documents)
    return groups.enumerated().sorted {
      (documents[$1.offset], $0.offset) < (documents[$0.offset], $1.offset)
    }.map(\.element)
  }
}
