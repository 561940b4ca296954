"""Rules on sources that the copy does not name."""
