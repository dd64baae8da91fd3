extension Migrations {
  /// What a document says of itself, in which encoding it came, and how far the reading of a dump has got. Documents
  /// stored before were UTF-8 and said nothing.
  static let format3 = """
    ALTER TABLE documents ADD COLUMN encoding TEXT;
    ALTER TABLE documents ADD COLUMN author TEXT;
    ALTER TABLE documents ADD COLUMN publisher TEXT;
    ALTER TABLE documents ADD COLUMN url TEXT;
    ALTER TABLE documents ADD COLUMN place TEXT;
    ALTER TABLE documents ADD COLUMN text TEXT;
    DROP VIEW readable;
    CREATE VIEW readable AS
      SELECT document, coalesce(title, '') AS title, coalesce(text, CAST(bytes AS TEXT)) AS text FROM documents;
    ALTER TABLE evidence ADD COLUMN cites TEXT;
    CREATE TABLE citations (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      position INTEGER NOT NULL,
      id TEXT NOT NULL,
      title TEXT,
      author TEXT,
      publisher TEXT,
      date TEXT,
      url TEXT,
      words TEXT,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE readings (
      source TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      pages INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
