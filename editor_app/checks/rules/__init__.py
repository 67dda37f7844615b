"""The rules: each module has one `check(article, view)` that gives its findings."""
