/// The kind of thing an entity is, in FollowTheMoney's words.
public enum Schema: String, Sendable, Hashable, CaseIterable {
  case person = "Person"
  case organization = "Organization"
  case publicBody = "PublicBody"
  case place = "Place"
  /// People named only as a group: "U.S. officials", "people who know him" (FollowTheMoney's LegalEntity).
  case group = "LegalEntity"
  /// Something named whose kind is not known.
  case thing = "Thing"
}

/// A person, body or place that a document names, once, with every form of its name.
public struct Entity: Sendable, Hashable {
  /// Identifies the entity within its document, for example `e1`.
  public let id: String
  /// What kind of thing it is.
  public var schema: Schema
  /// The fullest form of the name.
  public var name: String
  /// Every form seen, the fullest first; other scripts and misspellings included.
  public var names: [String]

  /// An entity of a document.
  public init(id: String, schema: Schema, name: String, names: [String]) {
    self.id = id
    self.schema = schema
    self.name = name
    self.names = names
  }
}

/// The id of an entity within its document.
public typealias EntityID = String
