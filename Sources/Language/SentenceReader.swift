import LanguageWeights

/// Tags, parses and names one sentence at a time in the columns it owns.
package final class SentenceReader {
  package let columns: Columns
  package let network: Network
  private let model: Model
  private let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: 128)
  private let sums = UnsafeMutablePointer<Int16>.allocate(capacity: 64)

  package init(_ model: Model) {
    self.model = model
    columns = Columns(model)
    network = Network(model)
  }

  deinit {
    rows.deallocate()
    sums.deallocate()
  }

  /// Fills the columns' tags, heads, labels and names.
  package func read() {
    parse()
    name()
  }

  /// Fills the columns' tags, heads and labels.
  package func parse() { network.read(columns) }

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
}

extension Deprel {
  package static let count = 50
}
