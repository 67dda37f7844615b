"""The library on disk: one SQLite database, a content-addressed media store, drafts and backups."""
