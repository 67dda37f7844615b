"""The page of the registry: names of people, places and organisations as the newsroom writes them."""
