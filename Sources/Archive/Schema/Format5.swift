extension Migrations {
  /// What a document's records, and what is known of a person, come to in one number, so that a check sees a flipped bit
  /// where nothing else is redundant. Documents stored before have none until they are read again.
  static let format5 = """
    ALTER TABLE documents ADD COLUMN digest INTEGER;
    ALTER TABLE strands ADD COLUMN digest INTEGER;
    """
}
