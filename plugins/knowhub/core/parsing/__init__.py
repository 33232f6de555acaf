"""From the bytes of a file to a mapping with the position of every key."""
