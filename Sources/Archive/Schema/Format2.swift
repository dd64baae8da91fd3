extension Migrations {
  /// What a claim is to its source: said, believed, wanted, asked or felt. Claims stored before are as they were.
  static let format2 = """
    ALTER TABLE claims ADD COLUMN kind TEXT NOT NULL DEFAULT 'statement';
    """
}
