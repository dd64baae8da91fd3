/// A list that cannot be empty: what makes "a record without evidence" impossible to write down.
///
/// ```swift
/// NonEmpty(1, [2, 3]).count  // 3
/// NonEmpty([Int]()) == nil   // true
/// ```
public struct NonEmpty<Element: Sendable>: Sendable, RandomAccessCollection {
  private var elements: [Element]

  /// A list of one element and perhaps more.
  public init(_ first: Element, _ rest: [Element] = []) {
    elements = [first] + rest
  }

  /// A list of `elements`, or nil where there are none.
  public init?(_ elements: [Element]) {
    guard !elements.isEmpty else { return nil }
    self.elements = elements
  }

  /// The first element, which is always there.
  public var head: Element { elements[0] }
  /// All elements as an array of at least one.
  public var array: [Element] { elements }
  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of elements.
  public var endIndex: Int { elements.count }
  /// The element at a position.
  public subscript(position: Int) -> Element { elements[position] }

  /// Adds an element at the end.
  public mutating func append(_ element: Element) { elements.append(element) }
}

extension NonEmpty: Equatable where Element: Equatable {}
extension NonEmpty: Hashable where Element: Hashable {}
