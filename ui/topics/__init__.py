"""The page of sections, tags and series."""
