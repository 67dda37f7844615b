"""Finding and replacing in all articles: every place is shown, and accepted or skipped."""
