extension Migrations {
  /// People meet under other keys, which a slip leaves in common, and are told apart by their company before their offices:
  /// those who were told apart before are told anew. What was crowded under the former keys need not be under these. Groups
  /// that were taken for one within a run ("officials" of two documents) are put together anew.
  static let format7 = """
    DELETE FROM crowded_keys;
    UPDATE families SET stale = 1 WHERE kind = 'Person' AND stale <> 2;
    UPDATE families SET stale = 2 WHERE kind = 'Group' AND family IN (
      SELECT s.family FROM strands AS s JOIN entities AS e USING (strand) GROUP BY s.family HAVING count(*) > 1);
    """
}
