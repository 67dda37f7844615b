"""Writing: the articles that are open, each with its headline, standfirst and body."""
