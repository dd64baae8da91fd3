/// Finds dictionary forms by the longest ending that the treebanks taught a rule for.
///
/// The section holds, all little-endian: a 32-bit slot count (a power of two) and rule count; for each slot a
/// 32-bit key and a 16-bit rule (0 for an empty slot) in two arrays; for each rule 16 bytes: how many bytes to
/// strip, how many to append (at most 14), and these.
package struct Lemmatiser: @unchecked Sendable {
  private let mask: UInt32
  private let keys: UnsafePointer<UInt32>
  private let rules: UnsafePointer<UInt16>
  private let edits: UnsafePointer<UInt8>

  /// The longest ending that is looked up, in bytes, when the whole form is not known.
  package static let longest = 6

  private let lexicon: Lexicon

  package init?(_ section: UnsafeRawBufferPointer, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    guard section.count >= 8, let base = section.baseAddress else { return nil }
    let slots = section.load(as: UInt32.self)
    let count = section.load(fromByteOffset: 4, as: UInt32.self)
    guard slots > 0, slots & (slots - 1) == 0, section.count >= 8 + Int(slots) * 6 + Int(count) * 16 else {
      return nil
    }
    mask = slots - 1
    keys = (base + 8).assumingMemoryBound(to: UInt32.self)
    rules = (base + 8 + Int(slots) * 4).assumingMemoryBound(to: UInt16.self)
    edits = (base + 8 + Int(slots) * 6).assumingMemoryBound(to: UInt8.self)
  }

  /// The key of an ending of a word with a tag; `whole` where the ending is the whole form.
  @inline(__always)
  package static func key(_ hash: UInt64, _ tag: Int, whole: Bool) -> UInt32 {
    let k = Row.of(whole ? 1 : 2, hash, UInt64(tag), bits: 32)
    return k == 0 ? 1 : k
  }

  /// One more byte, from the end of the word towards its beginning.
  @inline(__always)
  package static func extend(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The lemma of the form `text[range]` under fine tag `tag`.
  package func lemma(_ form: UnsafeBufferPointer<UInt8>, tag: Int) -> String {
    let keepCase = FineTag.all[tag].upos == .propn
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: form.count + 16) { out in
      for i in 0..<form.count {
        let byte = form[i]
        out[i] = byte &- 65 < 26 ? byte | 32 : byte
      }
      var isKnown = false
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var found: UInt16 = rule(Lemmatiser.key(hash, tag, whole: false))
      for k in 1...max(1, form.count) where k <= form.count {
        hash = Lemmatiser.extend(hash, out[form.count - k])
        if k == form.count {
          let r = rule(Lemmatiser.key(hash, tag, whole: true))
          if r > 0 {
            found = r
            isKnown = true
          }
        } else if k <= Lemmatiser.longest {
          let r = rule(Lemmatiser.key(hash, tag, whole: false))
          if r > 0 { found = r }
        }
      }
      if !isKnown, FineTag.all[tag].upos == .verb, form.count > 2,
        let lemma = IrregularVerbs.lemmas[
          String(decoding: UnsafeBufferPointer(start: out.baseAddress, count: form.count), as: UTF8.self)]
      {
        return lemma
      }
      var count = form.count
      if keepCase { for i in 0..<count { out[i] = form[i] } }
      if found > 0 {
        let edit = edits + Int(found - 1) * 16
        count = max(0, count - Int(edit[0]))
        for i in 0..<min(14, Int(edit[1])) {
          out[count] = edit[2 + i]
          count += 1
        }
      }
      if !isKnown, FineTag.all[tag].upos == .verb, let base = out.baseAddress { count = verb(base, count) }
      return String(decoding: UnsafeBufferPointer(start: out.baseAddress, count: count), as: UTF8.self)
    }
  }

  /// An ending alone does not tell "chaired" from "shared": where the lexicon has no such verb as the rule made, but
  /// one with or without a last "e", or without a doubled letter, it is that one. Returns the new length.
  private func verb(_ word: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    func isVerb(_ count: Int) -> Bool { lexicon[Form(word, count).word] & 2 != 0 }
    guard count > 2, !isVerb(count) else { return count }
    if word[count - 1] == 101 {
      return isVerb(count - 1) ? count - 1 : count
    }
    word[count] = 101
    if isVerb(count + 1) { return count + 1 }
    return word[count - 1] == word[count - 2] && isVerb(count - 1) ? count - 1 : count
  }

  @inline(__always)
  private func rule(_ key: UInt32) -> UInt16 {
    var slot = key & mask
    while rules[Int(slot)] > 0 {
      if keys[Int(slot)] == key { return rules[Int(slot)] }
      slot = (slot &+ 1) & mask
    }
    return 0
  }
}
