// Measures the archive on invented documents whose truth is known.
//
//   archive-bench store COUNT FILE [SEED]   stores the records of COUNT documents in a new archive: records/s, bytes a
//                                           record, who is who (precision, recall), and how long questions take
//   archive-bench fill | identify | ask COUNT FILE [SEED]   one step of it
//   archive-bench growth COUNT FEWER FILE [SEED]   what storing COUNT documents and telling their people apart takes,
//                                           beside what FEWER take
//   archive-bench people COUNT [SEED]       the people of the documents as CSV, with the truth, for others to compare
import Archive
import Chronology
import Glibc
import Records

func now() -> Double { clock(CLOCK_MONOTONIC) }

/// Seconds of processor that this thread has had: what others do on the machine leaves it alone.
func processor() -> Double { clock(CLOCK_THREAD_CPUTIME_ID) }

private func clock(_ kind: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(kind, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func rounded(_ number: Double, _ digits: Int = 1) -> String {
  let factor = pow(10, Double(digits))
  let text = String((number * factor).rounded() / factor)
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

func fail(_ words: String, _ code: Int32) -> Never {
  let line = Array((words + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(code)
}

let usage =
  "usage: archive-bench store | fill | identify | ask COUNT FILE [SEED], growth COUNT FEWER FILE [SEED], or people COUNT [SEED]"
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2, let count = Int(arguments[1]), count > 0 else { fail(usage, 64) }
/// The seed at a place of the command line; 1 where there is none.
func seed(at place: Int) -> UInt64 { arguments.count > place ? UInt64(arguments[place]) ?? 1 : 1 }
let verb = arguments[0]
switch verb {
case "store", "fill", "identify", "ask":
  guard arguments.count >= 3 else { fail(usage, 64) }
  let measure = StoreMeasure(count: count, file: arguments[2], seed: seed(at: 3))
  if verb == "store" || verb == "fill" { try measure.fill() }
  if verb == "store" || verb == "identify" {
    try measure.identify()
    try measure.quality()
  }
  if verb == "store" || verb == "ask" { try measure.questions() }
case "growth":
  guard arguments.count >= 4, let few = Int(arguments[2]), few > 1, few < count else { fail(usage, 64) }
  try StoreMeasure(count: count, file: arguments[3], seed: seed(at: 4)).growth(from: few)
case "people":
  PeopleTable(count: count, seed: seed(at: 2)).write()
default: fail(usage, 64)
}
