/// The boxes at the foot of a page that say who held an office before and after its subject.
///
/// A box is either rows of templates (`s-bef`, `s-ttl`, `s-aft`, `s-break`), whose cells may span several rows, or one
/// template (`succession box`). Each title becomes the fields of a box of its own, with the keys of an infobox, so that
/// nothing behind the reader need know the difference.
extension WikitextReader {
  /// Reads the boxes met so far, where the page is about a person: a state was preceded by another one as well.
  mutating func readSuccessions() {
    let isPerson =
      hasSubject
      || categories.contains { category in
        let words = category.string.lowercased()
        return words == "living people" || words.hasSuffix(" births") || words.hasSuffix(" deaths")
      }
    let numbers = successions
    successions.removeAll()
    guard isPerson else { return }
    var rows = SuccessionRows()
    for number in numbers {
      let template = template(number)
      if template.name.hasPrefix("succession box") {
        rows.closeRow()
        rows.isLeftOut = false
        readSuccessionBox(template, into: &rows)
      } else {
        readSuccessionCell(template, into: &rows)
      }
    }
    rows.closeRow()
    for title in rows.titles where !title.isLeftOut { append(title) }
  }

  private mutating func readSuccessionCell(_ template: WikitextTemplate, into rows: inout SuccessionRows) {
    let span = max(1, min(parameter(["rows"], of: template).flatMap { Int(string($0)) } ?? 1, 40))
    switch template.name {
    case "s-bef", "s-aft":
      let isBefore = template.name == "s-bef"
      if isBefore, rows.hasTitle { rows.closeRow() }
      let keys: [StaticString] =
        isBefore ? ["before", "before1", "before2", "before3"] : ["after", "after1", "after2", "after3"]
      var people: [Range<Int>] = []
      for key in keys {
        if let value = parameter([key], of: template) { people.append(value) }
      }
      if people.isEmpty, let first = parameter(1, of: template) { people.append(first) }
      if isBefore { rows.addBefore(people, rows: span) } else { rows.addAfter(people, rows: span) }
    case "s-ttl":
      guard let words = parameter(["title", "1"], of: template) ?? parameter(1, of: template) else { return }
      if rows.hasTitle { rows.closeRow() }
      rows.add(
        SuccessionTitle(
          words: words, years: parameter(["years", "dates"], of: template),
          alongside: parameter(["with", "alongside"], of: template)), rows: span)
    case "s-new", "s-vac", "s-non", "s-inc": return
    case "s-break", "s-start", "s-end", "start box", "end box", "s-text": rows.closeRow()
    default:
      // A heading, which holds for what follows.
      rows.closeRow()
      rows.isLeftOut = SuccessionRows.headingsOfOthers.contains(template.name)
    }
  }

  /// `succession box`, and those with several titles, predecessors or successors (`title1`, `before2`).
  private mutating func readSuccessionBox(_ template: WikitextTemplate, into rows: inout SuccessionRows) {
    func values(_ keys: [StaticString]) -> [Range<Int>] {
      keys.compactMap { parameter([$0], of: template) }
    }
    let before = values(["before", "before1", "before2", "before3", "before4"])
    let after = values(["after", "after1", "after2", "after3", "after4"])
    let titles = values(["title", "title1", "title2", "title3", "title4"])
    let years = values(["years", "years1", "years2", "years3", "years4"])
    let alongside = parameter(["alongside", "with"], of: template)
    for (index, words) in titles.enumerated() {
      // A predecessor for each title, or all for all.
      rows.titles.append(
        SuccessionTitle(
          words: words, years: years.count == titles.count ? years[index] : years.first,
          before: titles.count > 1 && before.count == titles.count ? [before[index]] : before,
          after: titles.count > 1 && after.count == titles.count ? [after[index]] : after,
          alongside: alongside))
    }
  }

  private mutating func append(_ title: SuccessionTitle) {
    boxes += 1
    let outer = outline.box
    outline.box = boxes
    defer { outline.box = outer }
    field("office", [title.words])
    if let years = title.years { field("term", [years]) }
    field("predecessor", title.before)
    field("successor", title.after)
    if let alongside = title.alongside { field("alongside", [alongside]) }
  }

  private mutating func field(_ key: String, _ values: [Range<Int>]) {
    let separator = InfoboxFields.separator(of: key)
    for value in values {
      var passage = Passage()
      inline(value, .field(separator: separator), depth: 1, into: &passage)
      infoboxes.removeAll()
      append(.field(key: key), passage)
    }
  }
}

/// A title of a succession box.
struct SuccessionTitle {
  var words: Range<Int>
  var years: Range<Int>?
  var before: [Range<Int>] = []
  var after: [Range<Int>] = []
  var alongside: Range<Int>?
  /// What stands under a heading of honours or records is no office.
  var isLeftOut = false
}

/// The rows of succession boxes, cell by cell, as a browser lays them out: a cell that spans two rows is of both.
struct SuccessionRows {
  var titles: [SuccessionTitle] = []
  /// Whether what follows is no office.
  var isLeftOut = false

  /// The cells that reach into the present row, and for how many rows yet.
  private var before: (people: [Range<Int>], rows: Int) = ([], 0)
  private var after: (people: [Range<Int>], rows: Int) = ([], 0)
  private var title: (index: Int, rows: Int)?
  /// What this row alone has said so far.
  private var isBegun = false
  private(set) var hasTitle = false

  mutating func addBefore(_ people: [Range<Int>], rows: Int) {
    isBegun = true
    before = (people, rows)
  }

  mutating func addAfter(_ people: [Range<Int>], rows: Int) {
    isBegun = true
    after = (people, rows)
  }

  mutating func add(_ title: SuccessionTitle, rows: Int) {
    isBegun = true
    hasTitle = true
    var title = title
    title.isLeftOut = isLeftOut
    titles.append(title)
    self.title = (titles.count - 1, rows)
  }

  mutating func closeRow() {
    guard isBegun else { return }
    isBegun = false
    hasTitle = false
    guard let (index, left) = title else {
      before = ([], 0)
      after = ([], 0)
      return
    }
    if before.rows > 0 { add(before.people, to: &titles[index].before) }
    if after.rows > 0 { add(after.people, to: &titles[index].after) }
    before = before.rows > 1 ? (before.people, before.rows - 1) : ([], 0)
    after = after.rows > 1 ? (after.people, after.rows - 1) : ([], 0)
    title = left > 1 ? (index, left - 1) : nil
  }

  private func add(_ people: [Range<Int>], to list: inout [Range<Int>]) {
    for person in people where !list.contains(person) { list.append(person) }
  }

  /// Headings under which no offices stand: achievements, records, sport, orders of precedence.
  static let headingsOfOthers: Set<String> = [
    "s-ach", "s-sports", "s-sport", "s-culture", "s-media", "s-art", "s-prec", "s-awards", "s-bt", "s-fash",
    "s-tul", "s-pre", "s-hou",
  ]
}
