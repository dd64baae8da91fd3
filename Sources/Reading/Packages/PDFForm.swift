enum PDFForm {
  static func text(of bytes: [UInt8], name: String) throws -> [UInt8] {
    throw ReadingError.binary(name: name, offset: 0)
  }
}
