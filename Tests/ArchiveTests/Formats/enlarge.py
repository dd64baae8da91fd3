#!/usr/bin/env python3
"""Makes a larger archive of a kept one: every row COPIES times, under other numbers, as other documents.

  enlarge.py ARCHIVE TARGET COPIES

A copy's document ends in so many more empty lines as the number of the copy, and its id is the digest of that. The
formats of kept archives never change, and neither need this.
"""
import hashlib
import shutil
import sqlite3
import sys

# Columns that hold the number of a row, here or in another table.
NUMBERS = {
    "document", "entity", "identity", "record", "subject", "holder", "source", "opposed", "event", "claim", "item"}
# Tables that have a column of one of these names with something else in it.
OTHERWISE = {("documents", "source"), ("readings", "source")}
STEP = 1000


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    source, target, copies = sys.argv[1], sys.argv[2], int(sys.argv[3])
    shutil.copyfile(source, target)
    archive = sqlite3.connect(target)
    archive.execute("PRAGMA foreign_keys = OFF")
    tables = [name for name, in archive.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'document_words%'"
        " AND name NOT LIKE 'sqlite_%' AND name <> 'readings'")]
    for table in tables:
        columns = [row[1] for row in archive.execute(f"PRAGMA table_info({table})")]
        rows = archive.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
        places = ", ".join("?" * len(columns))
        for copy in range(1, copies):
            for row in rows:
                values = dict(zip(columns, row))
                for column in columns:
                    if column in NUMBERS and (table, column) not in OTHERWISE and values[column] is not None:
                        values[column] += copy * STEP
                if table == "documents":
                    values["bytes"] += b"\n" * copy
                    values["length"] = len(values["bytes"])
                    values["id"] = "sha256:" + hashlib.sha256(values["bytes"]).hexdigest()
                if table == "identity_keys":
                    values["key"] += f" {copy}"
                archive.execute(f"INSERT INTO {table} VALUES ({places})", list(values.values()))
    archive.execute("INSERT INTO document_words (rowid, title, text) SELECT document, title, text FROM readable"
                    f" WHERE document > {STEP}")
    archive.commit()
    archive.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    archive.close()


main()
