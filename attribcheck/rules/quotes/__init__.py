"""Rules on quotation marks and on who spoke the words between them."""
