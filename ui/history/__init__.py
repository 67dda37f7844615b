"""The page of the kept states of one article: looked at, compared, brought back."""
