extension Migrations {
  /// Who is the same across documents, in three steps: a family shares names, a strand of it is one person as far as its
  /// documents tell, and an identity is the strands that are one. Decisions of people, which refer to what documents say
  /// and not to rows. Offices by what they are, however they are worded. Versions of a document.
  ///
  /// What cannot be told in SQL (`Upgrade.format4`) follows in the same transaction.
  static let format4 = """
    ALTER TABLE documents ADD COLUMN location TEXT;
    ALTER TABLE documents ADD COLUMN read TEXT;
    ALTER TABLE documents ADD COLUMN superseded INTEGER REFERENCES documents ON DELETE SET NULL;
    CREATE INDEX documents_location ON documents (location) WHERE location IS NOT NULL;
    CREATE INDEX documents_superseded ON documents (superseded) WHERE superseded IS NOT NULL;

    DROP TABLE identity_words;
    DROP TABLE identity_keys;
    CREATE TABLE families (
      family INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      stale INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX families_stale ON families (family) WHERE stale > 0;
    CREATE TABLE family_keys (
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      family INTEGER NOT NULL REFERENCES families ON DELETE CASCADE,
      PRIMARY KEY (kind, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX family_keys_family ON family_keys (family);
    CREATE TABLE family_words (
      word TEXT NOT NULL,
      family INTEGER NOT NULL REFERENCES families ON DELETE CASCADE,
      PRIMARY KEY (word, family)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX family_words_family ON family_words (family);

    CREATE TABLE strands (
      strand INTEGER PRIMARY KEY,
      family INTEGER NOT NULL REFERENCES families ON DELETE CASCADE,
      identity INTEGER NOT NULL REFERENCES identities,
      anchor_document TEXT NOT NULL,
      anchor_name TEXT NOT NULL,
      profile TEXT NOT NULL
    ) STRICT;
    CREATE TABLE handles (
      handle TEXT PRIMARY KEY,
      document TEXT NOT NULL,
      name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX strands_family ON strands (family);
    CREATE INDEX strands_identity ON strands (identity);
    CREATE TABLE strand_keys (
      key TEXT NOT NULL,
      strand INTEGER NOT NULL REFERENCES strands ON DELETE CASCADE,
      PRIMARY KEY (key, strand)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX strand_keys_strand ON strand_keys (strand);
    CREATE TABLE crowded_keys (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE links (
      one INTEGER NOT NULL REFERENCES strands ON DELETE CASCADE,
      other INTEGER NOT NULL REFERENCES strands ON DELETE CASCADE,
      points REAL NOT NULL,
      reasons TEXT NOT NULL,
      PRIMARY KEY (one, other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX links_other ON links (other);
    CREATE INDEX links_points ON links (points);
    ALTER TABLE entities ADD COLUMN strand INTEGER REFERENCES strands;
    CREATE INDEX entities_strand ON entities (strand);

    CREATE TABLE decisions (
      decision INTEGER PRIMARY KEY,
      time TEXT NOT NULL,
      author TEXT NOT NULL,
      verb TEXT NOT NULL,
      reason TEXT NOT NULL,
      edit TEXT,
      undoes INTEGER REFERENCES decisions
    ) STRICT;
    CREATE INDEX decisions_undoes ON decisions (undoes);
    CREATE TABLE decision_items (
      decision INTEGER NOT NULL REFERENCES decisions ON DELETE CASCADE,
      position INTEGER NOT NULL,
      side INTEGER NOT NULL,
      document TEXT NOT NULL,
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      label TEXT NOT NULL,
      PRIMARY KEY (decision, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX decision_items_document ON decision_items (document);

    CREATE TABLE verdicts (
      record INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
      field TEXT NOT NULL,
      verdict TEXT NOT NULL,
      value TEXT,
      PRIMARY KEY (record, field)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE positions (
      position INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      office TEXT NOT NULL,
      jurisdiction TEXT,
      generic INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE position_words (
      word TEXT NOT NULL,
      position INTEGER NOT NULL REFERENCES positions ON DELETE CASCADE,
      PRIMARY KEY (word, position)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE occupancies ADD COLUMN position INTEGER REFERENCES positions;
    CREATE INDEX occupancies_position ON occupancies (position);
    DROP INDEX occupancies_holder;
    CREATE INDEX occupancies_holder ON occupancies (holder, office_key);
    CREATE INDEX occupancies_organization ON occupancies (organization) WHERE organization IS NOT NULL;
    """
}
