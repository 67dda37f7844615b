"""Suggested edits in the fields of one open article: what is typed under them, and how they look."""
