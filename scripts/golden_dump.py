#!/usr/bin/env python3
"""Writes a database as SQL for fixtures/db/: what a released version left, for the migration tests.

    scripts/golden_dump.py DATABASE > fixtures/db/v0002.sql

Text indexes are made anew instead of copied, so that the dump can be read and loaded by any SQLite.
"""
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
print("PRAGMA application_id = %d;" % database.execute("PRAGMA application_id").fetchone()[0])
print("PRAGMA user_version = %d;" % database.execute("PRAGMA user_version").fetchone()[0])
rows = database.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid").fetchall()
indexes = [name for kind, name, sql in rows if sql.startswith("CREATE VIRTUAL TABLE")]
print("BEGIN;")
for kind, name, sql in rows:
    if any(name.startswith(index + "_") for index in indexes):
        continue
    print(sql + ";")
    if kind != "table" or name in indexes:
        continue
    columns = [column[1] for column in database.execute("PRAGMA table_info(%s)" % name)]
    keys = ", ".join(str(i + 1) for i in range(len(columns)))
    quoted = ", ".join("quote(%s)" % column for column in columns)
    for row in database.execute("SELECT %s FROM %s ORDER BY %s" % (quoted, name, keys)):
        print("INSERT INTO %s VALUES (%s);" % (name, ", ".join(row)))
for index in indexes:
    print("INSERT INTO %s (%s) VALUES ('rebuild');" % (index, index))
print("COMMIT;")
