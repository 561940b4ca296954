"""Rules on how the people who speak are introduced and spelled."""
