"""Rules on the right to answer."""
