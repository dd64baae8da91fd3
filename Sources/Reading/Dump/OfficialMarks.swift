import Glibc

/// Tells, before a page is read, whether it may be about somebody who held an office.
///
/// A page is one where an infobox is for officeholders, or a category says so. Only tags and brackets are looked at,
/// and the text may still be in XML: what is told here is told at the speed at which a dump unpacks.
public enum OfficialMarks {
  /// Names of infoboxes behind "Infobox ", lower case; all that begin so.
  static let infoboxes = [
    "officeholder", "office holder", "politician", "judge", "governor", "ambassador", "diplomat", "minister",
    "senator", "president", "prime minister", "congress", "representative", "state representative",
    "state senator", "member of", "mp", "msp", "am", "mep", "mla", "mayor", "monarch", "royalty",
    "first minister",
    "chancellor", "vice president", "secretary", "deputy", "premier", "speaker", "us cabinet official",
    "us associate justice", "us chief justice", "u.s. congress", "us congress", "indian politician",
    "canadian mp",
    "cabinet official", "councillor", "civil servant", "civil official", "pm", "lt governor",
    "lieutenant governor",
    "attorney", "union minister", "candidate", "nobility", "roman emperor", "egyptian pharaoh", "pope",
    "statesman", "political figure", "first lady", "christian leader", "police officer", "spymaster",
  ]

  /// Words of the names of categories, lower case, each of which marks an officeholder.
  static let words = [
    "ambassadors", "commissioners", "presidents", "ministers", "governors", "governors-general", "mayors",
    "senators",
    "judges", "justices", "attorneys", "secretaries", "speakers", "chancellors", "heads", "chiefs",
    "representatives",
    "consuls", "consuls-general", "envoys", "monarchs", "kings", "queens", "emperors", "sultans", "popes",
    "solicitors", "councillors", "councilors", "mps", "meps", "politicians", "diplomats", "legislators",
    "statesmen",
    "servants", "officials", "deputies", "premiers", "spies", "dictators", "regents", "viceroys", "prefects",
    "sheriffs", "congressmen", "congresswomen", "vice-presidents", "princes", "khans", "caliphs", "shahs",
    "pharaohs",
    "rulers", "senators-elect", "candidates", "mayors-elect", "viziers", "doges", "stadtholders", "taoisigh",
    "taoiseach", "ombudsmen", "prosecutors", "whips", "governors-elect", "parliamentarians", "teachtaí",
  ]

  /// Bodies whose members hold an office; of others, such as academies, one is a member as well.
  static let bodies = [
    "parliament", "assembly", "house of", "house (", "senate", "council", "congress", "cabinet",
    "legislature", "duma",
    "knesset", "diet", "bundestag", "bundesrat", "landtag", "riksdag", "storting", "folketing", "chamber of",
    "dáil",
    "seanad", "sejm", "rada", "government", "politburo", "central committee", "supreme soviet", "althing",
    "cortes",
    "lok sabha", "rajya sabha", "majlis", "federation council", "house of lords", "board of supervisors",
  ]

  /// Whether the page's text, or its XML, bears a mark.
  public static func mark(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { hasInfobox($0) || hasCategory($0) }
  }

  private static func hasInfobox(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let word = Array("nfobox".utf8)
    var at = 0
    while at < bytes.count, let found = memchr(base + at, Int32(UInt8(ascii: "{")), bytes.count - at) {
      at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
      guard at + 40 < bytes.count, bytes[at] == UInt8(ascii: "{"), bytes[at + 1] | 32 == UInt8(ascii: "i"),
        bytes[(at + 2)..<(at + 8)].elementsEqual(word)
      else { continue }
      var name: [UInt8] = []
      for byte in bytes[(at + 8)..<(at + 40)] {
        if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "}") || byte == 10 || byte == UInt8(ascii: "&") {
          break
        }
        name.append(byte == UInt8(ascii: "_") ? 32 : byte.lowercased)
      }
      let words = String(decoding: name, as: UTF8.self).trimmedBlanks
      if infoboxes.contains(where: { words.hasPrefix($0) && ($0.utf8.count > 3 || words == $0) }) {
        return true
      }
      at += 8
    }
    return false
  }

  /// Categories stand at the end of a page.
  private static func hasCategory(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var at = max(0, bytes.count - 12_000)
    while at < bytes.count, let found = memchr(base + at, Int32(UInt8(ascii: "[")), bytes.count - at) {
      at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
      guard at + 12 < bytes.count, bytes[at] == UInt8(ascii: "["), bytes[at + 1] | 32 == UInt8(ascii: "c"),
        memcmp(base + at + 2, "ategory:", 8) == 0
      else { continue }
      at += 10
      if marks(bytes, at) { return true }
    }
    return false
  }

  /// Whether the name of a category that begins at an offset marks an officeholder.
  private static func marks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var at = start
    let end = min(bytes.count, start + 160)
    var hasMembers = false
    var hash = ByteHash()
    while true {
      let byte = at < end ? bytes[at] : UInt8(ascii: "]")
      let isEnd = byte == UInt8(ascii: "]") || byte == UInt8(ascii: "|") || byte == 10
      if isEnd || byte == 32 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ",") {
        if hashes.contains(hash.value) { return true }
        // "Lists of ambassadors", "Fictional presidents": about many, or about nobody.
        if unreal.contains(hash.value) { return false }
        hasMembers = hasMembers || hash.value == members
        hash = ByteHash()
        if isEnd { break }
      } else {
        hash.add(byte.lowercased)
      }
      at += 1
    }
    guard hasMembers else { return false }
    let name = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
    return bodies.contains { name.contains($0) }
  }

  private static let hashes = Set(words.map { ByteHash($0).value })
  private static let unreal = Set(["list", "lists", "fictional"].map { ByteHash($0).value })
  private static let members = ByteHash("members").value
}
