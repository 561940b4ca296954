"""Rules on sources that the copy names."""
