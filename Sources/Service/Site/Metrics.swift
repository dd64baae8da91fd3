import Synchronization

/// Counts for a monitor, in the text format of Prometheus.
final class Metrics: Sendable {
  private struct State {
    var statuses: [Int: Int] = [:]
    var buckets = [Int](repeating: 0, count: bounds.count + 1)
    var seconds = 0.0
    var kept = 0
  }

  private static let bounds = [0.001, 0.005, 0.02, 0.1, 0.5, 2.0]
  private let state = Mutex(State())

  func count(_ status: Int, _ seconds: Double) {
    state.withLock { state in
      state.statuses[status, default: 0] += 1
      state.buckets[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
      state.seconds += seconds
    }
  }

  func countKept() { state.withLock { $0.kept += 1 } }

  func reply(waiting: Int) -> Reply {
    let state = state.withLock { $0 }
    var text =
      "# HELP chancery_requests_total Requests answered, by status.\n# TYPE chancery_requests_total counter\n"
    for (status, count) in state.statuses.sorted(by: { $0.key < $1.key }) {
      text += "chancery_requests_total{status=\"\(status)\"} \(count)\n"
    }
    text +=
      "# HELP chancery_request_seconds Time to make an answer.\n# TYPE chancery_request_seconds histogram\n"
    var sum = 0
    for (bound, count) in zip(Self.bounds, state.buckets) {
      sum += count
      text += "chancery_request_seconds_bucket{le=\"\(bound)\"} \(sum)\n"
    }
    sum += state.buckets.last ?? 0
    text +=
      "chancery_request_seconds_bucket{le=\"+Inf\"} \(sum)\nchancery_request_seconds_sum \(state.seconds)\n"
    text += "chancery_request_seconds_count \(sum)\n"
    text +=
      "# HELP chancery_kept_answers_total Answers that were there already.\n# TYPE chancery_kept_answers_total counter\n"
    text += "chancery_kept_answers_total \(state.kept)\n"
    text +=
      "# HELP chancery_readings_waiting Documents sent in that are not read yet.\n# TYPE chancery_readings_waiting gauge\n"
    text += "chancery_readings_waiting \(waiting)\n"
    return Reply(type: "text/plain; version=0.0.4; charset=utf-8", body: Array(text.utf8))
  }
}
