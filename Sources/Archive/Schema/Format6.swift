extension Migrations {
  /// Company is known by any usual form of its names: people who were told apart before are told anew. Bodies and places
  /// are known by other words for the same, which `Upgrade.format6` looks for.
  static let format6 = """
    UPDATE families SET stale = 1 WHERE kind = 'Person' AND stale <> 2;
    """
}
