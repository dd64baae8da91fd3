import Archive
import Chronology
import Glibc
import Records

/// Stores, tells who is who, asks, and prints what it took.
struct StoreMeasure {
  let count: Int
  let file: String
  let seed: UInt64
  let papers: Papers

  init(count: Int, file: String, seed: UInt64) {
    self.count = count
    self.file = file
    self.seed = seed
    papers = Papers(population: Population(max(200, count / 8), seed: seed), seed: seed)
  }

  /// So many documents are stored in one commit: what each changes all over an index is then written once for several.
  private static let inOneCommit = 4000

  /// Stores the documents in a new archive, and closes it: what waits in the log is written back then.
  ///
  /// - Returns: the seconds that took.
  @discardableResult
  func fill() throws -> Double {
    for suffix in ["", "-wal", "-shm"] { unlink(file + suffix) }
    var archive: Archive? = try Archive(creating: file)
    var records = 0
    var storing = 0.0
    var worked = 0.0
    var number = 0
    var some: [Papers.Paper] = []
    while number < count {
      let end = min(count, number + Self.inOneCommit)
      let (start, before) = (now(), usage().seconds)
      // Inventing the documents, and forgetting them, is no part of it.
      var (inventing, invented) = (0.0, 0.0)
      try archive?.batch {
        while number < end {
          let (start, before) = (now(), usage().seconds)
          some = (number..<min(end, number + 20)).map { papers.paper($0) }
          number += some.count
          for paper in some {
            let said = paper.records
            records += said.facts.count + said.occupancies.count + said.events.count + said.claims.count
          }
          inventing += now() - start
          invented += usage().seconds - before
          for paper in some { try archive?.store(paper.records, bytes: paper.bytes, extractor: "bench") }
        }
      }
      storing += now() - start - inventing
      worked += usage().seconds - before - invented
    }
    let (start, before) = (now(), usage().seconds)
    archive = nil
    storing += now() - start
    worked += usage().seconds - before
    let bytes = size(file)
    print(
      "\(count) documents, \(records) records: stored in \(rounded(storing)) s",
      "(\(rounded(worked)) s of processor), \(Int(Double(records) / storing)) records/s;",
      "\(Int(Double(bytes) / Double(records))) bytes a record")
    return storing
  }

  /// Tells the people of the stored documents apart, and closes the archive.
  ///
  /// - Returns: the seconds that took.
  @discardableResult
  func identify() throws -> Double {
    let (start, before) = (now(), usage().seconds)
    let names = try Archive(creating: file).identify()
    let (took, after) = (now() - start, usage())
    print(
      "\(names) names told apart in \(rounded(took)) s (\(rounded(after.seconds - before)) s of processor),",
      "\(Int(Double(count) / took)) documents/s,",
      "the archive is \(size(file) / 1_000_000) MB, the memory \(after.memory) MB at most")
    return took
  }

  /// What storing so many documents and telling their people apart takes, beside what fewer of them take, and beside
  /// n·log n.
  ///
  /// - Parameter few: how many documents that is; stored as often as makes twenty seconds, before and after the many, since
  ///   a short time tells little, and what else the machine does comes and goes.
  func growth(from few: Int) throws {
    let small = StoreMeasure(count: few, file: file, seed: seed)
    var taken: [Double] = []
    func measureFew() throws {
      let end = now() + 20
      repeat { taken.append(try small.fill() + small.identify()) } while now() < end
    }
    try measureFew()
    let long = try fill() + identify()
    try measureFew()
    let short = taken.reduce(0, +) / Double(taken.count)
    let (n, m) = (Double(few), Double(count))
    print(
      "\(few) documents take \(rounded(short, 2)) s, \(count) take \(rounded(long, 2)) s:",
      "\(rounded(long / short)) times as long; n·log n is \(rounded(m * log(m) / (n * log(n)))) times")
  }

