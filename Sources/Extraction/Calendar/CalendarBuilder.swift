import Chronology
import Reading

/// Finds the dates of a document and resolves them in the order of the text.
enum CalendarBuilder {
  static func calendar(tree: Tree, document: Document) -> Calendar {
    Calendar()
  }
}
