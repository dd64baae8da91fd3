import Archive
import Arguments

/// What waits to be decided, one item at a time: pairs, the likeliest first, then conflicts. Only the next item is looked
/// for, since there may be very many, and a decision may settle others or raise them.
struct ReviewQueue {
  /// What is asked.
  enum Item {
    case pair(IdentityDoubt)
    case conflict(OpenConflict)

    var id: String {
      switch self {
      case .pair(let doubt): doubt.id
      case .conflict(let open): open.id
      }
    }
  }

  private let archive: Archive
  /// What was left for later, the last one last.
  private var left: [Item] = []
  private var passedOver: Set<String> = []
  /// The conflict that was asked last: before it nothing waits.
  private var last: String?
  /// What is asked now; nil where nothing waits.
  private(set) var item: Item?

  /// What waits in an archive that was opened to be read.
  init(_ archive: Archive) throws {
    self.archive = archive
    try look()
  }

  /// Leaves the item for later.
  mutating func leave() throws {
    if let item {
      left.append(item)
      passedOver.insert(item.id)
    }
    try look()
  }

  /// Goes back to what was left for later last.
  mutating func goBack() {
    guard let item = left.popLast() else { return }
    passedOver.remove(item.id)
    self.item = item
    last = nil
  }

  /// Goes on after a decision; after an undo (`fromTheTop`) with what came first.
  mutating func goOn(fromTheTop: Bool = false) throws {
    try archive.recount()
    if fromTheTop { last = nil }
    try look()
  }

  private mutating func look() throws {
    item = try archive.snapshot {
      if let doubt = try archive.identityDoubts(limit: 1, except: passedOver).first { return .pair(doubt) }
      return try archive.openConflicts(limit: 1, after: last, except: passedOver).first.map { .conflict($0) }
    }
    if case .conflict(let open) = item { last = open.id }
  }
}
