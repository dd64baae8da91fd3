import LanguageKernels

/// The vectors of the features of words that training kept (`WordFeatures`).
///
/// The section is a 32-bit count, the scale of the vectors, for each upper half of a hash where its vectors begin,
/// the hashes in order, and the vectors in the same order.
struct WordVectors: @unchecked Sendable {
  /// Dimensions of a vector.
  static let width = 128
  private let scale: Float
  private let starts: UnsafePointer<UInt32>
  private let hashes: UnsafePointer<UInt32>
  private let vectors: UnsafePointer<Int8>

  init(_ section: UnsafeRawBufferPointer) {
    var cursor = SectionCursor(section)
    let head = cursor.take(UInt32.self, 2)
    scale = Float(bitPattern: head[1])
    starts = cursor.take(UInt32.self, 65537)
    hashes = cursor.take(UInt32.self, Int(head[0]))
    vectors = cursor.take(Int8.self, Int(head[0]) * WordVectors.width)
  }

  /// Writes the vector of the word with the hashes given, whose known ones are found anew in place.
  @inline(__always)
  func write(_ features: UnsafeMutablePointer<UInt32>, _ output: UnsafeMutablePointer<Float>) {
    var known = 0
    for k in 0..<WordFeatures.count {
      let hash = features[k]
      var at = starts[Int(hash >> 16)]
      let end = starts[Int(hash >> 16) &+ 1]
      while at < end, hashes[Int(at)] < hash { at &+= 1 }
      if at < end, hashes[Int(at)] == hash {
        features[known] = at
        known &+= 1
      }
    }
    chancery_embed(vectors, Int32(WordVectors.width), features, Int32(known), scale, output)
  }
}

/// Reads a section of the weights from its beginning; every part begins at a multiple of 64 bytes.
struct SectionCursor {
  private let section: UnsafeRawBufferPointer
  private var at = 0

  init(_ section: UnsafeRawBufferPointer) { self.section = section }

  mutating func take<T>(_: T.Type, _ count: Int) -> UnsafePointer<T> {
    let size = count * MemoryLayout<T>.stride
    precondition(at + size <= section.count, "weights do not fit this program")
    defer { at = (at + size + 63) / 64 * 64 }
    guard let base = section.baseAddress else { preconditionFailure("weights are empty") }
    return (base + at).assumingMemoryBound(to: T.self)
  }

  /// One layer of a network, with its scales, biases and offsets before its weights.
  mutating func layer(_ inputs: Int, _ outputs: Int) -> chancery_layer {
    let scale = take(Float.self, outputs)
    let bias = take(Float.self, outputs)
    let offset = take(Int32.self, outputs)
    return chancery_layer(
      weights: take(Int8.self, inputs * outputs), offset: offset, scale: scale, bias: bias,
      inputs: Int32(inputs), outputs: Int32(outputs))
  }
}
