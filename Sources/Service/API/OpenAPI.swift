import Records

/// The API described by OpenAPI 3.1, made from the table of routes and the schemas of the answers.
enum OpenAPI {
  static func reply(version: String) -> Reply {
    var json = JSONWriter()
    json.object { write(&$0, version) }
    var reply = Reply(type: "application/json", body: json.bytes + [10], caching: .revalidate)
    reply.tag = Digest.tag(reply.body)
    return reply
  }

  private static func write(_ json: inout JSONWriter, _ version: String) {
    json.field("openapi", "3.1.0")
    json.key("info")
    json.object {
      $0.field("title", "Chancery")
      $0.field("summary", "A citable record of what is written about public officials, and of who says it")
      $0.field("version", version)
    }
    json.key("servers")
    json.array(["/api/1"]) { json, url in json.object { $0.field("url", url) } }
    json.key("paths")
    json.object { json in
      var written: Set<String> = []
      for route in Routes.all where route.schema != nil && written.insert(route.pattern).inserted {
        json.key(route.pattern)
        json.object { json in
          for same in Routes.all where same.pattern == route.pattern {
            if let schema = same.schema { operation(same, schema, &json) }
          }
        }
      }
    }
    json.key("components")
    json.object { json in
      json.key("securitySchemes")
      json.object { json in
        json.key("token")
        json.object {
          $0.field("type", "http")
          $0.field("scheme", "bearer")
        }
      }
      json.key("schemas")
      json.object { json in
        for schema in Schemas.all {
          json.key(schema.name)
          schema.write(&json)
        }
      }
    }
  }

  private static func operation(_ route: Route, _ schema: String, _ json: inout JSONWriter) {
    json.key(route.method.rawValue.lowercased())
    json.object { json in
      json.field("summary", route.summary)
      json.field("operationId", id(route))
      json.key("parameters")
      let inPath = route.pattern.split(separator: "/").filter { $0.hasPrefix("{") }.map {
        String($0.dropFirst().dropLast())
      }
      // What a form holds is no part of the address.
      let isForm = route.method == .post && schema == "Verdict"
      json.object(inPath, isForm ? [] : route.parameters)
      if route.method == .post {
        json.key("requestBody")
        json.object { json in
          json.key("content")
          json.object { json in
            json.key(isForm ? "application/x-www-form-urlencoded" : "application/octet-stream")
            json.object { if isForm { $0.form(route.parameters) } }
          }
        }
      }
      json.key("responses")
      json.object { json in
        json.key(schema == "Reading" ? "202" : "200")
        json.object { json in
          json.field("description", route.summary)
          json.content("application/json", schema)
        }
        json.key("default")
        json.object { json in
          json.field("description", "What went wrong (RFC 9457)")
          json.content("application/problem+json", "Problem")
        }
      }
    }
  }

  private static func id(_ route: Route) -> String {
    ([route.method.rawValue.lowercased()]
      + route.pattern.split(separator: "/").map { $0.filter { $0 != "{" && $0 != "}" } }).joined(
        separator: "-")
  }
}

extension JSONWriter {
  fileprivate mutating func object(_ inPath: [String], _ inQuery: [Route.Parameter]) {
    struct Field {
      let name: String
      let place: String
      let meaning: String
      let isRequired: Bool
    }
    let fields =
      inPath.map { Field(name: $0, place: "path", meaning: PathWords.meaning[$0] ?? $0, isRequired: true) }
      + inQuery.map { Field(name: $0.name, place: "query", meaning: $0.meaning, isRequired: $0.isRequired) }
    array(fields) { json, field in
      json.object { json in
        json.field("name", field.name)
        json.field("in", field.place)
        json.field("description", field.meaning)
        json.field("required", field.isRequired)
        json.key("schema")
        json.object { $0.field("type", "string") }
      }
    }
  }

  /// The schema of a form's fields.
  fileprivate mutating func form(_ fields: [Route.Parameter]) {
    key("schema")
    object { json in
      json.field("type", "object")
      json.key("properties")
      json.object { json in
        for field in fields {
          json.key(field.name)
          json.object {
            $0.field("type", "string")
            $0.field("description", field.meaning)
          }
        }
      }
      json.field("required", fields.filter(\.isRequired).map(\.name))
    }
  }

  fileprivate mutating func content(_ type: String, _ schema: String) {
    key("content")
    object { json in
      json.key(type)
      json.object { json in
        json.key("schema")
        json.object { $0.field("$ref", "#/components/schemas/\(schema)") }
      }
    }
  }
}

private enum PathWords {
  static let meaning = [
    "person": "a handle (@ and eight letters and digits), or a name in any script",
    "other": "a handle or a name", "office": "an office's key, as answers have it",
    "document": "a document's id: sha256: and 64 digits", "jobs": "ids of readings, joined by +",
  ]
}
