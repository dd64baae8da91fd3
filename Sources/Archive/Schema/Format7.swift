extension Migrations {
  /// People meet under other keys, which a slip leaves in common, and are told apart by their company before their offices:
  /// those who were told apart before are told anew. What was crowded under the former keys need not be under these.
  static let format7 = """
    DELETE FROM crowded_keys;
    UPDATE families SET stale = 1 WHERE kind = 'Person' AND stale <> 2;
    """
}
