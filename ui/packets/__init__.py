"""Story packets in the window: making one, looking into one, and letting others know one's key."""
