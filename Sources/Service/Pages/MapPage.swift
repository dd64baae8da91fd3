import Archive
import Chronology
import Records

/// Who met or communicated with whom, as a picture.
struct MapPage: Page {
  let graph: ContactGraph
  let subject: Subject?

  init(_ call: Call) throws {
    subject = try call["of"].map { try call.subject($0) }
    graph = try call.archive.contactGraph(
      of: subject, from: try call.date("from"), to: try call.date("to") ?? call.asOf,
      limit: try call.number("pairs", 1...400, standard: 120))
  }

  var title: String { subject.map { "Contacts of \($0.name)" } ?? "Map of contacts" }

  func write(_ html: inout HTML, _ call: Call) throws {
    html.tag("h1") { html in
      if let subject {
        html.raw("Contacts of ")
        html.name(subject.name, call.link(Addresses.person(subject.handle)))
      } else {
        html.raw("Map of contacts")
      }
    }
    html.tag("form", ["action": "/map", "class": "filters", "aria-label": "Limits of the map"]) { html in
      if let subject { html.open("input", ["type": "hidden", "name": "of", "value": subject.handle]) }
      for (name, hint) in [("from", "2016"), ("to", "2017-06")] {
        html.tag("label") { html in
          html.text(name + " ")
          html.open("input", ["name": name, "value": call[name] ?? "", "placeholder": hint, "size": "12"])
        }
      }
      html.raw("<button>Show</button>")
      if subject != nil { html.raw(" <a href=\"/map\">everybody</a>") }
    }
    guard !graph.edges.isEmpty else {
      html.raw("<p class=\"empty\">No meeting or communication of two is known for these dates.</p>")
      return
    }
    let handles = try graph.nodes.map { try call.archive.handle(of: $0.id) }
    let places = GraphLayout(nodes: graph.nodes.count, edges: graph.edges.map { ($0.one, $0.other) }).places
    try html.tag("figure", ["class": "map"]) { html in
      try html.tag("svg", ["viewBox": "-70 -30 1140 760", "role": "group", "aria-label": title]) { html in
        for edge in graph.edges {
          let (one, other) = (places[edge.one], places[edge.other])
          html.tag("a", ["href": call.link(Addresses.pair(handles[edge.one], handles[edge.other]))]) { html in
            html.tag(
              "line",
              [
                "class": edge.stated == 0 ? "edge claimed" : "edge", "x1": TimelineChart.number(one.x),
                "y1": TimelineChart.number(one.y), "x2": TimelineChart.number(other.x),
                "y2": TimelineChart.number(other.y),
                "stroke-width": TimelineChart.number(1 + min(Double(edge.stated + edge.claimed), 8) * 0.7),
              ]
            ) { $0.tag("title", words(edge)) }
          }
        }
        for (node, place) in zip(graph.nodes, places) {
          html.tag("a", ["href": try call.address(of: node.id) ?? "/map"]) { html in
            html.tag(
              "circle",
              [
                "class": node.kind == "Person" ? "node" : "node body", "cx": TimelineChart.number(place.x),
                "cy": TimelineChart.number(place.y), "r": "6",
              ]
            ) { _ in }
            html.tag(
              "text",
              [
                "x": TimelineChart.number(place.x), "y": TimelineChart.number(place.y - 10),
                "text-anchor": "middle",
              ],
              node.name)
          }
        }
      }
      html.raw(
        "<figcaption>A line is the contacts of two: thick where there are many, dashed where all are only claimed."
      )
      if graph.isCut { html.text(" Only the \(graph.edges.count) pairs with most contacts are shown.") }
      html.raw("</figcaption>")
    }
    html.section("pairs", "Pairs", count: graph.edges.count) { html in
      html.tag("ul", ["class": "plain"]) { html in
        for edge in graph.edges { html.tag("li", words(edge)) }
      }
    }
  }

  private func words(_ edge: ContactGraph.Edge) -> String {
    let parts = [
      edge.stated > 0 ? "\(edge.stated) stated" : nil, edge.claimed > 0 ? "\(edge.claimed) claimed" : nil,
    ].compactMap { $0 }
    let dates = [edge.first, edge.last == edge.first ? nil : edge.last].compactMap { $0?.spoken }
    return
      "\(graph.nodes[edge.one].name) and \(graph.nodes[edge.other].name): \(parts.joined(separator: ", "))"
      + (dates.isEmpty ? "" : ", \(dates.joined(separator: " to "))")
  }

