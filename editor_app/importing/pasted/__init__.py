"""HTML from a clipboard, read as what its author meant and written as Markdown."""
