import LanguageWeights

/// The trained tables, seen in place.
package struct Model: @unchecked Sendable {
  package let tokens: UnsafePointer<Int16>
  package let sentences: UnsafePointer<Int16>
  package let names: UnsafePointer<Int16>
  package let links: UnsafePointer<Int16>
  package let lexicon: Lexicon
  package let lemmas: UnsafeRawBufferPointer
  private let bytes: UnsafeRawBufferPointer

  /// The order of the sections.
  package enum Section: Int, CaseIterable {
    case tokens, sentences, names, lemmas, lexicon, words, network, links, given, attributions, records

    /// The bytes a table has, whatever it was trained on; nil where that varies.
    package var size: Int? {
      switch self {
      case .tokens: 2 << Int(TokenFeatures.bits)
      case .sentences: 2 << Int(SentenceFeatures.bits)
      case .links: 2 << Int(ChainReader.bits)
      case .names: 16 << Int(NameFeatures.bits)
      case .lexicon: 4 << Int(Lexicon.bits)
      case .lemmas, .words, .network, .given, .attributions, .records: nil
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
    self.bytes = bytes
    func table<T>(_ s: Section, _: T.Type) -> UnsafePointer<T> {
      let section = Model.bytes(of: s, in: bytes)
      guard let base = section.baseAddress else { preconditionFailure("weights are empty") }
      return base.assumingMemoryBound(to: T.self)
    }
    tokens = table(.tokens, Int16.self)
    sentences = table(.sentences, Int16.self)
    names = table(.names, Int16.self)
    links = table(.links, Int16.self)
    lemmas = Model.bytes(of: .lemmas, in: bytes)
    lexicon = Lexicon(table(.lexicon, UInt32.self))
  }

  /// The bytes of a section.
  package func bytes(of section: Section) -> UnsafeRawBufferPointer {
    Model.bytes(of: section, in: bytes)
  }

  private static func bytes(of s: Section, in all: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let offset = Int(all.load(fromByteOffset: s.rawValue * 8, as: UInt32.self))
    let size = Int(all.load(fromByteOffset: s.rawValue * 8 + 4, as: UInt32.self))
    precondition(offset + size <= all.count && (s.size ?? size) == size, "weights do not fit this program")
    return UnsafeRawBufferPointer(rebasing: all[offset..<offset + size])
  }
}
