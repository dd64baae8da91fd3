import Records

/// An entity of FollowTheMoney, and the line it is.
struct FTMEntity {
  let id: String
  private let schema: String
  private var properties: [(name: String, values: [String])] = []

  init(id: String, schema: String) {
    self.id = id
    self.schema = schema
  }

  /// Adds a value to a property; each value is kept once, and nothing is added where there is none.
  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    if let index = properties.firstIndex(where: { $0.name == name }) {
      if !properties[index].values.contains(value) { properties[index].values.append(value) }
    } else {
      properties.append((name, [value]))
    }
  }

  var line: [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("id", id)
      $0.field("schema", schema)
      $0.key("properties")
      $0.object { json in
        for property in properties { json.field(property.name, property.values) }
      }
    }
    return json.bytes + [10]
  }
}
