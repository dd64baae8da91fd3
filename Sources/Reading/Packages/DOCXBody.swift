/// Reads `word/document.xml`: paragraphs, headings by their style, lists, tables.
final class DOCXBody {
  private(set) var outline: Outline
  private let source: [UInt8]
  private let styles: [String: String]
  private var paragraph = Passage()
  private var style = ""
  private var level: Int?
  private var isItem = false
  /// How deep in text runs, in what was deleted, in tables.
  private var texts = 0
  private var hidden = 0
  private var tables = 0
  private var row = Passage()
  private var cells = 0

  init(source: [UInt8], outline: Outline, styles: [String: String]) {
    self.source = source
    self.outline = outline
    self.styles = styles
  }

  /// Elements whose text is not the document's: what a tracked change took away, a second form of a drawing.
  static let hiding: Set<String> = ["del", "moveFrom", "Fallback", "rPrChange", "pPrChange"]
  /// Elements that stand for a character.
  static let characters: [String: StaticString] = ["tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"]

  func take(_ event: XMLReader.Event) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    case .text(let text, let range):
      guard texts > 0, hidden == 0 else { return }
      if text.count == range.count, range.upperBound <= source.count, source[range].elementsEqual(text) {
        paragraph.append(source, range)
      } else {
        paragraph.append(text, for: range)
      }
    }
  }

  private func start(_ name: String, _ attributes: [String: String]) {
    if DOCXBody.hiding.contains(name) { hidden += 1 }
    switch name {
    case "p" where hidden == 0:
      // A text box stands within a paragraph: what came before it is one of its own.
      close()
    case "pStyle": style = attributes["val"] ?? ""
    case "outlineLvl": level = attributes["val"].flatMap(Int.init)
    case "numPr": isItem = true
    case "t": texts += 1
    case "tbl":
      close()
      tables += 1
    case "tr" where tables == 1:
      row.removeAll()
      cells = 0
    case "tc" where tables == 1:
      if cells > 0 { row.separate("\t") }
      cells += 1
    default:
      if hidden == 0, let character = DOCXBody.characters[name],
        paragraph.bytes.last.map({ $0 > 32 }) ?? false
      {
        paragraph.separate(character)
      }
    }
  }

  private func end(_ name: String) {
    if DOCXBody.hiding.contains(name) { hidden -= 1 }
    switch name {
    case "p" where hidden == 0: close()
    case "t": texts -= 1
    case "tr" where tables == 1: outline.append(.row, row)
    case "tbl": tables -= 1
    default: break
    }
  }

  private func close() {
    defer {
      paragraph.removeAll()
      style = ""
      level = nil
      isItem = false
    }
    guard !paragraph.isEmpty else { return }
    if tables > 0 {
      if row.bytes.last.map({ $0 != 9 }) ?? false { row.separate(" ") }
      row.append(paragraph)
      return
    }
    switch headingLevel() {
    case 1?: outline.entitle(paragraph)
    case let level?: outline.open(level: level, title: paragraph)
    case nil:
      let isTop = outline.blocks.count < 6 && outline.date == nil
      if isTop { outline.date = FrontMatter.dateLine(paragraph.bytes, 0..<paragraph.bytes.count) }
      outline.append(isItem ? .listItem : .paragraph, paragraph)
    }
  }

  /// 1 for the title, 2 for "heading 1", and so on; nil for text.
  private func headingLevel() -> Int? {
    let name = (styles[style] ?? style).lowercased().filter { $0 != " " }
    if name == "title" { return 1 }
    if name.hasPrefix("heading"), let number = Int(name.dropFirst(7)), (1...9).contains(number) {
      return number + 1
    }
    return level.flatMap { (0...8).contains($0) ? $0 + 2 : nil }
  }
}
