import LanguageWeights

/// The trained tables, seen in place.
package struct Model: @unchecked Sendable {
  package let tokens: UnsafePointer<Int16>
  package let sentences: UnsafePointer<Int16>
  package let tags: UnsafeRawPointer
  package let moves: UnsafePointer<Int16>
  package let labels: UnsafeRawPointer
  package let names: UnsafePointer<Int16>
  package let lexicon: Lexicon
  package let lemmas: UnsafeRawBufferPointer

  /// The order of the sections.
  package enum Section: Int, CaseIterable {
    case tokens, sentences, tags, moves, labels, names, lemmas, lexicon

    /// The bytes a table has, whatever it was trained on; nil where that varies.
    package var size: Int? {
      switch self {
      case .tokens: 2 << Int(TokenFeatures.bits)
      case .sentences: 2 << Int(SentenceFeatures.bits)
      case .tags: 16 << Int(TagFeatures.bits)
      case .moves: 8 << Int(MoveFeatures.bits)
      case .labels: 16 << Int(LabelFeatures.bits)
      case .names: 16 << Int(NameFeatures.bits)
      case .lexicon: 4 << Int(Lexicon.bits)
      case .lemmas: nil
      }
    }
  }

  /// Bytes before the first section: for each section its offset and size as 32-bit numbers, and padding.
  package static let header = 128

  /// The weights that the binary carries.
  package static let embedded = Model(
    UnsafeRawBufferPointer(
      start: UnsafeRawPointer(chancery_weights_start()), count: Int(chancery_weights_size)))

  /// Tables in a buffer that lives as long as they are used.
  package init(_ bytes: UnsafeRawBufferPointer) {
    func section(_ s: Section) -> UnsafeRawBufferPointer {
      let offset = Int(bytes.load(fromByteOffset: s.rawValue * 8, as: UInt32.self))
      let size = Int(bytes.load(fromByteOffset: s.rawValue * 8 + 4, as: UInt32.self))
      precondition(
        offset + size <= bytes.count && (s.size ?? size) == size, "weights do not fit this program")
      return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + size])
    }
    func table<T>(_ s: Section, _: T.Type) -> UnsafePointer<T> {
      guard let base = section(s).baseAddress else { preconditionFailure("weights are empty") }
      return base.assumingMemoryBound(to: T.self)
    }
    tokens = table(.tokens, Int16.self)
    sentences = table(.sentences, Int16.self)
    tags = UnsafeRawPointer(table(.tags, UInt8.self))
    moves = table(.moves, Int16.self)
    labels = UnsafeRawPointer(table(.labels, UInt8.self))
    names = table(.names, Int16.self)
    lemmas = section(.lemmas)
    lexicon = Lexicon(table(.lexicon, UInt32.self))
  }
}
