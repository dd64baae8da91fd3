import Chronology

/// Terms and events over the years, as a picture; zoomed by the address, so that it works without a script.
struct TimelineChart {
  /// Something that lasts.
  struct Bar {
    let label: String
    let start: EDTF?
    let end: EDTF?
    /// Nothing says that it is over.
    var isOpen = false
    /// Nobody holds the office.
    var isGap = false
    /// It is at odds with its neighbours.
    var isOdd = false
  }

  /// Something that happens.
  struct Dot {
    let label: String
    let date: EDTF?
    let isClaimed: Bool
  }

  let bars: [Bar]
  let dots: [Dot]
  /// Each bar in a row of its own.
  var isStaggered = false

  private static let width = 1000.0
  private static let row = 22.0

  /// The first day of a year, as a number of days.
  private static func day(_ year: Int) -> Int { EDTF(year: year).earliest ?? 0 }

  func write(_ html: inout HTML, _ call: Call) throws {
    let days = (bars.flatMap { [$0.start?.earliest, $0.end?.latest] } + dots.map { $0.date?.earliest })
      .compactMap { $0 }
    guard let least = days.min(), let most = days.max() else { return }
    let whole = (Self.year(least), Self.year(most) + 1)
    var first = try call.number("years-from", -9999...9999, standard: whole.0)
    var last = try call.number("years-to", -9999...9999, standard: max(whole.1, whole.0 + 1))
    if first >= last { (first, last) = (last, first + 1) }
    let from = Self.day(first)
    let to = Self.day(last)
    let scale = Self.width / Double(max(1, to - from))
    func x(_ day: Int) -> Double { min(max(Double(day - from) * scale, 0), Self.width) }
    let lanes = lanes(from, to)
    let hasDots = dots.contains { $0.date?.earliest.map { $0 >= from && $0 <= to } == true }
    let height = 24 + Double(lanes.count) * Self.row + (hasDots ? 22 : 0)
    html.tag("figure", ["class": "chart"]) { html in
      html.tag(
        "svg",
        [
          "viewBox": "0 0 1000 \(Self.number(height))", "role": "img",
          "aria-label": "Timeline from \(first) to \(last)",
        ]
      ) { html in
        for year in Self.ticks(first, last) {
          let at = Self.number(x(Self.day(year)))
          html.open("line", ["class": "tick", "x1": at, "x2": at, "y1": "18", "y2": Self.number(height)])
          html.raw("</line>")
          // At the edges a year stands beside its line, so that nothing of it is cut off.
          let anchor =
            x(Self.day(year)) < 20 ? "start" : x(Self.day(year)) > Self.width - 20 ? "end" : "middle"
          html.tag("text", ["class": "year", "x": at, "y": "13", "text-anchor": anchor], String(year))
        }
        for (index, lane) in lanes.enumerated() {
          for bar in lane { draw(bar, 24 + Double(index) * Self.row, x, from, to, &html) }
        }
        for dot in dots {
          guard let day = dot.date?.earliest, let latest = dot.date?.latest, day <= to, latest >= from else {
            continue
          }
          html.tag(
            "circle",
            [
              "class": dot.isClaimed ? "dot claimed" : "dot", "cx": Self.number(x((day + latest) / 2)),
              "cy": Self.number(height - 11), "r": "5",
            ]
          ) { $0.tag("title", (dot.date?.spoken ?? "") + ": " + HTML.cut(dot.label)) }
        }
      }
      zoom(&html, call, first, last, whole)
    }
  }

