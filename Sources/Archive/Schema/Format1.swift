extension Migrations {
  /// Documents with their bytes; what each says, with its evidence; and, above them, who is the same.
  ///
  /// `records` is what facts, occupancies, events, claims and conflicts have in common, so that evidence
  /// and references need one table. Positions keep the order of the lists in the records contract.
  static let format1 = """
    CREATE TABLE documents (
      document INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT,
      format TEXT NOT NULL,
      language TEXT,
      date TEXT,
      source TEXT,
      length INTEGER NOT NULL,
      extractor TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE entities (
      entity INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      id TEXT NOT NULL,
      schema TEXT NOT NULL,
      name TEXT NOT NULL,
      identity INTEGER NOT NULL REFERENCES identities,
      UNIQUE (document, id)
    ) STRICT;
    CREATE INDEX entities_identity ON entities (identity);

    CREATE TABLE names (
      entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (entity, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE identities (
      identity INTEGER PRIMARY KEY,
      kind TEXT NOT NULL
    ) STRICT;
    CREATE INDEX identities_kind ON identities (kind);
    CREATE TABLE identity_keys (
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      identity INTEGER NOT NULL REFERENCES identities ON DELETE CASCADE,
      PRIMARY KEY (kind, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX identity_keys_identity ON identity_keys (identity);
    CREATE TABLE identity_words (
      word TEXT NOT NULL,
      identity INTEGER NOT NULL REFERENCES identities ON DELETE CASCADE,
      PRIMARY KEY (word, identity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX identity_words_identity ON identity_words (identity);

    CREATE TABLE records (
      record INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      UNIQUE (document, kind, id)
    ) STRICT;

    CREATE TABLE evidence (
      record INTEGER NOT NULL REFERENCES records ON DELETE CASCADE,
      position INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      line INTEGER NOT NULL,
      quote TEXT NOT NULL,
      text TEXT,
      section TEXT,
      method TEXT NOT NULL,
      confidence REAL NOT NULL,
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE facts (
      record INTEGER PRIMARY KEY REFERENCES records ON DELETE CASCADE,
      subject INTEGER NOT NULL REFERENCES entities,
      property TEXT NOT NULL,
      value TEXT NOT NULL,
      date TEXT
    ) STRICT;
    CREATE INDEX facts_subject ON facts (subject);

    CREATE TABLE occupancies (
      record INTEGER PRIMARY KEY REFERENCES records ON DELETE CASCADE,
      holder INTEGER NOT NULL REFERENCES entities,
      office TEXT NOT NULL,
      office_key TEXT NOT NULL,
      organization TEXT,
      jurisdiction TEXT,
      constituency TEXT,
      start TEXT,
      end TEXT,
      former INTEGER NOT NULL,
      acting INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX occupancies_holder ON occupancies (holder);
    CREATE INDEX occupancies_office ON occupancies (office_key);
    CREATE TABLE occupancy_people (
      record INTEGER NOT NULL REFERENCES occupancies ON DELETE CASCADE,
      role TEXT NOT NULL,
      position INTEGER NOT NULL,
      entity INTEGER NOT NULL REFERENCES entities,
      PRIMARY KEY (record, role, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX occupancy_people_entity ON occupancy_people (entity);

    CREATE TABLE events (
      record INTEGER PRIMARY KEY REFERENCES records ON DELETE CASCADE,
      kind TEXT NOT NULL,
      date TEXT,
      place TEXT,
      status TEXT NOT NULL,
      summary TEXT NOT NULL
    ) STRICT;
    CREATE TABLE participants (
      record INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
      position INTEGER NOT NULL,
      entity INTEGER NOT NULL REFERENCES entities,
      role TEXT,
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX participants_entity ON participants (entity);

    CREATE TABLE claims (
      record INTEGER PRIMARY KEY REFERENCES records ON DELETE CASCADE,
      content TEXT NOT NULL,
      content_spans TEXT NOT NULL,
      quotation TEXT NOT NULL,
      stance TEXT NOT NULL,
      date TEXT,
      place TEXT
    ) STRICT;
    CREATE TABLE chain_links (
      record INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
      position INTEGER NOT NULL,
      source INTEGER REFERENCES entities,
      source_text TEXT,
      source_spans TEXT NOT NULL,
      cue TEXT NOT NULL,
      cue_spans TEXT NOT NULL,
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX chain_links_source ON chain_links (source);
    CREATE TABLE claims_about (
      record INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
      position INTEGER NOT NULL,
      entity INTEGER NOT NULL REFERENCES entities,
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX claims_about_entity ON claims_about (entity);
    CREATE TABLE oppositions (
      record INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
      position INTEGER NOT NULL,
      opposed INTEGER NOT NULL REFERENCES claims,
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX oppositions_opposed ON oppositions (opposed);
    CREATE TABLE claim_events (
      record INTEGER NOT NULL REFERENCES claims ON DELETE CASCADE,
      position INTEGER NOT NULL,
      event INTEGER NOT NULL REFERENCES events,
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX claim_events_event ON claim_events (event);
    CREATE TABLE event_claims (
      record INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
      position INTEGER NOT NULL,
      claim INTEGER NOT NULL REFERENCES claims,
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_claims_claim ON event_claims (claim);

    CREATE TABLE conflicts (
      record INTEGER PRIMARY KEY REFERENCES records ON DELETE CASCADE,
      kind TEXT NOT NULL,
      explanation TEXT NOT NULL
    ) STRICT;
    CREATE TABLE conflict_items (
      record INTEGER NOT NULL REFERENCES conflicts ON DELETE CASCADE,
      position INTEGER NOT NULL,
      item INTEGER NOT NULL REFERENCES records,
      PRIMARY KEY (record, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX conflict_items_item ON conflict_items (item);

    CREATE VIEW readable AS
      SELECT document, coalesce(title, '') AS title, CAST(bytes AS TEXT) AS text FROM documents;
    CREATE VIRTUAL TABLE document_words USING fts5 (
      title, text, content = 'readable', content_rowid = 'document',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    """
}
