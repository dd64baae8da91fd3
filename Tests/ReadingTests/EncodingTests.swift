import Foundation
import Glibc
import Reading
import Records
import Testing

/// Text in any old encoding is read, and stands on the source's bytes.
@Suite struct EncodingTests {
  /// `text` in another encoding by the C library; nil where it cannot be written in it.
  private func encoded(_ text: String, _ encoding: String) -> [UInt8]? {
    let names = ["macintosh": "MACINTOSH", "windows-874": "TIS-620", "iso-8859-11": "TIS-620"]
    guard let converter = iconv_open(names[encoding] ?? encoding.uppercased(), "UTF-8"),
      converter != iconv_t(bitPattern: -1)
    else { return nil }
    defer { iconv_close(converter) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 8)
    var left = input.count
    var room = output.count
    let failed = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var from = input.baseAddress
        var to = output.baseAddress
        return iconv(converter, &from, &left, &to, &room) == -1
      }
    }
    return failed ? nil : output.dropLast(room).map { UInt8(bitPattern: $0) }
  }

  /// Every character of the text stands on the bytes that write it.
  private func check(
    _ document: Document, _ encoding: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var at = 0
    for scalar in String(decoding: document.text, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      defer { at += length }
      guard scalar != "\n" else { continue }
      let span = document.map.source(of: at..<at + length)
      #expect(
        Array(document.source[span]) == encoded(String(scalar), encoding), "\(scalar) at \(at)",
        sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: EncodingNames.all)
  func everyEncodingIsReadAsItIsWritten(_ name: String) throws {
    var text = "A"
    for value in (0xA1...0x3FF).map({ $0 }) + Array(0x400...0x4FF) + Array(0x5D0...0x64A)
      + Array(0xE01...0xE5B)
      + Array(0x2013...0x203A) + [0x20AC, 0x2116, 0x2122, 0x2500, 0x2588]
    {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned,
        // The standard writes these two otherwise than the C library.
        scalar != "\u{5BA}", name != "macintosh" || scalar != "Δ" && scalar != "\u{3A9}",
        encoded(String(scalar), name)?.isEmpty == false
      else { continue }
      // The C library composes what Windows-1258 writes in two.
      if name == "windows-1258", encoded(String(scalar), name)?.count != 1 { continue }
      if name == "koi8-u", "ЎўґҐ╝╬".unicodeScalars.contains(scalar) { continue }
      text.unicodeScalars.append(scalar)
    }
    text += " B"
    let bytes = try #require(encoded(text, name))
    var reader = Reader(format: .text)
    reader.encoding = name
    let document = try reader.document(bytes, name: "f")
    #expect(document.string(0..<document.text.count - 1) == text)
    if name != "utf-8" { #expect(text.unicodeScalars.count > 40) }
    if name != "windows-1258" { check(document, name) }
  }

  @Test(arguments: ["utf-16le", "utf-16be"])
  func utf16IsToldByItsMarkAndByItsZeros(_ name: String) throws {
    for text in [
      "Anna Bergström opened the bridge.", "Мэр открыла новый мост через реку.", "Ok 🏛 then, mayor.",
    ] {
      let bytes = try #require(encoded(text, name))
      for mark in [[], try #require(encoded("\u{FEFF}", name))] {
        let document = try Reader().document(mark + bytes, name: "f")
        #expect(document.info.encoding == name)
        #expect(document.string(0..<document.text.count - 1) == text)
        check(document, name)
      }
    }
  }

  @Test func brokenUTF16HasReplacementCharacters() throws {
    let document = try Reader().document(
      [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0, 0x00, 0xDC, 0x43], name: "f")
    #expect(document.string(0..<document.text.count - 1) == "A\u{FFFD}B\u{FFFD}\u{FFFD}")
    #expect(throws: ReadingError.binary(name: "f", offset: 4)) {
      try Reader().document([0xFF, 0xFE, 0x41, 0, 0, 0, 0x42, 0], name: "f")
    }
  }

  private static let paragraphs: [(encodings: [String], text: String)] = [
    (["windows-1252"], "The mayor said “no” – and Mr Bergström’s lawyer, José Núñez, said nothing at all."),
    (["windows-1252"], "The minister’s answer was short."),
    (["windows-1252"], "Anna Bergström"),
    (
      ["windows-1252"],
      "Le maire a été élu à l’unanimité ; l’opposition, déçue, a quitté la séance où tout s’était joué."
    ),
    (
      ["windows-1252"],
      "Der Bürgermeister eröffnete die Brücke über den Fluß und dankte den Gästen für ihre Geduld."
    ),
    (
      ["windows-1252"],
      "La alcaldesa inauguró el puente; ¿quién pagó? El año próximo habrá otra sesión, según el señor Ibáñez."
    ),
    (["windows-1252"], "Borgmästaren invigde bron på lördagen och tackade för allt stöd under åren."),
    (["windows-1252"], "O prefeito não respondeu às perguntas da comissão sobre a construção da ponte."),
    (
      ["windows-1250", "iso-8859-2"],
      "Burmistrz otworzył nowy most i podziękował gościom; później złożył też wieniec, choć padał śnieg."
    ),
    (
      ["windows-1250", "iso-8859-2"],
      "Starostka otevřela nový most přes řeku a poděkovala všem, kteří přišli, ač bylo chladno a šero."
    ),
    (
      ["windows-1250"],
      "A polgármester átadta az új hidat, és köszönetet mondott mindenkinek, aki eljött; később esőre fordult az idő, ő mégis maradt, bár a tűzijáték elmaradt."
    ),
    (
      ["windows-1250"],
      "Gradonačelnica je otvorila novi most i zahvalila građanima što su došli, iako je kiša padala čitav dan."
    ),
    (
      ["windows-1254"],
      "Belediye başkanı yeni köprüyü açtı ve gelen herkese teşekkür etti; yağmur öğleden sonra dindi."
    ),
    (
      ["windows-1257"],
      "Merė atidarė naują tiltą per upę ir padėkojo visiems atėjusiems, nors šaltis buvo žvarbus ir lijo iš ryto; vėliau sugrįžo į savivaldybę."
    ),
    (
      ["windows-1251", "koi8-r", "iso-8859-5", "ibm866"],
      "Мэр города открыла новый мост через реку и поблагодарила всех, кто пришёл. Потом она вернулась в здание совета."
    ),
    (
      ["windows-1251", "koi8-u"],
      "Міський голова відкрила новий міст через річку і подякувала всім, хто прийшов; її заступник мовчав."
    ),
    (
      ["windows-1251", "iso-8859-5"],
      "Кметът откри новия мост над реката и благодари на всички, които дойдоха въпреки дъжда."
    ),
    (
      ["windows-1253", "iso-8859-7"],
      "Η δήμαρχος εγκαινίασε τη νέα γέφυρα και ευχαρίστησε όλους όσοι ήρθαν, αν και έβρεχε όλη την ημέρα. Άλλοι έφυγαν."
    ),
  ]

  @Test(arguments: paragraphs)
  func theEncodingIsToldByTheLetters(_ encodings: [String], _ text: String) throws {
    for encoding in encodings {
      let bytes = try #require(encoded(text, encoding), "\(encoding)")
      let document = try Reader(format: .text).document(bytes, name: "f")
      #expect(document.info.encoding == encoding)
      #expect(document.string(0..<document.text.count - 1) == text)
      check(document, encoding)
      let evidence = document.evidence(
        0..<document.text.count - 1, section: nil, method: .rule, confidence: 1)
      #expect(Array(document.source[evidence.start..<evidence.end]) == encoded(evidence.quote, encoding))
    }
    #expect(try Reader(format: .text).document(Array(text.utf8), name: "f").info.encoding == nil)
  }

  @Test(arguments: [
    "<meta charset=iso-8859-5>", "<META http-equiv=x content='text/html; charset=ISO-8859-5'>",
    "<?xml version='1.0' encoding=\"ISO-8859-5\"?>",
    "<!-- <meta charset=koi8-r> --><meta charset = 'cyrillic' >",
  ])
  func theEncodingThatADocumentNamesIsTaken(_ head: String) throws {
    let document = try Reader(format: .text).document(
      Array(head.utf8) + [0xB8, 0xDC, 0xEF] + Array(" mixed with Latin".utf8), name: "f")
    #expect(document.info.encoding == "iso-8859-5")
    #expect(document.string(0..<document.text.count).contains("Имя mixed"))
  }

  @Test func anEncodingThatIsNamedAndNotReadIsToldByName() {
    #expect(throws: ReadingError.encoding(name: "f", encoding: "Shift_JIS")) {
      try Reader().document(Array("<meta charset=Shift_JIS>".utf8) + [0x93, 0xFA], name: "f")
    }
  }

  @Test func whatIsDamagedOrNoTextIsRefusedWithItsOffset() {
    func error(_ bytes: [UInt8]) -> ReadingError? {
      do { _ = try Reader().document(bytes, name: "f") } catch { return error as? ReadingError }
      return nil
    }
    let good = Array("Müller, Bergström, Núñez, Łódź – ".utf8)
    #expect(error(good + [0xFF] + good) == .invalidUTF8(name: "f", offset: good.count))
    #expect(error(good + [0xC3]) == .invalidUTF8(name: "f", offset: good.count))
    #expect(error([0x1F, 0x8B, 0x08, 0x01, 0x9C, 0x81, 0xFE]) == .invalidUTF8(name: "f", offset: 1))
    var state: UInt64 = 3
    let noise = (0..<4000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return max(1, UInt8(truncatingIfNeeded: state >> 40))
    }
    #expect(error(noise) == .invalidUTF8(name: "f", offset: noise.firstIndex { $0 >= 0x80 } ?? 0))
    #expect(error(noise + [0]) != nil)
  }

  @Test func labelsOfTheTableAreKnownOrForeign() {
    for name in EncodingNames.all { #expect(EncodingNames.isKnown(name.uppercased()), "\(name)") }
    #expect(EncodingNames.isKnown("Latin1"))
    #expect(!EncodingNames.isKnown("shift_jis"))
    #expect(!EncodingNames.isKnown("nonsense"))
  }
}
