import Records

/// A part of a long list, from the number that is asked for on, and where the next part begins.
struct Portion<Item> {
  let items: [Item]
  let start: Int
  /// nil at the end.
  let next: Int?

  /// - Parameters:
  ///   - call: has the number of items to pass over as `from`.
  ///   - size: how many items a part has.
  ///   - most: what `from` is at most.
  ///   - find: gives the items from a number on, one more than the part has where there are more.
  /// - Throws: `Problem` where `from` is no such number, and what `find` throws.
  init(
    _ call: Call, size: Int, most: Int = 10_000_000,
    _ find: (_ start: Int, _ limit: Int) throws -> some Sequence<Item>
  ) throws {
    let start = try call.number("from", 0...most, standard: 0)
    let found = Array(try find(start, size + 1).prefix(size + 1))
    (items, self.start) = (Array(found.prefix(size)), start)
    next = found.count > size ? start + size : nil
  }
}

extension HTML {
  /// Links to the parts before and after.
  mutating func more(_ call: Call, _ portion: Portion<some Any>) {
    more(call, next: portion.next.map { String($0) }, isFirst: portion.start == 0)
  }

  /// The same where what comes next has a name.
  mutating func more(_ call: Call, next: String?, isFirst: Bool) {
    guard next != nil || !isFirst else { return }
    tag("p", ["class": "more"]) { html in
      if !isFirst { html.tag("a", ["href": call.address(with: ["from": nil])], "From the beginning") }
      if let next {
        html.tag("a", ["href": call.address(with: ["from": next]), "rel": "next"], "Next")
      }
    }
  }
}

extension JSONWriter {
  /// Where the next part begins; nothing at the end.
  mutating func next(_ portion: Portion<some Any>) { field("next", portion.next.map { String($0) }) }
}
