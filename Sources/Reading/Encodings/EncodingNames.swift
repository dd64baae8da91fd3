/// The encodings that are read, and the labels by which documents and users call them (WHATWG Encoding Standard).
public enum EncodingNames {
  /// What a label means.
  enum Meaning: Hashable {
    case utf8
    case utf16(isBigEndian: Bool)
    /// A single-byte encoding by the standard's name.
    case singleByte(String)
    /// An encoding that is known and not read.
    case foreign
  }

  /// The encodings that can be read, lower case.
  public static let all: [String] =
    ["utf-8", "utf-16le", "utf-16be", "iso-8859-1", "iso-8859-9", "iso-8859-11"]
    + SingleByte.tables.map(\.name)

  /// Whether an encoding of this name or label can be read.
  ///
  ///     EncodingNames.isKnown("Latin1")  // true
  public static func isKnown(_ label: String) -> Bool {
    let meaning = meaning(of: label)
    return meaning != nil && meaning != .foreign
  }

  /// What a label means; case and blanks around it make no difference.
  static func meaning(of label: String) -> Meaning? {
    let label = label.trimmedBlanks.lowercased()
    if let meaning = table[label] { return meaning }
    return SingleByte.tables.contains { $0.name == label } ? .singleByte(label) : nil
  }

  /// Labels in lower case, one meaning a line; the names of `SingleByte.tables` go without saying.
  // swift-format-ignore
  static let lines: [(labels: String, meaning: Meaning)] = [
    ("utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8", .utf8),
    ("utf-16 utf-16le utf16le unicode ucs-2 iso-10646-ucs-2 unicodefeff", .utf16(isBigEndian: false)),
    ("utf-16be utf16be unicodefffe", .utf16(isBigEndian: true)),
    ("iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 latin-1 l1 ascii us-ascii cp1252 cp819 ansi x-cp1252", .singleByte("windows-1252")),
    ("iso-8859-9 iso8859-9 iso_8859-9 latin5 latin-5 l5 cp1254 x-cp1254", .singleByte("windows-1254")),
    ("iso-8859-11 iso8859-11 tis-620 dos-874", .singleByte("windows-874")),
    ("cp1250 x-cp1250", .singleByte("windows-1250")),
    ("cp1251 x-cp1251", .singleByte("windows-1251")),
    ("cp1253 x-cp1253", .singleByte("windows-1253")),
    ("cp1255 x-cp1255", .singleByte("windows-1255")),
    ("cp1256 x-cp1256", .singleByte("windows-1256")),
    ("cp1257 x-cp1257", .singleByte("windows-1257")),
    ("cp1258 x-cp1258", .singleByte("windows-1258")),
    ("iso8859-2 iso_8859-2 latin2 latin-2 l2", .singleByte("iso-8859-2")),
    ("iso8859-3 iso_8859-3 latin3 latin-3 l3", .singleByte("iso-8859-3")),
    ("iso8859-4 iso_8859-4 latin4 latin-4 l4", .singleByte("iso-8859-4")),
    ("iso8859-5 iso_8859-5 cyrillic", .singleByte("iso-8859-5")),
    ("iso8859-6 iso_8859-6 arabic", .singleByte("iso-8859-6")),
    ("iso8859-7 iso_8859-7 greek greek8", .singleByte("iso-8859-7")),
    ("iso8859-8 iso_8859-8 iso-8859-8-i hebrew logical visual", .singleByte("iso-8859-8")),
    ("iso8859-10 latin6 latin-6 l6", .singleByte("iso-8859-10")),
    ("iso8859-13 latin7 latin-7", .singleByte("iso-8859-13")),
    ("iso8859-14 latin8 latin-8", .singleByte("iso-8859-14")),
    ("iso8859-15 iso_8859-15 latin9 latin-9 l9", .singleByte("iso-8859-15")),
    ("latin10 latin-10", .singleByte("iso-8859-16")),
    ("koi koi8 koi8_r", .singleByte("koi8-r")),
    ("koi8-ru", .singleByte("koi8-u")),
    ("866 cp866", .singleByte("ibm866")),
    ("mac x-mac-roman macroman", .singleByte("macintosh")),
    ("gb2312 gbk gb18030 gb_2312-80 x-gbk hz-gb-2312 big5 big5-hkscs", .foreign),
    ("euc-jp shift_jis shift-jis sjis x-sjis windows-31j iso-2022-jp", .foreign),
    ("euc-kr ks_c_5601-1987 windows-949 iso-2022-kr x-mac-cyrillic utf-7 utf-32 utf-32le utf-32be", .foreign),
  ]

  private static let table: [String: Meaning] = Dictionary(
    lines.flatMap { line in line.labels.split(separator: " ").map { (String($0), line.meaning) } },
    uniquingKeysWith: { first, _ in first })
}
