import Archive
import Arguments
import Publishing

/// The queue and the log for programs.
enum ReviewJSON {
  static func write(
    _ doubts: [IdentityDoubt], _ conflicts: [OpenConflict], after last: String?, to out: Output
  ) {
    out.object { $0.fields(doubts, conflicts, after: last) }
  }

  static func write(_ decisions: [Decision], to out: Output) { out.object { $0.fields(decisions) } }
}
