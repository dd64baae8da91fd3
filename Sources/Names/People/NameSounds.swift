/// How a word of a name is spoken in the languages that may have spelt it: "Chruschtschow" and "Khrushchev".
enum NameSounds {
  /// The sounds of a word of a Slavic name after the English, German, French and Slavic ways of spelling.
  ///
  /// - Parameter folded: a word before romanisations were written one way; "C" and "S" for Slavic letters with signs.
  /// - Returns: digests, 0 behind the last.
  static func slavic(_ folded: String) -> SIMD8<UInt32> {
    var sounds = SIMD8<UInt32>()
    var count = 0
    var folded = folded
    folded.withUTF8 { bytes in
      guard bytes.count >= 4, bytes.count <= 40 else { return }
      func add(_ sound: UInt32) {
        if sound == 0 || any(sounds .== SIMD8(repeating: sound)) { return }
        sounds[count] = sound
        count += 1
      }
      let spelt = Spelt(bytes)
      if !spelt.hasSigns { add(slavic(bytes, .english)) }
      if spelt.mayBeGerman {
        add(slavic(bytes, .german))
        add(slavic(bytes, .german, voiced: true))
      }
      if spelt.mayBeFrench { add(slavic(bytes, .french)) }
      if spelt.hasSigns || spelt.mayBeSlavic { add(slavic(bytes, .slavic)) }
    }
    return sounds
  }

  /// Adds to a word the sounds of `slavic(_:)`.
  static func addSlavic(to word: inout NameWord, folded: String) {
    let sounds = slavic(folded)
    if word.sounds[0] == 0 { return word.sounds = sounds }
    for lane in 0..<8 { word.addSound(sounds[lane]) }
  }

  /// Whether two words of Slavic names are spoken alike.
  static func areAlike(_ one: String, _ other: String) -> Bool {
    let (sounds, others) = (slavic(one), slavic(other))
    for lane in 0..<8 where sounds[lane] != 0 {
      if any(others .== SIMD8(repeating: sounds[lane])) { return true }
    }
    return false
  }

  /// The consonants of an Arabic or Hebrew name; 0 where there are fewer than two.
  static func consonants(_ folded: String, _ rules: SpokenRules) -> UInt32 {
    spoken(folded, rules, seed: 11) { sounds, count in
      var kept = 0
      // A last "h" is no consonant; the first letter, if a vowel, stands for the sign that carries it.
      for index in 0..<count where !(sounds[index] == 104 && index == count - 1) {
        if kept > 0, sounds[kept - 1] == sounds[index] { continue }
        sounds[kept] = sounds[index]
        kept += 1
      }
      return kept < 2 ? 0 : kept
    }
  }

  /// How a Korean given name is spoken.
  static func korean(_ folded: String) -> UInt32 { spoken(folded, .korean, seed: 12, collapsed) }

  /// How a Greek name is spoken.
  static func greek(_ folded: String) -> UInt32 { spoken(folded, .greek, seed: 13, collapsed) }

  private static func collapsed(_ sounds: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int {
    var kept = 0
    for index in 0..<count {
      if kept > 0, sounds[kept - 1] == sounds[index] { continue }
      sounds[kept] = sounds[index]
      kept += 1
    }
    return kept
  }

  private static func spoken(
    _ folded: String, _ rules: SpokenRules, seed: UInt8,
    _ settle: (UnsafeMutableBufferPointer<UInt8>, Int) -> Int
  ) -> UInt32 {
    var folded = folded
    return folded.withUTF8 { bytes in
      guard bytes.count >= 2, bytes.count <= 40 else { return 0 }
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 4 + 8) { output in
        let count = settle(output, rules.speak(bytes, into: output))
        guard count > 0 else { return 0 }
        var digest = NameDigest(seed: seed)
        for index in 0..<count { digest.add(output[index]) }
        return digest.value
      }
    }
  }

  private static func slavic(
    _ bytes: UnsafeBufferPointer<UInt8>, _ rules: SpokenRules, voiced: Bool = false
  ) -> UInt32 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 4 + 8) { sounds in
      let count = rules.speak(bytes, into: sounds)
      let settled = settleSlavic(sounds, count, voiced: voiced)
      guard settled >= 3 else { return 0 }
      var digest = NameDigest()
      for index in 0..<settled { digest.add(sounds[index]) }
      return digest.value
    }
  }

  /// Brings to one form what differs by habit only: "-off" and "-ov", "ie" and "e", "io" and "e" before "v",
  /// "-ine" and "-in", a letter twice.
  private static func settleSlavic(
    _ sounds: UnsafeMutableBufferPointer<UInt8>, _ count: Int, voiced: Bool
  ) -> Int {
    var kept = 0
    for index in 0..<count {
      var sound = sounds[index]
      let before = kept > 0 ? sounds[kept - 1] : 0
      let next = index + 1 < count ? sounds[index + 1] : 0
      // In German "s" before a vowel is voiced.
      if voiced, sound == 115, isVowel(next), kept == 0 || isVowel(before) { sound = 122 }
      if sound == 102, before == 111 || before == 101, index + 2 >= count { sound = 118 }
      if sound == 101, before == 105 {
        kept -= 1
      } else if sound == 111, next == 118 || next == 102 || next == 119, isHushing(before) || before == 105 {
        if before == 105 { kept -= 1 }
        sound = 101
      }
      if sound == 101, next == 0, before == 110 { continue }
      // Belarusian "-enka" is Ukrainian "-enko".
      if sound == 97, next == 0, before == 107, kept > 2, sounds[kept - 2] == 110, sounds[kept - 3] == 101 {
        sound = 111
      }
      if kept > 0, sounds[kept - 1] == sound { continue }
      sounds[kept] = sound
      kept += 1
    }
    return kept
  }

  private static func isVowel(_ sound: UInt8) -> Bool {
    sound == 97 || sound == 101 || sound == 105 || sound == 111 || sound == 117
  }

  private static func isHushing(_ sound: UInt8) -> Bool { sound == 83 || sound == 67 || sound == 99 }
}

/// What the letters of a word say of the language that spelt it.
private struct Spelt {
  var mayBeGerman = false
  var mayBeFrench = false
  var mayBeSlavic = false
  var hasSigns = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var before: UInt8 = 0
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case 67, 83: hasSigns = true
      case 119: (mayBeGerman, mayBeSlavic) = (true, true)
      case 106: (mayBeGerman, mayBeSlavic, mayBeFrench) = (true, true, true)
      case 99: if next == 104 { (mayBeGerman, mayBeFrench) = (true, true) } else { mayBeSlavic = true }
      case 122: if before == 115 || before == 114 { mayBeSlavic = true }
      case 117: if before == 111 || before == 103 { mayBeFrench = true }
      case 101: if next == 0, before == 110 { mayBeFrench = true }
      case 115: if next == 115 { mayBeFrench = true }
      default: break
      }
      before = byte
    }
  }
}
