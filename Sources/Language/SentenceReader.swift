import LanguageWeights

/// Tags, parses and names one sentence at a time in the columns it owns.
package final class SentenceReader {
  package let columns: Columns
  package let beam: Beam
  private let scorer: ShippedScorer
  private let model: Model
  private let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: 128)
  private let sums = UnsafeMutablePointer<Int16>.allocate(capacity: 64)

  /// How many states the parser keeps, and how far below the best one they may score.
  package static let width = 2
  package static let margin = 400

  package init(_ model: Model) {
    self.model = model
    columns = Columns(model)
    beam = Beam(columns, width: SentenceReader.width)
    scorer = ShippedScorer(model: model, rows: rows, sums: sums)
  }

  deinit {
    rows.deallocate()
    sums.deallocate()
  }

  /// Fills the columns' tags, heads, labels and names.
  package func read() {
    tag()
    parse()
    name()
  }

  package func tag() {
    for i in 0..<columns.count {
      let n = TagFeatures.writeAll(columns, i, rows)
      chancery_sum_sparse(model.tags, rows, n, 32 - Int32(TagFeatures.bits), 32, sums)
      columns.tag[i] = UInt64(best(32)) &+ 1
    }
  }

  package func parse() { beam.parse(scorer, margin: SentenceReader.margin) }

  package func name() {
    for i in 0..<columns.count {
      let n = NameFeatures.write(columns, i, rows)
      chancery_sum_i16x8(model.names, rows, n, 32 - Int32(NameFeatures.bits), sums)
      let last = i > 0 ? Int(columns.name[i &- 1]) : 0
      var choice = 0
      for k in 1..<NameTag.count where sums[k] > sums[choice] && NameTag.may(k, follow: last) { choice = k }
      columns.name[i] = UInt64(choice)
    }
  }

  @inline(__always)
  private func best(_ count: Int) -> Int { highest(sums, count) }
}

/// The class with the highest sum, the first of several.
@inline(__always)
func highest(_ sums: UnsafePointer<Int16>, _ count: Int) -> Int {
  var choice = 0
  var top = sums[0]
  for k in 1..<count where sums[k] > top {
    top = sums[k]
    choice = k
  }
  return choice
}

/// The parser's weights that the binary carries.
struct ShippedScorer: ParseScorer {
  let model: Model
  let rows: UnsafeMutablePointer<UInt32>
  let sums: UnsafeMutablePointer<Int16>

  @inline(__always)
  func moves(_ state: ParseState) -> (shift: Int, left: Int, right: Int) {
    let n = MoveFeatures.write(state, rows)
    chancery_sum_i16x4(model.moves, rows, n, 32 - Int32(MoveFeatures.bits), sums)
    return (Int(sums[0]), Int(sums[1]), Int(sums[2]))
  }

  @inline(__always)
  func label(_ state: ParseState, head: Int, dependent: Int) -> Deprel {
    let n = LabelFeatures.write(state, head: head, dependent: dependent, rows)
    chancery_sum_sparse(model.labels, rows, n, 32 - Int32(LabelFeatures.bits), 64, sums)
    return Deprel(rawValue: UInt8(truncatingIfNeeded: highest(sums, Deprel.count))) ?? .dep
  }
}

extension Deprel {
  package static let count = 50
}
