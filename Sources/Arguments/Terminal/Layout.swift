import Names

/// Breaks text into lines and sets it in columns, by the columns of a terminal.
public enum Layout {
  /// A text in lines no wider than `width`, broken between words.
  ///
  /// White space between words becomes one space; a word wider than the line stands alone, unbroken, so that a
  /// URL or a path can still be copied.
  /// - Parameters:
  ///   - text: the text; a line feed in it ends a line.
  ///   - width: columns of a line; nil for no limit.
  ///   - first: columns before the first line.
  ///   - hanging: columns before the others.
  /// - Returns: the lines, without line feeds, with their indents.
  public static func wrap(_ text: Styled, width: Int?, first: Int = 0, hanging: Int = 0) -> [Styled] {
    var lines: [Styled] = []
    var line = Styled(spaces(first))
    var column = first
    var isFresh = true
    func close() {
      lines.append(line)
      line = Styled(spaces(hanging))
      column = hanging
      isFresh = true
    }
    for word in words(text) {
      guard let word else {
        close()
        continue
      }
      let size = word.width
      if !isFresh, let width, column + 1 + size > width { close() }
      if !isFresh {
        // The space between two words of one style has their style, so that underlines do not break.
        let style = line.runs.last?.style == word.runs.first?.style ? word.runs.first?.style : .plain
        line.append(" ", style ?? .plain)
        column += 1
      }
      line += word
      column += size
      isFresh = false
    }
    if !isFresh || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Rows in aligned columns; one column takes what room is left and wraps.
  ///
  /// ```swift
  /// Layout.columns([["2008", "Ambassador"], ["2017-09", "Senator"]], width: 80)
  /// // 2008     Ambassador
  /// // 2017-09  Senator
  /// ```
  /// - Parameters:
  ///   - rows: cells; a row may have fewer than others.
  ///   - width: columns of a line; nil for no limit.
  ///   - indent: columns before each line.
  ///   - gap: columns between two cells.
  ///   - flexible: the number of the column that wraps; the last where nil.
  /// - Returns: the lines, without line feeds.
  public static func columns(
    _ rows: [[Styled]], width: Int?, indent: Int = 0, gap: Int = 2, flexible: Int? = nil
  ) -> [Styled] {
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return [] }
    var widths = (0..<count).map { column in rows.map { $0.count > column ? $0[column].width : 0 }.max() ?? 0
    }
    let wrapping = min(max(flexible ?? count - 1, 0), count - 1)
    if let width {
      let others = widths.enumerated().reduce(0) { $0 + ($1.offset == wrapping ? 0 : $1.element) }
      widths[wrapping] = min(widths[wrapping], max(20, width - indent - gap * (count - 1) - others))
    }
    var lines: [Styled] = []
    for row in rows {
      let cells = row.enumerated().map { $0 == wrapping ? wrap($1, width: widths[$0]) : [$1] }
      for depth in 0..<max(1, cells.map(\.count).max() ?? 1) {
        var line = Styled(spaces(indent))
        var owed = 0
        for (column, cell) in cells.enumerated() {
          let part = depth < cell.count ? cell[depth] : ""
          if !part.isEmpty {
            line.append(spaces(owed))
            owed = 0
            line += part
          }
          owed += widths[column] - part.width + gap
          owed = max(0, owed)
        }
        lines.append(line)
      }
    }
    return lines
  }

  /// A text cut to a width, with … where something is missing.
  /// - Parameters:
  ///   - text: the text.
  ///   - width: columns it may take; nil for no limit.
  /// - Returns: the text, or its beginning.
  public static func cut(_ text: String, to width: Int?) -> String {
    guard let width, DisplayWidth.of(text) > width else { return text }
    var out = String.UnicodeScalarView()
    var column = 1
    for scalar in text.unicodeScalars {
      column += DisplayWidth.of(scalar)
      if column > width { break }
      out.append(scalar)
    }
    return String(out) + "…"
  }

  /// That many spaces.
  public static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// The words of a text, each in its styles; nil where a line ends.
  private static func words(_ text: Styled) -> [Styled?] {
    var words: [Styled?] = []
    var word = Styled("")
    for run in text.runs {
      var from = run.text.utf8.startIndex
      var at = from
      while at < run.text.utf8.endIndex {
        let byte = run.text.utf8[at]
        let next = run.text.utf8.index(after: at)
        if byte == 32 || byte == 10 || byte == 9 {
          word.append(String(run.text[from..<at]), run.style)
          if !word.isEmpty { words.append(word) }
          word = ""
          if byte == 10 { words.append(nil) }
          from = next
        }
        at = next
      }
      word.append(String(run.text[from...]), run.style)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
