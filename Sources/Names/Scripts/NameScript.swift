/// The scripts that names are written in, as far as comparing needs to tell them apart.
enum NameScript: UInt8, Sendable, Hashable {
  case latin, cyrillic, greek, arabic, hebrew, han, hangul, kana, other

  /// The script of a letter; nil for signs.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF, 0xFF21...0xFF5A: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF, 0xFB1D...0xFB4F: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFE: self = .arabic
    case 0x3041...0x30FA, 0x30FC...0x30FF: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: self = .han
    case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
    case 0x80...: self = .other
    default: return nil
    }
  }

  /// Written without its short vowels.
  var leavesVowelsOut: Bool { self == .arabic || self == .hebrew }
}
