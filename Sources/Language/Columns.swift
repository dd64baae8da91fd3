/// What the components know of one sentence, a column a property, with marks before and after the sentence.
///
/// One is made a thread and filled anew for each sentence, so that an analysis allocates little and the columns
/// stay in the first cache. Valid indices are `-4 ..< count + 4`.
package final class Columns {
  /// The longest sentence, in tokens; a longer run is cut.
  package static let limit = 200
  static let pad = 4

  package var count = 0
  /// A hash of the form in lower case, with digits and quotes folded.
  package let word: UnsafeMutablePointer<UInt64>
  /// The last eight bytes in lower case.
  package let suffix: UnsafeMutablePointer<UInt64>
  /// The first four bytes in lower case.
  package let prefix: UnsafeMutablePointer<UInt64>
  /// Letter case, digits and marks, as a small number.
  package let shape: UnsafeMutablePointer<UInt64>
  /// What the lexicon says of the word.
  package let lexicon: UnsafeMutablePointer<UInt64>
  /// `FineTag` numbers, 1 more than the raw value; 0 outside the sentence.
  package let tag: UnsafeMutablePointer<UInt64>
  package let head: UnsafeMutablePointer<Int32>
  /// `Deprel` numbers, 1 more than the raw value; 0 for none.
  package let label: UnsafeMutablePointer<UInt64>
  /// BIO numbers (see `NameTag`).
  package let name: UnsafeMutablePointer<UInt64>
  package let start: UnsafeMutablePointer<Int32>
  package let end: UnsafeMutablePointer<Int32>

  /// What is known of this text's names beside the lexicon (`Lexicon.bits(of:)`).
  package var known: [UInt64: UInt64] = [:]
  private let words: Lexicon

  package init(_ model: Model) {
    words = model.lexicon
    func column<T>(_ zero: T) -> UnsafeMutablePointer<T> {
      let size = Columns.limit + 2 * Columns.pad
      let base = UnsafeMutablePointer<T>.allocate(capacity: size)
      base.initialize(repeating: zero, count: size)
      return base + Columns.pad
    }
    word = column(0)
    suffix = column(0)
    prefix = column(0)
    shape = column(0)
    tag = column(0)
    lexicon = column(0)
    head = column(0)
    label = column(0)
    name = column(0)
    start = column(0)
    end = column(0)
  }

  deinit {
    for column in [word, suffix, prefix, shape, lexicon, tag, label, name] {
      (column - Columns.pad).deallocate()
    }
    for column in [head, start, end] { (column - Columns.pad).deallocate() }
  }

  /// Starts a sentence of the tokens given, of which at most `limit` are taken.
  package func fill(_ text: UnsafePointer<UInt8>, _ tokens: [RawToken], _ sentence: Range<Int>) {
    count = min(sentence.count, Columns.limit)
    for i in 0..<count {
      let token = tokens[sentence.lowerBound + i]
      start[i] = token.start
      end[i] = token.end
      let form = Form(text + Int(token.start), Int(token.end &- token.start))
      word[i] = form.word
      suffix[i] = form.suffix
      prefix[i] = form.prefix
      shape[i] = form.shape
      lexicon[i] = words[form.word]
      if !known.isEmpty, text[Int(token.start)] &- 97 >= 26, let bits = known[form.word] { lexicon[i] = bits }
    }
    for i in 1...Columns.pad {
      for at in [-i, count &+ i &- 1] {
        let mark: UInt64 = i == 1 ? (at < 0 ? 0x5151 : 0x7171) : (at < 0 ? 0x5252 : 0x7272)
        word[at] = mark
        suffix[at] = mark
        prefix[at] = mark
        shape[at] = at < 0 ? 250 : 251
        lexicon[at] = 0
        tag[at] = at < 0 ? 62 : 63
        label[at] = 0
        name[at] = 0
      }
    }
  }
}

/// The hashes of one form.
@usableFromInline
struct Form {
  var word: UInt64 = 0xCBF2_9CE4_8422_2325
  var suffix: UInt64 = 0
  var prefix: UInt64 = 0
  var shape: UInt64 = 0

  /// Reads the `count` bytes at `bytes`.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    var upper = 0
    var lower = 0
    var digits = 0
    var marks = 0
    var high = 0
    var i = 0
    while i < count {
      var byte = bytes[i]
      i &+= 1
      if byte &- 97 < 26 {
        lower &+= 1
      } else if byte &- 65 < 26 {
        upper &+= 1
        byte |= 32
      } else if byte &- 48 < 10 {
        digits &+= 1
        byte = 48
      } else if byte < 128 {
        marks &+= 1
      } else {
        high &+= 1
        // Typographic quotes and dashes read as the plain ones.
        if byte == 0xE2, i &+ 1 < count, bytes[i] == 0x80 {
          let last = bytes[i &+ 1]
          switch last {
          case 0x98, 0x99: byte = 39
          case 0x9C, 0x9D: byte = 34
          case 0x90...0x95: byte = 45
          default: break
          }
          if byte < 128 {
            i &+= 2
            marks &+= 1
            high &-= 1
          }
        }
      }
      word = (word ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      suffix = suffix << 8 | UInt64(byte)
      if i <= 4 { prefix = prefix << 8 | UInt64(byte) }
    }
    word ^= word >> 29
    let first = bytes[0]
    var kind: UInt64
    if upper == 0 {
      kind = lower > 0 ? 1 : digits > 0 ? 2 : high > 0 ? 3 : 4
    } else if first &- 65 < 26, upper == 1 {
      kind = lower > 0 ? 5 : 6
    } else if lower == 0 {
      kind = 7
    } else {
      kind = first &- 65 < 26 ? 8 : 9
    }
    if lower &+ upper > 0 {
      if digits > 0 { kind |= 16 }
      if marks > 0 { kind |= 32 }
      if high > 0 { kind |= 64 }
    } else if digits > 0, marks > 0 {
      kind |= 32
    }
    shape = kind
  }
}
