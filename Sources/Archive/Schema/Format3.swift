extension Migrations {
  /// What a document says of itself, in which encoding it came, and how far the reading of a dump has got. Documents
  /// stored before were UTF-8 and said nothing.
  static let format3 = """
    ALTER TABLE documents ADD COLUMN encoding TEXT;
    ALTER TABLE documents ADD COLUMN author TEXT;
    ALTER TABLE documents ADD COLUMN publisher TEXT;
    ALTER TABLE documents ADD COLUMN url TEXT;
    ALTER TABLE documents ADD COLUMN place TEXT;
    CREATE TABLE readings (
      source TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      pages INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
