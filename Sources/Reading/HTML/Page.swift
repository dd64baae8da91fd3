import CGumbo

/// A parsed page: gumbo's tree and the bytes it stands on. The tree is gone when `with` returns.
struct Page {
  /// The bytes that the tree points into; offsets are the source's.
  let source: UnsafeBufferPointer<UInt8>
  let root: PageNode

  /// Parses a page and hands its tree to `body`.
  static func with<Result>(_ bytes: [UInt8], _ body: (Page) -> Result) -> Result? {
    bytes.withUnsafeBufferPointer { source -> Result? in
      guard let base = source.baseAddress else { return nil }
      var options = kGumboDefaultOptions
      options.max_errors = 0
      return base.withMemoryRebound(to: CChar.self, capacity: source.count) { characters -> Result? in
        guard let output = gumbo_parse_with_options(&options, characters, source.count) else { return nil }
        defer { gumbo_destroy_output(&options, output) }
        guard let root = output.pointee.root else { return nil }
        return body(Page(source: source, root: PageNode(raw: UnsafePointer(root))))
      }
    }
  }

  /// Where a piece of the source that the parser points to stands; nil where it points nowhere.
  func range(_ piece: GumboStringPiece) -> Range<Int>? {
    guard let data = piece.data, let base = source.baseAddress else { return nil }
    let start = UnsafeRawPointer(data) - UnsafeRawPointer(base)
    guard start >= 0, start <= source.count, piece.length <= source.count - start else { return nil }
    return start..<start + piece.length
  }

  /// From an element's start tag to the end of its end tag.
  func range(of node: PageNode) -> Range<Int>? {
    guard node.isElement, let start = range(node.raw.pointee.v.element.original_tag) else { return nil }
    let end = range(node.raw.pointee.v.element.original_end_tag) ?? start
    return start.lowerBound..<max(start.upperBound, end.upperBound)
  }

  /// Visits a node and what is in it, in the document's order, without recursion.
  /// - Parameters:
  ///   - root: where to begin; visited itself.
  ///   - enter: whether to go into the node.
  ///   - leave: called once for every node gone into, behind its children.
  func walk(_ root: PageNode, enter: (PageNode) -> Bool, leave: (PageNode) -> Void = { _ in }) {
    guard enter(root) else { return }
    var path: [(node: PageNode, next: Int)] = [(root, 0)]
    while let (node, next) = path.last {
      guard next < node.count else {
        leave(node)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let child = node.child(next)
      if enter(child) { path.append((child, 0)) }
    }
  }

  /// The first element that fits, in the document's order.
  func first(in root: PageNode, where fits: (PageNode) -> Bool) -> PageNode? {
    var found: PageNode?
    walk(root) { node in
      guard found == nil else { return false }
      if node.isElement, fits(node) { found = node }
      return found == nil
    }
    return found
  }
}

/// A node of a page's tree.
struct PageNode: Hashable {
  let raw: UnsafePointer<GumboNode>

  var isElement: Bool {
    raw.pointee.type == GUMBO_NODE_ELEMENT || raw.pointee.type == GUMBO_NODE_TEMPLATE
  }

  var isText: Bool {
    let type = raw.pointee.type
    return type == GUMBO_NODE_TEXT || type == GUMBO_NODE_WHITESPACE || type == GUMBO_NODE_CDATA
  }

  /// The element's tag; `GUMBO_TAG_UNKNOWN` for other nodes.
  var tag: GumboTag { isElement ? raw.pointee.v.element.tag : GUMBO_TAG_UNKNOWN }

  /// How many children it has.
  var count: Int { isElement ? Int(raw.pointee.v.element.children.length) : 0 }

  /// A child by its number, below `count`.
  func child(_ number: Int) -> PageNode {
    guard let data = raw.pointee.v.element.children.data, let child = data[number] else { return self }
    return PageNode(raw: UnsafePointer(child.assumingMemoryBound(to: GumboNode.self)))
  }

  var children: [PageNode] { (0..<count).map(child) }

  /// An attribute by its name in lower case.
  func attribute(_ name: StaticString) -> UnsafePointer<GumboAttribute>? {
    guard isElement, let data = raw.pointee.v.element.attributes.data else { return nil }
    for number in 0..<Int(raw.pointee.v.element.attributes.length) {
      guard let entry = data[number] else { continue }
      let attribute = entry.assumingMemoryBound(to: GumboAttribute.self)
      if equals(attribute.pointee.name, name), attribute.pointee.name[name.utf8CodeUnitCount] == 0 {
        return UnsafePointer(attribute)
      }
    }
    return nil
  }

  /// An attribute's value; nil where the element lacks it.
  func value(_ name: StaticString) -> String? { attribute(name).map { String(cString: $0.pointee.value) } }

  func has(_ name: StaticString) -> Bool { attribute(name) != nil }

  /// Whether the element is of a class, as written.
  func isOf(_ name: StaticString) -> Bool {
    guard let value = attribute("class")?.pointee.value else { return false }
    var at = 0
    while value[at] != 0 {
      while value[at] != 0, value[at] <= 32, value[at] > 0 { at += 1 }
      let start = at
      while value[at] < 0 || value[at] > 32 { at += 1 }
      if at - start == name.utf8CodeUnitCount, equals(value + start, name) { return true }
    }
    return false
  }

  func hasID(_ id: StaticString) -> Bool {
    guard let value = attribute("id")?.pointee.value else { return false }
    return equals(value, id) && value[id.utf8CodeUnitCount] == 0
  }

  /// The classes of the element.
  var classes: [String] {
    value("class").map { $0.utf8.split(whereSeparator: { $0 <= 32 }).map { String(Substring($0)) } } ?? []
  }

  private func equals(_ characters: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    var at = 0
    while at < name.utf8CodeUnitCount, UInt8(bitPattern: characters[at]) == name.utf8Start[at] { at += 1 }
    return at == name.utf8CodeUnitCount
  }
}

/// Tags by their names.
struct TagSet: Sendable {
  private let members: [Bool]

  /// Names parted by blanks.
  init(_ names: String) {
    var members = [Bool](repeating: false, count: Int(GUMBO_TAG_LAST.rawValue) + 1)
    for name in names.split(separator: " ") {
      let tag = gumbo_tag_enum(String(name))
      if tag != GUMBO_TAG_UNKNOWN { members[Int(tag.rawValue)] = true }
    }
    self.members = members
  }

  func contains(_ node: PageNode) -> Bool {
    let number = Int(node.tag.rawValue)
    return number < members.count && members[number]
  }
}
