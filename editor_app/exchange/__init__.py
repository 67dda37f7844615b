"""Story packets: what a `.dateline` file looks like, who signed it, and what may come out of it."""
