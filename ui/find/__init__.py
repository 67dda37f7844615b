"""Finding and replacing in the open article: a bar above the sheet, and the marks in the text."""
