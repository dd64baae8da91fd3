import CMicrohttpd

/// Takes a form apart as it comes in (`application/x-www-form-urlencoded` or `multipart/form-data`), by libmicrohttpd.
final class FormReader {
  private var processor: OpaquePointer?
  private var fields: [(name: String, bytes: [UInt8])] = []
  private var files: [Request.File] = []
  /// How many bytes have come.
  private(set) var size = 0

  /// nil where the body is no form.
  init?(_ connection: OpaquePointer, _ type: String) {
    let type = type.lowercased()
    guard type.hasPrefix("application/x-www-form-urlencoded") || type.hasPrefix("multipart/form-data") else {
      return nil
    }
    processor = MHD_create_post_processor(
      connection, 64 << 10, Self.receive, Unmanaged.passUnretained(self).toOpaque())
    guard processor != nil else { return nil }
  }

  deinit { if let processor { MHD_destroy_post_processor(processor) } }

  private static let receive: MHD_PostDataIterator = { context, _, name, file, _, _, data, offset, count in
    guard let context, let name else { return chancery_no() }
    let reader = Unmanaged<FormReader>.fromOpaque(context).takeUnretainedValue()
    reader.receive(
      String(cString: name), file.map { String(cString: $0) },
      UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : count), isNew: offset == 0)
    return chancery_yes()
  }

  private func receive(_ name: String, _ file: String?, _ bytes: UnsafeRawBufferPointer, isNew: Bool) {
    if let file {
      if isNew || files.isEmpty { files.append(.init(field: name, name: file, bytes: [])) }
      files[files.count - 1].bytes += bytes
    } else {
      if isNew || fields.isEmpty { fields.append((name, [])) }
      fields[fields.count - 1].bytes += bytes
    }
  }

  func take(_ part: UnsafeRawBufferPointer) {
    size += part.count
    MHD_post_process(processor, part.baseAddress?.assumingMemoryBound(to: CChar.self), part.count)
  }

  /// The form; what was cut off is left out.
  func finish() -> Request.Body {
    if let processor { MHD_destroy_post_processor(processor) }
    processor = nil
    // A field of a form that was chosen no file for comes as a file without a name.
    return .form(
      FieldList(fields.map { .init(name: $0.name, value: String(decoding: $0.bytes, as: UTF8.self)) }),
      files: files.filter { !$0.name.isEmpty })
  }
}