  /// What the process has used: seconds of processor, and MB of memory at most.
  private func usage() -> (seconds: Double, memory: Int) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return (seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss / 1000)
  }

  private func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Says how well people were told apart: pairs of mentions that are rightly, or wrongly, one person.
  func quality() throws {
    let archive = try Archive(reading: file)
    let truth = (0..<count).map { papers.paper($0).truth }
    var byPair: [UInt64: Int] = [:]
    var byIdentity: [Int: Int] = [:]
    var byPerson: [Int: Int] = [:]
    try archive.memberships { document, entity, identity in
      guard let number = Int(document.suffix(16), radix: 16), let person = truth[number][entity] else { return }
      byPair[UInt64(identity) << 32 | UInt64(person), default: 0] += 1
      byIdentity[identity, default: 0] += 1
      byPerson[person, default: 0] += 1
    }
    func pairs(_ counts: some Sequence<Int>) -> Double {
      counts.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 }
    }
    let right = pairs(byPair.values)
    let mentions = byPerson.values.reduce(0, +)
    var precision = 0.0
    var recall = 0.0
    for (pair, count) in byPair {
      let share = Double(count) * Double(count)
      precision += share / Double(byIdentity[Int(pair >> 32)] ?? 1)
      recall += share / Double(byPerson[Int(pair & 0xffff_ffff)] ?? 1)
    }
    print(
      "who is who, \(mentions) mentions of \(byPerson.count) people, \(byIdentity.count) found: pairs precision",
      "\(rounded(100 * right / pairs(byIdentity.values), 2)) %, recall \(rounded(100 * right / pairs(byPerson.values), 2)) %;",
      "B³ precision \(rounded(100 * precision / Double(mentions), 2)) %, recall \(rounded(100 * recall / Double(mentions), 2)) %;",
      "\(try archive.identityDoubts(limit: .max).count) pairs wait")
  }

  /// Questions about people taken at random: each person once, and the subjects of documents taken at random, who are
  /// those that are written about most.
  func questions() throws {
    var numbers = Numbers(seed: 4242)
    var people: [String] = []
    var subjects: [String] = []
    while people.count < 500 {
      let records = papers.paper(numbers.below(count)).records
      if let name = records.entities.first?.name { subjects.append(name) }
      // Of a person of the truth, a name as it is mostly written.
      people.append(NameRules.usual(papers.population.people[numbers.below(papers.population.people.count)]))
    }
    try ask("people", people)
    try ask("subjects of documents", subjects)
  }

  private func ask(_ whom: String, _ names: [String]) throws {
    let archive = try Archive(reading: file)
    let asked: [(String, (Subject) throws -> Void)] = [
      ("show", { _ = try archive.profile(of: $0) }), ("offices", { _ = try archive.offices(of: $0) }),
      ("timeline", { _ = try archive.timeline(of: $0) }), ("events", { _ = try archive.events(of: $0) }),
      ("contacts", { _ = try archive.contacts(of: $0) }), ("claims", { _ = try archive.claims(about: $0) }),
      ("conflicts", { _ = try archive.conflicts(of: $0) }),
    ]
    var found = 0
    let figures = try asked.map { title, ask in
      var (took, worked): ([Double], [Double]) = ([], [])
      for name in names {
        let (start, before) = (now(), processor())
        try archive.snapshot {
          guard let subject = try? archive.subject(named: name) else { return }
          try ask(subject)
          took.append((now() - start) * 1000)
          worked.append((processor() - before) * 1000)
        }
      }
      took.sort()
      worked.sort()
      found = took.count
      guard found > 0 else { return "\(title) –" }
      let (half, most) = (found / 2, found * 99 / 100)
      return "\(title) \(rounded(took[half], 2)) and \(rounded(took[most], 2)) (\(rounded(worked[most], 2))) ms"
    }
    print("questions, median and 99th percentile (of processor) of \(found) \(whom): \(figures.joined(separator: ", "))")
  }
}

/// The mentions as a table: what a person linking records has to go by.
struct PeopleTable {
  let count: Int
  let papers: Papers

  init(count: Int, seed: UInt64) {
    self.count = count
    papers = Papers(population: Population(max(200, count / 8), seed: seed), seed: seed)
  }

  func write() {
    print("mention,person,document,name,birth,offices,country,spouse,beside")
    for number in 0..<count {
      let paper = papers.paper(number)
      for entity in paper.records.entities {
        let facts = paper.records.facts.filter { $0.subject == entity.id }
        func value(_ property: Property) -> String { facts.first { $0.property == property }?.value ?? "" }
        let offices = paper.records.occupancies.filter { $0.holder == entity.id }
          .map { "\($0.office)@\($0.start?.description ?? "")" }.joined(separator: ";")
        let beside = paper.records.entities.filter { $0.id != entity.id }.map(\.name).joined(separator: ";")
        print(
          "\(number)/\(entity.id),\(paper.truth[entity.id] ?? -1),\(number),\(entity.name),\(value(.birthDate)),\(offices),",
          "\(value(.nationality)),\(value(.spouse)),\(beside)", separator: "")
      }
    }
  }
}
