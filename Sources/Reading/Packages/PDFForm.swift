enum PDFForm {
  static func text(of bytes: [UInt8], name: String) throws -> [UInt8] {
    throw ReadingError.binary(name: name, offset: 0)
  }

  static func read(_ bytes: [UInt8], into outline: inout Outline) {
    TextForm.read(bytes, from: 0, into: &outline)
  }
}
