"""Help: the user guide, the tour of three steps, what Dateline is made of, and a report of a problem."""