  func write(_ json: inout JSONWriter, _ call: Call) {
    json.key("nodes")
    json.array(graph.nodes) { json, node in
      json.object {
        $0.field("id", try? call.archive.handle(of: node.id))
        $0.field("name", node.name)
        $0.field("schema", node.kind)
      }
    }
    json.key("edges")
    json.array(graph.edges) { json, edge in
      json.object {
        $0.field("one", edge.one)
        $0.field("other", edge.other)
        $0.field("stated", edge.stated)
        $0.field("claimed", edge.claimed)
        $0.field("first", edge.first?.description)
        $0.field("last", edge.last?.description)
      }
    }
    json.field("cut", graph.isCut)
  }
}

/// Places for the nodes of a graph, by springs and repulsion (Fruchterman and Reingold 1991); always the same for the
/// same graph.
struct GraphLayout {
  /// Where each node is, in a field of 1000 by 700.
  private(set) var places: [(x: Double, y: Double)]

  init(nodes: Int, edges: [(Int, Int)]) {
    let (width, height) = (1000.0, 700.0)
    // A spiral to begin with: no two nodes at one place, and no chance in it.
    places = (0..<nodes).map { index in
      let angle = Double(index) * 2.399963
      let radius = (Double(index + 1) / Double(max(nodes, 1))).squareRoot()
      return (
        width / 2 + radius * width * 0.45 * Self.cosine(angle),
        height / 2 + radius * height * 0.45 * Self.cosine(angle - .pi / 2)
      )
    }
    guard nodes > 1 else { return }
    let ideal = (width * height / Double(nodes)).squareRoot() * 0.8
    let rounds = nodes > 150 ? 120 : 300
    for round in 0..<rounds {
      var moves = [(x: Double, y: Double)](repeating: (0, 0), count: nodes)
      for one in 0..<nodes {
        for other in (one + 1)..<max(nodes, one + 1) {
          let (dx, dy) = (places[one].x - places[other].x, places[one].y - places[other].y)
          let square = max(dx * dx + dy * dy, 0.01)
          let force = ideal * ideal / square
          moves[one].x += dx * force
          moves[one].y += dy * force
          moves[other].x -= dx * force
          moves[other].y -= dy * force
        }
        // Whoever hangs on nothing does not fly away.
        moves[one].x += (width / 2 - places[one].x) * 0.6
        moves[one].y += (height / 2 - places[one].y) * 0.9
      }
      for (one, other) in edges {
        let (dx, dy) = (places[one].x - places[other].x, places[one].y - places[other].y)
        let distance = max((dx * dx + dy * dy).squareRoot(), 0.1)
        let pull = distance / ideal
        moves[one].x -= dx * pull
        moves[one].y -= dy * pull
        moves[other].x += dx * pull
        moves[other].y += dy * pull
      }
      let heat = width / 10 * (1 - Double(round) / Double(rounds)) + 0.5
      for index in 0..<nodes {
        let move = moves[index]
        let length = max((move.x * move.x + move.y * move.y).squareRoot(), 0.01)
        places[index].x += move.x / length * min(length, heat)
        places[index].y += move.y / length * min(length, heat)
      }
    }
    fit(width, height)
  }

  /// Spreads the nodes over the whole field.
  private mutating func fit(_ width: Double, _ height: Double) {
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return }
    let (wide, high) = (max(right - left, 1), max(bottom - top, 1))
    for index in places.indices {
      places[index] = ((places[index].x - left) / wide * width, (places[index].y - top) / high * height)
    }
  }

  /// A cosine good enough to spread nodes by, the same on every machine.
  private static func cosine(_ angle: Double) -> Double {
    var x = (angle / (2 * .pi)).truncatingRemainder(dividingBy: 1)
    if x < 0 { x += 1 }
    let t = abs(x - 0.5) * 4 - 1
    return t * (1.5707963 - t * t * (0.6459640 - t * t * 0.0796926))
  }
}
