import CJansson

/// JSON that was sent to us, by jansson.
indirect enum JSONInput: Sendable, Hashable {
  case object([String: JSONInput])
  case array([JSONInput])
  case string(String)
  case number(Double)
  case truth(Bool)
  case null

  /// - Throws: `Problem` where the bytes are no JSON.
  init(_ bytes: [UInt8]) throws {
    var error = json_error_t()
    let loaded = bytes.withUnsafeBytes {
      json_loadb($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, 0, &error)
    }
    guard let loaded else {
      throw Problem(400, "No JSON", "What was sent is no JSON: line \(error.line), column \(error.column).")
    }
    defer { json_decref(loaded) }
    self.init(loaded)
  }

  private init(_ value: UnsafeMutablePointer<json_t>) {
    switch value.pointee.type {
    case JSON_OBJECT:
      var fields: [String: JSONInput] = [:]
      var at = json_object_iter(value)
      while let here = at {
        if let key = json_object_iter_key(here), let inner = json_object_iter_value(here) {
          fields[String(cString: key)] = JSONInput(inner)
        }
        at = json_object_iter_next(value, here)
      }
      self = .object(fields)
    case JSON_ARRAY:
      self = .array((0..<json_array_size(value)).compactMap { json_array_get(value, $0).map(JSONInput.init) })
    case JSON_STRING:
      let bytes = UnsafeRawBufferPointer(start: json_string_value(value), count: json_string_length(value))
      self = .string(String(decoding: bytes, as: UTF8.self))
    case JSON_INTEGER: self = .number(Double(json_integer_value(value)))
    case JSON_REAL: self = .number(json_real_value(value))
    case JSON_TRUE: self = .truth(true)
    case JSON_FALSE: self = .truth(false)
    default: self = .null
    }
  }

  subscript(key: String) -> JSONInput? {
    if case .object(let fields) = self { return fields[key] }
    return nil
  }

  var fields: [String: JSONInput] {
    if case .object(let fields) = self { return fields }
    return [:]
  }

  /// The items; of anything else itself.
  var items: [JSONInput] {
    switch self {
    case .array(let items): items
    case .null: []
    default: [self]
    }
  }

  /// A text, or a number as one.
  var text: String? {
    switch self {
    case .string(let text): text
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    default: nil
    }
  }

  /// A number of things.
  var count: Int? { text.flatMap(Int.init) }
}
