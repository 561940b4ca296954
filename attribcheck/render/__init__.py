"""A report as something to read: one file a format, nothing printed here."""
