"""Two states of an article, shown as one text in which one sees what went and what came."""
