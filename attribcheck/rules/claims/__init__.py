"""Rules on who is said to have said it, and in which words."""
