import Archive
import Arguments
import Records

/// The queue and the log for programs.
enum ReviewJSON {
  static func write(
    _ doubts: [IdentityDoubt], _ conflicts: [OpenConflict], after last: String?, to out: Output
  ) {
    out.object {
      $0.key("pairs")
      $0.array(doubts) { json, doubt in
        json.object {
          $0.field("id", doubt.id)
          $0.key("points")
          $0.value(fraction: doubt.points)
          $0.field("one", doubt.one)
          $0.field("other", doubt.other)
          $0.key("reasons")
          $0.array(doubt.reasons) { $0.value($1) }
        }
      }
      $0.key("conflicts")
      $0.array(conflicts) { json, open in
        json.object {
          $0.field("id", open.id)
          $0.field("about", open.subject)
          $0.key("conflict")
          $0.value(open.conflict)
        }
      }
      $0.field("after", last)
    }
  }

  static func write(_ decisions: [Decision], to out: Output) {
    out.object {
      $0.key("decisions")
      $0.array(decisions) { json, decision in
        json.object {
          $0.field("number", Int(decision.number))
          $0.field("time", decision.time)
          $0.field("author", decision.author)
          $0.field("verb", decision.verb.rawValue)
          $0.key("about")
          $0.array(decision.about) { $0.value($1) }
          $0.field("reason", decision.reason)
          $0.field("edit", decision.edit)
          $0.field("undoes", decision.undoes.map { String($0) })
          $0.field("inForce", decision.isInForce)
        }
      }
    }
  }
}
