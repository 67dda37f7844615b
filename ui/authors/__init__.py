"""People: the page of authors."""
