"""Documents: one file made of a selection of articles, for another system or for a reader."""
