extension Migrations {
  /// An entity is of the identity that its strand is of, which is kept there alone: whoever is told to be one with others
  /// moves with a row for each name, not one for each document, and an index in no order of the file is less. An office is
  /// looked for by its position, of which each key is one: its own index is not needed.
  static let format8 = """
    DROP INDEX occupancies_office;
    DROP INDEX entities_identity;
    ALTER TABLE entities DROP COLUMN identity;
    CREATE VIEW members AS
      SELECT e.*, s.identity FROM entities AS e JOIN strands AS s USING (strand);
    """
}