  private func draw(
    _ bar: Bar, _ y: Double, _ x: (Int) -> Double, _ from: Int, _ to: Int, _ html: inout HTML
  ) {
    // What is certain is solid; between the earliest and the latest day that may be meant it is faint.
    let earliest = bar.start?.earliest ?? bar.end?.earliest.map { $0 - 365 } ?? from
    let latest = bar.end?.latest ?? (bar.isOpen ? to : (bar.start?.latest ?? from) + 365)
    let sureStart = bar.start?.latest ?? bar.end?.earliest ?? earliest
    let sureEnd = bar.end?.earliest ?? (bar.isOpen ? to : sureStart)
    let kind: StaticString = bar.isGap ? "gap" : bar.isOdd ? "term odd" : "term"
    html.tag("g", ["class": String(describing: kind)]) { html in
      let period =
        [bar.start?.spoken, bar.end?.spoken].compactMap { $0 }.joined(separator: " – ")
      html.tag("title", bar.label + (period.isEmpty ? "" : ": " + period))
      let left = x(earliest)
      let right = max(x(latest), left + 3)
      html.open(
        "rect",
        [
          "class": "maybe", "x": Self.number(left), "y": Self.number(y), "width": Self.number(right - left),
          "height": "16", "rx": "2",
        ])
      html.raw("</rect>")
      if sureEnd > sureStart {
        html.open(
          "rect",
          [
            "class": "sure", "x": Self.number(x(sureStart)), "y": Self.number(y),
            "width": Self.number(max(x(sureEnd) - x(sureStart), 2)), "height": "16", "rx": "2",
          ])
        html.raw("</rect>")
      }
      let isLate = Self.isLate(left)
      html.tag(
        "text",
        [
          "class": "label", "x": Self.number(isLate ? min(right, 996) - 4 : left + 4),
          "y": Self.number(y + 12), "text-anchor": isLate ? "end" : "start",
        ], Self.short(bar.label))
    }
  }

  /// Whether a bar begins so far to the right that its label ends with it.
  private static func isLate(_ left: Double) -> Bool { left > 560 }

  /// About how wide a letter is.
  private static let letter = 6.6

  private static func short(_ label: String) -> String {
    label.count <= 64 ? label : label.prefix(63) + "…"
  }

  /// Rows in which no two bars stand in each other's way; a label needs room as well.
  private func lanes(_ from: Int, _ to: Int) -> [[Bar]] {
    let scale = Self.width / Double(max(1, to - from))
    var lanes: [[Bar]] = []
    var ends: [Double] = []
    for bar in bars {
      guard let start = bar.start?.earliest ?? bar.end?.earliest else { continue }
      let end = bar.end?.latest ?? (bar.isOpen ? to : start + 365)
      guard end >= from, start <= to else { continue }
      var left = Double(max(start, from) - from) * scale
      var right = min(Double(end - from) * scale, Self.width)
      let label = Double(Self.short(bar.label).count) * Self.letter + 12
      if Self.isLate(left) { left = min(left, right - label) } else { right = max(right, left + label) }
      if !isStaggered, let free = ends.firstIndex(where: { $0 < left }) {
        lanes[free].append(bar)
        ends[free] = right
      } else {
        lanes.append([bar])
        ends.append(right)
      }
    }
    return lanes
  }

  private func zoom(_ html: inout HTML, _ call: Call, _ first: Int, _ last: Int, _ whole: (Int, Int)) {
    let span = last - first
    func address(_ from: Int, _ to: Int) -> String {
      call.address(with: ["years-from": String(from), "years-to": String(max(to, from + 1))]) + "#offices"
    }
    html.tag("figcaption") { html in
      html.tag("a", ["href": address(first - span / 2 - 1, last - span / 2 - 1), "rel": "prev"], "← earlier")
      html.tag("a", ["href": address(first + span / 4, last - span / 4)], "closer")
      html.tag("a", ["href": address(first - span / 2 - 1, last + span / 2 + 1)], "wider")
      html.tag("a", ["href": address(first + span / 2 + 1, last + span / 2 + 1), "rel": "next"], "later →")
      if (first, last) != whole {
        html.tag(
          "a", ["href": call.address(with: ["years-from": nil, "years-to": nil]) + "#offices"], "whole")
      }
      if !dots.isEmpty { html.raw("<span class=\"key\">● stated ○ claimed</span>") }
    }
  }

  private static func year(_ day: Int) -> Int { EDTF(day: day)?.year ?? 1970 }

  /// Years that are written below the picture: not too many.
  private static func ticks(_ first: Int, _ last: Int) -> [Int] {
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { (last - first) / $0 <= 12 } ?? 2000
    let start = (first + step - 1) / step * step
    return start < last ? Array(stride(from: start, to: last, by: step)) : [first]
  }

  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
