import Chronology
import Names

/// The holders of one office in their order, with what is odd about it.
public struct Succession: Sendable, Hashable {
  /// The office in words.
  public let office: String
  /// The holders, by the beginning of their terms; undated ones last.
  public let terms: [Term]
  /// Gaps, overlaps, missing dates, predecessors that are not the ones before.
  public let notes: [SuccessionNote]
}

/// Something odd in a succession.
public struct SuccessionNote: Sendable, Hashable {
  /// The kinds of oddities.
  public enum Kind: String, Sendable, Hashable {
    case gap, overlap, undated, predecessor, successor
  }

  /// What kind it is.
  public let kind: Kind
  /// The index of the term in the succession that it is about.
  public let term: Int
  /// A sentence a person can read.
  public let text: String
}

extension Archive {
  /// Who held an office, one succession for each office whose title has all the words.
  ///
  /// - Parameter office: words of the title, its body or its country; an exact title goes before others.
  /// - Returns: the successions, the one with most holders first; none where no office has the words.
  /// - Throws: `ArchiveError`.
  public func holders(of office: String) throws -> [Succession] {
    let words = Folding.words(office).filter { $0 != "the" }
    guard !words.isEmpty else { return [] }
    let found = try connection.rows(
      "SELECT record, office_key, organization, jurisdiction FROM occupancies ORDER BY office_key, record"
    ) { (record: $0.integer(0), key: $0.text(1), more: [$0.optionalText(2), $0.optionalText(3)]) }
    let matches = found.filter { item in
      let known = Set(
        item.key.split(separator: " ").map(String.init)
          + item.more.compactMap { $0 }.flatMap { Folding.words($0) })
      return words.allSatisfy { known.contains($0) }
    }
    let exact = matches.filter {
      $0.key.split(separator: " ").map(String.init).filter { $0 != "the" } == words
    }
    let terms = try terms((exact.isEmpty ? matches : exact).map(\.record))
    var offices: [[String]] = []
    var byOffice: [[Term]] = []
    for term in terms {
      if let index = offices.firstIndex(of: term.officeWords) {
        byOffice[index].append(term)
      } else {
        offices.append(term.officeWords)
        byOffice.append([term])
      }
    }
    return byOffice.map { Self.succession($0) }.sorted {
      ($1.terms.count, $0.office) < ($0.terms.count, $1.office)
    }
  }

  private static func succession(_ terms: [Term]) -> Succession {
    var notes: [SuccessionNote] = []
    for (index, term) in terms.enumerated() {
      if term.start == nil, term.end == nil {
        notes.append(
          SuccessionNote(kind: .undated, term: index, text: "no dates are known for \(term.holder)"))
        continue
      }
      guard index > 0, let start = term.start else { continue }
      let before = terms[index - 1]
      if let end = before.end {
        if Days(end).last < Days(start).first, !Days.follow(Days(end), Days(start)) {
          notes.append(
            SuccessionNote(
              kind: .gap, term: index,
              text: "nobody is known between \(before.holder) (until \(end)) and "
                + "\(term.holder) (from \(start))"))
        }
        if before.holderIdentity != term.holderIdentity, Days(start).last < Days(end).first {
          notes.append(
            SuccessionNote(
              kind: .overlap, term: index,
              text: "\(term.holder) (from \(start)) begins before \(before.holder) ends (\(end))"))
        }
      }
      if !term.predecessor.isEmpty, before.holderIdentity != term.holderIdentity,
        !term.predecessor.contains(where: { Surname.same($0, before.holder) })
      {
        notes.append(
          SuccessionNote(
            kind: .predecessor, term: index,
            text: "\(term.holder) is said to follow \(term.predecessor.joined(separator: ", ")), "
              + "but \(before.holder) comes before"))
      }
      if !before.successor.isEmpty, before.holderIdentity != term.holderIdentity,
        !before.successor.contains(where: { Surname.same($0, term.holder) })
      {
        notes.append(
          SuccessionNote(
            kind: .successor, term: index,
            text: "\(before.holder) is said to precede \(before.successor.joined(separator: ", ")), "
              + "but \(term.holder) comes next"))
      }
    }
    return Succession(office: commonest(terms.map(\.office)), terms: terms, notes: notes)
  }

  private static func commonest(_ names: [String]) -> String {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }
}
